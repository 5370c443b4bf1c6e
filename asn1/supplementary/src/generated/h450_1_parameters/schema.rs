// Generated from h450_1_parameters.asn (H.450.1 (02/1998): information elements in supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_per::Size;
use h323_per::schema::{Kind, Type};

/// `H225InformationElement`.
pub static H225_INFORMATION_ELEMENT: Type =
    Type::new("H225InformationElement", Kind::OctetString(Size::ANY));
