//! The suite: the same each time, and what is expected of each case is so.

use std::collections::{BTreeMap, BTreeSet};

use h323_h225::SignallingMessage;
use h323_h225::tpkt::{Frame, MAX_FRAME_LEN, Reader};
use h323_torture::{Case, Expectation, Group, read_cases, suite};

/// Cases of each group, as `docs/robustness.md` gives them.
const COUNTS: [(Group, usize); 7] = [
    (Group::Uu, 4000),
    (Group::Least, 577),
    (Group::Pairs, 500),
    (Group::Nested, 7),
    (Group::Within, 1776),
    (Group::Q931, 2671),
    (Group::Tpkt, 412),
];

/// How many cases are valid, have to be refused, and may be either.
const EXPECTATIONS: [(&str, usize); 3] = [("either", 2779), ("refused", 1960), ("valid", 5204)];

/// The print of the suite. Another one means that the numbers of cases, which reports name, are no longer the same.
const PRINT: u64 = 0xeff8_16bd_5ea8_0cc3;

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

/// What is wrong with what our codec makes of a case: it takes what has to be refused, or the other way round.
#[expect(
    clippy::disallowed_methods,
    reason = "frames that are whole have no deadlines, any instant will do"
)]
fn check(case: &Case) -> Result<(), String> {
    let mut reader = Reader::default();
    let now = std::time::Instant::now();
    for chunk in case.octets.chunks(MAX_FRAME_LEN) {
        reader.push(chunk, now);
    }
    let read = match reader.next_frame() {
        Ok(Some(Frame::Payload(payload))) => match SignallingMessage::decode(&payload) {
            Ok(_) => Ok(()),
            Err(error) => Err(error.to_string()),
        },
        Ok(_) => Err("no frame with a payload".to_owned()),
        Err(error) => Err(error.to_string()),
    };
    match (case.expectation, read) {
        (Expectation::Valid, Err(error)) => Err(error),
        (Expectation::Refused, Ok(())) => Err("is read".to_owned()),
        _ => Ok(()),
    }
}

#[test]
fn the_suite_is_the_same_each_time_and_our_codec_makes_of_it_what_is_expected() {
    let cases = suite();
    let (mut counts, mut names) = (BTreeMap::new(), BTreeSet::new());
    let (mut expectations, mut failed) = (BTreeMap::new(), Vec::new());
    for (number, case) in (1..).zip(&cases) {
        assert_eq!(case.number, number);
        *counts.entry(case.group).or_insert(0) += 1;
        *expectations.entry(case.expectation.name()).or_insert(0) += 1;
        assert!(!case.octets.is_empty(), "{}", case.name);
        names.insert((case.group, &case.name));
        if let Err(problem) = check(case) {
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
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), COUNTS);
    assert_eq!(expectations.into_iter().collect::<Vec<_>>(), EXPECTATIONS);
    assert_eq!(print_of(&cases), PRINT, "other octets than before");
}

#[test]
fn cases_are_read_as_they_were_written() {
    let cases = suite();
    let some: Vec<Case> = cases.into_iter().step_by(97).collect();
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
    for line in ["1 valid uu/a", "1 valid uu/a 0", "1 valid uu/a 0g"] {
        assert_eq!(error(line), "line 1: expected octets in hexadecimal digits");
    }
    assert_eq!(
        error("1 valid uu/a 00 0"),
        "line 1: expected nothing behind the octets"
    );
}
