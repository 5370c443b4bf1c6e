//! Where a call goes: a chain of policies, asked in order until one knows.
//!
//! A policy is a file of its own and knows nothing of the others. It looks at the request and the
//! registry and [decides](Policy::decide), passes, or asks the outside; then it is [asked
//! again](Policy::resume) with the answer.

mod dns;
mod internal;
mod outside;

use std::fmt;
use std::net::SocketAddr;

use h323_h225::identifiers::CallIdentifier;
use h323_messages::h225::AliasAddress;

pub use self::dns::Dns;
pub use self::internal::Internal;
pub use self::outside::Outside;
use crate::limits::MAX_POLICIES;
use crate::query::{Answer, Question};
use crate::registry::{EndpointId, Registry};

/// What is to be routed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RouteRequest {
    /// The endpoint of the zone that asks, be it to call (ARQ) or to know (LRQ); `None` when another
    /// gatekeeper does.
    pub caller: Option<EndpointId>,
    /// Whom it wants.
    pub destination_info: Vec<AliasAddress>,
    /// Where it thinks they are.
    pub destination_address: Option<SocketAddr>,
    /// What the caller is called.
    pub source_info: Vec<AliasAddress>,
    /// Whether the one who asks takes another name for the destination than it gave.
    pub can_map_alias: bool,
    /// The call.
    pub call_identifier: Option<CallIdentifier>,
}

/// Where a call goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Where call signalling goes.
    pub address: SocketAddr,
    /// The endpoint there, when it is one of ours.
    pub endpoint: Option<EndpointId>,
    /// Whom the call is for now; empty when that does not change.
    pub aliases: Vec<AliasAddress>,
}

/// Why a call goes nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RouteFailure {
    /// Nobody knows the destination.
    #[error("nobody knows the destination")]
    Unknown,
    /// The request names no destination.
    #[error("the request names no destination")]
    Incomplete,
    /// Its names belong to different endpoints.
    #[error("the names of the destination belong to different endpoints")]
    Inconsistent,
    /// A policy forbids it.
    #[error("the call is forbidden")]
    Forbidden,
    /// Too many questions wait for an answer.
    #[error("too many questions wait for an answer")]
    Overloaded,
}

/// What a policy makes of a request.
#[derive(Debug, PartialEq, Eq)]
pub enum Step {
    /// The call goes there.
    Route(Route),
    /// The call goes nowhere; the policies that follow are not asked.
    Fail(RouteFailure),
    /// The outside knows.
    Ask(Question),
    /// The next policy may know.
    Pass,
}

/// One way to find out where a call goes.
pub trait Policy: fmt::Debug + Send {
    /// What it is called in logs and traces.
    fn name(&self) -> &'static str;

    /// Looks at a request.
    fn decide(&self, request: &RouteRequest, registry: &Registry) -> Step;

    /// Looks at the answer to what it asked; `None` when there was none in time.
    fn resume(&self, request: &RouteRequest, answer: Option<Answer>, registry: &Registry) -> Step {
        let (_, _, _) = (request, answer, registry);
        Step::Pass
    }
}

/// A policy, as configuration names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyKind {
    /// Endpoints of the zone, and addresses.
    Internal,
    /// Hosts by name, as [`Question::Host`].
    Dns,
    /// Whoever listens to [`Event::Query`](crate::Event::Query).
    Outside,
}

/// Where in a chain a question was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Position(usize);

/// What became of a request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    Route(Route),
    Fail(RouteFailure),
    Ask(Position, Question),
}

/// Policies in the order in which they are asked.
#[derive(Debug)]
pub(crate) struct Chain(Vec<Box<dyn Policy>>);

impl Chain {
    /// Of more than [`MAX_POLICIES`], the first ones.
    pub(crate) fn new(kinds: &[PolicyKind], calls_to_addresses: bool) -> Self {
        let policy = |kind: &PolicyKind| -> Box<dyn Policy> {
            match kind {
                PolicyKind::Internal => Box::new(Internal { calls_to_addresses }),
                PolicyKind::Dns => Box::new(Dns { calls_to_addresses }),
                PolicyKind::Outside => Box::new(Outside),
            }
        };
        Self(kinds.iter().take(MAX_POLICIES).map(policy).collect())
    }

    pub(crate) fn start(&self, request: &RouteRequest, registry: &Registry) -> Progress {
        self.ask_from(0, request, registry)
    }

    pub(crate) fn resume(
        &self,
        Position(position): Position,
        request: &RouteRequest,
        answer: Option<Answer>,
        registry: &Registry,
    ) -> Progress {
        let progress = self.0.get(position).and_then(|policy| {
            let step = match policy.resume(request, answer, registry) {
                // A policy asks once: there is an end to every request.
                Step::Ask(_) => Step::Pass,
                step => step,
            };
            progress_of(position, policy.as_ref(), step)
        });
        progress.unwrap_or_else(|| self.ask_from(position + 1, request, registry))
    }

    fn ask_from(&self, first: usize, request: &RouteRequest, registry: &Registry) -> Progress {
        let mut policies = self.0.iter().enumerate().skip(first);
        let progress = policies.find_map(|(position, policy)| {
            let step = policy.decide(request, registry);
            progress_of(position, policy.as_ref(), step)
        });
        let nothing = request.destination_info.is_empty() && request.destination_address.is_none();
        progress.unwrap_or(Progress::Fail(if nothing {
            RouteFailure::Incomplete
        } else {
            RouteFailure::Unknown
        }))
    }
}

/// What the step of a policy comes to; `None` when the next one is to be asked.
fn progress_of(position: usize, policy: &dyn Policy, step: Step) -> Option<Progress> {
    let policy = policy.name();
    match step {
        Step::Route(route) => {
            tracing::debug!(policy, address = %route.address, "routed");
            Some(Progress::Route(route))
        }
        Step::Fail(failure) => {
            tracing::debug!(policy, %failure, "not routed");
            Some(Progress::Fail(failure))
        }
        Step::Ask(question) => Some(Progress::Ask(Position(position), question)),
        Step::Pass => None,
    }
}

#[cfg(test)]
mod tests;
