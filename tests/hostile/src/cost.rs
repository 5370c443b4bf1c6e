//! What reading costs, in steps that are the same on every machine.

use std::collections::HashSet;

use bytes::Bytes;
use h323_per::schema::walk::{Place, Visitor, walk};
use h323_per::schema::{Kind, Type};

/// Counts the values of an encoding.
#[derive(Default)]
struct Count(u64);

impl Visitor for Count {
    fn enter(&mut self, _: Place, _: &'static Type, _: usize) {
        self.0 += 1;
    }

    fn unknown_addition(&mut self, _: u32, _: &[u8]) {
        self.0 += 1;
    }
}

/// These types and all that their values may hold, each once.
pub fn types_within(types: impl IntoIterator<Item = &'static Type>) -> Vec<&'static Type> {
    let mut waiting: Vec<&'static Type> = types.into_iter().collect();
    let (mut known, mut found) = (HashSet::new(), Vec::new());
    while let Some(ty) = waiting.pop() {
        if !known.insert(std::ptr::from_ref(ty)) {
            continue;
        }
        found.push(ty);
        match ty.kind {
            Kind::Sequence(sequence) => {
                let components = sequence.root.iter().chain(sequence.additions);
                waiting.extend(components.map(|component| component.ty));
            }
            Kind::Choice(choice) => {
                let alternatives = choice.root.iter().chain(choice.additions);
                waiting.extend(alternatives.map(|alternative| alternative.ty));
            }
            Kind::SequenceOf(list) => waiting.push(list.element),
            _ => {}
        }
    }
    found
}

/// How many values are begun in reading octets as a value of a type, up to the end or to the fault. The typed codec
/// begins the same ones.
pub fn values(ty: &'static Type, octets: &Bytes) -> u64 {
    let mut count = Count::default();
    // What was begun before a fault was begun.
    let _ = walk(ty, octets, &mut count);
    count.0
}
