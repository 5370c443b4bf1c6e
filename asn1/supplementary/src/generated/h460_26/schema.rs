// Generated from h460_26.asn (H.460.26: media over the call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `UDPFrame`.
pub static UDP_FRAME: Type = Type::new(
    "UDPFrame",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("sessionId", &INTEGER_0_255),
            Component::new("dataFrame", &BOOLEAN),
            Component::new("frame", &SEQUENCE_OF_FRAME_DATA),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `FrameData`.
pub static FRAME_DATA: Type = Type::new(
    "FrameData",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("rtp", &OCTET_STRING_12_1500),
            Alternative::new("rtcp", &OCTET_STRING_1_1500),
        ],
        extensible: false,
        additions: &[],
    }),
);

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static OCTET_STRING_12_1500: Type = Type::new("", Kind::OctetString(Size::range(12, 1500)));

static OCTET_STRING_1_1500: Type = Type::new("", Kind::OctetString(Size::range(1, 1500)));

static SEQUENCE_OF_FRAME_DATA: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 25,
        element: &FRAME_DATA,
    }),
);
