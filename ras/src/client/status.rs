//! Reports on calls, asked for or due.

use std::net::SocketAddr;

use crate::message::{Leg, RequestSeqNum};

/// A report that is wanted: to be answered once, by
/// [`status_response`](super::Client::status_response).
#[derive(Debug, PartialEq, Eq)]
#[must_use = "the gatekeeper waits for the report"]
pub struct StatusRequest {
    pub(super) about: About,
    /// The number to answer under and where to; `None` for a report that is merely due.
    pub(super) asked: Option<(RequestSeqNum, SocketAddr)>,
}

/// The calls that a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Every call there is.
    All,
    /// This call.
    Call(Leg),
    /// One call that we do not know.
    Nothing,
}

impl StatusRequest {
    /// The calls it is about.
    pub fn about(&self) -> About {
        self.about
    }

    /// Whether nobody asked: the gatekeeper wants a report on the call every so often.
    pub fn is_unsolicited(&self) -> bool {
        self.asked.is_none()
    }
}
