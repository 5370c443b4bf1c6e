//! Information object classes and objects (X.681).

use std::collections::BTreeMap;

use super::Parser;
use crate::error::{Position, Problem, Result};
use crate::lexer::{Token, TokenKind};
use crate::syntax::{Class, ClassField, ClassFieldKind, Presence, Setting, SyntaxItem};

impl Parser {
    pub(super) fn class(&mut self) -> Result<Class> {
        let mut fields: Vec<ClassField> = Vec::new();
        self.expect("{")?;
        loop {
            let field = self.class_field()?;
            if fields.iter().any(|other| other.name == field.name) {
                return Err(Problem::Duplicate(field.name).at(&field.at));
            }
            fields.push(field);
            if !self.accept(",") {
                break;
            }
        }
        self.expect("}")?;
        if !self.accept_word("WITH") {
            return self.unsupported("a class without a syntax");
        }
        self.expect_word("SYNTAX")?;
        self.split_double_brackets();
        self.expect("{")?;
        let syntax = self.syntax_items("}")?;
        for name in set_by(&syntax) {
            if !fields.iter().any(|field| field.name == name) {
                return self.unexpected("a syntax of fields that the class has");
            }
        }
        Ok(Class { fields, syntax })
    }

    /// The name of a field behind its ampersand.
    pub(super) fn class_field_name(&mut self) -> Result<String> {
        self.expect("&")?;
        match self.bump() {
            TokenKind::Upper(name) | TokenKind::Lower(name) => Ok(name),
            _ => {
                self.next -= 1;
                self.unexpected("the name of a field")
            }
        }
    }

    fn class_field(&mut self) -> Result<ClassField> {
        let at = self.at();
        let name = self.class_field_name()?;
        let governed = !self.is_word("OPTIONAL")
            && !self.is_word("DEFAULT")
            && !self.is_sign(",")
            && !self.is_sign("}");
        let kind = match (governed, name.starts_with(char::is_uppercase)) {
            (false, true) => ClassFieldKind::Type,
            (true, true) => ClassFieldKind::Set(self.ty()?),
            (true, false) => ClassFieldKind::Value(self.ty()?),
            (false, false) => return self.unexpected("a type"),
        };
        self.accept_word("UNIQUE");
        let presence = if self.accept_word("OPTIONAL") {
            Presence::Optional
        } else if self.accept_word("DEFAULT") {
            Presence::Default(self.value()?)
        } else {
            Presence::Mandatory
        };
        Ok(ClassField {
            at,
            name,
            kind,
            presence,
        })
    }

    /// Brackets within brackets are no group here.
    fn split_double_brackets(&mut self) {
        let mut at = self.next;
        while let Some(token) = self.tokens.get_mut(at) {
            let single = match token.kind {
                TokenKind::Sign("[[") => "[",
                TokenKind::Sign("]]") => "]",
                TokenKind::Sign("}") | TokenKind::End => return,
                _ => {
                    at += 1;
                    continue;
                }
            };
            token.kind = TokenKind::Sign(single);
            let mut second = token.clone();
            second.at.column += 1;
            self.tokens.insert(at + 1, second);
            at += 2;
        }
    }

    fn syntax_items(&mut self, end: &'static str) -> Result<Vec<SyntaxItem>> {
        let mut items = Vec::new();
        while !self.accept(end) {
            items.push(if self.accept("[") {
                SyntaxItem::Optional(self.syntax_items("]")?)
            } else if self.is_sign("&") {
                SyntaxItem::Field(self.class_field_name()?)
            } else {
                SyntaxItem::Word(self.upper("a word of the syntax")?)
            });
        }
        Ok(items)
    }

    /// Whether what follows begins with some items.
    fn begins(&self, items: &[SyntaxItem]) -> bool {
        match items.first() {
            Some(SyntaxItem::Word(word)) => self.is_word(word),
            Some(SyntaxItem::Field(_)) => *self.peek() != TokenKind::End,
            Some(SyntaxItem::Optional(_)) | None => false,
        }
    }

    fn settings(
        &mut self,
        items: &[SyntaxItem],
        class: &Class,
        found: &mut BTreeMap<String, Setting>,
    ) -> Result<()> {
        for item in items {
            match item {
                SyntaxItem::Word(word) if self.accept_word(word) => {}
                SyntaxItem::Word(_) => return self.unexpected("the next word of the syntax"),
                SyntaxItem::Optional(items) => {
                    if self.begins(items) {
                        self.settings(items, class, found)?;
                    }
                }
                SyntaxItem::Field(name) => {
                    let field = class.fields.iter().find(|field| field.name == *name);
                    let setting = match field.map(|field| &field.kind) {
                        Some(ClassFieldKind::Value(_)) => {
                            let at = self.at();
                            Setting::Value(at, self.value()?)
                        }
                        Some(ClassFieldKind::Set(_)) => Setting::Set(self.set()?),
                        Some(ClassFieldKind::Type) | None => Setting::Type(self.ty()?),
                    };
                    found.insert(name.clone(), setting);
                }
            }
        }
        Ok(())
    }
}

/// The fields that a syntax sets.
fn set_by(items: &[SyntaxItem]) -> Vec<&str> {
    items
        .iter()
        .flat_map(|item| match item {
            SyntaxItem::Word(_) => Vec::new(),
            SyntaxItem::Field(name) => vec![name.as_str()],
            SyntaxItem::Optional(items) => set_by(items),
        })
        .collect()
}

/// What an object sets the fields of its class to, by their names. `tokens` is what stands between its
/// braces, and it begins at `at`.
pub fn object(tokens: &[Token], at: &Position, class: &Class) -> Result<BTreeMap<String, Setting>> {
    let mut tokens = tokens.to_vec();
    let end = tokens.last().map_or(at, |last| &last.at).clone();
    tokens.push(Token {
        at: end,
        kind: TokenKind::End,
    });
    let mut parser = Parser { tokens, next: 0 };
    let mut found = BTreeMap::new();
    parser.settings(&class.syntax, class, &mut found)?;
    if *parser.peek() != TokenKind::End {
        return parser.unexpected("the end of the object");
    }
    for field in &class.fields {
        if field.presence == Presence::Mandatory && !found.contains_key(&field.name) {
            return Err(Problem::MissingField(field.name.clone()).at(at));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::parser::parse;
    use crate::syntax::{AssignmentKind, Constraint, Value};

    const CLASS: &str = "C ::= CLASS { &Arg OPTIONAL, &argOptional BOOLEAN OPTIONAL, &Errors C OPTIONAL, &code INTEGER }
        WITH SYNTAX { [ARG &Arg [OPTIONAL &argOptional]] [ERRORS &Errors] CODE &code } ";

    fn settings(object_text: &str) -> Result<BTreeMap<String, Setting>> {
        let text = format!("M DEFINITIONS ::= BEGIN {CLASS} o C ::= {object_text} END");
        let module = parse(Path::new("m.asn"), &text)?.remove(0);
        match (&module.assignments[0].kind, &module.assignments[1].kind) {
            (AssignmentKind::Class(class), AssignmentKind::Value(_, Value::Braces(tokens))) => {
                object(tokens, &module.assignments[1].at, class)
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn objects_follow_the_syntax_of_their_class() {
        let all =
            settings("{ ARG A OPTIONAL TRUE ERRORS {a | b, ...} CODE 7 }").expect("an object");
        assert!(matches!(&all["Arg"], Setting::Type(_)));
        assert!(matches!(
            &all["argOptional"],
            Setting::Value(_, Value::Boolean(true))
        ));
        assert!(matches!(&all["code"], Setting::Value(_, Value::Integer(7))));
        match &all["Errors"] {
            Setting::Set(set) => {
                assert!(set.extensible);
                assert!(matches!(&set.root, Constraint::Union(members) if members.len() == 2));
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(settings("{ CODE 7 }").expect("an object").len(), 1);
    }

    #[test]
    fn objects_that_do_not_are_refused() {
        for (text, wanted) in [
            (
                "{ CODE 7 ARG A }",
                "expected the end of the object, found ARG",
            ),
            (
                "{ ARG A }",
                "expected the next word of the syntax, found the end of the file",
            ),
            ("{ ARG A OPTIONAL CODE 7 }", "expected a value, found CODE"),
        ] {
            let error = settings(text).expect_err(text);
            assert_eq!(error.problem.to_string(), wanted, "{text}");
        }
    }

    #[test]
    fn classes_are_refused_for_what_they_lack() {
        for (text, wanted) in [
            (
                "C ::= CLASS { &a NULL }",
                "a class without a syntax is not supported",
            ),
            (
                "C ::= CLASS { &a NULL, &a NULL } WITH SYNTAX { }",
                "a is defined twice",
            ),
            (
                "C ::= CLASS { &a NULL } WITH SYNTAX { B &b }",
                "expected a syntax of fields that the class has, found END",
            ),
        ] {
            let text = format!("M DEFINITIONS ::= BEGIN {text} END");
            let error = parse(Path::new("m.asn"), &text).expect_err("an error");
            assert_eq!(error.problem.to_string(), wanted, "{text}");
        }
    }
}
