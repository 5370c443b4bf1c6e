//! What came of a phase.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::latency::Latency;
use crate::limits::{MAX_REASONS, MAX_SENT_AGAIN_PER_MILLE};

/// How a phase ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// All was done.
    Complete,
    /// Nothing came any more.
    GivenUp,
    /// Somebody wanted it to.
    Interrupted,
}

/// What came of a phase, or of a part of one.
#[derive(Clone, Debug)]
pub struct Tally {
    /// How many jobs there were: registrations, calls, …
    pub jobs: u64,
    /// How many are over, however they went.
    pub done: u64,
    /// Requests that were sent, each counted once.
    pub requests: u64,
    /// Those that got the answer that they should.
    pub answered: u64,
    /// Those that were refused, by message and reason.
    pub refused: BTreeMap<String, u64>,
    /// Those with another answer than one to such a request, or with something in it that cannot be.
    pub faults: BTreeMap<String, u64>,
    /// Those without an answer, however often they were sent.
    pub unanswered: u64,
    /// Datagrams that were sent again.
    pub sent_again: u64,
    /// How often it was said that an answer takes longer.
    pub in_progress: u64,
    /// Datagrams that were no message.
    pub malformed: u64,
    /// Messages that answered no request in flight: a second time, or requests of the gatekeeper's.
    pub unasked: u64,
    /// From the first sending of a request to its answer.
    pub latency: Latency,
    /// How long it took.
    pub took: Duration,
    /// Jobs one after the other, and how long they took: ten parts of each run.
    pub segments: Vec<(u64, Duration)>,
    /// How it ended.
    pub end: End,
}

/// Where reasons are counted that are not told apart any more.
const OTHERS: &str = "others";

fn count(counts: &mut BTreeMap<String, u64>, what: String, times: u64) {
    let is_full = counts.len() >= MAX_REASONS && !counts.contains_key(&what);
    let what = if is_full { OTHERS.to_owned() } else { what };
    *counts.entry(what).or_default() += times;
}

impl Tally {
    /// Of so many jobs none is done.
    pub fn new(jobs: u64) -> Self {
        Self {
            jobs,
            done: 0,
            requests: 0,
            answered: 0,
            refused: BTreeMap::new(),
            faults: BTreeMap::new(),
            unanswered: 0,
            sent_again: 0,
            in_progress: 0,
            malformed: 0,
            unasked: 0,
            latency: Latency::default(),
            took: Duration::ZERO,
            segments: Vec::new(),
            end: End::Complete,
        }
    }

    /// A request was refused.
    pub fn refuse(&mut self, reason: String) {
        count(&mut self.refused, reason, 1);
    }

    /// An answer was wrong.
    pub fn fault(&mut self, fault: String) {
        count(&mut self.faults, fault, 1);
    }

    /// Counts what came of a later part of the same phase.
    pub fn merge(&mut self, later: Self) {
        self.jobs += later.jobs;
        self.done += later.done;
        self.requests += later.requests;
        self.answered += later.answered;
        for (reason, times) in later.refused {
            count(&mut self.refused, reason, times);
        }
        for (fault, times) in later.faults {
            count(&mut self.faults, fault, times);
        }
        self.unanswered += later.unanswered;
        self.sent_again += later.sent_again;
        self.in_progress += later.in_progress;
        self.malformed += later.malformed;
        self.unasked += later.unasked;
        self.latency.merge(&later.latency);
        self.took += later.took;
        self.segments.extend(later.segments);
        if self.end == End::Complete {
            self.end = later.end;
        }
    }

    /// Whether each request got the answer that it should, and there was at least one.
    pub fn is_well(&self) -> bool {
        self.end == End::Complete && self.requests > 0 && self.answered == self.requests
    }

    /// Whether so few requests were sent again that the figures are the gatekeeper's, and not those of a queue that ran
    /// over.
    pub fn is_steady(&self) -> bool {
        self.sent_again * 1000 <= self.requests * MAX_SENT_AGAIN_PER_MILLE
    }

    /// Jobs in a second.
    pub fn rate(&self) -> f64 {
        rate(self.done, self.took)
    }

    /// Jobs in a second over the first tenth.
    pub fn first_tenth(&self) -> f64 {
        tenth(self.done, self.segments.iter())
    }

    /// Jobs in a second over the last tenth.
    pub fn last_tenth(&self) -> f64 {
        tenth(self.done, self.segments.iter().rev())
    }
}

fn rate(jobs: u64, took: Duration) -> f64 {
    match took.as_secs_f64() {
        0.0 => 0.0,
        seconds => jobs as f64 / seconds,
    }
}

/// Jobs in a second over as many segments as make a tenth of all jobs.
fn tenth<'a>(all: u64, segments: impl Iterator<Item = &'a (u64, Duration)>) -> f64 {
    let (mut jobs, mut took) = (0, Duration::ZERO);
    for (more, longer) in segments {
        jobs += more;
        took += *longer;
        if jobs * 10 >= all {
            break;
        }
    }
    rate(jobs, took)
}

/// The middle one; of an even number of them, the lower of both.
pub fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len().checked_sub(1)? / 2;
    values.get(middle).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two runs of 100 and 100 jobs, ever slower.
    #[test]
    fn rates_of_a_known_series() {
        let part = |first: u64| {
            let mut tally = Tally::new(100);
            tally.done = 100;
            tally.segments = (first..first + 10)
                .map(|at| (10, Duration::from_millis(at)))
                .collect();
            tally.took = tally.segments.iter().map(|(_, took)| *took).sum();
            tally
        };
        let mut tally = part(1);
        assert_eq!(tally.rate().round(), 1818.0);
        assert_eq!(tally.first_tenth().round(), 10_000.0);
        assert_eq!(tally.last_tenth().round(), 1000.0);
        tally.merge(part(11));
        // 20 jobs in 1 + 2 ms, and in 20 + 19 ms.
        assert_eq!(tally.first_tenth().round(), 6667.0);
        assert_eq!(tally.last_tenth().round(), 513.0);
        assert_eq!(tally.rate().round(), 952.0);
        assert_eq!(
            (Tally::new(5).rate(), Tally::new(5).first_tenth()),
            (0.0, 0.0)
        );
    }

    #[test]
    fn reasons_are_told_apart_up_to_a_ceiling() {
        let mut tally = Tally::new(1);
        for reason in 0..MAX_REASONS + 5 {
            tally.refuse(format!("RRJ {reason}"));
        }
        tally.refuse("RRJ 0".to_owned());
        assert_eq!(tally.refused.len(), MAX_REASONS + 1);
        assert_eq!((tally.refused[OTHERS], tally.refused["RRJ 0"]), (5, 2));
    }

    #[test]
    fn one_in_a_thousand_may_be_sent_again() {
        let mut tally = Tally::new(1);
        (tally.requests, tally.sent_again) = (1000, 1);
        assert!(tally.is_steady());
        tally.sent_again = 2;
        assert!(!tally.is_steady());
    }

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median([]), None);
        assert_eq!(median([3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median([4.0, 1.0, 2.0, 3.0]), Some(2.0));
    }
}
