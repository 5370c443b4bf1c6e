//! Generated from the modules in `asn1/schemas`; do not edit.
//!
//! `cargo run -p h323-asn1-compiler` writes this folder anew.

pub mod h460_15;
pub mod h460_18;
pub mod h460_19;
pub mod h460_24b;
pub mod h460_26;
pub mod h460_4;
pub mod h460_9;
pub mod h461;
pub mod h501;
pub mod t38;
pub mod t38_1998;
