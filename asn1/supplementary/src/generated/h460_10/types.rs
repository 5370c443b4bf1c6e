// Generated from h460_10.asn (H.460.10 (03/2004): the category of a call party) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::Extension;

/// `CallPartyCategoryInfo`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallPartyCategoryInfo {
    /// `callPartyCategory`: CallPartyCategory OPTIONAL.
    pub call_party_category: Option<CallPartyCategory>,
    /// `originatingLineInfo`: OriginatingLineInfo OPTIONAL.
    pub originating_line_info: Option<OriginatingLineInfo>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `CallPartyCategory`: INTEGER (0..255).
pub type CallPartyCategory = u8;

/// `OriginatingLineInfo`: INTEGER (0..255).
pub type OriginatingLineInfo = u8;
