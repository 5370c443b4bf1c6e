//! Where an encoding is not the one that a canonical encoder makes of the same value.
//!
//! Canonical is what BASIC-PER, the variant that H.323 uses, has a sender do. What it leaves to the sender is no
//! departure: the order of a SET OF, and whether a DEFAULT is sent whose type is not a simple one.

use core::fmt;
use core::mem;
use std::borrow::Cow;

use bytes::Bytes;

use super::guide::{Content, Guide, MAX_NESTED, Remark};
use super::part::{Departure, Part};
use super::path::Path;
use super::walk::{self, BitRange, Place, Value, Visitor};
use super::{Component, Type};
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
/// Where there is nothing, encoding what [`decode`](crate::decode) gives makes the same octets. Where there is
/// something it makes others, but for the three that a decoded value holds: [`Departure::EmptyBitmap`],
/// [`Departure::SentDefault`], and [`Departure::EmptyOpenType`] where the content is not known.
///
/// # Errors
///
/// The rule that the octets break, and where.
pub fn departures(ty: &'static Type, octets: &Bytes) -> Result<Departures, Fault> {
    collect(ty, octets, None)
}

/// The same, and what is not canonical in the encodings that the guide knows of within strings of octets. Their bits are
/// counted from their own first one, and their paths have a colon before the name of what they hold.
///
/// # Errors
///
/// Those of [`departures`]. Octets that are said to hold an encoding and do not are passed over.
pub fn guided_departures(
    ty: &'static Type,
    octets: &Bytes,
    guide: &mut dyn Guide,
) -> Result<Departures, Fault> {
    collect(ty, octets, Some(guide))
}

fn collect(
    ty: &'static Type,
    octets: &Bytes,
    guide: Option<&mut dyn Guide>,
) -> Result<Departures, Fault> {
    let mut collector = Collector {
        guide,
        around: Vec::new(),
        unfolded: 0,
        name: ty.name.into(),
        path: Path::default(),
        open: 0,
        component: None,
        found: Departures::default(),
    };
    walk::walk(ty, octets, &mut collector)?;
    Ok(collector.found)
}

struct Collector<'w, 'g> {
    guide: Option<&'w mut (dyn Guide + 'g)>,
    /// The ways to the encodings around the one at hand.
    around: Vec<String>,
    /// The values entered and not left in those.
    unfolded: usize,
    /// What the one at hand is called.
    name: Cow<'static, str>,
    path: Path,
    /// Values entered and not left in it.
    open: usize,
    /// The component that was entered last, of the values not left.
    component: Option<&'static Component>,
    found: Departures,
}

impl Collector<'_, '_> {
    fn found(&mut self, departure: Departure, bits: &BitRange) {
        self.found.count += 1;
        if self.found.kept.len() < MAX_KEPT {
            let mut path = self.around.join(":");
            path.push_str(if path.is_empty() { "" } else { ":" });
            path.push_str(&self.path.below(&self.name));
            self.found.kept.push(Departed {
                departure,
                bits: bits.clone(),
                path,
            });
        }
    }

    /// Octets that are said to be an encoding.
    fn content(&mut self, content: Content, octets: &[u8]) {
        let encoding = Bytes::copy_from_slice(octets);
        let extent = content.extent(&encoding);
        let fits = extent.is_ok_and(|extent| extent.fits(self.unfolded + self.open));
        if self.around.len() == MAX_NESTED || !fits {
            return;
        }
        self.around.push(self.path.below(&self.name));
        let name = mem::replace(&mut self.name, content.name);
        let path = mem::take(&mut self.path);
        let open = mem::take(&mut self.open);
        self.unfolded += open;
        // It was walked before, and ended well.
        let _ = walk::walk(content.ty, &encoding, self);
        self.unfolded -= open;
        (self.name, self.path, self.open) = (name, path, open);
        self.around.pop();
    }
}

impl Visitor for Collector<'_, '_> {
    fn enter(&mut self, place: Place, ty: &'static Type, _bit: usize) {
        if let Some(guide) = &mut self.guide {
            guide.enter(place, ty);
        }
        self.path.enter(place);
        self.component = place.component();
        self.open += 1;
    }

    fn part(&mut self, part: Part) {
        for departure in part.departures.iter() {
            self.found(departure, &part.bits);
        }
    }

    fn value(&mut self, value: Value<'_>, content: BitRange) {
        // The part that holds it does not know of which component it is.
        if self
            .component
            .is_some_and(|component| component.is_default(&value))
        {
            self.found(Departure::SentDefault, &content);
        }
        let guide = self.guide.as_mut();
        let remark = guide.and_then(|guide| guide.value(&value));
        if let (Some(Remark::Holds(content)), Value::Octets(octets)) = (remark, value) {
            self.content(content, octets);
        }
    }

    fn leave(&mut self, _bits: BitRange) {
        if let Some(guide) = &mut self.guide {
            guide.leave();
        }
        self.open -= 1;
        if self.open > 0 {
            self.path.pop();
        }
    }
}
