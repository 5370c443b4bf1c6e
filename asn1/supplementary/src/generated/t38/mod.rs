// Generated from t38.asn (T.38 in the syntax of 2002) by `cargo run -p h323-asn1-compiler`; do not edit.

//! T.38 in the syntax of 2002.
//!
//! ASN.1 module `T38`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
