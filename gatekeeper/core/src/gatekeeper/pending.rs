//! Requests whose answer needs the outside: they wait here, with what is to be done when it comes.

use std::time::Instant;

use h323_ras::server::ReplyTo;
use tracing::debug;

use super::Gatekeeper;
use super::admission::PendingAdmission;
use super::location::PendingLocation;
use crate::event::Event;
use crate::query::{Answer, NoAnswer, NotPending, Query, QueryId, Question};
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
}

/// What a route is wanted for.
#[derive(Debug)]
pub(super) enum Then {
    Admit(PendingAdmission),
    Locate(PendingLocation),
}

impl Gatekeeper {
    /// The outside has answered. What was waiting goes on.
    pub fn answer(&mut self, id: QueryId, answer: Answer, now: Instant) -> Result<(), NotPending> {
        if self.is_stopped() {
            return Err(NotPending(id));
        }
        let pending = self.queries.close(id)?;
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
            Then::Admit(admission) => self.admit_routed(reply_to, admission, routed, now),
            Then::Locate(location) => self.answer_location(reply_to, location, routed, now),
        }
    }

    /// Asks the outside. Whoever waits for it is told to be patient, unless they asked a group: then
    /// they wait for whoever knows.
    fn ask(&mut self, pending: Pending, question: Question, now: Instant) {
        let timeout = self.config.query_timeout;
        let (deadline, source) = (now + timeout, pending.reply_to.source());
        match self.queries.open(pending, source.address.ip(), deadline) {
            Ok((id, Pending { reply_to, .. })) => {
                if !source.is_multicast() {
                    self.ras.in_progress(reply_to, timeout, now);
                }
                self.tell(Event::Query(Query {
                    id,
                    question,
                    deadline,
                }));
            }
            Err(pending) => self.resume(pending, Err(NoAnswer::Overloaded), now),
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
        }
    }
}
