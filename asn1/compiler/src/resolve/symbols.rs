//! What each module defines and imports.

use std::collections::BTreeMap;

use super::Source;
use crate::error::{Position, Problem, Result};
use crate::syntax;

/// The symbols a module knows: module index and assignment index.
pub(super) struct Table(BTreeMap<String, (usize, usize)>);

impl Table {
    /// Those of one of the modules.
    pub(super) fn new(own: usize, sources: &[Source]) -> Result<Self> {
        let source = &sources[own];
        let mut symbols = BTreeMap::new();
        for (position, assignment) in source.module.assignments.iter().enumerate() {
            let name = assignment.name.clone();
            if symbols.insert(name.clone(), (own, position)).is_some() {
                return Err(Problem::Duplicate(name).at(&assignment.at));
            }
        }
        for import in &source.module.imports {
            for symbol in &import.symbols {
                let found = imported(sources, import, symbol, sources.len())?;
                if symbols.insert(symbol.clone(), found).is_some() {
                    return Err(Problem::Duplicate(symbol.clone()).at(&import.at));
                }
            }
        }
        Ok(Self(symbols))
    }

    /// Where a name is defined.
    pub(super) fn find(
        &self,
        source: &Source,
        name: &str,
        at: &Position,
    ) -> Result<(usize, usize)> {
        self.0.get(name).copied().ok_or_else(|| {
            Problem::UnknownName {
                module: source.module.name.clone(),
                name: name.to_owned(),
            }
            .at(at)
        })
    }
}

/// Where an imported symbol is defined: in the module that the import names, or in one that this module
/// imports it from, over at most so many modules.
fn imported(
    sources: &[Source],
    import: &syntax::Import,
    symbol: &str,
    most: usize,
) -> Result<(usize, usize)> {
    // Modules of one name are told apart by object identifiers, and none of those is imported from.
    let mut named = (0..sources.len()).filter(|&at| sources[at].module.name == import.module);
    let from = match (named.next(), named.next()) {
        (Some(from), None) => from,
        (None, _) => return Err(Problem::UnknownModule(import.module.clone()).at(&import.at)),
        (Some(_), Some(_)) => {
            return Err(Problem::AmbiguousModule(import.module.clone()).at(&import.at));
        }
    };
    let module = &sources[from].module;
    let mut assignments = module.assignments.iter();
    if let Some(position) = assignments.position(|assignment| assignment.name == symbol) {
        return Ok((from, position));
    }
    let is_symbol = |name: &String| name == symbol;
    let mut imports = module.imports.iter();
    match imports.find(|import| import.symbols.iter().any(is_symbol)) {
        Some(further) if most > 0 => imported(sources, further, symbol, most - 1),
        _ => Err(Problem::UnknownName {
            module: import.module.clone(),
            name: symbol.to_owned(),
        }
        .at(&import.at)),
    }
}
