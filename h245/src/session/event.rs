//! What a session says to its owner.

use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_messages::h245::{
    FunctionNotUnderstood, ModeDescription, OpenLogicalChannelRejectCause, RequestModeAckResponse,
    RequestModeRejectCause, TerminalCapabilitySetRejectCause,
};

use crate::capability::CapabilitySet;
use crate::channel::{Channel, ChannelParameters, Direction, LogicalChannelNumber};
use crate::command::Command;
use crate::error::Violation;
use crate::generic::GenericMessage;
use crate::indication::Indication;
use crate::procedure::msdse::Role;
use crate::procedure::user_input::UserInput;

/// One thing to do, from [`Session::poll_output`](super::Session::poll_output).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// Send this to the peer.
    Pdu(Pdu),
    /// Take note of this.
    Event(Event),
    /// Everything is drained. Call [`Session::handle_timeout`](super::Session::handle_timeout) then;
    /// `None` when no timer runs.
    Timeout(Option<Instant>),
}

/// A message to send: one MultimediaSystemControlMessage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pdu {
    /// The ASN.1 name of the message, for logs and ladders: `terminalCapabilitySet`.
    pub name: &'static str,
    /// Its encoding.
    pub octets: Bytes,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A message arrived, before anything that follows from it. The ASN.1 name of the message.
    MessageReceived(&'static str),
    /// The peer's capabilities, after this set was merged into what it sent before. The session has
    /// acknowledged them.
    CapabilitiesReceived(Box<CapabilitySet>),
    /// The peer sent the empty capability set: it can receive nothing for now (H.323 8.4.6). The session
    /// has closed the channels that it transmitted on. Openings wait until a set that is not empty has
    /// come and the roles are determined again; [`Event::Ready`] says when.
    Paused,
    /// The peer acknowledged our capabilities.
    CapabilitiesAccepted,
    /// The peer refuses our capabilities, or does not answer (`None`).
    CapabilitiesRejected(Option<TerminalCapabilitySetRejectCause>),
    /// Master-slave determination came to an end: our role.
    MasterSlaveDetermined(Role),
    /// Master-slave determination failed. It is not tried again by itself.
    MasterSlaveFailed,
    /// Capabilities went both ways and the roles are known: openings no longer wait.
    Ready,
    /// The peer wants to open a channel to us. Answer with
    /// [`Session::open_response`](super::Session::open_response) or
    /// [`Session::open_reject`](super::Session::open_reject).
    ChannelRequested {
        /// The channel, in the peer's numbers.
        number: LogicalChannelNumber,
        /// What it is to carry.
        parameters: Box<ChannelParameters>,
    },
    /// A channel is open: one of ours was acknowledged, one of the peer's was accepted, and confirmed if it
    /// is bidirectional.
    ChannelOpened(Box<Channel>),
    /// The peer did not open a channel that we asked for.
    ChannelRefused {
        /// The channel, in our numbers.
        number: LogicalChannelNumber,
        /// Why.
        refusal: Refusal,
    },
    /// The peer asks us to close a channel that we transmit on. Answer with
    /// [`Session::close_request`](super::Session::close_request), which acknowledges first, or
    /// [`Session::channel_close_reject`](super::Session::channel_close_reject).
    ChannelCloseRequested {
        /// The channel, in our numbers.
        number: LogicalChannelNumber,
        /// The reason it gives.
        reason: CloseReason,
    },
    /// A channel is closed, or was given up before it was open.
    ChannelClosed {
        /// Who transmits on it, hence whose number this is.
        direction: Direction,
        /// The channel.
        number: LogicalChannelNumber,
        /// Who closed it.
        by: Closed,
    },
    /// The peer will not close a channel that we asked it to close, or does not answer.
    ChannelCloseRefused {
        /// The channel, in the peer's numbers.
        number: LogicalChannelNumber,
    },
    /// The user at the other end did something.
    UserInput(UserInput),
    /// The peer answered a round trip delay request: so long after it was sent.
    RoundTrip(Duration),
    /// The peer did not answer a round trip delay request within T105.
    RoundTripExpired,
    /// The peer asks us to transmit in another mode: any of these, the most preferred first. An earlier
    /// request is void. Answer with [`Session::mode_response`](super::Session::mode_response) or
    /// [`Session::mode_reject`](super::Session::mode_reject); else it is rejected with modeUnavailable
    /// after [`Timers::mode_answer`](super::Timers::mode_answer).
    ModeRequested(Vec<ModeDescription>),
    /// The peer's request for a mode needs no answer any more: the peer does not wait for it, or the
    /// session rejected it.
    ModeRequestReleased,
    /// The peer will transmit in a mode that we asked for: which of them.
    ModeAccepted(RequestModeAckResponse),
    /// The peer will transmit in none of the modes that we asked for, or did not answer within T109
    /// (`None`).
    ModeRefused(Option<RequestModeRejectCause>),
    /// A command that the session leaves to its owner. Of fast updates, at most
    /// [`MAX_FAST_UPDATES_PER_SECOND`](crate::limits::MAX_FAST_UPDATES_PER_SECOND) for each channel that we
    /// transmit on.
    Command(Command),
    /// An indication that the session leaves to its owner.
    Indication(Indication),
    /// A generic message that the owner understands: one of [`Config::generic`](super::Config::generic). A
    /// request is for the owner to answer, with [`Session::generic`](super::Session::generic). Commands and
    /// indications of others are told as they are.
    Generic(Box<GenericMessage>),
    /// The peer did not understand a message of ours.
    NotUnderstood(Box<FunctionNotUnderstood>),
    /// The peer broke a rule; the session goes on.
    ProtocolError(Violation),
    /// The session is over; nothing more will be sent. All channels are closed without further events.
    SessionEnded(SessionEnd),
}

/// Why a channel did not open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The peer's cause.
    Rejected(OpenLogicalChannelRejectCause),
    /// No answer within T103.
    NoAnswer,
    /// The acknowledgement cannot be used; the channel was closed again.
    Unusable(Violation),
    /// The peer has paused (empty capability set) before the channel was open.
    Paused,
}

/// Who closed a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// We did, by command, or by the rule for an empty capability set.
    Local,
    /// The peer did.
    Peer,
    /// A protocol timer or an inconsistent message did.
    Protocol,
}

/// Why a side wants a channel closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CloseReason {
    /// Not said, or not known.
    NotKnown,
    /// No longer needed.
    Normal,
    /// To be opened again with other parameters.
    Reopen,
    /// The reservation of resources failed.
    ReservationFailure,
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionEnd {
    /// The peer answered our endSessionCommand with its own.
    Agreed,
    /// The peer sent endSessionCommand first; it was answered.
    ByPeer,
    /// The peer did not answer our endSessionCommand in time.
    NoAnswer,
}
