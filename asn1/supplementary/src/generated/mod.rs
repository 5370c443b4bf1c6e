//! Generated from the modules in `asn1/schemas`; do not edit.
//!
//! `cargo run -p h323-asn1-compiler` writes this folder anew.

pub mod h235_8;
pub mod h450_1;
pub mod h450_10;
pub mod h450_11;
pub mod h450_12;
pub mod h450_1_addressing;
pub mod h450_1_errors;
pub mod h450_1_extension;
pub mod h450_1_parameters;
pub mod h450_1_ros;
pub mod h450_2;
pub mod h450_3;
pub mod h450_4;
pub mod h450_5;
pub mod h450_6;
pub mod h450_7;
pub mod h450_8;
pub mod h450_9;
pub mod h460_10;
pub mod h460_14;
pub mod h460_15;
pub mod h460_18;
pub mod h460_19;
pub mod h460_2;
pub mod h460_21;
pub mod h460_24b;
pub mod h460_26;
pub mod h460_3;
pub mod h460_4;
pub mod h460_9;
pub mod h460_9b;
pub mod h461;
pub mod h501;
pub mod t38;
pub mod t38_1998;
pub mod x880;
