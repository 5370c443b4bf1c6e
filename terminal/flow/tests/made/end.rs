//! Who ends a call, and how.

use h323_flow::Outcome;
use h323_h225::Cause;
use h323_h225::q931::Flag;
use h323_h245::AudioCodec;
use h323_messages::h225::DisengageReason;

use crate::wire::{ACK, FIN, RST, Wire, at};
use crate::{answered, callee, caller, codes, dialled, gatekeeper, hang_up, only, say};

#[test]
fn the_side_that_releases_and_its_cause_are_told() {
    for (cause, outcome) in [
        (Cause::USER_BUSY, Outcome::Busy),
        (Cause::NO_ANSWER_FROM_USER, Outcome::NoAnswer),
        (Cause::CALL_REJECTED, Outcome::Rejected),
        (Cause::UNALLOCATED_NUMBER, Outcome::Failed),
        (Cause::TEMPORARY_FAILURE, Outcome::Failed),
    ] {
        let mut wire = dialled();
        wire.frame(
            callee(),
            caller(),
            &say::release(1, Flag::ToOriginator, Some(cause), None),
        );
        let call = only(wire.model());
        assert_eq!(call.verdict.outcome, outcome, "{cause}");
        assert_eq!(call.verdict.cause, Some(cause));
        assert_eq!(
            call.parties[call.verdict.ended_by.unwrap()].address(),
            "192.0.2.2"
        );
        assert!(
            call.verdict.sentence.contains(&format!("cause {cause}")),
            "{}",
            call.verdict.sentence
        );
    }
}

#[test]
fn a_call_whose_connection_breaks_was_dropped() {
    for (flags, how) in [(RST, "TCP RST"), (FIN | ACK, "TCP FIN")] {
        let mut wire = answered(AudioCodec::G711Ulaw64k, AudioCodec::G711Ulaw64k);
        wire.wait(3000).segment(callee(), caller(), flags, &[]);
        let call = only(wire.model());
        assert_eq!(call.verdict.outcome, Outcome::Dropped);
        assert!(
            call.verdict.sentence.contains(how)
                && call.verdict.sentence.contains("without a Release Complete"),
            "{}",
            call.verdict.sentence
        );
    }
}

#[test]
fn the_gatekeeper_takes_a_call_down() {
    let mut wire = Wire::default();
    wire.datagram(at(1, 2000), gatekeeper(), &say::arq(1, 8, false))
        .datagram(gatekeeper(), at(1, 2000), &say::acf(8, callee()))
        .open(caller(), callee())
        .frame(caller(), callee(), &say::setup(1, &[]))
        .frame(callee(), caller(), &say::connect(1, None, &[]))
        .wait(5000)
        .datagram(
            gatekeeper(),
            at(1, 2000),
            &say::drq(1, 77, DisengageReason::ForcedDrop),
        )
        .wait(5);
    let call = only(hang_up(&mut wire).model());
    assert_eq!(call.verdict.outcome, Outcome::Dropped);
    assert!(
        call.verdict
            .sentence
            .contains("then the gatekeeper (192.0.2.9) took it down (DRQ forcedDrop)"),
        "{}",
        call.verdict.sentence
    );
    assert!(codes(&call).contains(&"no_h245"), "{:?}", codes(&call));
    assert!(!codes(&call).contains(&"not_disengaged"));
}

#[test]
fn who_forgets_to_disengage_is_told() {
    let mut wire = Wire::default();
    wire.datagram(at(1, 2000), gatekeeper(), &say::arq(1, 8, false))
        .datagram(gatekeeper(), at(1, 2000), &say::acf(8, callee()))
        .open(caller(), callee())
        .frame(caller(), callee(), &say::setup(1, &[]))
        .frame(callee(), caller(), &say::alerting(1))
        .wait(1000);
    let call = only(hang_up(&mut wire).model());
    assert_eq!(codes(&call), ["not_disengaged"]);
}
