//! Digits as pairs of tones (Q.23), made and found.

use std::collections::VecDeque;
use std::time::Duration;

use super::sine::{Sine, energy, goertzel};
use crate::Digit;
use crate::samples_in;

const LOW_HZ: [f64; 4] = [697.0, 770.0, 852.0, 941.0];
const HIGH_HZ: [f64; 4] = [1209.0, 1336.0, 1477.0, 1633.0];
/// The keys by row and column.
const KEYS: [[char; 4]; 4] = [
    ['1', '2', '3', 'A'],
    ['4', '5', '6', 'B'],
    ['7', '8', '9', 'C'],
    ['*', '0', '#', 'D'],
];
/// The level of each tone below a full-scale sine.
const TONE_LEVEL_DB: f64 = -10.0;

/// The detector looks at blocks this long: the shortest that separate neighbouring tones.
const BLOCK: Duration = Duration::from_micros(25_500);
/// The two tones must be this part of the energy in a block …
const MIN_SHARE: f64 = 0.8;
/// … neither more than this much stronger than the other (Q.24 allows 4 to 8 dB of twist) …
const MAX_TWIST: f64 = 10.0;
/// … and louder than this: the mean square of a full-scale sine 40 dB down.
const MIN_MEAN_SQUARE: f64 = 32767.0 * 32767.0 / 2.0 * 1e-4;
/// A digit counts when it is in this many blocks in a row, and ends when it is missing in as many.
const BLOCKS: u8 = 2;

/// The sound of these digits, each `on` long and followed by `off` of silence.
#[must_use]
pub fn dtmf(digits: &[Digit], on: Duration, off: Duration, sample_rate_hz: u32) -> Vec<i16> {
    let on = samples_in(on, sample_rate_hz) as usize;
    let off = samples_in(off, sample_rate_hz) as usize;
    let mut pcm = Vec::with_capacity(digits.len() * (on + off));
    for &digit in digits {
        let (low_hz, high_hz) = frequencies(digit);
        let mut low = Sine::new(low_hz, TONE_LEVEL_DB, sample_rate_hz);
        let mut high = Sine::new(high_hz, TONE_LEVEL_DB, sample_rate_hz);
        pcm.extend((0..on).map(|_| (low.next_value() + high.next_value()).round() as i16));
        pcm.resize(pcm.len() + off, 0);
    }
    pcm
}

fn frequencies(digit: Digit) -> (f64, f64) {
    for (row, low_hz) in KEYS.iter().zip(LOW_HZ) {
        if let Some(column) = row.iter().position(|&key| key == digit.to_char()) {
            return (low_hz, HIGH_HZ[column]);
        }
    }
    // Every digit is a key.
    (0.0, 0.0)
}

/// Finds digits in sound, each once however long it lasts. Digits of 80 ms with pauses of 80 ms
/// are found whatever their place in the blocks.
#[derive(Debug, Clone)]
pub struct DtmfDetector {
    sample_rate_hz: u32,
    block_samples: usize,
    waiting: VecDeque<i16>,
    /// What was last heard, and in how many blocks in a row.
    run: (Option<Digit>, u8),
    /// The digit that sounds.
    sounding: Option<Digit>,
}

impl DtmfDetector {
    /// A detector for sound of this rate.
    #[must_use]
    pub fn new(sample_rate_hz: u32) -> Self {
        Self {
            sample_rate_hz,
            block_samples: samples_in(BLOCK, sample_rate_hz).max(1) as usize,
            waiting: VecDeque::new(),
            run: (None, BLOCKS),
            sounding: None,
        }
    }

    /// Listen on: the digits that began.
    pub fn push(&mut self, pcm: &[i16]) -> Vec<Digit> {
        self.waiting.extend(pcm);
        let mut began = Vec::new();
        while self.waiting.len() >= self.block_samples {
            let block: Vec<i16> = self.waiting.drain(..self.block_samples).collect();
            let heard = digit_in(&block, self.sample_rate_hz);
            let (last, times) = self.run;
            self.run = if heard == last {
                (heard, times.saturating_add(1))
            } else {
                (heard, 1)
            };
            if self.run.1 >= BLOCKS && self.sounding != heard {
                self.sounding = heard;
                began.extend(heard);
            }
        }
        began
    }
}

/// The digit that fills this block.
fn digit_in(block: &[i16], sample_rate_hz: u32) -> Option<Digit> {
    let energy = energy(block);
    if energy < MIN_MEAN_SQUARE * block.len() as f64 {
        return None;
    }
    let strongest = |frequencies: [f64; 4]| {
        frequencies
            .map(|frequency_hz| goertzel(block, frequency_hz, sample_rate_hz))
            .into_iter()
            .enumerate()
            .max_by(|(_, a), (_, b)| a.total_cmp(b))
    };
    let (row, low) = strongest(LOW_HZ)?;
    let (column, high) = strongest(HIGH_HZ)?;
    let share = (low + high) / (energy * block.len() as f64 / 2.0);
    if share < MIN_SHARE || low > high * MAX_TWIST || high > low * MAX_TWIST {
        return None;
    }
    Digit::from_char(KEYS[row][column])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Codec;
    use crate::testing::{Random, ms};
    use crate::tone::speech;

    fn digits(signs: &str) -> Vec<Digit> {
        signs
            .chars()
            .map(|sign| Digit::from_char(sign).unwrap())
            .collect()
    }

    fn found(pcm: &[i16]) -> String {
        let mut detector = DtmfDetector::new(8000);
        // Frames of 20 ms, which are no multiple of a block.
        pcm.chunks(160)
            .flat_map(|frame| detector.push(frame))
            .map(Digit::to_char)
            .collect()
    }

    #[test]
    fn every_digit_is_found_once() {
        let all = "1234567890*#ABCD";
        assert_eq!(found(&dtmf(&digits(all), ms(100), ms(100), 8000)), all);
        assert_eq!(found(&dtmf(&digits("5"), ms(3000), ms(0), 8000)), "5");
        assert_eq!(found(&dtmf(&digits("55"), ms(80), ms(80), 8000)), "55");
    }

    #[test]
    fn the_place_in_the_blocks_does_not_matter() {
        for offset in 0..204 {
            let mut pcm = vec![0; offset];
            pcm.extend(dtmf(&digits("159D"), ms(80), ms(80), 8000));
            assert_eq!(found(&pcm), "159D", "{offset} samples off");
        }
    }

    #[test]
    fn coding_and_noise_do_not_matter() {
        let mut pcm = dtmf(&digits("0123456789"), ms(100), ms(100), 8000);
        let mut random = Random::new(2);
        for sample in &mut pcm {
            // About 20 dB below the digits.
            *sample = (f64::from(*sample) / 4.0 + random.between(-400.0, 400.0)) as i16;
        }
        let (mut payload, mut decoded) = (vec![], vec![]);
        Codec::PcmU.encoder().unwrap().encode(&pcm, &mut payload);
        Codec::PcmU
            .decoder()
            .unwrap()
            .decode(&payload, &mut decoded);
        assert_eq!(found(&decoded), "0123456789");
    }

    #[test]
    fn other_sound_has_no_digits() {
        assert_eq!(found(&Sine::new(697.0, -10.0, 8000).take_samples(8000)), "");
        assert_eq!(found(&speech(1, ms(30_000), 8000)), "");
        let mut random = Random::new(4);
        let noise: Vec<i16> = (0..80_000)
            .map(|_| random.between(-9e3, 9e3) as i16)
            .collect();
        assert_eq!(found(&noise), "");
        let quiet: Vec<i16> = dtmf(&digits("1"), ms(500), ms(0), 8000)
            .iter()
            .map(|x| x / 64)
            .collect();
        assert_eq!(found(&quiet), "");
    }

    #[test]
    fn digits_shorter_than_two_blocks_are_not_counted() {
        assert_eq!(found(&dtmf(&digits("1"), ms(25), ms(100), 8000)), "");
    }
}
