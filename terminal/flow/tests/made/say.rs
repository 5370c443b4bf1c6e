//! Messages of a call, with no more in them than the analysis looks at.

use std::net::SocketAddr;

use h323_h225::Cause;
use h323_h225::SignallingMessage;
use h323_h225::address::{alias, transport_address};
use h323_h225::identifiers::ProtocolVersion;
use h323_h225::q931::ie::CauseElement;
use h323_h225::q931::{CallReference, Flag, MessageType};
use h323_h245::capability::{AudioCodec, AudioFormat, CapabilitySet, UserInputMethods};
use h323_h245::channel::{ChannelAnswer, ChannelParameters, LogicalChannelNumber};
use h323_messages::h225::{
    AdmissionConfirm, AdmissionReject, AdmissionRejectReason, AdmissionRequest, AlertingUuie,
    CallIdentifier, CallProceedingUuie, ConnectUuie, DisengageReason, DisengageRequest,
    FacilityReason, FacilityUuie, H323MessageBody, RasMessage, ReleaseCompleteReason,
    ReleaseCompleteUuie, SetupUuie,
};
use h323_messages::h245::{
    AudioCapability, Capability, CapabilityIdentifier, CapabilityTableEntry, CommandMessage,
    EndSessionCommand, GenericCapability, MasterSlaveDetermination, MultimediaSystemControlMessage,
    OpenLogicalChannelReject, OpenLogicalChannelRejectCause, RequestMessage, ResponseMessage,
    TerminalCapabilitySet,
};
use h323_per::Octets;

/// The identifier of a call by its number.
fn identifier(call: u8) -> Option<CallIdentifier> {
    Some(CallIdentifier {
        guid: [call; 16],
        ..Default::default()
    })
}

fn message(kind: MessageType, flag: Flag, body: H323MessageBody) -> SignallingMessage {
    let mut message = SignallingMessage::new(kind, CallReference::new(5, flag), body);
    message.pdu_mut().h245_tunnelling = Some(false);
    message
}

fn octets(message: &SignallingMessage) -> Vec<u8> {
    message.encode().unwrap().to_vec()
}

pub(crate) fn setup(call: u8, fast_start: &[Vec<u8>]) -> Vec<u8> {
    let body = SetupUuie {
        protocol_identifier: ProtocolVersion::V4.to_wire(),
        source_address: Some([alias("alice").unwrap()].into_iter().collect()),
        destination_address: Some([alias("4711").unwrap()].into_iter().collect()),
        conference_id: [call + 100; 16],
        call_identifier: identifier(call),
        fast_start: elements(fast_start),
        ..Default::default()
    };
    octets(&message(
        MessageType::Setup,
        Flag::FromOriginator,
        H323MessageBody::Setup(body.into()),
    ))
}

fn elements(elements: &[Vec<u8>]) -> Option<Vec<Octets>> {
    (!elements.is_empty()).then(|| {
        elements
            .iter()
            .map(|element| Octets::from(element.clone()))
            .collect()
    })
}

pub(crate) fn proceeding(call: u8) -> Vec<u8> {
    let body = CallProceedingUuie {
        protocol_identifier: ProtocolVersion::V4.to_wire(),
        call_identifier: identifier(call),
        ..Default::default()
    };
    let body = H323MessageBody::CallProceeding(body.into());
    octets(&message(
        MessageType::CallProceeding,
        Flag::ToOriginator,
        body,
    ))
}

pub(crate) fn alerting(call: u8) -> Vec<u8> {
    let body = AlertingUuie {
        protocol_identifier: ProtocolVersion::V4.to_wire(),
        call_identifier: identifier(call),
        ..Default::default()
    };
    octets(&message(
        MessageType::Alerting,
        Flag::ToOriginator,
        H323MessageBody::Alerting(body.into()),
    ))
}

pub(crate) fn connect(call: u8, h245: Option<SocketAddr>, fast_start: &[Vec<u8>]) -> Vec<u8> {
    let body = ConnectUuie {
        protocol_identifier: ProtocolVersion::V4.to_wire(),
        call_identifier: identifier(call),
        conference_id: [call + 100; 16],
        h245_address: h245.map(|address| transport_address(address).unwrap()),
        fast_start: elements(fast_start),
        ..Default::default()
    };
    octets(&message(
        MessageType::Connect,
        Flag::ToOriginator,
        H323MessageBody::Connect(body.into()),
    ))
}

pub(crate) fn refuse_fast_start(call: u8) -> Vec<u8> {
    let body = CallProceedingUuie {
        protocol_identifier: ProtocolVersion::V4.to_wire(),
        call_identifier: identifier(call),
        fast_connect_refused: Some(()),
        ..Default::default()
    };
    let body = H323MessageBody::CallProceeding(body.into());
    octets(&message(
        MessageType::CallProceeding,
        Flag::ToOriginator,
        body,
    ))
}

pub(crate) fn forward(call: u8, to: &str) -> Vec<u8> {
    let body = FacilityUuie {
        protocol_identifier: ProtocolVersion::V4.to_wire(),
        call_identifier: identifier(call),
        reason: FacilityReason::CallForwarded,
        alternative_alias_address: Some([alias(to).unwrap()].into_iter().collect()),
        ..Default::default()
    };
    octets(&message(
        MessageType::Facility,
        Flag::ToOriginator,
        H323MessageBody::Facility(body.into()),
    ))
}

pub(crate) fn release(
    call: u8,
    flag: Flag,
    cause: Option<Cause>,
    reason: Option<ReleaseCompleteReason>,
) -> Vec<u8> {
    let body = ReleaseCompleteUuie {
        protocol_identifier: ProtocolVersion::V4.to_wire(),
        call_identifier: identifier(call),
        reason,
        ..Default::default()
    };
    let mut message = message(
        MessageType::ReleaseComplete,
        flag,
        H323MessageBody::ReleaseComplete(body.into()),
    );
    if let Some(cause) = cause {
        message.q931.elements.set(&CauseElement::new(cause));
    }
    octets(&message)
}

fn ras(message: &RasMessage) -> Vec<u8> {
    let mut octets = Vec::new();
    h323_per::encode(message, &mut octets).unwrap();
    octets
}

pub(crate) fn arq(call: u8, number: u16, answers: bool) -> Vec<u8> {
    ras(&RasMessage::AdmissionRequest(AdmissionRequest {
        request_seq_num: number,
        endpoint_identifier: "ep".into(),
        destination_info: Some([alias("4711").unwrap()].into_iter().collect()),
        src_info: [alias("alice").unwrap()].into_iter().collect(),
        call_reference_value: 5,
        conference_id: [call + 100; 16],
        answer_call: answers,
        call_identifier: identifier(call),
        ..Default::default()
    }))
}

pub(crate) fn acf(number: u16, to: SocketAddr) -> Vec<u8> {
    ras(&RasMessage::AdmissionConfirm(AdmissionConfirm {
        request_seq_num: number,
        dest_call_signal_address: transport_address(to).unwrap(),
        ..Default::default()
    }))
}

pub(crate) fn arj(number: u16, reason: AdmissionRejectReason) -> Vec<u8> {
    ras(&RasMessage::AdmissionReject(AdmissionReject {
        request_seq_num: number,
        reject_reason: reason,
        ..Default::default()
    }))
}

pub(crate) fn drq(call: u8, number: u16, reason: DisengageReason) -> Vec<u8> {
    ras(&RasMessage::DisengageRequest(DisengageRequest {
        request_seq_num: number,
        endpoint_identifier: "ep".into(),
        conference_id: [call + 100; 16],
        call_reference_value: 5,
        call_identifier: identifier(call),
        disengage_reason: reason,
        ..Default::default()
    }))
}

pub(crate) fn h245(message: &MultimediaSystemControlMessage) -> Vec<u8> {
    let mut octets = Vec::new();
    h323_per::encode(message, &mut octets).unwrap();
    octets
}

fn format(codec: AudioCodec) -> AudioFormat {
    AudioFormat {
        codec,
        frames_per_packet: 20,
        silence_suppression: false,
    }
}

/// A capability set with one audio codec, and its acknowledgement's number.
pub(crate) fn capabilities(codec: AudioCodec) -> Vec<u8> {
    let set = CapabilitySet::telephone(&[format(codec)], UserInputMethods::default()).unwrap();
    h245(&MultimediaSystemControlMessage::Request(
        RequestMessage::TerminalCapabilitySet(set.to_message(1).into()),
    ))
}

/// A capability set with so many audio codecs that nobody has heard of.
pub(crate) fn unheard_of_capabilities(count: u16) -> Vec<u8> {
    let entries = (1..=count).map(|number| {
        let identifier = format!("1.2.{number}").parse().unwrap();
        let generic = GenericCapability {
            capability_identifier: CapabilityIdentifier::Standard(identifier),
            ..Default::default()
        };
        let audio = AudioCapability::GenericAudioCapability(generic.into());
        CapabilityTableEntry {
            capability_table_entry_number: number,
            capability: Some(Capability::ReceiveAudioCapability(audio)),
        }
    });
    h245(&MultimediaSystemControlMessage::Request(
        RequestMessage::TerminalCapabilitySet(
            TerminalCapabilitySet {
                sequence_number: 1,
                capability_table: Some(entries.collect()),
                ..Default::default()
            }
            .into(),
        ),
    ))
}

pub(crate) fn capabilities_ack() -> Vec<u8> {
    h245(&MultimediaSystemControlMessage::Response(
        ResponseMessage::TerminalCapabilitySetAck(h323_messages::h245::TerminalCapabilitySetAck {
            sequence_number: 1,
            ..Default::default()
        }),
    ))
}

pub(crate) fn determination() -> Vec<u8> {
    h245(&MultimediaSystemControlMessage::Request(
        RequestMessage::MasterSlaveDetermination(MasterSlaveDetermination {
            terminal_type: 50,
            status_determination_number: 77,
            ..Default::default()
        }),
    ))
}

pub(crate) fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}

pub(crate) fn open(channel: u16, codec: AudioCodec, media_control: SocketAddr) -> Vec<u8> {
    let parameters = ChannelParameters::audio(format(codec), media_control).unwrap();
    h245(&MultimediaSystemControlMessage::Request(
        RequestMessage::OpenLogicalChannel(parameters.to_open(number(channel)).unwrap().into()),
    ))
}

pub(crate) fn open_ack(channel: u16, media: SocketAddr, control: SocketAddr) -> Vec<u8> {
    let ack = ChannelAnswer::new(media, control)
        .to_ack(number(channel))
        .unwrap();
    h245(&MultimediaSystemControlMessage::Response(
        ResponseMessage::OpenLogicalChannelAck(ack.into()),
    ))
}

pub(crate) fn open_reject(channel: u16) -> Vec<u8> {
    h245(&MultimediaSystemControlMessage::Response(
        ResponseMessage::OpenLogicalChannelReject(
            OpenLogicalChannelReject {
                forward_logical_channel_number: channel,
                cause: OpenLogicalChannelRejectCause::DataTypeNotSupported,
                ..Default::default()
            }
            .into(),
        ),
    ))
}

pub(crate) fn end_session() -> Vec<u8> {
    h245(&MultimediaSystemControlMessage::Command(
        CommandMessage::EndSessionCommand(EndSessionCommand::Disconnect),
    ))
}
