//! What a call wants of its endpoint.

use std::net::{IpAddr, SocketAddr};

use bytes::Bytes;
use h323_h225::call::h245_transport;
use h323_messages::h225::DisengageReason;
use h323_ras::client::{AdmissionParameters, Admitted};

use crate::event::Event;

/// One of the connections of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Line {
    /// Call signalling.
    Signalling,
    /// H.245, opened by us.
    ControlOpened,
    /// H.245, opened by the peer.
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

/// Both ends of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ends {
    pub(crate) local: SocketAddr,
    pub(crate) remote: SocketAddr,
}

#[derive(Debug)]
pub(crate) enum Output {
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
