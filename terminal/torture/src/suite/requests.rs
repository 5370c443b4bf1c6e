//! RAS: one field of a message, or a few, and datagrams that are no message.

use std::collections::BTreeMap;
use std::slice;

use bytes::Bytes;
use h323_messages::h225::RasMessage;
use h323_mutator::{Expectation, Field, Piece, cut, fill, pieces, render};
use h323_per::Message;

use super::fields::one_field;
use super::{Cases, pairs};
use crate::case::Group;
use crate::ras::{Zone, answers, requests, with_tokens};

use Expectation::{Either, Refused, Valid};

/// The longest datagram that IPv4 carries.
pub(super) const MAX_DATAGRAM: usize = 65_507;

/// The longest that goes over Ethernet in one piece.
const ETHERNET: usize = 1_472;

/// The longest that our gatekeeper looks at.
const MOST_READ: usize = h323_ras::limits::MAX_DATAGRAM;

/// The messages of [`Group::Every`] and [`Group::Pairs`]: those of which a gatekeeper reads most.
const EVERY: [&str; 5] = [
    "gatekeeperRequest",
    "registrationRequest",
    "admissionRequest",
    "locationRequest",
    "infoRequestResponse",
];

/// How many SEQUENCEs within one another have every component in [`Group::Every`]: the message.
const FILLED_LEVELS: u32 = 1;

/// The same of a token.
const FILLED_LEVELS_OF_TOKENS: u32 = 2;

/// How many cases of [`Group::Pairs`] there are of each message.
const PAIRS: usize = 100;

/// The seed they are drawn with.
const SEED: u64 = 2250;

/// Messages in pieces.
fn in_pieces(messages: Vec<Bytes>) -> impl Iterator<Item = Piece> {
    let whole = |octets| cut(RasMessage::SCHEMA, &octets).expect("what we encode is valid");
    messages.into_iter().map(whole)
}

/// The cases of [`Group::Datagram`].
pub(super) fn add_datagrams(cases: &mut Cases) {
    let mut add = |name: String, expectation, octets: &[u8]| {
        cases.add_datagram(Group::Datagram, name, expectation, octets);
    };
    // What is cut short must not depend on the name that an endpoint is given.
    let messages = requests(&Zone::new());
    let grq = messages.first().expect("there are requests").to_vec();
    add("unchanged".to_owned(), Valid, &grq);
    add("nothing".to_owned(), Refused, &[]);
    for octet in 0..=255 {
        add(format!("octet-{octet:02x}:alone"), Refused, &[octet]);
        let mut changed = grq.clone();
        changed[0] = octet;
        add(format!("octet-{octet:02x}:first"), Either, &changed);
    }
    for whole in in_pieces(messages) {
        let octets = render(&whole, &BTreeMap::new());
        for length in 1..octets.len() {
            let name = message(&whole);
            let name = format!("{name}:ends-behind-{length}-of-{}-octets", octets.len());
            add(name, Refused, &octets[..length]);
        }
    }
    for count in [
        1,
        2,
        100,
        MOST_READ - grq.len(),
        MOST_READ + 1 - grq.len(),
        MAX_DATAGRAM - grq.len(),
    ] {
        for fill in [0x00, 0xff] {
            let mut longer = grq.clone();
            longer.resize(grq.len() + count, fill);
            add(format!("behind:{count}-times-{fill:02x}"), Valid, &longer);
        }
    }
    add("behind:another-message".to_owned(), Valid, &grq.repeat(2));
    let length = (grq.len() as u16 + 4).to_be_bytes();
    let framed = [&[3, 0][..], &length, &grq].concat();
    add("other:tpkt".to_owned(), Either, &framed);
    for (what, octets) in [
        ("sip", &b"OPTIONS sip:a@b SIP/2.0\r\n\r\n"[..]),
        ("http", b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
        ("stun", b"\0\x01\0\0\x21\x12\xa4\x42torture.1234"),
        (
            "dns",
            b"\x12\x34\x01\0\0\x01\0\0\0\0\0\0\x07torture\x04test\0\0\x01\0\x01",
        ),
        ("rtp", &[0x80, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4]),
    ] {
        add(format!("other:{what}"), Either, octets);
    }
    for fill in [0x00, 0x03, 0x41, 0x80, 0xff] {
        for count in [2, 4, 100, ETHERNET, MOST_READ, MOST_READ + 1, MAX_DATAGRAM] {
            add(
                format!("other:{count}-times-{fill:02x}"),
                Either,
                &vec![fill; count],
            );
        }
    }
}

/// The cases of [`Group::Request`] and [`Group::Answer`]: messages as they are usual.
pub(super) fn add_usual(cases: &mut Cases, group: Group, zone: &Zone) {
    let messages = match group {
        Group::Answer => answers(zone),
        _ => requests(zone),
    };
    for whole in in_pieces(messages) {
        add_unchanged(cases, group, &whole);
        one_field(&whole, |piece, change, octets| {
            let name = format!("{}:{}", named(&piece.path), change.what);
            cases.add_datagram(group, name, change.expectation, &octets);
        });
    }
}

/// The cases of [`Group::Every`]: requests with every field.
pub(super) fn add_filled(cases: &mut Cases, zone: &Zone) {
    for whole in filled(zone) {
        add_unchanged(cases, Group::Every, &whole);
        one_field(&whole, |piece, change, octets| {
            let name = format!("{}:{}", named(&piece.path), change.what);
            cases.add_datagram(Group::Every, name, change.expectation, &octets);
        });
    }
}

/// The cases of [`Group::Tokens`].
pub(super) fn add_tokens(cases: &mut Cases) {
    for whole in in_pieces(with_tokens()) {
        let all = pieces(&whole);
        let is_token = |piece: &Piece| {
            matches!(piece.field, Field::Value(_)) && piece.path.ends_with("okens[0]")
        };
        let tokens = (0..).zip(&all).filter(|(_, piece)| is_token(piece));
        let full: Vec<(usize, Piece)> = tokens
            .map(|(number, piece)| (number, fill(piece, FILLED_LEVELS_OF_TOKENS)))
            .collect();
        let instead = full
            .iter()
            .map(|(number, piece)| (*number, slice::from_ref(piece)));
        let octets = render(&whole, &instead.collect());
        for whole in in_pieces(vec![octets.into()]) {
            add_unchanged(cases, Group::Tokens, &whole);
            one_field(&whole, |piece, change, octets| {
                if piece.path.contains("okens") {
                    let name = format!("{}:{}", named(&piece.path), change.what);
                    cases.add_datagram(Group::Tokens, name, change.expectation, &octets);
                }
            });
        }
    }
}

/// The cases of [`Group::Pairs`].
pub(super) fn add_pairs(cases: &mut Cases, zone: &Zone) {
    for (whole, seed) in filled(zone).zip(SEED..) {
        pairs::draw(&whole, seed, PAIRS, named, |names, octets| {
            cases.add_datagram(Group::Pairs, names, Either, &octets)
        });
    }
}

/// The messages of [`EVERY`] with every field of their outermost levels.
fn filled(zone: &Zone) -> impl Iterator<Item = Piece> {
    let usual: Vec<Piece> = in_pieces(requests(zone)).collect();
    EVERY.into_iter().filter_map(move |name| {
        let whole = usual.iter().find(|whole| message(whole) == name)?;
        Some(fill(whole, FILLED_LEVELS))
    })
}

fn add_unchanged(cases: &mut Cases, group: Group, whole: &Piece) {
    let name = format!("{}:unchanged", message(whole));
    let octets = render(whole, &BTreeMap::new());
    cases.add_datagram(group, name, Valid, &octets);
}

/// What a message is called.
fn message(whole: &Piece) -> &str {
    let paths = pieces(whole).into_iter().map(|piece| &*piece.path);
    let path = paths.max_by_key(|path| path.len()).unwrap_or_default();
    named(path.split(['.', '[']).next().unwrap_or(path))
}

/// What a path is called: the whole has none.
fn named(path: &str) -> &str {
    match path {
        "" => "RasMessage",
        path => path,
    }
}
