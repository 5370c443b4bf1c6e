//! Audio.

use h323_h245::messages::*;
use h323_per::GeneralString;

use super::{generic, non_standard};

pub(super) fn audio() -> Vec<(AudioCapability, &'static str)> {
    use AudioCapability as A;
    let gsm = |audio_unit_size| GsmAudioCapability {
        audio_unit_size,
        comfort_noise: true,
        scrambled: true,
        ..Default::default()
    };
    vec![
        (
            A::NonStandard(non_standard(b"G.726-32k").into()),
            "audio nonStandard: of 9/0/61, G.726-32k",
        ),
        (
            A::G711Alaw64k(20),
            "audio g711Alaw64k: up to 20 ms a packet",
        ),
        (
            A::G711Alaw56k(20),
            "audio g711Alaw56k: up to 20 ms a packet",
        ),
        (
            A::G711Ulaw64k(256),
            "audio g711Ulaw64k: up to 256 ms a packet",
        ),
        (
            A::G711Ulaw56k(20),
            "audio g711Ulaw56k: up to 20 ms a packet",
        ),
        (A::G72264k(20), "audio g722-64k: up to 20 ms a packet"),
        (A::G72256k(20), "audio g722-56k: up to 20 ms a packet"),
        (A::G72248k(20), "audio g722-48k: up to 20 ms a packet"),
        (
            A::G7231(AudioCapabilityG7231 {
                max_al_sdu_audio_frames: 4,
                silence_suppression: true,
            }),
            "audio g7231: up to 120 ms a packet, silence suppression",
        ),
        (A::G728(5), "audio g728: up to 12.5 ms a packet"),
        (A::G729(2), "audio g729: up to 20 ms a packet"),
        (A::G729AnnexA(2), "audio g729AnnexA: up to 20 ms a packet"),
        (
            A::Is11172AudioCapability(Is11172AudioCapability {
                audio_layer3: true,
                audio_sampling44k1: true,
                two_channels: true,
                bit_rate: 128,
                ..Default::default()
            }),
            "audio is11172AudioCapability: layer 3, 44.1 kHz, two channels, 128 kbit/s",
        ),
        (
            A::Is13818AudioCapability(Is13818AudioCapability {
                audio_layer2: true,
                audio_sampling48k: true,
                five_channels3_2: true,
                low_frequency_enhancement: true,
                bit_rate: 384,
                ..Default::default()
            }),
            "audio is13818AudioCapability: layer 2, 48 kHz, channels 3-2, low frequency enhancement, 384 kbit/s",
        ),
        (A::G729WAnnexB(2), "audio g729wAnnexB: up to 20 ms a packet"),
        (
            A::G729AnnexAWAnnexB(2),
            "audio g729AnnexAwAnnexB: up to 20 ms a packet",
        ),
        (
            A::G7231AnnexCCapability(G7231AnnexCCapability {
                max_al_sdu_audio_frames: 2,
                silence_suppression: true,
                g723_annex_c_audio_mode: Some(G7231AnnexCCapabilityAudioMode {
                    high_rate_mode0: 27,
                    high_rate_mode1: 78,
                    low_rate_mode0: 23,
                    low_rate_mode1: 66,
                    sid_mode0: 6,
                    sid_mode1: 17,
                    ..Default::default()
                }),
                ..Default::default()
            }),
            "audio g7231AnnexCCapability: up to 2 frames a packet, silence suppression, frames of 27 or 78 octets at the high rate, 23 or 66 at the low one, 6 or 17 in silence",
        ),
        (
            A::GsmFullRate(gsm(66)),
            "audio gsmFullRate: up to 40 ms a packet, comfort noise, scrambled",
        ),
        (
            A::GsmHalfRate(gsm(14)),
            "audio gsmHalfRate: up to 20 ms a packet, comfort noise, scrambled",
        ),
        (
            A::GsmEnhancedFullRate(gsm(31)),
            "audio gsmEnhancedFullRate: up to 20 ms a packet, comfort noise, scrambled",
        ),
        (
            A::GenericAudioCapability(
                generic(
                    "0.0.8.245.1.1.0",
                    Some(640),
                    &[
                        (2, ParameterValue::UnsignedMin(2)),
                        (3, ParameterValue::UnsignedMax(23)),
                        (4, ParameterValue::OctetString(vec![0xb9, 0x88].into())),
                    ],
                )
                .into(),
            ),
            "audio MPEG-4 audio: up to 64 kbit/s, parameter 2 = 2, object type AAC-LD, configuration 0xb988",
        ),
        (
            A::G729Extensions(G729Extensions {
                audio_unit: Some(2),
                annex_a: true,
                annex_d: true,
                annex_h: true,
                ..Default::default()
            }),
            "audio g729Extensions: up to 2 frames a packet, Annex A, Annex D, Annex H",
        ),
        (
            A::Vbd(VbdCapability {
                r#type: Box::new(A::G711Ulaw64k(20)),
                ..Default::default()
            }),
            "audio vbd: data of modems in g711Ulaw64k",
        ),
        (
            A::AudioTelephonyEvent(NoPtAudioTelephonyEventCapability {
                audio_telephone_event: GeneralString::from("0-15,66"),
                ..Default::default()
            }),
            "audio audioTelephonyEvent: events 0-15,66",
        ),
        (
            A::AudioTone(NoPtAudioToneCapability::default()),
            "audio audioTone",
        ),
        (
            A::ExtendedAudioCapability(
                ExtendedAudioCapability {
                    audio_capability: vec![A::G728(5), A::G729(2)],
                    audio_capability_extension: Some(vec![generic("1.2.3", None, &[])]),
                    ..Default::default()
                }
                .into(),
            ),
            "audio extendedAudioCapability: g728 (up to 12.5 ms a packet), g729 (up to 20 ms a packet), generic 1.2.3",
        ),
    ]
}
