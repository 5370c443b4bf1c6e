//! Verdicts on calls made for the purpose: each goes wrong, or right, in one way.

#![allow(
    clippy::unwrap_used,
    reason = "what is made here is well formed, or the test is wrong"
)]

mod limits;
mod say;
mod wire;

use std::net::SocketAddr;

use h323_flow::{Call, Model, Outcome, Severity};
use h323_h225::Cause;
use h323_h225::q931::Flag;
use h323_h245::AudioCodec;
use h323_h245::fast_start::{MediaAddresses, Offer};
use h323_messages::h225::{AdmissionRejectReason, DisengageReason, ReleaseCompleteReason};

use self::wire::{ACK, FIN, RST, SYN, Wire, at};

fn caller() -> SocketAddr {
    at(1, 40_000)
}

fn callee() -> SocketAddr {
    at(2, 1720)
}

fn gatekeeper() -> SocketAddr {
    at(9, 1719)
}

/// The only call of a capture.
fn only(model: Model) -> Call {
    assert_eq!(model.calls.len(), 1, "{:#?}", model.calls);
    model.calls.into_iter().next().unwrap()
}

fn codes(call: &Call) -> Vec<&'static str> {
    call.verdict
        .findings
        .iter()
        .map(|finding| finding.code)
        .collect()
}

/// A Setup on a connection of its own.
fn dialled() -> Wire {
    let mut wire = Wire::default();
    wire.open(caller(), callee())
        .frame(caller(), callee(), &say::setup(1, &[]));
    wire
}

/// A call that is answered, with an H.245 connection that both sides use for capabilities.
fn answered(ours: AudioCodec, theirs: AudioCodec) -> Wire {
    let mut wire = dialled();
    let (listener, opener) = (at(2, 5000), at(1, 40_001));
    wire.wait(100)
        .frame(callee(), caller(), &say::alerting(1))
        .wait(1900)
        .frame(callee(), caller(), &say::connect(1, Some(listener), &[]))
        .open(opener, listener)
        .frame(opener, listener, &say::capabilities(ours))
        .frame(listener, opener, &say::capabilities(theirs))
        .frame(opener, listener, &say::capabilities_ack())
        .frame(listener, opener, &say::capabilities_ack());
    wire
}

fn hang_up(wire: &mut Wire) -> &mut Wire {
    wire.frame(
        caller(),
        callee(),
        &say::release(
            1,
            Flag::FromOriginator,
            Some(Cause::NORMAL_CALL_CLEARING),
            None,
        ),
    )
    .wait(3000)
    // The capture goes on for a while.
    .datagram(at(7, 53), at(8, 53), b"something else")
}

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

#[test]
fn two_sides_without_a_common_codec() {
    let mut wire = answered(AudioCodec::G729, AudioCodec::G711Ulaw64k);
    wire.wait(3000);
    let call = only(hang_up(&mut wire).model());
    let finding = &call.verdict.findings[0];
    assert_eq!(
        (finding.code, finding.severity),
        ("no_common_audio", Severity::Fault)
    );
    assert_eq!(
        finding.sentence,
        "No common audio codec: the caller alice (192.0.2.1) can receive g729, the callee 4711 (192.0.2.2) can receive g711Ulaw64k."
    );
}

/// An answered call with a channel each way; who takes media where.
fn with_channels() -> (Wire, SocketAddr, SocketAddr) {
    let mut wire = answered(AudioCodec::G711Ulaw64k, AudioCodec::G711Ulaw64k);
    let (listener, opener) = (at(2, 5000), at(1, 40_001));
    let (ours, theirs) = (at(1, 6000), at(2, 7000));
    wire.frame(
        opener,
        listener,
        &say::open(1, AudioCodec::G711Ulaw64k, at(1, 6001)),
    )
    .frame(listener, opener, &say::open_ack(1, theirs, at(2, 7001)))
    .frame(
        listener,
        opener,
        &say::open(1, AudioCodec::G711Ulaw64k, at(2, 7001)),
    )
    .frame(opener, listener, &say::open_ack(1, ours, at(1, 6001)));
    (wire, ours, theirs)
}

#[test]
fn a_call_with_voices_both_ways_is_good() {
    let (mut wire, ours, theirs) = with_channels();
    wire.speak(ours, theirs, 3000)
        .speak(theirs, ours, 3000)
        .wait(3000);
    wire.frame(at(2, 5000), at(1, 40_001), &say::end_session());
    let call = only(hang_up(&mut wire).model());
    assert_eq!(call.verdict.outcome, Outcome::Completed);
    // The callee ended the session, although the release comes from the caller.
    assert_eq!(
        call.verdict.sentence,
        "The callee 4711 (192.0.2.2) answered after 2.0 s; the call lasted 3.0 s, then the callee 4711 (192.0.2.2) \
         hung up: endSessionCommand first; Release Complete from the caller alice (192.0.2.1), cause 16 (normal call clearing)."
    );
    assert_eq!(codes(&call), ["h245_connection"]);
    assert_eq!(call.streams.len(), 2);
    for stream in &call.streams {
        assert_eq!(
            (stream.packets, stream.lost, stream.codec.as_str()),
            (150, 0, "g711Ulaw64k")
        );
    }
}

#[test]
fn one_way_audio_names_who_hears_nothing() {
    let (mut wire, ours, theirs) = with_channels();
    wire.speak(ours, theirs, 3000).wait(3000);
    let call = only(hang_up(&mut wire).model());
    let finding = &call.verdict.findings[0];
    assert_eq!(finding.code, "one_way_media");
    assert_eq!(
        finding.sentence,
        "No audio reached the caller alice (192.0.2.1): one-way audio."
    );
}

#[test]
fn no_media_at_all_is_told_with_care() {
    let (mut wire, ..) = with_channels();
    wire.wait(3000);
    let call = only(hang_up(&mut wire).model());
    assert_eq!(call.verdict.findings[0].code, "no_media");
    assert_eq!(call.verdict.findings[0].severity, Severity::Warning);
}

#[test]
fn lost_media_is_told() {
    let (mut wire, ours, theirs) = with_channels();
    wire.speak(theirs, ours, 3000);
    for number in (0..150).filter(|number| number % 10 != 3) {
        wire.datagram(ours, theirs, &wire::rtp(number)).wait(20);
    }
    let call = only(hang_up(&mut wire).model());
    let finding = &call.verdict.findings[0];
    assert_eq!(finding.code, "media_lost");
    assert!(
        finding
            .sentence
            .contains("15 of 150 packets are missing (10.0 %)"),
        "{}",
        finding.sentence
    );
}

#[test]
fn a_rejected_channel_and_one_without_answer() {
    let mut wire = answered(AudioCodec::G711Ulaw64k, AudioCodec::G711Ulaw64k);
    let (listener, opener) = (at(2, 5000), at(1, 40_001));
    wire.frame(
        opener,
        listener,
        &say::open(1, AudioCodec::G711Ulaw64k, at(1, 6001)),
    )
    .frame(listener, opener, &say::open_reject(1))
    .frame(
        listener,
        opener,
        &say::open(4, AudioCodec::G729, at(2, 7001)),
    )
    .frame(listener, opener, &say::determination())
    .wait(3000);
    let call = only(hang_up(&mut wire).model());
    let codes = codes(&call);
    for code in [
        "channel_rejected",
        "channel_unanswered",
        "master_slave_unanswered",
    ] {
        assert!(codes.contains(&code), "{codes:?}");
    }
    let rejected = call
        .verdict
        .findings
        .iter()
        .find(|finding| finding.code == "channel_rejected");
    assert_eq!(
        rejected.unwrap().sentence,
        "The callee 4711 (192.0.2.2) rejected channel 1 (g711Ulaw64k) of the caller alice (192.0.2.1): dataTypeNotSupported."
    );
}

#[test]
fn an_announced_h245_address_that_refuses() {
    let listener = at(2, 5000);
    let mut wire = dialled();
    wire.frame(callee(), caller(), &say::connect(1, Some(listener), &[]))
        .segment(at(1, 40_001), listener, SYN, &[])
        .segment(listener, at(1, 40_001), RST | ACK, &[])
        .wait(3000);
    let call = only(hang_up(&mut wire).model());
    assert!(codes(&call).contains(&"h245_refused"), "{:?}", codes(&call));
    assert!(codes(&call).contains(&"no_h245"), "{:?}", codes(&call));
}

/// What a caller proposes in fast start.
fn proposals() -> Vec<Vec<u8>> {
    let formats = [AudioCodec::G711Ulaw64k, AudioCodec::G729].map(|codec| h323_h245::AudioFormat {
        codec,
        frames_per_packet: 2,
        silence_suppression: false,
    });
    let ours = MediaAddresses {
        media: at(1, 6000),
        media_control: at(1, 6001),
    };
    let offer = Offer::audio(&formats, ours).unwrap();
    offer
        .octets()
        .iter()
        .map(|octets| octets.to_vec())
        .collect()
}

#[test]
fn fast_start_is_refused_in_words_and_by_silence() {
    for (answer, code) in [
        (say::refuse_fast_start(1), "fast_start_refused"),
        (say::proceeding(1), "fast_start_ignored"),
    ] {
        let mut wire = Wire::default();
        wire.open(caller(), callee())
            .frame(caller(), callee(), &say::setup(1, &proposals()))
            .frame(callee(), caller(), &answer)
            .frame(callee(), caller(), &say::connect(1, None, &[]))
            .wait(2000);
        let call = only(hang_up(&mut wire).model());
        let finding = call
            .verdict
            .findings
            .iter()
            .find(|finding| finding.code == code);
        let finding = finding.unwrap_or_else(|| panic!("{code} in {:?}", codes(&call)));
        assert!(
            finding.sentence.contains("g711Ulaw64k, g729"),
            "{}",
            finding.sentence
        );
        assert_eq!(finding.clause, Some("H.323 8.1.7"));
    }
}

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
