//! One registered endpoint.

use std::fmt;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use h323_h225::address::AliasKey;
use h323_h225::identifiers::{EndpointIdentifier, ProtocolVersion};
use h323_messages::h225::{AliasAddress, EndpointType};
use h323_per::{BmpString, List};
use h323_ras::server::Source;

/// Names a registration: 128 random bits, never used again. Who knows it may act for the endpoint,
/// so what is printed is only its beginning.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EndpointId(u128);

impl EndpointId {
    /// Digits of the wire's form.
    const LEN: usize = 32;

    /// A new one, from random octets.
    pub fn from_random(octets: [u8; 16]) -> Self {
        Self(u128::from_be_bytes(octets))
    }

    /// As the wire has it: 32 hexadecimal digits.
    pub fn to_wire(self) -> EndpointIdentifier {
        EndpointIdentifier::from_wire(&BmpString::from(format!("{:032x}", self.0)))
    }

    /// What the wire says, unless it is no name of ours.
    pub fn from_wire(wire: &BmpString) -> Option<Self> {
        if wire.len() != Self::LEN {
            return None;
        }
        wire.code_units()
            .try_fold(0, |value: u128, unit| {
                let digit = match unit {
                    0x30..=0x39 => unit - 0x30,
                    0x61..=0x66 => unit - 0x61 + 10,
                    _ => return None,
                };
                Some(value << 4 | u128::from(digit))
            })
            .map(Self)
    }
}

impl fmt::Display for EndpointId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "e{:08x}", self.0 >> 96)
    }
}

impl fmt::Debug for EndpointId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What an endpoint says of itself in a full RRQ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// Where the request came from, and on which socket: this is where the endpoint is reached.
    pub source: Source,
    /// Where it takes calls. At least one.
    pub call_signal_addresses: List<SocketAddr, 1>,
    /// Its names. Those that cannot be looked up are left out.
    pub aliases: Vec<AliasAddress>,
    /// What it is.
    pub endpoint_type: EndpointType,
    /// The edition it follows.
    pub version: ProtocolVersion,
    /// How long it is registered without another word.
    pub time_to_live: Duration,
}

/// A registered endpoint. Exists only in a [`Registry`](super::Registry) or after it was removed from one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    pub(super) id: EndpointId,
    pub(super) registration: Registration,
    /// The keys of the aliases, in their order.
    pub(super) keys: Vec<AliasKey>,
    pub(super) registered_at: Instant,
    pub(super) expires_at: Instant,
}

impl Endpoint {
    /// Its name.
    pub fn id(&self) -> EndpointId {
        self.id
    }

    /// Where its requests come from and ours go.
    pub fn source(&self) -> Source {
        self.registration.source
    }

    /// Where it takes calls.
    pub fn call_signal_addresses(&self) -> &[SocketAddr] {
        &self.registration.call_signal_addresses
    }

    /// The address that callers are given: the first.
    pub fn call_signal_address(&self) -> SocketAddr {
        // A registration has at least one.
        self.registration
            .call_signal_addresses
            .first()
            .copied()
            .unwrap_or(self.source().address)
    }

    /// What it is called.
    pub fn aliases(&self) -> &[AliasAddress] {
        &self.registration.aliases
    }

    /// What it is.
    pub fn endpoint_type(&self) -> &EndpointType {
        &self.registration.endpoint_type
    }

    /// The edition it follows.
    pub fn version(&self) -> ProtocolVersion {
        self.registration.version
    }

    /// How long it is registered without another word.
    pub fn time_to_live(&self) -> Duration {
        self.registration.time_to_live
    }

    /// Since when it is registered.
    pub fn registered_at(&self) -> Instant {
        self.registered_at
    }

    /// Until when, without another word.
    pub fn expires_at(&self) -> Instant {
        self.expires_at
    }

    /// Whether a request that names the endpoint comes from its host. The name is a secret, so the
    /// port does not matter.
    pub fn is_at(&self, source: Source) -> bool {
        self.source().address.ip() == source.address.ip()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_goes_over_the_wire_and_back() {
        let id = EndpointId::from_random(
            *b"\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\xfa\xfb\xfc\xfd\xfe\xff",
        );
        let wire = id.to_wire();
        assert_eq!(wire.to_string(), "00010203040506070809fafbfcfdfeff");
        assert_eq!(EndpointId::from_wire(&wire.to_wire()), Some(id));
        assert_eq!(format!("{id} {id:?}"), "e00010203 e00010203");
    }

    #[test]
    fn other_texts_are_no_identifiers() {
        for text in [
            "",
            "1_endp",
            "00010203040506070809FAFBFCFDFEFF",
            "0001020304050607 809fafbfcfdfeff",
        ] {
            assert_eq!(
                EndpointId::from_wire(&BmpString::from(text)),
                None,
                "{text}"
            );
        }
    }
}
