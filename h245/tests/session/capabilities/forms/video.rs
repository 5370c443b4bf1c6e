//! Video.

use h323_h245::messages::*;

use super::{generic, h264, non_standard};

pub(super) fn video() -> Vec<(VideoCapability, &'static str)> {
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
