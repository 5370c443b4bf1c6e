//! Calls: admission, disengagement, bandwidth, location.

use std::net::SocketAddr;
use std::time::Duration;

use h323_h225::address::{alias, transport_address};
use h323_h225::identifiers::{EndpointIdentifier, ProtocolVersion};
use h323_messages::h225::{
    AdmissionRejectReason, BandRejectReason, DisengageReason, Endpoint, LocationRejectReason,
    PreGrantedArq, RasMessage, RegistrationRejectReason,
};
use h323_ras::client::{AdmissionFailure, BandwidthFailure, Event, LocationFailure};
use h323_ras::limits::{MAX_ALTERNATES, MAX_CLIENT_CALLS, MAX_CLIENT_REQUESTS};
use h323_ras::{Bandwidth, Misuse, RasMessageExt, decode, message};

use crate::support::{
    Step, Timeline, acf, call, callee, gatekeeper, gatekeeper_identifier, gcf, leg, numbered, ours,
    rcf, with_call,
};

#[test]
fn an_acf_admits_and_a_drq_gives_back() {
    let mut timeline = Timeline::registered(None);
    let ticket = timeline
        .client
        .admission_request(call(1), timeline.now)
        .unwrap();
    assert_eq!(timeline.drain(), [Step::Sent("ARQ")]);
    let RasMessage::AdmissionRequest(arq) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!(arq.endpoint_identifier, "ep1");
    assert_eq!(arq.src_info.len(), 2, "we, with all our aliases");
    assert_eq!((arq.can_map_alias, arq.answer_call), (Some(true), false));
    assert_eq!(arq.band_width, 1280);

    let steps = timeline.answer(acf(0));
    let Some(Step::Told(Event::Admitted(admitted))) = steps.into_iter().next() else {
        panic!()
    };
    assert_eq!(admitted.ticket(), ticket);
    assert_eq!(admitted.destination(), Some(callee()));
    assert_eq!(admitted.destination_info(), [alias("201").unwrap()]);
    assert_eq!(
        admitted.bandwidth(),
        Bandwidth(640),
        "less than was asked for"
    );
    assert!(!admitted.routed() && !admitted.pre_granted());
    assert_eq!(timeline.client.calls(), 1);

    timeline
        .client
        .disengage(admitted, DisengageReason::NormalDrop, timeline.now);
    assert_eq!(timeline.drain(), [Step::Sent("DRQ")]);
    let RasMessage::DisengageRequest(drq) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!(
        (drq.call_reference_value, drq.answered_call),
        (1, Some(false))
    );
    assert_eq!(drq.call_identifier.unwrap().guid, [1; 16]);
    assert_eq!(timeline.client.calls(), 0);
    let steps = timeline.answer(message::disengage::confirm());
    assert_eq!(steps, [Step::Told(Event::Disengaged { ticket })]);
}

#[test]
fn the_callee_asks_as_the_one_who_answers() {
    let mut timeline = Timeline::registered(None);
    let mut parameters = call(1);
    parameters.leg.answered = true;
    parameters.destination_info.clear();
    parameters.source_info = vec![alias("300").unwrap()];
    parameters.source_address = Some(callee());
    timeline
        .client
        .admission_request(parameters, timeline.now)
        .unwrap();
    timeline.drain();
    let RasMessage::AdmissionRequest(arq) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!((arq.can_map_alias, arq.answer_call), (Some(false), true));
    assert_eq!(
        arq.destination_info.unwrap().len(),
        2,
        "we, with all our aliases"
    );
    assert_eq!(arq.src_info.len(), 1);
    assert!(arq.src_call_signal_address.is_some());
}

#[test]
fn an_arj_says_why() {
    let mut timeline = Timeline::registered(None);
    let ticket = timeline
        .client
        .admission_request(call(1), timeline.now)
        .unwrap();
    timeline.drain();
    let reason = AdmissionRejectReason::CalledPartyNotRegistered;
    let steps = timeline.answer(message::admission::reject(reason.clone()));
    let failure = AdmissionFailure::Rejected {
        reason,
        call_signal_address: None,
    };
    assert_eq!(
        steps,
        [Step::Told(Event::AdmissionFailed { ticket, failure })]
    );
    assert_eq!(timeline.client.calls(), 0);
}

#[test]
fn a_gatekeeper_that_has_forgotten_us_is_registered_with_again() {
    for ttl in [None, Some(60)] {
        let mut timeline = Timeline::registered(ttl);
        timeline
            .client
            .admission_request(call(1), timeline.now)
            .unwrap();
        timeline
            .client
            .admission_request(call(2), timeline.now)
            .unwrap();
        timeline.drain();
        let first = decode(&timeline.sent[2].1).unwrap().message;
        let reject = message::admission::reject(AdmissionRejectReason::CallerNotRegistered);
        let steps = timeline.answer(reject.clone());
        assert_eq!(steps[1..], [Step::Sent("RRQ")]);
        let RasMessage::RegistrationRequest(rrq) = timeline.last_sent() else {
            panic!()
        };
        assert_eq!(rrq.keep_alive, Some(true));
        let number = first.request_seq_num().unwrap().get();
        let steps = timeline.receive(gatekeeper(), numbered(reject, number));
        assert_eq!(steps.len(), 1, "it is being asked");
        let forgotten = message::registration::reject(
            ProtocolVersion::V4,
            &gatekeeper_identifier(),
            RegistrationRejectReason::FullRegistrationRequired,
        );
        let steps = timeline.answer(forgotten);
        assert_eq!(steps.last(), Some(&Step::Sent("RRQ")));
        timeline.answer(rcf("ep2", ttl));
        assert!(timeline.client.is_registered());
    }
}

#[test]
fn an_arq_goes_out_at_0_5_10_and_fails_at_15() {
    let mut timeline = Timeline::registered(None);
    let ticket = timeline
        .client
        .admission_request(call(1), timeline.now)
        .unwrap();
    let steps: Vec<_> = timeline
        .run(Duration::from_secs(60))
        .into_iter()
        .map(|(at, step)| (at as u64, step))
        .collect();
    let failed = Event::AdmissionFailed {
        ticket,
        failure: AdmissionFailure::NoAnswer,
    };
    assert_eq!(
        steps,
        [
            (0, Step::Sent("ARQ")),
            (5, Step::Sent("ARQ")),
            (10, Step::Sent("ARQ")),
            (15, Step::Told(failed)),
        ]
    );
    assert!(
        timeline.client.is_registered(),
        "one request without answer loses no gatekeeper"
    );
}

#[test]
fn an_admission_that_leads_nowhere_is_given_back() {
    let mut timeline = Timeline::registered(None);
    timeline
        .client
        .admission_request(call(1), timeline.now)
        .unwrap();
    timeline.drain();
    let mut nowhere = acf(0);
    if let RasMessage::AdmissionConfirm(confirm) = &mut nowhere {
        confirm.dest_call_signal_address = Default::default();
    }
    let steps = timeline.answer(nowhere);
    assert!(matches!(
        steps[..],
        [
            Step::Sent("DRQ"),
            Step::Told(Event::AdmissionFailed {
                failure: AdmissionFailure::Address(_),
                ..
            })
        ]
    ));
}

#[test]
fn an_admission_nobody_waits_for_is_given_back() {
    let mut timeline = Timeline::registered(None);
    let ticket = timeline
        .client
        .admission_request(call(1), timeline.now)
        .unwrap();
    timeline.drain();
    timeline.client.admission_cancel(ticket);
    assert_eq!(timeline.answer(acf(0)), [Step::Sent("DRQ")]);
    assert_eq!(timeline.answer(message::disengage::confirm()), []);
    assert_eq!(timeline.client.calls(), 0);
}

#[test]
fn nobody_is_asked_without_a_registration() {
    let mut timeline = Timeline::registered(None);
    timeline.client.unregister(timeline.now);
    let refused = timeline.client.admission_request(call(1), timeline.now);
    assert_eq!(refused, Err(Misuse::NotRegistered));
    let refused = timeline
        .client
        .location_request(&[alias("200").unwrap()], timeline.now);
    assert_eq!(refused, Err(Misuse::NotRegistered));
}

#[test]
fn a_lost_registration_fails_what_waits_and_keeps_what_runs() {
    let (mut timeline, admitted) = with_call(0);
    let ticket = timeline
        .client
        .admission_request(call(2), timeline.now)
        .unwrap();
    timeline.drain();
    let urq = numbered(
        message::unregistration::request(&[], None, None, None).unwrap(),
        5,
    );
    let steps = timeline.receive(gatekeeper(), urq);
    let failure = AdmissionFailure::Unregistered;
    assert!(steps.contains(&Step::Told(Event::AdmissionFailed { ticket, failure })));
    assert_eq!(timeline.client.calls(), 1);
    // The gatekeeper has forgotten the call: there is nothing to tell it.
    let ticket = admitted.ticket();
    timeline
        .client
        .disengage(admitted, DisengageReason::NormalDrop, timeline.now);
    assert_eq!(timeline.drain(), [Step::Told(Event::Disengaged { ticket })]);
}

#[test]
fn as_many_requests_as_may_wait_and_no_more() {
    let mut timeline = Timeline::registered(None);
    for _ in 0..MAX_CLIENT_REQUESTS {
        timeline
            .client
            .admission_request(call(1), timeline.now)
            .unwrap();
    }
    let refused = timeline.client.admission_request(call(1), timeline.now);
    assert_eq!(
        refused,
        Err(Misuse::TooManyRequests {
            limit: MAX_CLIENT_REQUESTS
        })
    );
}

#[test]
fn the_gatekeepers_drq_ends_the_call_and_needs_no_drq_back() {
    let (mut timeline, admitted) = with_call(0);
    let drq = message::disengage::request(&ours(), None, &leg(1), DisengageReason::ForcedDrop);
    let drq = numbered(drq, 9);
    let reason = DisengageReason::ForcedDrop;
    let told = Event::DisengageRequested {
        leg: leg(1),
        reason,
    };
    let steps = timeline.receive(gatekeeper(), drq.clone());
    assert_eq!(steps, [Step::Told(told), Step::Sent("DCF")]);
    assert_eq!(
        timeline.receive(gatekeeper(), drq.clone()),
        [Step::Sent("DCF")],
        "a duplicate"
    );
    assert_eq!(timeline.receive(callee(), drq), [], "a stranger");
    let ticket = admitted.ticket();
    timeline
        .client
        .disengage(admitted, DisengageReason::ForcedDrop, timeline.now);
    assert_eq!(timeline.drain(), [Step::Told(Event::Disengaged { ticket })]);
}

#[test]
fn a_drq_for_somebody_else_is_refused() {
    let (mut timeline, _admitted) = with_call(0);
    let other = EndpointIdentifier::new("ep2").unwrap();
    let drq = message::disengage::request(&other, None, &leg(1), DisengageReason::ForcedDrop);
    assert_eq!(timeline.receive(gatekeeper(), drq), [Step::Sent("DRJ")]);
}

#[test]
fn a_drq_without_call_identifier_goes_by_the_older_names() {
    let (mut timeline, _admitted) = with_call(0);
    let mut drq = message::disengage::request(&ours(), None, &leg(1), DisengageReason::ForcedDrop);
    if let RasMessage::DisengageRequest(drq) = &mut drq {
        drq.call_identifier = None;
        drq.answered_call = None;
        drq.call_reference_value |= 0x8000;
    }
    let steps = timeline.receive(gatekeeper(), drq);
    assert!(matches!(
        steps[0],
        Step::Told(Event::DisengageRequested { .. })
    ));
}

#[test]
fn bandwidth_is_asked_for_and_granted_or_not() {
    let (mut timeline, admitted) = with_call(0);
    let ticket = timeline
        .client
        .bandwidth_request(&admitted, Bandwidth(2000), timeline.now)
        .unwrap();
    assert_eq!(timeline.drain(), [Step::Sent("BRQ")]);
    let steps = timeline.answer(message::bandwidth::confirm(Bandwidth(1500)));
    let bandwidth = Bandwidth(1500);
    assert_eq!(
        steps,
        [Step::Told(Event::BandwidthConfirmed { ticket, bandwidth })]
    );

    let ticket = timeline
        .client
        .bandwidth_request(&admitted, Bandwidth(9000), timeline.now)
        .unwrap();
    timeline.drain();
    let (reason, allowed) = (BandRejectReason::InsufficientResources, Bandwidth(1500));
    let steps = timeline.answer(message::bandwidth::reject(reason.clone(), allowed));
    let failure = BandwidthFailure::Rejected { reason, allowed };
    assert_eq!(
        steps,
        [Step::Told(Event::BandwidthFailed { ticket, failure })]
    );
}

#[test]
fn other_addresses_of_the_called_side_come_in_the_order_of_their_priority() {
    let at = |host| SocketAddr::from(([192, 0, 2, host], 1720));
    let endpoint = |priority, hosts: &[u8]| Endpoint {
        call_signal_address: Some(
            hosts
                .iter()
                .map(|host| transport_address(at(*host)).unwrap())
                .collect(),
        ),
        priority,
        ..Endpoint::default()
    };
    let many: Vec<u8> = (100..100 + u8::try_from(MAX_ALTERNATES).unwrap()).collect();
    let list = [
        endpoint(Some(9), &many),
        endpoint(Some(3), &[13]),
        endpoint(None, &[10, 11]),
        Endpoint::default(),
        endpoint(Some(0), &[12]),
    ];
    let mut timeline = Timeline::registered(None);
    timeline
        .client
        .admission_request(call(1), timeline.now)
        .unwrap();
    timeline.drain();
    let mut confirm = acf(0);
    let RasMessage::AdmissionConfirm(body) = &mut confirm else {
        panic!()
    };
    body.alternate_endpoints = Some(list.into_iter().collect());
    let steps = timeline.answer(confirm);
    let Some(Step::Told(Event::Admitted(admitted))) = steps.into_iter().next() else {
        panic!()
    };
    let found = admitted.alternates();
    assert_eq!(found[..5], [10, 11, 12, 13, 100].map(at));
    assert_eq!(found.len(), MAX_ALTERNATES);
}

#[test]
fn the_gatekeeper_may_lower_the_bandwidth_of_a_call_it_knows() {
    let (mut timeline, _admitted) = with_call(0);
    let brq = |number| message::bandwidth::request(&ours(), None, &leg(number), Bandwidth(320));
    let told = Event::BandwidthRequested {
        leg: leg(1),
        bandwidth: Bandwidth(320),
    };
    assert_eq!(
        timeline.receive(gatekeeper(), brq(1)),
        [Step::Told(told), Step::Sent("BCF")]
    );
    assert_eq!(timeline.receive(gatekeeper(), brq(2)), [Step::Sent("BRJ")]);
}

#[test]
fn somebody_is_located_by_whoever_knows() {
    let mut timeline = Timeline::registered(None);
    let ticket = timeline
        .client
        .location_request(&[alias("200").unwrap()], timeline.now)
        .unwrap();
    assert_eq!(timeline.drain(), [Step::Sent("LRQ")]);
    let mut lcf = message::location::confirm(callee(), gatekeeper(), &[]).unwrap();
    lcf.set_request_seq_num(timeline.last_sent().request_seq_num().unwrap());
    let steps = timeline.receive("192.0.2.77:1719".parse().unwrap(), lcf);
    let call_signal_address = callee();
    let located = Event::Located {
        ticket,
        call_signal_address,
        destination_info: Vec::new(),
    };
    assert_eq!(steps, [Step::Told(located)]);

    let ticket = timeline
        .client
        .location_request(&[alias("201").unwrap()], timeline.now)
        .unwrap();
    timeline.drain();
    let reason = LocationRejectReason::NotRegistered;
    let steps = timeline.answer(message::location::reject(reason.clone()));
    let failure = LocationFailure::Rejected(reason);
    assert_eq!(
        steps,
        [Step::Told(Event::LocationFailed { ticket, failure })]
    );
}

#[test]
fn a_gatekeeper_that_unregisters_us_has_forgotten_our_calls() {
    let (mut timeline, admitted) = with_call(0);
    let urq = message::unregistration::request(&[], None, None, None).unwrap();
    timeline.receive(gatekeeper(), numbered(urq, 5));
    assert_eq!(timeline.sent_until(1), [(0, "GRQ")]);
    timeline.answer(gcf());
    timeline.answer(rcf("ep2", None));
    let ticket = admitted.ticket();
    timeline
        .client
        .disengage(admitted, DisengageReason::NormalDrop, timeline.now);
    assert_eq!(timeline.drain(), [Step::Told(Event::Disengaged { ticket })]);
}

/// A client whose calls need no ARQ.
fn pre_granted() -> Timeline {
    let mut timeline = Timeline::registered(Some(60));
    timeline.sent_until(40);
    let mut prolonged = rcf("ep1", None);
    if let RasMessage::RegistrationConfirm(confirm) = &mut prolonged {
        confirm.pre_granted_arq = Some(PreGrantedArq {
            make_call: true,
            use_gk_call_signal_address_to_make_call: true,
            answer_call: false,
            ..PreGrantedArq::default()
        });
    }
    timeline.answer(prolonged);
    timeline
}

#[test]
fn as_many_calls_as_may_be_admitted_and_no_more() {
    let mut timeline = pre_granted();
    for _ in 0..MAX_CLIENT_CALLS {
        timeline
            .client
            .admission_request(call(1), timeline.now)
            .unwrap();
        timeline.drain();
    }
    let refused = timeline.client.admission_request(call(1), timeline.now);
    let limit = MAX_CLIENT_CALLS;
    assert_eq!(refused, Err(Misuse::TooManyCalls { limit }));
}

#[test]
fn calls_that_are_granted_in_advance_need_no_arq() {
    let mut timeline = pre_granted();
    timeline
        .client
        .admission_request(call(1), timeline.now)
        .unwrap();
    let steps = timeline.drain();
    let Some(Step::Told(Event::Admitted(admitted))) = steps.into_iter().next() else {
        panic!()
    };
    assert!(admitted.pre_granted() && admitted.routed());
    assert_eq!(
        admitted.destination(),
        Some("192.0.2.9:1720".parse().unwrap())
    );
    let ticket = admitted.ticket();
    timeline
        .client
        .disengage(admitted, DisengageReason::NormalDrop, timeline.now);
    assert_eq!(timeline.drain(), [Step::Told(Event::Disengaged { ticket })]);
    // Calls that come in were not granted.
    let mut answer = call(2);
    answer.leg.answered = true;
    timeline
        .client
        .admission_request(answer, timeline.now)
        .unwrap();
    assert_eq!(timeline.drain(), [Step::Sent("ARQ")]);
}

#[test]
fn a_call_granted_in_advance_ends_when_the_gatekeeper_wants_it_to() {
    let mut timeline = pre_granted();
    timeline
        .client
        .admission_request(call(1), timeline.now)
        .unwrap();
    timeline.drain();
    let drq = message::disengage::request(&ours(), None, &leg(1), DisengageReason::ForcedDrop);
    let drq = numbered(drq, 9);
    let reason = DisengageReason::ForcedDrop;
    let told = Event::DisengageRequested {
        leg: leg(1),
        reason,
    };
    let steps = timeline.receive(gatekeeper(), drq.clone());
    assert_eq!(steps, [Step::Told(told), Step::Sent("DCF")]);
    let steps = timeline.receive(gatekeeper(), drq);
    assert_eq!(steps, [Step::Sent("DCF")], "a duplicate");
}

#[test]
fn what_we_do_not_know_is_sent_back_as_not_understood() {
    let mut timeline = Timeline::registered(None);
    let nsm = RasMessage::NonStandardMessage(Default::default());
    let octets = h323_ras::encode(&nsm).unwrap();
    assert_eq!(timeline.receive(gatekeeper(), nsm), [Step::Sent("XRS")]);
    let RasMessage::UnknownMessageResponse(xrs) = timeline.last_sent() else {
        panic!()
    };
    assert_eq!(xrs.message_not_understood.unwrap().as_bytes(), octets);
}
