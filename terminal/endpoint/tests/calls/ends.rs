//! However and whenever a call ends, both sides are told once and nothing is left.

use std::time::Duration;

use h323_endpoint::{CallId, Cause, Config, EndedBy};

use crate::media::{WAYS, answering, options};
use crate::net::{Net, Policy};

#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    HangUp(usize),
    /// Both at once.
    BothHangUp,
    /// The second time the peer is not waited for.
    HangUpTwice(usize),
    /// The called side refuses.
    Reject,
    Cut(usize),
    ShutDown(usize),
}

const ENDS: [End; 8] = [
    End::HangUp(0),
    End::HangUp(1),
    End::BothHangUp,
    End::HangUpTwice(0),
    End::HangUpTwice(1),
    End::Cut(0),
    End::ShutDown(0),
    End::ShutDown(1),
];

/// Ends all calls but those of `spared`, the one that each side is to keep.
pub(crate) fn carry_out(net: &mut Net, end: End, spared: Option<[CallId; 2]>) {
    let hang_up = |net: &mut Net, node: usize| {
        let spared = spared.map(|calls| calls[node]);
        let calls = net.nodes[node].endpoint.calls();
        for call in calls
            .filter(|call| Some(*call) != spared)
            .collect::<Vec<_>>()
        {
            net.command(node, |endpoint, now| endpoint.hang_up(call, now))
                .unwrap();
        }
    };
    match end {
        End::HangUp(node) => hang_up(net, node),
        End::BothHangUp => {
            hang_up(net, 0);
            hang_up(net, 1);
        }
        End::HangUpTwice(node) => {
            hang_up(net, node);
            hang_up(net, node);
            let left = net.nodes[node].endpoint.calls().count();
            assert_eq!(left, usize::from(spared.is_some()));
        }
        End::Reject => {
            let newest = net.nodes[1].seen.keys().next_back().copied();
            if let Some(call) = newest {
                let busy = Cause::USER_BUSY;
                // It may have been accepted, or not have come yet.
                let _ = net.command(1, |endpoint, now| endpoint.reject(call, busy, now));
            }
        }
        End::Cut(node) => net.cut(node),
        End::ShutDown(node) => net.command(node, |endpoint, now| endpoint.shut_down(now)),
    }
}

/// The end comes after every single step that a call can take. Under a gatekeeper, which does not see what the sides
/// want of each other, both want the same.
fn sweep(with_gatekeeper: bool) {
    for caller in WAYS {
        for callee in WAYS {
            if with_gatekeeper && caller != callee {
                continue;
            }
            for end in ENDS {
                for steps in 0.. {
                    let mut net =
                        Net::new([Config::default(), answering(options(callee.0, callee.1))]);
                    net.nodes[1].policy = Policy::AcceptAfter(Duration::from_millis(100));
                    if with_gatekeeper {
                        net.register_all();
                    }
                    net.call(options(caller.0, caller.1));
                    let until = net.now + Duration::from_secs(3);
                    let taken = (0..steps).take_while(|_| net.step(until)).count();
                    carry_out(&mut net, end, None);
                    net.run_for(Duration::from_secs(5));
                    // The call may not have reached the side that ended it.
                    carry_out(&mut net, End::HangUp(0), None);
                    // Longer than any timer of a call.
                    net.run_for(Duration::from_secs(400));
                    for node in [0, 1] {
                        for seen in net.nodes[node].seen.values() {
                            assert!(
                                seen.ended.is_some(),
                                "node {node} was not told: {caller:?} calls {callee:?}, {end:?} after {steps} steps\n{}",
                                net.ladder(node).join("\n")
                            );
                        }
                    }
                    if let End::ShutDown(node) = end {
                        assert!(
                            net.nodes[node].is_stopped,
                            "{caller:?} {callee:?} {end:?} {steps}"
                        );
                    }
                    let gatekeeper_knows = net
                        .gatekeeper
                        .as_ref()
                        .map_or(0, |gatekeeper| gatekeeper.calls.len());
                    assert_eq!(
                        gatekeeper_knows, 0,
                        "{caller:?} {callee:?} {end:?} after {steps} steps"
                    );
                    net.assert_nothing_left();
                    if taken < steps {
                        assert!(steps > 10);
                        break;
                    }
                }
            }
        }
    }
}

#[test]
fn a_call_ends_cleanly_after_every_step() {
    sweep(false);
}

#[test]
fn a_call_under_a_gatekeeper_ends_cleanly_after_every_step() {
    sweep(true);
}

#[test]
fn a_peer_that_does_not_end_h245_is_not_waited_for_long() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.call(options(true, true));
    net.run_for(Duration::from_secs(5));
    net.nodes[1].is_mute = true;
    let call = net.only_id(0);
    net.command(0, |endpoint, now| endpoint.hang_up(call, now))
        .unwrap();
    net.run_for(Duration::from_millis(2900));
    assert!(net.only(0).ended.is_none());
    assert_eq!(
        (net.only(0).receive, net.only(0).transmit),
        (None, None),
        "media ends at once"
    );
    net.run_for(Duration::from_millis(200));
    assert_eq!(net.only(0).ended.as_ref().unwrap().by, EndedBy::Local);
    net.assert_nothing_left();
}

#[test]
fn a_call_that_was_never_connected_has_no_duration() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.nodes[1].policy = Policy::Ring;
    net.call(options(true, true));
    net.run_for(Duration::from_secs(5));
    let call = net.only_id(0);
    net.command(0, |endpoint, now| endpoint.hang_up(call, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    for node in [0, 1] {
        assert_eq!(net.only(node).ended.as_ref().unwrap().duration, None);
    }
    net.assert_nothing_left();
}
