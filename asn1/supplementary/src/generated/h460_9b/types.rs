// Generated from h460_9b.asn (H.460.9 Annex B (11/2002): extended metrics of voice) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, UnknownAlternative};

/// `ExtendedRTPMetrics`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExtendedRtpMetrics {
    /// `networkPacketLossRate`: INTEGER (0..255) OPTIONAL.
    pub network_packet_loss_rate: Option<u8>,
    /// `jitterBufferDiscardRate`: INTEGER (0..255) OPTIONAL.
    pub jitter_buffer_discard_rate: Option<u8>,
    /// `burstMetrics`: BurstMetrics OPTIONAL.
    pub burst_metrics: Option<BurstMetrics>,
    /// `rtcpRoundTripDelay`: INTEGER (0..65535) OPTIONAL.
    pub rtcp_round_trip_delay: Option<u16>,
    /// `endSystemDelay`: INTEGER (0..65535) OPTIONAL.
    pub end_system_delay: Option<u16>,
    /// `signalLevel`: INTEGER (-127..10) OPTIONAL.
    pub signal_level: Option<i8>,
    /// `noiseLevel`: INTEGER (-127..0) OPTIONAL.
    pub noise_level: Option<i8>,
    /// `residualEchoReturnLoss`: INTEGER (0..127) OPTIONAL.
    pub residual_echo_return_loss: Option<u8>,
    /// `rFactor`: INTEGER (0..100) OPTIONAL.
    pub r_factor: Option<u8>,
    /// `extRFactor`: INTEGER (0..100) OPTIONAL.
    pub ext_r_factor: Option<u8>,
    /// `estimatedMOSLQ`: INTEGER (10..50) OPTIONAL.
    pub estimated_moslq: Option<u8>,
    /// `estimatedMOSCQ`: INTEGER (10..50) OPTIONAL.
    pub estimated_moscq: Option<u8>,
    /// `plcType`: PLCtypes OPTIONAL.
    pub plc_type: Option<PlcTypes>,
    /// `jitterBufferParms`: JitterBufferParms OPTIONAL.
    pub jitter_buffer_parms: Option<JitterBufferParms>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `BurstMetrics`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BurstMetrics {
    /// `gmin`: INTEGER (0..255) OPTIONAL.
    pub gmin: Option<u8>,
    /// `burstLossDensity`: INTEGER (0..255) OPTIONAL.
    pub burst_loss_density: Option<u8>,
    /// `gapLossDensity`: INTEGER (0..255) OPTIONAL.
    pub gap_loss_density: Option<u8>,
    /// `burstDuration`: INTEGER (0..65535) OPTIONAL.
    pub burst_duration: Option<u16>,
    /// `gapDuration`: INTEGER (0..65535) OPTIONAL.
    pub gap_duration: Option<u16>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PLCtypes`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PlcTypes {
    /// `unspecified`.
    #[default]
    Unspecified,
    /// `disabled`.
    Disabled,
    /// `enhanced`.
    Enhanced,
    /// `standard`.
    Standard,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

/// `JitterBufferParms`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JitterBufferParms {
    /// `jitterBufferType`: JitterBufferTypes OPTIONAL.
    pub jitter_buffer_type: Option<JitterBufferTypes>,
    /// `jitterBufferAdaptRate`: INTEGER (0..15) OPTIONAL.
    pub jitter_buffer_adapt_rate: Option<u8>,
    /// `jitterBufferNominalSize`: INTEGER (0..65535) OPTIONAL.
    pub jitter_buffer_nominal_size: Option<u16>,
    /// `jitterBufferMaxSize`: INTEGER (0..65535) OPTIONAL.
    pub jitter_buffer_max_size: Option<u16>,
    /// `jitterBufferAbsoluteMax`: INTEGER (0..65535) OPTIONAL.
    pub jitter_buffer_absolute_max: Option<u16>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `JitterBufferTypes`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum JitterBufferTypes {
    /// `unknown`.
    #[default]
    NotKnown,
    /// `reserved`.
    Reserved,
    /// `nonadaptive`.
    Nonadaptive,
    /// `adaptive`.
    Adaptive,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}
