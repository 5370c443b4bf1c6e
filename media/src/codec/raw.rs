//! Codecs whose frames pass through: they are cut, counted and put into packets, but not decoded.
//!
//! | | frame | octets of it |
//! | --- | --- | --- |
//! | AMR, AMR-WB | 20 ms | what its entry in the table of contents says |
//! | GSM | 20 ms | 33 |
//! | GSM enhanced full rate | 20 ms | 31 |
//! | G.722.1 | 20 ms | 60 or 80 |
//! | G.722.1 Annex C | 20 ms | 60, 80 or 120 |
//! | G.723.1 | 30 ms | 24, 20 or 4, which the low bits of the first octet say |
//! | G.726 | any sample | 2 to 5 bits a sample |
//! | G.728 | 2.5 ms | 5 |
//! | G.729 | 10 ms | 10, or 2 of noise, which end a packet |
//! | iLBC | 20 or 30 ms | 38 or 50 |
//!
//! The lengths are those of RFC 3551, of AMR RFC 4867, of G.722.1 RFC 5577 and of iLBC RFC 3952. Payloads of AMR are octet-aligned, without checksums
//! and interleaving, and stay whole: their frames stand behind one table.

use std::time::Duration;

use super::Format;

/// A payload format that is sent and received without being understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RawCodec {
    /// AMR.
    Amr,
    /// AMR-WB, which is G.722.2.
    AmrWb,
    /// GSM 06.10, full rate.
    Gsm,
    /// GSM 06.60, enhanced full rate.
    GsmEfr,
    /// G.722.1 at 24 kbit/s.
    G7221At24k,
    /// G.722.1 at 32 kbit/s.
    G7221At32k,
    /// G.722.1 Annex C at 24 kbit/s.
    G7221CAt24k,
    /// G.722.1 Annex C at 32 kbit/s.
    G7221CAt32k,
    /// G.722.1 Annex C at 48 kbit/s.
    G7221CAt48k,
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

const G729_OCTETS: usize = 10;
/// A frame of G.729 annex B that describes noise.
const G729_NOISE_OCTETS: usize = 2;
/// The octets of a frame by its type: speech at eight rates, noise.
const AMR_OCTETS: [usize; 9] = [12, 13, 15, 17, 19, 20, 26, 31, 5];
/// Likewise at nine rates.
const AMR_WB_OCTETS: [usize; 10] = [17, 23, 32, 36, 40, 46, 50, 58, 60, 5];
/// The first type whose frames have no octets: nothing at all.
const AMR_EMPTY: usize = 15;
/// Likewise: speech that was lost, and behind it nothing at all.
const AMR_WB_EMPTY: usize = 14;

/// A payload in its frames.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cut {
    /// The units of the media clock that its whole frames last.
    units: usize,
    /// The octets behind the last whole frame.
    left: usize,
}

impl RawCodec {
    /// Every one there is.
    pub const ALL: [Self; 18] = [
        Self::Amr,
        Self::AmrWb,
        Self::Gsm,
        Self::GsmEfr,
        Self::G7221At24k,
        Self::G7221At32k,
        Self::G7221CAt24k,
        Self::G7221CAt32k,
        Self::G7221CAt48k,
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
        const AMR: Format = format("AMR", 8000, None, 20_000, 12_200);
        const AMR_WB: Format = format("AMR-WB", 16_000, None, 20_000, 23_850);
        const GSM: Format = format("GSM", 8000, Some(3), 20_000, 13_200);
        const GSM_EFR: Format = format("GSM-EFR", 8000, None, 20_000, 12_400);
        const G722_1_24: Format = format("G7221", 16_000, None, 20_000, 24_000);
        const G722_1_32: Format = format("G7221", 16_000, None, 20_000, 32_000);
        const G722_1_C_24: Format = format("G7221", 32_000, None, 20_000, 24_000);
        const G722_1_C_32: Format = format("G7221", 32_000, None, 20_000, 32_000);
        const G722_1_C_48: Format = format("G7221", 32_000, None, 20_000, 48_000);
        const G723_1: Format = format("G723", 8000, Some(4), 30_000, 6_400);
        const G726_16: Format = format("G726-16", 8000, None, 1_000, 16_000);
        const G726_24: Format = format("G726-24", 8000, None, 1_000, 24_000);
        const G726_32: Format = format("G726-32", 8000, None, 1_000, 32_000);
        const G726_40: Format = format("G726-40", 8000, None, 1_000, 40_000);
        const G728: Format = format("G728", 8000, Some(15), 2_500, 16_000);
        const G729: Format = format("G729", 8000, Some(18), 10_000, 8_000);
        const ILBC_20: Format = format("iLBC", 8000, None, 20_000, 15_200);
        const ILBC_30: Format = format("iLBC", 8000, None, 30_000, 13_333);
        match self {
            Self::Amr => &AMR,
            Self::AmrWb => &AMR_WB,
            Self::Gsm => &GSM,
            Self::GsmEfr => &GSM_EFR,
            Self::G7221At24k => &G722_1_24,
            Self::G7221At32k => &G722_1_32,
            Self::G7221CAt24k => &G722_1_C_24,
            Self::G7221CAt32k => &G722_1_C_32,
            Self::G7221CAt48k => &G722_1_C_48,
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
        self.cut(payload).units
    }

    /// Whether nothing is left over behind the last whole frame of `payload`.
    pub(super) fn is_whole(self, payload: &[u8]) -> bool {
        self.cut(payload).left == 0
    }

    /// Whether the last frame of `payload` can only be the last one of its packet.
    pub(super) fn ends_packet(self, payload: &[u8]) -> bool {
        match self {
            Self::Amr | Self::AmrWb => true,
            Self::G729 => payload.len() % G729_OCTETS >= G729_NOISE_OCTETS,
            _ => false,
        }
    }

    fn cut(self, payload: &[u8]) -> Cut {
        let octets = payload.len();
        let frame = self.format().units_in(self.format().frame);
        let frames = |length: usize| Cut {
            units: octets / length * frame,
            left: octets % length,
        };
        match self {
            Self::Amr => table_of_contents(payload, &AMR_OCTETS, AMR_EMPTY, frame),
            Self::AmrWb => table_of_contents(payload, &AMR_WB_OCTETS, AMR_WB_EMPTY, frame),
            Self::Gsm => frames(33),
            Self::GsmEfr => frames(31),
            Self::G7221At24k | Self::G7221CAt24k => frames(60),
            Self::G7221At32k | Self::G7221CAt32k => frames(80),
            Self::G7221CAt48k => frames(120),
            Self::G7231 => g723_1(payload, frame),
            Self::G726At16k => samples(octets, 2),
            Self::G726At24k => samples(octets, 3),
            Self::G726At32k => samples(octets, 4),
            Self::G726At40k => samples(octets, 5),
            Self::G728 => frames(5),
            Self::G729 => {
                let speech = frames(G729_OCTETS);
                match speech.left.checked_sub(G729_NOISE_OCTETS) {
                    Some(left) => Cut {
                        units: speech.units + frame,
                        left,
                    },
                    None => speech,
                }
            }
            Self::Ilbc20 => frames(38),
            Self::Ilbc30 => frames(50),
        }
    }
}

const fn format(
    name: &'static str,
    clock_rate_hz: u32,
    payload_type: Option<u8>,
    frame_micros: u64,
    bit_rate: u32,
) -> Format {
    Format {
        name,
        clock_rate_hz,
        sample_rate_hz: clock_rate_hz,
        payload_type,
        frame: Duration::from_micros(frame_micros),
        bit_rate,
    }
}

/// Samples of so many bits, of which eight fill whole octets; those of two or four bits fill any number of octets.
fn samples(octets: usize, bits: usize) -> Cut {
    let group = if bits.is_multiple_of(2) { 1 } else { bits };
    Cut {
        units: octets * 8 / bits,
        left: octets % group,
    }
}

fn g723_1(mut payload: &[u8], frame: usize) -> Cut {
    let mut units = 0;
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
        units += frame;
    }
    Cut {
        units,
        left: payload.len(),
    }
}

/// A payload of AMR: the mode that the other side is asked for, a table of contents, the frames. Nothing of a payload with
/// frames that are not all there, or of a type that is not in use, lasts. Frames of `first_empty` and of types behind it have no octets.
fn table_of_contents(
    payload: &[u8],
    octets_by_type: &[usize],
    first_empty: usize,
    frame: usize,
) -> Cut {
    /// Another entry follows.
    const FOLLOWED: u8 = 0x80;
    let broken = Cut {
        units: 0,
        left: payload.len(),
    };
    let Some((_, table)) = payload.split_first() else {
        return broken;
    };
    let (mut units, mut octets) = (0, 0);
    for (place, &entry) in table.iter().enumerate() {
        let kind = usize::from(entry >> 3 & 0xF);
        octets += match octets_by_type.get(kind) {
            Some(octets) => *octets,
            None if kind >= first_empty => 0,
            None => return broken,
        };
        units += frame;
        if entry & FOLLOWED == 0 {
            let frames = table.len() - place - 1;
            return match frames.checked_sub(octets) {
                Some(left) => Cut { units, left },
                None => broken,
            };
        }
    }
    broken
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
    fn the_table_of_amr_says_what_follows() {
        let payload = |table: &[u8], octets: usize| {
            let mut payload = vec![0xF0];
            payload.extend(table);
            payload.resize(payload.len() + octets, 0);
            payload
        };
        let units = |codec: RawCodec, table: &[u8], octets| {
            let payload = payload(table, octets);
            (codec.units(&payload), codec.is_whole(&payload))
        };
        // 12.2 kbit/s, and with noise behind it.
        assert_eq!(units(RawCodec::Amr, &[0x3C], 31), (160, true));
        assert_eq!(units(RawCodec::Amr, &[0xBC, 0x44], 36), (320, true));
        // Nothing to send, and speech that was lost, which only wideband has.
        assert_eq!(units(RawCodec::Amr, &[0x7C], 0), (160, true));
        assert_eq!(units(RawCodec::AmrWb, &[0x7C], 0), (320, true));
        assert_eq!(units(RawCodec::AmrWb, &[0x74], 0), (320, true));
        assert_eq!(units(RawCodec::Amr, &[0x74], 0), (0, false));
        // Wideband at 23.85 and 6.6 kbit/s.
        assert_eq!(units(RawCodec::AmrWb, &[0xC4, 0x04], 77), (640, true));
        assert_eq!(units(RawCodec::AmrWb, &[0xC4, 0x04], 78), (640, false));
        // Cut off, of a type that is not in use, without an end of the table, and without a table.
        assert_eq!(units(RawCodec::Amr, &[0x3C], 30), (0, false));
        assert_eq!(units(RawCodec::Amr, &[0x4C], 31), (0, false));
        assert_eq!(units(RawCodec::AmrWb, &[0x84; 5], 0), (0, false));
        assert_eq!(units(RawCodec::Amr, &[], 0), (0, false));
        assert!(RawCodec::Amr.ends_packet(&payload(&[0x7C], 0)));
    }

    #[test]
    fn what_is_left_over_is_noticed() {
        for (codec, whole, left) in [
            (RawCodec::Gsm, 66, 34),
            (RawCodec::G726At24k, 60, 61),
            (RawCodec::G726At40k, 100, 99),
            (RawCodec::G7221At24k, 120, 119),
            (RawCodec::G7221CAt48k, 240, 241),
            (RawCodec::GsmEfr, 62, 63),
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
