//! Reading bits.

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
    /// Where in the input they begin, or [`ELSEWHERE`](Self::ELSEWHERE) while a fragmented open type is read.
    first: usize,
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
    /// Behind every octet of any input.
    const ELSEWHERE: usize = usize::MAX / 2;

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
            first: octets.len().saturating_sub(8),
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

    /// What is read to a place, where there was none for it.
    #[inline(always)]
    pub(crate) fn value<T: Default>(
        &mut self,
        read: impl FnOnce(&mut Self, &mut T) -> Result<(), Fault>,
    ) -> Result<T, Fault> {
        let mut place = T::default();
        read(self, &mut place)?;
        Ok(place)
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
        if count >= Self::AHEAD {
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
        // In two steps, since a shift by 64 is none.
        Ok(self.ahead() >> 1 >> (63 - count))
    }

    /// Bits that eight octets hold at any alignment.
    pub(crate) const AHEAD: u32 = 57;

    /// The next [`AHEAD`](Self::AHEAD) bits, the first the highest, zeros behind the last one of the input. Those behind
    /// the end of an open type are not part of it.
    #[inline(always)]
    pub(crate) fn ahead(&self) -> u64 {
        self.window(self.position / 8) << (self.position % 8)
    }

    /// The padding before an octet-aligned field behind some bits that are read next.
    #[inline(always)]
    pub(crate) fn padding_behind(&self, bits: u32) -> u32 {
        (self.position as u32 + bits).wrapping_neg() % 8
    }

    /// The 64 bits from an octet on, zeros behind the last one.
    #[inline(always)]
    fn window(&self, octet: usize) -> u64 {
        let whole = self.octets.get(octet..octet + 8);
        match whole.and_then(|octets| octets.first_chunk()) {
            Some(octets) => u64::from_be_bytes(*octets),
            None => match octet.wrapping_sub(self.first) {
                behind @ 0..8 => self.tail << (8 * behind),
                _ => self.window_elsewhere(octet),
            },
        }
    }

    /// The same of an open type that was put together from fragments. At the end of anything else, zeros.
    #[cold]
    #[inline(never)]
    fn window_elsewhere(&self, octet: usize) -> u64 {
        let assembled = self.assembled.as_ref();
        window(
            assembled
                .and_then(|assembled| assembled.octets.get(octet..))
                .unwrap_or_default(),
        )
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
    pub(crate) fn shared_octets(&mut self, place: &mut Octets, count: usize) -> Result<(), Fault> {
        let start = self.skip_octets(count)?;
        if count > Octets::INLINE {
            let source = match &self.assembled {
                None => self.source,
                Some(assembled) => &assembled.octets,
            };
            *place = Octets::shared(source.slice(start..start + count));
            return Ok(());
        }
        *place = match self.octets.get(start..).and_then(<[u8]>::first_chunk) {
            Some(octets) => Octets::prefix(*octets, count),
            None => {
                let mut words = [0; 3];
                for (index, word) in words.iter_mut().enumerate() {
                    if count > 8 * index {
                        *word = self.window(start + 8 * index);
                    }
                }
                Octets::of_words(words, count)
            }
        };
        Ok(())
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
        (self.octets, self.first) = (&[], Self::ELSEWHERE);
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
            self.first = self.octets.len().saturating_sub(8);
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
#[inline]
pub(crate) fn window(octets: &[u8]) -> u64 {
    if let Some(whole) = octets.first_chunk() {
        return u64::from_be_bytes(*whole);
    }
    match (octets.first_chunk(), octets.last_chunk()) {
        // One lies over the other, and is the same there.
        (Some(first), Some(last)) => {
            let (first, last) = (u32::from_be_bytes(*first), u32::from_be_bytes(*last));
            u64::from(first) << 32 | u64::from(last) << (u64::BITS as usize - 8 * octets.len())
        }
        _ => octets
            .iter()
            .rev()
            .fold(0, |bits, &octet| bits >> 8 | u64::from(octet) << 56),
    }
}
