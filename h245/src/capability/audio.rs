//! Audio formats by name.

use std::fmt;
use std::time::Duration;

use h323_messages::h245::{AudioCapability, AudioCapabilityG7231, GsmAudioCapability};

use crate::error::Misuse;

/// A codec that H.245 has an alternative of its own for, other than the MPEG ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum AudioCodec {
    G711Alaw64k,
    G711Alaw56k,
    G711Ulaw64k,
    G711Ulaw56k,
    G722At64k,
    G722At56k,
    G722At48k,
    G7231,
    G728,
    G729,
    G729AnnexA,
    G729AnnexB,
    G729AnnexAAnnexB,
    GsmFullRate,
    GsmHalfRate,
    GsmEnhancedFullRate,
}

impl AudioCodec {
    /// Its ASN.1 name in AudioCapability.
    pub const fn name(self) -> &'static str {
        match self {
            Self::G711Alaw64k => "g711Alaw64k",
            Self::G711Alaw56k => "g711Alaw56k",
            Self::G711Ulaw64k => "g711Ulaw64k",
            Self::G711Ulaw56k => "g711Ulaw56k",
            Self::G722At64k => "g722-64k",
            Self::G722At56k => "g722-56k",
            Self::G722At48k => "g722-48k",
            Self::G7231 => "g7231",
            Self::G728 => "g728",
            Self::G729 => "g729",
            Self::G729AnnexA => "g729AnnexA",
            Self::G729AnnexB => "g729wAnnexB",
            Self::G729AnnexAAnnexB => "g729AnnexAwAnnexB",
            Self::GsmFullRate => "gsmFullRate",
            Self::GsmHalfRate => "gsmHalfRate",
            Self::GsmEnhancedFullRate => "gsmEnhancedFullRate",
        }
    }

    /// How much sound one frame holds. G.711 and G.722 have no frames; H.225.0 counts milliseconds.
    pub const fn frame_duration(self) -> Duration {
        match self {
            Self::G711Alaw64k
            | Self::G711Alaw56k
            | Self::G711Ulaw64k
            | Self::G711Ulaw56k
            | Self::G722At64k
            | Self::G722At56k
            | Self::G722At48k => Duration::from_millis(1),
            Self::G728 => Duration::from_micros(2500),
            Self::G729 | Self::G729AnnexA | Self::G729AnnexB | Self::G729AnnexAAnnexB => {
                Duration::from_millis(10)
            }
            Self::GsmFullRate | Self::GsmHalfRate | Self::GsmEnhancedFullRate => {
                Duration::from_millis(20)
            }
            Self::G7231 => Duration::from_millis(30),
        }
    }

    /// The payload type that RFC 3551 assigns to it, if any.
    pub const fn static_payload_type(self) -> Option<u8> {
        match self {
            Self::G711Ulaw64k | Self::G711Ulaw56k => Some(0),
            Self::GsmFullRate => Some(3),
            Self::G7231 => Some(4),
            Self::G711Alaw64k | Self::G711Alaw56k => Some(8),
            Self::G722At64k | Self::G722At56k | Self::G722At48k => Some(9),
            Self::G728 => Some(15),
            Self::G729 | Self::G729AnnexA | Self::G729AnnexB | Self::G729AnnexAAnnexB => Some(18),
            Self::GsmHalfRate | Self::GsmEnhancedFullRate => None,
        }
    }

    /// Octets in a frame of those codecs whose capability counts octets.
    const fn gsm_frame_octets(self) -> u16 {
        match self {
            Self::GsmHalfRate => 14,
            Self::GsmEnhancedFullRate => 31,
            _ => 33,
        }
    }
}

impl fmt::Display for AudioCodec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

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
            _ => return None,
        };
        Some(Self::new(codec, frames))
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

/// The ASN.1 name of any audio capability, for a person to read.
pub fn name(capability: &AudioCapability) -> &'static str {
    match AudioFormat::from_capability(capability) {
        Some(format) => format.codec.name(),
        None => match capability {
            AudioCapability::NonStandard(_) => "nonStandard",
            AudioCapability::Is11172AudioCapability(_) => "is11172AudioCapability",
            AudioCapability::Is13818AudioCapability(_) => "is13818AudioCapability",
            AudioCapability::G7231AnnexCCapability(_) => "g7231AnnexCCapability",
            AudioCapability::GenericAudioCapability(_) => "genericAudioCapability",
            AudioCapability::G729Extensions(_) => "g729Extensions",
            AudioCapability::Vbd(_) => "vbd",
            AudioCapability::AudioTelephonyEvent(_) => "audioTelephonyEvent",
            AudioCapability::AudioTone(_) => "audioTone",
            AudioCapability::ExtendedAudioCapability(_) => "extendedAudioCapability",
            _ => "a capability of a later edition",
        },
    }
}
