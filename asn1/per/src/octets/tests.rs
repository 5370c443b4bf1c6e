use std::collections::BTreeSet;

use bytes::Bytes;

use super::*;
use crate::Rule;
use crate::testing::{decode, encode, fault, fault_of};

#[test]
fn a_string_takes_four_words() {
    assert_eq!(size_of::<Octets>(), 32);
}

#[test]
fn short_ones_are_held_in_place_and_long_ones_are_shared() {
    for length in [1, 22, 23, 24, 300] {
        let bytes = Bytes::from(vec![0x5a; length]);
        let octets = Octets::from(bytes.clone());
        assert_eq!(octets, bytes[..]);
        assert_eq!(octets.to_bytes(), bytes);
        assert_eq!(Bytes::from(octets.clone()), bytes);
        assert_eq!(octets, Octets::from(bytes.to_vec()));
        assert_eq!(octets, Octets::from(&bytes[..]));
        let same = octets.to_bytes().as_ptr() == bytes.as_ptr();
        assert_eq!(same, length > 23, "{length}");
    }
    static LONG: [u8; 30] = [7; 30];
    const OCTETS: Octets = Octets::from_static(&LONG);
    assert_eq!(OCTETS, LONG);
}

#[test]
fn content_decides_on_order_and_equality() {
    let long: &[u8] = &[1; 24];
    let set: BTreeSet<Octets> = [Octets::from([2]), long.into(), Octets::new()].into();
    assert_eq!(
        Vec::from_iter(set),
        [Octets::new(), long.into(), [2].into()]
    );
}

#[test]
fn hexadecimal_to_be_read() {
    assert_eq!(Octets::from([0x0a, 0xff]).to_string(), "0aff");
    assert_eq!(format!("{:?}", Octets::from([0x0a, 0xff])), "'0aff'H");
}

/// The encoding of octets behind a bit, read back.
#[track_caller]
fn check(size: Size, octets: &[u8], encoding: &[u8]) {
    let write = |e: &mut Encoder<'_>| {
        e.bool(true);
        e.octet_string(octets, size);
        e.bool(true);
    };
    assert_eq!(encode(write), encoding);
    let read = decode(encoding, |d| {
        assert!(d.bool()?);
        let read = d.octet_string(size)?;
        assert!(d.bool()?);
        Ok(read)
    });
    assert_eq!(read, *octets);
}

#[test]
fn fixed_sizes_up_to_two_are_not_aligned() {
    // Clauses 17.5 and 17.6.
    check(Size::fixed(0), &[], &[0xc0]);
    check(Size::fixed(1), &[0xff], &[0xff, 0xc0]);
    check(Size::fixed(2), &[0xff, 0x00], &[0xff, 0x80, 0x40]);
}

#[test]
fn larger_fixed_sizes_are_aligned() {
    // Clause 17.7.
    check(Size::fixed(3), &[1, 2, 3], &[0x80, 1, 2, 3, 0x80]);
    check(Size::fixed(4), &[1, 2, 3, 4], &[0x80, 1, 2, 3, 4, 0x80]);
}

#[test]
fn arrays_are_fixed_sizes() {
    fn check<const N: usize>(octets: [u8; N]) {
        let write = |e: &mut Encoder<'_>| {
            e.bool(true);
            e.octet_array(&octets);
        };
        let string = |e: &mut Encoder<'_>| {
            e.bool(true);
            e.octet_string(&octets, Size::fixed(N as u32));
        };
        let encoding = encode(write);
        assert_eq!(encoding, encode(string));
        let read = decode(&encoding, |d| {
            d.bool()?;
            d.octet_array::<N>()
        });
        assert_eq!(read, octets);
    }
    check([]);
    check([0xff]);
    check([0xff, 1]);
    check([1, 2, 3]);
    check([9; 16]);
}

#[test]
fn other_sizes_are_told_and_aligned() {
    // Clause 17.8, also where two octets are the most.
    check(Size::range(1, 2), &[0xaa], &[0x80, 0xaa, 0x80]);
    check(Size::range(0, 3), &[1, 2, 3], &[0xe0, 1, 2, 3, 0x80]);
    // Clause 11.9.3.3: a length of zero is not followed by padding.
    check(Size::range(0, 3), &[], &[0x90]);
    check(Size::range(1, 256), &[7], &[0x80, 0, 7, 0x80]);
    check(Size::range(0, 65535), &[7], &[0x80, 0, 1, 7, 0x80]);
    check(Size::ANY, &[7], &[0x80, 1, 7, 0x80]);
    check(Size::ANY, &[], &[0x80, 0, 0x80]);
    check(Size::at_least(1), &[7], &[0x80, 1, 7, 0x80]);
    // An upper bound from 64K on does not show.
    check(Size::range(1, 65536), &[7], &[0x80, 1, 7, 0x80]);
}

#[test]
fn an_extensible_size_has_a_bit() {
    // Clause 17.3.
    let size = Size::range(1, 3).extensible();
    check(size, &[7], &[0x80, 7, 0x80]);
    check(size, &[1, 2, 3, 4], &[0xc0, 4, 1, 2, 3, 4, 0x80]);
    check(size, &[], &[0xc0, 0, 0x80]);
    let fixed = Size::fixed(2).extensible();
    check(fixed, &[0xff, 0xff], &[0xbf, 0xff, 0xe0]);
    check(fixed, &[0xff], &[0xc0, 1, 0xff, 0x80]);
}

#[test]
fn lengths_grow_and_then_fragments_come() {
    // Clauses 11.9.3.6 to 11.9.3.8: the length determinants of a count, by the index they stand at.
    type Case = (usize, &'static [(usize, &'static [u8])]);
    const K: usize = 1024;
    let cases: [Case; 8] = [
        (127, &[(0, &[0x7f])]),
        (128, &[(0, &[0x80, 0x80])]),
        (16 * K - 1, &[(0, &[0xbf, 0xff])]),
        (16 * K, &[(0, &[0xc1]), (1 + 16 * K, &[0])]),
        (16 * K + 1, &[(0, &[0xc1]), (1 + 16 * K, &[1])]),
        (64 * K, &[(0, &[0xc4]), (1 + 64 * K, &[0])]),
        (
            80 * K + 200,
            &[
                (0, &[0xc4]),
                (1 + 64 * K, &[0xc1]),
                (2 + 80 * K, &[0x80, 200]),
            ],
        ),
        (
            130 * K,
            &[
                (0, &[0xc4]),
                (1 + 64 * K, &[0xc4]),
                (2 + 128 * K, &[0x88, 0]),
            ],
        ),
    ];
    for (count, determinants) in cases {
        let octets: Vec<u8> = (0..count).map(|index| index as u8 | 1).collect();
        let encoding = encode(|e| e.octet_string(&octets, Size::ANY));
        let mut length = count;
        for (index, determinant) in determinants {
            assert_eq!(
                encoding[*index..*index + determinant.len()],
                **determinant,
                "{count}"
            );
            length += determinant.len();
        }
        assert_eq!(encoding.len(), length);
        assert_eq!(decode(&encoding, |d| d.octet_string(Size::ANY)), *octets);
    }
}

#[test]
fn lengths_in_a_longer_form_than_needed_are_taken() {
    assert_eq!(
        decode(&[0x80, 2, 8, 9], |d| d.octet_string(Size::ANY)),
        [8, 9]
    );
}

#[test]
fn long_strings_share_the_input() {
    let input = Bytes::from([vec![0x80, 200], vec![9; 200]].concat());
    let octets = Decoder::new(&input).octet_string(Size::ANY).unwrap();
    assert_eq!(octets.as_ptr(), input[2..].as_ptr());
}

#[test]
fn lengths_outside_are_refused() {
    let behind_a_bit = |octets: &[u8], size| {
        fault(octets, |d| {
            d.bool()?;
            d.octet_string(size)
        })
    };
    assert_eq!(
        behind_a_bit(&[0x60, 1, 2, 3, 4], Size::range(1, 3)),
        (Rule::LengthOutOfRange, 1)
    );
    assert_eq!(
        behind_a_bit(&[0, 0], Size::at_least(1)),
        (Rule::LengthOutOfRange, 1)
    );
    assert_eq!(
        behind_a_bit(&[0, 5, 1], Size::ANY),
        (Rule::UnexpectedEnd, 16)
    );
    assert_eq!(
        behind_a_bit(&[0, 0xc0], Size::ANY),
        (Rule::FragmentMalformed, 8)
    );
    assert_eq!(
        behind_a_bit(&[0, 0xc5], Size::ANY),
        (Rule::FragmentMalformed, 8)
    );
    assert_eq!(
        behind_a_bit(&[0, 0xc1], Size::ANY),
        (Rule::UnexpectedEnd, 16)
    );
    let fragmented = [&[0xc4][..], &[0; 65536], &[1, 0]].concat();
    assert_eq!(
        fault(&fragmented, |d| d.octet_string(Size::range(1, 65536))).0,
        Rule::LengthOutOfRange
    );
    assert_eq!(
        fault_of(|e| e.octet_string(&[], Size::at_least(1))),
        (Rule::LengthOutOfRange, 0)
    );
    assert_eq!(
        fault_of(|e| e.octet_string(&[1], Size::fixed(2))),
        (Rule::LengthOutOfRange, 0)
    );
}
