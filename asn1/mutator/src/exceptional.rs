//! What may stand in place of a piece.

mod aggregates;
mod contents;
mod determinants;

use h323_per::schema::{Kind, Type};

use crate::Expectation;
use crate::emit::At;
use crate::piece::{Field, Piece};

/// Something exceptional in place of a piece.
#[derive(Clone, Debug)]
pub struct Change {
    /// What is exceptional, as words with hyphens between them.
    pub what: String,
    /// What a decoder has to make of it, if all else is valid.
    pub expectation: Expectation,
    /// What stands in place of the piece.
    pub instead: Vec<Piece>,
}

/// All that may stand in place of a piece. What is within it is a matter of the pieces within.
pub fn exceptional(piece: &Piece) -> Vec<Change> {
    let at = At::new(piece.path.clone());
    let mut changes = Changes(Vec::new());
    match piece.field {
        Field::Value(ty) => value(&at, ty, piece, &mut changes),
        Field::Extension => determinants::bit(&at, piece, "extension-bit", &mut changes),
        Field::Presence(name) => {
            determinants::bit(&at, piece, &format!("presence-of-{name}"), &mut changes);
        }
        Field::Length { count, span } => determinants::length(&at, count, span, &mut changes),
        Field::Open => contents::open(&at, piece, &mut changes),
        Field::Bitmap => aggregates::bitmaps(&at, piece, &mut changes),
        Field::Additions | Field::Index | Field::Content => {}
    }
    changes.0
}

/// Changes as they are found.
struct Changes(Vec<Change>);

impl Changes {
    fn add(&mut self, what: impl Into<String>, expectation: Expectation, instead: Vec<Piece>) {
        self.0.push(Change {
            what: what.into(),
            expectation,
            instead,
        });
    }

    fn valid(&mut self, what: impl Into<String>, instead: Vec<Piece>) {
        self.add(what, Expectation::Valid, instead);
    }

    fn refused(&mut self, what: impl Into<String>, instead: Vec<Piece>) {
        self.add(what, Expectation::Refused, instead);
    }

    fn either(&mut self, what: impl Into<String>, instead: Vec<Piece>) {
        self.add(what, Expectation::Either, instead);
    }
}

/// The changes of a value as a whole.
fn value(at: &At, ty: &'static Type, piece: &Piece, changes: &mut Changes) {
    match ty.kind {
        Kind::Boolean => determinants::boolean(at, piece, changes),
        Kind::Null => {}
        Kind::Integer(range) => determinants::integer(at, range, changes),
        Kind::Enumerated(values) => determinants::enumerated(at, values, changes),
        Kind::OctetString(size) => contents::octets(at, size, changes),
        Kind::BitString(size) => contents::bits(at, size, changes),
        Kind::Ia5String(size, alphabet) => contents::characters(at, size, alphabet, changes),
        Kind::BmpString(size) => contents::bmp(at, size, changes),
        Kind::GeneralString => contents::general(at, changes),
        Kind::ObjectIdentifier => contents::object_identifier(at, changes),
        Kind::OpenType => contents::open_type(at, changes),
        Kind::Sequence(sequence) => aggregates::sequence(at, sequence, piece, changes),
        Kind::Choice(choice) => aggregates::choice(at, choice, piece, changes),
        Kind::SequenceOf(list) => aggregates::list(at, list, piece, changes),
    }
}
