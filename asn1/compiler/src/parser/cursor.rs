//! The tokens and where in them the parser stands.

use super::Parser;
use crate::error::{Position, Problem, Result};
use crate::lexer::{Token, TokenKind};

impl Parser {
    pub(super) fn token(&self) -> &Token {
        &self.tokens[self.next.min(self.tokens.len() - 1)]
    }

    pub(super) fn peek(&self) -> &TokenKind {
        &self.token().kind
    }

    pub(super) fn at(&self) -> Position {
        self.token().at.clone()
    }

    pub(super) fn bump(&mut self) -> TokenKind {
        let kind = self.peek().clone();
        self.next += 1;
        kind
    }

    pub(super) fn unexpected<T>(&self, wanted: &'static str) -> Result<T> {
        let found = self.peek().describe();
        Err(Problem::Unexpected { wanted, found }.at(&self.token().at))
    }

    pub(super) fn unsupported<T>(&self, what: &'static str) -> Result<T> {
        Err(Problem::Unsupported(what).at(&self.token().at))
    }

    pub(super) fn is_sign(&self, sign: &str) -> bool {
        matches!(self.peek(), TokenKind::Sign(found) if *found == sign)
    }

    pub(super) fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), TokenKind::Upper(found) if found == word)
    }

    pub(super) fn accept(&mut self, sign: &str) -> bool {
        let found = self.is_sign(sign);
        self.next += usize::from(found);
        found
    }

    pub(super) fn accept_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.next += usize::from(found);
        found
    }

    pub(super) fn expect(&mut self, sign: &'static str) -> Result<()> {
        if self.accept(sign) {
            Ok(())
        } else {
            self.unexpected(sign)
        }
    }

    pub(super) fn expect_word(&mut self, word: &'static str) -> Result<()> {
        if self.accept_word(word) {
            Ok(())
        } else {
            self.unexpected(word)
        }
    }

    pub(super) fn upper(&mut self, wanted: &'static str) -> Result<String> {
        match self.peek() {
            TokenKind::Upper(name) => {
                let name = name.clone();
                self.next += 1;
                Ok(name)
            }
            _ => self.unexpected(wanted),
        }
    }

    pub(super) fn lower(&mut self, wanted: &'static str) -> Result<String> {
        match self.peek() {
            TokenKind::Lower(name) => {
                let name = name.clone();
                self.next += 1;
                Ok(name)
            }
            _ => self.unexpected(wanted),
        }
    }

    pub(super) fn integer(&mut self) -> Result<i64> {
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

    /// What stands between braces, as its tokens.
    pub(super) fn braces(&mut self) -> Result<Vec<Token>> {
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
