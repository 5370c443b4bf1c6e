//! Calls that do not stay where they went first: other addresses, forwarding, gatekeepers, conferences.

use std::net::SocketAddr;
use std::time::Duration;

use h323_endpoint::{
    CallOptions, Cause, CommandError, Config, EndMessage, EndedBy, Target, limits::MAX_ALTERNATES,
};
use h323_h225::SignallingMessage;
use h323_h225::address::socket_addr;
use h323_h225::identifiers::{ConferenceIdentifier, ProtocolVersion};
use h323_h225::message::{CallContext, Diversion, DiversionReason};
use h323_h225::q931::MessageType;
use h323_h225::transport::ConnectFailure;
use h323_messages::h225::{ConferenceGoal, H323MessageBody, ReleaseCompleteReason};

use crate::gatekeeper::Admission;
use crate::media::{WAYS, options};
use crate::net::{Net, Policy};
use crate::registered::named;

fn at(host: u8) -> SocketAddr {
    SocketAddr::from(([192, 0, 2, host], 1720))
}

fn nodes(count: usize) -> Net {
    Net::new(vec![Config::default(); count])
}

/// Calls one address after the other.
fn call(net: &mut Net, first: SocketAddr, others: &[SocketAddr]) {
    let options = CallOptions {
        alternates: others.to_vec(),
        ..CallOptions::default()
    };
    net.call_target(&Target::from_address(first), options);
}

/// Why the call went elsewhere, each time.
fn reroutings(net: &Net) -> Vec<String> {
    let events = net.nodes[0].other.iter();
    events
        .filter_map(|event| Some(event.strip_prefix("Rerouted { ")?.split_once("why: ")?.1))
        .map(|why| why.trim_end_matches(" }").to_owned())
        .collect()
}

#[track_caller]
fn assert_talks(net: &Net, callee: usize) {
    for node in [0, callee] {
        let seen = net.only(node);
        assert!(
            seen.is_connected && seen.transmit.is_some() && seen.receive.is_some(),
            "{node}: {seen:?}"
        );
    }
}

fn hang_up(net: &mut Net) {
    let id = net.only_id(0);
    net.command(0, |endpoint, now| endpoint.hang_up(id, now))
        .unwrap();
    net.run_for(Duration::from_secs(10));
    net.assert_nothing_left();
}

#[test]
fn an_address_that_does_not_answer_gives_way_to_the_next() {
    // Nobody listens at 8; 9 swallows everything; node 1 says nothing; node 2 is congested; node 3 takes the call.
    let mut net = nodes(4);
    net.black_holes.insert(at(9).ip());
    net.nodes[1].is_mute = true;
    net.nodes[1].policy = Policy::Ignore;
    net.nodes[2].policy = Policy::Reject(Cause::SWITCHING_EQUIPMENT_CONGESTION);
    call(&mut net, at(8), &[at(9), at(2), at(3), at(4)]);
    net.run_for(Duration::from_secs(30));
    assert_talks(&net, 3);
    assert_eq!(
        reroutings(&net),
        [
            Cause::DESTINATION_OUT_OF_ORDER,
            Cause::NO_USER_RESPONDING,
            Cause::NO_USER_RESPONDING,
            Cause::SWITCHING_EQUIPMENT_CONGESTION
        ]
        .map(|cause| format!("NextAddress({cause:?})"))
    );
    hang_up(&mut net);
}

#[test]
fn the_last_address_says_how_the_call_ends() {
    let mut net = nodes(2);
    net.nodes[1].policy = Policy::Reject(Cause::NETWORK_OUT_OF_ORDER);
    call(&mut net, at(2), &[at(8)]);
    net.run_for(Duration::from_secs(30));
    let ended = net.only(0).ended.as_ref().unwrap();
    assert_eq!(ended.by, EndedBy::ConnectFailed(ConnectFailure::Refused));
    net.assert_nothing_left();
}

#[test]
fn who_is_busy_or_has_rung_is_not_called_elsewhere() {
    for (policy, cause) in [
        (Policy::Reject(Cause::USER_BUSY), Cause::USER_BUSY),
        (Policy::Reject(Cause::CALL_REJECTED), Cause::CALL_REJECTED),
    ] {
        let mut net = nodes(3);
        net.nodes[1].policy = policy;
        call(&mut net, at(2), &[at(3)]);
        net.run_for(Duration::from_secs(10));
        assert_eq!(net.only(0).ended.as_ref().unwrap().cause, cause);
        assert!(net.nodes[2].seen.is_empty());
    }
    let mut net = nodes(3);
    net.nodes[1].policy = Policy::Ring;
    call(&mut net, at(2), &[at(3)]);
    net.run_for(Duration::from_secs(1));
    let id = net.only_id(1);
    net.command(1, |endpoint, now| {
        endpoint.reject(id, Cause::TEMPORARY_FAILURE, now)
    })
    .unwrap();
    net.run_for(Duration::from_secs(10));
    let ended = net.only(0).ended.as_ref().unwrap();
    assert_eq!(ended.cause, Cause::TEMPORARY_FAILURE);
    assert!(net.nodes[2].seen.is_empty());
    net.assert_nothing_left();
}

#[test]
fn whoever_hangs_up_between_attempts_is_obeyed() {
    for millis in (0..12_000).step_by(250) {
        let mut net = nodes(2);
        net.black_holes.insert(at(9).ip());
        call(&mut net, at(8), &[at(9), at(2)]);
        net.run_for(Duration::from_millis(millis));
        hang_up(&mut net);
        assert_eq!(net.only(0).ended.as_ref().unwrap().by, EndedBy::Local);
    }
}

#[test]
fn a_call_has_no_more_addresses_than_may_be() {
    let mut net = nodes(1);
    let now = net.now;
    let options = CallOptions {
        alternates: vec![at(8); MAX_ALTERNATES + 1],
        ..CallOptions::default()
    };
    let media = crate::net::media(net.nodes[0].ip);
    let refused =
        net.nodes[0]
            .endpoint
            .call(&Target::from_address(at(8)), media, options.clone(), now);
    let found = MAX_ALTERNATES + 1;
    assert_eq!(refused, Err(CommandError::TooManyAddresses { found }));
    let most = CallOptions {
        alternates: vec![at(8); MAX_ALTERNATES],
        ..options
    };
    net.call_target(&Target::from_address(at(8)), most);
    net.run_for(Duration::from_secs(30));
    assert_eq!(reroutings(&net).len(), MAX_ALTERNATES);
    net.assert_nothing_left();
}

#[test]
fn a_forwarded_call_is_made_anew() {
    for way in WAYS {
        let mut net = nodes(3);
        net.nodes[1].policy = Policy::ForwardTo(at(3));
        net.call_target(&Target::from_address(at(2)), options(way.0, way.1));
        net.run_for(Duration::from_secs(10));
        assert_talks(&net, 2);
        assert_eq!(reroutings(&net), ["Asked(CallForwarded)"]);
        let forwarded = net.only(1).ended.as_ref().unwrap();
        assert_eq!(
            forwarded.reason,
            ReleaseCompleteReason::FacilityCallDeflection
        );
        let identifiers =
            [1, 2].map(|node| net.only(node).incoming.as_ref().unwrap().call_identifier);
        assert_ne!(identifiers[0], identifiers[1]);
        hang_up(&mut net);
    }
}

#[test]
fn a_call_that_is_sent_round_in_circles_ends() {
    let mut net = nodes(3);
    net.nodes[1].policy = Policy::ForwardTo(at(3));
    net.nodes[2].policy = Policy::ForwardTo(at(2));
    let limit = 3;
    let options = CallOptions {
        diversions: limit,
        ..CallOptions::default()
    };
    net.call_target(&Target::from_address(at(2)), options);
    net.run_for(Duration::from_secs(30));
    let ended = net.only(0).ended.as_ref().unwrap();
    assert_eq!(ended.by, EndedBy::Diversions { limit });
    assert_eq!(ended.cause, Cause::EXCHANGE_ROUTING_ERROR);
    assert_eq!(ended.by.to_string(), "sent elsewhere more than 3 times");
    assert_eq!(reroutings(&net).len(), limit);
    net.assert_nothing_left();
}

#[test]
fn a_caller_that_wants_to_stay_is_not_sent_elsewhere() {
    let mut net = nodes(3);
    net.nodes[1].policy = Policy::ForwardTo(at(3));
    let options = CallOptions {
        diversions: 0,
        ..CallOptions::default()
    };
    net.call_target(&Target::from_address(at(2)), options);
    net.run_for(Duration::from_secs(30));
    assert!(net.nodes[2].seen.is_empty());
    let ended = net.only(0).ended.as_ref().unwrap();
    assert_eq!(ended.by, EndedBy::Peer(EndMessage::ReleaseComplete));
    assert_eq!(ended.reason, ReleaseCompleteReason::FacilityCallDeflection);
    net.assert_nothing_left();
}

#[test]
fn without_a_gatekeeper_nobody_knows_where_a_name_is() {
    let mut net = nodes(3);
    net.nodes[1].policy = Policy::ForwardToAlias("carol");
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(30));
    assert_eq!(reroutings(&net), [] as [&str; 0]);
    assert_eq!(
        net.only(0).ended.as_ref().unwrap().by,
        EndedBy::Peer(EndMessage::ReleaseComplete)
    );
    net.assert_nothing_left();
}

/// Three endpoints at a gatekeeper.
fn zone() -> Net {
    let mut net = Net::new(["alice", "bob", "carol"].map(named));
    net.register_all();
    net
}

fn count(net: &Net, message: &str) -> usize {
    let log = &net.gatekeeper.as_ref().unwrap().log;
    log.iter().filter(|name| **name == message).count()
}

#[test]
fn a_gatekeeper_is_asked_about_a_forwarded_call_anew() {
    let mut net = zone();
    net.nodes[1].policy = Policy::ForwardToAlias("carol");
    net.call_target(&"bob".parse().unwrap(), CallOptions::default());
    net.run_for(Duration::from_secs(10));
    assert_talks(&net, 2);
    // Alice twice, Bob, Carol; Alice's first and Bob's are over.
    assert_eq!((count(&net, "ARQ"), count(&net, "DRQ")), (4, 2));
    hang_up(&mut net);
    assert_eq!(count(&net, "DRQ"), 4);
}

#[test]
fn the_addresses_that_a_gatekeeper_names_beside_are_tried_on_the_same_permission() {
    let mut net = zone();
    net.nodes[1].policy = Policy::Reject(Cause::DESTINATION_OUT_OF_ORDER);
    net.gatekeeper.as_mut().unwrap().alternates = vec![at(8), at(3)];
    net.call_target(&"bob".parse().unwrap(), CallOptions::default());
    net.run_for(Duration::from_secs(10));
    assert_talks(&net, 2);
    assert_eq!((count(&net, "ARQ"), count(&net, "DRQ")), (3, 1));
    let identifiers = [1, 2].map(|node| net.only(node).incoming.as_ref().unwrap().call_identifier);
    assert_eq!(identifiers[0], identifiers[1], "it is the same call");
    hang_up(&mut net);
}

#[test]
fn a_gatekeeper_may_want_callers_to_come_by_it() {
    let mut net = zone();
    // Carol's address stands for that of the gatekeeper.
    net.gatekeeper.as_mut().unwrap().admission = Admission::RouteAnswer(at(3));
    net.call_target(&"bob".parse().unwrap(), CallOptions::default());
    net.run_for(Duration::from_secs(10));
    assert_talks(&net, 2);
    assert_eq!(reroutings(&net), ["Asked(RouteCallToGatekeeper)"]);
    hang_up(&mut net);
}

#[test]
fn by_a_gatekeeper_a_call_by_address_goes_to_whom_it_was_for() {
    let mut net = zone();
    net.gatekeeper.as_mut().unwrap().admission = Admission::RouteAnswer(at(3));
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(10));
    assert_talks(&net, 2);
    for setup in setups(&net) {
        let H323MessageBody::Setup(body) = setup.body() else {
            panic!("no Setup");
        };
        let wanted = body.dest_call_signal_address.as_ref().unwrap();
        assert_eq!(socket_addr(wanted), Ok(at(2)));
    }
    hang_up(&mut net);
}

/// What a node was sent in call signalling, as the others put it.
fn setups(net: &Net) -> Vec<SignallingMessage> {
    net.sent
        .iter()
        .filter_map(|(_, octets)| SignallingMessage::decode(octets).ok())
        .filter(|message| message.message_type() == MessageType::Setup)
        .collect()
}

#[test]
fn a_call_that_stands_may_become_part_of_a_conference() {
    let mut net = nodes(3);
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(10));
    assert_talks(&net, 1);
    let conference = ConferenceIdentifier([0x0c; 16]);
    let diversion = Diversion {
        reason: DiversionReason::RouteCallToMc,
        address: Some(at(3)),
        aliases: Vec::new(),
        conference: Some(conference),
    };
    let setup = setups(&net).remove(0);
    let context = CallContext {
        call_reference: setup.call_reference().reversed(),
        call_identifier: setup.call_identifier().unwrap(),
        conference_identifier: ConferenceIdentifier([0; 16]),
        version: ProtocolVersion::V4,
    };
    let facility = diversion.message(&context).unwrap();
    net.say(0, facility.encode().unwrap());
    net.run_for(Duration::from_secs(10));
    assert_eq!(reroutings(&net), ["Asked(RouteCallToMc)"]);
    assert_talks(&net, 2);
    assert!(net.only(1).ended.is_some());
    let setups = setups(&net);
    let H323MessageBody::Setup(setup) = setups.last().unwrap().body() else {
        panic!("no Setup");
    };
    assert_eq!(setup.conference_goal, ConferenceGoal::Join);
    assert_eq!(setup.conference_id, conference.0);
    hang_up(&mut net);
}

#[test]
fn a_call_by_address_is_for_the_same_when_it_goes_by_a_gatekeeper() {
    let mut net = nodes(3);
    net.nodes[1].policy = Policy::Ring;
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(1));
    let setup = setups(&net).remove(0);
    let context = CallContext {
        call_reference: setup.call_reference().reversed(),
        call_identifier: setup.call_identifier().unwrap(),
        conference_identifier: ConferenceIdentifier([0; 16]),
        version: ProtocolVersion::V4,
    };
    let diversion = Diversion {
        reason: DiversionReason::RouteCallToGatekeeper,
        address: Some(at(3)),
        aliases: Vec::new(),
        conference: None,
    };
    net.say(0, diversion.message(&context).unwrap().encode().unwrap());
    net.run_for(Duration::from_secs(5));
    assert_talks(&net, 2);
    let setups = setups(&net);
    let H323MessageBody::Setup(body) = setups.last().unwrap().body() else {
        panic!("no Setup");
    };
    let wanted = body.dest_call_signal_address.as_ref().unwrap();
    assert_eq!(socket_addr(wanted), Ok(at(2)), "whom it was for");
}

#[test]
fn without_the_registration_a_call_that_is_sent_elsewhere_ends() {
    let mut net = zone();
    net.nodes[1].policy = Policy::Ring;
    net.call_target(&"bob".parse().unwrap(), CallOptions::default());
    net.run_for(Duration::from_secs(1));
    net.command(0, |endpoint, now| endpoint.unregister(now));
    let id = net.only_id(1);
    net.command(1, |endpoint, now| {
        endpoint.forward(id, &"carol".parse().unwrap(), now)
    })
    .unwrap();
    net.run_for(Duration::from_secs(5));
    let ended = net.only(0).ended.as_ref().unwrap();
    assert!(
        !matches!(ended.by, EndedBy::Local),
        "our user did nothing: {ended:?}"
    );
    assert!(net.nodes[2].seen.is_empty());
}

#[test]
fn no_more_of_a_gatekeepers_addresses_are_tried_than_a_call_has_room_for() {
    let mut net = zone();
    net.nodes[1].policy = Policy::Reject(Cause::DESTINATION_OUT_OF_ORDER);
    net.gatekeeper.as_mut().unwrap().alternates = vec![at(8); 2 * MAX_ALTERNATES];
    net.call_target(&"bob".parse().unwrap(), CallOptions::default());
    net.run_for(Duration::from_secs(60));
    assert_eq!(reroutings(&net).len(), MAX_ALTERNATES);
    net.assert_nothing_left();
}
