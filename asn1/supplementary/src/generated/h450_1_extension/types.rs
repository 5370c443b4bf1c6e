// Generated from h450_1_extension.asn (H.450.1 (02/1998): extensions of manufacturers) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{ObjectIdentifier, Octets};

/// `Extension`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManufacturerExtension {
    /// `extensionId`: OBJECT IDENTIFIER.
    pub extension_id: ObjectIdentifier,
    /// `extensionArgument`: an open type.
    pub extension_argument: Octets,
}

impl Default for ManufacturerExtension {
    fn default() -> Self {
        Self {
            extension_id: Default::default(),
            extension_argument: Octets::from([0]),
        }
    }
}
