//! What a call wants of its endpoint.

use std::net::{IpAddr, SocketAddr};

use bytes::Bytes;
use h323_h225::call::h245_transport;
use h323_h225::message::Sharing;
use h323_messages::h225::DisengageReason;
use h323_ras::client::{AdmissionParameters, Admitted};

use crate::event::Event;

/// One of the H.245 connections of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Line {
    /// Opened by us.
    ControlOpened,
    /// Opened by the peer.
    ControlAccepted,
}

impl From<h245_transport::Leg> for Line {
    fn from(leg: h245_transport::Leg) -> Self {
        match leg {
            h245_transport::Leg::Opened => Self::ControlOpened,
            h245_transport::Leg::Accepted => Self::ControlAccepted,
        }
    }
}

impl From<Line> for h245_transport::Leg {
    fn from(line: Line) -> Self {
        match line {
            Line::ControlOpened => Self::Opened,
            Line::ControlAccepted => Self::Accepted,
        }
    }
}

/// Both ends of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ends {
    pub(crate) local: SocketAddr,
    pub(crate) remote: SocketAddr,
}

#[derive(Debug)]
pub(crate) enum Output {
    /// Find a signalling connection: one that there is, if it may be shared and the call is not to be `alone`, or a new one.
    Reach {
        from: Option<IpAddr>,
        to: SocketAddr,
        alone: bool,
    },
    /// Send a message on the signalling connection, and what it says of that, if it does.
    Signal {
        octets: Bytes,
        says: Option<Sharing>,
    },
    /// Leave the signalling connection.
    Leave,
    /// Open a connection.
    Connect {
        line: Line,
        from: Option<IpAddr>,
        to: SocketAddr,
    },
    /// Send a frame.
    Send { line: Line, octets: Bytes },
    /// End a connection.
    Close { line: Line },
    /// Listen for the H.245 connection, at any port of this address.
    Listen { at: IpAddr },
    /// No longer.
    StopListening,
    /// Give the call new machines, for another attempt.
    Attempt,
    /// Ask the gatekeeper for the call.
    RequestAdmission(Box<AdmissionParameters>),
    /// The call will not be, whatever the gatekeeper answers.
    CancelAdmission,
    /// Give the call back to the gatekeeper.
    Disengage(Box<Admitted>, DisengageReason),
    /// Tell the owner.
    Event(Event),
}
