use h323_h225::address::socket_addr;
use h323_messages::h225::AdmissionRejectReason;
use h323_ras::message::unregistration;

use super::*;
use crate::query::{Answer, NotPending, Query, Question};
use crate::routing::PolicyKind;

/// A zone in which the outside is asked for every call, with alice at host 1.
fn zone(queries: usize) -> (Zone, EndpointIdentifier) {
    let mut config = config();
    config.routing = vec![PolicyKind::Outside];
    config.limits.queries = queries;
    let mut zone = Zone::new(config);
    let alice = zone.register(1, &["alice"]);
    zone.events.clear();
    (zone, alice)
}

fn asked(zone: &mut Zone) -> Query {
    match zone.events.pop() {
        Some(Event::Query(query)) => query,
        other => panic!("{other:?}"),
    }
}

fn elsewhere() -> Answer {
    Answer::Route {
        address: signalling(77),
        aliases: vec![alias("700").unwrap()],
    }
}

#[test]
fn the_caller_waits_and_a_retransmission_joins_the_question() {
    let (mut zone, alice) = zone(8);
    let octets = zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    let (_, RasMessage::RequestInProgress(rip)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(rip.delay, 4000);
    let query = asked(&mut zone);
    assert_eq!(query.deadline, zone.start + Duration::from_secs(4));
    let Question::Route(request) = &query.question;
    assert_eq!(request.destination_info, [alias("200").unwrap()]);

    zone.until(1);
    zone.receive(RAS, ours(), host(1), octets.clone());
    assert_eq!(zone.names(), [(host(1), "RIP")]);
    assert_eq!(
        (zone.events.len(), zone.gatekeeper.pending_queries()),
        (0, 1),
        "never a second query"
    );

    zone.gatekeeper
        .answer(query.id, elsewhere(), zone.now)
        .unwrap();
    zone.drain();
    let (_, RasMessage::AdmissionConfirm(acf)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(
        socket_addr(&acf.dest_call_signal_address),
        Ok(signalling(77))
    );
    assert_eq!(acf.destination_info, Some(vec![alias("700").unwrap()]));
    assert!(matches!(zone.events[..], [Event::CallOpened(_)]));
    zone.receive(RAS, ours(), host(1), octets);
    assert_eq!(zone.names(), [(host(1), "ACF")]);
    assert_eq!(zone.gatekeeper.calls().len(), 1);
}

#[test]
fn the_name_is_not_changed_for_those_who_cannot_have_it_changed() {
    let (mut zone, alice) = zone(8);
    let mut message = call_to(&alice, leg(1, false), &["200"], 1280);
    if let RasMessage::AdmissionRequest(arq) = &mut message {
        arq.can_map_alias = Some(false);
    }
    zone.send(host(1), message);
    zone.sent.clear();
    let query = asked(&mut zone);
    zone.gatekeeper
        .answer(query.id, elsewhere(), zone.now)
        .unwrap();
    zone.drain();
    let (_, RasMessage::AdmissionConfirm(acf)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(acf.destination_info, None);
}

#[test]
fn no_answer_is_an_answer_too_and_a_late_one_is_none() {
    let (mut zone, alice) = zone(8);
    zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    zone.sent.clear();
    let query = asked(&mut zone);
    zone.until(3);
    assert_eq!(zone.names(), []);
    zone.until(4);
    let (_, RasMessage::AdmissionReject(arj)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(
        arj.reject_reason,
        AdmissionRejectReason::CalledPartyNotRegistered
    );
    assert_eq!(
        zone.gatekeeper.answer(query.id, elsewhere(), zone.now),
        Err(NotPending(query.id))
    );
    zone.drain();
    assert_eq!(zone.names(), []);
    assert!(zone.gatekeeper.calls().is_empty());
}

#[test]
fn who_is_gone_when_the_answer_comes_has_no_call() {
    let (mut zone, alice) = zone(8);
    zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    zone.sent.clear();
    let query = asked(&mut zone);
    zone.ask(
        host(1),
        unregistration::request(&[], Some(&alice), None, None).unwrap(),
    );
    zone.gatekeeper
        .answer(query.id, elsewhere(), zone.now)
        .unwrap();
    zone.drain();
    let (_, RasMessage::AdmissionReject(arj)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(
        arj.reject_reason,
        AdmissionRejectReason::CallerNotRegistered
    );
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(0));
}

#[test]
fn more_questions_than_may_wait_are_not_asked() {
    let (mut zone, alice) = zone(2);
    for call in 1..=2 {
        zone.send(host(1), call_to(&alice, leg(call, false), &["200"], 1280));
        asked(&mut zone);
    }
    zone.sent.clear();
    zone.send(host(1), call_to(&alice, leg(3, false), &["200"], 1280));
    let (_, RasMessage::AdmissionReject(arj)) = zone.sent.pop().unwrap() else {
        panic!()
    };
    assert_eq!(
        arj.reject_reason,
        AdmissionRejectReason::ResourceUnavailable
    );
    assert_eq!(zone.gatekeeper.pending_queries(), 2);
}

#[test]
fn a_forbidden_call_is_refused() {
    let (mut zone, alice) = zone(8);
    zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    zone.sent.clear();
    let query = asked(&mut zone);
    zone.gatekeeper
        .answer(query.id, Answer::Forbidden, zone.now)
        .unwrap();
    zone.drain();
    let (_, RasMessage::AdmissionReject(arj)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(arj.reject_reason, AdmissionRejectReason::InvalidPermission);
}
