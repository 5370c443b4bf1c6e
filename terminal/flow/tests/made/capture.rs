//! What the capture lacks, and where calls are found in it.

use std::net::SocketAddr;

use h323_flow::{Event, Outcome};
use h323_h225::q931::Flag;

use crate::wire::{ACK, SYN, Wire, at};
use crate::{callee, caller, codes, dialled, hang_up, only, say};

#[test]
fn the_middle_of_a_call_is_said_to_be_that() {
    let mut wire = Wire::default();
    wire.frame(callee(), caller(), &say::alerting(1)).wait(500);
    let call = only(hang_up(&mut wire).model());
    assert_eq!(call.verdict.outcome, Outcome::Incomplete);
    assert!(
        call.verdict
            .sentence
            .starts_with("The capture begins amid the call"),
        "{}",
        call.verdict.sentence
    );
}

#[test]
fn octets_that_the_capture_lacks_are_told() {
    let mut wire = dialled();
    wire.frame(callee(), caller(), &say::alerting(1))
        .lose_last();
    wire.frame(callee(), caller(), &say::connect(1, None, &[]))
        .wait(2000);
    wire.segment(caller(), callee(), ACK, &[]);
    let call = only(hang_up(&mut wire).model());
    assert!(
        codes(&call).contains(&"capture_incomplete"),
        "{:?}",
        codes(&call)
    );
    assert!(
        call.messages
            .iter()
            .any(|message| message.name == "Connect"),
        "the way back into step"
    );
}

#[test]
fn a_private_address_behind_a_public_one_is_told() {
    let outside: SocketAddr = ([203, 0, 113, 5], 1720).into();
    let hidden: SocketAddr = ([192, 168, 7, 7], 5000).into();
    let mut wire = Wire::default();
    wire.open(caller(), outside)
        .frame(caller(), outside, &say::setup(1, &[]))
        .frame(outside, caller(), &say::connect(1, Some(hidden), &[]))
        .segment(at(1, 40_001), hidden, SYN, &[])
        .wait(5000);
    let call = only(wire.model());
    let codes = codes(&call);
    assert!(
        codes.contains(&"private_address") && codes.contains(&"h245_unreachable"),
        "{codes:?}"
    );
}

#[test]
fn signalling_is_found_on_any_port_and_joined_over_two_legs() {
    let (middle, out) = (at(3, 9999), at(3, 50_000));
    let callee = at(2, 8888);
    let mut wire = Wire::default();
    wire.open(caller(), middle)
        .frame(caller(), middle, &say::setup(1, &[]))
        .open(out, callee)
        .frame(out, callee, &say::setup(1, &[]))
        .frame(callee, out, &say::alerting(1))
        .frame(middle, caller(), &say::alerting(1));
    let call = only(wire.model());
    let roles: Vec<&str> = call.parties.iter().map(|party| party.role.name()).collect();
    assert_eq!(roles, ["caller", "proxy", "callee"]);
    assert_eq!(call.messages.len(), 4);
    assert!(codes(&call).contains(&"routed"));
}

/// A call that two references of its connection stand for, one chosen by either side, is told once what is missing.
#[test]
fn a_gap_is_noted_once_for_each_call() {
    let mut wire = dialled();
    wire.frame(
        callee(),
        caller(),
        &say::release(1, Flag::FromOriginator, None, None),
    );
    wire.frame(callee(), caller(), &say::alerting(1))
        .lose_last();
    wire.frame(callee(), caller(), &say::alerting(1))
        .segment(caller(), callee(), ACK, &[])
        .wait(2000)
        .segment(caller(), callee(), ACK, &[]);
    let call = only(wire.model());
    let missing = call
        .notes
        .iter()
        .filter(|note| matches!(note.event, Event::Missing { .. }));
    assert_eq!(missing.count(), 1, "{:?}", call.notes);
}
