// Generated from h460_19.asn (H.460.19: media through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.19: media through address translation and firewalls.
//!
//! ASN.1 module `MEDIA-TRAVERSAL`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
