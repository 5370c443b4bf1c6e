//! What can go wrong, grouped by who is to blame.

use std::net::SocketAddr;

use h323_per::{DecodeError, EncodeError};
use thiserror::Error;

use crate::channel::LogicalChannelNumber;

/// Why an input or a command had no effect.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Error {
    /// The peer's octets are not a message.
    #[error("the peer's message cannot be read: {0}")]
    Malformed(#[from] DecodeError),
    /// The peer broke a rule of the procedures.
    #[error("the peer broke a rule: {0}")]
    Violation(#[from] Violation),
    /// A ceiling is reached.
    #[error("refused: {0}")]
    Limit(#[from] Limit),
    /// The caller asked for something that is not possible now, or ever.
    #[error("{0}")]
    Misuse(#[from] Misuse),
}

/// A rule that the peer broke. The session goes on unless the text says otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Violation {
    /// A message that the state of its procedure does not allow.
    #[error("{message} arrived when the procedure did not expect it")]
    UnexpectedMessage {
        /// The message.
        message: &'static str,
    },
    /// An address in a channel's parameters that nothing can be sent to.
    #[error("{message} for logical channel {number}: {source}")]
    UnusableAddress {
        /// The message.
        message: &'static str,
        /// The channel.
        number: u16,
        /// What is wrong with the address.
        source: AddressError,
    },
    /// The acknowledgement of a media channel does not say where the media goes.
    #[error("openLogicalChannelAck for logical channel {number} has no mediaChannel")]
    MissingMediaChannel {
        /// The channel.
        number: u16,
    },
    /// The acknowledgement of a bidirectional channel gives no number to what flows back.
    #[error(
        "openLogicalChannelAck for logical channel {number} has no reverseLogicalChannelParameters"
    )]
    MissingReverseParameters {
        /// The channel.
        number: u16,
    },
    /// A number for what the peer transmits that is in use for something else.
    #[error("{message} gives the number {number}, which is in use in this direction")]
    NumberInUse {
        /// The message.
        message: &'static str,
        /// The number.
        number: u16,
    },
    /// The two acknowledgements of a master-slave determination do not agree.
    #[error("the peer says that we are the {theirs}, but both sides' numbers make us the {ours}")]
    RolesDisagree {
        /// What the numbers make us.
        ours: crate::Role,
        /// What the peer says we are.
        theirs: crate::Role,
    },
    /// A capability set that contradicts itself, or is too large. It was rejected.
    #[error("the peer's capability set was rejected: {reason}")]
    CapabilitySet {
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A fast start element that is no proposal.
    #[error("fast start element {index} is not a usable proposal: {reason}")]
    UnusableProposal {
        /// Its place in the list.
        index: usize,
        /// What is missing or wrong.
        reason: &'static str,
    },
    /// A fast start answer to nothing that was proposed.
    #[error("fast start answer {index} matches none of our proposals")]
    UnknownAnswer {
        /// Its place in the list.
        index: usize,
    },
    /// Two fast start answers for the same direction of the same session.
    #[error("fast start answer {index} opens a second channel for the same session and direction")]
    SecondAnswer {
        /// Its place in the list.
        index: usize,
    },
}

/// A ceiling that was reached; see [`limits`](crate::limits).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Limit {
    /// Too many logical channels.
    #[error("there are {ceiling} logical channels in this direction already")]
    Channels {
        /// How many there may be.
        ceiling: usize,
    },
    /// Too many openings that the peer has not answered.
    #[error("{ceiling} channel openings are unanswered already")]
    Outstanding {
        /// How many there may be.
        ceiling: usize,
    },
    /// Too many openings wait for the exchange of capabilities.
    #[error("{ceiling} channels wait for the capability exchange already")]
    WaitingOpens {
        /// How many may wait.
        ceiling: usize,
    },
    /// The peer sends faster than anyone needs to. The session should be ended.
    #[error("the peer sent more than {ceiling} messages in a second")]
    MessageRate {
        /// How many it may send.
        ceiling: u32,
    },
    /// More messages in one payload than are taken. The rest of it was dropped.
    #[error("the payload holds more than {ceiling} messages")]
    MessagesPerPayload {
        /// How many are taken.
        ceiling: usize,
    },
    /// Outputs were left lying.
    #[error("{ceiling} outputs wait to be polled")]
    Outputs {
        /// How many may wait.
        ceiling: usize,
    },
    /// A capability table is full.
    #[error("the capability table has {ceiling} entries already")]
    TableEntries {
        /// How many it may have.
        ceiling: usize,
    },
    /// A generic message says too much.
    #[error("the generic message has more than {ceiling} parameters")]
    GenericParameters {
        /// How many it may have.
        ceiling: usize,
    },
    /// Too many fast start elements.
    #[error("the list has more than {ceiling} fast start elements")]
    Proposals {
        /// How many are read.
        ceiling: usize,
    },
}

/// A command that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Misuse {
    /// The session is over, or being ended.
    #[error("the session is ended")]
    Ended,
    /// The session has not been started.
    #[error("the session is not started")]
    NotStarted,
    /// The exchange of capabilities and roles is not over.
    #[error("capabilities and roles are not exchanged yet")]
    NotReady,
    /// The peer asked for no mode, or no longer waits for the answer.
    #[error("there is no mode request to answer")]
    NoModeRequest,
    /// No such channel in that direction, or not in a state where this is possible.
    #[error("logical channel {0} is not in a state for this")]
    Channel(LogicalChannelNumber),
    /// A channel of that number exists in that direction.
    #[error("logical channel {0} is in use in this direction")]
    NumberInUse(LogicalChannelNumber),
    /// No channel number is free.
    #[error("no logical channel number is free")]
    NoNumber,
    /// An address of ours that must never be sent.
    #[error("cannot announce {address}: {source}")]
    Address {
        /// The address.
        address: SocketAddr,
        /// What is wrong with it.
        source: AddressError,
    },
    /// User input that the message cannot carry.
    #[error("cannot send this as user input: {0}")]
    UserInput(&'static str),
    /// The name of a product, or of its version, that is empty or too long.
    #[error("a product and its version take 1 to 256 octets each, not {octets}")]
    VendorText {
        /// Its length.
        octets: usize,
    },
    /// A skew between channels that cannot be announced.
    #[error("a skew of 0 to 4095 ms can be announced, not {0:?}")]
    Skew(std::time::Duration),
    /// A value that the schema does not allow.
    #[error("the message cannot be encoded: {0}")]
    Unencodable(#[from] EncodeError),
    /// A format without frames, or with more than a packet can announce.
    #[error("{frames} frames per packet cannot be announced; 1 to 256 can")]
    FramesPerPacket {
        /// How many were asked for.
        frames: u16,
    },
    /// An entry number in a descriptor that the table does not have.
    #[error("capability table entry {0} does not exist")]
    TableEntry(u16),
    /// An alternative set that is empty or too long.
    #[error(
        "an alternative capability set has 1 to 256 entries, and a descriptor 1 to 256 of them"
    )]
    DescriptorSize,
}

/// Why a transport address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// 0.0.0.0 or ::.
    #[error("the address is unspecified")]
    Unspecified,
    /// Port 0.
    #[error("the port is 0")]
    PortZero,
    /// A group address where one host is needed.
    #[error("the address is a multicast group")]
    Multicast,
    /// IPX, NetBIOS, NSAP or something not known.
    #[error("the address is not an IP address")]
    NotIp,
    /// An IPv4 address with a source route, which nobody honours.
    #[error("the address asks for source routing")]
    SourceRoute,
}
