//! Reading and writing bits, the most significant first, with alignment to octets (X.691 clause 11).

mod decoder;
mod encoder;

pub(crate) use decoder::window;
pub use decoder::{Around, Decoder};
pub use encoder::Encoder;

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::limits::{MAX_DEPTH, MAX_INPUT};
    use crate::{Fault, Rule};

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
