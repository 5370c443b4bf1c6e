//! One call: who takes part in it, what it takes, until when it is believed, and what accounting is
//! told of it.
//!
//! A call and the zone exchange values and nothing else. The zone tells a call what happened
//! ([`CallEvent`]); the call tells the zone what follows from it ([`ZoneEvent`]). Whoever carries the
//! two (today the [call table](crate::call_table)) hands over one event, takes
//! [`poll_event`](Call::poll_event) until it gives nothing, and asks
//! [`poll_timeout`](Call::poll_timeout) when the call wants [`CallEvent::Timeout`]. A call looks at
//! no table of the zone and knows no other call, so it need not live where they do.
//!
//! ```text
//!                                      Disengaged, EndpointGone, Disconnected,
//! Admitted ─► InProgress { silent_at } ─ Timeout at silent_at ────────────────► Over
//!                 └───◄── Admitted, BandwidthGranted, Reported ──┘
//! ```
//!
//! A call begins with the proof that somebody may take part in it. Until then there is none: a caller
//! of whom it is not known yet where the call goes waits as a [query](crate::query), and holds nothing
//! of the zone. A call ends in one place (`Call::end`), which gives back all that it took.

mod event;
mod leg;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use h323_messages::h225::AliasAddress;
use h323_ras::{Bandwidth, Leg};

pub use self::event::{CallEvent, ZoneEvent};
pub use self::leg::{CallLeg, CallName, Side};
use crate::accounting::{CallDetail, CallDuration, CallId, Connected, EndCause};
use crate::admission::Admitted;
use crate::bandwidth::BandwidthGrant;
use crate::registry::EndpointId;

/// A call in progress.
#[derive(Debug)]
pub struct Call {
    id: CallId,
    /// What the first of its endpoints calls it.
    name: CallName,
    caller: Option<CallLeg>,
    callee: Option<CallLeg>,
    /// Where it goes, as its endpoints were told last.
    destination_address: SocketAddr,
    source_info: Vec<AliasAddress>,
    destination_info: Vec<AliasAddress>,
    opened_at: Instant,
    silent_after: Duration,
    state: State,
    events: VecDeque<ZoneEvent>,
}

#[derive(Debug)]
enum State {
    InProgress {
        /// What it has of the zone's bandwidth: what its greater side needs.
        grant: BandwidthGrant,
        /// When it counts as over unless somebody speaks of it.
        silent_at: Instant,
    },
    Over,
}

impl Call {
    /// A call begins: one of its endpoints may take part in it. It counts as over when nobody says
    /// anything of it for `silent_after`.
    pub fn open(id: CallId, admitted: Admitted, silent_after: Duration, now: Instant) -> Self {
        let (side, leg) = (admitted.side, admitted.leg(now));
        let Admitted {
            route,
            grant,
            source_info,
            destination_info,
            ..
        } = admitted;
        let mut call = Self {
            id,
            name: leg.name,
            caller: None,
            callee: None,
            destination_address: route.address,
            source_info,
            destination_info,
            opened_at: now,
            silent_after,
            state: State::InProgress {
                grant,
                silent_at: now + silent_after,
            },
            events: VecDeque::new(),
        };
        *call.leg_mut(side) = Some(leg);
        call.events.push_back(ZoneEvent::Opened(call.detail()));
        call
    }

    /// Something happened. To be followed by [`poll_event`](Self::poll_event) until it gives nothing.
    /// A call that is over only gives back what the event brings.
    pub fn handle(&mut self, event: CallEvent, now: Instant) {
        if self.is_over() {
            let grant = event.into_grant();
            return self.events.extend(grant.map(ZoneEvent::Released));
        }
        match event {
            CallEvent::Admitted(admitted) => self.admit(admitted, now),
            CallEvent::BandwidthGranted {
                side,
                bandwidth,
                extra,
            } => {
                self.share(side, bandwidth, extra);
                self.heard(now);
            }
            CallEvent::Reported => self.heard(now),
            CallEvent::Disengaged {
                side,
                connected_for,
            } => self.end(EndCause::by(side), connected_for, now),
            CallEvent::EndpointGone(endpoint) => {
                if self.side_of(endpoint, None).is_some() {
                    self.end(EndCause::Unregistered { endpoint }, None, now);
                }
            }
            CallEvent::Disconnected => {
                self.tell_endpoints();
                self.end(EndCause::Disconnected, None, now);
            }
            CallEvent::Timeout => {
                if self.poll_timeout().is_some_and(|at| at <= now) {
                    self.end(EndCause::Silent, None, now);
                }
            }
        }
    }

    /// The next thing the zone has to know.
    pub fn poll_event(&mut self) -> Option<ZoneEvent> {
        self.events.pop_front()
    }

    /// When the call wants [`CallEvent::Timeout`]. After it this is later, or never.
    pub fn poll_timeout(&self) -> Option<Instant> {
        match self.state {
            State::InProgress { silent_at, .. } => Some(silent_at),
            State::Over => None,
        }
    }

    /// Whether it has ended: all that is left of it are the events that say so.
    pub fn is_over(&self) -> bool {
        matches!(self.state, State::Over)
    }

    /// A side may take part: for the first time, or it asked again, maybe under another reference or
    /// for another share.
    fn admit(&mut self, admitted: Admitted, now: Instant) {
        let side = admitted.side;
        let before = self.leg(side).copied();
        if before.is_some_and(|before| before.endpoint != admitted.endpoint) {
            // Admission does not let this happen; what it took must not be lost if it does.
            return self.events.push_back(ZoneEvent::Released(admitted.grant));
        }
        let since = before.map_or(now, |before| before.admitted_at);
        let leg = admitted.leg(since);
        *self.leg_mut(side) = Some(leg);
        self.destination_address = admitted.route.address;
        self.share(side, leg.bandwidth, admitted.grant);
        self.heard(now);
        if before.is_none() {
            self.events.push_back(ZoneEvent::Answering(self.detail()));
        }
    }

    /// A side gets a share of what the call has with `extra`; what neither side needs goes back.
    fn share(&mut self, side: Side, bandwidth: Bandwidth, extra: BandwidthGrant) {
        if let Some(leg) = self.leg_mut(side) {
            leg.bandwidth = bandwidth;
        }
        let needed = self.legs().map(|(_, leg)| leg.bandwidth).max();
        if let State::InProgress { grant, .. } = &mut self.state {
            grant.absorb(extra);
            let rest = grant.split_off(needed.unwrap_or_default());
            if rest.amount() != Bandwidth(0) {
                self.events.push_back(ZoneEvent::Released(rest));
            }
        }
    }

    /// Somebody spoke of the call: it is not over.
    fn heard(&mut self, now: Instant) {
        if let State::InProgress { silent_at, .. } = &mut self.state {
            *silent_at = now + self.silent_after;
        }
    }

    fn tell_endpoints(&mut self) {
        let sides = [Side::Caller, Side::Callee];
        let told = sides.into_iter().filter_map(|side| {
            Some(ZoneEvent::Disengage {
                endpoint: self.leg(side)?.endpoint,
                leg: self.ras_leg(side)?,
            })
        });
        let told: Vec<_> = told.collect();
        self.events.extend(told);
    }

    /// The one way in which a call ends: what it took goes back, what is known of it goes out.
    /// `reported` is how long it was connected, if an endpoint said so.
    fn end(&mut self, cause: EndCause, reported: Option<Duration>, now: Instant) {
        let detail = self.detail();
        let State::InProgress { grant, .. } = std::mem::replace(&mut self.state, State::Over)
        else {
            return;
        };
        self.events.push_back(ZoneEvent::Released(grant));
        let connected = match (reported, self.callee) {
            (Some(duration), _) => Connected::Reported(duration),
            (None, Some(callee)) => {
                Connected::AtMost(now.saturating_duration_since(callee.admitted_at))
            }
            (None, None) => Connected::Unknown,
        };
        let total = now.saturating_duration_since(self.opened_at);
        self.events.push_back(ZoneEvent::Ended {
            detail,
            duration: CallDuration { total, connected },
            cause,
        });
    }

    /// Its name here.
    pub fn id(&self) -> CallId {
        self.id
    }

    /// What the first of its endpoints calls it.
    pub fn name(&self) -> &CallName {
        &self.name
    }

    /// One side, if its endpoint is one of ours and has been admitted.
    pub fn leg(&self, side: Side) -> Option<&CallLeg> {
        match side {
            Side::Caller => self.caller.as_ref(),
            Side::Callee => self.callee.as_ref(),
        }
    }

    fn leg_mut(&mut self, side: Side) -> &mut Option<CallLeg> {
        match side {
            Side::Caller => &mut self.caller,
            Side::Callee => &mut self.callee,
        }
    }

    /// Both sides, as far as they are ours: at least one.
    pub fn legs(&self) -> impl Iterator<Item = (Side, &CallLeg)> {
        let caller = self.caller.iter().map(|leg| (Side::Caller, leg));
        caller.chain(self.callee.iter().map(|leg| (Side::Callee, leg)))
    }

    /// The side of an endpoint. One that calls itself is on both: then it is the side it says.
    pub fn side_of(&self, endpoint: EndpointId, says: Option<Side>) -> Option<Side> {
        let is_there = |side| self.leg(side).is_some_and(|leg| leg.endpoint == endpoint);
        let first = says.unwrap_or(Side::Caller);
        [first, first.other()]
            .into_iter()
            .find(|side| is_there(*side))
    }

    /// What it takes from the zone.
    pub fn bandwidth(&self) -> Bandwidth {
        match &self.state {
            State::InProgress { grant, .. } => grant.amount(),
            State::Over => Bandwidth(0),
        }
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
            destination_address: self.destination_address,
            bandwidth: self.bandwidth(),
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
}
