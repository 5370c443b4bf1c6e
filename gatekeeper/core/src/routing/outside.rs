//! Whatever the owner of the gatekeeper knows.

use super::{Policy, Route, RouteFailure, RouteRequest, Step};
use crate::query::{Answer, Question};
use crate::registry::Registry;

/// Asks the outside for every call that gets as far as this.
#[derive(Debug)]
pub struct Outside;

impl Policy for Outside {
    fn name(&self) -> &'static str {
        "outside"
    }

    fn decide(&self, request: &RouteRequest, _: &Registry) -> Step {
        Step::Ask(Question::Route(Box::new(request.clone())))
    }

    fn resume(&self, _: &RouteRequest, answer: Option<Answer>, registry: &Registry) -> Step {
        match answer {
            Some(Answer::Route { address, aliases }) => Step::Route(Route {
                address,
                endpoint: registry
                    .by_call_signal_address(address)
                    .map(|endpoint| endpoint.id()),
                aliases,
            }),
            Some(Answer::Forbidden) => Step::Fail(RouteFailure::Forbidden),
            Some(Answer::Unknown | Answer::Host(_) | Answer::Accepted) | None => Step::Pass,
        }
    }
}
