//! Is a recording what was sent? Correlation of two signals with a search for the delay.
//!
//! The search has three steps. The loudness contours of both signals, in steps of 10 ms, give the
//! most likely delays of every second; around each of these the signals themselves give the exact one. Then every
//! stretch of 200 ms is compared on its own, because a jitter buffer may have moved the later ones
//! when it stretched a gap or cut a frame. A stretch counts as moved only where it is found beyond
//! doubt and not before the one before it. Signals that have nothing to do with each other are
//! therefore compared as they lie, and so is what is in another order.

/// How long a recording may lag behind what was sent, or begin after it.
pub const MAX_LAG_MS: i64 = 2000;
/// The level reported for silence.
pub const SILENCE_DB: f64 = -120.0;

/// The step of the loudness contour.
const STEP_MS: i64 = 10;
/// The steps of a part, a second, and how many likely delays of each are looked at closely.
const PART: usize = 100;
const CANDIDATES: usize = 4;
/// Stretches that are compared on their own.
const STRETCH_MS: i64 = 200;
/// How far a stretch may have moved against the one before: by all of the delay that playout has
/// at most.
const STRETCH_SHIFT_MS: i64 = 400;
/// With this correlation a stretch has certainly moved. Vowels of other words stay below.
const MOVED: f64 = 0.9;
/// With this one it certainly has not.
const IN_PLACE: f64 = 0.98;
/// While the delay of all is searched, every so-manieth sample is looked at.
const STRIDE: usize = 20;
/// The same while a stretch is searched, which has fewer.
const STRETCH_STRIDE: usize = 6;
/// A recording must cover this part of what was sent.
const MIN_OVERLAP: f64 = 0.5;

/// How a recording relates to what was sent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Comparison {
    /// 1 for the same signal at any level, about 0 for unrelated ones.
    pub correlation: f64,
    /// How much later the recording has it, in milliseconds; negative when the recording began
    /// after the signal.
    pub lag_ms: f64,
    /// The level of the recording relative to the signal, at least [`SILENCE_DB`].
    pub level_db: f64,
}

/// Compare a recording with what was sent, both at this sample rate. Meant for signals of a few
/// seconds; what lies beside them in the recording does not count.
#[must_use]
pub fn compare(sent: &[i16], recorded: &[i16], sample_rate_hz: u32) -> Comparison {
    let scale = Scale {
        samples_per_ms: f64::from(sample_rate_hz) / 1000.0,
    };
    let lag = best_lag(sent, recorded, &scale);
    let whole = overlap(sent, recorded, lag);
    let level_db = match (energy(whole.sent), energy(whole.recorded)) {
        (sent, recorded) if sent > 0.0 && recorded > 0.0 => 10.0 * (recorded / sent).log10(),
        _ => SILENCE_DB,
    };
    Comparison {
        correlation: correlation_by_stretches(sent, recorded, lag, &scale),
        lag_ms: lag as f64 / scale.samples_per_ms,
        level_db: level_db.max(SILENCE_DB),
    }
}

struct Scale {
    samples_per_ms: f64,
}

impl Scale {
    fn samples(&self, ms: i64) -> i64 {
        ((ms as f64 * self.samples_per_ms) as i64).max(1)
    }
}

/// The parts of two signals that meet when the second is `lag` samples late.
struct Overlap<'a> {
    sent: &'a [i16],
    recorded: &'a [i16],
}

fn overlap<'a>(sent: &'a [i16], recorded: &'a [i16], lag: i64) -> Overlap<'a> {
    let skip = |n: i64| usize::try_from(n).unwrap_or(0);
    let sent = sent.get(skip(-lag)..).unwrap_or_default();
    let recorded = recorded.get(skip(lag)..).unwrap_or_default();
    let length = sent.len().min(recorded.len());
    Overlap {
        sent: &sent[..length],
        recorded: &recorded[..length],
    }
}

fn energy(pcm: &[i16]) -> f64 {
    pcm.iter().map(|&sample| f64::from(sample).powi(2)).sum()
}

/// The normalised correlation, of every `stride`th sample.
fn correlation(pair: &Overlap<'_>, stride: usize) -> f64 {
    // Sums of 32-bit products: 64 bits hold 2^33 of them.
    let (mut product, mut sent, mut recorded) = (0_i64, 0_i64, 0_i64);
    for (&a, &b) in pair.sent.iter().zip(pair.recorded).step_by(stride) {
        let (a, b) = (i64::from(a), i64::from(b));
        product += a * b;
        sent += a * a;
        recorded += b * b;
    }
    let norm = (sent as f64 * recorded as f64).sqrt();
    if norm > 0.0 {
        product as f64 / norm
    } else {
        0.0
    }
}

fn best_lag(sent: &[i16], recorded: &[i16], scale: &Scale) -> i64 {
    let step = scale.samples(STEP_MS);
    let mut best = (0.0, 0);
    for candidate in likely_lags(sent, recorded, step as usize) {
        let centre = candidate * step;
        for lag in centre - step..=centre + step {
            let found = correlation(&overlap(sent, recorded, lag), STRIDE);
            if found > best.0 {
                best = (found, lag);
            }
        }
    }
    best.1
}

/// The lags, in steps, at which the loudness contours of the parts fit best. Not those at which the
/// recording covers too little of all that was sent.
fn likely_lags(sent: &[i16], recorded: &[i16], step: usize) -> Vec<i64> {
    let (sent, recorded) = (contour(sent, step), contour(recorded, step));
    let limit = MAX_LAG_MS / STEP_MS;
    let covered = |lag: i64| {
        let (begins, ends) = (lag.max(0), lag + sent.len() as i64);
        (ends.min(recorded.len() as i64) - begins) as f64
    };
    let needed = (sent.len() as f64 * MIN_OVERLAP).max(1.0);
    let mut likely = Vec::new();
    for (n, part) in sent.chunks(PART).enumerate() {
        let mut lags: Vec<(f64, i64)> = (-limit..=limit)
            .filter(|&lag| covered(lag) >= needed)
            .filter_map(|lag| {
                let at = (n * PART) as i64 + lag;
                let from = |n: i64| usize::try_from(n).unwrap_or(0);
                let inside = part.get(from(-at)..)?;
                let recorded = recorded.get(from(at)..)?;
                let length = inside.len().min(recorded.len());
                (length > 0 && 2 * length >= part.len())
                    .then(|| (contour_fit(&inside[..length], &recorded[..length]), lag))
            })
            .collect();
        lags.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        likely.extend(lags.into_iter().take(CANDIDATES).map(|(_, lag)| lag));
    }
    likely.sort_unstable();
    likely.dedup();
    likely
}

/// The loudness of each step, as the root of its energy.
fn contour(pcm: &[i16], step: usize) -> Vec<f64> {
    pcm.chunks(step).map(|chunk| energy(chunk).sqrt()).collect()
}

/// The correlation of two contours around their means: loudness is never negative, and without
/// the mean any two would fit.
fn contour_fit(a: &[f64], b: &[f64]) -> f64 {
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (mean_a, mean_b) = (mean(a), mean(b));
    let (mut product, mut norm_a, mut norm_b) = (0.0, 0.0, 0.0);
    for (a, b) in a.iter().zip(b) {
        let (a, b) = (a - mean_a, b - mean_b);
        product += a * b;
        norm_a += a * a;
        norm_b += b * b;
    }
    let norm = (norm_a * norm_b).sqrt();
    if norm > 0.0 { product / norm } else { 0.0 }
}

/// The correlations of all stretches, each weighted by its energy in what was sent. A stretch has
/// the lag of the one before unless it is found elsewhere.
fn correlation_by_stretches(sent: &[i16], recorded: &[i16], lag: i64, scale: &Scale) -> f64 {
    let length = scale.samples(STRETCH_MS) as usize;
    let shift = scale.samples(STRETCH_SHIFT_MS);
    let (mut sum, mut weights) = (0.0, 0.0);
    let mut lag = lag;
    // Where in the recording the stretch before was.
    let mut before = i64::MIN;
    for (n, stretch) in sent.chunks(length).enumerate() {
        if energy(stretch) == 0.0 {
            continue;
        }
        let at = (n * length) as i64;
        // Of a stretch at the edge of the recording, half at least has to lie inside.
        let inside = |lag: i64| {
            let pair = overlap(stretch, recorded, at + lag);
            (2 * pair.sent.len() >= stretch.len()).then_some(pair)
        };
        let correlation_at = |lag: i64| Some(correlation(&inside(lag)?, STRETCH_STRIDE));
        if correlation_at(lag).is_none_or(|found| found < IN_PLACE) {
            let elsewhere = (lag - shift..=lag + shift)
                .filter(|near| at + near > before)
                .filter_map(|near| Some((correlation_at(near)?, near)))
                // Equal ones (a pure tone) leave the lag where it was.
                .max_by(|(a, near_a), (b, near_b)| {
                    a.total_cmp(b)
                        .then((near_b - lag).abs().cmp(&(near_a - lag).abs()))
                });
            lag = match elsewhere {
                Some((found, near)) if found > MOVED => near,
                _ => lag,
            };
        }
        let Some(pair) = inside(lag) else { continue };
        before = at + lag;
        let weight = energy(pair.sent);
        sum += weight * correlation(&pair, 1);
        weights += weight;
    }
    if weights > 0.0 { sum / weights } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Codec;
    use crate::testing::{Random, ms};
    use crate::tone::{Sine, speech};

    fn sent() -> Vec<i16> {
        speech(1, ms(4000), 8000)
    }

    fn coded(pcm: &[i16], codec: Codec) -> Vec<i16> {
        let (mut payload, mut decoded) = (vec![], vec![]);
        codec.encoder().unwrap().encode(pcm, &mut payload);
        codec.decoder().unwrap().decode(&payload, &mut decoded);
        decoded
    }

    fn delayed(pcm: &[i16], samples: usize) -> Vec<i16> {
        [vec![0; samples], pcm.to_vec()].concat()
    }

    #[track_caller]
    fn check_same(recorded: &[i16], lag_ms: f64, level_db: f64) {
        let found = compare(&sent(), recorded, 8000);
        assert!(found.correlation > 0.95, "{found:?}");
        assert!((found.lag_ms - lag_ms).abs() < 0.2, "{found:?}");
        assert!((found.level_db - level_db).abs() < 0.5, "{found:?}");
    }

    #[track_caller]
    fn check_different(sent: &[i16], recorded: &[i16]) {
        let found = compare(sent, recorded, 8000);
        assert!(found.correlation < 0.3, "{found:?}");
    }

    #[test]
    fn identical() {
        let found = compare(&sent(), &sent(), 8000);
        assert!(found.correlation > 0.999_999, "{found:?}");
        assert_eq!((found.lag_ms, found.level_db), (0.0, 0.0));
    }

    #[test]
    fn delayed_by_any_amount() {
        for samples in [1, 77, 160, 1234, 8000, 15_999] {
            check_same(&delayed(&sent(), samples), samples as f64 / 8.0, 0.0);
        }
    }

    #[test]
    fn recording_that_began_late_or_goes_on() {
        let mut recorded = sent()[4321..].to_vec();
        check_same(&recorded, -4321.0 / 8.0, 0.0);
        recorded.extend(speech(9, ms(3000), 8000));
        check_same(&recorded, -4321.0 / 8.0, 0.0);
    }

    #[test]
    fn recording_without_its_first_frame() {
        for seed in 1..=30 {
            let sent = speech(seed, ms(3000), 8000);
            let found = compare(&sent, &sent[160..], 8000);
            assert!(found.correlation > 0.99, "{seed}: {found:?}");
        }
    }

    #[test]
    fn coded_and_quieter() {
        for codec in [Codec::PcmA, Codec::PcmU] {
            check_same(&coded(&delayed(&sent(), 500), codec), 62.5, 0.0);
        }
        let quiet: Vec<i16> = sent().iter().map(|sample| sample / 4).collect();
        check_same(&coded(&quiet, Codec::PcmA), 0.0, -12.04);
    }

    #[test]
    fn a_few_lost_frames() {
        let mut recorded = coded(&delayed(&sent(), 960), Codec::PcmU);
        let frames = recorded.len() / 160;
        for n in (5..frames).step_by(25) {
            recorded[n * 160..][..160].fill(0);
        }
        check_same(&recorded, 120.0, 0.0);
    }

    /// A jitter buffer that grew or shrank in the last third.
    #[test]
    fn a_frame_more_or_less() {
        let sent = sent();
        let more = [&sent[..22_000], &sent[21_840..]].concat();
        check_same(&coded(&more, Codec::PcmA), 0.0, 0.0);
        let less = [&sent[..22_000], &sent[22_160..]].concat();
        check_same(&coded(&less, Codec::PcmA), 0.0, 0.0);
    }

    /// A receiver that had nothing to play now and then, and later made up for it.
    #[test]
    fn several_frames_more_or_less_in_several_places() {
        let sent = sent();
        let pauses = [5000, 12_345, 20_000];
        let mut recorded = Vec::new();
        let mut from = 0;
        for (n, to) in pauses.into_iter().enumerate() {
            recorded.extend(&sent[from..to]);
            recorded.extend(vec![0; (n + 2) * 160]);
            from = to;
        }
        recorded.extend(&sent[from..26_000]);
        recorded.extend(&sent[26_000 + 6 * 160..]);
        let found = compare(&sent, &coded(&recorded, Codec::PcmA), 8000);
        assert!(found.correlation > 0.9, "{found:?}");
    }

    /// What was sent is all there, but not in its order.
    #[test]
    fn another_order_is_not_the_same() {
        let sent = sent();
        for length in [1600, 3200] {
            let mut recorded = sent.clone();
            for pair in recorded.chunks_exact_mut(2 * length) {
                pair.rotate_left(length);
            }
            let found = compare(&sent, &recorded, 8000);
            assert!(found.correlation < 0.7, "{length}: {found:?}");
        }
        let backwards: Vec<i16> = sent.iter().rev().copied().collect();
        check_different(&sent, &backwards);
    }

    #[test]
    fn half_of_it_is_not_the_same() {
        let sent = sent();
        let other = speech(5, ms(4000), 8000);
        let half = [&sent[..16_000], &other[16_000..]].concat();
        let found = compare(&sent, &half, 8000);
        assert!(found.correlation < 0.7, "{found:?}");
    }

    #[test]
    fn unrelated_signals_and_silence() {
        let mut random = Random::new(8);
        let noise: Vec<i16> = (0..32_000)
            .map(|_| random.between(-8e3, 8e3) as i16)
            .collect();
        let silence = vec![0; 32_000];
        for other in [&noise, &silence, &coded(&silence, Codec::PcmA), &vec![]] {
            check_different(&sent(), other);
            check_different(other, &sent());
        }
        for seed in 2..8 {
            check_different(&sent(), &speech(seed, ms(4000), 8000));
        }
        check_different(&sent(), &Sine::new(440.0, -10.0, 8000).take_samples(32_000));
        let found = compare(&sent(), &silence, 8000);
        let expected = Comparison {
            correlation: 0.0,
            lag_ms: 0.0,
            level_db: SILENCE_DB,
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn inverted_is_not_the_same() {
        let inverted: Vec<i16> = sent().iter().map(|sample| -sample).collect();
        assert!(compare(&sent(), &inverted, 8000).correlation < 0.5);
    }
}
