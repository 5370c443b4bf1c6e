//! Signalling connections, and the calls on each.
//!
//! ```text
//! opened for a call ───┐
//! accepted, and Setup ─┴─► calls on it ── the last one leaves, both sides keep it ──► kept
//!                            │   ▲                                                   │  │
//!                            │   └──────────────── Setup, either way ────────────────┘  │
//!                            └─── the last one leaves ──► closed ◄── kept long enough ──┘
//! ```
//!
//! Calls are told apart by the call reference and by who chose it: each side chooses for the calls that it makes, so that
//! two calls may have the same value (Q.931 section 4.3).

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use h323_h225::message::Sharing;
use h323_h225::q931::{CallReference, Flag};
use h323_h225::transport::ConnectionId;

use crate::call::Ends;
use crate::config::Limits;
use crate::event::CallId;

/// Names a call on its connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Reference {
    value: u16,
    /// We chose it.
    is_ours: bool,
}

impl Reference {
    /// What a message that comes in is about.
    pub(super) fn received(reference: CallReference) -> Self {
        Self {
            value: reference.value(),
            is_ours: reference.flag() == Flag::ToOriginator,
        }
    }

    /// What a message that we send is about.
    pub(super) fn sent(reference: CallReference) -> Self {
        Self::received(reference.reversed())
    }
}

/// A signalling connection.
#[derive(Debug)]
pub(super) struct Trunk {
    /// Once it stands.
    ends: Option<Ends>,
    /// Where the peer takes calls: the address that we called, or the one that it says it has.
    peer: Option<SocketAddr>,
    calls: BTreeMap<Reference, CallId>,
    /// What each side has said of the connection.
    ours: Sharing,
    theirs: Sharing,
    /// Until when it is kept without a call.
    kept_until: Option<Instant>,
    /// Where the peer says it takes calls, while no call of it has been connected.
    claimed: Option<SocketAddr>,
    /// Nothing has come in since the newest call is on it.
    is_silent: bool,
}

impl Trunk {
    pub(super) fn ends(&self) -> Option<Ends> {
        self.ends
    }

    pub(super) fn has_calls(&self) -> bool {
        !self.calls.is_empty()
    }

    /// Why a further call of the peer may not be on it, if so.
    pub(super) fn objection(&self, limits: &Limits) -> Option<&'static str> {
        if !self.has_calls() {
            return None;
        }
        if !self.ours.multiple_calls {
            return Some("we have not said that several may be");
        }
        (self.calls.len() >= limits.calls_per_connection).then_some("there are too many")
    }

    /// Whether a call of ours may be on it too.
    fn takes(&self, limits: &Limits) -> bool {
        let agreed = self.ours & self.theirs;
        match self.calls.len() {
            0 => agreed.maintain_connection,
            calls => agreed.multiple_calls && calls < limits.calls_per_connection,
        }
    }

    /// The peer has said something: this of the connection, and where it takes calls. An address of another host is not
    /// believed, since calls to that would come here, and one of its own not before a call of it has been connected.
    pub(super) fn hear(&mut self, theirs: Option<Sharing>, address: Option<SocketAddr>) {
        if let Some(theirs) = theirs {
            self.theirs = theirs;
        }
        if let (Some(ends), Some(address)) = (self.ends, address)
            && address.ip() == ends.remote.ip()
        {
            self.claimed = Some(address);
        }
        self.is_silent = false;
    }

    /// A call on it is connected.
    pub(super) fn believe(&mut self) {
        if let Some(claimed) = self.claimed.take() {
            self.peer.get_or_insert(claimed);
        }
    }

    /// We say this of the connection.
    pub(super) fn say(&mut self, ours: Sharing) {
        self.ours = ours;
    }
}

/// The signalling connections of an endpoint that have brought, or are to take, a Setup. Each knows its calls, and each call
/// is on one at most.
#[derive(Debug, Default)]
pub(super) struct Trunks {
    trunks: BTreeMap<ConnectionId, Trunk>,
    of_calls: BTreeMap<CallId, (ConnectionId, Reference)>,
    /// Those without a call, by their deadlines.
    kept: BTreeSet<(Instant, ConnectionId)>,
}

impl Trunks {
    /// One that stands, or that we open to a peer at this address.
    pub(super) fn insert(
        &mut self,
        connection: ConnectionId,
        ends: Option<Ends>,
        peer: Option<SocketAddr>,
    ) {
        let trunk = Trunk {
            ends,
            peer,
            calls: BTreeMap::new(),
            ours: Sharing::default(),
            theirs: Sharing::default(),
            kept_until: None,
            claimed: None,
            is_silent: true,
        };
        self.trunks.insert(connection, trunk);
    }

    pub(super) fn get(&self, connection: ConnectionId) -> Option<&Trunk> {
        self.trunks.get(&connection)
    }

    pub(super) fn get_mut(&mut self, connection: ConnectionId) -> Option<&mut Trunk> {
        self.trunks.get_mut(&connection)
    }

    pub(super) fn of_call(&self, call: CallId) -> Option<ConnectionId> {
        self.of_calls.get(&call).map(|(connection, _)| *connection)
    }

    /// The call that a message on a connection is about.
    pub(super) fn call(&self, connection: ConnectionId, reference: Reference) -> Option<CallId> {
        let trunk = self.trunks.get(&connection)?;
        trunk.calls.get(&reference).copied()
    }

    /// A connection that a call of ours to this address may share, from this address of ours if it matters: the one with the
    /// fewest calls.
    pub(super) fn shareable(
        &self,
        from: Option<IpAddr>,
        to: SocketAddr,
        reference: Reference,
        limits: &Limits,
    ) -> Option<(ConnectionId, Ends)> {
        let suits = |trunk: &Trunk, ends: &Ends| {
            trunk.peer == Some(to)
                && from.is_none_or(|from| from == ends.local.ip())
                && trunk.takes(limits)
                && !trunk.calls.contains_key(&reference)
        };
        self.trunks
            .iter()
            .filter_map(|(connection, trunk)| Some((*connection, trunk, trunk.ends?)))
            .filter(|(_, trunk, ends)| suits(trunk, ends))
            .min_by_key(|(_, trunk, _)| trunk.calls.len())
            .map(|(connection, _, ends)| (connection, ends))
    }

    /// A call is on it from now on.
    pub(super) fn join(&mut self, connection: ConnectionId, reference: Reference, call: CallId) {
        if let Some(trunk) = self.trunks.get_mut(&connection) {
            if let Some(until) = trunk.kept_until.take() {
                self.kept.remove(&(until, connection));
            }
            trunk.calls.insert(reference, call);
            trunk.is_silent = true;
            self.of_calls.insert(call, (connection, reference));
        }
    }

    /// A call is on none any more. If no other is on its connection, that is kept until `kept_until`, if it may be and both
    /// sides keep it and the peer has said something of late; otherwise it is forgotten, and given back to be closed.
    pub(super) fn leave(
        &mut self,
        call: CallId,
        kept_until: Option<Instant>,
        limits: &Limits,
    ) -> Option<ConnectionId> {
        let (connection, reference) = self.of_calls.remove(&call)?;
        let room = self.kept.len() < limits.kept_connections;
        let trunk = self.trunks.get_mut(&connection)?;
        trunk.calls.remove(&reference);
        if trunk.has_calls() {
            return None;
        }
        let agreed = trunk.ends.is_some()
            && !trunk.is_silent
            && (trunk.ours & trunk.theirs).maintain_connection;
        match kept_until.filter(|_| agreed && room) {
            Some(until) => {
                trunk.kept_until = Some(until);
                self.kept.insert((until, connection));
                None
            }
            None => {
                self.trunks.remove(&connection);
                Some(connection)
            }
        }
    }

    /// A connection that we opened stands: the calls that wait for it.
    pub(super) fn stands(&mut self, connection: ConnectionId, ends: Ends) -> Vec<CallId> {
        let Some(trunk) = self.trunks.get_mut(&connection) else {
            return Vec::new();
        };
        trunk.ends = Some(ends);
        trunk.calls.values().copied().collect()
    }

    /// A connection is over: the calls that were on it.
    pub(super) fn remove(&mut self, connection: ConnectionId) -> Vec<CallId> {
        let Some(trunk) = self.trunks.remove(&connection) else {
            return Vec::new();
        };
        if let Some(until) = trunk.kept_until {
            self.kept.remove(&(until, connection));
        }
        let calls: Vec<_> = trunk.calls.into_values().collect();
        for call in &calls {
            self.of_calls.remove(call);
        }
        calls
    }

    /// All that are kept without a call.
    pub(super) fn kept(&self) -> Vec<ConnectionId> {
        self.kept
            .iter()
            .map(|(_, connection)| *connection)
            .collect()
    }

    /// One that has been kept long enough.
    pub(super) fn next_idle(&self, now: Instant) -> Option<ConnectionId> {
        let (until, connection) = self.kept.first()?;
        (*until <= now).then_some(*connection)
    }

    /// Until when each that has no call is kept.
    pub(super) fn kept_until(&self) -> impl Iterator<Item = Instant> {
        self.kept.iter().map(|(until, _)| *until)
    }

    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        self.kept.first().map(|(until, _)| *until)
    }
}
