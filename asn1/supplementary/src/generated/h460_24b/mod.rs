// Generated from h460_24b.asn (H.460.24 Annex B: alternate addresses for media between endpoints) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.24 Annex B: alternate addresses for media between endpoints.
//!
//! ASN.1 module `MEDIA-TRAVERSAL`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
