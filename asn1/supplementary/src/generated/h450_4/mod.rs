// Generated from h450_4.asn (H.450.4 (05/1999): call hold) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.4 (05/1999): call hold.
//!
//! ASN.1 module `Call-Hold-Operations`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
