//! Open types (X.691 clause 11.2): a complete encoding behind its length in octets.

use bytes::Bytes;

use crate::integer::width;
use crate::length::Length;
use crate::limits::MAX_INPUT;
use crate::{Around, Decoder, Encoder, Fault, Octets, Range, Rule, Size};

/// The values of a BOOLEAN, which is encoded like a number.
const BIT: Range = Range::new(0, 1);

/// The numbers of a range that take a fixed number of bits, 16 at most, where they begin an encoding.
struct Short {
    min: i64,
    span: u64,
    bits: u32,
}

impl Short {
    #[inline(always)]
    const fn of(range: Range) -> Option<Self> {
        let (Some(min), Some(max), false) = (range.min, range.max, range.extensible) else {
            return None;
        };
        let span = max.wrapping_sub(min) as u64;
        let bits = match span {
            // Clause 11.5.7: a bit-field, one octet, two octets.
            1..=255 => width(span),
            256..=0xffff => 16,
            _ => return None,
        };
        Some(Self { min, span, bits })
    }
}

impl Decoder<'_> {
    /// Goes into an open type, whose content is read next. [`leave`](Self::leave) goes on behind it: octets that are left
    /// over are skipped, be they of a later edition or the sender's mistake.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::FragmentMalformed`].
    #[inline(always)]
    pub fn enter(&mut self) -> Result<Around, Fault> {
        match self.general_length()? {
            Length::Last(count) => self.narrow(count),
            length @ Length::Fragment(_) => self.enter_fragments(length),
        }
    }

    #[cold]
    #[inline(never)]
    fn enter_fragments(&mut self, length: Length) -> Result<Around, Fault> {
        let base = self.position();
        let octets = Bytes::from(self.fragments(Size::ANY, length)?);
        Ok(self.go_elsewhere(octets, base))
    }

    /// An open type that holds a NULL: one octet, but Avaya Communication Manager sends none.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::FragmentMalformed`].
    #[inline(never)]
    pub fn open_null(&mut self) -> Result<(), Fault> {
        let around = self.enter()?;
        self.leave(around);
        Ok(())
    }

    /// An open type that holds a BOOLEAN.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::FragmentMalformed`].
    #[inline(always)]
    pub fn open_bool(&mut self) -> Result<bool, Fault> {
        Ok(self.open_integer(BIT)? != 0)
    }

    /// An open type that holds an INTEGER: read at once with its length where that is two octets at most, and right.
    ///
    /// # Errors
    ///
    /// Those of [`enter`](Self::enter) and [`integer`](Self::integer).
    #[inline(always)]
    pub fn open_integer(&mut self, range: Range) -> Result<i64, Fault> {
        self.align();
        if let Some(Short { min, span, bits }) = Short::of(range) {
            let octets = bits.div_ceil(8);
            let whole = 8 + 8 * octets;
            if whole as usize <= self.remaining()
                && let word = self.peek(whole)?
                && word >> (8 * octets) == u64::from(octets)
                && let offset = word >> (8 * octets - bits) & (u64::MAX >> (64 - bits))
                && offset <= span
            {
                self.skip(whole);
                return Ok(min.wrapping_add(offset as i64));
            }
        }
        self.enter_integer(range)
    }

    /// The same step by step.
    #[cold]
    #[inline(never)]
    fn enter_integer(&mut self, range: Range) -> Result<i64, Fault> {
        let around = self.enter()?;
        let value = self.integer(range);
        self.leave(around);
        value
    }

    /// The octets of an open type whose content nobody here knows.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::FragmentMalformed`].
    #[inline]
    pub fn open_octets(&mut self) -> Result<Octets, Fault> {
        self.value(|d, place| d.sized_octets(place, Size::ANY))
    }
}

impl Encoder<'_> {
    /// An open type with this content.
    #[inline(always)]
    pub fn open(&mut self, content: impl FnOnce(&mut Encoder<'_>)) {
        let start = self.enter();
        content(self);
        self.leave(start);
    }

    /// Begins an open type, whose content is written next: the first part of [`open`](Self::open). Says where the
    /// content begins.
    #[inline(always)]
    pub fn enter(&mut self) -> usize {
        self.begin()
    }

    /// Begins the open type of an alternative that is an addition of a CHOICE, behind its number, which is counted from
    /// the first addition and below 64: [`choice`](Self::choice) and [`enter`](Self::enter) at once.
    #[inline(always)]
    pub fn enter_addition(&mut self, index: u32) -> usize {
        debug_assert!(index < 64);
        let behind = self.padding_behind(8) + 8;
        self.bits(u64::from(0x80 | index) << behind, 8 + behind);
        self.index()
    }

    /// Ends the open type whose content begins where [`enter`](Self::enter) said.
    #[inline(never)]
    pub fn leave(&mut self, start: usize) {
        if !self.end(start) {
            self.leave_long(start);
        }
    }

    /// The same with a length in two octets or more, unless there is no content.
    #[cold]
    #[inline(never)]
    pub(crate) fn leave_long(&mut self, start: usize) {
        let buffer = self.buffer();
        let length = buffer.len() - start;
        if length == 0 {
            // Clause 11.1.3: a complete encoding has at least one octet.
            self.bits(0, 8);
            self.end(start);
        } else if length > MAX_INPUT {
            self.fault(Rule::TooLarge);
        } else if length < 16 * 1024 {
            let [high, low] = (0x8000 | length as u16).to_be_bytes();
            buffer[start - 1] = high;
            self.insert(start, low);
        } else {
            // The first fragment is where the content is, so that a fault keeps the bit that the decoder
            // would give it.
            let content = self.buffer().split_off(start);
            self.buffer().pop();
            self.counted_octets(&content);
        }
    }

    /// An open type that holds a NULL.
    pub fn open_null(&mut self) {
        self.next_octets(0x0100, 16);
    }

    /// An open type that holds a BOOLEAN.
    #[inline(always)]
    pub fn open_bool(&mut self, value: bool) {
        self.open_integer(value.into(), BIT);
    }

    /// An open type that holds an INTEGER: written at once with its length where that is two octets at most.
    #[inline(always)]
    pub fn open_integer(&mut self, value: i64, range: Range) {
        match Short::of(range) {
            Some(Short { min, bits, .. }) if range.contains(value) => {
                let octets = bits.div_ceil(8);
                let content = (value.wrapping_sub(min) as u64) << (8 * octets - bits);
                self.next_octets(u64::from(octets) << (8 * octets) | content, 8 + 8 * octets);
            }
            _ => self.enter_integer(value, range),
        }
    }

    /// The same step by step.
    #[cold]
    #[inline(never)]
    fn enter_integer(&mut self, value: i64, range: Range) {
        self.open(|e| e.integer(value, range));
    }

    /// An open type with these octets, as they were received. None at all is what clause 11.2 rules out and
    /// Avaya Communication Manager sends: a relay passes it on.
    #[inline(always)]
    pub fn open_octets(&mut self, octets: &[u8]) {
        self.counted_octets(octets);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Reader;
    use crate::testing::{decode, encode, fault_in, fault_of, open, read};

    #[test]
    fn the_content_is_aligned_and_whole_octets() {
        let encoding = encode(|e| {
            e.bool(true);
            e.open(|e| e.bits(0b101, 3));
            e.bool(true);
        });
        assert_eq!(encoding, [0x80, 1, 0xa0, 0x80]);
        read(&encoding, |r| {
            assert!(r.bool());
            assert_eq!(open(r, |r| r.bits(3)), 5);
            assert!(r.bool());
        });
    }

    #[test]
    fn null_is_one_zero_octet_and_may_be_missing() {
        assert_eq!(encode(|e| e.open_null()), [1, 0]);
        decode(&[1, 0], |d| d.open_null());
        // As Avaya Communication Manager sends the message body `empty`.
        decode(&[0], |d| d.open_null());
    }

    #[test]
    fn small_numbers_are_open_types_like_any_other() {
        let ranges = [
            Range::new(0, 1),
            Range::new(-3, 4),
            Range::new(1, 100),
            Range::new(0, 254),
            Range::new(1, 256),
            Range::new(0, 256),
            Range::new(1, 65535),
            Range::new(-32768, 32767),
            Range::new(0, 65536),
            Range::new(7, 7),
            Range::at_least(0),
            Range::new(0, 3).extensible(),
        ];
        for range in ranges {
            let least = range.min.unwrap_or(0);
            let values = (0..300).chain([65_535, 65_536]).map(|above| least + above);
            for value in values.filter(|&value| range.contains(value)) {
                let at_once = encode(|e| {
                    e.bool(true);
                    e.open_integer(value, range);
                    e.bool(true);
                });
                let apart = encode(|e| {
                    e.bool(true);
                    e.open(|e| e.integer(value, range));
                    e.bool(true);
                });
                assert_eq!(at_once, apart, "{value} of {range:?}");
                let (first, found, last) =
                    read(&at_once, |r| (r.bool(), r.open_integer(range), r.bool()));
                assert_eq!((first, found, last), (true, value, true), "{range:?}");
            }
        }
        assert_eq!(encode(|e| e.open_bool(true)), [1, 0x80]);
        assert!(read(&[1, 0x80], |r| r.open_bool()));
        assert!(!read(&[1, 0x7f], |r| r.open_bool()));
    }

    #[test]
    fn small_numbers_are_taken_in_other_forms_and_refused_like_any_other() {
        // Spare octets, a length in the long form, and in fragments.
        assert!(read(&[2, 0x80, 0xff], |r| r.open_bool()));
        assert!(read(&[0x80, 1, 0x80], |r| r.open_bool()));
        let port = Range::new(0, 65535);
        assert_eq!(read(&[3, 1, 2, 3], |r| r.open_integer(port)), 0x0102);
        let mut fragments = vec![0xc1];
        fragments.resize(1 + 16 * 1024, 7);
        fragments.push(0);
        assert_eq!(read(&fragments, |r| r.open_integer(port)), 0x0707);
        let ten = Range::new(0, 9);
        for (octets, fault) in [
            (&[][..], (Rule::UnexpectedEnd, 0)),
            (&[1], (Rule::UnexpectedEnd, 8)),
            (&[0, 0x10], (Rule::UnexpectedEnd, 8)),
            (&[2, 0x10], (Rule::UnexpectedEnd, 8)),
            (&[1, 0xa0], (Rule::IntegerOutOfRange, 8)),
        ] {
            assert_eq!(
                fault_in(octets, |r| r.open_integer(ten)),
                fault,
                "{octets:?}"
            );
        }
        // What is around it is left all the same.
        fragments[1] = 0xa0;
        let around = |r: &mut Reader<'_>| (open(r, |r| r.open_integer(ten)), r.bits(8)).1;
        assert_eq!(
            fault_in(&[2, 1, 0xa0, 9], around),
            (Rule::IntegerOutOfRange, 16)
        );
        assert_eq!(
            fault_in(&fragments, |r| (r.open_integer(ten), r.octet_array::<0>())
                .0),
            (Rule::IntegerOutOfRange, 8)
        );
        assert_eq!(
            fault_of(|e| e.open_integer(10, ten)),
            (Rule::IntegerOutOfRange, 8)
        );
    }

    #[test]
    fn an_alternative_that_is_an_addition_begins_with_its_number() {
        for bits in 0..8 {
            let both = |enter: fn(&mut Encoder<'_>) -> usize| {
                encode(|e| {
                    e.bits(0, bits);
                    let start = enter(e);
                    e.bits(0xabc, 12);
                    e.leave(start);
                    e.bool(true);
                })
            };
            let apart = both(|e| {
                e.choice(2 + 63, 2, true);
                e.enter()
            });
            assert_eq!(both(|e| e.enter_addition(63)), apart, "{bits}");
        }
    }

    #[test]
    fn octets_that_nobody_knows_stay_what_they_are() {
        for octets in [&[][..], &[0], &[0, 0]] {
            let encoding = encode(|e| e.open_octets(octets));
            assert_eq!(encoding[0] as usize, octets.len());
            assert_eq!(decode(&encoding, |d| d.open_octets()), octets);
        }
    }

    #[test]
    fn spare_octets_are_skipped() {
        let (byte, next) = read(&[3, 7, 0xaa, 0xbb, 0x80], |r| {
            (open(r, |r| r.bits(8)), r.bool())
        });
        assert_eq!((byte, next), (7, true));
    }

    #[test]
    fn the_content_does_not_reach_behind_its_end() {
        let both = |r: &mut Reader<'_>| open(r, |r| open(r, |r| r.bits(16)));
        assert_eq!(fault_in(&[2, 1, 7, 7, 7], both), (Rule::UnexpectedEnd, 16));
        assert_eq!(fault_in(&[1, 2, 7, 7, 7], both), (Rule::UnexpectedEnd, 16));
        assert_eq!(fault_in(&[5, 2, 7, 7, 7], both), (Rule::UnexpectedEnd, 8));
        assert_eq!(read(&[3, 2, 7, 8], both), 0x0708);
    }

    #[test]
    fn long_content_moves_and_very_long_content_is_fragmented() {
        for length in [1, 127, 128, 300, 16383, 16384, 16385, 65536, 100_000] {
            let octets = vec![0x77; length];
            let encoding = encode(|e| {
                e.bool(true);
                e.open(|e| e.octets(&octets));
                e.bool(true);
            });
            let raw = encode(|e| {
                e.bool(true);
                e.open_octets(&octets);
                e.bool(true);
            });
            assert_eq!(encoding, raw, "{length}");
            decode(&encoding, |d| {
                d.bool()?;
                let around = d.enter()?;
                assert_eq!(d.remaining(), 8 * length);
                assert_eq!(d.octets(length)?, octets);
                d.leave(around);
                assert!(d.bool()?);
                Ok(())
            });
        }
    }

    #[test]
    fn a_fault_keeps_its_place_in_content_that_moves() {
        for (length, bit) in [(10, 8), (200, 16), (20_000, 8)] {
            let found = fault_of(|e| {
                e.open(|e| {
                    e.integer(9, Range::new(0, 7));
                    e.octets(&vec![0; length]);
                });
            });
            assert_eq!(found, (Rule::IntegerOutOfRange, bit), "{length}");
        }
        // The same place that a decoder gives it.
        let octets = encode(|e| {
            e.open(|e| {
                e.bits(9, 4);
                e.octets(&[0; 20_000]);
            });
        });
        assert_eq!(
            fault_in(&octets, |r| open(r, |r| r.integer(Range::new(0, 8)))),
            (Rule::IntegerOutOfRange, 8)
        );
    }

    #[test]
    fn more_than_the_ceiling_is_not_sent() {
        let octets = vec![0; MAX_INPUT + 1];
        assert_eq!(
            fault_of(|e| e.open(|e| e.octets(&octets))).0,
            Rule::TooLarge
        );
    }
}
