use h323_h225::address::socket_addr;
use h323_messages::h225::{AdmissionRejectReason, UnregRequestReason};
use h323_ras::message::{location, unregistration};

use super::*;
use crate::gatekeeper::Farewell;
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
    let Question::Route(request) = &query.question else {
        panic!("{query:?}")
    };
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
fn nothing_comes_of_an_answer_once_the_gatekeeper_has_stopped() {
    let (mut zone, alice) = zone(8);
    zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    let query = asked(&mut zone);
    let endpoint = zone.gatekeeper.registry().iter().next().unwrap().id();
    zone.gatekeeper.shutdown(Farewell::Quiet, zone.now);
    zone.drain();
    zone.sent.clear();
    assert_eq!(
        zone.gatekeeper.answer(query.id, elsewhere(), zone.now),
        Err(NotPending(query.id))
    );
    let reason = UnregRequestReason::Maintenance;
    assert!(!zone.gatekeeper.unregister(endpoint, reason, zone.now));
    assert_eq!(zone.drain(), None);
    assert_eq!(zone.names(), []);
}

#[test]
fn an_answer_that_no_message_can_hold_takes_nothing() {
    let (mut zone, alice) = zone(8);
    zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    zone.sent.clear();
    let query = asked(&mut zone);
    let nowhere = Answer::Route {
        address: "0.0.0.0:1720".parse().unwrap(),
        aliases: Vec::new(),
    };
    zone.gatekeeper.answer(query.id, nowhere, zone.now).unwrap();
    zone.drain();
    let (_, RasMessage::AdmissionReject(arj)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(arj.reject_reason, AdmissionRejectReason::UndefinedReason);
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(0));
    assert!(zone.gatekeeper.calls().is_empty());
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

#[test]
fn a_host_is_asked_for_once_and_its_name_is_taken_off() {
    let mut config = config();
    config.routing = vec![PolicyKind::Internal, PolicyKind::Dns];
    let mut zone = Zone::new(config);
    let alice = zone.register(1, &["alice"]);
    zone.events.clear();
    let call = call_to(&alice, leg(1, false), &["bob@gw.example:1722"], 1280);
    let octets = zone.send(host(1), call);
    let query = asked(&mut zone);
    let (name, port) = ("gw.example".to_owned(), 1722);
    assert_eq!(query.question, Question::Host { host: name, port });
    zone.until(2);
    zone.receive(RAS, ours(), host(1), octets);
    assert_eq!(zone.names(), [(host(1), "RIP"), (host(1), "RIP")]);
    assert_eq!(zone.events, [], "never a second query");
    let answer = Answer::Host(vec![signalling(9)]);
    zone.gatekeeper.answer(query.id, answer, zone.now).unwrap();
    zone.drain();
    let (_, RasMessage::AdmissionConfirm(acf)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(
        socket_addr(&acf.dest_call_signal_address),
        Ok(signalling(9))
    );
    assert_eq!(acf.destination_info, Some(vec![alias("bob").unwrap()]));
    let [Event::CallOpened(detail)] = &zone.events[..] else {
        panic!("{:?}", zone.events)
    };
    assert_eq!(detail.destination_address, signalling(9));
}

#[test]
fn who_asks_too_much_leaves_room_for_others() {
    let mut config = config();
    config.routing = vec![PolicyKind::Outside];
    config.limits.queries_per_host = 1;
    let mut zone = Zone::new(config);
    let (alice, bob) = (zone.register(1, &["alice"]), zone.register(2, &["bob"]));
    let mut call = |from, who: &EndpointIdentifier, number| {
        zone.send(from, call_to(who, leg(number, false), &["200"], 1280));
        zone.names()
    };
    assert_eq!(call(host(1), &alice, 1), [(host(1), "RIP")]);
    assert_eq!(call(host(1), &alice, 2), [(host(1), "ARJ")]);
    assert_eq!(call(host(2), &bob, 3), [(host(2), "RIP")]);
}

/// An LRQ from a host for this name.
fn where_is(last: u8, name: &str, endpoint: Option<&EndpointIdentifier>) -> RasMessage {
    location::request(&location::Location {
        destination_info: &[alias(name).unwrap()],
        reply_address: host(last),
        source_info: &[],
        endpoint_identifier: endpoint,
        gatekeeper_identifier: None,
        hop_count: None,
        call_identifier: None,
    })
    .unwrap()
}

#[test]
fn a_host_is_asked_for_when_an_endpoint_of_the_zone_wants_to_know() {
    let mut config = config();
    config.routing = vec![PolicyKind::Internal, PolicyKind::Dns];
    let mut zone = Zone::new(config);
    let alice = zone.register(1, &["alice"]);
    zone.events.clear();
    zone.send(host(1), where_is(1, "bob@gw.example", None));
    assert_eq!(zone.names(), [(host(1), "LRJ")]);
    assert_eq!(zone.events, []);
    zone.send(host(1), where_is(1, "bob@gw.example", Some(&alice)));
    assert_eq!(zone.names(), [(host(1), "RIP")]);
    let query = asked(&mut zone);
    let answer = Answer::Host(vec![signalling(9)]);
    zone.gatekeeper.answer(query.id, answer, zone.now).unwrap();
    zone.drain();
    let (_, RasMessage::LocationConfirm(lcf)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(socket_addr(&lcf.call_signal_address), Ok(signalling(9)));
}

#[test]
fn a_group_is_not_told_to_wait_for_us() {
    let (mut zone, _) = zone(8);
    let octets = encode(&where_is(9, "200", None)).unwrap();
    let group = "224.0.1.41:1718".parse().unwrap();
    zone.receive(DISCOVERY, group, host(9), octets);
    assert_eq!(zone.names(), []);
    let query = asked(&mut zone);
    zone.gatekeeper
        .answer(query.id, elsewhere(), zone.now)
        .unwrap();
    zone.drain();
    assert_eq!(zone.names(), [(host(9), "LCF")]);
}
