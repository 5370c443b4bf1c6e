//! Sessions beyond the first: their ids, where their media is taken, and the one channel on which the peer sends.
//!
//! | state | the peer's opening | our owner | goes on |
//! | --- | --- | --- | --- |
//! | wanted | waits | is asked once it has taken the call | asked |
//! | asked | waits | has been asked | open, when it provides; no session, when it refuses or [`ADDRESSES_WITHIN`] is over |
//! | idle | none | has provided | open, at the next opening |
//! | open | accepted | has provided | idle, when the channel is closed |
//!
//! A session keeps its addresses until the call ends. Ids are the master's business: the slave opens with 0 and is told the id
//! in the acknowledgement. Some peers name one all the same, and have it if nothing else is there.

use std::collections::BTreeMap;
use std::time::Instant;

use h323_h245::messages::OpenLogicalChannelRejectCause as Cause;
use h323_h245::{ChannelAnswer, LogicalChannelNumber, Role, SessionId};

use super::Verdict;
use crate::config::MediaAddresses;
use crate::event::Medium;
use crate::limits::{ADDRESSES_WITHIN, FAST_UPDATE_INTERVAL, MAX_SESSIONS};

/// The first id that a master gives to what is not primary.
const FIRST_ASSIGNED: u8 = 32;

/// The sessions of one call beyond the first.
#[derive(Debug, Default)]
pub(in crate::call) struct Sessions {
    table: BTreeMap<SessionId, Session>,
}

#[derive(Debug)]
struct Session {
    medium: Medium,
    state: State,
}

#[derive(Debug, Clone, Copy)]
enum State {
    Wanted(Opening),
    Asked(Opening),
    Idle(MediaAddresses),
    Open(Open),
}

/// An opening that waits.
#[derive(Debug, Clone, Copy)]
struct Opening {
    number: LogicalChannelNumber,
    until: Instant,
}

#[derive(Debug, Clone, Copy)]
struct Open {
    local: MediaAddresses,
    number: LogicalChannelNumber,
    /// The session of H.245 says that it is open.
    is_told: bool,
    /// When a whole picture was asked for last.
    refreshed_at: Option<Instant>,
}

/// A channel that is closed, or was never opened.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Closed {
    pub(super) session: SessionId,
    pub(super) was_open: bool,
}

impl State {
    fn number(self) -> Option<LogicalChannelNumber> {
        match self {
            Self::Wanted(opening) | Self::Asked(opening) => Some(opening.number),
            Self::Open(open) => Some(open.number),
            Self::Idle(_) => None,
        }
    }

    /// The opening that waits.
    fn waiting(self) -> Option<Opening> {
        match self {
            Self::Wanted(opening) | Self::Asked(opening) => Some(opening),
            Self::Open(_) | Self::Idle(_) => None,
        }
    }
}

impl Sessions {
    /// The session that an opening of the peer is for. `first` are the ids of the first session, our role decides who assigns
    /// others.
    pub(super) fn place(
        &self,
        asked: SessionId,
        medium: Medium,
        role: Option<Role>,
        first: impl Iterator<Item = SessionId> + Clone,
    ) -> Result<SessionId, Cause> {
        let is_ours = match asked {
            // A master has to say which.
            SessionId::UNASSIGNED if role == Some(Role::Slave) => false,
            SessionId::UNASSIGNED => return Ok(self.assign(medium, first)),
            SessionId::AUDIO | SessionId::VIDEO | SessionId::DATA => asked == primary(medium),
            named => match self.table.get(&named) {
                Some(session) => session.medium == medium,
                None => true,
            },
        };
        let is_first = first.clone().any(|first| first == asked);
        match is_ours && !is_first {
            true => Ok(asked),
            false => Err(Cause::InvalidSessionId),
        }
    }

    /// The primary session of the medium if nothing flows in it, else one that there is or another.
    fn assign(&self, medium: Medium, first: impl Iterator<Item = SessionId> + Clone) -> SessionId {
        let primary = primary(medium);
        let is_taken = |id: SessionId| first.clone().any(|first| first == id);
        let is_idle =
            |session: &Session| session.medium == medium && matches!(session.state, State::Idle(_));
        let is_free = self.table.get(&primary).is_none_or(is_idle);
        if is_free && primary != SessionId::AUDIO && !is_taken(primary) {
            return primary;
        }
        let mut idle = self.table.iter().filter(|(_, session)| is_idle(session));
        let next = || {
            (FIRST_ASSIGNED..=u8::MAX)
                .map(SessionId)
                .find(|id| !self.table.contains_key(id) && !is_taken(*id))
        };
        // There are more ids than sessions.
        let found = idle.next().map(|(id, _)| *id).or_else(next);
        found.unwrap_or(SessionId(FIRST_ASSIGNED))
    }

    /// Takes an opening into its session. `may_ask`: our owner has taken the call.
    pub(super) fn take(
        &mut self,
        id: SessionId,
        medium: Medium,
        number: LogicalChannelNumber,
        may_ask: bool,
        now: Instant,
    ) -> Verdict {
        let found = self.table.len();
        if let Some(session) = self.table.get_mut(&id) {
            return match session.state {
                State::Idle(local) => {
                    session.state = State::Open(Open::new(local, number));
                    Verdict::Accept(answer(id, local))
                }
                // One channel a direction.
                State::Wanted(_) | State::Asked(_) | State::Open(_) => {
                    Verdict::Reject(Cause::DataTypeNotAvailable)
                }
            };
        }
        if found >= MAX_SESSIONS {
            return Verdict::Reject(Cause::DataTypeNotAvailable);
        }
        let until = now + ADDRESSES_WITHIN;
        let opening = Opening { number, until };
        let (state, verdict) = match may_ask {
            true => (State::Asked(opening), Verdict::Ask(id, medium)),
            false => (State::Wanted(opening), Verdict::Wait),
        };
        self.table.insert(id, Session { medium, state });
        verdict
    }

    /// Our owner has taken the call: what it is to be asked for now.
    pub(in crate::call) fn ask(&mut self) -> Vec<(SessionId, Medium)> {
        let mut asked = Vec::new();
        for (id, session) in &mut self.table {
            if let State::Wanted(opening) = session.state {
                session.state = State::Asked(opening);
                asked.push((*id, session.medium));
            }
        }
        asked
    }

    /// Our owner has addresses: the channel to accept, and how.
    pub(in crate::call) fn provide(
        &mut self,
        id: SessionId,
        local: MediaAddresses,
    ) -> Option<(LogicalChannelNumber, ChannelAnswer)> {
        let session = self.table.get_mut(&id)?;
        let State::Asked(Opening { number, .. }) = session.state else {
            return None;
        };
        session.state = State::Open(Open::new(local, number));
        Some((number, answer(id, local)))
    }

    /// The channel of a session that is no longer wanted, and whether it is open. One that waits is forgotten.
    pub(in crate::call) fn give_up(
        &mut self,
        id: SessionId,
    ) -> Option<(LogicalChannelNumber, bool)> {
        match self.table.get(&id)?.state {
            State::Wanted(opening) | State::Asked(opening) => {
                self.table.remove(&id);
                Some((opening.number, false))
            }
            State::Open(open) => Some((open.number, true)),
            State::Idle(_) => None,
        }
    }

    /// Until when each opening waits for addresses of ours.
    pub(in crate::call) fn deadlines(&self) -> impl Iterator<Item = Instant> {
        let sessions = self.table.values();
        let waiting = sessions.filter_map(|session| session.state.waiting());
        waiting.map(|opening| opening.until)
    }

    /// When an opening has waited long enough.
    pub(in crate::call) fn poll_timeout(&self) -> Option<Instant> {
        self.deadlines().min()
    }

    /// The openings that have waited long enough; their sessions are forgotten.
    pub(in crate::call) fn expire(&mut self, now: Instant) -> Vec<LogicalChannelNumber> {
        let mut expired = Vec::new();
        self.table
            .retain(|_, session| match session.state.waiting() {
                Some(opening) if opening.until <= now => {
                    expired.push(opening.number);
                    false
                }
                _ => true,
            });
        expired
    }

    /// A channel is open. `false` if it is none of ours.
    pub(super) fn opened(&mut self, id: SessionId, number: LogicalChannelNumber) -> bool {
        match self.table.get_mut(&id).map(|session| &mut session.state) {
            Some(State::Open(open)) if open.number == number => {
                open.is_told = true;
                true
            }
            _ => false,
        }
    }

    /// A channel is closed, or was never opened. `None` if it is none of ours.
    pub(super) fn closed(&mut self, number: LogicalChannelNumber) -> Option<Closed> {
        let (id, session) =
            (self.table.iter_mut()).find(|(_, session)| session.state.number() == Some(number))?;
        let session_id = *id;
        match session.state {
            State::Open(open) => {
                session.state = State::Idle(open.local);
                Some(Closed {
                    session: session_id,
                    was_open: open.is_told,
                })
            }
            State::Wanted(_) | State::Asked(_) | State::Idle(_) => {
                self.table.remove(&session_id);
                Some(Closed {
                    session: session_id,
                    was_open: false,
                })
            }
        }
    }

    /// The channel of which a whole picture can be asked for: `None` if there is no video in the session, or nothing in it; the
    /// number is missing when one was asked for just now.
    pub(in crate::call) fn refresh(
        &mut self,
        id: SessionId,
        now: Instant,
    ) -> Option<Option<LogicalChannelNumber>> {
        let session = self.table.get_mut(&id)?;
        match (session.medium, &mut session.state) {
            (Medium::Video, State::Open(open)) => {
                let is_recent = open
                    .refreshed_at
                    .is_some_and(|at| now.saturating_duration_since(at) < FAST_UPDATE_INTERVAL);
                if is_recent {
                    return Some(None);
                }
                open.refreshed_at = Some(now);
                Some(Some(open.number))
            }
            _ => None,
        }
    }

    /// Whether anything flows.
    pub(super) fn has_media(&self) -> bool {
        let mut sessions = self.table.values();
        sessions.any(|session| matches!(session.state, State::Open(open) if open.is_told))
    }

    /// Forgets all sessions; those in which something flowed.
    pub(super) fn clear(&mut self) -> Vec<SessionId> {
        let table = std::mem::take(&mut self.table).into_iter();
        table
            .filter(|(_, session)| matches!(session.state, State::Open(open) if open.is_told))
            .map(|(id, _)| id)
            .collect()
    }
}

impl Open {
    fn new(local: MediaAddresses, number: LogicalChannelNumber) -> Self {
        Self {
            local,
            number,
            is_told: false,
            refreshed_at: None,
        }
    }
}

/// The first session of a medium, whose id needs no assignment.
fn primary(medium: Medium) -> SessionId {
    match medium {
        Medium::Audio => SessionId::AUDIO,
        Medium::Video => SessionId::VIDEO,
        Medium::Data => SessionId::DATA,
    }
}

fn answer(id: SessionId, local: MediaAddresses) -> ChannelAnswer {
    ChannelAnswer {
        session: Some(id),
        ..ChannelAnswer::new(local.rtp, local.rtcp)
    }
}

#[cfg(test)]
mod tests;
