// Generated from h460_21.asn (H.460.21 (05/2006): message broadcast) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.21 (05/2006): message broadcast.
//!
//! ASN.1 module `MESSAGE-BROADCAST`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
