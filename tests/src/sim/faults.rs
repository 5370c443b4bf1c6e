//! What goes wrong, and how often.

use std::ops::RangeInclusive;
use std::time::Duration;

use super::chance::{Chance, Odds};

/// What a network does to those who use it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults {
    /// To datagrams.
    pub datagrams: DatagramFaults,
    /// To streams.
    pub streams: StreamFaults,
    /// To timers.
    pub timers: TimerFaults,
}

/// What happens to datagrams. Two that take differently long arrive in another order than they
/// were sent in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatagramFaults {
    /// How long one takes.
    pub latency: RangeInclusive<Duration>,
    /// It does not arrive.
    pub lost: Odds,
    /// It arrives twice.
    pub doubled: Odds,
}

/// What happens to streams. Whatever it is, what arrives is a beginning of what was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamFaults {
    /// How long a segment takes, unless it has to wait for one sent before.
    pub latency: RangeInclusive<Duration>,
    /// What is sent is cut once more, at any octet.
    pub cut: Odds,
    /// A piece arrives together with the one sent before, if that is still under way.
    pub joined: Odds,
    /// A connection is refused though somebody listens.
    pub refused: Odds,
    /// A connection is not answered at all.
    pub unanswered: Odds,
    /// A connection breaks, at some time within [`StreamFaults::soon`].
    pub broken: Odds,
    /// One direction of a connection pauses, at some time within [`StreamFaults::soon`].
    pub stalled: Odds,
    /// How long such a pause lasts.
    pub stall: RangeInclusive<Duration>,
    /// A connection takes octets and delivers none, from some time within
    /// [`StreamFaults::soon`]. Both ends notice after [`StreamFaults::noticed_after`].
    pub dead: Odds,
    /// One direction of a connection delivers the first few segments, at most [`SEGMENTS_BEFORE_SILENCE`], and no
    /// more. Noticed as late.
    pub silent: Odds,
    /// How long until both ends of a dead or silent connection know.
    pub noticed_after: Duration,
    /// When faults of a connection happen, counted from when it stands.
    pub soon: Duration,
    /// A listener whose port the system may choose gets none.
    pub no_port: Odds,
}

/// What happens to timers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimerFaults {
    /// How late a machine is told that its deadline has come.
    pub late: RangeInclusive<Duration>,
    /// After an input, a machine is also told that time has passed though nothing is due.
    pub needless: Odds,
}

/// How long until both ends of a dead connection know, as a rule.
pub const NOTICED_AFTER: Duration = Duration::from_secs(120);

/// The same where nobody sends anything that would have to be acknowledged: longer than any timer of a call.
pub const NOTICED_LATE: Duration = Duration::from_secs(400);

/// What a direction of a stream may deliver before it falls silent: that the stream stands, and some messages.
pub const SEGMENTS_BEFORE_SILENCE: u64 = 8;

impl Faults {
    /// Nothing goes wrong, and everything takes one millisecond.
    pub fn none() -> Self {
        let latency = Duration::from_millis(1)..=Duration::from_millis(1);
        Self {
            datagrams: DatagramFaults {
                latency: latency.clone(),
                lost: Odds::NEVER,
                doubled: Odds::NEVER,
            },
            streams: StreamFaults {
                latency,
                cut: Odds::NEVER,
                joined: Odds::NEVER,
                refused: Odds::NEVER,
                unanswered: Odds::NEVER,
                broken: Odds::NEVER,
                stalled: Odds::NEVER,
                stall: Duration::ZERO..=Duration::ZERO,
                dead: Odds::NEVER,
                silent: Odds::NEVER,
                noticed_after: NOTICED_AFTER,
                soon: Duration::ZERO,
                no_port: Odds::NEVER,
            },
            timers: TimerFaults {
                late: Duration::ZERO..=Duration::ZERO,
                needless: Odds::NEVER,
            },
        }
    }

    /// Nothing that TCP and a patient RAS client would not make good: what arrives comes at
    /// random times in random pieces, datagrams overtake each other, timers are late.
    pub fn harmless(chance: &mut Chance) -> Self {
        let mut faults = Self::none();
        let slowest = Duration::from_millis(chance.pick(&[1, 20, 150]));
        let latency = Duration::from_micros(200)..=slowest;
        faults.datagrams.latency = latency.clone();
        faults.datagrams.doubled = Odds(chance.pick(&[0, 50]));
        faults.streams.latency = latency;
        faults.streams.cut = Odds(chance.pick(&[0, 100, 700]));
        faults.streams.joined = Odds(chance.pick(&[0, 300]));
        faults.timers.late = Duration::ZERO..=Duration::from_millis(chance.pick(&[0, 1, 30]));
        faults.timers.needless = Odds(chance.pick(&[0, 100]));
        faults
    }

    /// Anything may go wrong. How much does is drawn too, so that some runs suffer from one
    /// thing alone and get far, and others from everything.
    pub fn harmful(chance: &mut Chance) -> Self {
        let mut faults = Self::harmless(chance);
        faults.datagrams.latency =
            Duration::from_micros(200)..=Duration::from_millis(chance.pick(&[5, 150, 1500]));
        faults.datagrams.lost = Odds(chance.pick(&[0, 50, 250]));
        faults.datagrams.doubled = Odds(chance.pick(&[0, 50, 250]));
        let streams = &mut faults.streams;
        streams.refused = Odds(chance.pick(&[0, 0, 50]));
        streams.unanswered = Odds(chance.pick(&[0, 0, 50]));
        streams.broken = Odds(chance.pick(&[0, 0, 200]));
        streams.stalled = Odds(chance.pick(&[0, 0, 200]));
        streams.stall = Duration::from_millis(10)..=Duration::from_secs(20);
        streams.dead = Odds(chance.pick(&[0, 0, 0, 100]));
        streams.silent = Odds(chance.pick(&[0, 0, 0, 500]));
        streams.noticed_after = chance.pick(&[NOTICED_AFTER, NOTICED_LATE]);
        streams.soon = Duration::from_millis(chance.pick(&[50, 1000, 20_000]));
        streams.no_port = Odds(chance.pick(&[0, 0, 20]));
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::{Chance, Faults, Odds};

    #[test]
    fn what_is_harmless_loses_nothing() {
        for seed in 0..100 {
            let faults = Faults::harmless(&mut Chance::new(seed));
            assert_eq!(faults.datagrams.lost, Odds::NEVER);
            let expected = super::StreamFaults {
                latency: faults.streams.latency.clone(),
                cut: faults.streams.cut,
                joined: faults.streams.joined,
                ..Faults::none().streams
            };
            assert_eq!(faults.streams, expected);
        }
    }

    #[test]
    fn harm_differs_from_seed_to_seed() {
        let faults: Vec<_> = (0..100)
            .map(|seed| Faults::harmful(&mut Chance::new(seed)))
            .collect();
        for fault in [
            |faults: &Faults| faults.datagrams.lost,
            |faults: &Faults| faults.streams.refused,
            |faults: &Faults| faults.streams.unanswered,
            |faults: &Faults| faults.streams.broken,
            |faults: &Faults| faults.streams.stalled,
            |faults: &Faults| faults.streams.dead,
            |faults: &Faults| faults.streams.silent,
            |faults: &Faults| faults.streams.no_port,
        ] {
            let none = faults.iter().filter(|faults| fault(faults) == Odds::NEVER);
            assert!((1..100).contains(&none.count()));
        }
    }
}
