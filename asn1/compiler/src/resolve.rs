//! Syntax trees to the [model](crate::model): imports, parameters, value references, anonymous types.
//!
//! Each module has its own table of symbols; modules may import from one another in a circle. A
//! parameterised type becomes one definition as long as its actual parameters make no difference on the
//! wire: the type does not use them, or they are everywhere the same.

mod bodies;
mod objects;
mod parameters;
mod symbols;
mod tags;

use std::collections::BTreeMap;

use crate::constraints::{self, Lookup};
use crate::error::{Position, Problem, Result};
use crate::model::{
    Alphabet, Definition, DefinitionId, Enumerated, Kind, List, Module, Parent, Range, Schema,
    Shape, Size, Ty,
};
use crate::syntax::{self, Argument, AssignmentKind, TypeKind, Value};

use parameters::{Actual, Parameter};
use symbols::Table;

/// A parsed module and what its file says of it.
#[derive(Debug)]
pub struct Source {
    /// The crate that its types go to, without `h323-`.
    pub package: String,
    /// The stem of the file, which names the Rust module.
    pub rust: String,
    /// The first comment of the file.
    pub title: String,
    /// The module.
    pub module: syntax::Module,
    /// Other spellings, by path.
    pub spellings: BTreeMap<String, Vec<String>>,
}

/// How many references may lead from one to the next.
const MAX_REFERENCES: u32 = 16;

/// The model of these modules. Rust names are left empty.
pub fn resolve(sources: &[Source]) -> Result<Schema> {
    let tables = (0..sources.len())
        .map(|own| Table::new(own, sources))
        .collect::<Result<Vec<_>>>()?;
    let mut resolver = Resolver {
        sources,
        tables,
        definitions: Vec::new(),
        named: BTreeMap::new(),
        instances: BTreeMap::new(),
    };
    let mut orders = Vec::new();
    for (module, source) in sources.iter().enumerate() {
        for (index, assignment) in source.module.assignments.iter().enumerate() {
            if let AssignmentKind::Type(_) = assignment.kind
                && assignment.parameters.is_empty()
            {
                resolver.named(module, index)?;
            }
        }
    }
    let mut objects = Vec::new();
    for module in 0..sources.len() {
        objects.push(resolver.objects(module)?);
    }
    for module in 0..sources.len() {
        orders.push(resolver.order(module));
    }
    let modules = sources
        .iter()
        .zip(orders)
        .zip(objects)
        .map(|((source, order), objects)| Module {
            asn1: source.module.name.clone(),
            package: source.package.clone(),
            rust: source.rust.clone(),
            title: source.title.clone(),
            order,
            objects,
            spellings: source.spellings.clone(),
        })
        .collect();
    let definitions = resolver
        .definitions
        .into_iter()
        .map(|slot| slot.definition)
        .collect();
    Ok(Schema {
        modules,
        definitions,
    })
}

/// A definition that may still be in the making.
struct Slot {
    definition: Definition,
    assignment: usize,
    done: bool,
}

struct Resolver<'a> {
    sources: &'a [Source],
    tables: Vec<Table>,
    definitions: Vec<Slot>,
    named: BTreeMap<(usize, usize), DefinitionId>,
    instances: BTreeMap<(usize, usize), (DefinitionId, Vec<Actual>)>,
}

/// Where a type is being resolved.
#[derive(Clone, Copy)]
struct Scope<'a> {
    module: usize,
    parameters: &'a [Parameter],
    /// The innermost definition.
    owner: DefinitionId,
    /// The component of it, empty at the top.
    component: &'a str,
    /// Whether the type is the element of a list.
    element: bool,
}

impl Resolver<'_> {
    /// The definition of an assignment without parameters.
    fn named(&mut self, module: usize, assignment: usize) -> Result<DefinitionId> {
        if let Some(&id) = self.named.get(&(module, assignment)) {
            return Ok(id);
        }
        let id = self.begin(module, assignment);
        self.named.insert((module, assignment), id);
        self.finish(id, &[])?;
        Ok(id)
    }

    fn begin(&mut self, module: usize, assignment: usize) -> DefinitionId {
        let source = &self.sources[module].module.assignments[assignment];
        self.definitions.push(Slot {
            definition: Definition {
                module,
                at: source.at.clone(),
                asn1: source.name.clone(),
                parent: None,
                rust: String::new(),
                shape: Shape::Enumerated(Enumerated::default()),
            },
            assignment,
            done: false,
        });
        self.definitions.len() - 1
    }

    fn finish(&mut self, id: DefinitionId, parameters: &[Parameter]) -> Result<()> {
        let module = self.definitions[id].definition.module;
        let assignment = &self.sources[module].module.assignments[self.definitions[id].assignment];
        let AssignmentKind::Type(ty) = &assignment.kind else {
            return Err(Problem::Unexpected {
                wanted: "a type",
                found: format!("{}, which is none", assignment.name),
            }
            .at(&assignment.at));
        };
        let scope = Scope {
            module,
            parameters,
            owner: id,
            component: "",
            element: false,
        };
        self.define(id, ty, scope)
    }

    /// Makes a definition what a type says.
    fn define(&mut self, id: DefinitionId, ty: &syntax::Type, scope: Scope<'_>) -> Result<()> {
        let shape = match &ty.kind {
            TypeKind::Sequence { .. } | TypeKind::Choice(_) | TypeKind::Enumerated(_) => {
                self.shape(ty, scope)?
            }
            _ => Shape::Alias(self.ty(ty, scope)?),
        };
        self.definitions[id].definition.shape = shape;
        self.definitions[id].done = true;
        Ok(())
    }

    fn shape(&mut self, ty: &syntax::Type, scope: Scope<'_>) -> Result<Shape> {
        for spec in &ty.constraints {
            if !matches!(spec.root, syntax::Constraint::Invisible) {
                return Err(Problem::ConstraintMismatch {
                    constraint: "this constraint",
                    kind: "a structured type",
                }
                .at(&spec.at));
            }
        }
        match &ty.kind {
            TypeKind::Sequence { set, body } => self.sequence(*set, body, &ty.at, scope),
            TypeKind::Choice(body) => self.choice(body, &ty.at, scope),
            TypeKind::Enumerated(items) => bodies::enumerated(items),
            _ => Err(Problem::Unsupported("this type here").at(&ty.at)),
        }
    }

    fn ty(&mut self, ty: &syntax::Type, scope: Scope<'_>) -> Result<Ty> {
        let base = match &ty.kind {
            TypeKind::Boolean => Kind::Boolean.into(),
            TypeKind::Null => Kind::Null.into(),
            TypeKind::Integer => Kind::Integer(Range::ANY).into(),
            TypeKind::OctetString => Kind::OctetString(Size::ANY).into(),
            TypeKind::BitString => Kind::BitString(Size::ANY).into(),
            TypeKind::Characters("BMPString") => Kind::BmpString(Size::ANY).into(),
            TypeKind::Characters(
                name @ ("IA5String" | "NumericString" | "PrintableString" | "VisibleString"
                | "ISO646String" | "GeneralizedTime"),
            ) => Kind::Ia5String {
                name,
                size: Size::ANY,
                alphabet: Alphabet::All,
            }
            .into(),
            TypeKind::Characters(name) => Kind::GeneralString(name).into(),
            TypeKind::ObjectIdentifier => Kind::ObjectIdentifier.into(),
            TypeKind::OpenType => return Ok(Kind::OpenType.into()),
            TypeKind::SequenceOf(element) => {
                let element = self.ty(
                    element,
                    Scope {
                        element: true,
                        ..scope
                    },
                )?;
                Kind::List(Box::new(List {
                    size: Size::ANY,
                    element,
                }))
                .into()
            }
            TypeKind::Sequence { .. } | TypeKind::Choice(_) | TypeKind::Enumerated(_) => {
                return self.anonymous(ty, scope);
            }
            TypeKind::Reference { name, arguments } => {
                self.reference(name, arguments, &ty.at, scope)?
            }
            TypeKind::Field { class, field } => {
                self.class_field(class, field, &ty.at, scope.module)?
            }
        };
        let lookup = Lookup {
            value: &|value| self.integer(value, scope.module, &ty.at, 0),
            contained: &|ty| self.contained(ty, scope.module, scope.parameters, 0),
        };
        let mut kind = base.kind.clone();
        for spec in &ty.constraints {
            kind = constraints::apply(kind, spec, lookup)?;
        }
        if kind == base.kind {
            Ok(base)
        } else {
            Ok(kind.into())
        }
    }

    fn anonymous(&mut self, ty: &syntax::Type, scope: Scope<'_>) -> Result<Ty> {
        let owner = &self.definitions[scope.owner];
        // The elements of a list that is a type of its own have no component to be called after.
        let component = match scope.component {
            "" if scope.element => "element",
            component => component,
        };
        let separator = if component.is_empty() { "" } else { "." };
        let asn1 = format!("{}{separator}{component}", owner.definition.asn1);
        let id = self.definitions.len();
        self.definitions.push(Slot {
            definition: Definition {
                module: owner.definition.module,
                at: ty.at.clone(),
                asn1,
                parent: Some(Parent {
                    definition: scope.owner,
                    component: component.to_owned(),
                    element: scope.element,
                }),
                rust: String::new(),
                shape: Shape::Enumerated(Enumerated::default()),
            },
            assignment: owner.assignment,
            done: false,
        });
        let scope = Scope {
            owner: id,
            component: "",
            element: false,
            ..scope
        };
        self.definitions[id].definition.shape = self.shape(ty, scope)?;
        self.definitions[id].done = true;
        Ok(Kind::Defined(id).into())
    }

    fn reference(
        &mut self,
        name: &str,
        arguments: &[Argument],
        at: &Position,
        scope: Scope<'_>,
    ) -> Result<Ty> {
        if let Some((_, actual, used)) = scope.parameters.iter().find(|entry| entry.0 == name) {
            *used.borrow_mut() = true;
            return match actual {
                Actual::Type(ty) => Ok(ty.kind.clone().into()),
                Actual::Values(_) | Actual::Objects => Err(Problem::Unexpected {
                    wanted: "a type",
                    found: format!("the set {name}"),
                }
                .at(at)),
            };
        }
        let (module, assignment) = self.find(scope.module, name, at)?;
        let wanted = self.sources[module].module.assignments[assignment]
            .parameters
            .len();
        if wanted != arguments.len() {
            return Err(Problem::ParameterCount {
                name: name.to_owned(),
                wanted,
                found: arguments.len(),
            }
            .at(at));
        }
        let id = if arguments.is_empty() {
            self.named(module, assignment)?
        } else {
            let arguments = arguments
                .iter()
                .map(|argument| match argument {
                    Argument::Type(ty) => Ok(Actual::Type(self.ty(ty, scope)?.kind.into())),
                    Argument::Set(set) => self.actual_set(set, scope),
                })
                .collect::<Result<Vec<_>>>()?;
            self.instance(module, assignment, arguments)?
        };
        let slot = &self.definitions[id];
        match &slot.definition.shape {
            Shape::Alias(ty) => Ok(Ty {
                kind: ty.kind.clone(),
                alias: Some(id),
            }),
            _ if slot.done => Ok(Kind::Defined(id).into()),
            // A structured type that is still in the making is a recursion; an alias would be a circle.
            _ => {
                let source = &self.sources[module].module.assignments[assignment];
                match &source.kind {
                    AssignmentKind::Type(ty)
                        if matches!(
                            ty.kind,
                            TypeKind::Sequence { .. }
                                | TypeKind::Choice(_)
                                | TypeKind::Enumerated(_)
                        ) =>
                    {
                        Ok(Kind::Defined(id).into())
                    }
                    _ => Err(Problem::Circular(name.to_owned()).at(at)),
                }
            }
        }
    }

    /// Where a name in a module is defined.
    fn find(&self, module: usize, name: &str, at: &Position) -> Result<(usize, usize)> {
        self.tables[module].find(&self.sources[module], name, at)
    }

    /// What a module's assignment defines.
    fn assignment(&self, (module, assignment): (usize, usize)) -> &'_ syntax::Assignment {
        &self.sources[module].module.assignments[assignment]
    }

    /// The integer that a value is, through any chain of references.
    fn integer(&self, value: &Value, module: usize, at: &Position, depth: u32) -> Result<i64> {
        match value {
            Value::Integer(number) => Ok(*number),
            Value::Reference(name) if depth < MAX_REFERENCES => {
                let found = self.find(module, name, at)?;
                match &self.assignment(found).kind {
                    AssignmentKind::Value(_, value) => self.integer(value, found.0, at, depth + 1),
                    _ => Err(Problem::NotAnInteger(name.clone()).at(at)),
                }
            }
            other => Err(Problem::NotAnInteger(format!("{other:?}")).at(at)),
        }
    }

    /// The definitions of a module in the order of the text.
    fn order(&self, module: usize) -> Vec<DefinitionId> {
        let mut order: Vec<DefinitionId> = (0..self.definitions.len())
            .filter(|&id| self.definitions[id].definition.module == module)
            .collect();
        // Anonymous types are made after their parent, in the order of the text.
        order.sort_by_key(|&id| (self.definitions[id].assignment, id));
        order
    }
}

impl From<Kind> for Ty {
    fn from(kind: Kind) -> Self {
        Self { kind, alias: None }
    }
}
