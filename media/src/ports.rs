//! Which ports media may use: pairs of an even port for RTP and the next one for RTCP (RFC 3550
//! 11), from a range that a firewall knows.
//!
//! A pair that was given back goes to the end of the line, so that what is still on its way to the
//! old call does not reach a new one.

use std::collections::VecDeque;
use std::fmt;
use std::ops::RangeInclusive;

/// The ports that a program may use. It opens none: whoever binds them takes a pair, and gives it
/// back when the sockets are closed, or at once if they cannot be opened.
#[derive(Debug)]
pub struct PortPool {
    range: RangeInclusive<u16>,
    /// The even ports of the pairs that nobody has, the longest unused first.
    free: VecDeque<u16>,
}

/// Two neighbouring ports. There is one of each pair: it is given back by value.
#[derive(Debug, PartialEq, Eq)]
pub struct PortPair {
    rtp: u16,
}

impl PortPair {
    /// The even port, for RTP.
    #[must_use]
    pub fn rtp(&self) -> u16 {
        self.rtp
    }

    /// The odd port, for RTCP.
    #[must_use]
    pub fn rtcp(&self) -> u16 {
        self.rtp + 1
    }
}

/// Why there is no pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoPorts {
    /// Not even one pair lies in the range. Ports below 2 are not meant.
    #[error("no even port and its successor lie in {first} to {last}")]
    Range {
        /// The first port.
        first: u16,
        /// The last port.
        last: u16,
    },
    /// All pairs are taken.
    #[error("all {pairs} pairs of ports from {first} to {last} are in use")]
    Exhausted {
        /// How many there are.
        pairs: usize,
        /// The first port.
        first: u16,
        /// The last port.
        last: u16,
    },
}

impl PortPool {
    /// The pairs that lie wholly in `range`.
    ///
    /// # Errors
    /// [`NoPorts::Range`] when there are none.
    pub fn new(range: RangeInclusive<u16>) -> Result<Self, NoPorts> {
        let (first, last) = (*range.start(), *range.end());
        // The last even port has a successor, so nothing here overflows.
        let free: VecDeque<u16> = (first.max(2)..last).filter(|port| port % 2 == 0).collect();
        if free.is_empty() {
            return Err(NoPorts::Range { first, last });
        }
        Ok(Self { range, free })
    }

    /// A pair that nobody has.
    ///
    /// # Errors
    /// [`NoPorts::Exhausted`] when all are taken.
    pub fn take(&mut self) -> Result<PortPair, NoPorts> {
        match self.free.pop_front() {
            Some(rtp) => Ok(PortPair { rtp }),
            None => Err(NoPorts::Exhausted {
                pairs: self.pairs(),
                first: *self.range.start(),
                last: *self.range.end(),
            }),
        }
    }

    /// Nobody uses the pair any more.
    pub fn give_back(&mut self, pair: PortPair) {
        // A pair of another pool stays away.
        if self.range.contains(&pair.rtp) && self.range.contains(&pair.rtcp()) {
            self.free.push_back(pair.rtp);
        }
    }

    /// How many pairs nobody has.
    #[must_use]
    pub fn free(&self) -> usize {
        self.free.len()
    }

    /// How many pairs there are, taken or not.
    #[must_use]
    pub fn pairs(&self) -> usize {
        let first_even = usize::from(self.range.start().next_multiple_of(2).max(2));
        (usize::from(*self.range.end()) + 1 - first_even) / 2
    }
}

impl fmt::Display for PortPool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.range.start(), self.range.end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(pool: &mut PortPool) -> Vec<PortPair> {
        std::iter::from_fn(|| pool.take().ok()).collect()
    }

    #[test]
    fn pairs_are_even_and_lie_in_the_range() {
        for (range, rtp) in [
            (5000..=5005, vec![5000, 5002, 5004]),
            (5001..=5006, vec![5002, 5004]),
            (5000..=5001, vec![5000]),
            (65_533..=65_535, vec![65_534]),
            (0..=5, vec![2, 4]),
        ] {
            let mut pool = PortPool::new(range.clone()).unwrap();
            assert_eq!(pool.pairs(), rtp.len());
            let pairs = all(&mut pool);
            assert!(pairs.iter().all(|pair| range.contains(&pair.rtcp())));
            let taken: Vec<u16> = pairs.iter().map(PortPair::rtp).collect();
            assert_eq!(taken, rtp);
        }
        for (first, last) in [
            (5000, 5000),
            (5001, 5002),
            (6000, 5000),
            (0, 1),
            (65_535, 65_535),
        ] {
            let refused = PortPool::new(first..=last).map(|_| ());
            assert_eq!(refused, Err(NoPorts::Range { first, last }));
        }
    }

    #[test]
    fn an_exhausted_range_says_so() {
        let mut pool = PortPool::new(40_000..=40_003).unwrap();
        let mut pairs = all(&mut pool);
        assert_eq!((pairs.len(), pool.free()), (2, 0));
        let none = pool.take().unwrap_err();
        assert_eq!(
            none.to_string(),
            "all 2 pairs of ports from 40000 to 40003 are in use"
        );
        pool.give_back(pairs.remove(0));
        assert_eq!(pool.take().unwrap().rtp(), 40_000);
    }

    #[test]
    fn what_was_used_last_is_used_again_last() {
        let mut pool = PortPool::new(40_000..=40_007).unwrap();
        for expected in [40_000, 40_002, 40_004, 40_006, 40_000] {
            let pair = pool.take().unwrap();
            assert_eq!(pair.rtp(), expected);
            pool.give_back(pair);
        }
    }

    #[test]
    fn the_whole_range_fits() {
        let mut pool = PortPool::new(0..=u16::MAX).unwrap();
        assert_eq!(pool.free(), 32_767);
        assert_eq!(pool.pairs(), 32_767);
        assert_eq!(all(&mut pool).len(), 32_767);
    }

    #[test]
    fn a_pair_of_elsewhere_stays_away() {
        let mut pool = PortPool::new(40_000..=40_003).unwrap();
        let mut other = PortPool::new(50_000..=50_001).unwrap();
        pool.give_back(other.take().unwrap());
        assert_eq!(pool.free(), 2);
    }
}
