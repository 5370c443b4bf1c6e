//! What an endpoint tells its RAS client about itself.

use std::net::SocketAddr;

use h323_h225::address::{DISCOVERY_GROUP, DISCOVERY_PORT};
use h323_h225::identifiers::{GatekeeperIdentifier, ProtocolVersion};
use h323_messages::h225::{AliasAddress, EndpointType, VendorIdentifier};

/// How the gatekeeper is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gatekeeper {
    /// It is at this address; it is asked by a GRQ before the registration, as most endpoints do.
    At(SocketAddr),
    /// It is at this address and takes registrations without a GRQ before.
    AtWithoutDiscovery(SocketAddr),
    /// Whoever answers a GRQ to this group first.
    Multicast(SocketAddr),
}

impl Gatekeeper {
    /// Whoever answers a GRQ to the well-known group, 224.0.1.41 port 1718.
    pub fn multicast() -> Self {
        Self::Multicast(SocketAddr::from((DISCOVERY_GROUP, DISCOVERY_PORT)))
    }

    pub(super) fn is_discovered(&self) -> bool {
        !matches!(self, Self::AtWithoutDiscovery(_))
    }

    pub(super) fn address(&self) -> SocketAddr {
        match self {
            Self::At(address) | Self::AtWithoutDiscovery(address) | Self::Multicast(address) => {
                *address
            }
        }
    }
}

/// What a client needs to know. It does not change while the client lives.
#[derive(Debug, Clone)]
pub struct Config {
    /// How the gatekeeper is found.
    pub gatekeeper: Gatekeeper,
    /// The gatekeeper it is looked for as; `None` for any. Of those that answer a multicast it must be this one; one at a
    /// given address is asked for it, and goes by the name that it gives.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// What the endpoint is called.
    pub aliases: Vec<AliasAddress>,
    /// What the endpoint is.
    pub endpoint_type: EndpointType,
    /// Who made it.
    pub vendor: VendorIdentifier,
    /// Where it takes calls. Addresses that others can use: neither unspecified nor with port 0.
    pub call_signal_addresses: Vec<SocketAddr>,
    /// Where it takes RAS. As above.
    pub ras_address: SocketAddr,
    /// How long it wants to stay registered, in seconds; the gatekeeper decides.
    pub time_to_live_secs: Option<u32>,
    /// The edition it announces.
    pub version: ProtocolVersion,
    /// Where its numbers and pauses come from: the same seed and inputs give the same octets.
    pub seed: u64,
}
