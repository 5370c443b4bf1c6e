// Generated from h460_15.asn (H.460.15: suspending and redirecting a call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use h323_per::{Extension, List, UnknownAlternative};

use h323_messages::h225;

/// `SignallingChannelData`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignallingChannelData {
    /// `signallingChannelData`: CHOICE.
    pub signalling_channel_data: SignallingChannelMessage,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `SignallingChannelData.signallingChannelData`: CHOICE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignallingChannelMessage {
    /// `channelSuspendRequest`: ChannelSuspendRequest.
    ChannelSuspendRequest(Box<ChannelSuspendRequest>),
    /// `channelSuspendResponse`: ChannelSuspendResponse.
    ChannelSuspendResponse(Box<ChannelSuspendResponse>),
    /// `channelSuspendConfirm`: ChannelSuspendConfirm.
    ChannelSuspendConfirm(ChannelSuspendConfirm),
    /// `channelSuspendCancel`: ChannelSuspendCancel.
    ChannelSuspendCancel(ChannelSuspendCancel),
    /// `channelResumeRequest`: ChannelResumeRequest.
    ChannelResumeRequest(ChannelResumeRequest),
    /// `channelResumeResponse`: ChannelResumeResponse.
    ChannelResumeResponse(ChannelResumeResponse),
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}

impl Default for SignallingChannelMessage {
    fn default() -> Self {
        Self::ChannelSuspendRequest(Default::default())
    }
}

/// `ChannelSuspendRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChannelSuspendRequest {
    /// `channelResumeAddress`: SEQUENCE OF TransportAddress.
    pub channel_resume_address: List<h225::TransportAddress, 1>,
    /// `immediateResume`: BOOLEAN.
    pub immediate_resume: bool,
    /// `resetH245`: NULL OPTIONAL.
    pub reset_h245: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ChannelSuspendResponse`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChannelSuspendResponse {
    /// `okToSuspend`: BOOLEAN.
    pub ok_to_suspend: bool,
    /// `channelResumeAddress`: SEQUENCE OF TransportAddress.
    pub channel_resume_address: List<h225::TransportAddress, 1>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ChannelSuspendConfirm`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChannelSuspendConfirm {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ChannelSuspendCancel`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChannelSuspendCancel {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ChannelResumeRequest`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChannelResumeRequest {
    /// `randomNumber`: INTEGER (0..4294967295).
    pub random_number: u32,
    /// `resetH245`: NULL OPTIONAL.
    pub reset_h245: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

/// `ChannelResumeResponse`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChannelResumeResponse {
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}
