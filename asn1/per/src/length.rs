//! Length determinants (X.691 clause 11.9).

use crate::bits::window;
use crate::{Decoder, Encoder, Fault, Rule, Size};

/// The indexes of the items that a length determinant counts.
type Items = std::ops::Range<usize>;

/// Items in a unit of fragmentation.
pub(crate) const FRAGMENT: usize = 16 * 1024;

/// An upper bound from here on counts as none.
const UNBOUNDED: u32 = 64 * 1024;

/// A length determinant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Length {
    /// This many items follow, and no more.
    Last(usize),
    /// This many items follow, then another length determinant.
    Fragment(usize),
}

impl Size {
    /// The count that all values have, when it is so small that it is not sent.
    #[inline(always)]
    pub(crate) const fn untold(self) -> Option<u32> {
        match self.max {
            Some(max) if max == self.min && max < UNBOUNDED => Some(max),
            _ => None,
        }
    }

    /// The greatest count, when it is so small that the length is sent as a constrained whole number.
    #[inline(always)]
    pub(crate) const fn bound(self) -> Option<u32> {
        match self.max {
            Some(max) if max < UNBOUNDED => Some(max),
            _ => None,
        }
    }
}

impl Decoder<'_> {
    /// Reads the extension bit of a size constraint, if it has one, and returns the constraint that the
    /// length determinant follows. A length in the root is taken in either form.
    #[inline(always)]
    pub(crate) fn effective_size(&mut self, size: Size) -> Result<Size, Fault> {
        if size.extensible && self.bool()? {
            return Ok(Size::ANY);
        }
        Ok(Size {
            extensible: false,
            ..size
        })
    }

    /// The length determinant of a string or list of this size, which is not extensible.
    #[inline(always)]
    pub(crate) fn length(&mut self, size: Size) -> Result<Length, Fault> {
        match size.bound() {
            // Clause 11.9.4.1: a constrained whole number.
            Some(max) => {
                let span = u64::from(max - size.min);
                let offset = self.constrained(span, Rule::LengthOutOfRange)?;
                Ok(Length::Last(size.min as usize + offset as usize))
            }
            None => {
                let start = self.mark();
                let length = self.general_length()?;
                match length {
                    Length::Last(count) if !size.contains(count) => {
                        Err(self.fault_at(Rule::LengthOutOfRange, start))
                    }
                    _ => Ok(length),
                }
            }
        }
    }

    /// A length that is not bounded (clauses 11.9.3.5 to 11.9.3.8). Peers may use a longer form than needed.
    #[inline(always)]
    pub(crate) fn general_length(&mut self) -> Result<Length, Fault> {
        match self.octet()? {
            short @ ..0x80 => Ok(Length::Last(short.into())),
            first => self.long_length(first),
        }
    }

    #[inline(never)]
    fn long_length(&mut self, first: u8) -> Result<Length, Fault> {
        let low = usize::from(first & 0x3f);
        match first {
            ..0xc0 => Ok(Length::Last(low << 8 | self.bits(8)? as usize)),
            _ if (1..=4).contains(&low) => Ok(Length::Fragment(low * FRAGMENT)),
            _ => Err(self.fault_at(Rule::FragmentMalformed, self.mark() - 8)),
        }
    }

    /// Reads the items behind a length determinant, fragment by fragment, and returns their number.
    #[inline(always)]
    pub(crate) fn runs(
        &mut self,
        size: Size,
        mut length: Length,
        mut run: impl FnMut(&mut Self, usize) -> Result<(), Fault>,
    ) -> Result<usize, Fault> {
        let start = self.mark();
        let mut total = 0;
        loop {
            match length {
                Length::Fragment(count) => {
                    run(self, count)?;
                    total += count;
                    length = self.general_length()?;
                }
                Length::Last(count) => {
                    run(self, count)?;
                    total += count;
                    break;
                }
            }
        }
        if total >= FRAGMENT && !size.contains(total) {
            return Err(self.fault_at(Rule::LengthOutOfRange, start));
        }
        Ok(total)
    }
}

impl Encoder<'_> {
    /// Writes the extension bit of a size constraint, if it has one, and returns the constraint that the
    /// length determinant follows; `None`, and a fault, when `count` is not permitted.
    #[inline(always)]
    pub(crate) fn effective_size(&mut self, size: Size, count: usize) -> Option<Size> {
        let root = size.contains(count);
        if !root && !size.extensible {
            self.fault(Rule::LengthOutOfRange);
            return None;
        }
        if size.extensible {
            self.bool(!root);
        }
        Some(if root {
            Size {
                extensible: false,
                ..size
            }
        } else {
            Size::ANY
        })
    }

    /// Writes the length determinants of `count` items, which `size` contains, and has `run` write the
    /// items of each range behind its own.
    #[inline(always)]
    pub(crate) fn runs(&mut self, size: Size, count: usize, mut run: impl FnMut(&mut Self, Items)) {
        if let Some(max) = size.bound() {
            self.constrained(
                count as u64 - u64::from(size.min),
                u64::from(max - size.min),
            );
            return run(self, 0..count);
        }
        if count < FRAGMENT {
            self.short_length(count);
            return run(self, 0..count);
        }
        self.fragments(count, run);
    }

    #[cold]
    fn fragments(&mut self, count: usize, mut run: impl FnMut(&mut Self, Items)) {
        let mut start = 0;
        while count - start >= FRAGMENT {
            let units = ((count - start) / FRAGMENT).min(4);
            self.align();
            self.bits(0xc0 | units as u64, 8);
            run(self, start..start + units * FRAGMENT);
            start += units * FRAGMENT;
        }
        self.short_length(count - start);
        run(self, start..count);
    }

    /// A length below 16,384 that is not bounded.
    #[inline(always)]
    pub(crate) fn short_length(&mut self, count: usize) {
        if count < 128 {
            self.next_octets(count as u64, 8);
        } else {
            self.next_octets(0x8000 | count as u64, 16);
        }
    }

    /// An unbounded length and that many octets.
    pub(crate) fn counted_octets(&mut self, octets: &[u8]) {
        // So few are written together with their number.
        if let count @ 1..6 = octets.len() {
            let octets = (count as u64) << (8 * count) | window(octets) >> (64 - 8 * count);
            return self.next_octets(octets, 8 + 8 * count as u32);
        }
        self.runs(Size::ANY, octets.len(), |e, range| e.octets(&octets[range]));
    }
}
