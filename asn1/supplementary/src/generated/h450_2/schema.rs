// Generated from h450_2.asn (H.450.2 (02/1998): call transfer) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::{h450_1_addressing, h450_1_extension, h450_1_parameters};
use h323_messages::h225;
use h323_per::schema::{
    Alternative, Choice, Component, DefaultValue, Enumerated, Kind, Sequence, SequenceOf, Type,
};
use h323_per::{Alphabet, Size};

/// `DummyArg`.
pub static DUMMY_ARG: Type = Type::new(
    "DummyArg",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `DummyRes`.
pub static DUMMY_RES: Type = Type::new(
    "DummyRes",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("extensionSeq", &EXTENSION_SEQ),
            Alternative::new("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `CTInitiateArg`.
pub static CT_INITIATE_ARG: Type = Type::new(
    "CTInitiateArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callIdentity", &CALL_IDENTITY),
            Component::new(
                "reroutingNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("argumentExtension", &CT_INITIATE_ARG_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CTInitiateArg.argumentExtension`.
pub static CT_INITIATE_ARG_ARGUMENT_EXTENSION: Type = Type::new(
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

/// `CTSetupArg`.
pub static CT_SETUP_ARG: Type = Type::new(
    "CTSetupArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callIdentity", &CALL_IDENTITY),
            Component::optional(
                "transferringNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("argumentExtension", &CT_SETUP_ARG_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CTSetupArg.argumentExtension`.
pub static CT_SETUP_ARG_ARGUMENT_EXTENSION: Type = Type::new(
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

/// `CTIdentifyRes`.
pub static CT_IDENTIFY_RES: Type = Type::new(
    "CTIdentifyRes",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("callIdentity", &CALL_IDENTITY),
            Component::new(
                "reroutingNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("resultExtension", &RESULT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CTIdentifyRes.resultExtension`.
pub static RESULT_EXTENSION: Type = Type::new(
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

/// `CTUpdateArg`.
pub static CT_UPDATE_ARG: Type = Type::new(
    "CTUpdateArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "redirectionNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("redirectionInfo", &BMP_STRING_1_128),
            Component::optional(
                "basicCallInfoElements",
                &h450_1_parameters::schema::H225_INFORMATION_ELEMENT,
            ),
            Component::optional("argumentExtension", &CT_UPDATE_ARG_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CTUpdateArg.argumentExtension`.
pub static CT_UPDATE_ARG_ARGUMENT_EXTENSION: Type = Type::new(
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

/// `SubaddressTransferArg`.
pub static SUBADDRESS_TRANSFER_ARG: Type = Type::new(
    "SubaddressTransferArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "redirectionSubaddress",
                &h450_1_addressing::schema::PARTY_SUBADDRESS,
            ),
            Component::optional(
                "argumentExtension",
                &SUBADDRESS_TRANSFER_ARG_ARGUMENT_EXTENSION,
            ),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SubaddressTransferArg.argumentExtension`.
pub static SUBADDRESS_TRANSFER_ARG_ARGUMENT_EXTENSION: Type = Type::new(
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

/// `CTCompleteArg`.
pub static CT_COMPLETE_ARG: Type = Type::new(
    "CTCompleteArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("endDesignation", &END_DESIGNATION),
            Component::new(
                "redirectionNumber",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional(
                "basicCallInfoElements",
                &h450_1_parameters::schema::H225_INFORMATION_ELEMENT,
            ),
            Component::optional("redirectionInfo", &BMP_STRING_1_128),
            Component::optional("callStatus", &CALL_STATUS)
                .with_default(DefaultValue::Name("answered")),
            Component::optional("argumentExtension", &CT_COMPLETE_ARG_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CTCompleteArg.argumentExtension`.
pub static CT_COMPLETE_ARG_ARGUMENT_EXTENSION: Type = Type::new(
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

/// `CTActiveArg`.
pub static CT_ACTIVE_ARG: Type = Type::new(
    "CTActiveArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new(
                "connectedAddress",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional(
                "basicCallInfoElements",
                &h450_1_parameters::schema::H225_INFORMATION_ELEMENT,
            ),
            Component::optional("connectedInfo", &BMP_STRING_1_128),
            Component::optional("argumentExtension", &CT_ACTIVE_ARG_ARGUMENT_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CTActiveArg.argumentExtension`.
pub static CT_ACTIVE_ARG_ARGUMENT_EXTENSION: Type = Type::new(
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

/// `CallIdentity`.
pub static CALL_IDENTITY: Type = Type::new(
    "CallIdentity",
    Kind::Ia5String(Size::range(0, 4), Alphabet::NUMERIC),
);

/// `EndDesignation`.
pub static END_DESIGNATION: Type = Type::new(
    "EndDesignation",
    Kind::Enumerated(&Enumerated {
        root: &["primaryEnd", "secondaryEnd"],
        extensible: true,
        additions: &[],
    }),
);

/// `CallStatus`.
pub static CALL_STATUS: Type = Type::new(
    "CallStatus",
    Kind::Enumerated(&Enumerated {
        root: &["answered", "alerting"],
        extensible: true,
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
