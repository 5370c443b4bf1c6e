// Generated from h460_2.asn (H.460.2 (07/2001): number portability) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.2 (07/2001): number portability.
//!
//! ASN.1 module `NUMBER-PORTABILITY`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
