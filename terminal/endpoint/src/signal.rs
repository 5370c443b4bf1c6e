//! Messages as a ladder shows them.

use std::fmt;
use std::net::SocketAddr;

use h323_h225::q931::MessageType;

use crate::event::CallId;

/// A message that was sent or received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signal {
    /// Which way it went.
    pub direction: SignalDirection,
    /// The other end: of the connection, or of the datagram.
    pub peer: SocketAddr,
    /// The call it belongs to. RAS messages have none.
    pub call: Option<CallId>,
    /// What it is part of.
    pub protocol: Protocol,
    /// What it is called: `Setup`, `registrationRequest`, `terminalCapabilitySet`.
    pub name: &'static str,
    /// How it travelled.
    pub carriage: Carriage,
}

/// Which way a message went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignalDirection {
    /// From us.
    Sent,
    /// To us.
    Received,
}

/// What a message is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Protocol {
    /// Registration, admission, status (H.225.0).
    Ras,
    /// Call signalling (H.225.0).
    H225,
    /// Control (H.245).
    H245,
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ras => "RAS",
            Self::H225 => "H.225",
            Self::H245 => "H.245",
        })
    }
}

/// How a message travelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Carriage {
    /// On its own: in a datagram, or in a frame of a connection that is for its protocol.
    Plain,
    /// H.245 in the H.225.0 message reported before it.
    Tunnelled,
    /// A fast-start element of the H.225.0 message reported before it.
    FastStart,
}

/// What a call signalling message is called.
pub(crate) fn message_name(message_type: MessageType) -> &'static str {
    match message_type {
        MessageType::Setup => "Setup",
        MessageType::SetupAcknowledge => "Setup Acknowledge",
        MessageType::CallProceeding => "Call Proceeding",
        MessageType::Alerting => "Alerting",
        MessageType::Progress => "Progress",
        MessageType::Connect => "Connect",
        MessageType::ReleaseComplete => "Release Complete",
        MessageType::Facility => "Facility",
        MessageType::Information => "Information",
        MessageType::Notify => "Notify",
        MessageType::Status => "Status",
        MessageType::StatusInquiry => "Status Inquiry",
        // H.225.0 has no use for the rest.
        _ => "another message",
    }
}

/// What a RAS message is called, by its short name.
pub(crate) fn ras_name(short: &str) -> &'static str {
    match short {
        "GRQ" => "gatekeeperRequest",
        "GCF" => "gatekeeperConfirm",
        "GRJ" => "gatekeeperReject",
        "RRQ" => "registrationRequest",
        "RCF" => "registrationConfirm",
        "RRJ" => "registrationReject",
        "URQ" => "unregistrationRequest",
        "UCF" => "unregistrationConfirm",
        "URJ" => "unregistrationReject",
        "ARQ" => "admissionRequest",
        "ACF" => "admissionConfirm",
        "ARJ" => "admissionReject",
        "BRQ" => "bandwidthRequest",
        "BCF" => "bandwidthConfirm",
        "BRJ" => "bandwidthReject",
        "DRQ" => "disengageRequest",
        "DCF" => "disengageConfirm",
        "DRJ" => "disengageReject",
        "LRQ" => "locationRequest",
        "LCF" => "locationConfirm",
        "LRJ" => "locationReject",
        "IRQ" => "infoRequest",
        "IRR" => "infoRequestResponse",
        "NSM" => "nonStandardMessage",
        "XRS" => "unknownMessageResponse",
        "RIP" => "requestInProgress",
        "RAI" => "resourcesAvailableIndicate",
        "RAC" => "resourcesAvailableConfirm",
        "IACK" => "infoRequestAck",
        "INAK" => "infoRequestNak",
        "SCI" => "serviceControlIndication",
        "SCR" => "serviceControlResponse",
        "ACF sequence" => "admissionConfirmSequence",
        _ => "another message",
    }
}
