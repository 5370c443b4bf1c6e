// Generated from h450_11.asn (H.450.11 (03/2001): call intrusion) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, UnknownAlternative};

use crate::generated::h450_4;
use h323_messages::h225;

/// `CIRequestArg`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CiRequestArg {
    /// `ciCapabilityLevel`: CICapabilityLevel.
    pub ci_capability_level: CiCapabilityLevel,
    /// `argumentExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub argument_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CiRequestArg {
    fn default() -> Self {
        Self {
            ci_capability_level: 1,
            argument_extension: None,
            extension: Extension::default(),
        }
    }
}

/// `CIRequestRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CiRequestRes {
    /// `ciStatusInformation`: CIStatusInformation.
    pub ci_status_information: CiStatusInformation,
    /// `resultExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub result_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CIGetCIPLOptArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CiGetCiplOptArg {
    /// `argumentExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub argument_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CIGetCIPLRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CiGetCiplRes {
    /// `ciProtectionLevel`: CIProtectionLevel.
    pub ci_protection_level: CiProtectionLevel,
    /// `silentMonitoringPermitted`: NULL OPTIONAL.
    pub silent_monitoring_permitted: Option<()>,
    /// `resultExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub result_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CIIsOptArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CiisOptArg {
    /// `argumentExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub argument_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CIIsOptRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CiisOptRes {
    /// `resultExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub result_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CIFrcRelArg`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CiFrcRelArg {
    /// `ciCapabilityLevel`: CICapabilityLevel.
    pub ci_capability_level: CiCapabilityLevel,
    /// `argumentExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub argument_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CiFrcRelArg {
    fn default() -> Self {
        Self {
            ci_capability_level: 1,
            argument_extension: None,
            extension: Extension::default(),
        }
    }
}

/// `CIFrcRelOptRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CiFrcRelOptRes {
    /// `resultExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub result_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CIWobOptArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CiWobOptArg {
    /// `argumentExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub argument_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CIWobOptRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CiWobOptRes {
    /// `resultExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub result_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CISilentArg`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CiSilentArg {
    /// `ciCapabilityLevel`: CICapabilityLevel.
    pub ci_capability_level: CiCapabilityLevel,
    /// `specificCall`: CallIdentifier OPTIONAL.
    pub specific_call: Option<h225::CallIdentifier>,
    /// `argumentExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub argument_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for CiSilentArg {
    fn default() -> Self {
        Self {
            ci_capability_level: 1,
            specific_call: None,
            argument_extension: None,
            extension: Extension::default(),
        }
    }
}

/// `CISilentOptRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CiSilentOptRes {
    /// `resultExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub result_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CINotificationArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CiNotificationArg {
    /// `ciStatusInformation`: CIStatusInformation.
    pub ci_status_information: CiStatusInformation,
    /// `argumentExtension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub argument_extension: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CICapabilityLevel`: INTEGER (1..3).
pub type CiCapabilityLevel = u8;

/// `CIProtectionLevel`: INTEGER (0..3).
pub type CiProtectionLevel = u8;

/// `CIStatusInformation`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CiStatusInformation {
    /// `callIntrusionImpending`.
    #[default]
    CallIntrusionImpending,
    /// `callIntruded`.
    CallIntruded,
    /// `callIsolated`.
    CallIsolated,
    /// `callForceReleased`.
    CallForceReleased,
    /// `callIntrusionComplete`.
    CallIntrusionComplete,
    /// `callIntrusionEnd`.
    CallIntrusionEnd,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}
