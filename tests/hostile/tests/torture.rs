//! The suite of exceptional Setups against our own endpoint and gatekeeper: no panic, memory in proportion to what came
//! in, nothing left afterwards, and nobody else disturbed.

use std::collections::BTreeMap;

use allocation_counter::measure;
use bytes::Bytes;
use h323_hostile::lab::Lab;
use h323_hostile::zone::Zone;
use h323_messages::h225::RasMessage;
use h323_mutator::{cut, exceptional, pieces, render};
use h323_per::Message;
use h323_per::hex::from_hex;
use h323_torture::{Expectation, suite};

/// Octets of memory that an endpoint may take for a connection, whatever comes in.
const OCTETS_PER_VISIT: u64 = 256 * 1024;

/// The same for each octet that comes in.
const OCTETS_PER_OCTET: u64 = 64;

/// Allocations for a connection, and for each octet that comes in: what bounds the work.
const ALLOCATIONS_PER_VISIT: u64 = 4_000;
const ALLOCATIONS_PER_OCTET: u64 = 2;

/// To a gatekeeper, calls are noise: one case of so many is enough of it.
const CALLS_EVERY: usize = 7;

/// Of the changes of requests, it is told one of so many.
const REQUESTS_EVERY: usize = 4;

/// How many cases there are between two looks at the neighbour.
const BETWEEN_LOOKS: usize = 50;

#[test]
fn an_endpoint_withstands_the_suite() {
    let mut lab = Lab::new();
    let (mut told, mut closed, mut malformed) = (0, 0, 0);
    for (number, case) in (1..).zip(suite()) {
        let mut outcome = None;
        let taken = measure(|| outcome = Some(lab.visit(&case.octets)));
        let outcome = outcome.expect("it was measured");
        let length = case.octets.len() as u64;
        let name = format!("case {} {}", case.number, case.name);
        let memory = OCTETS_PER_VISIT + OCTETS_PER_OCTET * length;
        assert!(taken.bytes_max <= memory, "{name}: {taken:?}");
        let work = ALLOCATIONS_PER_VISIT + ALLOCATIONS_PER_OCTET * length;
        assert!(taken.count_total <= work, "{name}: {taken:?}");
        if case.expectation == Expectation::Refused {
            assert!(outcome.told.is_empty(), "{name}: {outcome:?}");
        }
        told += usize::from(!outcome.told.is_empty());
        closed += usize::from(outcome.closed);
        malformed += usize::from(outcome.malformed);
        if number % BETWEEN_LOOKS == 0 {
            lab.assert_undisturbed();
        }
    }
    assert!(
        told > 4_000 && closed > 2_000 && malformed > 200,
        "{told} {closed} {malformed}"
    );
    lab.assert_undisturbed();
    assert!(lab.heard() > 150, "{}", lab.heard());
    lab.finish();
}

#[test]
fn a_gatekeeper_withstands_the_suite() {
    let mut zone = Zone::new();
    let before = zone.size();
    for (number, case) in (1..).zip(suite().into_iter().step_by(CALLS_EVERY)) {
        let octets = case.octets.slice(case.octets.len().min(4)..);
        let taken = measure(|| {
            zone.visit(&octets);
        });
        let memory = OCTETS_PER_VISIT + OCTETS_PER_OCTET * octets.len() as u64;
        assert!(taken.bytes_max <= memory, "{}: {taken:?}", case.name);
        if number % BETWEEN_LOOKS == 0 {
            zone.assert_undisturbed();
        }
    }
    zone.assert_undisturbed();
    assert_eq!(zone.size(), before, "nobody has registered");
}

/// What a stranger asks a gatekeeper, with something exceptional in each field.
#[test]
fn a_gatekeeper_withstands_exceptional_requests() {
    let mut zone = Zone::new();
    let (mut made, mut sent, mut answered) = (0, 0, 0);
    let vectors = include_str!("../../../asn1/messages/tests/vectors/realistic.txt");
    for octets in vectors.lines().filter_map(ras) {
        let whole = cut(RasMessage::SCHEMA, &octets).expect("a message");
        for (number, piece) in pieces(&whole).into_iter().enumerate() {
            for change in exceptional(piece) {
                made += 1;
                if made % REQUESTS_EVERY != 0 {
                    continue;
                }
                let instead = BTreeMap::from([(number, change.instead.as_slice())]);
                let changed = Bytes::from(render(&whole, &instead));
                sent += 1;
                answered += zone.visit(&changed).min(1);
                if sent % BETWEEN_LOOKS == 0 {
                    zone.assert_undisturbed();
                }
            }
        }
    }
    assert!(sent > 1_000 && answered > 100, "{sent} {answered}");
    zone.assert_undisturbed();
}

/// The RAS message of a line.
fn ras(line: &str) -> Option<Bytes> {
    let digits = line.strip_prefix("ras ")?.split_whitespace().next()?;
    from_hex(digits).map(Bytes::from)
}
