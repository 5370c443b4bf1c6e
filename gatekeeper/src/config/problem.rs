//! What can be wrong with a configuration, and where.

use std::fmt;
use std::io;
use std::net::IpAddr;
use std::ops::Range;
use std::path::PathBuf;

use h323_h225::identifiers::IdentifierError;
use thiserror::Error;

use super::POLICIES;

/// A place in a text, counted from 1 as editors do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Position {
    /// Where an octet of a text stands.
    pub(super) fn of(text: &str, octet: usize) -> Self {
        let mut before = octet.min(text.len());
        while !text.is_char_boundary(before) {
            before -= 1;
        }
        let (before, _) = text.split_at(before);
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }

    pub(super) fn of_span(text: &str, span: Option<Range<usize>>) -> Self {
        Self::of(text, span.map_or(0, |span| span.start))
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{position}: {fault}")]
pub struct Problem {
    /// Where.
    pub position: Position,
    /// What.
    pub fault: Fault,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// The file is no TOML, a key is unknown, or a value is of the wrong type.
    #[error("{message}")]
    Syntax {
        /// In the words of the TOML reader.
        message: String,
    },
    /// The file is no text from there on.
    #[error("not UTF-8 from here on")]
    NotUtf8,
    /// The gatekeeper cannot be called so.
    #[error("{0}")]
    Identifier(#[from] IdentifierError),
    /// Not an address with a port.
    #[error(
        "{text:?} is not an IP address with a port, such as 192.0.2.1:1719 or [2001:db8::1]:1719"
    )]
    SocketAddress {
        /// What is there.
        text: String,
    },
    /// Not the address of an interface.
    #[error("{text:?} is not the IPv4 address of an interface")]
    Interface {
        /// What is there.
        text: String,
    },
    /// Not a multicast group.
    #[error("{text:?} is not an IPv4 multicast group, such as 224.0.1.41")]
    Group {
        /// What is there.
        text: String,
    },
    /// An address at which one cannot listen.
    #[error("{ip} is the address of a group; a gatekeeper listens at addresses of its own")]
    NotOurs {
        /// The address.
        ip: IpAddr,
    },
    /// An address that cannot be announced.
    #[error("{text} cannot be announced: endpoints need one address and a port")]
    NotAnnounceable {
        /// The address.
        text: String,
    },
    /// Not the name of a routing policy.
    #[error("{text:?} is no routing policy; those there are: {}", policies())]
    Policy {
        /// What is there.
        text: String,
    },
    /// Something stands twice in a list.
    #[error("{text} stands there twice")]
    Repeated {
        /// What.
        text: String,
    },
    /// A list of the wrong length.
    #[error("{key} has {len} entries; it takes {min} to {max}")]
    Length {
        /// Its key.
        key: &'static str,
        /// How many it has.
        len: usize,
        /// The fewest it takes.
        min: usize,
        /// The most.
        max: usize,
    },
    /// A number that is out of bounds.
    #[error("{key} is {value}; it takes {min} to {max}")]
    Number {
        /// Its key.
        key: &'static str,
        /// The number.
        value: i64,
        /// The least it takes.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// A number that contradicts another.
    #[error("{key} is {value}, more than {greater_key}, which is {greater}")]
    Order {
        /// Its key.
        key: &'static str,
        /// The number.
        value: i64,
        /// The key of the one that must not be smaller.
        greater_key: &'static str,
        /// That one.
        greater: i64,
    },
}

fn policies() -> String {
    let names = POLICIES.iter().map(|(name, _)| format!("{name:?}"));
    names.collect::<Vec<_>>().join(", ")
}

/// Why there is no configuration.
#[derive(Debug, Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{}: cannot be read: {source}", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The file is wrong in these places. One line each.
    #[error("{}", lines(.path, .problems))]
    Wrong {
        /// The file.
        path: PathBuf,
        /// What is wrong, in the order of the file.
        problems: Vec<Problem>,
    },
}

fn lines(path: &std::path::Path, problems: &[Problem]) -> String {
    let line = |problem: &Problem| format!("{}:{problem}", path.display());
    problems.iter().map(line).collect::<Vec<_>>().join("\n")
}
