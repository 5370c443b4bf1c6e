//! A case, and the form it has in a file: a line of its number, expectation, name, and octets in hexadecimal,
//! or `-` if there are none.

use std::fmt::{self, Write};

use bytes::Bytes;
use h323_mutator::Expectation;
use h323_per::hex::{from_hex, to_hex};

/// What stands in place of octets where there are none.
const NOTHING: &str = "-";

/// What is exceptional in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// A field of the H323-UserInformation of a Setup with every field.
    Uu,
    /// A field of that of a Setup with no more than it must have.
    Least,
    /// Two or three fields.
    Pairs,
    /// Values within one another.
    Nested,
    /// A field of a message that the Setup carries in octets.
    Within,
    /// The Q.931 part.
    Q931,
    /// The frame.
    Tpkt,
    /// The datagram, as a whole.
    Datagram,
    /// A field of a request to a gatekeeper.
    Request,
    /// A field of one with every field.
    Every,
    /// A field of an answer that nobody waits for.
    Answer,
    /// A field of a token of H.235 in an RRQ.
    Tokens,
}

impl Group {
    /// Those of call signalling, in the order of the suite.
    pub const SETUP: [Self; 7] = [
        Self::Tpkt,
        Self::Q931,
        Self::Least,
        Self::Uu,
        Self::Within,
        Self::Nested,
        Self::Pairs,
    ];

    /// Those of RAS, in the order of the suite.
    pub const RAS: [Self; 7] = [
        Self::Datagram,
        Self::Request,
        Self::Every,
        Self::Answer,
        Self::Tokens,
        Self::Nested,
        Self::Pairs,
    ];

    /// Its name in files and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Uu => "uu",
            Self::Least => "least",
            Self::Pairs => "pairs",
            Self::Nested => "nested",
            Self::Within => "within",
            Self::Q931 => "q931",
            Self::Tpkt => "tpkt",
            Self::Datagram => "datagram",
            Self::Request => "request",
            Self::Every => "every",
            Self::Answer => "answer",
            Self::Tokens => "tokens",
        }
    }

    /// The group of this name.
    pub fn named(name: &str) -> Option<Self> {
        let mut all = Self::SETUP.into_iter().chain(Self::RAS);
        all.find(|group| group.name() == name)
    }
}

/// What is sent on a connection or in a datagram, and what a reader has to make of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its place in the suite, counted from 1.
    pub number: u32,
    /// What is exceptional in it.
    pub group: Group,
    /// The field, and what is exceptional about it. There are no blanks in it.
    pub name: String,
    /// Whether the octets begin with a frame that holds a call signalling message, or are a RAS message, as far as its
    /// encoding goes.
    pub expectation: Expectation,
    /// All that is sent.
    pub octets: Bytes,
}

/// A case as a line, without the end of the line.
impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            number,
            group,
            name,
            expectation,
            octets,
        } = self;
        let (expectation, group) = (expectation.name(), group.name());
        let octets = match octets.is_empty() {
            true => NOTHING.to_owned(),
            false => to_hex(octets),
        };
        write!(f, "{number} {expectation} {group}/{name} {octets}")
    }
}

/// A line that is no case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: expected {expected}")]
pub struct CaseError {
    /// Which line, counted from 1.
    pub line: usize,
    /// What should stand there.
    pub expected: &'static str,
}

/// The cases of a file. Empty lines and those that begin with `#` are passed over.
///
/// # Errors
///
/// The first line that is no case.
pub fn read_cases(text: &str) -> Result<Vec<Case>, CaseError> {
    (1..)
        .zip(text.lines())
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(line, text)| read_case(text).map_err(|expected| CaseError { line, expected }))
        .collect()
}

/// The case of a line, or what is missing.
fn read_case(line: &str) -> Result<Case, &'static str> {
    let mut words = line.split_ascii_whitespace();
    let mut word = || words.next().unwrap_or_default();
    let number = word().parse().map_err(|_| "a number")?;
    let expectation = Expectation::named(word()).ok_or("valid, refused or either")?;
    let (group, name) = word().split_once('/').ok_or("GROUP/NAME")?;
    let group = Group::named(group).ok_or("the name of a group")?;
    let octets = match word() {
        NOTHING => Some(Vec::new()),
        digits => from_hex(digits).filter(|octets| !octets.is_empty()),
    };
    let octets = octets.ok_or("octets in hexadecimal digits")?;
    match words.next() {
        Some(_) => Err("nothing behind the octets"),
        None => Ok(Case {
            number,
            group,
            name: name.to_owned(),
            expectation,
            octets: octets.into(),
        }),
    }
}

impl Case {
    /// The line that [`read_cases`] reads, with its end.
    pub fn line(&self) -> String {
        let mut line = String::with_capacity(64 + self.name.len() + 2 * self.octets.len());
        // A text takes all that is written to it.
        let _ = writeln!(line, "{self}");
        line
    }
}
