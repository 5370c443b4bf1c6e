// Generated from h450_11.asn (H.450.11 (03/2001): call intrusion) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::h450_4;
use h323_messages::h225;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `CIRequestArg`.
pub static CI_REQUEST_ARG: Type = Type::new(
    "CIRequestArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("ciCapabilityLevel", &CI_CAPABILITY_LEVEL),
            Component::optional(
                "argumentExtension",
                &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CIRequestRes`.
pub static CI_REQUEST_RES: Type = Type::new(
    "CIRequestRes",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("ciStatusInformation", &CI_STATUS_INFORMATION),
            Component::optional("resultExtension", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CIGetCIPLOptArg`.
pub static CI_GET_CIPL_OPT_ARG: Type = Type::new(
    "CIGetCIPLOptArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "argumentExtension",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CIGetCIPLRes`.
pub static CI_GET_CIPL_RES: Type = Type::new(
    "CIGetCIPLRes",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("ciProtectionLevel", &CI_PROTECTION_LEVEL),
            Component::optional("silentMonitoringPermitted", &NULL),
            Component::optional("resultExtension", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CIIsOptArg`.
pub static CIIS_OPT_ARG: Type = Type::new(
    "CIIsOptArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "argumentExtension",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CIIsOptRes`.
pub static CIIS_OPT_RES: Type = Type::new(
    "CIIsOptRes",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "resultExtension",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CIFrcRelArg`.
pub static CI_FRC_REL_ARG: Type = Type::new(
    "CIFrcRelArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("ciCapabilityLevel", &CI_CAPABILITY_LEVEL),
            Component::optional(
                "argumentExtension",
                &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CIFrcRelOptRes`.
pub static CI_FRC_REL_OPT_RES: Type = Type::new(
    "CIFrcRelOptRes",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "resultExtension",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CIWobOptArg`.
pub static CI_WOB_OPT_ARG: Type = Type::new(
    "CIWobOptArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "argumentExtension",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CIWobOptRes`.
pub static CI_WOB_OPT_RES: Type = Type::new(
    "CIWobOptRes",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "resultExtension",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CISilentArg`.
pub static CI_SILENT_ARG: Type = Type::new(
    "CISilentArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("ciCapabilityLevel", &CI_CAPABILITY_LEVEL),
            Component::optional("specificCall", &h225::schema::CALL_IDENTIFIER),
            Component::optional(
                "argumentExtension",
                &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CISilentOptRes`.
pub static CI_SILENT_OPT_RES: Type = Type::new(
    "CISilentOptRes",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "resultExtension",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CINotificationArg`.
pub static CI_NOTIFICATION_ARG: Type = Type::new(
    "CINotificationArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("ciStatusInformation", &CI_STATUS_INFORMATION),
            Component::optional(
                "argumentExtension",
                &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CICapabilityLevel`.
pub static CI_CAPABILITY_LEVEL: Type =
    Type::new("CICapabilityLevel", Kind::Integer(Range::new(1, 3)));

/// `CIProtectionLevel`.
pub static CI_PROTECTION_LEVEL: Type =
    Type::new("CIProtectionLevel", Kind::Integer(Range::new(0, 3)));

/// `CIStatusInformation`.
pub static CI_STATUS_INFORMATION: Type = Type::new(
    "CIStatusInformation",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("callIntrusionImpending", &NULL),
            Alternative::new("callIntruded", &NULL),
            Alternative::new("callIsolated", &NULL),
            Alternative::new("callForceReleased", &NULL),
            Alternative::new("callIntrusionComplete", &NULL),
            Alternative::new("callIntrusionEnd", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

static NULL: Type = Type::new("", Kind::Null);

static SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);
