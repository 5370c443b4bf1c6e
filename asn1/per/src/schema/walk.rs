//! Walking an encoding alongside its descriptor.
//!
//! The walker calls the same primitives as the typed codec, in the same order and with the same
//! constraints, so that it takes the same octets and breaks off at the same bit. What it meets it tells to
//! a [`Visitor`]; it builds nothing.

use core::ops;

use bytes::Bytes;

use super::{
    Alternative, Choice, Component, Enumerated, Kind, Sequence, SequenceOf, Type, unsigned_min,
};
use crate::{BitString, BmpString, Decoder, Fault, ObjectIdentifier, Rule};

/// A range of bits of the encoding, counted from its first octet's most significant bit.
pub type BitRange = ops::Range<usize>;

/// An open type, or a string, of so many octets, bits or characters comes in fragments.
const FRAGMENT: usize = 16 * 1024;

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
    Ok(decoder.position())
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
        if let Kind::Null = ty.kind {
            d.open_null()?;
            let end = d.position();
            self.visitor.value(Value::Null, end..end);
            Ok(())
        } else {
            d.open(|d| {
                if d.remaining() >= 8 * FRAGMENT {
                    self.visitor.reassembled();
                }
                self.content(d, ty)
            })
        }
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
        let start = d.position();
        match ty.kind {
            Kind::Boolean => {
                let value = d.bool()?;
                self.leaf(d, start, Value::Boolean(value), (1, 1));
            }
            Kind::Null => self.leaf(d, start, Value::Null, (0, 0)),
            Kind::Integer(range) => {
                let value = match unsigned_min(range) {
                    Some(min) => d.unsigned(min)?.into(),
                    None => d.integer(range)?.into(),
                };
                self.visitor
                    .value(Value::Integer(value), start..d.position());
            }
            Kind::Enumerated(values) => self.enumerated(d, values)?,
            Kind::OctetString(size) => {
                let octets = d.octet_string(size)?;
                self.leaf(d, start, Value::Octets(&octets), (octets.len(), 8));
            }
            Kind::BitString(size) => {
                let bits = d.bit_string(size)?;
                self.leaf(d, start, Value::Bits(&bits), (bits.len(), 1));
            }
            Kind::Ia5String(size, alphabet) => {
                let text = d.ia5_string(size, alphabet)?;
                let width = alphabet.bits() as usize;
                self.leaf(d, start, Value::Ia5(&text), (text.len(), width));
            }
            Kind::BmpString(size) => {
                let text = d.bmp_string(size)?;
                self.leaf(d, start, Value::Bmp(&text), (text.len(), 16));
            }
            Kind::GeneralString => {
                let text = d.general_string()?;
                let octets = text.as_bytes();
                self.leaf(d, start, Value::General(octets), (octets.len(), 8));
            }
            Kind::ObjectIdentifier => {
                let oid = d.object_identifier()?;
                self.leaf(
                    d,
                    start,
                    Value::ObjectIdentifier(&oid),
                    (oid.as_bytes().len(), 8),
                );
            }
            Kind::OpenType => {
                let octets = d.open_octets()?;
                self.leaf(d, start, Value::Octets(&octets), (octets.len(), 8));
            }
            Kind::Sequence(_) | Kind::Choice(_) | Kind::SequenceOf(_) => {}
        }
        Ok(())
    }

    fn enumerated(
        &mut self,
        d: &mut Decoder<'_>,
        values: &'static Enumerated,
    ) -> Result<(), Fault> {
        let start = d.position();
        let root = values.root.len() as u32;
        let index = d.enumerated(root, values.extensible)?;
        let value = match values.name(index) {
            Some(name) => Value::Name(name),
            None => Value::UnknownName(index - root),
        };
        self.visitor.value(value, start..d.position());
        Ok(())
    }

    fn sequence(&mut self, d: &mut Decoder<'_>, sequence: &'static Sequence) -> Result<(), Fault> {
        // The extension bit is read together with the others, as the typed codec does.
        let mut left = sequence.optional_count();
        let present = d.bits(left + u32::from(sequence.extensible))?;
        let extended = sequence.extensible && present >> left & 1 != 0;
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
        let own = sequence.additions.len() as u32;
        let additions = d.additions(true, own)?;
        for (index, component) in (0..).zip(sequence.additions) {
            if additions.has(index) {
                self.enter(d, Place::Addition(component), component.ty, Walker::open)?;
            }
        }
        let extension = d.extension(&additions)?;
        for addition in extension.unknown() {
            self.visitor
                .unknown_addition(addition.index.into(), &addition.value);
        }
        let last = (0..additions.length()).rfind(|index| additions.has(*index));
        if last.is_none_or(|last| additions.length() != own.max(last + 1)) {
            self.visitor.bitmap(additions.length());
        }
        Ok(())
    }

    fn choice(&mut self, d: &mut Decoder<'_>, choice: &'static Choice) -> Result<(), Fault> {
        let root = choice.root.len() as u32;
        let index = d.choice(root, choice.extensible)?;
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
                let start = d.position();
                let octets = d.open_octets()?;
                let end = d.position();
                let start = if octets.len() < FRAGMENT {
                    end.saturating_sub(8 * octets.len())
                } else {
                    start
                };
                self.visitor
                    .unknown_alternative(index - root, &octets, start..end);
                Ok(())
            }
        }
    }

    fn list(&mut self, d: &mut Decoder<'_>, list: &'static SequenceOf) -> Result<(), Fault> {
        d.each(list.size, list.min_bits, |d, index| {
            self.enter(d, Place::Element(index), list.element, Walker::content)
        })?;
        Ok(())
    }

    /// Tells a value that was read from bit `start` on. Its content is the last `count` times
    /// `width` bits, or all of it where that came in fragments.
    fn leaf(
        &mut self,
        d: &Decoder<'_>,
        start: usize,
        value: Value<'_>,
        (count, width): (usize, usize),
    ) {
        let end = d.position();
        let content = if count < FRAGMENT {
            end.saturating_sub(count * width)
        } else {
            start
        };
        self.visitor.value(value, content..end);
    }
}
