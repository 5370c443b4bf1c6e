//! Where an encoding is not the one that a canonical encoder makes of the same value.

use core::fmt;

use bytes::Bytes;

use super::Type;
use super::part::{Departure, Part};
use super::path::Path;
use super::walk::{self, BitRange, Place, Visitor};
use crate::Fault;

/// How many departures of a message are kept; those beyond are counted.
pub const MAX_KEPT: usize = 256;

/// The departures of one message from its canonical encoding.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Departures {
    /// The first ones, in the order of the octets: at most [`MAX_KEPT`].
    pub kept: Vec<Departed>,
    /// How many there are.
    pub count: usize,
}

/// A departure, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departed {
    /// Which.
    pub departure: Departure,
    /// The bits that would be others. Within an open type that came in fragments they are counted as if the fragments had
    /// no lengths between them.
    pub bits: BitRange,
    /// The field that they belong to, from the name of the message on.
    pub path: String,
}

impl Departures {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }
}

/// `RasMessage.gatekeeperRequest.requestSeqNum: padding that is not zero, at octet 2 bit 5`
impl fmt::Display for Departed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (octet, bit) = (self.bits.start / 8, self.bits.start % 8);
        write!(f, "{}: {}, at octet {octet}", self.path, self.departure)?;
        if bit > 0 {
            write!(f, " bit {bit}")?;
        }
        Ok(())
    }
}

/// One a line.
impl fmt::Display for Departures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, departed) in self.kept.iter().enumerate() {
            let separator = if index > 0 { "\n" } else { "" };
            write!(f, "{separator}{departed}")?;
        }
        match self.count - self.kept.len() {
            0 => Ok(()),
            more => write!(f, "\nand {more} more"),
        }
    }
}

/// What in the octets of a value of `ty` is not canonical.
///
/// Where there is nothing, encoding what [`decode`](crate::decode) gives makes the same octets.
///
/// # Errors
///
/// The rule that the octets break, and where.
pub fn departures(ty: &'static Type, octets: &Bytes) -> Result<Departures, Fault> {
    let mut collector = Collector {
        name: ty.name,
        path: Path::default(),
        open: 0,
        found: Departures::default(),
    };
    walk::walk(ty, octets, &mut collector)?;
    Ok(collector.found)
}

struct Collector {
    name: &'static str,
    path: Path,
    /// Values entered and not left.
    open: usize,
    found: Departures,
}

impl Visitor for Collector {
    fn enter(&mut self, place: Place, _ty: &'static Type, _bit: usize) {
        self.path.enter(place);
        self.open += 1;
    }

    fn part(&mut self, part: Part) {
        for departure in part.departures {
            self.found.count += 1;
            if self.found.kept.len() < MAX_KEPT {
                self.found.kept.push(Departed {
                    departure,
                    bits: part.bits.clone(),
                    path: self.path.below(self.name),
                });
            }
        }
    }

    fn leave(&mut self, _bits: BitRange) {
        self.open -= 1;
        if self.open > 0 {
            self.path.pop();
        }
    }
}
