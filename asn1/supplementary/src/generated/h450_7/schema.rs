// Generated from h450_7.asn (H.450.7 (05/1999): message waiting indication) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use crate::generated::{h450_1_addressing, h450_4};
use h323_per::schema::{
    Alternative, Choice, Component, Enumerated, Kind, Sequence, SequenceOf, Type,
};
use h323_per::{Alphabet, Range, Size};

/// `MWIActivateArg`.
pub static MWI_ACTIVATE_ARG: Type = Type::new(
    "MWIActivateArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("servedUserNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new("basicService", &BASIC_SERVICE),
            Component::optional("msgCentreId", &MSG_CENTRE_ID),
            Component::optional("nbOfMessages", &NB_OF_MESSAGES),
            Component::optional(
                "originatingNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("timestamp", &TIME_STAMP),
            Component::optional("priority", &INTEGER_0_9),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `DummyRes`.
pub static DUMMY_RES: Type = Type::new(
    "DummyRes",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);

/// `MWIDeactivateArg`.
pub static MWI_DEACTIVATE_ARG: Type = Type::new(
    "MWIDeactivateArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("servedUserNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new("basicService", &BASIC_SERVICE),
            Component::optional("msgCentreId", &MSG_CENTRE_ID),
            Component::optional("callbackReq", &BOOLEAN),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MWIInterrogateArg`.
pub static MWI_INTERROGATE_ARG: Type = Type::new(
    "MWIInterrogateArg",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("servedUserNr", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Component::new("basicService", &BASIC_SERVICE),
            Component::optional("msgCentreId", &MSG_CENTRE_ID),
            Component::optional("callbackReq", &BOOLEAN),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MWIInterrogateRes`.
pub static MWI_INTERROGATE_RES: Type = Type::new(
    "MWIInterrogateRes",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(1, 64),
        min_bits: 13,
        element: &MWI_INTERROGATE_RES_ELT,
    }),
);

/// `MWIInterrogateResElt`.
pub static MWI_INTERROGATE_RES_ELT: Type = Type::new(
    "MWIInterrogateResElt",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("basicService", &BASIC_SERVICE),
            Component::optional("msgCentreId", &MSG_CENTRE_ID),
            Component::optional("nbOfMessages", &NB_OF_MESSAGES),
            Component::optional(
                "originatingNr",
                &h450_1_addressing::schema::ENDPOINT_ADDRESS,
            ),
            Component::optional("timestamp", &TIME_STAMP),
            Component::optional("priority", &INTEGER_0_9),
            Component::optional("extensionArg", &SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `MsgCentreId`.
pub static MSG_CENTRE_ID: Type = Type::new(
    "MsgCentreId",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("integer", &INTEGER_0_65535),
            Alternative::new("partyNumber", &h450_1_addressing::schema::ENDPOINT_ADDRESS),
            Alternative::new("numericString", &NUMERIC_STRING_1_10),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `NbOfMessages`.
pub static NB_OF_MESSAGES: Type = Type::new("NbOfMessages", Kind::Integer(Range::new(0, 65535)));

/// `TimeStamp`.
pub static TIME_STAMP: Type = Type::new("TimeStamp", Kind::Ia5String(Size::ANY, Alphabet::VISIBLE));

/// `BasicService`.
pub static BASIC_SERVICE: Type = Type::new(
    "BasicService",
    Kind::Enumerated(&Enumerated {
        root: &[
            "allServices",
            "speech",
            "unrestrictedDigitalInformation",
            "audio3100Hz",
            "telephony",
            "teletex",
            "telefaxGroup4Class1",
            "videotexSyntaxBased",
            "videotelephony",
            "telefaxGroup2-3",
            "reservedNotUsed1",
            "reservedNotUsed2",
            "reservedNotUsed3",
            "reservedNotUsed4",
            "reservedNotUsed5",
            "email",
            "video",
            "fileTransfer",
            "shortMessageService",
            "speechAndVideo",
            "speechAndFax",
            "speechAndEmail",
            "videoAndFax",
            "videoAndEmail",
            "faxAndEmail",
            "speechVideoAndFax",
            "speechVideoAndEmail",
            "speechFaxAndEmail",
            "videoFaxAndEmail",
            "speechVideoFaxAndEmail",
            "multimediaUnknown",
            "serviceUnknown",
            "futureReserve1",
            "futureReserve2",
            "futureReserve3",
            "futureReserve4",
            "futureReserve5",
            "futureReserve6",
            "futureReserve7",
            "futureReserve8",
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
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static INTEGER_0_65535: Type = Type::new("", Kind::Integer(Range::new(0, 65535)));

static INTEGER_0_9: Type = Type::new("", Kind::Integer(Range::new(0, 9)));

static NUMERIC_STRING_1_10: Type = Type::new(
    "NumericString",
    Kind::Ia5String(Size::range(1, 10), Alphabet::NUMERIC),
);

static SEQUENCE_0_255_OF_H450_4_MIXED_EXTENSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::range(0, 255),
        min_bits: 25,
        element: &h450_4::schema::MIXED_EXTENSION,
    }),
);
