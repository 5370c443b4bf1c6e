// Generated from h245.asn (H.245 version 17: the media control channel) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.245 version 17: the media control channel.
//!
//! ASN.1 module `MULTIMEDIA-SYSTEM-CONTROL`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
