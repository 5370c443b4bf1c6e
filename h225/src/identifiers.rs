//! Names that outlive a message: of a call, a conference, an endpoint, a gatekeeper, and of the edition of H.225.0 that a
//! message follows.
//!
//! The wire has one type for several of these (sixteen octets, a BMPString, an OBJECT IDENTIFIER). Here each is a type of
//! its own, so that one cannot stand where another belongs.

use std::fmt;

use h323_messages::h225;
use h323_per::{BmpString, ObjectIdentifier};
use thiserror::Error;

/// Longest endpoint or gatekeeper identifier, in UTF-16 code units.
pub const MAX_IDENTIFIER_LEN: usize = 128;

/// A text that cannot be an endpoint or gatekeeper identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum IdentifierError {
    /// Nothing at all.
    #[error("the identifier is empty")]
    Empty,
    /// More than the wire can say.
    #[error("the identifier has {len} characters; at most {MAX_IDENTIFIER_LEN} fit")]
    TooLong {
        /// Its length in UTF-16 code units.
        len: usize,
    },
    /// A character that has no place in a name.
    #[error("the identifier has a control character at position {position}")]
    ControlCharacter {
        /// Which character, counted from 0.
        position: usize,
    },
}

/// Makes sixteen random octets a version 4 UUID, as peers that look inside expect.
const fn uuid_from_random(mut octets: [u8; 16]) -> [u8; 16] {
    octets[6] = octets[6] & 0x0f | 0x40;
    octets[8] = octets[8] & 0x3f | 0x80;
    octets
}

fn write_uuid(octets: &[u8; 16], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (index, octet) in octets.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            f.write_str("-")?;
        }
        write!(f, "{octet:02x}")?;
    }
    Ok(())
}

/// Names a call from end to end: the same in every message of both legs, RAS and call signalling alike.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallIdentifier(pub [u8; 16]);

impl CallIdentifier {
    /// A new one, from random octets.
    pub const fn from_random(octets: [u8; 16]) -> Self {
        Self(uuid_from_random(octets))
    }

    /// What an optional field says. Absent (edition 1) and all zero (senders that fill the field without having one) are
    /// both no identifier.
    pub fn from_field(field: Option<&h225::CallIdentifier>) -> Option<Self> {
        field
            .map(Self::from)
            .filter(|identifier| identifier.0 != [0; 16])
    }
}

impl From<&h225::CallIdentifier> for CallIdentifier {
    fn from(wire: &h225::CallIdentifier) -> Self {
        Self(wire.guid)
    }
}

impl From<CallIdentifier> for h225::CallIdentifier {
    fn from(identifier: CallIdentifier) -> Self {
        Self {
            guid: identifier.0,
            ..Self::default()
        }
    }
}

impl fmt::Display for CallIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_uuid(&self.0, f)
    }
}

impl fmt::Debug for CallIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_uuid(&self.0, f)
    }
}

/// Names a conference. Unlike the call identifier it may change during a call, and several calls may share it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConferenceIdentifier(pub [u8; 16]);

impl ConferenceIdentifier {
    /// A new one, from random octets.
    pub const fn from_random(octets: [u8; 16]) -> Self {
        Self(uuid_from_random(octets))
    }
}

impl fmt::Display for ConferenceIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_uuid(&self.0, f)
    }
}

impl fmt::Debug for ConferenceIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_uuid(&self.0, f)
    }
}

/// Name of a registered endpoint, chosen by its gatekeeper.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EndpointIdentifier(BmpString);

/// Name of a gatekeeper.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GatekeeperIdentifier(BmpString);

fn checked(text: &str) -> Result<BmpString, IdentifierError> {
    let len = text.encode_utf16().count();
    if len == 0 {
        return Err(IdentifierError::Empty);
    }
    if len > MAX_IDENTIFIER_LEN {
        return Err(IdentifierError::TooLong { len });
    }
    match text.chars().position(char::is_control) {
        Some(position) => Err(IdentifierError::ControlCharacter { position }),
        None => Ok(BmpString::from(text)),
    }
}

macro_rules! identifier {
    ($name:ident) => {
        impl $name {
            /// From a text of ours.
            pub fn new(text: &str) -> Result<Self, IdentifierError> {
                checked(text).map(Self)
            }

            /// As it came over the wire; whatever it holds goes back as it came.
            pub fn from_wire(wire: &BmpString) -> Self {
                Self(wire.clone())
            }

            /// As it goes over the wire.
            pub fn to_wire(&self) -> BmpString {
                self.0.clone()
            }
        }

        impl std::str::FromStr for $name {
            type Err = IdentifierError;

            fn from_str(text: &str) -> Result<Self, IdentifierError> {
                Self::new(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&super::address::printable(&self.0.to_string()))
            }
        }
    };
}

identifier!(EndpointIdentifier);
identifier!(GatekeeperIdentifier);

/// Edition of H.225.0, as the last arc of a message's `protocolIdentifier` says it.
///
/// A higher one than ours is never a reason to refuse a message: both sides keep to the lower.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProtocolVersion(pub u8);

impl ProtocolVersion {
    /// The first edition that has `callIdentifier`, tunnelling and fast connect.
    pub const V2: Self = Self(2);
    /// The edition we announce unless told otherwise: the first whose tunnelling can use a Facility of its own, and old
    /// enough for everybody. What later editions add is optional and may be sent all the same.
    pub const V4: Self = Self(4);
    /// The latest edition that the schema describes.
    pub const V8: Self = Self(8);

    /// Content octets of {itu-t(0) recommendation(0) h(8) 2250 version(0)}, without the last arc.
    const PREFIX: [u8; 5] = [0, 8, 0x91, 0x4a, 0];

    /// The edition that an identifier names; `None` when it is no H.225.0 identifier.
    pub fn from_wire(wire: &ObjectIdentifier) -> Option<Self> {
        match wire.as_bytes().strip_prefix(&Self::PREFIX) {
            Some(&[version]) if version < 0x80 => Some(Self(version)),
            _ => None,
        }
    }

    /// The identifier that names the edition.
    pub fn to_wire(self) -> ObjectIdentifier {
        ObjectIdentifier::from_arcs(&[0, 0, 8, 2250, 0, u32::from(self.0)]).unwrap_or_default()
    }
}

impl Default for ProtocolVersion {
    fn default() -> Self {
        Self::V4
    }
}

impl fmt::Display for ProtocolVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generated_identifier_is_a_version_4_uuid() {
        assert_eq!(
            CallIdentifier::from_random([0xff; 16]).to_string(),
            "ffffffff-ffff-4fff-bfff-ffffffffffff"
        );
        assert_eq!(
            ConferenceIdentifier::from_random([0; 16]).to_string(),
            "00000000-0000-4000-8000-000000000000"
        );
    }

    #[test]
    fn an_absent_or_empty_call_identifier_is_none() {
        let zero = h225::CallIdentifier::default();
        assert_eq!(CallIdentifier::from_field(None), None);
        assert_eq!(CallIdentifier::from_field(Some(&zero)), None);
        let one = h225::CallIdentifier::from(CallIdentifier([1; 16]));
        assert_eq!(
            CallIdentifier::from_field(Some(&one)),
            Some(CallIdentifier([1; 16]))
        );
    }

    #[test]
    fn the_edition_is_the_last_arc() {
        for version in 1..=8 {
            assert_eq!(
                ProtocolVersion::from_wire(&ProtocolVersion(version).to_wire()),
                Some(ProtocolVersion(version))
            );
        }
        assert_eq!(
            ProtocolVersion::V4.to_wire().as_bytes(),
            [0, 8, 0x91, 0x4a, 0, 4]
        );
        let h245 = ObjectIdentifier::from_arcs(&[0, 0, 8, 245, 0, 7]).unwrap();
        assert_eq!(ProtocolVersion::from_wire(&h245), None);
    }

    #[test]
    fn identifiers_keep_within_the_wire() {
        assert_eq!(EndpointIdentifier::new(""), Err(IdentifierError::Empty));
        assert_eq!(
            GatekeeperIdentifier::new(&"x".repeat(129)),
            Err(IdentifierError::TooLong { len: 129 })
        );
        assert_eq!(
            GatekeeperIdentifier::new("a\nb"),
            Err(IdentifierError::ControlCharacter { position: 1 })
        );
        let longest = GatekeeperIdentifier::new(&"x".repeat(128)).unwrap();
        assert_eq!(longest.to_string().len(), 128);
    }

    #[test]
    fn what_a_peer_sent_prints_without_control_characters() {
        let hostile = EndpointIdentifier::from_wire(&BmpString::from("a\r\nb\0"));
        assert_eq!(hostile.to_string(), "a\u{fffd}\u{fffd}b\u{fffd}");
    }
}
