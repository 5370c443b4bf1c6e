//! What a message of H.245, or an element of fast start, says.

use std::net::SocketAddr;

use bytes::{Buf, Bytes};
use h323_h225::address::printable;
use h323_h245::capability::name;
use h323_h245::channel::socket_addr;
use h323_messages::h245::{
    Capability, CommandMessage, DataType, ForwardMultiplexAckParameters,
    ForwardMultiplexParameters, H235MediaType, H2250LogicalChannelParameters, IndicationMessage,
    MasterSlaveDeterminationAckDecision, MultimediaSystemControlMessage, OpenLogicalChannel,
    OpenLogicalChannelAck, RequestMessage, ResponseMessage, ReverseMultiplexAckParameters,
    ReverseMultiplexParameters, TransportAddress, UserInputIndication,
};

use super::alternative;

/// What a channel carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// Sound.
    Audio,
    /// Pictures.
    Video,
    /// Anything else: fax, a whiteboard, text.
    Data,
}

/// The most codecs of a capability set that are kept.
pub const MAX_CODECS: usize = 64;

/// Which way a channel goes, seen from who sent the OpenLogicalChannel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The sender of the message transmits.
    Forward,
    /// The sender of the message receives: a reverse-only element of fast start.
    Reverse,
    /// Both transmit.
    Both,
}

/// A logical channel as an OpenLogicalChannel describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// `forwardLogicalChannelNumber`.
    pub number: u16,
    /// Which way it goes.
    pub way: Way,
    /// What it carries.
    pub medium: Medium,
    /// What the codec is called: its ASN.1 name, or that of a generic capability.
    pub codec: String,
    /// The RTP session; 1 audio, 2 video, 3 data.
    pub session: Option<u8>,
    /// Where the sender of the message takes RTP.
    pub media: Option<SocketAddr>,
    /// Where the sender of the message takes RTCP.
    pub media_control: Option<SocketAddr>,
    /// The dynamic RTP payload type.
    pub payload_type: Option<u8>,
}

/// What verdicts need of a message of H.245.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum H245 {
    /// terminalCapabilitySet: the codecs that the sender can receive. With none of any kind it is an empty set, which
    /// asks for all channels to be closed.
    CapabilitySet {
        /// Codecs by medium, each once, in the order of the table; at most [`MAX_CODECS`].
        receive: Vec<(Medium, String)>,
        /// Whether there is a table at all.
        is_empty: bool,
    },
    /// terminalCapabilitySetAck.
    CapabilitySetAck,
    /// terminalCapabilitySetReject, with its cause.
    CapabilitySetReject(String),
    /// masterSlaveDetermination.
    MasterSlave,
    /// masterSlaveDeterminationAck: whether the receiver of the message is master.
    MasterSlaveAck {
        /// The decision.
        receiver_is_master: bool,
    },
    /// masterSlaveDeterminationReject, with its cause.
    MasterSlaveReject(String),
    /// openLogicalChannel.
    Open(Box<Channel>),
    /// openLogicalChannelAck.
    OpenAck {
        /// Which channel.
        number: u16,
        /// Where the sender takes RTP.
        media: Option<SocketAddr>,
    },
    /// openLogicalChannelReject.
    OpenReject {
        /// Which channel.
        number: u16,
        /// Why.
        cause: String,
    },
    /// closeLogicalChannel.
    Close(u16),
    /// closeLogicalChannelAck.
    CloseAck(u16),
    /// endSessionCommand.
    EndSession,
    /// userInput: the characters.
    UserInput(String),
    /// roundTripDelayRequest.
    RoundTripRequest,
    /// roundTripDelayResponse.
    RoundTripResponse,
    /// requestMode.
    RequestMode,
    /// requestModeReject, with its cause.
    RequestModeReject(String),
    /// functionNotUnderstood or functionNotSupported.
    NotUnderstood,
    /// Any other, or one that does not decode.
    Other,
}

impl H245 {
    pub(super) fn detail(&self) -> Option<String> {
        match self {
            Self::Open(channel) => Some(match channel.way {
                Way::Forward => channel.codec.clone(),
                Way::Reverse => format!("{} reverse", channel.codec),
                Way::Both => format!("{} both ways", channel.codec),
            }),
            Self::CapabilitySetReject(cause)
            | Self::MasterSlaveReject(cause)
            | Self::RequestModeReject(cause)
            | Self::OpenReject { cause, .. } => Some(cause.clone()),
            Self::UserInput(characters) => Some(characters.clone()),
            _ => None,
        }
    }
}

/// Where media is to be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MediaAddress {
    pub(crate) address: SocketAddr,
    pub(crate) is_control: bool,
}

/// The media addresses that a message announces; they are the sender's.
pub(crate) fn media_addresses(content: &H245, octets: &Bytes) -> Vec<MediaAddress> {
    let media = |address| MediaAddress {
        address,
        is_control: false,
    };
    let control = |address| MediaAddress {
        address,
        is_control: true,
    };
    match content {
        H245::Open(channel) => {
            let media = channel.media.map(media);
            media
                .into_iter()
                .chain(channel.media_control.map(control))
                .collect()
        }
        H245::OpenAck { .. } => {
            let Ok(MultimediaSystemControlMessage::Response(
                ResponseMessage::OpenLogicalChannelAck(ack),
            )) = h323_per::decode(octets)
            else {
                return Vec::new();
            };
            let (ours, theirs) = ack_addresses(&ack);
            ours.map(media)
                .into_iter()
                .chain(theirs.map(control))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// A message, or an element of fast start, with what it says.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) content: H245,
    pub(crate) octets: Bytes,
    /// What is wrong with the octets.
    pub(crate) fault: Option<String>,
}

/// The messages in a frame or in one element of `h245Control`. What does not decode ends the list.
pub(crate) fn control_messages(octets: &Bytes) -> Vec<Part> {
    let mut rest = octets.clone();
    let mut messages = Vec::new();
    while !rest.is_empty() {
        match h323_per::decode_prefix::<MultimediaSystemControlMessage>(&rest) {
            Ok((message, len)) => {
                let len = len.min(rest.len());
                messages.push(Part {
                    name: h323_h245::message_name(&message),
                    content: facts(&message),
                    octets: rest.slice(..len),
                    fault: None,
                });
                rest.advance(len);
            }
            Err(fault) => {
                messages.push(Part {
                    name: "H.245 message",
                    content: H245::Other,
                    octets: rest,
                    fault: Some(fault.to_string()),
                });
                break;
            }
        }
    }
    messages
}

/// An element of fast start.
pub(crate) fn decode_element(octets: Bytes) -> Part {
    let (content, fault) = match h323_per::decode::<OpenLogicalChannel>(&octets) {
        Ok(open) => (H245::Open(channel(&open).into()), None),
        Err(fault) => (H245::Other, Some(fault.to_string())),
    };
    Part {
        name: "openLogicalChannel",
        content,
        octets,
        fault,
    }
}

fn facts(message: &MultimediaSystemControlMessage) -> H245 {
    match message {
        MultimediaSystemControlMessage::Request(request) => request_facts(request),
        MultimediaSystemControlMessage::Response(response) => response_facts(response),
        MultimediaSystemControlMessage::Command(CommandMessage::EndSessionCommand(_)) => {
            H245::EndSession
        }
        MultimediaSystemControlMessage::Indication(indication) => match indication {
            IndicationMessage::UserInput(input) => user_input(input),
            IndicationMessage::FunctionNotUnderstood(_)
            | IndicationMessage::FunctionNotSupported(_) => H245::NotUnderstood,
            _ => H245::Other,
        },
        _ => H245::Other,
    }
}

fn request_facts(request: &RequestMessage) -> H245 {
    match request {
        RequestMessage::TerminalCapabilitySet(set) => {
            let table = set.capability_table.as_deref().unwrap_or_default();
            let mut receive: Vec<(Medium, String)> = Vec::new();
            for codec in table
                .iter()
                .filter_map(|entry| receive_codec(entry.capability.as_ref()?))
            {
                if receive.len() < MAX_CODECS && !receive.contains(&codec) {
                    receive.push(codec);
                }
            }
            H245::CapabilitySet {
                receive,
                is_empty: table.is_empty(),
            }
        }
        RequestMessage::MasterSlaveDetermination(_) => H245::MasterSlave,
        RequestMessage::OpenLogicalChannel(open) => H245::Open(channel(open).into()),
        RequestMessage::CloseLogicalChannel(close) => {
            H245::Close(close.forward_logical_channel_number)
        }
        RequestMessage::RoundTripDelayRequest(_) => H245::RoundTripRequest,
        RequestMessage::RequestMode(_) => H245::RequestMode,
        _ => H245::Other,
    }
}

fn response_facts(response: &ResponseMessage) -> H245 {
    match response {
        ResponseMessage::TerminalCapabilitySetAck(_) => H245::CapabilitySetAck,
        ResponseMessage::TerminalCapabilitySetReject(reject) => {
            H245::CapabilitySetReject(alternative(&reject.cause))
        }
        ResponseMessage::MasterSlaveDeterminationAck(ack) => H245::MasterSlaveAck {
            receiver_is_master: ack.decision == MasterSlaveDeterminationAckDecision::Master,
        },
        ResponseMessage::MasterSlaveDeterminationReject(reject) => {
            H245::MasterSlaveReject(alternative(&reject.cause))
        }
        ResponseMessage::OpenLogicalChannelAck(ack) => H245::OpenAck {
            number: ack.forward_logical_channel_number,
            media: ack_addresses(ack).0,
        },
        ResponseMessage::OpenLogicalChannelReject(reject) => H245::OpenReject {
            number: reject.forward_logical_channel_number,
            cause: alternative(&reject.cause),
        },
        ResponseMessage::CloseLogicalChannelAck(ack) => {
            H245::CloseAck(ack.forward_logical_channel_number)
        }
        ResponseMessage::RoundTripDelayResponse(_) => H245::RoundTripResponse,
        ResponseMessage::RequestModeReject(reject) => {
            H245::RequestModeReject(alternative(&reject.cause))
        }
        _ => H245::Other,
    }
}

fn user_input(input: &UserInputIndication) -> H245 {
    match input {
        UserInputIndication::Alphanumeric(text) => {
            H245::UserInput(printable(&String::from_utf8_lossy(text.as_bytes())))
        }
        UserInputIndication::Signal(signal) => {
            H245::UserInput(printable(signal.signal_type.as_str()))
        }
        _ => H245::Other,
    }
}

/// The codec of a capability to receive.
fn receive_codec(capability: &Capability) -> Option<(Medium, String)> {
    let (medium, name) = match capability {
        Capability::ReceiveAudioCapability(audio)
        | Capability::ReceiveAndTransmitAudioCapability(audio) => {
            (Medium::Audio, name::audio(audio))
        }
        Capability::ReceiveVideoCapability(video)
        | Capability::ReceiveAndTransmitVideoCapability(video) => {
            (Medium::Video, name::video(video))
        }
        Capability::ReceiveDataApplicationCapability(data)
        | Capability::ReceiveAndTransmitDataApplicationCapability(data) => {
            (Medium::Data, name::data(&data.application))
        }
        _ => return None,
    };
    Some((medium, name.into_owned()))
}

fn codec(data_type: &DataType) -> Option<(Medium, String)> {
    let (medium, name) = match data_type {
        DataType::AudioData(audio) => (Medium::Audio, name::audio(audio)),
        DataType::VideoData(video) => (Medium::Video, name::video(video)),
        DataType::Data(data) => (Medium::Data, name::data(&data.application)),
        DataType::H235Media(media) => {
            let (medium, name) = match &media.media_type {
                H235MediaType::AudioData(audio) => (Medium::Audio, name::audio(audio)),
                H235MediaType::VideoData(video) => (Medium::Video, name::video(video)),
                H235MediaType::Data(data) => (Medium::Data, name::data(&data.application)),
                other => (Medium::Data, alternative(other).into()),
            };
            (medium, format!("{name} encrypted").into())
        }
        DataType::NullData => return None,
        other => (Medium::Data, alternative(other).into()),
    };
    Some((medium, name.into_owned()))
}

fn channel(open: &OpenLogicalChannel) -> Channel {
    let forward = &open.forward_logical_channel_parameters;
    let reverse = open.reverse_logical_channel_parameters.as_ref();
    let forward_h2250 = match &forward.multiplex_parameters {
        ForwardMultiplexParameters::H2250LogicalChannelParameters(h2250) => Some(&**h2250),
        _ => None,
    };
    let reverse_h2250 = reverse.and_then(|reverse| match &reverse.multiplex_parameters {
        Some(ReverseMultiplexParameters::H2250LogicalChannelParameters(h2250)) => Some(&**h2250),
        _ => None,
    });
    let forward_codec = codec(&forward.data_type);
    let reverse_codec = reverse.and_then(|reverse| codec(&reverse.data_type));
    let way = match (&forward_codec, &reverse_codec) {
        (_, None) => Way::Forward,
        (None, Some(_)) => Way::Reverse,
        (Some(_), Some(_)) => Way::Both,
    };
    let (medium, codec) = forward_codec
        .or(reverse_codec)
        .unwrap_or((Medium::Data, "nullData".to_owned()));
    // The addresses of both parts are the sender's own.
    let either = |of: fn(&H2250LogicalChannelParameters) -> &Option<TransportAddress>| {
        [reverse_h2250, forward_h2250]
            .into_iter()
            .flatten()
            .find_map(|h2250| address(of(h2250).as_ref()))
    };
    let h2250 = forward_h2250
        .filter(|_| way != Way::Reverse)
        .or(reverse_h2250);
    Channel {
        number: open.forward_logical_channel_number,
        way,
        medium,
        codec,
        session: h2250.map(|h2250| h2250.session_id),
        media: either(|h2250| &h2250.media_channel),
        media_control: either(|h2250| &h2250.media_control_channel),
        payload_type: h2250.and_then(|h2250| h2250.dynamic_rtp_payload_type),
    }
}

/// Where the sender of an acknowledgement takes RTP and RTCP.
fn ack_addresses(ack: &OpenLogicalChannelAck) -> (Option<SocketAddr>, Option<SocketAddr>) {
    let reverse = ack.reverse_logical_channel_parameters.as_ref();
    let reverse = reverse.and_then(|reverse| match &reverse.multiplex_parameters {
        Some(ReverseMultiplexAckParameters::H2250LogicalChannelParameters(h2250)) => {
            address(h2250.media_channel.as_ref())
        }
        _ => None,
    });
    match &ack.forward_multiplex_ack_parameters {
        Some(ForwardMultiplexAckParameters::H2250LogicalChannelAckParameters(h2250)) => (
            address(h2250.media_channel.as_ref()).or(reverse),
            address(h2250.media_control_channel.as_ref()),
        ),
        _ => (reverse, None),
    }
}

fn address(wire: Option<&TransportAddress>) -> Option<SocketAddr> {
    wire.and_then(|wire| socket_addr(wire).ok())
}

#[cfg(test)]
mod tests {
    use h323_h245::limits::MAX_CAPABILITY_NAME;
    use h323_messages::h245::{
        AudioCapability, CapabilityIdentifier, CapabilityTableEntry, GenericCapability,
        TerminalCapabilitySet,
    };

    use super::*;

    fn generic(identifier: &str) -> Capability {
        let generic = GenericCapability {
            capability_identifier: CapabilityIdentifier::Standard(identifier.parse().unwrap()),
            ..Default::default()
        };
        let audio = AudioCapability::GenericAudioCapability(generic.into());
        Capability::ReceiveAudioCapability(audio)
    }

    fn capability_set(capabilities: impl Iterator<Item = Capability>) -> Vec<(Medium, String)> {
        let entries = (1..)
            .zip(capabilities)
            .map(|(number, capability)| CapabilityTableEntry {
                capability_table_entry_number: number,
                capability: Some(capability),
            });
        let set = TerminalCapabilitySet {
            sequence_number: 1,
            capability_table: Some(entries.collect()),
            ..Default::default()
        };
        let message = MultimediaSystemControlMessage::Request(
            RequestMessage::TerminalCapabilitySet(set.into()),
        );
        let mut octets = Vec::new();
        h323_per::encode(&message, &mut octets).unwrap();
        match control_messages(&octets.into()).remove(0).content {
            H245::CapabilitySet { receive, .. } => receive,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn codecs_of_a_set_have_a_ceiling() {
        let codecs = |count: u16| {
            let codecs = (0..count).map(|number| generic(&format!("1.2.{number}")));
            capability_set(codecs).len()
        };
        assert_eq!(codecs(MAX_CODECS as u16), MAX_CODECS);
        assert_eq!(codecs(200), MAX_CODECS);
        let same = capability_set((0..200).map(|_| generic("1.2.3")));
        assert_eq!(same, [(Medium::Audio, "generic 1.2.3".to_owned())]);
    }

    #[test]
    fn names_of_codecs_have_a_ceiling() {
        let long = format!("1.2{}", ".1000000".repeat(20));
        let set = capability_set(std::iter::once(generic(&long)));
        assert_eq!(set[0].1.len(), "generic ".len() + MAX_CAPABILITY_NAME);
    }
}
