//! Which connection is whose, signalling connections with their calls aside ([`trunks`](super::trunks)).

use std::collections::{BTreeMap, VecDeque};
use std::net::IpAddr;
use std::time::Instant;

use h323_h225::transport::ConnectionId;

use crate::call::{Ends, Line};
use crate::event::CallId;

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// A peer opened it and has yet to say what for.
    BeforeSetup(Ends),
    /// The H.245 of a call.
    Control(CallId, Line),
}

/// The connections of an endpoint. A line of a call has one connection at most, and each is found from the other.
#[derive(Debug, Default)]
pub(super) struct Connections {
    uses: BTreeMap<ConnectionId, Use>,
    lines: BTreeMap<(CallId, Line), ConnectionId>,
    /// Those before their Setup, and some that no longer are, in the order of their deadlines.
    setups: VecDeque<(Instant, ConnectionId)>,
    before_setup: usize,
    opened: u64,
}

impl Connections {
    pub(super) fn use_of(&self, connection: ConnectionId) -> Option<Use> {
        self.uses.get(&connection).copied()
    }

    pub(super) fn of_line(&self, call: CallId, line: Line) -> Option<ConnectionId> {
        self.lines.get(&(call, line)).copied()
    }

    /// A name for a connection that we open.
    pub(super) fn name(&mut self) -> ConnectionId {
        self.opened += 1;
        ConnectionId::Outgoing(self.opened)
    }

    /// The connection is a call's from now on.
    pub(super) fn assign(&mut self, connection: ConnectionId, call: CallId, line: Line) {
        self.uses.insert(connection, Use::Control(call, line));
        self.lines.insert((call, line), connection);
    }

    /// A peer opened a connection, and has until `setup_by` to send its Setup.
    pub(super) fn accept(&mut self, connection: ConnectionId, ends: Ends, setup_by: Instant) {
        self.uses.insert(connection, Use::BeforeSetup(ends));
        self.before_setup += 1;
        self.setups.push_back((setup_by, connection));
    }

    pub(super) fn remove(&mut self, connection: ConnectionId) -> Option<Use> {
        let removed = self.uses.remove(&connection);
        match removed {
            Some(Use::BeforeSetup(_)) => self.before_setup -= 1,
            Some(Use::Control(call, line)) => {
                self.lines.remove(&(call, line));
            }
            None => {}
        }
        removed
    }

    /// How many have not brought their Setup.
    pub(super) fn before_setup(&self) -> usize {
        self.before_setup
    }

    /// How many of these come from one host.
    pub(super) fn before_setup_from(&self, host: IpAddr) -> usize {
        let from_host =
            |used: &&Use| matches!(used, Use::BeforeSetup(ends) if ends.remote.ip() == host);
        self.uses.values().filter(from_host).count()
    }

    /// All that have not brought their Setup.
    pub(super) fn all_before_setup(&self) -> Vec<ConnectionId> {
        let before_setup = |(connection, used): (&ConnectionId, &Use)| {
            matches!(used, Use::BeforeSetup(_)).then_some(*connection)
        };
        self.uses.iter().filter_map(before_setup).collect()
    }

    /// A connection whose Setup is overdue.
    pub(super) fn next_overdue(&mut self, now: Instant) -> Option<ConnectionId> {
        self.forget_settled();
        self.setups
            .pop_front_if(|(setup_by, _)| *setup_by <= now)
            .map(|(_, connection)| connection)
    }

    pub(super) fn poll_timeout(&mut self) -> Option<Instant> {
        self.forget_settled();
        self.setups.front().map(|(setup_by, _)| *setup_by)
    }

    /// When those that wait have to have brought their Setups.
    pub(super) fn setups_by(&self) -> impl Iterator<Item = Instant> {
        let waits = |connection| matches!(self.uses.get(connection), Some(Use::BeforeSetup(_)));
        let waiting = (self.setups.iter()).filter(move |(_, connection)| waits(connection));
        waiting.map(|(setup_by, _)| *setup_by)
    }

    fn forget_settled(&mut self) {
        while let Some((_, connection)) = self.setups.front()
            && !matches!(self.uses.get(connection), Some(Use::BeforeSetup(_)))
        {
            self.setups.pop_front();
        }
    }
}
