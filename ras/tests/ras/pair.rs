//! Clients and a server over a network that loses, doubles and reorders.

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::transport::SocketId;
use h323_messages::h225::{DisengageReason, RasMessage, RegistrationRejectReason};
use h323_ras::client::{Event, Gatekeeper, Output, TicketId};
use h323_ras::message::admission::AdmissionGrant;
use h323_ras::message::registration::is_keep_alive;
use h323_ras::server::{self, ReplyTo, Source};
use h323_ras::{Bandwidth, Client, RasMessageExt, Received, Server, message};

use crate::support::{call, callee, config, epoch, gatekeeper, gatekeeper_identifier, gcf, rcf};

const CLIENTS: u8 = 3;

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}

/// A gatekeeper that says yes, sometimes late.
#[derive(Default)]
struct Desk {
    registered: BTreeSet<String>,
    /// Calls that it counts, by endpoint and call reference.
    calls: BTreeSet<(String, u16)>,
    /// How often each admission was executed.
    executed: BTreeMap<(SocketAddr, u16), u32>,
    waiting: Vec<(Instant, ReplyTo, RasMessage)>,
}

impl Desk {
    fn answer(&mut self, from: SocketAddr, request: &Received) -> RasMessage {
        match &request.message {
            RasMessage::GatekeeperRequest(_) => gcf(),
            RasMessage::RegistrationRequest(rrq) => {
                let name = format!("ep-{}", from.ip());
                if is_keep_alive(rrq) && !self.registered.contains(&name) {
                    let reason = RegistrationRejectReason::FullRegistrationRequired;
                    return message::registration::reject(
                        Default::default(),
                        &gatekeeper_identifier(),
                        reason,
                    );
                }
                self.registered.insert(name.clone());
                rcf(&name, Some(30))
            }
            RasMessage::AdmissionRequest(arq) => {
                *self
                    .executed
                    .entry((from, arq.request_seq_num))
                    .or_default() += 1;
                self.calls.insert((
                    arq.endpoint_identifier.to_string(),
                    arq.call_reference_value,
                ));
                message::admission::confirm(&AdmissionGrant {
                    bandwidth: Bandwidth::G711,
                    routed: false,
                    destination_address: callee(),
                    destination_info: &[],
                    irr_frequency_secs: 0,
                    will_respond_to_irr: false,
                })
                .unwrap()
            }
            RasMessage::DisengageRequest(drq) => {
                let call = (
                    drq.endpoint_identifier.to_string(),
                    drq.call_reference_value,
                );
                self.calls.remove(&call);
                message::disengage::confirm()
            }
            RasMessage::UnregistrationRequest(urq) => {
                let endpoint = urq.endpoint_identifier.as_ref().unwrap().to_string();
                self.registered.remove(&endpoint);
                self.calls.retain(|(owner, _)| *owner != endpoint);
                message::unregistration::confirm()
            }
            message => panic!("{}", message.name()),
        }
    }
}

struct Zone {
    now: Instant,
    chance: Chance,
    /// Loss in per cent; also the rate of duplicates.
    loss: u64,
    server: Server,
    desk: Desk,
    clients: Vec<(SocketAddr, Client)>,
    /// In flight: when it arrives, in which order, from, to.
    network: BTreeMap<(Instant, u64), (SocketAddr, SocketAddr, Bytes)>,
    sent: u64,
    /// What became of each admission.
    outcomes: BTreeMap<(SocketAddr, TicketId), &'static str>,
    log: Vec<(Duration, SocketAddr, &'static str)>,
}

impl Zone {
    fn new(seed: u64, loss: u64) -> Self {
        let clients = (0..CLIENTS)
            .map(|number| {
                let address = SocketAddr::from(([192, 0, 2, 20 + number], 1719));
                let mut config = config(Gatekeeper::At(gatekeeper()));
                config.ras_address = address;
                config.seed = seed + u64::from(number);
                (address, Client::new(config))
            })
            .collect();
        Self {
            now: epoch(),
            chance: Chance(seed),
            loss,
            server: Server::new(server::Config {
                seed,
                ..Default::default()
            }),
            desk: Desk::default(),
            clients,
            network: BTreeMap::new(),
            sent: 0,
            outcomes: BTreeMap::new(),
            log: Vec::new(),
        }
    }

    fn send(&mut self, from: SocketAddr, to: SocketAddr, octets: Bytes) {
        let copies = match self.chance.below(100) {
            roll if roll < self.loss => 0,
            roll if roll < 2 * self.loss => 2,
            _ => 1,
        };
        for _ in 0..copies {
            let delay =
                Duration::from_millis(1 + self.chance.below(if self.loss == 0 { 5 } else { 800 }));
            self.sent += 1;
            self.network
                .insert((self.now + delay, self.sent), (from, to, octets.clone()));
        }
    }

    /// Carries out everything that is wanted now; gives the time of the next thing.
    fn drain(&mut self, start: Instant) -> Option<Instant> {
        let mut next = self.network.keys().next().map(|(at, _)| *at);
        let mut soonest = |at: Option<Instant>| next = [next, at].into_iter().flatten().min();
        for index in 0..self.clients.len() {
            let address = self.clients[index].0;
            loop {
                match self.clients[index].1.poll_output() {
                    Output::Transmit { to, octets, name } => {
                        self.log.push((self.now - start, address, name));
                        self.send(address, to, octets);
                    }
                    Output::Event(event) => self.told(index, event),
                    Output::Timeout(at) => break soonest(at),
                }
            }
        }
        loop {
            match self.server.poll_output() {
                server::Output::Transmit {
                    to, octets, name, ..
                } => {
                    self.log.push((self.now - start, gatekeeper(), name));
                    self.send(gatekeeper(), to, octets);
                }
                server::Output::Event(server::Event::Request { reply_to, request }) => {
                    let answer = self.desk.answer(reply_to.source().address, &request);
                    if self.chance.below(3) == 0 {
                        self.server
                            .in_progress(&reply_to, Duration::from_secs(6), self.now);
                        self.desk.waiting.push((
                            self.now + Duration::from_secs(4),
                            reply_to,
                            answer,
                        ));
                    } else {
                        self.server.reply(reply_to, answer, self.now).unwrap();
                    }
                }
                server::Output::Event(event) => panic!("{event:?}"),
                server::Output::Timeout(at) => break soonest(at),
            }
        }
        soonest(self.desk.waiting.iter().map(|(at, ..)| *at).min());
        soonest(self.network.keys().next().map(|(at, _)| *at));
        next
    }

    fn told(&mut self, index: usize, event: Event) {
        let now = self.now;
        let (address, client) = &mut self.clients[index];
        let mut outcome = |ticket, outcome| {
            let before = self.outcomes.insert((*address, ticket), outcome);
            assert_eq!(
                before.is_none(),
                outcome != "ended",
                "{ticket:?}: {before:?}, then {outcome}"
            );
        };
        match event {
            Event::Admitted(admitted) => {
                outcome(admitted.ticket(), "admitted");
                client.disengage(admitted, DisengageReason::NormalDrop, now);
            }
            Event::AdmissionFailed { ticket, .. } => outcome(ticket, "failed"),
            Event::Disengaged { ticket } => outcome(ticket, "ended"),
            _ => {}
        }
    }

    fn step(&mut self, at: Instant) {
        assert!(at >= self.now);
        self.now = at;
        while let Some(entry) = self.network.first_entry()
            && entry.key().0 <= at
        {
            let (from, to, octets) = entry.remove();
            if to == gatekeeper() {
                let source = Source {
                    socket: SocketId(0),
                    address: from,
                    local: None,
                };
                self.server.handle_datagram(source, &octets, at);
            } else if let Some((_, client)) =
                self.clients.iter_mut().find(|(address, _)| *address == to)
            {
                client.handle_datagram(from, &octets, at);
            }
        }
        let (due, waiting) = std::mem::take(&mut self.desk.waiting)
            .into_iter()
            .partition(|(due, ..)| *due <= at);
        self.desk.waiting = waiting;
        for (_, reply_to, answer) in due {
            self.server.reply(reply_to, answer, at).unwrap();
        }
        self.server.handle_timeout(at);
        for (_, client) in &mut self.clients {
            client.handle_timeout(at);
        }
    }

    /// Runs for some time, with a call attempt now and then.
    fn run(&mut self, start: Instant, time: Duration, calls: bool) {
        let end = self.now + time;
        let mut next_call = self.now;
        loop {
            let next = self
                .drain(start)
                .into_iter()
                .chain(calls.then_some(next_call))
                .min();
            let Some(next) = next.filter(|next| *next <= end) else {
                self.now = end;
                return;
            };
            self.step(next);
            if calls && self.now >= next_call {
                next_call = self.now + Duration::from_secs(1 + self.chance.below(5));
                let index = self.chance.below(u64::from(CLIENTS)) as usize;
                let number = self.chance.below(100) as u8;
                let now = self.now;
                let (_, client) = &mut self.clients[index];
                // Refused while there is no registration, which is right.
                let _ = client.admission_request(call(number), now);
            }
        }
    }
}

fn scenario(seed: u64, loss: u64) -> Zone {
    let mut zone = Zone::new(seed, loss);
    let start = zone.now;
    for (_, client) in &mut zone.clients {
        client.register(start);
    }
    zone.run(start, Duration::from_secs(300), true);
    // What was asked in the last moment gets its answer, then everybody leaves.
    zone.run(start, Duration::from_secs(120), false);
    let now = zone.now;
    for (_, client) in &mut zone.clients {
        client.unregister(now);
    }
    zone.run(start, Duration::from_secs(60), false);
    zone
}

#[test]
fn a_perfect_network_needs_no_second_try() {
    let zone = scenario(1, 0);
    assert_eq!(zone.server.counters().answered_again, 0);
    assert!(zone.outcomes.len() > 50);
    assert!(
        zone.outcomes.values().all(|outcome| *outcome == "ended"),
        "{:?}",
        zone.outcomes
    );
    assert!(zone.desk.calls.is_empty() && zone.desk.registered.is_empty());
}

#[test]
fn on_a_bad_network_everything_ends_and_nothing_is_executed_twice() {
    let (mut ended, mut answered_again) = (0, 0);
    for seed in 0..40 {
        let zone = scenario(seed, 15);
        for (address, client) in &zone.clients {
            assert!(client.is_idle(), "seed {seed}: {address} {client:?}");
            assert_eq!(client.calls(), 0, "seed {seed}");
        }
        for (ticket, outcome) in &zone.outcomes {
            assert!(
                matches!(*outcome, "ended" | "failed"),
                "seed {seed}: {ticket:?} {outcome}"
            );
        }
        for (request, times) in &zone.desk.executed {
            assert_eq!(*times, 1, "seed {seed}: {request:?}");
        }
        ended += zone
            .outcomes
            .values()
            .filter(|outcome| **outcome == "ended")
            .count();
        answered_again += zone.server.counters().answered_again;
    }
    assert!(ended > 1000, "{ended}");
    assert!(answered_again > 100, "{answered_again}");
}

#[test]
fn the_same_seed_gives_the_same_run() {
    assert_eq!(scenario(5, 20).log, scenario(5, 20).log);
    assert_ne!(scenario(5, 20).log, scenario(6, 20).log);
}
