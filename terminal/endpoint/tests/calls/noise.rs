//! Octets that nobody should send.

use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use h323_endpoint::{CallOptions, Config};
use h323_h225::transport::{ConnectionId, Input};
use proptest::prelude::*;

use crate::media::{answering, options};
use crate::net::Net;
use crate::trunks::SHARES;

fn from() -> SocketAddr {
    "198.51.100.1:5".parse().unwrap()
}

/// Who begins with anything but a Setup is not talked to.
#[test]
fn a_connection_that_begins_with_something_else_is_closed() {
    for octets in [
        &b""[..],
        b"GET / HTTP/1.1",
        &[0x08, 0x02, 0, 1, 0x5a],
        &[0x08; 300],
    ] {
        let mut net = Net::new([Config::default()]);
        let connection = net.raw_connect(0, from());
        net.inject(
            0,
            Input::Frame {
                connection,
                octets: Bytes::copy_from_slice(octets),
            },
        );
        assert!(!net.is_open(0, connection));
        net.assert_nothing_left();
    }
}

/// All signalling of one call, as a source of octets that are nearly right.
fn recorded(way: (bool, bool)) -> Vec<Bytes> {
    let mut net = Net::new([Config::default(), answering(options(way.0, way.1))]);
    net.call(options(way.0, way.1));
    net.run_for(Duration::from_secs(5));
    let call = net.only_id(0);
    net.command(0, |endpoint, now| endpoint.hang_up(call, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    net.sent.into_iter().map(|(_, octets)| octets).collect()
}

#[derive(Clone, Debug)]
enum Noise {
    Random(Vec<u8>),
    /// A recorded message with some octets changed, or cut off.
    Mutated {
        message: prop::sample::Index,
        changes: Vec<(prop::sample::Index, u8)>,
        cut: Option<prop::sample::Index>,
    },
}

fn noise() -> impl Strategy<Value = Noise> {
    let index = any::<prop::sample::Index>;
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200).prop_map(Noise::Random),
        (
            index(),
            prop::collection::vec((index(), any::<u8>()), 0..4),
            prop::option::of(index())
        )
            .prop_map(|(message, changes, cut)| Noise::Mutated {
                message,
                changes,
                cut
            }),
    ]
}

impl Noise {
    fn octets(&self, recorded: &[Bytes]) -> Bytes {
        match self {
            Self::Random(octets) => octets.clone().into(),
            Self::Mutated {
                message,
                changes,
                cut,
            } => {
                let mut octets = message.get(recorded).to_vec();
                for (at, value) in changes {
                    let at = at.index(octets.len());
                    octets[at] = *value;
                }
                if let Some(cut) = cut {
                    octets.truncate(cut.index(octets.len()));
                }
                octets.into()
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// Noise on any connection, at any time, does no more than end calls.
    #[test]
    fn noise_leaves_nothing_behind(
        way in any::<(bool, bool)>(),
        sharing in any::<bool>(),
        steps in prop::collection::vec((0_usize..60, 0_usize..2, any::<bool>(), noise()), 1..12),
    ) {
        let recorded = recorded(way);
        let mut configs = [Config::default(), answering(options(way.0, way.1))];
        if sharing {
            configs.iter_mut().for_each(|config| config.sharing = SHARES);
        }
        let mut net = Net::new(configs);
        net.call(options(way.0, way.1));
        for (count, node, outgoing, noise) in steps {
            let until = net.now + Duration::from_secs(1);
            for _ in 0..count {
                net.step(until);
            }
            for number in 1..=2 {
                let connection =
                    if outgoing { ConnectionId::Outgoing(number) } else { ConnectionId::Incoming(number) };
                if net.is_open(node, connection) {
                    net.inject(node, Input::Frame { connection, octets: noise.octets(&recorded) });
                }
            }
        }
        for node in [0, 1] {
            for call in net.nodes[node].endpoint.calls().collect::<Vec<_>>() {
                net.command(node, |endpoint, now| endpoint.hang_up(call, now)).unwrap();
            }
        }
        net.run_for(Duration::from_secs(400));
        net.assert_nothing_left();
    }

    /// Noise before any call does nothing at all.
    #[test]
    fn noise_from_strangers_begins_no_more_than_calls(noise in prop::collection::vec(noise(), 1..8)) {
        let recorded = recorded((true, true));
        let mut net = Net::new([Config::default()]);
        for (index, noise) in noise.iter().enumerate() {
            let connection = net.raw_connect(0, SocketAddr::new([198, 51, 100, 1].into(), 1000 + index as u16));
            net.inject(0, Input::Frame { connection, octets: noise.octets(&recorded) });
        }
        net.command(0, |endpoint, now| endpoint.shut_down(now));
        net.run_for(Duration::from_secs(400));
        net.assert_nothing_left();
        prop_assert!(net.nodes[0].is_stopped);
    }
}

#[test]
fn datagrams_of_strangers_change_nothing() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.register_all();
    let octets = net.sent[0].1.clone();
    for octets in [octets, Bytes::from_static(b"noise")] {
        net.inject(
            0,
            Input::Datagram {
                socket: h323_endpoint::RAS_SOCKET,
                from: from(),
                to: None,
                octets,
            },
        );
    }
    assert!(net.nodes[0].endpoint.is_registered());
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(5));
    assert!(net.only(0).is_connected);
}
