// Generated from h450_3.asn (H.450.3 (02/1998): call diversion) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.3 (02/1998): call diversion.
//!
//! ASN.1 module `Call-Diversion-Operations`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
