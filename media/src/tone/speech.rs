//! A signal that is like speech to a codec, a jitter buffer and a correlation, and says nothing.

use std::f64::consts::{PI, TAU};
use std::time::Duration;

use crate::random::Random;
use crate::samples_in;

/// The peak that the signal is scaled to.
const PEAK: f64 = 12_000.0;
/// Centre frequencies of the three formants, and their bandwidths.
const FORMANTS: [(f64, f64, f64); 3] = [
    (280.0, 800.0, 90.0),
    (900.0, 2100.0, 120.0),
    (2200.0, 3100.0, 180.0),
];

/// Syllables of random pitch, formants and loudness, with short pauses between: reproducible from
/// `seed`, and different enough from any other seed that they do not correlate.
#[must_use]
pub fn speech(seed: u64, duration: Duration, sample_rate_hz: u32) -> Vec<i16> {
    let samples = samples_in(duration, sample_rate_hz) as usize;
    let rate = f64::from(sample_rate_hz);
    let mut random = Random::new(seed);
    let mut signal = Vec::with_capacity(samples);
    while signal.len() < samples {
        syllable(&mut random, rate, &mut signal);
        let pause = random.between(0.03, 0.16) * rate;
        signal.resize(signal.len() + pause as usize, 0.0);
    }
    signal.truncate(samples);
    let peak = signal
        .iter()
        .fold(f64::MIN_POSITIVE, |peak, sample| peak.max(sample.abs()));
    signal
        .into_iter()
        .map(|sample| (sample * PEAK / peak).round() as i16)
        .collect()
}

/// Append one syllable: pulses at the pitch and some breath, through three resonators.
fn syllable(random: &mut Random, rate: f64, signal: &mut Vec<f64>) {
    let length = (random.between(0.09, 0.30) * rate) as usize;
    let loudness = random.between(0.4, 1.0);
    let breath = if random.unit() < 0.25 { 1.0 } else { 0.15 };
    let glide = random.between(-0.2, 0.2);
    let pitch_hz = random.between(95.0, 210.0);
    let mut resonators = FORMANTS.map(|(low_hz, high_hz, width_hz)| {
        Resonator::new(random.between(low_hz, high_hz), width_hz, rate)
    });
    let mut phase = 0.0;
    for n in 0..length {
        let progress = n as f64 / length as f64;
        phase += pitch_hz * (1.0 + glide * progress) / rate;
        let pulse = if phase >= 1.0 {
            (1.0 - breath) * 6.0
        } else {
            0.0
        };
        phase %= 1.0;
        let excitation = pulse + breath * random.between(-1.0, 1.0);
        let sound: f64 = resonators
            .iter_mut()
            .map(|resonator| resonator.next(excitation))
            .sum();
        let envelope = 0.5 - 0.5 * (TAU * progress.powf(0.6)).cos();
        signal.push(sound * envelope * loudness);
    }
}

/// Two poles.
struct Resonator {
    gain: f64,
    feedback: [f64; 2],
    state: [f64; 2],
}

impl Resonator {
    fn new(frequency_hz: f64, width_hz: f64, rate: f64) -> Self {
        let radius = (-PI * width_hz / rate).exp();
        let feedback = [
            2.0 * radius * (TAU * frequency_hz / rate).cos(),
            -radius * radius,
        ];
        Self {
            gain: 1.0 - radius,
            feedback,
            state: [0.0; 2],
        }
    }

    fn next(&mut self, input: f64) -> f64 {
        let [last, before] = self.state;
        let output = self.gain * input + self.feedback[0] * last + self.feedback[1] * before;
        self.state = [output, last];
        output
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::ms;
    use crate::tone::level_db;

    #[test]
    fn the_seed_decides() {
        let first = speech(1, ms(1000), 8000);
        assert_eq!(first.len(), 8000);
        assert_eq!(first, speech(1, ms(1000), 8000));
        assert_ne!(first, speech(2, ms(1000), 8000));
    }

    #[test]
    fn loud_enough_never_clipped_and_with_pauses() {
        for seed in 0..20 {
            let pcm = speech(seed, ms(5000), 8000);
            let peak = pcm
                .iter()
                .map(|sample| sample.unsigned_abs())
                .max()
                .unwrap();
            assert!((11_999..=12_001).contains(&peak), "{peak}");
            let level = level_db(&pcm).unwrap();
            assert!((-32.0..-12.0).contains(&level), "seed {seed}: {level} dB");
            let silent = pcm
                .chunks(160)
                .filter(|frame| frame.iter().all(|x| x.abs() < 20))
                .count();
            assert!(
                (10..150).contains(&silent),
                "seed {seed}: {silent} silent frames"
            );
        }
    }
}
