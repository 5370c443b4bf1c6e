//! Another sample rate, for a user who works at another rate than the codec.
//!
//! Each sample is a weighted sum of those around its instant: the weights are a sinc in a Kaiser window of β = 5, twelve
//! of its arches to each side. From and to 8000 Hz that is flat to 3400 Hz, and 50 dB down from 4600 Hz on. Between two
//! samples lie as many instants as the rates have no factor in common; there are weights for each of them.

use std::f64::consts::PI;

/// The lowest rate.
pub const MIN_HZ: u32 = 4000;
/// The highest rate.
pub const MAX_HZ: u32 = 192_000;

/// How many arches of the sinc lie on one side.
const ARCHES: usize = 12;
/// The shape of the window.
const BETA: f64 = 5.0;
/// What the weights of a sample sum up to.
const ONE: i32 = 1 << 14;
/// The most weights there may be. From 44 100 Hz to 8000 there are 11 520, from 22 050 to 48 000 7680.
const MAX_WEIGHTS: usize = 1 << 16;

/// Samples of one rate to samples of another, for one stream.
#[derive(Debug, Clone)]
pub struct Resampler {
    /// Those of the first instant between two samples, then those of the others.
    weights: Vec<i16>,
    /// How many a sample has.
    width: usize,
    /// Instants between two samples that came.
    instants: usize,
    /// Instants from one output to the next.
    step: usize,
    /// The instant of the next output, behind the first sample that is left.
    next: usize,
    /// What came and is needed still.
    samples: Vec<i16>,
}

impl Resampler {
    /// From one rate to another. None if they are the same, below [`MIN_HZ`] or above [`MAX_HZ`], or so odd that there would be
    /// too many weights.
    #[must_use]
    pub fn new(from_hz: u32, to_hz: u32) -> Option<Self> {
        let possible = MIN_HZ..=MAX_HZ;
        if from_hz == to_hz || !possible.contains(&from_hz) || !possible.contains(&to_hz) {
            return None;
        }
        let common = common_factor(from_hz, to_hz);
        let (step, instants) = ((from_hz / common) as usize, (to_hz / common) as usize);
        // Where the rate falls, the sinc is as much wider.
        let width = 2 * ARCHES * from_hz.div_ceil(to_hz) as usize;
        if instants * width > MAX_WEIGHTS {
            return None;
        }
        let narrowed = f64::min(1.0, f64::from(to_hz) / f64::from(from_hz));
        let weights = (0..instants)
            .flat_map(|instant| weights(width, instant as f64 / instants as f64, narrowed))
            .collect();
        Some(Self {
            weights,
            width,
            instants,
            step,
            next: 0,
            samples: vec![0; width - 1],
        })
    }

    /// Append what `pcm` becomes. It comes 1.5 ms late at 8000 Hz.
    pub fn resample(&mut self, pcm: &[i16], resampled: &mut Vec<i16>) {
        self.samples.extend_from_slice(pcm);
        let (mut first, mut instant) = (self.next / self.instants, self.next % self.instants);
        while let Some(around) = self.samples.get(first..first + self.width) {
            let weights = &self.weights[instant * self.width..][..self.width];
            // At most 1.3e9, since no weights sum up to more than 2.4 without their signs.
            let sum: i32 = (around.iter().zip(weights))
                .map(|(&sample, &weight)| i32::from(sample) * i32::from(weight))
                .sum();
            let rounded = (sum + ONE / 2) >> ONE.ilog2();
            resampled.push(rounded.clamp(i16::MIN.into(), i16::MAX.into()) as i16);
            instant += self.step;
            first += instant / self.instants;
            instant %= self.instants;
        }
        let done = first.min(self.samples.len());
        self.samples.drain(..done);
        self.next = (first - done) * self.instants + instant;
    }
}

/// The weights of a sample that lies so far behind the middle of `width` samples.
fn weights(width: usize, behind: f64, narrowed: f64) -> impl Iterator<Item = i16> {
    let half = width as f64 / 2.0;
    let exact = (0..width).map(|place| {
        let distance = place as f64 + 1.0 - half - behind;
        let window = bessel(BETA * (1.0 - (distance / half).powi(2)).max(0.0).sqrt());
        sinc(distance * narrowed) * window
    });
    let exact: Vec<f64> = exact.collect();
    let sum: f64 = exact.iter().sum();
    let rounded = exact
        .iter()
        .map(|weight| (weight / sum * f64::from(ONE)).round() as i32);
    let mut rounded: Vec<i32> = rounded.collect();
    // What rounding took from the sum would be heard as a tone, were it not the same at each instant.
    rounded[width / 2 - 1] += ONE - rounded.iter().sum::<i32>();
    rounded.into_iter().map(|weight| weight as i16)
}

fn sinc(x: f64) -> f64 {
    if x == 0.0 {
        1.0
    } else {
        (PI * x).sin() / (PI * x)
    }
}

/// The modified Bessel function of the first kind and order 0.
fn bessel(x: f64) -> f64 {
    let mut term = 1.0;
    let mut sum = 1.0;
    for n in 1..=20 {
        term *= (x / 2.0 / f64::from(n)).powi(2);
        sum += term;
    }
    sum
}

fn common_factor(mut one: u32, mut other: u32) -> u32 {
    while other > 0 {
        (one, other) = (other, one % other);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tone::{Sine, tone_share};

    fn resampled(from_hz: u32, to_hz: u32, pcm: &[i16]) -> Vec<i16> {
        let mut out = Vec::new();
        Resampler::new(from_hz, to_hz)
            .unwrap()
            .resample(pcm, &mut out);
        out
    }

    fn level_db(pcm: &[i16]) -> f64 {
        let power: f64 = pcm.iter().map(|&x| f64::from(x).powi(2)).sum();
        10.0 * (power / pcm.len() as f64 / (32_768.0_f64.powi(2) / 2.0)).log10()
    }

    fn sine(hz: f64, rate_hz: u32) -> Vec<i16> {
        Sine::new(hz, -10.0, rate_hz).take_samples(rate_hz as usize)
    }

    #[test]
    fn speech_passes_both_ways() {
        for hz in [300.0, 1000.0, 3400.0] {
            let up = resampled(8000, 16_000, &sine(hz, 8000));
            let down = resampled(16_000, 8000, &sine(hz, 16_000));
            for (pcm, rate_hz) in [(&up, 16_000), (&down, 8000)] {
                assert_eq!(pcm.len(), rate_hz as usize);
                let settled = &pcm[200..];
                assert!((level_db(settled) + 10.0).abs() < 0.1, "{hz} at {rate_hz}");
                assert!(
                    tone_share(settled, hz, rate_hz) > 0.999,
                    "{hz} at {rate_hz}"
                );
            }
        }
    }

    /// What 8000 samples a second cannot hold would come back as another tone.
    #[test]
    fn what_does_not_fit_is_left_out() {
        for hz in [4700.0, 6000.0, 7500.0] {
            let down = resampled(16_000, 8000, &sine(hz, 16_000));
            assert!(level_db(&down[200..]) < -60.0, "{hz}");
        }
        // The mirror image of a tone of 3 kHz is one of 5.
        let up = resampled(8000, 16_000, &sine(3000.0, 8000));
        assert!(tone_share(&up[200..], 5000.0, 16_000) < 1e-5);
    }

    #[test]
    fn pieces_of_any_length_make_the_same() {
        let pcm = sine(700.0, 16_000);
        for (from_hz, to_hz) in [(16_000, 8000), (8000, 16_000), (16_000, 44_100)] {
            let mut resampler = Resampler::new(from_hz, to_hz).unwrap();
            let mut pieces = Vec::new();
            let mut rest = pcm.as_slice();
            for length in (1..50).cycle() {
                let (piece, others) = rest.split_at(length.min(rest.len()));
                resampler.resample(piece, &mut pieces);
                rest = others;
                if rest.is_empty() {
                    break;
                }
            }
            assert_eq!(pieces, resampled(from_hz, to_hz, &pcm));
        }
    }

    #[test]
    fn the_loudest_does_not_overflow() {
        let worst: Vec<i16> = (0..400)
            .map(|n| if (n / 2) % 2 == 0 { i16::MAX } else { i16::MIN })
            .chain([i16::MAX; 400])
            .chain([i16::MIN; 400])
            .collect();
        assert_eq!(resampled(16_000, 8000, &worst).last(), Some(&i16::MIN));
        assert_eq!(resampled(8000, 16_000, &worst).last(), Some(&i16::MIN));
        let alternating: Vec<i16> = (0..400)
            .map(|n| if n % 2 == 0 { i16::MAX } else { i16::MIN })
            .collect();
        assert_eq!(resampled(8000, 16_000, &alternating).len(), 800);
    }

    /// What sound devices and Opus work at, there and back.
    #[test]
    fn speech_passes_at_other_rates() {
        for (other_hz, per_second) in [
            (44_100, 16_000),
            (48_000, 8000),
            (48_000, 16_000),
            (22_050, 8000),
        ] {
            for (from_hz, to_hz) in [(other_hz, per_second), (per_second, other_hz)] {
                for hz in [300.0, 3400.0] {
                    let pcm = resampled(from_hz, to_hz, &sine(hz, from_hz));
                    assert_eq!(pcm.len(), to_hz as usize);
                    let settled = &pcm[1000..];
                    assert!(
                        (level_db(settled) + 10.0).abs() < 0.1,
                        "{hz}: {from_hz} to {to_hz}"
                    );
                    assert!(
                        tone_share(settled, hz, to_hz) > 0.999,
                        "{hz}: {from_hz} to {to_hz}"
                    );
                }
            }
        }
        let down = resampled(48_000, 8000, &sine(5000.0, 48_000));
        assert!(level_db(&down[200..]) < -60.0);
    }

    #[test]
    fn some_rates_are_not_possible() {
        let ceiling = MAX_HZ + 1;
        for (from_hz, to_hz) in [
            (8000, 8000),
            (u32::MAX, 2),
            (0, 8000),
            (8000, MIN_HZ - 1),
            (ceiling, 8000),
        ] {
            assert!(Resampler::new(from_hz, to_hz).is_none());
        }
        // Nothing in common: a filter for each of 47 999 places between two samples.
        assert!(Resampler::new(48_000, 47_999).is_none());
        assert!(Resampler::new(MIN_HZ, MAX_HZ).is_some());
    }
}
