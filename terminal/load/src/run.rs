//! One phase: what is sent, and what comes of it.
//!
//! A run is driven like a machine: ask [`Run::poll_transmit`] until it has nothing, wait for datagrams until
//! [`Run::poll_timeout`], hand them in, and again until [`Run::is_over`].

use std::collections::VecDeque;
use std::ops::Range;
use std::time::Instant;

use bytes::Bytes;

use crate::answer::{self, Answer, Granted, NoAnswer, Says};
use crate::limits::GIVE_UP_AFTER;
use crate::names;
use crate::phase::{Phase, Step};
use crate::tally::{End, Tally};
use crate::template::TemplateError;
use crate::window::{Flight, Silent, Window};
use crate::zone::{Job, Zone};

/// One job in so many looks for somebody who is not there.
const UNKNOWN_EVERY: u32 = 10;

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peer {
    /// A gatekeeper, whose answers are read.
    Gatekeeper,
    /// Somebody who sends back what came, or the beginning of it: the requests are those for a gatekeeper.
    Bare,
}

/// A request of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Request {
    step: Step,
    job: Job,
}

/// One phase over some of the endpoints.
#[derive(Debug)]
pub struct Run<'a> {
    zone: &'a mut Zone,
    phase: Phase,
    peer: Peer,
    order: &'a [u32],
    /// The places of `order` that are still to come.
    left: Range<usize>,
    salt: [u8; 12],
    window: Window<Request>,
    again: VecDeque<Flight<Request>>,
    /// Second requests, which come before new jobs: each has a place in the window.
    follow: VecDeque<Job>,
    tally: Tally,
    segment: Segment,
    heard_at: Instant,
    began_at: Instant,
    is_stopped: bool,
}

/// A part of a run whose time is taken.
#[derive(Clone, Copy, Debug)]
struct Segment {
    /// Jobs that make one.
    jobs: u64,
    /// How many of them are done.
    done: u64,
    began_at: Instant,
}

/// How many segments a run has, if it has as many jobs.
const SEGMENTS: u64 = 10;

impl<'a> Run<'a> {
    /// A phase for the endpoints at these places of an [`order`](Zone::order), with so many requests in flight.
    pub fn new(
        zone: &'a mut Zone,
        phase: Phase,
        peer: Peer,
        order: &'a [u32],
        places: Range<usize>,
        window: usize,
        now: Instant,
    ) -> Self {
        let end = places.end.min(order.len());
        let left = places.start.min(end)..end;
        let jobs = left.len() as u64;
        Self {
            salt: zone.salt(),
            window: Window::new(window, zone.sockets()),
            zone,
            phase,
            peer,
            order,
            left,
            again: VecDeque::new(),
            follow: VecDeque::new(),
            tally: Tally::new(jobs),
            segment: Segment {
                jobs: jobs.div_ceil(SEGMENTS).max(1),
                done: 0,
                began_at: now,
            },
            heard_at: now,
            began_at: now,
            is_stopped: false,
        }
    }

    /// The next request, in place of what is in `octets`, and the number of the socket that it leaves from. `None`:
    /// nothing is to be sent before something comes or [`poll_timeout`](Self::poll_timeout).
    ///
    /// # Errors
    ///
    /// The gatekeeper gave an identifier that cannot be put into a request.
    pub fn poll_transmit(
        &mut self,
        octets: &mut Vec<u8>,
        now: Instant,
    ) -> Result<Option<usize>, TemplateError> {
        if self.is_stopped {
            return Ok(None);
        }
        while let Some(flight) = self.again.pop_front() {
            // It may have been answered since.
            let (socket, number) = (flight.socket, flight.number);
            if self.window.find(socket, number).map(|it| it.what) == Some(flight.what) {
                let Request { step, job } = flight.what;
                self.tally.sent_again += 1;
                self.zone.render(step, job, self.salt, number, octets)?;
                return Ok(Some(socket));
            }
        }
        let Some(request) = self.next_request() else {
            return Ok(None);
        };
        let Request { step, job } = request;
        let socket = self.zone.socket_of(job.endpoint);
        let Some(number) = self.window.enter(request, socket, now) else {
            return Ok(None);
        };
        self.tally.requests += 1;
        self.zone.render(step, job, self.salt, number, octets)?;
        Ok(Some(socket))
    }

    fn next_request(&mut self) -> Option<Request> {
        if self.window.room() == 0 {
            return None;
        }
        if let Some(job) = self.follow.pop_front() {
            let step = self.phase.first().next()?;
            return Some(Request { step, job });
        }
        let place = self.left.next()?;
        let endpoint = *self.order.get(place)?;
        let step = self.phase.first();
        let place = place as u32;
        let other = match self.phase {
            Phase::Register | Phase::KeepAlive => 0,
            Phase::Call => names::number(self.callee(place)),
            Phase::Locate if is_unknown(place) => names::unknown_number(endpoint),
            Phase::Locate => names::number(endpoint),
        };
        let job = Job {
            place,
            endpoint,
            other,
        };
        Some(Request { step, job })
    }

    /// Who is called in the job at a place: the endpoint at the next one.
    fn callee(&self, place: u32) -> u32 {
        let next = (place as usize + 1) % self.order.len().max(1);
        self.order.get(next).copied().unwrap_or_default()
    }

    /// A datagram came to a socket.
    pub fn handle_datagram(&mut self, socket: usize, octets: &Bytes, now: Instant) {
        if self.is_stopped {
            return;
        }
        self.heard_at = now;
        let answer = match self.peer {
            Peer::Gatekeeper => answer::read(octets),
            Peer::Bare => match self.zone.echoed_number(self.phase, octets) {
                None => Err(NoAnswer::Malformed),
                Some(number) => self.echoed(socket, number),
            },
        };
        match answer {
            Ok(answer) => self.handle_answer(socket, answer, now),
            Err(NoAnswer::Malformed) => self.tally.malformed += 1,
            Err(NoAnswer::Unasked) => self.tally.unasked += 1,
        }
    }

    /// What an echo stands for: whatever was asked is granted.
    fn echoed(&self, socket: usize, number: h323_ras::RequestSeqNum) -> Result<Answer, NoAnswer> {
        let flight = self.window.find(socket, number).ok_or(NoAnswer::Unasked)?;
        Ok(Answer {
            number,
            name: flight.what.step.request(),
            says: Says::Confirmed(flight.what.step.procedure(), Granted::Other),
        })
    }

    fn handle_answer(&mut self, socket: usize, answer: Answer, now: Instant) {
        let Answer { number, name, says } = answer;
        let Some(flight) = self.window.find(socket, number).copied() else {
            // To a request that had been sent twice, or to none.
            self.tally.unasked += 1;
            return;
        };
        let Request { step, job } = flight.what;
        if says == Says::InProgress {
            self.tally.in_progress += 1;
            return self.window.put_off(socket, number, now);
        }
        self.window.leave(socket, number);
        self.tally
            .latency
            .add(now.saturating_duration_since(flight.sent_at));
        match says {
            Says::Confirmed(procedure, granted) if procedure == step.procedure() => {
                self.handle_confirm(step, job, name, granted, now);
            }
            Says::Rejected(procedure, reason) if procedure == step.procedure() => {
                if step == Step::Locate && is_unknown(job.place) {
                    self.tally.answered += 1;
                } else {
                    self.tally.refuse(format!("{name} {reason}"));
                }
                self.finish_job(now);
            }
            Says::Confirmed(..) | Says::Rejected(..) | Says::InProgress => {
                self.tally.fault(format!("{name} to {}", step.request()));
                self.finish_job(now);
            }
        }
    }

    fn handle_confirm(
        &mut self,
        step: Step,
        job: Job,
        name: &'static str,
        granted: Granted,
        now: Instant,
    ) {
        let fault = match (step, granted) {
            _ if self.peer == Peer::Bare => None,
            (Step::Register, Granted::Identifier(identifier)) if !identifier.is_empty() => {
                self.zone
                    .set_identifier(job.endpoint, identifier.as_bytes());
                None
            }
            (Step::KeepAlive, Granted::Identifier(identifier))
                if Some(identifier.as_bytes()) == self.zone.identifier(job.endpoint) =>
            {
                None
            }
            (Step::Register, _) => Some("without an identifier"),
            (Step::KeepAlive, _) => Some("with the identifier of another"),
            (Step::Admit, Granted::Direct(address))
                if address != names::address(self.callee(job.place)) =>
            {
                Some("with the address of another")
            }
            (Step::Locate, _) if is_unknown(job.place) => Some("for somebody who is not there"),
            (Step::Admit | Step::Disengage | Step::Locate, _) => None,
        };
        match fault {
            Some(fault) => {
                self.tally.fault(format!("{name} {fault}"));
                self.finish_job(now);
            }
            None => {
                self.tally.answered += 1;
                match step.next() {
                    Some(_) => self.follow.push_back(job),
                    None => self.finish_job(now),
                }
            }
        }
    }

    /// A job is over, however it went.
    fn finish_job(&mut self, now: Instant) {
        self.tally.done += 1;
        self.segment.done += 1;
        if self.segment.done == self.segment.jobs || self.tally.done == self.tally.jobs {
            let took = now.saturating_duration_since(self.segment.began_at);
            self.tally.segments.push((self.segment.done, took));
            self.segment.done = 0;
            self.segment.began_at = now;
        }
    }

    /// Time has passed.
    pub fn handle_timeout(&mut self, now: Instant) {
        if self.is_stopped {
            return;
        }
        while let Some(silent) = self.window.silent(now) {
            match silent {
                Silent::Again(flight) => self.again.push_back(flight),
                Silent::Lost(_) => {
                    self.tally.unanswered += 1;
                    self.finish_job(now);
                }
            }
        }
        if now.saturating_duration_since(self.heard_at) >= GIVE_UP_AFTER && !self.is_over() {
            self.end(End::GivenUp);
        }
    }

    /// When time is to be told next, at the latest.
    pub fn poll_timeout(&mut self) -> Option<Instant> {
        if self.is_over() {
            return None;
        }
        let give_up_at = self.heard_at + GIVE_UP_AFTER;
        Some(
            self.window
                .silent_at()
                .map_or(give_up_at, |at| at.min(give_up_at)),
        )
    }

    /// Ends it, since nobody is there any more.
    pub fn give_up(&mut self) {
        self.end(End::GivenUp);
    }

    /// Ends it before its time.
    pub fn stop(&mut self) {
        self.end(End::Interrupted);
    }

    fn end(&mut self, end: End) {
        if !self.is_over() {
            self.is_stopped = true;
            self.tally.end = end;
        }
    }

    /// Whether nothing more comes of it.
    pub fn is_over(&self) -> bool {
        self.is_stopped || self.left.is_empty() && self.follow.is_empty() && self.window.is_empty()
    }

    /// How many jobs are done.
    pub fn done(&self) -> u64 {
        self.tally.done
    }

    /// What came of it.
    pub fn finish(mut self, now: Instant) -> Tally {
        self.tally.took = now.saturating_duration_since(self.began_at);
        self.tally
    }
}

fn is_unknown(place: u32) -> bool {
    place % UNKNOWN_EVERY == UNKNOWN_EVERY - 1
}

#[cfg(test)]
mod tests;
