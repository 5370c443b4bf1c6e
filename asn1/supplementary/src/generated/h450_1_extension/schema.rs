// Generated from h450_1_extension.asn (H.450.1 (02/1998): extensions of manufacturers) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_per::schema::{Component, Kind, Sequence, Type};

/// `Extension`.
pub static MANUFACTURER_EXTENSION: Type = Type::new(
    "Extension",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("extensionId", &OBJECT_IDENTIFIER),
            Component::new("extensionArgument", &OPEN_TYPE),
        ],
        extensible: false,
        additions: &[],
    }),
);

static OBJECT_IDENTIFIER: Type = Type::new("", Kind::ObjectIdentifier);

static OPEN_TYPE: Type = Type::new("", Kind::OpenType);
