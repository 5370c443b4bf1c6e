// Generated from x880.asn (X.880: the classes of operations and errors, as far as H.450 needs them) by `cargo run -p h323-asn1-compiler`; do not edit.

//! X.880: the classes of operations and errors, as far as H.450 needs them.
//!
//! ASN.1 module `Remote-Operations-Information-Objects`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
