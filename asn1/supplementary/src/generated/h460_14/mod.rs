// Generated from h460_14.asn (H.460.14 (03/2004): multi-level precedence and preemption) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.14 (03/2004): multi-level precedence and preemption.
//!
//! ASN.1 module `MLPP`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
