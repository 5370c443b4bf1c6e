//! What goes in and out of an [`H245Transport`](super::H245Transport).

use std::net::SocketAddr;

use bytes::Bytes;
use thiserror::Error;

use super::MAX_PENDING;
use crate::message::FacilityContents;

/// What we want.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Config {
    /// Whether H.245 may be tunnelled.
    pub tunnelling: bool,
    /// Whether a message may carry one tunnelled message only: Cisco IOS reads no more than the first.
    pub one_pdu_per_message: bool,
    /// Whether a Setup may carry H.245 messages beside its fast-start elements (`parallelH245Control`, edition 4).
    pub parallel: bool,
    /// Whether the calling side listens before its Setup and offers its address there. The called side may connect at once.
    pub offer_in_setup: bool,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            tunnelling: true,
            one_pdu_per_message: true,
            parallel: false,
            offer_in_setup: false,
        }
    }
}

/// Which side of the call we are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// We sent the Setup.
    Calling,
    /// We received it.
    Called,
}

/// One of the two connections there may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Leg {
    /// The one we open to the peer's address.
    Opened,
    /// The one the peer opens to ours.
    Accepted,
}

/// How H.245 goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// In the messages of the call.
    Tunnelled,
    /// On a connection of its own.
    Separate,
}

/// Why there is no way for H.245.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Failure {
    /// The connection that carried it ended.
    #[error("the H.245 connection has ended")]
    Closed,
    /// The peer's address cannot be reached, and ours cannot be offered.
    #[error("no H.245 connection can be opened")]
    Unreachable,
}

/// More waits than [`MAX_PENDING`]: the peer gives H.245 no way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{MAX_PENDING} H.245 messages wait for a way to the peer")]
pub struct Full;

/// What the transport wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Listen for one connection, on the address of the signalling connection.
    /// Answer with [`handle_listening`](super::H245Transport::handle_listening) or [`handle_listen_failed`](super::H245Transport::handle_listen_failed).
    Listen,
    /// Take no more connections.
    StopListening,
    /// Open a connection. Answer with [`handle_connected`](super::H245Transport::handle_connected) or [`handle_connect_failed`](super::H245Transport::handle_connect_failed).
    Connect {
        /// Where to.
        to: SocketAddr,
    },
    /// Send a frame.
    SendFrame {
        /// On which connection.
        leg: Leg,
        /// Its payload.
        octets: Bytes,
    },
    /// End a connection, after what was sent before.
    Close {
        /// Which.
        leg: Leg,
    },
    /// Have the call machine send a Facility; [`fill`](super::H245Transport::fill) puts into it what it is for.
    Facility(FacilityContents),
    /// H.245 messages from the peer, in order: one if tunnelled, one or more from a connection.
    Deliver(Bytes),
    /// H.245 has a way. Comes again when it moves to a connection.
    Established(Mode),
    /// The peer does not read what our Setup carried, and what waited behind it is dropped: H.245 is to begin anew.
    Unread,
    /// H.245 has no way, or no longer.
    Failed(Failure),
    /// Nothing more to do until the next input.
    Idle,
}
