//! Which timers of a client run.

use std::time::Instant;

use super::Client;
use super::registration::State;
use crate::message::Procedure;

/// A timer of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timer {
    /// A request waits for its answer, and is then sent again.
    Repeat(Procedure),
    /// A request that was sent often enough waits for its answer, and has then failed.
    Answer(Procedure),
    /// A request waits because the gatekeeper has asked for patience (RIP).
    InProgress,
    /// The registration is to be prolonged.
    Prolong,
    /// A gatekeeper is looked for again.
    Retry,
    /// The gatekeeper wants to hear of a call every now and then.
    Report,
}

impl Client {
    /// The timers that run, and when each expires: the soonest is the deadline of [`Output::Timeout`](super::Output).
    pub fn timers(&self) -> impl Iterator<Item = (Timer, Instant)> {
        let requests = self.transactions.waiting().map(|wait| {
            let timer = match wait.is_last {
                _ if wait.is_put_off => Timer::InProgress,
                true => Timer::Answer(wait.procedure),
                false => Timer::Repeat(wait.procedure),
            };
            (timer, wait.until)
        });
        let registration = match &self.state {
            State::Registered(registration) => {
                registration.prolong_at.map(|at| (Timer::Prolong, at))
            }
            State::Waiting { retry_at } => Some((Timer::Retry, *retry_at)),
            State::Idle
            | State::Discovering { .. }
            | State::Registering { .. }
            | State::Unregistering { .. } => None,
        };
        let reports = self.reports.iter().map(|(at, _)| (Timer::Report, *at));
        requests.chain(registration).chain(reports)
    }
}
