// Generated from t38_1998.asn (T.38 in the syntax of 1998, before the corrigendum) by `cargo run -p h323-asn1-compiler`; do not edit.

//! T.38 in the syntax of 1998, before the corrigendum.
//!
//! ASN.1 module `T38`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
