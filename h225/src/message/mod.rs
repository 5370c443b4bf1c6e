//! Messages as we send them: constructors that fill what is mandatory, in the Q.931 part and in the body.
//!
//! Additions that are mandatory in some edition (`callIdentifier`, `multipleCalls`, `maintainConnection` …) are sent
//! whatever edition is announced: receivers skip what they do not know. `h245Tunnelling`, the tunnelled messages and the
//! H.245 address are the business of [`H245Transport::fill`](crate::call::h245_transport::H245Transport::fill), which sees
//! every message before it is encoded; `multipleCalls` and `maintainConnection` are FALSE unless whoever has the connection
//! says otherwise by [`Sharing::set`].

mod answer;
mod diversion;
mod facility;
mod features;
mod other;
mod presentation;
mod release_complete;
mod setup;
mod sharing;

pub use answer::{Answer, FastStartAnswer};
pub use diversion::{Diversion, DiversionReason};
pub use facility::FacilityContents;
pub use features::{Features, MAX_FEATURES};
pub use presentation::Presented;
pub use setup::{MAX_ALIASES, Setup, called_party, calling_party};
pub use sharing::Sharing;

use h323_messages::h225::{EndpointType, H323MessageBody, TerminalInfo, VendorIdentifier};

use crate::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use crate::q931::{CallReference, MessageType};
use crate::uuie::SignallingMessage;

/// What all messages of a call share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallContext {
    /// The call reference with the flag of messages that we send.
    pub call_reference: CallReference,
    /// The call, from end to end.
    pub call_identifier: CallIdentifier,
    /// The conference it belongs to.
    pub conference_identifier: ConferenceIdentifier,
    /// The edition of H.225.0 we announce.
    pub version: ProtocolVersion,
}

impl CallContext {
    fn message(&self, message_type: MessageType, body: H323MessageBody) -> SignallingMessage {
        SignallingMessage::new(message_type, self.call_reference, body)
    }

    fn guid(&self) -> h323_messages::h225::CallIdentifier {
        self.call_identifier.into()
    }
}

/// The endpoint type of a terminal.
pub fn terminal(vendor: VendorIdentifier) -> EndpointType {
    EndpointType {
        vendor: Some(vendor),
        terminal: Some(TerminalInfo::default()),
        ..EndpointType::default()
    }
}

#[cfg(test)]
mod testing {
    use h323_messages::h225::H221NonStandard;

    use super::*;
    use crate::q931::Flag;

    pub(super) fn context() -> CallContext {
        CallContext {
            call_reference: CallReference::new(0x1234, Flag::FromOriginator),
            call_identifier: CallIdentifier([0xca; 16]),
            conference_identifier: ConferenceIdentifier([0xc0; 16]),
            version: ProtocolVersion::V4,
        }
    }

    pub(super) fn endpoint() -> EndpointType {
        terminal(VendorIdentifier {
            vendor: H221NonStandard {
                t35_country_code: 181,
                manufacturer_code: 0x4c,
                ..Default::default()
            },
            ..VendorIdentifier::default()
        })
    }

    /// The octets of a message, which must decode to the same message.
    #[track_caller]
    pub(super) fn octets(message: &SignallingMessage) -> Vec<u8> {
        let octets = message.encode().unwrap();
        assert_eq!(SignallingMessage::decode(&octets).as_ref(), Ok(message));
        octets.to_vec()
    }
}
