//! User input, and what is neither audio, video nor data.

use h323_h245::messages::*;
use h323_per::GeneralString;

use super::{generic, non_standard, oid};

pub(super) fn user_input() -> Vec<(UserInputCapability, &'static str)> {
    use UserInputCapability as U;
    vec![
        (
            U::NonStandard(vec![non_standard(b"keys\0")]),
            "user input nonStandard: of 9/0/61, keys",
        ),
        (U::BasicString, "user input basicString"),
        (U::Ia5String, "user input iA5String"),
        (U::GeneralString, "user input generalString"),
        (U::Dtmf, "user input dtmf"),
        (U::Hookflash, "user input hookflash"),
        (U::ExtendedAlphanumeric, "user input extendedAlphanumeric"),
        (U::EncryptedBasicString, "user input encryptedBasicString"),
        (U::EncryptedIa5String, "user input encryptedIA5String"),
        (
            U::EncryptedGeneralString,
            "user input encryptedGeneralString",
        ),
        (U::SecureDtmf, "user input secureDTMF"),
        (
            U::GenericUserInputCapability(generic("0.0.8.249.1", None, &[]).into()),
            "user input extended user input, Annex A",
        ),
    ]
}

/// Those that are of no medium, or of one way only.
pub(super) fn others() -> Vec<(Capability, &'static str)> {
    use Capability as C;
    let stream = || MultiplexedStreamCapability {
        multiplex_format: MultiplexFormat::NonStandard(non_standard(b"").into()),
        control_on_mux_stream: true,
        capability_on_mux_stream: Some(vec![[1, 2].into_iter().collect()]),
        ..Default::default()
    };
    vec![
        (
            C::NonStandard(non_standard(b"RtpDtmfRelay").into()),
            "other nonStandard: of 9/0/61, RtpDtmfRelay",
        ),
        (
            C::H233EncryptionTransmitCapability(false),
            "transmit security h233Encryption: not",
        ),
        (
            C::H233EncryptionReceiveCapability(H233EncryptionReceiveCapability {
                h233_iv_response_time: 20,
                ..Default::default()
            }),
            "receive security h233Encryption: h233IVResponseTime 20",
        ),
        (
            C::ConferenceCapability(ConferenceCapability {
                chair_control_capability: true,
                multipoint_visualization_capability: Some(true),
                video_indicate_mixing_capability: Some(false),
                ..Default::default()
            }),
            "conference conferenceCapability: chair control, multipoint visualization",
        ),
        (
            C::H235SecurityCapability(
                H235SecurityCapability {
                    encryption_authentication_and_integrity: EncryptionAuthenticationAndIntegrity {
                        encryption_capability: Some(
                            ["2.16.840.1.101.3.4.1.2", "1.3.14.3.2.7", "1.2.3.4"]
                                .map(|text| MediaEncryptionAlgorithm::Algorithm(oid(text)))
                                .into_iter()
                                .collect(),
                        ),
                        integrity_capability: Some(IntegrityCapability::default()),
                        ..Default::default()
                    },
                    media_capability: 7,
                    ..Default::default()
                }
                .into(),
            ),
            "security h235SecurityCapability: for entry 7, AES-128-CBC, DES-CBC, 1.2.3.4, integrity",
        ),
        (
            C::MaxPendingReplacementFor(2),
            "control maxPendingReplacementFor: 2 channels",
        ),
        (
            C::GenericControlCapability(generic("0.0.8.239.1.1", None, &[]).into()),
            "control H.239 control",
        ),
        (
            C::ReceiveMultiplexedStreamCapability(stream().into()),
            "receive multiplex multiplexedStreamCapability: nonStandard, control within, entries 1 or 2",
        ),
        (
            C::TransmitMultiplexedStreamCapability(stream().into()),
            "transmit multiplex multiplexedStreamCapability: nonStandard, control within, entries 1 or 2",
        ),
        (
            C::ReceiveAndTransmitMultiplexedStreamCapability(stream().into()),
            "receive and transmit multiplex multiplexedStreamCapability: nonStandard, control within, entries 1 or 2",
        ),
        (
            C::ReceiveRtpAudioTelephonyEventCapability(AudioTelephonyEventCapability {
                dynamic_rtp_payload_type: 101,
                audio_telephone_event: GeneralString::from("0-16"),
                ..Default::default()
            }),
            "receive user input rtpAudioTelephonyEvent: payload type 101, events 0-16",
        ),
        (
            C::ReceiveRtpAudioToneCapability(AudioToneCapability {
                dynamic_rtp_payload_type: 102,
                ..Default::default()
            }),
            "receive user input rtpAudioTone: payload type 102",
        ),
        (
            C::DepFecCapability(DepFecCapability::Rfc2733(DepFecCapabilityRfc2733 {
                redundancy_encoding: true,
                separate_stream: DepFecCapabilitySeparateStream {
                    same_port: true,
                    ..Default::default()
                },
                ..Default::default()
            })),
            "protection depFecCapability: RFC 2733 as redundancy, RFC 2733 on the same port",
        ),
        (
            C::MultiplePayloadStreamCapability(MultiplePayloadStreamCapability {
                capabilities: vec![[1, 2].into_iter().collect(), [3].into_iter().collect()],
                ..Default::default()
            }),
            "multiplex multiplePayloadStreamCapability: entries 1 or 2, entry 3",
        ),
        (
            C::FecCapability(
                FecCapability {
                    protected_capability: 4,
                    rfc2733_format: Some(FecCapabilityRfc2733Format::Rfc2733SamePort(2)),
                    ..Default::default()
                }
                .into(),
            ),
            "protection fecCapability: for entry 4, RFC 2733 on the same port",
        ),
        (
            C::RedundancyEncodingCap(
                RedundancyEncodingCapability {
                    redundancy_encoding_method:
                        RedundancyEncodingMethod::RtpAudioRedundancyEncoding,
                    primary_encoding: 1,
                    secondary_encoding: Some([2, 3].into_iter().collect()),
                    ..Default::default()
                }
                .into(),
            ),
            "protection redundancyEncodingCap: RTP audio, for entry 1, second encoding in entries 2 or 3",
        ),
        (
            C::OneOfCapabilities([5, 6].into_iter().collect()),
            "other oneOfCapabilities: entries 5 or 6",
        ),
    ]
}
