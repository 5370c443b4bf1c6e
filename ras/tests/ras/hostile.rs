//! Datagrams that nobody sane sends.

use bytes::Bytes;
use h323_h225::transport::SocketId;
use h323_ras::limits::MAX_OUTPUTS;
use h323_ras::server::{self, Config, Event, Source};
use h323_ras::{Server, client, decode, encode};

use crate::recorded::{ASTERISK, GNUGK, octets};
use crate::support::{Timeline, epoch, gatekeeper};

/// Every recorded message, with every single octet changed in a few ways, and cut at every place.
fn hostile() -> impl Iterator<Item = Bytes> {
    ASTERISK.iter().chain(GNUGK).flat_map(|(_, hex)| {
        let whole = octets(hex);
        let cut = {
            let whole = whole.clone();
            (0..whole.len()).map(move |len| whole.slice(..len))
        };
        let changed = (0..whole.len()).flat_map(move |at| {
            let whole = whole.clone();
            [0x00, 0x01, 0x40, 0x80, 0xff]
                .into_iter()
                .map(move |change| {
                    let mut octets = whole.to_vec();
                    octets[at] = if change == 0 { 0 } else { octets[at] ^ change };
                    Bytes::from(octets)
                })
        });
        cut.chain(changed)
    })
}

#[test]
fn a_server_takes_anything() {
    let config = Config {
        requests_per_second: None,
        discoveries_per_second: None,
        ..Config::default()
    };
    let (mut server, now) = (Server::new(config), epoch());
    let from = Source {
        socket: SocketId(0),
        address: "192.0.2.66:40000".parse().unwrap(),
        local: None,
    };
    let (mut requests, mut malformed) = (0, 0);
    for datagram in hostile() {
        server.handle_datagram(from, &datagram, now);
        loop {
            match server.poll_output() {
                server::Output::Event(Event::Request { reply_to, .. }) => {
                    requests += 1;
                    server.stay_silent(reply_to);
                }
                server::Output::Event(Event::Malformed { error, .. }) => {
                    malformed += 1;
                    assert!(!error.to_string().is_empty());
                }
                server::Output::Timeout(_) => break,
                server::Output::Event(_) | server::Output::Transmit { .. } => {}
            }
        }
    }
    assert!(
        requests > 1000 && malformed > 1000,
        "{requests} {malformed}"
    );
}

#[test]
fn a_client_takes_anything() {
    let mut timeline = Timeline::registered(Some(60));
    for datagram in hostile() {
        timeline
            .client
            .handle_datagram(gatekeeper(), &datagram, timeline.now);
        while !matches!(timeline.client.poll_output(), client::Output::Timeout(_)) {}
    }
}

#[test]
fn what_nobody_takes_is_not_kept_without_end() {
    let mut timeline = Timeline::registered(Some(60));
    let malformed = Bytes::from_static(&[0xff]);
    for _ in 0..MAX_OUTPUTS + 10 {
        timeline
            .client
            .handle_datagram(gatekeeper(), &malformed, timeline.now);
    }
    assert_eq!(timeline.drain().len(), MAX_OUTPUTS);
}

#[test]
fn what_decodes_encodes_again() {
    for datagram in hostile() {
        if let Ok(received) = decode(&datagram) {
            // The first encoding may differ in padding; from then on nothing changes.
            let again = encode(&received.message).unwrap();
            assert_eq!(encode(&decode(&again).unwrap().message).unwrap(), again);
        }
    }
}
