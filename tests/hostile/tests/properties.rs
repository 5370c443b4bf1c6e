//! What must hold of any octets, on values made up from the schemas and changed with the schemas for a guide.
//!
//! `H323_HOSTILE_COUNT` sets how many there are of each type, `H323_HOSTILE_SEED` which ones. A failure says for which
//! octets something does not hold.

use std::{env, fs};

use bytes::Bytes;
use h323_hostile::framing;
use h323_hostile::subject::{SUBJECTS, Subject, named};
use h323_mutator::random::Mutator;
use h323_oracle::generate::Generator;
use h323_torture::{Group, suite};

/// Values of each type, unless the environment says otherwise.
const COUNT: u32 = 12;

/// The types that come from strangers first have so many times as many.
const WEIGHTS: [(&str, u32); 3] = [
    ("h225.RasMessage", 8),
    ("h225.H323UserInformation", 8),
    ("h245.MultimediaSystemControlMessage", 8),
];

/// Changes of each value.
const CHANGES: u32 = 4;

/// The seed, unless the environment says otherwise.
const SEED: u64 = 323;

fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).map_or(otherwise, |text| {
        text.parse()
            .unwrap_or_else(|error| panic!("{name}={text}: {error}"))
    })
}

fn count() -> u32 {
    number("H323_HOSTILE_COUNT", COUNT.into()) as u32
}

fn seed() -> u64 {
    number("H323_HOSTILE_SEED", SEED)
}

/// Checks values of a type; how many of the changed ones are values.
fn check(subject: &Subject, seed: u64) -> (u32, u32) {
    let mut generator = Generator::new(seed);
    let mut mutator = Mutator::new(seed);
    let weight = WEIGHTS.iter().find(|(name, _)| *name == subject.name);
    let (mut changed, mut valid) = (0, 0);
    for _ in 0..count() * weight.map_or(1, |(_, weight)| *weight) {
        let octets = subject.generate(&mut generator);
        assert!(
            subject.must_hold(&octets),
            "{}: what was made up is valid",
            subject.name
        );
        for _ in 0..CHANGES {
            let octets = Bytes::from(mutator.mutate(subject.schema, &octets));
            changed += 1;
            valid += u32::from(subject.must_hold(&octets));
        }
    }
    (changed, valid)
}

#[test]
fn of_messages() {
    for (subject, seed) in SUBJECTS.iter().zip(seed()..) {
        let (changed, valid) = check(subject, seed);
        // Some types are so strict that little is a value. Of few values, or others, the share may be any.
        assert!(
            (count(), self::seed()) != (COUNT, SEED) || valid > changed / 20,
            "{}: {valid} of {changed}",
            subject.name
        );
    }
    for (name, _) in WEIGHTS {
        assert!(named(name).is_some(), "{name}");
    }
}

#[test]
fn of_messages_of_one_octet_repeated() {
    for subject in SUBJECTS {
        for octet in 0..=255_u8 {
            for length in [0, 1, 5, 300] {
                subject.must_hold(&vec![octet; length].into());
            }
        }
    }
}

#[test]
fn of_frames_and_call_signalling() {
    let mut mutator = Mutator::new(seed());
    let groups = [Group::Tpkt, Group::Q931, Group::Least];
    let cases = suite()
        .into_iter()
        .filter(|case| groups.contains(&case.group));
    for case in cases.step_by(3) {
        let mut octets = case.octets.to_vec();
        for _ in 0..2 {
            if octets.len() < 4_000 {
                framing::tpkt(&octets);
            }
            framing::signalling(&Bytes::copy_from_slice(octets.get(4..).unwrap_or_default()));
            mutator.damage(&mut octets);
        }
    }
}

#[test]
fn of_media() {
    let mut mutator = Mutator::new(seed());
    let seeds: [&[u8]; 5] = [
        // RTP: plain; with padding, extension and sources; RTCP: sender report and source description; BYE.
        &[0x80, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4],
        &[
            0xb2, 0x88, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5, 0xbe, 0xde, 0, 1, 1,
            2, 3, 4, 9, 9, 0, 2,
        ],
        &[
            0x80, 200, 0, 6, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0,
            6, //
            0x81, 202, 0, 3, 0, 0, 0, 1, 1, 4, b'a', b'b', b'c', b'd', 0, 0,
        ],
        &[
            0x80, 201, 0, 1, 0, 0, 0, 1, 0x81, 203, 0, 2, 0, 0, 0, 1, 3, b'b', b'y', b'e',
        ],
        &[
            0x80, 201, 0, 1, 0, 0, 0, 1, 0x80, 204, 0, 2, 0, 0, 0, 1, b'n', b'a', b'm', b'e',
        ],
    ];
    for seed in seeds {
        framing::media(&Bytes::from_static(seed));
        for _ in 0..60 * count() {
            let mut octets = seed.to_vec();
            for _ in 0..=mutator.below(4) {
                mutator.damage(&mut octets);
            }
            framing::media(&octets.into());
        }
    }
}

#[test]
fn of_captures() {
    let mut mutator = Mutator::new(seed());
    let capture: &[u8] =
        include_bytes!("../../../terminal/tests/captures/asterisk/asterisk-dtmf-h245signal.pcapng");
    framing::capture(capture);
    for _ in 0..count() {
        let mut octets = capture.to_vec();
        for _ in 0..=mutator.below(8) {
            mutator.damage(&mut octets);
        }
        framing::capture(&octets);
        framing::packets(&octets);
    }
}

/// The targets of `fuzz` are of types that there are: nothing else checks their names before they run.
#[test]
fn every_target_of_a_type_names_one() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/fuzz_targets");
    let mut targets = 0;
    for target in fs::read_dir(folder).expect("the folder of the targets") {
        let text = fs::read_to_string(target.expect("a target").path()).expect("a text");
        let Some((_, rest)) = text.split_once("message!(\"") else {
            continue;
        };
        let name = rest.split('"').next().unwrap_or_default();
        assert!(named(name).is_some(), "{name}");
        targets += 1;
    }
    assert!(targets >= 14, "{targets}");
}
