//! Two media sessions that talk to each other, each by a clock of its own.
//!
//! No machine of a [`super::World`]: sessions have another contract, and here clocks are what may be wrong. Each side
//! is carried as `terminal` carries its sessions: woken by a datagram or a deadline, a little late, it takes in what
//! waits as if that had come evenly since the last look, keeps the session's queue filled, and does what it wants.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_media::rtcp::{Compound, NtpTime, Packet, Params, ReportBlock};
use h323_media::session::{Config, ReceiveConfig, SendConfig, Stats};
use h323_media::source::Rule;
use h323_media::{Channel, Codec, MediaSession, Output};

use super::chance::{Chance, Odds};

/// Samples a second of what is said and heard.
pub const RATE_HZ: u32 = 8000;

/// A clock that is steadily too fast, or too slow.
#[derive(Clone, Copy, Debug)]
pub struct Drifting {
    origin: Instant,
    /// By how many millionths it is too fast.
    ppm: i64,
}

impl Drifting {
    const MILLION: i64 = 1_000_000;

    /// What it shows when so much time has passed.
    fn shows(self, passed: Duration) -> Instant {
        let nanos = passed.as_nanos() * self.pace() / Self::MILLION as u128;
        self.origin + Duration::from_nanos(nanos as u64)
    }

    /// How much time has passed when it shows `at`.
    fn passed(self, at: Instant) -> Duration {
        let shown = at.saturating_duration_since(self.origin).as_nanos();
        let nanos = (shown * Self::MILLION as u128).div_ceil(self.pace());
        Duration::from_nanos(nanos as u64)
    }

    /// How much time has passed when so many samples have, milliseconds.
    pub fn samples_ms(self, samples: f64) -> f64 {
        samples * 1000.0 / f64::from(RATE_HZ) * Self::MILLION as f64 / self.pace() as f64
    }

    fn pace(self) -> u128 {
        (Self::MILLION + self.ppm) as u128
    }
}

/// What the network does from some time on, and how long its datagrams are under way.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// Since the beginning.
    pub from: Duration,
    /// How long a datagram takes.
    pub latency: RangeInclusive<Duration>,
    /// It does not arrive.
    pub lost: Odds,
    /// Nothing arrives before this: what was sent until then comes at once.
    pub held_until: Duration,
}

/// How late a side is told that it has something to do.
#[derive(Clone, Debug)]
pub struct Lateness {
    /// As a rule.
    pub usual: RangeInclusive<Duration>,
    /// When the machine is busy.
    pub busy: RangeInclusive<Duration>,
    /// How often it is.
    pub often: Odds,
}

impl Lateness {
    fn draw(&self, chance: &mut Chance) -> Duration {
        let busy = chance.happens(self.often);
        chance.duration(if busy { &self.busy } else { &self.usual })
    }
}

/// A report, when it was sent and what was true then.
#[derive(Clone, Copy, Debug)]
pub struct Report {
    /// What it says.
    pub block: ReportBlock,
    /// Packets up to the highest number that was there.
    pub expected: u64,
    /// Of these, those that were not there.
    pub missing: u64,
}

/// One direction of the network.
#[derive(Debug)]
struct Line {
    stretches: Vec<Stretch>,
    chance: Chance,
    /// By the time of arrival and the order of sending.
    under_way: BTreeMap<(Duration, u64), (Channel, Bytes)>,
    entered: u64,
    /// Media that was sent, and whether it got lost.
    media: Vec<bool>,
    first_sequence: Option<u16>,
}

impl Line {
    fn send(&mut self, channel: Channel, payload: Bytes, now: Duration) {
        let begun = self.stretches.iter().rev().find(|next| next.from <= now);
        let Some(stretch) = begun else { return };
        let lost = self.chance.happens(stretch.lost);
        let latency = self.chance.duration(&stretch.latency);
        if channel == Channel::Rtp {
            self.media.push(lost);
            self.first_sequence.get_or_insert(sequence(&payload));
        }
        if !lost {
            self.entered += 1;
            let at = (now + latency).max(stretch.held_until);
            self.under_way
                .insert((at, self.entered), (channel, payload));
        }
    }

    fn next_at(&self) -> Option<Duration> {
        self.under_way.keys().next().map(|(at, _)| *at)
    }

    /// What has arrived by `now`, in order.
    fn arrived(&mut self, now: Duration) -> Vec<(Channel, Bytes)> {
        let later = self.under_way.split_off(&(now, u64::MAX));
        std::mem::replace(&mut self.under_way, later)
            .into_values()
            .collect()
    }

    fn lost(&self) -> u64 {
        self.media.iter().filter(|lost| **lost).count() as u64
    }
}

/// The sequence number of an RTP packet.
fn sequence(packet: &[u8]) -> u16 {
    u16::from_be_bytes([packet[2], packet[3]])
}

/// One of the two who talk.
#[derive(Debug)]
pub struct Talker {
    session: MediaSession,
    clock: Drifting,
    address: SocketAddr,
    lateness: Lateness,
    chance: Chance,
    says: Vec<i16>,
    said: usize,
    /// What was heard.
    pub heard: Vec<i16>,
    /// Reports about what was heard.
    pub reports: Vec<Report>,
    /// Packets of media that were taken in, by their place among those sent.
    taken: Vec<bool>,
    /// When it has something to do, whatever comes.
    deadline: Option<Duration>,
    /// How late it will be told of that, or of a datagram.
    late: Duration,
    looked_at: Duration,
    /// The most packets that waited for their turn.
    pub most_waiting: usize,
}

impl Talker {
    /// Its clock.
    pub fn clock(&self) -> Drifting {
        self.clock
    }

    /// What it said or will say.
    pub fn says(&self) -> &[i16] {
        &self.says
    }

    /// What its session did.
    pub fn stats(&self) -> Stats {
        self.session.stats()
    }

    /// Takes in what waits, and does what is due.
    fn wake(&mut self, from: SocketAddr, inward: &mut Line, outward: &mut Line, real: Duration) {
        let now = self.clock.shows(real);
        let (media, reports): (Vec<_>, Vec<_>) = inward
            .arrived(real)
            .into_iter()
            .partition(|(channel, _)| *channel == Channel::Rtp);
        let since = now - self.clock.shows(self.looked_at);
        let count = media.len() as u32;
        for (place, (channel, octets)) in (1..).zip(media) {
            self.note(inward.first_sequence.unwrap_or_default(), &octets);
            let at = now - since * (count - place) / count;
            let taken = self.session.handle_datagram(channel, from, &octets, at);
            assert_eq!(taken, Ok(()));
        }
        for (channel, octets) in reports {
            let from = SocketAddr::new(from.ip(), from.port() + 1);
            let taken = self.session.handle_datagram(channel, from, &octets, now);
            assert_eq!(taken, Ok(()));
        }
        self.looked_at = real;
        let deadline = self.drain(inward.first_sequence, outward, real);
        let waiting = self.stats().receive.map(|receive| receive.buffer.waiting);
        self.most_waiting = self.most_waiting.max(waiting.unwrap_or_default());
        self.deadline = deadline.map(|at| self.clock.passed(at));
        self.late = self.lateness.draw(&mut self.chance);
    }

    /// When it does something next, if that is coming.
    fn wakes_at(&self, inward: &Line) -> Option<Duration> {
        let due = self.deadline.into_iter().chain(inward.next_at()).min()?;
        Some(due.max(self.looked_at) + self.late)
    }

    /// A packet of media is there.
    fn note(&mut self, first: u16, packet: &[u8]) {
        // Of one call no more than a few seconds are under way: the wraps of the number are those of the last packet.
        let newest = self.taken.len() as i64;
        let ahead = sequence(packet).wrapping_sub(first.wrapping_add(newest as u16)) as i16;
        let place = usize::try_from(newest + i64::from(ahead)).unwrap_or_default();
        if place >= self.taken.len() {
            self.taken.resize(place + 1, false);
        }
        self.taken[place] = true;
    }

    fn drain(&mut self, first: Option<u16>, outward: &mut Line, real: Duration) -> Option<Instant> {
        let now = self.clock.shows(real);
        loop {
            let room = self.session.send_room();
            if room > 0 {
                let rest = &self.says[self.said..];
                let mut next = rest[..room.min(rest.len())].to_vec();
                self.said += next.len();
                next.resize(room, 0);
                let queued = self.session.send_pcm(&next, now);
                assert_eq!(queued, Ok(()));
            }
            match self.session.poll_output(now) {
                Output::Transmit { channel, payload } => {
                    if channel == Channel::Rtcp {
                        self.note_report(first, &payload);
                    }
                    outward.send(channel, payload, real);
                }
                Output::Playout(frame) => self.heard.extend(frame.pcm),
                Output::Event(_) => {}
                Output::Timeout(deadline) => return deadline,
            }
        }
    }

    fn note_report(&mut self, first: Option<u16>, payload: &Bytes) {
        let compound = Compound::parse(payload).expect("a report of ours");
        let (Some(first), Some(block)) = (first, block(&compound)) else {
            return;
        };
        let expected = u64::from(block.highest_sequence) + 1 - u64::from(first);
        assert_eq!(expected, self.taken.len() as u64, "{block:?}");
        let missing = self.taken.iter().filter(|taken| !**taken).count() as u64;
        self.reports.push(Report {
            block,
            expected,
            missing,
        });
    }
}

/// What a report says of the other side.
fn block(compound: &Compound) -> Option<ReportBlock> {
    let blocks = compound.packets().iter().find_map(|packet| match packet {
        Packet::SenderReport { blocks, .. } | Packet::ReceiverReport { blocks, .. } => Some(blocks),
        _ => None,
    });
    blocks?.first().copied()
}

/// Two who talk, and the network between them.
#[derive(Debug)]
pub struct Talk {
    talkers: [Talker; 2],
    /// To the first, and to the second.
    lines: [Line; 2],
    now: Duration,
}

impl Talk {
    /// Two who say this, by clocks that are too fast by so many millionths, over this network.
    ///
    /// # Panics
    ///
    /// When a session refuses what it is given.
    pub fn new(
        says: [Vec<i16>; 2],
        ppm: [i64; 2],
        network: &[Stretch],
        lateness: &Lateness,
        origin: Instant,
        seed: u64,
    ) -> Self {
        let mut chance = Chance::new(seed);
        let addresses = [1, 2].map(|host| SocketAddr::from(([192, 0, 2, host], 5000)));
        let mut says = says.into_iter();
        let talkers = [0, 1].map(|n| {
            let config = Config {
                send: Some(SendConfig::new(Codec::PcmA)),
                receive: Some(ReceiveConfig::new(Codec::PcmA)),
                source: Rule::Signalled(addresses[1 - n].ip()),
                cname: format!("{n}@test"),
                rtcp: Params::default(),
                seed: chance.number(),
            };
            let wall = NtpTime::from_unix(Duration::from_secs(1_700_000_000));
            let session = MediaSession::new(&config, wall, origin).expect("it fits together");
            Talker {
                session,
                clock: Drifting {
                    origin,
                    ppm: ppm[n],
                },
                address: addresses[n],
                lateness: lateness.clone(),
                chance: chance.fork(),
                says: says.next().unwrap_or_default(),
                said: 0,
                heard: Vec::new(),
                reports: Vec::new(),
                taken: Vec::new(),
                deadline: Some(Duration::ZERO),
                late: Duration::ZERO,
                looked_at: Duration::ZERO,
                most_waiting: 0,
            }
        });
        let lines = [0, 1].map(|_| Line {
            stretches: network.to_vec(),
            chance: chance.fork(),
            under_way: BTreeMap::new(),
            entered: 0,
            media: Vec::new(),
            first_sequence: None,
        });
        Self {
            talkers,
            lines,
            now: Duration::ZERO,
        }
    }

    /// The two.
    pub fn talkers(&self) -> &[Talker; 2] {
        &self.talkers
    }

    /// Packets of media that were lost on their way to a talker.
    pub fn lost_to(&self, talker: usize) -> u64 {
        self.lines[talker].lost()
    }

    /// Packets of media that were sent to a talker.
    pub fn sent_to(&self, talker: usize) -> u64 {
        self.lines[talker].media.len() as u64
    }

    /// Lets time pass until so much has since the beginning.
    pub fn run_until(&mut self, end: Duration) {
        loop {
            let wakes = (self.talkers.iter().zip(&self.lines))
                .map(|(talker, inward)| talker.wakes_at(inward));
            let next = wakes.zip(0..).filter_map(|(at, n)| Some((at?, n))).min();
            let Some((at, n)) = next.filter(|(at, _)| *at <= end) else {
                break;
            };
            assert!(at >= self.now, "time goes back");
            self.now = at;
            let from = self.talkers[1 - n].address;
            let [to_first, to_second] = &mut self.lines;
            let (inward, outward) = match n {
                0 => (to_first, to_second),
                _ => (to_second, to_first),
            };
            self.talkers[n].wake(from, inward, outward, at);
        }
        self.now = end;
    }
}
