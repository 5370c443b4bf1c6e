//! Decoding that takes nothing but the canonical encoding.

use core::fmt;

use bytes::Bytes;

use crate::schema::canonical::{Departures, departures};
use crate::{DecodeError, Message, decode, explain_decoding};

/// Why octets are not the canonical encoding of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StrictError {
    /// They are no message.
    Malformed(DecodeError),
    /// They are one, and a canonical encoder would not have sent them.
    NotCanonical(Departures),
}

impl fmt::Display for StrictError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(error) => error.fmt(f),
            Self::NotCanonical(departures) => write!(f, "not canonical: {departures}"),
        }
    }
}

impl std::error::Error for StrictError {}

/// Reads a message, and takes it only if there is no [`Departure`](crate::schema::Departure) in it. What a
/// sender of another edition does is none.
///
/// It takes several times as long as [`decode`]: the octets are walked as well.
///
/// # Errors
///
/// When the octets are not a message of this type, or depart from its canonical encoding: how, and where.
pub fn decode_strict<T: Message>(input: &Bytes) -> Result<T, StrictError> {
    let message = decode(input).map_err(StrictError::Malformed)?;
    match departures(T::SCHEMA, input) {
        Ok(found) if found.is_empty() => Ok(message),
        Ok(found) => Err(StrictError::NotCanonical(found)),
        // The walker takes what the codec takes; if ever it did not, nothing would be known of the octets.
        Err(fault) => Err(StrictError::Malformed(explain_decoding(
            T::SCHEMA,
            input,
            fault,
        ))),
    }
}
