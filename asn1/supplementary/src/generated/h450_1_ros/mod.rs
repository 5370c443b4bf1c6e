// Generated from h450_1_ros.asn (H.450.1 (02/1998): the APDUs of remote operations) by `cargo run -p h323-asn1-compiler`; do not edit.

//! H.450.1 (02/1998): the APDUs of remote operations.
//!
//! ASN.1 module `Remote-Operations-Apdus`.

mod codec;
pub mod schema;
#[cfg(test)]
mod tests;
mod types;

pub use types::*;
