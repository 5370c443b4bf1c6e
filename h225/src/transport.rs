//! What a sans-IO machine exchanges with whoever carries its octets: a driver with sockets, or a
//! simulator without any.
//!
//! A machine never opens anything itself. It is told what happened through [`Input`], and asks
//! for what it wants through [`Output`]. The rule for the carrier is one mutation, then a full
//! drain:
//!
//! ```
//! use std::time::Instant;
//! use h323_h225::transport::{Input, Machine, Output};
//!
//! fn step<M: Machine>(machine: &mut M, input: Input, now: Instant) -> Option<Instant> {
//!     machine.handle(input, now);
//!     loop {
//!         match machine.poll_output(now) {
//!             Output::Timeout(deadline) => return deadline,
//!             _carry_out => {}
//!         }
//!     }
//! }
//! ```
//!
//! # Who names what
//!
//! [`SocketId`] and [`ListenerId`] are the machine's names (datagram sockets are given to the
//! carrier when it is built, under the names that the machine uses). [`ConnectionId`] says who
//! chose it: the machine numbers the connections it asks for, the carrier those it accepts.
//! Neither side ever uses a connection's name again.
//!
//! # The life of a connection
//!
//! ```text
//! Output::Connect ──► Input::Connected ─┐
//!                └──► Input::ConnectFailed (over)
//!                     Input::Accepted ──┴─► Input::Frame, Output::Send, any number
//!                                          ─► Input::Closed  (over; the carrier ended it)
//!                                          ─► Output::Close  (over; no input follows)
//! ```
//!
//! What was sent before `Close`, or before the peer closed its side, is still delivered if the
//! peer takes it. `Close` may also withdraw a `Connect` that has not been answered. An output
//! that names a connection which is over is ignored: the two may cross.

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use bytes::Bytes;

/// A state machine without sockets, clock or chance.
pub trait Machine {
    /// What the machine tells its owner, beyond what goes over the network.
    type Event;

    /// Tells the machine what happened. To be followed by draining [`Machine::poll_output`].
    ///
    /// `now` never goes backwards.
    fn handle(&mut self, input: Input, now: Instant);

    /// The next thing the machine wants done; [`Output::Timeout`] means that there is no more.
    fn poll_output(&mut self, now: Instant) -> Output<Self::Event>;
}

/// A datagram socket, by the name the machine knows it under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketId(pub u32);

/// A listening socket, numbered by the machine that asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListenerId(pub u64);

/// A stream connection, numbered by whoever started it here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionId {
    /// Asked for by [`Output::Connect`]; the number is the machine's.
    Outgoing(u64),
    /// Reported by [`Input::Accepted`]; the number is the carrier's.
    Incoming(u64),
}

impl fmt::Display for SocketId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "s{}", self.0)
    }
}

impl fmt::Display for ListenerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "l{}", self.0)
    }
}

impl fmt::Display for ConnectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Outgoing(number) => write!(f, "o{number}"),
            Self::Incoming(number) => write!(f, "i{number}"),
        }
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A datagram came in.
    Datagram {
        /// The socket it came in on.
        socket: SocketId,
        /// Who sent it.
        from: SocketAddr,
        /// The address it was sent to, where the system says: a multicast group, or the one of
        /// several local addresses that the answer should come from.
        to: Option<IpAddr>,
        /// The whole datagram.
        octets: Bytes,
    },
    /// A connection asked for by [`Output::Connect`] stands.
    Connected {
        /// Which.
        connection: ConnectionId,
        /// Our end.
        local: SocketAddr,
        /// The peer's end.
        remote: SocketAddr,
    },
    /// A connection asked for by [`Output::Connect`] did not come about. It is over.
    ConnectFailed {
        /// Which.
        connection: ConnectionId,
        /// Why.
        error: ConnectFailure,
    },
    /// A peer connected to a listener.
    Accepted {
        /// The new connection.
        connection: ConnectionId,
        /// Where it came in.
        listener: ListenerId,
        /// Our end.
        local: SocketAddr,
        /// The peer's end.
        remote: SocketAddr,
    },
    /// One TPKT came in. Empty ones, which peers send to keep a connection alive, are not
    /// reported.
    Frame {
        /// Where.
        connection: ConnectionId,
        /// What it carried, without the TPKT header.
        octets: Bytes,
    },
    /// A connection ended otherwise than by [`Output::Close`]. It is over.
    Closed {
        /// Which.
        connection: ConnectionId,
        /// Why.
        reason: CloseReason,
    },
    /// A listener asked for by [`Output::Listen`] takes connections.
    Listening {
        /// Which.
        listener: ListenerId,
        /// Its address, with the port the system chose if none was asked for.
        local: SocketAddr,
    },
    /// A listener asked for by [`Output::Listen`] could not be opened.
    ListenFailed {
        /// Which.
        listener: ListenerId,
        /// Why.
        error: ListenFailure,
    },
    /// The deadline named by [`Output::Timeout`] has come, or some time passed for another
    /// reason. Harmless when nothing is due.
    Timeout,
}

/// What the machine wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output<E> {
    /// Send a datagram. Whether it arrives is not reported.
    Transmit {
        /// The socket to send it on.
        socket: SocketId,
        /// The local address to send it from, when the socket is bound to several. Best the
        /// [`Input::Datagram`]'s `to` that this answers; a group there is taken for `None`.
        from: Option<IpAddr>,
        /// Whom to.
        to: SocketAddr,
        /// The whole datagram.
        octets: Bytes,
    },
    /// Open a connection. Answered by [`Input::Connected`] or [`Input::ConnectFailed`].
    Connect {
        /// The name for it, [`ConnectionId::Outgoing`] with a number not used before.
        connection: ConnectionId,
        /// The local address to connect from, if it matters.
        from: Option<IpAddr>,
        /// Whom to.
        to: SocketAddr,
    },
    /// Send one TPKT. Allowed from [`Output::Connect`] on; it waits until the connection stands.
    Send {
        /// On which connection.
        connection: ConnectionId,
        /// What it carries, without the TPKT header. Nothing at all makes a keep-alive; more than
        /// a TPKT holds is a mistake that ends the connection as [`CloseReason::Broken`].
        octets: Bytes,
    },
    /// End a connection, after what was sent before.
    Close {
        /// Which.
        connection: ConnectionId,
    },
    /// Take connections. Answered by [`Input::Listening`] or [`Input::ListenFailed`].
    Listen {
        /// The name for it, not used before.
        listener: ListenerId,
        /// Where. Port 0 lets the system choose.
        at: SocketAddr,
    },
    /// Take no more connections. Those that stand are not touched.
    StopListening {
        /// Where.
        listener: ListenerId,
    },
    /// Tell the machine's owner.
    Event(E),
    /// Nothing more to do until the next input, or until this time, when it wants
    /// [`Input::Timeout`].
    Timeout(Option<Instant>),
}

/// Why a connection could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConnectFailure {
    /// The peer's host answered, but takes no connections there.
    #[error("the peer refused the connection")]
    Refused,
    /// Nobody answered in time.
    #[error("the peer did not answer in time")]
    TimedOut,
    /// The network knows no way there.
    #[error("the peer cannot be reached")]
    Unreachable,
    /// The local address asked for is not ours, or not of the peer's family.
    #[error("the local address cannot be used")]
    AddressNotAvailable,
    /// The carrier has as many connections as it allows.
    #[error("too many connections")]
    TooMany,
    /// The system gave another reason, which is in the log.
    #[error("the system could not open the connection")]
    System,
}

/// Why a connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CloseReason {
    /// The peer closed it, between two TPKTs.
    #[error("the peer closed the connection")]
    Closed,
    /// It broke: the peer reset it, the network gave up, or it ended inside a TPKT.
    #[error("the connection broke")]
    Broken,
    /// What came in is not a TPKT.
    #[error("the peer sent something other than TPKTs")]
    Malformed,
    /// A TPKT that had begun was not complete in time.
    #[error("the peer did not complete a TPKT in time")]
    TooSlow,
    /// The peer does not take what we send: more waits than the carrier allows.
    #[error("the peer does not read")]
    QueueFull,
}

/// Why a listener could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListenFailure {
    /// Somebody listens there already.
    #[error("the address is in use")]
    AddressInUse,
    /// The address is not ours.
    #[error("the address is not a local one")]
    AddressNotAvailable,
    /// The system does not let us listen there.
    #[error("not allowed to listen there")]
    NotPermitted,
    /// The carrier has as many listeners as it allows.
    #[error("too many listeners")]
    TooMany,
    /// The system gave another reason, which is in the log.
    #[error("the system could not open the listener")]
    System,
}

#[cfg(test)]
mod tests {
    use super::{ConnectionId, ListenerId, SocketId};

    /// The two number spaces must never meet.
    #[test]
    fn a_connections_name_says_who_chose_it() {
        assert_ne!(ConnectionId::Outgoing(7), ConnectionId::Incoming(7));
        assert_eq!(ConnectionId::Outgoing(7).to_string(), "o7");
        assert_eq!(ConnectionId::Incoming(7).to_string(), "i7");
        assert_eq!(ListenerId(2).to_string(), "l2");
        assert_eq!(SocketId(0).to_string(), "s0");
    }
}
