// Generated from h461.asn (ASSET: applications associated with a call) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h225;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Alphabet, Size};

/// `ASSETPDU`.
pub static ASSETPDU: Type = Type::new(
    "ASSETPDU",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 9,
        element: &ASSET_MESSAGE,
    }),
);

/// `ASSETMessage`.
pub static ASSET_MESSAGE: Type = Type::new(
    "ASSETMessage",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("application", &APPLICATION_IE),
            Component::optional("associateToken", &h225::schema::GLOBALLY_UNIQUE_ID),
            Component::optional("callIdentifier", &h225::schema::CALL_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ApplicationIE`.
pub static APPLICATION_IE: Type = Type::new(
    "ApplicationIE",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("associateRequest", &ASSOCIATE_REQUEST),
            Alternative::new("associateResponse", &ASSOCIATE_RESPONSE),
            Alternative::new("statusRequest", &NULL),
            Alternative::new("statusResponse", &SEQUENCE_OF_APPLICATION_STATUS),
            Alternative::new("listRequest", &SEQUENCE_OF_APPLICATION_STATUS),
            Alternative::new("listResponse", &SEQUENCE_OF_APPLICATION_STATUS),
            Alternative::new("callApplist", &SEQUENCE_OF_APPLICATION_AVAILABLE),
            Alternative::new("preInvokeRequest", &APPLICATION),
            Alternative::new("preInvokeResponse", &APPLICATION_STATUS),
            Alternative::new("invokeRequest", &APPLICATION_INVOKE_REQUEST),
            Alternative::new("invokeResponse", &APPLICATION_INVOKE_RESPONSE),
            Alternative::new("invoke", &APPLICATION_INVOKE),
            Alternative::new("invokeStartList", &SEQUENCE_OF_APPLICATION_START),
            Alternative::new("invokeNotify", &APPLICATION_STATUS),
            Alternative::new("stopRequest", &SEQUENCE_OF_APPLICATION),
            Alternative::new("stopNotify", &SEQUENCE_OF_APPLICATION),
            Alternative::new("callRelease", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AssociateRequest`.
pub static ASSOCIATE_REQUEST: Type = Type::new(
    "AssociateRequest",
    Kind::Sequence(&Sequence {
        root: &[Component::new("timeToLive", &h225::schema::TIME_TO_LIVE)],
        extensible: true,
        additions: &[],
    }),
);

/// `AssociateResponse`.
pub static ASSOCIATE_RESPONSE: Type = Type::new(
    "AssociateResponse",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("associateToken", &h225::schema::GLOBALLY_UNIQUE_ID),
            Component::new("timeToLive", &h225::schema::TIME_TO_LIVE),
            Component::optional("statusInterval", &h225::schema::TIME_TO_LIVE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ApplicationStatus`.
pub static APPLICATION_STATUS: Type = Type::new(
    "ApplicationStatus",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("applicationId", &h225::schema::GENERIC_IDENTIFIER),
            Component::optional("display", &SEQUENCE_OF_APPLICATION_DISPLAY),
            Component::optional("avatar", &IA5_STRING),
            Component::optional("state", &APPLICATION_STATE),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ApplicationDisplay`.
pub static APPLICATION_DISPLAY: Type = Type::new(
    "ApplicationDisplay",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("language", &IA5_STRING),
            Component::new("display", &BMP_STRING_1_128),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ApplicationState`.
pub static APPLICATION_STATE: Type = Type::new(
    "ApplicationState",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("available", &NULL),
            Alternative::new("unavailable", &NULL),
            Alternative::new("inuse", &NULL),
            Alternative::new("associated", &NULL),
            Alternative::new("invokeFail", &INVOKE_FAIL_REASON),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `InvokeFailReason`.
pub static INVOKE_FAIL_REASON: Type = Type::new(
    "InvokeFailReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unavailable", &NULL),
            Alternative::new("inuse", &NULL),
            Alternative::new("declined", &NULL),
            Alternative::new("h2250Error", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Application`.
pub static APPLICATION: Type = Type::new(
    "Application",
    Kind::Sequence(&Sequence {
        root: &[Component::new(
            "applicationId",
            &h225::schema::GENERIC_IDENTIFIER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `ApplicationAvailable`.
pub static APPLICATION_AVAILABLE: Type = Type::new(
    "ApplicationAvailable",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("applicationId", &h225::schema::GENERIC_IDENTIFIER),
            Component::new("aliasAddress", &SEQUENCE_OF_H225_ALIAS_ADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ApplicationInvokeRequest`.
pub static APPLICATION_INVOKE_REQUEST: Type = Type::new(
    "ApplicationInvokeRequest",
    Kind::Choice(&Choice {
        root: &[Alternative::new(
            "applicationId",
            &h225::schema::GENERIC_IDENTIFIER,
        )],
        extensible: true,
        additions: &[],
    }),
);

/// `ApplicationInvokeResponse`.
pub static APPLICATION_INVOKE_RESPONSE: Type = Type::new(
    "ApplicationInvokeResponse",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("approved", &APPLICATION_INVOKE),
            Alternative::new("declined", &INVOKE_FAIL_REASON),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ApplicationInvoke`.
pub static APPLICATION_INVOKE: Type = Type::new(
    "ApplicationInvoke",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("applicationId", &h225::schema::GENERIC_IDENTIFIER),
            Component::new("invokeToken", &h225::schema::GLOBALLY_UNIQUE_ID),
            Component::new("aliasAddress", &SEQUENCE_OF_H225_ALIAS_ADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `ApplicationStart`.
pub static APPLICATION_START: Type = Type::new(
    "ApplicationStart",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("applicationId", &h225::schema::GENERIC_IDENTIFIER),
            Component::new("invokeToken", &h225::schema::GLOBALLY_UNIQUE_ID),
        ],
        extensible: true,
        additions: &[],
    }),
);

static BMP_STRING_1_128: Type = Type::new("", Kind::BmpString(Size::range(1, 128)));

static IA5_STRING: Type = Type::new("", Kind::Ia5String(Size::ANY, Alphabet::IA5));

static NULL: Type = Type::new("", Kind::Null);

static SEQUENCE_OF_APPLICATION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 17,
        element: &APPLICATION,
    }),
);

static SEQUENCE_OF_APPLICATION_AVAILABLE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 25,
        element: &APPLICATION_AVAILABLE,
    }),
);

static SEQUENCE_OF_APPLICATION_DISPLAY: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 24,
        element: &APPLICATION_DISPLAY,
    }),
);

static SEQUENCE_OF_APPLICATION_START: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 145,
        element: &APPLICATION_START,
    }),
);

static SEQUENCE_OF_APPLICATION_STATUS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 20,
        element: &APPLICATION_STATUS,
    }),
);

static SEQUENCE_OF_H225_ALIAS_ADDRESS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 10,
        element: &h225::schema::ALIAS_ADDRESS,
    }),
);
