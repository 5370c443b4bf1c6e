//! Display (Q.931 section 4.5.16): text for the user.

use std::fmt;

use bytes::Bytes;

use super::{Identifier, InformationElement, text};
use crate::error::ElementError;

/// The most octets of text that are sent.
const MAX_LEN: usize = 80;

/// Text for the user, most often the name of the other party. Holds no control characters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Display(String);

impl Display {
    /// Text to send: control characters are left out, and what exceeds 80 octets.
    pub fn new(text: &str) -> Self {
        Self(text::sendable(text, MAX_LEN))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Display {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl InformationElement for Display {
    const IDENTIFIER: Identifier = Identifier::DISPLAY;

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
    fn text_both_ways() {
        both_ways(b"M.JEMEC", &Display::new("M.JEMEC"));
        both_ways(b"", &Display::default());
    }

    #[test]
    fn the_nul_that_asterisk_and_h323plus_send_is_no_text() {
        reads(b"ast-a\0", &Display::new("ast-a"));
        reads(b"alice\0", &Display::new("alice"));
    }

    #[test]
    fn what_is_sent_has_a_ceiling() {
        assert_eq!(Display::new(&"x".repeat(81)).build().len(), 80);
        assert_eq!(Display::new("a\r\nb").as_str(), "ab");
    }
}
