//! What a client tells its owner.

use std::net::SocketAddr;
use std::time::Duration;

use h323_h225::address::AddressError;
use h323_h225::identifiers::{EndpointIdentifier, GatekeeperIdentifier};
use h323_messages::h225::{
    AdmissionRejectReason, AliasAddress, BandRejectReason, DisengageReason, GatekeeperRejectReason,
    LocationRejectReason, RegistrationRejectReason, UnregRequestReason,
};

use super::admission::Admitted;
use super::status::StatusRequest;
use super::{TicketId, Tickets};
use crate::error::MalformedDatagram;
use crate::message::{Bandwidth, Leg};

/// What a client tells its owner.
#[derive(Debug, PartialEq, Eq)]
pub enum Event {
    /// The endpoint is registered, for the first time or anew. A registration that is merely prolonged
    /// gives no event.
    Registered(Registered),
    /// No gatekeeper is known, or it did not take us. The client tries again after a pause unless
    /// [`unregister`](super::Client::unregister) is called.
    RegistrationFailed {
        /// Why.
        failure: RegistrationFailure,
        /// After how long it tries again.
        retry_after: Duration,
    },
    /// The endpoint is no longer registered.
    Unregistered(Unregistered),
    /// A call may be made or answered.
    Admitted(Admitted),
    /// It may not.
    AdmissionFailed {
        /// The request.
        ticket: TicketId,
        /// Why.
        failure: AdmissionFailure,
    },
    /// The gatekeeper wants a call to end. It has been told that it will.
    DisengageRequested {
        /// The call.
        leg: Leg,
        /// Why.
        reason: DisengageReason,
    },
    /// A call has been given back; the gatekeeper knows, or cannot be told.
    Disengaged {
        /// The admission of the call.
        ticket: TicketId,
    },
    /// A call may take this much from now on.
    BandwidthConfirmed {
        /// The request.
        ticket: TicketId,
        /// How much.
        bandwidth: Bandwidth,
    },
    /// A call may not take what was asked for.
    BandwidthFailed {
        /// The request.
        ticket: TicketId,
        /// Why.
        failure: BandwidthFailure,
    },
    /// The gatekeeper wants a call to take no more than this, which has been confirmed.
    BandwidthRequested {
        /// The call.
        leg: Leg,
        /// How much.
        bandwidth: Bandwidth,
    },
    /// Somebody has been found.
    Located {
        /// The request.
        ticket: TicketId,
        /// Where calls to them go.
        call_signal_address: SocketAddr,
        /// What they are called now; empty when nothing changed.
        destination_info: Vec<AliasAddress>,
    },
    /// Somebody has not been found.
    LocationFailed {
        /// The request.
        ticket: TicketId,
        /// Why.
        failure: LocationFailure,
    },
    /// The gatekeeper wants to know about calls, or a report is due: to be answered by
    /// [`status_response`](super::Client::status_response).
    StatusRequested(StatusRequest),
    /// A datagram came in that holds no RAS message.
    Malformed {
        /// Who sent it.
        from: SocketAddr,
        /// What is wrong with it.
        error: MalformedDatagram,
    },
}

/// A registration, as the gatekeeper granted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// The gatekeeper's RAS address.
    pub gatekeeper: SocketAddr,
    /// Its name, if it has one.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// The name that it gave us.
    pub endpoint_identifier: EndpointIdentifier,
    /// The aliases under which we are known; those we asked for when it does not say.
    pub aliases: Vec<AliasAddress>,
    /// Where it takes call signalling, if it routes calls.
    pub gatekeeper_call_signal_address: Option<SocketAddr>,
    /// How long the registration lasts; `None` for ever.
    pub time_to_live: Option<Duration>,
}

/// Why a registration did not come about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegistrationFailure {
    /// No gatekeeper answered.
    NoGatekeeper,
    /// A gatekeeper answered that it is not ours.
    DiscoveryRejected(GatekeeperRejectReason),
    /// The gatekeeper was found, but did not answer the registration.
    NoAnswer,
    /// The gatekeeper refused.
    Rejected(RegistrationRejectReason),
    /// The gatekeeper's RAS address is of no use.
    Address(AddressError),
    /// What is to be registered cannot be sent.
    Misuse(crate::error::Misuse),
}

/// Why a registration ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unregistered {
    /// We asked for it. Says whether the gatekeeper confirmed.
    ByUs {
        /// Whether it did.
        confirmed: bool,
    },
    /// The gatekeeper ended it. The client registers again.
    ByGatekeeper {
        /// Why, if it says.
        reason: Option<UnregRequestReason>,
    },
    /// The gatekeeper would not prolong it. The client registers again.
    NotProlonged(RegistrationRejectReason),
    /// The gatekeeper no longer answers. The client looks for one.
    NoAnswer,
}

/// Why a call was not admitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AdmissionFailure {
    /// The gatekeeper refused. If it does so because it does not know us, the client asks it at once to prolong the
    /// registration, and registers again if it has none.
    Rejected {
        /// Why.
        reason: AdmissionRejectReason,
        /// Where calls shall go instead, with reason `routeCallToGatekeeper`.
        call_signal_address: Option<SocketAddr>,
    },
    /// It did not answer.
    NoAnswer,
    /// It does not know the message.
    NotUnderstood,
    /// It sent the call to an address that nobody can use.
    Address(AddressError),
    /// The registration ended before it answered.
    Unregistered,
}

/// Why a call may not take more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BandwidthFailure {
    /// The gatekeeper refused.
    Rejected {
        /// Why.
        reason: BandRejectReason,
        /// How much it would allow.
        allowed: Bandwidth,
    },
    /// It did not answer, or does not know the message.
    NoAnswer,
}

/// Why somebody was not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocationFailure {
    /// The gatekeeper does not know.
    Rejected(LocationRejectReason),
    /// It did not answer, or does not know the message.
    NoAnswer,
    /// It named an address that nobody can use.
    Address(AddressError),
}

impl Tickets {
    pub(super) fn next(&mut self) -> TicketId {
        self.0 += 1;
        TicketId(self.0)
    }
}
