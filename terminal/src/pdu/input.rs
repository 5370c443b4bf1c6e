//! Where octets come from: the command line itself, a file, or standard input.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use bytes::Bytes;
use serde_json::Value;

use super::hex::{HexError, from_hex};
use super::json::{self, JsonFailure};
use crate::exit::Exit;

/// The most octets a command reads. Hexadecimal text may be three times as long.
pub(super) const MAX_INPUT: u64 = 1 << 24;

/// How octets are written down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Notation {
    /// As hexadecimal text where the input is such, otherwise raw.
    #[default]
    Recognised,
    /// Hexadecimal text.
    Hex,
    /// As they are.
    Raw,
}

impl Notation {
    /// That of the options --hex and --raw.
    pub(super) fn of(hex: bool, raw: bool) -> Self {
        match (hex, raw) {
            (true, _) => Self::Hex,
            (false, true) => Self::Raw,
            (false, false) => Self::Recognised,
        }
    }
}

/// Why there is no input.
#[derive(Debug, thiserror::Error)]
pub(super) enum InputError {
    /// The file cannot be read.
    #[error("{name}: {error}")]
    Unreadable {
        /// Its name, or that of standard input.
        name: String,
        /// The system's reason.
        error: io::Error,
    },
    /// More than [`MAX_INPUT`].
    #[error("{name}: larger than {MAX_INPUT} octets")]
    TooLarge {
        /// Its name, or that of standard input.
        name: String,
    },
    /// Text that was to be hexadecimal.
    #[error("{name}: {error}")]
    Hex {
        /// Its name, or that of standard input.
        name: String,
        /// What is wrong with it.
        error: HexError,
    },
    /// Text that begins like JSON and is none.
    #[error("{name}: {error}")]
    Json {
        /// Its name, or that of standard input.
        name: String,
        /// What is wrong with it.
        error: JsonFailure,
    },
    /// The argument is neither hexadecimal nor the name of a file.
    #[error("{name}: no such file, and as hexadecimal digits: {error}")]
    NoSuchFile {
        /// The argument.
        name: String,
        /// What is wrong with it as digits.
        error: HexError,
    },
}

impl InputError {
    /// The exit code: whether the file is to blame, or what is in it.
    pub(super) fn exit(&self) -> Exit {
        match self {
            Self::Unreadable { .. } | Self::TooLarge { .. } | Self::NoSuchFile { .. } => Exit::File,
            Self::Hex { .. } | Self::Json { .. } => Exit::Malformed,
        }
    }
}

/// Everything in a file, or on standard input for `-`.
pub(super) fn read_all(name: &str) -> Result<Vec<u8>, InputError> {
    let unreadable = |error| InputError::Unreadable {
        name: display_name(name),
        error,
    };
    let limit = 3 * MAX_INPUT + 1;
    let mut content = Vec::new();
    if name == "-" {
        io::stdin()
            .lock()
            .take(limit)
            .read_to_end(&mut content)
            .map_err(unreadable)?;
    } else {
        let file = fs::File::open(name).map_err(unreadable)?;
        file.take(limit)
            .read_to_end(&mut content)
            .map_err(unreadable)?;
    }
    if content.len() as u64 == limit {
        return Err(InputError::TooLarge {
            name: display_name(name),
        });
    }
    Ok(content)
}

/// What an argument stands for.
#[derive(Clone, Debug)]
pub(super) enum Given {
    /// Octets.
    Octets(Bytes),
    /// The JSON of a message.
    Document(Value),
}

/// The octets that an argument stands for: those of the file of that name, of standard input for `-`, or
/// those that the argument itself spells in hexadecimal.
pub(super) fn octets(argument: &str, notation: Notation) -> Result<Bytes, InputError> {
    match spelled(argument, notation) {
        Some(octets) => octets,
        None => interpreted(argument, read_all(argument)?, notation),
    }
}

/// The same, but a file may also hold the JSON of a message, unless its notation is given.
pub(super) fn given(argument: &str, notation: Notation) -> Result<Given, InputError> {
    if let Some(octets) = spelled(argument, notation) {
        return octets.map(Given::Octets);
    }
    let content = read_all(argument)?;
    if notation == Notation::Recognised && looks_like_json(&content) {
        let document = json::read(&content).map_err(|error| InputError::Json {
            name: display_name(argument),
            error,
        })?;
        return Ok(Given::Document(document));
    }
    interpreted(argument, content, notation).map(Given::Octets)
}

/// Whether content is text that begins as an object or array does.
fn looks_like_json(content: &[u8]) -> bool {
    std::str::from_utf8(content).is_ok_and(|text| {
        let is_text = |c: char| !c.is_control() || c.is_ascii_whitespace();
        text.trim_start().starts_with(['{', '[']) && text.chars().all(is_text)
    })
}

/// The octets that an argument spells which is no name of a file.
fn spelled(argument: &str, notation: Notation) -> Option<Result<Bytes, InputError>> {
    if argument == "-" || notation == Notation::Raw || Path::new(argument).exists() {
        return None;
    }
    let octets = from_hex(argument).map(Bytes::from);
    Some(octets.map_err(|error| InputError::NoSuchFile {
        name: argument.to_owned(),
        error,
    }))
}

/// The octets that the content of a file stands for.
fn interpreted(argument: &str, content: Vec<u8>, notation: Notation) -> Result<Bytes, InputError> {
    let name = display_name(argument);
    let octets = match notation {
        Notation::Raw => content,
        Notation::Hex => match std::str::from_utf8(&content) {
            Ok(text) => from_hex(text).map_err(|error| InputError::Hex {
                name: name.clone(),
                error,
            })?,
            Err(error) => {
                let at = error.valid_up_to() + 1;
                let found = char::REPLACEMENT_CHARACTER;
                let error = HexError::NotADigit { found, at };
                return Err(InputError::Hex { name, error });
            }
        },
        Notation::Recognised => match std::str::from_utf8(&content).ok().map(from_hex) {
            Some(Ok(octets)) => octets,
            Some(Err(_)) | None => content,
        },
    };
    if octets.len() as u64 > MAX_INPUT {
        return Err(InputError::TooLarge { name });
    }
    Ok(Bytes::from(octets))
}

fn display_name(name: &str) -> String {
    match name {
        "-" => "standard input".to_owned(),
        name => name.to_owned(),
    }
}
