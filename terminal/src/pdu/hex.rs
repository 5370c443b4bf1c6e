//! Octets as hexadecimal text that people type or paste.

pub use h323_per::hex::to_hex;

/// What is wrong with hexadecimal text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum HexError {
    /// Something other than a digit.
    #[error("{found:?} at character {at} is not a hexadecimal digit")]
    NotADigit {
        /// What stands there.
        found: char,
        /// Where, counted from 1.
        at: usize,
    },
    /// Half an octet is left over.
    #[error("the number of hexadecimal digits is odd")]
    Odd,
}

/// The octets of digits of either case. White space, colons, dashes and a leading `0x` are skipped.
pub(super) fn from_hex(text: &str) -> Result<Vec<u8>, HexError> {
    let digits = text.trim_start().strip_prefix("0x").unwrap_or(text);
    let skipped = text.chars().count() - digits.chars().count();
    let mut octets = Vec::with_capacity(digits.len() / 2);
    let mut high = None;
    for (index, character) in digits.chars().enumerate() {
        if character.is_whitespace() || character == ':' || character == '-' {
            continue;
        }
        let digit = character.to_digit(16).ok_or(HexError::NotADigit {
            found: character,
            at: skipped + index + 1,
        })? as u8;
        match high.take() {
            None => high = Some(digit),
            Some(high) => octets.push(high << 4 | digit),
        }
    }
    match high {
        None => Ok(octets),
        Some(_) => Err(HexError::Odd),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_goes_both_ways() {
        assert_eq!(to_hex(&[0x00, 0xab, 0x0f]), "00ab0f");
        assert_eq!(
            from_hex("00 AB:0f\n").as_deref(),
            Ok(&[0x00, 0xab, 0x0f][..])
        );
        assert_eq!(from_hex("0x0300").as_deref(), Ok(&[3, 0][..]));
        assert_eq!(from_hex("").as_deref(), Ok(&[][..]));
    }

    #[test]
    fn what_is_not_hexadecimal_is_named() {
        assert_eq!(
            from_hex("0g"),
            Err(HexError::NotADigit { found: 'g', at: 2 })
        );
        assert_eq!(
            from_hex("0x0g"),
            Err(HexError::NotADigit { found: 'g', at: 4 })
        );
        assert_eq!(from_hex("012"), Err(HexError::Odd));
    }
}
