//! As many optional components as the bits in front of a SEQUENCE have room for.

use bytes::Bytes;

use super::*;
use crate::schema::walk::{BitRange, Value, Visitor, walk};

static SIXTY_FOUR: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[const { Component::optional("c", &UINT8) }; 64],
        extensible: false,
        additions: &[],
    }),
);

static SIXTY_THREE: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[const { Component::optional("c", &UINT8) }; 63],
        extensible: true,
        additions: &[],
    }),
);

/// The numbers of a message.
#[derive(Default)]
struct Numbers(Vec<i128>);

impl Visitor for Numbers {
    fn value(&mut self, value: Value<'_>, _: BitRange) {
        if let Value::Integer(number) = value {
            self.0.push(number);
        }
    }
}

#[test]
fn the_first_and_the_last_of_them_are_there() {
    for (ty, preamble) in [
        (&SIXTY_FOUR, 1_u64 << 63 | 1),
        (&SIXTY_THREE, 1_u64 << 62 | 1),
    ] {
        let mut octets = preamble.to_be_bytes().to_vec();
        octets.extend([0x11, 0x22]);
        let octets = Bytes::from(octets);
        let mut numbers = Numbers::default();
        walk(ty, &octets, &mut numbers).expect("a message");
        assert_eq!(numbers.0, [0x11, 0x22]);
    }
}
