//! Signal (Q.931 section 4.5.28): a tone or alerting pattern for the user.

use bytes::Bytes;

use super::{Contents, Identifier, InformationElement};
use crate::code_points::code_points;
use crate::error::ElementError;

code_points! {
    /// A tone or alerting pattern.
    pub struct Signal(0xff) {
        DIAL_TONE_ON = 0x00, "dial tone on";
        RING_BACK_TONE_ON = 0x01, "ring back tone on";
        INTERCEPT_TONE_ON = 0x02, "intercept tone on";
        NETWORK_CONGESTION_TONE_ON = 0x03, "network congestion tone on";
        BUSY_TONE_ON = 0x04, "busy tone on";
        CONFIRM_TONE_ON = 0x05, "confirm tone on";
        ANSWER_TONE_ON = 0x06, "answer tone on";
        CALL_WAITING_TONE = 0x07, "call waiting tone";
        OFF_HOOK_WARNING_TONE = 0x08, "off-hook warning tone";
        PREEMPTION_TONE_ON = 0x09, "pre-emption tone on";
        TONES_OFF = 0x3f, "tones off";
        ALERTING_PATTERN_0 = 0x40, "alerting on, pattern 0";
        ALERTING_OFF = 0x4f, "alerting off";
    }
}

impl InformationElement for Signal {
    const IDENTIFIER: Identifier = Identifier::SIGNAL;

    fn parse(contents: &Bytes) -> Result<Self, ElementError> {
        Contents::new(Self::IDENTIFIER, contents)
            .octet("signal value")
            .map(Self::new)
    }

    fn build(&self) -> Bytes {
        Bytes::copy_from_slice(&[self.value()])
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{both_ways, fault_of};
    use super::*;

    #[test]
    fn one_octet() {
        both_ways(&[0x04], &Signal::BUSY_TONE_ON);
        both_ways(&[0xfe], &Signal::new(0xfe));
        assert_eq!(
            fault_of::<Signal>(&[]),
            "Signal, octet 0 of its contents: signal value is missing"
        );
    }
}
