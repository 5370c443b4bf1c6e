//! Whole calls: the two machines and their H.245 transports against each other, octets between them, in virtual time.

#![expect(clippy::unwrap_used, reason = "a fault here is a failed test")]

use std::collections::{BTreeMap, VecDeque};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::call::h245_transport::{self, Config, H245Transport, Leg, Mode};
use h323_h225::call::{Event, Incoming, Outgoing, Output, Released, ReleasedBy, Timers};
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_h225::message::{CallContext, Setup};
use h323_h225::q931::{CallReference, Flag};
use h323_h225::{Cause, Received};
use h323_messages::h225::EndpointType;
use h323_per::Octets;
use proptest::prelude::*;

const CALLER: usize = 0;
const CALLEE: usize = 1;
const NAMES: [&str; 2] = ["caller", "callee"];
/// Messages each side sends over H.245.
const PDUS: u8 = 5;

/// What is to happen. Times are milliseconds from the Setup.
#[derive(Debug, Clone)]
struct Script {
    configs: [Config; 2],
    addresses: [SocketAddr; 2],
    fast_start: bool,
    /// When the called side accepts the fast start, if it does: with which of its messages.
    accept_fast_start: bool,
    /// When the called side says Call Proceeding, Alerting, Connect.
    answers: [u64; 3],
    /// How long things take to the other side, used in turn.
    delays: Vec<u64>,
    /// Who hangs up, and when.
    hang_up: Option<(usize, u64)>,
    /// When the signalling connection breaks.
    breaks: Option<u64>,
}

/// What reaches a side.
#[derive(Debug)]
enum Arrival {
    Signal(Bytes),
    SignallingClosed,
    Connected,
    ConnectFailed,
    Accepted,
    Frame(Leg, Bytes),
    Closed(Leg),
    Listening,
    Answer(usize),
    HangUp,
}

enum Machine {
    /// The called side before the Setup.
    Idle,
    Outgoing(Box<Outgoing>),
    Incoming(Box<Incoming>),
}

struct Side {
    machine: Machine,
    h245: H245Transport,
    is_listening: bool,
    events: Vec<Event>,
    modes: Vec<Mode>,
    received: Vec<u8>,
    queued: bool,
}

impl Side {
    fn poll(&mut self, now: Instant) -> Output {
        match &mut self.machine {
            Machine::Outgoing(machine) => machine.poll_output(now),
            Machine::Incoming(machine) => machine.poll_output(now),
            Machine::Idle => Output::Timeout(None),
        }
    }

    fn released(&self) -> Vec<&Released> {
        let released = |event: &'_ &Event| matches!(event, Event::Released(_));
        self.events
            .iter()
            .filter(released)
            .map(|event| match event {
                Event::Released(released) => released,
                other => panic!("{other:?}"),
            })
            .collect()
    }
}

/// Both sides and what is under way between them.
struct Pair {
    script: Script,
    start: Instant,
    now: u64,
    sides: [Side; 2],
    /// By time, then by number: what was sent first arrives first.
    under_way: BTreeMap<(u64, u64), (usize, Arrival)>,
    number: u64,
    /// The last arrival in each direction: TCP keeps order.
    last_arrival: [u64; 2],
    signalling_is_open: bool,
}

impl Pair {
    fn new(script: Script) -> Self {
        let side = |machine, index: usize, side| Side {
            machine,
            h245: H245Transport::new(side, script.configs[index]),
            is_listening: false,
            events: Vec::new(),
            modes: Vec::new(),
            received: Vec::new(),
            queued: false,
        };
        let call = CallContext {
            call_reference: CallReference::new(7, Flag::FromOriginator),
            call_identifier: CallIdentifier([1; 16]),
            conference_identifier: ConferenceIdentifier([2; 16]),
            version: ProtocolVersion::V4,
        };
        let sides = [
            side(
                Machine::Outgoing(Box::new(Outgoing::new(call, Timers::default()))),
                CALLER,
                h245_transport::Side::Calling,
            ),
            side(Machine::Idle, CALLEE, h245_transport::Side::Called),
        ];
        Self {
            script,
            start: origin(),
            now: 0,
            sides,
            under_way: BTreeMap::new(),
            number: 0,
            last_arrival: [0; 2],
            signalling_is_open: true,
        }
    }

    fn at(&self) -> Instant {
        self.start + Duration::from_millis(self.now)
    }

    fn schedule(&mut self, at: u64, side: usize, arrival: Arrival) {
        self.number += 1;
        self.under_way.insert((at, self.number), (side, arrival));
    }

    /// Sends to a side, in order.
    fn carry(&mut self, to: usize, arrival: Arrival) {
        let count = self.script.delays.len();
        let delay = self.script.delays[self.number as usize % count];
        let at = (self.now + delay).max(self.last_arrival[to]);
        self.last_arrival[to] = at;
        self.schedule(at, to, arrival);
    }

    fn run(&mut self) {
        let fast_start = if self.script.fast_start {
            vec![Octets::from([0xfa])]
        } else {
            Vec::new()
        };
        let setup = Setup {
            fast_start,
            ..Setup::new(EndpointType::default())
        };
        let now = self.at();
        self.start_h245(CALLER);
        self.drain(CALLER);
        if self.sides[CALLER].is_listening {
            // The Setup waits for the address that it offers.
            self.under_way.clear();
            self.handle(CALLER, Arrival::Listening);
        }
        let Machine::Outgoing(machine) = &mut self.sides[CALLER].machine else {
            unreachable!()
        };
        machine.setup_request(&setup, now).unwrap();
        if let Some((side, at)) = self.script.hang_up {
            self.schedule(at, side, Arrival::HangUp);
        }
        if let Some(at) = self.script.breaks {
            self.schedule(at, CALLER, Arrival::SignallingClosed);
            self.schedule(at, CALLEE, Arrival::SignallingClosed);
        }
        self.drain(CALLER);
        for _ in 0..2_000 {
            let timer = [CALLER, CALLEE]
                .into_iter()
                .filter_map(|side| Some((self.deadline(side)?, side)))
                .min();
            let arrival = self.under_way.first_key_value().map(|(&(at, _), _)| at);
            match (arrival, timer) {
                (None, None) => return,
                (Some(at), timer) if timer.is_none_or(|(deadline, _)| at <= deadline) => {
                    let ((at, _), (side, arrival)) = self.under_way.pop_first().unwrap();
                    assert!(at >= self.now, "time goes on");
                    self.now = at;
                    self.handle(side, arrival);
                    self.drain(side);
                }
                (_, Some((deadline, side))) => {
                    self.now = deadline.max(self.now);
                    let now = self.at();
                    match &mut self.sides[side].machine {
                        Machine::Outgoing(machine) => machine.handle_timeout(now),
                        Machine::Incoming(machine) => machine.handle_timeout(now),
                        Machine::Idle => {}
                    }
                    self.drain(side);
                }
                (Some(_), None) => unreachable!(),
            }
        }
        panic!("no end: {:?}", self.under_way);
    }

    fn deadline(&self, side: usize) -> Option<u64> {
        let deadline = match &self.sides[side].machine {
            Machine::Outgoing(machine) => machine.poll_timeout(),
            Machine::Incoming(machine) => machine.poll_timeout(),
            Machine::Idle => None,
        };
        Some((deadline? - self.start).as_millis() as u64)
    }

    /// H.245 starts, and both sides have something to say.
    fn start_h245(&mut self, side: usize) {
        let Side { h245, queued, .. } = &mut self.sides[side];
        h245.start();
        if !std::mem::replace(queued, true) {
            for octet in 0..PDUS {
                h245.send(Bytes::copy_from_slice(&[octet])).unwrap();
            }
        }
    }

    fn handle(&mut self, index: usize, arrival: Arrival) {
        let now = self.at();
        let side = &mut self.sides[index];
        match arrival {
            Arrival::Signal(octets) => {
                if !self.signalling_is_open {
                    return;
                }
                let received = Received::decode(octets).unwrap();
                side.h245.handle_message(&received.message);
                match &mut side.machine {
                    Machine::Outgoing(machine) => {
                        machine.handle_message(received.message, now).unwrap()
                    }
                    Machine::Incoming(machine) => {
                        machine.handle_message(received.message, now).unwrap()
                    }
                    idle @ Machine::Idle => {
                        let own = CallIdentifier([9; 16]);
                        let incoming = Incoming::new(
                            &received.message,
                            EndpointType::default(),
                            ProtocolVersion::V4,
                            own,
                            Timers::default(),
                            now,
                        );
                        *idle = Machine::Incoming(Box::new(incoming.unwrap()));
                        self.start_h245(CALLEE);
                        for (step, delay) in self.script.answers.into_iter().enumerate() {
                            self.schedule(self.now + delay, CALLEE, Arrival::Answer(step));
                        }
                    }
                }
            }
            Arrival::SignallingClosed => {
                self.signalling_is_open = false;
                match &mut side.machine {
                    Machine::Outgoing(machine) => {
                        machine.handle_closed(Cause::TEMPORARY_FAILURE, now)
                    }
                    Machine::Incoming(machine) => {
                        machine.handle_closed(Cause::TEMPORARY_FAILURE, now)
                    }
                    Machine::Idle => {}
                }
                side.h245.close();
            }
            Arrival::Connected => side.h245.handle_connected(),
            Arrival::ConnectFailed => side.h245.handle_connect_failed(),
            Arrival::Accepted => {
                if !side.h245.handle_accepted() {
                    self.carry(1 - index, Arrival::Closed(Leg::Opened));
                }
            }
            Arrival::Frame(leg, octets) => side.h245.handle_frame(leg, octets),
            Arrival::Closed(leg) => side.h245.handle_closed(leg),
            Arrival::Listening => side.h245.handle_listening(self.script.addresses[index]),
            Arrival::Answer(step) => {
                let Machine::Incoming(machine) = &mut side.machine else {
                    return;
                };
                // Those that come too late, because another was faster, are refused.
                let _ = match step {
                    0 => machine.proceeding_request(),
                    1 => {
                        if self.script.accept_fast_start {
                            let _ = machine.fast_start_response(vec![Octets::from([0xfb])]);
                        }
                        machine.alerting_request(None)
                    }
                    _ => machine.connect_request(),
                };
            }
            Arrival::HangUp => {
                let cause = Cause::NORMAL_CALL_CLEARING;
                match &mut side.machine {
                    Machine::Outgoing(machine) => machine.release_request(cause, None, None, now),
                    Machine::Incoming(machine) => machine.release_request(cause, None, None, now),
                    Machine::Idle => {}
                }
            }
        }
    }

    /// What a driver does: the call machine first, then the transport, until both are quiet.
    fn drain(&mut self, index: usize) {
        let now = self.at();
        loop {
            loop {
                match self.sides[index].poll(now) {
                    Output::Timeout(_) => break,
                    Output::Event(event) => self.sides[index].events.push(event),
                    Output::Send(mut message) => {
                        assert!(
                            self.signalling_is_open,
                            "{} sends after the end",
                            NAMES[index]
                        );
                        self.sides[index].h245.fill(&mut message);
                        let octets = message.encode().unwrap();
                        self.carry(1 - index, Arrival::Signal(octets));
                    }
                }
            }
            match self.sides[index].h245.poll_output() {
                h245_transport::Output::Idle => break,
                output => self.carry_out(index, output),
            }
        }
    }

    fn carry_out(&mut self, index: usize, output: h245_transport::Output) {
        use h245_transport::Output as O;
        let peer = 1 - index;
        match output {
            O::Listen => {
                self.sides[index].is_listening = true;
                self.schedule(self.now, index, Arrival::Listening);
            }
            O::StopListening => self.sides[index].is_listening = false,
            O::Connect { to } => {
                assert_eq!(to, self.script.addresses[peer]);
                if self.sides[peer].is_listening {
                    self.carry(peer, Arrival::Accepted);
                    self.carry(index, Arrival::Connected);
                } else {
                    self.carry(index, Arrival::ConnectFailed);
                }
            }
            O::SendFrame { leg, octets } => self.carry(peer, Arrival::Frame(other(leg), octets)),
            O::Close { leg } => self.carry(peer, Arrival::Closed(other(leg))),
            O::Facility(contents) => {
                // After its release a call sends no more.
                let _ = match &mut self.sides[index].machine {
                    Machine::Outgoing(machine) => machine.facility_request(contents),
                    Machine::Incoming(machine) => machine.facility_request(contents),
                    Machine::Idle => Ok(()),
                };
            }
            O::Deliver(octets) => self.sides[index].received.extend_from_slice(&octets),
            // What was said is said anew.
            O::Unread => {
                for octet in 0..PDUS {
                    let octets = Bytes::copy_from_slice(&[octet]);
                    self.sides[index].h245.send(octets).unwrap();
                }
            }
            O::Established(mode) => self.sides[index].modes.push(mode),
            O::Failed(_) => {}
            O::Idle => unreachable!(),
        }
    }
}

/// The same connection as the other side names it.
fn other(leg: Leg) -> Leg {
    match leg {
        Leg::Opened => Leg::Accepted,
        Leg::Accepted => Leg::Opened,
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "an arbitrary origin of virtual time"
)]
fn origin() -> Instant {
    Instant::now()
}

fn config() -> impl Strategy<Value = Config> {
    any::<[bool; 4]>().prop_map(
        |[tunnelling, one_pdu_per_message, parallel, offer_in_setup]| Config {
            tunnelling,
            one_pdu_per_message,
            parallel,
            offer_in_setup,
        },
    )
}

fn script() -> impl Strategy<Value = Script> {
    let addresses = prop::sample::select(vec![
        ["192.0.2.1:3000", "192.0.2.2:3000"],
        ["192.0.2.2:3000", "192.0.2.1:3000"],
        ["[2001:db8::1]:3000", "[2001:db8::2]:3000"],
    ]);
    (
        [config(), config()],
        addresses,
        any::<(bool, bool)>(),
        [0_u64..2_000, 0_u64..4_000, 0_u64..10_000],
        prop::collection::vec(0_u64..300, 1..20),
    )
        .prop_map(
            |(configs, addresses, (fast_start, accept_fast_start), answers, delays)| Script {
                configs,
                addresses: addresses.map(|address| address.parse().unwrap()),
                fast_start,
                accept_fast_start,
                answers,
                delays,
                hang_up: None,
                breaks: None,
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// Whatever the sides want and however long things take: the call is answered, H.245 goes both ways in order, and a
    /// hang-up ends both sides.
    #[test]
    fn an_undisturbed_call_does_its_job(script in script(), who in 0_usize..2) {
        let tunnelled = script.configs.iter().all(|config| config.tunnelling);
        let fast_start = script.fast_start;
        let mut pair = Pair::new(Script { hang_up: Some((who, 100_000)), ..script });
        pair.run();
        let all: Vec<u8> = (0..PDUS).collect();
        for side in &pair.sides {
            prop_assert_eq!(&side.received, &all);
            prop_assert_eq!(side.modes.last(), Some(if tunnelled { &Mode::Tunnelled } else { &Mode::Separate }));
        }
        let caller = &pair.sides[CALLER];
        let connected = caller.events.iter().filter(|event| matches!(event, Event::Connected(_))).count();
        prop_assert_eq!(connected, 1);
        let fast_start_events = caller
            .events
            .iter()
            .filter(|event| matches!(event, Event::FastStartAccepted(_) | Event::FastStartRefused))
            .count();
        prop_assert_eq!(fast_start_events, usize::from(fast_start));
        for (index, side) in pair.sides.iter().enumerate() {
            let released = side.released();
            prop_assert_eq!(released.len(), 1);
            prop_assert_eq!(released[0].by, if index == who { ReleasedBy::Local } else { ReleasedBy::Peer });
            prop_assert_eq!(released[0].cause, Cause::NORMAL_CALL_CLEARING);
            prop_assert!(!side.is_listening);
        }
    }

    /// A release or a broken connection at any moment: both sides tell of the end exactly once, and of nothing after it.
    #[test]
    fn a_call_ends_once_on_both_sides_whenever_it_ends(
        script in script(),
        hang_up in prop::option::of((0_usize..2, 0_u64..15_000)),
        breaks in prop::option::of(0_u64..15_000),
    ) {
        let ends = hang_up.is_some() || breaks.is_some();
        let mut pair = Pair::new(Script { hang_up, breaks, ..script });
        pair.run();
        for side in &pair.sides {
            let began = !matches!(side.machine, Machine::Idle);
            let too_early = hang_up.is_some_and(|(who, _)| who == CALLEE) && breaks.is_none();
            let expected = usize::from(ends && began);
            prop_assert!(side.released().len() == expected || too_early && side.released().is_empty());
            if expected == 1 && !side.released().is_empty() {
                prop_assert!(matches!(side.events.last(), Some(Event::Released(_))));
            }
        }
    }
}

/// The ladder of a slow-start call with tunnelling, message by message.
#[test]
fn the_ladder_of_a_tunnelled_call() {
    let tunnel = Config {
        tunnelling: true,
        ..Config::default()
    };
    let mut pair = Pair::new(Script {
        configs: [tunnel; 2],
        addresses: ["192.0.2.1:3000", "192.0.2.2:3000"].map(|address| address.parse().unwrap()),
        fast_start: false,
        accept_fast_start: false,
        answers: [10, 1_000, 5_000],
        delays: vec![20],
        hang_up: Some((CALLER, 20_000)),
        breaks: None,
    });
    pair.run();
    let names: VecDeque<String> = pair.sides[CALLER]
        .events
        .iter()
        .map(|event| {
            format!("{event:?}")
                .split(['(', ' '])
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    assert_eq!(names, ["Proceeding", "Alerting", "Connected", "Released"]);
    assert_eq!(
        pair.sides.each_ref().map(|side| side.modes.clone()),
        [vec![Mode::Tunnelled], vec![Mode::Tunnelled]]
    );
}
