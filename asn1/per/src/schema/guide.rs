//! What values mean beyond their type: a name for an identifier, a further encoding in a string of octets.
//!
//! The schema does not say it, so whoever shows a message brings a [`Guide`].

use std::borrow::Cow;

use bytes::Bytes;

use super::Type;
use super::walk::{self, BitRange, Place, Value, Visitor};
use crate::Fault;

/// How many encodings are shown within one another.
pub const MAX_NESTED: usize = 8;

/// How many values of all encodings within one another are shown within one another. Octets that hold deeper ones are
/// shown as octets.
pub const MAX_UNFOLDED: usize = 512;

/// Follows a message as it is walked, and knows what some of its values mean.
pub trait Guide {
    /// A value begins. Where an encoding is shown within another, its value is at [`Place::Top`].
    fn enter(&mut self, place: Place, ty: &'static Type);

    /// The value that was entered last, of those not left, is this.
    fn value(&mut self, value: &Value<'_>) -> Option<Remark>;

    /// The value that was entered last, of those not left, ends.
    fn leave(&mut self);
}

/// What is known of a value.
#[derive(Clone, Debug)]
pub enum Remark {
    /// What it stands for.
    Name(Cow<'static, str>),
    /// The octets are an encoding.
    Holds(Content),
}

/// What a string of octets holds.
#[derive(Clone, Debug)]
pub struct Content {
    /// What it is called.
    pub name: Cow<'static, str>,
    /// Its type.
    pub ty: &'static Type,
}

/// What is known of an encoding before it is shown.
pub(super) struct Extent {
    /// The octets that the value takes.
    pub(super) length: usize,
    /// How many values are within one another.
    depth: usize,
}

impl Extent {
    /// Whether it may be shown where so many values are around.
    pub(super) fn fits(&self, around: usize) -> bool {
        around + self.depth <= MAX_UNFOLDED
    }
}

#[derive(Default)]
struct Depth {
    open: usize,
    greatest: usize,
}

impl Visitor for Depth {
    fn enter(&mut self, _: Place, _: &'static Type, _: usize) {
        self.open += 1;
        self.greatest = self.greatest.max(self.open);
    }

    fn leave(&mut self, _: BitRange) {
        self.open -= 1;
    }
}

impl Content {
    /// How much of some octets a value takes, and how deep it is.
    ///
    /// # Errors
    ///
    /// The rule that the octets break, and where.
    pub(super) fn extent(&self, octets: &Bytes) -> Result<Extent, Fault> {
        let mut depth = Depth::default();
        let bits = walk::walk(self.ty, octets, &mut depth)?;
        Ok(Extent {
            length: bits.div_ceil(8).max(1),
            depth: depth.greatest,
        })
    }
}
