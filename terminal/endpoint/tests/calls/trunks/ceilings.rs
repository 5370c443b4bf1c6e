//! Every ceiling of shared connections is reached.

use std::time::Duration;

use h323_endpoint::limits::{KEPT_FOR, MAX_CALLS_PER_CONNECTION, MAX_KEPT_CONNECTIONS};
use h323_endpoint::{CallOptions, Config, Limits};
use h323_h225::SignallingMessage;
use h323_h225::message::{Setup, Sharing};
use h323_h225::q931::MessageType;
use h323_h225::transport::Input;
use h323_messages::h225::{EndpointType, ReleaseCompleteReason};

use super::{SHARES, both, hang_up, sharing, talks};
use crate::net::Net;
use crate::puppet::context;

/// Setups on one connection, one after the other; why those were refused that were.
fn flood(config: Config, setups: u16) -> (Net, Vec<ReleaseCompleteReason>) {
    let mut net = Net::new([config]);
    let connection = net.raw_connect(0, "198.51.100.1:5".parse().unwrap());
    for reference in 1..=setups {
        let setup = Setup::new(EndpointType::default())
            .message(&context(reference))
            .unwrap();
        let octets = setup.encode().unwrap();
        net.inject(0, Input::Frame { connection, octets });
    }
    let refusals = net.raw.iter().filter_map(|(_, octets)| {
        let message = SignallingMessage::decode(octets).unwrap();
        let is_refusal = message.message_type() == MessageType::ReleaseComplete;
        is_refusal.then(|| message.release().1)
    });
    let refusals = refusals.collect();
    (net, refusals)
}

#[test]
fn calls_on_one_connection() {
    let most = u16::try_from(MAX_CALLS_PER_CONNECTION).unwrap();
    let (net, refusals) = flood(sharing(SHARES), most + 2);
    assert_eq!(
        net.nodes[0].endpoint.calls().count(),
        MAX_CALLS_PER_CONNECTION
    );
    let elsewhere = ReleaseCompleteReason::NewConnectionNeeded;
    assert_eq!(refusals, [elsewhere.clone(), elsewhere]);
}

/// Nobody gets more calls on one connection than on many.
#[test]
fn all_calls() {
    let config = Config {
        limits: Limits {
            calls: 5,
            ..Limits::default()
        },
        ..sharing(SHARES)
    };
    let (net, refusals) = flood(config, 8);
    assert_eq!(net.nodes[0].endpoint.calls().count(), 5);
    assert_eq!(refusals.len(), 3);
    assert!(!refusals.contains(&ReleaseCompleteReason::NewConnectionNeeded));
}

/// The caller counts as well, and opens another connection in time.
#[test]
fn calls_that_are_made_on_one_connection() {
    let mut net = both();
    for _ in 0..MAX_CALLS_PER_CONNECTION {
        net.call(CallOptions::default());
        net.run_for(Duration::from_secs(1));
    }
    assert_eq!(net.asked, 1);
    let more = net.call(CallOptions::default());
    net.run_for(Duration::from_secs(1));
    assert_eq!(net.asked, 2);
    assert!(talks(&net, 0, more));
}

#[test]
fn connections_that_are_kept() {
    let keeps = Sharing {
        multiple_calls: false,
        maintain_connection: true,
    };
    let mut net = Net::new([sharing(keeps), sharing(keeps)]);
    let calls: Vec<_> = (0..=MAX_KEPT_CONNECTIONS)
        .map(|_| {
            net.run_for(Duration::from_secs(1));
            net.call(CallOptions::default())
        })
        .collect();
    net.run_for(Duration::from_secs(2));
    assert_eq!(net.connections(0), MAX_KEPT_CONNECTIONS + 1);
    for call in calls {
        net.command(0, |endpoint, now| endpoint.hang_up(call, now))
            .unwrap();
    }
    net.run_for(Duration::from_secs(2));
    assert_eq!(net.connections(0), MAX_KEPT_CONNECTIONS);
    net.run_for(KEPT_FOR);
    net.assert_nothing_left();
}

#[test]
fn the_time_that_a_connection_is_kept() {
    let short = Duration::from_secs(7);
    for kept_for in [KEPT_FOR, short] {
        let config = || Config {
            limits: Limits {
                kept_for,
                ..Limits::default()
            },
            ..sharing(SHARES)
        };
        let mut net = Net::new([config(), config()]);
        for _ in 0..2 {
            let call = net.call(CallOptions::default());
            net.run_for(Duration::from_secs(2));
            hang_up(&mut net, 0, call);
            // The time begins anew with each call.
            net.run_for(kept_for - Duration::from_millis(1500));
            assert_eq!(net.connections(0), 1);
        }
        assert_eq!(net.asked, 1);
        net.run_for(Duration::from_millis(1500));
        net.assert_nothing_left();
    }
}
