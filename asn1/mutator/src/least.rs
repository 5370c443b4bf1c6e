//! The least value of a type: nothing that is optional, the alternatives that end soonest, the smallest numbers.

use std::collections::BTreeMap;
use std::rc::Rc;

use h323_per::Size;
use h323_per::schema::{Alternative, Kind, Type};

use crate::cut::{alternative_of, elements_of, enumeral};
use crate::emit::{At, codes};
use crate::piece::{Field, Piece, below, render};

/// How many values within one another are looked for before a type is given up.
const MAX_HEIGHT: u32 = 12;

/// The least value of a type, at a path. `None` if it needs more than [`MAX_HEIGHT`] values within one another.
pub(crate) fn least(path: &Rc<str>, ty: &'static Type) -> Option<Piece> {
    let height = (1..=MAX_HEIGHT).find(|height| ty.has_value_within(*height))?;
    value(&At::new(path.clone()), ty, height)
}

/// A list of so many least elements, encoded by itself. `None` if the type is no list, may not have so many, or its
/// elements have no least value.
pub fn crowd(ty: &'static Type, count: usize) -> Option<Vec<u8>> {
    let Kind::SequenceOf(list) = ty.kind else {
        return None;
    };
    if !list.size.permits(count) {
        return None;
    }
    let at = At::new("".into());
    let element = least(&"[]".into(), list.element)?;
    let pieces = elements_of(&at, list, &vec![element; count])?;
    let whole = at.group(Field::Value(ty), pieces);
    Some(render(&whole, &BTreeMap::new()))
}

/// The least value of an alternative, if its type has one.
pub(crate) fn least_alternative(path: &Rc<str>, alternative: &Alternative) -> Option<Piece> {
    least(&below(path, alternative.name), alternative.ty)
}

fn value(at: &At, ty: &'static Type, height: u32) -> Option<Piece> {
    let pieces = match ty.kind {
        Kind::Boolean => vec![at.bit(Field::Content, false)],
        Kind::Null => Vec::new(),
        Kind::Integer(range) => {
            let least = range.min.unwrap_or_else(|| range.max.unwrap_or(0).min(0));
            at.integer(range, least.into())
        }
        Kind::Enumerated(values) => enumeral(at, values, 0),
        Kind::OctetString(size) => at.octet_string(size, &vec![0; least_count(size)])?,
        Kind::BitString(size) => {
            let count = least_count(size);
            at.bit_string(size, &vec![0; count.div_ceil(8)], count)?
        }
        Kind::Ia5String(size, alphabet) => {
            let first = alphabet.characters().first().copied()?;
            let codes = codes(alphabet, &vec![first; least_count(size)]);
            at.characters(size, &codes, alphabet.bits())?
        }
        Kind::BmpString(size) => at.characters(size, &vec![0x41; least_count(size)], 16)?,
        Kind::GeneralString => at.general_octets(&[]),
        Kind::ObjectIdentifier => at.general_octets(&[0]),
        Kind::OpenType => at.general_octets(&[0]),
        Kind::Sequence(sequence) => {
            let mut pieces = Vec::new();
            if sequence.extensible {
                pieces.push(at.bit(Field::Extension, false));
            }
            for component in sequence.root.iter().filter(|component| component.optional) {
                pieces.push(at.bit(Field::Presence(component.name), false));
            }
            for component in sequence.root.iter().filter(|component| !component.optional) {
                pieces.push(value(at, component.ty, height.checked_sub(1)?)?);
            }
            pieces
        }
        Kind::Choice(choice) => {
            let below = height.checked_sub(1)?;
            let (index, alternative) = (0..)
                .zip(choice.root.iter().chain(choice.additions))
                .find(|(_, alternative)| alternative.ty.has_value_within(below))?;
            alternative_of(at, choice, index, value(at, alternative.ty, below)?)
        }
        Kind::SequenceOf(list) => {
            let below = height.checked_sub(1)?;
            let elements = (0..list.size.min)
                .map(|_| value(at, list.element, below))
                .collect::<Option<Vec<_>>>()?;
            elements_of(at, list, &elements)?
        }
    };
    Some(at.group(Field::Value(ty), pieces))
}

fn least_count(size: Size) -> usize {
    size.min as usize
}
