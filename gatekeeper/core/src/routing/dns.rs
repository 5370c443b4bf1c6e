//! People at hosts: `bob@gw.example`, whose host the outside finds in the domain name system.

use std::net::SocketAddr;

use h323_h225::address::transport_address;
use h323_h225::target::{Host, Place, Target};
use h323_messages::h225::AliasAddress;

use super::{Policy, Route, RouteFailure, RouteRequest, Step};
use crate::query::{Answer, Question};
use crate::registry::Registry;

/// Asks the outside for the addresses of a host that a destination names. Names, e-mail addresses and
/// `h323:` URLs may name one: after their `@`, or, if there is none and the name has a dot in it, by the
/// whole name.
///
/// It asks on behalf of endpoints of the zone alone, whether they want to call or only to know. Another
/// gatekeeper that has the name can ask by itself, and need not have us ask.
#[derive(Debug)]
pub struct Dns {
    /// Whether endpoints may call addresses that nobody has registered.
    pub calls_to_addresses: bool,
}

/// A host that is wanted, and whom the call is for there.
struct Wanted {
    host: String,
    port: u16,
    aliases: Vec<AliasAddress>,
}

impl Wanted {
    /// The first host that the request names.
    fn of(request: &RouteRequest) -> Option<Self> {
        request.destination_info.iter().find_map(|alias| {
            let target = Target::of_alias(alias)?;
            let (place, aliases) = match target.place() {
                Some(place) => (place.clone(), target.alias().cloned().into_iter().collect()),
                None => (target.host_by_name()?, Vec::new()),
            };
            match place {
                Place {
                    host: Host::Name(host),
                    port,
                } => Some(Self {
                    host,
                    port,
                    aliases,
                }),
                Place {
                    host: Host::Address(_),
                    ..
                } => None,
            }
        })
    }
}

impl Dns {
    /// Of the addresses of a host, that of one of our endpoints, and else the first that the caller can
    /// reach as it reaches us.
    fn choose(
        &self,
        request: &RouteRequest,
        addresses: &[SocketAddr],
        registry: &Registry,
    ) -> Option<Route> {
        let route = |address, endpoint| Route {
            address,
            endpoint,
            aliases: Wanted::of(request).map_or_else(Vec::new, |wanted| wanted.aliases),
        };
        let usable = || {
            let addresses = addresses.iter().copied();
            addresses.filter(|address| transport_address(*address).is_ok())
        };
        let registered = usable().find_map(|address| {
            let endpoint = registry.by_call_signal_address(address)?;
            Some(route(address, Some(endpoint.id())))
        });
        let is_ipv4 = |address: SocketAddr| address.ip().to_canonical().is_ipv4();
        let caller = request.caller.and_then(|id| registry.endpoint(id));
        let by_ipv4 = caller.is_none_or(|caller| is_ipv4(caller.source().address));
        registered.or_else(|| {
            usable()
                .filter(|_| self.calls_to_addresses)
                .min_by_key(|address| is_ipv4(*address) != by_ipv4)
                .map(|address| route(address, None))
        })
    }
}

impl Policy for Dns {
    fn name(&self) -> &'static str {
        "dns"
    }

    fn decide(&self, request: &RouteRequest, _: &Registry) -> Step {
        if request.caller.is_none() {
            return Step::Pass;
        }
        match Wanted::of(request) {
            Some(Wanted { host, port, .. }) => Step::Ask(Question::Host { host, port }),
            None => Step::Pass,
        }
    }

    fn resume(&self, request: &RouteRequest, answer: Option<Answer>, registry: &Registry) -> Step {
        match answer {
            Some(Answer::Host(addresses)) => self
                .choose(request, &addresses, registry)
                .map_or(Step::Pass, Step::Route),
            Some(Answer::Forbidden) => Step::Fail(RouteFailure::Forbidden),
            Some(Answer::Unknown | Answer::Route { .. } | Answer::Accepted) | None => Step::Pass,
        }
    }
}
