//! Registrations of which the outside says whether they may be.

use h323_messages::h225::RegistrationRejectReason;
use h323_ras::message::unregistration;

use super::*;
use crate::auth::Authentication;
use crate::event::RegistrationRefusal;
use crate::gatekeeper::Farewell;
use crate::query::{Answer, NotPending, Query, Question};

fn zone() -> Zone {
    let mut config = config();
    config.authentication = Authentication::Outside;
    config.limits.queries_per_host = 2;
    Zone::new(config)
}

fn asked(zone: &mut Zone) -> Query {
    match zone.events.pop() {
        Some(Event::Query(query)) => query,
        other => panic!("{other:?}"),
    }
}

fn answer(zone: &mut Zone, query: &Query, answer: Answer) {
    zone.gatekeeper.answer(query.id, answer, zone.now).unwrap();
    zone.drain();
}

fn rejected(zone: &mut Zone) -> RegistrationRejectReason {
    match zone.take_one() {
        (_, RasMessage::RegistrationReject(rrj)) => rrj.reject_reason,
        other => panic!("{other:?}"),
    }
}

/// Registers alice at host 1, who is accepted.
fn alice(zone: &mut Zone) -> EndpointIdentifier {
    zone.send(host(1), full_rrq(1, &["alice"]));
    zone.sent.clear();
    let query = asked(zone);
    answer(zone, &query, Answer::Accepted);
    zone.events.clear();
    match zone.take_one() {
        (_, RasMessage::RegistrationConfirm(rcf)) => {
            EndpointIdentifier::from_wire(&rcf.endpoint_identifier)
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_endpoint_waits_until_its_credential_is_accepted() {
    let mut zone = zone();
    let octets = zone.send(host(1), full_rrq(1, &["alice"]));
    assert_eq!(zone.names(), [(host(1), "RIP")]);
    let query = asked(&mut zone);
    assert_eq!(query.asked_by, host(1).ip());
    let Question::Credential(credential) = &query.question else {
        panic!("{query:?}")
    };
    assert_eq!((credential.from, &credential.octets), (host(1), &octets));
    assert_eq!(
        credential.request.terminal_alias.as_deref(),
        Some(&[alias("alice").unwrap()][..])
    );
    assert!(zone.gatekeeper.registry().is_empty());
    zone.receive(RAS, ours(), host(1), octets.clone());
    assert_eq!(zone.names(), [(host(1), "RIP")]);
    assert_eq!(zone.events, [], "never a second query");
    answer(&mut zone, &query, Answer::Accepted);
    assert_eq!(zone.names(), [(host(1), "RCF")]);
    assert!(matches!(zone.events[..], [Event::Registered { .. }]));
    zone.receive(RAS, ours(), host(1), octets);
    assert_eq!(zone.names(), [(host(1), "RCF")]);
    assert_eq!(zone.gatekeeper.registry().len(), 1);
}

#[test]
fn only_the_right_answer_lets_an_endpoint_in() {
    for wrong in [
        Answer::Forbidden,
        Answer::Unknown,
        Answer::Host(vec![signalling(1)]),
    ] {
        let mut zone = zone();
        zone.send(host(1), full_rrq(1, &["alice"]));
        zone.sent.clear();
        let query = asked(&mut zone);
        answer(&mut zone, &query, wrong);
        assert!(matches!(
            rejected(&mut zone),
            RegistrationRejectReason::SecurityDenial
        ));
        assert!(zone.gatekeeper.registry().is_empty());
    }
}

#[test]
fn without_an_answer_nobody_is_let_in() {
    let mut zone = zone();
    zone.send(host(1), full_rrq(1, &["alice"]));
    zone.sent.clear();
    let query = asked(&mut zone);
    zone.until(4);
    let unavailable = RegistrationRejectReason::ResourceUnavailable;
    assert_eq!(rejected(&mut zone), unavailable);
    assert_eq!(
        zone.gatekeeper.answer(query.id, Answer::Accepted, zone.now),
        Err(NotPending(query.id))
    );
    zone.drain();
    for last in 1..=2 {
        zone.send(host(1), full_rrq(last, &[&last.to_string()]));
        zone.sent.clear();
    }
    zone.send(host(1), full_rrq(3, &["3"]));
    assert_eq!(rejected(&mut zone), unavailable, "too many questions wait");
    assert!(zone.gatekeeper.registry().is_empty());
}

#[test]
fn who_would_be_refused_anyhow_is_not_asked_for() {
    let mut zone = zone();
    let mut additive = full_rrq(1, &["alice"]);
    if let RasMessage::RegistrationRequest(rrq) = &mut additive {
        rrq.additive_registration = Some(());
    }
    let stranger = EndpointIdentifier::new("stranger").unwrap();
    for hopeless in [additive, keep_alive(1, &stranger)] {
        assert_eq!(zone.ask(host(1), hopeless).name(), "RRJ");
        assert_eq!(zone.gatekeeper.pending_queries(), 0);
    }
}

#[test]
fn to_stay_registered_takes_a_credential_too() {
    let mut zone = zone();
    let identifier = alice(&mut zone);
    zone.until(50);
    zone.send(host(1), keep_alive(1, &identifier));
    assert_eq!(zone.names(), [(host(1), "RIP")]);
    let query = asked(&mut zone);
    answer(&mut zone, &query, Answer::Accepted);
    assert_eq!(zone.names(), [(host(1), "RCF")]);
    zone.send(host(1), keep_alive(1, &identifier));
    zone.sent.clear();
    let query = asked(&mut zone);
    answer(&mut zone, &query, Answer::Forbidden);
    assert!(matches!(
        rejected(&mut zone),
        RegistrationRejectReason::SecurityDenial
    ));
    zone.until(100);
    assert_eq!(zone.gatekeeper.registry().len(), 1, "the first one counts");
    zone.until(111);
    assert!(zone.gatekeeper.registry().is_empty());
}

#[test]
fn who_unregisters_meanwhile_is_not_registered_by_the_answer() {
    let mut zone = zone();
    let identifier = alice(&mut zone);
    zone.send(host(1), full_rrq(1, &["alice", "100"]));
    let query = asked(&mut zone);
    zone.sent.clear();
    let urq = unregistration::request(&[signalling(1)], Some(&identifier), None, None).unwrap();
    zone.send(host(1), urq);
    assert_eq!(zone.names(), [(host(1), "RRJ"), (host(1), "UCF")]);
    assert!(matches!(
        zone.events[0],
        Event::RegistrationRefused {
            reason: RegistrationRefusal::GivenUp,
            ..
        }
    ));
    assert_eq!(
        zone.gatekeeper.answer(query.id, Answer::Accepted, zone.now),
        Err(NotPending(query.id))
    );
    assert!(zone.gatekeeper.registry().is_empty());
}

#[test]
fn what_was_true_of_the_request_is_looked_at_again() {
    let mut zone = zone();
    alice(&mut zone);
    zone.send(host(2), full_rrq(2, &["bob"]));
    let query = asked(&mut zone);
    zone.sent.clear();
    zone.gatekeeper.shutdown(Farewell::Unregister, zone.now);
    zone.drain();
    zone.sent.clear();
    answer(&mut zone, &query, Answer::Accepted);
    assert_eq!(zone.names(), [(host(2), "RRJ")]);
}

#[test]
fn a_credential_does_not_get_into_the_log() {
    let mut zone = zone();
    zone.send(host(1), full_rrq(1, &["alice"]));
    let query = asked(&mut zone);
    assert!(format!("{query:?}").contains("Credential { from: 192.0.2.1:1719, .. }"));
}
