use std::net::Ipv4Addr;

use h323_h225::address::alias;
use h323_h225::identifiers::ProtocolVersion;
use h323_h225::transport::SocketId;
use h323_messages::h225::EndpointType;
use rand::rngs::ChaCha12Rng;
use rand::{RngExt, SeedableRng};

use super::*;
use crate::testing::{authenticated, epoch};

const LIMITS: Limits = Limits {
    endpoints: 4,
    endpoints_per_host: 2,
    aliases_per_endpoint: 3,
    calls: 0,
    calls_per_endpoint: 0,
    queries: 0,
    queries_per_host: 0,
};

fn host(last: u8, port: u16) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::new(192, 0, 2, last), port))
}

fn id(number: u8) -> EndpointId {
    EndpointId::from_random([number; 16])
}

fn source(address: SocketAddr) -> Source {
    Source {
        socket: SocketId(0),
        address,
        local: None,
    }
}

fn registration(
    from: SocketAddr,
    signalling: &[SocketAddr],
    names: &[&str],
    secs: u64,
) -> Registration {
    Registration {
        source: source(from),
        call_signal_addresses: signalling.iter().copied().collect(),
        aliases: names.iter().map(|name| alias(name).unwrap()).collect(),
        endpoint_type: EndpointType::default(),
        version: ProtocolVersion::V4,
        time_to_live: Duration::from_secs(secs),
    }
}

/// A registry with `alice` at host 1 (identifier 1) until second 60.
fn with_alice(now: Instant) -> Registry {
    let mut registry = Registry::new(LIMITS);
    let alice = registration(host(1, 1719), &[host(1, 1720)], &["alice", "100"], 60);
    registry
        .register(authenticated(), None, alice, id(1), now)
        .unwrap();
    registry
}

#[test]
fn an_endpoint_is_found_by_every_name() {
    let registry = with_alice(epoch());
    let found = [
        registry.endpoint(id(1)),
        registry.by_alias(&alias("ALICE").unwrap()),
        registry.by_alias(&alias("100").unwrap()),
        registry.by_call_signal_address(host(1, 1720)),
    ];
    assert!(
        found
            .iter()
            .all(|endpoint| endpoint.map(Endpoint::id) == Some(id(1))),
        "{found:?}"
    );
    assert_eq!(registry.by_alias(&alias("bob").unwrap()), None);
    assert_eq!(registry.by_call_signal_address(host(1, 1719)), None);
}

#[test]
fn a_full_registration_from_the_same_address_replaces() {
    let start = epoch();
    let mut registry = with_alice(start);
    let later = start + Duration::from_secs(10);
    let renamed = registration(
        host(1, 2000),
        &[host(1, 1720), host(1, 1730)],
        &["carol"],
        30,
    );
    let registered = registry.register(authenticated(), None, renamed, id(2), later);
    assert_eq!(
        registered,
        Ok(Registered {
            id: id(1),
            replaced: true
        })
    );
    assert_eq!(registry.by_alias(&alias("alice").unwrap()), None);
    let carol = registry.by_alias(&alias("carol").unwrap()).unwrap();
    assert_eq!(
        (carol.registered_at(), carol.expires_at()),
        (start, start + Duration::from_secs(40))
    );
    assert_eq!(
        registry
            .by_call_signal_address(host(1, 1730))
            .map(Endpoint::id),
        Some(id(1))
    );
    assert_eq!(
        (registry.len(), registry.poll_timeout()),
        (1, Some(carol.expires_at()))
    );
}

#[test]
fn nobody_else_takes_a_registration_over() {
    let now = epoch();
    let mut registry = with_alice(now);
    let owner = Refusal::OtherHost {
        owner: host(1, 0).ip(),
    };
    let by_address = registration(host(2, 1719), &[host(1, 1720)], &["mallory"], 60);
    assert_eq!(
        registry.register(authenticated(), None, by_address, id(2), now),
        Err(owner.clone())
    );
    let by_identifier = registration(host(2, 1719), &[host(2, 1720)], &["mallory"], 60);
    assert_eq!(
        registry.register(authenticated(), Some(id(1)), by_identifier, id(2), now),
        Err(owner)
    );
    let by_name = registration(host(2, 1719), &[host(2, 1720)], &["bob", "Alice"], 60);
    let refusal = registry
        .register(authenticated(), None, by_name, id(2), now)
        .unwrap_err();
    assert_eq!(
        refusal,
        Refusal::AliasTaken {
            aliases: vec![alias("Alice").unwrap()]
        }
    );
    assert_eq!(refusal.to_string(), "another endpoint is called Alice");
    assert_eq!(
        registry.by_alias(&alias("bob").unwrap()),
        None,
        "nothing is left behind"
    );
    assert_eq!(registry.len(), 1);
}

#[test]
fn an_address_of_another_endpoint_of_the_host_is_taken() {
    let now = epoch();
    let mut registry = with_alice(now);
    let bob = registration(host(1, 1819), &[host(1, 1820)], &["bob"], 60);
    registry
        .register(authenticated(), None, bob, id(2), now)
        .unwrap();
    let both = registration(host(1, 1819), &[host(1, 1820), host(1, 1720)], &["bob"], 60);
    let refusal = Refusal::AddressTaken {
        address: host(1, 1720),
    };
    assert_eq!(
        registry.register(authenticated(), Some(id(2)), both, id(3), now),
        Err(refusal)
    );
}

#[test]
fn an_endpoint_without_a_name_is_called_like_its_address() {
    let now = epoch();
    let mut registry = Registry::new(LIMITS);
    let mut nameless = registration(host(1, 1719), &[host(1, 1720)], &[], 60);
    nameless.aliases.push(AliasAddress::Unknown(Box::default()));
    registry
        .register(authenticated(), None, nameless, id(1), now)
        .unwrap();
    let endpoint = registry
        .by_alias(&alias("192.0.2.1:1720").unwrap())
        .unwrap();
    assert_eq!(endpoint.aliases(), [alias("192.0.2.1:1720").unwrap()]);
}

#[test]
fn what_is_said_twice_counts_once() {
    let now = epoch();
    let mut registry = Registry::new(LIMITS);
    let names = ["alice", "ALICE", "100", "100", "Alice"];
    let twice = registration(host(1, 1719), &[host(1, 1720), host(1, 1720)], &names, 60);
    registry
        .register(authenticated(), None, twice, id(1), now)
        .unwrap();
    let endpoint = registry.endpoint(id(1)).unwrap();
    assert_eq!(
        endpoint.aliases(),
        [alias("alice").unwrap(), alias("100").unwrap()]
    );
    assert_eq!(endpoint.call_signal_addresses(), [host(1, 1720)]);
}

#[test]
fn a_keep_alive_prolongs_and_changes_nothing_else() {
    let start = epoch();
    let mut registry = with_alice(start);
    let before = registry.endpoint(id(1)).unwrap().clone();
    let later = start + Duration::from_secs(50);
    let (from, signalling) = (source(host(1, 1719)), Some(host(1, 1720)));
    registry
        .keep_alive(authenticated(), id(1), from, signalling, None, later)
        .unwrap();
    assert_eq!(registry.expire(start + Duration::from_secs(109)), None);
    let mut after = registry.expire(start + Duration::from_secs(110)).unwrap();
    after.expires_at = before.expires_at;
    assert_eq!(after, before);
    assert!(registry.is_empty());
}

#[test]
fn a_keep_alive_that_does_not_fit_is_stale() {
    let now = epoch();
    let mut registry = with_alice(now);
    let mut keep_alive = |number, from, signalling| {
        registry
            .keep_alive(
                authenticated(),
                id(number),
                source(from),
                signalling,
                None,
                now,
            )
            .map(Endpoint::id)
    };
    let home = host(1, 1719);
    assert_eq!(keep_alive(2, home, None), Err(Stale::Unknown));
    assert_eq!(
        keep_alive(1, host(1, 1718), None),
        Err(Stale::Moved { registered: home })
    );
    let address = host(1, 1721);
    assert_eq!(
        keep_alive(1, home, Some(address)),
        Err(Stale::OtherAddress { address })
    );
    assert_eq!(keep_alive(1, home, None), Ok(id(1)));
}

#[test]
fn every_ceiling_is_reached() {
    let now = epoch();
    let mut registry = with_alice(now);
    let mut register = |number: u8, last: u8, names: &[&str]| {
        let port = 2000 + u16::from(number);
        let new = registration(host(last, port), &[host(last, port + 1000)], names, 60);
        registry
            .register(authenticated(), None, new, id(number), now)
            .map(|registered| registered.id)
    };
    assert_eq!(
        register(2, 1, &["b", "c", "d", "e"]),
        Err(Refusal::TooManyAliases { len: 4, limit: 3 })
    );
    assert_eq!(register(2, 1, &["b"]), Ok(id(2)));
    assert_eq!(register(3, 1, &["c"]), Err(Refusal::HostFull { limit: 2 }));
    assert_eq!(register(3, 2, &["c"]), Ok(id(3)));
    assert_eq!(register(4, 2, &["d"]), Ok(id(4)));
    assert_eq!(register(5, 3, &["e"]), Err(Refusal::Full { limit: 4 }));
    let many: Vec<_> = (0..20).map(|port| host(2, 3003 + port * 1000)).collect();
    let replaced = registration(host(2, 2003), &many, &["c"], 60);
    registry
        .register(authenticated(), Some(id(3)), replaced, id(9), now)
        .unwrap();
    let kept = registry.endpoint(id(3)).unwrap().call_signal_addresses();
    assert_eq!(kept, &many[..MAX_ADDRESSES_PER_ENDPOINT]);
    registry.remove(id(2)).unwrap();
    let last = registration(host(1, 2005), &[host(1, 3005)], &["e"], 60);
    registry
        .register(authenticated(), None, last, id(5), now)
        .unwrap();
}

/// The registry as one would write it without caring for time: one list, searched from the front.
#[derive(Debug, Default)]
struct Model(Vec<Endpoint>);

impl Model {
    fn holder(&self, key: &AliasKey) -> Option<EndpointId> {
        self.0
            .iter()
            .find(|endpoint| endpoint.keys.contains(key))
            .map(Endpoint::id)
    }

    fn at(&self, address: &SocketAddr) -> Option<EndpointId> {
        self.0
            .iter()
            .find(|endpoint| endpoint.call_signal_addresses().contains(address))
            .map(Endpoint::id)
    }

    fn register(
        &mut self,
        claim: Option<EndpointId>,
        new: &Registration,
        fresh: EndpointId,
        now: Instant,
    ) -> Result<Registered, ()> {
        let claimed = self
            .0
            .iter()
            .find(|endpoint| Some(endpoint.id) == claim)
            .map(Endpoint::id);
        let known = claimed.or_else(|| new.call_signal_addresses.iter().find_map(|a| self.at(a)));
        let host = |endpoint: &Endpoint| endpoint.source().address.ip();
        let keys: Vec<_> = new.aliases.iter().filter_map(AliasKey::of).collect();
        let others = |holder: Option<EndpointId>| holder.is_some() && holder != known;
        if new
            .call_signal_addresses
            .iter()
            .any(|address| others(self.at(address)))
            || keys.iter().any(|key| others(self.holder(key)))
            || keys.len() > LIMITS.aliases_per_endpoint
        {
            return Err(());
        }
        let mut registered_at = now;
        if let Some(id) = known {
            let index = self
                .0
                .iter()
                .position(|endpoint| endpoint.id == id)
                .unwrap();
            if host(&self.0[index]) != new.source.address.ip() {
                return Err(());
            }
            registered_at = self.0.remove(index).registered_at;
        } else if self.0.len() >= LIMITS.endpoints
            || self
                .0
                .iter()
                .filter(|endpoint| host(endpoint) == new.source.address.ip())
                .count()
                >= LIMITS.endpoints_per_host
        {
            return Err(());
        }
        let (id, replaced) = (known.unwrap_or(fresh), known.is_some());
        let expires_at = now + new.time_to_live;
        self.0.push(Endpoint {
            id,
            registration: new.clone(),
            keys,
            registered_at,
            expires_at,
        });
        Ok(Registered { id, replaced })
    }

    fn remove(&mut self, id: EndpointId) -> Option<Endpoint> {
        let index = self.0.iter().position(|endpoint| endpoint.id == id)?;
        Some(self.0.remove(index))
    }

    fn expire(&mut self, now: Instant) -> Option<Endpoint> {
        let next = self
            .0
            .iter()
            .min_by_key(|endpoint| (endpoint.expires_at, endpoint.id))?;
        if next.expires_at > now {
            None
        } else {
            self.remove(next.id)
        }
    }
}

/// Every index says of every key what the list says, and nothing more.
fn assert_same(registry: &Registry, model: &Model) {
    let mut expected = model.0.clone();
    expected.sort_by_key(Endpoint::id);
    assert!(registry.iter().eq(&expected), "{registry:#?}\n{model:#?}");
    let keys = expected
        .iter()
        .flat_map(|endpoint| endpoint.keys.iter().map(|key| (key, endpoint.id)));
    assert!(
        registry
            .by_alias
            .iter()
            .map(|(key, id)| (key, *id))
            .eq(sorted(keys))
    );
    let addresses = expected.iter().flat_map(|endpoint| {
        endpoint
            .call_signal_addresses()
            .iter()
            .map(|address| (*address, endpoint.id))
    });
    assert!(
        registry
            .by_address
            .iter()
            .map(|(address, id)| (*address, *id))
            .eq(sorted(addresses))
    );
    let expiry = expected
        .iter()
        .map(|endpoint| (endpoint.expires_at, endpoint.id));
    assert!(registry.expiry.iter().copied().eq(sorted(expiry)));
    assert_eq!(registry.per_host.values().sum::<usize>(), expected.len());
    assert!(registry.per_host.values().all(|count| *count > 0));
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<_> = items.collect();
    items.sort();
    items
}

#[test]
fn the_registry_does_what_a_plain_list_does() {
    const NAMES: [&str; 6] = ["alice", "bob", "carol", "100", "200", "ALICE"];
    for seed in 0..200 {
        let mut rng = ChaCha12Rng::seed_from_u64(seed);
        let (mut registry, mut model) = (Registry::new(LIMITS), Model::default());
        let mut now = epoch();
        for step in 0..60_u8 {
            now += Duration::from_secs(rng.random_range(0..10));
            let known = id(rng.random_range(0..=step));
            let from = host(rng.random_range(1..4), 1719);
            match rng.random_range(0..6) {
                0..3 => {
                    let ports = 0..rng.random_range(1..3_u16);
                    let signalling: List<_> = ports
                        .map(|port| host(from_last(from), 1720 + port + rng.random_range(0..2)))
                        .collect();
                    let first = rng.random_range(0..NAMES.len());
                    let names = &NAMES[first..(first + rng.random_range(1..5)).min(NAMES.len())];
                    let mut names = names.to_vec();
                    names.dedup_by_key(|name| name.to_lowercase());
                    let mut new = registration(from, &signalling, &names, rng.random_range(5..40));
                    let claim = rng.random_bool(0.3).then_some(known);
                    let real =
                        registry.register(authenticated(), claim, new.clone(), id(step), now);
                    dedup(&mut new.call_signal_addresses);
                    let naive = model.register(claim, &new, id(step), now);
                    assert_eq!(
                        real.clone().ok(),
                        naive.ok(),
                        "seed {seed} step {step}: {real:?}"
                    );
                }
                3 => {
                    let real = registry
                        .keep_alive(authenticated(), known, source(from), None, None, now)
                        .is_ok();
                    let naive = model
                        .0
                        .iter_mut()
                        .find(|endpoint| endpoint.id == known && endpoint.source().address == from);
                    assert_eq!(real, naive.is_some(), "seed {seed} step {step}");
                    if let Some(endpoint) = naive {
                        endpoint.expires_at = now + endpoint.time_to_live();
                    }
                }
                4 => assert_eq!(
                    registry.remove(known),
                    model.remove(known),
                    "seed {seed} step {step}"
                ),
                _ => {
                    while let Some(endpoint) = model.expire(now) {
                        assert_eq!(
                            registry.expire(now),
                            Some(endpoint),
                            "seed {seed} step {step}"
                        );
                    }
                    assert_eq!(registry.expire(now), None, "seed {seed} step {step}");
                }
            }
            assert_same(&registry, &model);
        }
    }
}

type List<T> = Vec<T>;

fn from_last(address: SocketAddr) -> u8 {
    match address.ip() {
        IpAddr::V4(ip) => ip.octets()[3],
        IpAddr::V6(_) => 0,
    }
}
