// Generated from h450_10.asn (H.450.10 (03/2001): call offer) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::h450_4;
use h323_per::Size;
use h323_per::schema::{Component, Kind, Sequence, SequenceOf, Type};

/// `CoReqOptArg`.
pub static CO_REQ_OPT_ARG: Type = Type::new(
    "CoReqOptArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extension",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `RUAlertOptArg`.
pub static RU_ALERT_OPT_ARG: Type = Type::new(
    "RUAlertOptArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extension",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CfbOvrOptArg`.
pub static CFB_OVR_OPT_ARG: Type = Type::new(
    "CfbOvrOptArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extension",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

static SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);
