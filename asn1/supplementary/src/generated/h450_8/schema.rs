// Generated from h450_8.asn (H.450.8 (02/2000): name identification) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::h450_4;
use h323_per::Size;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};

/// `callingName.argument`.
pub static CALLING_NAME_ARGUMENT: Type = Type::new(
    "callingName.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("name", &NAME),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `alertingName.argument`.
pub static ALERTING_NAME_ARGUMENT: Type = Type::new(
    "alertingName.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("name", &NAME),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `connectedName.argument`.
pub static CONNECTED_NAME_ARGUMENT: Type = Type::new(
    "connectedName.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("name", &NAME),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `busyName.argument`.
pub static BUSY_NAME_ARGUMENT: Type = Type::new(
    "busyName.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("name", &NAME),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Name`.
pub static NAME: Type = Type::new(
    "Name",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("namePresentationAllowed", &NAME_PRESENTATION_ALLOWED),
            Alternative::new("namePresentationRestricted", &NAME_PRESENTATION_RESTRICTED),
            Alternative::new("nameNotAvailable", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NamePresentationAllowed`.
pub static NAME_PRESENTATION_ALLOWED: Type = Type::new(
    "NamePresentationAllowed",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("simpleName", &SIMPLE_NAME),
            Alternative::new("extendedName", &EXTENDED_NAME),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NamePresentationRestricted`.
pub static NAME_PRESENTATION_RESTRICTED: Type = Type::new(
    "NamePresentationRestricted",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("simpleName", &SIMPLE_NAME),
            Alternative::new("extendedName", &EXTENDED_NAME),
            Alternative::new("restrictedNull", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SimpleName`.
pub static SIMPLE_NAME: Type = Type::new("SimpleName", Kind::OctetString(Size::range(1, 50)));

/// `ExtendedName`.
pub static EXTENDED_NAME: Type = Type::new("ExtendedName", Kind::BmpString(Size::range(1, 256)));

static NULL: Type = Type::new("", Kind::Null);

static SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);
