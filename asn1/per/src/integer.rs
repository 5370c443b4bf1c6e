//! Whole numbers (X.691 clauses 11.3 to 11.8) and the INTEGER type (clause 13).

use crate::length::Length;
use crate::{Decoder, Encoder, Fault, Range, Rule};

impl Decoder<'_> {
    /// INTEGER. A value in the root of an extensible constraint is taken in either form, and numbers may have
    /// more octets than they need.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::IntegerOutOfRange`], [`Rule::IntegerTooLarge`].
    #[inline(always)]
    pub fn integer(&mut self, range: Range) -> Result<i64, Fault> {
        let start = self.mark();
        if range.extensible && self.bool()? {
            return self.unconstrained();
        }
        match (range.min, range.max) {
            (Some(min), Some(max)) => {
                let span = max.wrapping_sub(min) as u64;
                let offset = self.constrained(span, Rule::IntegerOutOfRange)?;
                Ok(min.wrapping_add(offset as i64))
            }
            (Some(min), None) => {
                let offset = self.semi_constrained()?;
                min.checked_add_unsigned(offset)
                    .ok_or_else(|| self.fault_at(Rule::IntegerTooLarge, start))
            }
            // Clause 13.2.4: without a lower bound, the upper one does not show.
            (None, _) => {
                let value = self.unconstrained()?;
                if range.contains(value) {
                    Ok(value)
                } else {
                    Err(self.fault_at(Rule::IntegerOutOfRange, start))
                }
            }
        }
    }

    /// `INTEGER (min..MAX)` of a value that may be above `i64::MAX`.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::IntegerTooLarge`].
    #[inline(always)]
    pub fn unsigned(&mut self, min: u64) -> Result<u64, Fault> {
        let start = self.mark();
        let offset = self.semi_constrained()?;
        min.checked_add(offset)
            .ok_or_else(|| self.fault_at(Rule::IntegerTooLarge, start))
    }

    /// A constrained whole number (clause 11.5) from 0 to `span`. Above that, `rule` is broken.
    #[inline(always)]
    pub(crate) fn constrained(&mut self, span: u64, rule: Rule) -> Result<u64, Fault> {
        let start = self.mark();
        let offset = match span {
            // Clause 11.5.4: a single value takes no bits.
            0 => return Ok(0),
            // Clause 11.5.7.1: the bit-field case.
            1..255 => self.bits(width(span))?,
            // Clause 11.5.7.2: the one-octet case.
            255 => self.octet()?.into(),
            // Clause 11.5.7.3: the two-octet case.
            256..=0xffff => {
                self.align();
                self.bits(16)?
            }
            _ => {
                let longest = octets_of(span) as u32;
                let bits = width(u64::from(longest) - 1);
                return self.long_constrained(span, longest, bits, rule);
            }
        };
        if offset > span {
            return Err(self.fault_at(rule, start));
        }
        Ok(offset)
    }

    /// Clause 11.5.7.4: the indefinite length case; the length is a constrained whole number itself, of `bits` bits, and
    /// `longest` at most.
    #[inline(never)]
    fn long_constrained(
        &mut self,
        span: u64,
        longest: u32,
        bits: u32,
        rule: Rule,
    ) -> Result<u64, Fault> {
        // The length, the padding and the number are read at once where they are few and right.
        let ahead = self.ahead();
        let octets = 1 + (ahead >> 1 >> (63 - bits)) as u32;
        let before = bits + self.padding_behind(bits);
        let whole = before + 8 * octets;
        if whole <= Self::AHEAD && octets <= longest && whole as usize <= self.remaining() {
            let offset = ahead << before >> (64 - 8 * octets);
            if offset <= span {
                self.skip(whole);
                return Ok(offset);
            }
        }
        self.longer_constrained(span, longest, bits, rule)
    }

    /// The same step by step.
    #[cold]
    #[inline(never)]
    fn longer_constrained(
        &mut self,
        span: u64,
        longest: u32,
        bits: u32,
        rule: Rule,
    ) -> Result<u64, Fault> {
        let start = self.mark();
        let octets = 1 + self.bits(bits)? as u32;
        if octets > longest {
            return Err(self.fault_at(rule, start));
        }
        self.align();
        let offset = self.bits(8 * octets)?;
        if offset > span {
            return Err(self.fault_at(rule, start));
        }
        Ok(offset)
    }

    /// A normally small whole number (clause 11.6). What does not fit in 32 bits breaks `rule`.
    pub(crate) fn normally_small(&mut self, rule: Rule) -> Result<u32, Fault> {
        let start = self.mark();
        if !self.bool()? {
            return Ok(self.bits(6)? as u32);
        }
        let value = self.semi_constrained()?;
        u32::try_from(value).map_err(|_| self.fault_at(rule, start))
    }

    /// The offset of a semi-constrained whole number from its lower bound (clause 11.7).
    fn semi_constrained(&mut self) -> Result<u64, Fault> {
        let (start, octets) = self.number()?;
        let zeros = octets.iter().take_while(|&&octet| octet == 0).count();
        let significant = &octets[zeros..];
        if significant.len() > 8 {
            return Err(self.fault_at(Rule::IntegerTooLarge, start));
        }
        Ok(significant
            .iter()
            .fold(0, |value, &octet| value << 8 | u64::from(octet)))
    }

    /// An unconstrained whole number (clause 11.8): two's complement.
    fn unconstrained(&mut self) -> Result<i64, Fault> {
        let (start, octets) = self.number()?;
        let sign = if octets[0] & 0x80 == 0 { 0 } else { -1 };
        let mut value: i64 = sign;
        for &octet in octets {
            // The octet that leaves at the top has to be one of the sign.
            if (value >> 55) != sign {
                return Err(self.fault_at(Rule::IntegerTooLarge, start));
            }
            value = value << 8 | i64::from(octet);
        }
        Ok(value)
    }

    /// The octets of a number with a length, at least one, and the bit where it starts.
    fn number(&mut self) -> Result<(usize, &[u8]), Fault> {
        let start = self.mark();
        match self.general_length()? {
            Length::Last(0) => Err(self.fault_at(Rule::LengthOutOfRange, start)),
            Length::Last(count) => Ok((start, self.octets(count)?)),
            Length::Fragment(_) => Err(self.fault_at(Rule::IntegerTooLarge, start)),
        }
    }
}

impl Encoder<'_> {
    /// INTEGER.
    #[inline(always)]
    pub fn integer(&mut self, value: i64, range: Range) {
        let root = range.contains(value);
        if !range.permits(value) {
            self.fault(Rule::IntegerOutOfRange);
        }
        if range.extensible {
            self.bool(!root);
            if !root {
                return self.unconstrained(value);
            }
        }
        let value = range.clamp(value);
        match (range.min, range.max) {
            (Some(min), Some(max)) => {
                self.constrained(value.wrapping_sub(min) as u64, max.wrapping_sub(min) as u64);
            }
            (Some(min), None) => self.semi_constrained(value.wrapping_sub(min) as u64),
            (None, _) => self.unconstrained(value),
        }
    }

    /// `INTEGER (min..MAX)` of a value that may be above `i64::MAX`.
    #[inline(always)]
    pub fn unsigned(&mut self, value: u64, min: u64) {
        if value < min {
            self.fault(Rule::IntegerOutOfRange);
        }
        self.semi_constrained(value.saturating_sub(min));
    }

    /// A constrained whole number (clause 11.5) from 0 to `span`, which the caller has checked.
    #[inline(always)]
    pub(crate) fn constrained(&mut self, offset: u64, span: u64) {
        match span {
            0 => {}
            1..255 => self.bits(offset, width(span)),
            255 => self.next_octets(offset, 8),
            256..=0xffff => self.next_octets(offset, 16),
            _ => self.counted_number(offset, width(octets_of(span) - 1)),
        }
    }

    /// A number behind the number of its octets, which takes `bits` bits.
    #[inline(never)]
    fn counted_number(&mut self, offset: u64, bits: u32) {
        let octets = octets_of(offset);
        match octets as u32 {
            // At once with the padding between the two.
            count @ ..=4 => {
                let count = self.padding_behind(bits) + 8 * count;
                self.bits((octets - 1) << count | offset, bits + count);
            }
            count => {
                self.bits(octets - 1, bits);
                self.align();
                self.bits(offset, 8 * count);
            }
        }
    }

    /// A normally small whole number (clause 11.6) that is 64 at least.
    pub(crate) fn not_so_small(&mut self, value: u32) {
        self.bool(true);
        self.semi_constrained(value.into());
    }

    /// The offset of a semi-constrained whole number from its lower bound (clause 11.7).
    fn semi_constrained(&mut self, offset: u64) {
        let octets = octets_of(offset);
        self.short_length(octets as usize);
        self.bits(offset, 8 * octets as u32);
    }

    /// An unconstrained whole number (clause 11.8): two's complement.
    fn unconstrained(&mut self, value: i64) {
        // One bit for the sign and those that differ from it.
        let significant = 65 - (value ^ (value >> 63)).leading_zeros();
        let octets = significant.div_ceil(8);
        self.short_length(octets as usize);
        self.bits(value as u64, 8 * octets);
    }
}

/// The bits that the numbers up to `span` take.
#[inline(always)]
pub(crate) const fn width(span: u64) -> u32 {
    u64::BITS - span.leading_zeros()
}

/// The octets that a number takes, at least one.
#[inline(always)]
pub(crate) const fn octets_of(number: u64) -> u64 {
    let octets = width(number).div_ceil(8) as u64;
    if octets == 0 { 1 } else { octets }
}

#[cfg(test)]
mod tests;
