// Generated from h460_26.asn (H.460.26: media over the call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.26: media over the call signalling channel.
//!
//! ASN.1 module `MEDIA-OVER-H2250`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
