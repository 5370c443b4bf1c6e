// Generated from h450_3.asn (H.450.3 (02/1998): call diversion) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{BmpString, Extension};

use crate::generated::{h450_1_addressing, h450_1_extension, h450_1_parameters};
use h323_messages::h225;

/// `activateDiversionQ.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActivateDiversionQArgument {
    /// `procedure`: Procedure.
    pub procedure: Procedure,
    /// `basicService`: BasicService.
    pub basic_service: BasicService,
    /// `divertedToAddress`: EndpointAddress.
    pub diverted_to_address: h450_1_addressing::EndpointAddress,
    /// `servedUserNr`: EndpointAddress.
    pub served_user_nr: h450_1_addressing::EndpointAddress,
    /// `activatingUserNr`: EndpointAddress.
    pub activating_user_nr: h450_1_addressing::EndpointAddress,
    /// `extension`: CHOICE OPTIONAL.
    pub extension_data: Option<ActivateDiversionQArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `activateDiversionQ.argument.extension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActivateDiversionQArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for ActivateDiversionQArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `activateDiversionQ.result`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActivateDiversionQResult {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for ActivateDiversionQResult {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `deactivateDiversionQ.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeactivateDiversionQArgument {
    /// `procedure`: Procedure.
    pub procedure: Procedure,
    /// `basicService`: BasicService.
    pub basic_service: BasicService,
    /// `servedUserNr`: EndpointAddress.
    pub served_user_nr: h450_1_addressing::EndpointAddress,
    /// `deactivatingUserNr`: EndpointAddress.
    pub deactivating_user_nr: h450_1_addressing::EndpointAddress,
    /// `extension`: CHOICE OPTIONAL.
    pub extension_data: Option<DeactivateDiversionQArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `deactivateDiversionQ.argument.extension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeactivateDiversionQArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for DeactivateDiversionQArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `deactivateDiversionQ.result`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeactivateDiversionQResult {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for DeactivateDiversionQResult {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `interrogateDiversionQ.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterrogateDiversionQArgument {
    /// `procedure`: Procedure.
    pub procedure: Procedure,
    /// `basicService`: BasicService DEFAULT allServices.
    pub basic_service: Option<BasicService>,
    /// `servedUserNr`: EndpointAddress.
    pub served_user_nr: h450_1_addressing::EndpointAddress,
    /// `interrogatingUserNr`: EndpointAddress.
    pub interrogating_user_nr: h450_1_addressing::EndpointAddress,
    /// `extension`: CHOICE OPTIONAL.
    pub extension_data: Option<InterrogateDiversionQArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `interrogateDiversionQ.argument.extension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InterrogateDiversionQArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for InterrogateDiversionQArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `checkRestriction.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckRestrictionArgument {
    /// `servedUserNr`: EndpointAddress.
    pub served_user_nr: h450_1_addressing::EndpointAddress,
    /// `basicService`: BasicService.
    pub basic_service: BasicService,
    /// `divertedToNr`: EndpointAddress.
    pub diverted_to_nr: h450_1_addressing::EndpointAddress,
    /// `extension`: CHOICE OPTIONAL.
    pub extension_data: Option<CheckRestrictionArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `checkRestriction.argument.extension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckRestrictionArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for CheckRestrictionArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `checkRestriction.result`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckRestrictionResult {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for CheckRestrictionResult {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `callRerouting.argument`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallReroutingArgument {
    /// `reroutingReason`: DiversionReason.
    pub rerouting_reason: DiversionReason,
    /// `originalReroutingReason`: DiversionReason OPTIONAL.
    pub original_rerouting_reason: Option<DiversionReason>,
    /// `calledAddress`: EndpointAddress.
    pub called_address: h450_1_addressing::EndpointAddress,
    /// `diversionCounter`: INTEGER (1..15).
    pub diversion_counter: u8,
    /// `h225InfoElement`: H225InformationElement.
    pub h225_info_element: h450_1_parameters::H225InformationElement,
    /// `lastReroutingNr`: EndpointAddress.
    pub last_rerouting_nr: h450_1_addressing::EndpointAddress,
    /// `subscriptionOption`: SubscriptionOption.
    pub subscription_option: SubscriptionOption,
    /// `callingPartySubaddress`: PartySubaddress OPTIONAL.
    pub calling_party_subaddress: Option<h450_1_addressing::PartySubaddress>,
    /// `callingNumber`: EndpointAddress.
    pub calling_number: h450_1_addressing::EndpointAddress,
    /// `callingInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub calling_info: Option<BmpString>,
    /// `originalCalledNr`: EndpointAddress OPTIONAL.
    pub original_called_nr: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `redirectingInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub redirecting_info: Option<BmpString>,
    /// `originalCalledInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub original_called_info: Option<BmpString>,
    /// `extension`: CHOICE OPTIONAL.
    pub extension_data: Option<CallReroutingArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CallReroutingArgument {
    fn default() -> Self {
        Self {
            rerouting_reason: Default::default(),
            original_rerouting_reason: None,
            called_address: Default::default(),
            diversion_counter: 1,
            h225_info_element: Default::default(),
            last_rerouting_nr: Default::default(),
            subscription_option: Default::default(),
            calling_party_subaddress: None,
            calling_number: Default::default(),
            calling_info: None,
            original_called_nr: None,
            redirecting_info: None,
            original_called_info: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }
}

/// `callRerouting.argument.extension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallReroutingArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for CallReroutingArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `callRerouting.result`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallReroutingResult {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for CallReroutingResult {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `divertingLegInformation1.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DivertingLegInformation1Argument {
    /// `diversionReason`: DiversionReason.
    pub diversion_reason: DiversionReason,
    /// `subscriptionOption`: SubscriptionOption.
    pub subscription_option: SubscriptionOption,
    /// `nominatedNr`: EndpointAddress.
    pub nominated_nr: h450_1_addressing::EndpointAddress,
    /// `nominatedInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub nominated_info: Option<BmpString>,
    /// `redirectingNr`: EndpointAddress OPTIONAL.
    pub redirecting_nr: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `redirectingInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub redirecting_info: Option<BmpString>,
    /// `extension`: CHOICE OPTIONAL.
    pub extension_data: Option<DivertingLegInformation1ArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `divertingLegInformation1.argument.extension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DivertingLegInformation1ArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for DivertingLegInformation1ArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `divertingLegInformation2.argument`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DivertingLegInformation2Argument {
    /// `diversionCounter`: INTEGER (1..15).
    pub diversion_counter: u8,
    /// `diversionReason`: DiversionReason.
    pub diversion_reason: DiversionReason,
    /// `originalDiversionReason`: DiversionReason OPTIONAL.
    pub original_diversion_reason: Option<DiversionReason>,
    /// `divertingNr`: EndpointAddress OPTIONAL.
    pub diverting_nr: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `originalCalledNr`: EndpointAddress OPTIONAL.
    pub original_called_nr: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `redirectingInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub redirecting_info: Option<BmpString>,
    /// `originalCalledInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub original_called_info: Option<BmpString>,
    /// `extension`: CHOICE OPTIONAL.
    pub extension_data: Option<DivertingLegInformation2ArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for DivertingLegInformation2Argument {
    fn default() -> Self {
        Self {
            diversion_counter: 1,
            diversion_reason: Default::default(),
            original_diversion_reason: None,
            diverting_nr: None,
            original_called_nr: None,
            redirecting_info: None,
            original_called_info: None,
            extension_data: None,
            extension: Extension::default(),
        }
    }
}

/// `divertingLegInformation2.argument.extension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DivertingLegInformation2ArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for DivertingLegInformation2ArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `divertingLegInformation3.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DivertingLegInformation3Argument {
    /// `presentationAllowedIndicator`: PresentationAllowedIndicator.
    pub presentation_allowed_indicator: h450_1_addressing::PresentationAllowedIndicator,
    /// `redirectionNr`: EndpointAddress OPTIONAL.
    pub redirection_nr: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `redirectionInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub redirection_info: Option<BmpString>,
    /// `extension`: CHOICE OPTIONAL.
    pub extension_data: Option<DivertingLegInformation3ArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `divertingLegInformation3.argument.extension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DivertingLegInformation3ArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for DivertingLegInformation3ArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `divertingLegInformation4.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DivertingLegInformation4Argument {
    /// `diversionReason`: DiversionReason.
    pub diversion_reason: DiversionReason,
    /// `subscriptionOption`: SubscriptionOption.
    pub subscription_option: SubscriptionOption,
    /// `callingNr`: EndpointAddress.
    pub calling_nr: h450_1_addressing::EndpointAddress,
    /// `callingInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub calling_info: Option<BmpString>,
    /// `nominatedNr`: EndpointAddress.
    pub nominated_nr: h450_1_addressing::EndpointAddress,
    /// `nominatedInfo`: BMPString (SIZE (1..128)) OPTIONAL.
    pub nominated_info: Option<BmpString>,
    /// `extension`: CHOICE OPTIONAL.
    pub extension_data: Option<DivertingLegInformation4ArgumentExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `divertingLegInformation4.argument.extension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DivertingLegInformation4ArgumentExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for DivertingLegInformation4ArgumentExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `cfnrDivertedLegFailed.argument`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CfnrDivertedLegFailedArgument {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for CfnrDivertedLegFailedArgument {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
}

/// `DiversionReason`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DiversionReason {
    /// `unknown`.
    #[default]
    NotKnown,
    /// `cfu`.
    Cfu,
    /// `cfb`.
    Cfb,
    /// `cfnr`.
    Cfnr,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `Procedure`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Procedure {
    /// `cfu`.
    #[default]
    Cfu,
    /// `cfb`.
    Cfb,
    /// `cfnr`.
    Cfnr,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `SubscriptionOption`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SubscriptionOption {
    /// `noNotification`.
    #[default]
    NoNotification,
    /// `notificationWithoutDivertedToNr`.
    NotificationWithoutDivertedToNr,
    /// `notificationWithDivertedToNr`.
    NotificationWithDivertedToNr,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `BasicService`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BasicService {
    /// `allServices`.
    #[default]
    AllServices,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}

/// `IntResultList`: SEQUENCE (SIZE (0..29)) OF IntResult.
pub type IntResultList = Vec<IntResult>;

/// `IntResult`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IntResult {
    /// `servedUserNr`: EndpointAddress.
    pub served_user_nr: h450_1_addressing::EndpointAddress,
    /// `basicService`: BasicService.
    pub basic_service: BasicService,
    /// `procedure`: Procedure.
    pub procedure: Procedure,
    /// `divertedToAddress`: EndpointAddress.
    pub diverted_to_address: h450_1_addressing::EndpointAddress,
    /// `remoteEnabled`: BOOLEAN DEFAULT FALSE.
    pub remote_enabled: Option<bool>,
    /// `extension`: CHOICE OPTIONAL.
    pub extension_data: Option<IntResultExtension>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `IntResult.extension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntResultExtension {
    /// `extensionSeq`: ExtensionSeq.
    ExtensionSeq(ExtensionSeq),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for IntResultExtension {
    fn default() -> Self {
        Self::ExtensionSeq(Default::default())
    }
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
