// Generated from h460_15.asn (H.460.15: suspending and redirecting a call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.460.15: suspending and redirecting a call signalling channel.
//!
//! ASN.1 module `SIGNALLING-CHANNEL-SUSPEND-REDIRECT`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
