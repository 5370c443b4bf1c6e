// Generated from h450_8.asn (H.450.8 (02/2000): name identification) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{BmpString, Extension, Octets, UnknownAlternative};

use crate::generated::h450_4;

/// `callingName.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallingNameArgument {
    /// `name`: Name.
    pub name: Name,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `alertingName.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlertingNameArgument {
    /// `name`: Name.
    pub name: Name,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `connectedName.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectedNameArgument {
    /// `name`: Name.
    pub name: Name,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `busyName.argument`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BusyNameArgument {
    /// `name`: Name.
    pub name: Name,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `Name`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// `namePresentationAllowed`: NamePresentationAllowed.
    NamePresentationAllowed(NamePresentationAllowed),
    /// `namePresentationRestricted`: NamePresentationRestricted.
    NamePresentationRestricted(NamePresentationRestricted),
    /// `nameNotAvailable`.
    NameNotAvailable,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for Name {
    fn default() -> Self {
        Self::NamePresentationAllowed(Default::default())
    }
}

/// `NamePresentationAllowed`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NamePresentationAllowed {
    /// `simpleName`: SimpleName.
    SimpleName(SimpleName),
    /// `extendedName`: ExtendedName.
    ExtendedName(ExtendedName),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for NamePresentationAllowed {
    fn default() -> Self {
        Self::SimpleName(Octets::from([0; 1]))
    }
}

/// `NamePresentationRestricted`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NamePresentationRestricted {
    /// `simpleName`: SimpleName.
    SimpleName(SimpleName),
    /// `extendedName`: ExtendedName.
    ExtendedName(ExtendedName),
    /// `restrictedNull`.
    RestrictedNull,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for NamePresentationRestricted {
    fn default() -> Self {
        Self::SimpleName(Octets::from([0; 1]))
    }
}

/// `SimpleName`: OCTET STRING (SIZE (1..50)).
pub type SimpleName = Octets;

/// `ExtendedName`: BMPString (SIZE (1..256)).
pub type ExtendedName = BmpString;
