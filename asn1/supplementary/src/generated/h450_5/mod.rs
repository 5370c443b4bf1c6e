// Generated from h450_5.asn (H.450.5 (05/1999): call park and pickup) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.5 (05/1999): call park and pickup.
//!
//! ASN.1 module `Call-Park-Pickup-Operations`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
