// Generated from h235_8.asn (H.235.8 (09/2005): keys of SRTP) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h225;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `SrtpCryptoCapability`.
pub static SRTP_CRYPTO_CAPABILITY: Type = Type::new(
    "SrtpCryptoCapability",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 4,
        element: &SRTP_CRYPTO_INFO,
    }),
);

/// `SrtpCryptoInfo`.
pub static SRTP_CRYPTO_INFO: Type = Type::new(
    "SrtpCryptoInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("cryptoSuite", &OBJECT_IDENTIFIER),
            Component::optional("sessionParams", &SRTP_SESSION_PARAMETERS),
            Component::optional("allowMKI", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SrtpSessionParameters`.
pub static SRTP_SESSION_PARAMETERS: Type = Type::new(
    "SrtpSessionParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("kdr", &INTEGER_0_24),
            Component::optional("unencryptedSrtp", &BOOLEAN),
            Component::optional("unencryptedSrtcp", &BOOLEAN),
            Component::optional("unauthenticatedSrtp", &BOOLEAN),
            Component::optional("fecOrder", &FEC_ORDER),
            Component::optional("windowSizeHint", &INTEGER_64_65535),
            Component::optional("newParameter", &SEQUENCE_OF_H225_GENERIC_DATA),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FecOrder`.
pub static FEC_ORDER: Type = Type::new(
    "FecOrder",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("fecBeforeSrtp", &NULL),
            Component::optional("fecAfterSrtp", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SrtpKeys`.
pub static SRTP_KEYS: Type = Type::new(
    "SrtpKeys",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 19,
        element: &SRTP_KEY_PARAMETERS,
    }),
);

/// `SrtpKeyParameters`.
pub static SRTP_KEY_PARAMETERS: Type = Type::new(
    "SrtpKeyParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("masterKey", &OCTET_STRING),
            Component::new("masterSalt", &OCTET_STRING),
            Component::optional("lifetime", &SRTP_KEY_LIFETIME),
            Component::optional("mki", &MASTER_KEY_IDENTIFIER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SrtpKeyParameters.lifetime`.
pub static SRTP_KEY_LIFETIME: Type = Type::new(
    "",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("powerOfTwo", &INTEGER),
            Alternative::new("specific", &INTEGER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `SrtpKeyParameters.mki`.
pub static MASTER_KEY_IDENTIFIER: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("length", &INTEGER_1_128),
            Component::new("value", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static INTEGER: Type = Type::new("", Kind::Integer(Range::ANY));

static INTEGER_0_24: Type = Type::new("", Kind::Integer(Range::new(0, 24)));

static INTEGER_1_128: Type = Type::new("", Kind::Integer(Range::new(1, 128)));

static INTEGER_64_65535: Type = Type::new("", Kind::Integer(Range::new(64, 65535)));

static NULL: Type = Type::new("", Kind::Null);

static OBJECT_IDENTIFIER: Type = Type::new("", Kind::ObjectIdentifier);

static OCTET_STRING: Type = Type::new("", Kind::OctetString(Size::ANY));

static SEQUENCE_OF_H225_GENERIC_DATA: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 18,
        element: &h225::schema::GENERIC_DATA,
    }),
);
