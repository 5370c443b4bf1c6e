//! Audio codecs: 16-bit linear PCM on one side, RTP payloads on the other.
//!
//! A codec has two rates. Timestamps, packet lengths and the jitter buffer count *units* of the
//! media clock; the user's side counts *samples*. Every unit lasts a whole number of samples.

mod g711;
mod g722;
mod opus;
mod raw;

use std::fmt;
use std::time::Duration;

pub use raw::RawCodec;

use crate::resample::Resampler;
use crate::{Misuse, duration_of, samples_in};

/// The first payload type that means what signalling says (RFC 3551).
pub const FIRST_DYNAMIC_TYPE: u8 = 96;

/// A payload format that can be sent and received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Codec {
    /// G.711 A-law, 64 kbit/s.
    PcmA,
    /// G.711 µ-law, 64 kbit/s.
    PcmU,
    /// G.722, 64 kbit/s: 16 000 samples a second.
    G722,
    /// Opus: 48 000 samples a second. Without the feature `opus` its payloads pass through.
    Opus,
    /// One whose frames pass through as they are.
    Raw(RawCodec),
}

/// What is fixed about a payload format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// The encoding name of the RTP profile (RFC 3551), such as `PCMA`.
    pub name: &'static str,
    /// The rate of the RTP timestamp.
    pub clock_rate_hz: u32,
    /// The rate of the PCM samples, a multiple of the clock rate.
    pub sample_rate_hz: u32,
    /// The payload type RFC 3551 assigns, if it does.
    pub payload_type: Option<u8>,
    /// What a payload holds a whole number of. Codecs of single samples count milliseconds, as
    /// H.225.0 does.
    pub frame: Duration,
    /// Bits a second of payload.
    pub bit_rate: u32,
}

impl Format {
    /// How many samples a unit of the media clock lasts.
    #[must_use]
    pub const fn samples_per_unit(&self) -> usize {
        (self.sample_rate_hz / self.clock_rate_hz) as usize
    }

    /// How many units of the media clock fit in `duration`.
    #[must_use]
    pub fn units_in(&self, duration: Duration) -> usize {
        samples_in(duration, self.clock_rate_hz) as usize
    }

    /// How many samples those units last.
    #[must_use]
    pub fn samples_in(&self, duration: Duration) -> usize {
        self.units_in(duration) * self.samples_per_unit()
    }

    /// How long so many units of the media clock last.
    #[must_use]
    pub fn duration_of(&self, units: u32) -> Duration {
        duration_of(units.into(), self.clock_rate_hz)
    }

    /// How many whole frames fit in `duration`.
    #[must_use]
    pub fn frames_in(&self, duration: Duration) -> usize {
        (duration.as_nanos() / self.frame.as_nanos()) as usize
    }
}

impl Codec {
    /// Every codec that turns PCM into payloads and back in this build, in no order of preference.
    pub const ALL: &[Self] = &[
        Self::PcmA,
        Self::PcmU,
        Self::G722,
        #[cfg(feature = "opus")]
        Self::Opus,
    ];

    /// What is fixed about it.
    #[must_use]
    pub const fn format(self) -> &'static Format {
        match self {
            Self::PcmA => &g711::A_LAW,
            Self::PcmU => &g711::MU_LAW,
            Self::G722 => &g722::FORMAT,
            Self::Opus => &opus::FORMAT,
            Self::Raw(codec) => codec.format(),
        }
    }

    /// The codec of [`Self::ALL`] of this encoding name, whatever its case.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        (Self::ALL.iter().copied()).find(|codec| codec.format().name.eq_ignore_ascii_case(name))
    }

    /// The codec of [`Self::ALL`] of this static payload type.
    #[must_use]
    pub fn from_payload_type(payload_type: u8) -> Option<Self> {
        (Self::ALL.iter().copied()).find(|codec| codec.format().payload_type == Some(payload_type))
    }

    /// The static payload type, or the first of the dynamic ones.
    #[must_use]
    pub fn usual_payload_type(self) -> u8 {
        self.format().payload_type.unwrap_or(FIRST_DYNAMIC_TYPE)
    }

    /// How many units of the media clock `payload` lasts, without decoding it.
    #[must_use]
    pub fn units(self, payload: &[u8]) -> u32 {
        let units = match self {
            Self::PcmA | Self::PcmU | Self::G722 => payload.len(),
            Self::Opus => opus::units(payload),
            Self::Raw(codec) => codec.units(payload),
        };
        u32::try_from(units).unwrap_or(u32::MAX)
    }

    /// Whether nothing is left over behind the last whole frame of `payload`.
    #[must_use]
    pub fn is_whole(self, payload: &[u8]) -> bool {
        match self {
            Self::PcmA | Self::PcmU | Self::G722 => true,
            Self::Opus => opus::units(payload) > 0,
            Self::Raw(codec) => codec.is_whole(payload),
        }
    }

    /// Whether PCM of this rate can be made of it, and it of that.
    pub(crate) fn check_sample_rate(self, sample_rate_hz: u32) -> Result<(), Misuse> {
        let format = self.format();
        let whole = sample_rate_hz.is_multiple_of(format.clock_rate_hz);
        let possible = sample_rate_hz == format.sample_rate_hz
            || Resampler::new(format.sample_rate_hz, sample_rate_hz).is_some();
        if whole && possible {
            Ok(())
        } else {
            Err(Misuse::SampleRate {
                codec: self,
                sample_rate_hz,
            })
        }
    }

    /// How many frames of it a packet has that may not be longer than this.
    pub(crate) fn frames_in(self, longest: Duration) -> usize {
        match self {
            Self::Opus => opus::frames_in(longest),
            Self::PcmA | Self::PcmU | Self::G722 | Self::Raw(_) => self.format().frames_in(longest),
        }
    }

    /// Whether no other frame may follow this one in its packet.
    pub(crate) fn ends_packet(self, frame: &[u8]) -> bool {
        match self {
            Self::PcmA | Self::PcmU | Self::G722 => false,
            Self::Opus => true,
            Self::Raw(codec) => codec.ends_packet(frame),
        }
    }

    /// A new encoder. None for a codec that passes through in this build.
    #[must_use]
    pub fn encoder(self) -> Option<Box<dyn Encoder>> {
        match self {
            Self::PcmA => Some(Box::new(g711::ALaw)),
            Self::PcmU => Some(Box::new(g711::MuLaw)),
            Self::G722 => Some(Box::<g722::G722Encoder>::default()),
            #[cfg(feature = "opus")]
            Self::Opus => Some(Box::new(opus::OpusEncoder::new()?)),
            #[cfg(not(feature = "opus"))]
            Self::Opus => None,
            Self::Raw(_) => None,
        }
    }

    /// A new decoder. None for a codec that passes through in this build.
    #[must_use]
    pub fn decoder(self) -> Option<Box<dyn Decoder>> {
        match self {
            Self::PcmA => Some(Box::new(g711::ALaw)),
            Self::PcmU => Some(Box::new(g711::MuLaw)),
            Self::G722 => Some(Box::<g722::G722Decoder>::default()),
            #[cfg(feature = "opus")]
            Self::Opus => Some(Box::new(opus::OpusDecoder::new()?)),
            #[cfg(not(feature = "opus"))]
            Self::Opus => None,
            Self::Raw(_) => None,
        }
    }
}

impl fmt::Display for Codec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.format().name)
    }
}

/// PCM to payloads. One encoder serves one direction of one channel.
pub trait Encoder: fmt::Debug + Send {
    /// Append the payload of `pcm`, which holds a whole number of frames.
    fn encode(&mut self, pcm: &[i16], payload: &mut Vec<u8>);
}

/// Payloads to PCM. One decoder serves one source, in the order of its packets.
pub trait Decoder: fmt::Debug + Send {
    /// Append the samples of `payload`: as many as [`Codec::units`] of it last, for any octets.
    fn decode(&mut self, payload: &[u8], pcm: &mut Vec<i16>);

    /// Append so many samples in place of what was lost. False, and nothing is appended, where the codec has no way of its
    /// own to make them up.
    fn conceal(&mut self, _samples: usize, _pcm: &mut Vec<i16>) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codecs_are_found_by_name_and_payload_type() {
        assert_eq!(Codec::from_name("pcmu"), Some(Codec::PcmU));
        assert_eq!(Codec::from_name("PCMA"), Some(Codec::PcmA));
        assert_eq!(Codec::from_name("G729"), None);
        assert_eq!(Codec::from_payload_type(0), Some(Codec::PcmU));
        assert_eq!(Codec::from_payload_type(8), Some(Codec::PcmA));
        assert_eq!(Codec::from_payload_type(9), Some(Codec::G722));
        assert_eq!(Codec::from_payload_type(10), None);
        assert_eq!(Codec::PcmA.to_string(), "PCMA");
    }

    #[test]
    fn every_codec_keeps_the_length_of_a_frame() {
        for &codec in Codec::ALL {
            let format = codec.format();
            assert!(format.sample_rate_hz.is_multiple_of(format.clock_rate_hz));
            let frame = vec![1000; format.samples_in(format.frame)];
            let (mut payload, mut pcm) = (Vec::new(), Vec::new());
            codec.encoder().unwrap().encode(&frame, &mut payload);
            let units = codec.units(&payload);
            assert_eq!(format.duration_of(units), format.frame, "{codec}");
            codec.decoder().unwrap().decode(&payload, &mut pcm);
            assert_eq!(pcm.len(), frame.len());
            assert_eq!(pcm.len(), units as usize * format.samples_per_unit());
        }
    }

    #[test]
    fn packets_hold_whole_frames() {
        let format = Codec::PcmA.format();
        let micros = Duration::from_micros;
        assert_eq!(format.frames_in(micros(20_999)), 20);
        assert_eq!(format.frames_in(micros(999)), 0);
        assert_eq!(format.units_in(micros(20_100)), 160);
    }
}
