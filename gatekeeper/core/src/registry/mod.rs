//! Registered endpoints: the table and all its indexes, which only this file changes.
//!
//! Whoever is registered can be found by identifier, by alias and by call signalling address, and
//! the next one to expire is known; each in logarithmic time. An endpoint comes in only with an
//! [`Authenticated`]. It belongs to the host that registered it: nobody else can refresh, replace or
//! remove it.

mod endpoint;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};

use h323_h225::address::{AliasKey, user_alias};
use h323_messages::h225::AliasAddress;
use h323_ras::server::Source;

pub use self::endpoint::{Endpoint, EndpointId, Registration};
use crate::auth::Authenticated;
use crate::event::names;
use crate::limits::{Limits, MAX_ADDRESSES_PER_ENDPOINT};

/// Why an endpoint is not registered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It names no address at which it could be called.
    #[error("no usable call signalling address")]
    NoCallSignalAddress,
    /// The registration that it would replace was made from another host.
    #[error("{owner} has registered it and must be asked first")]
    OtherHost {
        /// The host that made the registration.
        owner: IpAddr,
    },
    /// Another endpoint takes calls there.
    #[error("another endpoint takes calls at {address}")]
    AddressTaken {
        /// Where.
        address: SocketAddr,
    },
    /// Other endpoints are called so.
    #[error("another endpoint is called {}", names(.aliases))]
    AliasTaken {
        /// The names in question.
        aliases: Vec<AliasAddress>,
    },
    /// More aliases than an endpoint may have.
    #[error("{len} aliases, more than {limit}")]
    TooManyAliases {
        /// How many it wants.
        len: usize,
        /// How many it may have.
        limit: usize,
    },
    /// The host has registered as many endpoints as it may.
    #[error("the host has {limit} endpoints registered already")]
    HostFull {
        /// How many it may have.
        limit: usize,
    },
    /// As many endpoints are registered as may be.
    #[error("{limit} endpoints are registered already")]
    Full {
        /// How many.
        limit: usize,
    },
}

/// A lightweight RRQ that refreshes nothing; the endpoint has to register in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Stale {
    /// Nobody has this identifier.
    #[error("nobody is registered under this identifier")]
    Unknown,
    /// It comes from elsewhere than the registration did.
    #[error("the registration was made from {registered}")]
    Moved {
        /// From where.
        registered: SocketAddr,
    },
    /// It names a call signalling address that is not registered.
    #[error("{address} is not a registered call signalling address")]
    OtherAddress {
        /// The address.
        address: SocketAddr,
    },
}

/// The endpoint was registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Registered {
    /// Its name.
    pub id: EndpointId,
    /// Whether it was registered before and what is known of it was replaced.
    pub replaced: bool,
}

/// All registered endpoints.
#[derive(Debug)]
pub struct Registry {
    limits: Limits,
    endpoints: BTreeMap<EndpointId, Endpoint>,
    by_alias: BTreeMap<AliasKey, EndpointId>,
    by_address: BTreeMap<SocketAddr, EndpointId>,
    per_host: BTreeMap<IpAddr, usize>,
    expiry: BTreeSet<(Instant, EndpointId)>,
}

impl Registry {
    /// Nobody.
    pub fn new(limits: Limits) -> Self {
        Self {
            limits,
            endpoints: BTreeMap::new(),
            by_alias: BTreeMap::new(),
            by_address: BTreeMap::new(),
            per_host: BTreeMap::new(),
            expiry: BTreeSet::new(),
        }
    }

    /// A full RRQ: registers an endpoint, or replaces what is known of it. It is the same endpoint if
    /// `claim`, the identifier it gives, is registered, or else one of its call signalling addresses.
    ///
    /// One that has no name gets one: its first call signalling address. `fresh` becomes its
    /// identifier if it is a new one.
    pub fn register(
        &mut self,
        _proof: Authenticated,
        claim: Option<EndpointId>,
        mut registration: Registration,
        fresh: EndpointId,
        now: Instant,
    ) -> Result<Registered, Refusal> {
        let addresses = &mut registration.call_signal_addresses;
        dedup(addresses);
        addresses.truncate(MAX_ADDRESSES_PER_ENDPOINT);
        let first = *addresses.first().ok_or(Refusal::NoCallSignalAddress)?;
        let keys = keys_of(&mut registration.aliases, first);

        let known = self.recognise(claim, &registration);
        let host = registration.source.address.ip();
        if let Some(endpoint) = known.and_then(|id| self.endpoints.get(&id))
            && !endpoint.is_at(registration.source)
        {
            return Err(Refusal::OtherHost {
                owner: endpoint.source().address.ip(),
            });
        }
        self.refuse_conflicts(known, &registration, &keys)?;
        if known.is_none() {
            self.refuse_when_full(host)?;
        }

        let before = known.and_then(|id| self.remove(id));
        let endpoint = Endpoint {
            id: known.unwrap_or(fresh),
            registered_at: before.as_ref().map_or(now, |before| before.registered_at),
            expires_at: now + registration.time_to_live,
            registration,
            keys,
        };
        let registered = Registered {
            id: endpoint.id,
            replaced: before.is_some(),
        };
        self.insert(endpoint);
        Ok(registered)
    }

    fn recognise(
        &self,
        claim: Option<EndpointId>,
        registration: &Registration,
    ) -> Option<EndpointId> {
        let mut addresses = registration.call_signal_addresses.iter();
        claim
            .filter(|id| self.endpoints.contains_key(id))
            .or_else(|| addresses.find_map(|address| self.by_address.get(address).copied()))
    }

    fn refuse_conflicts(
        &self,
        known: Option<EndpointId>,
        registration: &Registration,
        keys: &[AliasKey],
    ) -> Result<(), Refusal> {
        let is_taken = |holder: Option<&EndpointId>| holder.is_some_and(|id| Some(*id) != known);
        for &address in &registration.call_signal_addresses {
            if is_taken(self.by_address.get(&address)) {
                return Err(Refusal::AddressTaken { address });
            }
        }
        let limit = self.limits.aliases_per_endpoint;
        if keys.len() > limit {
            return Err(Refusal::TooManyAliases {
                len: keys.len(),
                limit,
            });
        }
        let aliases: Vec<_> = registration
            .aliases
            .iter()
            .zip(keys)
            .filter(|(_, key)| is_taken(self.by_alias.get(key)))
            .map(|(alias, _)| alias.clone())
            .collect();
        if aliases.is_empty() {
            Ok(())
        } else {
            Err(Refusal::AliasTaken { aliases })
        }
    }

    fn refuse_when_full(&self, host: IpAddr) -> Result<(), Refusal> {
        let limit = self.limits.endpoints;
        if self.endpoints.len() >= limit {
            return Err(Refusal::Full { limit });
        }
        let limit = self.limits.endpoints_per_host;
        if self
            .per_host
            .get(&host)
            .is_some_and(|count| *count >= limit)
        {
            return Err(Refusal::HostFull { limit });
        }
        Ok(())
    }

    /// A lightweight RRQ: prolongs a registration and changes nothing else. It must come from where
    /// the registration came from and may name no other call signalling address; it may ask for
    /// another time to live.
    pub fn keep_alive(
        &mut self,
        _proof: Authenticated,
        id: EndpointId,
        source: Source,
        call_signal_address: Option<SocketAddr>,
        time_to_live: Option<Duration>,
        now: Instant,
    ) -> Result<&Endpoint, Stale> {
        self.check_keep_alive(id, source, call_signal_address)?;
        let endpoint = self.endpoints.get_mut(&id).ok_or(Stale::Unknown)?;
        self.expiry.remove(&(endpoint.expires_at, id));
        endpoint.registration.time_to_live = time_to_live.unwrap_or(endpoint.time_to_live());
        endpoint.expires_at = now + endpoint.time_to_live();
        self.expiry.insert((endpoint.expires_at, id));
        Ok(endpoint)
    }

    /// Whether there is something that a lightweight RRQ prolongs.
    pub(crate) fn check_keep_alive(
        &self,
        id: EndpointId,
        source: Source,
        call_signal_address: Option<SocketAddr>,
    ) -> Result<(), Stale> {
        let endpoint = self.endpoints.get(&id).ok_or(Stale::Unknown)?;
        let registered = endpoint.source().address;
        if source.address != registered {
            return Err(Stale::Moved { registered });
        }
        match call_signal_address {
            Some(address) if !endpoint.call_signal_addresses().contains(&address) => {
                Err(Stale::OtherAddress { address })
            }
            _ => Ok(()),
        }
    }

    /// Ends a registration.
    pub fn remove(&mut self, id: EndpointId) -> Option<Endpoint> {
        let endpoint = self.endpoints.remove(&id)?;
        for key in &endpoint.keys {
            self.by_alias.remove(key);
        }
        for address in endpoint.call_signal_addresses() {
            self.by_address.remove(address);
        }
        self.expiry.remove(&(endpoint.expires_at, id));
        let host = endpoint.source().address.ip();
        if let Some(count) = self.per_host.get_mut(&host) {
            *count -= 1;
            if *count == 0 {
                self.per_host.remove(&host);
            }
        }
        Some(endpoint)
    }

    /// Whether an endpoint would have an alias left without these.
    pub fn has_other_aliases(&self, id: EndpointId, aliases: &[AliasAddress]) -> bool {
        let keys: BTreeSet<AliasKey> = aliases.iter().filter_map(AliasKey::of).collect();
        let endpoint = self.endpoints.get(&id);
        endpoint.is_some_and(|endpoint| endpoint.keys.iter().any(|key| !keys.contains(key)))
    }

    /// Takes aliases from an endpoint, which stays registered; those of these that it had.
    pub fn remove_aliases(
        &mut self,
        id: EndpointId,
        aliases: &[AliasAddress],
    ) -> Vec<AliasAddress> {
        let Some(endpoint) = self.endpoints.get_mut(&id) else {
            return Vec::new();
        };
        let mut removed = Vec::new();
        for key in aliases.iter().filter_map(AliasKey::of) {
            if let Some(index) = endpoint.keys.iter().position(|own| *own == key) {
                endpoint.keys.remove(index);
                removed.push(endpoint.registration.aliases.remove(index));
                self.by_alias.remove(&key);
            }
        }
        removed
    }

    fn insert(&mut self, endpoint: Endpoint) {
        let id = endpoint.id;
        for key in &endpoint.keys {
            self.by_alias.insert(key.clone(), id);
        }
        for address in endpoint.call_signal_addresses() {
            self.by_address.insert(*address, id);
        }
        self.expiry.insert((endpoint.expires_at, id));
        *self
            .per_host
            .entry(endpoint.source().address.ip())
            .or_default() += 1;
        self.endpoints.insert(id, endpoint);
    }

    /// Removes the next endpoint whose time to live is over, if there is one.
    pub fn expire(&mut self, now: Instant) -> Option<Endpoint> {
        let &(expires_at, id) = self.expiry.first()?;
        if expires_at > now {
            None
        } else {
            self.remove(id)
        }
    }

    /// When the next registration expires.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.expiry.first().map(|(expires_at, _)| *expires_at)
    }

    /// The endpoint with this identifier.
    pub fn endpoint(&self, id: EndpointId) -> Option<&Endpoint> {
        self.endpoints.get(&id)
    }

    /// The endpoint that is called so.
    pub fn by_alias(&self, alias: &AliasAddress) -> Option<&Endpoint> {
        self.endpoints
            .get(self.by_alias.get(&AliasKey::of(alias)?)?)
    }

    /// The endpoint that takes calls there.
    pub fn by_call_signal_address(&self, address: SocketAddr) -> Option<&Endpoint> {
        self.endpoints.get(self.by_address.get(&address)?)
    }

    /// All endpoints, in the order of their identifiers.
    pub fn iter(&self) -> impl Iterator<Item = &Endpoint> {
        self.endpoints.values()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.endpoints.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.endpoints.is_empty()
    }
}

/// Leaves out the addresses that came before.
fn dedup(addresses: &mut h323_per::List<SocketAddr, 1>) {
    let mut seen = BTreeSet::new();
    addresses.retain(|address| seen.insert(*address));
}

/// Leaves out the aliases that cannot be looked up or came before, makes one if none is left, and
/// gives their keys.
fn keys_of(aliases: &mut Vec<AliasAddress>, address: SocketAddr) -> Vec<AliasKey> {
    let mut keys = Vec::with_capacity(aliases.len());
    let mut seen = BTreeSet::new();
    aliases.retain(|alias| match AliasKey::of(alias) {
        Some(key) if seen.insert(key.clone()) => {
            keys.push(key);
            true
        }
        _ => false,
    });
    if aliases.is_empty() {
        let given = user_alias(&address.to_string()).ok();
        if let Some((alias, key)) =
            given.and_then(|alias| AliasKey::of(&alias).map(|key| (alias, key)))
        {
            aliases.push(alias);
            keys.push(key);
        }
    }
    keys
}
