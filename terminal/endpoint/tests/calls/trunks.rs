//! Signalling connections that calls share, and that stay without any.

mod ceilings;
mod ends;
mod strangers;

use std::net::SocketAddr;
use std::time::Duration;

use h323_endpoint::{CallId, CallOptions, Config, EndedBy, Limits, Sharing, Target};
use h323_h225::SignallingMessage;
use h323_h225::q931::MessageType;
use h323_h225::transport::{CloseReason, ConnectionId, Input};
use h323_messages::h225::ReleaseCompleteReason;

use crate::media::{WAYS, options};
use crate::net::{LATENCY, Net, Policy, SIGNALLING};

pub(crate) const SHARES: Sharing = Sharing {
    multiple_calls: true,
    maintain_connection: true,
};

pub(crate) fn sharing(sharing: Sharing) -> Config {
    Config {
        sharing,
        ..Config::default()
    }
}

fn both() -> Net {
    Net::new([sharing(SHARES), sharing(SHARES)])
}

fn at(net: &Net, node: usize) -> Target {
    Target::from_address(SocketAddr::new(net.nodes[node].ip, SIGNALLING))
}

fn hang_up(net: &mut Net, node: usize, call: CallId) {
    net.command(node, |endpoint, now| endpoint.hang_up(call, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
}

fn talks(net: &Net, node: usize, call: CallId) -> bool {
    let seen = &net.nodes[node].seen[&call];
    seen.is_connected && seen.receive.is_some() && seen.transmit.is_some() && seen.ended.is_none()
}

/// The last call that a node has seen.
fn last(net: &Net, node: usize) -> CallId {
    *net.nodes[node].seen.keys().next_back().unwrap()
}

/// What both sides have to say for a second call to find the connection of the first, while that lasts and afterwards.
#[test]
fn a_connection_is_shared_and_kept_where_both_sides_say_so() {
    let can = [false, true];
    for ours in can
        .map(|multiple| can.map(|maintain| (multiple, maintain)))
        .concat()
    {
        for theirs in can
            .map(|multiple| can.map(|maintain| (multiple, maintain)))
            .concat()
        {
            let config = |(multiple_calls, maintain_connection)| {
                sharing(Sharing {
                    multiple_calls,
                    maintain_connection,
                })
            };
            let mut net = Net::new([config(ours), config(theirs)]);
            let first = net.call(CallOptions::default());
            net.run_for(Duration::from_secs(2));
            let second = net.call(CallOptions::default());
            net.run_for(Duration::from_secs(2));
            assert!(talks(&net, 0, first) && talks(&net, 0, second));
            let shares = ours.0 && theirs.0;
            assert_eq!(net.asked, if shares { 1 } else { 2 }, "{ours:?} {theirs:?}");
            for call in [first, second] {
                hang_up(&mut net, 0, call);
            }
            let keeps = ours.1 && theirs.1;
            let kept = if keeps { net.asked } else { 0 };
            assert_eq!(net.connections(0), kept, "{ours:?} {theirs:?}");
            let asked = net.asked;
            let third = net.call(CallOptions::default());
            net.run_for(Duration::from_secs(2));
            assert!(talks(&net, 0, third));
            assert_eq!(
                net.asked - asked,
                usize::from(!keeps),
                "{ours:?} {theirs:?}"
            );
            hang_up(&mut net, 0, third);
            net.run_for(Duration::from_secs(120));
            net.assert_nothing_left();
        }
    }
}

/// A caller does not know what the called side can do before that has said it.
#[test]
fn calls_that_begin_at_once_have_connections_of_their_own() {
    let mut net = both();
    let calls = [(); 2].map(|()| net.call(CallOptions::default()));
    net.run_for(Duration::from_secs(2));
    assert_eq!((net.asked, net.connections(1)), (2, 2));
    for call in calls {
        assert!(talks(&net, 0, call));
        hang_up(&mut net, 0, call);
    }
    assert_eq!(net.connections(1), 2, "both are kept");
    net.run_for(Duration::from_secs(120));
    net.assert_nothing_left();
}

/// Tunnels are of calls, and so are connections for H.245.
#[test]
fn each_call_has_an_h245_of_its_own() {
    for one in WAYS {
        for two in WAYS {
            let mut net = both();
            let calls = [one, two].map(|way| {
                let call = net.call(options(way.0, way.1));
                net.run_for(Duration::from_secs(5));
                call
            });
            let separate = usize::from(!one.1) + usize::from(!two.1);
            assert_eq!(net.connections(0), 1 + separate, "{one:?} {two:?}");
            for call in calls {
                assert!(talks(&net, 0, call), "{one:?} {two:?}");
            }
            assert!(net.nodes[1].seen.keys().all(|call| talks(&net, 1, *call)));
            hang_up(&mut net, 0, calls[0]);
            assert!(talks(&net, 0, calls[1]));
            assert_eq!(net.connections(0), 1 + usize::from(!two.1));
            hang_up(&mut net, 0, calls[1]);
            net.run_for(Duration::from_secs(120));
            net.assert_nothing_left();
        }
    }
}

/// Who has taken a call calls back on its connection: it knows from the Setup where the caller takes calls.
#[test]
fn a_connection_carries_calls_both_ways() {
    let mut net = both();
    let there = net.call(CallOptions::default());
    net.run_for(Duration::from_secs(2));
    let target = at(&net, 0);
    let back = net.call_by(1, &target, CallOptions::default());
    net.run_for(Duration::from_secs(2));
    assert_eq!((net.asked, net.connections(0)), (1, 1));
    let came = last(&net, 0);
    assert!(came != there && talks(&net, 0, there) && talks(&net, 0, came));
    assert!(talks(&net, 1, back));
    hang_up(&mut net, 0, there);
    assert!(talks(&net, 1, back) && talks(&net, 0, came));
    hang_up(&mut net, 1, back);
    assert_eq!(net.connections(0), 1);
    // And once more, when nothing else is on it.
    let again = net.call_by(1, &target, CallOptions::default());
    net.run_for(Duration::from_secs(2));
    assert!(talks(&net, 1, again));
    assert_eq!(net.asked, 1);
    hang_up(&mut net, 1, again);
    net.run_for(Duration::from_secs(120));
    net.assert_nothing_left();
}

#[test]
fn every_call_of_a_connection_ends_with_it() {
    let mut net = both();
    for _ in 0..3 {
        net.call(CallOptions::default());
        net.run_for(Duration::from_secs(2));
    }
    assert_eq!(net.asked, 1);
    net.cut(0);
    net.run_for(Duration::from_secs(1));
    for node in [0, 1] {
        let ends = net.nodes[node].seen.values();
        let ends: Vec<_> = ends.map(|seen| &seen.ended.as_ref().unwrap().by).collect();
        assert_eq!(ends, [&EndedBy::ConnectionLost(CloseReason::Broken); 3]);
    }
    net.assert_nothing_left();
}

/// A call that the other side will not have on this connection is made on another, once, and its owner hears nothing of it.
#[test]
fn a_call_that_is_sent_to_a_connection_of_its_own_is_made_there() {
    let limited = Config {
        limits: Limits {
            calls_per_connection: 1,
            ..Limits::default()
        },
        ..sharing(SHARES)
    };
    let mut net = Net::new([sharing(SHARES), limited]);
    let first = net.call(CallOptions::default());
    net.run_for(Duration::from_secs(2));
    let second = net.call(CallOptions::default());
    net.run_for(Duration::from_secs(2));
    let refused = net.sent.iter().any(|(node, octets)| {
        let message = SignallingMessage::decode(octets).unwrap();
        *node == 1 && message.release().1 == ReleaseCompleteReason::NewConnectionNeeded
    });
    assert!(refused);
    assert!(talks(&net, 0, first) && talks(&net, 0, second));
    assert_eq!((net.asked, net.connections(1)), (2, 2));
    let events = &net.nodes[0].other;
    assert!(!events.iter().any(|event| event.starts_with("Rerouted")));
    for call in [first, second] {
        hang_up(&mut net, 0, call);
    }
    net.run_for(Duration::from_secs(120));
    net.assert_nothing_left();
}

/// The two clocks differ: one side closes a connection that the other is just about to use.
#[test]
fn a_call_that_crosses_the_end_of_its_connection_is_made_on_another() {
    for (early, crosses) in [
        (Duration::ZERO, true),
        (LATENCY / 2, true),
        (LATENCY, false),
        (2 * LATENCY, false),
    ] {
        let mut net = both();
        net.call(CallOptions::default());
        net.run_for(Duration::from_secs(2));
        // Who ends the call is without one first, by a latency.
        let first = last(&net, 1);
        hang_up(&mut net, 1, first);
        let closes_at = net.nodes[1].deadline.unwrap();
        net.run_for(closes_at - early - net.now);
        let second = net.call(CallOptions::default());
        net.run_for(Duration::from_secs(2));
        assert!(talks(&net, 0, second), "{early:?}");
        let setups = net.sent.iter().filter(|(_, octets)| {
            let message = SignallingMessage::decode(octets).unwrap();
            message.message_type() == MessageType::Setup
        });
        let again = usize::from(crosses);
        assert_eq!((setups.count(), net.asked), (2 + again, 1 + again));
        hang_up(&mut net, 0, second);
        net.run_for(Duration::from_secs(120));
        net.assert_nothing_left();
    }
}

/// Whoever was at the other end of a kept connection has gone without a word.
#[test]
fn a_call_on_a_connection_that_is_silent_is_made_on_another() {
    let mut net = both();
    let first = net.call(CallOptions::default());
    net.run_for(Duration::from_secs(2));
    hang_up(&mut net, 0, first);
    assert_eq!((net.asked, net.connections(0)), (1, 1));
    net.silence(0);
    let second = net.call(CallOptions::default());
    let t303 = Config::default().timers.t303;
    net.run_for(t303 + Duration::from_secs(2));
    assert!(talks(&net, 0, second));
    // The silent one is not kept for the next call.
    assert_eq!((net.asked, net.connections(0)), (2, 1));
    hang_up(&mut net, 0, second);
    let third = net.call(CallOptions::default());
    net.run_for(Duration::from_secs(2));
    assert!(talks(&net, 0, third));
    assert_eq!(net.asked, 2);
    hang_up(&mut net, 0, third);
    net.run_for(Duration::from_secs(120));
    net.assert_nothing_left();
}

/// Where a caller takes calls is believed once it has been answered, and not while nobody has.
#[test]
fn who_was_not_answered_gets_no_calls_on_its_connection() {
    for answered in [false, true] {
        let mut net = both();
        net.nodes[1].policy = if answered {
            Policy::Accept
        } else {
            Policy::Ignore
        };
        let first = net.call(CallOptions::default());
        net.run_for(Duration::from_secs(2));
        let back = at(&net, 0);
        let call = net.call_by(1, &back, CallOptions::default());
        net.run_for(Duration::from_secs(2));
        assert!(talks(&net, 1, call));
        assert_eq!(net.asked, if answered { 1 } else { 2 });
        hang_up(&mut net, 1, call);
        hang_up(&mut net, 0, first);
        net.run_for(Duration::from_secs(120));
        net.assert_nothing_left();
    }
}

/// A peer that refuses new connections too is asked no third time.
#[test]
fn a_new_connection_is_tried_once() {
    let mut net = both();
    net.nodes[1].policy = Policy::Ignore;
    let call = net.call(CallOptions::default());
    for attempt in 1..=2 {
        // Before anything comes in for the call.
        while net.sent.iter().filter(|(node, _)| *node == 0).count() < attempt as usize {
            assert!(net.step(net.now + Duration::from_secs(1)));
        }
        assert_eq!(net.asked as u64, attempt);
        let (_, setup) = net.sent.iter().rfind(|(node, _)| *node == 0).unwrap();
        let setup = SignallingMessage::decode(setup).unwrap();
        assert_eq!(setup.message_type(), MessageType::Setup);
        assert_eq!(setup.fast_start().len(), 4, "what it proposes");
        let refusal = strangers::answer(&setup).release_complete(
            h323_endpoint::Cause::NORMAL_UNSPECIFIED,
            Some(ReleaseCompleteReason::NewConnectionNeeded),
            None,
        );
        let input = Input::Frame {
            connection: ConnectionId::Outgoing(attempt),
            octets: refusal.encode().unwrap(),
        };
        net.inject(0, input);
    }
    let ended = net.nodes[0].seen[&call].ended.as_ref().unwrap();
    assert_eq!(ended.reason, ReleaseCompleteReason::NewConnectionNeeded);
    net.run_for(Duration::from_secs(400));
    net.assert_nothing_left();
}

/// A call that is sent on to the same host goes there on the connection that it came back on.
#[test]
fn a_forwarded_call_and_the_next_address_find_the_connection() {
    let mut net = both();
    net.nodes[1].policy = Policy::ForwardTo(SocketAddr::new(net.nodes[1].ip, SIGNALLING));
    let call = net.call(CallOptions::default());
    net.step(net.now + Duration::from_secs(1));
    while net.nodes[1].seen.values().all(|seen| seen.ended.is_none()) {
        assert!(net.step(net.now + Duration::from_secs(1)));
    }
    net.nodes[1].policy = Policy::Accept;
    net.run_for(Duration::from_secs(2));
    assert!(talks(&net, 0, call) && net.nodes[1].seen.len() == 2);
    assert_eq!(net.asked, 1);
    // Nobody is at the first address.
    let nowhere = Target::from_address("192.0.2.9:1720".parse().unwrap());
    let alternates = vec![SocketAddr::new(net.nodes[1].ip, SIGNALLING)];
    let options = CallOptions {
        alternates,
        ..CallOptions::default()
    };
    let second = net.call_target(&nowhere, options);
    net.run_for(Duration::from_secs(2));
    assert!(talks(&net, 0, second) && talks(&net, 0, call));
    assert_eq!((net.asked, net.connections(0)), (2, 1));
    for call in [call, second] {
        hang_up(&mut net, 0, call);
    }
    net.run_for(Duration::from_secs(120));
    net.assert_nothing_left();
}

#[test]
fn a_number_comes_in_pieces_beside_another_call() {
    let overlap = CallOptions {
        overlap: true,
        ..CallOptions::default()
    };
    let called = Config {
        answering: overlap.clone(),
        ..sharing(SHARES)
    };
    let mut net = Net::new([sharing(SHARES), called]);
    let first = net.call(CallOptions::default());
    net.run_for(Duration::from_secs(2));
    let target: Target = format!("47@{}", net.nodes[1].ip).parse().unwrap();
    let second = net.call_target(&target, overlap);
    net.run_for(Duration::from_secs(1));
    net.command(0, |endpoint, now| endpoint.dial(second, "11", true, now))
        .unwrap();
    net.run_for(Duration::from_secs(2));
    assert!(talks(&net, 0, first) && talks(&net, 0, second));
    assert_eq!(net.asked, 1);
    for call in [first, second] {
        hang_up(&mut net, 0, call);
    }
    net.run_for(Duration::from_secs(120));
    net.assert_nothing_left();
}

/// A connection that nobody uses does not keep an endpoint from stopping.
#[test]
fn who_shuts_down_closes_what_it_keeps() {
    for node in [0, 1] {
        let mut net = both();
        let call = net.call(CallOptions::default());
        net.run_for(Duration::from_secs(2));
        hang_up(&mut net, 0, call);
        assert_eq!(net.connections(node), 1);
        net.command(node, |endpoint, now| endpoint.shut_down(now));
        assert!(net.nodes[node].is_stopped);
        net.run_for(LATENCY);
        net.assert_nothing_left();
    }
}

/// Under a gatekeeper as well: what the connection is does not concern it.
#[test]
fn registered_endpoints_share_connections() {
    let named = |alias: &str| Config {
        aliases: h323_h225::address::user_alias(alias).into_iter().collect(),
        ..sharing(SHARES)
    };
    let mut net = Net::new([named("alice"), named("bob")]);
    net.register_all();
    let calls = [(); 2].map(|()| {
        let call = net.call_target(&"bob".parse().unwrap(), CallOptions::default());
        net.run_for(Duration::from_secs(2));
        call
    });
    assert!(calls.iter().all(|call| talks(&net, 0, *call)));
    assert_eq!(net.asked, 1);
    for call in calls {
        hang_up(&mut net, 0, call);
    }
    net.run_for(Duration::from_secs(120));
    net.assert_nothing_left();
}
