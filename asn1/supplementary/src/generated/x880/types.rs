// Generated from x880.asn (X.880: the classes of operations and errors, as far as H.450 needs them) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::ObjectIdentifier;

/// `Code`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// `local`: INTEGER.
    Local(i64),
    /// `global`: OBJECT IDENTIFIER.
    Global(ObjectIdentifier),
}

impl Default for Code {
    fn default() -> Self {
        Self::Local(Default::default())
    }
}

/// `Priority`: INTEGER (0..MAX).
pub type Priority = u64;
