// Generated from h450_9.asn (H.450.9 (11/2000): call completion) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::{h450_1_addressing, h450_4, h450_7};
use h323_messages::h225;
use h323_per::Size;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};

/// `CcRequestArg`.
pub static CC_REQUEST_ARG: Type = Type::new(
    "CcRequestArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("numberA", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new("numberB", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::optional("ccIdentifier", &h225::schema::CALL_IDENTIFIER),
            Component::new("service", &h450_7::schema::BASIC_SERVICE),
            Component::new("can-retain-service", &BOOLEAN),
            Component::optional("retain-sig-connection", &BOOLEAN),
            Component::optional("extension", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CcRequestRes`.
pub static CC_REQUEST_RES: Type = Type::new(
    "CcRequestRes",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("retain-service", &BOOLEAN),
            Component::optional("extension", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CcArg`.
pub static CC_ARG: Type = Type::new(
    "CcArg",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("shortArg", &CC_SHORT_ARG),
            Alternative::new("longArg", &CC_LONG_ARG),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CcShortArg`.
pub static CC_SHORT_ARG: Type = Type::new(
    "CcShortArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("ccIdentifier", &h225::schema::CALL_IDENTIFIER),
            Component::optional("extension", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CcLongArg`.
pub static CC_LONG_ARG: Type = Type::new(
    "CcLongArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("numberA", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::optional("numberB", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::optional("ccIdentifier", &h225::schema::CALL_IDENTIFIER),
            Component::optional("service", &h450_7::schema::BASIC_SERVICE),
            Component::optional("extension", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);
