//! Who takes part in a call: hosts, or entities on one host, with the addresses they use.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};

use h323_h225::q931::MessageType;
use h323_ras::{Kind, Procedure};

use crate::limits::MAX_PARTIES;
use crate::message::{Content, Message};

/// The most addresses of one party that are kept.
const MAX_ADDRESSES: usize = 64;

/// What a party is in a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Calls.
    Caller,
    /// Admits the call, routes it, or both.
    Gatekeeper,
    /// Passes the call on without RAS.
    Proxy,
    /// Is called.
    Callee,
    /// Anything else.
    Other,
}

impl Role {
    /// As a word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Caller => "caller",
            Self::Gatekeeper => "gatekeeper",
            Self::Proxy => "proxy",
            Self::Callee => "callee",
            Self::Other => "other",
        }
    }
}

/// Somebody who takes part in a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// What it is in the call.
    pub role: Role,
    /// An alias of it.
    pub name: Option<String>,
    /// Its addresses, the one that shows it first.
    pub addresses: Vec<SocketAddr>,
    /// Whether everything on its host is this party.
    pub is_host: bool,
}

impl Party {
    /// Whether an address is one of it.
    pub fn has(&self, address: SocketAddr) -> bool {
        self.addresses.contains(&address)
            || (self.is_host && self.addresses.iter().any(|own| own.ip() == address.ip()))
    }

    /// Its host, with the port where one host has several parties.
    pub fn address(&self) -> String {
        match self.addresses.first() {
            Some(address) if self.is_host => address.ip().to_string(),
            Some(address) => address.to_string(),
            None => "?".to_owned(),
        }
    }

    /// Its name, or its role.
    pub fn title(&self) -> String {
        match &self.name {
            Some(name) => name.clone(),
            None => self.role.name().to_owned(),
        }
    }

    /// As a sentence names it: `the caller alice (192.0.2.1)`.
    pub fn spoken(&self) -> String {
        match (&self.name, self.role) {
            (Some(name), Role::Other) => format!("{name} ({})", self.address()),
            (None, Role::Other) => self.address(),
            (Some(name), role) => format!("the {} {name} ({})", role.name(), self.address()),
            (None, role) => format!("the {} ({})", role.name(), self.address()),
        }
    }
}

/// Addresses that belong together, and the aliases of some: what registrations say, and what calls add.
pub(crate) trait Identities {
    /// An address of the same party that stands for all of them.
    fn identity(&self, address: SocketAddr) -> SocketAddr;
    /// An alias of the party.
    fn alias(&self, address: SocketAddr) -> Option<String>;
}

/// The parties of a call. `same` are pairs of addresses of one party each.
pub(crate) fn parties(
    messages: &[Message],
    attempts: &[(SocketAddr, SocketAddr)],
    same: &[(SocketAddr, SocketAddr)],
    identities: &impl Identities,
) -> Vec<Party> {
    let mut ends: Vec<(SocketAddr, SocketAddr)> = messages
        .iter()
        .map(|message| (message.from, message.to))
        .collect();
    ends.extend_from_slice(attempts);
    ends.dedup();
    let shared: BTreeSet<IpAddr> = ends
        .iter()
        .filter(|(from, to)| from.ip() == to.ip())
        .map(|(from, _)| from.ip())
        .collect();
    let mut groups = Groups::default();
    for address in ends.iter().flat_map(|(from, to)| [*from, *to]) {
        groups.join(address, identities.identity(address));
        if !shared.contains(&address.ip()) {
            groups.join(address, SocketAddr::new(address.ip(), 0));
        }
    }
    for (address, owner) in same {
        groups.join(*address, *owner);
        groups.join(*address, identities.identity(*address));
    }
    for (one, other) in by_call_reference(messages) {
        groups.join(one, other);
    }
    let roles = roles(messages, attempts, &mut groups);
    let mut parties: Vec<Party> = Vec::new();
    let mut places: BTreeMap<SocketAddr, usize> = BTreeMap::new();
    for address in ends.iter().flat_map(|(from, to)| [*from, *to]) {
        let root = groups.root(address);
        let place = match places.get(&root) {
            Some(place) => *place,
            None => {
                let place = parties.len().min(MAX_PARTIES - 1);
                places.insert(root, place);
                if place == parties.len() {
                    parties.push(Party {
                        role: roles.get(&root).copied().unwrap_or(Role::Other),
                        name: identities.alias(address),
                        addresses: Vec::new(),
                        is_host: !shared.contains(&address.ip()),
                    });
                }
                place
            }
        };
        let party = &mut parties[place];
        party.name = party.name.take().or_else(|| identities.alias(address));
        if !party.addresses.contains(&address) && party.addresses.len() < MAX_ADDRESSES {
            party.addresses.push(address);
        }
    }
    name_by_messages(&mut parties, messages);
    // Columns from the caller on the left to the callee on the right.
    parties.sort_by_key(|party| party.role.column());
    parties
}

/// Who asks for admission is who sends the Setup with the same call reference, or takes it.
fn by_call_reference(messages: &[Message]) -> Vec<(SocketAddr, SocketAddr)> {
    let mut same = Vec::new();
    for message in messages {
        let Some(ras) = message.ras() else { continue };
        let (Some(reference), Some(answers)) = (ras.call_reference, ras.answers) else {
            continue;
        };
        let mut setups = messages.iter().filter(|message| {
            message.signalling().is_some_and(|signalling| {
                signalling.message_type == MessageType::Setup
                    && signalling.call_reference.value() == reference
            })
        });
        // A gatekeeper between may use the same reference on both legs.
        let end = match answers {
            true => setups.next_back().map(|setup| setup.to),
            false => setups.next().map(|setup| setup.from),
        };
        same.extend(end.map(|end| (message.from, end)));
    }
    same
}

impl Role {
    fn column(self) -> u8 {
        match self {
            Self::Caller => 0,
            Self::Other => 1,
            Self::Gatekeeper | Self::Proxy => 2,
            Self::Callee => 3,
        }
    }
}

/// Who is what, by the root address of its group.
fn roles(
    messages: &[Message],
    attempts: &[(SocketAddr, SocketAddr)],
    groups: &mut Groups,
) -> BTreeMap<SocketAddr, Role> {
    let mut roles = BTreeMap::new();
    let mut legs = Vec::new();
    for message in messages {
        let (from, to) = (groups.root(message.from), groups.root(message.to));
        match &message.content {
            Content::Ras(ras) => match ras.kind {
                Kind::Request(Procedure::Admission | Procedure::Bandwidth) => {
                    roles.insert(to, Role::Gatekeeper);
                    let role = match ras.answers {
                        Some(true) => Role::Callee,
                        _ => Role::Caller,
                    };
                    roles.entry(from).or_insert(role);
                }
                Kind::Request(Procedure::Location) => {
                    roles.insert(to, Role::Gatekeeper);
                }
                _ => {}
            },
            Content::Signalling(signalling) if signalling.message_type == MessageType::Setup => {
                legs.push((from, to));
            }
            _ => {}
        }
    }
    if legs.is_empty() {
        legs.extend(
            attempts
                .iter()
                .map(|(from, to)| (groups.root(*from), groups.root(*to))),
        );
    }
    let senders: BTreeSet<SocketAddr> = legs.iter().map(|(from, _)| *from).collect();
    let receivers: BTreeSet<SocketAddr> = legs.iter().map(|(_, to)| *to).collect();
    for address in senders.union(&receivers) {
        let role = match (senders.contains(address), receivers.contains(address)) {
            (true, true) => Role::Proxy,
            (true, false) => Role::Caller,
            _ => Role::Callee,
        };
        let known = roles.entry(*address).or_insert(role);
        if *known != Role::Gatekeeper {
            *known = role;
        }
    }
    roles
}

/// Gives aliases that only the messages of the call tell.
fn name_by_messages(parties: &mut [Party], messages: &[Message]) {
    let mut dialled = None;
    for message in messages {
        let (role, address, alias) = match &message.content {
            Content::Ras(ras) if ras.kind == Kind::Request(Procedure::Admission) => {
                match ras.answers {
                    // The names of an ARQ are those of the caller and the called party, whoever sends it.
                    Some(true) => (Role::Callee, message.from, ras.destination.first().cloned()),
                    _ => (Role::Caller, message.from, ras.aliases.first().cloned()),
                }
            }
            Content::Signalling(signalling) if signalling.message_type == MessageType::Setup => {
                dialled = Some((message.to, signalling.called.clone()));
                (Role::Caller, message.from, signalling.calling.clone())
            }
            _ => continue,
        };
        name(parties, role, address, alias);
    }
    // Who is called is known by the number dialled, if by nothing else.
    if let Some((address, called)) = dialled {
        name(parties, Role::Callee, address, called);
    }
}

fn name(parties: &mut [Party], role: Role, address: SocketAddr, alias: Option<String>) {
    if let Some(party) = parties
        .iter_mut()
        .find(|party| party.role == role && party.name.is_none() && party.has(address))
    {
        party.name = alias;
    }
}

/// Addresses in groups (union-find).
#[derive(Default)]
struct Groups(BTreeMap<SocketAddr, SocketAddr>);

impl Groups {
    fn root(&mut self, address: SocketAddr) -> SocketAddr {
        let mut root = address;
        while let Some(parent) = self.0.get(&root).copied()
            && parent != root
        {
            root = parent;
        }
        self.0.insert(address, root);
        root
    }

    fn join(&mut self, one: SocketAddr, other: SocketAddr) {
        let (one, other) = (self.root(one), self.root(other));
        if one != other {
            self.0.insert(one, other);
        }
    }
}
