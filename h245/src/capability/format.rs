//! Audio formats: a codec and the length of a packet, and the capabilities that say them.

use std::fmt;
use std::time::Duration;

use h323_messages::h245::ParameterValue::{BooleanArray, Logical, UnsignedMax, UnsignedMin};
use h323_messages::h245::{
    AudioCapability, AudioCapabilityG7231, CapabilityIdentifier, GenericCapability,
    GenericParameter, GsmAudioCapability, ParameterIdentifier, ParameterValue,
};

use super::{AudioCodec, generic};
use crate::error::Misuse;

/// A codec and how much of it goes into a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AudioFormat {
    /// The codec.
    pub codec: AudioCodec,
    /// Frames in a packet, 1 to 256: in a capability the most, in a channel what is sent.
    pub frames_per_packet: u16,
    /// G.723.1 only: whether silence is suppressed.
    pub silence_suppression: bool,
}

impl AudioFormat {
    /// A format without silence suppression.
    pub const fn new(codec: AudioCodec, frames_per_packet: u16) -> Self {
        Self {
            codec,
            frames_per_packet,
            silence_suppression: false,
        }
    }

    /// How much sound a packet holds.
    pub fn packet_duration(self) -> Duration {
        self.codec.frame_duration() * u32::from(self.frames_per_packet)
    }

    /// The same codec with no more frames in a packet than this.
    #[must_use]
    pub fn at_most(self, frames_per_packet: u16) -> Self {
        Self {
            frames_per_packet: self.frames_per_packet.min(frames_per_packet),
            ..self
        }
    }

    /// The capability that says this.
    pub fn to_capability(self) -> Result<AudioCapability, Misuse> {
        let frames = self.frames_per_packet;
        if !(1..=256).contains(&frames) {
            return Err(Misuse::FramesPerPacket { frames });
        }
        Ok(match self.codec {
            AudioCodec::G711Alaw64k => AudioCapability::G711Alaw64k(frames),
            AudioCodec::G711Alaw56k => AudioCapability::G711Alaw56k(frames),
            AudioCodec::G711Ulaw64k => AudioCapability::G711Ulaw64k(frames),
            AudioCodec::G711Ulaw56k => AudioCapability::G711Ulaw56k(frames),
            AudioCodec::G722At64k => AudioCapability::G72264k(frames),
            AudioCodec::G722At56k => AudioCapability::G72256k(frames),
            AudioCodec::G722At48k => AudioCapability::G72248k(frames),
            AudioCodec::G7231 => AudioCapability::G7231(AudioCapabilityG7231 {
                max_al_sdu_audio_frames: frames,
                silence_suppression: self.silence_suppression,
            }),
            AudioCodec::G728 => AudioCapability::G728(frames),
            AudioCodec::G729 => AudioCapability::G729(frames),
            AudioCodec::G729AnnexA => AudioCapability::G729AnnexA(frames),
            AudioCodec::G729AnnexB => AudioCapability::G729WAnnexB(frames),
            AudioCodec::G729AnnexAAnnexB => AudioCapability::G729AnnexAWAnnexB(frames),
            AudioCodec::GsmFullRate => AudioCapability::GsmFullRate(self.to_gsm()?),
            AudioCodec::GsmHalfRate => AudioCapability::GsmHalfRate(self.to_gsm()?),
            AudioCodec::GsmEnhancedFullRate => AudioCapability::GsmEnhancedFullRate(self.to_gsm()?),
            AudioCodec::G7221At24k => self.to_generic(Some(24_000), 1, &[]),
            AudioCodec::G7221At32k => self.to_generic(Some(32_000), 1, &[]),
            AudioCodec::G7221AnnexCAt24k => {
                self.to_generic(Some(240), 1, &[(2, BooleanArray(0x40))])
            }
            AudioCodec::G7221AnnexCAt32k => {
                self.to_generic(Some(320), 1, &[(2, BooleanArray(0x20))])
            }
            AudioCodec::G7221AnnexCAt48k => {
                self.to_generic(Some(480), 1, &[(2, BooleanArray(0x10))])
            }
            // Octet-aligned, which is the form of RFC 4867 that H323Plus takes.
            AudioCodec::G7222 => self.to_generic(None, 0, &[(2, Logical)]),
            AudioCodec::Amr => self.to_generic(Some(122), 0, &[]),
            AudioCodec::Ilbc20Ms => self.to_generic(None, 0, &[(1, UnsignedMax(20))]),
            AudioCodec::Ilbc30Ms => self.to_generic(None, 0, &[(1, UnsignedMax(30))]),
            AudioCodec::Opus => self.to_generic(None, 0, &[]),
        })
    }

    /// What a capability says, or `None` when it is none of the codecs that have a name here.
    pub fn from_capability(capability: &AudioCapability) -> Option<Self> {
        let (codec, frames) = match capability {
            AudioCapability::G711Alaw64k(frames) => (AudioCodec::G711Alaw64k, *frames),
            AudioCapability::G711Alaw56k(frames) => (AudioCodec::G711Alaw56k, *frames),
            AudioCapability::G711Ulaw64k(frames) => (AudioCodec::G711Ulaw64k, *frames),
            AudioCapability::G711Ulaw56k(frames) => (AudioCodec::G711Ulaw56k, *frames),
            AudioCapability::G72264k(frames) => (AudioCodec::G722At64k, *frames),
            AudioCapability::G72256k(frames) => (AudioCodec::G722At56k, *frames),
            AudioCapability::G72248k(frames) => (AudioCodec::G722At48k, *frames),
            AudioCapability::G7231(g7231) => {
                return Some(Self {
                    codec: AudioCodec::G7231,
                    frames_per_packet: g7231.max_al_sdu_audio_frames,
                    silence_suppression: g7231.silence_suppression,
                });
            }
            AudioCapability::G728(frames) => (AudioCodec::G728, *frames),
            AudioCapability::G729(frames) => (AudioCodec::G729, *frames),
            AudioCapability::G729AnnexA(frames) => (AudioCodec::G729AnnexA, *frames),
            AudioCapability::G729WAnnexB(frames) => (AudioCodec::G729AnnexB, *frames),
            AudioCapability::G729AnnexAWAnnexB(frames) => (AudioCodec::G729AnnexAAnnexB, *frames),
            AudioCapability::GsmFullRate(gsm) => gsm_frames(AudioCodec::GsmFullRate, gsm),
            AudioCapability::GsmHalfRate(gsm) => gsm_frames(AudioCodec::GsmHalfRate, gsm),
            AudioCapability::GsmEnhancedFullRate(gsm) => {
                gsm_frames(AudioCodec::GsmEnhancedFullRate, gsm)
            }
            AudioCapability::GenericAudioCapability(generic) => generic_frames(generic)?,
            _ => return None,
        };
        Some(Self::new(codec, frames))
    }

    /// The generic capability of the codec. `frames` is the number of the parameter that says how many a packet holds.
    fn to_generic(
        self,
        max_bit_rate: Option<u32>,
        frames: u8,
        more: &[(u8, ParameterValue)],
    ) -> AudioCapability {
        let parameter = |number, value| GenericParameter {
            parameter_identifier: ParameterIdentifier::Standard(number),
            parameter_value: value,
            ..Default::default()
        };
        let mut collapsing = vec![parameter(frames, UnsignedMin(self.frames_per_packet))];
        for (number, value) in more {
            collapsing.push(parameter(*number, value.clone()));
        }
        let generic = GenericCapability {
            capability_identifier: self.codec.identifier().unwrap_or_default(),
            max_bit_rate,
            collapsing: Some(collapsing),
            ..Default::default()
        };
        AudioCapability::GenericAudioCapability(generic.into())
    }

    fn to_gsm(self) -> Result<GsmAudioCapability, Misuse> {
        let frames = self.frames_per_packet;
        let audio_unit_size = self.codec.gsm_frame_octets() * frames;
        if audio_unit_size > 256 {
            return Err(Misuse::FramesPerPacket { frames });
        }
        Ok(GsmAudioCapability {
            audio_unit_size,
            ..Default::default()
        })
    }
}

/// The codec of a generic capability, if its meaning is fixed, and the frames of it in a packet: one if that is not said.
fn generic_frames(capability: &GenericCapability) -> Option<(AudioCodec, u16)> {
    let identifier = match &capability.capability_identifier {
        CapabilityIdentifier::Standard(identifier) => identifier,
        CapabilityIdentifier::Uuid(generic::OPUS) => {
            let frames = generic::number(capability, 0).unwrap_or(1);
            return Some((AudioCodec::Opus, frames.clamp(1, 256) as u16));
        }
        _ => return None,
    };
    let (codec, parameter) = if *identifier == generic::G722_1 {
        match generic::max_bit_rate(capability)? {
            24_000 => (AudioCodec::G7221At24k, 1),
            32_000 => (AudioCodec::G7221At32k, 1),
            _ => return None,
        }
    } else if *identifier == generic::G722_1_C {
        match generic::max_bit_rate(capability)? {
            24_000 => (AudioCodec::G7221AnnexCAt24k, 1),
            32_000 => (AudioCodec::G7221AnnexCAt32k, 1),
            48_000 => (AudioCodec::G7221AnnexCAt48k, 1),
            _ => return None,
        }
    } else if *identifier == generic::G722_2 {
        // How frames lie in a packet (octet aligned, with CRC, sorted, interleaved) is not looked at.
        (AudioCodec::G7222, 0)
    } else if *identifier == generic::AMR {
        (AudioCodec::Amr, 0)
    } else if *identifier == generic::ILBC {
        match generic::number(capability, 1) {
            Some(20) => (AudioCodec::Ilbc20Ms, 0),
            // H323Plus takes one without a mode for 30 ms.
            Some(30) | None => (AudioCodec::Ilbc30Ms, 0),
            Some(_) => return None,
        }
    } else {
        return None;
    };
    let frames = generic::number(capability, parameter).unwrap_or(1);
    Some((codec, frames.clamp(1, 256) as u16))
}

/// GSM capabilities count octets. One that is smaller than a frame is taken for a frame.
fn gsm_frames(codec: AudioCodec, gsm: &GsmAudioCapability) -> (AudioCodec, u16) {
    (
        codec,
        (gsm.audio_unit_size / codec.gsm_frame_octets()).max(1),
    )
}

impl fmt::Display for AudioFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {} ms",
            self.codec,
            self.packet_duration().as_secs_f64() * 1e3
        )
    }
}
