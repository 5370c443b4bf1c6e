//! What an endpoint is told: who it is, how it calls, where its media goes.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use h323_h225::call::Timers;
use h323_h225::identifiers::{GatekeeperIdentifier, ProtocolVersion};
use h323_h225::message::Sharing;
use h323_messages::h225::{AliasAddress, FeatureDescriptor, VendorIdentifier};
use h323_per::Octets;
use h323_ras::client::Gatekeeper;

use crate::limits;
use crate::options::CallOptions;

/// Who an endpoint is and what it allows. It does not change while the endpoint lives.
#[derive(Debug, Clone)]
pub struct Config {
    /// What the endpoint is called; the first number is also its Calling Party Number. May be empty.
    pub aliases: Vec<AliasAddress>,
    /// The name that the other user reads. Without one, nothing is shown.
    pub display: Option<String>,
    /// Who made it.
    pub vendor: VendorIdentifier,
    /// The edition of H.225.0 it announces.
    pub version: ProtocolVersion,
    /// What it can do beyond the base (H.460.1) in calls that come in: a caller that needs more is refused, and told what
    /// both can do.
    pub features: Vec<FeatureDescriptor>,
    /// What its messages say of the signalling connection that they travel on, and so what it does with one if the other
    /// side says the same: have further calls on it, and keep it when the last one is over. A further Setup of a peer is
    /// taken without its saying so.
    pub sharing: Sharing,
    /// How it takes part in calls that come in. Calls that it makes have options of their own.
    pub answering: CallOptions,
    /// How long a call may take to be established.
    pub timers: Timers,
    /// Ceilings.
    pub limits: Limits,
}

impl Default for Config {
    /// An endpoint without a name that speaks G.711, with a signalling connection for each call.
    fn default() -> Self {
        Self {
            aliases: Vec::new(),
            display: None,
            vendor: VendorIdentifier {
                product_id: Some(Octets::from_static(b"h323")),
                version_id: Some(Octets::from_static(env!("CARGO_PKG_VERSION").as_bytes())),
                ..VendorIdentifier::default()
            },
            version: ProtocolVersion::default(),
            features: Vec::new(),
            sharing: Sharing::default(),
            answering: CallOptions::default(),
            timers: Timers::default(),
            limits: Limits::default(),
        }
    }
}

/// Where a call's media is taken: two datagram sockets that the owner has bound.
///
/// An unspecified IP address stands for the local address of the call's signalling connection, which is what the
/// peer is told then. The ports must not be 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MediaAddresses {
    /// For RTP.
    pub rtp: SocketAddr,
    /// For RTCP; customarily the port after that of RTP.
    pub rtcp: SocketAddr,
}

impl MediaAddresses {
    /// The same, `local` in the place of unspecified IP addresses.
    pub(crate) fn resolved(self, local: IpAddr) -> Self {
        let resolve = |address: SocketAddr| match address.ip().is_unspecified() {
            true => SocketAddr::new(local, address.port()),
            false => address,
        };
        Self {
            rtp: resolve(self.rtp),
            rtcp: resolve(self.rtcp),
        }
    }
}

impl From<MediaAddresses> for h323_h245::fast_start::MediaAddresses {
    fn from(addresses: MediaAddresses) -> Self {
        Self {
            media: addresses.rtp,
            media_control: addresses.rtcp,
        }
    }
}

/// How to register, for [`Endpoint::register`](crate::Endpoint::register).
#[derive(Debug, Clone)]
pub struct Registration {
    /// How the gatekeeper is found.
    pub gatekeeper: Gatekeeper,
    /// The gatekeeper it must be; `None` for any.
    pub gatekeeper_identifier: Option<GatekeeperIdentifier>,
    /// The address of the datagram socket [`RAS_SOCKET`](crate::RAS_SOCKET) as the gatekeeper can reach it: neither
    /// unspecified nor with port 0. Listeners that are bound to a wildcard are registered under its IP address.
    pub ras_address: SocketAddr,
    /// How long a registration is to last before it has to be prolonged; the gatekeeper decides.
    pub time_to_live: Option<Duration>,
}

/// Ceilings that an owner may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Calls at one time. More that come in are refused, more that are commanded too.
    pub calls: usize,
    /// Connections that have not yet brought a Setup.
    pub before_setup: usize,
    /// Of these, how many from one host.
    pub before_setup_per_host: usize,
    /// How long a connection may take to bring its Setup.
    pub setup_within: Duration,
    /// Calls on one signalling connection. A caller whose Setup is one too many is told to open another
    /// (`newConnectionNeeded`).
    pub calls_per_connection: usize,
    /// Signalling connections that are kept without a call. One more is closed with its last call.
    pub kept_connections: usize,
    /// How long such a connection is kept before it is closed.
    pub kept_for: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            calls: limits::MAX_CALLS,
            before_setup: limits::MAX_BEFORE_SETUP,
            before_setup_per_host: limits::MAX_BEFORE_SETUP_PER_HOST,
            setup_within: limits::SETUP_WITHIN,
            calls_per_connection: limits::MAX_CALLS_PER_CONNECTION,
            kept_connections: limits::MAX_KEPT_CONNECTIONS,
            kept_for: limits::KEPT_FOR,
        }
    }
}
