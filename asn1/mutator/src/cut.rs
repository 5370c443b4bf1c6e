//! Taking an encoding apart.

use std::rc::Rc;

use bytes::Bytes;
use h323_per::Fault;
use h323_per::schema::walk::{self, BitRange, Place, Value, Visitor};
use h323_per::schema::{Choice, Enumerated, Kind, Sequence, SequenceOf, Type};

use crate::emit::{At, codes};
use crate::piece::{Field, Piece, below};

/// The pieces of a value of `ty`. They make the shortest encoding of what is in the octets.
///
/// # Errors
///
/// The rule that the octets break, and where.
pub fn cut(ty: &'static Type, octets: &Bytes) -> Result<Piece, Fault> {
    let mut cutter = Cutter::default();
    walk::walk(ty, octets, &mut cutter)?;
    let nothing = || At::new("".into()).group(Field::Value(ty), Vec::new());
    Ok(cutter.whole.unwrap_or_else(nothing))
}

#[derive(Default)]
struct Cutter {
    open: Vec<Frame>,
    whole: Option<Piece>,
}

/// A value that is entered and not left.
struct Frame {
    place: Place,
    ty: &'static Type,
    path: Rc<str>,
    /// Its pieces, if nothing is below it.
    leaf: Vec<Piece>,
    /// The values below it.
    inner: Vec<(Place, Piece)>,
    unknown_alternative: Option<(u32, Vec<u8>)>,
    unknown_additions: Vec<(u32, Vec<u8>)>,
    bitmap: Option<u32>,
}

impl Visitor for Cutter {
    fn enter(&mut self, place: Place, ty: &'static Type, _: usize) {
        let around = self.open.last().map_or("", |frame| &frame.path);
        let path = match place {
            Place::Top => "".into(),
            Place::Component(component) | Place::Addition(component) => {
                below(around, component.name)
            }
            Place::Alternative(alternative) => below(around, alternative.name),
            Place::Element(index) => format!("{around}[{index}]").into(),
        };
        self.open.push(Frame {
            place,
            ty,
            path,
            leaf: Vec::new(),
            inner: Vec::new(),
            unknown_alternative: None,
            unknown_additions: Vec::new(),
            bitmap: None,
        });
    }

    fn value(&mut self, value: Value<'_>, _: BitRange) {
        if let Some(frame) = self.open.last_mut() {
            frame.leaf = leaf(&At::new(frame.path.clone()), frame.ty, value);
        }
    }

    fn unknown_alternative(&mut self, index: u32, octets: &[u8], _: BitRange) {
        if let Some(frame) = self.open.last_mut() {
            frame.unknown_alternative = Some((index, octets.to_vec()));
        }
    }

    fn unknown_addition(&mut self, index: u32, octets: &[u8]) {
        if let Some(frame) = self.open.last_mut() {
            frame.unknown_additions.push((index, octets.to_vec()));
        }
    }

    fn bitmap(&mut self, length: u32) {
        if let Some(frame) = self.open.last_mut() {
            frame.bitmap = Some(length);
        }
    }

    fn leave(&mut self, _: BitRange) {
        let Some(frame) = self.open.pop() else { return };
        let (place, piece) = (frame.place, frame.piece());
        match self.open.last_mut() {
            Some(around) => around.inner.push((place, piece)),
            None => self.whole = Some(piece),
        }
    }
}

impl Frame {
    fn piece(self) -> Piece {
        let at = At::new(self.path.clone());
        let field = Field::Value(self.ty);
        let pieces = match self.ty.kind {
            Kind::Sequence(sequence) => self.sequence(&at, sequence),
            Kind::Choice(choice) => self.choice(&at, choice),
            Kind::SequenceOf(list) => self.list(&at, list),
            _ => self.leaf,
        };
        at.group(field, pieces)
    }

    fn sequence(self, at: &At, sequence: &'static Sequence) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let last = self.unknown_additions.last().map(|(index, _)| index + 1);
        let known = sequence.additions.iter().map(|component| {
            self.inner.iter().any(
                |(place, _)| matches!(place, Place::Addition(other) if std::ptr::eq(*other, component)),
            )
        });
        let mut present: Vec<bool> = known.collect();
        let extended = present.contains(&true) || last.is_some() || self.bitmap.is_some();
        if sequence.extensible {
            pieces.push(at.bit(Field::Extension, extended));
        }
        for component in sequence.root.iter().filter(|component| component.optional) {
            let there = self.inner.iter().any(
                |(place, _)| matches!(place, Place::Component(other) if std::ptr::eq(*other, component)),
            );
            pieces.push(at.bit(Field::Presence(component.name), there));
        }
        let mut additions = Vec::new();
        for (place, piece) in self.inner {
            match place {
                Place::Addition(_) => additions.push(At::new(piece.path.clone()).open(vec![piece])),
                _ => pieces.push(piece),
            }
        }
        if !extended {
            return pieces;
        }
        let told = self.bitmap.unwrap_or(sequence.additions.len() as u32);
        present.resize(told.max(last.unwrap_or_default()) as usize, false);
        for (index, octets) in &self.unknown_additions {
            present[*index as usize] = true;
            additions.push(at.group(Field::Open, at.general_octets(octets)));
        }
        additions.insert(0, bitmap(at, &present));
        pieces.push(at.group(Field::Additions, additions));
        pieces
    }

    fn choice(self, at: &At, choice: &'static Choice) -> Vec<Piece> {
        let root = choice.root.len() as u64;
        if let Some((index, octets)) = self.unknown_alternative {
            let mut pieces = at.index(root, choice.extensible, root + u64::from(index));
            pieces.push(at.group(Field::Open, at.general_octets(&octets)));
            return pieces;
        }
        let Some((Place::Alternative(alternative), piece)) = self.inner.into_iter().next() else {
            return Vec::new();
        };
        let index = choice.named(alternative.name).map_or(0, |(index, _)| index);
        alternative_of(at, choice, index.into(), piece)
    }

    fn list(self, at: &At, list: &'static SequenceOf) -> Vec<Piece> {
        let elements: Vec<Piece> = self.inner.into_iter().map(|(_, piece)| piece).collect();
        elements_of(at, list, &elements).unwrap_or_default()
    }
}

/// A known alternative of a CHOICE.
pub(crate) fn alternative_of(at: &At, choice: &Choice, index: u64, piece: Piece) -> Vec<Piece> {
    let root = choice.root.len() as u64;
    let mut pieces = at.index(root, choice.extensible, index);
    pieces.push(match index < root {
        true => piece,
        false => At::new(piece.path.clone()).open(vec![piece]),
    });
    pieces
}

/// The length of a list and its elements. `None` where the bits of the length cannot say how many there are.
pub(crate) fn elements_of(at: &At, list: &SequenceOf, elements: &[Piece]) -> Option<Vec<Piece>> {
    at.counted(list.size, elements.len(), |_, items| {
        elements[items].to_vec()
    })
}

/// An extension bitmap with its normally small length (clause 11.9.3.4).
pub(crate) fn bitmap(at: &At, present: &[bool]) -> Piece {
    let mut pieces = match present.len() {
        length @ 1..=64 => vec![at.number(Field::Bitmap, length as u64 - 1, 7)],
        length => vec![at.bit(Field::Bitmap, true), at.general_length(length)],
    };
    pieces.extend(
        present
            .iter()
            .map(|present| at.bit(Field::Bitmap, *present)),
    );
    at.group(Field::Bitmap, pieces)
}

/// The pieces of a value with nothing below it.
fn leaf(at: &At, ty: &'static Type, value: Value<'_>) -> Vec<Piece> {
    let pieces = match (ty.kind, value) {
        (Kind::Boolean, Value::Boolean(value)) => Some(vec![at.bit(Field::Content, value)]),
        (Kind::Integer(range), Value::Integer(value)) => Some(at.integer(range, value)),
        (Kind::Enumerated(values), Value::Name(name)) => {
            let index = values.named(name).unwrap_or_default();
            Some(enumeral(at, values, index.into()))
        }
        (Kind::Enumerated(values), Value::UnknownName(index)) => {
            let index = values.root.len() as u64 + u64::from(index);
            Some(enumeral(at, values, index))
        }
        (Kind::OctetString(size), Value::Octets(octets)) => at.octet_string(size, octets),
        (Kind::BitString(size), Value::Bits(bits)) => {
            at.bit_string(size, bits.as_bytes(), bits.len())
        }
        (Kind::Ia5String(size, alphabet), Value::Ia5(text)) => {
            let codes = codes(alphabet, text.as_bytes());
            at.characters(size, &codes, alphabet.bits())
        }
        (Kind::BmpString(size), Value::Bmp(text)) => {
            let units: Vec<u16> = text.code_units().collect();
            at.characters(size, &units, 16)
        }
        (Kind::GeneralString, Value::General(octets)) => Some(at.general_octets(octets)),
        (Kind::ObjectIdentifier, Value::ObjectIdentifier(oid)) => {
            Some(at.general_octets(oid.as_bytes()))
        }
        (Kind::OpenType, Value::Octets(octets)) => Some(at.general_octets(octets)),
        _ => None,
    };
    pieces.unwrap_or_default()
}

pub(crate) fn enumeral(at: &At, values: &Enumerated, index: u64) -> Vec<Piece> {
    at.index(values.root.len() as u64, values.extensible, index)
}
