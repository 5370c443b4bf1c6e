//! `h323 encode`: the octets of what `h323 decode --json` prints.

use std::io::{self, Write};

use clap::Args;
use serde_json::Value;

use super::hex::to_hex;
use super::kind::names;
use super::{Failure, JSON_SCHEMA, Kind, from_json, input, json};
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
    let document = match json::read(&content) {
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
