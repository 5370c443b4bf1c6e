// Generated from h450_6.asn (H.450.6 (05/1999): call waiting) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.6 (05/1999): call waiting.
//!
//! ASN.1 module `Call-Waiting-Operations`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
