//! The suite: the same each time, and what is expected of each case is so.

use std::collections::{BTreeMap, BTreeSet};

use bytes::Bytes;
use h323_h225::SignallingMessage;
use h323_h225::tpkt::{Frame, MAX_FRAME_LEN, Reader};
use h323_messages::h225::RasMessage;
use h323_torture::{Case, Expectation, Group, ras_suite, read_cases, suite};

/// What is known of a suite, as `docs/robustness.md` gives it.
struct Known {
    /// Cases of each group.
    counts: [(Group, usize); 7],
    /// How many cases may be either, have to be refused, and are valid.
    expectations: [(&'static str, usize); 3],
    /// The print of the suite. Another one means that the numbers of cases, which reports name, are no longer the same.
    print: u64,
}

const SETUPS: Known = Known {
    counts: [
        (Group::Uu, 4000),
        (Group::Least, 577),
        (Group::Pairs, 500),
        (Group::Nested, 7),
        (Group::Within, 1776),
        (Group::Q931, 2671),
        (Group::Tpkt, 412),
    ],
    expectations: [("either", 2779), ("refused", 1960), ("valid", 5204)],
    print: 0xeff8_16bd_5ea8_0cc3,
};

const RAS: Known = Known {
    counts: [
        (Group::Pairs, 500),
        (Group::Nested, 7),
        (Group::Datagram, 1449),
        (Group::Request, 5286),
        (Group::Every, 7945),
        (Group::Answer, 3423),
        (Group::Tokens, 3371),
    ],
    expectations: [("either", 10659), ("refused", 2973), ("valid", 8349)],
    print: 0x5b4f_6c0d_2e47_ad00,
};

/// The octets of all cases and their names, as one number (FNV-1a).
fn print_of(cases: &[Case]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for case in cases {
        for octet in case.name.bytes().chain(case.octets.iter().copied()) {
            hash = (hash ^ u64::from(octet)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

/// What our codec makes of the octets of a TCP connection.
#[expect(
    clippy::disallowed_methods,
    reason = "frames that are whole have no deadlines, any instant will do"
)]
fn read_setup(octets: &Bytes) -> Result<(), String> {
    let mut reader = Reader::default();
    let now = std::time::Instant::now();
    for chunk in octets.chunks(MAX_FRAME_LEN) {
        reader.push(chunk, now);
    }
    match reader.next_frame() {
        Ok(Some(Frame::Payload(payload))) => match SignallingMessage::decode(&payload) {
            Ok(_) => Ok(()),
            Err(error) => Err(error.to_string()),
        },
        Ok(_) => Err("no frame with a payload".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// What it makes of a datagram.
fn read_ras(octets: &Bytes) -> Result<(), String> {
    let read = h323_per::decode::<RasMessage>(octets);
    read.map(|_| ()).map_err(|error| error.to_string())
}

/// What is wrong with what our codec makes of a case: it takes what has to be refused, or the other way round.
fn check(case: &Case, read: impl Fn(&Bytes) -> Result<(), String>) -> Result<(), String> {
    match (case.expectation, read(&case.octets)) {
        (Expectation::Valid, Err(error)) => Err(error),
        (Expectation::Refused, Ok(())) => Err("is read".to_owned()),
        _ => Ok(()),
    }
}

/// A suite is what is known of it, and our codec makes of it what is expected.
fn check_all(cases: &[Case], known: &Known, read: impl Fn(&Bytes) -> Result<(), String>) {
    let (mut counts, mut names) = (BTreeMap::new(), BTreeSet::new());
    let (mut expectations, mut failed) = (BTreeMap::new(), Vec::new());
    for (number, case) in (1..).zip(cases) {
        assert_eq!(case.number, number);
        *counts.entry(case.group).or_insert(0) += 1;
        *expectations.entry(case.expectation.name()).or_insert(0) += 1;
        names.insert((case.group, &case.name));
        if let Err(problem) = check(case, &read) {
            failed.push((number, &case.name, problem));
        }
    }
    assert!(
        failed.is_empty(),
        "{} cases, as {:#?}",
        failed.len(),
        &failed[..failed.len().min(20)]
    );
    assert_eq!(names.len(), cases.len(), "names are of one case each");
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), known.counts);
    let expectations: Vec<_> = expectations.into_iter().collect();
    assert_eq!(expectations, known.expectations);
    assert_eq!(print_of(cases), known.print, "other octets than before");
}

#[test]
fn the_suite_is_the_same_each_time_and_our_codec_makes_of_it_what_is_expected() {
    check_all(&suite(), &SETUPS, read_setup);
}

#[test]
fn so_is_that_of_ras() {
    check_all(&ras_suite(), &RAS, read_ras);
}

#[test]
fn cases_are_read_as_they_were_written() {
    let cases = suite().into_iter().chain(ras_suite());
    let some: Vec<Case> = cases.step_by(97).collect();
    let text: String = some.iter().map(Case::line).collect();
    assert_eq!(read_cases(&format!("# a comment\n\n{text}")), Ok(some));
    let error = |text: &str| read_cases(text).expect_err("no case").to_string();
    assert_eq!(error("x"), "line 1: expected a number");
    assert_eq!(
        error("\n1 maybe"),
        "line 2: expected valid, refused or either"
    );
    assert_eq!(error("1 valid uu"), "line 1: expected GROUP/NAME");
    assert_eq!(
        error("1 valid ras/a"),
        "line 1: expected the name of a group"
    );
    let nothing = ras_suite().into_iter().find(|case| case.octets.is_empty());
    let nothing = nothing.expect("there is such a datagram");
    assert!(nothing.line().ends_with("datagram/nothing -\n"));
    assert_eq!(read_cases(&nothing.line()), Ok(vec![nothing]));
    for line in ["1 valid uu/a", "1 valid uu/a 0", "1 valid uu/a 0g"] {
        assert_eq!(error(line), "line 1: expected octets in hexadecimal digits");
    }
    assert_eq!(
        error("1 valid uu/a 00 0"),
        "line 1: expected nothing behind the octets"
    );
}
