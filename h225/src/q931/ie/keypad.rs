//! Keypad facility (Q.931 section 4.5.18): what the user dialled, in Setup, or pressed, in Information.

use bytes::Bytes;

use super::{Identifier, InformationElement, text};
use crate::error::ElementError;

/// The most octets of keys that are sent.
const MAX_LEN: usize = 255;

/// Keys the user pressed. Holds no control characters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keypad(String);

impl Keypad {
    /// Keys to send: control characters are left out, and what exceeds 255 octets.
    pub fn new(keys: &str) -> Self {
        Self(text::sendable(keys, MAX_LEN))
    }

    /// The keys.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl InformationElement for Keypad {
    const IDENTIFIER: Identifier = Identifier::KEYPAD_FACILITY;

    fn parse(contents: &Bytes) -> Result<Self, ElementError> {
        Ok(Self(text::readable(contents)))
    }

    fn build(&self) -> Bytes {
        Bytes::copy_from_slice(self.0.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{both_ways, reads};
    use super::*;

    #[test]
    fn keys_both_ways() {
        both_ways(b"12#*", &Keypad::new("12#*"));
        assert_eq!(Keypad::new(&"5".repeat(256)).build().len(), 255);
    }

    #[test]
    fn the_nul_that_h323plus_sends_is_no_key() {
        reads(b"9\0", &Keypad::new("9"));
    }
}
