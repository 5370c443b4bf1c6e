//! What is in braces: the components of SEQUENCE and SET, the alternatives of CHOICE, the items of ENUMERATED.

use super::{Resolver, Scope};
use crate::error::{Position, Problem, Result};
use crate::model::{
    Alternative, Choice, Component, DefaultClause, DefaultValue, Enumerated, Kind, Sequence, Shape,
    Ty,
};
use crate::syntax::{self, Presence, TypeKind, Value};

/// The most additions a type may have: the runtime's ceiling for an extension bitmap.
const MAX_ADDITIONS: usize = 64;
/// The most bits in front of a SEQUENCE, that for the extension included: the runtime reads them as one number.
const MAX_PREAMBLE: usize = 64;

impl Resolver<'_> {
    pub(super) fn sequence(
        &mut self,
        set: bool,
        body: &syntax::Body,
        at: &Position,
        scope: Scope<'_>,
    ) -> Result<Shape> {
        no_duplicates(body)?;
        let mut sequence = Sequence {
            extensible: body.extensible,
            set,
            ..Sequence::default()
        };
        // The components of a SET are in the order of their tags (X.691 clause 21), those of a SEQUENCE in
        // that of the text.
        let root = if set {
            self.in_tag_order(&body.root, scope.module)?
        } else {
            body.root.iter().collect()
        };
        let optional = |field: &&&syntax::Field| field.presence != Presence::Mandatory;
        let found = root.iter().filter(optional).count();
        let most = MAX_PREAMBLE - usize::from(body.extensible);
        if found > most {
            return Err(Problem::TooManyOptional {
                name: self.definitions[scope.owner].definition.asn1.clone(),
                found,
                most,
                extensible: body.extensible,
            }
            .at(at));
        }
        for field in root {
            sequence.root.push(self.component(field, scope)?);
        }
        for (index, addition) in body.additions.iter().enumerate() {
            let component = match addition {
                syntax::Addition::Field(field) => self.component(field, scope)?,
                syntax::Addition::Group(at, fields) => self.group(index, at, fields, scope)?,
            };
            sequence.additions.push(component);
        }
        if sequence.additions.len() > MAX_ADDITIONS {
            return Err(Problem::TooManyAdditions(sequence.additions.len()).at(at));
        }
        Ok(Shape::Sequence(sequence))
    }

    /// A group in double brackets is encoded as one addition that is a SEQUENCE of its components.
    fn group(
        &mut self,
        index: usize,
        at: &Position,
        fields: &[syntax::Field],
        scope: Scope<'_>,
    ) -> Result<Component> {
        let name = format!("group{}", index + 1);
        let ty = syntax::Type {
            at: at.clone(),
            tag: None,
            kind: TypeKind::Sequence {
                set: false,
                body: syntax::Body {
                    root: fields.to_vec(),
                    ..syntax::Body::default()
                },
            },
            constraints: Vec::new(),
        };
        let scope = Scope {
            component: &name,
            element: false,
            ..scope
        };
        let ty = self.ty(&ty, scope)?;
        Ok(Component {
            at: at.clone(),
            name,
            rust: String::new(),
            ty,
            optional: true,
            default: None,
        })
    }

    fn component(&mut self, field: &syntax::Field, scope: Scope<'_>) -> Result<Component> {
        let scope = Scope {
            component: &field.name,
            element: false,
            ..scope
        };
        let ty = self.ty(&field.ty, scope)?;
        let default = match &field.presence {
            Presence::Default(value) => Some(DefaultClause {
                text: value.to_string(),
                value: self.default_value(value, &ty, field, scope.module)?,
            }),
            Presence::Mandatory | Presence::Optional => None,
        };
        Ok(Component {
            at: field.at.clone(),
            name: field.name.clone(),
            rust: String::new(),
            ty,
            optional: field.presence != Presence::Mandatory,
            default,
        })
    }

    /// The DEFAULT of a field of a simple type.
    fn default_value(
        &self,
        value: &Value,
        ty: &Ty,
        field: &syntax::Field,
        module: usize,
    ) -> Result<Option<DefaultValue>> {
        let impossible = |wanted| {
            Err(Problem::Unexpected {
                wanted,
                found: value.to_string(),
            }
            .at(&field.at))
        };
        let found = match (&ty.kind, value) {
            (Kind::Boolean, Value::Boolean(value)) => DefaultValue::Boolean(*value),
            (Kind::Integer(range), value) => {
                let number = self.integer(value, module, &field.at, 0)?;
                if !range.permits(number) {
                    return impossible("a number of its range as the DEFAULT");
                }
                DefaultValue::Integer(number)
            }
            (Kind::Defined(id), value) => {
                let slot = &self.definitions[*id];
                match (&slot.definition.shape, value) {
                    // One in the making is structured, whatever it holds by now.
                    (Shape::Enumerated(items), Value::Reference(name)) if slot.done => {
                        let mut names = items.root.iter().chain(&items.additions);
                        if !names.any(|(item, _)| item == name) {
                            return impossible("one of its values as the DEFAULT");
                        }
                        DefaultValue::Name(name.clone())
                    }
                    (Shape::Enumerated(_), _) if slot.done => {
                        return impossible("one of its values as the DEFAULT");
                    }
                    (Shape::Choice(choice), Value::Choice(name, _)) if slot.done => {
                        let mut all = choice.root.iter().chain(&choice.additions);
                        return match all.any(|one| one.name == *name) {
                            true => Ok(None),
                            false => impossible("one of its alternatives as the DEFAULT"),
                        };
                    }
                    (_, Value::Choice(..) | Value::Braces(_) | Value::Reference(_)) => {
                        return Ok(None);
                    }
                    _ => return impossible("a structured value as the DEFAULT"),
                }
            }
            (Kind::List(_), Value::Braces(_) | Value::Reference(_)) => return Ok(None),
            (Kind::List(_), _) => return impossible("a list as the DEFAULT"),
            _ => return Err(Problem::Unsupported("this DEFAULT").at(&field.at)),
        };
        Ok(Some(found))
    }

    pub(super) fn choice(
        &mut self,
        body: &syntax::Body,
        at: &Position,
        scope: Scope<'_>,
    ) -> Result<Shape> {
        no_duplicates(body)?;
        let mut choice = Choice {
            extensible: body.extensible,
            ..Choice::default()
        };
        // Indexes count in the order of the tags (X.691 clause 23.2).
        for field in self.in_tag_order(&body.root, scope.module)? {
            choice.root.push(self.alternative(field, scope)?);
        }
        for addition in &body.additions {
            // In a CHOICE the brackets of a group only say which edition added the alternatives.
            let fields = match addition {
                syntax::Addition::Field(field) => std::slice::from_ref(field),
                syntax::Addition::Group(_, fields) => fields,
            };
            for field in fields {
                choice.additions.push(self.alternative(field, scope)?);
            }
        }
        if choice.root.is_empty() {
            return Err(Problem::Unsupported("a CHOICE without alternatives").at(at));
        }
        Ok(Shape::Choice(choice))
    }

    fn alternative(&mut self, field: &syntax::Field, scope: Scope<'_>) -> Result<Alternative> {
        if field.presence != Presence::Mandatory {
            return Err(Problem::Unsupported("an optional alternative").at(&field.at));
        }
        let component = self.component(field, scope)?;
        Ok(Alternative {
            at: component.at,
            name: component.name,
            rust: component.rust,
            ty: component.ty,
        })
    }
}

fn no_duplicates(body: &syntax::Body) -> Result<()> {
    let added = body.additions.iter().flat_map(|addition| match addition {
        syntax::Addition::Field(field) => std::slice::from_ref(field),
        syntax::Addition::Group(_, fields) => fields,
    });
    let mut seen = Vec::new();
    for field in body.root.iter().chain(added) {
        if seen.contains(&&field.name) {
            return Err(Problem::Duplicate(field.name.clone()).at(&field.at));
        }
        seen.push(&field.name);
    }
    Ok(())
}

/// PER counts the items of the root in the order of their numbers (X.691 clause 14.1), those of the
/// additions in the order of the text.
pub(super) fn enumerated(items: &syntax::Enumeration) -> Result<Shape> {
    let mut numbered: Vec<(i64, String)> = Vec::new();
    let given: Vec<i64> = items.root.iter().filter_map(|item| item.number).collect();
    let mut next = 0;
    for item in &items.root {
        let number = item.number.unwrap_or_else(|| {
            while given.contains(&next) {
                next += 1;
            }
            next += 1;
            next - 1
        });
        if numbered
            .iter()
            .any(|(other, name)| *other == number || *name == item.name)
        {
            return Err(Problem::Duplicate(item.name.clone()).at(&item.at));
        }
        numbered.push((number, item.name.clone()));
    }
    numbered.sort();
    let unnamed = |name: &String| (name.clone(), String::new());
    Ok(Shape::Enumerated(Enumerated {
        root: numbered.iter().map(|(_, name)| unnamed(name)).collect(),
        extensible: items.extensible,
        additions: items
            .additions
            .iter()
            .map(|item| unnamed(&item.name))
            .collect(),
    }))
}
