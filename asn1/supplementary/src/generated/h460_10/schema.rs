// Generated from h460_10.asn (H.460.10 (03/2004): the category of a call party) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_per::Range;
use h323_per::schema::{Component, Kind, Sequence, Type};

/// `CallPartyCategoryInfo`.
pub static CALL_PARTY_CATEGORY_INFO: Type = Type::new(
    "CallPartyCategoryInfo",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("callPartyCategory", &CALL_PARTY_CATEGORY),
            Component::optional("originatingLineInfo", &ORIGINATING_LINE_INFO),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `CallPartyCategory`.
pub static CALL_PARTY_CATEGORY: Type =
    Type::new("CallPartyCategory", Kind::Integer(Range::new(0, 255)));

/// `OriginatingLineInfo`.
pub static ORIGINATING_LINE_INFO: Type =
    Type::new("OriginatingLineInfo", Kind::Integer(Range::new(0, 255)));
