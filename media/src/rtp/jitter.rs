//! The interarrival jitter of a source (RFC 3550 6.4.1 and A.8).

/// A change of transit time that is no jitter: the source has set its clock anew.
const MAX_CHANGE_SECS: u64 = 10;

/// The estimator of RFC 3550 A.8, in the integer form it gives.
#[derive(Debug, Clone)]
pub struct Jitter {
    clock_rate_hz: u32,
    last: Option<Last>,
    /// Sixteen times the estimate.
    scaled: u64,
    /// The highest that it was.
    highest_scaled: u64,
}

#[derive(Debug, Clone)]
struct Last {
    timestamp: u32,
    transit: u32,
}

impl Jitter {
    /// Without packets, for a source with this media clock.
    #[must_use]
    pub fn new(clock_rate_hz: u32) -> Self {
        Self {
            clock_rate_hz,
            last: None,
            scaled: 0,
            highest_scaled: 0,
        }
    }

    /// Takes a packet: when it arrived, in units of the media clock from any moment on, and its timestamp. Both wrap.
    pub fn update(&mut self, arrival: u32, timestamp: u32) {
        let transit = arrival.wrapping_sub(timestamp);
        if let Some(last) = &self.last {
            // Packets that share a timestamp, such as those of a telephone event, were not taken
            // at the same time and say nothing about the network.
            if last.timestamp == timestamp {
                return;
            }
            let change = u64::from((transit.wrapping_sub(last.transit) as i32).unsigned_abs());
            if change < MAX_CHANGE_SECS * u64::from(self.clock_rate_hz) {
                self.scaled = self.scaled + change - ((self.scaled + 8) >> 4);
                self.highest_scaled = self.highest_scaled.max(self.scaled);
            }
        }
        self.last = Some(Last { timestamp, transit });
    }

    /// The estimate in units of the media clock, as reports have it.
    #[must_use]
    pub fn estimate(&self) -> u32 {
        u32::try_from(self.scaled >> 4).unwrap_or(u32::MAX)
    }

    /// The estimate in seconds, not rounded to the media clock.
    #[must_use]
    pub fn estimate_secs(&self) -> f64 {
        self.in_secs(self.scaled)
    }

    /// The highest that the estimate was, in seconds.
    #[must_use]
    pub fn highest_secs(&self) -> f64 {
        self.in_secs(self.highest_scaled)
    }

    fn in_secs(&self, scaled: u64) -> f64 {
        scaled as f64 / 16.0 / f64::from(self.clock_rate_hz)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_set_anew_is_no_jitter() {
        let mut jitter = Jitter::new(8000);
        for packet in 0..10 {
            jitter.update(packet * 160 + packet % 2 * 80, packet * 160);
        }
        let before = jitter.estimate();
        assert!(before > 0);
        // From the 80,000th unit on, which are ten seconds.
        jitter.update(1600, 1600 + 80_000);
        assert_eq!(jitter.estimate(), before);
        jitter.update(1760, 1760 + 80_000);
        assert!(jitter.estimate() <= before, "the new clock is even");
        jitter.update(1920, 1920 + 159_999);
        assert!(jitter.estimate() > before + 4000);
    }

    #[test]
    fn the_estimate_has_sixteenths() {
        let mut jitter = Jitter::new(8000);
        jitter.update(0, 0);
        jitter.update(160 + 128, 160);
        assert_eq!(jitter.estimate(), 8);
        assert!((jitter.estimate_secs() - 0.001).abs() < 1e-9);
        let highest = jitter.estimate_secs();
        jitter.update(320 + 128 + 1, 320);
        assert_eq!(jitter.estimate(), 7);
        assert!((jitter.highest_secs() - highest).abs() < 1e-9);
        assert!(
            jitter.estimate_secs() > 0.0009,
            "{}",
            jitter.estimate_secs()
        );
    }
}
