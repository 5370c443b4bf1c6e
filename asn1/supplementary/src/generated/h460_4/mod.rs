// Generated from h460_4.asn (H.460.4 (01/2007): priority of a call, network of its origin) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.4 (01/2007): priority of a call, network of its origin.
//!
//! ASN.1 module `CALL-PRIORITY`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
