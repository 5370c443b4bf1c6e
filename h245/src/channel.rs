//! Logical channels: their numbers, and what their messages say of sessions and addresses.

use std::fmt;
use std::mem::discriminant;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU16;

use h323_messages::h245::{
    DataType, ForwardLogicalChannelParameters, ForwardMultiplexAckParameters,
    ForwardMultiplexParameters, H2250LogicalChannelAckParameters, H2250LogicalChannelParameters,
    OpenLogicalChannel, OpenLogicalChannelAck, OpenLogicalChannelRejectCause,
    ReverseLogicalChannelAckParameters, ReverseLogicalChannelParameters,
    ReverseMultiplexAckParameters, ReverseMultiplexParameters, TransportAddress, UnicastAddress,
    UnicastIp6Address, UnicastIpAddress,
};

use crate::capability::AudioFormat;
use crate::error::{AddressError, Misuse};

/// The number of a logical channel, 1 to 65535. Each direction has numbers of its own: the side that
/// transmits chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LogicalChannelNumber(NonZeroU16);

impl LogicalChannelNumber {
    /// The number, or `None` for 0, which is the H.245 channel itself.
    pub const fn new(number: u16) -> Option<Self> {
        match NonZeroU16::new(number) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    /// As messages carry it.
    pub const fn get(self) -> u16 {
        self.0.get()
    }

    /// The number after it; 1 comes after 65535.
    #[must_use]
    pub const fn next(self) -> Self {
        match self.0.checked_add(1) {
            Some(number) => Self(number),
            None => Self(NonZeroU16::MIN),
        }
    }
}

impl fmt::Display for LogicalChannelNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An RTP session: the channels of both directions that share a pair of RTCP addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionId(pub u8);

impl SessionId {
    /// Not assigned yet: sent by the slave, answered by the master with a number (H.245 C.4 leaves the
    /// assignment to the master).
    pub const UNASSIGNED: Self = Self(0);
    /// The primary audio session.
    pub const AUDIO: Self = Self(1);
    /// The primary video session.
    pub const VIDEO: Self = Self(2);
    /// The primary data session.
    pub const DATA: Self = Self(3);
}

/// Which way media flows, seen from here. The side that transmits owns the number. A bidirectional channel is
/// named by the direction in which the side that opened it transmits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From us to the peer.
    Transmit,
    /// From the peer to us.
    Receive,
}

impl Direction {
    /// The same channel seen from the other end.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::Transmit => Self::Receive,
            Self::Receive => Self::Transmit,
        }
    }
}

/// What an opening says of a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelParameters {
    /// The RTP session.
    pub session: SessionId,
    /// What is to flow.
    pub data_type: DataType,
    /// mediaChannel: only in an opening to a multicast group or in fast start; else the acknowledgement
    /// has it.
    pub media: Option<SocketAddr>,
    /// mediaControlChannel: where the side that transmits takes receiver reports.
    pub media_control: Option<SocketAddr>,
    /// The RTP payload type, when it is not the one that RFC 3551 assigns to the format.
    pub dynamic_payload_type: Option<u8>,
    /// Whether nothing is sent during silence. Of use for audio only.
    pub silence_suppression: Option<bool>,
    /// What is to flow back, if the channel is bidirectional.
    pub reverse: Option<Box<ReverseParameters>>,
}

/// What an opening says of the other direction of a bidirectional channel. It is of the same session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReverseParameters {
    /// What is to flow back.
    pub data_type: DataType,
    /// mediaChannel: where the side that opens the channel takes it.
    pub media: Option<SocketAddr>,
    /// The RTP payload type, when it is not the one that RFC 3551 assigns to the format.
    pub dynamic_payload_type: Option<u8>,
}

impl ChannelParameters {
    /// An audio channel of the primary session, receiver reports to come to `media_control`.
    pub fn audio(format: AudioFormat, media_control: SocketAddr) -> Result<Self, Misuse> {
        Ok(Self {
            session: SessionId::AUDIO,
            data_type: DataType::AudioData(format.to_capability()?.into()),
            media: None,
            media_control: Some(media_control),
            dynamic_payload_type: format.codec.dynamic_payload_type(),
            silence_suppression: None,
            reverse: None,
        })
    }

    /// The audio format, if it is one that has a name here.
    pub fn audio_format(&self) -> Option<AudioFormat> {
        audio_format(&self.data_type)
    }

    /// The message. An address that must not be sent is refused.
    pub fn to_open(&self, number: LogicalChannelNumber) -> Result<OpenLogicalChannel, Misuse> {
        Ok(OpenLogicalChannel {
            forward_logical_channel_number: number.get(),
            forward_logical_channel_parameters: ForwardLogicalChannelParameters {
                data_type: self.data_type.clone(),
                multiplex_parameters: ForwardMultiplexParameters::H2250LogicalChannelParameters(
                    self.to_h2250()?.into(),
                ),
                ..Default::default()
            },
            reverse_logical_channel_parameters: self
                .reverse
                .as_ref()
                .map(|reverse| reverse.to_message(self))
                .transpose()?,
            ..Default::default()
        })
    }

    /// What a message says.
    pub fn from_open(pdu: &OpenLogicalChannel) -> Result<Self, UnusableOpen> {
        let forward = &pdu.forward_logical_channel_parameters;
        if matches!(forward.data_type, DataType::Unknown(_)) {
            return Err(UnusableOpen::UnknownDataType);
        }
        let ForwardMultiplexParameters::H2250LogicalChannelParameters(h2250) =
            &forward.multiplex_parameters
        else {
            return Err(UnusableOpen::Multiplex);
        };
        let mut parameters = Self::from_h2250(forward.data_type.clone(), h2250)?;
        if let Some(reverse) = &pdu.reverse_logical_channel_parameters {
            let (reverse, media_control) = ReverseParameters::from_message(reverse)?;
            parameters.reverse = Some(reverse.into());
            // A session has one pair of RTCP addresses, in whichever direction it is said.
            parameters.media_control = parameters.media_control.or(media_control);
        }
        Ok(parameters)
    }

    /// Whether of two bidirectional openings that cross one is enough: both are for the same medium, and
    /// not for sessions that are known to be two.
    pub(crate) fn conflicts_with(&self, other: &Self) -> bool {
        let is_same_session = self.session == other.session
            || self.session == SessionId::UNASSIGNED
            || other.session == SessionId::UNASSIGNED;
        self.reverse.is_some()
            && other.reverse.is_some()
            && is_same_session
            && is_same_medium(&self.data_type, &other.data_type)
    }

    pub(crate) fn to_h2250(&self) -> Result<H2250LogicalChannelParameters, Misuse> {
        Ok(H2250LogicalChannelParameters {
            session_id: self.session.0,
            media_channel: optional(self.media)?,
            media_control_channel: optional(self.media_control)?,
            silence_suppression: self.silence_suppression,
            dynamic_rtp_payload_type: self.dynamic_payload_type,
            ..Default::default()
        })
    }

    pub(crate) fn from_h2250(
        data_type: DataType,
        h2250: &H2250LogicalChannelParameters,
    ) -> Result<Self, AddressError> {
        Ok(Self {
            session: SessionId(h2250.session_id),
            data_type,
            media: h2250.media_channel.as_ref().map(socket_addr).transpose()?,
            media_control: h2250
                .media_control_channel
                .as_ref()
                .map(socket_addr)
                .transpose()?,
            dynamic_payload_type: h2250.dynamic_rtp_payload_type,
            silence_suppression: h2250.silence_suppression,
            reverse: None,
        })
    }
}

impl ReverseParameters {
    fn to_message(
        &self,
        forward: &ChannelParameters,
    ) -> Result<ReverseLogicalChannelParameters, Misuse> {
        let h2250 = H2250LogicalChannelParameters {
            session_id: forward.session.0,
            media_channel: optional(self.media)?,
            media_control_channel: optional(forward.media_control)?,
            dynamic_rtp_payload_type: self.dynamic_payload_type,
            ..Default::default()
        };
        Ok(ReverseLogicalChannelParameters {
            data_type: self.data_type.clone(),
            multiplex_parameters: Some(ReverseMultiplexParameters::H2250LogicalChannelParameters(
                h2250.into(),
            )),
            ..Default::default()
        })
    }

    /// What a message says, and the mediaControlChannel in it.
    fn from_message(
        pdu: &ReverseLogicalChannelParameters,
    ) -> Result<(Self, Option<SocketAddr>), UnusableOpen> {
        if matches!(pdu.data_type, DataType::Unknown(_) | DataType::NullData) {
            return Err(UnusableOpen::Reverse);
        }
        let h2250 = match &pdu.multiplex_parameters {
            Some(ReverseMultiplexParameters::H2250LogicalChannelParameters(h2250)) => Some(h2250),
            None => None,
            Some(_) => return Err(UnusableOpen::Reverse),
        };
        let address = |address: Option<&TransportAddress>| address.map(socket_addr).transpose();
        let reverse = Self {
            data_type: pdu.data_type.clone(),
            media: address(h2250.and_then(|h2250| h2250.media_channel.as_ref()))?,
            dynamic_payload_type: h2250.and_then(|h2250| h2250.dynamic_rtp_payload_type),
        };
        let control = address(h2250.and_then(|h2250| h2250.media_control_channel.as_ref()))?;
        Ok((reverse, control))
    }
}

/// Why an opening cannot be put to the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnusableOpen {
    /// What is to flow back is of a later edition, nothing, or not for H.225.0 transport.
    #[error("its reverse parameters are not usable")]
    Reverse,
    /// Its data type is of a later edition.
    #[error("its data type is not known")]
    UnknownDataType,
    /// It is not for H.225.0 transport.
    #[error("its multiplex parameters are not those of H.225.0")]
    Multiplex,
    /// An address that nothing can be sent to.
    #[error("{0}")]
    Address(#[from] AddressError),
}

impl UnusableOpen {
    /// The cause to reject it with.
    pub fn cause(self) -> OpenLogicalChannelRejectCause {
        match self {
            Self::Reverse => OpenLogicalChannelRejectCause::UnsuitableReverseParameters,
            Self::UnknownDataType => OpenLogicalChannelRejectCause::UnknownDataType,
            Self::Address(AddressError::Multicast) => {
                OpenLogicalChannelRejectCause::MulticastChannelNotAllowed
            }
            Self::Multiplex | Self::Address(_) => OpenLogicalChannelRejectCause::Unspecified,
        }
    }
}

/// What an acknowledgement says of a channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChannelAnswer {
    /// The session that the master assigns, when the opening left it open. Else the one of the opening
    /// is repeated.
    pub session: Option<SessionId>,
    /// mediaChannel: where the side that transmits is to send.
    pub media: Option<SocketAddr>,
    /// mediaControlChannel: where the side that receives takes sender reports.
    pub media_control: Option<SocketAddr>,
    /// The RTP payload type to use, when it is not the one of the opening.
    pub dynamic_payload_type: Option<u8>,
    /// What flows back on a bidirectional channel. A session that accepts one fills it in.
    pub reverse: Option<ReverseAnswer>,
}

/// What an acknowledgement says of the other direction of a bidirectional channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReverseAnswer {
    /// reverseLogicalChannelNumber: given by the side that accepts the channel, for it transmits there.
    pub number: LogicalChannelNumber,
    /// The RTP payload type to use, when it is not the one of the opening.
    pub dynamic_payload_type: Option<u8>,
}

impl ChannelAnswer {
    /// Media and reports to these addresses.
    pub fn new(media: SocketAddr, media_control: SocketAddr) -> Self {
        Self {
            media: Some(media),
            media_control: Some(media_control),
            ..Self::default()
        }
    }

    /// The message. An address that must not be sent is refused.
    pub fn to_ack(&self, number: LogicalChannelNumber) -> Result<OpenLogicalChannelAck, Misuse> {
        let h2250 = H2250LogicalChannelAckParameters {
            session_id: self.session.map(|s| s.0).filter(|&s| s != 0),
            media_channel: optional(self.media)?,
            media_control_channel: optional(self.media_control)?,
            dynamic_rtp_payload_type: self.dynamic_payload_type,
            flow_control_to_zero: Some(false),
            ..Default::default()
        };
        Ok(OpenLogicalChannelAck {
            forward_logical_channel_number: number.get(),
            reverse_logical_channel_parameters: self
                .reverse
                .map(|reverse| reverse.to_message(self))
                .transpose()?,
            forward_multiplex_ack_parameters: Some(
                ForwardMultiplexAckParameters::H2250LogicalChannelAckParameters(h2250.into()),
            ),
            ..Default::default()
        })
    }

    /// What a message says. One without parameters says nothing.
    pub fn from_ack(pdu: &OpenLogicalChannelAck) -> Result<Self, AddressError> {
        let reverse = pdu
            .reverse_logical_channel_parameters
            .as_ref()
            .and_then(ReverseAnswer::from_message);
        match pdu.forward_multiplex_ack_parameters.as_ref() {
            Some(ForwardMultiplexAckParameters::H2250LogicalChannelAckParameters(h2250)) => {
                Ok(Self {
                    session: h2250.session_id.map(SessionId),
                    media: h2250.media_channel.as_ref().map(socket_addr).transpose()?,
                    media_control: h2250
                        .media_control_channel
                        .as_ref()
                        .map(socket_addr)
                        .transpose()?,
                    dynamic_payload_type: h2250.dynamic_rtp_payload_type,
                    reverse,
                })
            }
            _ => Ok(Self {
                reverse,
                ..Self::default()
            }),
        }
    }
}

impl ReverseAnswer {
    fn to_message(
        self,
        forward: &ChannelAnswer,
    ) -> Result<ReverseLogicalChannelAckParameters, Misuse> {
        let h2250 = H2250LogicalChannelParameters {
            session_id: forward.session.unwrap_or(SessionId::UNASSIGNED).0,
            media_control_channel: optional(forward.media_control)?,
            dynamic_rtp_payload_type: self.dynamic_payload_type,
            ..Default::default()
        };
        Ok(ReverseLogicalChannelAckParameters {
            reverse_logical_channel_number: self.number.get(),
            multiplex_parameters: Some(
                ReverseMultiplexAckParameters::H2250LogicalChannelParameters(h2250.into()),
            ),
            ..Default::default()
        })
    }

    fn from_message(pdu: &ReverseLogicalChannelAckParameters) -> Option<Self> {
        let dynamic_payload_type = match &pdu.multiplex_parameters {
            Some(ReverseMultiplexAckParameters::H2250LogicalChannelParameters(h2250)) => {
                h2250.dynamic_rtp_payload_type
            }
            _ => None,
        };
        Some(Self {
            number: LogicalChannelNumber::new(pdu.reverse_logical_channel_number)?,
            dynamic_payload_type,
        })
    }
}

/// An open channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Which way its media flows. On a bidirectional channel, from the side that opened it.
    pub direction: Direction,
    /// Its number: ours when we transmit, else the peer's. What flows back has another.
    pub number: LogicalChannelNumber,
    /// Its RTP session.
    pub session: SessionId,
    /// What flows.
    pub data_type: DataType,
    /// Where the media goes: to the peer when we transmit, else to us.
    pub media: Option<SocketAddr>,
    /// Where the peer takes RTCP, whichever way the media flows. Some peers do not say.
    pub media_control: Option<SocketAddr>,
    /// The RTP payload type, when it is not the one that RFC 3551 assigns to the format.
    pub dynamic_payload_type: Option<u8>,
    /// What flows back, if the channel is bidirectional.
    pub reverse: Option<Box<ReverseChannel>>,
}

/// The other direction of an open bidirectional channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReverseChannel {
    /// Its number: the peer's when we opened the channel, else ours.
    pub number: LogicalChannelNumber,
    /// What flows back.
    pub data_type: DataType,
    /// Where it goes: to us when we opened the channel, else to the peer.
    pub media: Option<SocketAddr>,
    /// The RTP payload type, when it is not the one that RFC 3551 assigns to the format.
    pub dynamic_payload_type: Option<u8>,
}

impl Channel {
    /// The audio format, if it is one that has a name here.
    pub fn audio_format(&self) -> Option<AudioFormat> {
        audio_format(&self.data_type)
    }
}

fn audio_format(data_type: &DataType) -> Option<AudioFormat> {
    match data_type {
        DataType::AudioData(capability) => AudioFormat::from_capability(capability),
        _ => None,
    }
}

fn is_same_medium(one: &DataType, other: &DataType) -> bool {
    match (one, other) {
        (DataType::Data(one), DataType::Data(other)) => {
            discriminant(&one.application) == discriminant(&other.application)
        }
        _ => discriminant(one) == discriminant(other),
    }
}

/// A transport address that can be sent: of one host, specified, with a port.
pub fn transport_address(address: SocketAddr) -> Result<TransportAddress, Misuse> {
    let ip = address.ip().to_canonical();
    let port = address.port();
    check(ip, port).map_err(|source| Misuse::Address { address, source })?;
    let unicast = match ip {
        IpAddr::V4(ip) => UnicastAddress::IpAddress(UnicastIpAddress {
            network: ip.octets(),
            tsap_identifier: port,
            ..Default::default()
        }),
        IpAddr::V6(ip) => UnicastAddress::Ip6Address(UnicastIp6Address {
            network: ip.octets(),
            tsap_identifier: port,
            ..Default::default()
        }),
    };
    Ok(TransportAddress::UnicastAddress(unicast))
}

/// The socket address that a transport address stands for, if something can be sent to it.
pub fn socket_addr(address: &TransportAddress) -> Result<SocketAddr, AddressError> {
    let TransportAddress::UnicastAddress(unicast) = address else {
        return Err(match address {
            TransportAddress::MulticastAddress(_) => AddressError::Multicast,
            _ => AddressError::NotIp,
        });
    };
    let (ip, port) = match unicast {
        UnicastAddress::IpAddress(v4) => {
            (IpAddr::from(Ipv4Addr::from(v4.network)), v4.tsap_identifier)
        }
        UnicastAddress::Ip6Address(v6) => (
            IpAddr::from(Ipv6Addr::from(v6.network)).to_canonical(),
            v6.tsap_identifier,
        ),
        UnicastAddress::IpSourceRouteAddress(_) => return Err(AddressError::SourceRoute),
        _ => return Err(AddressError::NotIp),
    };
    check(ip, port)?;
    Ok(SocketAddr::new(ip, port))
}

fn check(ip: IpAddr, port: u16) -> Result<(), AddressError> {
    if ip.is_unspecified() {
        Err(AddressError::Unspecified)
    } else if ip.is_multicast() {
        Err(AddressError::Multicast)
    } else if port == 0 {
        Err(AddressError::PortZero)
    } else {
        Ok(())
    }
}

fn optional(address: Option<SocketAddr>) -> Result<Option<TransportAddress>, Misuse> {
    address.map(transport_address).transpose()
}
