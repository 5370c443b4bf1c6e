//! Call detail, as plain values: who called whom, for how long, and why it ended.
//!
//! The gatekeeper has no wall clock; durations are measured here, dates are added by whoever writes
//! them down.

use std::fmt;
use std::net::SocketAddr;
use std::time::Duration;

use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};
use h323_messages::h225::AliasAddress;
use h323_ras::Bandwidth;

use crate::call::Side;
use crate::registry::EndpointId;

/// Names a call within this gatekeeper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(pub(crate) u64);

impl fmt::Display for CallId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "c{}", self.0)
    }
}

/// What is known of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallDetail {
    /// The call.
    pub call: CallId,
    /// Its name from end to end; `None` if its endpoints follow edition 1.
    pub call_identifier: Option<CallIdentifier>,
    /// Its conference.
    pub conference_identifier: ConferenceIdentifier,
    /// The endpoint that calls, if it is one of ours.
    pub caller: Option<EndpointId>,
    /// The endpoint that answers, if it is one of ours and has asked.
    pub callee: Option<EndpointId>,
    /// What the caller is called.
    pub source_info: Vec<AliasAddress>,
    /// Whom the caller wanted.
    pub destination_info: Vec<AliasAddress>,
    /// Where the call goes, as its endpoints were told last.
    pub destination_address: SocketAddr,
    /// What it takes.
    pub bandwidth: Bandwidth,
}

/// How long a call lasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallDuration {
    /// From the first admission to the end.
    pub total: Duration,
    /// From the answer to the end.
    pub connected: Connected,
}

/// How long a call was answered. Calls go from endpoint to endpoint, so the gatekeeper knows only what
/// it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Connected {
    /// An endpoint said so.
    Reported(Duration),
    /// The callee asked for admission, so the call got as far as its Setup; it may have rung since.
    AtMost(Duration),
    /// Nothing is known of an answer.
    Unknown,
}

impl fmt::Display for Connected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reported(duration) => write!(f, "{} s", duration.as_secs()),
            Self::AtMost(duration) => write!(f, "at most {} s", duration.as_secs()),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}

/// Why a call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndCause {
    /// The caller said so.
    ByCaller,
    /// The callee said so.
    ByCallee,
    /// An endpoint that took part in it is no longer registered.
    Unregistered {
        /// The endpoint.
        endpoint: EndpointId,
    },
    /// Nobody has said anything of it for too long.
    Silent,
    /// The owner of the gatekeeper wanted it.
    Disconnected,
}

impl EndCause {
    /// A side said so.
    pub fn by(side: Side) -> Self {
        match side {
            Side::Caller => Self::ByCaller,
            Side::Callee => Self::ByCallee,
        }
    }
}

impl fmt::Display for EndCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ByCaller => f.write_str("the caller hung up"),
            Self::ByCallee => f.write_str("the callee hung up"),
            Self::Unregistered { endpoint } => write!(f, "{endpoint} is no longer registered"),
            Self::Silent => f.write_str("nobody has reported the call for too long"),
            Self::Disconnected => f.write_str("disconnected by the gatekeeper"),
        }
    }
}
