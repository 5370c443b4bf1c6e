//! Information object classes, objects and sets of objects.

use super::parameters::Parameter;
use super::{Resolver, Scope, Slot};
use crate::error::{Position, Problem, Result};
use crate::model::{
    Class, ClassField, ClassFieldKind, Constant, Definition, DefinitionId, Enumerated, Kind,
    Object, ObjectSet, Objects, Setting, Shape, Ty,
};
use crate::parser;
use crate::syntax::{self, AssignmentKind, Constraint, ConstraintSpec, TypeKind, Value};

impl Resolver<'_> {
    /// The class that governs, where it is one: its module and assignment.
    pub(super) fn class(
        &self,
        module: usize,
        governor: &syntax::Type,
    ) -> Result<Option<(usize, usize)>> {
        let TypeKind::Reference { name, .. } = &governor.kind else {
            return Ok(None);
        };
        let found = self.find(module, name, &governor.at)?;
        Ok(match self.assignment(found).kind {
            AssignmentKind::Class(_) => Some(found),
            _ => None,
        })
    }

    /// What a field of a class holds, as a component: a type is open, a value has its type.
    pub(super) fn class_field(
        &mut self,
        class: &str,
        field: &str,
        at: &Position,
        module: usize,
    ) -> Result<Ty> {
        let found = self.find(module, class, at)?;
        let AssignmentKind::Class(class) = &self.sources[found.0].module.assignments[found.1].kind
        else {
            return Err(Problem::Unexpected {
                wanted: "a class",
                found: class.to_owned(),
            }
            .at(at));
        };
        match class.fields.iter().find(|known| known.name == field) {
            Some(known) => match &known.kind {
                syntax::ClassFieldKind::Type => Ok(Kind::OpenType.into()),
                syntax::ClassFieldKind::Value(ty) => self.type_by_name(ty, found.0),
                syntax::ClassFieldKind::Set(_) => {
                    Err(Problem::Unsupported("a set as a type").at(at))
                }
            },
            None => Err(Problem::Unexpected {
                wanted: "a field of the class",
                found: field.to_owned(),
            }
            .at(at)),
        }
    }

    /// A type that makes no definition of its own.
    fn type_by_name(&mut self, ty: &syntax::Type, module: usize) -> Result<Ty> {
        let parameters: &[Parameter] = &[];
        match ty.kind {
            TypeKind::Sequence { .. } | TypeKind::Choice(_) | TypeKind::Enumerated(_) => {
                Err(Problem::Unsupported("a type without a name here").at(&ty.at))
            }
            _ => self.ty(
                ty,
                Scope {
                    module,
                    parameters,
                    owner: 0,
                    component: "",
                    element: false,
                },
            ),
        }
    }

    /// The classes, objects and sets that a module defines. Sets with parameters are only there for
    /// tables, which PER does not look at.
    pub(super) fn objects(&mut self, module: usize) -> Result<Objects> {
        let sources = self.sources;
        let mut objects = Objects::default();
        for (index, assignment) in sources[module].module.assignments.iter().enumerate() {
            let name = assignment.name.clone();
            match &assignment.kind {
                AssignmentKind::Class(class) => {
                    objects.classes.push(self.made_class(module, name, class)?);
                }
                AssignmentKind::Value(governor, Value::Braces(tokens)) => {
                    if let Some(class) = self.class(module, governor)? {
                        let object = self.object((module, index), class, tokens)?;
                        objects.objects.push(object);
                    }
                }
                AssignmentKind::Set(governor, set) if assignment.parameters.is_empty() => {
                    if let Some(class) = self.class(module, governor)? {
                        objects.sets.push(ObjectSet {
                            name,
                            class: self.named_class(class),
                            members: self.members(set, module)?,
                        });
                    }
                }
                _ => {}
            }
        }
        Ok(objects)
    }

    fn named_class(&self, class: (usize, usize)) -> (usize, String) {
        (class.0, self.assignment(class).name.clone())
    }

    fn made_class(&mut self, module: usize, name: String, class: &syntax::Class) -> Result<Class> {
        let mut fields = Vec::new();
        for field in &class.fields {
            let kind = match &field.kind {
                syntax::ClassFieldKind::Type => ClassFieldKind::Type,
                syntax::ClassFieldKind::Value(ty) => {
                    ClassFieldKind::Value(self.type_by_name(ty, module)?)
                }
                syntax::ClassFieldKind::Set(governor) => match self.class(module, governor)? {
                    Some(class) => ClassFieldKind::Objects(self.named_class(class)),
                    // No object in the schemas sets one, and one that did would be refused.
                    None => continue,
                },
            };
            let default = match &field.presence {
                syntax::Presence::Default(Value::Boolean(value)) => Some(Constant::Boolean(*value)),
                syntax::Presence::Default(_) => {
                    return Err(Problem::Unsupported("this DEFAULT of a class").at(&field.at));
                }
                syntax::Presence::Mandatory | syntax::Presence::Optional => None,
            };
            fields.push(ClassField {
                name: field.name.clone(),
                kind,
                optional: field.presence == syntax::Presence::Optional,
                default,
            });
        }
        Ok(Class { name, fields })
    }

    fn object(
        &mut self,
        (module, index): (usize, usize),
        class: (usize, usize),
        tokens: &[crate::lexer::Token],
    ) -> Result<Object> {
        let sources = self.sources;
        let assignment = &sources[module].module.assignments[index];
        let AssignmentKind::Class(syntax) = &sources[class.0].module.assignments[class.1].kind
        else {
            return Err(Problem::Circular(assignment.name.clone()).at(&assignment.at));
        };
        let given = parser::object(tokens, &assignment.at, syntax)?;
        let mut settings = Vec::new();
        for (name, setting) in given {
            let setting = match setting {
                syntax::Setting::Type(ty) => {
                    let path = format!("{}.{}", assignment.name, field_word(&name));
                    Setting::Type(self.object_type(&ty, path, (module, index))?)
                }
                syntax::Setting::Value(at, value) => {
                    Setting::Value(self.constant(&value, module, &at)?)
                }
                syntax::Setting::Set(set) => {
                    let field = syntax.fields.iter().find(|field| field.name == name);
                    let governor = field.map(|field| &field.kind);
                    match governor {
                        Some(syntax::ClassFieldKind::Set(governor))
                            if self.class(class.0, governor)?.is_some() =>
                        {
                            Setting::Objects(self.members(&set, module)?)
                        }
                        _ => return Err(Problem::Unsupported("a set of values here").at(&set.at)),
                    }
                }
            };
            settings.push((name, setting));
        }
        Ok(Object {
            name: assignment.name.clone(),
            class: self.named_class(class),
            settings,
        })
    }

    /// A type that an object names or spells out; then it becomes a definition of its own.
    fn object_type(
        &mut self,
        ty: &syntax::Type,
        path: String,
        (module, assignment): (usize, usize),
    ) -> Result<DefinitionId> {
        if let TypeKind::Reference { .. } = ty.kind
            && ty.constraints.is_empty()
        {
            let ty = self.type_by_name(ty, module)?;
            if let Some(id) = ty.alias {
                return Ok(id);
            }
            if let Kind::Defined(id) = ty.kind {
                return Ok(id);
            }
        }
        let id = self.definitions.len();
        self.definitions.push(Slot {
            definition: Definition {
                module,
                at: ty.at.clone(),
                asn1: path,
                parent: None,
                rust: String::new(),
                shape: Shape::Enumerated(Enumerated::default()),
            },
            assignment,
            done: false,
        });
        let scope = Scope {
            module,
            parameters: &[],
            owner: id,
            component: "",
            element: false,
        };
        self.define(id, ty, scope)?;
        Ok(id)
    }

    fn constant(&self, value: &Value, module: usize, at: &Position) -> Result<Constant> {
        match value {
            Value::Boolean(value) => Ok(Constant::Boolean(*value)),
            Value::Choice(alternative, value) => Ok(Constant::Choice(
                alternative.clone(),
                Box::new(self.constant(value, module, at)?),
            )),
            Value::Integer(_) | Value::Reference(_) => {
                Ok(Constant::Integer(self.integer(value, module, at, 0)?))
            }
            _ => Err(Problem::Unsupported("this value in an object").at(at)),
        }
    }

    /// The objects of a set, those of sets in it included, in the order of the text.
    fn members(&self, set: &ConstraintSpec, module: usize) -> Result<Vec<(usize, String)>> {
        let mut found = Vec::new();
        self.add_members(&set.root, set, module, &mut found)?;
        Ok(found)
    }

    fn add_members(
        &self,
        element: &Constraint,
        set: &ConstraintSpec,
        module: usize,
        found: &mut Vec<(usize, String)>,
    ) -> Result<()> {
        match element {
            Constraint::Union(members) => {
                for member in members {
                    self.add_members(member, set, module, found)?;
                }
                Ok(())
            }
            Constraint::Value(Value::Reference(name)) => {
                let (module, index) = self.find(module, name, &set.at)?;
                let member = (module, self.assignment((module, index)).name.clone());
                if !found.contains(&member) {
                    found.push(member);
                }
                Ok(())
            }
            _ => Err(Problem::Unsupported("this member of a set of objects").at(&set.at)),
        }
    }
}

/// What a type field stands for: `ArgumentType` for the argument.
fn field_word(name: &str) -> String {
    let stem = name.strip_suffix("Type").unwrap_or(name);
    let mut chars = stem.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(chars).collect()
    })
}
