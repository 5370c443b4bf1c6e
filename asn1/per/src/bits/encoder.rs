//! Writing bits.

use std::ops::Range;

use super::decoder::window;
use crate::limits::{MAX_DEPTH, MAX_INPUT};
use crate::{Fault, Rule};

/// Octets that are brought into the buffer at once.
const WORD: usize = 8;

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
    /// At most 64.
    held: u32,
    /// Values of recursive types that are being written.
    depth: u32,
    fault: Option<Fault>,
}

impl<'a> Encoder<'a> {
    /// Starts behind what `out` holds.
    #[inline]
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
    #[inline]
    pub fn finish(&mut self) -> Result<(), Fault> {
        if self.position() == 0 {
            (self.pending, self.held) = (0, 8);
        }
        self.align();
        self.bring();
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

    /// The bits of a preamble, at most 64.
    #[inline(always)]
    pub fn flags<const N: usize>(&mut self, flags: [bool; N]) {
        const { assert!(N <= 64) };
        let bits = flags
            .iter()
            .fold(0, |bits, &flag| bits << 1 | u64::from(flag));
        self.bits(bits, N as u32);
    }

    /// The lowest `count` bits of a number, at most 64.
    #[inline(always)]
    pub fn bits(&mut self, value: u64, count: u32) {
        debug_assert!(count <= 64);
        if count > Self::AT_ONCE {
            return self.wide_bits(value, count);
        }
        if self.held + count > 64 {
            self.spill();
        }
        self.pending = self.pending << count | value & ((1 << count) - 1);
        self.held += count;
    }

    /// Bits that there is always room for once all whole octets are in the buffer.
    pub(crate) const AT_ONCE: u32 = 57;

    /// The lowest `count` bits of a number, at most 48, from the next octet boundary on.
    #[inline(always)]
    pub(crate) fn next_octets(&mut self, value: u64, count: u32) {
        debug_assert!(count <= 48);
        let count = self.padding() + count;
        self.bits(value, count);
    }

    #[inline(never)]
    fn wide_bits(&mut self, value: u64, count: u32) {
        self.bits(value >> 32, count - 32);
        self.bits(value, 32);
    }

    /// Brings all whole octets into the buffer.
    #[inline(always)]
    fn bring(&mut self) {
        if self.out.spare_capacity_mut().len() < WORD {
            return self.spill_growing();
        }
        let length = self.index();
        // A copy of fixed size is faster, also when some of it is cut off again.
        let word = self.pending.rotate_right(self.held);
        self.out.extend_from_slice(&word.to_be_bytes());
        self.out.truncate(length);
        self.held %= 8;
    }

    // Apart, where it is done once in a while.
    #[inline(never)]
    fn spill(&mut self) {
        self.bring();
    }

    // Apart, so that the others need no room on the stack.
    #[cold]
    #[inline(never)]
    fn spill_growing(&mut self) {
        self.out.reserve(WORD);
        self.spill();
    }

    /// Writes the padding before an octet-aligned field.
    #[inline(always)]
    pub fn align(&mut self) {
        let padding = self.padding();
        self.pending <<= padding;
        self.held += padding;
    }

    /// The bits before the next octet boundary.
    #[inline(always)]
    fn padding(&self) -> u32 {
        self.padding_behind(0)
    }

    /// The same behind some bits that are written next.
    #[inline(always)]
    pub(crate) fn padding_behind(&self, bits: u32) -> u32 {
        (self.held + bits).wrapping_neg() % 8
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
        match octets.len() {
            // So few are told from a word sooner than they are copied.
            0 => self.align(),
            count @ 1..8 => {
                self.align();
                self.bits(window(octets) >> (64 - 8 * count), 8 * count as u32);
            }
            _ => {
                self.align();
                self.bring();
                self.out.extend_from_slice(octets);
            }
        }
    }

    /// Where in the buffer the next bit will be, which is aligned.
    #[inline(always)]
    pub(crate) fn index(&self) -> usize {
        self.out.len() + (self.held / 8) as usize
    }

    /// Aligns, and writes a length of one octet that is still to be told. Says where in the buffer the octets behind it
    /// will begin.
    #[inline(always)]
    pub(crate) fn begin(&mut self) -> usize {
        self.next_octets(0, 8);
        self.index()
    }

    /// Ends the octets that begin at an index of the buffer, and tells their number if there are some and the octet before
    /// them can. Otherwise, does nothing and returns false.
    #[inline(always)]
    pub(crate) fn end(&mut self, start: usize) -> bool {
        let length = self.out.len() + self.held.div_ceil(8) as usize - start;
        if !(1..128).contains(&length) {
            return false;
        }
        // It may still be among the bits that are not in the buffer.
        match self.out.get_mut(start - 1) {
            Some(told) => *told = length as u8,
            None => {
                let behind = self.held as usize - 8 * (start - self.out.len());
                self.pending |= (length as u64) << behind;
            }
        }
        self.align();
        true
    }

    /// Puts an octet at an index of the buffer, and moves a fault behind it along.
    #[cold]
    pub(crate) fn insert(&mut self, index: usize, octet: u8) {
        self.buffer().insert(index, octet);
        let bit = 8 * (index - self.start);
        if let Some(fault) = &mut self.fault
            && fault.bit() as usize >= bit
        {
            *fault = Fault::new(fault.rule(), fault.bit().saturating_add(8));
        }
    }

    /// The buffer, with all bits in it and aligned.
    #[inline]
    pub(crate) fn buffer(&mut self) -> &mut Vec<u8> {
        self.align();
        self.spill();
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
