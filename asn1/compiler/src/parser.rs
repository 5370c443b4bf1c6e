//! Tokens to a syntax tree (X.680, X.682 and X.683, as far as the schemas go).
//!
//! What is not understood is an error that names the construct; nothing is skipped in silence but
//! what PER cannot see: inner subtyping, user-defined constraints, exports.

mod class;
mod constraint;
mod cursor;
mod types;
mod value;

use std::path::Path;

use crate::error::Result;
use crate::lexer::{Token, TokenKind, tokens};
use crate::syntax::{Assignment, AssignmentKind, Import, Module};

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
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn module(body: &str) -> Result<Module> {
        let text = format!("M DEFINITIONS AUTOMATIC TAGS ::= BEGIN {body} END");
        Ok(parse(Path::new("m.asn"), &text)?.remove(0))
    }

    fn error(body: &str) -> String {
        module(body).expect_err("an error").problem.to_string()
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
