//! Values in which everything is there.

use std::rc::Rc;

use h323_per::schema::{Component, Kind, Sequence, Type};

use crate::cut::{bitmap, elements_of};
use crate::emit::At;
use crate::least::least;
use crate::piece::{Body, Field, Piece, below};

/// The value with all that is absent from its outermost `levels` of SEQUENCEs, in its least form. Lists that come in
/// have one element.
pub fn fill(piece: &Piece, levels: u32) -> Piece {
    let inner = |pieces: &[Piece], levels| -> Vec<Piece> {
        pieces.iter().map(|piece| fill(piece, levels)).collect()
    };
    let mut filled = piece.clone();
    filled.body = match (&piece.body, piece.field) {
        (Body::Group(pieces), Field::Value(ty)) => Body::Group(match ty.kind {
            Kind::Sequence(sequence) if levels > 0 => {
                sequence_of(piece, sequence, &inner(pieces, levels - 1))
            }
            Kind::Sequence(_) => return filled,
            _ => inner(pieces, levels),
        }),
        (Body::Group(pieces), _) => Body::Group(inner(pieces, levels)),
        (Body::Open(pieces), _) => Body::Open(inner(pieces, levels)),
        _ => return filled,
    };
    filled
}

/// The pieces of a SEQUENCE with its absent components.
fn sequence_of(piece: &Piece, sequence: &'static Sequence, pieces: &[Piece]) -> Vec<Piece> {
    let at = At::new(piece.path.clone());
    let additions = pieces
        .iter()
        .find(|piece| matches!(piece.field, Field::Additions))
        .map(Piece::inner)
        .unwrap_or_default();
    let find = |pieces: &[Piece], component: &Component| {
        let path = below(&piece.path, component.name);
        pieces.iter().find(|piece| piece.path == path).cloned()
    };
    let values: Vec<Piece> = pieces
        .iter()
        .filter(|piece| matches!(piece.field, Field::Value(_)))
        .cloned()
        .collect();
    let root: Vec<(&Component, Option<Piece>)> = sequence
        .root
        .iter()
        .map(|component| {
            let value = find(&values, component);
            (component, value.or_else(|| whole(&piece.path, component)))
        })
        .collect();
    let known: Vec<Option<Piece>> = sequence
        .additions
        .iter()
        .map(|component| {
            let open = |value: Piece| At::new(value.path.clone()).open(vec![value]);
            find(additions, component).or_else(|| whole(&piece.path, component).map(open))
        })
        .collect();
    let present: Vec<bool> = known.iter().map(Option::is_some).collect();
    let mut filled = Vec::new();
    if sequence.extensible {
        filled.push(at.bit(Field::Extension, present.contains(&true)));
    }
    for (component, value) in root.iter().filter(|(component, _)| component.optional) {
        filled.push(at.bit(Field::Presence(component.name), value.is_some()));
    }
    filled.extend(root.into_iter().filter_map(|(_, value)| value));
    if present.contains(&true) {
        let mut pieces = vec![bitmap(&at, &present)];
        pieces.extend(known.into_iter().flatten());
        filled.push(at.group(Field::Additions, pieces));
    }
    filled
}

/// The least value of a component; of a list, one element.
fn whole(around: &Rc<str>, component: &Component) -> Option<Piece> {
    let path = below(around, component.name);
    let ty: &'static Type = component.ty;
    let at = At::new(path.clone());
    match ty.kind {
        Kind::SequenceOf(list) => {
            let element = least(&format!("{path}[0]").into(), list.element)?;
            let count = list.size.min.max(1) as usize;
            let pieces = elements_of(&at, list, &vec![element; count])?;
            Some(at.group(Field::Value(ty), pieces))
        }
        _ => least(&path, ty),
    }
}
