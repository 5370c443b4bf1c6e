use h323_h225::address::socket_addr;
use h323_messages::h225::{AdmissionRejectReason, DisengageReason, UnregRequestReason};
use h323_ras::message::{disengage, location, unregistration};

use super::*;
use crate::admission::Refusal;
use crate::gatekeeper::Farewell;
use crate::limits::MAX_EARLIER_REQUESTS;
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
    assert_eq!(query.asked_by, host(1).ip());
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

/// A query that nobody waits for any more.
fn is_closed(zone: &mut Zone, query: &Query) -> bool {
    let late = zone.gatekeeper.answer(query.id, elsewhere(), zone.now);
    zone.drain();
    late == Err(NotPending(query.id)) && zone.gatekeeper.pending_queries() == 0
}

/// Whether an event says that a call was refused because its caller did not want it any more.
fn is_given_up(event: &Event) -> bool {
    matches!(event, Event::CallRefused { refusal, .. } if *refusal == Refusal::GivenUp)
}

#[test]
fn a_call_that_is_given_up_while_it_waits_is_not_opened() {
    let reason = DisengageReason::NormalDrop;
    let edition_1 = |message: &mut RasMessage| match message {
        RasMessage::DisengageRequest(drq) => drq.call_identifier = None,
        other => panic!("{other:?}"),
    };
    for is_edition_1 in [false, true] {
        let (mut zone, alice) = zone(8);
        zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
        let query = asked(&mut zone);
        zone.sent.clear();
        let mut drq = disengage::request(&alice, None, &leg(1, false), reason.clone());
        if is_edition_1 {
            edition_1(&mut drq);
        }
        zone.send(host(1), drq);
        let RasMessage::AdmissionReject(arj) = &zone.sent[0].1 else {
            panic!("{:?}", zone.sent)
        };
        assert_eq!(arj.reject_reason, AdmissionRejectReason::UndefinedReason);
        assert_eq!(arj.request_seq_num, 2);
        assert_eq!(zone.names(), [(host(1), "ARJ"), (host(1), "DCF")]);
        assert!(matches!(&zone.events[..], [event] if is_given_up(event)));
        assert!(is_closed(&mut zone, &query));
        assert_eq!(zone.names(), []);
        assert!(zone.gatekeeper.calls().is_empty());
        assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(0));
    }
}

#[test]
fn nobody_gives_up_the_call_of_another_or_another_call() {
    let (mut zone, alice) = zone(8);
    let bob = zone.register(2, &["bob"]);
    zone.events.clear();
    zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    zone.sent.clear();
    let mut drop = |from, who: &EndpointIdentifier, call| {
        let reason = DisengageReason::NormalDrop;
        zone.send(
            from,
            disengage::request(who, None, &leg(call, false), reason),
        );
        zone.names()
    };
    assert_eq!(drop(host(2), &bob, 1), [(host(2), "DCF")]);
    assert_eq!(drop(host(2), &alice, 1), [(host(2), "DRJ")]);
    assert_eq!(drop(host(1), &alice, 2), [(host(1), "DCF")]);
    assert_eq!(zone.gatekeeper.pending_queries(), 1);
}

#[test]
fn who_starts_anew_has_given_up_what_it_waited_for() {
    let (mut zone, alice) = zone(8);
    zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    let query = asked(&mut zone);
    zone.sent.clear();
    let mut restart = full_rrq(1, &["alice"]);
    if let RasMessage::RegistrationRequest(rrq) = &mut restart {
        rrq.restart = Some(());
    }
    zone.send(host(1), restart);
    assert_eq!(zone.names(), [(host(1), "ARJ"), (host(1), "RCF")]);
    assert!(is_closed(&mut zone, &query));
    assert!(zone.gatekeeper.calls().is_empty());
}

#[test]
fn a_retransmission_under_another_number_joins_the_question_too() {
    let (mut zone, alice) = zone(8);
    zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    let query = asked(&mut zone);
    zone.until(1);
    zone.sent.clear();
    zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 640));
    let (_, RasMessage::RequestInProgress(rip)) = zone.take_one() else {
        panic!()
    };
    assert_eq!((rip.request_seq_num, rip.delay), (3, 3000));
    assert_eq!(zone.events, [], "never a second query");
    zone.gatekeeper
        .answer(query.id, elsewhere(), zone.now)
        .unwrap();
    zone.drain();
    let numbers = zone.sent.drain(..).map(|(_, message)| match message {
        RasMessage::AdmissionConfirm(acf) => (acf.request_seq_num, acf.band_width),
        other => panic!("{other:?}"),
    });
    let numbers: Vec<_> = numbers.collect();
    assert_eq!(numbers, [(2, 640), (3, 640)], "what was said last counts");
    assert_eq!(zone.gatekeeper.calls().len(), 1);
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(640));
}

#[test]
fn so_many_requests_wait_for_one_answer_and_no_more() {
    let (mut zone, alice) = zone(8);
    for _ in 0..MAX_EARLIER_REQUESTS + 3 {
        zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    }
    let query = asked(&mut zone);
    assert_eq!(zone.events, []);
    zone.sent.clear();
    zone.gatekeeper
        .answer(query.id, Answer::Forbidden, zone.now)
        .unwrap();
    zone.drain();
    let numbers = zone.sent.iter().map(|(_, message)| match message {
        RasMessage::AdmissionReject(arj) => usize::from(arj.request_seq_num),
        other => panic!("{other:?}"),
    });
    // Number 1 has registered alice; 2 and 3 wait no longer.
    let newest: Vec<_> = (4..=MAX_EARLIER_REQUESTS + 4).collect();
    assert_eq!(numbers.collect::<Vec<_>>(), newest);
    assert_eq!(zone.events.len(), 1, "it is one refusal");
}

#[test]
fn who_wants_another_destination_does_not_want_the_first_any_more() {
    let (mut zone, alice) = zone(8);
    zone.send(host(1), call_to(&alice, leg(1, false), &["200"], 1280));
    let first = asked(&mut zone);
    zone.sent.clear();
    zone.send(host(1), call_to(&alice, leg(1, false), &["300"], 1280));
    assert_eq!(zone.names(), [(host(1), "ARJ"), (host(1), "RIP")]);
    let second = asked(&mut zone);
    assert!(matches!(&zone.events[..], [event] if is_given_up(event)));
    assert_eq!(zone.gatekeeper.pending_queries(), 1);
    zone.gatekeeper
        .answer(second.id, elsewhere(), zone.now)
        .unwrap();
    zone.drain();
    assert_eq!(zone.names(), [(host(1), "ACF")]);
    assert!(is_closed(&mut zone, &first));
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
    let counters = zone.gatekeeper.query_counters();
    assert_eq!((counters.asked, counters.overloaded), (2, 1));
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
