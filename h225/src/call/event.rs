//! What the call machines say.

use std::fmt;
use std::time::Instant;

use h323_messages::h225::ReleaseCompleteReason;
use h323_per::Octets;

use crate::cause::Cause;
use crate::q931::ie::CallState;
use crate::uuie::SignallingMessage;

/// What a machine wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Send a message to the peer.
    Send(Box<SignallingMessage>),
    /// Tell the machine's owner.
    Event(Event),
    /// Nothing more to do until the next input, or until this time.
    Timeout(Option<Instant>),
}

/// What happened to the call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The called side wants more digits (Setup Acknowledge).
    MoreDigitsWanted,
    /// Of the called side: the next digits of the number.
    Digits {
        /// The digits; none if there will be no more and none came with that.
        digits: String,
        /// Whether the number is whole: the calling side says so, or T302 has expired. It stays so.
        is_complete: bool,
    },
    /// The called side handles the call.
    Proceeding(Box<SignallingMessage>),
    /// The called user is being alerted.
    Alerting(Box<SignallingMessage>),
    /// Something happened to the call on its way.
    Progress(Box<SignallingMessage>),
    /// The called side chose these of our fast-start elements. Comes once.
    FastStartAccepted(Vec<Octets>),
    /// The called side takes none of our fast-start elements. Comes once.
    FastStartRefused,
    /// The called user has answered.
    Connected(Box<SignallingMessage>),
    /// A Facility with something for the owner: a diversion, tokens, a conference list, a supplementary service.
    Facility(Box<SignallingMessage>),
    /// An Information, most often with a keypad element.
    Information(Box<SignallingMessage>),
    /// A Notify.
    Notify(Box<SignallingMessage>),
    /// Where the peer says the call stands, asked or not. It changes nothing.
    Status {
        /// The state at the peer, if the message has one.
        state: Option<CallState>,
        /// Why the peer says so.
        cause: Option<Cause>,
    },
    /// The peer does not say where the call stands: T322 has expired for the last time. It changes nothing.
    StatusUnknown,
    /// The call is over. Comes once, and nothing after it.
    Released(Released),
}

/// How a call ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// Whose doing it was.
    pub by: ReleasedBy,
    /// The cause, from the message or from its reason.
    pub cause: Cause,
    /// The reason, from the message or from its cause.
    pub reason: ReleaseCompleteReason,
    /// What the peer wants its user's peer to read.
    pub display: Option<String>,
}

/// Whose doing the end of a call was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReleasedBy {
    /// Ours.
    Local,
    /// The peer's: it sent Release Complete.
    Peer,
    /// Nobody's: this timer expired.
    Timer(Timer),
    /// The signalling connection's: it ended first.
    Connection,
}

/// The timers of the call machines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Timer {
    /// Nobody answered the ringing.
    T301,
    /// Nobody answered the Setup.
    T303,
    /// Nobody answered the digits.
    T304,
    /// A call that proceeded went no further.
    T310,
    /// We did not answer.
    Establishment,
}

impl Timer {
    /// The cause that a call gets when the timer ends it.
    pub(super) const fn cause(self) -> Cause {
        match self {
            Self::T301 => Cause::NO_ANSWER_FROM_USER,
            Self::T303 => Cause::NO_USER_RESPONDING,
            Self::T304 | Self::T310 | Self::Establishment => Cause::RECOVERY_ON_TIMER_EXPIRY,
        }
    }
}

impl fmt::Display for Timer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::T301 => "T301",
            Self::T303 => "T303",
            Self::T304 => "T304",
            Self::T310 => "T310",
            Self::Establishment => "establishment timer",
        })
    }
}

impl fmt::Display for ReleasedBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Local => f.write_str("us"),
            Self::Peer => f.write_str("the peer"),
            Self::Timer(timer) => write!(f, "{timer}"),
            Self::Connection => f.write_str("the connection"),
        }
    }
}
