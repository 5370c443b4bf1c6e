//! The fields of a message.

use std::collections::BTreeSet;

use bytes::Bytes;
use h323_per::schema::walk::{BitRange, Place, Visitor, walk};
use h323_per::schema::{Kind, Type};
use serde_json::Value as Json;

pub(crate) type Names = Vec<&'static str>;

/// Steps that a path may have.
const MAX_STEPS: usize = 16;

/// The fields of a message with no list or fragmented open type around them: those that are there, and those next to
/// them that are absent.
#[derive(Default)]
pub(crate) struct Fields {
    open: Vec<Option<(Names, &'static Type)>>,
    pub(crate) there: Vec<(Names, &'static Type)>,
    pub(crate) absent: Vec<Names>,
    pub(crate) fragmented: Vec<Names>,
}

impl Fields {
    pub(crate) fn of(ty: &'static Type, octets: &Bytes) -> Self {
        let mut fields = Self::default();
        walk(ty, octets, &mut fields).expect("a message");
        let (there, fragmented) = (&fields.there, &fields.fragmented);
        let known: BTreeSet<&Names> = there.iter().map(|(names, _)| names).collect();
        // The siblings of what is there, where those are not there.
        fields.absent = there
            .iter()
            .flat_map(|(names, ty)| {
                let siblings: Names = match ty.kind {
                    Kind::Sequence(sequence) => {
                        let all = sequence.root.iter().chain(sequence.additions);
                        all.map(|component| component.name).collect()
                    }
                    Kind::Choice(choice) => {
                        let all = choice.root.iter().chain(choice.additions);
                        all.map(|alternative| alternative.name).collect()
                    }
                    _ => Names::new(),
                };
                let children = siblings
                    .into_iter()
                    .map(|name| [&names[..], &[name]].concat());
                children.filter(|child| !known.contains(child))
            })
            .filter(|names| names.len() <= MAX_STEPS && !fragmented.contains(names))
            .collect();
        fields
    }
}

impl Visitor for Fields {
    fn enter(&mut self, place: Place, ty: &'static Type, _: usize) {
        let around = self.open.last().cloned().unwrap_or_default();
        let name = match place {
            Place::Top => Some(None),
            Place::Component(one) | Place::Addition(one) => Some(Some(one.name)),
            Place::Alternative(one) => Some(Some(one.name)),
            Place::Element(_) => None,
        };
        let names = match (name, self.open.is_empty(), around) {
            (Some(None), _, _) | (Some(_), true, _) => Some(Names::new()),
            (Some(Some(name)), false, Some((names, _))) if names.len() < MAX_STEPS => {
                Some([&names[..], &[name]].concat())
            }
            _ => None,
        };
        self.open.push(names.map(|names| (names, ty)));
    }

    fn reassembled(&mut self) {
        // A view does not look into fragments.
        if let Some((names, _)) = self.open.last_mut().and_then(Option::take) {
            self.fragmented.push(names);
        }
    }

    fn leave(&mut self, _: BitRange) {
        if let Some(Some(field)) = self.open.pop() {
            self.there.push(field);
        }
    }
}

/// The part of a JSON value at the end of some names.
pub(crate) fn below<'j>(json: &'j Json, names: &[&str]) -> &'j Json {
    names.iter().fold(json, |json, name| &json[name])
}
