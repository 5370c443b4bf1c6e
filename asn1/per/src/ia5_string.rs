//! [`Ia5String`].

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use crate::Octets;

/// A string of 7-bit characters: an IA5String, NumericString, PrintableString or VisibleString.
///
/// Its type may permit fewer characters and have a size; that is checked when it is encoded.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ia5String(
    /// All below 128.
    Octets,
);

/// A text holds a character that is not one of the 128 of ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotIa5 {
    /// The first such character.
    pub character: char,
    /// The octet of the text at which it begins.
    pub index: usize,
}

impl fmt::Display for NotIa5 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { character, index } = self;
        write!(
            f,
            "character {character:?} at octet {index} is not one of the 128 of IA5String"
        )
    }
}

impl std::error::Error for NotIa5 {}

impl Ia5String {
    /// The empty string.
    pub const fn new() -> Self {
        Self(Octets::new())
    }

    /// A string that lives as long as the program.
    ///
    /// # Panics
    ///
    /// On a character that is not ASCII: use it for constants.
    pub const fn from_static(string: &'static str) -> Self {
        assert!(string.is_ascii(), "the characters are 7-bit");
        Self(Octets::from_static(string.as_bytes()))
    }

    /// The octets, for those that are known to be below 128 to be put there.
    #[inline]
    pub(crate) fn place(&mut self) -> &mut Octets {
        &mut self.0
    }

    /// The characters.
    #[inline]
    pub fn as_str(&self) -> &str {
        // All octets are below 128, so that they are UTF-8.
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl Deref for Ia5String {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Ia5String {
    fn as_ref(&self) -> &str {
        self
    }
}

impl AsRef<[u8]> for Ia5String {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl TryFrom<&str> for Ia5String {
    type Error = NotIa5;

    fn try_from(string: &str) -> Result<Self, NotIa5> {
        match string
            .char_indices()
            .find(|(_, character)| !character.is_ascii())
        {
            None => Ok(Self(string.as_bytes().into())),
            Some((index, character)) => Err(NotIa5 { character, index }),
        }
    }
}

impl TryFrom<String> for Ia5String {
    type Error = NotIa5;

    fn try_from(string: String) -> Result<Self, NotIa5> {
        string.as_str().try_into()
    }
}

impl FromStr for Ia5String {
    type Err = NotIa5;

    fn from_str(string: &str) -> Result<Self, NotIa5> {
        string.try_into()
    }
}

impl PartialEq<str> for Ia5String {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other.as_bytes()
    }
}

impl PartialEq<&str> for Ia5String {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl fmt::Display for Ia5String {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for Ia5String {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ascii_is_taken() {
        let string: Ia5String = "h323".parse().unwrap();
        assert_eq!(string, "h323");
        assert_eq!(string, Ia5String::from_static("h323"));
        assert_eq!(
            format!("{string} {string:?} {string:>6}"),
            "h323 \"h323\"   h323"
        );
        let error = Ia5String::try_from("aé").unwrap_err();
        assert_eq!(
            error,
            NotIa5 {
                character: 'é',
                index: 1
            }
        );
        assert_eq!(
            error.to_string(),
            "character 'é' at octet 1 is not one of the 128 of IA5String"
        );
    }
}
