//! Twice or half the sample rate, for a user who works at another rate than the codec.
//!
//! Both ways go through a half-band filter, of which every other tap is zero: flat to 3400 Hz of
//! the 8000 that telephony samples, and 50 dB down from 4600 Hz on.

/// The taps on one side, which interpolate halfway between two samples, in parts of 2^15. They are
/// a sinc in a Kaiser window of β = 5, and sum up to one half.
const TAPS: [i32; 12] = [
    20_798, -6720, 3787, -2458, 1677, -1159, 795, -531, 341, -206, 113, -53,
];
const HISTORY: usize = 2 * TAPS.len();

/// Samples of one rate to samples of another, for one stream.
#[derive(Debug, Clone)]
pub struct Resampler {
    way: Way,
    /// The samples that are halfway from one output to the next, or from one input; the newest last.
    halfway: [i32; HISTORY],
}

#[derive(Debug, Clone)]
enum Way {
    Up,
    Down {
        /// Those on which the outputs lie.
        on: [i32; HISTORY],
        /// The first of a pair whose second has not come.
        first: Option<i32>,
    },
}

impl Resampler {
    /// From one rate to another. None if that is neither twice nor half of it.
    #[must_use]
    pub fn new(from_hz: u32, to_hz: u32) -> Option<Self> {
        let way = if from_hz.checked_mul(2) == Some(to_hz) {
            Way::Up
        } else if to_hz.checked_mul(2) == Some(from_hz) {
            Way::Down {
                on: [0; HISTORY],
                first: None,
            }
        } else {
            return None;
        };
        Some(Self {
            way,
            halfway: [0; HISTORY],
        })
    }

    /// Append what `pcm` becomes: two samples for each, or one for every two. It comes 1.5 ms late
    /// at 8000 Hz.
    pub fn resample(&mut self, pcm: &[i16], resampled: &mut Vec<i16>) {
        for &sample in pcm {
            let sample = i32::from(sample);
            match &mut self.way {
                Way::Up => {
                    push(&mut self.halfway, sample);
                    let between = round(interpolate(&self.halfway), 15);
                    resampled.extend([self.halfway[TAPS.len() - 1] as i16, between]);
                }
                Way::Down { on, first } => match first.take() {
                    None => *first = Some(sample),
                    Some(before) => {
                        push(on, before);
                        push(&mut self.halfway, sample);
                        let beside = interpolate(&self.halfway);
                        let sum = (i64::from(on[TAPS.len()]) << 15) + beside;
                        resampled.push(round(sum, 16));
                    }
                },
            }
        }
    }
}

fn push(history: &mut [i32; HISTORY], sample: i32) {
    history.copy_within(1.., 0);
    history[HISTORY - 1] = sample;
}

/// The value in the middle of these samples, times 2^15.
fn interpolate(history: &[i32; HISTORY]) -> i64 {
    let (before, after) = history.split_at(TAPS.len());
    let pairs = before.iter().rev().zip(after).zip(&TAPS);
    pairs
        .map(|((before, after), tap)| i64::from(before + after) * i64::from(*tap))
        .sum()
}

/// A sample from one that has so many more bits.
fn round(value: i64, bits: u32) -> i16 {
    let rounded = (value + (1 << (bits - 1))) >> bits;
    rounded.clamp(i16::MIN.into(), i16::MAX.into()) as i16
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
        for (from_hz, to_hz) in [(16_000, 8000), (8000, 16_000)] {
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

    #[test]
    fn only_twice_and_half_are_possible() {
        for (from_hz, to_hz) in [(8000, 8000), (8000, 48_000), (u32::MAX, 2), (0, 8000)] {
            assert!(Resampler::new(from_hz, to_hz).is_none());
        }
    }
}
