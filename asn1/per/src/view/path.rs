//! [`Path`].

use core::marker::PhantomData;

use super::head::Head;
use crate::Message;
use crate::schema::{Alternative, Component, Kind, Type};

/// Steps of a path, at most.
const MAX_STEPS: usize = 16;

/// The way from a message of the type `T` down to one of its fields: components of SEQUENCEs and
/// alternatives of CHOICEs.
#[derive(Clone, Copy, Debug)]
pub struct Path<T> {
    /// For each step, the number of the component or alternative in the root and on through the additions.
    steps: [u16; MAX_STEPS],
    count: usize,
    head: Head,
    ty: PhantomData<fn() -> T>,
}

impl<T: Message> Path<T> {
    /// The path by the names of the ASN.1 module.
    ///
    /// # Panics
    ///
    /// When there is no such field, or it is more than 16 steps down. Evaluated in a `const`, it fails to
    /// compile instead.
    pub const fn to(names: &[&str]) -> Self {
        assert!(names.len() <= MAX_STEPS, "16 steps at most");
        let mut steps = [0; MAX_STEPS];
        let mut ty = T::SCHEMA;
        let mut count = 0;
        let mut head = Head::of(ty);
        while count < names.len() {
            (steps[count], ty) = step(ty, names[count]);
            if head.steps == count
                && let Some(longer) = head.then(steps[count], ty)
            {
                head = longer;
            }
            count += 1;
        }
        Self {
            steps,
            count,
            head,
            ty: PhantomData,
        }
    }

    pub(super) fn steps(&self) -> &[u16] {
        &self.steps[..self.count]
    }

    /// How a message begins that holds the field.
    pub(super) fn head(&self) -> &Head {
        &self.head
    }
}

/// The number of a component or alternative, and its type.
const fn step(ty: &'static Type, name: &str) -> (u16, &'static Type) {
    let found = match ty.kind {
        Kind::Sequence(sequence) => match component(sequence.root, name) {
            Some(found) => Some(found),
            None => behind(sequence.root.len(), component(sequence.additions, name)),
        },
        Kind::Choice(choice) => match alternative(choice.root, name) {
            Some(found) => Some(found),
            None => behind(choice.root.len(), alternative(choice.additions, name)),
        },
        _ => None,
    };
    found.expect("a component or alternative of this name")
}

const fn behind(root: usize, found: Option<(u16, &'static Type)>) -> Option<(u16, &'static Type)> {
    match found {
        Some((index, ty)) => Some((root as u16 + index, ty)),
        None => None,
    }
}

const fn component(list: &'static [Component], name: &str) -> Option<(u16, &'static Type)> {
    let mut index = 0;
    while index < list.len() {
        if same(list[index].name, name) {
            return Some((index as u16, list[index].ty));
        }
        index += 1;
    }
    None
}

const fn alternative(list: &'static [Alternative], name: &str) -> Option<(u16, &'static Type)> {
    let mut index = 0;
    while index < list.len() {
        if same(list[index].name, name) {
            return Some((index as u16, list[index].ty));
        }
        index += 1;
    }
    None
}

/// Whether two names are the same, for constants.
const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}
