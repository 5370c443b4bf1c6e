// Generated from h450_3.asn (H.450.3 (02/1998): call diversion) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::{h450_1_addressing, h450_1_extension, h450_1_parameters};
use h323_messages::h225;
use h323_per::schema::{
    Alternative, Choice, Component, DefaultValue, Enumerated, Kind, Sequence, SequenceOf, Type,
};
use h323_per::{Range, Size};

/// `activateDiversionQ.argument`.
pub static ACTIVATE_DIVERSION_Q_ARGUMENT: Type = Type::new(
    "activateDiversionQ.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("procedure", &PROCEDURE),
            Component::new("basicService", &BASIC_SERVICE),
            Component::new(
                "divertedToAddress",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::new("servedUserNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new(
                "activatingUserNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("extension", &ACTIVATE_DIVERSION_Q_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `activateDiversionQ.argument.extension`.
pub static ACTIVATE_DIVERSION_Q_ARGUMENT_EXTENSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `activateDiversionQ.result`.
pub static ACTIVATE_DIVERSION_Q_RESULT: Type = Type::new(
    "activateDiversionQ.result",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `deactivateDiversionQ.argument`.
pub static DEACTIVATE_DIVERSION_Q_ARGUMENT: Type = Type::new(
    "deactivateDiversionQ.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("procedure", &PROCEDURE),
            Component::new("basicService", &BASIC_SERVICE),
            Component::new("servedUserNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new(
                "deactivatingUserNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("extension", &DEACTIVATE_DIVERSION_Q_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `deactivateDiversionQ.argument.extension`.
pub static DEACTIVATE_DIVERSION_Q_ARGUMENT_EXTENSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `deactivateDiversionQ.result`.
pub static DEACTIVATE_DIVERSION_Q_RESULT: Type = Type::new(
    "deactivateDiversionQ.result",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `interrogateDiversionQ.argument`.
pub static INTERROGATE_DIVERSION_Q_ARGUMENT: Type = Type::new(
    "interrogateDiversionQ.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("procedure", &PROCEDURE),
            Component::optional("basicService", &BASIC_SERVICE)
                .with_default(DefaultValue::Name("allServices")),
            Component::new("servedUserNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new(
                "interrogatingUserNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("extension", &INTERROGATE_DIVERSION_Q_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `interrogateDiversionQ.argument.extension`.
pub static INTERROGATE_DIVERSION_Q_ARGUMENT_EXTENSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `checkRestriction.argument`.
pub static CHECK_RESTRICTION_ARGUMENT: Type = Type::new(
    "checkRestriction.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("servedUserNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new("basicService", &BASIC_SERVICE),
            Component::new("divertedToNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::optional("extension", &CHECK_RESTRICTION_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `checkRestriction.argument.extension`.
pub static CHECK_RESTRICTION_ARGUMENT_EXTENSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `checkRestriction.result`.
pub static CHECK_RESTRICTION_RESULT: Type = Type::new(
    "checkRestriction.result",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `callRerouting.argument`.
pub static CALL_REROUTING_ARGUMENT: Type = Type::new(
    "callRerouting.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("reroutingReason", &DIVERSION_REASON),
            Component::optional("originalReroutingReason", &DIVERSION_REASON),
            Component::new(
                "calledAddress",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::new("diversionCounter", &INTEGER_1_15),
            Component::new(
                "h225InfoElement",
                &h450_1_parameters::schema::H225_INFORMATION_ELEMENT,
            ),
            Component::new(
                "lastReroutingNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::new("subscriptionOption", &SUBSCRIPTION_OPTION),
            Component::optional(
                "callingPartySubaddress",
                &h450_1_addressing::schema::PARTY_SUBADDRESS,
            ),
            Component::new(
                "callingNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("callingInfo", &BMP_STRING_1_128),
            Component::optional(
                "originalCalledNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("redirectingInfo", &BMP_STRING_1_128),
            Component::optional("originalCalledInfo", &BMP_STRING_1_128),
            Component::optional("extension", &CALL_REROUTING_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `callRerouting.argument.extension`.
pub static CALL_REROUTING_ARGUMENT_EXTENSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `callRerouting.result`.
pub static CALL_REROUTING_RESULT: Type = Type::new(
    "callRerouting.result",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `divertingLegInformation1.argument`.
pub static DIVERTING_LEG_INFORMATION1_ARGUMENT: Type = Type::new(
    "divertingLegInformation1.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("diversionReason", &DIVERSION_REASON),
            Component::new("subscriptionOption", &SUBSCRIPTION_OPTION),
            Component::new("nominatedNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::optional("nominatedInfo", &BMP_STRING_1_128),
            Component::optional(
                "redirectingNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("redirectingInfo", &BMP_STRING_1_128),
            Component::optional("extension", &DIVERTING_LEG_INFORMATION1_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `divertingLegInformation1.argument.extension`.
pub static DIVERTING_LEG_INFORMATION1_ARGUMENT_EXTENSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `divertingLegInformation2.argument`.
pub static DIVERTING_LEG_INFORMATION2_ARGUMENT: Type = Type::new(
    "divertingLegInformation2.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("diversionCounter", &INTEGER_1_15),
            Component::new("diversionReason", &DIVERSION_REASON),
            Component::optional("originalDiversionReason", &DIVERSION_REASON),
            Component::optional("divertingNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::optional(
                "originalCalledNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("redirectingInfo", &BMP_STRING_1_128),
            Component::optional("originalCalledInfo", &BMP_STRING_1_128),
            Component::optional("extension", &DIVERTING_LEG_INFORMATION2_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `divertingLegInformation2.argument.extension`.
pub static DIVERTING_LEG_INFORMATION2_ARGUMENT_EXTENSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `divertingLegInformation3.argument`.
pub static DIVERTING_LEG_INFORMATION3_ARGUMENT: Type = Type::new(
    "divertingLegInformation3.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "presentationAllowedIndicator",
                &h450_1_addressing::schema::PRESENTATION_ALLOWED_INDICATOR,
            ),
            Component::optional(
                "redirectionNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("redirectionInfo", &BMP_STRING_1_128),
            Component::optional("extension", &DIVERTING_LEG_INFORMATION3_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `divertingLegInformation3.argument.extension`.
pub static DIVERTING_LEG_INFORMATION3_ARGUMENT_EXTENSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `divertingLegInformation4.argument`.
pub static DIVERTING_LEG_INFORMATION4_ARGUMENT: Type = Type::new(
    "divertingLegInformation4.argument",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("diversionReason", &DIVERSION_REASON),
            Component::new("subscriptionOption", &SUBSCRIPTION_OPTION),
            Component::new("callingNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::optional("callingInfo", &BMP_STRING_1_128),
            Component::new("nominatedNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::optional("nominatedInfo", &BMP_STRING_1_128),
            Component::optional("extension", &DIVERTING_LEG_INFORMATION4_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `divertingLegInformation4.argument.extension`.
pub static DIVERTING_LEG_INFORMATION4_ARGUMENT_EXTENSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `cfnrDivertedLegFailed.argument`.
pub static CFNR_DIVERTED_LEG_FAILED_ARGUMENT: Type = Type::new(
    "cfnrDivertedLegFailed.argument",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `DiversionReason`.
pub static DIVERSION_REASON: Type = Type::new(
    "DiversionReason",
    Kind::Enumerated(&Enumerated {
        root: &["unknown", "cfu", "cfb", "cfnr"],
        extensible: true,
        additions: &[],
    }),
);

/// `Procedure`.
pub static PROCEDURE: Type = Type::new(
    "Procedure",
    Kind::Enumerated(&Enumerated {
        root: &["cfu", "cfb", "cfnr"],
        extensible: true,
        additions: &[],
    }),
);

/// `SubscriptionOption`.
pub static SUBSCRIPTION_OPTION: Type = Type::new(
    "SubscriptionOption",
    Kind::Enumerated(&Enumerated {
        root: &[
            "noNotification",
            "notificationWithoutDivertedToNr",
            "notificationWithDivertedToNr",
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `BasicService`.
pub static BASIC_SERVICE: Type = Type::new(
    "BasicService",
    Kind::Enumerated(&Enumerated {
        root: &["allServices"],
        extensible: true,
        additions: &[],
    }),
);

/// `IntResultList`.
pub static INT_RESULT_LIST: Type = Type::new(
    "IntResultList",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 29),
        min_bits: 27,
        element: &INT_RESULT,
    }),
);

/// `IntResult`.
pub static INT_RESULT: Type = Type::new(
    "IntResult",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("servedUserNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new("basicService", &BASIC_SERVICE),
            Component::new("procedure", &PROCEDURE),
            Component::new(
                "divertedToAddress",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("remoteEnabled", &BOOLEAN)
                .with_default(DefaultValue::Boolean(false)),
            Component::optional("extension", &INT_RESULT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `IntResult.extension`.
pub static INT_RESULT_EXTENSION: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `ExtensionSeq`.
pub static EXTENSION_SEQ: Type = Type::new(
    "ExtensionSeq",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 24,
        element: &h450_1_extension::schema::MANUFACTURER_EXTENSION,
    }),
);

/// `unspecified.parameter`.
pub static UNSPECIFIED_PARAMETER: Type = Type::new(
    "unspecified.parameter",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new(
                "extension",
                &h450_1_extension::schema::MANUFACTURER_EXTENSION,
            ),
            Alternative::new("nonStandard", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

static BMP_STRING_1_128: Type = Type::new("", Kind::BmpString(Size::range(1, 128)));

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static INTEGER_1_15: Type = Type::new("", Kind::Integer(Range::new(1, 15)));
