// Generated from h225.asn (H.225.0 version 8: call signalling and RAS) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.225.0 version 8: call signalling and RAS.
//!
//! ASN.1 module `H323-MESSAGES`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
