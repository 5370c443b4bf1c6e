//! The modules that travel within the messages of H.323, or beside them, as Rust types.
//!
//! Generated like those of [`h323_messages`], which says how ASN.1 becomes Rust. They are a crate of their
//! own because few need them: whoever sets up a call does without.
//!
//! This crate knows nothing of what the messages mean.

mod generated;
mod operations;
#[cfg(test)]
#[path = "../../messages/src/testing.rs"]
mod testing;

pub use generated::*;
pub use operations::OPERATIONS;
