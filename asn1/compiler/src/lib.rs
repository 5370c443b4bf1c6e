//! Schema compiler: ASN.1 modules to the Rust of `h323-messages`.
//!
//! [`compile`] reads the modules of `asn1/schemas` and makes one Rust module of each: types, their codec
//! as straight-line calls of the `h323-per` runtime, and a description of each type as static data.
//! It is a development tool: its output is committed, and nothing needs it to build.

mod compile;
pub mod constraints;
pub mod emit;
mod error;
mod format;
pub mod layout;
pub mod lexer;
pub mod model;
pub mod names;
pub mod parser;
pub mod resolve;
pub mod syntax;

pub use compile::{Compiled, Input, compile};
pub use error::{Error, Position, Problem, Result};
pub use format::{rustfmt, rustfmt_all};
