// Generated from h450_2.asn (H.450.2 (02/1998): call transfer) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.2 (02/1998): call transfer.
//!
//! ASN.1 module `Call-Transfer-Operations`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
