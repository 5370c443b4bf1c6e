//! Writing bits.

use std::ops::Range;

use crate::limits::{MAX_DEPTH, MAX_INPUT};
use crate::{Fault, Rule};

/// Appends the encoding of values to a buffer.
///
/// The mirror image of [`Reader`](crate::Reader). Its methods do not fail: the first rule that a value breaks is kept for
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
