// Generated from x880.asn (X.880: the classes of operations and errors, as far as H.450 needs them) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_per::Range;
use h323_per::schema::{Alternative, Choice, Kind, Type};

/// `Code`.
pub static CODE: Type = Type::new(
    "Code",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("local", &INTEGER),
            Alternative::new("global", &OBJECT_IDENTIFIER),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `Priority`.
pub static PRIORITY: Type = Type::new("Priority", Kind::Integer(Range::at_least(0)));

static INTEGER: Type = Type::new("", Kind::Integer(Range::ANY));

static OBJECT_IDENTIFIER: Type = Type::new("", Kind::ObjectIdentifier);
