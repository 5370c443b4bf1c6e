//! Parameterised types, and sets of values as parameters and constraints (X.683).

use std::cell::RefCell;

use super::{MAX_REFERENCES, Resolver, Scope};
use crate::constraints::{self, Lookup};
use crate::error::{Problem, Result};
use crate::model::{DefinitionId, Kind, Range, Ty};
use crate::syntax::{self, AssignmentKind, TypeKind};

/// An actual parameter.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Actual {
    /// A type.
    Type(Ty),
    /// A set of integers.
    Values(Range),
    /// A set of objects, which PER does not look at.
    Objects,
}

/// An actual parameter by its dummy reference, with whether it was used.
pub(super) type Parameter = (String, Actual, RefCell<bool>);

impl Resolver<'_> {
    /// A parameterised type with these actual parameters.
    pub(super) fn instance(
        &mut self,
        module: usize,
        assignment: usize,
        arguments: Vec<Actual>,
    ) -> Result<DefinitionId> {
        let source = &self.sources[module].module.assignments[assignment];
        let id = self.begin(module, assignment);
        let parameters: Vec<Parameter> = source
            .parameters
            .iter()
            .cloned()
            .zip(arguments.iter().cloned())
            .map(|(name, actual)| (name, actual, RefCell::new(false)))
            .collect();
        self.finish(id, &parameters)?;
        let Some((earlier, others)) = self.instances.get(&(module, assignment)) else {
            self.instances.insert((module, assignment), (id, arguments));
            return Ok(id);
        };
        let mut both = parameters.iter().zip(others);
        if both.any(|((_, actual, used), other)| *used.borrow() && actual != other) {
            let at = &self.definitions[id].definition.at;
            return Err(Problem::Unsupported("a parameter that changes the encoding").at(at));
        }
        // The same again: what it made are its anonymous types, which nothing else knows.
        let earlier = *earlier;
        self.definitions.truncate(id);
        Ok(earlier)
    }

    /// The set that is an actual parameter.
    pub(super) fn actual_set(
        &self,
        set: &syntax::ConstraintSpec,
        scope: Scope<'_>,
    ) -> Result<Actual> {
        let syntax::Constraint::Type(ty) = &set.root else {
            return Err(Problem::Unsupported("this set as a parameter").at(&set.at));
        };
        if let TypeKind::Reference { name, .. } = &ty.kind {
            let mut parameters = scope.parameters.iter();
            if let Some((_, actual, _)) = parameters.find(|entry| entry.0 == *name) {
                return Ok(actual.clone());
            }
            let found = self.find(scope.module, name, &ty.at)?;
            if let AssignmentKind::Set(governor, _) = &self.assignment(found).kind
                && self.class(found.0, governor)?.is_some()
            {
                return Ok(Actual::Objects);
            }
        }
        let range = self.contained(ty, scope.module, scope.parameters, 0)?;
        Ok(Actual::Values(range))
    }

    /// The integers of a type or value set that stands in a constraint. A value set brings its extension
    /// marker along, a type does not.
    pub(super) fn contained(
        &self,
        ty: &syntax::Type,
        module: usize,
        parameters: &[Parameter],
        depth: u32,
    ) -> Result<Range> {
        let unsupported = || Problem::Unsupported("a contained subtype of this type").at(&ty.at);
        if depth > MAX_REFERENCES {
            return Err(unsupported());
        }
        let narrowed = |module: usize, specs: &[syntax::ConstraintSpec], range: Range| {
            let lookup = Lookup {
                value: &|value| self.integer(value, module, &ty.at, depth),
                contained: &|ty| self.contained(ty, module, parameters, depth + 1),
            };
            let mut kind = Kind::Integer(range);
            for spec in specs {
                kind = constraints::apply(kind, spec, lookup)?;
            }
            match kind {
                Kind::Integer(range) => Ok(range),
                _ => Err(unsupported()),
            }
        };
        let base = match &ty.kind {
            TypeKind::Integer => Range::ANY,
            TypeKind::Reference { name, .. } => {
                if let Some((_, actual, used)) = parameters.iter().find(|entry| entry.0 == *name) {
                    *used.borrow_mut() = true;
                    match actual {
                        Actual::Values(range) => return Ok(*range),
                        Actual::Type(_) | Actual::Objects => return Err(unsupported()),
                    }
                }
                let found = self.find(module, name, &ty.at)?;
                match &self.assignment(found).kind {
                    AssignmentKind::Type(ty) => {
                        let range = self.contained(ty, found.0, &[], depth + 1)?;
                        Range {
                            extensible: false,
                            ..range
                        }
                    }
                    AssignmentKind::Set(governor, set) => {
                        let range = self.contained(governor, found.0, &[], depth + 1)?;
                        narrowed(found.0, std::slice::from_ref(set), range)?
                    }
                    AssignmentKind::Value(..) | AssignmentKind::Class(_) => {
                        return Err(unsupported());
                    }
                }
            }
            _ => return Err(unsupported()),
        };
        narrowed(module, &ty.constraints, base)
    }
}
