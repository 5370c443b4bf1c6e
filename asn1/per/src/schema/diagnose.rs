//! Which field of a message a bit belongs to, and which bits belong to a field.

use core::ops;

use bytes::Bytes;

use super::path::Path;
use super::walk::{self, BitRange, Place, Value, Visitor};
use super::{Kind, SequenceOf, Type};
use crate::{Decoder, Fault, Range, Rule, Size};

/// Where a field lies in the encoding of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// All its bits, with alignment, preamble and length.
    pub bits: BitRange,
    /// The bits of its value alone: the octets of an OCTET STRING, the bits of a BIT STRING, the
    /// characters of a string. The same as `bits` for a value that holds others.
    pub content: BitRange,
}

impl Field {
    /// The octets of the value, where it begins and ends on octet boundaries.
    pub fn octets(&self) -> Option<ops::Range<usize>> {
        let BitRange { start, end } = self.content;
        (start % 8 == 0 && end % 8 == 0).then_some(start / 8..end / 8)
    }
}

/// Finds the field at a path like `registrationRequest.terminalAlias[0].h323-ID` in the encoding of a value of `ty`.
///
/// None where the field is absent, the octets break off before its end, or it is in an open type so long that it
/// comes in fragments. The names are those of the modules; the
/// empty path is the whole value.
pub fn locate(ty: &'static Type, octets: &Bytes, path: &str) -> Option<Field> {
    let mut finder = Finder {
        wanted: path,
        path: Path::default(),
        open: Vec::new(),
        whole: None,
        found: None,
    };
    // The field may lie before the fault.
    let _ = walk::walk(ty, octets, &mut finder);
    finder.found
}

/// The path of the innermost field that a bit belongs to.
///
/// Padding belongs to the field that it aligns, presence bits and extension bitmaps to their SEQUENCE. None
/// where the octets break off before the bit, or the encoding ends there.
pub fn path_at(ty: &'static Type, octets: &Bytes, bit: usize) -> Option<String> {
    let mut tracker = Tracker::new(bit);
    let _ = walk::walk(ty, octets, &mut tracker);
    tracker.hit.map(|hit| hit.path.to_string())
}

/// The path of the field at a fault of the typed codec, from the name of `ty` on, and what the schema says of that field.
///
/// The walker breaks off at the same bit as the typed decoder, and the field is the one that is open there. In the
/// octets of an encoder, which wrote something legal in place of what it could not, it is the field that holds the bit.
pub(crate) fn locate_fault(ty: &'static Type, octets: &Bytes, bit: u32) -> (String, String) {
    let mut tracker = Tracker::new(bit as usize);
    let walked = walk::walk(ty, octets, &mut tracker);
    let Tracker {
        path,
        open,
        whole,
        hit,
        ..
    } = tracker;
    let (path, at, found) = match (walked, open.last(), hit) {
        (Err(fault), Some(&(at, start)), hit) if fault.bit() == bit || hit.is_none() => {
            let found = found(at, octets, start, fault).filter(|_| whole.is_none());
            (path, at, found)
        }
        (_, _, Some(hit)) => (hit.path, hit.ty, None),
        _ => (Path::default(), ty, None),
    };
    let detail = format!("expected {at}{}", found.unwrap_or_default());
    (path.below(ty.name), detail)
}

/// Finds the field at a path.
struct Finder<'p> {
    wanted: &'p str,
    path: Path,
    /// For each value that is entered and not left, its content, if told.
    open: Vec<Option<BitRange>>,
    /// How many of those are around the outermost that came in fragments.
    whole: Option<usize>,
    found: Option<Field>,
}

impl Visitor for Finder<'_> {
    fn enter(&mut self, place: Place, _ty: &'static Type, _bit: usize) {
        self.path.enter(place);
        self.open.push(None);
    }

    fn value(&mut self, _value: Value<'_>, content: BitRange) {
        if let Some(open) = self.open.last_mut() {
            *open = Some(content);
        }
    }

    fn reassembled(&mut self) {
        self.whole.get_or_insert(self.open.len() - 1);
    }

    fn leave(&mut self, bits: BitRange) {
        let content = self.open.pop().flatten();
        // The value in the fragments itself has its place: that of the open type.
        let whole = self
            .whole
            .take_if(|around| self.open.len() <= *around)
            .is_some()
            || self.whole.is_none();
        if whole && self.found.is_none() && self.path.is(self.wanted) {
            let content = content.unwrap_or_else(|| bits.clone());
            self.found = Some(Field { bits, content });
        }
        if !self.open.is_empty() {
            self.path.pop();
        }
    }
}

/// Follows the path, and keeps the innermost value that a bit belongs to.
struct Tracker {
    bit: usize,
    path: Path,
    /// The values that are entered and not left, with their first bits.
    open: Vec<(&'static Type, usize)>,
    /// How many of those are around the outermost that came in fragments.
    whole: Option<usize>,
    hit: Option<Hit>,
}

struct Hit {
    path: Path,
    ty: &'static Type,
}

impl Tracker {
    fn new(bit: usize) -> Self {
        Self {
            bit,
            path: Path::default(),
            open: Vec::new(),
            whole: None,
            hit: None,
        }
    }
}

impl Visitor for Tracker {
    fn enter(&mut self, place: Place, ty: &'static Type, bit: usize) {
        self.path.enter(place);
        self.open.push((ty, bit));
    }

    fn reassembled(&mut self) {
        self.whole.get_or_insert(self.open.len() - 1);
    }

    fn leave(&mut self, bits: BitRange) {
        let left = self.open.pop();
        self.whole.take_if(|around| self.open.len() <= *around);
        // Values are left from the inside out, so that the first one is the innermost.
        if let (None, Some((ty, _)), true) = (&self.hit, left, bits.contains(&self.bit)) {
            let path = self.path.clone();
            self.hit = Some(Hit { path, ty });
        }
        if !self.open.is_empty() {
            self.path.pop();
        }
    }
}

/// What stands in the octets where the value of `ty` at bit `start` breaks a rule, if that is short to say.
fn found(ty: &'static Type, octets: &Bytes, start: usize, fault: Fault) -> Option<String> {
    if fault.rule() == Rule::UnexpectedEnd {
        return Some(", found the end".into());
    }
    let mut d = decoder_at(octets, start)?;
    match (fault.rule(), &ty.kind) {
        (
            Rule::IntegerOutOfRange,
            Kind::Integer(Range {
                min: Some(min),
                max: Some(max),
                extensible,
            }),
        ) => {
            if *extensible && d.bool().ok()? {
                return None;
            }
            let offset = constrained(&mut d, max.abs_diff(*min))?;
            Some(format!(", found {}", i128::from(*min) + i128::from(offset)))
        }
        (Rule::CharacterNotPermitted, Kind::Ia5String(_, alphabet)) => {
            let code = decoder_at(octets, fault.bit() as usize)?
                .bits(alphabet.bits())
                .ok()?;
            Some(format!(", found a character of code {code}"))
        }
        (Rule::ChoiceIndexOutOfRange, Kind::Choice(choice)) => {
            index(&mut d, choice.root.len(), choice.extensible)
        }
        (Rule::EnumerationOutOfRange, Kind::Enumerated(values)) => {
            index(&mut d, values.root.len(), values.extensible)
        }
        (
            Rule::LengthOutOfRange,
            Kind::OctetString(size)
            | Kind::BitString(size)
            | Kind::Ia5String(size, _)
            | Kind::BmpString(size)
            | Kind::SequenceOf(SequenceOf { size, .. }),
        ) => {
            let Size {
                min,
                max,
                extensible,
            } = *size;
            let max = max.filter(|max| *max < 65536)?;
            if extensible && d.bool().ok()? {
                return None;
            }
            let offset = constrained(&mut d, u64::from(max.checked_sub(min)?))?;
            Some(format!(", found a length of {}", u64::from(min) + offset))
        }
        _ => None,
    }
}

/// A decoder that has read the bits before this one.
fn decoder_at(octets: &Bytes, bit: usize) -> Option<Decoder<'_>> {
    let mut d = Decoder::new(octets);
    let mut left = bit;
    while left > 0 {
        let bits = left.min(64);
        d.bits(bits as u32).ok()?;
        left -= bits;
    }
    Some(d)
}

/// The index that a CHOICE or ENUMERATED with `count` values in its root holds, for one of those.
fn index(d: &mut Decoder<'_>, count: usize, extensible: bool) -> Option<String> {
    if extensible && d.bool().ok()? {
        return None;
    }
    let index = constrained(d, (count as u64).checked_sub(1)?)?;
    Some(format!(", found index {index}"))
}

/// A constrained whole number from 0 to `greatest`, without the check (X.691 clause 11.5), for short ones.
fn constrained(d: &mut Decoder<'_>, greatest: u64) -> Option<u64> {
    match greatest {
        0..255 => d.bits(64 - greatest.leading_zeros()).ok(),
        255 => {
            d.align();
            d.bits(8).ok()
        }
        256..65536 => {
            d.align();
            d.bits(16).ok()
        }
        _ => None,
    }
}
