//! Questions to the outside, and what waits for their answers.
//!
//! The gatekeeper never waits. What it cannot decide alone becomes a [`Query`] with a deadline; the
//! request stays where it is, its sender is told to be patient, and its retransmissions find it
//! pending. The answer comes in like any other input. One that comes too late finds nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use bytes::Bytes;
use h323_messages::h225::{AliasAddress, RegistrationRequest};

use crate::routing::RouteRequest;

/// Names a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueryId(pub u64);

impl fmt::Display for QueryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "q{}", self.0)
    }
}

/// A question to the outside, to be answered by [`Gatekeeper::answer`](crate::Gatekeeper::answer).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// To be given back with the answer.
    pub id: QueryId,
    /// The host whose request made it: who answers may have to share out what answering takes, which
    /// may last longer than anybody waits.
    pub asked_by: IpAddr,
    /// What is asked.
    pub question: Question,
    /// After this the answer is worth nothing.
    pub deadline: Instant,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Question {
    /// Where does this call go? Answered by [`Answer::Route`].
    Route(Box<RouteRequest>),
    /// Which addresses has this host? Answered by [`Answer::Host`].
    Host {
        /// Its name.
        host: String,
        /// The port that goes with the addresses.
        port: u16,
    },
    /// May this endpoint register? Answered by [`Answer::Accepted`]; any other answer denies it.
    Credential(Box<Credential>),
}

/// What an endpoint shows when it wants to register, or to stay registered.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential {
    /// Where the request comes from.
    pub from: SocketAddr,
    /// The request, with its `tokens`, `cryptoTokens` and `integrityCheckValue`.
    pub request: RegistrationRequest,
    /// The octets that it came in, over which some of these are computed.
    pub octets: Bytes,
}

/// Says nothing of what is secret.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("from", &self.from)
            .finish_non_exhaustive()
    }
}

/// What the outside says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Answer {
    /// The call goes to this address.
    Route {
        /// Where call signalling goes.
        address: SocketAddr,
        /// Whom the call is for now; empty when that does not change.
        aliases: Vec<AliasAddress>,
    },
    /// The host has these addresses, the best first.
    Host(Vec<SocketAddr>),
    /// The credential is right.
    Accepted,
    /// We do not know; somebody else may.
    Unknown,
    /// What the question is asked for is not allowed.
    Forbidden,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoAnswer {
    /// It did not come before the deadline.
    TimedOut,
    /// The question was not asked: too many wait for an answer.
    Overloaded,
}

/// How questions have ended. Those that were asked and have not ended wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counters {
    /// Questions that were asked.
    pub asked: u64,
    /// Of these, those that were answered in time.
    pub answered: u64,
    /// Those that were not.
    pub timed_out: u64,
    /// Those whose answer nobody wanted any more.
    pub given_up: u64,
    /// Questions that were not asked because too many waited.
    pub overloaded: u64,
}

/// No such question, or not any more: its deadline has passed or it has been answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the question {0} waits for no answer")]
pub struct NotPending(pub QueryId);

/// Questions without an answer, with what is to be done when it comes. Whoever's requests have made as
/// many as one host may have in flight leaves room for the others.
#[derive(Debug)]
pub(crate) struct Queries<T> {
    limit: usize,
    limit_per_host: usize,
    counters: Counters,
    last: u64,
    pending: BTreeMap<QueryId, Waiting<T>>,
    deadlines: BTreeSet<(Instant, QueryId)>,
    by_host: BTreeMap<IpAddr, BTreeSet<QueryId>>,
}

#[derive(Debug)]
struct Waiting<T> {
    host: IpAddr,
    deadline: Instant,
    context: T,
}

impl<T> Queries<T> {
    pub(crate) fn new(limit: usize, limit_per_host: usize) -> Self {
        Self {
            limit,
            limit_per_host,
            counters: Counters::default(),
            last: 0,
            pending: BTreeMap::new(),
            deadlines: BTreeSet::new(),
            by_host: BTreeMap::new(),
        }
    }

    /// Begins to wait on behalf of a host; gives `context` back when too much waits already.
    pub(crate) fn open(
        &mut self,
        context: T,
        host: IpAddr,
        deadline: Instant,
    ) -> Result<(QueryId, &T), T> {
        let of_host = self.by_host.get(&host).map_or(0, BTreeSet::len);
        if self.pending.len() >= self.limit || of_host >= self.limit_per_host {
            self.counters.overloaded += 1;
            return Err(context);
        }
        self.counters.asked += 1;
        self.last += 1;
        let id = QueryId(self.last);
        self.by_host.entry(host).or_default().insert(id);
        self.deadlines.insert((deadline, id));
        let waiting = self.pending.entry(id).or_insert(Waiting {
            host,
            deadline,
            context,
        });
        Ok((id, &waiting.context))
    }

    /// The answer has come.
    pub(crate) fn answered(&mut self, id: QueryId) -> Result<T, NotPending> {
        let context = self.close(id)?;
        self.counters.answered += 1;
        Ok(context)
    }

    /// Nobody wants the answer any more.
    pub(crate) fn give_up(&mut self, id: QueryId) -> Result<T, NotPending> {
        let context = self.close(id)?;
        self.counters.given_up += 1;
        Ok(context)
    }

    fn close(&mut self, id: QueryId) -> Result<T, NotPending> {
        let Waiting {
            host,
            deadline,
            context,
        } = self.pending.remove(&id).ok_or(NotPending(id))?;
        self.deadlines.remove(&(deadline, id));
        if let Some(of_host) = self.by_host.get_mut(&host) {
            of_host.remove(&id);
            if of_host.is_empty() {
                self.by_host.remove(&host);
            }
        }
        Ok(context)
    }

    /// What waits on behalf of a host.
    pub(crate) fn of_host(&self, host: IpAddr) -> impl Iterator<Item = (QueryId, &T)> {
        let ids = self.by_host.get(&host).into_iter().flatten();
        ids.filter_map(|id| Some((*id, &self.pending.get(id)?.context)))
    }

    /// What waits for an answer, and until when.
    pub(crate) fn get_mut(&mut self, id: QueryId) -> Option<(&mut T, Instant)> {
        let waiting = self.pending.get_mut(&id)?;
        Some((&mut waiting.context, waiting.deadline))
    }

    /// The next one whose deadline has passed.
    pub(crate) fn expire(&mut self, now: Instant) -> Option<(QueryId, T)> {
        let &(deadline, id) = self.deadlines.first()?;
        if deadline > now {
            return None;
        }
        let context = self.close(id).ok()?;
        self.counters.timed_out += 1;
        Some((id, context))
    }

    pub(crate) fn poll_timeout(&self) -> Option<Instant> {
        self.deadlines.first().map(|(deadline, _)| *deadline)
    }

    pub(crate) fn counters(&self) -> Counters {
        self.counters
    }

    pub(crate) fn len(&self) -> usize {
        self.pending.len()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::testing::epoch;

    fn host(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[test]
    fn one_host_leaves_room_for_the_others() {
        let deadline = epoch();
        let mut queries = Queries::new(3, 2);
        let (first, _) = queries.open(1, host(1), deadline).unwrap();
        queries.open(2, host(1), deadline).unwrap();
        assert_eq!(queries.open(3, host(1), deadline), Err(3));
        queries.open(4, host(2), deadline).unwrap();
        let of_host: Vec<_> = queries
            .of_host(host(1))
            .map(|(_, &number)| number)
            .collect();
        assert_eq!(of_host, [1, 2]);
        queries.give_up(first).unwrap();
        assert!(queries.open(5, host(1), deadline).is_ok());
        let counters = queries.counters();
        assert_eq!((counters.given_up, counters.overloaded), (1, 1));
    }

    #[test]
    fn each_question_ends_once_by_answer_or_deadline() {
        let start = epoch();
        let at = |secs| start + Duration::from_secs(secs);
        let mut queries = Queries::new(2, 2);
        let (late, _) = queries.open("late", host(1), at(4)).unwrap();
        let (answered, context) = queries.open("answered", host(2), at(3)).unwrap();
        assert_eq!(*context, "answered");
        let one_too_many = queries.open("one too many", host(3), at(5));
        assert_eq!(one_too_many, Err("one too many"));
        assert_eq!(queries.poll_timeout(), Some(at(3)));
        assert_eq!(queries.answered(answered), Ok("answered"));
        assert_eq!(queries.answered(answered), Err(NotPending(answered)));
        assert_eq!(queries.expire(at(3)), None);
        assert_eq!(queries.expire(at(4)), Some((late, "late")));
        assert_eq!(queries.answered(late), Err(NotPending(late)));
        assert_eq!((queries.poll_timeout(), queries.len()), (None, 0));
        assert!(queries.by_host.is_empty());
        let counters = Counters {
            asked: 2,
            answered: 1,
            timed_out: 1,
            given_up: 0,
            overloaded: 1,
        };
        assert_eq!(queries.counters(), counters);
        assert_eq!(
            NotPending(late).to_string(),
            "the question q1 waits for no answer"
        );
    }
}
