use h323_messages::h225::{
    AliasAddress, GatekeeperRejectReason, GatewayInfo, LocationRejectReason,
    RegistrationRejectReason, UnregRejectReason, UnregRequestReason,
};
use h323_per::ObjectIdentifier;
use h323_ras::message::{discovery, location, resource, status, unregistration};

use super::*;
use crate::config::LocationPolicy;
use crate::event::{RegistrationRefusal, UnregisterCause, names};
use crate::registry::{Refusal, Stale};

fn grq(wanted: Option<&str>) -> RasMessage {
    let wanted = wanted.map(|name| GatekeeperIdentifier::new(name).unwrap());
    discovery::request(&discovery::Discovery {
        version: ProtocolVersion::V4,
        ras_address: host(1),
        endpoint_type: &terminal(),
        gatekeeper_identifier: wanted.as_ref(),
        aliases: &[],
    })
    .unwrap()
}

fn numbered(mut message: RasMessage, number: u16) -> Bytes {
    message.set_request_seq_num(RequestSeqNum::new(number).unwrap());
    encode(&message).unwrap()
}

fn rejected(answer: RasMessage) -> RegistrationRejectReason {
    match answer {
        RasMessage::RegistrationReject(rrj) => rrj.reject_reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn discovery_names_us_and_the_address_to_register_at() {
    let mut zone = Zone::new(config());
    let expected = discovery::confirm(
        ProtocolVersion::V4,
        &GatekeeperIdentifier::new("zone").unwrap(),
        ours(),
    )
    .unwrap();
    for (number, wanted) in [(1, None), (2, Some("zone"))] {
        zone.receive(RAS, ours(), host(1), numbered(grq(wanted), number));
        assert_eq!(zone.octets.pop(), Some(numbered(expected.clone(), number)));
    }
}

#[test]
fn a_group_is_answered_only_by_the_one_who_is_meant() {
    let mut zone = Zone::new(config());
    let group = "224.0.1.41:1718".parse().unwrap();
    zone.receive(DISCOVERY, group, host(1), numbered(grq(None), 1));
    assert_eq!(zone.names(), [(host(1), "GCF")]);
    zone.receive(DISCOVERY, group, host(1), numbered(grq(Some("other")), 2));
    assert_eq!(zone.names(), []);
    zone.receive(RAS, ours(), host(1), numbered(grq(Some("other")), 3));
    let (_, RasMessage::GatekeeperReject(grj)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(grj.reject_reason, GatekeeperRejectReason::TerminalExcluded);
}

#[test]
fn a_registration_is_granted_and_answered_once() {
    let mut zone = Zone::new(config());
    let octets = zone.send(host(1), full_rrq(1, &["alice", "100"]));
    let (_, RasMessage::RegistrationConfirm(rcf)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(rcf.time_to_live, Some(60));
    assert_eq!(
        rcf.terminal_alias.as_deref(),
        Some(&[alias("alice").unwrap(), alias("100").unwrap()][..])
    );
    let Some(Event::Registered {
        endpoint,
        again: false,
    }) = zone.events.pop()
    else {
        panic!()
    };
    assert_eq!(endpoint.id.to_wire().to_wire(), rcf.endpoint_identifier);
    let answer = zone.octets.pop().unwrap();
    zone.receive(RAS, ours(), host(1), octets);
    assert_eq!(
        zone.octets,
        [answer],
        "a retransmission gets the same octets"
    );
    assert_eq!(zone.events, [], "and changes nothing");
}

#[test]
fn identifiers_come_from_the_seed_and_do_not_repeat() {
    let mut zone = Zone::new(config());
    let (alice, bob) = (zone.register(1, &["alice"]), zone.register(2, &["bob"]));
    assert_ne!(alice, bob);
    assert_eq!(alice.to_string().len(), 32);
    assert_eq!(Zone::new(config()).register(1, &["alice"]), alice);
    let other = Gatekeeper::new(config(), [8; 32]);
    let mut zone = Zone {
        gatekeeper: other,
        ..Zone::new(config())
    };
    assert_ne!(zone.register(1, &["alice"]), alice);
}

#[test]
fn a_keep_alive_prolongs_until_the_last_second() {
    let mut zone = Zone::new(config());
    let alice = zone.register(1, &["alice"]);
    zone.events.clear();
    zone.until(50);
    let RasMessage::RegistrationConfirm(rcf) = zone.ask(host(1), keep_alive(1, &alice)) else {
        panic!()
    };
    assert_eq!((rcf.time_to_live, rcf.terminal_alias), (Some(60), None));
    zone.until(109);
    assert_eq!((zone.names(), zone.events.len()), (vec![], 0));
    zone.until(110);
    let (to, RasMessage::UnregistrationRequest(urq)) = zone.take_one() else {
        panic!()
    };
    assert_eq!(
        (to, urq.reason),
        (host(1), Some(UnregRequestReason::TtlExpired))
    );
    let [
        Event::Unregistered {
            cause: UnregisterCause::Expired,
            ..
        },
    ] = &zone.events[..]
    else {
        panic!()
    };
    assert_eq!(
        rejected(zone.ask(host(1), keep_alive(1, &alice))),
        RegistrationRejectReason::FullRegistrationRequired
    );
    zone.until(200);
    assert_eq!(
        zone.names(),
        [(host(1), "URQ")],
        "one retransmission, then it is left alone"
    );
    assert_eq!(zone.drain(), None, "nothing is left behind");
}

#[test]
fn a_keep_alive_from_elsewhere_is_refused() {
    let mut zone = Zone::new(config());
    let alice = zone.register(1, &["alice"]);
    let answer = zone.ask(host(2), keep_alive(1, &alice));
    assert_eq!(
        rejected(answer),
        RegistrationRejectReason::FullRegistrationRequired
    );
    let stale = RegistrationRefusal::Stale(Stale::Moved {
        registered: host(1),
    });
    assert_eq!(
        zone.events.pop(),
        Some(Event::RegistrationRefused {
            from: host(2),
            reason: stale
        })
    );
}

#[test]
fn every_refusal_has_its_reason() {
    let mut zone = Zone::new(config());
    zone.register(1, &["alice"]);
    let check = |zone: &mut Zone,
                 change: &dyn Fn(&mut h323_messages::h225::RegistrationRequest),
                 reason| {
        let mut message = full_rrq(2, &["bob"]);
        if let RasMessage::RegistrationRequest(rrq) = &mut message {
            change(rrq);
        }
        assert_eq!(rejected(zone.ask(host(2), message)), reason);
    };
    use RegistrationRejectReason as Reason;
    let alice = alias("alice").unwrap();
    check(
        &mut zone,
        &|rrq| rrq.protocol_identifier = ObjectIdentifier::default(),
        Reason::InvalidRevision,
    );
    check(
        &mut zone,
        &|rrq| rrq.gatekeeper_identifier = Some("other".into()),
        Reason::DiscoveryRequired,
    );
    check(
        &mut zone,
        &|rrq| rrq.call_signal_address.clear(),
        Reason::InvalidCallSignalAddress,
    );
    check(
        &mut zone,
        &|rrq| rrq.ras_address.clear(),
        Reason::InvalidRasAddress,
    );
    check(
        &mut zone,
        &|rrq| rrq.additive_registration = Some(()),
        Reason::AdditiveRegistrationNotSupported,
    );
    let duplicate = Reason::DuplicateAlias(Box::new([alice.clone()].into_iter().collect()));
    check(
        &mut zone,
        &|rrq| rrq.terminal_alias = Some([alice.clone()].into_iter().collect()),
        duplicate,
    );
    let gateway = |rrq: &mut h323_messages::h225::RegistrationRequest| {
        rrq.terminal_alias = None;
        rrq.terminal_type.gateway = Some(GatewayInfo::default());
    };
    check(&mut zone, &gateway, Reason::InvalidAlias);
    let mut hijack = full_rrq(1, &["mallory"]);
    hijack.set_request_seq_num(RequestSeqNum::MIN);
    assert_eq!(rejected(zone.ask(host(2), hijack)), Reason::SecurityDenial);
    assert_eq!(zone.gatekeeper.registry().len(), 1);
}

#[test]
fn a_full_table_refuses() {
    let mut config = config();
    config.limits.endpoints = 2;
    let mut zone = Zone::new(config);
    zone.register(1, &["alice"]);
    zone.register(2, &["bob"]);
    let answer = zone.ask(host(3), full_rrq(3, &["carol"]));
    assert_eq!(
        rejected(answer),
        RegistrationRejectReason::ResourceUnavailable
    );
    let reason = RegistrationRefusal::Registry(Refusal::Full { limit: 2 });
    assert_eq!(
        zone.events.pop(),
        Some(Event::RegistrationRefused {
            from: host(3),
            reason
        })
    );
}

#[test]
fn a_terminal_without_a_name_is_given_one() {
    let mut zone = Zone::new(config());
    let RasMessage::RegistrationConfirm(rcf) = zone.ask(host(1), full_rrq(1, &[])) else {
        panic!()
    };
    assert_eq!(
        rcf.terminal_alias.as_deref(),
        Some(&[alias("192.0.2.1:1720").unwrap()][..])
    );
}

#[test]
fn only_its_owner_ends_a_registration() {
    let mut zone = Zone::new(config());
    let alice = zone.register(1, &["alice"]);
    zone.events.clear();
    let by_name = unregistration::request(&[], Some(&alice), None, None).unwrap();
    let by_address = unregistration::request(&[signalling(1)], None, None, None).unwrap();
    let refused = |answer: RasMessage| match answer {
        RasMessage::UnregistrationReject(urj) => urj.reject_reason,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        refused(zone.ask(host(2), by_name.clone())),
        UnregRejectReason::PermissionDenied
    );
    let other_port = SocketAddr::new(host(1).ip(), 40_000);
    assert_eq!(
        refused(zone.ask(other_port, by_address.clone())),
        UnregRejectReason::PermissionDenied
    );
    assert_eq!(zone.events, []);
    assert_eq!(zone.ask(other_port, by_name).name(), "UCF");
    let [
        Event::Unregistered {
            cause: UnregisterCause::ByEndpoint,
            ..
        },
    ] = &zone.events[..]
    else {
        panic!()
    };
    assert_eq!(
        refused(zone.ask(host(1), by_address.clone())),
        UnregRejectReason::NotCurrentlyRegistered
    );
    zone.register(1, &["alice"]);
    assert_eq!(zone.ask(host(1), by_address).name(), "UCF");
    assert!(zone.gatekeeper.registry().is_empty());
}

/// H.225.0: a URQ with aliases is about those; the endpoint stays as long as it has others.
#[test]
fn some_of_its_names_are_unregistered() {
    let mut zone = Zone::new(config());
    let alice = zone.register(1, &["alice", "123", "45"]);
    zone.register(2, &["bob"]);
    zone.events.clear();
    let urq = |names: &[&str]| {
        let names: Vec<AliasAddress> = names.iter().map(|name| alias(name).unwrap()).collect();
        let mut urq = unregistration::request(&[], Some(&alice), None, None).unwrap();
        if let RasMessage::UnregistrationRequest(urq) = &mut urq {
            urq.endpoint_alias = Some(names.into_iter().collect());
        }
        urq
    };
    // What is somebody else's, or nobody's, is not taken from them.
    for names in [&["bob"][..], &["carol"]] {
        let answer = zone.ask(host(1), urq(names));
        let RasMessage::UnregistrationReject(urj) = answer else {
            panic!("{answer:?}")
        };
        assert_eq!(urj.reject_reason, UnregRejectReason::NotCurrentlyRegistered);
    }
    assert_eq!(zone.events, []);
    assert_eq!(zone.ask(host(1), urq(&["123", "bob"])).name(), "UCF");
    let [Event::AliasesUnregistered { endpoint, aliases }] = &zone.events[..] else {
        panic!("{:?}", zone.events)
    };
    assert_eq!(names(aliases), "123");
    assert_eq!(names(&endpoint.aliases), "alice, 45");
    let is_called = |zone: &Zone, name| {
        let registry = zone.gatekeeper.registry();
        registry.by_alias(&alias(name).unwrap()).is_some()
    };
    let called = ["alice", "123", "45", "bob"].map(|name| is_called(&zone, name));
    assert_eq!(called, [true, false, true, true]);
    // Somebody else may be called so now.
    zone.register(3, &["123"]);
    // With the last of its names it goes as a whole.
    zone.events.clear();
    assert_eq!(zone.ask(host(1), urq(&["45", "alice"])).name(), "UCF");
    assert!(matches!(
        zone.events[..],
        [Event::Unregistered {
            cause: UnregisterCause::ByEndpoint,
            ..
        }]
    ));
    assert_eq!(zone.gatekeeper.registry().len(), 2);
}

#[test]
fn locations_come_from_the_registry() {
    let mut zone = Zone::new(config());
    zone.register(1, &["alice"]);
    let lrq = |name: &str, reply_address| {
        location::request(&location::Location {
            endpoint_identifier: None,
            gatekeeper_identifier: None,
            destination_info: &[alias(name).unwrap()],
            source_info: &[],
            reply_address,
            hop_count: None,
            call_identifier: None,
        })
        .unwrap()
    };
    let RasMessage::LocationConfirm(lcf) = zone.ask(host(9), lrq("alice", host(9))) else {
        panic!()
    };
    assert_eq!(
        h323_h225::address::socket_addr(&lcf.call_signal_address),
        Ok(signalling(1))
    );
    assert_eq!(
        h323_h225::address::socket_addr(&lcf.ras_address),
        Ok(ours())
    );
    let RasMessage::LocationReject(lrj) = zone.ask(host(9), lrq("nobody", host(9))) else {
        panic!()
    };
    assert_eq!(lrj.reject_reason, LocationRejectReason::RequestDenied);
    let other_port = SocketAddr::new(host(9).ip(), 40_000);
    zone.send(host(9), lrq("alice", other_port));
    assert_eq!(
        zone.names(),
        [(other_port, "LCF")],
        "a port of the sender's host may be named"
    );
    zone.send(host(9), lrq("alice", host(8)));
    assert_eq!(
        zone.names(),
        [(host(9), "LCF")],
        "nobody has answers sent to others"
    );
    let group = "224.0.1.41:1718".parse().unwrap();
    for (name, answer) in [("alice", &[(host(9), "LCF")][..]), ("nobody", &[])] {
        let asked = numbered(lrq(name, host(9)), 100 + answer.len() as u16);
        zone.receive(DISCOVERY, group, host(9), asked);
        assert_eq!(zone.names(), answer, "of a group, only who knows answers");
    }

    let mut config = config();
    config.location = LocationPolicy::Registered;
    let mut zone = Zone::new(config);
    zone.register(1, &["alice"]);
    let RasMessage::LocationReject(lrj) = zone.ask(host(9), lrq("alice", host(9))) else {
        panic!()
    };
    assert_eq!(lrj.reject_reason, LocationRejectReason::InvalidPermission);
    let asked = numbered(lrq("alice", host(9)), 100);
    zone.receive(DISCOVERY, group, host(9), asked);
    assert_eq!(zone.names(), []);
}

#[test]
fn what_is_not_for_a_gatekeeper_gets_no_answer_and_garbage_an_event() {
    let mut zone = Zone::new(config());
    zone.send(host(1), status::request(None));
    let stranger = EndpointIdentifier::new("stranger").unwrap();
    zone.send(
        host(1),
        resource::indicate(ProtocolVersion::V4, &stranger, true),
    );
    assert_eq!((zone.names(), zone.events.len()), (vec![], 0));
    zone.receive(RAS, ours(), host(1), Bytes::from_static(b"\xff\xff\xff"));
    let [Event::Malformed { from, .. }] = &zone.events[..] else {
        panic!()
    };
    assert_eq!(*from, host(1));
    let alice = zone.register(1, &["alice"]);
    assert_eq!(
        zone.ask(
            host(1),
            resource::indicate(ProtocolVersion::V4, &alice, true)
        )
        .name(),
        "RAC"
    );
}
