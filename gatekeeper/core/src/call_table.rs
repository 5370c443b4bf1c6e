//! Calls in progress, found by every name that requests give them, and by when they want to be woken.
//!
//! The table decides nothing about a call. It hands [events](CallEvent) to the call that they are for,
//! takes from it what the zone has to know, and keeps its indexes true to what the call has become. A
//! call comes into being by [`CallTable::enter`] with an [`Admitted`]; it leaves when it says that it is
//! over. There is no other way in or out.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::{Duration, Instant};

use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};

use crate::accounting::CallId;
use crate::admission::Admitted;
use crate::call::{Call, CallEvent, CallName, ZoneEvent};
use crate::registry::EndpointId;

/// Calls in progress.
#[derive(Debug)]
pub struct CallTable {
    silent_after: Duration,
    last: u64,
    calls: BTreeMap<CallId, Call>,
    by_identifier: BTreeMap<CallIdentifier, CallId>,
    by_reference: BTreeSet<(ConferenceIdentifier, u16, CallId)>,
    by_endpoint: BTreeSet<(EndpointId, CallId)>,
    deadlines: BTreeSet<(Instant, CallId)>,
    events: VecDeque<ZoneEvent>,
}

/// All under which a call is found; nothing once it is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Keys {
    identifier: Option<CallIdentifier>,
    legs: [Option<LegKeys>; 2],
    deadline: Option<Instant>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct LegKeys {
    endpoint: EndpointId,
    conference: ConferenceIdentifier,
    reference: u16,
}

impl Keys {
    fn of(call: &Call) -> Self {
        if call.is_over() {
            return Self::default();
        }
        let mut legs = call.legs().map(|(_, leg)| LegKeys {
            endpoint: leg.endpoint,
            conference: leg.name.conference_identifier,
            reference: leg.name.call_reference,
        });
        Self {
            identifier: call.name().call_identifier,
            legs: [legs.next(), legs.next()],
            deadline: call.poll_timeout(),
        }
    }
}

impl CallTable {
    /// No calls. One of which nobody says anything for `silent_after` counts as over.
    pub fn new(silent_after: Duration) -> Self {
        Self {
            silent_after,
            last: 0,
            calls: BTreeMap::new(),
            by_identifier: BTreeMap::new(),
            by_reference: BTreeSet::new(),
            by_endpoint: BTreeSet::new(),
            deadlines: BTreeSet::new(),
            events: VecDeque::new(),
        }
    }

    /// An endpoint takes part in the call that it names: one that is there, or a new one.
    pub fn enter(&mut self, admitted: Admitted, now: Instant) -> CallId {
        if let Some(id) = self.find(&admitted.name).map(Call::id) {
            self.handle(id, CallEvent::Admitted(admitted), now);
            return id;
        }
        self.last += 1;
        let id = CallId(self.last);
        let call = Call::open(id, admitted, self.silent_after, now);
        self.calls.insert(id, call);
        self.settle(id, Keys::default());
        id
    }

    /// Something happened to a call. To be followed by [`poll_event`](Self::poll_event) until it gives
    /// nothing. One that is not there gives back what the event brings.
    pub fn handle(&mut self, id: CallId, event: CallEvent, now: Instant) {
        let Some(call) = self.calls.get_mut(&id) else {
            let grant = event.into_grant();
            return self.events.extend(grant.map(ZoneEvent::Released));
        };
        let before = Keys::of(call);
        call.handle(event, now);
        self.settle(id, before);
    }

    /// An endpoint is gone: so are the calls that it is part of.
    pub fn handle_endpoint_gone(&mut self, endpoint: EndpointId, now: Instant) {
        let calls: Vec<_> = self.of_endpoint(endpoint).collect();
        for id in calls {
            self.handle(id, CallEvent::EndpointGone(endpoint), now);
        }
    }

    /// Wakes the calls that want it.
    pub fn handle_timeout(&mut self, now: Instant) {
        while let Some(&(at, id)) = self.deadlines.first()
            && at <= now
        {
            self.handle(id, CallEvent::Timeout, now);
        }
    }

    /// The next thing that a call tells the zone.
    pub fn poll_event(&mut self) -> Option<ZoneEvent> {
        self.events.pop_front()
    }

    /// When the next call wants to be woken.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.deadlines.first().map(|(at, _)| *at)
    }

    /// Takes out of a call what it has to say, and finds it from now on under what it has become.
    fn settle(&mut self, id: CallId, before: Keys) {
        let Some(call) = self.calls.get_mut(&id) else {
            return;
        };
        while let Some(event) = call.poll_event() {
            self.events.push_back(event);
        }
        let (after, is_over) = (Keys::of(call), call.is_over());
        if before != after {
            self.forget(id, &before);
            self.index(id, &after);
        }
        if is_over {
            self.calls.remove(&id);
        }
    }

    fn forget(&mut self, id: CallId, keys: &Keys) {
        if let Some(identifier) = keys.identifier {
            self.by_identifier.remove(&identifier);
        }
        for leg in keys.legs.iter().flatten() {
            self.by_reference
                .remove(&(leg.conference, leg.reference, id));
            self.by_endpoint.remove(&(leg.endpoint, id));
        }
        if let Some(deadline) = keys.deadline {
            self.deadlines.remove(&(deadline, id));
        }
    }

    fn index(&mut self, id: CallId, keys: &Keys) {
        if let Some(identifier) = keys.identifier {
            self.by_identifier.insert(identifier, id);
        }
        for leg in keys.legs.iter().flatten() {
            self.by_reference
                .insert((leg.conference, leg.reference, id));
            self.by_endpoint.insert((leg.endpoint, id));
        }
        if let Some(deadline) = keys.deadline {
            self.deadlines.insert((deadline, id));
        }
    }

    /// The call that a request names: by its identifier if there is one, and else by conference and
    /// call reference, as edition 1 has it.
    pub fn find(&self, name: &CallName) -> Option<&Call> {
        let id = match name.call_identifier {
            Some(identifier) => self.by_identifier.get(&identifier)?,
            None => {
                let least = (name.conference_identifier, name.call_reference, CallId(0));
                let most = (
                    name.conference_identifier,
                    name.call_reference,
                    CallId(u64::MAX),
                );
                &self.by_reference.range(least..=most).next()?.2
            }
        };
        self.calls.get(id)
    }

    /// A call.
    pub fn call(&self, id: CallId) -> Option<&Call> {
        self.calls.get(&id)
    }

    /// The calls that an endpoint is part of.
    pub fn of_endpoint(&self, endpoint: EndpointId) -> impl Iterator<Item = CallId> {
        let all = (endpoint, CallId(0))..=(endpoint, CallId(u64::MAX));
        self.by_endpoint.range(all).map(|(_, id)| *id)
    }

    /// All calls, in the order in which they were opened.
    pub fn iter(&self) -> impl Iterator<Item = &Call> {
        self.calls.values()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.calls.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }
}

#[cfg(test)]
mod tests;
