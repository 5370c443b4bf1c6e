// Generated from h460_3.asn (H.460.3 (11/2002): circuit status) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.3 (11/2002): circuit status.
//!
//! ASN.1 module `CIRCUIT-STATUS-MAP`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
