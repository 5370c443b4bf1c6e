//! The table of calls, and when each wants to be woken.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use crate::call::Call;
use crate::event::CallId;

#[derive(Debug)]
struct Entry {
    call: Call,
    deadline: Option<Instant>,
}

/// The calls of an endpoint. Whoever changes one says so by [`update`](Self::update).
#[derive(Debug, Default)]
pub(super) struct Calls {
    entries: BTreeMap<CallId, Entry>,
    deadlines: BTreeSet<(Instant, CallId)>,
    begun: u64,
}

impl Calls {
    pub(super) fn next_id(&mut self) -> CallId {
        self.begun += 1;
        CallId(self.begun)
    }

    pub(super) fn insert(&mut self, id: CallId, call: Call) {
        self.entries.insert(
            id,
            Entry {
                call,
                deadline: None,
            },
        );
    }

    pub(super) fn get_mut(&mut self, id: CallId) -> Option<&mut Call> {
        self.entries.get_mut(&id).map(|entry| &mut entry.call)
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = CallId> {
        self.entries.keys().copied()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (CallId, &Call)> {
        self.entries.iter().map(|(id, entry)| (*id, &entry.call))
    }

    /// Notes when a call wants to be woken, and forgets one that is over and has nothing left to do.
    pub(super) fn update(&mut self, id: CallId) {
        let Some(entry) = self.entries.get_mut(&id) else {
            return;
        };
        let deadline = entry.call.poll_timeout();
        if deadline != entry.deadline {
            if let Some(old) = std::mem::replace(&mut entry.deadline, deadline) {
                self.deadlines.remove(&(old, id));
            }
            if let Some(new) = deadline {
                self.deadlines.insert((new, id));
            }
        }
        if entry.call.is_over() {
            self.entries.remove(&id);
        }
    }

    /// A call whose time has come. It is not due again before it has been updated.
    pub(super) fn next_due(&mut self, now: Instant) -> Option<CallId> {
        let &(deadline, id) = self
            .deadlines
            .first()
            .filter(|(deadline, _)| *deadline <= now)?;
        self.deadlines.remove(&(deadline, id));
        if let Some(entry) = self.entries.get_mut(&id) {
            entry.deadline = None;
        }
        Some(id)
    }

    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        self.deadlines.first().map(|(deadline, _)| *deadline)
    }
}
