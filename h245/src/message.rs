//! Names of messages, and the way from a message's type to the message.

use h323_messages::h245::{
    CloseLogicalChannel, CloseLogicalChannelAck, CommandMessage, EndSessionCommand,
    FunctionNotUnderstood, IndicationMessage, LogicalChannelRateReject, MaintenanceLoopReject,
    MasterSlaveDetermination, MasterSlaveDeterminationAck, MasterSlaveDeterminationReject,
    MasterSlaveDeterminationRelease, MultimediaSystemControlMessage, MultiplexEntrySendReject,
    OpenLogicalChannel, OpenLogicalChannelAck, OpenLogicalChannelConfirm, OpenLogicalChannelReject,
    RequestChannelClose, RequestChannelCloseAck, RequestChannelCloseReject,
    RequestChannelCloseRelease, RequestMessage, RequestMode, RequestModeAck, RequestModeReject,
    RequestModeRelease, RequestMultiplexEntryReject, ResponseMessage, RoundTripDelayRequest,
    RoundTripDelayResponse, TerminalCapabilitySet, TerminalCapabilitySetAck,
    TerminalCapabilitySetReject, TerminalCapabilitySetRelease, UserInputIndication,
    VendorIdentification,
};

/// A part that makes a message.
pub(crate) trait IntoMessage {
    /// The message.
    fn into_message(self) -> MultimediaSystemControlMessage;
}

macro_rules! into_message {
    ($kind:ident, $choice:ident: $($part:ident)*) => {
        into_message!($kind, $choice: $($part = $part)*);
    };
    ($kind:ident, $choice:ident: $($part:ident = $alternative:ident)*) => {$(
        impl IntoMessage for $part {
            #[allow(clippy::useless_conversion, reason = "some alternatives are boxed")]
            fn into_message(self) -> MultimediaSystemControlMessage {
                MultimediaSystemControlMessage::$kind($choice::$alternative(self.into()))
            }
        }
    )*};
}

into_message!(Request, RequestMessage:
    MasterSlaveDetermination TerminalCapabilitySet OpenLogicalChannel CloseLogicalChannel
    RequestChannelClose RequestMode RoundTripDelayRequest);

into_message!(Response, ResponseMessage:
    MasterSlaveDeterminationAck MasterSlaveDeterminationReject TerminalCapabilitySetAck
    TerminalCapabilitySetReject OpenLogicalChannelAck OpenLogicalChannelReject CloseLogicalChannelAck
    RequestChannelCloseAck RequestChannelCloseReject MultiplexEntrySendReject
    RequestMultiplexEntryReject RequestModeAck RequestModeReject RoundTripDelayResponse MaintenanceLoopReject
    LogicalChannelRateReject);

into_message!(Command, CommandMessage: EndSessionCommand);

into_message!(Indication, IndicationMessage:
    FunctionNotUnderstood = FunctionNotUnderstood
    MasterSlaveDeterminationRelease = MasterSlaveDeterminationRelease
    TerminalCapabilitySetRelease = TerminalCapabilitySetRelease
    OpenLogicalChannelConfirm = OpenLogicalChannelConfirm
    RequestChannelCloseRelease = RequestChannelCloseRelease
    RequestModeRelease = RequestModeRelease
    UserInputIndication = UserInput
    VendorIdentification = VendorIdentification);

/// The ASN.1 name of the request, response, command or indication that a message is.
pub fn name(message: &MultimediaSystemControlMessage) -> &'static str {
    match message {
        MultimediaSystemControlMessage::Request(request) => request_name(request),
        MultimediaSystemControlMessage::Response(response) => response_name(response),
        MultimediaSystemControlMessage::Command(command) => command_name(command),
        MultimediaSystemControlMessage::Indication(indication) => indication_name(indication),
        MultimediaSystemControlMessage::Unknown(_) => UNKNOWN,
    }
}

const UNKNOWN: &str = "a message of a later edition";

fn request_name(request: &RequestMessage) -> &'static str {
    match request {
        RequestMessage::NonStandard(_) => "nonStandard request",
        RequestMessage::MasterSlaveDetermination(_) => "masterSlaveDetermination",
        RequestMessage::TerminalCapabilitySet(_) => "terminalCapabilitySet",
        RequestMessage::OpenLogicalChannel(_) => "openLogicalChannel",
        RequestMessage::CloseLogicalChannel(_) => "closeLogicalChannel",
        RequestMessage::RequestChannelClose(_) => "requestChannelClose",
        RequestMessage::MultiplexEntrySend(_) => "multiplexEntrySend",
        RequestMessage::RequestMultiplexEntry(_) => "requestMultiplexEntry",
        RequestMessage::RequestMode(_) => "requestMode",
        RequestMessage::RoundTripDelayRequest(_) => "roundTripDelayRequest",
        RequestMessage::MaintenanceLoopRequest(_) => "maintenanceLoopRequest",
        RequestMessage::CommunicationModeRequest(_) => "communicationModeRequest",
        RequestMessage::ConferenceRequest(_) => "conferenceRequest",
        RequestMessage::MultilinkRequest(_) => "multilinkRequest",
        RequestMessage::LogicalChannelRateRequest(_) => "logicalChannelRateRequest",
        RequestMessage::GenericRequest(_) => "genericRequest",
        RequestMessage::Unknown(_) => UNKNOWN,
    }
}

fn response_name(response: &ResponseMessage) -> &'static str {
    match response {
        ResponseMessage::NonStandard(_) => "nonStandard response",
        ResponseMessage::MasterSlaveDeterminationAck(_) => "masterSlaveDeterminationAck",
        ResponseMessage::MasterSlaveDeterminationReject(_) => "masterSlaveDeterminationReject",
        ResponseMessage::TerminalCapabilitySetAck(_) => "terminalCapabilitySetAck",
        ResponseMessage::TerminalCapabilitySetReject(_) => "terminalCapabilitySetReject",
        ResponseMessage::OpenLogicalChannelAck(_) => "openLogicalChannelAck",
        ResponseMessage::OpenLogicalChannelReject(_) => "openLogicalChannelReject",
        ResponseMessage::CloseLogicalChannelAck(_) => "closeLogicalChannelAck",
        ResponseMessage::RequestChannelCloseAck(_) => "requestChannelCloseAck",
        ResponseMessage::RequestChannelCloseReject(_) => "requestChannelCloseReject",
        ResponseMessage::MultiplexEntrySendAck(_) => "multiplexEntrySendAck",
        ResponseMessage::MultiplexEntrySendReject(_) => "multiplexEntrySendReject",
        ResponseMessage::RequestMultiplexEntryAck(_) => "requestMultiplexEntryAck",
        ResponseMessage::RequestMultiplexEntryReject(_) => "requestMultiplexEntryReject",
        ResponseMessage::RequestModeAck(_) => "requestModeAck",
        ResponseMessage::RequestModeReject(_) => "requestModeReject",
        ResponseMessage::RoundTripDelayResponse(_) => "roundTripDelayResponse",
        ResponseMessage::MaintenanceLoopAck(_) => "maintenanceLoopAck",
        ResponseMessage::MaintenanceLoopReject(_) => "maintenanceLoopReject",
        ResponseMessage::CommunicationModeResponse(_) => "communicationModeResponse",
        ResponseMessage::ConferenceResponse(_) => "conferenceResponse",
        ResponseMessage::MultilinkResponse(_) => "multilinkResponse",
        ResponseMessage::LogicalChannelRateAcknowledge(_) => "logicalChannelRateAcknowledge",
        ResponseMessage::LogicalChannelRateReject(_) => "logicalChannelRateReject",
        ResponseMessage::GenericResponse(_) => "genericResponse",
        ResponseMessage::Unknown(_) => UNKNOWN,
    }
}

fn command_name(command: &CommandMessage) -> &'static str {
    match command {
        CommandMessage::NonStandard(_) => "nonStandard command",
        CommandMessage::MaintenanceLoopOffCommand(_) => "maintenanceLoopOffCommand",
        CommandMessage::SendTerminalCapabilitySet(_) => "sendTerminalCapabilitySet",
        CommandMessage::EncryptionCommand(_) => "encryptionCommand",
        CommandMessage::FlowControlCommand(_) => "flowControlCommand",
        CommandMessage::EndSessionCommand(_) => "endSessionCommand",
        CommandMessage::MiscellaneousCommand(_) => "miscellaneousCommand",
        CommandMessage::CommunicationModeCommand(_) => "communicationModeCommand",
        CommandMessage::ConferenceCommand(_) => "conferenceCommand",
        CommandMessage::H223MultiplexReconfiguration(_) => "h223MultiplexReconfiguration",
        CommandMessage::NewAtmVcCommand(_) => "newATMVCCommand",
        CommandMessage::MobileMultilinkReconfigurationCommand(_) => {
            "mobileMultilinkReconfigurationCommand"
        }
        CommandMessage::GenericCommand(_) => "genericCommand",
        CommandMessage::Unknown(_) => UNKNOWN,
    }
}

fn indication_name(indication: &IndicationMessage) -> &'static str {
    match indication {
        IndicationMessage::NonStandard(_) => "nonStandard indication",
        IndicationMessage::FunctionNotUnderstood(_) => "functionNotUnderstood",
        IndicationMessage::MasterSlaveDeterminationRelease(_) => "masterSlaveDeterminationRelease",
        IndicationMessage::TerminalCapabilitySetRelease(_) => "terminalCapabilitySetRelease",
        IndicationMessage::OpenLogicalChannelConfirm(_) => "openLogicalChannelConfirm",
        IndicationMessage::RequestChannelCloseRelease(_) => "requestChannelCloseRelease",
        IndicationMessage::MultiplexEntrySendRelease(_) => "multiplexEntrySendRelease",
        IndicationMessage::RequestMultiplexEntryRelease(_) => "requestMultiplexEntryRelease",
        IndicationMessage::RequestModeRelease(_) => "requestModeRelease",
        IndicationMessage::MiscellaneousIndication(_) => "miscellaneousIndication",
        IndicationMessage::JitterIndication(_) => "jitterIndication",
        IndicationMessage::H223SkewIndication(_) => "h223SkewIndication",
        IndicationMessage::NewAtmVcIndication(_) => "newATMVCIndication",
        IndicationMessage::UserInput(_) => "userInput",
        IndicationMessage::H2250MaximumSkewIndication(_) => "h2250MaximumSkewIndication",
        IndicationMessage::McLocationIndication(_) => "mcLocationIndication",
        IndicationMessage::ConferenceIndication(_) => "conferenceIndication",
        IndicationMessage::VendorIdentification(_) => "vendorIdentification",
        IndicationMessage::FunctionNotSupported(_) => "functionNotSupported",
        IndicationMessage::MultilinkIndication(_) => "multilinkIndication",
        IndicationMessage::LogicalChannelRateRelease(_) => "logicalChannelRateRelease",
        IndicationMessage::FlowControlIndication(_) => "flowControlIndication",
        IndicationMessage::MobileMultilinkReconfigurationIndication(_) => {
            "mobileMultilinkReconfigurationIndication"
        }
        IndicationMessage::GenericIndication(_) => "genericIndication",
        IndicationMessage::Unknown(_) => UNKNOWN,
    }
}
