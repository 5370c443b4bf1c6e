// Generated from h450_4.asn (H.450.4 (05/1999): call hold) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Extension;

use crate::generated::h450_1_extension;
use h323_messages::h225;

/// `HoldNotificArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HoldNotificArg {
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RetrieveNotificArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RetrieveNotificArg {
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RemoteHoldArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RemoteHoldArg {
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RemoteHoldRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RemoteHoldRes {
    /// `extensionRes`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_res: Option<Vec<MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RemoteRetrieveArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RemoteRetrieveArg {
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RemoteRetrieveRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RemoteRetrieveRes {
    /// `extensionRes`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_res: Option<Vec<MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `MixedExtension`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MixedExtension {
    /// `extension`: Extension.
    Extension(Box<h450_1_extension::ManufacturerExtension>),
    /// `nonStandardData`: NonStandardParameter.
    NonStandardData(Box<h225::NonStandardParameter>),
}

impl Default for MixedExtension {
    fn default() -> Self {
        Self::Extension(Default::default())
    }
}

/// `undefined.parameter`: SEQUENCE (SIZE (0..255)) OF MixedExtension.
pub type UndefinedParameter = Vec<MixedExtension>;
