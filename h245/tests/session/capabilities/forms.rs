//! Every form of a capability: there and back as octets, and its line.

use std::collections::HashSet;
use std::mem::discriminant;

use h323_h245::CapabilitySet;
use h323_h245::capability::{Description, MediaCapability, Way};
use h323_h245::messages::*;
use h323_per::{GeneralString, ObjectIdentifier};

use crate::support::encode;

fn non_standard(data: &'static [u8]) -> NonStandardParameter {
    NonStandardParameter {
        non_standard_identifier: NonStandardIdentifier::H221NonStandard(H221NonStandard {
            t35_country_code: 9,
            t35_extension: 0,
            manufacturer_code: 61,
        }),
        data: data.to_vec().into(),
    }
}

pub(super) fn generic(
    identifier: &str,
    max_bit_rate: Option<u32>,
    parameters: &[(u8, ParameterValue)],
) -> GenericCapability {
    let parameter = |(number, value): &(u8, ParameterValue)| GenericParameter {
        parameter_identifier: ParameterIdentifier::Standard(*number),
        parameter_value: value.clone(),
        ..Default::default()
    };
    GenericCapability {
        capability_identifier: CapabilityIdentifier::Standard(identifier.parse().unwrap()),
        max_bit_rate,
        collapsing: (!parameters.is_empty()).then(|| parameters.iter().map(parameter).collect()),
        ..Default::default()
    }
}

pub(super) fn h264() -> GenericCapability {
    generic(
        "0.0.8.241.0.0.1",
        Some(19_200),
        &[
            (41, ParameterValue::BooleanArray(72)),
            (42, ParameterValue::UnsignedMin(71)),
            (3, ParameterValue::UnsignedMin(216)),
        ],
    )
}

fn oid(text: &str) -> ObjectIdentifier {
    text.parse().unwrap()
}

fn audio() -> Vec<(AudioCapability, &'static str)> {
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

fn video() -> Vec<(VideoCapability, &'static str)> {
    use VideoCapability as V;
    vec![
        (
            V::NonStandard(non_standard(&[0, 1, 2]).into()),
            "video nonStandard: of 9/0/61, data 0x000102",
        ),
        (
            V::H261VideoCapability(H261VideoCapability {
                qcif_mpi: Some(1),
                cif_mpi: Some(2),
                temporal_spatial_trade_off_capability: true,
                max_bit_rate: 3840,
                still_image_transmission: true,
                ..Default::default()
            }),
            "video h261VideoCapability: up to 384 kbit/s, QCIF at 30/s, CIF at 15/s, temporalSpatialTradeOff, still images",
        ),
        (
            V::H262VideoCapability(
                H262VideoCapability {
                    profile_and_level_mp_at_ml: true,
                    samples_per_line: Some(720),
                    lines_per_frame: Some(576),
                    ..Default::default()
                }
                .into(),
            ),
            "video h262VideoCapability: MP@ML, samplesPerLine 720, linesPerFrame 576",
        ),
        (
            V::H263VideoCapability(
                H263VideoCapability {
                    sqcif_mpi: Some(1),
                    qcif_mpi: Some(1),
                    cif_mpi: Some(1),
                    cif4_mpi: Some(4),
                    max_bit_rate: 7680,
                    unrestricted_vector: true,
                    advanced_prediction: true,
                    slow_cif16_mpi: Some(2),
                    error_compensation: Some(false),
                    h263_options: Some(
                        H263Options {
                            advanced_intra_coding_mode: true,
                            deblocking_filter_mode: true,
                            slices_in_order_rect: true,
                            custom_picture_format: Some(vec![CustomPictureFormat {
                                max_custom_picture_width: 200,
                                max_custom_picture_height: 150,
                                min_custom_picture_width: 80,
                                min_custom_picture_height: 60,
                                mpi: CustomPictureFormatMpi {
                                    standard_mpi: Some(2),
                                    ..Default::default()
                                },
                                pixel_aspect_information:
                                    PixelAspectInformation::AnyPixelAspectRatio(true),
                                ..Default::default()
                            }]),
                            h263_version3_options: Some(H263Version3Options {
                                interlaced_fields: true,
                                ..Default::default()
                            }),
                            video_bad_mbs_cap: Some(true),
                            ..Default::default()
                        }
                        .into(),
                    ),
                    slow_sqcif_mpi: None,
                    ..Default::default()
                }
                .into(),
            ),
            "video h263VideoCapability: up to 768 kbit/s, SQCIF at 30/s, QCIF at 30/s, CIF at 30/s, 4CIF at 7.5/s, 16CIF every 2 s, 320x240 to 800x600, unrestrictedVector, advancedPrediction, advancedIntraCoding, deblockingFilter, slicesInOrder-Rect, videoBadMBs, interlacedFields",
        ),
        (
            V::Is11172VideoCapability(Is11172VideoCapability {
                constrained_bitstream: true,
                picture_rate: Some(3),
                ..Default::default()
            }),
            "video is11172VideoCapability: constrained bit stream, pictureRate 3",
        ),
        (
            V::GenericVideoCapability(h264().into()),
            "video H.264: up to 1920 kbit/s, baseline profile or high profile, level 3.1, custom max MBPS 108000 macroblocks/s",
        ),
        (
            V::ExtendedVideoCapability(
                ExtendedVideoCapability {
                    video_capability: vec![
                        V::GenericVideoCapability(h264().into()),
                        V::H261VideoCapability(H261VideoCapability {
                            cif_mpi: Some(1),
                            max_bit_rate: 1,
                            ..Default::default()
                        }),
                    ],
                    video_capability_extension: Some(vec![generic(
                        "0.0.8.239.1.2",
                        None,
                        &[(1, ParameterValue::BooleanArray(3))],
                    )]),
                    ..Default::default()
                }
                .into(),
            ),
            "video extendedVideoCapability: H.264 (up to 1920 kbit/s, baseline profile or high profile, level 3.1, custom max MBPS 108000 macroblocks/s), h261VideoCapability (up to 100 bit/s, CIF at 30/s), H.239 extended video (role label 3)",
        ),
    ]
}

fn data() -> Vec<(DataApplication, &'static str)> {
    use DataApplication as D;
    use DataProtocolCapability as P;
    vec![
        (
            D::NonStandard(non_standard(b"whiteboard").into()),
            "data nonStandard: up to 14.4 kbit/s, of 9/0/61, whiteboard",
        ),
        (
            D::T120(P::SeparateLanStack),
            "data t120: up to 14.4 kbit/s, over a connection of its own",
        ),
        (D::DsmCc(P::Tcp), "data dsm-cc: up to 14.4 kbit/s, over TCP"),
        (
            D::UserData(P::Transparent),
            "data userData: up to 14.4 kbit/s, transparent",
        ),
        (
            D::T84(
                DataApplicationT84 {
                    t84_protocol: P::Udp,
                    t84_profile: T84Profile::T84Unrestricted,
                }
                .into(),
            ),
            "data t84: up to 14.4 kbit/s, over UDP",
        ),
        (
            D::T434(P::V42lapm),
            "data t434: up to 14.4 kbit/s, over V.42 LAPM",
        ),
        (
            D::H224(P::HdlcFrameTunnelling),
            "data h224: up to 14.4 kbit/s, over HDLC frames",
        ),
        (
            D::Nlpid(
                DataApplicationNlpid {
                    nlpid_protocol: P::V120,
                    nlpid_data: vec![1].into(),
                }
                .into(),
            ),
            "data nlpid: up to 14.4 kbit/s, over V.120, nlpidData 0x01",
        ),
        (D::DsvdControl, "data dsvdControl: up to 14.4 kbit/s"),
        (
            D::H222DataPartitioning(P::V14Buffered),
            "data h222DataPartitioning: up to 14.4 kbit/s, over V.14",
        ),
        (
            D::T30Fax(P::SegmentationAndReassembly),
            "data t30fax: up to 14.4 kbit/s, over segments",
        ),
        (D::T140(P::Tcp), "data t140: up to 14.4 kbit/s, over TCP"),
        (
            D::T38Fax(
                DataApplicationT38Fax {
                    t38_fax_protocol: P::Udp,
                    t38_fax_profile: T38FaxProfile {
                        fill_bit_removal: true,
                        version: Some(3),
                        t38_fax_rate_management: Some(T38FaxRateManagement::TransferredTcf),
                        t38_fax_udp_options: Some(T38FaxUdpOptions {
                            t38_fax_max_buffer: Some(2000),
                            t38_fax_max_datagram: Some(400),
                            t38_fax_udp_ec: T38FaxUdpEc::T38UdpRedundancy,
                        }),
                        t38_fax_tcp_options: Some(T38FaxTcpOptions {
                            t38_tcp_bidirectional_mode: true,
                            ..Default::default()
                        }),
                        ..Default::default()
                    },
                }
                .into(),
            ),
            "data t38fax: up to 14.4 kbit/s, over UDP, version 3, fill bit removal, TCF transferred, buffer 2000 octets, datagram 400 octets, redundancy, both ways in one connection",
        ),
        (
            D::GenericDataCapability(generic("0.0.8.224.1.0", Some(48), &[]).into()),
            "data H.224: up to 14.4 kbit/s, up to 4.8 kbit/s",
        ),
        (
            D::DataChannel(vec![DataChannel::default(), DataChannel::default()]),
            "data dataChannel: up to 14.4 kbit/s, 2 channels",
        ),
        (
            D::ExtendedDataApplicationCapability(
                ExtendedDataApplicationCapability {
                    data_capability: vec![DataApplicationCapability {
                        application: D::T140(P::Udp),
                        max_bit_rate: 10,
                        ..Default::default()
                    }],
                    ..Default::default()
                }
                .into(),
            ),
            "data extendedDataApplicationCapability: up to 14.4 kbit/s, t140 (up to 1 kbit/s, over UDP)",
        ),
    ]
}

fn user_input() -> Vec<(UserInputCapability, &'static str)> {
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
fn others() -> Vec<(Capability, &'static str)> {
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

/// There and back, alone in a set; then its line.
fn check(capability: &Capability, line: &str) {
    let mut ours = CapabilitySet::h2250();
    ours.add(capability.clone()).unwrap();
    let message = RequestMessage::TerminalCapabilitySet(ours.to_message(1).into());
    let octets = encode(&MultimediaSystemControlMessage::Request(message));
    let MultimediaSystemControlMessage::Request(RequestMessage::TerminalCapabilitySet(message)) =
        h323_per::decode(&octets).unwrap()
    else {
        panic!("not a set");
    };
    let mut theirs = CapabilitySet::empty();
    theirs.apply(&message).unwrap();
    assert_eq!(theirs, ours);
    assert_eq!(Description::of(capability).to_string(), line);
}

/// Each alternative of a medium, in each way.
fn check_medium<T: Clone>(
    forms: Vec<(T, &'static str)>,
    alternatives: usize,
    medium: fn(T) -> MediaCapability,
) {
    let different: HashSet<_> = forms.iter().map(|(form, _)| discriminant(form)).collect();
    assert_eq!(
        different.len(),
        alternatives,
        "each alternative of the schema"
    );
    for (form, line) in forms {
        for (way, word) in [
            (Way::Receive, "receive"),
            (Way::Transmit, "transmit"),
            (Way::Both, "receive and transmit"),
        ] {
            let capability = medium(form.clone()).to_capability(way);
            check(&capability, &format!("{word} {line}"));
        }
    }
}

#[test]
fn every_form_of_audio_survives_and_is_described() {
    check_medium(audio(), 26, MediaCapability::Audio);
}

#[test]
fn every_form_of_video_survives_and_is_described() {
    check_medium(video(), 7, MediaCapability::Video);
}

#[test]
fn every_form_of_data_survives_and_is_described() {
    check_medium(data(), 16, |application| {
        let capability = DataApplicationCapability {
            application,
            max_bit_rate: 144,
            ..Default::default()
        };
        MediaCapability::Data(capability.into())
    });
}

#[test]
fn every_form_of_user_input_survives_and_is_described() {
    check_medium(user_input(), 12, MediaCapability::UserInput);
}

#[test]
fn every_other_form_survives_and_is_described() {
    let others = others();
    let different: HashSet<_> = others.iter().map(|(form, _)| discriminant(form)).collect();
    // Of the 29 that the schema has, four media have three each.
    assert_eq!(different.len(), 29 - 12);
    for (capability, line) in others {
        check(&capability, line);
    }
}
