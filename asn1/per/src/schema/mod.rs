//! What the ASN.1 modules say of each type, as static data.
//!
//! The compiler emits one [`Type`] beside every Rust type it generates. The typed codec never looks at
//! them: they serve whatever needs names and may be slow, by walking the octets of a message alongside
//! its descriptor.
//!
//! Everything here can be built in a `static`, and statics may refer to one another in a circle, as
//! recursive types do.

pub mod canonical;
mod describe;
mod diagnose;
pub mod dissect;
pub mod guide;
pub mod json;
pub mod part;
mod path;
pub mod text;
mod typed;
pub mod walk;

use core::fmt;

pub(crate) use diagnose::locate_fault;
pub use diagnose::{Field, locate, path_at};
pub use guide::{Content, Guide, Remark};
pub use json::{Document, JsonError, from_json, guided_json, plain_json, to_json};
pub use part::{Departure, DepartureSet, Part};
#[doc(hidden)]
pub use serde_core as __serde;
pub use text::Text;
pub use typed::{deserialize, serialize};

use crate::{Alphabet, Range, Size};

/// A type of the schema.
pub struct Type {
    /// Its ASN.1 name, or `""` for a type that has none of its own.
    pub name: &'static str,
    /// Whether values of this type may hold further values of it, so that decoding one counts against
    /// [`MAX_DEPTH`](crate::limits::MAX_DEPTH). True exactly where the typed codec enters
    /// [`Reader::nested`](crate::Reader::nested) to decode the type.
    pub recursive: bool,
    /// What it is made of.
    pub kind: Kind,
}

/// What a [`Type`] is made of, with the constraints that PER sees.
#[derive(Clone, Copy)]
pub enum Kind {
    /// BOOLEAN.
    Boolean,
    /// NULL.
    Null,
    /// INTEGER.
    Integer(Range),
    /// ENUMERATED.
    Enumerated(&'static Enumerated),
    /// OCTET STRING.
    OctetString(Size),
    /// BIT STRING.
    BitString(Size),
    /// IA5String, NumericString, PrintableString or VisibleString: characters of seven bits with an
    /// alphabet. Its effective alphabet, or that of the string type.
    Ia5String(Size, &'static Alphabet),
    /// BMPString; the size counts UTF-16 code units.
    BmpString(Size),
    /// GeneralString and the other string types whose size and alphabet PER does not see.
    GeneralString,
    /// OBJECT IDENTIFIER.
    ObjectIdentifier,
    /// SEQUENCE, or SET with its components in canonical order.
    Sequence(&'static Sequence),
    /// CHOICE.
    Choice(&'static Choice),
    /// SEQUENCE OF or SET OF.
    SequenceOf(&'static SequenceOf),
    /// An open type whose content the schema leaves to others.
    OpenType,
}

/// The components of a SEQUENCE, in the order of the encoding.
#[derive(Debug)]
pub struct Sequence {
    /// The components of the extension root. Those that are optional are at most 64, or 63 where there is an
    /// extension marker, since the bits in front of a SEQUENCE are read as one number.
    pub root: &'static [Component],
    /// Whether there is an extension marker, hence an extension bit.
    pub extensible: bool,
    /// The extension additions, at most [`MAX_EXTENSION_BITMAP`](crate::limits::MAX_EXTENSION_BITMAP).
    pub additions: &'static [Component],
}

/// A component of a SEQUENCE.
#[derive(Debug)]
pub struct Component {
    /// Its identifier as the ASN.1 module spells it.
    pub name: &'static str,
    /// Other spellings taken for it in JSON.
    pub also: &'static [&'static str],
    /// Its type.
    pub ty: &'static Type,
    /// Whether it is OPTIONAL or has a DEFAULT. In the root this gives it a bit in the preamble. An
    /// addition may be absent whatever this says, since the sender may know an earlier edition.
    pub optional: bool,
    /// Its DEFAULT, if it has one and is of a simple type: whoever means that value leaves the component out (X.691
    /// clause 19.5). A DEFAULT of any other type may be sent or left out, and is not told.
    pub default: Option<DefaultValue>,
}

/// The DEFAULT of a component of a simple type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DefaultValue {
    /// Of a BOOLEAN.
    Boolean(bool),
    /// Of an INTEGER.
    Integer(i64),
    /// Of an ENUMERATED, by its name.
    Name(&'static str),
}

/// The alternatives of a CHOICE, in the order of their PER indexes: the canonical order of the tags,
/// which is that of the text under AUTOMATIC TAGS.
#[derive(Debug)]
pub struct Choice {
    /// The alternatives of the extension root.
    pub root: &'static [Alternative],
    /// Whether there is an extension marker, hence an extension bit.
    pub extensible: bool,
    /// The alternatives added after the marker.
    pub additions: &'static [Alternative],
}

/// An alternative of a CHOICE.
#[derive(Debug)]
pub struct Alternative {
    /// Its identifier as the ASN.1 module spells it.
    pub name: &'static str,
    /// Other spellings taken for it in JSON.
    pub also: &'static [&'static str],
    /// Its type.
    pub ty: &'static Type,
}

/// The values of an ENUMERATED, in the order of their PER indexes.
#[derive(Debug)]
pub struct Enumerated {
    /// The names in the extension root.
    pub root: &'static [&'static str],
    /// Whether there is an extension marker, hence an extension bit.
    pub extensible: bool,
    /// The names added after the marker.
    pub additions: &'static [&'static str],
}

/// The elements of a SEQUENCE OF.
#[derive(Debug)]
pub struct SequenceOf {
    /// How many there may be.
    pub size: Size,
    /// The least number of bits that one element takes, alignment left out: what the typed codec
    /// passes to [`Reader::list`](crate::Reader::list) for the same list.
    pub min_bits: u32,
    /// What they are.
    pub element: &'static Type,
}

impl Type {
    /// A type that never holds a value of itself.
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            recursive: false,
            kind,
        }
    }

    /// A type on which a circle of types is cut: see [`Type::recursive`].
    pub const fn recursive(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            recursive: true,
            kind,
        }
    }

    /// Whether some value of the type has no more than so many values within one another, itself among them.
    pub fn has_value_within(&self, height: u32) -> bool {
        let Some(below) = height.checked_sub(1) else {
            return false;
        };
        match self.kind {
            Kind::Sequence(sequence) => {
                let mut mandatory = sequence.root.iter().filter(|one| !one.optional);
                mandatory.all(|component| component.ty.has_value_within(below))
            }
            Kind::Choice(choice) => {
                let mut alternatives = choice.root.iter().chain(choice.additions);
                alternatives.any(|alternative| alternative.ty.has_value_within(below))
            }
            Kind::SequenceOf(list) => list.size.min == 0 || list.element.has_value_within(below),
            _ => true,
        }
    }
}

impl Component {
    /// A component that is always there.
    pub const fn new(name: &'static str, ty: &'static Type) -> Self {
        Self {
            name,
            also: &[],
            ty,
            optional: false,
            default: None,
        }
    }

    /// A component that is OPTIONAL or has a DEFAULT.
    pub const fn optional(name: &'static str, ty: &'static Type) -> Self {
        Self {
            name,
            also: &[],
            ty,
            optional: true,
            default: None,
        }
    }

    /// The same component with a DEFAULT.
    #[must_use]
    pub const fn with_default(mut self, value: DefaultValue) -> Self {
        self.default = Some(value);
        self
    }

    /// Whether a value is its DEFAULT, which is not sent.
    pub fn is_default(&self, value: &walk::Value<'_>) -> bool {
        match (self.default, value) {
            (Some(DefaultValue::Boolean(default)), walk::Value::Boolean(value)) => {
                default == *value
            }
            (Some(DefaultValue::Integer(default)), walk::Value::Integer(value)) => {
                i128::from(default) == *value
            }
            (Some(DefaultValue::Name(default)), walk::Value::Name(value)) => default == *value,
            _ => false,
        }
    }

    /// The same component, also taken from JSON under these names.
    #[must_use]
    pub const fn also(mut self, names: &'static [&'static str]) -> Self {
        self.also = names;
        self
    }

    /// Whether `name` is one of its spellings.
    pub fn answers_to(&self, name: &str) -> bool {
        self.name == name || self.also.contains(&name)
    }
}

impl Alternative {
    /// An alternative.
    pub const fn new(name: &'static str, ty: &'static Type) -> Self {
        Self {
            name,
            also: &[],
            ty,
        }
    }

    /// The same alternative, also taken from JSON under these names.
    #[must_use]
    pub const fn also(mut self, names: &'static [&'static str]) -> Self {
        self.also = names;
        self
    }

    /// Whether `name` is one of its spellings.
    pub fn answers_to(&self, name: &str) -> bool {
        self.name == name || self.also.contains(&name)
    }
}

impl Sequence {
    /// How many bits of the preamble say which root components are there.
    pub(crate) const fn optional_count(&self) -> u32 {
        let (mut count, mut index) = (0, 0);
        while index < self.root.len() {
            count += self.root[index].optional as u32;
            index += 1;
        }
        count
    }
}

impl Choice {
    /// The alternative of an index that counts through the root and on through the additions.
    pub fn alternative(&self, index: u32) -> Option<&'static Alternative> {
        nth(self.root, self.additions, index)
    }

    /// The alternative that `name` spells, with its index.
    pub fn named(&self, name: &str) -> Option<(u32, &'static Alternative)> {
        (0..)
            .zip(self.root.iter().chain(self.additions))
            .find(|(_, a)| a.answers_to(name))
    }
}

impl Enumerated {
    /// The name of an index that counts through the root and on through the additions.
    pub fn name(&self, index: u32) -> Option<&'static str> {
        nth(self.root, self.additions, index).copied()
    }

    /// The index of a name.
    pub fn named(&self, name: &str) -> Option<u32> {
        (0..)
            .zip(self.root.iter().chain(self.additions))
            .find(|(_, n)| **n == name)
            .map(|(i, _)| i)
    }
}

fn nth<T>(root: &'static [T], additions: &'static [T], index: u32) -> Option<&'static T> {
    let index = index as usize;
    match index.checked_sub(root.len()) {
        None => root.get(index),
        Some(addition) => additions.get(addition),
    }
}

/// The lower bound of an INTEGER that the typed codec holds in a `u64`: one that is not negative, with no upper bound.
pub(crate) fn unsigned_min(range: Range) -> Option<u64> {
    match range {
        Range {
            min: Some(min),
            max: None,
            extensible: false,
        } => u64::try_from(min).ok(),
        _ => None,
    }
}

/// Stops at the name: the whole of a recursive type has no end.
impl fmt::Debug for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name {
            "" => write!(f, "Type({})", self.kind.asn1()),
            name => write!(f, "Type({name})"),
        }
    }
}

impl Kind {
    /// The keyword of the kind, as the ASN.1 notation writes it.
    pub const fn asn1(&self) -> &'static str {
        match self {
            Self::Boolean => "BOOLEAN",
            Self::Null => "NULL",
            Self::Integer(_) => "INTEGER",
            Self::Enumerated(_) => "ENUMERATED",
            Self::OctetString(_) => "OCTET STRING",
            Self::BitString(_) => "BIT STRING",
            Self::Ia5String(..) => "IA5String",
            Self::BmpString(_) => "BMPString",
            Self::GeneralString => "GeneralString",
            Self::ObjectIdentifier => "OBJECT IDENTIFIER",
            Self::Sequence(_) => "SEQUENCE",
            Self::Choice(_) => "CHOICE",
            Self::SequenceOf(_) => "SEQUENCE OF",
            Self::OpenType => "open type",
        }
    }
}

#[cfg(test)]
mod tests;
