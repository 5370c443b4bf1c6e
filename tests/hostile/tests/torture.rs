//! The suites of exceptional Setups and RAS messages against our own endpoint and gatekeeper: no panic, memory in proportion to what came
//! in, nothing left afterwards, and nobody else disturbed.

use allocation_counter::measure;
use h323_hostile::lab::Lab;
use h323_hostile::zone::Zone;
use h323_ras::limits::MAX_DATAGRAM;
use h323_torture::{Expectation, ras_suite, suite};

/// Octets of memory that an endpoint may take for a connection, whatever comes in.
const OCTETS_PER_VISIT: u64 = 256 * 1024;

/// The same for each octet that comes in.
const OCTETS_PER_OCTET: u64 = 64;

/// Octets of memory that a gatekeeper may take for a datagram, whatever it is.
const OCTETS_PER_DATAGRAM: u64 = 64 * 1024;

/// The same for each octet of it, as decoding takes: lists hold far more than their least elements have on the wire.
const OCTETS_OF_DECODING_PER_OCTET: u64 = 512;

/// Allocations for a datagram besides one for each octet of it.
const ALLOCATIONS_PER_DATAGRAM: u64 = 200;

/// Allocations for a connection, and for each octet that comes in: what bounds the work.
const ALLOCATIONS_PER_VISIT: u64 = 4_000;
const ALLOCATIONS_PER_OCTET: u64 = 2;

/// To a gatekeeper, calls are noise: one case of so many is enough of it.
const CALLS_EVERY: usize = 7;

/// Of the cases of RAS, it is told one of so many.
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

#[test]
fn a_gatekeeper_withstands_the_suite_of_ras() {
    let mut zone = Zone::new();
    let (mut answered, mut refused) = (0, 0);
    for (number, case) in (1..).zip(ras_suite().into_iter().step_by(REQUESTS_EVERY)) {
        let name = format!("case {} {}", case.number, case.name);
        let mut told = 0;
        let taken = measure(|| told = zone.visit(&case.octets));
        // What is longer is not decoded.
        let length = case.octets.len().min(MAX_DATAGRAM) as u64;
        let memory = OCTETS_PER_DATAGRAM + OCTETS_OF_DECODING_PER_OCTET * length;
        assert!(taken.bytes_max <= memory, "{name}: {taken:?}");
        let work = ALLOCATIONS_PER_DATAGRAM + length;
        assert!(taken.count_total <= work, "{name}: {taken:?}");
        answered += usize::from(told > 0);
        if case.expectation == Expectation::Refused {
            assert!(h323_ras::decode(&case.octets).is_err(), "{name} is taken");
            refused += 1;
        }
        if number % BETWEEN_LOOKS == 0 {
            zone.assert_undisturbed();
        }
    }
    assert!(answered > 1_000 && refused > 500, "{answered} {refused}");
    zone.assert_undisturbed();
}
