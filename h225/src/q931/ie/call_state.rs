//! Call state (Q.931 section 4.5.7): where a Status message says the call stands.

use bytes::Bytes;

use super::{Contents, Identifier, InformationElement};
use crate::code_points::code_points;
use crate::error::ElementError;

code_points! {
    /// The state of a call: of the user side (U), the network side (N), or the global call reference (REST).
    pub struct CallState(0x3f) {
        NULL = 0, "null";
        CALL_INITIATED = 1, "call initiated";
        OVERLAP_SENDING = 2, "overlap sending";
        OUTGOING_CALL_PROCEEDING = 3, "outgoing call proceeding";
        CALL_DELIVERED = 4, "call delivered";
        CALL_PRESENT = 6, "call present";
        CALL_RECEIVED = 7, "call received";
        CONNECT_REQUEST = 8, "connect request";
        INCOMING_CALL_PROCEEDING = 9, "incoming call proceeding";
        ACTIVE = 10, "active";
        DISCONNECT_REQUEST = 11, "disconnect request";
        DISCONNECT_INDICATION = 12, "disconnect indication";
        SUSPEND_REQUEST = 15, "suspend request";
        RESUME_REQUEST = 17, "resume request";
        RELEASE_REQUEST = 19, "release request";
        CALL_ABORT = 22, "call abort";
        OVERLAP_RECEIVING = 25, "overlap receiving";
        RESTART_REQUEST = 61, "restart request";
        RESTART = 62, "restart";
    }
}

impl InformationElement for CallState {
    const IDENTIFIER: Identifier = Identifier::CALL_STATE;

    /// The coding standard, in the two upper bits, is passed over: there is one in use.
    fn parse(contents: &Bytes) -> Result<Self, ElementError> {
        Contents::new(Self::IDENTIFIER, contents)
            .octet("call state value")
            .map(Self::new)
    }

    fn build(&self) -> Bytes {
        Bytes::copy_from_slice(&[self.value()])
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{both_ways, fault_of, reads};
    use super::*;

    #[test]
    fn one_octet() {
        both_ways(&[10], &CallState::ACTIVE);
        reads(&[0xc0 | 4], &CallState::CALL_DELIVERED);
        assert_eq!(
            fault_of::<CallState>(&[]),
            "Call state, octet 0 of its contents: call state value is missing"
        );
    }
}
