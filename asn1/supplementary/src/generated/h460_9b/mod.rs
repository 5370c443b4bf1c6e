// Generated from h460_9b.asn (H.460.9 Annex B (11/2002): extended metrics of voice) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.9 Annex B (11/2002): extended metrics of voice.
//!
//! ASN.1 module `QOS-MONITORING-EXTENDED-VOIP-REPORT`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
