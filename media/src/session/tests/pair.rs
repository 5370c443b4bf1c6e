//! Two sessions and the network between them.

use std::collections::BTreeMap;

use super::super::*;
use crate::Codec;
use crate::playout::{Coded, FrameKind};
use crate::testing::epoch;

pub(super) const LEFT: &str = "192.0.2.1:5000";
pub(super) const RIGHT: &str = "192.0.2.2:6000";

pub(super) fn address(text: &str) -> SocketAddr {
    text.parse().unwrap()
}

pub(super) fn config(seed: u64, peer: &str) -> Config {
    Config {
        send: Some(SendConfig {
            telephone_event: Some(101),
            ..SendConfig::new(Codec::PcmA)
        }),
        receive: Some(ReceiveConfig {
            telephone_event: Some(101),
            ..ReceiveConfig::new(Codec::PcmA)
        }),
        source: Rule::Signalled(address(peer).ip()),
        cname: format!("{seed}@test"),
        rtcp: Params::default(),
        seed,
    }
}

pub(super) fn wall() -> NtpTime {
    NtpTime::from_unix(Duration::from_secs(1_700_000_000))
}

pub(super) fn session(config: &Config, now: Instant) -> MediaSession {
    MediaSession::new(config, wall(), now).unwrap()
}

/// What the network does to datagrams.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Faults {
    pub(super) loss: f64,
    pub(super) duplication: f64,
    pub(super) delay_ms: f64,
    pub(super) jitter_ms: f64,
}

/// One direction of the network.
pub(super) struct Link {
    pub(super) faults: Faults,
    pub(super) random: Random,
    /// In the order of arrival; the number keeps those of one instant in their order.
    pub(super) underway: BTreeMap<(Instant, u64), (Channel, Bytes)>,
    pub(super) count: u64,
    pub(super) lost: u64,
    pub(super) duplicated: u64,
}

impl Link {
    pub(super) fn new(faults: Faults, seed: u64) -> Self {
        let random = Random::new(seed);
        Self {
            faults,
            random,
            underway: BTreeMap::new(),
            count: 0,
            lost: 0,
            duplicated: 0,
        }
    }

    /// Only media suffers; reports of a test are too few to lose some.
    pub(super) fn send(&mut self, channel: Channel, payload: Bytes, now: Instant) {
        let media = channel == Channel::Rtp;
        if media && self.random.unit() < self.faults.loss {
            self.lost += 1;
            return;
        }
        let copies = if media && self.random.unit() < self.faults.duplication {
            2
        } else {
            1
        };
        self.duplicated += copies - 1;
        for _ in 0..copies {
            let Faults {
                delay_ms,
                jitter_ms,
                ..
            } = self.faults;
            let jitter = if media {
                self.random.between(0.0, jitter_ms.max(1e-9))
            } else {
                0.0
            };
            let at = now + Duration::from_secs_f64((delay_ms + jitter) / 1000.0);
            self.count += 1;
            self.underway
                .insert((at, self.count), (channel, payload.clone()));
        }
    }

    pub(super) fn next_at(&self) -> Option<Instant> {
        self.underway.keys().next().map(|&(at, _)| at)
    }
}

pub(super) struct Side {
    pub(super) session: MediaSession,
    pub(super) address: SocketAddr,
    /// What is still to be said.
    pub(super) script: Vec<i16>,
    pub(super) said: usize,
    pub(super) heard: Vec<i16>,
    pub(super) frames: Vec<FrameKind>,
    pub(super) passed: Vec<Coded>,
    pub(super) events: Vec<Event>,
    pub(super) wake_at: Option<Instant>,
    pub(super) rtp_sent: u64,
    pub(super) rtcp_sent: u64,
}

impl Side {
    pub(super) fn new(session: MediaSession, at: &str) -> Self {
        Self {
            session,
            address: address(at),
            script: vec![],
            said: 0,
            heard: vec![],
            frames: vec![],
            passed: vec![],
            events: vec![],
            wake_at: None,
            rtp_sent: 0,
            rtcp_sent: 0,
        }
    }

    /// Everything a driver does when it wakes.
    pub(super) fn drain(&mut self, out: &mut Link, now: Instant) {
        loop {
            while self.said < self.script.len() && self.session.send_room() >= 160 {
                let end = (self.said + 160).min(self.script.len());
                self.session
                    .send_pcm(&self.script[self.said..end], now)
                    .unwrap();
                self.said = end;
            }
            match self.session.poll_output(now) {
                Output::Transmit { channel, payload } => {
                    match channel {
                        Channel::Rtp => self.rtp_sent += 1,
                        Channel::Rtcp => self.rtcp_sent += 1,
                    }
                    out.send(channel, payload, now);
                }
                Output::Playout(frame) => {
                    self.heard.extend(frame.pcm);
                    self.frames.push(frame.kind);
                    self.passed.extend(frame.passed);
                }
                Output::Event(event) => self.events.push(event),
                Output::Timeout(at) => {
                    assert!(at.is_none_or(|at| at > now), "a timer in the past");
                    self.wake_at = at;
                    return;
                }
            }
        }
    }
}

/// Two sessions and the network between them, in virtual time.
pub(super) struct Pair {
    pub(super) now: Instant,
    pub(super) left: Side,
    pub(super) right: Side,
    pub(super) to_left: Link,
    pub(super) to_right: Link,
}

impl Pair {
    pub(super) fn new(left: &Config, right: &Config, faults: Faults) -> Self {
        let now = epoch();
        let mut pair = Self {
            now,
            left: Side::new(session(left, now), LEFT),
            right: Side::new(session(right, now), RIGHT),
            to_left: Link::new(faults, 71),
            to_right: Link::new(faults, 72),
        };
        pair.drain();
        pair
    }

    pub(super) fn plain(faults: Faults) -> Self {
        Self::new(&config(1, RIGHT), &config(2, LEFT), faults)
    }

    pub(super) fn drain(&mut self) {
        self.left.drain(&mut self.to_right, self.now);
        self.right.drain(&mut self.to_left, self.now);
    }

    /// Let this much time pass.
    pub(super) fn run(&mut self, duration: Duration) {
        let end = self.now + duration;
        self.drain();
        loop {
            let next = [
                self.left.wake_at,
                self.right.wake_at,
                self.to_left.next_at(),
                self.to_right.next_at(),
            ];
            match next.into_iter().flatten().min() {
                Some(at) if at < end => {
                    assert!(at >= self.now);
                    self.now = at;
                }
                _ => break,
            }
            let from = (self.right.address, self.left.address);
            let ways = [
                (&mut self.to_left, &mut self.left, from.0),
                (&mut self.to_right, &mut self.right, from.1),
            ];
            for (link, side, from) in ways {
                while link.next_at().is_some_and(|at| at <= self.now) {
                    let Some((_, (channel, payload))) = link.underway.pop_first() else {
                        break;
                    };
                    let rtcp = SocketAddr::new(from.ip(), from.port() + 1);
                    let from = if channel == Channel::Rtp { from } else { rtcp };
                    let _ = side
                        .session
                        .handle_datagram(channel, from, &payload, self.now);
                }
            }
            self.drain();
        }
        self.now = end;
    }

    pub(super) fn stats(&self) -> (Stats, Stats) {
        (self.left.session.stats(), self.right.session.stats())
    }
}
