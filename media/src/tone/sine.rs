//! Sine waves, and how much of one is in a signal.

use std::f64::consts::{SQRT_2, TAU};

/// An endless sine wave.
#[derive(Debug, Clone)]
pub struct Sine {
    phase: f64,
    step: f64,
    peak: f64,
}

impl Sine {
    /// A sine of `frequency_hz`, whose level is `level_db` below (negative) a full-scale sine.
    #[must_use]
    pub fn new(frequency_hz: f64, level_db: f64, sample_rate_hz: u32) -> Self {
        Self {
            phase: 0.0,
            step: TAU * frequency_hz / f64::from(sample_rate_hz),
            peak: f64::from(i16::MAX) * 10_f64.powf(level_db.min(0.0) / 20.0),
        }
    }

    /// The next sample, before rounding.
    pub(super) fn next_value(&mut self) -> f64 {
        let value = self.peak * self.phase.sin();
        self.phase = (self.phase + self.step) % TAU;
        value
    }

    /// The next `samples` samples.
    pub fn take_samples(&mut self, samples: usize) -> Vec<i16> {
        self.by_ref().take(samples).collect()
    }
}

impl Iterator for Sine {
    type Item = i16;

    fn next(&mut self) -> Option<i16> {
        Some(self.next_value().round() as i16)
    }
}

/// The level of a signal relative to a full-scale sine, in dB; `None` for digital silence.
#[must_use]
pub fn level_db(pcm: &[i16]) -> Option<f64> {
    let energy = energy(pcm);
    let full_scale = f64::from(i16::MAX) / SQRT_2;
    (energy > 0.0).then(|| 10.0 * (energy / pcm.len() as f64 / full_scale.powi(2)).log10())
}

/// The part of the energy of `pcm` that is a sine of `frequency_hz`: 1 for that tone alone, near 0
/// when it is absent (Goertzel's algorithm). The resolution is one over the length in seconds.
#[must_use]
pub fn tone_share(pcm: &[i16], frequency_hz: f64, sample_rate_hz: u32) -> f64 {
    let energy = energy(pcm);
    if energy == 0.0 {
        return 0.0;
    }
    goertzel(pcm, frequency_hz, sample_rate_hz) / (energy * pcm.len() as f64 / 2.0)
}

/// The squared magnitude of one component of the spectrum.
pub(super) fn goertzel(pcm: &[i16], frequency_hz: f64, sample_rate_hz: u32) -> f64 {
    let coefficient = 2.0 * (TAU * frequency_hz / f64::from(sample_rate_hz)).cos();
    let (before, last) = pcm.iter().fold((0.0, 0.0), |(before, last), &sample| {
        (last, f64::from(sample) + coefficient * last - before)
    });
    before * before + last * last - coefficient * before * last
}

pub(super) fn energy(pcm: &[i16]) -> f64 {
    pcm.iter().map(|&sample| f64::from(sample).powi(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frequency_and_level_are_as_asked() {
        let pcm = Sine::new(1000.0, -10.0, 8000).take_samples(8000);
        assert_eq!(pcm[..4], [0, 7327, 10362, 7327]);
        assert_eq!(pcm[4..8], [0, -7327, -10362, -7327]);
        assert!((level_db(&pcm).unwrap() + 10.0).abs() < 0.01);
        let zero_crossings = pcm.windows(2).filter(|w| w[0] < 0 && w[1] >= 0).count();
        assert_eq!(zero_crossings, 999);
    }

    #[test]
    fn levels_above_full_scale_are_not_made() {
        let loudest = Sine::new(1000.0, 20.0, 8000)
            .take_samples(8)
            .into_iter()
            .max();
        assert_eq!(loudest, Some(i16::MAX));
        assert_eq!(level_db(&[0; 100]), None);
        assert_eq!(level_db(&[]), None);
    }

    #[test]
    fn a_tone_is_found_where_it_is() {
        let pcm = Sine::new(440.0, -6.0, 8000).take_samples(4000);
        assert!(tone_share(&pcm, 440.0, 8000) > 0.99);
        assert!(tone_share(&pcm, 480.0, 8000) < 0.01);
        assert_eq!(tone_share(&[0; 160], 440.0, 8000), 0.0);
        let mut mixed = pcm;
        for (sample, other) in mixed.iter_mut().zip(Sine::new(1200.0, -6.0, 8000)) {
            *sample = (*sample / 2) + other / 2;
        }
        assert!((tone_share(&mixed, 440.0, 8000) - 0.5).abs() < 0.02);
    }
}
