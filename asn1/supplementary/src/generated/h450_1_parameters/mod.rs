// Generated from h450_1_parameters.asn (H.450.1 (02/1998): information elements in supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.1 (02/1998): information elements in supplementary services.
//!
//! ASN.1 module `H225-generic-parameters-definition`.

pub mod schema;
mod types;

pub use types::*;
