//! [`BmpString`].

use std::fmt::{self, Write};

use crate::Octets;

/// A string of UTF-16 code units.
///
/// BMPString has no characters above U+FFFF, but senders put surrogate pairs, lone surrogates and NULs into it. All are
/// kept; shown as text, pairs are characters, and lone surrogates are U+FFFD.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BmpString(
    /// Big-endian; an even number.
    Octets,
);

impl BmpString {
    /// The empty string.
    pub const fn new() -> Self {
        Self(Octets::new())
    }

    #[inline]
    pub(crate) fn from_even_octets(octets: Octets) -> Self {
        debug_assert!(octets.len().is_multiple_of(2));
        Self(octets)
    }

    /// The octets, for an even number of them to be put there.
    #[inline]
    pub(crate) fn place(&mut self) -> &mut Octets {
        &mut self.0
    }

    /// The string whose code units are these octets, big-endian; `None` when they are odd in number.
    pub fn from_octets(octets: Octets) -> Option<Self> {
        octets.len().is_multiple_of(2).then_some(Self(octets))
    }

    /// The code units, big-endian.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The number of code units.
    #[inline]
    pub fn len(&self) -> usize {
        self.0.len() / 2
    }

    /// Whether there is no code unit.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The code units.
    pub fn code_units(&self) -> impl Iterator<Item = u16> + Clone {
        self.0
            .chunks_exact(2)
            .map(|unit| u16::from_be_bytes([unit[0], unit[1]]))
    }

    /// The characters, U+FFFD for a lone surrogate.
    pub fn chars(&self) -> impl Iterator<Item = char> + Clone {
        char::decode_utf16(self.code_units())
            .map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER))
    }
}

impl FromIterator<u16> for BmpString {
    fn from_iter<I: IntoIterator<Item = u16>>(units: I) -> Self {
        Self(units.into_iter().flat_map(u16::to_be_bytes).collect())
    }
}

impl From<&str> for BmpString {
    fn from(string: &str) -> Self {
        string.encode_utf16().collect()
    }
}

impl From<String> for BmpString {
    fn from(string: String) -> Self {
        string.as_str().into()
    }
}

impl PartialEq<str> for BmpString {
    fn eq(&self, other: &str) -> bool {
        self.code_units().eq(other.encode_utf16())
    }
}

impl PartialEq<&str> for BmpString {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl fmt::Display for BmpString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chars()
            .try_for_each(|character| f.write_char(character))
    }
}

/// Quoted; a lone surrogate as `\u{d800}`.
impl fmt::Debug for BmpString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        for character in char::decode_utf16(self.code_units()) {
            match character {
                Ok(character) => write!(f, "{}", character.escape_debug())?,
                Err(lone) => write!(f, "\\u{{{:x}}}", lone.unpaired_surrogate())?,
            }
        }
        f.write_char('"')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_goes_in_and_comes_out() {
        let string = BmpString::from("Zoë 😀");
        assert_eq!(string.len(), 6);
        assert_eq!(string.to_string(), "Zoë 😀");
        assert_eq!(string, "Zoë 😀");
        assert_eq!(string.as_bytes()[..4], [0, b'Z', 0, b'o']);
    }

    #[test]
    fn what_is_no_text_is_kept() {
        let string: BmpString = [0x41, 0xd800, 0, 0x42].into_iter().collect();
        assert_eq!(
            string.code_units().collect::<Vec<_>>(),
            [0x41, 0xd800, 0, 0x42]
        );
        assert_eq!(string.to_string(), "A\u{fffd}\0B");
        assert_eq!(format!("{string:?}"), r#""A\u{d800}\0B""#);
        assert_eq!(BmpString::from_octets([0].into()), None);
        assert_eq!(BmpString::from_octets([0, 0x41].into()).unwrap(), "A");
    }
}
