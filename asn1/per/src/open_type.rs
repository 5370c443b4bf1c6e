//! Open types (X.691 clause 11.2): a complete encoding behind its length in octets.

use bytes::Bytes;

use crate::length::Length;
use crate::limits::MAX_INPUT;
use crate::{Around, Decoder, Encoder, Fault, Octets, Rule, Size};

impl Decoder<'_> {
    /// Goes into an open type, whose content is read next. [`leave`](Self::leave) goes on behind it: octets that are left
    /// over are skipped, be they of a later edition or the sender's mistake.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::FragmentMalformed`].
    #[inline]
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
    #[inline(always)]
    pub fn open_null(&mut self) -> Result<(), Fault> {
        let around = self.enter()?;
        self.leave(around);
        Ok(())
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
    use crate::testing::{decode, encode, fault_in, fault_of, open, read};
    use crate::{Range, Reader};

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
