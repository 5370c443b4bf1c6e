// Generated from h450_1_addressing.asn (H.450.1 (02/1998): addresses in supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, List, Octets, UnknownAlternative};

use h323_messages::h225;

/// `PresentedAddressScreened`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PresentedAddressScreened {
    /// `presentationAllowedAddress`: AddressScreened.
    PresentationAllowedAddress(Box<AddressScreened>),
    /// `presentationRestricted`.
    PresentationRestricted,
    /// `numberNotAvailableDueToInterworking`.
    NumberNotAvailableDueToInterworking,
    /// `presentationRestrictedAddress`: AddressScreened.
    PresentationRestrictedAddress(Box<AddressScreened>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for PresentedAddressScreened {
    fn default() -> Self {
        Self::PresentationAllowedAddress(Default::default())
    }
}

/// `PresentedAddressUnscreened`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PresentedAddressUnscreened {
    /// `presentationAllowedAddress`: Address.
    PresentationAllowedAddress(Box<Address>),
    /// `presentationRestricted`.
    PresentationRestricted,
    /// `numberNotAvailableDueToInterworking`.
    NumberNotAvailableDueToInterworking,
    /// `presentationRestrictedAddress`: Address.
    PresentationRestrictedAddress(Box<Address>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for PresentedAddressUnscreened {
    fn default() -> Self {
        Self::PresentationAllowedAddress(Default::default())
    }
}

/// `PresentedNumberScreened`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PresentedNumberScreened {
    /// `presentationAllowedAddress`: NumberScreened.
    PresentationAllowedAddress(Box<NumberScreened>),
    /// `presentationRestricted`.
    PresentationRestricted,
    /// `numberNotAvailableDueToInterworking`.
    NumberNotAvailableDueToInterworking,
    /// `presentationRestrictedAddress`: NumberScreened.
    PresentationRestrictedAddress(Box<NumberScreened>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for PresentedNumberScreened {
    fn default() -> Self {
        Self::PresentationAllowedAddress(Default::default())
    }
}

/// `PresentedNumberUnscreened`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PresentedNumberUnscreened {
    /// `presentationAllowedAddress`: PartyNumber.
    PresentationAllowedAddress(h225::PartyNumber),
    /// `presentationRestricted`.
    PresentationRestricted,
    /// `numberNotAvailableDueToInterworking`.
    NumberNotAvailableDueToInterworking,
    /// `presentationRestrictedAddress`: PartyNumber.
    PresentationRestrictedAddress(h225::PartyNumber),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for PresentedNumberUnscreened {
    fn default() -> Self {
        Self::PresentationAllowedAddress(Default::default())
    }
}

/// `AddressScreened`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressScreened {
    /// `partyNumber`: PartyNumber.
    pub party_number: h225::PartyNumber,
    /// `screeningIndicator`: ScreeningIndicator.
    pub screening_indicator: h225::ScreeningIndicator,
    /// `partySubaddress`: PartySubaddress OPTIONAL.
    pub party_subaddress: Option<PartySubaddress>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `NumberScreened`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumberScreened {
    /// `partyNumber`: PartyNumber.
    pub party_number: h225::PartyNumber,
    /// `screeningIndicator`: ScreeningIndicator.
    pub screening_indicator: h225::ScreeningIndicator,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Address`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// `partyNumber`: PartyNumber.
    pub party_number: h225::PartyNumber,
    /// `partySubaddress`: PartySubaddress OPTIONAL.
    pub party_subaddress: Option<PartySubaddress>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PresentationAllowedIndicator`: BOOLEAN.
pub type PresentationAllowedIndicator = bool;

/// `EndpointAddress`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EndpointAddress {
    /// `destinationAddress`: SEQUENCE OF AliasAddress.
    pub destination_address: List<h225::AliasAddress, 2>,
    /// `remoteExtensionAddress`: AliasAddress OPTIONAL.
    pub remote_extension_address: Option<h225::AliasAddress>,
    /// `destinationAddressPresentationIndicator`: PresentationIndicator OPTIONAL, addition 0.
    pub destination_address_presentation_indicator: Option<h225::PresentationIndicator>,
    /// `destinationAddressScreeningIndicator`: ScreeningIndicator OPTIONAL, addition 1.
    pub destination_address_screening_indicator: Option<h225::ScreeningIndicator>,
    /// `remoteExtensionAddressPresentationIndicator`: PresentationIndicator OPTIONAL, addition 2.
    pub remote_extension_address_presentation_indicator: Option<h225::PresentationIndicator>,
    /// `remoteExtensionAddressScreeningIndicator`: ScreeningIndicator OPTIONAL, addition 3.
    pub remote_extension_address_screening_indicator: Option<h225::ScreeningIndicator>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PartySubaddress`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartySubaddress {
    /// `userSpecifiedSubaddress`: UserSpecifiedSubaddress.
    UserSpecifiedSubaddress(UserSpecifiedSubaddress),
    /// `nsapSubaddress`: NSAPSubaddress.
    NsapSubaddress(NsapSubaddress),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for PartySubaddress {
    fn default() -> Self {
        Self::UserSpecifiedSubaddress(Default::default())
    }
}

/// `UserSpecifiedSubaddress`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserSpecifiedSubaddress {
    /// `subaddressInformation`: SubaddressInformation.
    pub subaddress_information: SubaddressInformation,
    /// `oddCountIndicator`: BOOLEAN OPTIONAL.
    pub odd_count_indicator: Option<bool>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for UserSpecifiedSubaddress {
    fn default() -> Self {
        Self {
            subaddress_information: Octets::from([0; 1]),
            odd_count_indicator: None,
            extension: Extension::default(),
        }
    }
}

/// `NSAPSubaddress`: OCTET STRING (SIZE (1..20)).
pub type NsapSubaddress = Octets;

/// `SubaddressInformation`: OCTET STRING (SIZE (1..20)).
pub type SubaddressInformation = Octets;
