// Generated from h235_8.asn (H.235.8 (09/2005): keys of SRTP) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.235.8 (09/2005): keys of SRTP.
//!
//! ASN.1 module `H235-SRTP`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
