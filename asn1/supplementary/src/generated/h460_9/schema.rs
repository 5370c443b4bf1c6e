// Generated from h460_9.asn (H.460.9: reports of the quality of media) by `cargo run -p h323-asn1-compiler`; do not edit.

//! What the schema says of each type.

use h323_messages::h225;
use h323_per::schema::{Alternative, Choice, Component, Kind, Sequence, SequenceOf, Type};
use h323_per::{Range, Size};

/// `QosMonitoringReportData`.
pub static QOS_MONITORING_REPORT_DATA: Type = Type::new(
    "QosMonitoringReportData",
    Kind::Choice(&Choice {
        root: &[
            Alternative::new("periodic", &PERIODIC_QO_S_MON_REPORT),
            Alternative::new("final", &FINAL_QOS_MON_REPORT),
            Alternative::new("interGK", &INTER_GK_QOS_MON_REPORT),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PeriodicQoSMonReport`.
pub static PERIODIC_QO_S_MON_REPORT: Type = Type::new(
    "PeriodicQoSMonReport",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("perCallInfo", &SEQUENCE_OF_PER_CALL_QO_S_REPORT),
            Component::optional("extensions", &SEQUENCE_OF_QOS_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `FinalQosMonReport`.
pub static FINAL_QOS_MON_REPORT: Type = Type::new(
    "FinalQosMonReport",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("mediaInfo", &SEQUENCE_OF_RTCP_MEASURES),
            Component::optional("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
            Component::optional("extensions", &SEQUENCE_OF_QOS_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `InterGKQosMonReport`.
pub static INTER_GK_QOS_MON_REPORT: Type = Type::new(
    "InterGKQosMonReport",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("mediaInfo", &SEQUENCE_OF_RTCP_MEASURES),
            Component::optional("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
            Component::optional("extensions", &SEQUENCE_OF_QOS_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `PerCallQoSReport`.
pub static PER_CALL_QO_S_REPORT: Type = Type::new(
    "PerCallQoSReport",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
            Component::new("callReferenceValue", &h225::schema::CALL_REFERENCE_VALUE),
            Component::new("conferenceID", &h225::schema::CONFERENCE_IDENTIFIER),
            Component::new("callIdentifier", &h225::schema::CALL_IDENTIFIER),
            Component::optional("mediaChannelsQoS", &SEQUENCE_OF_RTCP_MEASURES),
            Component::optional("extensions", &SEQUENCE_OF_QOS_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RTCPMeasures`.
pub static RTCP_MEASURES: Type = Type::new(
    "RTCPMeasures",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("rtpAddress", &h225::schema::TRANSPORT_CHANNEL_INFO),
            Component::new("rtcpAddress", &h225::schema::TRANSPORT_CHANNEL_INFO),
            Component::new("sessionId", &INTEGER_1_255),
            Component::optional("nonStandardData", &h225::schema::NON_STANDARD_PARAMETER),
            Component::optional("mediaSenderMeasures", &MEDIA_SENDER_MEASURES),
            Component::optional("mediaReceiverMeasures", &MEDIA_RECEIVER_MEASURES),
            Component::optional("extensions", &SEQUENCE_OF_QOS_EXTENSION),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RTCPMeasures.mediaSenderMeasures`.
pub static MEDIA_SENDER_MEASURES: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("worstEstimatedEnd2EndDelay", &ESTIMATED_END2_END_DELAY),
            Component::optional("meanEstimatedEnd2EndDelay", &ESTIMATED_END2_END_DELAY),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `RTCPMeasures.mediaReceiverMeasures`.
pub static MEDIA_RECEIVER_MEASURES: Type = Type::new(
    "",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("cumulativeNumberOfPacketsLost", &INTEGER_0_4294967295),
            Component::optional("packetLostRate", &INTEGER_0_65535),
            Component::optional("worstJitter", &CALCULATED_JITTER),
            Component::optional("estimatedThroughput", &h225::schema::BAND_WIDTH),
            Component::optional("fractionLostRate", &INTEGER_0_65535),
            Component::optional("meanJitter", &CALCULATED_JITTER),
        ],
        extensible: true,
        additions: &[],
    }),
);

/// `EstimatedEnd2EndDelay`.
pub static ESTIMATED_END2_END_DELAY: Type = Type::new(
    "EstimatedEnd2EndDelay",
    Kind::Integer(Range::new(0, 4294967295)),
);

/// `CalculatedJitter`.
pub static CALCULATED_JITTER: Type =
    Type::new("CalculatedJitter", Kind::Integer(Range::new(0, 4294967295)));

/// `Extension`.
pub static QOS_EXTENSION: Type = Type::new(
    "Extension",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("extensionId", &h225::schema::GENERIC_IDENTIFIER),
            Component::optional("extensionContent", &OCTET_STRING),
        ],
        extensible: true,
        additions: &[],
    }),
);

static INTEGER_0_4294967295: Type = Type::new("", Kind::Integer(Range::new(0, 4294967295)));

static INTEGER_0_65535: Type = Type::new("", Kind::Integer(Range::new(0, 65535)));

static INTEGER_1_255: Type = Type::new("", Kind::Integer(Range::new(1, 255)));

static OCTET_STRING: Type = Type::new("", Kind::OctetString(Size::ANY));

static SEQUENCE_OF_PER_CALL_QO_S_REPORT: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 277,
        element: &PER_CALL_QO_S_REPORT,
    }),
);

static SEQUENCE_OF_QOS_EXTENSION: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 18,
        element: &QOS_EXTENSION,
    }),
);

static SEQUENCE_OF_RTCP_MEASURES: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 19,
        element: &RTCP_MEASURES,
    }),
);
