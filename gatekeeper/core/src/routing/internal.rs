//! Endpoints of the zone by name, anybody by address.

use h323_h225::address::socket_addr;
use h323_messages::h225::AliasAddress;

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
        let spelled_out = request
            .destination_info
            .iter()
            .find_map(|alias| match alias {
                AliasAddress::TransportId(address) => socket_addr(address).ok(),
                _ => None,
            });
        let Some(address) = request.destination_address.or(spelled_out) else {
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
                aliases: Vec::new(),
            })
        } else {
            Step::Pass
        }
    }
}
