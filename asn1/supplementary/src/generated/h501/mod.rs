// Generated from h501.asn (H.501 (2002): peer elements of mobility and of domains) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.501 (2002): peer elements of mobility and of domains.
//!
//! ASN.1 module `H501-MESSAGES`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
