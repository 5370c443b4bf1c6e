// Generated from h450_1_errors.asn (H.450.1 (02/1998): errors of all supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.1 (02/1998): errors of all supplementary services.
//!
//! ASN.1 module `H4501-General-Error-List`.

pub mod objects;
