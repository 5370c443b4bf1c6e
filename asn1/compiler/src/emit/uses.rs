//! Where types are used.

use std::collections::{BTreeMap, BTreeSet};

use crate::layout::Layout;
use crate::model::{DefinitionId, Kind, Schema, Shape, Ty};

/// The types that stand in one place only, and are not on the heap there: their functions have one caller in the generated
/// code, and can be part of it.
pub(super) fn once(schema: &Schema, layout: &Layout) -> BTreeSet<DefinitionId> {
    let mut uses: BTreeMap<DefinitionId, usize> = BTreeMap::new();
    let mut count = |ty: &Ty, boxed: bool| {
        let (mut ty, mut weight) = (ty, if boxed { 2 } else { 1 });
        while let Kind::List(list) = &ty.kind {
            (ty, weight) = (&list.element, 2);
        }
        if let Kind::Defined(id) = ty.kind {
            *uses.entry(id).or_default() += weight;
        }
    };
    for (id, definition) in schema.definitions.iter().enumerate() {
        match &definition.shape {
            Shape::Sequence(sequence) => {
                let components = sequence.root.iter().chain(&sequence.additions);
                for (index, component) in components.enumerate() {
                    count(&component.ty, layout.place(id, index).boxed);
                }
            }
            Shape::Choice(choice) => {
                let alternatives = choice.root.iter().chain(&choice.additions);
                for (index, alternative) in alternatives.enumerate() {
                    count(&alternative.ty, layout.place(id, index).boxed);
                }
            }
            Shape::Alias(ty) => count(ty, true),
            Shape::Enumerated(_) => {}
        }
    }
    let single = uses
        .into_iter()
        .filter(|&(id, weight)| weight == 1 && !layout.is_recursive(id));
    single.map(|(id, _)| id).collect()
}
