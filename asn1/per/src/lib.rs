//! Aligned PER (X.691): runtime of the generated message types.

mod constraint;
pub mod schema;

pub use constraint::{Alphabet, Range, Size};
