//! Where a call goes: the addresses that are left to try, and what becomes of a wish that it go elsewhere.
//!
//! A call that we make is made in attempts, one after another. The next one goes to the next address of the called side
//! while nobody there has rung and what came back says that another address may do better; or to where a Facility of the
//! called side or its gatekeeper sends us, as a new call in all respects but the owner's: the gatekeeper is asked anew. Where
//! it is the connection that does not do, because other calls share it or because it was about to be closed, the same is
//! tried once more on a new one, without a word to the owner.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::Instant;

use h323_h225::Cause;
use h323_h225::call::{Released, ReleasedBy, Timer};
use h323_h225::identifiers::{ConferenceIdentifier, EndpointIdentifier};
use h323_h225::message::{Diversion, DiversionReason};
use h323_messages::h225::ReleaseCompleteReason;

use super::calling::{Attempt, Dialling};
use super::{Call, Output, State, release};
use crate::event::{EndedBy, Event, Rerouting};
use crate::limits::MAX_ALTERNATES;

/// The route of a call that we make.
#[derive(Debug)]
pub(super) struct Route {
    /// What an attempt begins with.
    dialling: Dialling,
    /// Where else the called side may be, in this order.
    alternates: VecDeque<SocketAddr>,
    /// How often the call has been sent elsewhere.
    diversions: usize,
    /// Somebody has been reached: another address would be somebody else.
    is_reached: bool,
    /// Where the call is to go when this attempt is over.
    diversion: Option<Diversion>,
    /// On what connection the attempt is made.
    connection: Connection,
}

/// The signalling connection of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Connection {
    /// It stood before, and nothing has come in for the call.
    Shared,
    /// It was opened for the call, and nothing has come in for it.
    Opened,
    /// Something has come in for the call.
    Proven,
    /// The attempt failed for its connection. The next is to be made on one of its own.
    Wanting,
    /// It was opened for the call, since another did not do.
    Renewed,
}

/// What the next attempt needs to know.
#[derive(Debug)]
pub(crate) struct Next {
    dialling: Box<Dialling>,
    /// It is another call to the gatekeeper and to whoever gets it: in this conference, or in one of its own.
    pub(crate) anew: Option<Option<ConferenceIdentifier>>,
}

impl Route {
    pub(super) fn new(dialling: Dialling, alternates: &[SocketAddr]) -> Self {
        let mut route = Self {
            dialling,
            alternates: VecDeque::new(),
            diversions: 0,
            is_reached: false,
            diversion: None,
            connection: Connection::Opened,
        };
        route.add(alternates);
        route
    }

    /// An attempt asks for its connection. Whether it has to be a new one.
    pub(super) fn begin(&mut self) -> bool {
        let alone = self.connection == Connection::Wanting;
        self.connection = match alone {
            true => Connection::Renewed,
            false => Connection::Opened,
        };
        alone
    }

    /// The attempt has a connection.
    pub(super) fn note_connection(&mut self, is_shared: bool) {
        if is_shared {
            self.connection = Connection::Shared;
        }
    }

    /// Something has come in for the call, other than that it is refused.
    pub(super) fn note_heard(&mut self) {
        if matches!(self.connection, Connection::Shared | Connection::Opened) {
            self.connection = Connection::Proven;
        }
    }

    /// Whether an attempt that ended so may do better on another connection.
    fn needs_connection(&self, by: &EndedBy, reason: &ReleaseCompleteReason) -> bool {
        match (by, self.connection) {
            (EndedBy::Peer(_), Connection::Shared | Connection::Opened) => {
                *reason == ReleaseCompleteReason::NewConnectionNeeded
            }
            // Who was there when the connection was kept may be gone, and nobody says so.
            (EndedBy::ConnectionLost(_) | EndedBy::Timer(Timer::T303), Connection::Shared) => true,
            _ => false,
        }
    }

    /// More addresses, after those that there are.
    pub(super) fn add(&mut self, alternates: &[SocketAddr]) {
        let room = MAX_ALTERNATES.saturating_sub(self.alternates.len());
        self.alternates.extend(alternates.iter().take(room));
    }

    /// The gatekeeper says where the call goes: to no other address but those that it names.
    pub(super) fn follow(&mut self, dialling: &Dialling, alternates: &[SocketAddr]) {
        if self.dialling.to != dialling.to {
            self.alternates.clear();
        }
        self.dialling = dialling.clone();
        self.add(alternates);
    }

    /// What to try after an attempt that ended so, if anything.
    fn next(
        &mut self,
        by: &EndedBy,
        cause: Cause,
        reason: &ReleaseCompleteReason,
    ) -> Option<(Next, Option<Rerouting>)> {
        if let Some(diversion) = self.diversion.take() {
            let (next, why) = self.divert(diversion);
            return Some((next, Some(why)));
        }
        if self.needs_connection(by, reason) {
            self.connection = Connection::Wanting;
            let next = Next {
                dialling: Box::new(self.dialling.clone()),
                anew: None,
            };
            return Some((next, None));
        }
        if self.is_reached || !may_do_better_elsewhere(by, cause) {
            return None;
        }
        let to = self.alternates.pop_front()?;
        let before = self.dialling.to.replace(to);
        // A gatekeeper that routes the call is not whom it is for.
        if self.dialling.address == before {
            self.dialling.address = Some(to);
        }
        let next = Next {
            dialling: Box::new(self.dialling.clone()),
            anew: None,
        };
        Some((next, Some(Rerouting::NextAddress(cause))))
    }

    fn divert(&mut self, diversion: Diversion) -> (Next, Rerouting) {
        let dialling = &mut self.dialling;
        dialling.to = diversion.address;
        // Who forwards a call says whom it is for; by a gatekeeper it goes to the same as before.
        match diversion.reason {
            DiversionReason::RouteCallToGatekeeper if diversion.aliases.is_empty() => {}
            DiversionReason::RouteCallToGatekeeper => {
                dialling.address = None;
                dialling.destination_aliases = diversion.aliases;
            }
            DiversionReason::CallForwarded | DiversionReason::RouteCallToMc => {
                dialling.address = diversion.address;
                dialling.destination_aliases = diversion.aliases;
            }
        }
        dialling.joins = diversion.conference.is_some();
        self.alternates.clear();
        self.is_reached = false;
        self.diversions += 1;
        let next = Next {
            dialling: Box::new(dialling.clone()),
            anew: Some(diversion.conference),
        };
        (next, Rerouting::Asked(diversion.reason))
    }
}

/// Whether another address of the same user may take a call that this one did not: it is the address that failed, not
/// the user or the number.
fn may_do_better_elsewhere(by: &EndedBy, cause: Cause) -> bool {
    match by {
        EndedBy::ConnectFailed(_) | EndedBy::ConnectionLost(_) | EndedBy::Timer(Timer::T303) => {
            true
        }
        EndedBy::Peer(_) => [
            Cause::NO_ROUTE_TO_DESTINATION,
            Cause::DESTINATION_OUT_OF_ORDER,
            Cause::NO_CIRCUIT_AVAILABLE,
            Cause::NETWORK_OUT_OF_ORDER,
            Cause::TEMPORARY_FAILURE,
            Cause::SWITCHING_EQUIPMENT_CONGESTION,
            Cause::RESOURCE_UNAVAILABLE,
        ]
        .contains(&cause),
        _ => false,
    }
}

impl Call {
    /// Somebody has been reached at the address that is tried.
    pub(super) fn note_reached(&mut self) {
        if let Some(route) = &mut self.route {
            route.is_reached = true;
        }
    }

    /// The called side, or a gatekeeper between, wants the call to go elsewhere: this attempt ends, and another begins.
    pub(super) fn handle_diversion(&mut self, diversion: Diversion, now: Instant) {
        let limit = self.options.diversions;
        let asks_gatekeeper = self.ticket.admitted().is_some();
        let Some(route) = &mut self.route else {
            return tracing::debug!(call = %self.id, "a caller does not divert a call, ignored");
        };
        if limit == 0 || diversion.address.is_none() && !asks_gatekeeper {
            return tracing::debug!(call = %self.id, ?diversion, "diversion not followed");
        }
        if self.state.is_ending() || route.diversion.is_some() {
            return;
        }
        if route.diversions >= limit {
            let by = EndedBy::Diversions { limit };
            self.ended_by.get_or_insert(by);
            return self.release_now(Cause::EXCHANGE_ROUTING_ERROR, None, now);
        }
        route.diversion = Some(diversion);
        let reason = ReleaseCompleteReason::FacilityCallDeflection;
        self.release_now(Cause::NORMAL_CALL_CLEARING, Some(reason), now);
    }

    /// Whether another attempt follows one that ended so. It begins with the endpoint's [`attempt`](Self::attempt).
    pub(super) fn try_again(
        &mut self,
        by: &EndedBy,
        cause: Cause,
        reason: &ReleaseCompleteReason,
    ) -> bool {
        let route = self.route.as_mut();
        let next = route.and_then(|route| route.next(by, cause, reason));
        let Some((next, why)) = next else {
            return false;
        };
        if next.anew.is_some() {
            self.give_back_ticket();
        }
        let call = self.id;
        match why {
            Some(why) => self.event(Event::Rerouted {
                call,
                address: next.dialling.to,
                aliases: next.dialling.destination_aliases.clone(),
                why,
            }),
            None => tracing::debug!(%call, "again, on a new connection"),
        }
        self.state = State::BetweenAttempts(Box::new(next));
        self.outputs.push_back(Output::Attempt);
        true
    }

    /// What the next attempt needs, if the call waits for one.
    pub(crate) fn next_attempt(&self) -> Option<&Next> {
        match &self.state {
            State::BetweenAttempts(next) => Some(next),
            _ => None,
        }
    }

    /// The next attempt. A call that the gatekeeper is asked about anew has our name there as it is now.
    pub(crate) fn attempt(
        &mut self,
        attempt: Attempt,
        endpoint_identifier: Option<EndpointIdentifier>,
        now: Instant,
    ) {
        let state = std::mem::replace(&mut self.state, State::Over);
        let State::BetweenAttempts(next) = state else {
            self.state = state;
            return;
        };
        self.renew(attempt);
        let Next { mut dialling, anew } = *next;
        if anew.is_some() {
            dialling.endpoint_identifier = endpoint_identifier;
        }
        match anew {
            // The permission is for the call, wherever it goes.
            None => self.connect(dialling, now),
            Some(_) => self.seek(dialling, now),
        }
        self.settle(now);
    }

    /// No attempt can be made any more: the gatekeeper is not there for it, or we are not.
    pub(super) fn give_up_attempts(&mut self, by: EndedBy, now: Instant) {
        self.route = None;
        let (cause, reason) = match &by {
            EndedBy::NotAdmitted(failure) => release::of_admission(failure),
            _ => (
                Cause::NORMAL_CALL_CLEARING,
                Cause::NORMAL_CALL_CLEARING.reason(),
            ),
        };
        self.ended_by.get_or_insert(by);
        let released = Released {
            by: ReleasedBy::Local,
            cause,
            reason,
            display: None,
        };
        self.finish(released, now);
    }

    /// The same, for the endpoint.
    pub(crate) fn give_up(&mut self, by: EndedBy, now: Instant) {
        if self.next_attempt().is_some() {
            self.give_up_attempts(by, now);
        }
        self.settle(now);
    }
}
