//! `h323 diff`: what differs between two messages.
//!
//! A message becomes the JSON that `h323 decode` prints, that becomes a `tree` of fields, and two trees are
//! `compare`d; `show` has the ways to show what comes of it.

mod align;
mod compare;
mod path;
mod show;
mod tree;

pub use align::MAX_WORK;
pub use compare::{Change, Comparison, Difference, Encoding};
pub use path::{Index, NoPattern, Path, Pattern, Step};
pub use show::json;
pub use tree::{Content, Part, Tree};

use std::io;
use std::process::ExitCode;

use bytes::Bytes;
use clap::Args;
use serde_json::Value as Json;

use super::input::{self, Given, InputError, Notation};
use super::{Failure, Kind, encode, tpkt};
use crate::exit::Exit;
use crate::logging::Color;
use crate::report::{self, Form};
use crate::style::Style;

/// The most octets of a message that is compared: some datagrams, or TPKTs, of the longest kind.
pub const MAX_OCTETS: usize = 1 << 18;

/// Arguments of `h323 diff`.
#[derive(Args, Clone, Debug)]
pub struct DiffArguments {
    /// A message: a file, - for standard input, or the octets themselves in hexadecimal. A file may also have the JSON
    /// that `h323 decode` prints
    pub first: String,

    /// The message to compare it with
    pub second: String,

    /// What the octets are; otherwise that is recognised
    #[arg(short, long, value_enum)]
    pub kind: Option<Kind>,

    /// The inputs are hexadecimal text
    #[arg(long, conflicts_with = "raw")]
    pub hex: bool,

    /// The inputs are the octets as they are
    #[arg(long)]
    pub raw: bool,

    /// Fields to leave out, with what is in them.
    #[arg(
        short,
        long,
        value_name = "PATH",
        help = "Leave out a field and what is in it; may be given again. [*] is any element, * any name, and a path that begins with .. may begin anywhere: ..callIdentifier"
    )]
    pub ignore: Vec<Pattern>,

    /// Do not tell the same value in other octets
    #[arg(long)]
    pub values: bool,

    /// Show all of the message, not only what differs
    #[arg(short, long, conflicts_with = "json")]
    pub all: bool,

    /// Print a JSON object
    #[arg(long)]
    pub json: bool,
}

/// How the command ends: the exit codes of diff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing differs.
    Same = 0,
    /// Something differs.
    Different = 1,
    /// There is nothing to compare, or no way to show it.
    Trouble = 2,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        ExitCode::from(outcome as u8)
    }
}

/// Why there is nothing to compare.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    /// Both are to be read from the same place.
    #[error("only one of the messages can be on standard input")]
    BothOnInput,
    /// An input cannot be read.
    #[error("{0}")]
    Input(#[from] InputError),
    /// More than [`MAX_OCTETS`].
    #[error("{name}: larger than the {MAX_OCTETS} octets that can be compared")]
    TooLarge {
        /// Which one.
        name: String,
    },
    /// An input is no message.
    #[error("{name}: {failure}")]
    NoMessage {
        /// Which one.
        name: String,
        /// Why.
        failure: Failure,
    },
}

/// A message.
#[derive(Clone, Debug)]
pub struct Message {
    /// What it is.
    pub kind: Kind,
    /// Its octets.
    pub octets: Bytes,
    /// Its value as JSON.
    pub value: Json,
}

impl Message {
    /// The message in octets.
    ///
    /// # Errors
    ///
    /// Why they are none of this kind.
    pub fn decode(kind: Kind, octets: Bytes) -> Result<Self, Failure> {
        let mut document = super::to_json(kind, &octets)?;
        Ok(Self {
            kind,
            octets,
            value: document["value"].take(),
        })
    }

    /// What is in it, if it is one TPKT and no more.
    fn inside(&mut self) -> Option<Self> {
        let [document] = self.value.as_array_mut()?.as_mut_slice() else {
            return None;
        };
        Some(Self {
            kind: document.get("kind")?.as_str().and_then(Kind::named)?,
            octets: self.octets.slice(tpkt::HEADER..),
            value: document.get_mut("value")?.take(),
        })
    }
}

/// Two messages that can be compared: of two single TPKTs, or of one and a message without, what is in them.
fn counterparts(mut first: Message, mut second: Message) -> (Message, Message) {
    let is_single = |message: &Message| {
        message.kind != Kind::Tpkt || message.value.as_array().is_some_and(|all| all.len() == 1)
    };
    if is_single(&first) && is_single(&second) {
        for message in [&mut first, &mut second] {
            if message.kind == Kind::Tpkt
                && let Some(inside) = message.inside()
            {
                *message = inside;
            }
        }
    }
    (first, second)
}

/// The fields of two messages, without what the patterns cover.
pub fn trees<'a>(first: &'a Message, second: &'a Message, ignored: &[Pattern]) -> [Tree<'a>; 2] {
    [first, second].map(|message| {
        let tree = Tree::of(message.kind, &message.value, ignored);
        match first.kind == second.kind {
            true => tree,
            false => tree.under(message.kind.name()),
        }
    })
}

/// Compares two messages by their trees. Where no value differs, their octets count, unless `values` alone do.
pub fn compare<'a>(
    first: &Message,
    second: &Message,
    [tree, other]: &'a [Tree<'a>; 2],
    values: bool,
) -> Comparison<'a> {
    let mut comparison = Comparison::of(tree, other, values);
    // Octets say nothing of what is compared where they also have what is not.
    let is_whole = !tree.is_partial() && !other.is_partial() || first.value == second.value;
    if !values && is_whole && comparison.change.is_same() && first.octets != second.octets {
        comparison.change = Change::Encoding(Encoding {
            tree: other,
            ty: first.kind.schema(),
            first: first.octets.clone(),
            second: second.octets.clone(),
        });
    }
    comparison
}

impl DiffArguments {
    fn message(&self, argument: &str) -> Result<Message, Trouble> {
        let name = title(argument);
        let no_message = |failure| Trouble::NoMessage {
            name: name.clone(),
            failure,
        };
        let (kind, octets) = match input::given(argument, Notation::of(self.hex, self.raw))? {
            Given::Octets(octets) => (self.kind, octets),
            Given::Document(document) => {
                let (kind, octets) = encode::encode(&document, self.kind).map_err(no_message)?;
                (Some(kind), octets.into())
            }
        };
        if octets.len() > MAX_OCTETS {
            return Err(Trouble::TooLarge { name });
        }
        let kind = kind.or_else(|| Kind::recognise(&octets));
        let kind = kind.ok_or(Failure::NotRecognised).map_err(no_message)?;
        Message::decode(kind, octets).map_err(no_message)
    }

    fn messages(&self) -> Result<(Message, Message), Trouble> {
        if self.first == "-" && self.second == "-" {
            return Err(Trouble::BothOnInput);
        }
        let first = self.message(&self.first)?;
        let second = self.message(&self.second)?;
        Ok(counterparts(first, second))
    }
}

/// What an input is called: its name, or the beginning of the octets.
fn title(argument: &str) -> String {
    const MAX_SHOWN: usize = 60;
    match argument.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) if !std::path::Path::new(argument).exists() => {
            format!("{}…", &argument[..end])
        }
        _ => argument.to_owned(),
    }
}

/// Runs the command.
pub fn run(arguments: &DiffArguments, color: Color) -> Outcome {
    let (first, second) = match arguments.messages() {
        Ok(messages) => messages,
        Err(trouble) => {
            report::failed(Form::object_if(arguments.json), &trouble, Exit::Usage);
            return Outcome::Trouble;
        }
    };
    let trees = trees(&first, &second, &arguments.ignore);
    let comparison = compare(&first, &second, &trees, arguments.values);
    if comparison.is_by_place {
        tracing::warn!("some lists are too long to be aligned: compared by their places");
    }
    let titles = [&arguments.first, &arguments.second].map(|argument| title(argument));
    let style = Style {
        colour: color.wanted(&io::stdout()),
    };
    let shown = match (arguments.json, arguments.all) {
        (true, _) => report::line(&json([first.kind, second.kind], &comparison)),
        (false, true) => show::all(&titles, &comparison, style),
        (false, false) => show::differences(&titles, &comparison, style),
    };
    match (report::print(&shown), comparison.change.is_same()) {
        (Exit::Done, true) => Outcome::Same,
        (Exit::Done, false) => Outcome::Different,
        _ => Outcome::Trouble,
    }
}
