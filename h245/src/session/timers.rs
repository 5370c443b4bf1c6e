//! Which timers of a session run.

use std::time::Instant;

use super::{Phase, Session};

/// A timer of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Timer {
    /// Capability exchange.
    T101,
    /// Opening and closing of a logical channel.
    T103,
    /// Round trip delay.
    T105,
    /// Master-slave determination.
    T106,
    /// A request to close a channel.
    T108,
    /// A mode request.
    T109,
    /// The user's time to answer a mode request of the peer.
    ModeAnswer,
    /// The peer's time to answer our endSessionCommand.
    EndSession,
}

impl Session {
    /// The timers that run, and when each expires: the soonest is the deadline of [`Output::Timeout`](super::Output).
    pub fn timers(&self) -> impl Iterator<Item = (Timer, Instant)> {
        let (is_open, end) = match self.phase {
            Phase::Created | Phase::Open => (true, None),
            Phase::Ending { expires_at } => (false, Some(expires_at)),
            Phase::Ended => (false, None),
        };
        let entities = [
            (Timer::T106, self.msdse.poll_timeout()),
            (Timer::T101, self.outgoing_cese.poll_timeout()),
            (Timer::T105, self.rtdse.poll_timeout()),
            (Timer::T109, self.outgoing_mrse.poll_timeout()),
            (Timer::ModeAnswer, self.incoming_mrse.poll_timeout()),
        ];
        let entities = entities.into_iter().chain(self.channel_timers());
        entities
            .filter(move |_| is_open)
            .chain([(Timer::EndSession, end)])
            .filter_map(|(timer, at)| Some((timer, at?)))
    }

    fn channel_timers(&self) -> impl Iterator<Item = (Timer, Option<Instant>)> {
        let outgoing = self.outgoing.values().map(|channel| channel.poll_timeout());
        let incoming = self.incoming.values().flat_map(|channel| channel.timers());
        outgoing.map(|at| (Timer::T103, at)).chain(incoming)
    }

    pub(super) fn next_deadline(&self) -> Option<Instant> {
        self.timers().map(|(_, at)| at).min()
    }
}
