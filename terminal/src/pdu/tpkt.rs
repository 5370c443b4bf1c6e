//! Sequences of TPKTs, as a TCP connection carries them.

use bytes::Bytes;
use h323_h225::error::FrameError;
use serde_json::Value;

use super::{Failure, Kind};

/// Octets of a header (RFC 1006).
pub(super) const HEADER: usize = 4;

/// Whether octets are TPKTs from the first to the last.
pub(super) fn looks_like(octets: &Bytes) -> bool {
    octets.first() == Some(&3) && frames(octets).is_ok()
}

pub(super) fn recode(octets: &Bytes) -> Result<Vec<u8>, Failure> {
    let mut again = Vec::with_capacity(octets.len());
    for payload in frames(octets)? {
        match content(&payload) {
            Some(kind) => h323_h225::tpkt::write(&super::recode(kind, &payload)?, &mut again)?,
            None => again.extend_from_slice(&EMPTY),
        }
    }
    Ok(again)
}

pub(super) fn to_json(octets: &Bytes) -> Result<Value, Failure> {
    let mut shown = Vec::new();
    for payload in frames(octets)? {
        shown.push(match content(&payload) {
            Some(kind) => super::to_json(kind, &payload)?,
            None => Value::Null,
        });
    }
    Ok(Value::Array(shown))
}

pub(super) fn to_text(octets: &Bytes) -> Result<String, Failure> {
    let mut text = String::new();
    for payload in frames(octets)? {
        match content(&payload) {
            Some(kind) => text.push_str(&super::to_text(kind, &payload)?),
            None => text.push_str("keep-alive"),
        }
        if !text.ends_with('\n') {
            text.push('\n');
        }
    }
    Ok(text)
}

pub(super) fn from_json(value: &Value) -> Result<Vec<u8>, Failure> {
    let frames = value.as_array().ok_or_else(|| Failure::Member {
        path: "value".to_owned(),
        expected: "an array with one member for each TPKT",
    })?;
    let mut octets = Vec::new();
    for (index, frame) in frames.iter().enumerate() {
        if frame.is_null() {
            octets.extend_from_slice(&EMPTY);
            continue;
        }
        let wrong = |name: &str, expected| Failure::Member {
            path: format!("value[{index}].{name}"),
            expected,
        };
        let kind = frame
            .get("kind")
            .and_then(Value::as_str)
            .and_then(Kind::named)
            .filter(|kind| matches!(kind, Kind::Q931 | Kind::H245))
            .ok_or_else(|| wrong("kind", "q931 or h245"))?;
        let value = frame
            .get("value")
            .ok_or_else(|| wrong("value", "the message"))?;
        h323_h225::tpkt::write(&super::from_json(kind, value)?, &mut octets)?;
    }
    Ok(octets)
}

/// A TPKT that carries nothing.
const EMPTY: [u8; HEADER] = [3, 0, 0, HEADER as u8];

/// What a TPKT carries: Q.931 shows itself, anything else is H.245.
pub(super) fn content(payload: &Bytes) -> Option<Kind> {
    match payload {
        empty if empty.is_empty() => None,
        message if super::q931::looks_like(message) => Some(Kind::Q931),
        _ => Some(Kind::H245),
    }
}

/// What each TPKT carries. All of the octets have to be TPKTs.
pub(super) fn frames(octets: &Bytes) -> Result<Vec<Bytes>, Failure> {
    let mut frames = Vec::new();
    let mut at = 0;
    while at < octets.len() {
        let rest = &octets[at..];
        let Some(header) = rest.first_chunk::<HEADER>() else {
            return Err(Failure::FrameIncomplete { at });
        };
        let length = frame_length(*header)?;
        if rest.len() < length {
            return Err(Failure::FrameIncomplete { at });
        }
        frames.push(octets.slice(at + HEADER..at + length));
        at += length;
    }
    Ok(frames)
}

/// The length that a header announces, its own octets included.
fn frame_length([version, _, high, low]: [u8; HEADER]) -> Result<usize, FrameError> {
    match (version, usize::from(u16::from_be_bytes([high, low]))) {
        (3, found) if found < HEADER => Err(FrameError::Length { found }),
        (3, length) => Ok(length),
        (found, _) => Err(FrameError::Version { found }),
    }
}
