//! Where octets come from: the command line itself, a file, or standard input.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use bytes::Bytes;

use super::hex::{HexError, from_hex};
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
            Self::Hex { .. } => Exit::Malformed,
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

/// The octets that an argument stands for: those of the file of that name, of standard input for `-`, or
/// those that the argument itself spells in hexadecimal.
pub(super) fn octets(argument: &str, notation: Notation) -> Result<Bytes, InputError> {
    if argument != "-" && notation != Notation::Raw && !Path::new(argument).exists() {
        return from_hex(argument)
            .map(Bytes::from)
            .map_err(|error| InputError::NoSuchFile {
                name: argument.to_owned(),
                error,
            });
    }
    let name = display_name(argument);
    let content = read_all(argument)?;
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
