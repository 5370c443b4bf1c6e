//! G.711: one octet a sample, A-law and µ-law.
//!
//! Both laws are bit exact with the reference functions of G.191, which work on 16-bit samples
//! whose low bits the law does not see: A-law takes the upper 13, µ-law the upper 14. A negative
//! sample is folded to its ones' complement, so that −1 is the negative twin of 0.

use std::time::Duration;

use super::{Decoder, Encoder, Format};

pub(super) const A_LAW: Format = format("PCMA", 8);
pub(super) const MU_LAW: Format = format("PCMU", 0);

const fn format(name: &'static str, payload_type: u8) -> Format {
    Format {
        name,
        clock_rate_hz: 8000,
        sample_rate_hz: 8000,
        payload_type: Some(payload_type),
        frame: Duration::from_millis(1),
        bit_rate: 64_000,
    }
}

#[derive(Debug)]
pub(super) struct ALaw;

impl Encoder for ALaw {
    fn encode(&mut self, pcm: &[i16], payload: &mut Vec<u8>) {
        payload.extend(pcm.iter().map(|&sample| a_law(sample)));
    }
}

impl Decoder for ALaw {
    fn decode(&mut self, payload: &[u8], pcm: &mut Vec<i16>) {
        pcm.extend(
            payload
                .iter()
                .map(|&code| A_LAW_TO_LINEAR[usize::from(code)]),
        );
    }
}

#[derive(Debug)]
pub(super) struct MuLaw;

impl Encoder for MuLaw {
    fn encode(&mut self, pcm: &[i16], payload: &mut Vec<u8>) {
        payload.extend(pcm.iter().map(|&sample| mu_law(sample)));
    }
}

impl Decoder for MuLaw {
    fn decode(&mut self, payload: &[u8], pcm: &mut Vec<i16>) {
        pcm.extend(
            payload
                .iter()
                .map(|&code| MU_LAW_TO_LINEAR[usize::from(code)]),
        );
    }
}

/// The sign bit of a code: set for positive samples in both laws.
const POSITIVE: u8 = 0x80;
/// A-law inverts every other bit, so that a silent line keeps its clock.
const A_LAW_TOGGLE: u8 = 0x55;
/// What µ-law adds to the magnitude, in units of its 14-bit samples, so that each segment begins
/// at a power of two.
const MU_LAW_BIAS: u16 = 33;
/// The largest biased µ-law magnitude; everything above is clipped.
const MU_LAW_CLIP: u16 = 0x1FFF;

const A_LAW_TO_LINEAR: [i16; 256] = {
    let mut table = [0; 256];
    let mut code = 0;
    while code < table.len() {
        table[code] = a_law_to_linear(code as u8);
        code += 1;
    }
    table
};

const MU_LAW_TO_LINEAR: [i16; 256] = {
    let mut table = [0; 256];
    let mut code = 0;
    while code < table.len() {
        table[code] = mu_law_to_linear(code as u8);
        code += 1;
    }
    table
};

/// The magnitude of `sample`, ones' complement: 0 to 32767.
const fn magnitude(sample: i16) -> u16 {
    (if sample < 0 { !sample } else { sample }) as u16
}

const fn sign(sample: i16) -> u8 {
    if sample < 0 { 0 } else { POSITIVE }
}

const fn a_law(sample: i16) -> u8 {
    // 11 bits of magnitude are left: the two lowest segments are linear, each later one doubles
    // the step.
    let magnitude = magnitude(sample) >> 4;
    let code = match (u16::BITS - magnitude.leading_zeros()) as u16 {
        0..=4 => magnitude,
        bits => {
            let segment = bits - 4;
            (segment << 4) | ((magnitude >> (segment - 1)) & 0x0F)
        }
    };
    (code as u8 | sign(sample)) ^ A_LAW_TOGGLE
}

const fn a_law_to_linear(code: u8) -> i16 {
    let code = code ^ A_LAW_TOGGLE;
    let segment = (code & 0x70) >> 4;
    let step = (code & 0x0F) as i16;
    // The middle of the quantising interval.
    let magnitude = match segment {
        0 => (step << 4) + 8,
        segment => ((step << 4) + 0x108) << (segment - 1),
    };
    if code & POSITIVE == 0 {
        -magnitude
    } else {
        magnitude
    }
}

const fn mu_law(sample: i16) -> u8 {
    let biased = (magnitude(sample) >> 2) + MU_LAW_BIAS;
    let biased = if biased > MU_LAW_CLIP {
        MU_LAW_CLIP
    } else {
        biased
    };
    // The bias sets bit 5 at least, so the segment is never negative.
    let segment = (u16::BITS - biased.leading_zeros()) as u16 - 6;
    let code = (segment << 4) | ((biased >> (segment + 1)) & 0x0F);
    (!(code as u8) & 0x7F) | sign(sample)
}

const fn mu_law_to_linear(code: u8) -> i16 {
    let inverted = !code;
    let segment = (inverted & 0x70) >> 4;
    let step = (inverted & 0x0F) as i16;
    let magnitude = (((step << 3) + 0x84) << segment) - 0x84;
    if code & POSITIVE == 0 {
        -magnitude
    } else {
        magnitude
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The 14-bit decoder output values of one half of the µ-law table (G.711 table 2a, column 8,
    /// first value of each segment upwards from zero), times four for 16 bits.
    const MU_LAW_SEGMENT_STARTS: [i16; 8] = [0, 132, 396, 924, 1980, 4092, 8316, 16764];
    /// The 13-bit values at the start of each A-law segment (G.711 table 1a), times eight.
    const A_LAW_SEGMENT_STARTS: [i16; 8] = [8, 264, 528, 1056, 2112, 4224, 8448, 16896];

    #[test]
    fn extremes_and_zero() {
        assert_eq!(
            [0, -1, i16::MAX, i16::MIN].map(a_law),
            [0xD5, 0x55, 0xAA, 0x2A]
        );
        assert_eq!(
            [0, -1, i16::MAX, i16::MIN].map(mu_law),
            [0xFF, 0x7F, 0x80, 0x00]
        );
        assert_eq!(
            [0xD5, 0x55, 0xAA, 0x2A].map(a_law_to_linear),
            [8, -8, 32256, -32256]
        );
        assert_eq!(
            [0xFF, 0x7F, 0x80, 0x00].map(mu_law_to_linear),
            [0, 0, 32124, -32124]
        );
    }

    #[test]
    fn segments_start_where_the_tables_of_g711_say() {
        for (segment, (a, mu)) in
            (A_LAW_SEGMENT_STARTS.into_iter().zip(MU_LAW_SEGMENT_STARTS)).enumerate()
        {
            let code = (segment as u8) << 4;
            assert_eq!(a_law_to_linear((code | POSITIVE) ^ A_LAW_TOGGLE), a);
            assert_eq!(a_law_to_linear(code ^ A_LAW_TOGGLE), -a);
            assert_eq!(mu_law_to_linear(!code), mu);
            assert_eq!(mu_law_to_linear(!code & 0x7F), -mu);
        }
    }

    #[test]
    fn steps_are_even_within_a_segment() {
        for segment in 0..8_u8 {
            let step = |expand: fn(u8) -> i16, code: fn(u8) -> u8, n: u8| {
                expand(code((segment << 4) + n + 1)) - expand(code((segment << 4) + n))
            };
            for n in 0..15 {
                let a = step(a_law_to_linear, |code| (code | POSITIVE) ^ A_LAW_TOGGLE, n);
                assert_eq!(
                    a,
                    16 << segment.saturating_sub(1),
                    "A-law segment {segment}"
                );
                let mu = step(mu_law_to_linear, |code| !code, n);
                assert_eq!(mu, 8 << segment, "µ-law segment {segment}");
            }
        }
    }

    #[test]
    fn every_code_survives_decoding_and_encoding() {
        for code in 0..=u8::MAX {
            assert_eq!(
                a_law(A_LAW_TO_LINEAR[usize::from(code)]),
                code,
                "A-law {code:#04x}"
            );
            // µ-law has two zeros; the negative one decodes to 0, which encodes as the positive.
            let expected = if code == 0x7F { 0xFF } else { code };
            assert_eq!(
                mu_law(MU_LAW_TO_LINEAR[usize::from(code)]),
                expected,
                "µ-law {code:#04x}"
            );
        }
    }

    /// Both laws against their definition, stated in another way: the code of a sample is the
    /// number of decision values it reaches.
    #[test]
    fn every_sample_falls_between_its_decision_values() {
        let a_decisions: Vec<i32> = (0..128_i32)
            .map(|n| match n {
                0..32 => n * 16,
                n => ((n & 15) + 16) << (4 + (n >> 4) - 1),
            })
            .collect();
        let mu_decisions: Vec<i32> = (0..128_i32)
            .map(|n| ((((n & 15) + 16) << (1 + (n >> 4))) - 33) * 4)
            .map(|decision| decision.max(0))
            .collect();
        for sample in i16::MIN..=i16::MAX {
            let magnitude = i32::from(magnitude(sample));
            let reached = |decisions: &[i32]| {
                decisions.partition_point(|&decision| decision <= magnitude) as u8 - 1
            };
            let a = (reached(&a_decisions) | sign(sample)) ^ A_LAW_TOGGLE;
            assert_eq!(a_law(sample), a, "A-law of {sample}");
            let mu = (!reached(&mu_decisions) & 0x7F) | sign(sample);
            assert_eq!(mu_law(sample), mu, "µ-law of {sample}");
        }
    }

    /// G.711 tables 5 and 6: these eight codes, repeated, are a sine of 1 kHz at 0 dBm0, where the
    /// overload points are +3.14 dBm0 (A-law) and +3.17 dBm0 (µ-law).
    #[test]
    fn digital_milliwatt_has_its_level() {
        let level_dbm0 = |pcm: [i16; 8], overload_mdb: i32, peak: f64| {
            let power = pcm.map(|x| f64::from(x) * f64::from(x)).iter().sum::<f64>() / 8.0;
            10.0 * (power / (peak * peak / 2.0)).log10() + f64::from(overload_mdb) / 1000.0
        };
        let a = [0x34, 0x21, 0x21, 0x34, 0xB4, 0xA1, 0xA1, 0xB4].map(a_law_to_linear);
        let mu = [0x1E, 0x0B, 0x0B, 0x1E, 0x9E, 0x8B, 0x8B, 0x9E].map(mu_law_to_linear);
        assert_eq!(a, [-8960, -20992, -20992, -8960, 8960, 20992, 20992, 8960]);
        let (a_overload_mdb, mu_overload_mdb) = (3140, 3170);
        assert!(level_dbm0(a, a_overload_mdb, 32768.0).abs() < 0.1);
        assert!(level_dbm0(mu, mu_overload_mdb, 32636.0).abs() < 0.1);
    }
}
