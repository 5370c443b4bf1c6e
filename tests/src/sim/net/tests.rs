use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use bytes::Bytes;
use h323_h225::transport::{
    CloseReason, ConnectFailure, ConnectionId, Input, ListenFailure, ListenerId, SocketId,
};

use super::{CONNECT_TIMEOUT, HostId, MAX_QUEUED, Network};
use crate::sim::faults::{Faults, NOTICED_AFTER};
use crate::sim::{Chance, Clock, Odds};

const OPENER: HostId = HostId(0);
const ACCEPTOR: HostId = HostId(1);
const O0: ConnectionId = ConnectionId::Outgoing(0);
const I0: ConnectionId = ConnectionId::Incoming(0);
const L0: ListenerId = ListenerId(0);

fn ip(host: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(192, 0, 2, host))
}

fn at(host: u8, port: u16) -> SocketAddr {
    SocketAddr::new(ip(host), port)
}

/// Two hosts, .1 and .2; the second one listens on port 1720.
struct Wire {
    network: Network,
    clock: Clock,
}

impl Wire {
    fn new(faults: Faults, seed: u64) -> Self {
        let mut network = Network::new(faults, Chance::new(seed));
        let clock = Clock::new();
        network.add_host(&[ip(1)]);
        network.add_host(&[ip(2)]);
        network.listen(ACCEPTOR, L0, at(2, 1720), clock.now());
        let mut wire = Self { network, clock };
        let listening = Input::Listening {
            listener: L0,
            local: at(2, 1720),
        };
        assert_eq!(wire.next(), Some((ACCEPTOR, listening)));
        wire
    }

    fn next(&mut self) -> Option<(HostId, Input)> {
        loop {
            let at = self.network.next_at()?;
            self.clock.advance_to(at);
            if let Some(told) = self.network.next_input(at) {
                return Some(told);
            }
        }
    }

    /// All that follows.
    fn rest(&mut self) -> Vec<(HostId, Input)> {
        std::iter::from_fn(|| self.next()).collect()
    }

    fn connect(&mut self) {
        let now = self.clock.now();
        self.network.connect(OPENER, O0, None, at(2, 1720), now);
    }

    /// Connects, and waits for both ends.
    fn connected(faults: Faults, seed: u64) -> Self {
        let mut wire = Self::new(faults, seed);
        wire.connect();
        let (local, remote) = (at(1, 49_152), at(2, 1720));
        assert_eq!(
            [wire.next(), wire.next()],
            [
                Some((
                    OPENER,
                    Input::Connected {
                        connection: O0,
                        local,
                        remote
                    }
                )),
                Some((
                    ACCEPTOR,
                    Input::Accepted {
                        connection: I0,
                        listener: L0,
                        local: remote,
                        remote: local
                    }
                )),
            ]
        );
        wire
    }

    fn send(&mut self, host: HostId, connection: ConnectionId, octets: &[u8]) {
        let octets = Bytes::copy_from_slice(octets);
        let now = self.clock.now();
        self.network.send(host, connection, &octets, now);
    }

    fn close(&mut self, host: HostId, connection: ConnectionId) {
        self.network.close(host, connection, self.clock.now());
    }

    fn is_empty(&self) -> bool {
        self.network.streams.is_empty()
            && self.network.connections(OPENER) == 0
            && self.network.connections(ACCEPTOR) == 0
    }
}

fn frame(connection: ConnectionId, octets: &'static [u8]) -> Input {
    let octets = Bytes::from_static(octets);
    Input::Frame { connection, octets }
}

fn closed(connection: ConnectionId, reason: CloseReason) -> Input {
    Input::Closed { connection, reason }
}

fn failed(error: ConnectFailure) -> Vec<(HostId, Input)> {
    let connection = O0;
    vec![(OPENER, Input::ConnectFailed { connection, error })]
}

#[test]
fn what_is_sent_before_the_close_is_delivered() {
    let mut wire = Wire::connected(Faults::none(), 0);
    wire.send(OPENER, O0, b"one");
    wire.send(OPENER, O0, b"");
    wire.send(OPENER, O0, b"two");
    wire.close(OPENER, O0);
    wire.send(OPENER, O0, b"ignored");
    wire.close(OPENER, O0);
    assert_eq!(
        wire.rest(),
        [
            (ACCEPTOR, frame(I0, b"one")),
            (ACCEPTOR, frame(I0, b"two")),
            (ACCEPTOR, closed(I0, CloseReason::Closed)),
        ]
    );
    assert!(wire.is_empty());
    // The two may cross.
    wire.send(ACCEPTOR, I0, b"ignored");
    wire.close(ACCEPTOR, I0);
    assert_eq!(wire.rest(), []);
}

#[test]
fn what_is_sent_while_connecting_waits() {
    let mut wire = Wire::new(Faults::none(), 0);
    wire.connect();
    wire.send(OPENER, O0, b"early");
    let told = wire.rest();
    assert!(matches!(told[0].1, Input::Connected { .. }));
    assert!(matches!(told[1].1, Input::Accepted { .. }));
    assert_eq!(told[2..], [(ACCEPTOR, frame(I0, b"early"))]);
}

#[test]
fn both_may_close_at_once() {
    let mut wire = Wire::connected(Faults::none(), 0);
    wire.send(OPENER, O0, b"lost");
    wire.close(OPENER, O0);
    wire.close(ACCEPTOR, I0);
    assert_eq!(wire.rest(), []);
    assert!(wire.is_empty());
}

#[test]
fn every_segmentation_gives_the_same_frames() {
    let mut several = 0;
    for seed in 0..200 {
        let mut faults = Faults::none();
        faults.streams.latency = Duration::from_millis(1)..=Duration::from_millis(9);
        faults.streams.cut = Odds(800);
        faults.streams.joined = Odds(300);
        let mut wire = Wire::connected(faults, seed);
        let entered = wire.network.agenda.entered;
        wire.send(OPENER, O0, b"one, somewhat longer");
        wire.send(OPENER, O0, b"two");
        wire.send(ACCEPTOR, I0, b"back");
        several += u32::from(wire.network.agenda.entered - entered > 3);
        wire.close(OPENER, O0);
        let (there, back): (Vec<_>, Vec<_>) =
            wire.rest().into_iter().partition(|told| told.0 == ACCEPTOR);
        assert_eq!(
            there,
            [
                (ACCEPTOR, frame(I0, b"one, somewhat longer")),
                (ACCEPTOR, frame(I0, b"two")),
                (ACCEPTOR, closed(I0, CloseReason::Closed)),
            ]
        );
        assert_eq!(back, [], "the opener had closed");
    }
    assert!(several > 150, "{several}");
}

#[test]
fn nobody_listens() {
    let mut wire = Wire::new(Faults::none(), 0);
    let now = wire.clock.now();
    wire.network.connect(OPENER, O0, None, at(2, 1721), now);
    wire.send(OPENER, O0, b"lost");
    assert_eq!(wire.rest(), failed(ConnectFailure::Refused));
    assert!(wire.is_empty());
}

#[test]
fn nobody_is_there() {
    let mut wire = Wire::new(Faults::none(), 0);
    let now = wire.clock.now();
    wire.network.connect(OPENER, O0, None, at(9, 1720), now);
    assert_eq!(wire.rest(), failed(ConnectFailure::TimedOut));
    assert_eq!(wire.clock.now() - now, CONNECT_TIMEOUT);
    assert!(wire.is_empty());
}

#[test]
fn addresses_that_cannot_be_used_fail_at_once() {
    let own = Some(ip(1));
    let foreign = Some(ip(2));
    for (from, to, error) in [
        (own, "192.0.2.2:0", ConnectFailure::Unreachable),
        (own, "0.0.0.0:1720", ConnectFailure::Unreachable),
        (own, "224.0.1.41:1718", ConnectFailure::Unreachable),
        (None, "[2001:db8::1]:1720", ConnectFailure::Unreachable),
        (
            own,
            "[2001:db8::1]:1720",
            ConnectFailure::AddressNotAvailable,
        ),
        (
            foreign,
            "192.0.2.2:1720",
            ConnectFailure::AddressNotAvailable,
        ),
    ] {
        let mut wire = Wire::new(Faults::none(), 0);
        let now = wire.clock.now();
        let to = to.parse().unwrap();
        wire.network.connect(OPENER, O0, from, to, now);
        assert_eq!(wire.rest(), failed(error), "{to}");
        assert_eq!(wire.clock.now(), now);

        let mut withdrawn = Wire::new(Faults::none(), 0);
        let now = withdrawn.clock.now();
        withdrawn.network.connect(OPENER, O0, from, to, now);
        withdrawn.close(OPENER, O0);
        assert_eq!(withdrawn.rest(), []);
    }
}

#[test]
fn a_withdrawn_wish_is_heard_of_no_more_by_the_opener() {
    let mut arrived = 0;
    for seed in 0..100 {
        let mut wire = Wire::new(Faults::none(), seed);
        wire.connect();
        wire.send(OPENER, O0, b"last words");
        wire.close(OPENER, O0);
        assert_eq!(wire.network.connections(OPENER), 0);
        let told = wire.rest();
        if !told.is_empty() {
            arrived += 1;
            assert!(matches!(told[0], (ACCEPTOR, Input::Accepted { .. })));
            assert_eq!(
                told[1..],
                [
                    (ACCEPTOR, frame(I0, b"last words")),
                    (ACCEPTOR, closed(I0, CloseReason::Closed)),
                ]
            );
        }
        assert!(wire.is_empty());
    }
    assert!((10..50).contains(&arrived), "{arrived}");
}

#[test]
fn faults_of_a_handshake() {
    for (fault, error) in [
        (
            (|faults: &mut Faults| &mut faults.streams.refused) as fn(&mut Faults) -> &mut Odds,
            ConnectFailure::Refused,
        ),
        (
            |faults: &mut Faults| &mut faults.streams.unanswered,
            ConnectFailure::TimedOut,
        ),
    ] {
        let mut faults = Faults::none();
        *fault(&mut faults) = Odds::ALWAYS;
        let mut wire = Wire::new(faults, 0);
        wire.connect();
        assert_eq!(wire.rest(), failed(error));
        assert!(wire.is_empty());
    }
}

#[test]
fn a_connection_breaks_for_both() {
    let mut faults = Faults::none();
    faults.streams.broken = Odds::ALWAYS;
    faults.streams.soon = Duration::from_millis(100);
    let mut wire = Wire::connected(faults, 1);
    for _ in 0..200 {
        wire.send(OPENER, O0, b"there");
    }
    let mut told = wire.rest();
    told.retain(|(_, input)| !matches!(input, Input::Frame { .. }));
    told.sort_by_key(|(host, _)| *host);
    assert_eq!(
        told,
        [
            (OPENER, closed(O0, CloseReason::Broken)),
            (ACCEPTOR, closed(I0, CloseReason::Broken)),
        ]
    );
    assert!(wire.is_empty());
}

#[test]
fn a_stall_ends() {
    let mut faults = Faults::none();
    faults.streams.stalled = Odds::ALWAYS;
    faults.streams.stall = Duration::from_secs(30)..=Duration::from_secs(30);
    let mut delays = Vec::new();
    for seed in 0..20 {
        let mut wire = Wire::new(faults.clone(), seed);
        let start = wire.clock.now();
        wire.connect();
        wire.send(OPENER, O0, b"one");
        wire.send(OPENER, O0, b"two");
        let told = wire.rest();
        assert_eq!(
            told[2..],
            [(ACCEPTOR, frame(I0, b"one")), (ACCEPTOR, frame(I0, b"two"))]
        );
        delays.push(wire.clock.now() - start);
    }
    delays.sort();
    delays.dedup();
    // The pause begins when the opener's end stands, after 2 ms, in one of the two directions.
    let most = Duration::from_secs(30) + Duration::from_millis(2);
    assert_eq!(delays, [Duration::from_millis(3), most]);
}

#[test]
fn a_dead_connection_is_noticed() {
    let mut faults = Faults::none();
    faults.streams.dead = Odds::ALWAYS;
    faults.streams.soon = Duration::ZERO;
    let mut wire = Wire::new(faults, 0);
    wire.connect();
    let (host, input) = wire.next().unwrap();
    assert_eq!(host, OPENER);
    assert!(matches!(input, Input::Connected { .. }));
    let start = wire.clock.now();
    wire.send(OPENER, O0, b"lost");
    assert_eq!(wire.rest(), [(OPENER, closed(O0, CloseReason::Broken))]);
    assert!(wire.clock.now() - start >= NOTICED_AFTER);
    assert!(wire.is_empty());
}

#[test]
fn who_does_not_complete_a_frame_in_time_is_cut_off() {
    let mut found = 0;
    for seed in 0..200 {
        let mut faults = Faults::none();
        faults.streams.cut = Odds(900);
        faults.streams.latency = Duration::from_millis(1)..=Duration::from_secs(60);
        let mut wire = Wire::new(faults, seed);
        wire.connect();
        wire.send(OPENER, O0, b"in pieces");
        let told = wire.rest();
        let Some(position) = told
            .iter()
            .position(|told| *told == (ACCEPTOR, closed(I0, CloseReason::TooSlow)))
        else {
            continue;
        };
        found += 1;
        assert_eq!(
            told[position + 1..],
            [(OPENER, closed(O0, CloseReason::Broken))]
        );
        assert!(wire.is_empty());
    }
    assert!(found > 10, "{found}");
}

#[test]
fn who_sends_more_than_is_taken_is_cut_off() {
    let mut wire = Wire::connected(Faults::none(), 0);
    let most = vec![7; 65_531];
    for _ in 0..MAX_QUEUED / 65_535 {
        wire.send(OPENER, O0, &most);
    }
    wire.send(OPENER, O0, &[7; 8]);
    assert_eq!(
        wire.rest(),
        [
            (OPENER, closed(O0, CloseReason::QueueFull)),
            (ACCEPTOR, closed(I0, CloseReason::Broken)),
        ]
    );
    assert!(wire.is_empty());
}

#[test]
fn a_message_too_long_for_a_frame_ends_the_connection() {
    let mut wire = Wire::connected(Faults::none(), 0);
    wire.send(OPENER, O0, &[7; 65_532]);
    assert_eq!(wire.next(), Some((OPENER, closed(O0, CloseReason::Broken))));
}

#[test]
fn who_stops_listening_takes_nobody() {
    let mut wire = Wire::connected(Faults::none(), 0);
    let o1 = ConnectionId::Outgoing(1);
    let now = wire.clock.now();
    wire.network.connect(OPENER, o1, None, at(2, 1720), now);
    let Some((OPENER, Input::Connected { connection, .. })) = wire.next() else {
        panic!("not connected");
    };
    assert_eq!(connection, o1);
    wire.network.stop_listening(ACCEPTOR, L0);
    assert_eq!(wire.network.listeners(ACCEPTOR), []);
    assert_eq!(wire.rest(), [(OPENER, closed(o1, CloseReason::Broken))]);
    // The one that stood is not touched.
    wire.send(OPENER, O0, b"still there");
    assert_eq!(wire.rest(), [(ACCEPTOR, frame(I0, b"still there"))]);
}

#[test]
fn listeners_have_addresses_of_their_host_to_themselves() {
    let mut wire = Wire::new(Faults::none(), 0);
    let now = wire.clock.now();
    let mut listen = |number, address| {
        let listener = ListenerId(number);
        wire.network.listen(ACCEPTOR, listener, address, now);
        match wire.next() {
            Some((ACCEPTOR, Input::Listening { local, .. })) => Ok(local),
            Some((ACCEPTOR, Input::ListenFailed { error, .. })) => Err(error),
            told => panic!("{told:?}"),
        }
    };
    assert_eq!(listen(1, at(2, 1720)), Err(ListenFailure::AddressInUse));
    let everywhere = "0.0.0.0:1720".parse().unwrap();
    assert_eq!(listen(2, everywhere), Err(ListenFailure::AddressInUse));
    assert_eq!(
        listen(3, at(1, 1720)),
        Err(ListenFailure::AddressNotAvailable)
    );
    assert_eq!(listen(4, at(2, 0)), Ok(at(2, 49_152)));
    assert_eq!(listen(5, at(2, 0)), Ok(at(2, 49_153)));
}

#[test]
#[should_panic(expected = "connection o0 is named twice")]
fn names_are_used_once() {
    let mut wire = Wire::connected(Faults::none(), 0);
    wire.close(OPENER, O0);
    wire.connect();
}

#[test]
fn datagrams_go_to_who_is_bound_there() {
    let mut wire = Wire::new(Faults::none(), 0);
    let (now, s) = (wire.clock.now(), SocketId);
    let group: IpAddr = "224.0.1.41".parse().unwrap();
    let network = &mut wire.network;
    network.open_socket(OPENER, s(0), "0.0.0.0:1719".parse().unwrap(), &[]);
    network.open_socket(ACCEPTOR, s(0), at(2, 1719), &[]);
    network.open_socket(ACCEPTOR, s(1), "0.0.0.0:1718".parse().unwrap(), &[group]);
    let octets = Bytes::from_static(b"RAS");
    for to in [
        at(2, 1719),
        SocketAddr::new(group, 1718),
        at(2, 1717),
        at(9, 1719),
    ] {
        network.transmit(OPENER, s(0), None, to, &octets, now);
    }
    let datagram = |socket, to| {
        let (from, to) = (at(1, 1719), Some(to));
        let octets = octets.clone();
        let input = Input::Datagram {
            socket,
            from,
            to,
            octets,
        };
        (ACCEPTOR, input)
    };
    assert_eq!(wire.rest(), [datagram(s(0), ip(2)), datagram(s(1), group)]);
}

#[test]
fn datagrams_are_lost_doubled_and_overtaken() {
    let mut faults = Faults::none();
    faults.datagrams.lost = Odds(200);
    faults.datagrams.doubled = Odds(200);
    faults.datagrams.latency = Duration::from_millis(1)..=Duration::from_millis(50);
    let mut wire = Wire::new(faults, 0);
    let socket = SocketId(0);
    wire.network.open_socket(OPENER, socket, at(1, 1719), &[]);
    wire.network.open_socket(ACCEPTOR, socket, at(2, 1719), &[]);
    let now = wire.clock.now();
    for number in 0..=255 {
        let octets = Bytes::copy_from_slice(&[number]);
        wire.network
            .transmit(OPENER, socket, None, at(2, 1719), &octets, now);
    }
    let mut numbers: Vec<u8> = wire
        .rest()
        .into_iter()
        .map(|(_, input)| match input {
            Input::Datagram { octets, .. } => octets[0],
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(!numbers.is_sorted());
    let arrived = numbers.len();
    numbers.sort();
    numbers.dedup();
    assert!((180..230).contains(&numbers.len()), "{}", numbers.len());
    assert!((20..80).contains(&(arrived - numbers.len())));
}
