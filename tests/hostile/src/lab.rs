//! An endpoint, the victim, in a call with a neighbour who keeps to the rules, and a stranger who does not.
//!
//! There is no latency and no loss: what an endpoint sends arrives at once. Time passes when it is told to.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_endpoint::{
    CallId, CallOptions, Config, DigitMethod, Ended, Endpoint, Event, MediaAddresses, Sharing,
    Target,
};
use h323_h225::tpkt::{Frame, Reader};
use h323_h225::transport::{
    CloseReason, ConnectFailure, ConnectionId, Input, ListenFailure, ListenerId, Machine, Output,
};

use crate::origin;

/// Where the victim takes calls.
const VICTIM: SocketAddr = at(1, 1720);
/// The neighbour.
const NEIGHBOUR: SocketAddr = at(2, 1720);
/// The stranger.
const STRANGER: SocketAddr = at(99, 40_000);

/// How long the victim may take to be rid of a stranger who has gone.
const RID_WITHIN: Duration = Duration::from_secs(400);

/// Deadlines that may pass in that time.
const MAX_DEADLINES: u32 = 1_000;

/// Octets that a connection brings at a time.
const SEGMENT: usize = 16 * 1024;

const fn at(host: u8, port: u16) -> SocketAddr {
    SocketAddr::new(IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, host)), port)
}

/// One of the two endpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Victim,
    Neighbour,
}

impl Who {
    fn other(self) -> Self {
        match self {
            Self::Victim => Self::Neighbour,
            Self::Neighbour => Self::Victim,
        }
    }
}

/// An endpoint and what the carrier knows of it.
#[derive(Debug)]
struct Side {
    endpoint: Endpoint,
    deadline: Option<Instant>,
    listeners: BTreeMap<SocketAddr, ListenerId>,
    /// Its ends of the connections with the other endpoint, and their other ends.
    ends: BTreeMap<ConnectionId, ConnectionId>,
    accepted: u64,
    digits: String,
    ended: Vec<(CallId, Box<Ended>)>,
}

/// The endpoints, and the time.
#[derive(Debug)]
pub struct Lab {
    now: Instant,
    victim: Side,
    neighbour: Side,
    inputs: VecDeque<(Who, Input)>,
    /// The victim's ends of the connections with strangers.
    strangers: BTreeSet<ConnectionId>,
    /// What the victim sent to them.
    told: Vec<Bytes>,
    /// The neighbour's call, as the neighbour and as the victim know it.
    call: Option<(CallId, CallId)>,
}

/// What the victim did about a stranger.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The frames that it sent.
    pub told: Vec<Bytes>,
    /// Whether it ended the connection itself.
    pub closed: bool,
    /// How the frames ended, if the stream was no TPKT.
    pub malformed: bool,
}

impl Default for Lab {
    fn default() -> Self {
        Self::new()
    }
}

impl Lab {
    /// A victim in a call with its neighbour.
    ///
    /// # Panics
    ///
    /// The call does not come about.
    pub fn new() -> Self {
        let now = origin();
        // Strangers may have as many calls on a connection as they can, and leave it without any.
        let shares = Config {
            sharing: Sharing {
                multiple_calls: true,
                maintain_connection: true,
            },
            ..Config::default()
        };
        let side = |config, seed| Side {
            endpoint: Endpoint::new(config, [seed; 32]),
            deadline: None,
            listeners: BTreeMap::new(),
            ends: BTreeMap::new(),
            accepted: 0,
            digits: String::new(),
            ended: Vec::new(),
        };
        let mut lab = Self {
            now,
            victim: side(shares, 1),
            neighbour: side(Config::default(), 2),
            inputs: VecDeque::new(),
            strangers: BTreeSet::new(),
            told: Vec::new(),
            call: None,
        };
        let listening = lab.victim.endpoint.listen(VICTIM, now);
        listening.expect("the first listener");
        lab.settle();
        let target = Target::from_address(VICTIM);
        // In signalling, not in media, which nobody carries here.
        let options = CallOptions {
            digits: Some(DigitMethod::Alphanumeric),
            ..CallOptions::default()
        };
        let called = lab
            .neighbour
            .endpoint
            .call(&target, media(NEIGHBOUR.ip()), options, now);
        let theirs = called.expect("the first call");
        lab.settle();
        let ours = lab.victim.endpoint.calls().next().expect("it came in");
        lab.call = Some((theirs, ours));
        lab.assert_undisturbed();
        lab
    }

    /// A stranger connects, sends octets, waits a second, and goes.
    ///
    /// # Panics
    ///
    /// The victim does not get rid of what the stranger began.
    pub fn visit(&mut self, octets: &[u8]) -> Outcome {
        let connection = self.accept();
        let mut outcome = Outcome::default();
        let mut reader = Reader::default();
        for segment in octets.chunks(SEGMENT) {
            reader.push(segment, self.now);
            outcome.malformed = !self.deliver(connection, &mut reader);
            if outcome.malformed || !self.strangers.contains(&connection) {
                break;
            }
        }
        self.pass(Duration::from_secs(1));
        outcome.closed = !self.strangers.remove(&connection) && !outcome.malformed;
        if !outcome.closed && !outcome.malformed {
            let reason = match reader.is_between_frames() {
                true => CloseReason::Closed,
                false => CloseReason::Broken,
            };
            self.give(Who::Victim, Input::Closed { connection, reason });
        }
        self.wait_until_rid();
        outcome.told = std::mem::take(&mut self.told);
        outcome
    }

    /// A stranger's connection comes in.
    fn accept(&mut self) -> ConnectionId {
        self.victim.accepted += 1;
        let connection = ConnectionId::Incoming(self.victim.accepted);
        self.strangers.insert(connection);
        let listener = self.victim.listeners[&VICTIM];
        let input = Input::Accepted {
            connection,
            listener,
            local: VICTIM,
            remote: STRANGER,
        };
        self.give(Who::Victim, input);
        connection
    }

    /// The frames that have come. False: what came is no TPKT, and the connection is over.
    fn deliver(&mut self, connection: ConnectionId, reader: &mut Reader) -> bool {
        loop {
            match reader.next_frame() {
                Ok(Some(Frame::Payload(octets))) => {
                    if !self.strangers.contains(&connection) {
                        return true;
                    }
                    self.give(Who::Victim, Input::Frame { connection, octets });
                }
                Ok(Some(Frame::KeepAlive)) => {}
                Ok(None) => return true,
                Err(_) => {
                    if self.strangers.remove(&connection) {
                        let reason = CloseReason::Malformed;
                        self.give(Who::Victim, Input::Closed { connection, reason });
                    }
                    return false;
                }
            }
        }
    }

    /// Lets time pass until nothing is left of strangers.
    fn wait_until_rid(&mut self) {
        let until = self.now + RID_WITHIN;
        for _ in 0..MAX_DEADLINES {
            let is_rid = self.victim.endpoint.calls().count() == 1
                && self.strangers.is_empty()
                && self.victim.listeners.len() == 1;
            if is_rid {
                return;
            }
            let next = self.victim.deadline.filter(|deadline| *deadline <= until);
            let next = next.expect("something is left of the stranger, and nothing is waited for");
            self.pass(next.saturating_duration_since(self.now));
        }
        panic!("the victim is not rid of the stranger in {RID_WITHIN:?}");
    }

    /// The neighbour's call stands, and what is said in it is heard.
    ///
    /// # Panics
    ///
    /// It was disturbed.
    pub fn assert_undisturbed(&mut self) {
        let (theirs, ours) = self.call.expect("a call");
        assert_eq!(self.victim.endpoint.calls().collect::<Vec<_>>(), [ours]);
        let ended = |side: &Side, call| side.ended.iter().any(|(other, _)| *other == call);
        assert!(!ended(&self.victim, ours) && !ended(&self.neighbour, theirs));
        let said = self.neighbour.endpoint.send_digits(theirs, "5", self.now);
        said.expect("the call stands");
        self.settle();
        self.pass(Duration::from_millis(1));
    }

    /// The neighbour hangs up, and nothing is left.
    ///
    /// # Panics
    ///
    /// Something is.
    pub fn finish(mut self) {
        let (theirs, _) = self.call.expect("a call");
        let hung_up = self.neighbour.endpoint.hang_up(theirs, self.now);
        hung_up.expect("the call stands");
        self.settle();
        self.pass(Duration::from_secs(10));
        for side in [&self.victim, &self.neighbour] {
            assert_eq!(side.endpoint.calls().count(), 0);
            assert_eq!(side.deadline, None, "something is waited for");
        }
        assert!(self.victim.listeners.len() == 1 && self.victim.ends.is_empty());
    }

    fn side(&mut self, who: Who) -> &mut Side {
        match who {
            Who::Victim => &mut self.victim,
            Who::Neighbour => &mut self.neighbour,
        }
    }

    fn give(&mut self, who: Who, input: Input) {
        self.inputs.push_back((who, input));
        self.settle();
    }

    /// Lets time pass, deadlines as they come.
    fn pass(&mut self, duration: Duration) {
        let until = self.now + duration;
        for _ in 0..MAX_DEADLINES {
            let due = [Who::Victim, Who::Neighbour]
                .into_iter()
                .filter_map(|who| Some((self.side(who).deadline?, who)))
                .filter(|(deadline, _)| *deadline <= until)
                .min_by_key(|(deadline, _)| *deadline);
            let Some((deadline, who)) = due else {
                self.now = until;
                return;
            };
            self.now = self.now.max(deadline);
            self.give(who, Input::Timeout);
        }
        panic!("deadlines that do not pass");
    }

    /// Carries out what the endpoints want until they want nothing.
    fn settle(&mut self) {
        self.drain(Who::Victim);
        self.drain(Who::Neighbour);
        while let Some((who, input)) = self.inputs.pop_front() {
            let now = self.now;
            self.side(who).endpoint.handle(input, now);
            self.drain(who);
        }
    }

    fn drain(&mut self, who: Who) {
        let now = self.now;
        loop {
            match self.side(who).endpoint.poll_output(now) {
                Output::Timeout(deadline) => {
                    self.side(who).deadline = deadline;
                    return;
                }
                Output::Event(event) => self.event(who, event),
                output => self.carry_out(who, output),
            }
        }
    }

    /// Calls are answered as they come.
    fn event(&mut self, who: Who, event: Event) {
        let now = self.now;
        let ip = if who == Who::Victim {
            VICTIM.ip()
        } else {
            NEIGHBOUR.ip()
        };
        let side = self.side(who);
        match event {
            Event::Incoming(incoming) => {
                // The call may have ended within the same drain.
                let _ = side.endpoint.alert(incoming.call, now);
                let _ = side.endpoint.accept(incoming.call, media(ip), now);
            }
            Event::Digits { digits, .. } => side.digits.push_str(&digits),
            Event::Ended { call, ended } => side.ended.push((call, ended)),
            _ => {}
        }
    }

    fn carry_out(&mut self, who: Who, output: Output<Event>) {
        match output {
            Output::Connect { connection, to, .. } => self.connect(who, connection, to),
            Output::Send { connection, octets } => {
                if let Some(end) = self.side(who).ends.get(&connection).copied() {
                    let connection = end;
                    let input = Input::Frame { connection, octets };
                    self.inputs.push_back((who.other(), input));
                } else if self.strangers.contains(&connection) {
                    self.told.push(octets);
                }
            }
            Output::Close { connection } => {
                if let Some(end) = self.side(who).ends.remove(&connection) {
                    self.side(who.other()).ends.remove(&end);
                    let reason = CloseReason::Closed;
                    let input = Input::Closed {
                        connection: end,
                        reason,
                    };
                    self.inputs.push_back((who.other(), input));
                }
                self.strangers.remove(&connection);
            }
            Output::Listen { listener, at } => {
                let port = match at.port() {
                    0 => 30_000 + (listener.0 % 20_000) as u16,
                    port => port,
                };
                let local = SocketAddr::new(at.ip(), port);
                let input = match self.side(who).listeners.contains_key(&local) {
                    true => Input::ListenFailed {
                        listener,
                        error: ListenFailure::AddressInUse,
                    },
                    false => {
                        self.side(who).listeners.insert(local, listener);
                        Input::Listening { listener, local }
                    }
                };
                self.inputs.push_back((who, input));
            }
            Output::StopListening { listener } => {
                self.side(who)
                    .listeners
                    .retain(|_, other| *other != listener);
            }
            Output::Transmit { .. } | Output::Event(_) | Output::Timeout(_) => {}
        }
    }

    /// Connections lead to the other endpoint, or to nobody.
    fn connect(&mut self, who: Who, connection: ConnectionId, to: SocketAddr) {
        let other = who.other();
        let Some(listener) = self.side(other).listeners.get(&to).copied() else {
            let error = ConnectFailure::Refused;
            let input = Input::ConnectFailed { connection, error };
            self.inputs.push_back((who, input));
            return;
        };
        let local = if who == Who::Victim {
            VICTIM
        } else {
            NEIGHBOUR
        };
        self.side(other).accepted += 1;
        let end = ConnectionId::Incoming(self.side(other).accepted);
        self.side(who).ends.insert(connection, end);
        self.side(other).ends.insert(end, connection);
        let connected = Input::Connected {
            connection,
            local,
            remote: to,
        };
        let accepted = Input::Accepted {
            connection: end,
            listener,
            local: to,
            remote: local,
        };
        self.inputs.push_back((who, connected));
        self.inputs.push_back((other, accepted));
    }

    /// Digits that the victim has heard from its neighbour.
    pub fn heard(&self) -> usize {
        self.victim.digits.len()
    }
}

fn media(ip: IpAddr) -> MediaAddresses {
    MediaAddresses {
        rtp: SocketAddr::new(ip, 4000),
        rtcp: SocketAddr::new(ip, 4001),
    }
}
