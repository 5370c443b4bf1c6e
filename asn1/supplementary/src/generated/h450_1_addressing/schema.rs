// Generated from h450_1_addressing.asn (H.450.1 (02/1998): addresses in supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h225;
use h323_per::Size;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};

/// `PresentedAddressScreened`.
pub static PRESENTED_ADDRESS_SCREENED: Type = Type::new(
    "PresentedAddressScreened",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("presentationAllowedAddress", &ADDRESS_SCREENED),
            Alternative::new("presentationRestricted", &NULL),
            Alternative::new("numberNotAvailableDueToInterworking", &NULL),
            Alternative::new("presentationRestrictedAddress", &ADDRESS_SCREENED),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PresentedAddressUnscreened`.
pub static PRESENTED_ADDRESS_UNSCREENED: Type = Type::new(
    "PresentedAddressUnscreened",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("presentationAllowedAddress", &ADDRESS),
            Alternative::new("presentationRestricted", &NULL),
            Alternative::new("numberNotAvailableDueToInterworking", &NULL),
            Alternative::new("presentationRestrictedAddress", &ADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PresentedNumberScreened`.
pub static PRESENTED_NUMBER_SCREENED: Type = Type::new(
    "PresentedNumberScreened",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("presentationAllowedAddress", &NUMBER_SCREENED),
            Alternative::new("presentationRestricted", &NULL),
            Alternative::new("numberNotAvailableDueToInterworking", &NULL),
            Alternative::new("presentationRestrictedAddress", &NUMBER_SCREENED),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PresentedNumberUnscreened`.
pub static PRESENTED_NUMBER_UNSCREENED: Type = Type::new(
    "PresentedNumberUnscreened",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("presentationAllowedAddress", &h225::schema::PARTY_NUMBER),
            Alternative::new("presentationRestricted", &NULL),
            Alternative::new("numberNotAvailableDueToInterworking", &NULL),
            Alternative::new("presentationRestrictedAddress", &h225::schema::PARTY_NUMBER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `AddressScreened`.
pub static ADDRESS_SCREENED: Type = Type::new(
    "AddressScreened",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("partyNumber", &h225::schema::PARTY_NUMBER),
            Component::new("screeningIndicator", &h225::schema::SCREENING_INDICATOR),
            Component::optional("partySubaddress", &PARTY_SUBADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NumberScreened`.
pub static NUMBER_SCREENED: Type = Type::new(
    "NumberScreened",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("partyNumber", &h225::schema::PARTY_NUMBER),
            Component::new("screeningIndicator", &h225::schema::SCREENING_INDICATOR),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `Address`.
pub static ADDRESS: Type = Type::new(
    "Address",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("partyNumber", &h225::schema::PARTY_NUMBER),
            Component::optional("partySubaddress", &PARTY_SUBADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PresentationAllowedIndicator`.
pub static PRESENTATION_ALLOWED_INDICATOR: Type =
    Type::new("PresentationAllowedIndicator", Kind::Boolean);

/// `EndpointAddress`.
pub static ENDPOINT_ADDRESS: Type = Type::new(
    "EndpointAddress",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("destinationAddress", &SEQUENCE_OF_H225_ALIAS_ADDRESS),
            Component::optional("remoteExtensionAddress", &h225::schema::ALIAS_ADDRESS),
        ],
        extensible: true,
        additions: &[
            Component::optional(
                "destinationAddressPresentationIndicator",
                &h225::schema::PRESENTATION_INDICATOR,
            ),
            Component::optional(
                "destinationAddressScreeningIndicator",
                &h225::schema::SCREENING_INDICATOR,
            ),
            Component::optional(
                "remoteExtensionAddressPresentationIndicator",
                &h225::schema::PRESENTATION_INDICATOR,
            ),
            Component::optional(
                "remoteExtensionAddressScreeningIndicator",
                &h225::schema::SCREENING_INDICATOR,
            ),
        ],
    }),
);

/// `PartySubaddress`.
pub static PARTY_SUBADDRESS: Type = Type::new(
    "PartySubaddress",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("userSpecifiedSubaddress", &USER_SPECIFIED_SUBADDRESS),
            Alternative::new("nsapSubaddress", &NSAP_SUBADDRESS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `UserSpecifiedSubaddress`.
pub static USER_SPECIFIED_SUBADDRESS: Type = Type::new(
    "UserSpecifiedSubaddress",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("subaddressInformation", &SUBADDRESS_INFORMATION),
            Component::optional("oddCountIndicator", &BOOLEAN),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `NSAPSubaddress`.
pub static NSAP_SUBADDRESS: Type =
    Type::new("NSAPSubaddress", Kind::OctetString(Size::range(1, 20)));

/// `SubaddressInformation`.
pub static SUBADDRESS_INFORMATION: Type = Type::new(
    "SubaddressInformation",
    Kind::OctetString(Size::range(1, 20)),
);

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static NULL: Type = Type::new("", Kind::Null);

static SEQUENCE_OF_H225_ALIAS_ADDRESS: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 10,
        element: &h225::schema::ALIAS_ADDRESS,
    }),
);
