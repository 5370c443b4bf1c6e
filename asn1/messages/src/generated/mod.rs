//! Generated from the modules in `asn1/schemas`; do not edit.
//!
//! `cargo run -p h323-asn1-compiler` writes this folder anew.

pub mod h225;
pub mod h235;
pub mod h245;
