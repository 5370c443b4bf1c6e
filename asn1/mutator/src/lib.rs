//! Encodings that are wrong in one place, or a few, and right in all others.
//!
//! [`cut`] takes a valid encoding apart with the help of the schema: each extension bit, presence bit, length, index
//! and content is a [`Piece`] of its own, and open types hold the pieces of what is in them. [`exceptional`] says
//! what may stand in place of a piece: lengths that lie, indexes that nobody knows, numbers at and beyond their
//! bounds, values that are missing or come twice. [`render`] puts the pieces together again; the lengths of the open
//! types around what was changed are those of their new contents, so that a reader gets as far as the change.
//!
//! [`random`] makes such changes at random, and some that know nothing of the schema.
//!
//! The writer here is not that of `h323-per`, which cannot write what is wrong. Of an encoding that is left as it was, both
//! have to make the same octets.

mod bits;
mod cut;
mod emit;
mod exceptional;
mod fill;
mod least;
mod piece;
pub mod random;

pub use bits::Bits;
pub use cut::cut;
pub use exceptional::{Change, exceptional};
pub use fill::fill;
pub use least::crowd;
pub use piece::{Body, Field, Piece, pieces, render};

/// What a decoder has to make of an encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Expectation {
    /// It is a value of the type, and has to be read.
    Valid,
    /// It is no value of the type, and must not be read as one.
    Refused,
    /// What follows the change may be read as something else, or a reader may be generous.
    Either,
}

impl Expectation {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Refused => "refused",
            Self::Either => "either",
        }
    }

    /// The expectation of this name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Valid, Self::Refused, Self::Either]
            .into_iter()
            .find(|one| one.name() == name)
    }
}
