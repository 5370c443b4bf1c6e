//! Calls a second between two endpoints in one process, without a gatekeeper and without sockets.
//!
//! `cargo bench -p h323-endpoint --bench calls` sets up calls one after the other, each from Setup to Release Complete with
//! media channels in both directions, in each of the four ways, and prints how many there were in a second of one core. The
//! floor is what the messages of such a call take to be decoded once and encoded once. Another argument is the number of
//! calls of a round.

#![allow(clippy::print_stdout, reason = "a benchmark tells its figures")]
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark that cannot go on has failed"
)]
#![allow(clippy::disallowed_methods, reason = "a benchmark needs the time")]

use std::collections::{HashMap, VecDeque};
use std::hint::black_box;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_endpoint::{CallOptions, Config, Endpoint, Event, MediaAddresses, Target};
use h323_h225::SignallingMessage;
use h323_h225::transport::{CloseReason, ConnectionId, Input, ListenerId, Machine, Output};
use h323_messages::h245::MultimediaSystemControlMessage;

/// Calls of a round, unless the command line says otherwise.
const CALLS: u32 = 2000;
const ROUNDS: u32 = 5;
const WAYS: [(bool, bool); 4] = [(true, true), (true, false), (false, true), (false, false)];

fn main() {
    let mut arguments = std::env::args().skip(1);
    // `cargo test` builds and runs benchmarks too, to see that they start.
    if !arguments.any(|argument| argument == "--bench") {
        return;
    }
    let calls = std::env::args()
        .find_map(|argument| argument.parse().ok())
        .unwrap_or(CALLS);
    println!("fast start, tunnelling: calls a second, µs a call, messages, floor in µs, ratio");
    for (fast_start, tunnelling) in WAYS {
        let (took, messages) = best(|| round(fast_start, tunnelling, calls));
        let floor = best(|| (floor(&messages, calls), ())).0;
        let (took, floor) = (took / calls, floor / calls);
        println!(
            "{fast_start:5}, {tunnelling:5}: {:6.0}, {:6.1}, {:2}, {:5.1}, {:.1}",
            1.0 / took.as_secs_f64(),
            took.as_secs_f64() * 1e6,
            messages.len(),
            floor.as_secs_f64() * 1e6,
            took.as_secs_f64() / floor.as_secs_f64()
        );
    }
}

/// The shortest of some rounds, and what it gave.
fn best<T>(mut round: impl FnMut() -> (Duration, T)) -> (Duration, T) {
    let mut best = round();
    for _ in 1..ROUNDS {
        let other = round();
        if other.0 < best.0 {
            best = other;
        }
    }
    best
}

/// This many calls; the time, and the messages of the last one.
fn round(fast_start: bool, tunnelling: bool, calls: u32) -> (Duration, Vec<Message>) {
    let options = CallOptions {
        fast_start,
        tunnelling,
        ..CallOptions::default()
    };
    let mut pair = Pair::new(options.clone());
    let target = Target::from_address(SocketAddr::new(pair.ip(1), 1720));
    let begun = Instant::now();
    for _ in 0..calls {
        pair.sent.clear();
        let media = pair.media(0);
        let now = begun;
        let call = pair.endpoints[0]
            .call(&target, media, options.clone(), now)
            .unwrap();
        pair.run(now);
        assert_eq!(
            (pair.connected, pair.flowing),
            (2, 4),
            "it stands, media in both directions"
        );
        pair.endpoints[0].hang_up(call, now).unwrap();
        pair.run(now);
        assert_eq!(pair.ended, 2);
        (pair.connected, pair.flowing, pair.ended) = (0, 0, 0);
    }
    (begun.elapsed(), pair.sent)
}

/// The same messages decoded and encoded.
fn floor(messages: &[Message], calls: u32) -> Duration {
    let begun = Instant::now();
    for _ in 0..calls {
        for message in messages {
            match message {
                Message::Signalling(octets) => {
                    let message = SignallingMessage::decode(octets).unwrap();
                    black_box(message.encode().unwrap());
                }
                Message::Control(octets) => {
                    let message: MultimediaSystemControlMessage = h323_per::decode(octets).unwrap();
                    let mut out = Vec::new();
                    h323_per::encode(&message, &mut out).unwrap();
                    black_box(out);
                }
            }
        }
    }
    begun.elapsed()
}

/// What went on a connection.
#[derive(Debug)]
enum Message {
    Signalling(Bytes),
    Control(Bytes),
}

/// Two endpoints and what is on its way between them, which takes no time.
struct Pair {
    endpoints: [Endpoint; 2],
    under_way: VecDeque<(usize, Input)>,
    listeners: HashMap<SocketAddr, (usize, ListenerId)>,
    /// The other end of each connection, and whether it is call signalling.
    ends: HashMap<(usize, ConnectionId), (usize, ConnectionId, bool)>,
    incoming: u64,
    next_port: u16,
    sent: Vec<Message>,
    connected: u32,
    flowing: u32,
    ended: u32,
}

impl Pair {
    fn new(answering: CallOptions) -> Self {
        let config = Config {
            answering,
            ..Config::default()
        };
        let mut pair = Self {
            endpoints: [
                Endpoint::new(config.clone(), [1; 32]),
                Endpoint::new(config, [2; 32]),
            ],
            under_way: VecDeque::new(),
            listeners: HashMap::new(),
            ends: HashMap::new(),
            incoming: 0,
            next_port: 30_000,
            sent: Vec::new(),
            connected: 0,
            flowing: 0,
            ended: 0,
        };
        let now = Instant::now();
        for node in [0, 1] {
            let at = SocketAddr::new(pair.ip(node), 1720);
            pair.endpoints[node].listen(at, now).unwrap();
        }
        pair.run(now);
        pair
    }

    fn ip(&self, node: usize) -> IpAddr {
        IpAddr::from([192, 0, 2, 1 + node as u8])
    }

    fn media(&self, node: usize) -> MediaAddresses {
        MediaAddresses {
            rtp: SocketAddr::new(self.ip(node), 4000),
            rtcp: SocketAddr::new(self.ip(node), 4001),
        }
    }

    /// Until nothing is under way.
    fn run(&mut self, now: Instant) {
        loop {
            for node in [0, 1] {
                self.drain(node, now);
            }
            let Some((node, input)) = self.under_way.pop_front() else {
                return;
            };
            self.endpoints[node].handle(input, now);
        }
    }

    fn drain(&mut self, node: usize, now: Instant) {
        loop {
            match self.endpoints[node].poll_output(now) {
                Output::Timeout(_) => return,
                Output::Event(event) => self.handle_event(node, &event, now),
                output => self.carry_out(node, output),
            }
        }
    }

    fn handle_event(&mut self, node: usize, event: &Event, now: Instant) {
        match event {
            Event::Incoming(incoming) => {
                let media = self.media(node);
                let endpoint = &mut self.endpoints[node];
                endpoint.alert(incoming.call, now).unwrap();
                endpoint.accept(incoming.call, media, now).unwrap();
            }
            Event::Connected { .. } => self.connected += 1,
            Event::ReceiveStarted { .. } | Event::TransmitStarted { .. } => self.flowing += 1,
            Event::Ended { .. } => self.ended += 1,
            _ => {}
        }
    }

    fn carry_out(&mut self, node: usize, output: Output<Event>) {
        match output {
            Output::Connect { connection, to, .. } => {
                let (other, listener) = self.listeners[&to];
                self.incoming += 1;
                let end = ConnectionId::Incoming(self.incoming);
                let is_signalling = to.port() == 1720;
                self.ends
                    .insert((node, connection), (other, end, is_signalling));
                self.ends
                    .insert((other, end), (node, connection, is_signalling));
                self.next_port = self.next_port.wrapping_add(1).max(30_000);
                let from = SocketAddr::new(self.ip(node), self.next_port);
                self.under_way.push_back((
                    other,
                    Input::Accepted {
                        connection: end,
                        listener,
                        local: to,
                        remote: from,
                    },
                ));
                self.under_way.push_back((
                    node,
                    Input::Connected {
                        connection,
                        local: from,
                        remote: to,
                    },
                ));
            }
            Output::Send { connection, octets } => {
                if let Some(&(other, end, is_signalling)) = self.ends.get(&(node, connection)) {
                    self.sent.push(match is_signalling {
                        true => Message::Signalling(octets.clone()),
                        false => Message::Control(octets.clone()),
                    });
                    let connection = end;
                    self.under_way
                        .push_back((other, Input::Frame { connection, octets }));
                }
            }
            Output::Close { connection } => {
                if let Some((other, end, _)) = self.ends.remove(&(node, connection)) {
                    self.ends.remove(&(other, end));
                    let (connection, reason) = (end, CloseReason::Closed);
                    self.under_way
                        .push_back((other, Input::Closed { connection, reason }));
                }
            }
            Output::Listen { listener, at } => {
                self.next_port = self.next_port.wrapping_add(1).max(30_000);
                let port = match at.port() {
                    0 => self.next_port,
                    port => port,
                };
                let local = SocketAddr::new(at.ip(), port);
                self.listeners.insert(local, (node, listener));
                self.under_way
                    .push_back((node, Input::Listening { listener, local }));
            }
            Output::StopListening { listener } => {
                self.listeners
                    .retain(|_, (owner, other)| (*owner, *other) != (node, listener));
            }
            Output::Transmit { .. } | Output::Event(_) | Output::Timeout(_) => {}
        }
    }
}
