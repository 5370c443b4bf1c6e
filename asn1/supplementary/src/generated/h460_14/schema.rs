// Generated from h460_14.asn (H.460.14 (03/2004): multi-level precedence and preemption) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h225;
use h323_per::Range;
use h323_per::schema::{Alternative, Choice, Component, Enumerated, Kind, Sequence, Type};

/// `MLPPInfo`.
pub static MLPP_INFO: Type = Type::new(
    "MLPPInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("precedence", &MLPP_PRECEDENCE),
            Component::optional("mlppReason", &MLPP_REASON),
            Component::optional("mlppNotification", &MLPP_NOTIFICATION),
            Component::optional("alternateParty", &ALTERNATE_PARTY),
            Component::optional("releaseCall", &RELEASE_CALL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MlppPrecedence`.
pub static MLPP_PRECEDENCE: Type = Type::new(
    "MlppPrecedence",
    Kind::Enumerated(&Enumerated {
        root: &["flashOveride", "flash", "immediate", "priority", "routine"],
        extensible: true,
        additions: &[],
    }),
);

/// `MlppReason`.
pub static MLPP_REASON: Type = Type::new(
    "MlppReason",
    Kind::Enumerated(&Enumerated {
        root: &[
            "preemptionNoReservation",
            "preemptionReservation",
            "callBlocked",
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MlppNotification`.
pub static MLPP_NOTIFICATION: Type = Type::new(
    "MlppNotification",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("preemptionPending", &NULL),
            Alternative::new("preemptionInProgress", &NULL),
            Alternative::new("preemptionEnd", &NULL),
            Alternative::new("preemptionComplete", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AlternateParty`.
pub static ALTERNATE_PARTY: Type = Type::new(
    "AlternateParty",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("altID", &h225::schema::ALIAS_ADDRESS),
            Component::optional("altTimer", &INTEGER_0_255),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ReleaseCall`.
pub static RELEASE_CALL: Type = Type::new(
    "ReleaseCall",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("preemptCallID", &h225::schema::CALL_IDENTIFIER),
            Component::new("releaseReason", &MLPP_REASON),
            Component::optional("releaseDelay", &INTEGER_0_255),
        ],
        extensible: true,
        additions: &[],
    }),
);

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static NULL: Type = Type::new("", Kind::Null);
