//! What a call and its zone tell each other.

use std::time::Duration;

use h323_ras::{Bandwidth, Leg};

use super::Side;
use crate::accounting::{CallDetail, CallDuration, EndCause};
use crate::admission::Admitted;
use crate::bandwidth::BandwidthGrant;
use crate::registry::EndpointId;

/// What the zone tells a call.
#[derive(Debug)]
pub enum CallEvent {
    /// An endpoint may take part: the other side of the call, or a side that asked again. It is known
    /// where the call goes, and the bandwidth that the call needs for it has been taken.
    Admitted(Admitted),
    /// A side gets another share (BRQ), with what that takes beyond what the call has.
    BandwidthGranted {
        /// The side.
        side: Side,
        /// What it may take from now on.
        bandwidth: Bandwidth,
        /// What the zone adds.
        extra: BandwidthGrant,
    },
    /// An endpoint reported that the call is in progress (IRR).
    Reported,
    /// A side said that the call is over (DRQ).
    Disengaged {
        /// The side.
        side: Side,
        /// How long it was connected, if the side said so.
        connected_for: Option<Duration>,
    },
    /// An endpoint is no longer registered, or starts anew.
    EndpointGone(EndpointId),
    /// The owner of the gatekeeper wants it to end.
    Disconnected,
    /// The time that [`Call::poll_timeout`](super::Call::poll_timeout) named has come. Harmless when
    /// nothing is due.
    Timeout,
}

impl CallEvent {
    /// The bandwidth that it brings, for when there is no call to take it.
    pub(crate) fn into_grant(self) -> Option<BandwidthGrant> {
        match self {
            Self::Admitted(admitted) => Some(admitted.into_grant()),
            Self::BandwidthGranted { extra, .. } => Some(extra),
            Self::Reported
            | Self::Disengaged { .. }
            | Self::EndpointGone(_)
            | Self::Disconnected
            | Self::Timeout => None,
        }
    }
}

/// What a call tells the zone.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "it may hold bandwidth"]
pub enum ZoneEvent {
    /// The call has begun.
    Opened(CallDetail),
    /// Both sides are there: the call is about to ring.
    Answering(CallDetail),
    /// The call does not need this any more.
    Released(BandwidthGrant),
    /// This endpoint is to be told that the call is over (DRQ).
    Disengage {
        /// The endpoint.
        endpoint: EndpointId,
        /// What it calls the call.
        leg: Leg,
    },
    /// The call is over. Nothing follows.
    Ended {
        /// What was known of it.
        detail: CallDetail,
        /// How long it lasted.
        duration: CallDuration,
        /// Why it is over.
        cause: EndCause,
    },
}
