//! Audio.

use h323_messages::h245::{AudioCapability, GsmAudioCapability};

use super::{Description, Medium, Way, bit_rate, frames, generic};
use crate::capability::{AudioFormat, name};
use crate::limits::MAX_DETAILS;

pub(super) fn describe(capability: &AudioCapability, way: Way) -> Description {
    let mut description = Description::new(Medium::Audio, way, name::audio(capability));
    if let Some(format) = AudioFormat::from_capability(capability) {
        let milliseconds = format.packet_duration().as_secs_f64() * 1e3;
        description.add(format!("up to {milliseconds} ms a packet"));
    }
    details(capability, way, &mut description);
    description
}

fn details(capability: &AudioCapability, way: Way, description: &mut Description) {
    match capability {
        AudioCapability::NonStandard(parameter) => description.add_non_standard(parameter),
        AudioCapability::G7231(g7231) => {
            description.add_flags(&[(g7231.silence_suppression, "silence suppression")]);
        }
        AudioCapability::G7231AnnexCCapability(annex_c) => {
            description.add(frames(annex_c.max_al_sdu_audio_frames.into()));
            description.add_flags(&[(annex_c.silence_suppression, "silence suppression")]);
            if let Some(mode) = &annex_c.g723_annex_c_audio_mode {
                description.add(format!(
                    "frames of {} or {} octets at the high rate, {} or {} at the low one, {} or {} in silence",
                    mode.high_rate_mode0,
                    mode.high_rate_mode1,
                    mode.low_rate_mode0,
                    mode.low_rate_mode1,
                    mode.sid_mode0,
                    mode.sid_mode1
                ));
            }
        }
        AudioCapability::GsmFullRate(gsm)
        | AudioCapability::GsmHalfRate(gsm)
        | AudioCapability::GsmEnhancedFullRate(gsm) => gsm_details(gsm, description),
        AudioCapability::G729Extensions(g729) => {
            if let Some(count) = g729.audio_unit {
                description.add(frames(count.into()));
            }
            description.add_flags(&[
                (g729.annex_a, "Annex A"),
                (g729.annex_b, "Annex B"),
                (g729.annex_d, "Annex D"),
                (g729.annex_e, "Annex E"),
                (g729.annex_f, "Annex F"),
                (g729.annex_g, "Annex G"),
                (g729.annex_h, "Annex H"),
            ]);
        }
        AudioCapability::Is11172AudioCapability(mpeg) => {
            description.add_flags(&[
                (mpeg.audio_layer1, "layer 1"),
                (mpeg.audio_layer2, "layer 2"),
                (mpeg.audio_layer3, "layer 3"),
                (mpeg.audio_sampling32k, "32 kHz"),
                (mpeg.audio_sampling44k1, "44.1 kHz"),
                (mpeg.audio_sampling48k, "48 kHz"),
                (mpeg.single_channel, "one channel"),
                (mpeg.two_channels, "two channels"),
            ]);
            description.add(bit_rate(u64::from(mpeg.bit_rate) * 1000));
        }
        AudioCapability::Is13818AudioCapability(mpeg) => {
            description.add_flags(&[
                (mpeg.audio_layer1, "layer 1"),
                (mpeg.audio_layer2, "layer 2"),
                (mpeg.audio_layer3, "layer 3"),
                (mpeg.audio_sampling16k, "16 kHz"),
                (mpeg.audio_sampling22k05, "22.05 kHz"),
                (mpeg.audio_sampling24k, "24 kHz"),
                (mpeg.audio_sampling32k, "32 kHz"),
                (mpeg.audio_sampling44k1, "44.1 kHz"),
                (mpeg.audio_sampling48k, "48 kHz"),
                (mpeg.single_channel, "one channel"),
                (mpeg.two_channels, "two channels"),
                (mpeg.three_channels2_1, "channels 2-1"),
                (mpeg.three_channels3_0, "channels 3-0"),
                (mpeg.four_channels2_0_2_0, "channels 2-0-2-0"),
                (mpeg.four_channels2_2, "channels 2-2"),
                (mpeg.four_channels3_1, "channels 3-1"),
                (mpeg.five_channels3_0_2_0, "channels 3-0-2-0"),
                (mpeg.five_channels3_2, "channels 3-2"),
                (mpeg.low_frequency_enhancement, "low frequency enhancement"),
                (mpeg.multilingual, "multilingual"),
            ]);
            description.add(bit_rate(u64::from(mpeg.bit_rate) * 1000));
        }
        AudioCapability::GenericAudioCapability(capability) => {
            generic::details(capability, description);
        }
        AudioCapability::Vbd(vbd) => {
            description.add(format!("data of modems in {}", name::audio(&vbd.r#type)));
        }
        AudioCapability::AudioTelephonyEvent(event) => {
            description.add(format!(
                "events {}",
                event.audio_telephone_event.to_string_lossy()
            ));
        }
        AudioCapability::ExtendedAudioCapability(extended) => {
            for one in extended.audio_capability.iter().take(MAX_DETAILS) {
                description.add(describe(one, way).within());
            }
            generic::extensions(&extended.audio_capability_extension, description);
        }
        // Beyond what stands above there is nothing to tell.
        AudioCapability::G711Alaw64k(_)
        | AudioCapability::G711Alaw56k(_)
        | AudioCapability::G711Ulaw64k(_)
        | AudioCapability::G711Ulaw56k(_)
        | AudioCapability::G72264k(_)
        | AudioCapability::G72256k(_)
        | AudioCapability::G72248k(_)
        | AudioCapability::G728(_)
        | AudioCapability::G729(_)
        | AudioCapability::G729AnnexA(_)
        | AudioCapability::G729WAnnexB(_)
        | AudioCapability::G729AnnexAWAnnexB(_)
        | AudioCapability::AudioTone(_)
        | AudioCapability::Unknown(_) => {}
    }
}

fn gsm_details(gsm: &GsmAudioCapability, description: &mut Description) {
    description.add_flags(&[
        (gsm.comfort_noise, "comfort noise"),
        (gsm.scrambled, "scrambled"),
    ]);
}
