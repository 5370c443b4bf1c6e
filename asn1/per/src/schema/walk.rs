//! Walking an encoding alongside its descriptor.
//!
//! The walker goes through the octets with the same steps as the typed codec, in the same order and with the same
//! constraints, so that it takes the same octets and breaks off at the same bit; but it takes the steps one by one, where the
//! codec takes several at once. What it meets, down to the single bits of padding, it tells to a [`Visitor`];
//! it builds nothing.

mod number;
mod string;

use core::ops;

use bytes::Bytes;

use super::part::{Counted, Departure, DepartureSet, Extended, Part, Unit, What};
use super::{Alternative, Choice, Component, Enumerated, Kind, Sequence, SequenceOf, Type};
use crate::length::{FRAGMENT, Length};
use crate::limits::{MAX_EXTENSION_BITMAP, MAX_INPUT};
use crate::{Around, BitString, BmpString, Decoder, Fault, ObjectIdentifier, Rule, Size};
use number::Run;

/// A range of bits of the encoding, counted from its first octet's most significant bit.
pub type BitRange = ops::Range<usize>;

/// How many values may be open at once, whatever the descriptors say of recursion.
pub(crate) const MAX_OPEN: usize = 384;

/// Where a value stands in the value around it.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// It is the outermost one.
    Top,
    /// It is this component of a SEQUENCE's root.
    Component(&'static Component),
    /// It is this extension addition of a SEQUENCE.
    Addition(&'static Component),
    /// It is this alternative of a CHOICE.
    Alternative(&'static Alternative),
    /// It is the element of this index, counted from 0.
    Element(usize),
}

impl Place {
    /// The component that the value is, if it is one.
    pub fn component(self) -> Option<&'static Component> {
        match self {
            Self::Component(component) | Self::Addition(component) => Some(component),
            Self::Top | Self::Alternative(_) | Self::Element(_) => None,
        }
    }
}

/// A value with nothing below it.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "named like the kinds of the schema")]
pub enum Value<'a> {
    Boolean(bool),
    Null,
    Integer(i128),
    /// A value of an ENUMERATED.
    Name(&'static str),
    /// A value of an ENUMERATED that the schema does not know: which one after the marker, from 0.
    UnknownName(u32),
    /// An OCTET STRING or the content of an open type.
    Octets(&'a [u8]),
    Bits(&'a BitString),
    /// A string of 7-bit characters.
    Ia5(&'a str),
    Bmp(&'a BmpString),
    General(&'a [u8]),
    ObjectIdentifier(&'a ObjectIdentifier),
}

/// What is told of the values of an encoding, in the order of their bits.
///
/// Each value is entered and left. In between, a value with nothing below it is told once by
/// [`value`](Self::value), a SEQUENCE by its components and then what else it holds, a CHOICE by its alternative. When
/// the octets break off or break a rule, what is entered by then is not left.
pub trait Visitor {
    /// A value begins at a bit, counted before any alignment.
    fn enter(&mut self, place: Place, ty: &'static Type, bit: usize) {
        let _ = (place, ty, bit);
    }

    /// The encoding goes on with a part. It belongs to the value that was entered last, of those not left, or, where all
    /// are left, to the message. The parts of a value with nothing below it come before [`value`](Self::value).
    fn part(&mut self, part: Part) {
        let _ = part;
    }

    /// The value that is entered has nothing below it. `content` is the part of it behind the preamble,
    /// length and padding, for those that have such.
    fn value(&mut self, value: Value<'_>, content: BitRange) {
        let _ = (value, content);
    }

    /// The CHOICE that is entered holds an alternative that the schema does not know: which one after the
    /// marker, counted from 0, and the octets of its open type.
    fn unknown_alternative(&mut self, index: u32, octets: &[u8], content: BitRange) {
        let _ = (index, octets, content);
    }

    /// The SEQUENCE that is entered holds an addition that the schema does not know, likewise.
    fn unknown_addition(&mut self, index: u32, octets: &[u8]) {
        let _ = (index, octets);
    }

    /// The SEQUENCE that is entered has an extension bitmap of another length than an encoder of this
    /// edition gives it for the same additions, or one in which nothing is present.
    fn bitmap(&mut self, length: u32) {
        let _ = length;
    }

    /// The value that is entered stands in an open type that came in fragments. The bits of what is in it
    /// are counted as if the fragments had no lengths between them.
    fn reassembled(&mut self) {}

    /// The value that was entered last, of those not left, ends. Its bits include any alignment before it.
    fn leave(&mut self, bits: BitRange) {
        let _ = bits;
    }
}

/// Walks the encoding of a value of `ty` at the start of `octets` and returns the number of bits that it takes.
///
/// # Errors
///
/// The rule that the octets break, and the bit: the ones that the typed codec finds.
pub fn walk(ty: &'static Type, octets: &Bytes, visitor: &mut dyn Visitor) -> Result<usize, Fault> {
    let mut decoder = Decoder::new(octets);
    let mut walker = Walker { visitor, open: 0 };
    walker.enter(&mut decoder, Place::Top, ty, Walker::content)?;
    let end = decoder.position();
    if end == 0 {
        // An encoding has at least one octet (clause 11.1.3).
        decoder.peek(8)?;
    }
    walker.rest(&mut decoder, 0, What::Trailing, Departure::TrailingOctets)?;
    if let Some(unread @ 1..) = octets.len().checked_sub(MAX_INPUT) {
        let start = 8 * MAX_INPUT;
        walker.part(
            start..start + 8 * unread,
            What::Trailing,
            Some(Departure::TrailingOctets),
        );
    }
    Ok(end)
}

struct Walker<'v> {
    visitor: &'v mut dyn Visitor,
    /// Values entered and not left.
    open: usize,
}

impl Walker<'_> {
    /// Enters a value, has `content` read it, and leaves it.
    fn enter(
        &mut self,
        d: &mut Decoder<'_>,
        place: Place,
        ty: &'static Type,
        content: fn(&mut Self, &mut Decoder<'_>, &'static Type) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let start = d.position();
        self.visitor.enter(place, ty, start);
        if self.open == MAX_OPEN {
            return Err(d.fault(Rule::TooDeep));
        }
        self.open += 1;
        content(self, d, ty)?;
        self.open -= 1;
        self.visitor.leave(start..d.position());
        Ok(())
    }

    /// Tells a part.
    fn part(&mut self, bits: BitRange, what: What, departures: impl Into<DepartureSet>) {
        self.visitor.part(Part {
            bits,
            what,
            departures: departures.into(),
        });
    }

    /// The content of a value that was entered.
    fn content(&mut self, d: &mut Decoder<'_>, ty: &'static Type) -> Result<(), Fault> {
        if ty.recursive {
            d.descend()?;
            self.kind(d, ty)?;
            d.ascend();
            Ok(())
        } else {
            self.kind(d, ty)
        }
    }

    /// The content of a value that was entered and stands in an open type.
    fn open(&mut self, d: &mut Decoder<'_>, ty: &'static Type) -> Result<(), Fault> {
        let around = self.go_in(d)?;
        let start = d.position();
        if let Kind::Null = ty.kind {
            self.rest(d, start, What::Spare, Departure::SpareOctets)?;
            d.leave(around);
            return self.simple(d, ty);
        }
        self.content(d, ty)?;
        self.rest(d, start, What::Spare, Departure::SpareOctets)?;
        d.leave(around);
        Ok(())
    }

    /// Goes into an open type.
    fn go_in(&mut self, d: &mut Decoder<'_>) -> Result<Around, Fault> {
        let mut run = Run::of(Unit::OpenType);
        match self.general_length(d, &mut run)? {
            Length::Last(count) => d.narrow(count),
            Length::Fragment(count) => {
                let base = d.position();
                let octets = self.octet_fragments(d, run, Size::ANY, count)?;
                self.visitor.reassembled();
                Ok(d.go_elsewhere(octets.into(), base))
            }
        }
    }

    /// What is left of an encoding behind the value that begins it.
    fn rest(
        &mut self,
        d: &mut Decoder<'_>,
        start: usize,
        what: What,
        departure: Departure,
    ) -> Result<(), Fault> {
        self.align(d)?;
        let here = d.position();
        if here == start && d.remaining() > 0 {
            let zero = d.bits(8)? == 0;
            self.part(
                here..here + 8,
                What::Filler,
                (!zero).then_some(Departure::Padding),
            );
        }
        let here = d.position();
        let end = here + d.remaining();
        if end > here {
            self.part(here..end, what, Some(departure));
        }
        Ok(())
    }

    fn kind(&mut self, d: &mut Decoder<'_>, ty: &'static Type) -> Result<(), Fault> {
        match ty.kind {
            Kind::Sequence(sequence) => self.sequence(d, sequence),
            Kind::Choice(choice) => self.choice(d, choice),
            Kind::SequenceOf(list) => self.list(d, list),
            _ => self.simple(d, ty),
        }
    }

    /// A value with nothing below it.
    fn simple(&mut self, d: &mut Decoder<'_>, ty: &'static Type) -> Result<(), Fault> {
        match ty.kind {
            Kind::Boolean => {
                let start = d.position();
                let value = d.bool()?;
                let bits = start..start + 1;
                self.part(bits.clone(), What::Boolean(value), None);
                self.visitor.value(Value::Boolean(value), bits);
                Ok(())
            }
            Kind::Null => {
                let here = d.position();
                self.visitor.value(Value::Null, here..here);
                Ok(())
            }
            Kind::Integer(range) => self.integer(d, range),
            Kind::Enumerated(values) => self.enumerated(d, values),
            _ => self.string(d, ty),
        }
    }

    fn enumerated(
        &mut self,
        d: &mut Decoder<'_>,
        values: &'static Enumerated,
    ) -> Result<(), Fault> {
        let start = d.position();
        let root = values.root.len() as u32;
        let index = self.index(d, Extended::Enumerated, root, values.extensible)?;
        let value = match values.name(index) {
            Some(name) => Value::Name(name),
            None => Value::UnknownName(index - root),
        };
        self.visitor.value(value, start..d.position());
        Ok(())
    }

    fn sequence(&mut self, d: &mut Decoder<'_>, sequence: &'static Sequence) -> Result<(), Fault> {
        // The extension bit is read together with the others, as the typed codec does.
        let start = d.position();
        let mut left = sequence.optional_count();
        let preamble = d.bits(left + u32::from(sequence.extensible))?;
        let extended = sequence.extensible && preamble >> left & 1 != 0;
        let present = preamble & 1_u64.checked_shl(left).map_or(u64::MAX, |bit| bit - 1);
        let behind = start + usize::from(sequence.extensible);
        if sequence.extensible {
            let what = What::Extension(Extended::Sequence, extended);
            self.part(start..behind, what, None);
        }
        if left > 0 {
            let what = What::Presence(sequence, present);
            self.part(behind..d.position(), what, None);
        }
        for component in sequence.root {
            left -= u32::from(component.optional);
            if !component.optional || present >> left & 1 != 0 {
                self.enter(
                    d,
                    Place::Component(component),
                    component.ty,
                    Walker::content,
                )?;
            }
        }
        if extended {
            self.additions(d, sequence)?;
        }
        Ok(())
    }

    fn additions(&mut self, d: &mut Decoder<'_>, sequence: &'static Sequence) -> Result<(), Fault> {
        let length = self.bitmap_length(d)?;
        let start = d.position();
        let present = d.bits(length)? << (u64::BITS - length);
        let what = What::Bitmap {
            sequence,
            length,
            present,
        };
        let departure = (present == 0).then_some(Departure::EmptyBitmap);
        self.part(start..d.position(), what, departure);
        for index in (0..length).filter(|index| present << index >> 63 != 0) {
            match sequence.additions.get(index as usize) {
                Some(addition) => {
                    self.enter(d, Place::Addition(addition), addition.ty, Walker::open)?;
                }
                None => {
                    let (octets, _) = self.open_octets(d)?;
                    self.visitor.unknown_addition(index, &octets);
                }
            }
        }
        let least = (sequence.additions.len() as u32).max(u64::BITS - present.trailing_zeros());
        if present == 0 || length != least {
            self.visitor.bitmap(length);
        }
        Ok(())
    }

    /// The length of an extension bitmap.
    fn bitmap_length(&mut self, d: &mut Decoder<'_>) -> Result<u32, Fault> {
        let start = d.position();
        if !d.bool()? {
            let length = d.bits(6)? as u32 + 1;
            let what = What::Small(Counted::Additions, length);
            self.part(start..d.position(), what, None);
            return Ok(length);
        }
        self.part(
            start..start + 1,
            What::NotSmall(Counted::Additions),
            Some(Departure::SmallInLongForm),
        );
        match self.general_length(d, &mut Run::of(Unit::Bits))? {
            Length::Last(length @ 1..) if length <= MAX_EXTENSION_BITMAP as usize => {
                Ok(length as u32)
            }
            Length::Last(_) | Length::Fragment(_) => {
                Err(number::fault(Rule::ExtensionBitmapLength, start))
            }
        }
    }

    fn choice(&mut self, d: &mut Decoder<'_>, choice: &'static Choice) -> Result<(), Fault> {
        let root = choice.root.len() as u32;
        let index = self.index(d, Extended::Choice, root, choice.extensible)?;
        match choice.alternative(index) {
            Some(alternative) => {
                let read = if index < root {
                    Walker::content
                } else {
                    Walker::open
                };
                self.enter(d, Place::Alternative(alternative), alternative.ty, read)
            }
            None => {
                let (octets, content) = self.open_octets(d)?;
                self.visitor
                    .unknown_alternative(index - root, &octets, content);
                Ok(())
            }
        }
    }

    fn list(&mut self, d: &mut Decoder<'_>, list: &'static SequenceOf) -> Result<(), Fault> {
        let mut run = Run::of(Unit::Elements);
        let size = self.effective_size(d, list.size, &mut run)?;
        let mut length = match size.untold() {
            Some(count) => Length::Last(count as usize),
            None => self.length(d, size, &mut run)?,
        };
        let start = d.position();
        let mut index = 0;
        loop {
            let (Length::Last(count) | Length::Fragment(count)) = length;
            d.admit(count, list.min_bits)?;
            for _ in 0..count {
                self.enter(d, Place::Element(index), list.element, Walker::content)?;
                index += 1;
            }
            if let Length::Last(_) = length {
                break;
            }
            length = self.general_length(d, &mut run)?;
        }
        if index >= FRAGMENT && !size.contains(index) {
            return Err(number::fault(Rule::LengthOutOfRange, start));
        }
        Ok(())
    }
}
