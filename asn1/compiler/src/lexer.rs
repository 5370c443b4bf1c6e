//! Text to tokens (X.680 clause 12).

use std::path::Path;

use crate::error::{Position, Problem, Result};

/// A token and where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it begins.
    pub at: Position,
    /// What it is.
    pub kind: TokenKind,
}

/// The kinds of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A type or module reference or a reserved word: it begins with a capital.
    Upper(String),
    /// An identifier or value reference.
    Lower(String),
    /// A number without sign.
    Number(i64),
    /// A character string.
    Text(String),
    /// A binary or hexadecimal string, as written between the apostrophes, with its letter.
    Bits(String, char),
    /// Punctuation.
    Sign(&'static str),
    /// The end of the file.
    End,
}

impl TokenKind {
    /// How an error message names it.
    pub fn describe(&self) -> String {
        match self {
            Self::Upper(name) | Self::Lower(name) => name.clone(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => format!("{text:?}"),
            Self::Bits(digits, letter) => format!("'{digits}'{letter}"),
            Self::Sign(sign) => format!("'{sign}'"),
            Self::End => "the end of the file".to_owned(),
        }
    }
}

/// The signs, longer ones before those that begin them.
const SIGNS: [&str; 24] = [
    "::=", "...", "..", "[[", "]]", "{", "}", "(", ")", "[", "]", ",", ";", ":", "|", "^", "<",
    ">", ".", "&", "!", "@", "-", "=",
];

/// The tokens of a file, the last one [`TokenKind::End`].
pub fn tokens(file: &Path, text: &str) -> Result<Vec<Token>> {
    let mut lexer = Lexer {
        rest: text,
        at: Position {
            file: file.to_owned(),
            line: 1,
            column: 1,
        },
    };
    let mut tokens = Vec::new();
    loop {
        let token = lexer.token()?;
        let last = token.kind == TokenKind::End;
        tokens.push(token);
        if last {
            return Ok(tokens);
        }
    }
}

struct Lexer<'a> {
    rest: &'a str,
    at: Position,
}

impl<'a> Lexer<'a> {
    fn token(&mut self) -> Result<Token> {
        self.skip_blanks()?;
        let at = self.at.clone();
        let kind = match self.rest.chars().next() {
            None => TokenKind::End,
            Some(c) if c.is_ascii_alphabetic() => {
                let word = self.word().to_owned();
                if c.is_ascii_uppercase() {
                    TokenKind::Upper(word)
                } else {
                    TokenKind::Lower(word)
                }
            }
            Some(c) if c.is_ascii_digit() => {
                let digits = self.take_while(|c| c.is_ascii_digit());
                let number = digits
                    .parse()
                    .map_err(|_| Problem::NumberTooLarge(digits.to_owned()).at(&at))?;
                TokenKind::Number(number)
            }
            Some('"') => TokenKind::Text(self.text()?),
            Some('\'') => self.bits()?,
            Some(c) => {
                let sign = SIGNS.into_iter().find(|sign| self.rest.starts_with(sign));
                let sign = sign.ok_or_else(|| Problem::StrayCharacter(c).at(&at))?;
                self.advance(sign.len());
                TokenKind::Sign(sign)
            }
        };
        Ok(Token { at, kind })
    }

    /// Steps over `len` octets, which end at a character boundary.
    fn advance(&mut self, len: usize) -> &'a str {
        let (passed, rest) = self.rest.split_at(len);
        for c in passed.chars() {
            if c == '\n' {
                self.at.line += 1;
                self.at.column = 1;
            } else {
                self.at.column += 1;
            }
        }
        self.rest = rest;
        passed
    }

    fn take_while(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let len = self.rest.find(|c| !accept(c)).unwrap_or(self.rest.len());
        self.advance(len)
    }

    /// A word: letters, digits and single hyphens, the last of which is not at its end.
    fn word(&mut self) -> &'a str {
        let mut len = 0;
        let octets = self.rest.as_bytes();
        while let Some(&octet) = octets.get(len) {
            let inside = octet == b'-'
                && octets
                    .get(len + 1)
                    .is_some_and(|next| next.is_ascii_alphanumeric());
            if !octet.is_ascii_alphanumeric() && !inside {
                break;
            }
            len += 1;
        }
        self.advance(len)
    }

    /// White space, and comments of both forms. A comment of hyphens ends with its line or the next
    /// two hyphens.
    fn skip_blanks(&mut self) -> Result<()> {
        loop {
            self.take_while(char::is_whitespace);
            if self.rest.starts_with("--") {
                self.advance(2);
                let line = self.rest.find('\n').unwrap_or(self.rest.len());
                let end = self.rest[..line].find("--").map_or(line, |end| end + 2);
                self.advance(end);
            } else if self.rest.starts_with("/*") {
                let at = self.at.clone();
                self.advance(2);
                let end = self
                    .rest
                    .find("*/")
                    .ok_or_else(|| Problem::Unterminated("comment").at(&at))?;
                self.advance(end + 2);
            } else {
                return Ok(());
            }
        }
    }

    /// A character string; a doubled quotation mark stands for one.
    fn text(&mut self) -> Result<String> {
        let at = self.at.clone();
        let mut text = String::new();
        self.advance(1);
        loop {
            let end = self
                .rest
                .find('"')
                .ok_or_else(|| Problem::Unterminated("string").at(&at))?;
            text.push_str(self.advance(end));
            self.advance(1);
            if !self.rest.starts_with('"') {
                return Ok(text);
            }
            text.push('"');
            self.advance(1);
        }
    }

    fn bits(&mut self) -> Result<TokenKind> {
        let at = self.at.clone();
        self.advance(1);
        let end = self
            .rest
            .find('\'')
            .ok_or_else(|| Problem::Unterminated("string").at(&at))?;
        let digits = self.advance(end).split_whitespace().collect();
        self.advance(1);
        match self.rest.chars().next() {
            Some(letter @ ('B' | 'H')) => {
                self.advance(1);
                Ok(TokenKind::Bits(digits, letter))
            }
            _ => Err(Problem::Unexpected {
                wanted: "B or H after the string",
                found: self.rest.chars().take(1).collect(),
            }
            .at(&self.at)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<TokenKind> {
        let tokens = tokens(Path::new("t.asn"), text).expect("tokens");
        tokens.into_iter().map(|token| token.kind).collect()
    }

    #[test]
    fn words_numbers_and_signs() {
        assert_eq!(
            kinds("H323-UU-PDU ::= a-1(0..255,...)"),
            [
                TokenKind::Upper("H323-UU-PDU".into()),
                TokenKind::Sign("::="),
                TokenKind::Lower("a-1".into()),
                TokenKind::Sign("("),
                TokenKind::Number(0),
                TokenKind::Sign(".."),
                TokenKind::Number(255),
                TokenKind::Sign(","),
                TokenKind::Sign("..."),
                TokenKind::Sign(")"),
                TokenKind::End,
            ]
        );
    }

    #[test]
    fn comments_end_with_the_line_or_the_next_hyphens() {
        assert_eq!(
            kinds("a -- x -- b -- y\nc /* z\n */ d"),
            ["a", "b", "c", "d"]
                .map(|name| TokenKind::Lower(name.into()))
                .into_iter()
                .chain([TokenKind::End])
                .collect::<Vec<_>>()
        );
    }

    #[test]
    fn strings() {
        assert_eq!(
            kinds(r#""say ""hi""" '0 1'B"#),
            [
                TokenKind::Text("say \"hi\"".into()),
                TokenKind::Bits("01".into(), 'B'),
                TokenKind::End,
            ]
        );
    }

    #[test]
    fn errors_say_where() {
        let error = tokens(Path::new("t.asn"), "a\n  #").expect_err("a stray character");
        assert_eq!(error.to_string(), "t.asn:2:3: '#' begins no token");
        let error = tokens(Path::new("t.asn"), "a \"b").expect_err("no end");
        assert_eq!(error.to_string(), "t.asn:1:3: this string has no end");
    }
}
