//! Endpoints on a perfect network in virtual time.

mod outputs;
mod user;

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_endpoint::{
    CallId, CallOptions, Config, Endpoint, MediaAddresses, Registration, Signal, SignalDirection,
    Target,
};
use h323_h225::transport::{CloseReason, ConnectionId, Input, ListenerId, Machine};

use crate::gatekeeper::Gatekeeper;
pub(crate) use user::{Policy, Seen, Taking, further_media};

/// How long everything takes from one node to another.
pub(crate) const LATENCY: Duration = Duration::from_millis(10);

pub(crate) struct Node {
    pub(crate) endpoint: Endpoint,
    pub(crate) ip: IpAddr,
    pub(crate) policy: Policy,
    pub(crate) taking: Taking,
    pub(crate) seen: BTreeMap<CallId, Seen>,
    /// Events that belong to no call, as text.
    pub(crate) other: Vec<String>,
    pub(crate) signals: Vec<(Duration, Signal)>,
    pub(crate) is_stopped: bool,
    pub(crate) deadline: Option<Instant>,
    listeners: BTreeMap<SocketAddr, ListenerId>,
    streams: BTreeMap<ConnectionId, Stream>,
    next_port: u16,
    next_incoming: u64,
    /// What it sends gets lost.
    pub(crate) is_mute: bool,
    /// Listeners for H.245 cannot be opened.
    pub(crate) no_more_listeners: bool,
}

#[derive(Clone, Copy, Debug)]
struct Stream {
    /// The other end, once it is known.
    peer: Option<(usize, ConnectionId)>,
}

enum Arrival {
    Input(Input),
    Accept(CallId),
}

pub(crate) struct Net {
    pub(crate) start: Instant,
    pub(crate) now: Instant,
    pub(crate) nodes: Vec<Node>,
    pub(crate) gatekeeper: Option<Gatekeeper>,
    /// Hosts that swallow everything.
    pub(crate) black_holes: BTreeSet<IpAddr>,
    queue: BTreeMap<(Instant, u64), (usize, Arrival)>,
    number: u64,
    pub(crate) steps: u64,
    /// What was sent on connections from nowhere.
    pub(crate) raw: Vec<(ConnectionId, Bytes)>,
    /// Everything that was sent, by whom.
    pub(crate) sent: Vec<(usize, Bytes)>,
    /// How many connections were asked for.
    pub(crate) asked: usize,
}

/// The port at which every node takes calls, RTP and RTCP.
pub(crate) const SIGNALLING: u16 = 1720;
pub(crate) const RTP: u16 = 4000;

#[expect(
    clippy::disallowed_methods,
    reason = "an arbitrary origin of virtual time"
)]
fn origin() -> Instant {
    Instant::now()
}

pub(crate) fn media(ip: IpAddr) -> MediaAddresses {
    MediaAddresses {
        rtp: SocketAddr::new(ip, RTP),
        rtcp: SocketAddr::new(ip, RTP + 1),
    }
}

impl Net {
    /// Nodes at 192.0.2.1 and so on, listening.
    pub(crate) fn new(configs: impl IntoIterator<Item = Config>) -> Self {
        let ips = (1..=250).map(|host| IpAddr::from([192, 0, 2, host]));
        Self::at(configs.into_iter().zip(ips))
    }

    pub(crate) fn at(nodes: impl IntoIterator<Item = (Config, IpAddr)>) -> Self {
        let start = origin();
        let mut net = Self {
            start,
            now: start,
            nodes: Vec::new(),
            gatekeeper: None,
            black_holes: BTreeSet::new(),
            queue: BTreeMap::new(),
            number: 0,
            steps: 0,
            raw: Vec::new(),
            sent: Vec::new(),
            asked: 0,
        };
        for (index, (config, ip)) in nodes.into_iter().enumerate() {
            let seed = [u8::try_from(index).unwrap() + 1; 32];
            net.nodes.push(Node {
                endpoint: Endpoint::new(config, seed),
                ip,
                policy: Policy::Accept,
                taking: Taking::Provide,
                seen: BTreeMap::new(),
                other: Vec::new(),
                signals: Vec::new(),
                is_stopped: false,
                deadline: None,
                listeners: BTreeMap::new(),
                streams: BTreeMap::new(),
                next_port: 30_000,
                next_incoming: 0,
                is_mute: false,
                no_more_listeners: false,
            });
            let at = SocketAddr::new(ip, SIGNALLING);
            net.nodes[index].endpoint.listen(at, start).unwrap();
            net.drain(index);
        }
        net.run_for(Duration::ZERO);
        net
    }

    /// Node 0 calls node 1 without a gatekeeper.
    pub(crate) fn call(&mut self, options: CallOptions) -> CallId {
        let to = SocketAddr::new(self.nodes[1].ip, SIGNALLING);
        self.call_target(&Target::from_address(to), options)
    }

    pub(crate) fn call_target(&mut self, target: &Target, options: CallOptions) -> CallId {
        self.call_by(0, target, options)
    }

    pub(crate) fn call_by(&mut self, node: usize, target: &Target, options: CallOptions) -> CallId {
        let now = self.now;
        let media = media(self.nodes[node].ip);
        let call = self.nodes[node]
            .endpoint
            .call(target, media, options, now)
            .unwrap();
        self.nodes[node].seen.entry(call).or_default();
        self.drain(node);
        call
    }

    /// Commands a node, and carries out what follows at once.
    pub(crate) fn command<T>(
        &mut self,
        node: usize,
        command: impl FnOnce(&mut Endpoint, Instant) -> T,
    ) -> T {
        let now = self.now;
        let outcome = command(&mut self.nodes[node].endpoint, now);
        self.drain(node);
        outcome
    }

    /// The only call that a node has seen.
    pub(crate) fn only(&self, node: usize) -> &Seen {
        let seen = &self.nodes[node].seen;
        assert_eq!(seen.len(), 1, "calls of node {node}: {seen:?}");
        seen.values().next().unwrap()
    }

    pub(crate) fn only_id(&self, node: usize) -> CallId {
        *self.nodes[node].seen.keys().next().unwrap()
    }

    /// Whether nothing is left of any call.
    #[track_caller]
    pub(crate) fn assert_nothing_left(&self) {
        if let Some(gatekeeper) = &self.gatekeeper {
            assert_eq!(gatekeeper.calls.len(), 0, "calls at the gatekeeper");
        }
        for (index, node) in self.nodes.iter().enumerate() {
            assert_eq!(node.endpoint.calls().count(), 0, "calls of node {index}");
            assert!(
                node.streams.is_empty(),
                "connections of node {index}: {:?}",
                node.streams
            );
            let h245: Vec<_> = node
                .listeners
                .keys()
                .filter(|at| at.port() != SIGNALLING)
                .collect();
            assert!(h245.is_empty(), "listeners of node {index}: {h245:?}");
            if self.gatekeeper.is_none() {
                assert_eq!(node.deadline, None, "deadline of node {index}");
            }
            for (call, seen) in &node.seen {
                assert!(
                    seen.ended.is_some(),
                    "call {call} of node {index} never ended"
                );
                assert_eq!(
                    (seen.receive, seen.transmit),
                    (None, None),
                    "media of call {call} of node {index}"
                );
                assert!(
                    seen.records.is_empty(),
                    "recorded of call {call} of node {index}"
                );
            }
        }
    }

    /// Gives the network a gatekeeper with which all nodes register.
    pub(crate) fn register_all(&mut self) {
        let gatekeeper = self.gatekeeper.get_or_insert_with(Gatekeeper::new).address;
        for index in 0..self.nodes.len() {
            let ras_address = SocketAddr::new(self.nodes[index].ip, 1719);
            let registration = Registration {
                gatekeeper: h323_endpoint::Gatekeeper::At(gatekeeper),
                gatekeeper_identifier: None,
                ras_address,
                time_to_live: Some(Duration::from_secs(300)),
            };
            self.command(index, |endpoint, now| endpoint.register(registration, now))
                .unwrap();
        }
        self.run_for(Duration::from_secs(1));
        assert!(self.nodes.iter().all(|node| node.endpoint.is_registered()));
    }

    pub(crate) fn connections(&self, node: usize) -> usize {
        self.nodes[node].streams.len()
    }

    pub(crate) fn inject(&mut self, node: usize, input: Input) {
        let now = self.now;
        self.nodes[node].endpoint.handle(input, now);
        self.drain(node);
    }

    /// A connection to a node from nowhere, and its name.
    pub(crate) fn raw_connect(&mut self, node: usize, from: SocketAddr) -> ConnectionId {
        let target = &mut self.nodes[node];
        target.next_incoming += 1;
        let connection = ConnectionId::Incoming(target.next_incoming);
        target.streams.insert(connection, Stream { peer: None });
        let local = SocketAddr::new(target.ip, SIGNALLING);
        let listener = target.listeners[&local];
        self.inject(
            node,
            Input::Accepted {
                connection,
                listener,
                local,
                remote: from,
            },
        );
        connection
    }

    /// A message to a node on the first of its connections, as if from the other end.
    pub(crate) fn say(&mut self, node: usize, octets: Bytes) {
        let connection = *self.nodes[node].streams.keys().next().unwrap();
        self.inject(node, Input::Frame { connection, octets });
    }

    pub(crate) fn is_open(&self, node: usize, connection: ConnectionId) -> bool {
        self.nodes[node].streams.contains_key(&connection)
    }

    /// What goes out on the connections that a node has arrives nowhere, and nobody says so.
    pub(crate) fn silence(&mut self, node: usize) {
        for stream in self.nodes[node].streams.values_mut() {
            stream.peer = None;
        }
    }

    /// Breaks every connection of a node.
    pub(crate) fn cut(&mut self, node: usize) {
        let streams = std::mem::take(&mut self.nodes[node].streams);
        for (connection, stream) in streams {
            if let Some((other, end)) = stream.peer {
                self.schedule(
                    LATENCY,
                    other,
                    Input::Closed {
                        connection: end,
                        reason: CloseReason::Broken,
                    },
                );
            }
            self.inject(
                node,
                Input::Closed {
                    connection,
                    reason: CloseReason::Broken,
                },
            );
        }
    }

    pub(crate) fn run_for(&mut self, duration: Duration) {
        let until = self.now + duration;
        while self.step(until) {}
        self.now = until;
    }

    /// Does the next thing, unless that is later than `until`.
    pub(crate) fn step(&mut self, until: Instant) -> bool {
        self.steps += 1;
        assert!(self.steps < 1_000_000, "livelock");
        let timer = (0..self.nodes.len())
            .filter_map(|index| Some((self.nodes[index].deadline?, index)))
            .min();
        let arrival = self.queue.first_key_value().map(|((at, _), _)| *at);
        match (arrival, timer) {
            (Some(at), timer)
                if at <= until && timer.is_none_or(|(deadline, _)| at <= deadline) =>
            {
                let ((at, _), (node, arrival)) = self.queue.pop_first().unwrap();
                assert!(at >= self.now, "time goes on");
                self.now = at;
                self.arrive(node, arrival);
                true
            }
            (_, Some((deadline, node))) if deadline <= until => {
                self.now = self.now.max(deadline);
                self.inject(node, Input::Timeout);
                let next = self.nodes[node].deadline;
                assert!(
                    next.is_none_or(|next| next > self.now),
                    "a deadline that does not pass"
                );
                true
            }
            _ => false,
        }
    }

    fn arrive(&mut self, node: usize, arrival: Arrival) {
        match arrival {
            Arrival::Input(input) => {
                let streams = &mut self.nodes[node].streams;
                let is_stale = match &input {
                    Input::Frame { connection, .. } | Input::Connected { connection, .. } => {
                        !streams.contains_key(connection)
                    }
                    Input::Closed { connection, .. } | Input::ConnectFailed { connection, .. } => {
                        streams.remove(connection).is_none()
                    }
                    _ => false,
                };
                if !is_stale {
                    self.inject(node, input);
                }
            }
            Arrival::Accept(call) => {
                let ip = self.nodes[node].ip;
                let _ = self.command(node, |endpoint, now| endpoint.accept(call, media(ip), now));
            }
        }
    }

    fn schedule(&mut self, after: Duration, node: usize, input: Input) {
        self.schedule_arrival(after, node, Arrival::Input(input));
    }

    fn schedule_arrival(&mut self, after: Duration, node: usize, arrival: Arrival) {
        self.number += 1;
        self.queue
            .insert((self.now + after, self.number), (node, arrival));
    }

    /// What a node sent and received, one line for each message.
    pub(crate) fn ladder(&self, node: usize) -> Vec<String> {
        let line = |(_, signal): &(Duration, Signal)| {
            let arrow = match signal.direction {
                SignalDirection::Sent => ">",
                SignalDirection::Received => "<",
            };
            let inside = match signal.carriage {
                h323_endpoint::Carriage::Plain => "",
                h323_endpoint::Carriage::Tunnelled => "+",
                h323_endpoint::Carriage::FastStart => "=",
            };
            format!("{arrow}{inside} {}", signal.name)
        };
        self.nodes[node].signals.iter().map(line).collect()
    }
}
