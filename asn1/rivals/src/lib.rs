//! The messages as rasn has them: types that rasn-compiler makes of the schemas, and functions that decode and encode them.
//!
//! The functions are here so that all that is generic in rasn is compiled in this library, once.

#[allow(warnings, clippy::all, reason = "generated")]
mod types {
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}

use rasn::error::{DecodeError, EncodeError};

pub use types::h323_messages::{H323UserInformation, RasMessage};
pub use types::multimedia_system_control::MultimediaSystemControlMessage;

/// A message of rasn's.
pub trait Message: Sized {
    /// Reads one.
    ///
    /// # Errors
    ///
    /// Those of rasn.
    fn decode(octets: &[u8]) -> Result<Self, DecodeError>;

    /// Writes it.
    ///
    /// # Errors
    ///
    /// Those of rasn.
    fn encode(&self) -> Result<Vec<u8>, EncodeError>;
}

macro_rules! messages {
    ($($ty:ty),+) => {$(
        impl Message for $ty {
            fn decode(octets: &[u8]) -> Result<Self, DecodeError> {
                rasn::aper::decode(octets)
            }

            fn encode(&self) -> Result<Vec<u8>, EncodeError> {
                rasn::aper::encode(self)
            }
        }
    )+};
}

messages!(
    RasMessage,
    H323UserInformation,
    MultimediaSystemControlMessage
);
