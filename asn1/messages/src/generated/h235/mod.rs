// Generated from h235.asn (H.235.0 (01/2014): tokens, keys and the parameterised security types) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.235.0 (01/2014): tokens, keys and the parameterised security types.
//!
//! ASN.1 module `H235-SECURITY-MESSAGES`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
