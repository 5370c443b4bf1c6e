//! `h323 decode`, `h323 encode` and `h323 diff`: messages as octets, as JSON and as text, and two beside each other.

mod bits;
pub mod check;
pub mod decode;
mod departures;
pub mod diff;
pub mod encode;
mod explain;
mod hex;
mod input;
mod json;
mod kind;
mod known;
mod q931;
mod tpkt;

pub use bits::{Sheet, sheet};
pub use departures::departures;
pub use explain::{Explanation, explain};
pub use hex::to_hex;
pub use kind::Kind;

use bytes::Bytes;
use serde_json::{Value, json};

/// Version of the JSON that the commands print and read.
const JSON_SCHEMA: u32 = 1;

/// Why octets are no message of a kind, or JSON is none.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Failure {
    /// Octets that break the encoding of an ASN.1 type.
    #[error("{0}")]
    Per(#[from] h323_per::DecodeError),
    /// Octets that the typed codec takes and the schema's walker does not, which would be our own mistake.
    #[error("the schema disagrees with the codec: {0:?}")]
    Walk(h323_per::Fault),
    /// A value that cannot be encoded.
    #[error("{0}")]
    Encode(#[from] h323_per::EncodeError),
    /// Octets that are no Q.931 message.
    #[error("Q.931: {0}")]
    Q931(#[from] h323_h225::error::DecodeError),
    /// Octets that are no TPKT.
    #[error("TPKT: {0}")]
    Tpkt(#[from] h323_h225::error::FrameError),
    /// The last TPKT breaks off.
    #[error("TPKT: the frame that begins at octet {at} is not complete")]
    FrameIncomplete {
        /// Where it begins.
        at: usize,
    },
    /// A User-user element whose first octet does not say that ASN.1 follows.
    #[error("User-user: protocol discriminator {found} where 5 announces an H.225.0 message")]
    UserUserDiscriminator {
        /// The octet found, or nothing where the element is empty.
        found: Found,
    },
    /// JSON that is no value of the type.
    #[error("{0}")]
    Json(#[from] h323_per::schema::json::JsonError),
    /// A member of the JSON around a message that is missing or wrong.
    #[error("{path}: expected {expected}")]
    Member {
        /// Which member.
        path: String,
        /// What it has to be.
        expected: &'static str,
    },
    /// Octets that a canonical encoder would not have sent.
    #[error("not canonical, {}:\n{}", counted(.0.count), .0)]
    NotCanonical(h323_per::schema::canonical::Departures),
    /// Octets that are no message of any kind.
    #[error(
        "not recognised as a message of any kind; say which with --kind to see what is wrong with it"
    )]
    NotRecognised,
}

/// So many departures.
fn counted(count: usize) -> String {
    match count {
        1 => "1 departure".to_owned(),
        _ => format!("{count} departures"),
    }
}

/// An octet, or the lack of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found(pub Option<u8>);

impl std::fmt::Display for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(octet) => write!(f, "{octet}"),
            None => f.write_str("(none)"),
        }
    }
}

/// The JSON document of a message.
pub fn to_json(kind: Kind, octets: &Bytes) -> Result<Value, Failure> {
    let value = match kind.asn1() {
        Some(pdu) => pdu.to_json(octets)?,
        None if kind == Kind::Q931 => q931::to_json(octets)?,
        None => tpkt::to_json(octets)?,
    };
    Ok(json!({ "schema": JSON_SCHEMA, "kind": kind.name(), "value": value }))
}

/// The text of a message, for people.
pub fn to_text(kind: Kind, octets: &Bytes) -> Result<String, Failure> {
    match kind.asn1() {
        Some(pdu) => pdu.to_text(octets),
        None if kind == Kind::Q931 => q931::to_text(octets),
        None => tpkt::to_text(octets),
    }
}

/// The octets of a message from its JSON value (the `value` of the document that [`to_json`] makes).
pub fn from_json(kind: Kind, value: &Value) -> Result<Vec<u8>, Failure> {
    match kind.asn1() {
        Some(pdu) => pdu.encode_json(value),
        None if kind == Kind::Q931 => q931::from_json(value),
        None => tpkt::from_json(value),
    }
}

/// Decodes a message into the types that the daemons use, and encodes it again.
pub fn recode(kind: Kind, octets: &Bytes) -> Result<Vec<u8>, Failure> {
    match kind.asn1() {
        Some(pdu) => pdu.recode(octets),
        None if kind == Kind::Q931 => q931::recode(octets),
        None => tpkt::recode(octets),
    }
}
