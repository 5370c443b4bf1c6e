//! What can go wrong, by blame: the peer's octets are wrong, or our caller asked for too much.

use std::time::Duration;

use crate::codec::Codec;

/// Any failure of this crate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The peer sent something that is not what it claims to be.
    #[error(transparent)]
    Malformed(#[from] Malformed),
    /// The caller asked for something that cannot be done.
    #[error(transparent)]
    Misuse(#[from] Misuse),
}

/// A datagram or payload that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// Shorter than the smallest thing of its kind.
    #[error("{octets} octets are fewer than the {minimum} of the smallest packet")]
    TooShort {
        /// What arrived.
        octets: usize,
        /// What is needed.
        minimum: usize,
    },
    /// Longer than [`MAX_DATAGRAM_OCTETS`](crate::MAX_DATAGRAM_OCTETS).
    #[error("{octets} octets are more than the {maximum} accepted in a media datagram")]
    TooLong {
        /// What arrived.
        octets: usize,
        /// What is accepted.
        maximum: usize,
    },
    /// The version field is not 2.
    #[error("version {0} instead of 2")]
    Version(u8),
    /// The list of contributing sources passes the end of the datagram.
    #[error("{count} contributing sources do not fit in {octets} octets")]
    ContributingSources {
        /// The CSRC count.
        count: u8,
        /// The length of the datagram.
        octets: usize,
    },
    /// The header extension passes the end of the datagram.
    #[error("header extension of {words} words does not fit in {octets} octets")]
    Extension {
        /// The announced length, in words of 32 bits.
        words: u16,
        /// The length of the datagram.
        octets: usize,
    },
    /// The padding count is zero or larger than what it pads.
    #[error("padding count {count} with {octets} octets to pad")]
    Padding {
        /// The last octet of the packet.
        count: u8,
        /// The octets after the fixed part of the packet.
        octets: usize,
    },
    /// A compound RTCP packet does not begin with a report (RFC 3550 A.2).
    #[error("RTCP begins with packet type {0} instead of a report")]
    NoReport(u8),
    /// The length field of an RTCP packet passes the end of the datagram, or is too small for
    /// what the packet says it holds.
    #[error("RTCP packet type {packet_type} of {octets} octets, {available} available")]
    RtcpLength {
        /// The packet type octet.
        packet_type: u8,
        /// The octets the packet claims or needs.
        octets: usize,
        /// The octets that are there.
        available: usize,
    },
    /// More packets in one compound than [`rtcp::MAX_PACKETS`](crate::rtcp::MAX_PACKETS).
    #[error("more than {0} RTCP packets in one datagram")]
    TooManyRtcpPackets(usize),
    /// A telephone-event payload is not four octets.
    #[error("telephone-event payload of {0} octets instead of 4")]
    TelephoneEvent(usize),
}

/// A request of our caller that cannot be met.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Misuse {
    /// A payload type field holds seven bits.
    #[error("payload type {0} is above 127")]
    PayloadType(u8),
    /// The datagram would pass [`MAX_DATAGRAM_OCTETS`](crate::MAX_DATAGRAM_OCTETS).
    #[error("{octets} octets are more than the {maximum} sent in a media datagram")]
    TooLong {
        /// What would be sent.
        octets: usize,
        /// What may be sent.
        maximum: usize,
    },
    /// The count field of a packet has no room for this many entries.
    #[error("{count} entries, {maximum} fit")]
    TooMany {
        /// What was given.
        count: usize,
        /// What fits.
        maximum: usize,
    },
    /// An SDES or BYE text is longer than its length octet can say.
    #[error("text of {0} octets, 255 fit")]
    TextTooLong(usize),
    /// A compound RTCP packet must begin with a report (RFC 3550 6.1).
    #[error("a compound RTCP packet begins with a report")]
    NoReport,
    /// The library refused a packet that passed our own checks.
    #[error("packet cannot be encoded")]
    Unencodable,
    /// The session has no direction for this.
    #[error("the session does not send")]
    NotSending,
    /// The session was closed.
    #[error("the session is closed")]
    Closed,
    /// PCM for a codec that passes through.
    #[error("there is no encoder for {0}, only payloads of it can be sent")]
    NoEncoder(Codec),
    /// A payload for a codec that encodes PCM.
    #[error("{0} is sent as PCM, its payloads are made here")]
    NotPassedThrough(Codec),
    /// A payload without a whole frame, or longer than a packet may be.
    #[error("{octets} octets of {codec} are no packet")]
    PayloadLength {
        /// The codec.
        codec: Codec,
        /// What was given.
        octets: usize,
    },
    /// The send queue has no room for these samples.
    #[error("{samples} samples, room for {room}")]
    QueueFull {
        /// What was given.
        samples: usize,
        /// What fits.
        room: usize,
    },
    /// As much sound of digits waits as may.
    #[error(
        "{:?} of digits wait to be sent already",
        crate::session::MAX_QUEUED_TONES
    )]
    TonesFull,
    /// No payload type for telephone events was agreed.
    #[error("telephone events were not agreed")]
    NoTelephoneEvents,
    /// A media clock that stands still.
    #[error("a media clock of 0 Hz")]
    NoClock,
    /// No format, or more than [`MAX_FORMATS`](crate::session::MAX_FORMATS).
    #[error("{0} formats to receive; from one to {max} are possible", max = crate::session::MAX_FORMATS)]
    Formats(usize),
    /// A codec whose timestamps run at another rate than the session's.
    #[error("{codec} does not have a clock of {clock_rate_hz} Hz")]
    ClockRate {
        /// The codec.
        codec: Codec,
        /// The rate of the session.
        clock_rate_hz: u32,
    },
    /// PCM at a rate that the codec's cannot be made of.
    #[error("PCM of {sample_rate_hz} samples a second cannot be had for {codec}")]
    SampleRate {
        /// The codec.
        codec: Codec,
        /// The rate of the PCM.
        sample_rate_hz: u32,
    },
    /// A packet length in which no frame fits, or above
    /// [`MAX_PACKET_MS`](crate::session::MAX_PACKET_MS).
    #[error(
        "packets of {packet_ms} ms; a frame of {frame:?} must fit, and {} ms are the most",
        crate::session::MAX_PACKET_MS
    )]
    PacketLength {
        /// What was asked for.
        packet_ms: u16,
        /// The shortest possible.
        frame: Duration,
    },
}
