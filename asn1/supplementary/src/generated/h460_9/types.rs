// Generated from h460_9.asn (H.460.9: reports of the quality of media) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, Octets, UnknownAlternative};

use h323_messages::h225;

/// `QosMonitoringReportData`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QosMonitoringReportData {
    /// `periodic`: PeriodicQoSMonReport.
    Periodic(Box<PeriodicQoSMonReport>),
    /// `final`: FinalQosMonReport.
    Final(Box<FinalQosMonReport>),
    /// `interGK`: InterGKQosMonReport.
    InterGk(Box<InterGkQosMonReport>),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for QosMonitoringReportData {
    fn default() -> Self {
        Self::Periodic(Default::default())
    }
}

/// `PeriodicQoSMonReport`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeriodicQoSMonReport {
    /// `perCallInfo`: SEQUENCE OF PerCallQoSReport.
    pub per_call_info: Vec<PerCallQoSReport>,
    /// `extensions`: SEQUENCE OF Extension OPTIONAL.
    pub extensions: Option<Vec<QosExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `FinalQosMonReport`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FinalQosMonReport {
    /// `mediaInfo`: SEQUENCE OF RTCPMeasures.
    pub media_info: Vec<RtcpMeasures>,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<h225::NonStandardParameter>>,
    /// `extensions`: SEQUENCE OF Extension OPTIONAL.
    pub extensions: Option<Vec<QosExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `InterGKQosMonReport`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterGkQosMonReport {
    /// `mediaInfo`: SEQUENCE OF RTCPMeasures.
    pub media_info: Vec<RtcpMeasures>,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<h225::NonStandardParameter>>,
    /// `extensions`: SEQUENCE OF Extension OPTIONAL.
    pub extensions: Option<Vec<QosExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `PerCallQoSReport`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PerCallQoSReport {
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<h225::NonStandardParameter>>,
    /// `callReferenceValue`: CallReferenceValue.
    pub call_reference_value: h225::CallReferenceValue,
    /// `conferenceID`: ConferenceIdentifier.
    pub conference_id: h225::ConferenceIdentifier,
    /// `callIdentifier`: CallIdentifier.
    pub call_identifier: h225::CallIdentifier,
    /// `mediaChannelsQoS`: SEQUENCE OF RTCPMeasures OPTIONAL.
    pub media_channels_qo_s: Option<Vec<RtcpMeasures>>,
    /// `extensions`: SEQUENCE OF Extension OPTIONAL.
    pub extensions: Option<Vec<QosExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RTCPMeasures`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RtcpMeasures {
    /// `rtpAddress`: TransportChannelInfo.
    pub rtp_address: h225::TransportChannelInfo,
    /// `rtcpAddress`: TransportChannelInfo.
    pub rtcp_address: h225::TransportChannelInfo,
    /// `sessionId`: INTEGER (1..255).
    pub session_id: u8,
    /// `nonStandardData`: NonStandardParameter OPTIONAL.
    pub non_standard_data: Option<Box<h225::NonStandardParameter>>,
    /// `mediaSenderMeasures`: SEQUENCE OPTIONAL.
    pub media_sender_measures: Option<MediaSenderMeasures>,
    /// `mediaReceiverMeasures`: SEQUENCE OPTIONAL.
    pub media_receiver_measures: Option<MediaReceiverMeasures>,
    /// `extensions`: SEQUENCE OF Extension OPTIONAL.
    pub extensions: Option<Vec<QosExtension>>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for RtcpMeasures {
    fn default() -> Self {
        Self {
            rtp_address: Default::default(),
            rtcp_address: Default::default(),
            session_id: 1,
            non_standard_data: None,
            media_sender_measures: None,
            media_receiver_measures: None,
            extensions: None,
            extension: Extension::default(),
        }
    }
}

/// `RTCPMeasures.mediaSenderMeasures`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MediaSenderMeasures {
    /// `worstEstimatedEnd2EndDelay`: EstimatedEnd2EndDelay OPTIONAL.
    pub worst_estimated_end2_end_delay: Option<EstimatedEnd2EndDelay>,
    /// `meanEstimatedEnd2EndDelay`: EstimatedEnd2EndDelay OPTIONAL.
    pub mean_estimated_end2_end_delay: Option<EstimatedEnd2EndDelay>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `RTCPMeasures.mediaReceiverMeasures`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MediaReceiverMeasures {
    /// `cumulativeNumberOfPacketsLost`: INTEGER (0..4294967295) OPTIONAL.
    pub cumulative_number_of_packets_lost: Option<u32>,
    /// `packetLostRate`: INTEGER (0..65535) OPTIONAL.
    pub packet_lost_rate: Option<u16>,
    /// `worstJitter`: CalculatedJitter OPTIONAL.
    pub worst_jitter: Option<CalculatedJitter>,
    /// `estimatedThroughput`: BandWidth OPTIONAL.
    pub estimated_throughput: Option<h225::BandWidth>,
    /// `fractionLostRate`: INTEGER (0..65535) OPTIONAL.
    pub fraction_lost_rate: Option<u16>,
    /// `meanJitter`: CalculatedJitter OPTIONAL.
    pub mean_jitter: Option<CalculatedJitter>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `EstimatedEnd2EndDelay`: INTEGER (0..4294967295).
pub type EstimatedEnd2EndDelay = u32;

/// `CalculatedJitter`: INTEGER (0..4294967295).
pub type CalculatedJitter = u32;

/// `Extension`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QosExtension {
    /// `extensionId`: GenericIdentifier.
    pub extension_id: h225::GenericIdentifier,
    /// `extensionContent`: OCTET STRING OPTIONAL.
    pub extension_content: Option<Octets>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
