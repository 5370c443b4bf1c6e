//! Which lookups run, who waits for them, and who comes next.

use std::collections::{BTreeMap, VecDeque};
use std::net::IpAddr;
use std::time::Instant;

use h323_gatekeeper_core::query::QueryId;

/// Ceilings of the resolver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ceilings {
    /// Lookups that may run at once.
    pub(crate) running: usize,
    /// Of these, those that requests from one host have begun.
    pub(crate) running_per_host: usize,
    /// Questions that may wait for the end of a lookup, or for room to begin one.
    pub(crate) waiting: usize,
    /// Of these, those that requests from one host have made.
    pub(crate) waiting_per_host: usize,
}

/// What is looked up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    pub(super) host: String,
    pub(super) port: u16,
}

impl Target {
    /// Upper and lower case mean the same in the name of a host.
    pub(super) fn new(host: &str, port: u16) -> Self {
        let host = host.to_ascii_lowercase();
        Self { host, port }
    }
}

/// A question that has no answer yet.
#[derive(Debug)]
pub(super) struct Waiting {
    pub(super) query: QueryId,
    pub(super) asked_by: IpAddr,
    pub(super) deadline: Instant,
    pub(super) target: Target,
}

/// Lookups that run, and questions that wait for one, in the order in which they came. A lookup counts
/// against the host whose question began it until it ends, however long ago that host stopped waiting.
#[derive(Debug)]
pub(super) struct Lookups {
    ceilings: Ceilings,
    running: BTreeMap<Target, IpAddr>,
    running_of: BTreeMap<IpAddr, usize>,
    waiting: VecDeque<Waiting>,
}

impl Lookups {
    pub(super) fn new(ceilings: Ceilings) -> Self {
        Self {
            ceilings,
            running: BTreeMap::new(),
            running_of: BTreeMap::new(),
            waiting: VecDeque::new(),
        }
    }

    /// Takes a question, to be followed by [`start`](Self::start) until it gives nothing. Gives it back
    /// if too many wait already.
    pub(super) fn ask(&mut self, question: Waiting) -> Result<(), Waiting> {
        let of_host = self
            .waiting
            .iter()
            .filter(|waiting| waiting.asked_by == question.asked_by)
            .count();
        let has_room =
            self.waiting.len() < self.ceilings.waiting && of_host < self.ceilings.waiting_per_host;
        if !has_room {
            return Err(question);
        }
        self.waiting.push_back(question);
        Ok(())
    }

    /// The next thing that is to be looked up now.
    pub(super) fn start(&mut self) -> Option<Target> {
        if self.running.len() >= self.ceilings.running {
            return None;
        }
        let may_start = |waiting: &&Waiting| {
            let of_host = self.running_of.get(&waiting.asked_by).copied();
            !self.running.contains_key(&waiting.target)
                && of_host.unwrap_or(0) < self.ceilings.running_per_host
        };
        let next = self.waiting.iter().find(may_start)?;
        let (target, host) = (next.target.clone(), next.asked_by);
        self.running.insert(target.clone(), host);
        *self.running_of.entry(host).or_default() += 1;
        Some(target)
    }

    /// A lookup has ended: gives the questions that it answers.
    pub(super) fn end(&mut self, target: &Target) -> Vec<QueryId> {
        let Some(host) = self.running.remove(target) else {
            return Vec::new();
        };
        if let Some(of_host) = self.running_of.get_mut(&host) {
            *of_host -= 1;
            if *of_host == 0 {
                self.running_of.remove(&host);
            }
        }
        self.take(|waiting| waiting.target == *target)
            .map(|waiting| waiting.query)
            .collect()
    }

    /// Forgets the questions that nobody waits for any more. Gives those that were not looked up.
    pub(super) fn expire(&mut self, now: Instant) -> Vec<Waiting> {
        let late = self.take(|waiting| waiting.deadline <= now);
        let late: Vec<_> = late.collect();
        let dropped = late.into_iter();
        dropped
            .filter(|waiting| !self.running.contains_key(&waiting.target))
            .collect()
    }

    /// When the next question expires.
    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        self.waiting.iter().map(|waiting| waiting.deadline).min()
    }

    fn take(&mut self, which: impl Fn(&Waiting) -> bool) -> impl Iterator<Item = Waiting> {
        let (taken, left): (VecDeque<_>, _) = self.waiting.drain(..).partition(which);
        self.waiting = left;
        taken.into_iter()
    }
}
