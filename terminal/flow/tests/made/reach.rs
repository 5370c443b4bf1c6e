//! Whether the callee is reached: connections, timers, the gatekeeper's word.

use h323_flow::Outcome;
use h323_h225::q931::Flag;
use h323_messages::h225::{AdmissionRejectReason, ReleaseCompleteReason};

use crate::wire::{ACK, RST, SYN, Wire, at};
use crate::{callee, caller, codes, dialled, gatekeeper, hang_up, only, say};

#[test]
fn a_setup_that_nobody_answers_ends_with_t303() {
    let mut wire = dialled();
    wire.wait(4010);
    let call = only(hang_up(&mut wire).model());
    assert_eq!(call.verdict.outcome, Outcome::Unanswered);
    assert_eq!(call.verdict.timer, Some("T303"));
    assert_eq!(
        call.verdict.sentence,
        "The caller alice (192.0.2.1) gave up 4.0 s after Setup, which the callee 4711 (192.0.2.2) never answered: \
         Release Complete, cause 16 (normal call clearing); probably its T303 of 4.0 s ran out (Q.931 9.2)."
    );
}

#[test]
fn a_caller_that_gives_up_early_was_no_timer() {
    let mut wire = dialled();
    wire.wait(100)
        .frame(callee(), caller(), &say::alerting(1))
        .wait(7000);
    let call = only(hang_up(&mut wire).model());
    assert_eq!(call.verdict.outcome, Outcome::Cancelled);
    assert_eq!(call.verdict.timer, None);
    assert!(
        call.verdict
            .sentence
            .contains("while it rang (7.0 s after Alerting)"),
        "{}",
        call.verdict.sentence
    );
}

#[test]
fn ringing_for_three_minutes_is_t301() {
    let mut wire = dialled();
    wire.frame(callee(), caller(), &say::alerting(1))
        .wait(180_000);
    let call = only(hang_up(&mut wire).model());
    assert_eq!(
        (call.verdict.outcome, call.verdict.timer),
        (Outcome::NoAnswer, Some("T301"))
    );
}

#[test]
fn call_proceeding_and_nothing_more_is_t310() {
    let mut wire = dialled();
    wire.frame(callee(), caller(), &say::proceeding(1))
        .wait(10_020);
    let call = only(hang_up(&mut wire).model());
    assert_eq!(
        (call.verdict.outcome, call.verdict.timer),
        (Outcome::Failed, Some("T310"))
    );
    assert!(
        call.verdict
            .sentence
            .contains("neither Alerting nor Connect"),
        "{}",
        call.verdict.sentence
    );
}

#[test]
fn a_connection_that_is_refused_is_a_call_that_could_not_be_made() {
    let mut wire = Wire::default();
    wire.segment(caller(), callee(), SYN, &[])
        .segment(callee(), caller(), RST | ACK, &[]);
    let call = only(wire.model());
    assert_eq!(call.verdict.outcome, Outcome::Unreachable);
    assert_eq!(
        call.verdict.sentence,
        "The callee (192.0.2.2) refused the signalling connection to 192.0.2.2:1720 (TCP RST): nothing listens there, \
         or a firewall answers. No Setup could be sent."
    );
}

#[test]
fn a_connection_that_nobody_answers_is_a_firewall() {
    let mut wire = Wire::default();
    wire.segment(caller(), callee(), SYN, &[]);
    for wait in [1000, 2000, 4000] {
        wire.wait(wait).again();
    }
    let call = only(wire.model());
    assert_eq!(call.verdict.outcome, Outcome::Unreachable);
    assert!(
        call.verdict
            .sentence
            .contains("(4 SYN): the host is off, or a firewall drops it"),
        "{}",
        call.verdict.sentence
    );
}

#[test]
fn the_gatekeeper_sends_the_caller_where_nobody_listens() {
    let elsewhere = at(2, 17_200);
    let mut wire = Wire::default();
    wire.datagram(at(1, 2000), gatekeeper(), &say::arq(1, 8, false))
        .datagram(gatekeeper(), at(1, 2000), &say::acf(8, elsewhere))
        .wait(10)
        .segment(caller(), elsewhere, SYN, &[])
        .segment(elsewhere, caller(), RST | ACK, &[]);
    let call = only(wire.model());
    assert_eq!(
        call.verdict.outcome,
        Outcome::Unreachable,
        "{}",
        call.verdict.sentence
    );
    assert!(
        call.verdict.sentence.contains("192.0.2.2:17200"),
        "{}",
        call.verdict.sentence
    );
}

#[test]
fn an_arq_without_answer_is_counted_and_marked() {
    let mut wire = Wire::default();
    for _ in 0..3 {
        wire.datagram(at(1, 2000), gatekeeper(), &say::arq(1, 8, false))
            .wait(5000);
    }
    let model = wire.model();
    let endpoint = &model.endpoints[0];
    assert_eq!(endpoint.counts["ARQ"].requests, 1);
    assert_eq!(endpoint.counts["ARQ"].retransmissions, 2);
    let call = only(model);
    assert_eq!(call.verdict.outcome, Outcome::Unanswered);
    assert_eq!(
        call.messages
            .iter()
            .map(|message| message.is_retransmission)
            .collect::<Vec<_>>(),
        [false, true, true]
    );
    assert!(
        call.verdict.sentence.ends_with("sent 3 times in 10 s."),
        "{}",
        call.verdict.sentence
    );
    assert_eq!(codes(&call), ["admission_unanswered"]);
}

#[test]
fn a_rejected_arq_says_what_the_reason_means() {
    for (reason, outcome, meaning) in [
        (
            AdmissionRejectReason::CalledPartyNotRegistered,
            "calledPartyNotRegistered",
            "nobody is registered with it as 4711",
        ),
        (
            AdmissionRejectReason::RequestDenied,
            "requestDenied",
            "no bandwidth or capacity",
        ),
        (
            AdmissionRejectReason::SecurityDenial,
            "securityDenial",
            "tokens are missing or wrong",
        ),
        (
            AdmissionRejectReason::CallerNotRegistered,
            "callerNotRegistered",
            "caller is not registered",
        ),
    ] {
        let mut wire = Wire::default();
        wire.datagram(at(1, 2000), gatekeeper(), &say::arq(1, 8, false))
            .datagram(gatekeeper(), at(1, 2000), &say::arj(8, reason));
        let call = only(wire.model());
        assert_eq!(call.verdict.outcome, Outcome::NotAdmitted);
        assert_eq!(call.verdict.reason.as_deref(), Some(outcome));
        assert!(
            call.verdict.sentence.contains(meaning),
            "{}",
            call.verdict.sentence
        );
    }
}

#[test]
fn the_called_side_that_is_not_admitted_releases() {
    let mut wire = dialled();
    wire.datagram(at(2, 2000), gatekeeper(), &say::arq(1, 3, true))
        .datagram(
            gatekeeper(),
            at(2, 2000),
            &say::arj(3, AdmissionRejectReason::RequestDenied),
        )
        .wait(5)
        .frame(
            callee(),
            caller(),
            &say::release(
                1,
                Flag::ToOriginator,
                None,
                Some(ReleaseCompleteReason::GatekeeperResources),
            ),
        );
    let call = only(wire.model());
    assert_eq!(call.verdict.outcome, Outcome::NotAdmitted);
    assert!(
        call.verdict.sentence.starts_with(
            "The gatekeeper (192.0.2.9) did not let the called side answer: ARJ requestDenied"
        ),
        "{}",
        call.verdict.sentence
    );
    assert_eq!(
        call.parties[call.verdict.ended_by.unwrap()].address(),
        "192.0.2.9"
    );
}

#[test]
fn a_call_is_forwarded() {
    let mut wire = dialled();
    wire.frame(callee(), caller(), &say::forward(1, "0815"))
        .frame(
            callee(),
            caller(),
            &say::release(
                1,
                Flag::ToOriginator,
                None,
                Some(ReleaseCompleteReason::FacilityCallDeflection),
            ),
        );
    let call = only(wire.model());
    assert_eq!(call.verdict.outcome, Outcome::Redirected);
    assert!(
        call.verdict.sentence.contains("callForwarded: 0815"),
        "{}",
        call.verdict.sentence
    );
}
