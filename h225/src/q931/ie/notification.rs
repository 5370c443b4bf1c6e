//! Notification indicator (Q.931 section 4.5.22): what a Notify message is about.

use bytes::Bytes;

use super::{Contents, Identifier, InformationElement, LAST};
use crate::code_points::code_points;
use crate::error::ElementError;

code_points! {
    /// What happened to the call.
    pub struct NotificationIndicator(0x7f) {
        USER_SUSPENDED = 0x00, "user suspended";
        USER_RESUMED = 0x01, "user resumed";
        BEARER_SERVICE_CHANGE = 0x02, "bearer service change";
        REMOTE_HOLD = 0x79, "remote hold";
        REMOTE_RETRIEVAL = 0x7a, "remote retrieval";
    }
}

impl InformationElement for NotificationIndicator {
    const IDENTIFIER: Identifier = Identifier::NOTIFICATION_INDICATOR;

    fn parse(contents: &Bytes) -> Result<Self, ElementError> {
        Contents::new(Self::IDENTIFIER, contents)
            .octet("notification description")
            .map(Self::new)
    }

    fn build(&self) -> Bytes {
        Bytes::copy_from_slice(&[LAST | self.value()])
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{both_ways, fault_of};
    use super::*;

    #[test]
    fn one_octet() {
        both_ways(&[0x81], &NotificationIndicator::USER_RESUMED);
        both_ways(&[0xf9], &NotificationIndicator::REMOTE_HOLD);
        assert_eq!(
            fault_of::<NotificationIndicator>(&[]),
            "Notification indicator, octet 0 of its contents: notification description is missing"
        );
    }
}
