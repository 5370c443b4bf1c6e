use std::collections::VecDeque;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::transport::{ConnectionId, Input, ListenerId, Machine, Output, SocketId};

use super::World;
use crate::sim::node::Socket;
use crate::sim::{Chance, Faults, Odds};

const PATIENCE: Duration = Duration::from_secs(1);

/// Counts to ten with its peer, over a stream and over datagrams; asks again when no datagram
/// comes back.
#[derive(Debug)]
struct Counter {
    peer: Option<SocketAddr>,
    outputs: VecDeque<Output<String>>,
    count: u8,
    connection: Option<ConnectionId>,
    deadline: Option<Instant>,
    timeouts: u32,
}

impl Counter {
    /// One that waits, or one that calls.
    fn new(local: SocketAddr, peer: Option<SocketAddr>) -> Self {
        let listener = ListenerId(0);
        let at = local;
        Self {
            peer,
            outputs: VecDeque::from([Output::Listen { listener, at }]),
            count: 0,
            connection: None,
            deadline: None,
            timeouts: 0,
        }
    }

    fn call(&mut self, now: Instant) {
        let connection = ConnectionId::Outgoing(0);
        let to = self.peer.unwrap();
        self.connection = Some(connection);
        self.outputs.push_back(Output::Connect {
            connection,
            from: None,
            to,
        });
        self.say(0);
        self.ask(now);
    }

    fn say(&mut self, number: u8) {
        let connection = self.connection.unwrap();
        let octets = Bytes::copy_from_slice(&[number]);
        self.outputs.push_back(Output::Send { connection, octets });
    }

    fn ask(&mut self, now: Instant) {
        self.deadline = Some(now + PATIENCE);
        self.outputs.push_back(Output::Transmit {
            socket: SocketId(0),
            from: None,
            to: self.peer.unwrap(),
            octets: Bytes::from_static(b"?"),
        });
    }
}

impl Machine for Counter {
    type Event = String;

    fn handle(&mut self, input: Input, now: Instant) {
        match input {
            Input::Accepted { connection, .. } => self.connection = Some(connection),
            Input::Frame { octets, .. } => {
                self.count = octets[0];
                if self.count == 10 {
                    let connection = self.connection.take().unwrap();
                    self.outputs.push_back(Output::Close { connection });
                    self.outputs.push_back(Output::Event("done".into()));
                } else {
                    self.say(self.count + 1);
                }
            }
            Input::Closed { .. } => self.outputs.push_back(Output::Event("over".into())),
            Input::Datagram { from, octets, .. } if octets == "?" => {
                self.outputs.push_back(Output::Transmit {
                    socket: SocketId(0),
                    from: None,
                    to: from,
                    octets: Bytes::from_static(b"!"),
                });
            }
            Input::Datagram { .. } if self.deadline.take().is_some() => {
                self.outputs.push_back(Output::Event("answered".into()));
            }
            Input::Timeout => {
                self.timeouts += 1;
                if self.deadline.is_some_and(|at| at <= now) {
                    self.ask(now);
                }
            }
            _ => {}
        }
    }

    fn poll_output(&mut self, _now: Instant) -> Output<String> {
        let next = self.outputs.pop_front();
        next.unwrap_or(Output::Timeout(self.deadline))
    }
}

fn world(faults: Faults, seed: u64) -> World<Counter> {
    let mut world = World::new(faults, Chance::new(seed));
    let addresses = [1, 2].map(|host| SocketAddr::from(([192, 0, 2, host], 1720)));
    for (number, local) in addresses.into_iter().enumerate() {
        let peer = addresses.into_iter().find(|peer| *peer != local);
        let ips: [IpAddr; 1] = [local.ip()];
        let sockets = [Socket::new(SocketId(0), local)];
        let counter = Counter::new(local, peer);
        world.add(&format!("n{number}"), counter, &ips, &sockets);
    }
    world
}

/// Has one count with the other; gives the events and the sum of all that was sent.
fn count(faults: Faults, seed: u64) -> (Vec<(usize, String)>, super::Trace) {
    let mut world = world(faults, seed);
    // Both have to listen first.
    world.run_until(world.now() + Duration::from_millis(1));
    world.command(super::NodeId(0), Counter::call);
    world.run_until(world.now() + Duration::from_secs(600));
    assert_eq!(world.connections(super::NodeId(0)), 0);
    assert_eq!(world.connections(super::NodeId(1)), 0);
    assert_eq!(world.next_at(), None);
    let mut events = Vec::new();
    while let Some((node, event)) = world.next_event() {
        events.push((node.0, event));
    }
    (events, world.trace())
}

#[test]
fn two_machines_talk() {
    let (events, trace) = count(Faults::none(), 0);
    let event = |node, event: &str| (node, event.to_owned());
    assert_eq!(
        events,
        [event(0, "answered"), event(1, "done"), event(0, "over")]
    );
    // Two listen; a question and an answer; a connection, eleven numbers, its end.
    assert_eq!(trace.entries(), 2 + 2 + 1 + 11 + 1);
}

#[test]
fn the_seed_decides() {
    let traces: Vec<_> = (0..50)
        .map(|seed| {
            let faults = Faults::harmful(&mut Chance::new(seed));
            let (events, trace) = count(faults.clone(), seed);
            assert_eq!(count(faults, seed), (events, trace));
            trace
        })
        .collect();
    for (index, trace) in traces.iter().enumerate() {
        assert!(!traces[..index].contains(trace), "seed {index}");
    }
}

#[test]
fn losses_are_made_good() {
    let mut faults = Faults::none();
    faults.datagrams.lost = Odds(500);
    for seed in 0..20 {
        let (events, _) = count(faults.clone(), seed);
        assert!(events.contains(&(0, "answered".into())), "seed {seed}");
    }
}

#[test]
fn timers_are_late_and_come_for_nothing() {
    let mut faults = Faults::none();
    faults.datagrams.lost = Odds::ALWAYS;
    faults.timers.late = Duration::from_millis(5)..=Duration::from_millis(5);
    faults.timers.needless = Odds::ALWAYS;
    let mut world = world(faults, 0);
    let (one, two) = (super::NodeId(0), super::NodeId(1));
    world.command(one, Counter::call);
    let start = world.now();
    world.run_until(start + PATIENCE);
    assert_eq!(world.trace().entries(), 2 + 2 + 1 + 11 + 1 - 1);
    assert!(world.machine(two).timeouts > 5);
    world.run_until(start + PATIENCE + Duration::from_millis(4));
    assert_eq!(world.trace().entries(), 2 + 2 + 1 + 11 + 1 - 1);
    world.run_until(start + PATIENCE + Duration::from_millis(5));
    assert_eq!(world.trace().entries(), 2 + 2 + 1 + 11 + 1);
}

/// Wants to be woken at once, for ever.
#[derive(Debug)]
struct Sleepless;

impl Machine for Sleepless {
    type Event = ();

    fn handle(&mut self, _input: Input, _now: Instant) {}

    fn poll_output(&mut self, now: Instant) -> Output<()> {
        Output::Timeout(Some(now))
    }
}

#[test]
#[should_panic(expected = "no time passes")]
fn a_machine_that_does_not_let_time_pass_is_found() {
    let mut world = World::new(Faults::none(), Chance::new(0));
    world.add("n0", Sleepless, &[], &[]);
    world.run_until(world.now() + Duration::from_secs(1));
}
