//! Facility: whatever has no message of its own (H.225.0 section 7.4.1).

use h323_messages::h225::{FacilityReason, FacilityUuie, H323MessageBody};

use super::CallContext;
use crate::identifiers::ProtocolVersion;
use crate::q931::MessageType;
use crate::q931::ie::Facility;
use crate::uuie::SignallingMessage;

/// What a Facility is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FacilityContents {
    /// To carry tunnelled messages that nothing else carries.
    TransportedInformation,
    /// To ask the peer to open an H.245 connection to us.
    StartH245,
}

impl FacilityContents {
    /// The message. `peer` is the edition the other side announced, if it did: before edition 4 there is no
    /// `transportedInformation`, and the body that carries nothing of its own is `empty`.
    pub fn message(self, call: &CallContext, peer: Option<ProtocolVersion>) -> SignallingMessage {
        let body = match self {
            Self::TransportedInformation
                if call.version.min(peer.unwrap_or(call.version)) < ProtocolVersion::V4 =>
            {
                H323MessageBody::Empty
            }
            Self::TransportedInformation => H323MessageBody::Facility(Box::new(uuie(
                call,
                FacilityReason::TransportedInformation,
            ))),
            Self::StartH245 => {
                H323MessageBody::Facility(Box::new(uuie(call, FacilityReason::StartH245)))
            }
        };
        message(call, body)
    }
}

/// A Facility with this body, and the element that it has to have.
pub(super) fn message(call: &CallContext, body: H323MessageBody) -> SignallingMessage {
    let mut message = call.message(MessageType::Facility, body);
    message.q931.elements.set(&Facility::default());
    message
}

/// What every Facility says.
pub(super) fn uuie(call: &CallContext, reason: FacilityReason) -> FacilityUuie {
    FacilityUuie {
        protocol_identifier: call.version.to_wire(),
        conference_id: Some(call.conference_identifier.0),
        reason,
        call_identifier: Some(call.guid()),
        multiple_calls: Some(false),
        maintain_connection: Some(false),
        ..FacilityUuie::default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{context, octets};
    use super::*;

    #[test]
    fn the_facility_element_is_there_and_empty() {
        for contents in [
            FacilityContents::TransportedInformation,
            FacilityContents::StartH245,
        ] {
            let message = contents.message(&context(), None);
            assert_eq!(
                octets(&message)[..8],
                [0x08, 0x02, 0x12, 0x34, 0x62, 0x1c, 0, 0x7e]
            );
        }
    }

    #[test]
    fn editions_before_4_get_an_empty_body() {
        let body = |ours, theirs: Option<u8>| {
            let context = CallContext {
                version: ProtocolVersion(ours),
                ..context()
            };
            let message = FacilityContents::TransportedInformation
                .message(&context, theirs.map(ProtocolVersion));
            octets(&message);
            message.facility_reason().cloned()
        };
        assert_eq!(
            body(4, Some(4)),
            Some(FacilityReason::TransportedInformation)
        );
        assert_eq!(body(4, None), Some(FacilityReason::TransportedInformation));
        assert_eq!(body(8, Some(3)), None);
        assert_eq!(body(2, Some(6)), None);
    }
}
