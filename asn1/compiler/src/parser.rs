//! Tokens to a syntax tree (X.680, X.682 and X.683, as far as the schemas go).
//!
//! What is not understood is an error that names the construct; nothing is skipped in silence but
//! what PER cannot see: inner subtyping, user-defined constraints, exports.

mod class;
mod constraint;

use std::path::Path;

use crate::error::{Position, Problem, Result};
use crate::lexer::{Token, TokenKind, tokens};
use crate::syntax::{
    Addition, Argument, Assignment, AssignmentKind, Body, ConstraintSpec, Enumeration, Field,
    Import, Item, Module, Presence, Tag, TagClass, Type, TypeKind, Value,
};

pub use class::object;

/// The modules of a file.
pub fn parse(file: &Path, text: &str) -> Result<Vec<Module>> {
    let mut parser = Parser {
        tokens: tokens(file, text)?,
        next: 0,
    };
    let mut modules = Vec::new();
    while *parser.peek() != TokenKind::End {
        modules.push(parser.module()?);
    }
    Ok(modules)
}

struct Parser {
    tokens: Vec<Token>,
    next: usize,
}

impl Parser {
    fn token(&self) -> &Token {
        &self.tokens[self.next.min(self.tokens.len() - 1)]
    }

    fn peek(&self) -> &TokenKind {
        &self.token().kind
    }

    fn at(&self) -> Position {
        self.token().at.clone()
    }

    fn bump(&mut self) -> TokenKind {
        let kind = self.peek().clone();
        self.next += 1;
        kind
    }

    fn unexpected<T>(&self, wanted: &'static str) -> Result<T> {
        let found = self.peek().describe();
        Err(Problem::Unexpected { wanted, found }.at(&self.token().at))
    }

    fn unsupported<T>(&self, what: &'static str) -> Result<T> {
        Err(Problem::Unsupported(what).at(&self.token().at))
    }

    fn is_sign(&self, sign: &str) -> bool {
        matches!(self.peek(), TokenKind::Sign(found) if *found == sign)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), TokenKind::Upper(found) if found == word)
    }

    fn accept(&mut self, sign: &str) -> bool {
        let found = self.is_sign(sign);
        self.next += usize::from(found);
        found
    }

    fn accept_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, sign: &'static str) -> Result<()> {
        if self.accept(sign) {
            Ok(())
        } else {
            self.unexpected(sign)
        }
    }

    fn expect_word(&mut self, word: &'static str) -> Result<()> {
        if self.accept_word(word) {
            Ok(())
        } else {
            self.unexpected(word)
        }
    }

    fn upper(&mut self, wanted: &'static str) -> Result<String> {
        match self.peek() {
            TokenKind::Upper(name) => {
                let name = name.clone();
                self.next += 1;
                Ok(name)
            }
            _ => self.unexpected(wanted),
        }
    }

    fn lower(&mut self, wanted: &'static str) -> Result<String> {
        match self.peek() {
            TokenKind::Lower(name) => {
                let name = name.clone();
                self.next += 1;
                Ok(name)
            }
            _ => self.unexpected(wanted),
        }
    }

    fn module(&mut self) -> Result<Module> {
        let at = self.at();
        let name = self.upper("a module reference")?;
        if self.is_sign("{") {
            self.braces()?;
        }
        self.expect_word("DEFINITIONS")?;
        let mut automatic_tags = false;
        if self.accept_word("AUTOMATIC") {
            automatic_tags = true;
            self.expect_word("TAGS")?;
        } else if self.accept_word("EXPLICIT") || self.accept_word("IMPLICIT") {
            self.expect_word("TAGS")?;
        }
        if self.is_word("EXTENSIBILITY") {
            return self.unsupported("EXTENSIBILITY IMPLIED");
        }
        self.expect("::=")?;
        self.expect_word("BEGIN")?;
        if self.accept_word("EXPORTS") {
            while !self.accept(";") {
                if *self.peek() == TokenKind::End {
                    return self.unexpected(";");
                }
                self.next += 1;
            }
        }
        let imports = if self.accept_word("IMPORTS") {
            self.imports()?
        } else {
            Vec::new()
        };
        let mut assignments = Vec::new();
        while !self.accept_word("END") {
            assignments.push(self.assignment()?);
        }
        Ok(Module {
            name,
            at,
            automatic_tags,
            imports,
            assignments,
        })
    }

    fn imports(&mut self) -> Result<Vec<Import>> {
        let mut imports = Vec::new();
        while !self.accept(";") {
            let mut symbols = Vec::new();
            loop {
                match self.bump() {
                    TokenKind::Upper(name) | TokenKind::Lower(name) => symbols.push(name),
                    _ => {
                        self.next -= 1;
                        return self.unexpected("an imported symbol");
                    }
                }
                if self.accept("{") {
                    self.expect("}")?;
                }
                if !self.accept(",") {
                    break;
                }
            }
            self.expect_word("FROM")?;
            let at = self.at();
            let module = self.upper("a module reference")?;
            if self.is_sign("{") {
                self.braces()?;
            }
            imports.push(Import {
                at,
                symbols,
                module,
            });
        }
        Ok(imports)
    }

    fn assignment(&mut self) -> Result<Assignment> {
        let at = self.at();
        match self.bump() {
            TokenKind::Upper(name) => {
                let mut parameters = Vec::new();
                if self.accept("{") {
                    loop {
                        let mut parameter = self.upper("a dummy reference")?;
                        if self.accept(":") {
                            parameter = self.upper("a dummy reference to a set")?;
                        }
                        parameters.push(parameter);
                        if !self.accept(",") {
                            break;
                        }
                    }
                    self.expect("}")?;
                }
                let kind = if matches!(self.peek(), TokenKind::Upper(_)) {
                    let governor = self.ty()?;
                    self.expect("::=")?;
                    AssignmentKind::Set(governor, self.set()?)
                } else {
                    self.expect("::=")?;
                    if self.accept_word("CLASS") {
                        AssignmentKind::Class(self.class()?)
                    } else {
                        AssignmentKind::Type(self.ty()?)
                    }
                };
                Ok(Assignment {
                    at,
                    name,
                    parameters,
                    kind,
                })
            }
            TokenKind::Lower(name) => {
                let governor = self.ty()?;
                self.expect("::=")?;
                let kind = AssignmentKind::Value(governor, self.value()?);
                Ok(Assignment {
                    at,
                    name,
                    parameters: Vec::new(),
                    kind,
                })
            }
            _ => {
                self.next -= 1;
                self.unexpected("an assignment or END")
            }
        }
    }

    fn ty(&mut self) -> Result<Type> {
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

    fn integer(&mut self) -> Result<i64> {
        let negative = self.accept("-");
        match self.peek() {
            TokenKind::Number(number) => {
                let number = if negative { -number } else { *number };
                self.next += 1;
                Ok(number)
            }
            _ => self.unexpected("a number"),
        }
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

    fn value(&mut self) -> Result<Value> {
        if self.is_sign("-") || matches!(self.peek(), TokenKind::Number(_)) {
            return Ok(Value::Integer(self.integer()?));
        }
        if self.is_sign("{") {
            return Ok(Value::Braces(self.braces()?));
        }
        let value = match self.peek() {
            TokenKind::Text(text) => Value::Text(text.clone()),
            TokenKind::Bits(digits, letter) => Value::Bits(digits.clone(), *letter),
            TokenKind::Lower(name) => Value::Reference(name.clone()),
            TokenKind::Upper(word) if word == "TRUE" => Value::Boolean(true),
            TokenKind::Upper(word) if word == "FALSE" => Value::Boolean(false),
            TokenKind::Upper(word) if word == "NULL" => Value::Null,
            _ => return self.unexpected("a value"),
        };
        self.next += 1;
        match value {
            Value::Reference(alternative) if self.accept(":") => {
                Ok(Value::Choice(alternative, Box::new(self.value()?)))
            }
            value => Ok(value),
        }
    }

    /// What stands between braces, as its tokens.
    fn braces(&mut self) -> Result<Vec<Token>> {
        self.expect("{")?;
        let mut inside = Vec::new();
        let mut depth = 0;
        loop {
            match self.peek() {
                TokenKind::Sign("{") => depth += 1,
                TokenKind::Sign("}") if depth == 0 => break,
                TokenKind::Sign("}") => depth -= 1,
                TokenKind::End => return self.unexpected("}"),
                _ => {}
            }
            inside.push(self.token().clone());
            self.next += 1;
        }
        self.next += 1;
        Ok(inside)
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    fn module(body: &str) -> Result<Module> {
        let text = format!("M DEFINITIONS AUTOMATIC TAGS ::= BEGIN {body} END");
        Ok(parse(Path::new("m.asn"), &text)?.remove(0))
    }

    fn error(body: &str) -> String {
        module(body).expect_err("an error").problem.to_string()
    }

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

    #[test]
    fn values_of_a_choice() {
        let module = module("nine Id ::= standard : 9").expect("a module");
        match &module.assignments[0].kind {
            AssignmentKind::Value(_, value) => {
                let nine = Box::new(Value::Integer(9));
                assert_eq!(*value, Value::Choice("standard".to_owned(), nine));
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn imports_name_their_module() {
        let module = module("IMPORTS SIGNED{}, a FROM X {1 2} B FROM Y;").expect("a module");
        let imports: Vec<_> = module
            .imports
            .iter()
            .map(|import| (import.symbols.join(" "), import.module.as_str()))
            .collect();
        assert_eq!(
            imports,
            [("SIGNED a".to_owned(), "X"), ("B".to_owned(), "Y")]
        );
    }

    #[test]
    fn what_is_not_supported_is_named() {
        for (text, wanted) in [
            ("A ::= INTEGER (1 EXCEPT 2)", "EXCEPT is not supported"),
            (
                "A ::= SEQUENCE { COMPONENTS OF B }",
                "COMPONENTS OF is not supported",
            ),
            ("A ::= SEQUENCE { a }", "expected a type, found '}'"),
        ] {
            assert_eq!(error(text), wanted, "{text}");
        }
    }
}
