//! Reading and writing bits, the most significant first, with alignment to octets (X.691 clause 11).

use std::ops::Range;

use bytes::Bytes;

use crate::limits::{ELEMENTS_PER_OCTET, MAX_DEPTH, MAX_INPUT};
use crate::{Fault, Octets, Rule};

/// Reads values from an encoding.
///
/// One method for each construct of X.691; the constraints are arguments. A method that fails leaves the
/// decoder at an unspecified place: decoding is over.
///
/// Where it stands is one number, and every read loads the eight octets from there on: most fields are octets
/// behind their length, so that bits kept from one read to the next would seldom be those of the next one.
#[derive(Debug)]
pub struct Decoder<'a> {
    /// The input, or nothing while a fragmented open type is read.
    octets: &'a [u8],
    /// The same octets, to be shared by long strings.
    source: &'a Bytes,
    /// The last eight octets of the input, or all if they are fewer, and zeros behind those.
    tail: u64,
    /// The bit to be read next.
    position: usize,
    /// The bit behind the last one of the input, or of the open type that is being read.
    end: usize,
    /// The bit of the message that [`Fault`]s call the first one of what is read.
    base: usize,
    /// Values of recursive types that are being read.
    depth: u32,
    /// List elements that may still come.
    elements: usize,
    /// The innermost open type around that was put together from fragments.
    assembled: Option<Box<Assembled>>,
}

/// An open type that was put together from fragments, and where reading goes on behind it.
#[derive(Debug)]
struct Assembled {
    octets: Bytes,
    position: usize,
    end: usize,
    base: usize,
    /// The one around it.
    outer: Option<Box<Self>>,
}

/// What an open type stands in: [`Decoder::leave`] goes back to it.
#[derive(Debug)]
#[must_use = "the open type is left with it"]
pub struct Around(
    /// The end of it, which is always on an octet boundary, or [`FRAGMENTED`](Self::FRAGMENTED).
    usize,
);

impl Around {
    const FRAGMENTED: usize = usize::MAX;
}

impl<'a> Decoder<'a> {
    /// Starts at the first bit of `input`. What lies behind [`MAX_INPUT`] is not read.
    #[inline]
    pub fn new(input: &'a Bytes) -> Self {
        let octets = readable(input);
        Self {
            octets,
            source: input,
            tail: match octets.last_chunk() {
                Some(tail) => u64::from_be_bytes(*tail),
                None => window(octets),
            },
            position: 0,
            end: 8 * octets.len(),
            base: 0,
            depth: 0,
            elements: octets.len() * ELEMENTS_PER_OCTET as usize,
            assembled: None,
        }
    }

    /// Starts at a bit of `input` and ends before another one, which is on an octet boundary.
    pub(crate) fn part(input: &'a Bytes, start: usize, end: usize) -> Self {
        Self {
            position: start,
            end,
            ..Self::new(input)
        }
    }

    /// The input.
    pub(crate) fn source(&self) -> &'a Bytes {
        self.source
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
        self.fault_at(rule, self.mark())
    }

    /// That a rule is broken at a bit that was [marked](Self::mark).
    #[cold]
    #[inline(never)]
    pub(crate) fn fault_at(&self, rule: Rule, mark: usize) -> Fault {
        Fault::new(rule, u32::try_from(self.base + mark).unwrap_or(u32::MAX))
    }

    /// Stops: nothing is left of what is read.
    pub(crate) fn stop(&mut self) {
        self.position = self.end;
        self.elements = 0;
    }

    /// What is read now, as if an open type in it were left next.
    pub(crate) fn here(&self) -> Around {
        Around(self.end)
    }

    /// The bit that is read next, for [`fault_at`](Self::fault_at) only.
    #[inline(always)]
    pub(crate) fn mark(&self) -> usize {
        self.position
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
            // Eight octets hold 57 bits at any alignment.
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
    pub(crate) fn peek(&self, count: u32) -> Result<u64, Fault> {
        if self.position + count as usize > self.end {
            return Err(self.fault(Rule::UnexpectedEnd));
        }
        let octet = self.position / 8;
        let whole = self.octets.get(octet..octet + 8);
        let window = match whole.and_then(|octets| octets.first_chunk()) {
            Some(octets) => u64::from_be_bytes(*octets),
            None => self.last_window(octet),
        };
        // In two steps, since a shift by 64 is none.
        Ok(window << (self.position % 8) >> 1 >> (63 - count))
    }

    /// The 64 bits from an octet on that has fewer than seven behind it, zeros behind those.
    #[inline(never)]
    fn last_window(&self, octet: usize) -> u64 {
        match &self.assembled {
            None => {
                let first = self.octets.len().saturating_sub(8);
                self.tail
                    .checked_shl(8 * octet.saturating_sub(first) as u32)
                    .unwrap_or(0)
            }
            Some(assembled) => window(assembled.octets.get(octet..).unwrap_or_default()),
        }
    }

    /// Goes on behind bits that were peeked at.
    #[inline(always)]
    pub(crate) fn skip(&mut self, count: u32) {
        self.position += count as usize;
    }

    /// Skips the padding before an octet-aligned field.
    #[inline(always)]
    pub fn align(&mut self) {
        // The end is on an octet boundary, so that this cannot step over it.
        self.position = (self.position + 7) & !7;
    }

    /// The octet that begins at the next octet boundary.
    #[inline(always)]
    pub(crate) fn octet(&mut self) -> Result<u8, Fault> {
        self.align();
        match self.octets.get(self.position / 8) {
            Some(&octet) if self.position < self.end => {
                self.position += 8;
                Ok(octet)
            }
            _ => self.last_octet(),
        }
    }

    #[cold]
    #[inline(never)]
    fn last_octet(&mut self) -> Result<u8, Fault> {
        Ok(self.bits(8)? as u8)
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
        Ok(start)
    }

    /// What is read: the input, or the innermost open type that came in fragments.
    #[inline]
    fn input(&self) -> &[u8] {
        match &self.assembled {
            None => self.octets,
            Some(assembled) => &assembled.octets,
        }
    }

    /// Octets from an aligned position.
    #[inline]
    pub(crate) fn octets(&mut self, count: usize) -> Result<&[u8], Fault> {
        let start = self.skip_octets(count)?;
        Ok(&self.input()[start..start + count])
    }

    /// Octets from an aligned position, those of a long value shared with the input.
    #[inline(never)]
    pub(crate) fn shared_octets(&mut self, count: usize) -> Result<Octets, Fault> {
        let start = self.skip_octets(count)?;
        if let Some(octets) = Octets::prefix(&self.input()[start..], count) {
            return Ok(octets);
        }
        let source = match &self.assembled {
            None => self.source,
            Some(assembled) => &assembled.octets,
        };
        Ok(Octets::shared(source.slice(start..start + count)))
    }

    /// Goes into an encoding of its own of `count` octets. (The last part of [`enter`](Self::enter).)
    #[inline]
    pub(crate) fn narrow(&mut self, count: usize) -> Result<Around, Fault> {
        if count > self.remaining() / 8 {
            return Err(self.fault(Rule::UnexpectedEnd));
        }
        let around = Around(self.end);
        self.end = self.position + 8 * count;
        Ok(around)
    }

    /// Goes into octets that were put together from fragments. Faults in them are given the bit that they
    /// would have without fragmentation: `base` is that of the first octet.
    #[cold]
    pub(crate) fn go_elsewhere(&mut self, octets: Bytes, base: usize) -> Around {
        let end = 8 * octets.len();
        self.assembled = Some(Box::new(Assembled {
            octets,
            position: self.position,
            end: self.end,
            base: self.base,
            outer: self.assembled.take(),
        }));
        self.octets = &[];
        (self.position, self.end, self.base) = (0, end, base);
        Around(Around::FRAGMENTED)
    }

    /// Skips what is left of an open type and goes on behind it.
    #[inline]
    pub fn leave(&mut self, around: Around) {
        if around.0 == Around::FRAGMENTED {
            return self.come_back();
        }
        self.position = self.end;
        self.end = around.0;
    }

    #[cold]
    fn come_back(&mut self) {
        if let Some(around) = self.assembled.take() {
            (self.position, self.end, self.base) = (around.position, around.end, around.base);
            self.assembled = around.outer;
        }
        if self.assembled.is_none() {
            self.octets = readable(self.source);
        }
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

    /// Goes into a value of a recursive type: at most [`MAX_DEPTH`] are within one another.
    ///
    /// # Errors
    ///
    /// [`Rule::TooDeep`].
    #[inline]
    pub fn descend(&mut self) -> Result<(), Fault> {
        if self.depth == MAX_DEPTH {
            return Err(self.fault(Rule::TooDeep));
        }
        self.depth += 1;
        Ok(())
    }

    /// Goes out of it.
    #[inline]
    pub fn ascend(&mut self) {
        self.depth -= 1;
    }
}

/// The octets of an input that are read.
#[inline]
fn readable(input: &Bytes) -> &[u8] {
    &input[..input.len().min(MAX_INPUT)]
}

/// The first 64 bits of some octets, zeros behind those that are fewer.
#[inline(never)]
fn window(octets: &[u8]) -> u64 {
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

    /// Bits of other octets that begin at any bit of them, and are written at any bit here.
    pub(crate) fn copy_bits(&mut self, octets: &[u8], bits: Range<usize>) {
        let mut next = bits.start;
        while next < bits.end {
            let count = (8 - next % 8).min(bits.end - next);
            let octet = octets.get(next / 8).copied().unwrap_or_default();
            let value = octet >> (8 - next % 8 - count);
            self.bits(value.into(), count as u32);
            next += count;
        }
    }

    /// Sets or clears a bit that was written, counted like [`position`](Self::position).
    pub(crate) fn patch(&mut self, bit: usize, value: bool) {
        let buffered = 8 * (self.out.len() - self.start);
        if let Some(back) = bit.checked_sub(buffered) {
            let mask = 1 << (self.held as usize - 1 - back);
            self.pending = if value {
                self.pending | mask
            } else {
                self.pending & !mask
            };
        } else if let Some(octet) = self.out.get_mut(self.start + bit / 8) {
            let mask = 0x80 >> (bit % 8);
            *octet = if value { *octet | mask } else { *octet & !mask };
        }
    }

    /// Aligned octets.
    pub(crate) fn octets(&mut self, octets: &[u8]) {
        self.flush();
        self.out.extend_from_slice(octets);
    }

    /// Aligns, and writes a length of one octet that is still to be told. Says where the octets behind it begin.
    #[inline(never)]
    pub(crate) fn begin(&mut self) -> usize {
        self.flush();
        self.out.push(0);
        self.out.len()
    }

    /// Ends the octets that begin at an index of the buffer, and tells their number if the octet before them can.
    /// Otherwise, returns false.
    #[inline]
    pub(crate) fn end(&mut self, start: usize) -> bool {
        self.flush();
        match self.out.len() - start {
            // Clause 11.1.3: a complete encoding has at least one octet.
            0 => {
                self.out[start - 1] = 1;
                self.out.push(0);
            }
            length @ ..128 => self.out[start - 1] = length as u8,
            _ => return false,
        }
        true
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
            d.descend()?;
            read(d)
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
