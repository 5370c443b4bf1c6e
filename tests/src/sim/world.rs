//! Machines on a network, one happening after the other.

use std::collections::VecDeque;
use std::fmt::Debug;
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::transport::{Input, Machine, Output};

use super::chance::Chance;
use super::clock::Clock;
use super::faults::Faults;
use super::net::{Delivery, Harm, Network};
use super::node::{Node, Socket, carry_out, describe, describe_input};
use super::seeds;
use super::trace::Trace;

/// Outputs that one drain may give. A machine that has more to say talks without end.
pub const MAX_OUTPUTS_PER_DRAIN: usize = 10_000;

/// Happenings that may follow each other without time passing. More is no progress.
pub const MAX_STEPS_AT_ONCE: u32 = 10_000;

/// A machine in a [`World`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub usize);

/// Machines of one kind (an enum, where there are several), each on a host of its own.
///
/// Each step is one input to one machine, followed by a full drain. Events wait for
/// [`World::next_event`].
#[derive(Debug)]
pub struct World<M: Machine> {
    clock: Clock,
    chance: Chance,
    network: Network,
    nodes: Vec<Node<M>>,
    events: VecDeque<(NodeId, M::Event)>,
    trace: Trace,
    /// Steps since time passed.
    steps_at_once: u32,
    narrates: bool,
}

impl<M: Machine<Event: Debug>> World<M> {
    /// A world without machines.
    pub fn new(faults: Faults, mut chance: Chance) -> Self {
        Self {
            clock: Clock::new(),
            network: Network::new(faults, chance.fork()),
            chance,
            nodes: Vec::new(),
            events: VecDeque::new(),
            trace: Trace::new(),
            steps_at_once: 0,
            narrates: seeds::is_replay(),
        }
    }

    /// Adds a machine on a host with these addresses, and drains it.
    ///
    /// # Panics
    ///
    /// When one of the addresses is another host's.
    pub fn add(&mut self, name: &str, machine: M, ips: &[IpAddr], sockets: &[Socket]) -> NodeId {
        let host = self.network.add_host(ips);
        for socket in sockets {
            self.network
                .open_socket(host, socket.id, socket.local, &socket.groups);
        }
        let node = NodeId(self.nodes.len());
        self.nodes.push(Node {
            name: name.to_owned(),
            host,
            machine,
            deadline: None,
            wakes_at: None,
        });
        self.drain(node);
        node
    }

    /// The time.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// The time since the beginning.
    pub fn elapsed(&self) -> Duration {
        self.clock.elapsed()
    }

    /// How many machines there are; their ids count up from 0.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there are no machines.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// A machine, to look at.
    pub fn machine(&self, node: NodeId) -> &M {
        &self.nodes[node.0].machine
    }

    /// What a machine was called when it was added.
    pub fn name(&self, node: NodeId) -> &str {
        &self.nodes[node.0].name
    }

    /// Everything that was sent so far, and when.
    pub fn trace(&self) -> Trace {
        self.trace
    }

    /// What a machine's deadline is.
    pub fn deadline(&self, node: NodeId) -> Option<Instant> {
        self.nodes[node.0].deadline
    }

    /// How many connections a machine has that are not over.
    pub fn connections(&self, node: NodeId) -> usize {
        self.network.connections(self.nodes[node.0].host)
    }

    /// Where a machine takes connections.
    pub fn listeners(&self, node: NodeId) -> Vec<SocketAddr> {
        self.network.listeners(self.nodes[node.0].host)
    }

    /// Other faults from now on. What is under way stays as it is.
    pub fn set_faults(&mut self, faults: Faults) {
        self.network.set_faults(faults);
    }

    /// This befalls the delivery with this number, counted from 0.
    pub fn disturb(&mut self, delivery: usize, harm: Harm) {
        self.network.disturb(delivery, harm);
    }

    /// What was delivered so far.
    pub fn deliveries(&self) -> &[Delivery] {
        self.network.deliveries()
    }

    /// Gives a machine a command, and drains it.
    pub fn command<R>(&mut self, node: NodeId, command: impl FnOnce(&mut M, Instant) -> R) -> R {
        let now = self.clock.now();
        let result = command(&mut self.nodes[node.0].machine, now);
        self.drain(node);
        result
    }

    /// Sends a datagram as somebody who is no machine here.
    pub fn inject(&mut self, from: SocketAddr, to: SocketAddr, octets: &Bytes) {
        self.network.inject(from, to, octets, self.clock.now());
    }

    /// The oldest event that has not been taken.
    pub fn next_event(&mut self) -> Option<(NodeId, M::Event)> {
        self.events.pop_front()
    }

    /// When something happens next by itself; never, if all machines are idle for good.
    pub fn next_at(&self) -> Option<Instant> {
        let wakes = self.nodes.iter().filter_map(|node| node.wakes_at);
        wakes.chain(self.network.next_at()).min()
    }

    /// Lets time pass until `until`, or until something happens if that comes first, and carries
    /// that out. `false`: it was time that came.
    ///
    /// # Panics
    ///
    /// When a machine breaks its contract, or time no longer passes.
    pub fn step(&mut self, until: Instant) -> bool {
        let due = self.next_at().filter(|due| *due <= until);
        let at = due.unwrap_or(until);
        if at > self.clock.now() {
            self.steps_at_once = 0;
        }
        // A deadline may have passed before it was named.
        self.clock.advance_to(at.max(self.clock.now()));
        if due.is_none() {
            return false;
        }
        self.steps_at_once += 1;
        assert!(
            self.steps_at_once <= MAX_STEPS_AT_ONCE,
            "no end at {:?}: {MAX_STEPS_AT_ONCE} things happen and no time passes",
            self.elapsed(),
        );
        let now = self.clock.now();
        if let Some((host, input)) = self.network.next_input(now) {
            if let Some(node) = self.nodes.iter().position(|node| node.host == host) {
                self.handle(NodeId(node), input);
            }
        } else if let Some(node) = self.sleeper(now) {
            self.handle(node, Input::Timeout);
        }
        true
    }

    /// Takes steps until `until`. Events wait.
    pub fn run_until(&mut self, until: Instant) {
        while self.step(until) {}
    }

    /// Somebody whose time has come.
    fn sleeper(&self, now: Instant) -> Option<NodeId> {
        let due = |node: &Node<M>| node.wakes_at.is_some_and(|at| at <= now);
        self.nodes.iter().position(due).map(NodeId)
    }

    fn handle(&mut self, node: NodeId, input: Input) {
        if self.narrates {
            self.narrate(node, "<-", describe_input(&input));
        }
        let woken = input == Input::Timeout;
        let now = self.clock.now();
        self.nodes[node.0].machine.handle(input, now);
        self.drain(node);
        if !woken && self.chance.happens(self.network.faults().timers.needless) {
            self.nodes[node.0].machine.handle(Input::Timeout, now);
            self.drain(node);
        }
    }

    /// Carries out everything that a machine wants.
    fn drain(&mut self, id: NodeId) {
        let now = self.clock.now();
        for _ in 0..MAX_OUTPUTS_PER_DRAIN {
            match self.nodes[id.0].machine.poll_output(now) {
                Output::Event(event) => {
                    if self.narrates {
                        self.narrate(id, "!!", format!("{event:?}"));
                    }
                    self.events.push_back((id, event));
                }
                Output::Timeout(deadline) => return self.drained(id, deadline),
                wish => {
                    let (what, octets) = describe(&wish);
                    self.trace.add(self.clock.elapsed(), id.0, &what, octets);
                    if self.narrates {
                        self.narrate(id, "->", format!("{what} ({} octets)", octets.len()));
                    }
                    carry_out(self.nodes[id.0].host, wish, &mut self.network, now);
                }
            }
        }
        let name = self.name(id);
        panic!("{name} wants more than {MAX_OUTPUTS_PER_DRAIN} things at once");
    }

    /// A machine has nothing more to say until its deadline.
    fn drained(&mut self, id: NodeId, deadline: Option<Instant>) {
        let now = self.clock.now();
        let node = &mut self.nodes[id.0];
        let again = node.machine.poll_output(now);
        assert!(
            matches!(again, Output::Timeout(at) if at == deadline),
            "{} had no more to say, and then says {again:?}",
            node.name,
        );
        if deadline != node.deadline || node.wakes_at.is_some_and(|at| at <= now) {
            let late = self.chance.duration(&self.network.faults().timers.late);
            node.wakes_at = deadline.map(|at| at.max(now) + late);
            node.deadline = deadline;
        }
    }

    #[expect(clippy::print_stderr, reason = "somebody wants to see this run")]
    fn narrate(&self, node: NodeId, arrow: &str, what: String) {
        let at = self.clock.elapsed().as_secs_f64();
        let name = self.name(node);
        eprintln!("{at:12.6} {name:>4} {arrow} {what}");
    }
}

#[cfg(test)]
mod tests;
