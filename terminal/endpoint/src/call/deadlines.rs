//! What a call waits for, and until when.

use std::time::Instant;

use h323_h225::call::Running;

use super::leg::Leg;
use super::{Call, State};
use crate::endpoint::Deadline;

impl Call {
    /// All that it waits for.
    pub(crate) fn deadlines(&self) -> impl Iterator<Item = (Deadline, Instant)> {
        let release = match self.state {
            State::AwaitingRelease { expires_at, .. } => Some((Deadline::Release, expires_at)),
            _ => None,
        };
        let way = self.control.way_by().map(|at| (Deadline::ControlWay, at));
        let begins = self.control.begins_by();
        let begins = begins.map(|at| (Deadline::ControlBegins, at));
        let provide = self.media.sessions.deadlines();
        let control = self.control.session.timers();
        let of_leg = self.leg.timers().into_iter();
        of_leg
            .map(|(timer, at)| (Deadline::Signalling(timer), at))
            .chain(control.map(|(timer, at)| (Deadline::Control(timer), at)))
            .chain(way)
            .chain(begins)
            .chain(provide.map(|at| (Deadline::Provide, at)))
            .chain(release)
            .filter(|_| !self.is_over())
    }
}

impl Leg {
    fn timers(&self) -> Vec<(Running, Instant)> {
        match self {
            Self::Calling(machine) => machine.timers().collect(),
            Self::Answering(machine) => machine.timers().collect(),
        }
    }
}
