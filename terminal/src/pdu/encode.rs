//! `h323 encode`: the octets of what `h323 decode --json` prints.

use std::io::{self, Write};

use clap::Args;
use h323_per::schema::guide::MAX_UNFOLDED;
use serde::Deserialize;
use serde_json::Value;

use super::hex::to_hex;
use super::kind::names;
use super::{Failure, JSON_SCHEMA, Kind, from_json, input};
use crate::exit::Exit;

/// Arguments of `h323 encode`.
#[derive(Args, Clone, Debug)]
pub struct EncodeArguments {
    /// A file with JSON, or - for standard input
    #[arg(default_value = "-")]
    pub input: String,

    /// What the JSON is, if it is the bare value of a message and does not say so itself
    #[arg(short, long, value_enum)]
    pub kind: Option<Kind>,

    /// Print hexadecimal digits, as without --raw
    #[arg(long, conflicts_with = "raw")]
    pub hex: bool,

    /// Write the octets as they are
    #[arg(long)]
    pub raw: bool,
}

/// Runs the command.
pub fn run(arguments: &EncodeArguments) -> Exit {
    let content = match input::read_all(&arguments.input) {
        Ok(content) => content,
        Err(error) => return crate::report::failure(&error, error.exit()),
    };
    let document = match read(&content) {
        Ok(document) => document,
        Err(error) => return crate::report::failure(&error, Exit::Malformed),
    };
    let octets = match encode(&document, arguments.kind) {
        Ok((_, octets)) => octets,
        Err(failure) => return crate::report::failure(&failure, Exit::Malformed),
    };
    let mut out = io::stdout().lock();
    crate::report::written(match arguments.raw {
        true => out.write_all(&octets),
        false => writeln!(out, "{}", to_hex(&octets)),
    })
}

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
enum JsonFailure {
    /// Text that is none.
    #[error("not JSON: {0}")]
    Syntax(#[from] serde_json::Error),
    /// Objects and arrays deeper within one another than any message is shown.
    #[error(
        "not the JSON of a message: more than {MAX_DEPTH} objects and arrays within one another"
    )]
    TooDeep,
}

/// How many objects and arrays may be within one another: what messages take, with some room for the layers around.
const MAX_DEPTH: usize = MAX_UNFOLDED + 32;

/// Reads a document as deep as [`decode`](super::decode) prints one, which is deeper than is usual.
fn read(content: &[u8]) -> Result<Value, JsonFailure> {
    if depth(content) > MAX_DEPTH {
        return Err(JsonFailure::TooDeep);
    }
    let mut reader = serde_json::Deserializer::from_slice(content);
    reader.disable_recursion_limit();
    let document = Value::deserialize(&mut reader)?;
    reader.end()?;
    Ok(document)
}

/// How many objects and arrays are within one another, at the most, in text that may be JSON.
fn depth(content: &[u8]) -> usize {
    let (mut open, mut deepest) = (0_usize, 0);
    let mut characters = content.iter();
    while let Some(character) = characters.next() {
        match character {
            b'{' | b'[' => open += 1,
            b'}' | b']' => open = open.saturating_sub(1),
            b'"' => {
                while let Some(character) = characters.next()
                    && *character != b'"'
                {
                    if *character == b'\\' {
                        let _ = characters.next();
                    }
                }
            }
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}

/// The kind and octets of a document, or of the bare value of a message whose kind is given.
pub(super) fn encode(document: &Value, kind: Option<Kind>) -> Result<(Kind, Vec<u8>), Failure> {
    let (kind, value) = match (document.get("kind"), document.get("value")) {
        (Some(named), Some(value)) => {
            if document
                .get("schema")
                .is_some_and(|schema| *schema != JSON_SCHEMA)
            {
                return Err(Failure::Member {
                    path: "schema".to_owned(),
                    expected: "1, the one that is known",
                });
            }
            let named = named
                .as_str()
                .and_then(Kind::named)
                .ok_or(Failure::Member {
                    path: "kind".to_owned(),
                    expected: concat!("one of ", names!()),
                })?;
            (kind.unwrap_or(named), value)
        }
        _ => match kind {
            Some(kind) => (kind, document),
            None => {
                return Err(Failure::Member {
                    path: "kind".to_owned(),
                    expected: concat!(
                        "one of ",
                        names!(),
                        " beside \"value\", or the option --kind"
                    ),
                });
            }
        },
    };
    Ok((kind, from_json(kind, value)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_is_that_of_brackets_outside_of_strings() {
        assert_eq!(depth(br#"{"a": [[], {"b": "[[[\"[[\\"}], "c": []}"#), 3);
        assert_eq!(depth(b"]]]["), 1);
        assert_eq!(depth(br#""[["#), 0);
    }

    #[test]
    fn what_is_deeper_than_any_message_is_refused() {
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        assert!(read(nested(MAX_DEPTH).as_bytes()).is_ok());
        for depth in [MAX_DEPTH + 1, 1_000_000] {
            let error = read(nested(depth).as_bytes()).expect_err("too deep");
            assert!(matches!(error, JsonFailure::TooDeep), "{error}");
        }
    }
}
