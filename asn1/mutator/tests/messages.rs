//! Messages taken apart, changed and put together.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use h323_messages::h225::{H323UserInformation, RasMessage};
use h323_messages::h245::{MultimediaSystemControlMessage, OpenLogicalChannel};
use h323_mutator::random::{MAX_OCTETS, Mutator};
use h323_mutator::{Expectation, cut, exceptional, fill, pieces, render};
use h323_per::schema::Type;
use h323_per::{DecodeError, Message};

/// A type of messages.
#[derive(Clone, Copy)]
struct Kind {
    schema: &'static Type,
    decode: fn(&Bytes) -> Result<(), DecodeError>,
}

fn kind<T: Message>() -> Kind {
    Kind {
        schema: T::SCHEMA,
        decode: |octets| h323_per::decode::<T>(octets).map(drop),
    }
}

/// The lines of a file of vectors.
fn vectors(text: &str) -> Vec<(Kind, Bytes)> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let kind = match words.next()? {
                "ras" => kind::<RasMessage>(),
                "uu" => kind::<H323UserInformation>(),
                "h245" => kind::<MultimediaSystemControlMessage>(),
                "olc" => kind::<OpenLogicalChannel>(),
                other => panic!("{other}"),
            };
            let digits = words.next()?;
            let octet = |at| u8::from_str_radix(&digits[at..at + 2], 16).expect("digits");
            Some((kind, (0..digits.len()).step_by(2).map(octet).collect()))
        })
        .collect()
}

fn agreed() -> Vec<(Kind, Bytes)> {
    vectors(include_str!("../../messages/tests/vectors/agreed.txt"))
}

fn realistic() -> Vec<(Kind, Bytes)> {
    vectors(include_str!("../../messages/tests/vectors/realistic.txt"))
}

/// The writer of the pieces and the codec's agree on the octets.
#[test]
fn what_is_left_as_it_was_has_the_same_octets() {
    for (kind, octets) in agreed().into_iter().chain(realistic()) {
        let whole = cut(kind.schema, &octets).expect("a message");
        assert_eq!(render(&whole, &BTreeMap::new()), octets, "{octets:02x?}");
    }
}

/// Octets from which on a message is a long one.
const SHORT: usize = 250;

/// The codec takes what is valid and refuses what must be refused.
#[test]
fn what_is_expected_of_each_change_is_so() {
    let mut seen = BTreeSet::new();
    // The long ones have few types that the short ones have not.
    let short = realistic()
        .into_iter()
        .filter(|(_, octets)| octets.len() < SHORT);
    for (kind, octets) in short {
        let whole = cut(kind.schema, &octets).expect("a message");
        for (number, piece) in pieces(&whole).into_iter().enumerate() {
            for change in exceptional(piece) {
                let name = format!("{}:{}", piece.path, change.what);
                let instead = BTreeMap::from([(number, change.instead.as_slice())]);
                let changed = Bytes::from(render(&whole, &instead));
                let taken = (kind.decode)(&changed);
                match change.expectation {
                    Expectation::Valid => assert!(taken.is_ok(), "{name}: {taken:?}"),
                    Expectation::Refused => assert!(taken.is_err(), "{name}"),
                    Expectation::Either => {}
                }
                seen.insert((change.expectation.name(), taken.is_ok()));
            }
        }
    }
    let all = [
        ("either", false),
        ("either", true),
        ("refused", false),
        ("valid", true),
    ];
    assert_eq!(seen, BTreeSet::from(all));
}

#[test]
fn changes_at_random_are_many_and_the_same_each_time() {
    let (kind, octets) = realistic().remove(0);
    let run = |seed| {
        let mut mutator = Mutator::new(seed);
        (0..300)
            .map(|_| mutator.mutate(kind.schema, &octets))
            .collect::<Vec<_>>()
    };
    let changed = run(1);
    assert_eq!(changed, run(1));
    assert_ne!(changed, run(2));
    let different: BTreeSet<_> = changed.iter().collect();
    assert!(different.len() > 200, "{}", different.len());
    assert!(changed.iter().all(|octets| octets.len() <= MAX_OCTETS));
    let taken = changed
        .iter()
        .filter(|octets| (kind.decode)(&Bytes::copy_from_slice(octets)).is_ok());
    let taken = taken.count();
    assert!((50..250).contains(&taken), "{taken} of 300 are read");
}

#[test]
fn a_filled_message_has_every_component() {
    let kind = kind::<H323UserInformation>();
    let setup = realistic()
        .into_iter()
        .filter(|(other, _)| std::ptr::eq(other.schema, kind.schema))
        .map(|(_, octets)| octets)
        .min_by_key(Bytes::len);
    let whole = cut(kind.schema, &setup.expect("a message")).expect("a message");
    let octets = Bytes::from(render(&fill(&whole, 3), &BTreeMap::new()));
    let filled = h323_per::decode::<H323UserInformation>(&octets).expect("a message");
    assert!(filled.user_data.is_some());
    let pdu = &filled.h323_uu_pdu;
    assert!(pdu.non_standard_data.is_some() && pdu.generic_data.is_some());
    assert!(
        pdu.h245_control
            .as_ref()
            .is_some_and(|list| list.len() == 1)
    );
    assert_eq!(fill(&whole, 0).inner().len(), whole.inner().len());
    // What was there is still there.
    let before: BTreeSet<_> = pieces(&whole)
        .iter()
        .map(|piece| piece.path.clone())
        .collect();
    let after = fill(&whole, 3);
    let after: BTreeSet<_> = pieces(&after)
        .iter()
        .map(|piece| piece.path.clone())
        .collect();
    assert!(before.is_subset(&after));
}
