// Generated from h450_10.asn (H.450.10 (03/2001): call offer) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.10 (03/2001): call offer.
//!
//! ASN.1 module `Call-Offer-Operations`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
