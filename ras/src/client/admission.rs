//! Calls: asking for one, holding the permission, giving it back.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use h323_messages::h225::{AliasAddress, PreGrantedArq};

use super::TicketId;
use crate::message::{Bandwidth, Leg};

/// What is asked for a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdmissionParameters {
    /// The call. `leg.answered` tells the callee's request from the caller's.
    pub leg: Leg,
    /// Whom the call is for. The callee gives itself.
    pub destination_info: Vec<AliasAddress>,
    /// Where the call is to go, when the caller knows it already.
    pub destination_address: Option<SocketAddr>,
    /// Who makes the call. Empty on the caller's side means: we, with all our aliases.
    pub source_info: Vec<AliasAddress>,
    /// Where the call comes from, as the callee saw it.
    pub source_address: Option<SocketAddr>,
    /// What the media will take, both directions together.
    pub bandwidth: Bandwidth,
}

/// The permission for a call. Only an ACF, or a registration that grants calls in advance, makes one;
/// [`disengage`](super::Client::disengage) takes it back, and until then the gatekeeper counts the call.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "the gatekeeper counts the call until it is given back by `Client::disengage`"]
pub struct Admitted {
    pub(super) ticket: TicketId,
    pub(super) leg: Leg,
    pub(super) bandwidth: Bandwidth,
    pub(super) routed: bool,
    pub(super) destination: Option<SocketAddr>,
    pub(super) destination_info: Vec<AliasAddress>,
    pub(super) pre_granted: bool,
}

impl Admitted {
    /// The request that it answers.
    pub fn ticket(&self) -> TicketId {
        self.ticket
    }

    /// The call.
    pub fn leg(&self) -> &Leg {
        &self.leg
    }

    /// What its media may take: perhaps less than was asked for.
    pub fn bandwidth(&self) -> Bandwidth {
        self.bandwidth
    }

    /// Whether its signalling goes through the gatekeeper.
    pub fn routed(&self) -> bool {
        self.routed
    }

    /// Where the call goes. Always there for a call that we make; nothing to act upon for one that we
    /// answer.
    pub fn destination(&self) -> Option<SocketAddr> {
        self.destination
    }

    /// Whom the call is for, where the gatekeeper changed it: this goes into Setup, as destination and
    /// as Called Party Number. Empty when nothing changed.
    pub fn destination_info(&self) -> &[AliasAddress] {
        &self.destination_info
    }

    /// Whether it was granted with the registration, so that the gatekeeper was not asked.
    pub fn pre_granted(&self) -> bool {
        self.pre_granted
    }
}

/// A call that is admitted and not given back.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) leg: Leg,
    pub(super) report: Option<Report>,
    /// Nobody has to be told of its end: the gatekeeper ended it, or was never asked.
    pub(super) gatekeeper_knows: bool,
}

/// The reports that a gatekeeper wants on a call.
#[derive(Debug, Clone, Copy)]
pub(super) struct Report {
    pub(super) every: Duration,
    pub(super) due_at: Instant,
}

impl Report {
    pub(super) fn new(frequency_secs: Option<u16>, now: Instant) -> Option<Self> {
        let every = Duration::from_secs(u64::from(frequency_secs.filter(|secs| *secs != 0)?));
        Some(Self {
            every,
            due_at: now + every,
        })
    }
}

/// Where a call goes that needs no ARQ; `None` when it needs one.
pub(super) fn pre_granted(
    grant: Option<&PreGrantedArq>,
    gatekeeper: Option<SocketAddr>,
    parameters: &AdmissionParameters,
) -> Option<(bool, Option<SocketAddr>)> {
    let grant = grant?;
    if parameters.leg.answered {
        return grant
            .answer_call
            .then_some((grant.use_gk_call_signal_address_to_answer, None));
    }
    if !grant.make_call {
        return None;
    }
    // Without the gatekeeper's help only an address can be called, not a name.
    let routed = grant.use_gk_call_signal_address_to_make_call;
    let destination = if routed {
        gatekeeper
    } else {
        parameters.destination_address
    };
    destination.map(|destination| (routed, Some(destination)))
}
