//! `h323 decode`: what octets mean.

use std::io::{self, Write};

use clap::Args;

use super::input::{self, Notation};
use super::{Kind, check, recode, to_json, to_text};
use crate::exit::Exit;

/// Arguments of `h323 decode`.
#[derive(Args, Clone, Debug)]
pub struct DecodeArguments {
    /// A file, - for standard input, or the octets themselves in hexadecimal
    #[arg(default_value = "-")]
    pub input: String,

    /// What the octets are; otherwise that is recognised
    #[arg(short, long, value_enum)]
    pub kind: Option<Kind>,

    /// The input is hexadecimal text
    #[arg(long, conflicts_with = "raw")]
    pub hex: bool,

    /// The input is the octets as they are
    #[arg(long)]
    pub raw: bool,

    /// Print JSON, which `h323 encode` reads
    #[arg(long, conflicts_with = "text")]
    pub json: bool,

    /// Print indented text, as without --json
    #[arg(long)]
    pub text: bool,

    /// Read lines `kind hex [note]` from standard input; print those that do not decode and encode back to the same
    /// octets, then `N lines, M failed`
    #[arg(long, conflicts_with_all = ["input", "kind", "hex", "raw", "json", "text"])]
    pub check: bool,
}

impl DecodeArguments {
    fn notation(&self) -> Notation {
        match (self.hex, self.raw) {
            (true, _) => Notation::Hex,
            (false, true) => Notation::Raw,
            (false, false) => Notation::Recognised,
        }
    }
}

/// Runs the command.
pub fn run(arguments: &DecodeArguments) -> Exit {
    if arguments.check {
        return check::run(io::stdin().lock(), io::stdout().lock());
    }
    let octets = match input::octets(&arguments.input, arguments.notation()) {
        Ok(octets) => octets,
        Err(error) => return crate::report::failure(&error, error.exit()),
    };
    let Some(kind) = arguments.kind.or_else(|| Kind::recognise(&octets)) else {
        return crate::report::failure(&super::Failure::NotRecognised, Exit::Malformed);
    };
    let shown = match arguments.json {
        true => to_json(kind, &octets).map(|json| format!("{json:#}\n")),
        false => to_text(kind, &octets),
    };
    let shown = match shown {
        Ok(shown) => shown,
        Err(failure) => {
            return crate::report::failure(
                &format_args!("{}: {failure}", kind.name()),
                Exit::Malformed,
            );
        }
    };
    if recode(kind, &octets).is_ok_and(|again| again != *octets) {
        tracing::warn!(
            "the sender's encoding is not canonical: encoding this again gives other octets"
        );
    }
    let mut out = io::stdout().lock();
    let written = out
        .write_all(shown.as_bytes())
        .and_then(|()| match shown.ends_with('\n') {
            true => Ok(()),
            false => out.write_all(b"\n"),
        });
    crate::report::written(written)
}
