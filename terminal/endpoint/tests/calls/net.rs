//! Endpoints on a perfect network in virtual time.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_endpoint::{
    CallId, CallOptions, Cause, Config, Ended, Endpoint, Event, IncomingCall, MediaAddresses,
    Receive, Registration, Signal, SignalDirection, Target, Transmit,
};
use h323_h225::transport::{
    CloseReason, ConnectFailure, ConnectionId, Input, ListenFailure, ListenerId, Machine, Output,
};

use crate::gatekeeper::Gatekeeper;

/// How long everything takes from one node to another.
pub(crate) const LATENCY: Duration = Duration::from_millis(10);

/// What a node does with calls that come in.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Policy {
    /// Alerts and accepts at once.
    Accept,
    /// Accepts without alerting.
    AcceptSilently,
    /// Alerts, and accepts after a while.
    AcceptAfter(Duration),
    /// Alerts, and nothing more.
    Ring,
    /// Says nothing.
    Ignore,
    Reject(Cause),
}

/// What happens to a call that a node knows.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    pub(crate) incoming: Option<Box<IncomingCall>>,
    pub(crate) is_alerting: bool,
    pub(crate) is_connected: bool,
    pub(crate) receive: Option<Receive>,
    pub(crate) transmit: Option<Transmit>,
    pub(crate) digits: String,
    pub(crate) ended: Option<Box<Ended>>,
}

pub(crate) struct Node {
    pub(crate) endpoint: Endpoint,
    pub(crate) ip: IpAddr,
    pub(crate) policy: Policy,
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
        };
        for (index, (config, ip)) in nodes.into_iter().enumerate() {
            let seed = [u8::try_from(index).unwrap() + 1; 32];
            net.nodes.push(Node {
                endpoint: Endpoint::new(config, seed),
                ip,
                policy: Policy::Accept,
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
        let now = self.now;
        let media = media(self.nodes[0].ip);
        let call = self.nodes[0]
            .endpoint
            .call(target, media, options, now)
            .unwrap();
        self.nodes[0].seen.entry(call).or_default();
        self.drain(0);
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

    pub(crate) fn is_open(&self, node: usize, connection: ConnectionId) -> bool {
        self.nodes[node].streams.contains_key(&connection)
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

    fn drain(&mut self, index: usize) {
        loop {
            let now = self.now;
            match self.nodes[index].endpoint.poll_output(now) {
                Output::Timeout(deadline) => {
                    self.nodes[index].deadline = deadline;
                    return;
                }
                Output::Event(event) => self.handle_event(index, event),
                Output::Transmit { to, octets, .. } => self.transmit(index, to, octets),
                Output::Connect {
                    connection,
                    from,
                    to,
                } => self.connect(index, connection, from, to),
                Output::Send { connection, octets } => {
                    self.sent.push((index, octets.clone()));
                    let is_mute = self.nodes[index].is_mute;
                    match self.nodes[index].streams.get(&connection).copied() {
                        Some(Stream {
                            peer: Some((other, end)),
                        }) if !is_mute => {
                            self.schedule(
                                LATENCY,
                                other,
                                Input::Frame {
                                    connection: end,
                                    octets,
                                },
                            );
                        }
                        Some(Stream { peer: None }) => self.raw.push((connection, octets)),
                        Some(_) | None => {}
                    }
                }
                Output::Close { connection } => {
                    let stream = self.nodes[index].streams.remove(&connection);
                    if let Some(Stream {
                        peer: Some((other, end)),
                    }) = stream
                    {
                        self.schedule(
                            LATENCY,
                            other,
                            Input::Closed {
                                connection: end,
                                reason: CloseReason::Closed,
                            },
                        );
                    }
                }
                Output::Listen { listener, at } => self.listen(index, listener, at),
                Output::StopListening { listener } => {
                    self.nodes[index]
                        .listeners
                        .retain(|_, other| *other != listener);
                }
            }
        }
    }

    fn listen(&mut self, index: usize, listener: ListenerId, at: SocketAddr) {
        let node = &mut self.nodes[index];
        if node.no_more_listeners {
            let error = ListenFailure::TooMany;
            return self.schedule(
                Duration::ZERO,
                index,
                Input::ListenFailed { listener, error },
            );
        }
        let port = if at.port() == 0 {
            node.next_port += 1;
            node.next_port
        } else {
            at.port()
        };
        let local = SocketAddr::new(at.ip(), port);
        node.listeners.insert(local, listener);
        self.schedule(Duration::ZERO, index, Input::Listening { listener, local });
    }

    fn connect(
        &mut self,
        index: usize,
        connection: ConnectionId,
        from: Option<IpAddr>,
        to: SocketAddr,
    ) {
        let node = &mut self.nodes[index];
        node.next_port += 1;
        let local = SocketAddr::new(from.unwrap_or(node.ip), node.next_port);
        node.streams.insert(connection, Stream { peer: None });
        if self.black_holes.contains(&to.ip()) {
            let error = ConnectFailure::TimedOut;
            return self.schedule(
                Duration::from_secs(10),
                index,
                Input::ConnectFailed { connection, error },
            );
        }
        let found = self
            .nodes
            .iter()
            .position(|node| node.listeners.contains_key(&to));
        let Some(other) = found else {
            let error = ConnectFailure::Refused;
            return self.schedule(LATENCY, index, Input::ConnectFailed { connection, error });
        };
        let target = &mut self.nodes[other];
        target.next_incoming += 1;
        let end = ConnectionId::Incoming(target.next_incoming);
        let listener = target.listeners[&to];
        target.streams.insert(
            end,
            Stream {
                peer: Some((index, connection)),
            },
        );
        self.nodes[index].streams.insert(
            connection,
            Stream {
                peer: Some((other, end)),
            },
        );
        self.schedule(
            LATENCY,
            other,
            Input::Accepted {
                connection: end,
                listener,
                local: to,
                remote: local,
            },
        );
        self.schedule(
            LATENCY,
            index,
            Input::Connected {
                connection,
                local,
                remote: to,
            },
        );
    }

    fn transmit(&mut self, index: usize, to: SocketAddr, octets: Bytes) {
        let from = SocketAddr::new(self.nodes[index].ip, 1719);
        self.sent.push((index, octets.clone()));
        let Some(gatekeeper) = self
            .gatekeeper
            .as_mut()
            .filter(|gatekeeper| gatekeeper.address == to)
        else {
            return;
        };
        let answers = gatekeeper.handle(from, &octets);
        for (to, octets) in answers {
            self.send_from_gatekeeper(to, octets);
        }
    }

    /// A datagram from the gatekeeper.
    pub(crate) fn send_from_gatekeeper(&mut self, to: SocketAddr, octets: Bytes) {
        let from = self.gatekeeper.as_ref().unwrap().address;
        let node = self
            .nodes
            .iter()
            .position(|node| node.ip == to.ip())
            .unwrap();
        let socket = h323_endpoint::RAS_SOCKET;
        self.schedule(
            2 * LATENCY,
            node,
            Input::Datagram {
                socket,
                from,
                to: None,
                octets,
            },
        );
    }

    fn handle_event(&mut self, index: usize, event: Event) {
        let time = self.now - self.start;
        let node = &mut self.nodes[index];
        match event {
            Event::Signal(signal) => node.signals.push((time, signal)),
            Event::Incoming(incoming) => {
                let call = incoming.call;
                node.seen.entry(call).or_default().incoming = Some(incoming);
                self.answer(index, call);
            }
            Event::Alerting { call, .. } => node.seen.get_mut(&call).unwrap().is_alerting = true,
            Event::Connected { call, .. } => {
                let seen = node.seen.get_mut(&call).unwrap();
                assert!(!seen.is_connected && seen.ended.is_none());
                seen.is_connected = true;
            }
            Event::ReceiveStarted { call, receive } => {
                node.seen.get_mut(&call).unwrap().receive = Some(receive);
            }
            Event::TransmitStarted { call, transmit } => {
                let seen = node.seen.get_mut(&call).unwrap();
                assert!(seen.is_connected && seen.transmit.is_none());
                seen.transmit = Some(transmit);
            }
            Event::ReceiveStopped { call } => {
                assert!(node.seen.get_mut(&call).unwrap().receive.take().is_some());
            }
            Event::TransmitStopped { call } => {
                assert!(node.seen.get_mut(&call).unwrap().transmit.take().is_some());
            }
            Event::Digits { call, digits, .. } => {
                node.seen.get_mut(&call).unwrap().digits += &digits
            }
            Event::Ended { call, ended } => {
                let seen = node.seen.entry(call).or_default();
                assert!(seen.ended.is_none(), "ended twice");
                seen.ended = Some(ended);
            }
            Event::Stopped => node.is_stopped = true,
            Event::Proceeding { .. } | Event::Progress { .. } => {}
            other => node.other.push(format!("{other:?}")),
        }
    }

    fn answer(&mut self, index: usize, call: CallId) {
        let now = self.now;
        let media = media(self.nodes[index].ip);
        let policy = self.nodes[index].policy;
        let endpoint = &mut self.nodes[index].endpoint;
        match policy {
            Policy::Accept => {
                endpoint.alert(call, now).unwrap();
                endpoint.accept(call, media, now).unwrap();
            }
            Policy::AcceptSilently => endpoint.accept(call, media, now).unwrap(),
            Policy::AcceptAfter(pause) => {
                endpoint.alert(call, now).unwrap();
                self.schedule_arrival(pause, index, Arrival::Accept(call));
            }
            Policy::Ring => endpoint.alert(call, now).unwrap(),
            Policy::Ignore => {}
            Policy::Reject(cause) => endpoint.reject(call, cause, now).unwrap(),
        }
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
