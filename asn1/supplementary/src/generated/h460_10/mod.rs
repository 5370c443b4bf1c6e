// Generated from h460_10.asn (H.460.10 (03/2004): the category of a call party) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.10 (03/2004): the category of a call party.
//!
//! ASN.1 module `CALL-PARTY-CATEGORY`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
