// Generated from h450_10.asn (H.450.10 (03/2001): call offer) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Extension;

use crate::generated::h450_4;

/// `CoReqOptArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoReqOptArg {
    /// `extension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_data: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RUAlertOptArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RuAlertOptArg {
    /// `extension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_data: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CfbOvrOptArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CfbOvrOptArg {
    /// `extension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_data: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
