// Generated from h450_1.asn (H.450.1 (02/1998): the APDU that carries supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

//! Information objects.

use crate::generated::x880;

/// `OperationSet`.
pub static OPERATION_SET: &[&x880::objects::Operation] = &[];
