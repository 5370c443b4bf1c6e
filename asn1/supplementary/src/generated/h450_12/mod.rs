// Generated from h450_12.asn (H.450.12 (07/2001): common information) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.12 (07/2001): common information.
//!
//! ASN.1 module `Common-Information-Operations`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
