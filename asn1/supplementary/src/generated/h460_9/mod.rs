// Generated from h460_9.asn (H.460.9: reports of the quality of media) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.9: reports of the quality of media.
//!
//! ASN.1 module `QOS-MONITORING-REPORT`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
