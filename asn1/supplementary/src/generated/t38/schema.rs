// Generated from t38.asn (T.38 in the syntax of 2002) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_per::schema::{
    Alternative, Choice, Component, Enumerated, Kind, Sequence, SequenceOf, Type,
};
use h323_per::{Range, Size};

/// `IFPPacket`.
pub static IFP_PACKET: Type = Type::new(
    "IFPPacket",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("type-of-msg", &TYPE_OF_MSG),
            Component::optional("data-field", &DATA_FIELD),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `Type-of-msg`.
pub static TYPE_OF_MSG: Type = Type::new(
    "Type-of-msg",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("t30-indicator", &T30_INDICATOR),
            Alternative::new("t30-data", &T30_DATA),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `Type-of-msg.t30-indicator`.
pub static T30_INDICATOR: Type = Type::new(
    "",
    Kind::Enumerated(&Enumerated {
        root: &[
            "no-signal",
            "cng",
            "ced",
            "v21-preamble",
            "v27-2400-training",
            "v27-4800-training",
            "v29-7200-training",
            "v29-9600-training",
            "v17-7200-short-training",
            "v17-7200-long-training",
            "v17-9600-short-training",
            "v17-9600-long-training",
            "v17-12000-short-training",
            "v17-12000-long-training",
            "v17-14400-short-training",
            "v17-14400-long-training",
        ],
        extensible: true,
        additions: &[
            "v8-ansam",
            "v8-signal",
            "v34-cntl-channel-1200",
            "v34-pri-channel",
            "v34-CC-retrain",
            "v33-12000-training",
            "v33-14400-training",
        ],
    }),
);

/// `Type-of-msg.t30-data`.
pub static T30_DATA: Type = Type::new(
    "",
    Kind::Enumerated(&Enumerated {
        root: &[
            "v21",
            "v27-2400",
            "v27-4800",
            "v29-7200",
            "v29-9600",
            "v17-7200",
            "v17-9600",
            "v17-12000",
            "v17-14400",
        ],
        extensible: true,
        additions: &[
            "v8",
            "v34-pri-rate",
            "v34-CC-1200",
            "v34-pri-ch",
            "v33-12000",
            "v33-14400",
        ],
    }),
);

/// `Data-Field`.
pub static DATA_FIELD: Type = Type::new(
    "Data-Field",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 5,
        element: &DATA_FIELD_ELEMENT,
    }),
);

/// `Data-Field.element`.
pub static DATA_FIELD_ELEMENT: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("field-type", &FIELD_TYPE),
            Component::optional("field-data", &OCTET_STRING_1_65535),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `Data-Field.element.field-type`.
pub static FIELD_TYPE: Type = Type::new(
    "",
    Kind::Enumerated(&Enumerated {
        root: &[
            "hdlc-data",
            "hdlc-sig-end",
            "hdlc-fcs-OK",
            "hdlc-fcs-BAD",
            "hdlc-fcs-OK-sig-end",
            "hdlc-fcs-BAD-sig-end",
            "t4-non-ecm-data",
            "t4-non-ecm-sig-end",
        ],
        extensible: true,
        additions: &["cm-message", "jm-message", "ci-message", "v34rate"],
    }),
);

/// `UDPTLPacket`.
pub static UDPTL_PACKET: Type = Type::new(
    "UDPTLPacket",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("seq-number", &INTEGER_0_65535),
            Component::new("primary-ifp-packet", &OPEN_TYPE),
            Component::new("error-recovery", &ERROR_RECOVERY),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `UDPTLPacket.error-recovery`.
pub static ERROR_RECOVERY: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("secondary-ifp-packets", &SEQUENCE_OF_OPEN_TYPE),
            Alternative::new("fec-info", &FEC_INFO),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `UDPTLPacket.error-recovery.fec-info`.
pub static FEC_INFO: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("fec-npackets", &INTEGER),
            Component::new("fec-data", &SEQUENCE_OF_OCTET_STRING),
        ],
        extensible: false,
        additions: &[],
    }),
);

static INTEGER: Type = Type::new("", Kind::Integer(Range::ANY));

static INTEGER_0_65535: Type = Type::new("", Kind::Integer(Range::new(0, 65535)));

static OCTET_STRING: Type = Type::new("", Kind::OctetString(Size::ANY));

static OCTET_STRING_1_65535: Type = Type::new("", Kind::OctetString(Size::range(1, 65535)));

static OPEN_TYPE: Type = Type::new("", Kind::OpenType);

static SEQUENCE_OF_OCTET_STRING: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 8,
        element: &OCTET_STRING,
    }),
);

static SEQUENCE_OF_OPEN_TYPE: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 8,
        element: &OPEN_TYPE,
    }),
);
