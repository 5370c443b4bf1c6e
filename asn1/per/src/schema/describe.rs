//! One line on what a type takes, in the notation of the modules.

use core::fmt;

use super::{Kind, Type};
use crate::{Alphabet, Range, Size};

/// How many names of a CHOICE or ENUMERATED are listed before the rest is counted.
const MAX_LISTED: usize = 12;

/// The name of the type, if it has one, and its kind with the constraints: `TimeToLive, INTEGER (1..4294967295)`.
impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.name.is_empty() {
            write!(f, "{}, ", self.name)?;
        }
        self.kind.fmt(f)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.asn1())?;
        match self {
            Self::Integer(range) => write_range(f, *range),
            Self::OctetString(size) | Self::BitString(size) | Self::BmpString(size) => {
                write_size(f, *size)
            }
            Self::Ia5String(size, alphabet) => {
                write_size(f, *size)?;
                write_alphabet(f, alphabet)
            }
            Self::SequenceOf(list) => {
                write_size(f, list.size)?;
                match list.element.name {
                    "" => write!(f, " of {}", list.element.kind.asn1()),
                    name => write!(f, " of {name}"),
                }
            }
            Self::Enumerated(values) => {
                let names = values.root.iter().chain(values.additions).copied();
                write_names(f, names, values.extensible)
            }
            Self::Choice(choice) => {
                let alternatives = choice.root.iter().chain(choice.additions);
                write_names(f, alternatives.map(|a| a.name), choice.extensible)
            }
            Self::Boolean
            | Self::Null
            | Self::GeneralString
            | Self::ObjectIdentifier
            | Self::Sequence(_)
            | Self::OpenType => Ok(()),
        }
    }
}

fn write_range(f: &mut fmt::Formatter<'_>, range: Range) -> fmt::Result {
    let Range {
        min,
        max,
        extensible,
    } = range;
    let more = if extensible { ", ..." } else { "" };
    match (min, max) {
        (None, None) => Ok(()),
        (Some(min), Some(max)) if min == max => write!(f, " ({min}{more})"),
        (Some(min), Some(max)) => write!(f, " ({min}..{max}{more})"),
        (Some(min), None) => write!(f, " ({min}..MAX{more})"),
        (None, Some(max)) => write!(f, " (MIN..{max}{more})"),
    }
}

fn write_size(f: &mut fmt::Formatter<'_>, size: Size) -> fmt::Result {
    let Size {
        min,
        max,
        extensible,
    } = size;
    let more = if extensible { ", ..." } else { "" };
    match max {
        None if min == 0 => Ok(()),
        None => write!(f, " (SIZE ({min}..MAX{more}))"),
        Some(max) if min == max => write!(f, " (SIZE ({min}{more}))"),
        Some(max) => write!(f, " (SIZE ({min}..{max}{more}))"),
    }
}

fn write_alphabet(f: &mut fmt::Formatter<'_>, alphabet: &Alphabet) -> fmt::Result {
    let characters = alphabet.characters();
    if characters.len() == 128 {
        return Ok(());
    }
    write!(f, " (FROM (\"{}\"))", characters.escape_ascii())
}

fn write_names(
    f: &mut fmt::Formatter<'_>,
    names: impl Iterator<Item = &'static str>,
    extensible: bool,
) -> fmt::Result {
    f.write_str(" {")?;
    let mut rest = 0;
    for (index, name) in names.enumerate() {
        match index {
            0 => f.write_str(name)?,
            _ if index < MAX_LISTED => write!(f, ", {name}")?,
            _ => rest += 1,
        }
    }
    if rest > 0 {
        write!(f, " and {rest} more")?;
    }
    f.write_str(if extensible { ", ...}" } else { "}" })
}

#[cfg(test)]
mod tests {
    use super::super::{Alternative, Type};
    use super::super::{Choice, Enumerated, SequenceOf};
    use super::*;

    #[test]
    fn each_kind_says_what_it_takes() {
        static NAMES: Enumerated = Enumerated {
            root: &["a", "b"],
            extensible: true,
            additions: &["c"],
        };
        static LONG: Enumerated = Enumerated {
            root: &[
                "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n",
            ],
            extensible: false,
            additions: &[],
        };
        static DIGITS: Alphabet = Alphabet::new(b"#*,0123456789");
        static NUMBER: Type = Type::new("Number", Kind::Integer(Range::new(0, 255).extensible()));
        static EITHER: Choice = Choice {
            root: &[Alternative::new("number", &NUMBER)],
            extensible: false,
            additions: &[],
        };
        static LIST: SequenceOf = SequenceOf {
            size: Size::range(1, 256),
            min_bits: 8,
            element: &NUMBER,
        };
        let cases = [
            (Kind::Boolean, "BOOLEAN"),
            (Kind::Null, "NULL"),
            (Kind::Integer(Range::ANY), "INTEGER"),
            (Kind::Integer(Range::new(1, 65535)), "INTEGER (1..65535)"),
            (Kind::Integer(Range::new(5, 5)), "INTEGER (5)"),
            (Kind::Integer(Range::at_least(-1)), "INTEGER (-1..MAX)"),
            (Kind::Integer(Range::at_most(9)), "INTEGER (MIN..9)"),
            (Kind::Enumerated(&NAMES), "ENUMERATED {a, b, c, ...}"),
            (
                Kind::Enumerated(&LONG),
                "ENUMERATED {a, b, c, d, e, f, g, h, i, j, k, l and 2 more}",
            ),
            (
                Kind::OctetString(Size::fixed(16)),
                "OCTET STRING (SIZE (16))",
            ),
            (
                Kind::BitString(Size::range(1, 32).extensible()),
                "BIT STRING (SIZE (1..32, ...))",
            ),
            (
                Kind::Ia5String(Size::range(1, 128), &DIGITS),
                "IA5String (SIZE (1..128)) (FROM (\"#*,0123456789\"))",
            ),
            (Kind::Ia5String(Size::ANY, Alphabet::IA5), "IA5String"),
            (
                Kind::BmpString(Size::at_least(1)),
                "BMPString (SIZE (1..MAX))",
            ),
            (Kind::GeneralString, "GeneralString"),
            (Kind::ObjectIdentifier, "OBJECT IDENTIFIER"),
            (Kind::Choice(&EITHER), "CHOICE {number}"),
            (
                Kind::SequenceOf(&LIST),
                "SEQUENCE OF (SIZE (1..256)) of Number",
            ),
            (Kind::OpenType, "open type"),
        ];
        for (kind, expected) in cases {
            assert_eq!(kind.to_string(), expected);
        }
        assert_eq!(NUMBER.to_string(), "Number, INTEGER (0..255, ...)");
    }
}
