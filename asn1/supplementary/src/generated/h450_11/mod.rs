// Generated from h450_11.asn (H.450.11 (03/2001): call intrusion) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.11 (03/2001): call intrusion.
//!
//! ASN.1 module `Call-Intrusion-Operations`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
