use h323_h225::address::{socket_addr, transport_address};
use h323_messages::h225::{
    AdmissionConfirm, AdmissionRejectReason, BandRejectReason, CallModel, DisengageReason,
    DisengageRejectReason, InfoRequestNakReason, RasUsageInformation,
};
use h323_ras::message::{bandwidth, disengage, status};

use super::*;
use crate::accounting::{CallDuration, Connected, EndCause};
use crate::admission::Refusal;

/// Alice at host 1 and bob at host 2.
fn zone(config: Config) -> (Zone, EndpointIdentifier, EndpointIdentifier) {
    let mut zone = Zone::new(config);
    let (alice, bob) = (
        zone.register(1, &["alice"]),
        zone.register(2, &["bob", "200"]),
    );
    zone.events.clear();
    (zone, alice, bob)
}

fn confirmed(answer: RasMessage) -> AdmissionConfirm {
    match answer {
        RasMessage::AdmissionConfirm(acf) => acf,
        other => panic!("{other:?}"),
    }
}

fn rejected(answer: RasMessage) -> AdmissionRejectReason {
    match answer {
        RasMessage::AdmissionReject(arj) => arj.reject_reason,
        other => panic!("{other:?}"),
    }
}

fn drq(endpoint: &EndpointIdentifier, leg: Leg) -> RasMessage {
    disengage::request(endpoint, None, &leg, DisengageReason::NormalDrop)
}

fn brq(endpoint: &EndpointIdentifier, leg: Leg, units: u32) -> RasMessage {
    bandwidth::request(endpoint, None, &leg, Bandwidth(units))
}

#[test]
fn a_call_is_admitted_on_both_sides_and_ends_once() {
    let (mut zone, alice, bob) = zone(config());
    let acf = confirmed(zone.ask(host(1), call_to(&alice, leg(1, false), &["200"], 1280)));
    assert_eq!(
        socket_addr(&acf.dest_call_signal_address),
        Ok(signalling(2))
    );
    assert_eq!((acf.call_model, acf.band_width), (CallModel::Direct, 1280));
    assert_eq!((acf.irr_frequency, acf.destination_info), (Some(120), None));
    let [Event::CallOpened(opened)] = &zone.events[..] else {
        panic!("{:?}", zone.events)
    };
    assert_eq!(
        (opened.callee, &opened.destination_info[..]),
        (None, &[alias("200").unwrap()][..])
    );

    zone.until(2);
    let acf = confirmed(zone.ask(host(2), call_to(&bob, leg(1, true), &["200"], 1280)));
    assert_eq!(
        socket_addr(&acf.dest_call_signal_address),
        Ok(signalling(2))
    );
    assert!(matches!(zone.events[1], Event::CallAnswering(_)));
    assert_eq!(
        zone.gatekeeper.bandwidth_used(),
        Bandwidth(1280),
        "one call, counted once"
    );

    zone.until(12);
    assert_eq!(zone.ask(host(2), drq(&bob, leg(1, true))).name(), "DCF");
    assert_eq!(
        zone.ask(host(1), drq(&alice, leg(1, false))).name(),
        "DCF",
        "over already"
    );
    let [
        _,
        _,
        Event::CallEnded {
            duration,
            cause: EndCause::ByCallee,
            ..
        },
    ] = &zone.events[..]
    else {
        panic!("{:?}", zone.events)
    };
    let connected = Connected::AtMost(Duration::from_secs(10));
    assert_eq!(
        *duration,
        CallDuration {
            total: Duration::from_secs(12),
            connected
        }
    );
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(0));
    assert!(zone.gatekeeper.calls().is_empty());
}

#[test]
fn every_refusal_has_its_reason() {
    let (mut zone, alice, bob) = zone(config());
    let stranger = EndpointIdentifier::new("stranger").unwrap();
    let mut check = |from, message, reason| assert_eq!(rejected(zone.ask(from, message)), reason);
    use AdmissionRejectReason as Reason;
    let call = |who, names: &[&str]| call_to(who, leg(1, false), names, 1280);
    check(
        host(1),
        call(&alice, &["nobody"]),
        Reason::CalledPartyNotRegistered,
    );
    check(
        host(1),
        call(&alice, &["alice", "bob"]),
        Reason::AliasesInconsistent,
    );
    check(host(1), call(&alice, &[]), Reason::IncompleteAddress);
    check(
        host(1),
        call(&stranger, &["bob"]),
        Reason::CallerNotRegistered,
    );
    check(
        host(9),
        call(&alice, &["bob"]),
        Reason::InvalidEndpointIdentifier,
    );
    let answer = call_to(&stranger, leg(1, true), &["bob"], 1280);
    check(host(1), answer, Reason::InvalidEndpointIdentifier);
    assert!(
        zone.events
            .iter()
            .all(|event| matches!(event, Event::CallRefused { .. }))
    );
    confirmed(zone.ask(host(1), call_to(&alice, leg(1, false), &["bob"], 1280)));
    let theft = zone.ask(host(2), call_to(&bob, leg(1, false), &["alice"], 1280));
    assert_eq!(rejected(theft), Reason::InvalidPermission);
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(1280));
}

#[test]
fn an_address_may_be_called_if_policy_allows() {
    for (calls_to_addresses, expected) in [(true, "ACF"), (false, "ARJ")] {
        let mut config = config();
        config.admission.calls_to_addresses = calls_to_addresses;
        let (mut zone, alice, _) = zone(config);
        let mut message = call_to(&alice, leg(1, false), &[], 1280);
        if let RasMessage::AdmissionRequest(arq) = &mut message {
            arq.dest_call_signal_address = Some(transport_address(signalling(77)).unwrap());
        }
        assert_eq!(zone.ask(host(1), message).name(), expected);
    }
}

#[test]
fn bandwidth_is_taken_refused_and_given_back() {
    let mut config = config();
    config.bandwidth.total = Some(Bandwidth(3000));
    config.bandwidth.per_call = Some(Bandwidth(2000));
    config.bandwidth.minimum_per_call = Bandwidth(500);
    let (mut zone, alice, bob) = zone(config);
    let acf = confirmed(zone.ask(host(1), call_to(&alice, leg(1, false), &["bob"], 7680)));
    assert_eq!(acf.band_width, 2000, "the ceiling of a call");
    let refused = zone.ask(host(1), call_to(&alice, leg(2, false), &["bob"], 1280));
    assert_eq!(rejected(refused), AdmissionRejectReason::RequestDenied);
    let shortage = Refusal::Bandwidth(crate::bandwidth::Shortage {
        requested: Bandwidth(1280),
        available: Bandwidth(1000),
    });
    assert!(
        matches!(zone.events.last(), Some(Event::CallRefused { refusal, .. }) if *refusal == shortage)
    );
    let acf = confirmed(zone.ask(host(1), call_to(&alice, leg(2, false), &["bob"], 0)));
    assert_eq!(
        (acf.band_width, zone.gatekeeper.bandwidth_used()),
        (500, Bandwidth(2500))
    );

    let reject = |answer: RasMessage| match answer {
        RasMessage::BandwidthReject(brj) => (brj.reject_reason, brj.allowed_band_width),
        other => panic!("{other:?}"),
    };
    use BandRejectReason as Reason;
    let more = zone.ask(host(1), brq(&alice, leg(2, false), 1001));
    assert_eq!(reject(more), (Reason::InsufficientResources, 1000));
    let most = zone.ask(host(1), brq(&alice, leg(1, false), 2001));
    assert_eq!(reject(most), (Reason::InsufficientResources, 2000));
    assert_eq!(
        reject(zone.ask(host(2), brq(&bob, leg(1, true), 600))),
        (Reason::InvalidPermission, 0)
    );
    assert_eq!(
        reject(zone.ask(host(9), brq(&alice, leg(1, false), 600))),
        (Reason::InvalidPermission, 0)
    );
    assert_eq!(
        reject(zone.ask(host(1), brq(&alice, leg(7, false), 600))),
        (Reason::InvalidConferenceId, 0)
    );
    let stranger = EndpointIdentifier::new("stranger").unwrap();
    assert_eq!(
        reject(zone.ask(host(1), brq(&stranger, leg(1, false), 600))),
        (Reason::NotBound, 0)
    );
    assert_eq!(
        zone.gatekeeper.bandwidth_used(),
        Bandwidth(2500),
        "refusals change nothing"
    );

    assert_eq!(
        zone.ask(host(1), brq(&alice, leg(1, false), 600)).name(),
        "BCF"
    );
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(1100));
    assert_eq!(
        zone.ask(host(1), brq(&alice, leg(2, false), 1001)).name(),
        "BCF"
    );
    for call in [1, 2] {
        zone.ask(host(1), drq(&alice, leg(call, false)));
    }
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(0));
}

#[test]
fn calls_have_ceilings() {
    let mut config = config();
    config.limits.calls = 3;
    config.limits.calls_per_endpoint = 2;
    let (mut zone, alice, bob) = zone(config);
    let mut call = |from, who: &EndpointIdentifier, number| {
        let answer = zone.ask(from, call_to(who, leg(number, false), &["bob"], 10));
        if answer.name() == "ACF" {
            None
        } else {
            Some(rejected(answer))
        }
    };
    assert_eq!(call(host(1), &alice, 1), None);
    assert_eq!(call(host(1), &alice, 2), None);
    assert_eq!(
        call(host(1), &alice, 3),
        Some(AdmissionRejectReason::ExceedsCallCapacity)
    );
    assert_eq!(call(host(2), &bob, 3), None);
    assert_eq!(
        call(host(2), &bob, 4),
        Some(AdmissionRejectReason::ResourceUnavailable)
    );
}

#[test]
fn a_call_belongs_to_its_endpoints() {
    let (mut zone, alice, bob) = zone(config());
    confirmed(zone.ask(host(1), call_to(&alice, leg(1, false), &["200"], 1280)));
    let reason = |answer: RasMessage| match answer {
        RasMessage::DisengageReject(drj) => drj.reject_reason,
        other => panic!("{other:?}"),
    };
    use DisengageRejectReason as Reason;
    assert_eq!(
        reason(zone.ask(host(2), drq(&bob, leg(1, true)))),
        Reason::RequestToDropOther
    );
    assert_eq!(
        reason(zone.ask(host(9), drq(&alice, leg(1, false)))),
        Reason::RequestToDropOther
    );
    let stranger = EndpointIdentifier::new("stranger").unwrap();
    assert_eq!(
        reason(zone.ask(host(1), drq(&stranger, leg(1, false)))),
        Reason::NotRegistered
    );
    assert_eq!(zone.gatekeeper.calls().len(), 1);
}

#[test]
fn what_an_endpoint_says_of_its_call_counts_more_than_what_we_guess() {
    let (mut zone, alice, _) = zone(config());
    confirmed(zone.ask(host(1), call_to(&alice, leg(1, false), &["200"], 1280)));
    let mut message = drq(&alice, leg(1, false));
    if let RasMessage::DisengageRequest(drq) = &mut message {
        drq.usage_information = Some(RasUsageInformation {
            connect_time: Some(1_000_000_000),
            end_time: Some(1_000_000_042),
            ..RasUsageInformation::default()
        });
    }
    zone.ask(host(1), message);
    let Some(Event::CallEnded { duration, .. }) = zone.events.pop() else {
        panic!()
    };
    assert_eq!(
        duration.connected,
        Connected::Reported(Duration::from_secs(42))
    );
}

#[test]
fn calls_end_with_the_registration_of_either_side() {
    let (mut zone, alice, bob) = zone(config());
    confirmed(zone.ask(host(1), call_to(&alice, leg(1, false), &["200"], 1280)));
    confirmed(zone.ask(host(2), call_to(&bob, leg(1, true), &["200"], 1280)));
    zone.until(30);
    zone.ask(host(1), keep_alive(1, &alice));
    zone.events.clear();
    zone.until(61);
    let [
        Event::CallEnded {
            detail,
            cause: EndCause::Unregistered { endpoint },
            ..
        },
        Event::Unregistered { .. },
    ] = &zone.events[..]
    else {
        panic!("{:?}", zone.events)
    };
    assert_eq!(Some(*endpoint), detail.callee);
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(0));
}

#[test]
fn a_restart_ends_the_calls_but_a_refresh_does_not() {
    let (mut zone, alice, _) = zone(config());
    confirmed(zone.ask(host(1), call_to(&alice, leg(1, false), &["200"], 1280)));
    assert_eq!(zone.register(1, &["alice"]), alice);
    assert_eq!(zone.gatekeeper.calls().len(), 1);
    let mut restart = full_rrq(1, &["alice"]);
    if let RasMessage::RegistrationRequest(rrq) = &mut restart {
        rrq.restart = Some(());
    }
    assert_eq!(zone.ask(host(1), restart).name(), "RCF");
    assert!(zone.gatekeeper.calls().is_empty());
}

#[test]
fn a_call_nobody_speaks_of_is_over_in_the_end() {
    let mut config = config();
    config.admission.silent_after = Duration::from_secs(40);
    let (mut zone, alice, _) = zone(config);
    confirmed(zone.ask(host(1), call_to(&alice, leg(1, false), &["200"], 1280)));
    zone.until(30);
    let irr = |endpoint: &EndpointIdentifier, need_response| {
        let mut message = status::response(&status::Report {
            endpoint_type: &terminal(),
            endpoint_identifier: endpoint,
            ras_address: host(1),
            call_signal_addresses: &[signalling(1)],
            aliases: &[],
            calls: &[status::CallStatus {
                leg: leg(1, false),
                bandwidth: Bandwidth::G711,
                routed: false,
                call_signalling: status::Channel::default(),
                h245: status::Channel::default(),
            }],
            unsolicited: true,
            status: None,
        })
        .unwrap();
        if let RasMessage::InfoRequestResponse(irr) = &mut message {
            irr.need_response = Some(need_response);
        }
        message
    };
    zone.send(host(1), irr(&alice, false));
    assert_eq!(zone.names(), []);
    zone.until(45);
    assert_eq!(zone.ask(host(1), irr(&alice, true)).name(), "IACK");
    let stranger = EndpointIdentifier::new("stranger").unwrap();
    let RasMessage::InfoRequestNak(inak) = zone.ask(host(1), irr(&stranger, true)) else {
        panic!()
    };
    assert_eq!(inak.nak_reason, InfoRequestNakReason::NotRegistered);
    zone.ask(host(1), keep_alive(1, &alice));
    zone.events.clear();
    zone.until(84);
    assert_eq!(zone.gatekeeper.calls().len(), 1);
    zone.until(85);
    assert!(matches!(
        zone.events.last(),
        Some(Event::CallEnded {
            cause: EndCause::Silent,
            ..
        })
    ));
    assert_eq!(zone.gatekeeper.bandwidth_used(), Bandwidth(0));
}

#[test]
fn the_owner_ends_a_call_on_both_sides() {
    let (mut zone, alice, bob) = zone(config());
    confirmed(zone.ask(host(1), call_to(&alice, leg(1, false), &["200"], 1280)));
    confirmed(zone.ask(host(2), call_to(&bob, leg(1, true), &["200"], 1280)));
    let call = zone.gatekeeper.calls().iter().next().unwrap().id();
    assert!(zone.gatekeeper.disconnect(call, zone.now));
    assert!(!zone.gatekeeper.disconnect(call, zone.now));
    zone.drain();
    let sent: Vec<_> = zone.sent.drain(..).collect();
    for ((to, message), (expected, answered)) in
        sent.into_iter().zip([(host(1), false), (host(2), true)])
    {
        let RasMessage::DisengageRequest(drq) = message else {
            panic!("{message:?}")
        };
        assert_eq!((to, drq.answered_call), (expected, Some(answered)));
        assert_eq!(drq.disengage_reason, DisengageReason::ForcedDrop);
    }
    assert!(matches!(
        zone.events.last(),
        Some(Event::CallEnded {
            cause: EndCause::Disconnected,
            ..
        })
    ));
}
