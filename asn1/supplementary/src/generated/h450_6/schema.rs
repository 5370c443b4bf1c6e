// Generated from h450_6.asn (H.450.6 (05/1999): call waiting) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::h450_4;
use h323_per::schema::{Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `CallWaitingArg`.
pub static CALL_WAITING_ARG: Type = Type::new(
    "CallWaitingArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nbOfAddWaitingCalls", &INTEGER_0_255),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);
