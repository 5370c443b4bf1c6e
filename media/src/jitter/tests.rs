use bytes::Bytes;

use super::*;
use crate::testing::{Random, epoch, ms};

const SAMPLES: u32 = 160;

/// A buffer that is pulled every 20 ms from the start, and packets of 20 ms.
struct Line {
    start: Instant,
    buffer: JitterBuffer<Bytes>,
    pulled_at: Instant,
}

impl Line {
    fn new(config: Config) -> Self {
        let start = epoch();
        Self {
            start,
            buffer: JitterBuffer::new(config, start),
            pulled_at: start,
        }
    }

    /// Packet `n` of a sender without pauses, arriving at `at` milliseconds.
    fn insert(&mut self, n: u64, at: u64) -> Insertion {
        self.insert_at(n, (n as u32).wrapping_mul(SAMPLES), at)
    }

    fn insert_at(&mut self, sequence: u64, timestamp: u32, at: u64) -> Insertion {
        let payload = Bytes::copy_from_slice(&sequence.to_be_bytes());
        let now = self.start + ms(at);
        self.buffer
            .insert(sequence + 100, timestamp, SAMPLES, payload, now)
    }

    /// Pull one frame.
    fn pull(&mut self) -> Heard {
        let at = self.pulled_at;
        self.pulled_at += FRAME;
        let mut pulled = self.buffer.pull(SAMPLES as usize, at);
        // Everything is quiet here.
        while self.buffer.surplus() {
            self.buffer.leave_out();
            pulled = self.buffer.pull(SAMPLES as usize, at);
        }
        match pulled {
            Pull::Packet(payload) => Packet(
                payload
                    .iter()
                    .fold(0, |n, &octet| (n << 8) | u64::from(octet)),
            ),
            other => Other(other),
        }
    }

    fn pulls(&mut self, count: usize) -> Vec<Heard> {
        (0..count).map(|_| self.pull()).collect()
    }

    fn stats(&self) -> Stats {
        self.buffer.stats()
    }

    /// Run through packets that arrive at these times, pulling at every frame boundary before
    /// those that arrive at or after it, then until `until` milliseconds.
    fn run(&mut self, mut arrivals: Vec<(u64, u64)>, until: u64) -> Vec<Heard> {
        arrivals.sort_by_key(|&(n, at)| (at, n));
        let mut heard = vec![];
        for (n, at) in arrivals {
            while self.pulled_at < self.start + ms(at) {
                heard.push(self.pull());
            }
            self.insert(n, at);
        }
        while self.pulled_at < self.start + ms(until) {
            heard.push(self.pull());
        }
        heard
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Heard {
    Packet(u64),
    Other(Pull<Bytes>),
}

use Heard::{Other, Packet};

fn config() -> Config {
    Config::new(8000)
}

fn silence() -> Heard {
    Other(Pull::Silence(160))
}

fn lost() -> Heard {
    Other(Pull::Lost(160))
}

fn underrun() -> Heard {
    Other(Pull::Underrun)
}

#[test]
fn packets_come_out_in_order_after_the_minimum_delay() {
    let mut line = Line::new(config());
    assert_eq!(line.pull(), underrun());
    line.insert(0, 20);
    for n in [3, 1, 2] {
        assert_eq!(line.insert(n, 80), Insertion::Stored);
    }
    assert_eq!(
        line.pulls(6),
        [
            silence(),
            silence(),
            Packet(0),
            Packet(1),
            Packet(2),
            Packet(3)
        ]
    );
    assert_eq!(line.stats().underruns, 0);
}

/// A sender that holds its first 24 packets back for 460 ms and then goes on as usual.
fn held_back(count: u64) -> Vec<(u64, u64)> {
    (0..count).map(|n| (n, (n * 20).max(460))).collect()
}

#[test]
fn a_burst_at_the_beginning_delays_nothing() {
    let mut line = Line::new(config());
    let heard = line.run(held_back(100), 2000);
    // At 460 ms the first of what was sent at 420 or later is heard, and all that follows.
    assert_eq!(heard[..23], vec![underrun(); 23]);
    let played: Vec<_> = (21..98).map(Packet).collect();
    assert_eq!(heard[23..], played);
    let stats = line.stats();
    assert_eq!((stats.delay, stats.target), (ms(40), ms(40)));
    assert_eq!((stats.skipped, stats.late, stats.underruns), (21, 0, 0));
}

/// Frames are pulled while the burst comes in: the silence before the first packet is given up, not what follows.
#[test]
fn a_burst_at_the_beginning_may_be_cut_in_two() {
    let mut line = Line::new(config());
    line.insert(0, 0);
    line.insert(1, 0);
    assert_eq!(line.pull(), silence());
    (2..24).for_each(|n| _ = line.insert(n, 19));
    let rest: Vec<_> = (24..43).map(|n| (n, 19 + (n - 23) * 20)).collect();
    let heard = line.run(rest, 400);
    // At 20 ms what was sent at 401 is due, and has been there for the least delay at 19 + 40.
    let played: Vec<_> = (21..40).map(Packet).collect();
    assert_eq!(heard, played);
    let stats = line.stats();
    assert_eq!((stats.delay, stats.skipped), (ms(41), 21));
}

/// A long packet that has begun to be due is heard whole; one that is out of order is still in time.
#[test]
fn what_begins_after_a_burst_begins_with_a_packet() {
    let mut line = Line::new(config());
    for n in [0_u64, 1, 3, 2, 4] {
        let payload = Bytes::copy_from_slice(&n.to_be_bytes());
        let timestamp = n as u32 * 3 * SAMPLES;
        (line.buffer).insert(n + 100, timestamp, 3 * SAMPLES, payload, line.start);
    }
    // Sent at 240, the last came at once: at 0 what was sent at 200 is due, in the packet of 180.
    assert_eq!(line.pull(), Packet(3));
    assert_eq!(line.insert_at(2, 6 * SAMPLES, 1), Insertion::Late);
    let stats = line.stats();
    assert_eq!((stats.delay, stats.skipped, stats.waiting), (ms(60), 3, 1));
}

/// Nobody pulled for a second, in which the sender was silent: what it said before is not heard any more, and what it
/// says next comes with the least delay.
#[test]
fn what_is_too_old_at_the_beginning_delays_nothing() {
    let mut line = Line::new(config());
    line.insert(0, 0);
    line.insert_at(1, 50 * SAMPLES, 1000);
    line.pulled_at += ms(1000);
    assert_eq!(line.pulls(3), [silence(), silence(), Packet(1)]);
    let stats = line.stats();
    assert_eq!((stats.delay, stats.skipped), (ms(40), 1));
}

#[test]
fn steady_packets_play_without_adjustment() {
    let mut line = Line::new(config());
    let arrivals = (0..1000).map(|n| (n, n * 20)).collect();
    let heard = line.run(arrivals, 20_000);
    assert_eq!(heard[..2], [silence(), silence()]);
    assert!(
        heard[2..]
            .iter()
            .enumerate()
            .all(|(n, heard)| *heard == Packet(n as u64))
    );
    let stats = line.stats();
    assert_eq!((stats.delay, stats.target), (ms(40), ms(40)));
    assert_eq!(
        (stats.late, stats.skipped, stats.stretched, stats.underruns),
        (0, 0, 0, 0)
    );
}

#[test]
fn a_missing_packet_is_lost_and_late_when_it_comes() {
    let mut line = Line::new(config());
    for n in [0, 1, 3, 4] {
        line.insert(n, n * 20);
    }
    let heard = line.pulls(7);
    assert_eq!(
        heard[2..],
        [Packet(0), Packet(1), lost(), Packet(3), Packet(4)]
    );
    assert_eq!(line.insert(2, 140), Insertion::Late);
    assert_eq!(line.stats().late, 1);
}

#[test]
fn duplicates_are_counted() {
    let mut line = Line::new(config());
    line.insert(0, 0);
    assert_eq!(line.insert(0, 0), Insertion::Duplicate);
    assert_eq!(line.stats().duplicates, 1);
    assert_eq!(line.stats().waiting, 1);
}

#[test]
fn an_underrun_holds_the_cursor_for_what_comes_late() {
    let mut line = Line::new(config());
    line.insert(0, 0);
    assert_eq!(line.pulls(4), [silence(), silence(), Packet(0), underrun()]);
    // Packet 1 should have been played at 60 ms.
    assert_eq!(line.insert(1, 70), Insertion::Stored);
    assert_eq!(line.pull(), Packet(1));
    // The delay grew by the frame that was made up, and what follows fits.
    assert_eq!(line.stats().delay, ms(60));
    line.insert(2, 90);
    assert_eq!(line.pull(), Packet(2));
}

#[test]
fn after_an_underrun_the_cursor_catches_up_over_a_lost_packet() {
    let mut line = Line::new(config());
    line.insert(0, 0);
    line.pulls(3);
    assert_eq!(line.pull(), underrun());
    // Packet 1 never comes; the frame just made up stood for it.
    line.insert(2, 65);
    assert_eq!(line.pull(), Packet(2));
    assert_eq!(line.stats().delay, ms(40));
}

#[test]
fn a_pause_of_the_sender_costs_nothing() {
    let mut line = Line::new(config());
    line.insert(0, 0);
    assert_eq!(line.pulls(3)[2], Packet(0));
    assert_eq!(line.pulls(47), vec![underrun(); 47]);
    // One second of silence was not sent: 50 packets later in time, the next in sequence.
    line.insert_at(1, 50 * SAMPLES, 1000);
    assert_eq!(line.pulls(3), [silence(), silence(), Packet(1)]);
    let stats = line.stats();
    assert_eq!((stats.delay, stats.late, stats.skipped), (ms(40), 0, 0));
}

#[test]
fn packets_beside_the_media_are_not_missing() {
    let mut line = Line::new(config());
    line.insert_at(0, 0, 0);
    line.buffer.insert_other(101);
    line.buffer.insert_other(102);
    line.insert_at(3, 3 * SAMPLES, 60);
    line.insert_at(5, 5 * SAMPLES, 100);
    let heard = line.pulls(8);
    assert_eq!(
        heard[2..],
        [
            Packet(0),
            silence(),
            silence(),
            Packet(3),
            lost(),
            Packet(5)
        ]
    );
    line.buffer.insert_other(101);
    assert_eq!(line.stats().waiting, 0);
}

#[test]
fn the_delay_follows_the_network_up_and_down() {
    let mut line = Line::new(config());
    let mut random = Random::new(11);
    // 20 s with up to 150 ms of jitter, then 40 s without.
    let arrivals = (0..3000).map(|n| {
        (
            n,
            n * 20
                + if n < 1000 {
                    u64::from(random.next_u32() % 150)
                } else {
                    0
                },
        )
    });
    let arrivals: Vec<_> = arrivals.collect();
    let (jittery, calm) = arrivals.split_at(1000);
    let heard = line.run(jittery.to_vec(), 20_000);
    let stats = line.stats();
    assert_eq!(stats.target, ms(150));
    assert!((ms(130)..=ms(200)).contains(&stats.delay), "{stats:?}");
    let missing = |heard: &[Heard]| heard.iter().filter(|h| !matches!(h, Packet(_))).count();
    assert!(missing(&heard[500..]) <= 10, "{}", missing(&heard[500..]));

    line.run(calm.to_vec(), 60_000);
    let stats = line.stats();
    assert_eq!(stats.target, ms(40));
    assert!((ms(40)..=ms(80)).contains(&stats.delay), "{stats:?}");
    assert!(stats.skipped > 0);
}

#[test]
fn growing_jitter_stretches_without_an_underrun() {
    let mut line = Line::new(config());
    let mut heard = vec![];
    for n in 0..500 {
        // Every tenth packet comes after its turn at 40 ms, but the next one is in time, so the
        // buffer never runs dry.
        let late = if n % 10 == 0 && n > 0 { 70 } else { 0 };
        heard.push((n, n * 20 + late));
    }
    let heard = line.run(heard, 10_000);
    let stats = line.stats();
    assert!(stats.stretched >= 2, "{stats:?}");
    assert!(stats.delay >= ms(70), "{stats:?}");
    let lost_at = heard.iter().rposition(|h| *h == lost()).unwrap_or(0);
    assert!(lost_at < 100, "the last loss was at frame {lost_at}");
}

#[test]
fn the_delay_ceiling_is_reached_and_kept() {
    let max_delay = ms(100);
    let mut line = Line::new(Config {
        max_delay,
        ..config()
    });
    line.insert(0, 0);
    line.pulls(4);
    // Everything stops for half a second, then comes at once.
    line.pulls(25);
    for n in 1..29 {
        line.insert(n, 580);
    }
    let heard = line.pulls(5);
    // Heard at 580 ms with a delay of 100 is what was sent at 480.
    assert_eq!(heard, [24, 25, 26, 27, 28].map(Packet));
    let stats = line.stats();
    assert_eq!(stats.delay, max_delay);
    assert_eq!(stats.skipped, 23);
}

#[test]
fn the_packet_ceiling_is_reached_and_kept() {
    let max_packets = 10;
    let mut line = Line::new(Config {
        max_packets,
        ..config()
    });
    let insertions: Vec<Insertion> = (0..12).map(|n| line.insert(n, 0)).collect();
    assert_eq!(
        insertions[9..],
        [
            Insertion::Stored,
            Insertion::StoredOverOldest,
            Insertion::StoredOverOldest
        ]
    );
    let stats = line.stats();
    assert_eq!((stats.waiting, stats.overflowed), (10, 2));
    // Packets that are no media take room too.
    (200..300).for_each(|sequence| line.buffer.insert_other(sequence));
    assert_eq!(line.stats().waiting, 10);
    // But only the ten that had to go for them are missed.
    assert_eq!(line.stats().overflowed, 12);
    assert_eq!(line.insert(0, 0), Insertion::Late);
}

#[test]
fn configured_ceilings_have_ceilings() {
    let config = Config {
        clock_rate_hz: 0,
        min_delay: ms(5000),
        max_delay: ms(10_000),
        max_packets: 100_000,
    };
    let bounded = config.bounded();
    assert_eq!(
        (bounded.min_delay, bounded.max_delay),
        (DELAY_CEILING, DELAY_CEILING)
    );
    assert_eq!(
        (bounded.max_packets, bounded.clock_rate_hz),
        (PACKETS_CEILING, 1)
    );
    let mut line = Line::new(Config {
        clock_rate_hz: 8000,
        ..config
    });
    (0..300).for_each(|n| _ = line.insert(n, 0));
    assert_eq!(line.stats().waiting, PACKETS_CEILING);
}

#[test]
fn timestamps_wrap() {
    let mut line = Line::new(config());
    let first = u32::MAX - 2 * SAMPLES + 1;
    for n in 0..5_u32 {
        line.insert_at(n.into(), first.wrapping_add(n * SAMPLES), u64::from(n) * 20);
    }
    assert_eq!(line.pulls(7)[2..], [0, 1, 2, 3, 4].map(Packet));
}

#[test]
fn a_jump_of_the_clock_begins_anew() {
    for jump in [1_000_000_u32, 1_000_000_u32.wrapping_neg(), 1 << 31] {
        let mut line = Line::new(config());
        for n in 0..10_u32 {
            line.insert_at(n.into(), n * SAMPLES, u64::from(n) * 20);
        }
        line.pulls(12);
        for n in 10..15_u32 {
            let timestamp = jump.wrapping_add(n * SAMPLES);
            line.insert_at(n.into(), timestamp, u64::from(n) * 20 + 40);
        }
        line.insert_at(3, 3 * SAMPLES, 250);
        assert_eq!(line.pulls(7)[2..], [10, 11, 12, 13, 14].map(Packet));
        let stats = line.stats();
        assert_eq!((stats.resyncs, stats.late), (1, 1), "{jump}");
    }
}

#[test]
fn a_clock_that_runs_fast_or_slow_is_followed() {
    for (ppm, name) in [(1000_i64, "slow"), (-1000, "fast")] {
        let mut line = Line::new(config());
        let arrivals = (0..3000).map(|n| (n, (n as i64 * (20_000 + ppm / 50) / 1000) as u64));
        let heard = line.run(arrivals.collect(), 59_900);
        let packets = heard
            .iter()
            .filter(|heard| matches!(heard, Packet(_)))
            .count();
        assert!(packets >= 2980, "{name}: {packets}");
        let stats = line.stats();
        assert!(stats.delay <= ms(120), "{name}: {stats:?}");
    }
}

#[test]
fn hostile_numbers_never_panic_and_every_pull_ends() {
    let mut random = Random::new(23);
    for round in 0..200 {
        let mut line = Line::new(config());
        let mut sequence = 70_000_u64;
        for at in 0..300_u64 {
            if random.unit() < 0.7 {
                sequence = (sequence + u64::from(random.next_u32() % 100)).saturating_sub(40);
                let timestamp = match random.next_u32() % 3 {
                    0 => random.next_u32(),
                    _ => at as u32 * SAMPLES + random.next_u32() % 5000,
                };
                let samples = random.next_u32() % 3 * 1000;
                let now = line.start + ms(at * 20);
                line.buffer
                    .insert(sequence, timestamp, samples, Bytes::new(), now);
            }
            line.pull();
            assert!(line.stats().waiting <= 64, "round {round}");
        }
    }
}
