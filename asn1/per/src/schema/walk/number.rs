//! Whole numbers and length determinants, step by step.

use super::{BitRange, Value, Walker};
use crate::integer::{octets_of, width};
use crate::length::{FRAGMENT, Length};
use crate::schema::part::{Bounds, Counted, Departure, Extended, Form, Unit, What};
use crate::schema::unsigned_min;
use crate::{Decoder, Fault, Range, Rule, Size};

/// That a rule is broken at a bit.
pub(super) fn fault(rule: Rule, bit: usize) -> Fault {
    Fault::new(rule, u32::try_from(bit).unwrap_or(u32::MAX))
}

/// The length determinants of one value.
pub(super) struct Run {
    /// What they count.
    unit: Unit,
    /// The root of the size constraint, where the value is said to be outside.
    root: Option<Size>,
    /// The items that were told so far, and those of the fragment before, if any.
    told: usize,
    fragment: Option<usize>,
}

impl Run {
    pub(super) fn of(unit: Unit) -> Self {
        Self {
            unit,
            root: None,
            told: 0,
            fragment: None,
        }
    }
}

impl Walker<'_> {
    /// The padding before an octet-aligned field.
    pub(super) fn align(&mut self, d: &mut Decoder<'_>) -> Result<(), Fault> {
        let start = d.position();
        let count = start.wrapping_neg() % 8;
        if count > 0 {
            let zero = d.bits(count as u32)? == 0;
            self.part(
                start..start + count,
                What::Padding,
                (!zero).then_some(Departure::Padding),
            );
        }
        Ok(())
    }

    pub(super) fn integer(&mut self, d: &mut Decoder<'_>, range: Range) -> Result<(), Fault> {
        let start = d.position();
        let value = match unsigned_min(range) {
            Some(min) => {
                let offset = self.semi_constrained(d, None)?;
                let value = min.checked_add(offset);
                i128::from(value.ok_or_else(|| fault(Rule::IntegerTooLarge, start))?)
            }
            None => self.signed(d, range)?.into(),
        };
        self.visitor
            .value(Value::Integer(value), start..d.position());
        Ok(())
    }

    fn signed(&mut self, d: &mut Decoder<'_>, range: Range) -> Result<i64, Fault> {
        let start = d.position();
        if range.extensible {
            let extended = d.bool()?;
            let what = What::Extension(Extended::Integer, extended);
            self.part(start..start + 1, what, None);
            if extended {
                return self.unconstrained(d, Some(range));
            }
        }
        match (range.min, range.max) {
            (Some(min), Some(max)) => {
                let span = max.wrapping_sub(min) as u64;
                let offset = self.constrained(d, Counted::Value, span, Rule::IntegerOutOfRange)?;
                Ok(min.wrapping_add(offset as i64))
            }
            (Some(min), None) => {
                let offset = self.semi_constrained(d, None)?;
                min.checked_add_unsigned(offset)
                    .ok_or_else(|| fault(Rule::IntegerTooLarge, start))
            }
            (None, _) => {
                let value = self.unconstrained(d, None)?;
                if range.contains(value) {
                    Ok(value)
                } else {
                    Err(fault(Rule::IntegerOutOfRange, start))
                }
            }
        }
    }

    /// The number of an alternative of a CHOICE or of a value of an ENUMERATED, counted through the root and on.
    pub(super) fn index(
        &mut self,
        d: &mut Decoder<'_>,
        of: Extended,
        root: u32,
        extensible: bool,
    ) -> Result<u32, Fault> {
        let start = d.position();
        let (counted, rule) = match of {
            Extended::Choice => (Counted::Alternative, Rule::ChoiceIndexOutOfRange),
            _ => (Counted::Name, Rule::EnumerationOutOfRange),
        };
        let last = root.checked_sub(1);
        if let (true, Some(last)) = (extensible, last) {
            // The typed codec reads a small number together with the extension bit.
            let bits = width(last.into());
            d.peek(if bits > 7 { 1 } else { 1 + bits })?;
        }
        let extended = extensible && d.bool()?;
        if extensible {
            self.part(start..start + 1, What::Extension(of, extended), None);
        }
        if extended {
            let addition = self.normally_small(d, counted, rule)?;
            return root.checked_add(addition).ok_or_else(|| fault(rule, start));
        }
        let Some(last) = last else {
            return Err(fault(rule, start));
        };
        let small = extensible && width(last.into()) <= 7;
        let number = self.constrained(d, counted, last.into(), rule);
        // Read at once, a number that is none breaks the rule where the extension bit is.
        let number = number.map_err(|found| match small && found.rule() == rule {
            true => fault(rule, start),
            false => found,
        })?;
        Ok(number as u32)
    }

    /// A constrained whole number from 0 to `span`.
    fn constrained(
        &mut self,
        d: &mut Decoder<'_>,
        of: Counted,
        span: u64,
        rule: Rule,
    ) -> Result<u64, Fault> {
        let start = d.position();
        if span > 0xffff {
            return self.long_constrained(d, span, rule);
        }
        if span >= 255 {
            self.align(d)?;
        }
        let from = d.position();
        let offset = match d.constrained(span, rule) {
            Err(found) if found.rule() == rule => return Err(fault(rule, start)),
            result => result?,
        };
        self.part(
            from..d.position(),
            What::Constrained { of, offset, span },
            None,
        );
        Ok(offset)
    }

    fn long_constrained(
        &mut self,
        d: &mut Decoder<'_>,
        span: u64,
        rule: Rule,
    ) -> Result<u64, Fault> {
        let start = d.position();
        let longest = octets_of(span);
        let octets = 1 + d.bits(width(longest - 1))? as u32;
        if u64::from(octets) > longest {
            return Err(fault(rule, start));
        }
        self.part(start..d.position(), What::NumberLength(octets), None);
        self.align(d)?;
        let from = d.position();
        let offset = d.bits(8 * octets)?;
        if offset > span {
            return Err(fault(rule, start));
        }
        let long = u64::from(octets) > octets_of(offset);
        self.part(
            from..d.position(),
            What::Number(Bounds::Constrained),
            long.then_some(Departure::LongNumber),
        );
        Ok(offset)
    }

    fn normally_small(
        &mut self,
        d: &mut Decoder<'_>,
        of: Counted,
        rule: Rule,
    ) -> Result<u32, Fault> {
        let start = d.position();
        if !d.bool()? {
            let number = d.bits(6)? as u32;
            self.part(start..d.position(), What::Small(of, number), None);
            return Ok(number);
        }
        self.part(start..start + 1, What::NotSmall(of), None);
        let value = self.semi_constrained(d, Some(64))?;
        u32::try_from(value).map_err(|_| fault(rule, start))
    }

    /// The offset of a semi-constrained whole number from its lower bound. Below `least` it would have had a shorter form.
    fn semi_constrained(&mut self, d: &mut Decoder<'_>, least: Option<u64>) -> Result<u64, Fault> {
        let start = d.position();
        let count = self.number_length(d)?;
        let from = d.position();
        let octets = d.octets(count)?;
        let zeros = octets.iter().take_while(|&&octet| octet == 0).count();
        let significant = &octets[zeros..];
        if significant.len() > 8 {
            return Err(fault(Rule::IntegerTooLarge, start));
        }
        let value = significant
            .iter()
            .fold(0, |value, &octet| value << 8 | u64::from(octet));
        let small = least.is_some_and(|least| value < least);
        let long = zeros > 0 && count > 1;
        let departures = [
            small.then_some(Departure::SmallInLongForm),
            long.then_some(Departure::LongNumber),
        ];
        let what = What::Number(Bounds::SemiConstrained);
        self.part(from..d.position(), what, departures);
        Ok(value)
    }

    /// An unconstrained whole number, or one outside of the root of a range.
    fn unconstrained(&mut self, d: &mut Decoder<'_>, root: Option<Range>) -> Result<i64, Fault> {
        let start = d.position();
        let count = self.number_length(d)?;
        let from = d.position();
        let octets = d.octets(count)?;
        let spare = spare_octets(octets);
        let Some(value) = signed_number(&octets[spare..]) else {
            return Err(fault(Rule::IntegerTooLarge, start));
        };
        let departures = [
            root.is_some_and(|root| root.contains(value))
                .then_some(Departure::RootAsExtension),
            (spare > 0).then_some(Departure::LongNumber),
        ];
        let what = What::Number(Bounds::Unconstrained);
        self.part(from..d.position(), what, departures);
        Ok(value)
    }

    /// The length of a whole number.
    fn number_length(&mut self, d: &mut Decoder<'_>) -> Result<usize, Fault> {
        let start = d.position();
        match self.general_length(d, &mut Run::of(Unit::Number))? {
            Length::Last(0) => Err(fault(Rule::LengthOutOfRange, start)),
            Length::Last(count) => Ok(count),
            Length::Fragment(_) => Err(fault(Rule::IntegerTooLarge, start)),
        }
    }

    /// The extension bit of a size constraint, if it has one: what the length determinant follows.
    pub(super) fn effective_size(
        &mut self,
        d: &mut Decoder<'_>,
        size: Size,
        run: &mut Run,
    ) -> Result<Size, Fault> {
        if size.extensible {
            let start = d.position();
            let extended = d.bool()?;
            let what = What::Extension(Extended::Size, extended);
            self.part(start..start + 1, what, None);
            if extended {
                run.root = Some(size);
                return Ok(Size::ANY);
            }
        }
        Ok(Size {
            extensible: false,
            ..size
        })
    }

    /// The length determinant of a string or list of a size that is not extensible.
    pub(super) fn length(
        &mut self,
        d: &mut Decoder<'_>,
        size: Size,
        run: &mut Run,
    ) -> Result<Length, Fault> {
        if let Some(max) = size.bound() {
            let span = u64::from(max - size.min);
            let of = Counted::Length(run.unit, size.min);
            let offset = self.constrained(d, of, span, Rule::LengthOutOfRange)?;
            return Ok(Length::Last(size.min as usize + offset as usize));
        }
        let start = d.position();
        match self.general_length(d, run)? {
            Length::Last(count) if !size.contains(count) => {
                Err(fault(Rule::LengthOutOfRange, start))
            }
            length => Ok(length),
        }
    }

    /// A length that is not bounded: the first one of a value, or the one behind a fragment.
    pub(super) fn general_length(
        &mut self,
        d: &mut Decoder<'_>,
        run: &mut Run,
    ) -> Result<Length, Fault> {
        self.align(d)?;
        let from = d.position();
        let length = d.general_length()?;
        let bits = from..d.position();
        let (form, count) = match length {
            Length::Fragment(count) => (Form::Fragment, count),
            Length::Last(count) if bits.len() > 8 => (Form::Long, count),
            Length::Last(count) => (Form::Short, count),
        };
        let before = run.fragment;
        run.told += count;
        let root = run.root.is_some_and(|root| root.contains(run.told));
        let empty = run.unit == Unit::OpenType && run.told == 0;
        let departures = [
            (form == Form::Long && count < 128).then_some(Departure::LongLength),
            (form == Form::Fragment && before.is_some_and(|before| before < 4 * FRAGMENT))
                .then_some(Departure::SmallFragment),
            (form != Form::Fragment && root).then_some(Departure::RootAsExtension),
            empty.then_some(Departure::EmptyOpenType),
        ];
        run.fragment = (form == Form::Fragment).then_some(count);
        let what = What::Length(form, run.unit, count);
        self.part(bits, what, departures);
        Ok(length)
    }
}

/// How many octets a number in two's complement could do without.
fn spare_octets(octets: &[u8]) -> usize {
    let sign = if octets.first().is_some_and(|first| first & 0x80 != 0) {
        0xff
    } else {
        0
    };
    octets
        .windows(2)
        .take_while(|pair| pair[0] == sign && (pair[1] ^ sign) & 0x80 == 0)
        .count()
}

/// A number in two's complement, without spare octets: none where it takes more than 64 bits.
fn signed_number(octets: &[u8]) -> Option<i64> {
    let sign = if octets.first()? & 0x80 != 0 { -1 } else { 0 };
    (octets.len() <= 8).then(|| {
        octets
            .iter()
            .fold(sign, |value, &octet| value << 8 | i64::from(octet))
    })
}

/// The content of a string of `count` items of `width` bits, which ends at a bit: all of it where it comes in fragments.
pub(super) fn content(start: usize, end: usize, count: usize, width: usize) -> BitRange {
    if count < FRAGMENT {
        end.saturating_sub(count * width)..end
    } else {
        start..end
    }
}
