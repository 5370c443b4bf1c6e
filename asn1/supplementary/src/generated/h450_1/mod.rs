// Generated from h450_1.asn (H.450.1 (02/1998): the APDU that carries supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.1 (02/1998): the APDU that carries supplementary services.
//!
//! ASN.1 module `H4501-Supplementary-ServiceAPDU-Structure`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
