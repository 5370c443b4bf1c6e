//! Types (X.680), and the actual parameters of those that have some (X.683).

use super::Parser;
use crate::error::{Position, Problem, Result};
use crate::lexer::TokenKind;
use crate::syntax::{
    Addition, Argument, Body, ConstraintSpec, Enumeration, Field, Item, Presence, Tag, TagClass,
    Type, TypeKind,
};

/// The character string types.
const CHARACTER_STRINGS: [&str; 12] = [
    "IA5String",
    "NumericString",
    "PrintableString",
    "VisibleString",
    "ISO646String",
    "BMPString",
    "GeneralString",
    "GraphicString",
    "TeletexString",
    "T61String",
    "VideotexString",
    "GeneralizedTime",
];

impl Parser {
    pub(super) fn ty(&mut self) -> Result<Type> {
        let at = self.at();
        let tag = self.tag()?;
        let word = self.upper("a type")?;
        let kind = match word.as_str() {
            "BOOLEAN" => TypeKind::Boolean,
            "NULL" => TypeKind::Null,
            "INTEGER" => {
                if self.is_sign("{") {
                    self.braces()?;
                }
                TypeKind::Integer
            }
            "ENUMERATED" => TypeKind::Enumerated(self.enumeration()?),
            "OCTET" => {
                self.expect_word("STRING")?;
                TypeKind::OctetString
            }
            "BIT" => {
                self.expect_word("STRING")?;
                if self.is_sign("{") {
                    return self.unsupported("a BIT STRING with named bits");
                }
                TypeKind::BitString
            }
            "OBJECT" => {
                self.expect_word("IDENTIFIER")?;
                TypeKind::ObjectIdentifier
            }
            "SEQUENCE" | "SET" => return self.sequence(at, tag, word == "SET"),
            "CHOICE" => TypeKind::Choice(self.body()?),
            "TYPE-IDENTIFIER" => {
                self.expect(".")?;
                self.expect("&")?;
                self.expect_word("Type")?;
                TypeKind::OpenType
            }
            "REAL" | "EXTERNAL" | "EMBEDDED" | "RELATIVE-OID" | "ANY" | "UTCTime"
            | "UTF8String" | "UniversalString" => {
                self.next -= 1;
                return self.unsupported("this type");
            }
            _ => match CHARACTER_STRINGS.iter().find(|name| **name == word) {
                Some(name) => TypeKind::Characters(name),
                None if self.is_sign(".") => {
                    self.expect(".")?;
                    let field = self.class_field_name()?;
                    TypeKind::Field { class: word, field }
                }
                None => {
                    let arguments = if self.accept("{") {
                        self.arguments()?
                    } else {
                        Vec::new()
                    };
                    TypeKind::Reference {
                        name: word,
                        arguments,
                    }
                }
            },
        };
        let constraints = self.constraints()?;
        Ok(Type {
            at,
            tag,
            kind,
            constraints,
        })
    }

    fn tag(&mut self) -> Result<Option<Tag>> {
        if !self.accept("[") {
            return Ok(None);
        }
        let class = if self.accept_word("UNIVERSAL") {
            TagClass::Universal
        } else if self.accept_word("APPLICATION") {
            TagClass::Application
        } else if self.accept_word("PRIVATE") {
            TagClass::Private
        } else {
            TagClass::Context
        };
        let at = self.at();
        let number = self.integer()?;
        let number = u32::try_from(number)
            .map_err(|_| Problem::NumberTooLarge(number.to_string()).at(&at))?;
        self.expect("]")?;
        if !self.accept_word("IMPLICIT") {
            self.accept_word("EXPLICIT");
        }
        Ok(Some(Tag { class, number }))
    }

    fn arguments(&mut self) -> Result<Vec<Argument>> {
        let mut arguments = vec![self.argument()?];
        while self.accept(",") {
            arguments.push(self.argument()?);
        }
        self.expect("}")?;
        Ok(arguments)
    }

    fn argument(&mut self) -> Result<Argument> {
        Ok(if self.is_sign("{") {
            Argument::Set(self.set()?)
        } else {
            Argument::Type(self.ty()?)
        })
    }

    fn sequence(&mut self, at: Position, tag: Option<Tag>, set: bool) -> Result<Type> {
        if self.is_sign("{") {
            let body = self.body()?;
            let constraints = self.constraints()?;
            return Ok(Type {
                at,
                tag,
                kind: TypeKind::Sequence { set, body },
                constraints,
            });
        }
        let constraints = if self.is_word("SIZE") {
            let at = self.at();
            vec![ConstraintSpec {
                root: self.element()?,
                at,
                extensible: false,
            }]
        } else {
            self.constraints()?
        };
        self.expect_word("OF")?;
        if matches!(self.peek(), TokenKind::Lower(_)) {
            return self.unsupported("a named element type");
        }
        let element = self.ty()?;
        Ok(Type {
            at,
            tag,
            kind: TypeKind::SequenceOf(Box::new(element)),
            constraints,
        })
    }

    fn enumeration(&mut self) -> Result<Enumeration> {
        let mut enumeration = Enumeration::default();
        self.expect("{")?;
        loop {
            if self.accept("...") {
                if enumeration.extensible {
                    self.next -= 1;
                    return self.unexpected("an item");
                }
                enumeration.extensible = true;
            } else {
                let at = self.at();
                let name = self.lower("an item")?;
                let number = if self.accept("(") {
                    let number = self.integer()?;
                    self.expect(")")?;
                    Some(number)
                } else {
                    None
                };
                let item = Item { at, name, number };
                if enumeration.extensible {
                    enumeration.additions.push(item);
                } else {
                    enumeration.root.push(item);
                }
            }
            if !self.accept(",") {
                break;
            }
        }
        self.expect("}")?;
        Ok(enumeration)
    }

    fn body(&mut self) -> Result<Body> {
        let mut body = Body::default();
        let mut markers = 0;
        self.expect("{")?;
        if self.accept("}") {
            return Ok(body);
        }
        loop {
            if self.is_sign("...") {
                markers += 1;
                if markers > 2 {
                    return self.unexpected("}");
                }
                self.next += 1;
                if self.is_sign("!") {
                    return self.unsupported("an exception specification");
                }
                body.extensible = true;
            } else if self.is_sign("[[") {
                let at = self.at();
                self.next += 1;
                if markers != 1 {
                    return Err(Problem::Unsupported("a group outside the additions").at(&at));
                }
                if matches!(self.peek(), TokenKind::Number(_)) {
                    self.next += 1;
                    self.expect(":")?;
                }
                let mut group = vec![self.field()?];
                while self.accept(",") {
                    group.push(self.field()?);
                }
                self.expect("]]")?;
                body.additions.push(Addition::Group(at, group));
            } else if self.is_word("COMPONENTS") {
                return self.unsupported("COMPONENTS OF");
            } else {
                let field = self.field()?;
                if markers == 1 {
                    body.additions.push(Addition::Field(field));
                } else {
                    body.root.push(field);
                }
            }
            if !self.accept(",") {
                break;
            }
        }
        self.expect("}")?;
        Ok(body)
    }

    fn field(&mut self) -> Result<Field> {
        let at = self.at();
        let name = self.lower("a component")?;
        let ty = self.ty()?;
        let presence = if self.accept_word("OPTIONAL") {
            Presence::Optional
        } else if self.accept_word("DEFAULT") {
            Presence::Default(self.value()?)
        } else {
            Presence::Mandatory
        };
        Ok(Field {
            at,
            name,
            ty,
            presence,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parser::tests::module;
    use crate::syntax::{AssignmentKind, Value};

    fn body_of(text: &str) -> Body {
        let mut module = module(text).expect("a module");
        match module.assignments.remove(0).kind {
            AssignmentKind::Type(Type {
                kind: TypeKind::Sequence { body, .. } | TypeKind::Choice(body),
                ..
            }) => body,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn root_additions_groups_and_a_second_root() {
        let body = body_of(
            "A ::= SEQUENCE { a NULL, ..., b BOOLEAN OPTIONAL, [[ 2: c NULL, d NULL ]], ..., e INTEGER DEFAULT -1 }",
        );
        let root: Vec<_> = body.root.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(root, ["a", "e"]);
        assert_eq!(body.root[1].presence, Presence::Default(Value::Integer(-1)));
        assert!(body.extensible);
        match &body.additions[..] {
            [Addition::Field(b), Addition::Group(_, group)] => {
                assert_eq!((b.name.as_str(), &b.presence), ("b", &Presence::Optional));
                assert_eq!(group.len(), 2);
            }
            other => panic!("{other:?}"),
        }
    }
}
