//! What an endpoint is told: who it is, how it calls, where its media goes.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use h323_h225::call::Timers;
use h323_h225::identifiers::{GatekeeperIdentifier, ProtocolVersion};
use h323_h245::{AudioCodec, AudioFormat};
use h323_messages::h225::{AliasAddress, VendorIdentifier};
use h323_per::Octets;
use h323_ras::Bandwidth;
use h323_ras::client::Gatekeeper;

use crate::event::DigitMethod;
use crate::limits;

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
    /// How it takes part in calls that come in. Calls that it makes have options of their own.
    pub answering: CallOptions,
    /// How long a call may take to be established.
    pub timers: Timers,
    /// Ceilings.
    pub limits: Limits,
}

impl Default for Config {
    /// An endpoint without a name that speaks G.711.
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
            answering: CallOptions::default(),
            timers: Timers::default(),
            limits: Limits::default(),
        }
    }
}

/// How the endpoint takes part in a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallOptions {
    /// Whether channels may be opened inside call signalling: proposed by the calling side, taken by the called
    /// one. Otherwise, and when the peer does not take part, H.245 opens them.
    pub fast_start: bool,
    /// Whether H.245 may be tunnelled in call signalling. Otherwise, and when the peer does not, it goes on a
    /// connection of its own.
    pub tunnelling: bool,
    /// What may be sent and received, best first; at most [`MAX_FORMATS`](limits::MAX_FORMATS). The number of
    /// frames is what we would send in a packet.
    pub audio: Vec<AudioFormat>,
    /// What the media takes, both directions together; said to the gatekeeper.
    pub bandwidth: Bandwidth,
    /// The payload type under which telephone events in RTP are taken, if they are: 96 to 127.
    pub telephone_event: Option<u8>,
    /// How digits are sent, if the peer takes them so. Without a wish, the best way that the peer announces.
    pub digits: Option<DigitMethod>,
}

impl Default for CallOptions {
    /// Fast start and tunnelling; G.711 A-law before µ-law in packets of 20 ms; telephone events under 101, the
    /// only payload type that some gateways know.
    fn default() -> Self {
        Self {
            fast_start: true,
            tunnelling: true,
            audio: vec![
                AudioFormat::new(AudioCodec::G711Alaw64k, 20),
                AudioFormat::new(AudioCodec::G711Ulaw64k, 20),
            ],
            bandwidth: Bandwidth::G711,
            telephone_event: Some(101),
            digits: None,
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
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            calls: limits::MAX_CALLS,
            before_setup: limits::MAX_BEFORE_SETUP,
            before_setup_per_host: limits::MAX_BEFORE_SETUP_PER_HOST,
            setup_within: limits::SETUP_WITHIN,
        }
    }
}
