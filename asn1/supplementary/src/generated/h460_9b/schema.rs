// Generated from h460_9b.asn (H.460.9 Annex B (11/2002): extended metrics of voice) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_per::Range;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, Type};

/// `ExtendedRTPMetrics`.
pub static EXTENDED_RTP_METRICS: Type = Type::new(
    "ExtendedRTPMetrics",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("networkPacketLossRate", &INTEGER_0_255),
            Component::optional("jitterBufferDiscardRate", &INTEGER_0_255),
            Component::optional("burstMetrics", &BURST_METRICS),
            Component::optional("rtcpRoundTripDelay", &INTEGER_0_65535),
            Component::optional("endSystemDelay", &INTEGER_0_65535),
            Component::optional("signalLevel", &INTEGER_M127_10),
            Component::optional("noiseLevel", &INTEGER_M127_0),
            Component::optional("residualEchoReturnLoss", &INTEGER_0_127),
            Component::optional("rFactor", &INTEGER_0_100),
            Component::optional("extRFactor", &INTEGER_0_100),
            Component::optional("estimatedMOSLQ", &INTEGER_10_50),
            Component::optional("estimatedMOSCQ", &INTEGER_10_50),
            Component::optional("plcType", &PLC_TYPES),
            Component::optional("jitterBufferParms", &JITTER_BUFFER_PARMS),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `BurstMetrics`.
pub static BURST_METRICS: Type = Type::new(
    "BurstMetrics",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("gmin", &INTEGER_0_255),
            Component::optional("burstLossDensity", &INTEGER_0_255),
            Component::optional("gapLossDensity", &INTEGER_0_255),
            Component::optional("burstDuration", &INTEGER_0_65535),
            Component::optional("gapDuration", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PLCtypes`.
pub static PLC_TYPES: Type = Type::new(
    "PLCtypes",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unspecified", &NULL),
            Alternative::new("disabled", &NULL),
            Alternative::new("enhanced", &NULL),
            Alternative::new("standard", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `JitterBufferParms`.
pub static JITTER_BUFFER_PARMS: Type = Type::new(
    "JitterBufferParms",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("jitterBufferType", &JITTER_BUFFER_TYPES),
            Component::optional("jitterBufferAdaptRate", &INTEGER_0_15),
            Component::optional("jitterBufferNominalSize", &INTEGER_0_65535),
            Component::optional("jitterBufferMaxSize", &INTEGER_0_65535),
            Component::optional("jitterBufferAbsoluteMax", &INTEGER_0_65535),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `JitterBufferTypes`.
pub static JITTER_BUFFER_TYPES: Type = Type::new(
    "JitterBufferTypes",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("unknown", &NULL),
            Alternative::new("reserved", &NULL),
            Alternative::new("nonadaptive", &NULL),
            Alternative::new("adaptive", &NULL),
        ],
        extensible: true,
        additions: &[],
    }),
);

static INTEGER_0_100: Type = Type::new("", Kind::Integer(Range::new(0, 100)));

static INTEGER_0_127: Type = Type::new("", Kind::Integer(Range::new(0, 127)));

static INTEGER_0_15: Type = Type::new("", Kind::Integer(Range::new(0, 15)));

static INTEGER_0_255: Type = Type::new("", Kind::Integer(Range::new(0, 255)));

static INTEGER_0_65535: Type = Type::new("", Kind::Integer(Range::new(0, 65535)));

static INTEGER_10_50: Type = Type::new("", Kind::Integer(Range::new(10, 50)));

static INTEGER_M127_0: Type = Type::new("", Kind::Integer(Range::new(-127, 0)));

static INTEGER_M127_10: Type = Type::new("", Kind::Integer(Range::new(-127, 10)));

static NULL: Type = Type::new("", Kind::Null);
