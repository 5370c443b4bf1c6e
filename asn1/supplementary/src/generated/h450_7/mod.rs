// Generated from h450_7.asn (H.450.7 (05/1999): message waiting indication) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.7 (05/1999): message waiting indication.
//!
//! ASN.1 module `Message-Waiting-Indication-Operations`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
