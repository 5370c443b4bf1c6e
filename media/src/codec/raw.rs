//! Codecs whose frames pass through: they are cut, counted and put into packets, but not decoded.
//!
//! | | frame | octets of it |
//! | --- | --- | --- |
//! | GSM | 20 ms | 33 |
//! | G.723.1 | 30 ms | 24, 20 or 4, which the low bits of the first octet say |
//! | G.726 | any sample | 2 to 5 bits a sample |
//! | G.728 | 2.5 ms | 5 |
//! | G.729 | 10 ms | 10, or 2 of noise, which end a packet |
//! | iLBC | 20 or 30 ms | 38 or 50 |
//!
//! The lengths are those of RFC 3551 and, of iLBC, RFC 3952.

use std::time::Duration;

use super::Format;

/// A payload format that is sent and received without being understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RawCodec {
    /// GSM 06.10, full rate.
    Gsm,
    /// G.723.1, at either rate.
    G7231,
    /// G.726 at 16 kbit/s.
    G726At16k,
    /// G.726 at 24 kbit/s.
    G726At24k,
    /// G.726 at 32 kbit/s.
    G726At32k,
    /// G.726 at 40 kbit/s.
    G726At40k,
    /// G.728.
    G728,
    /// G.729, with or without any of its annexes A and B.
    G729,
    /// iLBC in frames of 20 ms.
    Ilbc20,
    /// iLBC in frames of 30 ms.
    Ilbc30,
}

const GSM_OCTETS: usize = 33;
const G728_OCTETS: usize = 5;
const G729_OCTETS: usize = 10;
/// A frame of G.729 annex B that describes noise.
const G729_NOISE_OCTETS: usize = 2;
const ILBC20_OCTETS: usize = 38;
const ILBC30_OCTETS: usize = 50;

impl RawCodec {
    /// Every one there is.
    pub const ALL: [Self; 10] = [
        Self::Gsm,
        Self::G7231,
        Self::G726At16k,
        Self::G726At24k,
        Self::G726At32k,
        Self::G726At40k,
        Self::G728,
        Self::G729,
        Self::Ilbc20,
        Self::Ilbc30,
    ];

    pub(super) const fn format(self) -> &'static Format {
        const GSM: Format = format("GSM", Some(3), 20_000, 13_200);
        const G723_1: Format = format("G723", Some(4), 30_000, 6_400);
        const G726_16: Format = format("G726-16", None, 1_000, 16_000);
        const G726_24: Format = format("G726-24", None, 1_000, 24_000);
        const G726_32: Format = format("G726-32", None, 1_000, 32_000);
        const G726_40: Format = format("G726-40", None, 1_000, 40_000);
        const G728: Format = format("G728", Some(15), 2_500, 16_000);
        const G729: Format = format("G729", Some(18), 10_000, 8_000);
        const ILBC_20: Format = format("iLBC", None, 20_000, 15_200);
        const ILBC_30: Format = format("iLBC", None, 30_000, 13_333);
        match self {
            Self::Gsm => &GSM,
            Self::G7231 => &G723_1,
            Self::G726At16k => &G726_16,
            Self::G726At24k => &G726_24,
            Self::G726At32k => &G726_32,
            Self::G726At40k => &G726_40,
            Self::G728 => &G728,
            Self::G729 => &G729,
            Self::Ilbc20 => &ILBC_20,
            Self::Ilbc30 => &ILBC_30,
        }
    }

    /// The units of the media clock that `payload` lasts. What is left over behind the last whole
    /// frame lasts nothing.
    pub(super) fn units(self, payload: &[u8]) -> usize {
        let frame = self.format().units_in(self.format().frame);
        match self {
            Self::Gsm => payload.len() / GSM_OCTETS * frame,
            Self::G7231 => g723_1_frames(payload).0 * frame,
            Self::G726At16k => payload.len() * 8 / 2,
            Self::G726At24k => payload.len() * 8 / 3,
            Self::G726At32k => payload.len() * 8 / 4,
            Self::G726At40k => payload.len() * 8 / 5,
            Self::G728 => payload.len() / G728_OCTETS * frame,
            Self::G729 => {
                let noise = usize::from(payload.len() % G729_OCTETS >= G729_NOISE_OCTETS);
                (payload.len() / G729_OCTETS + noise) * frame
            }
            Self::Ilbc20 => payload.len() / ILBC20_OCTETS * frame,
            Self::Ilbc30 => payload.len() / ILBC30_OCTETS * frame,
        }
    }

    /// Whether nothing is left over behind the last whole frame of `payload`.
    pub(super) fn is_whole(self, payload: &[u8]) -> bool {
        let left = match self {
            Self::Gsm => payload.len() % GSM_OCTETS,
            Self::G7231 => g723_1_frames(payload).1.len(),
            // Samples of two or four bits fill any number of octets.
            Self::G726At16k | Self::G726At32k => 0,
            Self::G726At24k => payload.len() % 3,
            Self::G726At40k => payload.len() % 5,
            Self::G728 => payload.len() % G728_OCTETS,
            Self::G729 => match payload.len() % G729_OCTETS {
                G729_NOISE_OCTETS => 0,
                left => left,
            },
            Self::Ilbc20 => payload.len() % ILBC20_OCTETS,
            Self::Ilbc30 => payload.len() % ILBC30_OCTETS,
        };
        left == 0
    }

    /// Whether the last frame of `payload` can only be the last one of its packet.
    pub(super) fn ends_packet(self, payload: &[u8]) -> bool {
        self == Self::G729 && payload.len() % G729_OCTETS >= G729_NOISE_OCTETS
    }
}

const fn format(
    name: &'static str,
    payload_type: Option<u8>,
    frame_micros: u64,
    bit_rate: u32,
) -> Format {
    Format {
        name,
        clock_rate_hz: 8000,
        sample_rate_hz: 8000,
        payload_type,
        frame: Duration::from_micros(frame_micros),
        bit_rate,
    }
}

/// How many whole frames there are, and what is left behind them.
fn g723_1_frames(mut payload: &[u8]) -> (usize, &[u8]) {
    let mut frames = 0;
    while let Some(&first) = payload.first() {
        let octets = match first & 3 {
            0 => 24,
            1 => 20,
            2 => 4,
            // Not in use.
            _ => break,
        };
        let Some(rest) = payload.get(octets..) else {
            break;
        };
        payload = rest;
        frames += 1;
    }
    (frames, payload)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payloads_last_as_long_as_their_frames() {
        let units = |codec: RawCodec, octets: usize| codec.units(&vec![0; octets]);
        assert_eq!(units(RawCodec::Gsm, 66), 320);
        assert_eq!(units(RawCodec::Gsm, 65), 160);
        assert_eq!(units(RawCodec::G7231, 24), 240);
        assert_eq!(units(RawCodec::G728, 40), 160);
        assert_eq!(units(RawCodec::Ilbc20, 38), 160);
        assert_eq!(units(RawCodec::Ilbc30, 50), 240);
        for (codec, octets) in [
            (RawCodec::G726At16k, 40),
            (RawCodec::G726At24k, 60),
            (RawCodec::G726At32k, 80),
            (RawCodec::G726At40k, 100),
        ] {
            assert_eq!(units(codec, octets), 160);
        }
    }

    #[test]
    fn noise_of_g729_is_two_octets_behind_its_frames() {
        let units = |octets: usize| RawCodec::G729.units(&vec![0; octets]);
        assert_eq!(
            [0, 1, 2, 10, 12, 20, 22].map(units),
            [0, 0, 80, 80, 160, 160, 240]
        );
    }

    #[test]
    fn frames_of_g723_1_say_how_long_they_are() {
        let mut payload = vec![0; 24];
        payload.extend([1; 20]);
        payload.extend([2; 4]);
        assert_eq!(RawCodec::G7231.units(&payload), 3 * 240);
        // Cut off, or of a kind that does not exist.
        assert_eq!(RawCodec::G7231.units(&payload[..47]), 2 * 240);
        payload.push(3);
        assert_eq!(RawCodec::G7231.units(&payload), 3 * 240);
    }

    #[test]
    fn what_is_left_over_is_noticed() {
        for (codec, whole, left) in [
            (RawCodec::Gsm, 66, 34),
            (RawCodec::G726At24k, 60, 61),
            (RawCodec::G726At40k, 100, 99),
            (RawCodec::G728, 40, 41),
            (RawCodec::G729, 22, 21),
            (RawCodec::G729, 20, 23),
            (RawCodec::Ilbc20, 38, 39),
            (RawCodec::Ilbc30, 50, 51),
            (RawCodec::G7231, 24, 25),
        ] {
            assert!(codec.is_whole(&vec![0; whole]), "{codec:?}");
            assert!(!codec.is_whole(&vec![0; left]), "{codec:?}");
        }
        assert!(RawCodec::G726At32k.is_whole(&[0; 81]));
    }
}
