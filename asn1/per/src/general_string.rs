//! [`GeneralString`].

use std::borrow::Cow;
use std::fmt;

use crate::Octets;

/// A GeneralString, or another string whose octets need an escape sequence or a convention to be understood.
///
/// Senders mean ASCII or UTF-8 in practice; shown as text, what is neither is U+FFFD.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GeneralString(Octets);

impl GeneralString {
    /// The empty string.
    pub const fn new() -> Self {
        Self(Octets::new())
    }

    /// The octets.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The octets, for others to be put there.
    #[inline]
    pub(crate) fn place(&mut self) -> &mut Octets {
        &mut self.0
    }

    /// The octets as UTF-8, U+FFFD for what is not.
    pub fn to_string_lossy(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.0)
    }
}

impl From<Octets> for GeneralString {
    fn from(octets: Octets) -> Self {
        Self(octets)
    }
}

impl From<&str> for GeneralString {
    fn from(string: &str) -> Self {
        Self(string.as_bytes().into())
    }
}

impl PartialEq<str> for GeneralString {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other.as_bytes()
    }
}

impl PartialEq<&str> for GeneralString {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl fmt::Display for GeneralString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_string_lossy())
    }
}

impl fmt::Debug for GeneralString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", self.0.escape_ascii())
    }
}
