//! Passing over values by their descriptors, without reading what they hold.

use crate::integer::{octets_of, width};
use crate::length::Length;
use crate::schema::{Choice, Kind, Sequence, SequenceOf, Type};
use crate::string::is_aligned;
use crate::{Additions, Around, Decoder, Fault, Range, Rule, Size};

/// Goes through an encoding. Only what is needed to find the end of a value is read: constraints on
/// values and alphabets are not checked, and the content of open types is passed over unseen.
///
/// The methods are those of [`Decoder`] in short, with one addition: where padding may stand is noticed.
pub(super) struct Skipper<'a> {
    pub(super) d: Decoder<'a>,
    /// The bit before the first padding, be it of no bits, since this was set to none.
    ///
    /// Behind padding, octets are the same wherever it stands; before it, bits are the same wherever they stand.
    pub(super) seam: Option<usize>,
}

impl<'a> Skipper<'a> {
    pub(super) fn new(d: Decoder<'a>) -> Self {
        Self { d, seam: None }
    }

    #[inline]
    pub(super) fn align(&mut self) {
        self.seam.get_or_insert(self.d.position());
        self.d.align();
    }

    fn octets(&mut self, count: usize) -> Result<(), Fault> {
        if count > 0 {
            self.align();
            self.d.octets(count)?;
        }
        Ok(())
    }

    /// Bits of any number that are not aligned.
    #[inline]
    fn bits(&mut self, count: usize) -> Result<(), Fault> {
        if count > self.d.remaining() {
            return Err(self.d.fault(Rule::UnexpectedEnd));
        }
        self.d.skip(count as u32);
        Ok(())
    }

    /// A value of a type.
    pub(super) fn value(&mut self, ty: &'static Type) -> Result<(), Fault> {
        match &ty.kind {
            Kind::Boolean => self.bits(1),
            Kind::Null => Ok(()),
            Kind::Integer(range) => self.integer(*range),
            Kind::Enumerated(values) => {
                let root = values.root.len() as u32;
                self.index(root, values.extensible).map(drop)
            }
            Kind::OctetString(size) => self.string(*size, 8, size.untold().is_none_or(|n| n > 2)),
            Kind::BitString(size) => self.string(*size, 1, size.untold().is_none_or(|n| n > 16)),
            Kind::Ia5String(size, alphabet) => {
                self.string(*size, alphabet.bits(), is_aligned(*size, alphabet.bits()))
            }
            Kind::BmpString(size) => self.string(*size, 16, is_aligned(*size, 16)),
            Kind::GeneralString | Kind::ObjectIdentifier | Kind::OpenType => self.open(),
            _ if ty.recursive => {
                self.d.descend()?;
                self.parts(ty)?;
                self.d.ascend();
                Ok(())
            }
            _ => self.parts(ty),
        }
    }

    fn parts(&mut self, ty: &'static Type) -> Result<(), Fault> {
        match ty.kind {
            Kind::Sequence(sequence) => self.sequence(sequence),
            Kind::Choice(choice) => self.choice(choice),
            Kind::SequenceOf(list) => self.list(list),
            _ => Ok(()),
        }
    }

    fn integer(&mut self, range: Range) -> Result<(), Fault> {
        let extended = range.extensible && self.d.bool()?;
        match (range.min, range.max) {
            (Some(min), Some(max)) if !extended => {
                let rule = Rule::IntegerOutOfRange;
                self.constrained(max.abs_diff(min), rule).map(drop)
            }
            _ => self.open(),
        }
    }

    /// A constrained whole number up to `span`; 0 for one above 65,535.
    #[inline]
    fn constrained(&mut self, span: u64, rule: Rule) -> Result<u64, Fault> {
        let start = self.d.mark();
        let offset = match span {
            0..255 => self.d.bits(width(span))?,
            255..=0xffff => {
                self.align();
                self.d.bits(if span == 255 { 8 } else { 16 })?
            }
            _ => {
                let octets = 1 + self.d.bits(width(octets_of(span) - 1))?;
                self.octets(octets as usize)?;
                0
            }
        };
        if offset > span {
            return Err(self.d.fault_at(rule, start));
        }
        Ok(offset)
    }

    /// The number of an alternative of a CHOICE, or of a value of an ENUMERATED.
    #[inline]
    pub(super) fn index(&mut self, root: u32, extensible: bool) -> Result<u32, Fault> {
        if extensible && self.d.bool()? {
            return self.addition(root);
        }
        match root.checked_sub(1) {
            Some(last) => {
                let index = self.constrained(last.into(), Rule::ChoiceIndexOutOfRange)?;
                Ok(index as u32)
            }
            None => Err(self.d.fault(Rule::ChoiceIndexOutOfRange)),
        }
    }

    /// The same, behind an extension bit that is set.
    fn addition(&mut self, root: u32) -> Result<u32, Fault> {
        let start = self.d.mark();
        if self.d.peek(1)? != 0 {
            self.seam.get_or_insert(start + 1);
        }
        let addition = self.d.normally_small(Rule::ChoiceIndexOutOfRange)?;
        root.checked_add(addition)
            .ok_or_else(|| self.d.fault_at(Rule::ChoiceIndexOutOfRange, start))
    }

    /// A length determinant.
    #[inline]
    fn length(&mut self, size: Size) -> Result<Length, Fault> {
        match size.bound() {
            Some(max) => {
                let span = u64::from(max - size.min);
                let offset = self.constrained(span, Rule::LengthOutOfRange)?;
                Ok(Length::Last(size.min as usize + offset as usize))
            }
            None => {
                self.align();
                self.d.general_length()
            }
        }
    }

    /// A string whose characters take so many bits, and are aligned or not.
    fn string(&mut self, size: Size, bits: u32, aligned: bool) -> Result<(), Fault> {
        let extended = size.extensible && self.d.bool()?;
        let (size, aligned) = if extended {
            (Size::ANY, true)
        } else {
            (
                Size {
                    extensible: false,
                    ..size
                },
                aligned,
            )
        };
        if let Some(count) = size.untold() {
            return self.characters(count as usize, bits, aligned);
        }
        loop {
            match self.length(size)? {
                Length::Last(count) => return self.characters(count, bits, aligned),
                Length::Fragment(count) => self.characters(count, bits, aligned)?,
            }
        }
    }

    #[inline]
    fn characters(&mut self, count: usize, bits: u32, aligned: bool) -> Result<(), Fault> {
        if aligned && count > 0 {
            self.align();
        }
        self.bits(count.saturating_mul(bits as usize))
    }

    /// Octets behind a length that is not bounded: an open type, and what is encoded like one.
    pub(super) fn open(&mut self) -> Result<(), Fault> {
        self.string(Size::ANY, 8, true)
    }

    /// Goes into an open type. One in fragments has no place in the message, and breaks
    /// [`Rule::FragmentMalformed`] here.
    pub(super) fn enter(&mut self) -> Result<Around, Fault> {
        self.align();
        match self.d.general_length()? {
            Length::Last(count) => self.d.narrow(count),
            Length::Fragment(_) => Err(self.d.fault(Rule::FragmentMalformed)),
        }
    }

    /// The bits in front of a SEQUENCE.
    pub(super) fn preamble(&mut self, sequence: &'static Sequence) -> Result<Preamble, Fault> {
        let optional = sequence.optional_count();
        let bits = self.d.bits(optional + u32::from(sequence.extensible))?;
        Ok(Preamble {
            extended: sequence.extensible && bits >> optional & 1 != 0,
            present: bits.checked_shl(u64::BITS - optional).unwrap_or(0),
        })
    }

    /// The extension bitmap of a SEQUENCE that has one.
    pub(super) fn bitmap(&mut self, sequence: &'static Sequence) -> Result<Additions, Fault> {
        if self.d.peek(1)? != 0 {
            self.seam.get_or_insert(self.d.position() + 1);
        }
        self.d.additions(sequence.additions.len() as u32)
    }

    fn sequence(&mut self, sequence: &'static Sequence) -> Result<(), Fault> {
        let mut preamble = self.preamble(sequence)?;
        for component in sequence.root {
            if preamble.next(component.optional) {
                self.value(component.ty)?;
            }
        }
        if preamble.extended {
            let additions = self.bitmap(sequence)?;
            for _ in 0..additions.count() {
                self.open()?;
            }
        }
        Ok(())
    }

    fn choice(&mut self, choice: &'static Choice) -> Result<(), Fault> {
        let root = choice.root.len() as u32;
        let index = self.index(root, choice.extensible)?;
        match choice.root.get(index as usize) {
            Some(alternative) => self.value(alternative.ty),
            None => self.open(),
        }
    }

    fn list(&mut self, list: &'static SequenceOf) -> Result<(), Fault> {
        let mut elements = self.elements(list)?;
        while self.next(&mut elements)? {
            self.value(list.element)?;
        }
        Ok(())
    }

    /// Reads how many elements a list has.
    pub(super) fn elements(&mut self, list: &'static SequenceOf) -> Result<Left, Fault> {
        let extended = list.size.extensible && self.d.bool()?;
        let size = if extended { Size::ANY } else { list.size };
        let length = match size.untold() {
            Some(count) => Length::Last(count as usize),
            None => self.length(size)?,
        };
        self.count(length, list.min_bits)
    }

    fn count(&mut self, length: Length, min_bits: u32) -> Result<Left, Fault> {
        let (count, more) = match length {
            Length::Last(count) => (count, false),
            Length::Fragment(count) => (count, true),
        };
        self.d.admit(count, min_bits)?;
        Ok(Left {
            count,
            more,
            min_bits,
        })
    }

    /// Whether another element follows.
    pub(super) fn next(&mut self, left: &mut Left) -> Result<bool, Fault> {
        while left.count == 0 {
            if !left.more {
                return Ok(false);
            }
            let length = self.length(Size::ANY)?;
            *left = self.count(length, left.min_bits)?;
        }
        left.count -= 1;
        Ok(true)
    }
}

/// Which parts of a SEQUENCE are there.
pub(super) struct Preamble {
    /// Whether there is an extension bitmap.
    pub(super) extended: bool,
    /// The optional components of the root that are still to come, the first the highest bit.
    present: u64,
}

impl Preamble {
    /// Whether the next component is there.
    pub(super) fn next(&mut self, optional: bool) -> bool {
        if !optional {
            return true;
        }
        let there = self.present >> 63 != 0;
        self.present <<= 1;
        there
    }
}

/// Elements of a list that are still to come.
#[derive(Clone, Debug)]
pub(super) struct Left {
    count: usize,
    more: bool,
    min_bits: u32,
}
