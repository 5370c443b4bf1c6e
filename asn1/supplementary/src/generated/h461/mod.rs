// Generated from h461.asn (ASSET: applications associated with a call) by `cargo run -p h323-asn1-compiler`; do not edit.

//! ASSET: applications associated with a call.
//!
//! ASN.1 module `ASSET`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
