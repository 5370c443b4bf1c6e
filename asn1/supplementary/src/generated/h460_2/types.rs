// Generated from h460_2.asn (H.460.2 (07/2001): number portability) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, Octets, UnknownAlternative};

use h323_messages::h225;

/// `NumberPortabilityInfo`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberPortabilityInfo {
    /// `numberPortabilityRejectReason`: NumberPortabilityRejectReason.
    NumberPortabilityRejectReason(NumberPortabilityRejectReason),
    /// `nUMBERPORTABILITYDATA`: SEQUENCE.
    NumberPortabilityData(Box<NumberPortabilityData>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for NumberPortabilityInfo {
    fn default() -> Self {
        Self::NumberPortabilityRejectReason(Default::default())
    }
}

/// `NumberPortabilityInfo.nUMBERPORTABILITYDATA`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumberPortabilityData {
    /// `addressTranslated`: NULL OPTIONAL.
    pub address_translated: Option<()>,
    /// `portedAddress`: PortabilityAddress OPTIONAL.
    pub ported_address: Option<PortabilityAddress>,
    /// `routingAddress`: PortabilityAddress OPTIONAL.
    pub routing_address: Option<PortabilityAddress>,
    /// `regionalParams`: RegionalParameters OPTIONAL.
    pub regional_params: Option<RegionalParameters>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NumberPortabilityRejectReason`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NumberPortabilityRejectReason {
    /// `unspecified`.
    #[default]
    Unspecified,
    /// `qorPortedNumber`.
    QorPortedNumber,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `PortabilityAddress`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PortabilityAddress {
    /// `aliasAddress`: AliasAddress.
    pub alias_address: h225::AliasAddress,
    /// `typeOfAddress`: NumberPortabilityTypeOfNumber OPTIONAL.
    pub type_of_address: Option<NumberPortabilityTypeOfNumber>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NumberPortabilityTypeOfNumber`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberPortabilityTypeOfNumber {
    /// `publicTypeOfNumber`: PublicTypeOfNumber.
    PublicTypeOfNumber(h225::PublicTypeOfNumber),
    /// `privateTypeOfNumber`: PrivateTypeOfNumber.
    PrivateTypeOfNumber(h225::PrivateTypeOfNumber),
    /// `portabilityTypeOfNumber`: PortabilityTypeOfNumber.
    PortabilityTypeOfNumber(PortabilityTypeOfNumber),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for NumberPortabilityTypeOfNumber {
    fn default() -> Self {
        Self::PublicTypeOfNumber(Default::default())
    }
}

/// `PortabilityTypeOfNumber`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PortabilityTypeOfNumber {
    /// `portedNumber`.
    #[default]
    PortedNumber,
    /// `routingNumber`.
    RoutingNumber,
    /// `concatenatedNumber`.
    ConcatenatedNumber,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `RegionalParameters`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegionalParameters {
    /// `t35CountryCode`: INTEGER (0..255).
    pub t35_country_code: u8,
    /// `t35Extension`: INTEGER (0..255).
    pub t35_extension: u8,
    /// `variantIdentifier`: INTEGER (1..255) OPTIONAL.
    pub variant_identifier: Option<u8>,
    /// `regionalData`: OCTET STRING.
    pub regional_data: Octets,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
