//! The end: quietly, or after every endpoint has been told.
//!
//! Endpoints are told in groups with a pause between them, so that neither the network nor the
//! endpoints drown in it; there is a time after which nobody is waited for.

use std::collections::BTreeSet;
use std::time::Instant;

use h323_messages::h225::UnregRequestReason;
use h323_ras::server::RequestId;

use super::Gatekeeper;
use crate::event::{Event, UnregisterCause};
use crate::limits::{FAREWELL_INTERVAL, FAREWELLS_AT_ONCE};

/// How a gatekeeper stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Farewell {
    /// It tells nobody. Endpoints find out when they next ask for something, and calls go on.
    Quiet,
    /// It unregisters every endpoint (URQ, maintenance), which ends the calls as far as it is
    /// concerned.
    Unregister,
}

/// Where in its life a gatekeeper is.
#[derive(Debug)]
pub(super) enum Lifecycle {
    Running,
    Leaving(Leaving),
    Stopped,
}

#[derive(Debug)]
pub(super) struct Leaving {
    /// URQs that wait for their answer.
    waiting: BTreeSet<RequestId>,
    /// When the next endpoints are told.
    next_at: Instant,
    /// When nobody is waited for any longer.
    deadline: Instant,
    unconfirmed: usize,
}

impl Lifecycle {
    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        match self {
            Self::Leaving(leaving) => Some(leaving.next_at.min(leaving.deadline)),
            Self::Running | Self::Stopped => None,
        }
    }
}

impl Gatekeeper {
    /// Stops, in the end with [`Event::Stopped`]; from then on nothing is taken and nothing said. While
    /// endpoints are told, requests to register or to call are refused. The second call stops at once.
    pub fn shutdown(&mut self, farewell: Farewell, now: Instant) {
        match (&self.lifecycle, farewell) {
            (Lifecycle::Stopped, _) => {}
            (Lifecycle::Leaving(leaving), _) => {
                let unconfirmed = leaving.unconfirmed + leaving.waiting.len() + self.registry.len();
                self.stop(unconfirmed);
            }
            (Lifecycle::Running, Farewell::Quiet) => self.stop(0),
            (Lifecycle::Running, Farewell::Unregister) => {
                let deadline = now + self.config.farewell_timeout;
                let waiting = BTreeSet::new();
                let leaving = Leaving {
                    waiting,
                    next_at: now,
                    deadline,
                    unconfirmed: 0,
                };
                self.lifecycle = Lifecycle::Leaving(leaving);
                self.go_on_leaving(now);
                self.pump(now);
            }
        }
    }

    /// Whether new registrations and calls are refused because the end has begun.
    pub(super) fn is_leaving(&self) -> bool {
        !matches!(self.lifecycle, Lifecycle::Running)
    }

    /// Whether the end has come: nothing is taken and nothing said any more.
    pub(super) fn is_stopped(&self) -> bool {
        matches!(self.lifecycle, Lifecycle::Stopped)
    }

    pub(super) fn go_on_leaving(&mut self, now: Instant) {
        let Lifecycle::Leaving(leaving) = &mut self.lifecycle else {
            return;
        };
        if now >= leaving.deadline {
            let unconfirmed = leaving.unconfirmed + leaving.waiting.len() + self.registry.len();
            return self.stop(unconfirmed);
        }
        if now >= leaving.next_at {
            leaving.next_at = now + FAREWELL_INTERVAL;
            self.tell_next_endpoints(now);
        }
        self.stop_when_done();
    }

    fn tell_next_endpoints(&mut self, now: Instant) {
        let room = self
            .config
            .ras
            .max_requests
            .saturating_sub(self.ras.outstanding());
        let next: Vec<_> = self
            .registry
            .iter()
            .take(FAREWELLS_AT_ONCE.min(room))
            .map(|endpoint| endpoint.id())
            .collect();
        for id in next {
            let Some(endpoint) = self.remove_endpoint(id, UnregisterCause::Shutdown, now) else {
                continue;
            };
            let request = self.send_unregistration(&endpoint, UnregRequestReason::Maintenance, now);
            if let Lifecycle::Leaving(leaving) = &mut self.lifecycle {
                match request {
                    Some(request) => {
                        leaving.waiting.insert(request);
                    }
                    None => leaving.unconfirmed += 1,
                }
            }
        }
    }

    pub(super) fn farewell_answered(&mut self, request: RequestId) {
        if let Lifecycle::Leaving(leaving) = &mut self.lifecycle {
            leaving.waiting.remove(&request);
            self.stop_when_done();
        }
    }

    pub(super) fn farewell_unanswered(&mut self, request: RequestId) {
        if let Lifecycle::Leaving(leaving) = &mut self.lifecycle {
            if leaving.waiting.remove(&request) {
                leaving.unconfirmed += 1;
            }
            self.stop_when_done();
        }
    }

    fn stop_when_done(&mut self) {
        if let Lifecycle::Leaving(leaving) = &self.lifecycle
            && leaving.waiting.is_empty()
            && self.registry.is_empty()
        {
            self.stop(leaving.unconfirmed);
        }
    }

    fn stop(&mut self, unconfirmed: usize) {
        self.lifecycle = Lifecycle::Stopped;
        self.tell(Event::Stopped { unconfirmed });
    }
}
