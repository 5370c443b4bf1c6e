//! G.722 at 64 kbit/s: 7 kHz of sound in the bandwidth of G.711.
//!
//! A filter of 24 taps splits the signal into two bands of 4 kHz. Each is predicted from what the
//! decoder knows of it, and the difference is quantised: six bits for the lower band, of which
//! only the upper four steer the prediction, and two for the upper one. Two samples make one octet,
//! the code of the upper band first.
//!
//! RTP counts 8000 units a second for it, though it has 16 000 samples (RFC 3551).

use std::time::Duration;

use super::{Decoder, Encoder, Format};

pub(super) const FORMAT: Format = Format {
    name: "G722",
    clock_rate_hz: 8000,
    sample_rate_hz: 16_000,
    payload_type: Some(9),
    frame: Duration::from_millis(1),
    bit_rate: 64_000,
};

#[derive(Debug, Default)]
pub(super) struct G722Encoder {
    lower: Band<Lower>,
    upper: Band<Upper>,
    filter: Filter,
}

impl Encoder for G722Encoder {
    fn encode(&mut self, pcm: &[i16], payload: &mut Vec<u8>) {
        for block in pcm.chunks(2 * BLOCK) {
            let pairs = block.chunks_exact(2).map(|pair| (pair[0], pair[1]));
            self.filter.push(pairs, |one, other| {
                let lower = self.lower.encode((one + other) >> 14);
                let upper = self.upper.encode((one - other) >> 14);
                payload.push((upper << 6) | lower);
            });
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct G722Decoder {
    lower: Band<Lower>,
    upper: Band<Upper>,
    filter: Filter,
}

impl Decoder for G722Decoder {
    fn decode(&mut self, payload: &[u8], pcm: &mut Vec<i16>) {
        for block in payload.chunks(BLOCK) {
            // Each band has 15 bits, so that their sums have 16.
            let pairs = block.iter().map(|&octet| {
                let lower = self.lower.decode(octet & 0x3F);
                let upper = self.upper.decode(octet >> 6);
                ((lower + upper) as i16, (lower - upper) as i16)
            });
            self.filter.push(pairs, |one, other| {
                pcm.extend([one, other].map(|sum| saturate(sum >> 11) as i16));
            });
        }
    }
}

/// Half of the taps of the filter that splits and joins the bands; the other half is their mirror
/// image.
const TAPS: [i16; 12] = [3, -11, 12, 32, -210, 951, 3876, -805, 362, -156, 53, -11];
const MIRRORED: [i16; TAPS.len()] = {
    let mut mirrored = TAPS;
    mirrored.as_mut_slice().reverse();
    mirrored
};

/// How many pairs are filtered at once: enough to seldom move the past ones.
const BLOCK: usize = 160;
/// How many past ones a pair is filtered with.
const PAST: usize = TAPS.len() - 1;

/// The quadrature mirror filter. What goes in alternates between its two halves.
#[derive(Debug)]
struct Filter {
    /// The past ones, and room for a block behind them.
    even: [i16; PAST + BLOCK],
    odd: [i16; PAST + BLOCK],
}

impl Default for Filter {
    fn default() -> Self {
        Self {
            even: [0; PAST + BLOCK],
            odd: [0; PAST + BLOCK],
        }
    }
}

impl Filter {
    /// For each of at most [`BLOCK`] pairs the sums of both halves, the odd one first.
    fn push(&mut self, pairs: impl Iterator<Item = (i16, i16)>, mut sums: impl FnMut(i32, i32)) {
        let mut count = 0;
        let places = self.even[PAST..].iter_mut().zip(&mut self.odd[PAST..]);
        for ((even, odd), pair) in places.zip(pairs) {
            (*even, *odd) = pair;
            count += 1;
        }
        let windows = (self.even.array_windows()).zip(self.odd.array_windows());
        for (even, odd) in windows.take(count) {
            sums(dot(odd, &MIRRORED), dot(even, &TAPS));
        }
        self.even.copy_within(count..count + PAST, 0);
        self.odd.copy_within(count..count + PAST, 0);
    }
}

fn dot(window: &[i16; TAPS.len()], taps: &[i16; TAPS.len()]) -> i32 {
    (window.iter().zip(taps))
        .map(|(&sample, &tap)| i32::from(sample) * i32::from(tap))
        .sum()
}

/// What tells the bands apart.
trait Quantiser {
    /// The scale to begin with.
    const SCALE: i32;
    /// The ceiling of its logarithm.
    const MAX_LOG_SCALE: i32;
    /// The power of two that the scale is divided by.
    const SHIFT: i32;

    /// The code of a difference from the prediction, in this scale.
    fn code(difference: i32, scale: i32) -> u8;

    /// What the logarithm of the scale changes by after this code.
    fn step(code: u8) -> i32;

    /// The difference that steers the prediction, for a scale of 2^15.
    fn steering(code: u8) -> i32;

    /// The difference that is heard, likewise.
    fn heard(code: u8) -> i32;
}

#[derive(Debug)]
struct Lower;

impl Lower {
    /// The decision levels between the codes, for a scale of 2^12. Beyond the last all differences
    /// have one code.
    const LEVELS: [i32; 29] = [
        35, 72, 110, 150, 190, 233, 276, 323, 370, 422, 473, 530, 587, 650, 714, 786, 858, 940,
        1023, 1121, 1219, 1339, 1458, 1612, 1765, 1980, 2195, 2557, 2919,
    ];
    /// How many levels are reached, by what the largest of them may be.
    const REACHED: [u8; Self::LEVELS[28] as usize + 1] = {
        let mut reached = [0; Self::LEVELS[28] as usize + 1];
        let (mut place, mut count) = (0, 0);
        while place < reached.len() {
            if place == Self::LEVELS[count] as usize {
                count += 1;
            }
            reached[place] = count as u8;
            place += 1;
        }
        reached
    };
    /// The steps by the magnitude of what steers, in the order of the codes.
    const STEPS: [i32; 16] = [
        -60, 3042, 1198, 538, 334, 172, 58, -30, 3042, 1198, 538, 334, 172, 58, -30, -60,
    ];
    const STEERING: [i32; 16] = [
        0, -20456, -12896, -8968, -6288, -4240, -2584, -1200, 20456, 12896, 8968, 6288, 4240, 2584,
        1200, 0,
    ];
    const HEARD: [i32; 64] = [
        -136, -136, -136, -136, -24808, -21904, -19008, -16704, -14984, -13512, -12280, -11192,
        -10232, -9360, -8576, -7856, -7192, -6576, -6000, -5456, -4944, -4464, -4008, -3576, -3168,
        -2776, -2400, -2032, -1688, -1360, -1040, -728, 24808, 21904, 19008, 16704, 14984, 13512,
        12280, 11192, 10232, 9360, 8576, 7856, 7192, 6576, 6000, 5456, 4944, 4464, 4008, 3576,
        3168, 2776, 2400, 2032, 1688, 1360, 1040, 728, 432, 136, -432, -136,
    ];
}

impl Quantiser for Lower {
    const SCALE: i32 = 32;
    const MAX_LOG_SCALE: i32 = 18_432;
    const SHIFT: i32 = 8;

    fn code(difference: i32, scale: i32) -> u8 {
        let magnitude = magnitude(difference);
        // A level is reached where (level · scale) / 2^12, rounded down, is not more than the magnitude.
        let reached = ((magnitude << 12) | 0xFFF) as u32 / scale as u32;
        let reached = Self::REACHED[(reached as usize).min(Self::REACHED.len() - 1)];
        let code = if difference < 0 { 33 } else { 61 } - reached;
        // The two smallest differences below zero have codes of their own.
        if difference < 0 && reached < 2 {
            code + 30
        } else {
            code
        }
    }

    fn step(code: u8) -> i32 {
        Self::STEPS[usize::from(code >> 2)]
    }

    fn steering(code: u8) -> i32 {
        Self::STEERING[usize::from(code >> 2)]
    }

    fn heard(code: u8) -> i32 {
        Self::HEARD[usize::from(code)]
    }
}

#[derive(Debug)]
struct Upper;

impl Upper {
    /// The decision level between a small and a large difference, for a scale of 2^12.
    const LEVEL: i32 = 564;
    const DIFFERENCES: [i32; 4] = [-7408, -1616, 7408, 1616];
}

impl Quantiser for Upper {
    const SCALE: i32 = 8;
    const MAX_LOG_SCALE: i32 = 22_528;
    const SHIFT: i32 = 10;

    fn code(difference: i32, scale: i32) -> u8 {
        let is_small = magnitude(difference) < (Self::LEVEL * scale) >> 12;
        match (difference < 0, is_small) {
            (true, false) => 0,
            (true, true) => 1,
            (false, false) => 2,
            (false, true) => 3,
        }
    }

    fn step(code: u8) -> i32 {
        if code & 1 == 0 { 798 } else { -214 }
    }

    fn steering(code: u8) -> i32 {
        Self::DIFFERENCES[usize::from(code)]
    }

    fn heard(code: u8) -> i32 {
        Self::steering(code)
    }
}

/// One band, as the decoder knows it. The encoder has the same, so that both predict alike.
#[derive(Debug)]
struct Band<Q> {
    quantiser: std::marker::PhantomData<Q>,
    scale: i32,
    log_scale: i32,
    predictor: Predictor,
}

impl<Q: Quantiser> Default for Band<Q> {
    fn default() -> Self {
        Self {
            quantiser: std::marker::PhantomData,
            scale: Q::SCALE,
            log_scale: 0,
            predictor: Predictor::default(),
        }
    }
}

impl<Q: Quantiser> Band<Q> {
    fn encode(&mut self, sample: i32) -> u8 {
        let difference = saturate(sample - self.predictor.prediction);
        let code = Q::code(difference, self.scale);
        self.follow(code);
        code
    }

    fn decode(&mut self, code: u8) -> i32 {
        let difference = (self.scale * Q::heard(code)) >> 15;
        let sample = (self.predictor.prediction + difference).clamp(-16_384, 16_383);
        self.follow(code);
        sample
    }

    /// What both sides learn from a code.
    fn follow(&mut self, code: u8) {
        let difference = (self.scale * Q::steering(code)) >> 15;
        let log_scale = ((self.log_scale * 127) >> 7) + Q::step(code);
        self.log_scale = log_scale.clamp(0, Q::MAX_LOG_SCALE);
        self.scale = linear(self.log_scale, Q::SHIFT);
        self.predictor.follow(difference);
    }
}

/// The scale that a logarithm stands for: 2048 to its 11 lower bits, shifted by its upper ones.
fn linear(log_scale: i32, shift: i32) -> i32 {
    /// 2048 · 2^(n/32).
    const POWERS: [i32; 32] = [
        2048, 2093, 2139, 2186, 2233, 2282, 2332, 2383, 2435, 2489, 2543, 2599, 2656, 2714, 2774,
        2834, 2896, 2960, 3025, 3091, 3158, 3228, 3298, 3371, 3444, 3520, 3597, 3676, 3756, 3838,
        3922, 4008,
    ];
    let power = POWERS[(log_scale >> 6 & 31) as usize];
    // The logarithm is never above 11 · 2^11, nor `shift` below its upper bits less one.
    let scale = (power << 1) >> (shift + 1 - (log_scale >> 11));
    scale << 2
}

/// Predicts a band by two poles and six zeros, whose coefficients drift after the signs of what
/// came. Of these 2^15 is one.
#[derive(Debug, Default)]
struct Predictor {
    prediction: i32,
    /// The part of the zeros in it.
    by_zeros: i32,
    /// The last two samples, as far as the predictor knows them, doubled, the newest first.
    samples: [i32; 2],
    /// The same without the part of the poles, not doubled.
    partial: [i32; 2],
    poles: [i32; 2],
    /// The last six differences, doubled.
    differences: [i32; 6],
    zeros: [i32; 6],
}

impl Predictor {
    fn follow(&mut self, difference: i32) {
        let sample = saturate(self.prediction + difference);
        let partial = saturate(self.by_zeros + difference);
        self.move_poles(partial);
        self.samples = [saturate(sample << 1), self.samples[0]];
        self.partial = [partial, self.partial[0]];

        let difference = saturate(difference << 1);
        self.zeros = moved(self.zeros, difference, self.differences);
        let [first, second, third, fourth, fifth, ..] = self.differences;
        self.differences = [difference, first, second, third, fourth, fifth];

        let by_poles = (self.poles.iter().zip(&self.samples))
            .map(|(pole, sample)| (pole * sample) >> 15)
            .sum();
        let by_zeros = (self.zeros.iter().zip(&self.differences))
            .map(|(zero, difference)| (zero * difference) >> 15)
            .sum();
        self.by_zeros = saturate(by_zeros);
        self.prediction = saturate(saturate(by_poles) + self.by_zeros);
    }

    fn move_poles(&mut self, partial: i32) {
        let like_last = have_same_sign(partial, self.partial[0]);
        let like_one_before = have_same_sign(partial, self.partial[1]);
        let [first, second] = self.poles;

        let towards = saturate(first << 2);
        let towards = if like_last { -towards } else { towards };
        let drift = if like_one_before { 128 } else { -128 };
        let second = (towards.min(32_767) >> 7) + drift + ((second * 32_512) >> 15);
        let second = second.clamp(-12_288, 12_288);

        let drift = if like_last { 192 } else { -192 };
        let first = saturate(drift + ((first * 32_640) >> 15));
        let limit = 15_360 - second;
        self.poles = [first.clamp(-limit, limit), second];
    }
}

/// The zeros after this difference: each loses a part in 256, and drifts up where the difference has
/// the sign of the one that it weighs, or else down.
fn moved(zeros: [i32; 6], difference: i32, earlier: [i32; 6]) -> [i32; 6] {
    let drift = if difference == 0 { 0 } else { 128 };
    std::array::from_fn(|place| {
        let zero = zeros[place];
        // All ones where the signs differ.
        let differ = (difference ^ earlier[place]) >> 31;
        ((zero * 255) >> 8) + ((drift ^ differ) - differ)
    })
}

fn have_same_sign(one: i32, other: i32) -> bool {
    (one < 0) == (other < 0)
}

/// Ones' complement, so that −1 is the negative twin of 0.
fn magnitude(value: i32) -> i32 {
    value ^ (value >> 31)
}

fn saturate(value: i32) -> i32 {
    value.clamp(i16::MIN.into(), i16::MAX.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Noise that grows to clipping and fades again, twice a second.
    fn noise(samples: i32) -> Vec<i16> {
        let (mut state, mut value) = (1_u32, 0);
        (0..samples)
            .map(|n| {
                state = state.wrapping_mul(1_103_515_245).wrapping_add(12_345) & 0x7FFF_FFFF;
                let random = (state >> 15 & 0xFFFF) as i32 - 32_768;
                let place = n % 4000;
                let level = if place < 2000 { place } else { 4000 - place };
                value = (value * 3 + random) >> 2;
                saturate((value * level).div_euclid(700)) as i16
            })
            .collect()
    }

    /// FNV-1a.
    fn hash(octets: impl IntoIterator<Item = u8>) -> u64 {
        octets
            .into_iter()
            .fold(0xCBF2_9CE4_8422_2325, |hash, octet| {
                (hash ^ u64::from(octet)).wrapping_mul(0x100_0000_01B3)
            })
    }

    fn decoded(payload: &[u8]) -> Vec<i16> {
        let mut pcm = Vec::new();
        G722Decoder::default().decode(payload, &mut pcm);
        pcm
    }

    fn hash_of(pcm: &[i16]) -> u64 {
        hash(pcm.iter().flat_map(|sample| sample.to_be_bytes()))
    }

    /// A second of sound, octet for octet what FFmpeg's encoder makes of it (libavcodec 62.28), and
    /// sample for sample what its decoder makes of that.
    #[test]
    fn an_independent_codec_agrees() {
        let mut payload = Vec::new();
        G722Encoder::default().encode(&noise(16_000), &mut payload);
        assert_eq!(payload.len(), 8000);
        let first = 0x5E7A_F770_F734_8E3B_360C_8484_1573_EC26_u128;
        assert_eq!(payload[..16], first.to_be_bytes());
        assert_eq!(hash(payload.iter().copied()), 0xF444_CA6B_5189_1F4A);
        let pcm = decoded(&payload);
        assert_eq!(
            pcm[..16],
            [-1, 0, 0, -1, -1, 0, 0, -1, 0, 1, -1, -6, -1, -2, 3, -2]
        );
        assert_eq!(hash_of(&pcm), 0x84F4_338C_77D5_6E64);
    }

    /// Octets that no encoder makes, every one there is, against the same decoder.
    #[test]
    fn anything_is_decoded_as_an_independent_decoder_does() {
        let wild: Vec<u8> = (0..4000_u32)
            .map(|n| ((n * n * 7 + n * 13) >> 3) as u8)
            .collect();
        assert_eq!(hash_of(&decoded(&wild)), 0xD3E5_C08A_7A3B_F66B);
    }

    #[test]
    fn the_extremes_neither_overflow_nor_ring() {
        let mut payload = Vec::new();
        let mut encoder = G722Encoder::default();
        for sample in [i16::MAX, i16::MIN, 0, i16::MIN] {
            encoder.encode(&[sample; 320], &mut payload);
        }
        let square: Vec<i16> = (0..3200)
            .map(|n| if n % 2 == 0 { i16::MAX } else { i16::MIN })
            .collect();
        encoder.encode(&square, &mut payload);
        encoder.encode(&[0; 3200], &mut payload);
        let pcm = decoded(&payload);
        assert!(
            pcm[pcm.len() - 320..]
                .iter()
                .all(|sample| sample.abs() < 50)
        );
        for octet in 0..=u8::MAX {
            assert_eq!(decoded(&[octet; 500]).len(), 1000);
        }
    }
}
