//! Calls in progress. A call comes into being, or gets its other side, by [`CallTable::enter`] with
//! an [`Admitted`]; it ends by [`CallTable::end`], which yields its bandwidth and its detail. There
//! is no other way in or out.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};
use h323_messages::h225::AliasAddress;
use h323_ras::{Bandwidth, Leg};

use crate::accounting::{CallDetail, CallDuration, CallId, Connected};
use crate::admission::Admitted;
use crate::bandwidth::BandwidthGrant;
use crate::registry::EndpointId;

/// An endpoint's part in a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// It makes the call.
    Caller,
    /// It answers.
    Callee,
}

impl Side {
    /// The side of an endpoint that answers or does not.
    pub fn of(answers: bool) -> Self {
        if answers { Self::Callee } else { Self::Caller }
    }
}

/// What a request calls a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallName {
    /// From end to end; `None` from endpoints of edition 1.
    pub call_identifier: Option<CallIdentifier>,
    /// The conference.
    pub conference_identifier: ConferenceIdentifier,
    /// The call reference value, without its flag.
    pub call_reference: u16,
}

/// One side of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallLeg {
    /// The endpoint.
    pub endpoint: EndpointId,
    /// What it calls the call.
    pub name: CallName,
    /// What it may take.
    pub bandwidth: Bandwidth,
}

/// A call in progress.
#[derive(Debug)]
pub struct Call {
    id: CallId,
    name: CallName,
    caller: Option<CallLeg>,
    callee: Option<CallLeg>,
    grant: BandwidthGrant,
    source_info: Vec<AliasAddress>,
    destination_info: Vec<AliasAddress>,
    opened_at: Instant,
    answering_at: Option<Instant>,
    silent_at: Instant,
}

impl Call {
    /// Its name here.
    pub fn id(&self) -> CallId {
        self.id
    }

    /// One side, if its endpoint is one of ours and has been admitted.
    pub fn leg(&self, side: Side) -> Option<&CallLeg> {
        match side {
            Side::Caller => self.caller.as_ref(),
            Side::Callee => self.callee.as_ref(),
        }
    }

    /// Both sides, as far as they are ours.
    pub fn legs(&self) -> impl Iterator<Item = (Side, &CallLeg)> {
        let caller = self.caller.iter().map(|leg| (Side::Caller, leg));
        caller.chain(self.callee.iter().map(|leg| (Side::Callee, leg)))
    }

    /// The side of an endpoint. One that calls itself is on both: then it is the side it says.
    pub fn side_of(&self, endpoint: EndpointId, says: Option<Side>) -> Option<Side> {
        let is_there = |side| self.leg(side).is_some_and(|leg| leg.endpoint == endpoint);
        let first = says.unwrap_or(Side::Caller);
        let second = if first == Side::Caller {
            Side::Callee
        } else {
            Side::Caller
        };
        [first, second].into_iter().find(|side| is_there(*side))
    }

    /// What it takes from the zone.
    pub fn bandwidth(&self) -> Bandwidth {
        self.grant.amount()
    }

    /// All that is known of it.
    pub fn detail(&self) -> CallDetail {
        CallDetail {
            call: self.id,
            call_identifier: self.name.call_identifier,
            conference_identifier: self.name.conference_identifier,
            caller: self.caller.map(|leg| leg.endpoint),
            callee: self.callee.map(|leg| leg.endpoint),
            source_info: self.source_info.clone(),
            destination_info: self.destination_info.clone(),
            bandwidth: self.grant.amount(),
        }
    }

    /// A leg as a request of ours names it. `None` for calls of edition 1, which no request of ours
    /// can name for sure.
    pub fn ras_leg(&self, side: Side) -> Option<Leg> {
        let leg = self.leg(side)?;
        Some(Leg {
            call_identifier: self.name.call_identifier?,
            conference_identifier: leg.name.conference_identifier,
            call_reference: leg.name.call_reference,
            answered: side == Side::Callee,
        })
    }

    fn leg_mut(&mut self, side: Side) -> &mut Option<CallLeg> {
        match side {
            Side::Caller => &mut self.caller,
            Side::Callee => &mut self.callee,
        }
    }

    /// What the legs may take; at least as much must be granted.
    fn needed(&self) -> Bandwidth {
        self.legs()
            .map(|(_, leg)| leg.bandwidth)
            .max()
            .unwrap_or_default()
    }
}

/// A call that is over.
#[derive(Debug)]
#[must_use = "its bandwidth has to be released"]
pub struct Ended {
    /// What it took.
    pub grant: BandwidthGrant,
    /// What was known of it.
    pub detail: CallDetail,
    /// How long it lasted.
    pub duration: CallDuration,
}

/// What [`CallTable::enter`] did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entered {
    /// There is a new call.
    Opened(CallId),
    /// A call that was there has its other side.
    Joined(CallId),
    /// The side was there already and asked again.
    Again(CallId),
}

impl Entered {
    /// The call.
    pub fn call(self) -> CallId {
        match self {
            Self::Opened(call) | Self::Joined(call) | Self::Again(call) => call,
        }
    }
}

/// Calls in progress, found by every name that requests give them.
#[derive(Debug)]
pub struct CallTable {
    silent_after: Duration,
    last: u64,
    calls: BTreeMap<CallId, Call>,
    by_identifier: BTreeMap<CallIdentifier, CallId>,
    by_reference: BTreeSet<(ConferenceIdentifier, u16, CallId)>,
    by_endpoint: BTreeSet<(EndpointId, CallId)>,
    silence: BTreeSet<(Instant, CallId)>,
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
            silence: BTreeSet::new(),
        }
    }

    /// Opens a call, or gives one its other side. Gives back what of the bandwidth is not needed, as
    /// when a side asks again for less.
    pub fn enter(&mut self, admitted: Admitted, now: Instant) -> (Entered, BandwidthGrant) {
        let Admitted {
            side,
            leg,
            grant,
            source_info,
            destination_info,
        } = admitted;
        let entered = match self.find(&leg.name) {
            Some(call) if call.leg(side).is_some() => Entered::Again(call.id),
            Some(call) => Entered::Joined(call.id),
            None => Entered::Opened(self.open(leg.name, source_info, destination_info, now)),
        };
        let id = entered.call();
        self.put(id, side, leg, now);
        self.touch(id, now);
        (
            entered,
            self.change_bandwidth(id, side, leg.bandwidth, grant),
        )
    }

    fn open(
        &mut self,
        name: CallName,
        source_info: Vec<AliasAddress>,
        destination_info: Vec<AliasAddress>,
        now: Instant,
    ) -> CallId {
        self.last += 1;
        let id = CallId(self.last);
        let silent_at = now + self.silent_after;
        if let Some(identifier) = name.call_identifier {
            self.by_identifier.insert(identifier, id);
        }
        self.silence.insert((silent_at, id));
        let call = Call {
            id,
            name,
            caller: None,
            callee: None,
            grant: BandwidthGrant::nothing(),
            source_info,
            destination_info,
            opened_at: now,
            answering_at: None,
            silent_at,
        };
        self.calls.insert(id, call);
        id
    }

    fn put(&mut self, id: CallId, side: Side, leg: CallLeg, now: Instant) {
        let Some(call) = self.calls.get_mut(&id) else {
            return;
        };
        if let Some(before) = call.leg_mut(side).replace(leg) {
            // An endpoint that asks again may have changed the reference.
            self.by_reference.remove(&reference(&before, id));
        }
        if side == Side::Callee {
            call.answering_at.get_or_insert(now);
        }
        for (_, leg) in call.legs() {
            self.by_reference.insert(reference(leg, id));
            self.by_endpoint.insert((leg.endpoint, id));
        }
    }

    /// Ends a call. `reported` is how long it was connected, if an endpoint said so.
    pub fn end(&mut self, id: CallId, reported: Option<Duration>, now: Instant) -> Option<Ended> {
        let call = self.calls.remove(&id)?;
        if let Some(identifier) = call.name.call_identifier {
            self.by_identifier.remove(&identifier);
        }
        for (_, leg) in call.legs() {
            self.by_reference.remove(&reference(leg, id));
            self.by_endpoint.remove(&(leg.endpoint, id));
        }
        self.silence.remove(&(call.silent_at, id));
        let connected = match (reported, call.answering_at) {
            (Some(duration), _) => Connected::Reported(duration),
            (None, Some(at)) => Connected::AtMost(now.saturating_duration_since(at)),
            (None, None) => Connected::Unknown,
        };
        let total = now.saturating_duration_since(call.opened_at);
        let detail = call.detail();
        Some(Ended {
            grant: call.grant,
            detail,
            duration: CallDuration { total, connected },
        })
    }

    /// Gives a call more, by `extra`, and a side of it a new share; gives back what neither side needs.
    pub fn change_bandwidth(
        &mut self,
        id: CallId,
        side: Side,
        bandwidth: Bandwidth,
        extra: BandwidthGrant,
    ) -> BandwidthGrant {
        let Some(call) = self.calls.get_mut(&id) else {
            return extra;
        };
        call.grant.absorb(extra);
        if let Some(leg) = call.leg_mut(side) {
            leg.bandwidth = bandwidth;
        }
        let needed = call.needed();
        call.grant.split_off(needed)
    }

    /// Somebody said something of a call: it is not over.
    pub fn touch(&mut self, id: CallId, now: Instant) {
        if let Some(call) = self.calls.get_mut(&id) {
            self.silence.remove(&(call.silent_at, id));
            call.silent_at = now + self.silent_after;
            self.silence.insert((call.silent_at, id));
        }
    }

    /// The next call of which nobody has said anything for too long.
    pub fn next_silent(&self, now: Instant) -> Option<CallId> {
        self.silence
            .first()
            .filter(|(silent_at, _)| *silent_at <= now)
            .map(|(_, id)| *id)
    }

    /// When the next call counts as over.
    pub fn poll_timeout(&self) -> Option<Instant> {
        self.silence.first().map(|(silent_at, _)| *silent_at)
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

fn reference(leg: &CallLeg, id: CallId) -> (ConferenceIdentifier, u16, CallId) {
    (leg.name.conference_identifier, leg.name.call_reference, id)
}

#[cfg(test)]
mod tests;
