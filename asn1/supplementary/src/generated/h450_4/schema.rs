// Generated from h450_4.asn (H.450.4 (05/1999): call hold) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::h450_1_extension;
use h323_messages::h225;
use h323_per::Size;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};

/// `HoldNotificArg`.
pub static HOLD_NOTIFIC_ARG: Type = Type::new(
    "HoldNotificArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionArg",
            &SEQUENCE_0_255_OF_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RetrieveNotificArg`.
pub static RETRIEVE_NOTIFIC_ARG: Type = Type::new(
    "RetrieveNotificArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionArg",
            &SEQUENCE_0_255_OF_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RemoteHoldArg`.
pub static REMOTE_HOLD_ARG: Type = Type::new(
    "RemoteHoldArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionArg",
            &SEQUENCE_0_255_OF_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RemoteHoldRes`.
pub static REMOTE_HOLD_RES: Type = Type::new(
    "RemoteHoldRes",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionRes",
            &SEQUENCE_0_255_OF_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RemoteRetrieveArg`.
pub static REMOTE_RETRIEVE_ARG: Type = Type::new(
    "RemoteRetrieveArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionArg",
            &SEQUENCE_0_255_OF_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RemoteRetrieveRes`.
pub static REMOTE_RETRIEVE_RES: Type = Type::new(
    "RemoteRetrieveRes",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionRes",
            &SEQUENCE_0_255_OF_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `MixedExtension`.
pub static MIXED_EXTENSION: Type = Type::new(
    "MixedExtension",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new(
                "extension",
                &h450_1_extension::schema::MANUFACTURER_EXTENSION,
            ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `undefined.parameter`.
pub static UNDEFINED_PARAMETER: Type = Type::new(
    "undefined.parameter",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &MIXED_EXTENSION,
    }),
);

static SEQUENCE_0_255_OF_MIXED_EXTENSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &MIXED_EXTENSION,
    }),
);
