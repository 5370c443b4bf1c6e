//! What a gatekeeper is told when it is made. Nothing of it changes while it runs.

use std::net::SocketAddr;
use std::time::Duration;

use h323_h225::identifiers::{GatekeeperIdentifier, ProtocolVersion};
use h323_h225::transport::SocketId;
use h323_ras::server;

use crate::admission::AdmissionPolicy;
use crate::auth::Authentication;
use crate::bandwidth::BandwidthPolicy;
use crate::limits::{Limits, MAX_TIME_TO_LIVE, MIN_TIME_TO_LIVE};
use crate::routing::PolicyKind;

/// What a gatekeeper is and may.
#[derive(Debug, Clone)]
pub struct Config {
    /// What it is called.
    pub identifier: GatekeeperIdentifier,
    /// The edition it announces.
    pub version: ProtocolVersion,
    /// Its datagram sockets.
    pub sockets: Vec<RasSocket>,
    /// Who may register.
    pub authentication: Authentication,
    /// How long registrations last.
    pub time_to_live: TimeToLive,
    /// How calls are admitted.
    pub admission: AdmissionPolicy,
    /// How much they may take.
    pub bandwidth: BandwidthPolicy,
    /// Who finds out where calls go, in order.
    pub routing: Vec<PolicyKind>,
    /// Who may ask where somebody is.
    pub location: LocationPolicy,
    /// How long the outside has for an answer. Less than the 5 s after which an endpoint repeats its
    /// ARQ, for some do not understand that they shall wait.
    pub query_timeout: Duration,
    /// Ceilings.
    pub limits: Limits,
    /// Ceilings of the RAS session. Its seed is drawn by the gatekeeper.
    pub ras: server::Config,
    /// How long endpoints have to confirm that they are unregistered when the gatekeeper stops.
    pub farewell_timeout: Duration,
}

impl Config {
    /// A gatekeeper of this name with these sockets, and the defaults for everything else.
    pub fn new(identifier: GatekeeperIdentifier, sockets: Vec<RasSocket>) -> Self {
        Self {
            identifier,
            version: ProtocolVersion::default(),
            sockets,
            authentication: Authentication::Open,
            time_to_live: TimeToLive::default(),
            admission: AdmissionPolicy::default(),
            bandwidth: BandwidthPolicy::default(),
            routing: vec![PolicyKind::Internal],
            location: LocationPolicy::Anyone,
            query_timeout: Duration::from_secs(4),
            limits: Limits::default(),
            ras: server::Config::default(),
            farewell_timeout: Duration::from_secs(10),
        }
    }
}

/// A datagram socket on which RAS comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RasSocket {
    /// Its name towards the carrier.
    pub id: SocketId,
    /// Where it is bound. The address may be unspecified: then what endpoints are told is the address
    /// they asked at.
    pub local: SocketAddr,
    /// Where endpoints that asked a group, or a socket of the discovery port, are to register.
    /// `None`: at `local`.
    pub announced: Option<SocketAddr>,
}

impl RasSocket {
    /// A socket that is bound to `local` and takes registrations there.
    pub fn new(id: SocketId, local: SocketAddr) -> Self {
        Self {
            id,
            local,
            announced: None,
        }
    }

    /// A socket for discovery alone: who asks there is to register at `announced`.
    pub fn discovery(id: SocketId, local: SocketAddr, announced: SocketAddr) -> Self {
        Self {
            id,
            local,
            announced: Some(announced),
        }
    }

    /// Where somebody registers who asked here, at the address `asked_at`.
    pub(crate) fn ras_address(&self, asked_at: Option<std::net::IpAddr>) -> Option<SocketAddr> {
        if let Some(announced) = self.announced {
            return Some(announced);
        }
        if !self.local.ip().is_unspecified() {
            return Some(self.local);
        }
        let ip = asked_at.filter(|ip| !ip.is_multicast() && !ip.is_unspecified())?;
        Some(SocketAddr::new(ip, self.local.port()))
    }
}

/// How long registrations last without another word from the endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeToLive {
    /// The shortest.
    pub min: Duration,
    /// That of an endpoint that does not say.
    pub default: Duration,
    /// The longest.
    pub max: Duration,
}

impl Default for TimeToLive {
    fn default() -> Self {
        Self {
            min: MIN_TIME_TO_LIVE,
            default: Duration::from_secs(300),
            max: MAX_TIME_TO_LIVE,
        }
    }
}

impl TimeToLive {
    /// What an endpoint gets that wants `wished_secs`.
    pub fn grant(&self, wished_secs: Option<u32>) -> Duration {
        let wished = wished_secs.map_or(self.default, |secs| Duration::from_secs(u64::from(secs)));
        wished.min(self.max).max(self.min)
    }
}

/// Who may ask where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocationPolicy {
    /// Anybody, other gatekeepers above all.
    Anyone,
    /// Endpoints of the zone.
    Registered,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_to_live_stays_within_its_bounds() {
        let bounds = TimeToLive::default();
        for (wished, granted) in [
            (None, 300),
            (Some(1), 30),
            (Some(60), 60),
            (Some(u32::MAX), 86_400),
        ] {
            assert_eq!(bounds.grant(wished).as_secs(), granted, "{wished:?}");
        }
    }

    #[test]
    fn what_is_announced_is_never_unspecified_and_never_a_group() {
        let address = |text: &str| text.parse::<SocketAddr>().unwrap();
        let asked_at = Some("192.0.2.1".parse().unwrap());
        let group = Some("224.0.1.41".parse().unwrap());
        let bound = RasSocket::new(SocketId(0), address("192.0.2.9:1719"));
        assert_eq!(bound.ras_address(asked_at), Some(address("192.0.2.9:1719")));
        let everywhere = RasSocket::new(SocketId(0), address("0.0.0.0:1719"));
        assert_eq!(
            everywhere.ras_address(asked_at),
            Some(address("192.0.2.1:1719"))
        );
        assert_eq!(everywhere.ras_address(group), None);
        assert_eq!(everywhere.ras_address(None), None);
        let discovery = RasSocket::discovery(
            SocketId(1),
            address("0.0.0.0:1718"),
            address("192.0.2.9:1719"),
        );
        assert_eq!(
            discovery.ras_address(group),
            Some(address("192.0.2.9:1719"))
        );
    }
}
