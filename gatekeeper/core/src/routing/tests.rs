use h323_h225::address::{alias, transport_address};
use h323_h225::identifiers::ProtocolVersion;
use h323_h225::transport::SocketId;
use h323_messages::h225::EndpointType;
use h323_ras::server::Source;
use std::time::Duration;

use super::*;
use crate::limits::Limits;
use crate::registry::Registration;
use crate::testing::{authenticated, epoch};

fn address(last: u8) -> SocketAddr {
    SocketAddr::from(([192, 0, 2, last], 1720))
}

/// `alice` at 192.0.2.1 and `bob` at 192.0.2.2.
fn registry() -> Registry {
    let mut registry = Registry::new(Limits::default());
    for (last, name) in [(1, "alice"), (2, "bob")] {
        let registration = Registration {
            source: Source {
                socket: SocketId(0),
                address: address(last),
                local: None,
            },
            call_signal_addresses: [address(last)].into_iter().collect(),
            aliases: vec![alias(name).unwrap()],
            endpoint_type: EndpointType::default(),
            version: ProtocolVersion::V4,
            time_to_live: Duration::from_secs(60),
        };
        let proof = authenticated();
        registry
            .register(proof, None, registration, id(last), epoch())
            .unwrap();
    }
    registry
}

fn id(number: u8) -> EndpointId {
    EndpointId::from_random([number; 16])
}

fn to(names: &[&str], destination_address: Option<SocketAddr>) -> RouteRequest {
    RouteRequest {
        caller: Some(id(1)),
        destination_info: names.iter().map(|name| alias(name).unwrap()).collect(),
        destination_address,
        source_info: Vec::new(),
        can_map_alias: false,
        call_identifier: None,
    }
}

fn route(last: u8, endpoint: Option<u8>) -> Progress {
    Progress::Route(Route {
        address: address(last),
        endpoint: endpoint.map(id),
        aliases: Vec::new(),
    })
}

#[test]
fn names_and_addresses_lead_to_endpoints() {
    let registry = registry();
    let chain = Chain::new(&[PolicyKind::Internal], true);
    let check =
        |request: RouteRequest, expected| assert_eq!(chain.start(&request, &registry), expected);
    check(to(&["bob"], None), route(2, Some(2)));
    check(to(&["nobody", "bob"], None), route(2, Some(2)));
    check(to(&["bob"], Some(address(1))), route(2, Some(2)));
    check(to(&[], Some(address(2))), route(2, Some(2)));
    check(to(&["nobody"], Some(address(9))), route(9, None));
    check(to(&["nobody"], None), Progress::Fail(RouteFailure::Unknown));
    check(to(&[], None), Progress::Fail(RouteFailure::Incomplete));
    check(
        to(&["alice", "bob"], None),
        Progress::Fail(RouteFailure::Inconsistent),
    );
    let mut spelled_out = to(&[], None);
    let wire = transport_address(address(9)).unwrap();
    spelled_out
        .destination_info
        .push(AliasAddress::TransportId(Box::new(wire)));
    check(spelled_out, route(9, None));
}

#[test]
fn a_name_may_spell_out_an_address() {
    let registry = registry();
    let chain = Chain::new(&[PolicyKind::Internal], true);
    for (name, last, endpoint, aliases) in [
        ("carol@192.0.2.9", 9, None, &["carol"][..]),
        ("h323:4711@192.0.2.9:1720", 9, None, &["4711"]),
        ("mailto:carol@192.0.2.9", 9, None, &["carol"]),
        ("carol@192.0.2.2", 2, Some(2), &["carol"]),
        ("192.0.2.9", 9, None, &[]),
    ] {
        let expected = Progress::Route(Route {
            address: address(last),
            endpoint: endpoint.map(id),
            aliases: aliases.iter().map(|name| alias(name).unwrap()).collect(),
        });
        assert_eq!(
            chain.start(&to(&[name], None), &registry),
            expected,
            "{name}"
        );
    }
    let strict = Chain::new(&[PolicyKind::Internal], false);
    assert_eq!(
        strict.start(&to(&["carol@192.0.2.9"], None), &registry),
        Progress::Fail(RouteFailure::Unknown)
    );
}

#[test]
fn hosts_are_asked_for_by_name_and_for_our_callers_alone() {
    let registry = registry();
    let chain = Chain::new(&[PolicyKind::Internal, PolicyKind::Dns], true);
    for (name, expected) in [
        ("carol@gw.example", Some(("gw.example", 1720))),
        ("h323:carol@localhost:1722", Some(("localhost", 1722))),
        ("mailto:carol@gw.example", Some(("gw.example", 1720))),
        ("gw.example", Some(("gw.example", 1720))),
        ("gw:1722", Some(("gw", 1722))),
        ("gw", None),
        ("4711", None),
        ("sip:carol@gw.example", None),
        ("carol@not a host", None),
    ] {
        let request = to(&[name], None);
        let asked = match chain.start(&request, &registry) {
            Progress::Ask(_, Question::Host { host, port }) => Some((host, port)),
            Progress::Fail(RouteFailure::Unknown) => None,
            other => panic!("{name}: {other:?}"),
        };
        let expected = expected.map(|(host, port)| (host.to_owned(), port));
        assert_eq!(asked, expected, "{name}");
        let other_gatekeeper = RouteRequest {
            caller: None,
            ..request
        };
        assert_eq!(
            chain.start(&other_gatekeeper, &registry),
            Progress::Fail(RouteFailure::Unknown)
        );
    }
    assert_eq!(
        chain.start(&to(&["bob", "carol@gw.example"], None), &registry),
        route(2, Some(2)),
        "who is known is not asked for"
    );
}

#[test]
fn of_the_addresses_of_a_host_the_best_is_taken() {
    let registry = registry();
    let request = to(&["carol@gw.example"], None);
    let routed = |calls_to_addresses, addresses: &[&str]| {
        let chain = Chain::new(&[PolicyKind::Dns], calls_to_addresses);
        let Progress::Ask(position, _) = chain.start(&request, &registry) else {
            panic!("the host is asked for");
        };
        let addresses = addresses.iter().map(|text| text.parse().unwrap());
        let answer = Answer::Host(addresses.collect());
        match chain.resume(position, &request, Some(answer), &registry) {
            Progress::Route(route) => {
                assert_eq!(route.aliases, [alias("carol").unwrap()]);
                Some((route.address.to_string(), route.endpoint))
            }
            Progress::Fail(RouteFailure::Unknown) => None,
            other => panic!("{other:?}"),
        }
    };
    let found = |address: &str, endpoint| Some((address.to_owned(), endpoint));
    let (v6, v4) = ("[2001:db8::1]:1720", "192.0.2.9:1720");
    assert_eq!(routed(true, &[v6, v4]), found(v4, None));
    assert_eq!(routed(true, &[v6]), found(v6, None));
    assert_eq!(
        routed(true, &["0.0.0.0:1720", "224.0.1.41:1720", v4]),
        found(v4, None)
    );
    assert_eq!(
        routed(false, &[v4, "192.0.2.2:1720"]),
        found("192.0.2.2:1720", Some(id(2)))
    );
    assert_eq!(routed(false, &[v4]), None);
    assert_eq!(routed(true, &[]), None);
}

#[test]
fn addresses_outside_the_zone_are_for_policy_and_for_callers() {
    let registry = registry();
    let outside = to(&[], Some(address(9)));
    let strict = Chain::new(&[PolicyKind::Internal], false);
    assert_eq!(
        strict.start(&outside, &registry),
        Progress::Fail(RouteFailure::Unknown)
    );
    assert_eq!(
        strict.start(&to(&[], Some(address(2))), &registry),
        route(2, Some(2))
    );
    let other_gatekeeper = RouteRequest {
        caller: None,
        ..outside
    };
    let open = Chain::new(&[PolicyKind::Internal], true);
    assert_eq!(
        open.start(&other_gatekeeper, &registry),
        Progress::Fail(RouteFailure::Unknown)
    );
}

#[test]
fn who_does_not_know_passes_and_the_next_is_asked() {
    let registry = registry();
    let chain = Chain::new(&[PolicyKind::Outside, PolicyKind::Internal], false);
    let request = to(&["bob"], None);
    let Progress::Ask(position, Question::Route(asked)) = chain.start(&request, &registry) else {
        panic!("the outside is asked first");
    };
    assert_eq!(*asked, request);
    let resume = |answer| chain.resume(position, &request, answer, &registry);
    assert_eq!(resume(None), route(2, Some(2)));
    assert_eq!(resume(Some(Answer::Unknown)), route(2, Some(2)));
    assert_eq!(
        resume(Some(Answer::Forbidden)),
        Progress::Fail(RouteFailure::Forbidden)
    );
    let elsewhere = Answer::Route {
        address: address(7),
        aliases: vec![alias("700").unwrap()],
    };
    let expected = Route {
        address: address(7),
        endpoint: None,
        aliases: vec![alias("700").unwrap()],
    };
    assert_eq!(resume(Some(elsewhere)), Progress::Route(expected));
}

#[test]
fn a_chain_has_an_end() {
    let chain = Chain::new(&[PolicyKind::Outside; MAX_POLICIES + 4], true);
    let (registry, request) = (registry(), to(&["nobody"], None));
    let mut progress = chain.start(&request, &registry);
    let mut questions = 0;
    while let Progress::Ask(position, _) = progress {
        questions += 1;
        progress = chain.resume(position, &request, None, &registry);
    }
    assert_eq!(
        (questions, progress),
        (MAX_POLICIES, Progress::Fail(RouteFailure::Unknown))
    );
    let nobody = Chain::new(&[], true);
    assert_eq!(
        nobody.start(&request, &registry),
        Progress::Fail(RouteFailure::Unknown)
    );
}
