//! Every ceiling is reached.

use std::net::SocketAddr;
use std::time::Duration;

use h323_endpoint::limits::{
    MAX_BEFORE_SETUP, MAX_BEFORE_SETUP_PER_HOST, MAX_FORMATS, MAX_LISTENERS, MAX_OUTPUTS,
    SETUP_WITHIN,
};
use h323_endpoint::{
    AudioCodec, AudioFormat, CallOptions, Cause, CommandError, Config, EndMessage, EndedBy, Limits,
};

use h323_h225::transport::{ConnectionId, Input, Machine, Output};

use crate::net::{Net, Policy, media};

fn two_calls() -> Config {
    Config {
        limits: Limits {
            calls: 2,
            ..Limits::default()
        },
        ..Config::default()
    }
}

#[test]
fn calls_that_come_in() {
    let mut net = Net::new([Config::default(), two_calls()]);
    for _ in 0..2 {
        net.call(CallOptions::default());
    }
    net.run_for(Duration::from_secs(5));
    let third = net.call(CallOptions::default());
    net.run_for(Duration::from_secs(5));
    assert_eq!(net.nodes[1].endpoint.calls().count(), 2);
    let ended = net.nodes[0].seen[&third].ended.as_ref().unwrap();
    assert_eq!(
        (&ended.by, ended.cause),
        (
            &EndedBy::Peer(EndMessage::ReleaseComplete),
            Cause::SWITCHING_EQUIPMENT_CONGESTION
        )
    );
    assert_eq!(net.connections(1), 2);
}

#[test]
fn calls_that_are_made() {
    let mut net = Net::new([two_calls(), Config::default()]);
    net.nodes[1].policy = Policy::Ring;
    for _ in 0..2 {
        net.call(CallOptions::default());
    }
    let target = "192.0.2.2".parse().unwrap();
    let here = media(net.nodes[0].ip);
    let third = net.command(0, |endpoint, now| {
        endpoint.call(&target, here, CallOptions::default(), now)
    });
    assert_eq!(third, Err(CommandError::TooManyCalls { limit: 2 }));
}

#[test]
fn connections_before_setup() {
    let mut net = Net::new([Config::default()]);
    let from = |host: u8, port: u16| SocketAddr::from(([198, 51, 100, host], port));
    let per_host = u16::try_from(MAX_BEFORE_SETUP_PER_HOST).unwrap();
    let mut connections = Vec::new();
    for host in 1..=u8::try_from(MAX_BEFORE_SETUP / MAX_BEFORE_SETUP_PER_HOST).unwrap() {
        for port in 0..per_host {
            let connection = net.raw_connect(0, from(host, 1000 + port));
            assert!(net.is_open(0, connection));
            connections.push(connection);
        }
        if connections.len() < MAX_BEFORE_SETUP {
            let connection = net.raw_connect(0, from(host, 2000));
            assert!(!net.is_open(0, connection), "one host has too many");
        }
    }
    assert_eq!(connections.len(), MAX_BEFORE_SETUP);
    let connection = net.raw_connect(0, from(200, 1));
    assert!(!net.is_open(0, connection), "all together are too many");
    net.run_for(SETUP_WITHIN - Duration::from_millis(1));
    assert_eq!(net.connections(0), MAX_BEFORE_SETUP);
    net.run_for(Duration::from_millis(1));
    net.assert_nothing_left();
    let connection = net.raw_connect(0, from(200, 1));
    assert!(net.is_open(0, connection), "there is room again");
}

#[test]
fn listeners() {
    let mut net = Net::new([Config::default()]);
    let mut listen = |port| {
        let at = SocketAddr::new(net.nodes[0].ip, port);
        net.command(0, |endpoint, now| endpoint.listen(at, now))
    };
    for port in 1..MAX_LISTENERS {
        assert_eq!(listen(u16::try_from(port).unwrap()), Ok(()));
    }
    assert_eq!(listen(99), Err(CommandError::TooManyListeners));
}

#[test]
fn formats() {
    let mut net = Net::new([Config::default(), Config::default()]);
    let formats = |count| CallOptions {
        audio: vec![AudioFormat::new(AudioCodec::G711Alaw64k, 20); count],
        ..CallOptions::default()
    };
    let target = "192.0.2.2".parse().unwrap();
    let here = media(net.nodes[0].ip);
    let found = MAX_FORMATS + 1;
    let outcome = net.command(0, |endpoint, now| {
        endpoint.call(&target, here, formats(found), now)
    });
    assert_eq!(outcome, Err(CommandError::TooManyFormats { found }));
    net.call(formats(MAX_FORMATS));
    net.run_for(Duration::from_secs(5));
    assert!(net.only(0).transmit.is_some());
}

/// Whoever does not drain an endpoint is told no more.
#[test]
fn outputs() {
    let net = Net::new([Config::default()]);
    let now = net.now;
    let mut endpoint = h323_endpoint::Endpoint::new(Config::default(), [1; 32]);
    let local = "192.0.2.1:1720".parse().unwrap();
    endpoint.listen(local, now).unwrap();
    let Output::Listen { listener, .. } = endpoint.poll_output(now) else {
        panic!("a listener")
    };
    endpoint.handle(Input::Listening { listener, local }, now);
    while !matches!(endpoint.poll_output(now), Output::Timeout(_)) {}
    let attempts = MAX_OUTPUTS as u64 + 10;
    for number in 0..attempts {
        let connection = ConnectionId::Incoming(number);
        let remote = "198.51.100.1:5".parse().unwrap();
        endpoint.handle(
            Input::Accepted {
                connection,
                listener,
                local,
                remote,
            },
            now,
        );
        endpoint.handle(
            Input::Frame {
                connection,
                octets: "noise".into(),
            },
            now,
        );
    }
    let mut closed = 0;
    while !matches!(endpoint.poll_output(now), Output::Timeout(_)) {
        closed += 1;
    }
    // The last ones were not read: their noise would have ended them too. Two are over the limit of their host.
    let unread = MAX_BEFORE_SETUP_PER_HOST;
    assert_eq!(closed, attempts as usize - unread);
}
