//! Release Complete: the only message that clears a call.

use h323_messages::h225::{H323MessageBody, ReleaseCompleteReason, ReleaseCompleteUuie};

use super::CallContext;
use crate::cause::Cause;
use crate::q931::MessageType;
use crate::q931::ie::{CauseElement, Display};
use crate::uuie::SignallingMessage;

impl CallContext {
    /// Clears the call. Cause and reason are both sent, since peers read the one or the other; without a reason of its own
    /// the cause chooses it.
    pub fn release_complete(
        &self,
        cause: Cause,
        reason: Option<ReleaseCompleteReason>,
        display: Option<&Display>,
    ) -> SignallingMessage {
        let body = ReleaseCompleteUuie {
            protocol_identifier: self.version.to_wire(),
            reason: Some(reason.unwrap_or_else(|| cause.reason())),
            call_identifier: Some(self.guid()),
            ..ReleaseCompleteUuie::default()
        };
        let mut message = self.message(
            MessageType::ReleaseComplete,
            H323MessageBody::ReleaseComplete(Box::new(body)),
        );
        message.q931.elements.set(&CauseElement::new(cause));
        if let Some(display) = display {
            message.q931.elements.set(display);
        }
        message
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, octets};
    use super::*;

    #[test]
    fn cause_and_reason_go_together() {
        let message = context().release_complete(Cause::USER_BUSY, None, None);
        let octets = octets(&message);
        assert_eq!(
            octets[..10],
            [0x08, 0x02, 0x12, 0x34, 0x5a, 0x08, 2, 0x80, 0x91, 0x7e]
        );
        assert_eq!(
            message.release(),
            (Cause::USER_BUSY, ReleaseCompleteReason::InConf)
        );
    }

    #[test]
    fn a_reason_of_its_own_is_kept() {
        let reason = ReleaseCompleteReason::SecurityDenied;
        let message = context().release_complete(
            Cause::CALL_REJECTED,
            Some(reason.clone()),
            Some(&Display::new("no")),
        );
        octets(&message);
        assert_eq!(message.release(), (Cause::CALL_REJECTED, reason));
    }
}
