//! [`BitString`], and the BIT STRING type (X.691 clause 16).

use std::fmt;

use crate::length::Length;
use crate::{Decoder, Encoder, Fault, Octets, Size};

/// A string of bits.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct BitString {
    /// The first bit is the most significant one of the first octet; those behind the last are zeros.
    octets: Octets,
    length: usize,
}

impl BitString {
    /// The first `length` bits of some octets, or all of them if they are fewer.
    pub fn new(octets: impl Into<Octets>, length: usize) -> Self {
        let octets = octets.into();
        let length = length.min(8 * octets.len());
        let spare = 8 * octets.len() - length;
        let padding = octets
            .last()
            .is_some_and(|last| last & low_bits(spare) != 0);
        if spare < 8 && !padding {
            return Self { octets, length };
        }
        let mut octets = octets[..length.div_ceil(8)].to_vec();
        if let Some(last) = octets.last_mut() {
            *last &= !low_bits(spare % 8);
        }
        Self {
            octets: octets.into(),
            length,
        }
    }

    /// So many bits that are all 0.
    pub fn zeros(length: usize) -> Self {
        Self {
            octets: vec![0; length.div_ceil(8)].into(),
            length,
        }
    }

    /// The number of bits.
    #[inline]
    pub fn len(&self) -> usize {
        self.length
    }

    /// Whether there is no bit.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The bit of an index, counted from 0; `None` behind the last.
    pub fn get(&self, index: usize) -> Option<bool> {
        let octet = self.octets.get(index / 8).filter(|_| index < self.length)?;
        Some((octet << (index % 8)) & 0x80 != 0)
    }

    /// All bits in order.
    pub fn iter(&self) -> impl Iterator<Item = bool> {
        (0..self.length).map_while(|index| self.get(index))
    }

    /// The octets that hold the bits, the last one filled up with zeros.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.octets
    }
}

/// An octet of so many ones at the end; 8 and more give all.
const fn low_bits(count: usize) -> u8 {
    if count >= 8 { 0xff } else { (1 << count) - 1 }
}

impl FromIterator<bool> for BitString {
    fn from_iter<I: IntoIterator<Item = bool>>(bits: I) -> Self {
        let mut octets = Vec::new();
        let mut length = 0;
        for bit in bits {
            if length % 8 == 0 {
                octets.push(0);
            }
            if let Some(last) = octets.last_mut() {
                *last |= u8::from(bit) << (7 - length % 8);
            }
            length += 1;
        }
        Self {
            octets: octets.into(),
            length,
        }
    }
}

/// Zeros and ones.
impl fmt::Display for BitString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter()
            .try_for_each(|bit| f.write_str(if bit { "1" } else { "0" }))
    }
}

/// In the notation of ASN.1: `'0101'B`.
impl fmt::Debug for BitString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{self}'B")
    }
}

impl Decoder<'_> {
    /// BIT STRING.
    ///
    /// # Errors
    ///
    /// [`UnexpectedEnd`](crate::Rule::UnexpectedEnd), [`LengthOutOfRange`](crate::Rule::LengthOutOfRange),
    /// [`FragmentMalformed`](crate::Rule::FragmentMalformed).
    #[inline]
    pub fn bit_string(&mut self, size: Size) -> Result<BitString, Fault> {
        let size = self.effective_size(size)?;
        match size.untold() {
            // Clause 16.9: a fixed size of up to 16 bits is not aligned.
            Some(count @ 0..=16) => {
                let bits = (self.bits(count)? << (16 - count)) as u16;
                let octets = &bits.to_be_bytes()[..count.div_ceil(8) as usize];
                Ok(BitString {
                    octets: octets.into(),
                    length: count as usize,
                })
            }
            // Clause 16.10: a larger fixed size is aligned.
            Some(count) => self.aligned_bits(count as usize),
            // Clause 16.11.
            None => match self.length(size)? {
                Length::Last(count) => self.aligned_bits(count),
                length @ Length::Fragment(_) => self.bit_fragments(size, length),
            },
        }
    }

    fn aligned_bits(&mut self, count: usize) -> Result<BitString, Fault> {
        // Clause 11.9.3.3: nothing follows a length of zero, not even padding.
        if count == 0 {
            return Ok(BitString::default());
        }
        self.align();
        if count.is_multiple_of(8) {
            return Ok(BitString {
                octets: self.value(|d, place| d.shared_octets(place, count / 8))?,
                length: count,
            });
        }
        let mut octets = self.octets(count / 8)?.to_vec();
        let rest = (count % 8) as u32;
        octets.push((self.bits(rest)? << (8 - rest)) as u8);
        Ok(BitString {
            octets: octets.into(),
            length: count,
        })
    }

    #[cold]
    fn bit_fragments(&mut self, size: Size, length: Length) -> Result<BitString, Fault> {
        let mut octets = Vec::new();
        let length = self.runs(size, length, |d, count| {
            octets.extend_from_slice(d.aligned_bits(count)?.as_bytes());
            Ok(())
        })?;
        Ok(BitString {
            octets: octets.into(),
            length,
        })
    }
}

impl Encoder<'_> {
    /// BIT STRING.
    #[inline]
    pub fn bit_string(&mut self, bits: &BitString, size: Size) {
        let Some(size) = self.effective_size(size, bits.len()) else {
            return;
        };
        match size.untold() {
            Some(0..=16) => bits.iter().for_each(|bit| self.bool(bit)),
            Some(_) => self.aligned_bits(bits, 0..bits.len()),
            None => self.runs(size, bits.len(), |e, range| e.aligned_bits(bits, range)),
        }
    }

    /// The bits of a range that begins with an octet.
    fn aligned_bits(&mut self, bits: &BitString, range: std::ops::Range<usize>) {
        if range.is_empty() {
            return;
        }
        self.octets(&bits.as_bytes()[range.start / 8..range.end / 8]);
        let rest = (range.end % 8) as u32;
        if let Some(last) = bits.as_bytes().last()
            && rest != 0
        {
            self.bits(u64::from(last >> (8 - rest)), rest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Rule;
    use crate::testing::{decode, encode, fault, fault_of};

    fn ones(count: usize) -> BitString {
        (0..count).map(|_| true).collect()
    }

    /// The encoding of so many ones between two others, read back.
    #[track_caller]
    fn check(size: Size, count: usize, encoding: &[u8]) {
        let write = |e: &mut Encoder<'_>| {
            e.bool(true);
            e.bit_string(&ones(count), size);
            e.bool(true);
        };
        assert_eq!(encode(write), encoding);
        let read = decode(encoding, |d| {
            assert!(d.bool()?);
            let read = d.bit_string(size)?;
            assert!(d.bool()?);
            Ok(read)
        });
        assert_eq!(read, ones(count));
    }

    #[test]
    fn fixed_sizes_up_to_16_are_not_aligned() {
        // Clauses 16.8 and 16.9.
        check(Size::fixed(0), 0, &[0xc0]);
        check(Size::fixed(4), 4, &[0xfc]);
        check(Size::fixed(16), 16, &[0xff, 0xff, 0xc0]);
    }

    #[test]
    fn larger_fixed_sizes_are_aligned() {
        // Clause 16.10.
        check(Size::fixed(17), 17, &[0x80, 0xff, 0xff, 0xc0]);
        check(Size::fixed(32), 32, &[0x80, 0xff, 0xff, 0xff, 0xff, 0x80]);
    }

    #[test]
    fn other_sizes_are_told_and_aligned() {
        // Clause 16.11; a length of zero is not followed by padding (clause 11.9.3.3).
        check(Size::range(0, 3), 3, &[0xe0, 0xf0]);
        check(Size::range(0, 3), 0, &[0x90]);
        check(Size::range(0, 511), 9, &[0x80, 0, 9, 0xff, 0xc0]);
        check(Size::range(1, 2048), 8, &[0x80, 0, 7, 0xff, 0x80]);
        check(Size::ANY, 9, &[0x80, 9, 0xff, 0xc0]);
        check(Size::ANY, 0, &[0x80, 0, 0x80]);
        check(Size::fixed(4).extensible(), 4, &[0xbe]);
        check(Size::fixed(4).extensible(), 5, &[0xc0, 5, 0xfc]);
    }

    #[test]
    fn fragments_count_bits() {
        let bits = ones(16384 + 9);
        let encoding = encode(|e| e.bit_string(&bits, Size::range(2049, 65536)));
        assert_eq!(
            (encoding[0], &encoding[2049..]),
            (0xc1, &[9, 0xff, 0x80][..])
        );
        assert_eq!(
            decode(&encoding, |d| d.bit_string(Size::range(2049, 65536))),
            bits
        );
    }

    #[test]
    fn bits_behind_the_last_do_not_count() {
        let bits = BitString::new([0xff, 0xff], 9);
        assert_eq!((bits.as_bytes(), bits.len()), (&[0xff, 0x80][..], 9));
        assert_eq!(bits, ones(9));
        assert_eq!(BitString::new([0xff], 20), ones(8));
        assert_eq!(BitString::new([0xff, 0xff, 0xff], 3), ones(3));
        assert_eq!(BitString::new([0xff], 0), BitString::default());
        assert_eq!(decode(&[3, 0xff], |d| d.bit_string(Size::ANY)), ones(3));
        assert_eq!(bits.get(8), Some(true));
        assert_eq!(bits.get(9), None);
        assert_eq!(BitString::zeros(9).as_bytes(), [0, 0]);
    }

    #[test]
    fn zeros_and_ones_to_be_read() {
        let bits = BitString::new([0b0101_0000], 4);
        assert_eq!(bits.to_string(), "0101");
        assert_eq!(format!("{bits:?}"), "'0101'B");
    }

    #[test]
    fn lengths_outside_are_refused() {
        assert_eq!(
            fault(&[0x07, 1], |d| d.bit_string(Size::fixed(17))),
            (Rule::UnexpectedEnd, 16)
        );
        assert_eq!(
            fault(&[1, 0x80], |d| d.bit_string(Size::at_least(2))).0,
            Rule::LengthOutOfRange
        );
        assert_eq!(
            fault(&[9, 0x80], |d| d.bit_string(Size::ANY)),
            (Rule::UnexpectedEnd, 16)
        );
        assert_eq!(
            fault_of(|e| e.bit_string(&ones(3), Size::fixed(4))).0,
            Rule::LengthOutOfRange
        );
    }
}
