//! Octets at random into every primitive: none panics, faults lie within the input, and what is read can be
//! written and read again.

#![expect(clippy::unwrap_used, reason = "what fails is a test")]

use std::fmt::Debug;

use bytes::Bytes;
use h323_per::limits::{ELEMENTS_PER_OCTET, MAX_INPUT};
use h323_per::{
    Additions, Alphabet, Decoder, Elements, Encoder, Fault, List, Octets, Range, Reader, Rule, Size,
};
use proptest::collection::vec;
use proptest::prelude::*;

static DIGITS: Alphabet = Alphabet::new(b"#*,0123456789");
static ONLY_A: Alphabet = Alphabet::new(b"a");

/// Reads a value behind `offset` bits. Whatever comes out is written and read again.
fn through<V: PartialEq + Debug>(
    input: &Bytes,
    offset: u32,
    read: impl Fn(&mut Decoder<'_>) -> Result<V, Fault>,
    write: impl Fn(&mut Encoder<'_>, &V),
) {
    let mut d = Decoder::new(input);
    if d.bits(offset).is_err() {
        return;
    }
    match read(&mut d) {
        Ok(value) => {
            assert!(d.position() <= 8 * input.len());
            let mut out = Vec::new();
            let mut e = Encoder::new(&mut out);
            e.bits(0, offset);
            write(&mut e, &value);
            e.finish()
                .unwrap_or_else(|fault| panic!("{value:?}: {fault:?}"));
            // What justifies elements without bits may have been behind the value.
            out.resize(out.len().max(input.len()), 0);
            let out = Bytes::from(out);
            let mut d = Decoder::new(&out);
            d.bits(offset).unwrap();
            assert_eq!(read(&mut d), Ok(value));
        }
        Err(fault) => assert!(fault.bit() as usize <= 8 * input.len(), "{fault:?}"),
    }
}

/// An open type with this content.
fn open<T>(r: &mut Reader<'_>, content: impl FnOnce(&mut Reader<'_>) -> T) -> T {
    let around = r.enter();
    let value = content(r);
    r.leave(around);
    value
}

/// What is read to a place.
fn placed<T: Default>(read: impl FnOnce(&mut T)) -> T {
    let mut place = T::default();
    read(&mut place);
    place
}

/// A list of elements that `element` reads.
fn list<C: Elements + Default>(
    d: &mut Decoder<'_>,
    size: Size,
    min_bits: u32,
    element: impl FnMut(&mut Reader<'_>) -> C::Element,
) -> Result<C, Fault> {
    d.values(|r| {
        let mut list = C::default();
        r.list_of(&mut list, size, min_bits, element);
        list
    })
}

/// The constraints that take different ways through the codec.
const SIZES: [Size; 14] = [
    Size::ANY,
    Size::fixed(0),
    Size::fixed(1),
    Size::fixed(2),
    Size::fixed(3),
    Size::fixed(17),
    Size::range(0, 3),
    Size::range(1, 256),
    Size::range(1, 65535),
    Size::range(0, 65536),
    Size::at_least(2),
    Size::fixed(2).extensible(),
    Size::range(1, 3).extensible(),
    Size::at_least(1).extensible(),
];

const RANGES: [Range; 14] = [
    Range::ANY,
    Range::new(5, 5),
    Range::new(1, 31),
    Range::new(0, 254),
    Range::new(0, 255),
    Range::new(1, 256),
    Range::new(-1, 65534),
    Range::new(0, 65536),
    Range::new(1, 0xffff_ffff),
    Range::new(i64::MIN, i64::MAX),
    Range::at_least(-7),
    Range::at_most(7),
    Range::new(0, 16383).extensible(),
    Range::at_least(1).extensible(),
];

fn every_primitive(input: &Bytes, offset: u32) {
    through(input, offset, |d| d.bool(), |e, &v| e.bool(v));
    for range in RANGES {
        through(
            input,
            offset,
            |d| d.integer(range),
            |e, &v| e.integer(v, range),
        );
    }
    for min in [0, 1, u64::MAX - 3] {
        through(
            input,
            offset,
            |d| d.unsigned(min),
            |e, &v| e.unsigned(v, min),
        );
    }
    for (root, extensible) in [
        (0, true),
        (1, false),
        (1, true),
        (3, true),
        (5, false),
        (300, true),
    ] {
        through(
            input,
            offset,
            |d| d.enumerated(root, extensible),
            |e, &v| e.enumerated(v, root, extensible),
        );
        through(
            input,
            offset,
            |d| d.choice(root, extensible),
            |e, &v| e.choice(v, root, extensible),
        );
    }
    for size in SIZES {
        through(
            input,
            offset,
            |d| d.octet_string(size),
            |e, v| e.octet_string(v, size),
        );
        through(
            input,
            offset,
            |d| d.bit_string(size),
            |e, v| e.bit_string(v, size),
        );
        through(
            input,
            offset,
            |d| d.bmp_string(size),
            |e, v| e.bmp_string(v, size),
        );
        for alphabet in [
            Alphabet::IA5,
            Alphabet::NUMERIC,
            Alphabet::VISIBLE,
            &DIGITS,
            &ONLY_A,
        ] {
            through(
                input,
                offset,
                |d| d.ia5_string(size, alphabet),
                |e, v| e.ia5_string(v, size, alphabet),
            );
        }
        through(
            input,
            offset,
            |d| list::<Vec<bool>>(d, size, 1, |r| r.bool()),
            |e, v| e.list(v, size, |e, &v| e.bool(v)),
        );
        through(
            input,
            offset,
            |d| {
                list::<List<Octets, 2>>(d, size, 8, |r| {
                    placed(|place| r.octet_string(place, Size::ANY))
                })
            },
            |e, v| e.list(v, size, |e, v| e.octet_string(v, Size::ANY)),
        );
        through(
            input,
            offset,
            |d| list::<Vec<()>>(d, size, 0, |_| ()),
            |e, v| e.list(v, size, |_, ()| ()),
        );
    }
    through(
        input,
        offset,
        |d| d.octet_array::<0>(),
        |e, v| e.octet_array(v),
    );
    through(
        input,
        offset,
        |d| d.octet_array::<2>(),
        |e, v| e.octet_array(v),
    );
    through(
        input,
        offset,
        |d| d.octet_array::<16>(),
        |e, v| e.octet_array(v),
    );
    through(
        input,
        offset,
        |d| d.general_string(),
        |e, v| e.general_string(v),
    );
    through(
        input,
        offset,
        |d| d.object_identifier(),
        |e, v| e.object_identifier(v),
    );
    through(input, offset, |d| d.open_null(), |e, ()| e.open_null());
    through(
        input,
        offset,
        |d| d.values(|r| open(r, |r| open(r, |r| r.integer(RANGES[2])))),
        |e, &v| e.open(|e| e.open(|e| e.integer(v, RANGES[2]))),
    );
    through(
        input,
        offset,
        |d| {
            let (first, second, mut extension) = d.values(|r| {
                if !r.bool() {
                    return Default::default();
                }
                let additions = r.additions(2);
                let first = additions.has(0).then(|| open(r, |r| r.bool()));
                let second = r.addition_null(&additions, 1);
                (first, second, r.extension(&additions))
            })?;
            // An empty open type is not sent as such.
            for unknown in extension
                .unknown
                .iter_mut()
                .flat_map(|unknown| unknown.iter_mut())
            {
                if unknown.value.is_empty() {
                    unknown.value = [0].into();
                }
            }
            Ok((first, second, extension))
        },
        |e, (first, second, extension)| {
            let additions = Additions::of(extension, [first.is_some(), second.is_some()]);
            e.bool(additions.any());
            e.additions(&additions);
            e.addition(*first, |e, first| e.bool(first));
            e.addition_null(second.is_some());
            e.extension(extension, 2);
        },
    );
}

/// Octets, among them more lengths, fragments and sign octets than chance would give.
fn octets() -> impl Strategy<Value = u8> {
    prop_oneof![
        3 => any::<u8>(),
        2 => 0..8_u8,
        1 => 0x80..0x84_u8,
        1 => 0xc0..0xc6_u8,
        1 => Just(0xff),
    ]
}

proptest! {
    #[test]
    fn short_input(input in vec(octets(), 0..24), offset in 0..8_u32) {
        every_primitive(&input.into(), offset);
    }

    #[test]
    fn longer_input(input in vec(octets(), 0..300), offset in 0..8_u32) {
        every_primitive(&input.into(), offset);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Enough for fragments to be whole.
    #[test]
    fn long_input(
        head in vec(octets(), 0..4),
        length in 0xc0..0xc6_u8,
        fill in prop_oneof![Just(0), Just(b'0'), Just(0x11), any::<u8>()],
        count in 15_000..70_000_usize,
        tail in vec(octets(), 0..200),
    ) {
        let input = [head, vec![length], vec![fill; count], tail].concat();
        every_primitive(&input.into(), 0);
    }
}

#[test]
fn the_longest_input() {
    every_primitive(&vec![0xc4; MAX_INPUT + 1].into(), 0);
}

#[test]
fn lists_within_lists_cost_no_more_than_the_input_justifies() {
    fn read(r: &mut Reader<'_>, elements: &mut usize) {
        r.nested(|r| {
            r.list_of(&mut Vec::new(), Size::ANY, 0, |r| {
                *elements += 1;
                read(r, elements);
            });
        });
    }
    for length in [10, 1000, 100_000] {
        for fill in [1, 2, 10, 127] {
            let input = Bytes::from(vec![fill; length]);
            let mut elements = 0;
            let mut reader = Reader::new(&input);
            read(&mut reader, &mut elements);
            let fault = reader.finish().unwrap_err();
            assert!(
                matches!(
                    fault.rule(),
                    Rule::TooDeep | Rule::UnexpectedEnd | Rule::TooManyElements
                ),
                "{fault:?}"
            );
            assert!(elements <= length * ELEMENTS_PER_OCTET as usize);
        }
    }
}

#[test]
fn little_is_reserved_on_the_word_of_a_length() {
    /// Says how much room was made for it.
    #[derive(Debug, Default)]
    struct Room(usize);

    impl Elements for Room {
        type Element = [u64; 8];

        fn reserve(&mut self, count: usize) {
            self.0 += count;
        }

        fn push(&mut self, element: impl FnOnce() -> [u64; 8], _: usize) -> Option<&mut [u64; 8]> {
            element();
            None
        }
    }

    let room = |input: &[u8]| {
        let input = Bytes::copy_from_slice(input);
        list::<Room>(&mut Decoder::new(&input), Size::ANY, 8, |r| [r.bits(8); 8]).map(|room| room.0)
    };
    assert_eq!(room(&[2, 0, 0]), Ok(2));
    assert_eq!(room(&[2, 0]), Err(Fault::new(Rule::UnexpectedEnd, 8)));
    // 16,383 elements, whose least is there.
    let input = [&[0xbf, 0xff][..], &[0; 16_383]].concat();
    assert_eq!(room(&input), Ok(64));
}
