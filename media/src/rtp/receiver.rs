//! What is known about one source that we receive (RFC 3550 6.4, A.1, A.3).

use std::time::Instant;

use super::{Jitter, Order, Packet, SequenceTracker, Sequenced};
use crate::samples_in;

/// The packets of one source, put in their place and counted.
#[derive(Debug)]
pub struct Receiver {
    ssrc: u32,
    clock_rate_hz: u32,
    epoch: Instant,
    tracker: SequenceTracker,
    /// The packet on probation and when it came; given out when its successor proves the source.
    held: Option<(Packet, Instant)>,
    jitter: Jitter,
    /// What was counted before the last restart of the source.
    before_restart: ReceptionStats,
}

/// A packet that belongs to its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrival {
    /// The packet.
    pub packet: Packet,
    /// Its sequence number with wraps counted.
    pub extended_sequence: u64,
    /// When it arrived.
    pub arrived_at: Instant,
}

/// What became of a packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// Kept until the next packet shows whether the source is real.
    Held,
    /// The source is valid from now on, or began anew: both packets are media, and what is known
    /// of earlier ones does not continue.
    Begun {
        /// The packet that was held, unless the source restarted.
        held: Option<Arrival>,
        /// The one just received.
        arrival: Arrival,
    },
    /// Media.
    Media(Arrival),
    /// Seen before.
    Duplicate,
    /// Too far from the others to be believed.
    Refused,
}

/// Counts of one source.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReceptionStats {
    /// Packets that arrived, each once.
    pub packets: u64,
    /// Packets that the source sent, judged by its sequence numbers.
    pub expected: u64,
    /// Packets that arrived again.
    pub duplicates: u64,
    /// Packets that arrived after a later one.
    pub reordered: u64,
}

impl ReceptionStats {
    /// Packets that never arrived.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.expected.saturating_sub(self.packets)
    }
}

impl Receiver {
    /// A source that sent `first` at `now`, with this media clock. The packet is held.
    #[must_use]
    pub fn new(first: Packet, clock_rate_hz: u32, now: Instant) -> Self {
        Self {
            ssrc: first.ssrc,
            clock_rate_hz,
            epoch: now,
            tracker: SequenceTracker::new(first.sequence_number),
            held: Some((first, now)),
            jitter: Jitter::new(clock_rate_hz),
            before_restart: ReceptionStats::default(),
        }
    }

    /// Take the next packet of this source.
    pub fn handle_packet(&mut self, packet: Packet, now: Instant) -> Received {
        let before = self.stats();
        let was_valid = self.tracker.is_valid();
        match self.tracker.update(packet.sequence_number) {
            Sequenced::Probation => {
                self.held = Some((packet, now));
                Received::Held
            }
            Sequenced::Refused => Received::Refused,
            Sequenced::Accepted {
                order: Order::Duplicate,
                ..
            } => Received::Duplicate,
            Sequenced::Accepted {
                extended,
                order: Order::First,
            } => {
                if was_valid {
                    self.before_restart = before;
                }
                self.jitter = Jitter::new(self.clock_rate_hz);
                let held = self
                    .held
                    .take()
                    .map(|(packet, at)| self.arrival(packet, extended - 1, at));
                Received::Begun {
                    held,
                    arrival: self.arrival(packet, extended, now),
                }
            }
            Sequenced::Accepted {
                extended,
                order: Order::Next | Order::Reordered,
            } => Received::Media(self.arrival(packet, extended, now)),
        }
    }

    /// The SSRC.
    #[must_use]
    pub fn ssrc(&self) -> u32 {
        self.ssrc
    }

    /// Whether it passed its probation.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.tracker.is_valid()
    }

    /// The sequence numbers, for reports.
    #[must_use]
    pub fn sequence(&self) -> &SequenceTracker {
        &self.tracker
    }

    /// Interarrival jitter in units of the media clock (RFC 3550 6.4.1).
    #[must_use]
    pub fn jitter(&self) -> u32 {
        self.jitter.estimate()
    }

    /// The counts, over restarts of the source.
    #[must_use]
    pub fn stats(&self) -> ReceptionStats {
        let tracker = &self.tracker;
        ReceptionStats {
            packets: self.before_restart.packets + tracker.received() - tracker.duplicates(),
            expected: self.before_restart.expected + tracker.expected(),
            duplicates: self.before_restart.duplicates + tracker.duplicates(),
            reordered: self.before_restart.reordered + tracker.reordered(),
        }
    }

    fn arrival(&mut self, packet: Packet, extended_sequence: u64, arrived_at: Instant) -> Arrival {
        let since_epoch = arrived_at.saturating_duration_since(self.epoch);
        let arrival = samples_in(since_epoch, self.clock_rate_hz) as u32;
        self.jitter.update(arrival, packet.timestamp);
        Arrival {
            packet,
            extended_sequence,
            arrived_at,
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::testing::{epoch, ms};

    fn packet(sequence_number: u16, timestamp: u32) -> Packet {
        let payload = Bytes::from_static(&[0xD5; 160]);
        let csrc = Vec::new();
        Packet {
            payload_type: 8,
            marker: false,
            sequence_number,
            timestamp,
            ssrc: 9,
            csrc,
            payload,
        }
    }

    #[test]
    fn first_packet_is_held_and_given_out_with_the_second() {
        let t0 = epoch();
        let mut receiver = Receiver::new(packet(7, 0), 8000, t0);
        assert_eq!(receiver.stats(), ReceptionStats::default());
        let Received::Begun {
            held: Some(held),
            arrival,
        } = receiver.handle_packet(packet(8, 160), t0 + ms(20))
        else {
            panic!("the source is valid");
        };
        assert_eq!((held.packet.sequence_number, held.arrived_at), (7, t0));
        assert_eq!(arrival.extended_sequence, held.extended_sequence + 1);
        let stats = receiver.stats();
        assert_eq!((stats.packets, stats.expected, stats.lost()), (2, 2, 0));
    }

    #[test]
    fn restart_keeps_the_counts_and_begins_anew() {
        let t0 = epoch();
        let mut receiver = Receiver::new(packet(0, 0), 8000, t0);
        for n in [1_u16, 2, 5, 5, 4] {
            receiver.handle_packet(packet(n, u32::from(n) * 160), t0 + ms(20) * u32::from(n));
        }
        let before = receiver.stats();
        assert_eq!((before.packets, before.expected, before.lost()), (5, 6, 1));
        assert_eq!((before.duplicates, before.reordered), (1, 1));

        let t1 = t0 + ms(1000);
        assert_eq!(
            receiver.handle_packet(packet(30_000, 77), t1),
            Received::Refused
        );
        let begun = receiver.handle_packet(packet(30_001, 237), t1);
        assert!(matches!(begun, Received::Begun { held: None, .. }));
        let after = receiver.stats();
        assert_eq!((after.packets, after.expected, after.duplicates), (7, 8, 1));
        assert_eq!(receiver.sequence().expected(), 2);
    }

    #[test]
    fn jitter_of_even_arrivals_is_zero() {
        let t0 = epoch();
        let mut receiver = Receiver::new(packet(0, 5), 8000, t0);
        for n in 1..100_u16 {
            let timestamp = 5 + u32::from(n) * 160;
            receiver.handle_packet(packet(n, timestamp), t0 + ms(20) * u32::from(n));
        }
        assert_eq!(receiver.jitter(), 0);
    }

    /// Every second packet comes 10 ms late, so each transit differs from the last by 80 units
    /// and the estimate settles there.
    #[test]
    fn jitter_settles_at_the_mean_difference() {
        let t0 = epoch();
        let mut receiver = Receiver::new(packet(0, 0), 8000, t0);
        let mut estimates = vec![];
        for n in 1..200_u16 {
            let late = ms(10) * u32::from(n % 2);
            let at = t0 + ms(20) * u32::from(n) + late;
            receiver.handle_packet(packet(n, u32::from(n) * 160), at);
            estimates.push(receiver.jitter());
        }
        // By hand: 80/16 = 5, then 5 + (80 - 5)/16, and so on.
        assert_eq!(estimates[..4], [5, 9, 14, 18]);
        assert!(
            (79..=80).contains(&receiver.jitter()),
            "{}",
            receiver.jitter()
        );
    }

    #[test]
    fn repeated_timestamps_leave_the_jitter_alone() {
        let t0 = epoch();
        let mut receiver = Receiver::new(packet(0, 0), 8000, t0);
        for n in 1..50_u16 {
            receiver.handle_packet(packet(n, 160), t0 + ms(20) * u32::from(n));
        }
        assert_eq!(receiver.jitter(), 0);
    }
}
