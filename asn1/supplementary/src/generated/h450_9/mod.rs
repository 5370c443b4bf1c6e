// Generated from h450_9.asn (H.450.9 (11/2000): call completion) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.9 (11/2000): call completion.
//!
//! ASN.1 module `Call-Completion-Operations`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
