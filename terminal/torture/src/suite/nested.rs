//! Values within one another: what a reader that calls itself runs out of stack on.

use std::collections::BTreeMap;

use h323_messages::h225::{
    Content, EnumeratedParameter, GenericData, GenericIdentifier, H323UserInformation,
};
use h323_mutator::{Bits, Body, Expectation, Field, Piece, cut, pieces, render};
use h323_per::Message;

use super::Cases;
use super::fields::MAX_INFORMATION;
use crate::case::Group;
use crate::setup::{self, CALL_REFERENCE, Raw, context, encoded};

/// How deep a reader has to follow: our own ceiling, and well beyond what anybody sends.
const DEEPEST_READ: usize = 15;

pub(super) fn add(cases: &mut Cases) {
    for depth in [1, 2, 8, DEEPEST_READ] {
        let octets = with_generic_data(parameter(depth));
        let name = format!("genericData:{depth}-levels");
        let message = Raw::least(&octets).octets();
        cases.add(Group::Nested, name, Expectation::Valid, &message);
    }
    for (name, levels) in [
        ("100-levels", 100),
        ("1000-levels", 1_000),
        ("9000-levels", 9_000),
    ] {
        let octets = bottomless(levels);
        if octets.len() <= MAX_INFORMATION {
            let name = format!("genericData:{name}");
            let message = Raw::least(&octets).octets();
            cases.add(Group::Nested, name, Expectation::Either, &message);
        }
    }
}

/// A parameter with so many levels of lists in it.
fn parameter(depth: usize) -> EnumeratedParameter {
    let content = depth
        .checked_sub(1)
        .map(|below| Content::Compound(vec![parameter(below)]));
    EnumeratedParameter {
        id: GenericIdentifier::Standard(1),
        content,
        ..Default::default()
    }
}

fn with_generic_data(parameter: EnumeratedParameter) -> Vec<u8> {
    let mut message = setup::least(&context(0, CALL_REFERENCE));
    message.pdu_mut().generic_data = Some(vec![GenericData {
        id: GenericIdentifier::Standard(1),
        parameters: Some(vec![parameter]),
        ..Default::default()
    }]);
    encoded(&message.user_information).to_vec()
}

/// More levels than any encoder makes: the octets of one level again and again.
fn bottomless(levels: usize) -> Vec<u8> {
    let [few, more] = [2, 3].map(|depth| encoded(&parameter(depth)));
    let level = &more[..more.len() - few.len()];
    let whole = cut(
        H323UserInformation::SCHEMA,
        &with_generic_data(parameter(1)).into(),
    );
    let whole = whole.expect("what we encode is valid");
    let all = pieces(&whole);
    let (number, outermost) = (0..)
        .zip(all)
        .find(|(_, piece)| is_parameter(piece))
        .expect("there is a parameter");
    let body = Body::Bits {
        aligned: true,
        bits: Bits::octets(level.repeat(levels)),
    };
    let instead = [Piece {
        body,
        ..outermost.clone()
    }];
    render(&whole, &BTreeMap::from([(number, &instead[..])]))
}

fn is_parameter(piece: &Piece) -> bool {
    matches!(piece.field, Field::Value(ty) if std::ptr::eq(ty, EnumeratedParameter::SCHEMA))
}
