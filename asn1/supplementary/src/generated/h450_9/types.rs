// Generated from h450_9.asn (H.450.9 (11/2000): call completion) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, UnknownAlternative};

use crate::generated::{h450_1_addressing, h450_4, h450_7};
use h323_messages::h225;

/// `CcRequestArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CcRequestArg {
    /// `numberA`: EndpointAddress.
    pub number_a: h450_1_addressing::EndpointAddress,
    /// `numberB`: EndpointAddress.
    pub number_b: h450_1_addressing::EndpointAddress,
    /// `ccIdentifier`: CallIdentifier OPTIONAL.
    pub cc_identifier: Option<h225::CallIdentifier>,
    /// `service`: BasicService.
    pub service: h450_7::BasicService,
    /// `can-retain-service`: BOOLEAN.
    pub can_retain_service: bool,
    /// `retain-sig-connection`: BOOLEAN OPTIONAL.
    pub retain_sig_connection: Option<bool>,
    /// `extension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_data: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CcRequestRes`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CcRequestRes {
    /// `retain-service`: BOOLEAN.
    pub retain_service: bool,
    /// `extension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_data: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CcArg`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CcArg {
    /// `shortArg`: CcShortArg.
    ShortArg(Box<CcShortArg>),
    /// `longArg`: CcLongArg.
    LongArg(Box<CcLongArg>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for CcArg {
    fn default() -> Self {
        Self::ShortArg(Default::default())
    }
}

/// `CcShortArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CcShortArg {
    /// `ccIdentifier`: CallIdentifier OPTIONAL.
    pub cc_identifier: Option<h225::CallIdentifier>,
    /// `extension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_data: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CcLongArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CcLongArg {
    /// `numberA`: EndpointAddress OPTIONAL.
    pub number_a: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `numberB`: EndpointAddress OPTIONAL.
    pub number_b: Option<Box<h450_1_addressing::EndpointAddress>>,
    /// `ccIdentifier`: CallIdentifier OPTIONAL.
    pub cc_identifier: Option<h225::CallIdentifier>,
    /// `service`: BasicService OPTIONAL.
    pub service: Option<h450_7::BasicService>,
    /// `extension`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_data: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
