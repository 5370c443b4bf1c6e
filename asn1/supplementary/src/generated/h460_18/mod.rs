// Generated from h460_18.asn (H.460.18: signalling through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.18: signalling through address translation and firewalls.
//!
//! ASN.1 module `SIGNALLING-TRAVERSAL`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
