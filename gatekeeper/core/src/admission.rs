//! May this endpoint take part in this call? Whoever is told yes gets an [`Admitted`], which holds
//! the bandwidth and is the only key to the [call table](crate::call_table).

use std::time::{Duration, Instant};

use h323_messages::h225::{AdmissionRejectReason, AliasAddress};
use h323_ras::Bandwidth;

use crate::bandwidth::{BandwidthGrant, BandwidthPolicy, Pool, Shortage};
use crate::call::{CallLeg, CallName, Side};
use crate::call_table::CallTable;
use crate::limits::Limits;
use crate::registry::{EndpointId, Registry};
use crate::routing::{Route, RouteFailure};

/// How calls are admitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AdmissionPolicy {
    /// Whether endpoints may call addresses that nobody has registered.
    pub calls_to_addresses: bool,
    /// How often endpoints shall report on their calls; `None` for never.
    pub report_interval: Option<Duration>,
    /// How long nobody may say anything of a call before it counts as over. Some endpoints never
    /// report, so this is no measure of whether they are alive, but the bound on what is forgotten.
    pub silent_after: Duration,
}

impl Default for AdmissionPolicy {
    fn default() -> Self {
        Self {
            calls_to_addresses: true,
            report_interval: Some(Duration::from_secs(120)),
            silent_after: Duration::from_secs(86_400),
        }
    }
}

/// An endpoint that wants to take part in a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applicant {
    /// Which.
    pub endpoint: EndpointId,
    /// On which side.
    pub side: Side,
    /// What it calls the call.
    pub name: CallName,
    /// What it wants to take.
    pub bandwidth: Bandwidth,
    /// What the caller is called.
    pub source_info: Vec<AliasAddress>,
    /// Whom the caller wanted.
    pub destination_info: Vec<AliasAddress>,
}

/// Proof that a registered endpoint may take part in a call, with the bandwidth that the call needs
/// for it beyond what it has. Only [`admit`] makes one.
#[derive(Debug)]
#[must_use = "it holds bandwidth; hand it to the call table"]
pub struct Admitted {
    pub(crate) endpoint: EndpointId,
    pub(crate) side: Side,
    pub(crate) name: CallName,
    pub(crate) bandwidth: Bandwidth,
    pub(crate) route: Route,
    pub(crate) grant: BandwidthGrant,
    pub(crate) source_info: Vec<AliasAddress>,
    pub(crate) destination_info: Vec<AliasAddress>,
}

impl Admitted {
    /// What the endpoint may take.
    pub fn bandwidth(&self) -> Bandwidth {
        self.bandwidth
    }

    /// Where the call goes.
    pub fn route(&self) -> &Route {
        &self.route
    }

    /// The bandwidth, when nothing comes of it.
    pub(crate) fn into_grant(self) -> BandwidthGrant {
        self.grant
    }

    /// Its part in the call, from `admitted_at` on.
    pub(crate) fn leg(&self, admitted_at: Instant) -> CallLeg {
        CallLeg {
            endpoint: self.endpoint,
            name: self.name,
            bandwidth: self.bandwidth,
            admitted_at,
        }
    }
}

/// Why an endpoint may not take part in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The one who wants to call is not registered.
    #[error("the caller is not registered")]
    CallerNotRegistered,
    /// The identifier is not, or no longer, the sender's.
    #[error("the endpoint identifier is not the sender's")]
    NotYours,
    /// The call goes nowhere.
    #[error(transparent)]
    Route(#[from] RouteFailure),
    /// The caller has given the call up before it was known where it goes.
    #[error("the caller has given it up")]
    GivenUp,
    /// Another endpoint is on that side of the call.
    #[error("another endpoint takes this part in the call")]
    SideTaken,
    /// The zone has not enough bandwidth.
    #[error("bandwidth: {0}")]
    Bandwidth(#[from] Shortage),
    /// The endpoint is part of as many calls as it may.
    #[error("the endpoint has {limit} calls already")]
    EndpointFull {
        /// How many it may have.
        limit: usize,
    },
    /// As many calls are in progress as may be.
    #[error("{limit} calls are in progress already")]
    Full {
        /// How many.
        limit: usize,
    },
    /// The gatekeeper is about to stop.
    #[error("the gatekeeper is shutting down")]
    ShuttingDown,
    /// The destination is at an address that no message can hold.
    #[error("the destination has no address that can be announced")]
    Unannounceable,
}

impl Refusal {
    /// What an ARJ says of it.
    pub fn reason(self) -> AdmissionRejectReason {
        match self {
            Self::CallerNotRegistered => AdmissionRejectReason::CallerNotRegistered,
            Self::NotYours => AdmissionRejectReason::InvalidEndpointIdentifier,
            Self::Route(RouteFailure::Unknown) => AdmissionRejectReason::CalledPartyNotRegistered,
            Self::Route(RouteFailure::Incomplete) => AdmissionRejectReason::IncompleteAddress,
            Self::Route(RouteFailure::Inconsistent) => AdmissionRejectReason::AliasesInconsistent,
            Self::Route(RouteFailure::Forbidden) => AdmissionRejectReason::InvalidPermission,
            Self::SideTaken => AdmissionRejectReason::InvalidPermission,
            // "Bandwidth is not available" is what the Recommendation says of requestDenied.
            Self::Bandwidth(_) => AdmissionRejectReason::RequestDenied,
            Self::EndpointFull { .. } => AdmissionRejectReason::ExceedsCallCapacity,
            Self::Route(RouteFailure::Overloaded) | Self::Full { .. } | Self::ShuttingDown => {
                AdmissionRejectReason::ResourceUnavailable
            }
            // Nothing was wrong with the request.
            Self::GivenUp | Self::Unannounceable => AdmissionRejectReason::UndefinedReason,
        }
    }
}

/// Decides about a call that goes to `route`, and takes the bandwidth.
pub fn admit(
    applicant: Applicant,
    route: Route,
    registry: &Registry,
    calls: &CallTable,
    pool: &mut Pool,
    policy: &BandwidthPolicy,
    limits: &Limits,
) -> Result<Admitted, Refusal> {
    let Applicant {
        endpoint,
        side,
        name,
        bandwidth,
        source_info,
        destination_info,
    } = applicant;
    if registry.endpoint(endpoint).is_none() {
        return Err(Refusal::CallerNotRegistered);
    }
    let bandwidth = policy.allowed(bandwidth);
    let call = calls.find(&name);
    let has = match call {
        Some(call) => {
            if call.leg(side).is_some_and(|leg| leg.endpoint != endpoint) {
                return Err(Refusal::SideTaken);
            }
            call.bandwidth()
        }
        None if calls.len() >= limits.calls => {
            return Err(Refusal::Full {
                limit: limits.calls,
            });
        }
        None => Bandwidth(0),
    };
    let limit = limits.calls_per_endpoint;
    let takes_part = call.is_some_and(|call| call.side_of(endpoint, None).is_some());
    if !takes_part && calls.of_endpoint(endpoint).take(limit).count() >= limit {
        return Err(Refusal::EndpointFull { limit });
    }
    let grant = pool.reserve(bandwidth.saturating_sub(has))?;
    Ok(Admitted {
        endpoint,
        side,
        name,
        bandwidth,
        route,
        grant,
        source_info,
        destination_info,
    })
}
