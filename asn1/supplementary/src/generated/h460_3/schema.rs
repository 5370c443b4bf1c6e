// Generated from h460_3.asn (H.460.3 (11/2002): circuit status) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h225;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `CircuitStatus`.
pub static CIRCUIT_STATUS: Type = Type::new(
    "CircuitStatus",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "circuitStatusMap",
            &SEQUENCE_OF_CIRCUIT_STATUS_MAP,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CircuitStatusMap`.
pub static CIRCUIT_STATUS_MAP: Type = Type::new(
    "CircuitStatusMap",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("statusType", &CIRCUIT_STATUS_TYPE),
            Component::new("baseCircuitID", &h225::schema::CIRCUIT_IDENTIFIER),
            Component::new("range", &INTEGER_0_4095),
            Component::new("status", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CircuitStatusType`.
pub static CIRCUIT_STATUS_TYPE: Type = Type::new(
    "CircuitStatusType",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("serviceStatus", &NULL),
            Alternative::new("busyStatus", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

static INTEGER_0_4095: Type = Type::new("", Kind::Integer(Range::new(0, 4095)));

static NULL: Type = Type::new("", Kind::Null);

static OCTET_STRING: Type = Type::new("", Kind::OctetString(Size::ANY));

static SEQUENCE_OF_CIRCUIT_STATUS_MAP: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 30,
        element: &CIRCUIT_STATUS_MAP,
    }),
);
