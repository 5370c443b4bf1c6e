//! What can be wrong with a message, and where.

use std::fmt;
use std::num::NonZero;

use crate::limits::{MAX_DEPTH, MAX_EXTENSION_BITMAP, MAX_INPUT, MAX_OID_ARCS, MAX_OID_OCTETS};

/// A rule that is broken at a bit of an encoding: all that the hot path says of an error.
///
/// It is one word, since it shares its place with the values in every `Result`: with fields of other widths the
/// compiler moves the values in pieces of those widths, and decoding takes a fifth longer.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fault(
    /// From the least significant on: a one, the rule in 15 bits, 16 zeros, the bit of the encoding.
    NonZero<u64>,
);

impl Fault {
    /// The fault of a rule that is broken at a bit.
    #[inline]
    pub const fn new(rule: Rule, bit: u32) -> Self {
        let word = (bit as u64) << 32 | (rule as u64) << 1 | 1;
        Self(match NonZero::new(word) {
            Some(word) => word,
            None => NonZero::<u64>::MIN,
        })
    }

    /// The rule.
    pub const fn rule(self) -> Rule {
        Rule::ALL[(self.0.get() as u16 >> 1) as usize]
    }

    /// The bit at which the part that breaks it begins, counted from the start of the message.
    pub const fn bit(self) -> u32 {
        (self.0.get() >> 32) as u32
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at bit {}", self.rule(), self.bit())
    }
}

/// The rules that an encoding, or a value to be encoded, can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Rule {
    /// The octets of the message or of an open type end within a value.
    UnexpectedEnd,
    /// The message, or the content of an open type, is longer than [`MAX_INPUT`].
    TooLarge,
    /// An INTEGER is outside of its constraint.
    IntegerOutOfRange,
    /// An INTEGER takes more than 64 bits.
    IntegerTooLarge,
    /// An ENUMERATED is none of the values of a type that cannot be extended, or its number takes more than 32 bits.
    EnumerationOutOfRange,
    /// A CHOICE is none of the alternatives of a type that cannot be extended, or its number takes more than 32 bits.
    ChoiceIndexOutOfRange,
    /// The size of a string or list is outside of its constraint.
    LengthOutOfRange,
    /// A length determinant announces fragments of none or more than four times 16,384.
    FragmentMalformed,
    /// A character is outside of the permitted alphabet.
    CharacterNotPermitted,
    /// The content octets are not an object identifier.
    ObjectIdentifierMalformed,
    /// An object identifier has more than [`MAX_OID_ARCS`] components or [`MAX_OID_OCTETS`] octets.
    ObjectIdentifierTooLong,
    /// An extension bitmap has no bit or more than [`MAX_EXTENSION_BITMAP`].
    ExtensionBitmapLength,
    /// Unknown additions are not in ascending order, or have numbers of known ones.
    ExtensionMisnumbered,
    /// The lists of the message have more elements than its octets can justify.
    TooManyElements,
    /// More than [`MAX_DEPTH`] values of recursive types stand within one another.
    TooDeep,
}

impl Rule {
    /// All of them, in order.
    const ALL: [Self; 15] = [
        Self::UnexpectedEnd,
        Self::TooLarge,
        Self::IntegerOutOfRange,
        Self::IntegerTooLarge,
        Self::EnumerationOutOfRange,
        Self::ChoiceIndexOutOfRange,
        Self::LengthOutOfRange,
        Self::FragmentMalformed,
        Self::CharacterNotPermitted,
        Self::ObjectIdentifierMalformed,
        Self::ObjectIdentifierTooLong,
        Self::ExtensionBitmapLength,
        Self::ExtensionMisnumbered,
        Self::TooManyElements,
        Self::TooDeep,
    ];
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnexpectedEnd => f.write_str("the octets end within a value"),
            Self::TooLarge => write!(f, "longer than {MAX_INPUT} octets"),
            Self::IntegerOutOfRange => f.write_str("INTEGER outside of its range"),
            Self::IntegerTooLarge => f.write_str("INTEGER of more than 64 bits"),
            Self::EnumerationOutOfRange => f.write_str("ENUMERATED without a value of this number"),
            Self::ChoiceIndexOutOfRange => {
                f.write_str("CHOICE without an alternative of this number")
            }
            Self::LengthOutOfRange => f.write_str("length outside of the size constraint"),
            Self::FragmentMalformed => f.write_str("malformed length of a fragment"),
            Self::CharacterNotPermitted => {
                f.write_str("character outside of the permitted alphabet")
            }
            Self::ObjectIdentifierMalformed => f.write_str("malformed OBJECT IDENTIFIER"),
            Self::ObjectIdentifierTooLong => write!(
                f,
                "OBJECT IDENTIFIER of more than {MAX_OID_ARCS} components or {MAX_OID_OCTETS} octets"
            ),
            Self::ExtensionBitmapLength => {
                write!(
                    f,
                    "extension bitmap not of 1 to {MAX_EXTENSION_BITMAP} bits"
                )
            }
            Self::ExtensionMisnumbered => f.write_str("unknown extension additions out of order"),
            Self::TooManyElements => f.write_str("more list elements than the octets can justify"),
            Self::TooDeep => write!(f, "more than {MAX_DEPTH} values within one another"),
        }
    }
}

/// Why octets are not a message, and where in it that shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// The broken rule.
    pub rule: Rule,
    /// The bit at which the part that breaks it begins, counted from the start of the message.
    pub bit_offset: u32,
    /// The field, from the name of the message on: `RasMessage.registrationRequest.terminalAlias[0].dialedDigits`.
    pub path: String,
    /// What the schema allows there; may be empty.
    pub detail: String,
}

/// Why a value cannot be encoded, and which part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    /// The broken rule.
    pub rule: Rule,
    /// The field, from the name of the message on.
    pub path: String,
    /// What the schema allows there; may be empty.
    pub detail: String,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            rule,
            bit_offset,
            path,
            detail,
        } = self;
        let (octet, bit) = (bit_offset / 8, bit_offset % 8);
        sentence(f, path, rule, detail)?;
        write!(f, ", at octet {octet} bit {bit}")
    }
}

impl std::error::Error for DecodeError {}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rule, path, detail } = self;
        sentence(f, path, rule, detail)
    }
}

impl std::error::Error for EncodeError {}

fn sentence(f: &mut fmt::Formatter<'_>, path: &str, rule: &Rule, detail: &str) -> fmt::Result {
    if !path.is_empty() {
        write!(f, "{path}: ")?;
    }
    write!(f, "{rule}")?;
    if !detail.is_empty() {
        write!(f, " ({detail})")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_takes_eight_octets() {
        assert_eq!(size_of::<Fault>(), 8);
        assert_eq!(size_of::<Result<(), Fault>>(), 8);
    }

    #[test]
    fn a_fault_keeps_its_rule_and_bit() {
        for (index, rule) in Rule::ALL.into_iter().enumerate() {
            assert_eq!(rule as usize, index);
            for bit in [0, 7, u32::MAX] {
                let fault = Fault::new(rule, bit);
                assert_eq!((fault.rule(), fault.bit()), (rule, bit));
            }
        }
        assert_eq!(
            format!("{:?}", Fault::new(Rule::TooDeep, 21)),
            "TooDeep at bit 21"
        );
    }

    #[test]
    fn errors_read_as_one_sentence() {
        let error = DecodeError {
            rule: Rule::IntegerOutOfRange,
            bit_offset: 21,
            path: "RasMessage.unregistrationRequest.requestSeqNum".into(),
            detail: "INTEGER (1..65535)".into(),
        };
        assert_eq!(
            error.to_string(),
            "RasMessage.unregistrationRequest.requestSeqNum: INTEGER outside of its range \
             (INTEGER (1..65535)), at octet 2 bit 5"
        );
        let error = EncodeError {
            rule: Rule::TooDeep,
            path: String::new(),
            detail: String::new(),
        };
        assert_eq!(error.to_string(), "more than 32 values within one another");
    }
}
