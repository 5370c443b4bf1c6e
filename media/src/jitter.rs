//! The jitter buffer: packets wait until their turn, and how long they wait follows the network.
//!
//! The buffer keeps a *cursor*, the timestamp of the next sample to be played. Every pull says
//! when its samples will be heard; the *delay* is how much later that is than the fastest packet
//! lately would allow. The delay a call needs is that of nearly all packets, within bounds:
//!
//! | at a pull | then |
//! | --- | --- |
//! | the packet at the cursor is there | it is given out |
//! | a later one is there, some between are missing | the gap is [`Pull::Lost`] |
//! | a later one is there, none is missing | the sender was silent: [`Pull::Silence`] |
//! | nothing is there | [`Pull::Underrun`]; the cursor stays, so what comes late is still played |
//! | nothing is there, and the sender said that it is silent | [`Pull::Pause`]; otherwise the same |
//! | the delay is below what is needed | [`Pull::Stretch`]: the cursor stays for a frame |
//! | it is well above | the packet is a [`surplus`](JitterBuffer::surplus): it may be left out if that is not heard |
//! | it is above the ceiling | as many as needed are skipped |
//!
//! After an underrun the cursor moves on to where the needed delay puts it, so silence, which
//! begins as an underrun, is where the delay adapts unheard.
//!
//! Until a packet has been given out, every pull puts the cursor where the needed delay is, and
//! packets that lie before it go. A sender that held its first packets back and then sent them
//! all at once has shown nothing of the network: played from the first one on, each would be as
//! late as that one was, for as long as the call lasts.

mod network;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::{FRAME, duration_of, samples_in};
use network::Network;

/// No delay above this can be configured.
pub const DELAY_CEILING: Duration = Duration::from_secs(2);
/// No more packets than this can be configured to wait.
pub const PACKETS_CEILING: usize = 256;
/// A packet that is this much earlier or later than the others did not travel faster or slower:
/// the sender's clock jumped, and everything begins anew.
pub const CLOCK_JUMP: Duration = Duration::from_secs(3);

/// The delay is changed at most this often while packets flow.
const ADJUST_INTERVAL: Duration = Duration::from_millis(100);

/// How a buffer behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Config {
    /// The rate of the timestamps.
    pub clock_rate_hz: u32,
    /// The delay is never set below this; also the delay at the start.
    pub min_delay: Duration,
    /// The delay never passes this, at most [`DELAY_CEILING`].
    pub max_delay: Duration,
    /// No more packets wait than this, at most [`PACKETS_CEILING`].
    pub max_packets: usize,
}

impl Config {
    /// From 40 to 400 ms and up to 64 packets, at this clock rate.
    #[must_use]
    pub fn new(clock_rate_hz: u32) -> Self {
        Self {
            clock_rate_hz,
            min_delay: Duration::from_millis(40),
            max_delay: Duration::from_millis(400),
            max_packets: 64,
        }
    }

    /// The same within the ceilings, and with a maximum that is not below the minimum.
    fn bounded(self) -> Self {
        let max_delay = self.max_delay.clamp(FRAME, DELAY_CEILING);
        Self {
            clock_rate_hz: self.clock_rate_hz.max(1),
            min_delay: self.min_delay.min(max_delay),
            max_delay,
            max_packets: self.max_packets.clamp(1, PACKETS_CEILING),
        }
    }
}

/// What became of an inserted packet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Insertion {
    /// It waits.
    Stored,
    /// It waits, and the oldest one had to go.
    StoredOverOldest,
    /// Its turn is over.
    Late,
    /// It is there already.
    Duplicate,
}

/// What comes next. Lengths are in units of the media clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pull<P> {
    /// A packet, which lasts as long as was said when it was inserted.
    Packet(P),
    /// So many units are missing and are made up for.
    Lost(usize),
    /// For so many units the sender was silent.
    Silence(usize),
    /// Nothing is there, and a frame has to be made up without the clock of the sender moving.
    Underrun,
    /// Nothing is there because the sender is silent, for how long nobody knows yet.
    Pause,
    /// The delay grows: make up so many units.
    Stretch(usize),
}

/// What happened so far, and the delay now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stats {
    /// Packets that wait.
    pub waiting: usize,
    /// The delay of the last packet that was given out.
    pub delay: Duration,
    /// The delay that the network needs, within the bounds.
    pub target: Duration,
    /// Packets that came after their turn.
    pub late: u64,
    /// Packets that came twice.
    pub duplicates: u64,
    /// Packets that went because too many waited.
    pub overflowed: u64,
    /// Packets that went because the delay had to shrink, or because they were too old to begin
    /// with.
    pub skipped: u64,
    /// Frames made up because the delay had to grow.
    pub stretched: u64,
    /// Pulls that found nothing.
    pub underruns: u64,
    /// Jumps of the sender's clock.
    pub resyncs: u64,
}

/// The packets of one source between arrival and playout; `P` is what of them waits.
///
/// All positions are units of the media clock: timestamps with their wraps counted on the sender's side, samples
/// since the beginning on ours.
#[derive(Debug)]
pub struct JitterBuffer<P> {
    config: Config,
    epoch: Instant,
    frame: i64,
    packets: BTreeMap<u64, Waiting<P>>,
    play: Play,
    /// The timestamp that wraps are counted from.
    last_timestamp: Option<i64>,
    /// The last packet that was given out or given up.
    last_sequence: Option<u64>,
    network: Network,
    adjusted_at: i64,
    /// When the packet that was given out last was found to be one too many.
    surplus_at: Option<i64>,
    stats: Stats,
}

#[derive(Debug)]
enum Waiting<P> {
    Media {
        timestamp: i64,
        samples: u32,
        payload: P,
    },
    /// Takes a sequence number, but no time.
    Other,
    /// Likewise, and no media follows for a while.
    Pause,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Play {
    /// No packet was played: the cursor is where the needed delay puts it.
    Idle,
    /// The cursor moves with time.
    Flowing { cursor: i64 },
    /// The cursor waits for a packet.
    Starved { cursor: i64 },
}

impl<P> JitterBuffer<P> {
    /// An empty buffer; no time before `now` will be named.
    #[must_use]
    pub fn new(config: Config, now: Instant) -> Self {
        let config = config.bounded();
        Self {
            config,
            epoch: now,
            frame: samples_in(FRAME, config.clock_rate_hz) as i64,
            packets: BTreeMap::new(),
            play: Play::Idle,
            last_timestamp: None,
            last_sequence: None,
            network: Network::new(&config),
            adjusted_at: 0,
            surplus_at: None,
            stats: Stats::default(),
        }
    }

    /// A packet of media arrived: its sequence number with wraps counted, its timestamp, how many
    /// units of the media clock it lasts, and its payload.
    pub fn insert(
        &mut self,
        sequence: u64,
        timestamp: u32,
        samples: u32,
        payload: P,
        now: Instant,
    ) -> Insertion {
        if self.packets.contains_key(&sequence) {
            self.stats.duplicates += 1;
            return Insertion::Duplicate;
        }
        let arrived = self.position(now);
        let mut timestamp = self.unwrap_timestamp(timestamp);
        let jump = samples_in(CLOCK_JUMP, self.config.clock_rate_hz) as i64;
        if self.network.is_jump(arrived - timestamp, jump) {
            if self.is_over(sequence) {
                self.stats.late += 1;
                return Insertion::Late;
            }
            self.resync();
            timestamp = self.unwrap_timestamp(timestamp as u32);
        }
        // A late packet counts among the delays: it is why the delay must grow.
        self.network.observe(arrived - timestamp, arrived);
        let before_cursor = match self.play {
            Play::Idle => false,
            Play::Flowing { cursor } | Play::Starved { cursor } => timestamp < cursor,
        };
        if before_cursor || self.is_over(sequence) {
            self.stats.late += 1;
            return Insertion::Late;
        }
        self.last_timestamp = self.last_timestamp.max(Some(timestamp));
        self.store(
            sequence,
            Waiting::Media {
                timestamp,
                samples,
                payload,
            },
        )
    }

    /// A packet arrived that is not media but shares the sequence numbers, such as a telephone
    /// event: it is not missing.
    pub fn insert_other(&mut self, sequence: u64) {
        self.insert_timeless(sequence, Waiting::Other);
    }

    /// A packet arrived that says that the sender is silent until its next packet of media, such as
    /// comfort noise.
    pub fn insert_pause(&mut self, sequence: u64) {
        self.insert_timeless(sequence, Waiting::Pause);
    }

    fn insert_timeless(&mut self, sequence: u64, waiting: Waiting<P>) {
        if !self.is_over(sequence) && !self.packets.contains_key(&sequence) {
            self.store(sequence, waiting);
        }
    }

    /// What is heard at `at`, for at most `room` units (a packet may be longer). After
    /// [`Pull::Underrun`] and [`Pull::Pause`] nothing else comes before the next frame.
    pub fn pull(&mut self, room: usize, at: Instant) -> Pull<P> {
        let at = self.position(at);
        let begins = self.play == Play::Idle;
        if begins {
            self.leave_out_stale(at);
        }
        loop {
            let Some((sequence, timestamp, samples)) = self.first_media() else {
                return self.underrun();
            };
            let cursor = match self.play {
                Play::Idle => self.aligned(at, timestamp),
                Play::Starved { cursor } => self.aligned(at, timestamp).max(cursor).min(timestamp),
                Play::Flowing { cursor } => cursor,
            };
            if !begins {
                self.play = Play::Flowing { cursor };
            }
            let delay = self.network.delay(at, cursor);
            let excess = delay - self.in_samples(self.config.max_delay);
            if excess > 0 && begins {
                // The only one that is due, and no longer worth hearing.
                self.take(sequence);
                self.stats.skipped += 1;
                continue;
            }
            if excess > 0 {
                self.skip_to(cursor + excess);
                continue;
            }
            if timestamp > cursor {
                let missing = span(timestamp - cursor, room);
                if begins {
                    return Pull::Silence(missing);
                }
                self.play = Play::Flowing {
                    cursor: cursor + missing as i64,
                };
                let contiguous = self.is_contiguous(sequence);
                return if contiguous {
                    Pull::Silence(missing)
                } else {
                    Pull::Lost(missing)
                };
            }
            self.surplus_at = None;
            if at - self.adjusted_at >= self.in_samples(ADJUST_INTERVAL) {
                let needed = self.in_samples(self.target());
                if delay + self.frame / 2 < needed && room as i64 >= self.frame {
                    self.adjusted_at = at;
                    self.stats.stretched += 1;
                    return Pull::Stretch(self.frame as usize);
                }
                if delay > needed + 2 * self.frame && self.packets.len() > 1 {
                    self.surplus_at = Some(at);
                }
            }
            self.play = Play::Flowing {
                cursor: timestamp + i64::from(samples),
            };
            self.stats.delay = duration_of(delay.max(0) as u64, self.config.clock_rate_hz);
            if let Some(payload) = self.take(sequence) {
                return Pull::Packet(payload);
            }
        }
    }

    /// Whether the packet that was given out last is one too many for the delay that is needed.
    #[must_use]
    pub fn surplus(&self) -> bool {
        self.surplus_at.is_some()
    }

    /// The packet that was given out last is not played: the delay shrinks by its length.
    pub fn leave_out(&mut self) {
        self.adjusted_at = self.surplus_at.take().unwrap_or(self.adjusted_at);
        self.stats.skipped += 1;
    }

    /// What happened so far.
    #[must_use]
    pub fn stats(&self) -> Stats {
        Stats {
            waiting: self.packets.len(),
            target: self.target(),
            ..self.stats
        }
    }

    /// Behave otherwise from now on, for another source. The counts go on.
    pub fn reconfigure(&mut self, config: Config) {
        self.config = config.bounded();
        self.frame = samples_in(FRAME, self.config.clock_rate_hz) as i64;
        self.adjusted_at = 0;
        self.reset();
    }

    /// Forget the source: what waits, where its clock was, how it travelled.
    pub fn reset(&mut self) {
        self.packets.clear();
        self.play = Play::Idle;
        self.last_timestamp = None;
        self.last_sequence = None;
        self.network = Network::new(&self.config);
    }

    /// The sender's clock jumped: its sequence goes on.
    fn resync(&mut self) {
        let last_sequence = self
            .last_sequence
            .max(self.packets.keys().next_back().copied());
        self.reset();
        self.last_sequence = last_sequence;
        self.stats.resyncs += 1;
    }

    fn store(&mut self, sequence: u64, waiting: Waiting<P>) -> Insertion {
        let mut insertion = Insertion::Stored;
        if self.packets.len() >= self.config.max_packets {
            insertion = Insertion::StoredOverOldest;
            if let Some((oldest, waiting)) = self.packets.pop_first() {
                self.last_sequence = Some(oldest);
                // What is no media is not missed: comfort noise, digits.
                self.stats.overflowed += u64::from(matches!(waiting, Waiting::Media { .. }));
                if let (
                    Play::Flowing { cursor },
                    Waiting::Media {
                        timestamp, samples, ..
                    },
                ) = (self.play, waiting)
                {
                    let cursor = cursor.max(timestamp + i64::from(samples));
                    self.play = Play::Flowing { cursor };
                }
            }
        }
        self.packets.insert(sequence, waiting);
        insertion
    }

    /// No media waits.
    fn underrun(&mut self) -> Pull<P> {
        let (Play::Flowing { cursor } | Play::Starved { cursor }) = self.play else {
            return Pull::Underrun;
        };
        self.play = Play::Starved { cursor };
        if (self.packets.values()).any(|waiting| matches!(waiting, Waiting::Pause)) {
            return Pull::Pause;
        }
        self.stats.underruns += 1;
        Pull::Underrun
    }

    /// Where the cursor is at `at` with the delay that is needed.
    fn needed_cursor(&self, at: i64) -> i64 {
        at - self.network.fastest_transit() - self.in_samples(self.target())
    }

    /// Where the cursor belongs at `at`, a whole number of frames before `timestamp`, so that the
    /// packets of a sender who uses our frames fill them exactly.
    fn aligned(&self, at: i64, timestamp: i64) -> i64 {
        let cursor = self.needed_cursor(at);
        let frames = u64::try_from(timestamp - cursor)
            .unwrap_or(0)
            .div_ceil(self.frame as u64);
        timestamp - frames as i64 * self.frame
    }

    /// Nothing has been heard yet: give up the packets whose successor should be heard already
    /// at `at`.
    fn leave_out_stale(&mut self, at: i64) {
        let cursor = self.needed_cursor(at);
        let mut timestamps = self.media();
        let mut first = timestamps.next();
        let mut stale = 0;
        let mut last_stale = None;
        for next in timestamps {
            if next.1 > cursor {
                break;
            }
            last_stale = first.replace(next);
            stale += 1;
        }
        if let Some((sequence, ..)) = last_stale {
            self.take(sequence);
            self.stats.skipped += stale;
        }
    }

    /// Give up everything before `cursor`.
    fn skip_to(&mut self, cursor: i64) {
        self.play = Play::Flowing { cursor };
        while let Some((sequence, timestamp, _)) = self.first_media() {
            if timestamp >= cursor {
                break;
            }
            self.take(sequence);
            self.stats.skipped += 1;
        }
    }

    fn first_media(&self) -> Option<(u64, i64, u32)> {
        self.media().next()
    }

    /// Sequence number, timestamp and length of each packet of media that waits.
    fn media(&self) -> impl Iterator<Item = (u64, i64, u32)> {
        self.packets
            .iter()
            .filter_map(|(&sequence, waiting)| match waiting {
                Waiting::Media {
                    timestamp, samples, ..
                } => Some((sequence, *timestamp, *samples)),
                Waiting::Other | Waiting::Pause => None,
            })
    }

    /// Take out this packet and forget those before it.
    fn take(&mut self, sequence: u64) -> Option<P> {
        let later = self.packets.split_off(&(sequence + 1));
        let mut taken = std::mem::replace(&mut self.packets, later);
        self.last_sequence = Some(sequence);
        match taken.remove(&sequence) {
            Some(Waiting::Media { payload, .. }) => Some(payload),
            Some(Waiting::Other | Waiting::Pause) | None => None,
        }
    }

    /// Whether nothing is missing between the last packet and this one.
    fn is_contiguous(&self, sequence: u64) -> bool {
        let Some(last) = self.last_sequence else {
            return true;
        };
        let others = self.packets.range(..sequence).count() as u64;
        sequence - last == others + 1
    }

    fn is_over(&self, sequence: u64) -> bool {
        self.last_sequence.is_some_and(|last| sequence <= last)
    }

    fn target(&self) -> Duration {
        self.network
            .needed_delay()
            .clamp(self.config.min_delay, self.config.max_delay)
    }

    fn position(&self, at: Instant) -> i64 {
        samples_in(
            at.saturating_duration_since(self.epoch),
            self.config.clock_rate_hz,
        ) as i64
    }

    fn in_samples(&self, duration: Duration) -> i64 {
        samples_in(duration, self.config.clock_rate_hz) as i64
    }

    /// The timestamp with its wraps counted, nearest to the last one.
    fn unwrap_timestamp(&self, timestamp: u32) -> i64 {
        match self.last_timestamp {
            None => i64::from(timestamp),
            Some(last) => last + i64::from(timestamp.wrapping_sub(last as u32) as i32),
        }
    }
}

/// A distance on the media clock, at most `room`.
fn span(samples: i64, room: usize) -> usize {
    usize::try_from(samples).unwrap_or(usize::MAX).min(room)
}
