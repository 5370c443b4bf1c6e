//! An encoding taken apart, row by row: each part with its bits, the field that it belongs to, the rule that makes
//! it, and what it says.

use core::fmt::Write as _;
use core::mem;
use std::borrow::Cow;

use bytes::Bytes;

use super::guide::{Content, Guide, MAX_NESTED, Remark};
use super::part::{Departure, Part};
use super::path::Path;
use super::walk::{self, BitRange, Place, Value, Visitor};
use super::{Component, Type};
use crate::Fault;
use crate::hex::to_hex;

/// Characters of a value, and octets and bits of a part, that are shown at most.
const MAX_TEXT: usize = 64;
const MAX_OCTETS: usize = 12;
const MAX_BITS: usize = 32;

/// A row of a dissection.
#[derive(Clone, Debug)]
pub struct Row {
    /// How many encodings are around the one that it is of.
    pub nested: usize,
    /// How many values are around the field.
    pub depth: usize,
    /// The path of the field in its encoding, from the name of that on.
    pub path: String,
    /// The bits, counted from the first one of the encoding; none for a field that takes none.
    pub bits: BitRange,
    /// What stands there: ones and zeros, or hexadecimal digits for whole octets where they are; long ones end in `…`. Nothing within
    /// an open type that came in fragments, whose bits are not next to one another.
    pub raw: String,
    /// What it is.
    pub kind: RowKind,
    /// What it says.
    pub value: Option<String>,
}

/// What a row is of.
#[derive(Clone, Debug)]
pub enum RowKind {
    /// A part of the encoding.
    Part(Part),
    /// A field that takes no bits.
    Field,
    /// An encoding of this name that stands in the octets of the row before. Its rows follow.
    Encoding(Cow<'static, str>),
    /// The octets of the encoding break off or break a rule.
    Broken(Fault),
}

/// Takes the encoding of a value of `ty` apart, and with a guide the encodings that it knows of in its octets. `each` is given the
/// rows, in order; where the octets break a rule, that is the last one.
///
/// # Errors
///
/// The rule that the octets break, and where.
pub fn dissect(
    ty: &'static Type,
    octets: &Bytes,
    guide: Option<&mut dyn Guide>,
    each: &mut dyn FnMut(Row),
) -> Result<(), Fault> {
    let mut dissector = Dissector {
        guide,
        each,
        encoding: Encoding::of(ty.name.into(), octets.clone()),
        nested: 0,
        unfolded: 0,
    };
    dissector.walk(ty)
}

struct Dissector<'w, 'g> {
    guide: Option<&'w mut (dyn Guide + 'g)>,
    each: &'w mut dyn FnMut(Row),
    encoding: Encoding,
    /// How many encodings are around it, and values entered and not left in those.
    nested: usize,
    unfolded: usize,
}

/// One that is taken apart.
struct Encoding {
    name: Cow<'static, str>,
    octets: Bytes,
    path: Path,
    /// For each value entered and not left, whether it has had a row.
    open: Vec<bool>,
    /// How many of those are around the outermost that came in fragments.
    whole: Option<usize>,
    /// The component that was entered last, of the values not left.
    component: Option<&'static Component>,
    /// A row whose value is still to come.
    waiting: Option<Row>,
}

impl Encoding {
    fn of(name: Cow<'static, str>, octets: Bytes) -> Self {
        Self {
            name,
            octets,
            path: Path::default(),
            open: Vec::new(),
            whole: None,
            component: None,
            waiting: None,
        }
    }
}

impl Dissector<'_, '_> {
    fn walk(&mut self, ty: &'static Type) -> Result<(), Fault> {
        let octets = self.encoding.octets.clone();
        let walked = walk::walk(ty, &octets, self);
        if let Err(fault) = walked {
            let bit = fault.bit() as usize;
            let row = self.row(bit..bit, RowKind::Broken(fault));
            self.tell(row);
        }
        self.settle(None);
        walked.map(drop)
    }

    fn row(&self, bits: BitRange, kind: RowKind) -> Row {
        let encoding = &self.encoding;
        Row {
            nested: self.nested,
            depth: encoding.open.len().saturating_sub(1),
            path: encoding.path.below(&encoding.name),
            raw: match encoding.whole {
                None => raw(&encoding.octets, &bits),
                Some(_) => String::new(),
            },
            bits,
            kind,
            value: None,
        }
    }

    /// Gives the row that waits its value, and tells it.
    fn settle(&mut self, value: Option<String>) {
        if let Some(mut row) = self.encoding.waiting.take() {
            row.value = value;
            (self.each)(row);
        }
    }

    fn tell(&mut self, row: Row) {
        self.settle(None);
        self.encoding.waiting = Some(row);
    }

    /// Octets that are said to be an encoding.
    fn content(&mut self, content: Content, octets: &[u8], end: usize) {
        let octets = Bytes::copy_from_slice(octets);
        let extent = content.extent(&octets);
        let around = self.unfolded + self.encoding.open.len();
        if self.nested == MAX_NESTED || extent.as_ref().is_ok_and(|extent| !extent.fits(around)) {
            return;
        }
        let row = self.row(end..end, RowKind::Encoding(content.name.clone()));
        self.tell(row);
        self.settle(None);
        // What breaks off would leave the guide within it.
        let guide = match extent {
            Ok(_) => None,
            Err(_) => self.guide.take(),
        };
        let encoding = Encoding::of(content.name, octets);
        let outer = mem::replace(&mut self.encoding, encoding);
        self.nested += 1;
        let before = mem::replace(&mut self.unfolded, around);
        // A fault is the last of its rows.
        let _ = self.walk(content.ty);
        self.unfolded = before;
        self.nested -= 1;
        self.encoding = outer;
        if guide.is_some() {
            self.guide = guide;
        }
    }
}

impl Visitor for Dissector<'_, '_> {
    fn enter(&mut self, place: Place, ty: &'static Type, _bit: usize) {
        if let Some(guide) = &mut self.guide {
            guide.enter(place, ty);
        }
        if let Place::Alternative(alternative) = place {
            self.settle(Some(alternative.name.into()));
        }
        self.encoding.path.enter(place);
        self.encoding.component = place.component();
        self.encoding.open.push(false);
    }

    fn part(&mut self, part: Part) {
        if let Some(seen) = self.encoding.open.last_mut() {
            *seen = true;
        }
        let row = self.row(part.bits.clone(), RowKind::Part(part));
        self.tell(row);
    }

    fn value(&mut self, value: Value<'_>, content: BitRange) {
        let end = content.end;
        let guide = self.guide.as_mut();
        let remark = guide.and_then(|guide| guide.value(&value));
        let mut text = shown(&value);
        if let Some(Remark::Name(name)) = &remark {
            let _ = write!(text, " -- {name}");
        }
        if let Some(seen @ false) = self.encoding.open.last_mut() {
            *seen = true;
            let row = self.row(end..end, RowKind::Field);
            self.tell(row);
        }
        let component = self.encoding.component;
        if component.is_some_and(|component| component.is_default(&value))
            && let Some(row) = &mut self.encoding.waiting
            && let RowKind::Part(part) = &mut row.kind
        {
            part.departures.insert(Departure::SentDefault);
        }
        self.settle(Some(text));
        if let (Some(Remark::Holds(content)), Value::Octets(octets)) = (remark, value) {
            self.content(content, octets, end);
        }
    }

    fn unknown_alternative(&mut self, index: u32, octets: &[u8], _content: BitRange) {
        self.settle(Some(format!("unknown({index}) : {}", hex(octets))));
    }

    fn unknown_addition(&mut self, index: u32, octets: &[u8]) {
        self.settle(Some(format!("unknown({index}) : {}", hex(octets))));
    }

    fn reassembled(&mut self) {
        let around = self.encoding.open.len() - 1;
        self.encoding.whole.get_or_insert(around);
    }

    fn leave(&mut self, _bits: BitRange) {
        if let Some(guide) = &mut self.guide {
            guide.leave();
        }
        let encoding = &mut self.encoding;
        encoding.open.pop();
        let around = encoding.open.len();
        encoding.whole.take_if(|whole| around <= *whole);
        if around > 0 {
            encoding.path.pop();
        }
    }
}

/// A value in a few words.
fn shown(value: &Value<'_>) -> String {
    let text = match value {
        Value::Boolean(true) => "TRUE".into(),
        Value::Boolean(false) => "FALSE".into(),
        Value::Null => "NULL".into(),
        Value::Integer(number) => number.to_string(),
        Value::Name(name) => (*name).into(),
        Value::UnknownName(index) => format!("unknown({index})"),
        Value::Octets(octets) => return hex(octets),
        Value::Bits(bits) => {
            let mut text: String = bits.iter().take(MAX_TEXT).map(digit).collect();
            text.push_str(if bits.len() > MAX_TEXT { "…" } else { "" });
            return format!("'{text}'B");
        }
        Value::Ia5(text) => format!("{:?}", start_of(text)),
        Value::Bmp(text) => format!("{:?}", start_of(&text.to_string())),
        Value::General(octets) => format!("{:?}", start_of(&String::from_utf8_lossy(octets))),
        Value::ObjectIdentifier(oid) => oid.to_string(),
    };
    start_of(&text)
}

/// The first characters of a text.
fn start_of(text: &str) -> String {
    match text.char_indices().nth(MAX_TEXT) {
        None => text.into(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

fn digit(bit: bool) -> char {
    if bit { '1' } else { '0' }
}

fn hex(octets: &[u8]) -> String {
    let shown = to_hex(&octets[..octets.len().min(MAX_TEXT / 2)]);
    let rest = if octets.len() > MAX_TEXT / 2 {
        "…"
    } else {
        ""
    };
    format!("'{shown}{rest}'H")
}

/// The bits of a part as they stand.
fn raw(octets: &[u8], bits: &BitRange) -> String {
    let BitRange { start, end } = *bits;
    let whole = start % 8 == 0 && end % 8 == 0;
    let mut text = String::new();
    if whole && end - start > 8 {
        let last = (end / 8).min(start / 8 + MAX_OCTETS);
        text = to_hex(octets.get(start / 8..last).unwrap_or_default());
        text.push_str(if end - start > 8 * MAX_OCTETS {
            "…"
        } else {
            ""
        });
    } else {
        let shown = start..end.min(start + MAX_BITS);
        let bit = |bit: usize| {
            octets
                .get(bit / 8)
                .map(|octet| octet << (bit % 8) & 0x80 != 0)
        };
        text.extend(shown.map_while(bit).map(digit));
        text.push_str(if end - start > MAX_BITS { "…" } else { "" });
    }
    text
}

impl RowKind {
    /// The part, if it is one.
    pub fn part(&self) -> Option<&Part> {
        match self {
            Self::Part(part) => Some(part),
            _ => None,
        }
    }
}
