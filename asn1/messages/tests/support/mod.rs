//! The vectors: messages that two independent codecs agree on to the octet.

#![allow(dead_code, reason = "each test uses its part")]

pub(crate) mod fields;
pub(crate) mod random;
pub(crate) mod sloppy;

use bytes::Bytes;
use h323_messages::h225::{H323UserInformation, RasMessage};
use h323_messages::h245::{MultimediaSystemControlMessage, OpenLogicalChannel};
use h323_per::hex::{from_hex, to_hex};
use h323_per::schema::Type;
use h323_per::{DecodeError, EncodeError, Message};

/// A message of one of the kinds. `Olc` is an element of fastStart.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant, reason = "so is one of the messages")]
pub(crate) enum Pdu {
    Ras(RasMessage),
    Uu(H323UserInformation),
    H245(MultimediaSystemControlMessage),
    Olc(OpenLogicalChannel),
}

/// A line of a file of vectors.
#[derive(Clone, Debug)]
pub(crate) struct Vector {
    pub(crate) line: usize,
    pub(crate) kind: &'static str,
    pub(crate) octets: Bytes,
}

/// The vectors of a file: lines of a kind, the octets in hexadecimal digits and maybe a note.
pub(crate) fn vectors(text: &str) -> Vec<Vector> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#') && !line.is_empty())
        .map(|(index, line)| {
            let mut words = line.split_whitespace();
            let kind = match words.next() {
                Some("ras") => "ras",
                Some("uu") => "uu",
                Some("h245") => "h245",
                Some("olc") => "olc",
                other => panic!("line {}: {other:?}", index + 1),
            };
            Vector {
                line: index + 1,
                kind,
                octets: unhex(words.next().expect("octets")),
            }
        })
        .collect()
}

/// Messages composed by hand.
pub(crate) fn realistic() -> Vec<Vector> {
    vectors(include_str!("../vectors/realistic.txt"))
}

/// Random valid messages.
pub(crate) fn agreed() -> Vec<Vector> {
    vectors(include_str!("../vectors/agreed.txt"))
}

/// What Asterisk, H323Plus and GnuGk sent to one another, from recordings.
pub(crate) fn captures() -> Vec<Vector> {
    vectors(include_str!("../vectors/captures.txt"))
}

pub(crate) fn unhex(text: &str) -> Bytes {
    from_hex(text).unwrap_or_else(|| panic!("{text}")).into()
}

pub(crate) fn hex(octets: &[u8]) -> String {
    to_hex(octets)
}

/// The descriptor of the type of a kind.
pub(crate) fn schema(kind: &str) -> &'static Type {
    match kind {
        "ras" => RasMessage::SCHEMA,
        "uu" => H323UserInformation::SCHEMA,
        "olc" => OpenLogicalChannel::SCHEMA,
        _ => MultimediaSystemControlMessage::SCHEMA,
    }
}

/// The kinds and the type of each.
pub(crate) fn decode(kind: &str, octets: &Bytes) -> Result<(Pdu, usize), DecodeError> {
    match kind {
        "ras" => h323_per::decode_prefix(octets).map(|(pdu, used)| (Pdu::Ras(pdu), used)),
        "uu" => h323_per::decode_prefix(octets).map(|(pdu, used)| (Pdu::Uu(pdu), used)),
        "olc" => h323_per::decode_prefix(octets).map(|(pdu, used)| (Pdu::Olc(pdu), used)),
        _ => h323_per::decode_prefix(octets).map(|(pdu, used)| (Pdu::H245(pdu), used)),
    }
}

pub(crate) fn encode(pdu: &Pdu) -> Result<Vec<u8>, EncodeError> {
    let mut out = Vec::new();
    match pdu {
        Pdu::Ras(pdu) => h323_per::encode(pdu, &mut out)?,
        Pdu::Uu(pdu) => h323_per::encode(pdu, &mut out)?,
        Pdu::H245(pdu) => h323_per::encode(pdu, &mut out)?,
        Pdu::Olc(pdu) => h323_per::encode(pdu, &mut out)?,
    }
    Ok(out)
}
