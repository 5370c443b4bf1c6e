//! What must hold of any octets, on values made up from the schemas and changed with the schemas for a guide.
//!
//! `H323_HOSTILE_COUNT` sets how many there are of each type, `H323_HOSTILE_SEED` which ones. A failure says for which
//! octets something does not hold.

use std::env;

use bytes::Bytes;
use h323_hostile::framing;
use h323_hostile::seeds::{MEDIA, Target};
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
    for seed in MEDIA {
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

#[test]
fn of_the_machines_of_a_call() {
    let mut mutator = Mutator::new(seed());
    for target in [Target::Call, Target::Session] {
        for seed in target.seeds().expect("vectors") {
            for _ in 0..8 * count() {
                let mut octets = seed.to_vec();
                for _ in 0..=mutator.below(6) {
                    mutator.damage(&mut octets);
                }
                target.run(&octets.into());
            }
        }
    }
}
