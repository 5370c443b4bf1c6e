use crate::testing::{decode, encode, fault, fault_of};
use crate::{Range, Rule};

/// The encodings of a value, at a bit offset of 0 and of 1, read back.
#[track_caller]
fn check(range: Range, value: i64, octets: &[u8], behind_a_bit: &[u8]) {
    assert_eq!(encode(|e| e.integer(value, range)), octets, "{value}");
    assert_eq!(decode(octets, |d| d.integer(range)), value);
    let offset = encode(|e| {
        e.bool(true);
        e.integer(value, range);
    });
    assert_eq!(offset, behind_a_bit, "{value} behind a bit");
    let read = decode(behind_a_bit, |d| {
        d.bool()?;
        d.integer(range)
    });
    assert_eq!(read, value);
}

#[test]
fn one_value_takes_nothing() {
    // Clause 11.5.4.
    check(Range::new(7, 7), 7, &[0x00], &[0x80]);
}

#[test]
fn up_to_255_values_take_a_bit_field() {
    // Clause 11.5.7.1.
    check(Range::new(0, 1), 1, &[0x80], &[0xc0]);
    check(Range::new(1, 31), 31, &[0xf0], &[0xf8]);
    check(Range::new(0, 127), 5, &[0x0a], &[0x85]);
    check(Range::new(1, 255), 255, &[0xfe], &[0xff, 0x00]);
    check(Range::new(-3, 4), -1, &[0x40], &[0xa0]);
}

#[test]
fn exactly_256_values_take_an_aligned_octet() {
    // Clause 11.5.7.2.
    check(Range::new(0, 255), 0xa5, &[0xa5], &[0x80, 0xa5]);
    check(Range::new(1, 256), 256, &[0xff], &[0x80, 0xff]);
    check(Range::new(-128, 127), -1, &[0x7f], &[0x80, 0x7f]);
}

#[test]
fn up_to_64k_values_take_two_aligned_octets() {
    // Clause 11.5.7.3.
    check(Range::new(0, 256), 256, &[0x01, 0x00], &[0x80, 0x01, 0x00]);
    check(
        Range::new(0, 65535),
        0x1234,
        &[0x12, 0x34],
        &[0x80, 0x12, 0x34],
    );
    check(
        Range::new(1, 65536),
        65536,
        &[0xff, 0xff],
        &[0x80, 0xff, 0xff],
    );
}

#[test]
fn more_values_take_a_length_and_the_octets_needed() {
    // Clause 11.5.7.4 with the length of clause 13.2.6 a.
    let u32_range = Range::new(0, 0xffff_ffff);
    check(u32_range, 0, &[0x00, 0x00], &[0x80, 0x00]);
    check(u32_range, 300, &[0x40, 0x01, 0x2c], &[0xa0, 0x01, 0x2c]);
    check(
        u32_range,
        0xffff_ffff,
        &[0xc0, 255, 255, 255, 255],
        &[0xe0, 255, 255, 255, 255],
    );
    // TimeToLive 300, whose lower bound is 1.
    check(
        Range::new(1, 0xffff_ffff),
        300,
        &[0x40, 0x01, 0x2b],
        &[0xa0, 0x01, 0x2b],
    );
    // Three octets at most: a length of two bits all the same.
    check(
        Range::new(0, 65536),
        65536,
        &[0x80, 1, 0, 0],
        &[0xc0, 1, 0, 0],
    );
    // Eight octets at most: a length of three bits.
    let all = Range::new(i64::MIN, i64::MAX);
    check(
        all,
        i64::MAX,
        &[0xe0, 255, 255, 255, 255, 255, 255, 255, 255],
        &[0xf0, 255, 255, 255, 255, 255, 255, 255, 255],
    );
    check(all, i64::MIN, &[0x00, 0x00], &[0x80, 0x00]);
}

#[test]
fn without_an_upper_bound_the_offset_follows_a_length() {
    // Clause 11.7.
    let range = Range::at_least(1);
    check(range, 1, &[1, 0], &[0x80, 1, 0]);
    check(range, 256, &[1, 255], &[0x80, 1, 255]);
    check(range, 257, &[2, 1, 0], &[0x80, 2, 1, 0]);
    check(Range::at_least(-5), -5, &[1, 0], &[0x80, 1, 0]);
    check(
        Range::at_least(0),
        i64::MAX,
        &[8, 0x7f, 255, 255, 255, 255, 255, 255, 255],
        &[0x80, 8, 0x7f, 255, 255, 255, 255, 255, 255, 255],
    );
    assert_eq!(
        encode(|e| e.unsigned(u64::MAX, 0)),
        [8, 255, 255, 255, 255, 255, 255, 255, 255]
    );
    assert_eq!(
        decode(&[8, 255, 255, 255, 255, 255, 255, 255, 255], |d| d
            .unsigned(0)),
        u64::MAX
    );
    assert_eq!(decode(&[1, 4], |d| d.unsigned(1)), 5);
}

#[test]
fn without_bounds_the_number_is_in_twos_complement() {
    // Clause 11.8; an upper bound alone does not show.
    for range in [Range::ANY, Range::at_most(40_000)] {
        check(range, 0, &[1, 0], &[0x80, 1, 0]);
        check(range, 127, &[1, 0x7f], &[0x80, 1, 0x7f]);
        check(range, 128, &[2, 0, 0x80], &[0x80, 2, 0, 0x80]);
        check(range, -128, &[1, 0x80], &[0x80, 1, 0x80]);
        check(range, -129, &[2, 0xff, 0x7f], &[0x80, 2, 0xff, 0x7f]);
        check(
            range,
            i64::MIN,
            &[8, 0x80, 0, 0, 0, 0, 0, 0, 0],
            &[0x80, 8, 0x80, 0, 0, 0, 0, 0, 0, 0],
        );
    }
    check(
        Range::ANY,
        i64::MAX,
        &[8, 0x7f, 255, 255, 255, 255, 255, 255, 255],
        &[0x80, 8, 0x7f, 255, 255, 255, 255, 255, 255, 255],
    );
}

#[test]
fn outside_of_an_extensible_root_the_number_is_unconstrained() {
    // Clause 13.1. GenericIdentifier.standard.
    let range = Range::new(0, 16383).extensible();
    check(range, 5, &[0x00, 0x00, 0x05], &[0x80, 0x00, 0x05]);
    check(range, 16384, &[0x80, 2, 0x40, 0x00], &[0xc0, 2, 0x40, 0x00]);
    check(range, -1, &[0x80, 1, 0xff], &[0xc0, 1, 0xff]);
    // One in the root that pretends to be outside is taken.
    assert_eq!(decode(&[0x80, 1, 5], |d| d.integer(range)), 5);
}

#[test]
fn more_octets_than_needed_are_taken() {
    assert_eq!(
        decode(&[0xc0, 0, 0, 0, 5], |d| d
            .integer(Range::new(0, 0xffff_ffff))),
        5
    );
    assert_eq!(
        decode(&[10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5], |d| d.unsigned(0)),
        5
    );
    assert_eq!(
        decode(&[9, 255, 255, 255, 255, 255, 255, 255, 255, 250], |d| d
            .integer(Range::ANY)),
        -6
    );
    assert_eq!(decode(&[0x80, 1, 5], |d| d.integer(Range::at_least(0))), 5);
}

#[test]
fn numbers_outside_are_refused_where_they_begin() {
    let behind_a_bit = |octets: &[u8], range| {
        fault(octets, |d| {
            d.bool()?;
            d.integer(range)
        })
    };
    assert_eq!(
        behind_a_bit(&[0x78], Range::new(0, 14)),
        (Rule::IntegerOutOfRange, 1)
    );
    assert_eq!(
        behind_a_bit(&[0, 255, 255], Range::new(1, 65535)),
        (Rule::IntegerOutOfRange, 1)
    );
    let u32_range = Range::new(1, 0xffff_ffff);
    assert_eq!(
        behind_a_bit(&[0x60, 255, 255, 255, 255], u32_range),
        (Rule::IntegerOutOfRange, 1)
    );
    assert_eq!(
        behind_a_bit(&[0x60, 1, 0, 0, 0], Range::new(0, 65536)).0,
        Rule::IntegerOutOfRange
    );
    assert_eq!(
        behind_a_bit(&[0, 1, 50], Range::at_most(49)),
        (Rule::IntegerOutOfRange, 1)
    );
    let nine = [0, 9, 1, 0, 0, 0, 0, 0, 0, 0, 0];
    assert_eq!(behind_a_bit(&nine, Range::ANY), (Rule::IntegerTooLarge, 1));
    assert_eq!(
        behind_a_bit(&nine, Range::at_least(0)),
        (Rule::IntegerTooLarge, 1)
    );
    // 2^63, in nine octets because of its sign.
    let above = [0, 9, 0, 0x80, 0, 0, 0, 0, 0, 0, 0];
    assert_eq!(behind_a_bit(&above, Range::ANY), (Rule::IntegerTooLarge, 1));
    assert_eq!(
        behind_a_bit(&above, Range::at_least(0)),
        (Rule::IntegerTooLarge, 1)
    );
    assert_eq!(
        behind_a_bit(&[0, 0], Range::ANY),
        (Rule::LengthOutOfRange, 1)
    );
    assert_eq!(
        behind_a_bit(&[0, 0xc1], Range::ANY),
        (Rule::IntegerTooLarge, 1)
    );
    assert_eq!(
        behind_a_bit(&[0, 2, 1], Range::ANY),
        (Rule::UnexpectedEnd, 16)
    );
    let last = [8, 255, 255, 255, 255, 255, 255, 255, 255];
    assert_eq!(fault(&last, |d| d.unsigned(1)), (Rule::IntegerTooLarge, 0));
}

#[test]
fn values_outside_are_not_sent() {
    assert_eq!(
        fault_of(|e| e.integer(0, Range::new(1, 31))),
        (Rule::IntegerOutOfRange, 0)
    );
    assert_eq!(
        fault_of(|e| e.integer(41, Range::at_most(40))),
        (Rule::IntegerOutOfRange, 0)
    );
    assert_eq!(fault_of(|e| e.unsigned(0, 1)), (Rule::IntegerOutOfRange, 0));
    // The first one is kept.
    let both = fault_of(|e| {
        e.bool(true);
        e.integer(0, Range::new(1, 31));
        e.enumerated(9, 3, false);
    });
    assert_eq!(both, (Rule::IntegerOutOfRange, 1));
}
