//! Reception reports: what we tell a sender about its packets, and what its answer tells us
//! (RFC 3550 6.4.1, A.3).

use std::ops::RangeInclusive;
use std::time::{Duration, Instant};

use super::NtpTime;
use crate::rtp::Receiver;

/// What the 24 signed bits of the cumulative loss can say; more is clamped.
pub const CUMULATIVE_LOST_RANGE: RangeInclusive<i32> = -0x80_0000..=0x7F_FFFF;

/// How one source is received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ReportBlock {
    /// The source reported on.
    pub ssrc: u32,
    /// Loss since the last report, in 256ths.
    pub fraction_lost: u8,
    /// Loss since the source began; negative when duplicates outnumber losses.
    pub cumulative_lost: i32,
    /// The highest sequence number, with wraps counted in the upper half.
    pub highest_sequence: u32,
    /// Interarrival jitter in units of the media clock.
    pub jitter: u32,
    /// The middle of the NTP time in the last sender report from the source, 0 without one.
    pub last_sr: u32,
    /// How long ago that report came, in 65536ths of a second.
    pub delay_since_last_sr: u32,
}

impl ReportBlock {
    /// [`Self::fraction_lost`] in percent.
    #[must_use]
    pub fn percent_lost(&self) -> f64 {
        f64::from(self.fraction_lost) * 100.0 / 256.0
    }
}

/// Makes the report blocks about one source.
#[derive(Debug, Clone, Default)]
pub struct ReceptionReporter {
    expected_prior: u64,
    received_prior: u64,
    last_sr: Option<LastSr>,
}

#[derive(Debug, Clone)]
struct LastSr {
    middle: u32,
    at: Instant,
}

impl ReceptionReporter {
    /// A sender report of the source arrived.
    pub fn handle_sender_report(&mut self, sent: NtpTime, now: Instant) {
        self.last_sr = Some(LastSr {
            middle: sent.middle(),
            at: now,
        });
    }

    /// The block to send now. The next one counts its losses from here.
    pub fn report(&mut self, receiver: &Receiver, now: Instant) -> ReportBlock {
        let sequence = receiver.sequence();
        let (expected, received) = (sequence.expected(), sequence.received());
        let fraction_lost = self.fraction_lost(expected, received);
        self.expected_prior = expected;
        self.received_prior = received;
        let cumulative = expected as i64 - received as i64;
        let (low, high) = (*CUMULATIVE_LOST_RANGE.start(), *CUMULATIVE_LOST_RANGE.end());
        let (last_sr, delay_since_last_sr) = match &self.last_sr {
            Some(last) => (
                last.middle,
                short_ntp(now.saturating_duration_since(last.at)),
            ),
            None => (0, 0),
        };
        ReportBlock {
            ssrc: receiver.ssrc(),
            fraction_lost,
            cumulative_lost: cumulative.clamp(low.into(), high.into()) as i32,
            highest_sequence: sequence.extended_highest(),
            jitter: receiver.jitter(),
            last_sr,
            delay_since_last_sr,
        }
    }

    fn fraction_lost(&self, expected: u64, received: u64) -> u8 {
        // A restarted source counts from the beginning again.
        let interval = |now: u64, prior: u64| now.checked_sub(prior).unwrap_or(now);
        let expected = interval(expected, self.expected_prior);
        let received = interval(received, self.received_prior);
        let lost = expected.saturating_sub(received);
        if lost == 0 {
            0
        } else {
            u8::try_from((lost << 8) / expected).unwrap_or(u8::MAX)
        }
    }
}

/// The time from us to the peer and back, from a block that reports on us and arrived at
/// `arrived`. `None` when the peer had no report of ours, or names one from the future.
#[must_use]
pub fn round_trip(block: &ReportBlock, arrived: NtpTime) -> Option<Duration> {
    if block.last_sr == 0 {
        return None;
    }
    let elapsed = arrived.middle().wrapping_sub(block.last_sr);
    let round_trip = elapsed.wrapping_sub(block.delay_since_last_sr);
    // Half the range of the field, nine hours, is what tells past from future.
    (round_trip < 1 << 31)
        .then(|| Duration::from_nanos(u64::from(round_trip) * 1_000_000_000 / 65_536))
}

/// A duration in 65536ths of a second, at most what 32 bits hold.
fn short_ntp(duration: Duration) -> u32 {
    u32::try_from((duration.as_nanos() << 16) / 1_000_000_000).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::rtp::Packet;
    use crate::testing::{epoch, ms};

    fn packet(sequence_number: u16) -> Packet {
        Packet {
            payload_type: 8,
            marker: false,
            sequence_number,
            timestamp: u32::from(sequence_number) * 160,
            ssrc: 0xABCD,
            csrc: Vec::new(),
            payload: Bytes::new(),
        }
    }

    /// RFC 3550 figure 2: the report arrives at 0xb710:8000, the sender report was sent at
    /// 0xb705:2000 and kept for 0x0005:4000.
    #[test]
    fn round_trip_of_the_rfc_example() {
        let block = ReportBlock {
            last_sr: 0xB705_2000,
            delay_since_last_sr: 0x0005_4000,
            ..ReportBlock::default()
        };
        let arrived = NtpTime(0xB710_8000 << 16);
        assert_eq!(round_trip(&block, arrived), Some(ms(6125)));
    }

    #[test]
    fn round_trip_needs_a_report_from_the_past() {
        let arrived = NtpTime(0x0001_0000 << 16);
        assert_eq!(round_trip(&ReportBlock::default(), arrived), None);
        let future = ReportBlock {
            last_sr: 0x0001_0001,
            ..ReportBlock::default()
        };
        assert_eq!(round_trip(&future, arrived), None);
        // Over the wrap of the field.
        let earlier = ReportBlock {
            last_sr: 0xFFFF_0000,
            ..ReportBlock::default()
        };
        assert_eq!(round_trip(&earlier, arrived), Some(ms(2000)));
    }

    #[test]
    fn fraction_counts_from_the_last_report_and_cumulative_from_the_first() {
        let t0 = epoch();
        let mut receiver = Receiver::new(packet(0), 8000, t0);
        let mut reporter = ReceptionReporter::default();
        for n in 1..100 {
            if n % 4 != 3 {
                receiver.handle_packet(packet(n), t0);
            }
        }
        // 99 was lost too, but nothing later came to show it: 24 of 99, then 1 of 101.
        let block = reporter.report(&receiver, t0);
        assert_eq!((block.ssrc, block.highest_sequence), (0xABCD, 98));
        assert_eq!((block.fraction_lost, block.cumulative_lost), (62, 24));
        for n in 100..200 {
            receiver.handle_packet(packet(n), t0);
        }
        let block = reporter.report(&receiver, t0);
        assert_eq!((block.fraction_lost, block.cumulative_lost), (2, 25));
        let block = reporter.report(&receiver, t0);
        assert_eq!((block.fraction_lost, block.cumulative_lost), (0, 25));
    }

    #[test]
    fn duplicates_make_the_loss_negative_but_not_the_fraction() {
        let t0 = epoch();
        let mut receiver = Receiver::new(packet(0), 8000, t0);
        for n in [1, 1, 1] {
            receiver.handle_packet(packet(n), t0);
        }
        let block = ReceptionReporter::default().report(&receiver, t0);
        assert_eq!((block.fraction_lost, block.cumulative_lost), (0, -2));
    }

    #[test]
    fn total_loss_between_reports_stays_in_the_field() {
        let reporter = ReceptionReporter {
            expected_prior: 10,
            received_prior: 10,
            last_sr: None,
        };
        assert_eq!(reporter.fraction_lost(30, 10), 255);
        assert_eq!(reporter.fraction_lost(2, 2), 0);
    }

    #[test]
    fn last_sender_report_and_its_age() {
        let t0 = epoch();
        let receiver = Receiver::new(packet(0), 8000, t0);
        let mut reporter = ReceptionReporter::default();
        let block = reporter.report(&receiver, t0);
        assert_eq!((block.last_sr, block.delay_since_last_sr), (0, 0));
        reporter.handle_sender_report(NtpTime(0x1122_3344_5566_7788), t0);
        let block = reporter.report(&receiver, t0 + ms(1500));
        assert_eq!(
            (block.last_sr, block.delay_since_last_sr),
            (0x3344_5566, 0x0001_8000)
        );
        let block = reporter.report(&receiver, t0 + ms(1000) * 100_000);
        assert_eq!(block.delay_since_last_sr, u32::MAX);
    }
}
