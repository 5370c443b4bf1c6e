// Generated from h450_12.asn (H.450.12 (07/2001): common information) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::h450_4;
use h323_per::schema::{Component, Enumerated, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `CmnArg`.
pub static CMN_ARG: Type = Type::new(
    "CmnArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("featureList", &FEATURE_LIST),
            Component::optional("featureValues", &FEATURE_VALUES),
            Component::optional("featureControl", &FEATURE_CONTROL),
            Component::optional("extension", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DummyArg`.
pub static DUMMY_ARG: Type = Type::new(
    "DummyArg",
    Kind::Sequence(&Sequence {
        root: &[Component::optional(
            "extensionArg",
            &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION,
        )],
        extensible: false,
        additions: &[],
    }),
);

/// `FeatureList`.
pub static FEATURE_LIST: Type = Type::new(
    "FeatureList",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("ssCFreRoutingSupported", &NULL),
            Component::optional("ssCTreRoutingSupported", &NULL),
            Component::optional("ssCCBSPossible", &NULL),
            Component::optional("ssCCNRPossible", &NULL),
            Component::optional("ssCOSupported", &NULL),
            Component::optional("ssCIForcedReleaseSupported", &NULL),
            Component::optional("ssCIIsolationSupported", &NULL),
            Component::optional("ssCIWaitOnBusySupported", &NULL),
            Component::optional("ssCISilentMonitoringSupported", &NULL),
            Component::optional("ssCIConferenceSupported", &NULL),
            Component::optional("ssCHFarHoldSupported", &NULL),
            Component::optional("ssMWICallbackSupported", &NULL),
            Component::optional("ssCPCallParkSupported", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FeatureValues`.
pub static FEATURE_VALUES: Type = Type::new(
    "FeatureValues",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("partyCategory", &PARTY_CATEGORY),
            Component::optional("ssCIprotectionLevel", &SSCI_PROTECTION_LEVEL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FeatureControl`.
pub static FEATURE_CONTROL: Type = Type::new(
    "FeatureControl",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("ssCHDoNotHold", &NULL),
            Component::optional("ssCTDoNotTransfer", &NULL),
            Component::optional("ssMWICallbackCall", &NULL),
            Component::optional("ssCISilentMonitorPermitted", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PartyCategory`.
pub static PARTY_CATEGORY: Type = Type::new(
    "PartyCategory",
    Kind::Enumerated(&Enumerated {
        root: &["unknown", "extension", "attendant", "emergExt"],
        extensible: true,
        additions: &[],
    }),
);

/// `SSCIProtectionLevel`.
pub static SSCI_PROTECTION_LEVEL: Type =
    Type::new("SSCIProtectionLevel", Kind::Integer(Range::new(0, 3)));

static NULL: Type = Type::new("", Kind::Null);

static SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);
