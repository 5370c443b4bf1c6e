//! What values mean beyond their type: a name for an identifier, a further encoding in a string of octets.
//!
//! The schema does not say it, so whoever shows a message brings a [`Guide`].

use std::borrow::Cow;

use bytes::Bytes;

use super::Type;
use super::walk::{self, Place, Value, Visitor};
use crate::Fault;

/// How many encodings are shown within one another.
pub const MAX_NESTED: usize = 8;

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

struct Nothing;

impl Visitor for Nothing {}

impl Content {
    /// How many of some octets a value takes.
    ///
    /// # Errors
    ///
    /// The rule that the octets break, and where.
    pub(super) fn length(&self, octets: &Bytes) -> Result<usize, Fault> {
        Ok(walk::walk(self.ty, octets, &mut Nothing)?
            .div_ceil(8)
            .max(1))
    }
}
