//! Two sessions over a network that delivers in order, late and in pieces of its own choosing: whatever
//! the interleaving, both sides end in the same state.

use std::collections::{BTreeSet, VecDeque};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h245::messages::{
    ModeElement, OpenLogicalChannelRejectCause, RequestModeAckResponse, RequestModeRejectCause,
};
use h323_h245::{
    CapabilitySet, CloseReason, Direction, Event, LogicalChannelNumber, Output, Refusal, Role,
    Session, UserInput,
};

use crate::support::{answer, audio, beginning, config, h224, telephone};

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }
}

struct Node {
    session: Session,
    /// What is on the way to the other side.
    sent: VecDeque<Bytes>,
    deadline: Option<Instant>,
    /// Openings of the peer to answer.
    asked: VecDeque<LogicalChannelNumber>,
    /// Wishes of the peer for a close to answer.
    wishes: VecDeque<LogicalChannelNumber>,
    /// Whether the peer waits for an answer to a mode request.
    is_asked_for_mode: bool,
    /// Whether we wait for one.
    awaits_mode: bool,
    ended: bool,
    /// All octets sent, to compare runs.
    log: Vec<Bytes>,
    /// Channels opened, refused and closed, pauses, bidirectional channels opened and refused for one that
    /// crossed them, modes accepted and refused: to know that something happened.
    happened: [u32; 8],
}

impl Node {
    fn new(seed: u64) -> Self {
        Self {
            session: Session::new(config(seed)),
            sent: VecDeque::new(),
            deadline: None,
            asked: VecDeque::new(),
            wishes: VecDeque::new(),
            is_asked_for_mode: false,
            awaits_mode: false,
            ended: false,
            log: Vec::new(),
            happened: [0; 8],
        }
    }

    fn drain(&mut self) {
        loop {
            match self.session.poll_output() {
                Output::Pdu(pdu) => {
                    self.log.push(pdu.octets.clone());
                    self.sent.push_back(pdu.octets);
                }
                Output::Event(Event::ChannelRequested { number, .. }) => {
                    self.asked.push_back(number)
                }
                Output::Event(Event::ChannelCloseRequested { number, .. }) => {
                    self.wishes.push_back(number);
                }
                Output::Event(Event::SessionEnded(_)) => self.ended = true,
                Output::Event(event @ (Event::ProtocolError(_) | Event::MasterSlaveFailed)) => {
                    panic!("{event:?}");
                }
                Output::Event(Event::ChannelOpened(channel)) => {
                    self.happened[0] += 1;
                    self.happened[4] += u32::from(channel.reverse.is_some());
                }
                Output::Event(Event::ChannelRefused { refusal, .. }) => {
                    let cause = OpenLogicalChannelRejectCause::MasterSlaveConflict;
                    self.happened[1] += 1;
                    self.happened[5] += u32::from(refusal == Refusal::Rejected(cause));
                }
                Output::Event(Event::ChannelClosed { .. }) => self.happened[2] += 1,
                Output::Event(Event::Paused) => self.happened[3] += 1,
                Output::Event(Event::ModeRequested(_)) => self.is_asked_for_mode = true,
                Output::Event(Event::ModeRequestReleased) => self.is_asked_for_mode = false,
                Output::Event(event @ (Event::ModeAccepted(_) | Event::ModeRefused(_))) => {
                    assert!(self.awaits_mode, "{event:?} answers nothing");
                    self.awaits_mode = false;
                    let is_accepted = matches!(event, Event::ModeAccepted(_));
                    self.happened[if is_accepted { 6 } else { 7 }] += 1;
                }
                Output::Event(_) => {}
                Output::Timeout(deadline) => {
                    self.deadline = deadline;
                    return;
                }
            }
        }
    }

    /// Channels of a direction: number, address of the media and what flows back.
    fn channels(&self, direction: Direction) -> BTreeSet<(LogicalChannelNumber, String)> {
        self.session
            .channels()
            .filter(|channel| channel.direction == direction)
            .map(|channel| {
                let media = format!("{:?} {:?}", channel.media, channel.reverse);
                (channel.number, media)
            })
            .collect()
    }

    /// Something a user might do.
    fn act(&mut self, random: &mut Random, pausing: &mut bool, now: Instant) {
        let transmits: Vec<_> = self.channels(Direction::Transmit).into_iter().collect();
        let receives: Vec<_> = self.channels(Direction::Receive).into_iter().collect();
        let mut pick = |channels: &[(LogicalChannelNumber, String)]| {
            let count = channels.len() as u64;
            (count > 0).then(|| channels[random.below(count) as usize].0)
        };
        let transmit = pick(&transmits);
        let receive = pick(&receives);
        match random.below(11) {
            0 | 1 if transmits.len() < 10 => {
                let parameters = match random.below(3) {
                    0 => h224(5000),
                    _ => audio(5001),
                };
                let _ = self.session.open_request(parameters, now);
            }
            2 | 3 => {
                if let Some(number) = self.asked.pop_front() {
                    // It may be gone already.
                    let port = 6000 + 2 * random.below(100) as u16;
                    let _ = if random.below(4) == 0 {
                        self.session
                            .open_reject(number, OpenLogicalChannelRejectCause::Unspecified)
                    } else {
                        self.session.open_response(number, answer(port), now)
                    };
                }
            }
            4 => {
                if let Some(number) = transmit {
                    let _ = self.session.close_request(number, now);
                }
            }
            5 => {
                if let Some(number) = receive {
                    let _ = self
                        .session
                        .request_channel_close(number, CloseReason::Normal, now);
                }
            }
            6 => {
                if let Some(number) = self.wishes.pop_front() {
                    let _ = if random.below(2) == 0 {
                        self.session.close_request(number, now)
                    } else {
                        self.session.channel_close_reject(number)
                    };
                }
            }
            7 => {
                let input = UserInput::Alphanumeric("1".into());
                let _ = self.session.user_input(&input);
            }
            8 if random.below(4) == 0 => {
                let set = if *pausing {
                    telephone()
                } else {
                    CapabilitySet::empty()
                };
                if self.session.capabilities_request(set, now).is_ok() {
                    *pausing = !*pausing;
                }
            }
            9 => {
                let modes = vec![[ModeElement::default()].into()];
                self.awaits_mode |= self.session.mode_request(modes, now).is_ok();
            }
            10 if self.is_asked_for_mode => self.answer_mode(random.below(2) == 0),
            _ => {}
        }
    }

    fn answer_mode(&mut self, is_accepted: bool) {
        let answered = if is_accepted {
            let response = RequestModeAckResponse::WillTransmitMostPreferredMode;
            self.session.mode_response(response)
        } else {
            let cause = RequestModeRejectCause::RequestDenied;
            self.session.mode_reject(cause)
        };
        assert!(answered.is_ok(), "{answered:?}");
        self.is_asked_for_mode = false;
    }
}

struct Simulation {
    random: Random,
    now: Instant,
    nodes: [Node; 2],
    pausing: [bool; 2],
}

impl Simulation {
    fn new(seed: u64, now: Instant) -> Self {
        Self {
            random: Random(seed),
            now,
            nodes: [seed, seed ^ 0xffff].map(Node::new),
            pausing: [false; 2],
        }
    }

    /// Delivers some of what one side sent: one message, or several in one payload.
    fn deliver(&mut self, from: usize) {
        let count = 1 + self.random.below(3) as usize;
        let count = count.min(self.nodes[from].sent.len());
        let payload: Vec<u8> = self.nodes[from].sent.drain(..count).flatten().collect();
        if !payload.is_empty() {
            let to = &mut self.nodes[1 - from];
            to.session.handle_octets(&payload.into(), self.now).unwrap();
            to.drain();
        }
    }

    fn step(&mut self, act: bool) {
        self.now += Duration::from_millis(10 + self.random.below(200));
        let node = self.random.below(2) as usize;
        if act && self.random.below(3) == 0 {
            let Self {
                random,
                now,
                nodes,
                pausing,
            } = self;
            nodes[node].act(random, &mut pausing[node], *now);
            nodes[node].drain();
        } else {
            self.deliver(node);
        }
        for node in &mut self.nodes {
            if node.deadline.is_some_and(|deadline| deadline <= self.now) {
                node.session.handle_timeout(self.now);
                node.drain();
            }
        }
    }

    /// Lets everything arrive, answering what is asked.
    fn settle(&mut self) {
        for _ in 0..10_000 {
            if self.nodes.iter().all(|node| {
                node.sent.is_empty() && node.asked.is_empty() && !node.is_asked_for_mode
            }) {
                return;
            }
            for node in &mut self.nodes {
                while let Some(number) = node.asked.pop_front() {
                    let _ = node.session.open_response(number, answer(6000), self.now);
                }
                if node.is_asked_for_mode {
                    node.answer_mode(true);
                }
                node.drain();
            }
            self.step(false);
        }
        panic!("the two sides never come to rest");
    }

    fn run(mut self) -> Self {
        for index in [0, 1] {
            self.nodes[index].session.start(self.now);
            self.nodes[index].drain();
            for _ in 0..self.random.below(4) {
                self.step(true);
            }
        }
        for _ in 0..150 {
            self.step(true);
        }
        // Nobody pauses any more.
        for index in [0, 1] {
            if self.pausing[index] {
                let node = &mut self.nodes[index];
                node.session
                    .capabilities_request(telephone(), self.now)
                    .unwrap();
                node.drain();
            }
        }
        self.settle();
        let [a, b] = &self.nodes;
        let roles = (a.session.role(), b.session.role());
        assert_eq!(roles.0.map(Role::opposite), roles.1);
        assert!(a.session.is_ready() && b.session.is_ready());
        assert!(
            !a.awaits_mode && !b.awaits_mode,
            "a mode request is unanswered"
        );
        assert_eq!(
            a.channels(Direction::Transmit),
            b.channels(Direction::Receive)
        );
        assert_eq!(
            b.channels(Direction::Transmit),
            a.channels(Direction::Receive)
        );

        let ending = self.random.below(3);
        if ending != 0 {
            self.nodes[0].session.end_session(self.now);
            self.nodes[0].drain();
        }
        if ending != 1 {
            self.nodes[1].session.end_session(self.now);
            self.nodes[1].drain();
        }
        self.settle();
        for node in &mut self.nodes {
            assert!(node.ended, "the session did not end");
            assert_eq!(node.session.poll_output(), Output::Timeout(None));
            assert_eq!(node.session.channels().count(), 0);
        }
        self
    }
}

#[test]
fn both_sides_agree_whatever_the_interleaving() {
    let now = beginning();
    let mut happened = [0; 8];
    for seed in 0..600 {
        let result = std::panic::catch_unwind(|| Simulation::new(seed, now).run());
        let Ok(simulation) = result else {
            panic!("seed {seed}");
        };
        for node in simulation.nodes {
            for (sum, count) in happened.iter_mut().zip(node.happened) {
                *sum += count;
            }
        }
    }
    let least = [500, 500, 500, 500, 200, 200, 200, 200];
    let often = happened
        .iter()
        .zip(least)
        .all(|(&count, least)| count > least);
    assert!(often, "{happened:?}");
}

#[test]
fn the_same_seed_gives_the_same_octets() {
    let now = beginning();
    for seed in 0..20 {
        let log = |_| Simulation::new(seed, now).run().nodes.map(|node| node.log);
        assert_eq!(log(()), log(()));
    }
}
