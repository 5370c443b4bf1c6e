//! Endpoints of the zone by name, anybody by address: an address of its own in the request, or one
//! that a name spells out, as `bob@192.0.2.1` does.

use h323_h225::target::Target;

use super::{Policy, Route, RouteFailure, RouteRequest, Step};
use crate::registry::Registry;

/// Looks into the registry.
#[derive(Debug)]
pub struct Internal {
    /// Whether endpoints may call addresses that nobody has registered.
    pub calls_to_addresses: bool,
}

impl Policy for Internal {
    fn name(&self) -> &'static str {
        "internal"
    }

    fn decide(&self, request: &RouteRequest, registry: &Registry) -> Step {
        let mut named = request
            .destination_info
            .iter()
            .filter_map(|alias| registry.by_alias(alias));
        if let Some(endpoint) = named.next() {
            if named.any(|other| other.id() != endpoint.id()) {
                return Step::Fail(RouteFailure::Inconsistent);
            }
            return Step::Route(Route {
                address: endpoint.call_signal_address(),
                endpoint: Some(endpoint.id()),
                aliases: Vec::new(),
            });
        }
        let spelled_out = || {
            let mut targets = request.destination_info.iter().filter_map(Target::of_alias);
            targets.find_map(|target| Some((target.address()?, target.alias().cloned())))
        };
        let said = request.destination_address.map(|address| (address, None));
        let Some((address, alias)) = said.or_else(spelled_out) else {
            return Step::Pass;
        };
        let endpoint = registry
            .by_call_signal_address(address)
            .map(|endpoint| endpoint.id());
        let is_known = endpoint.is_some() || (self.calls_to_addresses && request.caller.is_some());
        if is_known {
            Step::Route(Route {
                address,
                endpoint,
                aliases: alias.into_iter().collect(),
            })
        } else {
            Step::Pass
        }
    }
}
