// Generated from h460_2.asn (H.460.2 (07/2001): number portability) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h225;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, Type};
use h323_per::{Range, Size};

/// `NumberPortabilityInfo`.
pub static NUMBER_PORTABILITY_INFO: Type = Type::new(
    "NumberPortabilityInfo",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new(
                "numberPortabilityRejectReason",
                &NUMBER_PORTABILITY_REJECT_REASON,
            ),
            Alternative::new("nUMBERPORTABILITYDATA", &NUMBER_PORTABILITY_DATA),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NumberPortabilityInfo.nUMBERPORTABILITYDATA`.
pub static NUMBER_PORTABILITY_DATA: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("addressTranslated", &NULL),
            Component::optional("portedAddress", &PORTABILITY_ADDRESS),
            Component::optional("routingAddress", &PORTABILITY_ADDRESS),
            Component::optional("regionalParams", &REGIONAL_PARAMETERS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NumberPortabilityRejectReason`.
pub static NUMBER_PORTABILITY_REJECT_REASON: Type = Type::new(
    "NumberPortabilityRejectReason",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unspecified", &NULL),
            Alternative::new("qorPortedNumber", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PortabilityAddress`.
pub static PORTABILITY_ADDRESS: Type = Type::new(
    "PortabilityAddress",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("aliasAddress", &h225::schema::ALIAS_ADDRESS),
            Component::optional("typeOfAddress", &NUMBER_PORTABILITY_TYPE_OF_NUMBER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NumberPortabilityTypeOfNumber`.
pub static NUMBER_PORTABILITY_TYPE_OF_NUMBER: Type = Type::new(
    "NumberPortabilityTypeOfNumber",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("publicTypeOfNumber", &h225::schema::PUBLIC_TYPE_OF_NUMBER),
            Alternative::new("privateTypeOfNumber", &h225::schema::PRIVATE_TYPE_OF_NUMBER),
            Alternative::new("portabilityTypeOfNumber", &PORTABILITY_TYPE_OF_NUMBER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PortabilityTypeOfNumber`.
pub static PORTABILITY_TYPE_OF_NUMBER: Type = Type::new(
    "PortabilityTypeOfNumber",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("portedNumber", &NULL),
            Alternative::new("routingNumber", &NULL),
            Alternative::new("concatenatedNumber", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RegionalParameters`.
pub static REGIONAL_PARAMETERS: Type = Type::new(
    "RegionalParameters",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("t35CountryCode", &INTEGER_0_255),
            Component::new("t35Extension", &INTEGER_0_255),
            Component::optional("variantIdentifier", &INTEGER_1_255),
            Component::new("regionalData", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static INTEGER_1_255: Type = Type::new("", Kind::Integer(Range::new(1, 255)));

static NULL: Type = Type::new("", Kind::Null);

static OCTET_STRING: Type = Type::new("", Kind::OctetString(Size::ANY));
