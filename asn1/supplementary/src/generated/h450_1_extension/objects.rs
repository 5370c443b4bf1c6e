// Generated from h450_1_extension.asn (H.450.1 (02/1998): extensions of manufacturers) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use h323_per::ObjectIdentifier;
use h323_per::schema::Type;

/// An object of the class `EXTENSION`.
#[derive(Debug)]
pub struct Extension {
    /// Its name.
    pub name: &'static str,
    /// `&ArgumentType`.
    pub argument_type: &'static Type,
    /// `&extensionId`.
    pub extension_id: ObjectIdentifier,
}
