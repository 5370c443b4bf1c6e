//! `h323 decode`: what octets mean.

use std::io;

use bytes::Bytes;
use clap::Args;

use super::input::{self, Notation};
use super::{
    Explanation, Failure, Kind, check, counted, departures, explain, sheet, to_json, to_text,
};
use crate::exit::Exit;
use crate::report;

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

    /// Take the message apart: each run of bits with its field, the rule that makes it and its value. With --json, beside
    /// the value
    #[arg(long)]
    pub bits: bool,

    /// Say what is wrong with the octets instead of what they mean: where they break, what was expected, and what
    /// their sender may have meant; of a message, where it is not canonical
    #[arg(long, conflicts_with_all = ["bits", "strict", "text"])]
    pub explain: bool,

    /// Refuse octets that a canonical encoder would not have sent, and list where they depart
    #[arg(long)]
    pub strict: bool,

    /// Read lines `kind hex [note]` from standard input; print those that do not decode and encode back to the same
    /// octets, then `N lines, M failed`
    #[arg(long, conflicts_with_all = ["input", "kind", "hex", "raw", "json", "text", "bits", "strict", "explain"])]
    pub check: bool,
}

/// Runs the command.
pub fn run(arguments: &DecodeArguments) -> Exit {
    if arguments.check {
        return check::run(io::stdin().lock(), io::stdout().lock());
    }
    let octets = match input::octets(&arguments.input, Notation::of(arguments.hex, arguments.raw)) {
        Ok(octets) => octets,
        Err(error) => return report::failure(&error, error.exit()),
    };
    if arguments.explain {
        return say(&explain(arguments.kind, &octets), arguments.json);
    }
    let Some(kind) = arguments.kind.or_else(|| Kind::recognise(&octets)) else {
        return report::failure(&Failure::NotRecognised, Exit::Malformed);
    };
    let (shown, result) = shown(arguments, kind, &octets);
    let written = report::print(&shown);
    if let Err(failure) = result {
        return report::failure(&format_args!("{}: {failure}", kind.name()), Exit::Malformed);
    }
    match departures(kind, &octets) {
        Ok(found) if !found.is_empty() && arguments.strict => {
            let failure = Failure::NotCanonical(found);
            report::failure(&format_args!("{}: {failure}", kind.name()), Exit::Malformed)
        }
        Ok(found) => {
            if let Some(first) = found.kept.first() {
                let departures = counted(found.count);
                tracing::warn!(
                    "the sender's encoding is not canonical: {departures}, the first {first}"
                );
            }
            written
        }
        Err(failure) if arguments.strict => {
            report::failure(&format_args!("{}: {failure}", kind.name()), Exit::Malformed)
        }
        Err(_) => written,
    }
}

/// Prints an explanation. What it is of is to blame, if anything.
fn say(explanation: &Explanation, json: bool) -> Exit {
    let written = report::print(&match json {
        true => format!("{:#}\n", explanation.to_json()),
        false => explanation.to_text(),
    });
    match explanation.problem() {
        Some(problem) => report::failure(&problem, Exit::Malformed),
        None => written,
    }
}

/// What is to be printed of a message, as far as it goes, and what is wrong with the rest.
fn shown(arguments: &DecodeArguments, kind: Kind, octets: &Bytes) -> (String, Result<(), Failure>) {
    match (arguments.json, arguments.bits) {
        (false, false) => split(to_text(kind, octets)),
        (false, true) => {
            let (sheet, result) = sheet(kind, octets);
            (sheet.to_text(), result)
        }
        (true, bits) => split(to_json(kind, octets).map(|mut json| {
            if bits {
                json["bits"] = sheet(kind, octets).0.to_json();
            }
            format!("{json:#}\n")
        })),
    }
}

fn split(shown: Result<String, Failure>) -> (String, Result<(), Failure>) {
    match shown {
        Ok(mut text) => {
            text.push_str(if text.ends_with('\n') { "" } else { "\n" });
            (text, Ok(()))
        }
        Err(failure) => (String::new(), Err(failure)),
    }
}
