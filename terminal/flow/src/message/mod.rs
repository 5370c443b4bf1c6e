//! Messages as the capture has them: when, between whom, how they travelled, and what verdicts need of what they say.

mod h245;
mod held;
mod ras;
mod signalling;

use std::borrow::Cow;
use std::net::SocketAddr;

use bytes::Bytes;
use h323_per::schema::json;

pub use h245::{Channel, H245, MAX_CODECS, Medium, Way};
pub(crate) use h245::{Part, control_messages, decode_element, media_addresses};
pub use ras::Ras;
pub(crate) use ras::{calls_of as ras_calls, decode as decode_ras};
pub use signalling::Signalling;
pub(crate) use signalling::decode as decode_signalling;

use crate::time::Time;

/// Where in the captures a message is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Packet {
    /// Which capture, counted from 0.
    pub file: u32,
    /// The packet that completes the message, counted from 1 as Wireshark does. Where octets before it are missing, the
    /// one with which waiting for them ended.
    pub number: u64,
}

/// How a message travelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carriage {
    /// In a datagram of its own.
    Datagram,
    /// In a TPKT on a TCP connection.
    Connection,
    /// In the call signalling message before it, as `h245Control` or `parallelH245Control`.
    Tunnelled,
    /// In the call signalling message before it, as an element of `fastStart`.
    FastStart,
}

/// A message.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// When its last packet was captured.
    pub at: Time,
    /// Which packet that is.
    pub packet: Packet,
    /// Who sent it.
    pub from: SocketAddr,
    /// To whom.
    pub to: SocketAddr,
    /// How it travelled.
    pub carriage: Carriage,
    /// Its name: `ARQ`, `Setup`, `terminalCapabilitySet`.
    pub name: Cow<'static, str>,
    /// The octets: of a RAS message, a Q.931 message, a message of H.245 or an OpenLogicalChannel.
    pub octets: Bytes,
    /// What it says.
    pub content: Content,
    /// The same octets were sent before, in the same exchange.
    pub is_retransmission: bool,
    /// What is wrong with the octets, if they do not decode.
    pub fault: Option<String>,
}

/// What verdicts need of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// RAS.
    Ras(Box<Ras>),
    /// Call signalling.
    Signalling(Box<Signalling>),
    /// H.245; elements of fast start are [`H245::Open`].
    H245(H245),
}

impl Message {
    /// The RAS in it.
    pub fn ras(&self) -> Option<&Ras> {
        match &self.content {
            Content::Ras(ras) => Some(ras),
            _ => None,
        }
    }

    /// The call signalling in it.
    pub fn signalling(&self) -> Option<&Signalling> {
        match &self.content {
            Content::Signalling(signalling) => Some(signalling),
            _ => None,
        }
    }

    /// The H.245 in it.
    pub fn h245(&self) -> Option<&H245> {
        match &self.content {
            Content::H245(h245) => Some(h245),
            _ => None,
        }
    }

    /// What a ladder says beside the name: the cause of a release, the reason of a rejection, a codec.
    pub fn detail(&self) -> Option<String> {
        match &self.content {
            Content::Ras(ras) => ras.reason.clone(),
            Content::Signalling(signalling) => signalling.detail(),
            Content::H245(h245) => h245.detail(),
        }
    }

    /// The name as a ladder shows it: what travels inside another message in brackets, round ones for the H.245
    /// tunnel, square ones for fast start.
    pub fn label(&self) -> String {
        let label = match (self.carriage, self.detail()) {
            // All elements are openLogicalChannel.
            (Carriage::FastStart, Some(detail)) => detail,
            (_, Some(detail)) => format!("{} {detail}", self.name),
            (_, None) => self.name.to_string(),
        };
        let mut label = match self.carriage {
            Carriage::Datagram | Carriage::Connection => label,
            Carriage::Tunnelled => format!("({label})"),
            Carriage::FastStart => format!("[{label}]"),
        };
        if self.is_retransmission {
            label.push_str(" again");
        }
        if self.fault.is_some() {
            label.push_str(" malformed");
        }
        label
    }
}

/// The ASN.1 name of a CHOICE's alternative.
fn alternative<T: h323_per::Message>(value: &T) -> String {
    let mut octets = Vec::new();
    let json = match h323_per::encode(value, &mut octets) {
        Ok(()) => json::to_json(T::SCHEMA, &octets.into()).ok(),
        Err(_) => None,
    };
    json.as_ref()
        .and_then(serde_json::Value::as_object)
        .and_then(|object| object.keys().next())
        .filter(|name| !name.starts_with('$'))
        .map_or_else(|| "a reason of a later edition".to_owned(), Clone::clone)
}

#[cfg(test)]
mod tests {
    use h323_messages::h225::AdmissionRejectReason;

    use super::*;

    #[test]
    fn an_alternative_has_the_name_of_the_module() {
        assert_eq!(
            alternative(&AdmissionRejectReason::CalledPartyNotRegistered),
            "calledPartyNotRegistered"
        );
        assert_eq!(
            alternative(&AdmissionRejectReason::CollectPin),
            "collectPIN"
        );
        assert_eq!(
            alternative(&AdmissionRejectReason::RouteCallToScn(vec![])),
            "routeCallToSCN"
        );
    }
}
