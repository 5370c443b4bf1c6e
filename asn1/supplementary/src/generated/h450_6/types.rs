// Generated from h450_6.asn (H.450.6 (05/1999): call waiting) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Extension;

use crate::generated::h450_4;

/// `CallWaitingArg`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallWaitingArg {
    /// `nbOfAddWaitingCalls`: INTEGER (0..255) OPTIONAL.
    pub nb_of_add_waiting_calls: Option<u8>,
    /// `extensionArg`: SEQUENCE (SIZE (0..255)) OF MixedExtension OPTIONAL.
    pub extension_arg: Option<Vec<h450_4::MixedExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
