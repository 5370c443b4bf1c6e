//! What a relay looks at first in each message: the field that says what it belongs to.

use anyhow::{Result, bail};
use h323_per::Message;
use h323_per::view::Path;

/// The way to that field: the number of the request that a RAS message is or answers, the identifier of the call in call
/// signalling, the logical channel or the number of the request in H.245. Where a message has nothing of the kind, the
/// field that says most.
pub(crate) fn field<T: Message>(message: &str) -> Result<Path<T>> {
    const BODY: [&str; 2] = ["h323-uu-pdu", "h323-message-body"];
    let number = |request| vec![request, "requestSeqNum"];
    let call = |body| vec![BODY[0], BODY[1], body, "callIdentifier"];
    let path = match message {
        "GRQ" => number("gatekeeperRequest"),
        "GCF" => number("gatekeeperConfirm"),
        "RRQ-full" | "RRQ-lightweight" | "RRQ-v1" => number("registrationRequest"),
        "RCF" => number("registrationConfirm"),
        "ARQ" => number("admissionRequest"),
        "ACF" => number("admissionConfirm"),
        "ARJ" => number("admissionReject"),
        "LRQ" => number("locationRequest"),
        "LCF" => number("locationConfirm"),
        "DRQ" => number("disengageRequest"),
        "DCF" => number("disengageConfirm"),
        "IRQ" => number("infoRequest"),
        "IRR" => number("infoRequestResponse"),
        "URQ" => number("unregistrationRequest"),
        "BRQ" => number("bandwidthRequest"),
        "RAI" => number("resourcesAvailableIndicate"),
        "SCI" => number("serviceControlIndication"),
        "Setup-full" | "Setup-basic" => call("setup"),
        "Alerting" => call("alerting"),
        "Connect" => call("connect"),
        "ReleaseComplete" => call("releaseComplete"),
        "Facility-v1" => vec![BODY[0], BODY[1], "facility", "reason"],
        "Facility-empty+tunnel" => vec![BODY[0], "h245Tunnelling"],
        "TCS-full" => vec!["request", "terminalCapabilitySet", "sequenceNumber"],
        "TCSAck" => vec!["response", "terminalCapabilitySetAck", "sequenceNumber"],
        "MSD" => vec![
            "request",
            "masterSlaveDetermination",
            "statusDeterminationNumber",
        ],
        "MSDAck" => vec!["response", "masterSlaveDeterminationAck", "decision"],
        "OLC-audio" | "OLC-video-enc" => vec![
            "request",
            "openLogicalChannel",
            "forwardLogicalChannelNumber",
        ],
        "OLCAck" => vec![
            "response",
            "openLogicalChannelAck",
            "forwardLogicalChannelNumber",
        ],
        "CLC" | "CLC-v1" => vec![
            "request",
            "closeLogicalChannel",
            "forwardLogicalChannelNumber",
        ],
        "RTD" => vec!["request", "roundTripDelayRequest", "sequenceNumber"],
        "UII-alnum" => vec!["indication", "userInput", "alphanumeric"],
        "UII-signal" => vec!["indication", "userInput", "signal", "signalType"],
        "RequestMode" => vec!["request", "requestMode", "sequenceNumber"],
        "CommMode" => vec![
            "command",
            "communicationModeCommand",
            "communicationModeTable",
        ],
        "FlowControl" => vec!["command", "flowControlCommand", "scope"],
        "H239-presReq" => vec!["request", "genericRequest", "subMessageIdentifier"],
        "VFU" => vec!["command", "miscellaneousCommand", "logicalChannelNumber"],
        "EndSession" => vec!["command", "endSessionCommand", "disconnect"],
        _ => bail!("nobody looks at {message}"),
    };
    Ok(Path::to(&path))
}
