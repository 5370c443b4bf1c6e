//! How long answers took.

use std::time::Duration;

use hdrhistogram::Histogram;

/// The longest time that is told apart from longer ones.
pub const MAX_LATENCY: Duration = Duration::from_secs(60);
/// Significant digits that are kept.
const DIGITS: u8 = 3;

/// Times in microseconds, with three digits.
#[derive(Clone, Debug)]
pub struct Latency {
    /// `None` where there is nothing that can be counted in, which is never.
    histogram: Option<Histogram<u64>>,
}

impl Default for Latency {
    fn default() -> Self {
        let longest = MAX_LATENCY.as_micros() as u64;
        Self {
            histogram: Histogram::new_with_bounds(1, longest, DIGITS).ok(),
        }
    }
}

impl Latency {
    /// Counts a time.
    pub fn add(&mut self, took: Duration) {
        if let Some(histogram) = &mut self.histogram {
            let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
            histogram.saturating_record(micros.max(1));
        }
    }

    /// Counts what another has counted.
    pub fn merge(&mut self, other: &Self) {
        if let (Some(histogram), Some(other)) = (&mut self.histogram, &other.histogram) {
            // They have the same bounds.
            let _ = histogram.add(other);
        }
    }

    /// The time that this part of them, 0 to 1, did not exceed, in microseconds; `None` if there are none.
    pub fn quantile(&self, part: f64) -> Option<u64> {
        let histogram = self.histogram.as_ref().filter(|it| !it.is_empty())?;
        Some(histogram.value_at_quantile(part))
    }

    /// The longest time, in microseconds.
    pub fn max(&self) -> Option<u64> {
        self.quantile(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_of_a_known_series() {
        let mut latency = Latency::default();
        assert_eq!((latency.quantile(0.5), latency.max()), (None, None));
        for micros in 1..=1000 {
            latency.add(Duration::from_micros(micros));
        }
        for (part, micros) in [
            (0.5, 500),
            (0.9, 900),
            (0.99, 990),
            (0.999, 999),
            (1.0, 1000),
        ] {
            assert_eq!(latency.quantile(part), Some(micros), "{part}");
        }
    }

    #[test]
    fn what_is_out_of_bounds_counts_as_the_bound() {
        let mut latency = Latency::default();
        latency.add(Duration::ZERO);
        assert_eq!(latency.max(), Some(1));
        latency.add(Duration::from_secs(3600));
        let longest = latency.max().unwrap();
        let bound = MAX_LATENCY.as_micros() as u64;
        assert!(
            (bound..bound + bound / 1000).contains(&longest),
            "{longest}"
        );
        let mut both = Latency::default();
        both.merge(&latency);
        assert_eq!(both.max(), latency.max());
    }
}
