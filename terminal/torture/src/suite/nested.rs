//! Values within one another: what a reader that calls itself runs out of stack on.

use std::collections::BTreeMap;

use h323_messages::h225::{
    Content, EnumeratedParameter, GenericData, GenericIdentifier, H323UserInformation, RasMessage,
};
use h323_mutator::{Bits, Body, Expectation, Field, Piece, cut, pieces, render};
use h323_per::Message;
use h323_per::schema::Type;
use h323_ras::RequestSeqNum;

use super::Cases;
use super::fields::MAX_INFORMATION;
use crate::case::Group;
use crate::ras::grq;
use crate::setup::{self, CALL_REFERENCE, Raw, SIGNALLING, context, encoded};

/// How deep a reader has to follow: our own ceiling, and well beyond what anybody sends.
const DEEPEST_READ: usize = 15;

/// A message that carries generic data.
struct Carrier {
    /// Its type.
    schema: &'static Type,
    /// The octets of a valid one.
    encode: fn(GenericData) -> Vec<u8>,
    /// Sends octets that are taken for one.
    send: fn(&mut Cases, String, Expectation, &[u8]),
}

/// The cases of a Setup.
pub(super) fn add(cases: &mut Cases) {
    add_to(cases, &SETUP);
}

/// The cases of a GRQ.
pub(super) fn add_requests(cases: &mut Cases) {
    add_to(cases, &GRQ);
}

const SETUP: Carrier = Carrier {
    schema: H323UserInformation::SCHEMA,
    encode: |data| {
        let mut message = setup::least(&context(0, CALL_REFERENCE));
        message.pdu_mut().generic_data = Some(vec![data]);
        encoded(&message.user_information).to_vec()
    },
    send: |cases, name, expectation, octets| {
        if octets.len() <= MAX_INFORMATION {
            let message = Raw::least(octets).octets();
            cases.add(Group::Nested, name, expectation, &message);
        }
    },
};

const GRQ: Carrier = Carrier {
    schema: RasMessage::SCHEMA,
    encode: |data| {
        let mut message = grq(RequestSeqNum::MIN, SIGNALLING);
        if let RasMessage::GatekeeperRequest(grq) = &mut message {
            grq.generic_data = Some(vec![data]);
        }
        encoded(&message).to_vec()
    },
    send: |cases, name, expectation, octets| {
        cases.add_datagram(Group::Nested, name, expectation, octets);
    },
};

fn add_to(cases: &mut Cases, carrier: &Carrier) {
    for depth in [1, 2, 8, DEEPEST_READ] {
        let octets = (carrier.encode)(data(parameter(depth)));
        let name = format!("genericData:{depth}-levels");
        (carrier.send)(cases, name, Expectation::Valid, &octets);
    }
    for levels in [100, 1_000, 9_000] {
        let name = format!("genericData:{levels}-levels");
        let octets = bottomless(carrier, levels);
        (carrier.send)(cases, name, Expectation::Either, &octets);
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

fn data(parameter: EnumeratedParameter) -> GenericData {
    GenericData {
        id: GenericIdentifier::Standard(1),
        parameters: Some(vec![parameter]),
        ..Default::default()
    }
}

/// More levels than any encoder makes: the octets of one level again and again.
fn bottomless(carrier: &Carrier, levels: usize) -> Vec<u8> {
    let [few, more] = [2, 3].map(|depth| encoded(&parameter(depth)));
    let level = &more[..more.len() - few.len()];
    let whole = cut(carrier.schema, &(carrier.encode)(data(parameter(1))).into());
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
