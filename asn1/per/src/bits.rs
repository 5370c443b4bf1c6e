//! Reading and writing bits, the most significant first, with alignment to octets (X.691 clause 11).

use bytes::Bytes;

use crate::limits::{ELEMENTS_PER_OCTET, MAX_DEPTH, MAX_INPUT};
use crate::{Fault, Octets, Rule};

/// Reads values from an encoding.
///
/// One method for each construct of X.691; the constraints are arguments. A method that fails leaves the
/// decoder at an unspecified place: decoding is over.
#[derive(Debug)]
pub struct Decoder<'a> {
    octets: &'a [u8],
    /// The same octets, to be shared by long strings.
    source: &'a Bytes,
    /// The bit to be read next.
    position: usize,
    /// The bit behind the last one of the input, or of the open type that is being read.
    end: usize,
    /// The bits from `position` to `known`, from the most significant on; those below are of no meaning.
    window: u64,
    /// Up to which bit the window is filled; not behind `end`. None are there when it is below `position`.
    known: usize,
    /// The bit of the message that [`Fault`]s call the first one of `octets`.
    base: usize,
    /// Values of recursive types that are being read.
    depth: u32,
    /// List elements that may still come.
    elements: usize,
}

impl<'a> Decoder<'a> {
    /// Starts at the first bit of `input`. What lies behind [`MAX_INPUT`] is not read.
    pub fn new(input: &'a Bytes) -> Self {
        let length = input.len().min(MAX_INPUT);
        Self {
            octets: &input[..length],
            source: input,
            position: 0,
            end: 8 * length,
            window: 0,
            known: 0,
            base: 0,
            depth: 0,
            elements: length * ELEMENTS_PER_OCTET as usize,
        }
    }

    /// The bit that is read next, counted from the start of the message.
    #[inline]
    pub fn position(&self) -> usize {
        self.base + self.position
    }

    /// The number of bits left in the input, or in the open type that is being read.
    #[inline]
    pub fn remaining(&self) -> usize {
        self.end - self.position
    }

    /// That a rule is broken at the bit that is read next.
    #[cold]
    #[inline(never)]
    pub fn fault(&self, rule: Rule) -> Fault {
        self.fault_at(rule, self.position())
    }

    /// That a rule is broken at a bit counted like [`position`](Self::position).
    #[cold]
    #[inline(never)]
    pub(crate) fn fault_at(&self, rule: Rule, bit: usize) -> Fault {
        Fault::new(rule, u32::try_from(bit).unwrap_or(u32::MAX))
    }

    /// BOOLEAN (clause 12), and the single bits of preambles.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`].
    #[inline(always)]
    pub fn bool(&mut self) -> Result<bool, Fault> {
        Ok(self.bits(1)? != 0)
    }

    /// A bit-field of at most 64 bits, as a number.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`].
    #[inline(always)]
    pub fn bits(&mut self, count: u32) -> Result<u64, Fault> {
        debug_assert!(count <= 64);
        if count > 56 {
            // The window holds 57 bits at any alignment.
            return self.wide_bits(count);
        }
        let bits = self.peek(count)?;
        self.skip(count);
        Ok(bits)
    }

    #[inline(never)]
    fn wide_bits(&mut self, count: u32) -> Result<u64, Fault> {
        let high = self.bits(count - 32)?;
        Ok(high << 32 | self.bits(32)?)
    }

    /// A bit-field of at most 56 bits that is left to be read.
    #[inline(always)]
    pub(crate) fn peek(&mut self, count: u32) -> Result<u64, Fault> {
        if self.position + count as usize > self.known {
            self.refill(count)?;
        }
        // In two steps, since a shift by 64 is none.
        Ok(self.window >> 1 >> (63 - count))
    }

    /// Goes on behind bits that were peeked at.
    #[inline(always)]
    pub(crate) fn skip(&mut self, count: u32) {
        self.window <<= count;
        self.position += count as usize;
    }

    /// Fills the window: at least `count` bits, up to 56, and up to the end.
    #[inline(never)]
    fn refill(&mut self, count: u32) -> Result<(), Fault> {
        let octet = self.position / 8;
        self.known = self.end.min(8 * octet + 64);
        if self.position + count as usize > self.known {
            return Err(self.fault(Rule::UnexpectedEnd));
        }
        let rest = self.octets.get(octet..).unwrap_or_default();
        let window = match rest.first_chunk() {
            Some(octets) => u64::from_be_bytes(*octets),
            None => last_window(rest),
        };
        self.window = window << (self.position % 8);
        Ok(())
    }

    /// Skips the padding before an octet-aligned field.
    #[inline(always)]
    pub fn align(&mut self) {
        // The end is on an octet boundary, so that this cannot step over it.
        self.skip(self.position.wrapping_neg() as u32 % 8);
    }

    /// Takes octets from an aligned position and says where in the input they begin.
    #[inline]
    fn skip_octets(&mut self, count: usize) -> Result<usize, Fault> {
        debug_assert!(self.position.is_multiple_of(8));
        if count > self.remaining() / 8 {
            return Err(self.fault(Rule::UnexpectedEnd));
        }
        let start = self.position / 8;
        self.position += 8 * count;
        self.known = 0;
        Ok(start)
    }

    /// Octets from an aligned position.
    #[inline]
    pub(crate) fn octets(&mut self, count: usize) -> Result<&'a [u8], Fault> {
        let start = self.skip_octets(count)?;
        Ok(&self.octets[start..start + count])
    }

    /// Octets from an aligned position, those of a long value shared with the input.
    pub(crate) fn shared_octets(&mut self, count: usize) -> Result<Octets, Fault> {
        let start = self.skip_octets(count)?;
        Ok(match Octets::prefix(&self.octets[start..], count) {
            Some(octets) => octets,
            None => Octets::shared(self.source.slice(start..start + count)),
        })
    }

    /// Reads `count` octets as an encoding of their own and skips what of them is left. (The last part of
    /// [`open`](Self::open).)
    #[inline]
    pub(crate) fn within<T>(
        &mut self,
        count: usize,
        content: impl FnOnce(&mut Decoder<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let (start, known) = (self.position, self.known);
        self.skip_octets(count)?;
        let (end, outer_end) = (self.position, self.end);
        // The window is still that of the start.
        (self.position, self.end, self.known) = (start, end, known.min(end));
        let result = content(self);
        (self.position, self.end, self.known) = (end, outer_end, 0);
        result
    }

    /// Reads octets that were put together from fragments. Faults in them are given the bit that they
    /// would have without fragmentation: `base` is that of the first octet.
    #[cold]
    pub(crate) fn elsewhere<T>(
        &mut self,
        octets: &Bytes,
        base: usize,
        content: impl FnOnce(&mut Decoder<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let mut decoder = Decoder {
            base,
            depth: self.depth,
            elements: self.elements,
            ..Decoder::new(octets)
        };
        let result = content(&mut decoder);
        self.elements = decoder.elements;
        result
    }

    /// Counts list elements against what the input can justify.
    #[inline]
    pub(crate) fn charge(&mut self, elements: usize) -> Result<(), Fault> {
        match self.elements.checked_sub(elements) {
            Some(left) => {
                self.elements = left;
                Ok(())
            }
            None => Err(self.fault(Rule::TooManyElements)),
        }
    }

    /// A value of a recursive type: at most [`MAX_DEPTH`] are within one another.
    ///
    /// # Errors
    ///
    /// [`Rule::TooDeep`], and those of `content`.
    #[inline]
    pub fn nested<T>(
        &mut self,
        content: impl FnOnce(&mut Self) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        if self.depth == MAX_DEPTH {
            return Err(self.fault(Rule::TooDeep));
        }
        self.depth += 1;
        let result = content(self);
        self.depth -= 1;
        result
    }
}

/// The 64 bits that begin with fewer than eight octets, zeros behind them.
#[cold]
#[inline(never)]
fn last_window(octets: &[u8]) -> u64 {
    let places = (0..8).rev().map(|octet| 8 * octet);
    let bits = octets.iter().zip(places);
    bits.fold(0, |window, (&octet, place)| {
        window | u64::from(octet) << place
    })
}

/// Appends the encoding of values to a buffer.
///
/// The mirror image of [`Decoder`]. Its methods do not fail: the first rule that a value breaks is kept for
/// [`finish`](Self::finish), and what is written from there on is of no use.
#[derive(Debug)]
pub struct Encoder<'a> {
    out: &'a mut Vec<u8>,
    /// Octets that were in the buffer before.
    start: usize,
    /// The bits not yet in the buffer are the lowest `held` ones; those above are of no meaning.
    pending: u64,
    /// Less than 32.
    held: u32,
    /// Values of recursive types that are being written.
    depth: u32,
    fault: Option<Fault>,
}

impl<'a> Encoder<'a> {
    /// Starts behind what `out` holds.
    pub fn new(out: &'a mut Vec<u8>) -> Self {
        let start = out.len();
        Self {
            out,
            start,
            pending: 0,
            held: 0,
            depth: 0,
            fault: None,
        }
    }

    /// The bit that is written next, counted from the start of the message.
    #[inline]
    pub fn position(&self) -> usize {
        8 * (self.out.len() - self.start) + self.held as usize
    }

    /// Keeps that a rule is broken by the value that is written next, unless one was broken before.
    #[cold]
    #[inline(never)]
    pub fn fault(&mut self, rule: Rule) {
        if self.fault.is_none() {
            let bit = u32::try_from(self.position()).unwrap_or(u32::MAX);
            self.fault = Some(Fault::new(rule, bit));
        }
    }

    /// Fills the last octet with zeros. An encoding without a bit becomes one zero octet (clause 11.1.3).
    ///
    /// # Errors
    ///
    /// The first rule that a value broke; the buffer then holds what was written nevertheless.
    pub fn finish(mut self) -> Result<(), Fault> {
        if self.position() == 0 {
            self.bits(0, 8);
        }
        self.flush();
        if self.out.len() - self.start > MAX_INPUT {
            self.fault(Rule::TooLarge);
        }
        self.fault.map_or(Ok(()), Err)
    }

    /// BOOLEAN (clause 12), and the single bits of preambles.
    #[inline(always)]
    pub fn bool(&mut self, value: bool) {
        self.bits(value.into(), 1);
    }

    /// The lowest `count` bits of a number, at most 64.
    #[inline(always)]
    pub fn bits(&mut self, value: u64, count: u32) {
        debug_assert!(count <= 64);
        if count > 32 {
            return self.wide_bits(value, count);
        }
        self.pending = self.pending << count | value & ((1 << count) - 1);
        self.held += count;
        if self.held >= 32 {
            self.spill();
        }
    }

    #[inline(never)]
    fn wide_bits(&mut self, value: u64, count: u32) {
        self.bits(value >> 32, count - 32);
        self.bits(value, 32);
    }

    /// Brings the first 32 bits into the buffer.
    #[inline(never)]
    fn spill(&mut self) {
        self.held -= 32;
        let word = (self.pending >> self.held) as u32;
        self.out.extend_from_slice(&word.to_be_bytes());
    }

    /// Writes the padding before an octet-aligned field.
    #[inline(always)]
    pub fn align(&mut self) {
        self.bits(0, self.held.wrapping_neg() % 8);
    }

    /// Aligns, and brings all bits into the buffer.
    fn flush(&mut self) {
        self.align();
        let length = self.out.len() + (self.held / 8) as usize;
        let word = (self.pending << (32 - self.held)) as u32;
        // A copy of fixed size is faster, also when some of it is cut off again.
        self.out.extend_from_slice(&word.to_be_bytes());
        self.out.truncate(length);
        self.held = 0;
    }

    /// Aligned octets.
    pub(crate) fn octets(&mut self, octets: &[u8]) {
        self.flush();
        self.out.extend_from_slice(octets);
    }

    /// Writes `content` as an encoding of its own behind a length of one octet, which `long` may replace:
    /// it is given the octets and where in the buffer they begin. (The first part of [`open`](Self::open).)
    #[inline]
    pub(crate) fn within(
        &mut self,
        content: impl FnOnce(&mut Encoder<'_>),
        long: impl FnOnce(&mut Self, usize),
    ) {
        self.flush();
        self.out.push(0);
        let start = self.out.len();
        content(self);
        self.flush();
        match self.out.len() - start {
            // Clause 11.1.3: a complete encoding has at least one octet.
            0 => {
                self.out[start - 1] = 1;
                self.out.push(0);
            }
            length @ ..128 => self.out[start - 1] = length as u8,
            _ => long(self, start),
        }
    }

    /// Makes room for `count` octets at an index of the buffer, and moves a fault behind it along.
    #[cold]
    pub(crate) fn insert(&mut self, index: usize, octets: &[u8]) {
        self.out.splice(index..index, octets.iter().copied());
        let bit = 8 * (index - self.start);
        if let Some(fault) = &mut self.fault
            && fault.bit() as usize >= bit
        {
            let bit = fault.bit().saturating_add(8 * octets.len() as u32);
            *fault = Fault::new(fault.rule(), bit);
        }
    }

    /// The buffer, all bits being in it.
    pub(crate) fn buffer(&mut self) -> &mut Vec<u8> {
        debug_assert_eq!(self.held, 0);
        self.out
    }

    /// A value of a recursive type: at most [`MAX_DEPTH`] are within one another.
    #[inline]
    pub fn nested(&mut self, content: impl FnOnce(&mut Self)) {
        if self.depth == MAX_DEPTH {
            return self.fault(Rule::TooDeep);
        }
        self.depth += 1;
        content(self);
        self.depth -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(write: impl FnOnce(&mut Encoder<'_>)) -> Vec<u8> {
        let mut out = vec![0xee];
        let mut e = Encoder::new(&mut out);
        write(&mut e);
        e.finish().unwrap();
        assert_eq!(out.remove(0), 0xee);
        out
    }

    #[test]
    fn bits_of_every_width_at_every_alignment_come_back() {
        let value = 0x9e37_79b9_7f4a_7c15_u64;
        for offset in 0..8 {
            for count in 0..=64 {
                let octets = encoded(|e| {
                    e.bits(0, offset);
                    e.bits(value, count);
                    e.bits(1, 1);
                });
                assert_eq!(octets.len() as u32, (offset + count + 1).div_ceil(8));
                let octets = Bytes::from(octets);
                let mut d = Decoder::new(&octets);
                assert_eq!(d.bits(offset), Ok(0));
                let mask = if count == 0 {
                    0
                } else {
                    u64::MAX >> (64 - count)
                };
                assert_eq!(d.bits(count), Ok(value & mask), "{count} at {offset}");
                assert_eq!(d.bool(), Ok(true));
                assert_eq!(d.position(), (offset + count + 1) as usize);
            }
        }
    }

    #[test]
    fn padding_is_zeros_up_to_the_octet() {
        let octets = encoded(|e| {
            e.bool(true);
            e.align();
            e.align();
            e.bits(0xabc, 12);
        });
        assert_eq!(octets, [0x80, 0xab, 0xc0]);
    }

    #[test]
    fn nothing_becomes_one_zero_octet() {
        assert_eq!(encoded(|_| ()), [0]);
    }

    #[test]
    fn the_end_is_kept() {
        let octets = Bytes::from_static(&[0xff, 0xff]);
        let mut d = Decoder::new(&octets);
        assert_eq!(d.bits(13), Ok(0x1fff));
        assert_eq!(d.bits(4), Err(Fault::new(Rule::UnexpectedEnd, 13)));
        assert_eq!(d.bits(3), Ok(7));
        assert_eq!(d.bool(), Err(Fault::new(Rule::UnexpectedEnd, 16)));
        assert_eq!(d.octets(0), Ok(&[][..]));
        assert!(d.octets(1).is_err());
    }

    #[test]
    fn what_lies_behind_the_ceiling_is_not_read() {
        let octets = Bytes::from(vec![0; MAX_INPUT + 1]);
        assert_eq!(Decoder::new(&octets).remaining(), 8 * MAX_INPUT);
        let mut out = Vec::new();
        let mut e = Encoder::new(&mut out);
        e.octets(&octets);
        assert_eq!(e.finish().unwrap_err().rule(), Rule::TooLarge);
    }

    #[test]
    fn depth_is_bounded_both_ways() {
        fn read(d: &mut Decoder<'_>) -> Result<(), Fault> {
            d.nested(read)
        }
        fn write(e: &mut Encoder<'_>, levels: u32) {
            if levels > 0 {
                e.nested(|e| write(e, levels - 1));
            }
        }
        assert_eq!(
            read(&mut Decoder::new(&Bytes::new())).unwrap_err().rule(),
            Rule::TooDeep
        );
        encoded(|e| write(e, MAX_DEPTH));
        let mut out = Vec::new();
        let mut e = Encoder::new(&mut out);
        write(&mut e, MAX_DEPTH + 1);
        assert_eq!(e.finish().unwrap_err().rule(), Rule::TooDeep);
    }
}
