//! Video.

use h323_messages::h245::{
    H261VideoCapability, H262VideoCapability, H263Options, H263VideoCapability,
    Is11172VideoCapability, VideoCapability,
};

use super::{Description, Medium, Way, bit_rate, generic};
use crate::capability::name;
use crate::limits::MAX_DETAILS;

pub(super) fn describe(capability: &VideoCapability, way: Way) -> Description {
    let mut description = Description::new(Medium::Video, way, name::video(capability));
    match capability {
        VideoCapability::NonStandard(parameter) => description.add_non_standard(parameter),
        VideoCapability::H261VideoCapability(h261) => h261_details(h261, &mut description),
        VideoCapability::H262VideoCapability(h262) => h262_details(h262, &mut description),
        VideoCapability::H263VideoCapability(h263) => h263_details(h263, &mut description),
        VideoCapability::Is11172VideoCapability(mpeg) => mpeg1_details(mpeg, &mut description),
        VideoCapability::GenericVideoCapability(capability) => {
            generic::details(capability, &mut description);
        }
        VideoCapability::ExtendedVideoCapability(extended) => {
            for one in extended.video_capability.iter().take(MAX_DETAILS) {
                description.add(describe(one, way).within());
            }
            generic::extensions(&extended.video_capability_extension, &mut description);
        }
        VideoCapability::Unknown(_) => {}
    }
    description
}

/// A size, and how many pictures of it a second. The minimum picture interval is counted in pictures of 29.97 Hz.
fn size(name: &str, minimum_picture_interval: Option<u8>, description: &mut Description) {
    if let Some(interval) = minimum_picture_interval.filter(|interval| *interval > 0) {
        let tenths = (2997 + 5 * u32::from(interval)) / (10 * u32::from(interval));
        description.add(match (tenths / 10, tenths % 10) {
            (whole, 0) => format!("{name} at {whole}/s"),
            (whole, tenth) => format!("{name} at {whole}.{tenth}/s"),
        });
    }
}

/// A size of which there is less than a picture a second. The interval is counted in seconds.
fn slow_size(name: &str, interval: Option<u16>, description: &mut Description) {
    if let Some(interval) = interval {
        description.add(format!("{name} every {interval} s"));
    }
}

/// In units of 100 bit/s.
fn rate(hundreds: u32, description: &mut Description) {
    description.add(format!("up to {}", bit_rate(u64::from(hundreds) * 100)));
}

fn h261_details(h261: &H261VideoCapability, description: &mut Description) {
    rate(h261.max_bit_rate.into(), description);
    size("QCIF", h261.qcif_mpi, description);
    size("CIF", h261.cif_mpi, description);
    description.add_flags(&[
        (
            h261.temporal_spatial_trade_off_capability,
            "temporalSpatialTradeOff",
        ),
        (h261.still_image_transmission, "still images"),
        (h261.video_bad_mbs_cap == Some(true), "videoBadMBs"),
    ]);
}

fn h262_details(h262: &H262VideoCapability, description: &mut Description) {
    description.add_flags(&[
        (h262.profile_and_level_sp_at_ml, "SP@ML"),
        (h262.profile_and_level_mp_at_ll, "MP@LL"),
        (h262.profile_and_level_mp_at_ml, "MP@ML"),
        (h262.profile_and_level_mp_at_h14, "MP@H-14"),
        (h262.profile_and_level_mp_at_hl, "MP@HL"),
        (h262.profile_and_level_snr_at_ll, "SNR@LL"),
        (h262.profile_and_level_snr_at_ml, "SNR@ML"),
        (h262.profile_and_level_spatial_at_h14, "Spatial@H-14"),
        (h262.profile_and_level_hp_at_ml, "HP@ML"),
        (h262.profile_and_level_hp_at_h14, "HP@H-14"),
        (h262.profile_and_level_hp_at_hl, "HP@HL"),
    ]);
    description.add_number("videoBitRate", h262.video_bit_rate);
    description.add_number("vbvBufferSize", h262.vbv_buffer_size);
    description.add_number("samplesPerLine", h262.samples_per_line);
    description.add_number("linesPerFrame", h262.lines_per_frame);
    description.add_number("framesPerSecond", h262.frames_per_second);
    description.add_number("luminanceSampleRate", h262.luminance_sample_rate);
    description.add_flags(&[(h262.video_bad_mbs_cap == Some(true), "videoBadMBs")]);
}

fn mpeg1_details(mpeg: &Is11172VideoCapability, description: &mut Description) {
    description.add_flags(&[(mpeg.constrained_bitstream, "constrained bit stream")]);
    description.add_number("videoBitRate", mpeg.video_bit_rate);
    description.add_number("vbvBufferSize", mpeg.vbv_buffer_size);
    description.add_number("samplesPerLine", mpeg.samples_per_line);
    description.add_number("linesPerFrame", mpeg.lines_per_frame);
    description.add_number("pictureRate", mpeg.picture_rate);
    description.add_number("luminanceSampleRate", mpeg.luminance_sample_rate);
    description.add_flags(&[(mpeg.video_bad_mbs_cap == Some(true), "videoBadMBs")]);
}

fn h263_details(h263: &H263VideoCapability, description: &mut Description) {
    rate(h263.max_bit_rate, description);
    size("SQCIF", h263.sqcif_mpi, description);
    size("QCIF", h263.qcif_mpi, description);
    size("CIF", h263.cif_mpi, description);
    size("4CIF", h263.cif4_mpi, description);
    size("16CIF", h263.cif16_mpi, description);
    slow_size("SQCIF", h263.slow_sqcif_mpi, description);
    slow_size("QCIF", h263.slow_qcif_mpi, description);
    slow_size("CIF", h263.slow_cif_mpi, description);
    slow_size("4CIF", h263.slow_cif4_mpi, description);
    slow_size("16CIF", h263.slow_cif16_mpi, description);
    let options = h263.h263_options.as_deref();
    for format in options
        .and_then(|options| options.custom_picture_format.as_deref())
        .into_iter()
        .flatten()
    {
        // In units of four pixels.
        description.add(format!(
            "{}x{} to {}x{}",
            u32::from(format.min_custom_picture_width) * 4,
            u32::from(format.min_custom_picture_height) * 4,
            u32::from(format.max_custom_picture_width) * 4,
            u32::from(format.max_custom_picture_height) * 4
        ));
    }
    description.add_flags(&[
        (h263.unrestricted_vector, "unrestrictedVector"),
        (h263.arithmetic_coding, "arithmeticCoding"),
        (h263.advanced_prediction, "advancedPrediction"),
        (h263.pb_frames, "pbFrames"),
        (
            h263.temporal_spatial_trade_off_capability,
            "temporalSpatialTradeOff",
        ),
        (h263.error_compensation == Some(true), "errorCompensation"),
        (h263.enhancement_layer_info.is_some(), "enhancement layers"),
    ]);
    description.add_number("hrd-B", h263.hrd_b);
    description.add_number("bppMaxKb", h263.bpp_max_kb);
    if let Some(options) = options {
        h263_options(options, description);
    }
}

fn h263_options(options: &H263Options, description: &mut Description) {
    let version3 = options.h263_version3_options.as_ref();
    description.add_flags(&[
        (options.advanced_intra_coding_mode, "advancedIntraCoding"),
        (options.deblocking_filter_mode, "deblockingFilter"),
        (options.improved_pb_frames_mode, "improvedPBFrames"),
        (options.unlimited_motion_vectors, "unlimitedMotionVectors"),
        (options.full_picture_freeze, "fullPictureFreeze"),
        (
            options.partial_picture_freeze_and_release,
            "partialPictureFreezeAndRelease",
        ),
        (
            options.resizing_part_pic_freeze_and_release,
            "resizingPartPicFreezeAndRelease",
        ),
        (options.full_picture_snapshot, "fullPictureSnapshot"),
        (options.partial_picture_snapshot, "partialPictureSnapshot"),
        (options.video_segment_tagging, "videoSegmentTagging"),
        (options.progressive_refinement, "progressiveRefinement"),
        (
            options.dynamic_picture_resizing_by_four,
            "dynamicPictureResizingByFour",
        ),
        (
            options.dynamic_picture_resizing_sixteenth_pel,
            "dynamicPictureResizingSixteenthPel",
        ),
        (options.dynamic_warping_half_pel, "dynamicWarpingHalfPel"),
        (
            options.dynamic_warping_sixteenth_pel,
            "dynamicWarpingSixteenthPel",
        ),
        (
            options.independent_segment_decoding,
            "independentSegmentDecoding",
        ),
        (options.slices_in_order_non_rect, "slicesInOrder-NonRect"),
        (options.slices_in_order_rect, "slicesInOrder-Rect"),
        (options.slices_no_order_non_rect, "slicesNoOrder-NonRect"),
        (options.slices_no_order_rect, "slicesNoOrder-Rect"),
        (options.alternate_inter_vlc_mode, "alternateInterVLC"),
        (options.modified_quantization_mode, "modifiedQuantization"),
        (options.reduced_resolution_update, "reducedResolutionUpdate"),
        (options.transparency_parameters.is_some(), "transparency"),
        (
            options.separate_video_back_channel,
            "separateVideoBackChannel",
        ),
        (
            options.ref_picture_selection.is_some(),
            "refPictureSelection",
        ),
        (
            options.custom_picture_clock_frequency.is_some(),
            "customPictureClockFrequency",
        ),
        (options.mode_combos.is_some(), "modeCombos"),
        (options.video_bad_mbs_cap == Some(true), "videoBadMBs"),
        (
            version3.is_some_and(|v3| v3.data_partitioned_slices),
            "dataPartitionedSlices",
        ),
        (
            version3.is_some_and(|v3| v3.fixed_point_idct0),
            "fixedPointIDCT0",
        ),
        (
            version3.is_some_and(|v3| v3.interlaced_fields),
            "interlacedFields",
        ),
        (
            version3.is_some_and(|v3| v3.current_picture_header_repetition),
            "currentPictureHeaderRepetition",
        ),
        (
            version3.is_some_and(|v3| v3.previous_picture_header_repetition),
            "previousPictureHeaderRepetition",
        ),
        (
            version3.is_some_and(|v3| v3.next_picture_header_repetition),
            "nextPictureHeaderRepetition",
        ),
        (
            version3.is_some_and(|v3| v3.picture_number),
            "pictureNumber",
        ),
        (
            version3.is_some_and(|v3| v3.spare_reference_pictures),
            "spareReferencePictures",
        ),
    ]);
}
