//! The ceilings of guessing: what is guessed up to them, and not beyond.

use h323_messages::h225::{
    DisengageConfirm, NonStandardIdentifier, NonStandardMessage, NonStandardParameter, RasMessage,
};
use h323_per::hex::from_hex;

use super::*;

fn encoded(message: &RasMessage) -> Vec<u8> {
    let mut octets = Vec::new();
    h323_per::encode(message, &mut octets).expect("octets");
    octets
}

/// A RAS message of so many octets, and where in it the length of an object identifier is.
fn message(length: usize) -> (Vec<u8>, usize) {
    let of = |data: usize| {
        let identifier = "1.2.3".parse().expect("an identifier");
        encoded(&RasMessage::NonStandardMessage(NonStandardMessage {
            request_seq_num: 1,
            non_standard_data: NonStandardParameter {
                non_standard_identifier: NonStandardIdentifier::Object(identifier),
                data: vec![0x5a; data].into(),
            },
            ..NonStandardMessage::default()
        }))
    };
    // Its length takes two octets, like those of all that are asked for.
    let around = of(1000).len() - 1000;
    let octets = of(length - around);
    assert_eq!(octets.len(), length);
    let identifier = octets.windows(3).position(|window| window == [2, 42, 3]);
    (octets, identifier.expect("an identifier"))
}

#[test]
fn no_more_octets_than_some_are_read_otherwise() {
    for (length, is_tried) in [(MAX_TRIED, true), (MAX_TRIED + 1, false)] {
        let (message, _) = message(length - tpkt::HEADER);
        let mut framed = Vec::new();
        h323_h225::tpkt::write(&message, &mut framed).expect("it fits");
        let guesses = of_whole(Kind::H245, &framed.into());
        let words = "the header of a TPKT in front";
        assert_eq!(guesses.iter().any(|guess| guess.contains(words)), is_tried);
        assert_eq!(guesses.is_empty(), !is_tried);
    }
}

#[test]
fn no_more_octets_than_some_are_tried_with_another_length() {
    for (length, is_tried) in [(MAX_TRIED, true), (MAX_TRIED + 1, false)] {
        let (mut octets, at) = message(length);
        octets[at] = 120;
        let octets = Bytes::from(octets);
        let Err(Failure::Per(error)) = recode(Kind::Ras, &octets) else {
            panic!("an identifier of 120 octets is too long");
        };
        let trail = Kind::Ras.asn1().expect("a type").trail(&octets);
        let guesses = of_place(Kind::Ras, &octets, &error, &trail);
        let words = "120 octets of an object identifier: with 2 the message fits";
        assert_eq!(guesses.iter().any(|guess| guess.contains(words)), is_tried);
        assert_eq!(guesses.is_empty(), !is_tried);
    }
}

#[test]
fn no_more_octets_than_some_behind_a_message_are_taken_for_another() {
    let first = encoded(&RasMessage::DisengageConfirm(DisengageConfirm {
        request_seq_num: 1,
        ..DisengageConfirm::default()
    }));
    for (length, is_tried) in [(MAX_TRIED, true), (MAX_TRIED + 1, false)] {
        let (second, _) = message(length);
        let guesses = of_rest(Kind::Ras, &[&first[..], &second].concat().into());
        let words = match is_tried {
            true => "a second message behind the first, from octet 3 on: a RAS message".to_owned(),
            false => format!("{length} octets behind the message that are no message"),
        };
        let [guess] = &guesses[..] else {
            panic!("{guesses:?}")
        };
        assert!(guess.starts_with(&words), "{guess}");
    }
}

/// The bits in front of terminalType in a lightweight RRQ end at bit 231; four more say what it is, and padding follows
/// up to bit 240.
#[test]
fn no_more_bits_than_some_are_taken_for_those_of_another_root() {
    let lines = include_str!("../../../../../asn1/messages/tests/vectors/realistic.txt");
    let line = lines
        .lines()
        .find(|line| line.ends_with(" RRQ-lightweight"));
    let digits = line.and_then(|line| line.split(' ').nth(1));
    let octets = digits.and_then(from_hex).expect("octets");
    let bit = |bit: usize| octets[bit / 8] << (bit % 8) & 0x80 != 0;
    for (extra, is_tried) in [(MAX_FOREIGN_BITS, true), (MAX_FOREIGN_BITS + 1, false)] {
        let foreign = (0..extra).map(|_| true);
        let mut bits: Vec<bool> = (0..231).map(bit).chain(foreign).collect();
        bits.extend((231..235).map(bit));
        bits.resize(bits.len().next_multiple_of(8), false);
        bits.extend((240..8 * octets.len()).map(bit));
        let other: Vec<u8> = bits
            .chunks(8)
            .map(|octet| octet.iter().fold(0, |all, bit| all << 1 | u8::from(*bit)))
            .collect();
        let other = Bytes::from(other);
        let trail = Kind::Ras.asn1().expect("a type").trail(&other);
        let guess = other_root(Kind::Ras, &other, &trail);
        let words =
            format!("another edition's root: with {extra} bits less in front of EndpointType");
        assert_eq!(guess.is_some(), is_tried, "{guess:?}");
        if let Some(guess) = guess {
            assert!(guess.starts_with(&words), "{guess}");
        }
    }
}

/// Padding is looked for in the octets behind a preamble, in no more than so many, and in none that are not there.
#[test]
fn padding_is_not_looked_for_far_away() {
    for (behind, octets, expected) in [
        (5, 100, 1..1 + MAX_SEAM),
        (16, 100, 2..2 + MAX_SEAM),
        (17, 100, 3..3 + MAX_SEAM),
        (5, 4, 1..4),
    ] {
        assert_eq!(seams(behind, octets), expected, "{behind} {octets}");
    }
    assert!(seams(40, 4).is_empty());
    // Where it is farther away nothing is tried: the same octets, with padding in the last place and in the one behind.
    let octets = [0; 64];
    let boundary = seams(8, octets.len()).end;
    assert!(without(&octets, 8, 1, boundary - 1).is_some());
    assert!(!seams(8, octets.len()).contains(&boundary));
}
