// Generated from h450_2.asn (H.450.2 (02/1998): call transfer) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{BmpString, Extension, Ia5String};

use crate::generated::{h450_1_addressing, h450_1_extension, h450_1_parameters};
use h323_messages::h225;

/// `DummyArg`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DummyArg {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for DummyArg {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `DummyRes`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DummyRes {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for DummyRes {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `CTInitiateArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CtInitiateArg {
    /// `callIdentity`: CallIdentity.
    pub call_identity: CallIdentity,
    /// `reroutingNumber`: EndpointAddress.
    pub rerouting_number: h450_1_addressing::EndpointAddress,
    /// `argumentExtension`: CHOICE OPTIONAL.
    pub argument_extension: Option<CtInitiateArgArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CTInitiateArg.argumentExtension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CtInitiateArgArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for CtInitiateArgArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `CTSetupArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CtSetupArg {
    /// `callIdentity`: CallIdentity.
    pub call_identity: CallIdentity,
    /// `transferringNumber`: EndpointAddress OPTIONAL.
    pub transferring_number: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `argumentExtension`: CHOICE OPTIONAL.
    pub argument_extension: Option<CtSetupArgArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CTSetupArg.argumentExtension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CtSetupArgArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for CtSetupArgArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `CTIdentifyRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CtIdentifyRes {
    /// `callIdentity`: CallIdentity.
    pub call_identity: CallIdentity,
    /// `reroutingNumber`: EndpointAddress.
    pub rerouting_number: h450_1_addressing::EndpointAddress,
    /// `resultExtension`: CHOICE OPTIONAL.
    pub result_extension: Option<ResultExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CTIdentifyRes.resultExtension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for ResultExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `CTUpdateArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CtUpdateArg {
    /// `redirectionNumber`: EndpointAddress.
    pub redirection_number: h450_1_addressing::EndpointAddress,
    /// `redirectionInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub redirection_info: Option<BmpString>,
    /// `basicCallInfoElements`: H225InformationElement OPTIONAL.
    pub basic_call_info_elements: Option<h450_1_parameters::H225InformationElement>,
    /// `argumentExtension`: CHOICE OPTIONAL.
    pub argument_extension: Option<CtUpdateArgArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CTUpdateArg.argumentExtension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CtUpdateArgArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for CtUpdateArgArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `SubaddressTransferArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SubaddressTransferArg {
    /// `redirectionSubaddress`: PartySubaddress.
    pub redirection_subaddress: h450_1_addressing::PartySubaddress,
    /// `argumentExtension`: CHOICE OPTIONAL.
    pub argument_extension: Option<SubaddressTransferArgArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SubaddressTransferArg.argumentExtension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubaddressTransferArgArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for SubaddressTransferArgArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `CTCompleteArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CtCompleteArg {
    /// `endDesignation`: EndDesignation.
    pub end_designation: EndDesignation,
    /// `redirectionNumber`: EndpointAddress.
    pub redirection_number: h450_1_addressing::EndpointAddress,
    /// `basicCallInfoElements`: H225InformationElement OPTIONAL.
    pub basic_call_info_elements: Option<h450_1_parameters::H225InformationElement>,
    /// `redirectionInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub redirection_info: Option<BmpString>,
    /// `callStatus`: CallStatus DEFAULT answered.
    pub call_status: Option<CallStatus>,
    /// `argumentExtension`: CHOICE OPTIONAL.
    pub argument_extension: Option<CtCompleteArgArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CTCompleteArg.argumentExtension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CtCompleteArgArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for CtCompleteArgArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `CTActiveArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CtActiveArg {
    /// `connectedAddress`: EndpointAddress.
    pub connected_address: h450_1_addressing::EndpointAddress,
    /// `basicCallInfoElements`: H225InformationElement OPTIONAL.
    pub basic_call_info_elements: Option<h450_1_parameters::H225InformationElement>,
    /// `connectedInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub connected_info: Option<BmpString>,
    /// `argumentExtension`: CHOICE OPTIONAL.
    pub argument_extension: Option<CtActiveArgArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CTActiveArg.argumentExtension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CtActiveArgArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for CtActiveArgArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `CallIdentity`: NumericString (SIZE (0..4)).
pub type CallIdentity = Ia5String;

/// `EndDesignation`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EndDesignation {
    /// `primaryEnd`.
    #[default]
    PrimaryEnd,
    /// `secondaryEnd`.
    SecondaryEnd,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `CallStatus`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CallStatus {
    /// `answered`.
    #[default]
    Answered,
    /// `alerting`.
    Alerting,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `ExtensionSeq`: SEQUENCE OF Extension.
pub type ExtensionSeq = Vec<h450_1_extension::ManufacturerExtension>;

/// `unspecified.parameter`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnspecifiedParameter {
    /// `extension`: Extension.
    Extension(Box<h450_1_extension::ManufacturerExtension>),
    /// `nonStandard`: NonStandardParameter.
    NonStandard(Box<h225::NonStandardParameter>),
}

impl Default for UnspecifiedParameter {
    fn default() -> Self {
        Self::Extension(Default::default())
    }
}
