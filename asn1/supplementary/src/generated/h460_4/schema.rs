// Generated from h460_4.asn (H.460.4 (01/2007): priority of a call, network of its origin) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h235;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Alphabet, Range, Size};

pub(super) static COUNTRY_CODE_ALPHABET: Alphabet = Alphabet::new(b"0123456789");

/// `CallPriorityInfo`.
pub static CALL_PRIORITY_INFO: Type = Type::new(
    "CallPriorityInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("priorityValue", &CALL_PRIORITY),
            Component::optional("priorityExtension", &INTEGER_0_255),
            Component::optional("tokens", &SEQUENCE_OF_H235_CLEAR_TOKEN),
            Component::optional("cryptoTokens", &SEQUENCE_OF_H235_CRYPTO_TOKEN),
            Component::optional("rejectReason", &CALL_PRIORITY_REJECT_REASON),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallPriorityInfo.priorityValue`.
pub static CALL_PRIORITY: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("emergencyAuthorized", &NULL),
            Alternative::new("emergencyPublic", &NULL),
            Alternative::new("high", &NULL),
            Alternative::new("normal", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallPriorityInfo.rejectReason`.
pub static CALL_PRIORITY_REJECT_REASON: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("priorityUnavailable", &NULL),
            Alternative::new("priorityUnauthorized", &NULL),
            Alternative::new("priorityValueUnknown", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CountryInternationalNetworkCallOriginationIdentification`.
pub static COUNTRY_INTERNATIONAL_NETWORK_CALL_ORIGINATION_IDENTIFICATION: Type = Type::new(
    "CountryInternationalNetworkCallOriginationIdentification",
    Kind::Sequence(&Sequence {
        root: &[Component::new("numberingPlan", &NUMBERING_PLAN)],
        extensible: true,
        additions: &[],
    }),
);

/// `CountryInternationalNetworkCallOriginationIdentification.numberingPlan`.
pub static NUMBERING_PLAN: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("x121", &NUMBERING_PLAN_X121),
            Alternative::new("e164", &NUMBERING_PLAN_E164),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CountryInternationalNetworkCallOriginationIdentification.numberingPlan.x121`.
pub static NUMBERING_PLAN_X121: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "countryCode",
            &IA5_STRING_3_COUNTRY_CODE_ALPHABET,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `CountryInternationalNetworkCallOriginationIdentification.numberingPlan.e164`.
pub static NUMBERING_PLAN_E164: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("countryCode", &IA5_STRING_3_COUNTRY_CODE_ALPHABET),
            Component::new("identificationCode", &IA5_STRING_1_4_COUNTRY_CODE_ALPHABET),
        ],
        extensible: true,
        additions: &[],
    }),
);

static IA5_STRING_1_4_COUNTRY_CODE_ALPHABET: Type = Type::new(
    "",
    Kind::Ia5String(Size::range(1, 4), &COUNTRY_CODE_ALPHABET),
);

static IA5_STRING_3_COUNTRY_CODE_ALPHABET: Type =
    Type::new("", Kind::Ia5String(Size::fixed(3), &COUNTRY_CODE_ALPHABET));

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static NULL: Type = Type::new("", Kind::Null);

static SEQUENCE_OF_H235_CLEAR_TOKEN: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 25,
        element: &h235::schema::CLEAR_TOKEN,
    }),
);

static SEQUENCE_OF_H235_CRYPTO_TOKEN: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 16,
        element: &h235::schema::CRYPTO_TOKEN,
    }),
);
