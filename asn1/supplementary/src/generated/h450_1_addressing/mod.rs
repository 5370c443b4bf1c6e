// Generated from h450_1_addressing.asn (H.450.1 (02/1998): addresses in supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.1 (02/1998): addresses in supplementary services.
//!
//! ASN.1 module `Addressing-Data-Elements`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
