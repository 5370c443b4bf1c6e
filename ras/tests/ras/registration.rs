//! Discovery, registration, keep-alive, and every way to lose them.

use std::time::Duration;

use h323_h225::address::AddressError;
use h323_h225::identifiers::{EndpointIdentifier, ProtocolVersion};
use h323_messages::h225::{
    GatekeeperRejectReason, RasMessage, RegistrationRejectReason, UnregRequestReason,
};
use h323_ras::client::{Event, Gatekeeper, RegistrationFailure, Unregistered};
use h323_ras::{Misuse, RasMessageExt, RequestSeqNum, message};

use crate::support::{
    Step, Timeline, callee, config, endpoint, gatekeeper, gatekeeper_identifier, gcf, rcf,
};

fn start(gatekeeper: Gatekeeper) -> Timeline {
    let mut timeline = Timeline::new(config(gatekeeper));
    timeline.client.register(timeline.now);
    timeline
}

fn rrj(reason: RegistrationRejectReason) -> RasMessage {
    message::registration::reject(ProtocolVersion::V4, &gatekeeper_identifier(), reason)
}

fn grj(reason: GatekeeperRejectReason) -> RasMessage {
    message::discovery::reject(ProtocolVersion::V4, &gatekeeper_identifier(), reason)
}

fn urq(number: u16, endpoint: Option<&str>) -> RasMessage {
    let endpoint = endpoint.map(|endpoint| EndpointIdentifier::new(endpoint).unwrap());
    let reason = Some(UnregRequestReason::TtlExpired);
    let mut urq = message::unregistration::request(&[], endpoint.as_ref(), None, reason).unwrap();
    urq.set_request_seq_num(RequestSeqNum::new(number).unwrap());
    urq
}

/// What failed, and after how long the next attempt follows.
fn failure(steps: &[Step]) -> (RegistrationFailure, Duration) {
    match steps {
        [
            ..,
            Step::Told(Event::RegistrationFailed {
                failure,
                retry_after,
            }),
        ] => (failure.clone(), *retry_after),
        steps => panic!("{steps:?}"),
    }
}

#[test]
fn grq_gcf_rrq_rcf() {
    let mut timeline = start(Gatekeeper::At(gatekeeper()));
    assert_eq!(timeline.drain(), [Step::Sent("GRQ")]);
    let RasMessage::GatekeeperRequest(grq) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!(grq.endpoint_alias.unwrap().len(), 2);

    assert_eq!(timeline.answer(gcf()), [Step::Sent("RRQ")]);
    let RasMessage::RegistrationRequest(rrq) = timeline.last_sent() else {
        panic!()
    };
    assert!(rrq.discovery_complete);
    assert_eq!(rrq.keep_alive, Some(false));
    assert_eq!(rrq.time_to_live, Some(120));
    assert_eq!(rrq.gatekeeper_identifier.unwrap(), "gk");
    assert_eq!(rrq.endpoint_identifier, None);

    let steps = timeline.answer(rcf("ep1", Some(60)));
    let [Step::Told(Event::Registered(registered))] = &steps[..] else {
        panic!("{steps:?}")
    };
    assert_eq!(registered.gatekeeper, gatekeeper());
    assert_eq!(registered.endpoint_identifier.to_string(), "ep1");
    assert_eq!(registered.aliases, timeline.client.config().aliases);
    assert_eq!(registered.time_to_live, Some(Duration::from_secs(60)));
    assert!(timeline.client.is_registered());
}

#[test]
fn without_discovery_the_rrq_comes_first() {
    let mut timeline = start(Gatekeeper::AtWithoutDiscovery(gatekeeper()));
    assert_eq!(timeline.drain(), [Step::Sent("RRQ")]);
    let RasMessage::RegistrationRequest(rrq) = timeline.last_sent() else {
        panic!()
    };
    assert!(!rrq.discovery_complete);
    // The gatekeeper insists: GRQ, then RRQ again.
    assert_eq!(
        timeline.answer(rrj(RegistrationRejectReason::DiscoveryRequired)),
        [Step::Sent("GRQ")]
    );
    assert_eq!(timeline.answer(gcf()), [Step::Sent("RRQ")]);
    // It insists again, although it was asked: that is a refusal.
    let steps = timeline.answer(rrj(RegistrationRejectReason::DiscoveryRequired));
    let reason = RegistrationRejectReason::DiscoveryRequired;
    assert_eq!(failure(&steps).0, RegistrationFailure::Rejected(reason));
}

#[test]
fn a_silent_gatekeeper_is_asked_at_0_5_10_and_again_after_a_pause() {
    let mut timeline = start(Gatekeeper::At(gatekeeper()));
    let steps = timeline.run(Duration::from_secs(30));
    let octets: Vec<_> = timeline
        .sent
        .iter()
        .map(|(_, octets)| octets.clone())
        .collect();
    assert_eq!(
        (&octets[1], &octets[2]),
        (&octets[0], &octets[0]),
        "the same octets"
    );
    assert_ne!(octets[3], octets[0], "a new request has a new number");
    let at: Vec<_> = steps
        .iter()
        .map(|(at, step)| (*at as u64, matches!(step, Step::Sent("GRQ"))))
        .collect();
    // 15 s, then a pause of 0.75 s to 1 s.
    assert_eq!(at[..4], [(0, true), (5, true), (10, true), (15, false)]);
    assert!(matches!(at[4], (15 | 16, true)), "{at:?}");
    let told = &steps[3].1;
    assert!(matches!(
        told,
        Step::Told(Event::RegistrationFailed {
            failure: RegistrationFailure::NoGatekeeper,
            ..
        })
    ));
}

#[test]
fn pauses_grow_while_nobody_answers() {
    let mut timeline = start(Gatekeeper::AtWithoutDiscovery(gatekeeper()));
    let pauses: Vec<_> = timeline
        .run(Duration::from_secs(600))
        .into_iter()
        .filter_map(|(_, step)| match step {
            Step::Told(Event::RegistrationFailed { retry_after, .. }) => {
                Some(retry_after.as_secs_f64())
            }
            _ => None,
        })
        .collect();
    for (pause, whole) in pauses
        .iter()
        .zip([1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0])
    {
        assert!((whole * 0.75..=whole).contains(pause), "{pauses:?}");
    }
    assert!(pauses.len() >= 8, "{pauses:?}");
}

#[test]
fn pauses_start_over_after_a_registration() {
    let mut timeline = start(Gatekeeper::AtWithoutDiscovery(gatekeeper()));
    timeline.drain();
    let mut pause = Duration::ZERO;
    for _ in 0..4 {
        let steps = timeline.answer(rrj(RegistrationRejectReason::SecurityDenial));
        pause = failure(&steps).1;
        timeline.run(timeline.now - timeline.start + pause);
    }
    assert!(pause >= Duration::from_secs(6), "{pause:?}");
    timeline.answer(rcf("ep1", Some(60)));
    timeline.receive(gatekeeper(), urq(1, None));
    let steps = timeline.run(timeline.now - timeline.start + Duration::from_secs(1));
    assert!(matches!(steps[..], [(_, Step::Sent("RRQ"))]), "{steps:?}");
}

#[test]
fn the_first_gatekeeper_of_a_group_that_wants_us_has_us() {
    let mut timeline = start(Gatekeeper::multicast());
    assert_eq!(timeline.drain(), [Step::Sent("GRQ")]);
    assert_eq!(timeline.sent[0].0, "224.0.1.41:1718".parse().unwrap());
    let number = timeline.last_sent().request_seq_num().unwrap();
    let mut refusal = grj(GatekeeperRejectReason::TerminalExcluded);
    refusal.set_request_seq_num(number);
    assert_eq!(timeline.receive(callee(), refusal), []);
    let mut confirmation = gcf();
    confirmation.set_request_seq_num(number);
    assert_eq!(
        timeline.receive(gatekeeper(), confirmation.clone()),
        [Step::Sent("RRQ")]
    );
    assert_eq!(timeline.sent.last().unwrap().0, gatekeeper());
    assert_eq!(
        timeline.receive(callee(), confirmation),
        [],
        "the second comes too late"
    );
}

#[test]
fn a_group_that_only_refuses_gives_the_reason_in_the_end() {
    let mut timeline = start(Gatekeeper::multicast());
    timeline.drain();
    let mut refusal = grj(GatekeeperRejectReason::TerminalExcluded);
    refusal.set_request_seq_num(timeline.last_sent().request_seq_num().unwrap());
    timeline.receive(callee(), refusal);
    let steps: Vec<_> = timeline
        .run(Duration::from_millis(15_100))
        .into_iter()
        .map(|(_, step)| step)
        .collect();
    let reason = GatekeeperRejectReason::TerminalExcluded;
    assert_eq!(
        failure(&steps).0,
        RegistrationFailure::DiscoveryRejected(reason)
    );
}

#[test]
fn a_group_of_gatekeepers_holds_one_that_is_not_ours() {
    let mut config = config(Gatekeeper::multicast());
    config.gatekeeper_identifier = Some("other".parse().unwrap());
    let mut timeline = Timeline::new(config);
    timeline.client.register(timeline.now);
    timeline.drain();
    assert_eq!(timeline.answer(gcf()), [], "gk, not other");
}

#[test]
fn a_refusal_is_told_and_tried_again_later() {
    let mut timeline = start(Gatekeeper::AtWithoutDiscovery(gatekeeper()));
    timeline.drain();
    let reason = RegistrationRejectReason::SecurityDenial;
    let steps = timeline.answer(rrj(reason.clone()));
    let (why, retry_after) = failure(&steps);
    assert_eq!(why, RegistrationFailure::Rejected(reason));
    assert_eq!(timeline.sent_until(1), [(retry_after.as_secs(), "RRQ")]);
}

#[test]
fn a_registration_of_60_s_is_prolonged_after_40() {
    let mut timeline = Timeline::registered(Some(60));
    assert_eq!(timeline.sent_until(41), [(40, "RRQ")]);
    let RasMessage::RegistrationRequest(rrq) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!(rrq.keep_alive, Some(true));
    assert_eq!(rrq.terminal_alias, None);
    assert_eq!(rrq.endpoint_identifier.unwrap(), "ep1");
    assert_eq!(rrq.gatekeeper_identifier.unwrap(), "gk");
    assert_eq!(rrq.call_signal_address.len(), 1);
    assert_eq!(timeline.answer(rcf("ep1", Some(60))), []);
    assert_eq!(
        timeline.sent_until(89),
        [(81, "RRQ"), (84, "RRQ"), (87, "RRQ")]
    );
}

#[test]
fn a_registration_for_ever_is_never_prolonged() {
    let mut timeline = Timeline::registered(None);
    assert_eq!(timeline.sent_until(100_000), []);
}

#[test]
fn a_confirmation_without_a_time_to_live_prolongs_for_as_long_as_before() {
    let mut timeline = Timeline::registered(Some(60));
    assert_eq!(timeline.sent_until(41), [(40, "RRQ")]);
    assert_eq!(timeline.answer(rcf("ep1", None)), []);
    assert_eq!(timeline.sent_until(82), [(81, "RRQ")]);
}

#[test]
fn a_gatekeeper_that_no_longer_answers_is_lost_and_looked_for() {
    let mut timeline = Timeline::registered(Some(60));
    let steps = timeline.run(Duration::from_secs(51));
    let seen: Vec<_> = steps.iter().map(|(at, step)| (*at as u64, step)).collect();
    assert_eq!(seen[0], (40, &Step::Sent("RRQ")));
    assert_eq!(seen[1], (43, &Step::Sent("RRQ")));
    assert_eq!(seen[2], (46, &Step::Sent("RRQ")));
    assert_eq!(
        seen[3],
        (49, &Step::Told(Event::Unregistered(Unregistered::NoAnswer)))
    );
    assert!(matches!(seen[4], (49 | 50, Step::Sent("GRQ"))));
    assert!(!timeline.client.is_registered());
}

#[test]
fn full_registration_required_is_done_at_once() {
    let mut timeline = Timeline::registered(Some(60));
    timeline.sent_until(40);
    let reason = RegistrationRejectReason::FullRegistrationRequired;
    let steps = timeline.answer(rrj(reason.clone()));
    let unregistered = Unregistered::NotProlonged(reason.clone());
    assert_eq!(
        steps,
        [
            Step::Told(Event::Unregistered(unregistered)),
            Step::Sent("RRQ")
        ]
    );
    let RasMessage::RegistrationRequest(rrq) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!(
        (rrq.keep_alive, rrq.terminal_alias.unwrap().len()),
        (Some(false), 2)
    );
    // One that asks for the same again does not get it at once.
    assert_eq!(
        failure(&timeline.answer(rrj(reason.clone()))).0,
        RegistrationFailure::Rejected(reason)
    );
}

#[test]
fn a_gatekeeper_that_wants_a_discovery_gets_it() {
    let mut timeline = Timeline::registered(Some(60));
    timeline.sent_until(40);
    let steps = timeline.answer(rrj(RegistrationRejectReason::DiscoveryRequired));
    assert_eq!(steps[1..], [Step::Sent("GRQ")]);
}

#[test]
fn in_progress_puts_the_keep_alive_off() {
    let mut timeline = Timeline::registered(Some(60));
    timeline.sent_until(40);
    timeline.answer(message::other::in_progress(Duration::from_secs(8)));
    assert_eq!(timeline.sent_until(52), [(48, "RRQ"), (51, "RRQ")]);
    assert_eq!(timeline.answer(rcf("ep1", Some(60))), []);
    assert!(timeline.client.is_registered());
}

#[test]
fn the_gatekeepers_urq_is_confirmed_and_answered_by_a_new_registration() {
    let mut timeline = Timeline::registered(Some(60));
    let steps = timeline.receive(gatekeeper(), urq(77, Some("ep1")));
    let reason = Some(UnregRequestReason::TtlExpired);
    let told = Event::Unregistered(Unregistered::ByGatekeeper { reason });
    assert_eq!(steps, [Step::Told(told), Step::Sent("UCF")]);
    assert_eq!(
        timeline.last_sent().request_seq_num(),
        RequestSeqNum::new(77)
    );
    let steps = timeline.receive(gatekeeper(), urq(77, Some("ep1")));
    assert_eq!(steps, [Step::Sent("UCF")], "the confirmation was lost");
    assert_eq!(timeline.sent_until(2), [(0, "GRQ")]);
    timeline.answer(gcf());
    timeline.answer(rcf("ep1", Some(60)));
    let steps = timeline.receive(gatekeeper(), urq(77, Some("ep1")));
    assert_eq!(steps, [Step::Sent("UCF")], "a late copy ends nothing");
    assert!(timeline.client.is_registered());
}

#[test]
fn strangers_and_wrong_names_unregister_nobody() {
    let mut timeline = Timeline::registered(Some(60));
    assert_eq!(timeline.receive(callee(), urq(1, Some("ep1"))), []);
    assert_eq!(
        timeline.receive(gatekeeper(), urq(2, Some("ep2"))),
        [Step::Sent("URJ")]
    );
    assert!(timeline.client.is_registered());
    let steps = timeline.receive(gatekeeper(), urq(3, None));
    assert_eq!(
        steps.last(),
        Some(&Step::Sent("UCF")),
        "who names nobody means us"
    );
}

#[test]
fn unregistering_asks_and_waits_for_the_confirmation() {
    let mut timeline = Timeline::registered(Some(60));
    timeline.client.unregister(timeline.now);
    assert_eq!(timeline.drain(), [Step::Sent("URQ")]);
    let RasMessage::UnregistrationRequest(urq) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!(urq.endpoint_identifier.unwrap(), "ep1");
    let steps = timeline.answer(message::unregistration::confirm());
    let confirmed = Event::Unregistered(Unregistered::ByUs { confirmed: true });
    assert_eq!(steps, [Step::Told(confirmed)]);
    assert!(timeline.client.is_idle());
    assert_eq!(timeline.sent_until(10_000), []);
}

#[test]
fn unregistering_from_a_silent_gatekeeper_ends_after_two_tries() {
    let mut timeline = Timeline::registered(Some(60));
    timeline.client.unregister(timeline.now);
    let steps: Vec<_> = timeline
        .run(Duration::from_secs(100))
        .into_iter()
        .map(|(at, step)| (at as u64, step))
        .collect();
    let ended = Event::Unregistered(Unregistered::ByUs { confirmed: false });
    assert_eq!(
        steps,
        [
            (0, Step::Sent("URQ")),
            (3, Step::Sent("URQ")),
            (6, Step::Told(ended))
        ]
    );
    assert!(timeline.client.is_idle());
}

#[test]
fn unregistering_ends_a_search() {
    let mut timeline = start(Gatekeeper::At(gatekeeper()));
    timeline.drain();
    timeline.client.unregister(timeline.now);
    let ended = Event::Unregistered(Unregistered::ByUs { confirmed: false });
    assert_eq!(timeline.drain(), [Step::Told(ended)]);
    assert_eq!(timeline.answer(gcf()), [], "too late");
    assert!(timeline.client.is_idle());
    timeline.client.register(timeline.now);
    assert_eq!(timeline.drain(), [Step::Sent("GRQ")]);
}

#[test]
fn late_and_foreign_answers_change_nothing() {
    let mut timeline = start(Gatekeeper::At(gatekeeper()));
    timeline.drain();
    let mut foreign = gcf();
    foreign.set_request_seq_num(timeline.last_sent().request_seq_num().unwrap());
    assert_eq!(
        timeline.receive(callee(), foreign.clone()),
        [],
        "not whom we asked"
    );
    assert_eq!(
        timeline.receive(gatekeeper(), foreign.clone()),
        [Step::Sent("RRQ")]
    );
    assert_eq!(timeline.receive(gatekeeper(), foreign), [], "a duplicate");
    let confirmation = rcf("ep1", Some(60));
    assert!(matches!(
        timeline.answer(confirmation.clone())[..],
        [Step::Told(Event::Registered(_))]
    ));
    assert_eq!(timeline.answer(confirmation), [], "a duplicate");
}

#[test]
fn an_address_that_cannot_be_announced_is_said_and_not_sent() {
    let mut config = config(Gatekeeper::At(gatekeeper()));
    config.ras_address = "0.0.0.0:1719".parse().unwrap();
    let mut timeline = Timeline::new(config);
    timeline.client.register(timeline.now);
    let steps = timeline.drain();
    let error = AddressError::Unspecified {
        ip: "0.0.0.0".parse().unwrap(),
    };
    assert_eq!(
        failure(&steps).0,
        RegistrationFailure::Misuse(Misuse::Address(error))
    );
}

#[test]
fn a_gatekeeper_without_an_address_is_where_it_answered_from() {
    let mut timeline = start(Gatekeeper::At(gatekeeper()));
    timeline.drain();
    let mut confirmation = gcf();
    if let RasMessage::GatekeeperConfirm(confirm) = &mut confirmation {
        confirm.ras_address = Default::default();
    }
    assert_eq!(timeline.answer(confirmation), [Step::Sent("RRQ")]);
    assert_eq!(timeline.sent.last().unwrap().0, gatekeeper());
}

#[test]
fn the_same_seed_gives_the_same_octets() {
    let run = |seed| {
        let mut config = config(Gatekeeper::At(gatekeeper()));
        config.seed = seed;
        let mut timeline = Timeline::new(config);
        timeline.client.register(timeline.now);
        timeline.run(Duration::from_secs(300));
        timeline.sent
    };
    assert_eq!(run(1), run(1));
    assert_ne!(run(1)[0], run(2)[0]);
    assert_eq!(endpoint().port(), 1719);
}
