//! Media that can be received without being understood: what flows over RTP, whatever is in it.
//!
//! Whoever records or relays a channel has to know that it is RTP, and how fast its timestamps run. That is so of the audio of
//! [`AudioCodec`], of the video of H.261, H.263, H.264 and MPEG-4 (RFC 4587, 2190 and 4629, 6184, 6416), and of two kinds
//! of data: H.224 (RFC 4573) and text (RFC 4103). It is not so of T.38, which is UDPTL over UDP, nor of T.120, which is TCP.

use std::borrow::Cow;
use std::time::Duration;

use h323_messages::h245::{
    AudioCapability, CapabilityIdentifier, DataApplication, DataApplicationCapability, DataType,
    GenericCapability, GenericParameter, H261VideoCapability, H263VideoCapability,
    ParameterIdentifier, ParameterValue, VideoCapability,
};

use super::{AudioCodec, AudioFormat, MediaCapability, Medium, generic, name};

/// Of all video.
const VIDEO_CLOCK_RATE_HZ: u32 = 90_000;
/// Of H.224.
const H224_CLOCK_RATE_HZ: u32 = 4800;
/// Of text.
const TEXT_CLOCK_RATE_HZ: u32 = 1000;

/// The longest packet of audio that is announced for a codec that nobody here decodes.
const PACKET: Duration = Duration::from_millis(60);

/// The fastest video that is announced, in units of 100 bit/s.
const VIDEO_RATE: u16 = 19_200;
/// Likewise of what H.264 sends.
const H264_RATE: u32 = 40_000;
/// Level 4 of H.264.
const H264_LEVEL: u16 = 85;
/// The profiles of H.264, the one that every terminal has first.
const H264_PROFILES: [u8; 2] = [64, 8];
/// What a camera is told in a second, in units of 100 bit/s.
const H224_RATE: u32 = 48;
/// What somebody types in a second, in units of 100 bit/s.
const TEXT_RATE: u32 = 10;

/// What flows on a channel that is RTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RtpFormat {
    /// Sound, pictures or data.
    pub medium: Medium,
    /// What it is called.
    pub name: Cow<'static, str>,
    /// Units of its timestamps in a second.
    pub clock_rate_hz: u32,
    /// The payload type that RFC 3551 assigns to it, if it does.
    pub payload_type: Option<u8>,
}

impl RtpFormat {
    /// What a data type says, if it is RTP for sure.
    pub fn of(data_type: &DataType) -> Option<Self> {
        match data_type {
            DataType::AudioData(capability) => Self::of_audio(capability),
            DataType::VideoData(capability) => Self::of_video(capability),
            DataType::Data(capability) => Self::of_data(capability),
            _ => None,
        }
    }

    fn of_audio(capability: &AudioCapability) -> Option<Self> {
        let codec = AudioFormat::from_capability(capability)?.codec;
        Some(Self {
            medium: Medium::Audio,
            name: codec.name().into(),
            clock_rate_hz: codec.rtp().clock_rate_hz,
            payload_type: codec.static_payload_type(),
        })
    }

    fn of_video(capability: &VideoCapability) -> Option<Self> {
        let payload_type = match capability {
            VideoCapability::H261VideoCapability(_) => Some(31),
            VideoCapability::H263VideoCapability(_) => Some(34),
            VideoCapability::GenericVideoCapability(generic)
                if is_one_of(generic, &[generic::H264, generic::MPEG4_VISUAL]) =>
            {
                None
            }
            _ => return None,
        };
        Some(Self {
            medium: Medium::Video,
            name: name::video(capability),
            clock_rate_hz: VIDEO_CLOCK_RATE_HZ,
            payload_type,
        })
    }

    fn of_data(capability: &DataApplicationCapability) -> Option<Self> {
        let DataApplication::GenericDataCapability(generic) = &capability.application else {
            return None;
        };
        let clock_rate_hz = if is_one_of(generic, &[generic::H224]) {
            H224_CLOCK_RATE_HZ
        } else if is_one_of(generic, &[generic::TEXT]) {
            TEXT_CLOCK_RATE_HZ
        } else {
            return None;
        };
        Some(Self {
            medium: Medium::Data,
            name: name::data(&capability.application),
            clock_rate_hz,
            payload_type: None,
        })
    }
}

/// The codecs that are not among these, in packets of up to 60 ms.
pub fn audio_besides(formats: &[AudioFormat]) -> Vec<AudioFormat> {
    let is_new = |codec: &AudioCodec| !formats.iter().any(|format| format.codec == *codec);
    let format = |codec: AudioCodec| {
        let frames = PACKET.as_micros() / codec.frame_duration().as_micros();
        AudioFormat::new(
            codec,
            u16::try_from(frames).map_or(1, |frames| frames.max(1)),
        )
    };
    let codecs = AudioCodec::ALL.into_iter();
    codecs.filter(is_new).map(format).collect()
}

/// Video that somebody takes as it comes, best first. MPEG-4 is not among it: what a peer may send of it nobody could
/// say who does not decode it.
pub fn video() -> Vec<MediaCapability> {
    let h264 = |profile| {
        let parameters = [
            (41, ParameterValue::BooleanArray(profile)),
            (42, ParameterValue::UnsignedMin(H264_LEVEL)),
        ];
        let parameters = parameters.map(|(number, parameter_value)| GenericParameter {
            parameter_identifier: ParameterIdentifier::Standard(number),
            parameter_value,
            ..Default::default()
        });
        let generic = GenericCapability {
            capability_identifier: CapabilityIdentifier::Standard(generic::H264),
            max_bit_rate: Some(H264_RATE),
            collapsing: Some(parameters.into()),
            ..Default::default()
        };
        VideoCapability::GenericVideoCapability(generic.into())
    };
    let h263 = H263VideoCapability {
        sqcif_mpi: Some(1),
        qcif_mpi: Some(1),
        cif_mpi: Some(1),
        cif4_mpi: Some(1),
        max_bit_rate: VIDEO_RATE.into(),
        ..Default::default()
    };
    let h261 = H261VideoCapability {
        qcif_mpi: Some(1),
        cif_mpi: Some(1),
        max_bit_rate: VIDEO_RATE,
        ..Default::default()
    };
    let video = H264_PROFILES.map(h264).into_iter().chain([
        VideoCapability::H263VideoCapability(h263.into()),
        VideoCapability::H261VideoCapability(h261),
    ]);
    video.map(MediaCapability::Video).collect()
}

/// Data that somebody takes as it comes. Each can be used beside the other.
pub fn data() -> [MediaCapability; 2] {
    [(generic::H224, H224_RATE), (generic::TEXT, TEXT_RATE)].map(|(identifier, max_bit_rate)| {
        let generic = GenericCapability {
            capability_identifier: CapabilityIdentifier::Standard(identifier),
            ..Default::default()
        };
        let data = DataApplicationCapability {
            application: DataApplication::GenericDataCapability(generic.into()),
            max_bit_rate,
            ..Default::default()
        };
        MediaCapability::Data(data.into())
    })
}

fn is_one_of(capability: &GenericCapability, identifiers: &[h323_per::ObjectIdentifier]) -> bool {
    matches!(&capability.capability_identifier,
        CapabilityIdentifier::Standard(identifier) if identifiers.contains(identifier))
}

#[cfg(test)]
mod tests {
    use h323_messages::h245::{DataProtocolCapability, T38FaxProfile};

    use super::*;
    use crate::capability::{CapabilitySet, Way};

    fn of(capability: MediaCapability) -> Option<RtpFormat> {
        RtpFormat::of(&match capability {
            MediaCapability::Audio(audio) => DataType::AudioData(audio.into()),
            MediaCapability::Video(video) => DataType::VideoData(video.into()),
            MediaCapability::Data(data) => DataType::Data(data),
            MediaCapability::UserInput(_) => DataType::NullData,
        })
    }

    #[test]
    fn what_is_announced_is_known_when_it_is_opened() {
        let known = |capability| {
            let format = of(capability).unwrap();
            (
                format.name.into_owned(),
                format.clock_rate_hz,
                format.payload_type,
            )
        };
        let video: Vec<_> = video().into_iter().map(known).collect();
        assert_eq!(
            video,
            [
                ("H.264".to_owned(), 90_000, None),
                ("H.264".to_owned(), 90_000, None),
                ("h263VideoCapability".to_owned(), 90_000, Some(34)),
                ("h261VideoCapability".to_owned(), 90_000, Some(31)),
            ]
        );
        assert_eq!(
            data().map(known),
            [
                ("H.224".to_owned(), 4800, None),
                ("text in RFC 4103".to_owned(), 1000, None),
            ]
        );
        let audio = audio_besides(&[AudioFormat::new(AudioCodec::G711Alaw64k, 20)]);
        assert_eq!(audio.len(), AudioCodec::ALL.len() - 1);
        for format in audio {
            let (name, _, payload_type) =
                known(MediaCapability::Audio(format.to_capability().unwrap()));
            assert_eq!(name, format.codec.name());
            assert_eq!(payload_type, format.codec.static_payload_type());
            assert!(format.packet_duration() <= PACKET, "{format}");
        }
    }

    #[test]
    fn what_is_announced_is_described() {
        let mut builder = CapabilitySet::builder()
            .one_of(Way::Receive, video())
            .unwrap();
        for data in data() {
            builder = builder.one_of(Way::Receive, [data]).unwrap();
        }
        let lines: Vec<String> = (builder.build().unwrap().descriptions())
            .map(|(_, description)| description.to_string())
            .collect();
        assert_eq!(
            lines,
            [
                "receive video H.264: up to 4000 kbit/s, baseline profile, level 4",
                "receive video H.264: up to 4000 kbit/s, high profile, level 4",
                "receive video h263VideoCapability: up to 1920 kbit/s, SQCIF at 30/s, QCIF at 30/s, CIF at 30/s, 4CIF at 30/s",
                "receive video h261VideoCapability: up to 1920 kbit/s, QCIF at 30/s, CIF at 30/s",
                "receive data H.224: up to 4.8 kbit/s",
                "receive data text in RFC 4103: up to 1 kbit/s",
            ]
        );
    }

    #[test]
    fn what_is_not_rtp_or_not_known_to_be_is_not_taken_for_it() {
        let data = |application| {
            of(MediaCapability::Data(
                DataApplicationCapability {
                    application,
                    ..Default::default()
                }
                .into(),
            ))
        };
        let t38 = h323_messages::h245::DataApplicationT38Fax {
            t38_fax_protocol: DataProtocolCapability::Udp,
            t38_fax_profile: T38FaxProfile::default(),
        };
        assert_eq!(data(DataApplication::T38Fax(t38.into())), None);
        assert_eq!(
            data(DataApplication::T120(
                DataProtocolCapability::SeparateLanStack
            )),
            None
        );
        let unknown = GenericCapability {
            capability_identifier: CapabilityIdentifier::Standard(generic::G722_1),
            ..Default::default()
        };
        let unknown = VideoCapability::GenericVideoCapability(unknown.into());
        assert_eq!(of(MediaCapability::Video(unknown)), None);
        assert_eq!(RtpFormat::of(&DataType::NullData), None);
    }
}
