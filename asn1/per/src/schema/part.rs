//! The parts of an encoding: runs of bits, each of which one rule of X.691 makes.

use core::fmt;

use super::Sequence;
use super::walk::BitRange;
use crate::integer::width;

/// A run of bits that one rule makes. The parts of a message follow one another without gap, down to the last
/// octet of the input.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its bits, counted like those of the values. Those within an open type that came in fragments are counted as if
    /// the fragments had no lengths between them.
    pub bits: BitRange,
    /// What it is.
    pub what: What,
    /// How it departs from the canonical encoding. A walk leaves [`Departure::SentDefault`] to
    /// [`Component::is_default`](super::Component::is_default), since it takes the value.
    pub departures: DepartureSet,
}

/// What a part is.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// The bits up to the next octet boundary, where an octet-aligned field begins or an encoding ends.
    Padding,
    /// The octet that stands for an encoding without a bit.
    Filler,
    /// Whether the value is beyond the extension root.
    Extension(Extended, bool),
    /// Which components of the root that are OPTIONAL or have a DEFAULT are there: the first has the highest of as many bits.
    Presence(&'static Sequence, u64),
    /// Which extension additions are there.
    Bitmap {
        /// The SEQUENCE.
        sequence: &'static Sequence,
        /// The bits that the sender's bitmap has.
        length: u32,
        /// The first addition has the most significant bit.
        present: u64,
    },
    /// A BOOLEAN.
    Boolean(bool),
    /// A constrained whole number of at most two octets.
    Constrained {
        /// What it counts.
        of: Counted,
        /// How far it is above the lower bound.
        offset: u64,
        /// How far the upper bound is above the lower one.
        span: u64,
    },
    /// How many octets a larger constrained whole number takes.
    NumberLength(u32),
    /// A normally small number or length that is small.
    Small(Counted, u32),
    /// The bit that says that a normally small number or length is not small.
    NotSmall(Counted),
    /// A length determinant that is not bounded.
    Length(Form, Unit, usize),
    /// The octets of a whole number.
    Number(Bounds),
    /// The content of a string, of an object identifier, or of an open type that nobody here knows.
    Content {
        /// What it is made of.
        unit: Unit,
        /// How many.
        count: usize,
        /// The clause by which it is aligned or not.
        clause: &'static str,
    },
    /// Octets of an open type behind the value in it.
    Spare,
    /// Octets behind the message.
    Trailing,
}

/// What has an extension bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "named like the constructs of ASN.1")]
pub enum Extended {
    Sequence,
    Choice,
    Enumerated,
    Integer,
    Size,
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Nothing: it is the value of an INTEGER.
    Value,
    /// Which alternative of a CHOICE.
    Alternative,
    /// Which value of an ENUMERATED.
    Name,
    /// The units of a string or list: which, and the least that it may have.
    Length(Unit, u32),
    /// The bits of an extension bitmap.
    Additions,
}

/// The units of a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "they name themselves")]
pub enum Unit {
    Bits,
    Octets,
    Characters,
    Elements,
    /// Octets of an open type.
    OpenType,
    /// Octets of a whole number.
    Number,
    /// Octets of an object identifier.
    ObjectIdentifier,
}

/// The forms of a length determinant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One octet.
    Short,
    /// Two octets.
    Long,
    /// One octet that counts units of 16,384; another length follows behind the fragment.
    Fragment,
}

/// The constraint of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "named like the clauses of X.691")]
pub enum Bounds {
    Constrained,
    SemiConstrained,
    Unconstrained,
}

/// How an encoding can be other than the one that a canonical encoder makes of the same value, and still be read.
///
/// What a sender of another edition does is none: unknown additions and alternatives, and an extension bitmap of
/// another length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Departure {
    /// A length below 128 in two octets.
    LongLength,
    /// A fragment that is not as large as it could be is followed by another one.
    SmallFragment,
    /// A whole number with more octets than it needs.
    LongNumber,
    /// A normally small number or length that is small, in the form of those that are not.
    SmallInLongForm,
    /// A number or length of the root, in the form of those outside.
    RootAsExtension,
    /// Padding that is not zero.
    Padding,
    /// Octets of an open type behind the value in it.
    SpareOctets,
    /// An open type without an octet.
    EmptyOpenType,
    /// An extension bitmap that says that nothing is there.
    EmptyBitmap,
    /// A component that has its DEFAULT, of a simple type, and is there.
    SentDefault,
    /// Octets behind the message.
    TrailingOctets,
}

impl Departure {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::LongLength,
        Self::SmallFragment,
        Self::LongNumber,
        Self::SmallInLongForm,
        Self::RootAsExtension,
        Self::Padding,
        Self::SpareOctets,
        Self::EmptyOpenType,
        Self::EmptyBitmap,
        Self::SentDefault,
        Self::TrailingOctets,
    ];
}

/// The departures of one part. It is a word, since a walk has one for each part, and they are mostly none.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct DepartureSet(u16);

impl DepartureSet {
    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Adds one.
    pub fn insert(&mut self, departure: Departure) {
        self.0 |= 1 << departure as u16;
    }

    /// They, in the order of [`Departure::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Departure> {
        let mut left = self.0;
        core::iter::from_fn(move || {
            let first = left.trailing_zeros() as usize;
            left &= left.wrapping_sub(1);
            Departure::ALL.get(first).copied()
        })
    }
}

impl<const N: usize> From<[Option<Departure>; N]> for DepartureSet {
    fn from(departures: [Option<Departure>; N]) -> Self {
        let mut set = Self::default();
        departures
            .into_iter()
            .flatten()
            .for_each(|one| set.insert(one));
        set
    }
}

impl From<Option<Departure>> for DepartureSet {
    fn from(departure: Option<Departure>) -> Self {
        [departure].into()
    }
}

impl fmt::Debug for DepartureSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

impl fmt::Display for Departure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LongLength => "a length below 128 in two octets",
            Self::SmallFragment => "a fragment behind one that could be larger",
            Self::LongNumber => "a number in more octets than it needs",
            Self::SmallInLongForm => "a small number in the form of large ones",
            Self::RootAsExtension => "a value of the root in the form of those outside",
            Self::Padding => "padding that is not zero",
            Self::SpareOctets => "spare octets in an open type",
            Self::EmptyOpenType => "an open type without an octet",
            Self::EmptyBitmap => "an extension bitmap in which nothing is there",
            Self::SentDefault => "a DEFAULT that is sent",
            Self::TrailingOctets => "octets behind the message",
        })
    }
}

impl What {
    /// The clause of X.691 (numbered as in the edition of 2008 and those since) that makes the part, where one is known.
    pub fn clause(&self) -> Option<&'static str> {
        Some(match self {
            Self::Padding | Self::Spare | Self::Trailing => return None,
            Self::Filler => "11.1.3",
            Self::Extension(Extended::Sequence, _) | Self::Presence(..) => "19",
            Self::Extension(Extended::Choice, _) => "23",
            Self::Extension(Extended::Enumerated, _) => "14",
            Self::Extension(Extended::Integer, _) => "13",
            Self::Extension(Extended::Size, _) => return None,
            Self::Bitmap { .. } => "19.7",
            Self::Boolean(_) => "12",
            Self::Constrained { span, .. } => match span {
                0 => "11.5.4",
                1..255 => "11.5.7.1",
                255 => "11.5.7.2",
                _ => "11.5.7.3",
            },
            Self::NumberLength(_) | Self::Number(Bounds::Constrained) => "11.5.7.4",
            Self::Small(Counted::Additions, _) | Self::NotSmall(Counted::Additions) => "11.9.3.4",
            Self::Small(..) => "11.6.1",
            Self::NotSmall(_) => "11.6.2",
            Self::Length(Form::Short, ..) => "11.9.3.6",
            Self::Length(Form::Long, ..) => "11.9.3.7",
            Self::Length(Form::Fragment, ..) => "11.9.3.8",
            Self::Number(Bounds::SemiConstrained) => "11.7",
            Self::Number(Bounds::Unconstrained) => "11.8",
            Self::Content { clause, .. } => clause,
        })
    }
}

/// The rule in words.
impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Padding => f.write_str("padding to the octet boundary"),
            Self::Filler => f.write_str("an octet that stands for no bits at all"),
            Self::Extension(of, set) => write!(f, "extension bit: {}", extended(of, set)),
            Self::Presence(sequence, present) => {
                let optional = sequence.root.iter().filter(|component| component.optional);
                let left = (0..sequence.optional_count()).rev();
                let there = left.map(|place| present >> place & 1 != 0);
                f.write_str("optional components there: ")?;
                names(f, optional.map(|c| c.name).zip(there))
            }
            Self::Bitmap {
                sequence,
                length,
                present,
            } => {
                let known = sequence.additions.iter().map(|component| component.name);
                let known = known.chain(core::iter::repeat("unknown"));
                let there = (0..length).map(|index| present << index >> 63 != 0);
                f.write_str("additions there: ")?;
                names(f, known.zip(there))
            }
            Self::Boolean(_) => f.write_str("BOOLEAN in one bit"),
            Self::Constrained { of, offset, span } => {
                match of {
                    Counted::Value | Counted::Additions => {}
                    Counted::Alternative | Counted::Name => {
                        write!(f, "index {offset} of 0 to {span}: ")?;
                    }
                    Counted::Length(unit, least) => {
                        let count = offset as usize + least as usize;
                        write!(f, "length determinant, {}: ", unit.counted(count))?;
                    }
                }
                f.write_str("constrained whole number, ")?;
                let bits = Unit::Bits.counted(width(span) as usize);
                match span {
                    0 => f.write_str("no bits for a single value"),
                    1..255 => write!(f, "range {} in {bits}", span + 1),
                    255 => f.write_str("range 256 in an aligned octet"),
                    _ => write!(f, "range {} in two aligned octets", span + 1),
                }
            }
            Self::NumberLength(octets) => {
                write!(
                    f,
                    "constrained whole number of a large range, in {octets} octets"
                )
            }
            Self::Small(Counted::Additions, length) => {
                let bits = Unit::Bits.counted(length as usize);
                write!(f, "normally small length: a bitmap of {bits}")
            }
            Self::Small(_, number) => {
                write!(f, "normally small number: {number} behind the marker")
            }
            Self::NotSmall(Counted::Additions) => f.write_str("the length is not normally small"),
            Self::NotSmall(_) => f.write_str("the number is not normally small"),
            Self::Length(form, unit, count) => {
                f.write_str(match form {
                    Form::Short => "length determinant, short form: ",
                    Form::Long => "length determinant, long form: ",
                    Form::Fragment => "length determinant of a fragment: ",
                })?;
                unit.counted(count).fmt(f)
            }
            Self::Number(Bounds::Constrained) => {
                f.write_str("octets of the number above its lower bound")
            }
            Self::Number(Bounds::SemiConstrained) => {
                f.write_str("semi-constrained whole number: octets above its lower bound")
            }
            Self::Number(Bounds::Unconstrained) => {
                f.write_str("unconstrained whole number: octets in two's complement")
            }
            Self::Content { unit, count, .. } => write!(f, "content: {}", unit.counted(count)),
            Self::Spare => f.write_str("spare octets behind the value in the open type"),
            Self::Trailing => f.write_str("octets behind the message"),
        }
    }
}

impl Unit {
    /// So many of them.
    fn counted(self, count: usize) -> impl fmt::Display {
        let (name, of) = match self {
            Self::Bits => ("bit", ""),
            Self::Octets => ("octet", ""),
            Self::Characters => ("character", ""),
            Self::Elements => ("element", ""),
            Self::OpenType => ("octet", " of an open type"),
            Self::Number => ("octet", " of a number"),
            Self::ObjectIdentifier => ("octet", " of an object identifier"),
        };
        let many = if count == 1 { "" } else { "s" };
        fmt::from_fn(move |f| write!(f, "{count} {name}{many}{of}"))
    }
}

fn extended(of: Extended, set: bool) -> &'static str {
    match (of, set) {
        (Extended::Sequence, false) => "no additions",
        (Extended::Sequence, true) => "additions follow",
        (Extended::Choice, false) => "an alternative of the root",
        (Extended::Choice, true) => "an alternative behind the marker",
        (Extended::Enumerated | Extended::Integer, false) => "a value of the root",
        (Extended::Enumerated | Extended::Integer, true) => "a value outside of the root",
        (Extended::Size, false) => "a length of the root",
        (Extended::Size, true) => "a length outside of the root",
    }
}

fn names(
    f: &mut fmt::Formatter<'_>,
    all: impl Iterator<Item = (&'static str, bool)>,
) -> fmt::Result {
    let mut separator = "";
    for (name, _) in all.filter(|(_, there)| *there) {
        write!(f, "{separator}{name}")?;
        separator = ", ";
    }
    f.write_str(if separator.is_empty() { "none" } else { "" })
}
