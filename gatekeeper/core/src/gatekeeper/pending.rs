//! Requests whose answer needs the outside: they wait here, with what is to be done when it comes.

use std::net::IpAddr;
use std::time::Instant;

use h323_messages::h225::{RegistrationRequest, TransportAddress};
use h323_ras::server::{ReplyTo, Source};
use tracing::debug;

use super::Gatekeeper;
use super::admission::PendingAdmission;
use super::location::PendingLocation;
use crate::admission::Refusal;
use crate::auth::Authenticated;
use crate::call::CallName;
use crate::event::{Event, RegistrationRefusal};
use crate::query::{Answer, Credential, NoAnswer, NotPending, Query, QueryId, Question};
use crate::registry::EndpointId;
use crate::routing::{Position, Progress, Route, RouteFailure, RouteRequest};

/// A request that waits for the outside.
#[derive(Debug)]
pub(super) struct Pending {
    reply_to: ReplyTo,
    waiting: Waiting,
}

/// What was asked, and what goes on with the answer.
#[derive(Debug)]
enum Waiting {
    /// A policy of the routing chain has asked.
    Route {
        position: Position,
        request: RouteRequest,
        then: Then,
    },
    /// An endpoint wants to register.
    Registration(Box<RegistrationRequest>),
}

/// What a route is wanted for.
#[derive(Debug)]
pub(super) enum Then {
    Admit(Box<PendingAdmission>),
    Locate(PendingLocation),
}

impl Pending {
    /// The requests that wait.
    fn requests(&self) -> impl Iterator<Item = &ReplyTo> {
        let earlier = self.admission().into_iter();
        let earlier = earlier.flat_map(PendingAdmission::earlier);
        earlier.chain([&self.reply_to])
    }

    fn admission(&self) -> Option<&PendingAdmission> {
        match &self.waiting {
            Waiting::Route {
                then: Then::Admit(admission),
                ..
            } => Some(admission),
            Waiting::Route {
                then: Then::Locate(_),
                ..
            }
            | Waiting::Registration(_) => None,
        }
    }
}

impl Gatekeeper {
    /// The outside has answered. What was waiting goes on.
    pub fn answer(&mut self, id: QueryId, answer: Answer, now: Instant) -> Result<(), NotPending> {
        if self.is_stopped() {
            return Err(NotPending(id));
        }
        let pending = self.queries.answered(id)?;
        self.resume(pending, Ok(answer), now);
        self.pump(now);
        Ok(())
    }

    /// What has waited for too long goes on without an answer.
    pub(super) fn expire_queries(&mut self, now: Instant) {
        while let Some((query, pending)) = self.queries.expire(now) {
            debug!(%query, "not answered in time");
            self.resume(pending, Err(NoAnswer::TimedOut), now);
        }
    }

    /// Finds out where a call goes, and goes on from there at once or when the outside has answered.
    pub(super) fn route(
        &mut self,
        reply_to: ReplyTo,
        request: RouteRequest,
        then: Then,
        now: Instant,
    ) {
        let progress = self.chain.start(&request, &self.registry);
        self.go_on(progress, reply_to, request, then, now);
    }

    fn go_on(
        &mut self,
        progress: Progress,
        reply_to: ReplyTo,
        request: RouteRequest,
        then: Then,
        now: Instant,
    ) {
        match progress {
            Progress::Route(route) => self.routed(reply_to, then, Ok(route), now),
            Progress::Fail(failure) => self.routed(reply_to, then, Err(failure), now),
            Progress::Ask(position, question) => {
                let waiting = Waiting::Route {
                    position,
                    request,
                    then,
                };
                self.ask(Pending { reply_to, waiting }, question, now);
            }
        }
    }

    fn routed(
        &mut self,
        reply_to: ReplyTo,
        then: Then,
        routed: Result<Route, RouteFailure>,
        now: Instant,
    ) {
        match then {
            Then::Admit(admission) => self.admit_routed(reply_to, *admission, routed, now),
            Then::Locate(location) => self.answer_location(reply_to, location, routed, now),
        }
    }

    /// Asks the outside. Whoever waits for it is told to be patient, unless they asked a group: then
    /// they wait for whoever knows.
    fn ask(&mut self, pending: Pending, question: Question, now: Instant) {
        let timeout = self.config.query_timeout;
        let (deadline, source) = (now + timeout, pending.reply_to.source());
        match self.queries.open(pending, source.address.ip(), deadline) {
            Ok((id, pending)) => {
                if !source.is_multicast() {
                    for request in pending.requests() {
                        self.ras.in_progress(request, timeout, now);
                    }
                }
                self.tell(Event::Query(Query {
                    id,
                    asked_by: source.address.ip(),
                    question,
                    deadline,
                }));
            }
            Err(pending) => {
                debug!(from = %source.address, "question not asked: too many wait");
                self.resume(pending, Err(NoAnswer::Overloaded), now);
            }
        }
    }

    /// Asks whether an endpoint is who it says.
    pub(super) fn ask_for_credential(
        &mut self,
        reply_to: ReplyTo,
        rrq: RegistrationRequest,
        credential: Credential,
        now: Instant,
    ) {
        let waiting = Waiting::Registration(Box::new(rrq));
        let question = Question::Credential(Box::new(credential));
        self.ask(Pending { reply_to, waiting }, question, now);
    }

    /// An endpoint that takes calls at these addresses unregisters: if it still waits to register from
    /// the same place, it does not any more.
    pub(super) fn give_up_registrations(
        &mut self,
        source: Source,
        addresses: &[TransportAddress],
        now: Instant,
    ) {
        let is_its = |pending: &Pending| match &pending.waiting {
            Waiting::Registration(rrq) => {
                let mut same = rrq.call_signal_address.iter();
                pending.reply_to.source().address == source.address
                    && same.any(|address| addresses.contains(address))
            }
            Waiting::Route { .. } => false,
        };
        let pending = self.queries.of_host(source.address.ip());
        let ids: Vec<_> = pending
            .filter(|(_, pending)| is_its(pending))
            .map(|(id, _)| id)
            .collect();
        for id in ids {
            if let Ok(Pending { reply_to, waiting }) = self.queries.give_up(id)
                && let Waiting::Registration(rrq) = waiting
            {
                let given_up = Err(RegistrationRefusal::GivenUp);
                self.register_checked(reply_to, &rrq, given_up, now);
            }
        }
    }

    /// An ARQ for a call whose ARQ waits already, under another number than that. If it asks for the
    /// same it is a retransmission by an endpoint that counts on, and joins the question: all get the
    /// answer. If it asks for something else the endpoint has given up what it wanted before. Gives back
    /// the request that is to be routed.
    pub(super) fn join_admission(
        &mut self,
        reply_to: ReplyTo,
        request: &RouteRequest,
        admission: PendingAdmission,
        now: Instant,
    ) -> Option<(ReplyTo, PendingAdmission)> {
        let (endpoint, host) = (admission.endpoint(), reply_to.source().address.ip());
        let Some(id) = self.find_admission(endpoint, host, admission.call()) else {
            return Some((reply_to, admission));
        };
        if let Some((pending, deadline)) = self.queries.get_mut(id)
            && let Waiting::Route {
                request: before,
                then: Then::Admit(waiting),
                ..
            } = &mut pending.waiting
            && before == request
        {
            let rest = deadline.saturating_duration_since(now);
            self.ras.in_progress(&reply_to, rest, now);
            let before = std::mem::replace(&mut pending.reply_to, reply_to);
            if let Some(oldest) = waiting.renew(before, admission) {
                self.ras.stay_silent(oldest);
            }
            return None;
        }
        self.close_admission(id, now);
        Some((reply_to, admission))
    }

    /// An endpoint has given up a call. If it still waits to be admitted to it, it is not.
    pub(super) fn give_up_admission(
        &mut self,
        endpoint: EndpointId,
        host: IpAddr,
        call: &CallName,
        now: Instant,
    ) {
        if let Some(id) = self.find_admission(endpoint, host, call) {
            self.close_admission(id, now);
        }
    }

    /// An endpoint starts anew: it knows nothing of what it wanted.
    pub(super) fn give_up_admissions_of(
        &mut self,
        endpoint: EndpointId,
        host: IpAddr,
        now: Instant,
    ) {
        let ids: Vec<_> = self
            .admissions_of(endpoint, host)
            .map(|(id, _)| id)
            .collect();
        for id in ids {
            self.close_admission(id, now);
        }
    }

    /// What an endpoint at this host waits to be admitted to.
    fn admissions_of(
        &self,
        endpoint: EndpointId,
        host: IpAddr,
    ) -> impl Iterator<Item = (QueryId, &PendingAdmission)> {
        let pending = self.queries.of_host(host);
        pending.filter_map(move |(id, pending)| {
            let admission = pending.admission()?;
            (admission.endpoint() == endpoint).then_some((id, admission))
        })
    }

    fn find_admission(
        &self,
        endpoint: EndpointId,
        host: IpAddr,
        call: &CallName,
    ) -> Option<QueryId> {
        let mut admissions = self.admissions_of(endpoint, host);
        let found = admissions.find(|(_, admission)| call.names(admission.call()));
        found.map(|(id, _)| id)
    }

    fn close_admission(&mut self, id: QueryId, now: Instant) {
        if let Ok(Pending { reply_to, waiting }) = self.queries.give_up(id)
            && let Waiting::Route {
                then: Then::Admit(admission),
                ..
            } = waiting
        {
            debug!(query = %id, "the caller does not wait for the answer");
            self.refuse_admission(reply_to, *admission, Refusal::GivenUp, now);
        }
    }

    fn resume(&mut self, pending: Pending, outcome: Result<Answer, NoAnswer>, now: Instant) {
        let Pending { reply_to, waiting } = pending;
        match waiting {
            Waiting::Route {
                position,
                request,
                then,
            } => {
                let progress = match outcome {
                    Err(NoAnswer::Overloaded) => Progress::Fail(RouteFailure::Overloaded),
                    Ok(_) | Err(NoAnswer::TimedOut) => {
                        let answer = outcome.ok();
                        self.chain
                            .resume(position, &request, answer, &self.registry)
                    }
                };
                self.go_on(progress, reply_to, request, then, now);
            }
            Waiting::Registration(rrq) => {
                let checked = match outcome {
                    Ok(answer) => {
                        Authenticated::by_answer(&answer).ok_or(RegistrationRefusal::Denied)
                    }
                    Err(NoAnswer::TimedOut | NoAnswer::Overloaded) => {
                        Err(RegistrationRefusal::Unchecked)
                    }
                };
                self.register_checked(reply_to, &rrq, checked, now);
            }
        }
    }
}
