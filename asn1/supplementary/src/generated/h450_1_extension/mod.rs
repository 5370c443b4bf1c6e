// Generated from h450_1_extension.asn (H.450.1 (02/1998): extensions of manufacturers) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.1 (02/1998): extensions of manufacturers.
//!
//! ASN.1 module `Manufacturer-specific-service-extension-definition`.

mod codec;
pub mod objects;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
