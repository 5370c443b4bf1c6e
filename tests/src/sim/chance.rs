//! Chance out of a seed.

use std::ops::RangeInclusive;
use std::time::Duration;

/// How often something happens, in a thousand times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Odds(pub u16);

impl Odds {
    /// It does not happen.
    pub const NEVER: Self = Self(0);
    /// It happens every time.
    pub const ALWAYS: Self = Self(1000);
}

/// A sequence of numbers that its seed decides (SplitMix64).
///
/// No library's generator, so that a seed noted down today means the same run after an update of
/// the library.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// The sequence of this seed.
    pub fn new(seed: u64) -> Self {
        // Seeds that follow each other must not give sequences that do.
        let mut chance = Self(seed);
        Self(chance.number())
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A sequence of its own, so that what one part of a simulation draws does not change what
    /// another one gets.
    pub fn fork(&mut self) -> Self {
        Self::new(self.number())
    }

    /// A seed for a machine.
    pub fn seed(&mut self) -> [u8; 32] {
        let mut seed = [0; 32];
        for octets in seed.chunks_exact_mut(8) {
            octets.copy_from_slice(&self.number().to_be_bytes());
        }
        seed
    }

    /// A number below `limit`; 0 if that is 0.
    pub fn below(&mut self, limit: u64) -> u64 {
        // Drawn in any case, so that a limit of 0 does not shift what comes after.
        self.number().checked_rem(limit).unwrap_or(0)
    }

    /// An index into a list of this length.
    ///
    /// # Panics
    ///
    /// When the list is empty.
    pub fn index(&mut self, len: usize) -> usize {
        assert!(len > 0, "nothing to choose from");
        (self.number() % len as u64) as usize
    }

    /// One of these.
    ///
    /// # Panics
    ///
    /// When there are none.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.index(from.len())]
    }

    /// Whether something happens this time.
    pub fn happens(&mut self, odds: Odds) -> bool {
        self.below(1000) < u64::from(odds.0)
    }

    /// A duration in whole microseconds.
    pub fn duration(&mut self, range: &RangeInclusive<Duration>) -> Duration {
        let span = range.end().saturating_sub(*range.start()).as_micros();
        let span = u64::try_from(span).unwrap_or(u64::MAX - 1);
        *range.start() + Duration::from_micros(self.below(span + 1))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Chance, Odds};

    #[test]
    fn a_seed_means_the_same_for_ever() {
        // The numbers that the inventor of SplitMix64 gives for 0.
        let mut raw = Chance(0);
        let numbers = [raw.number(), raw.number()];
        assert_eq!(numbers, [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4]);
        let mut chance = Chance::new(1);
        let numbers = [chance.number(), chance.number()];
        assert_eq!(numbers, [0x5e41_ab08_7439_611e, 0xf18d_6ce9_3d6c_f1ee]);
        assert_ne!(Chance::new(2).number(), numbers[1], "seeds overlap");
    }

    #[test]
    fn odds_come_true() {
        let mut chance = Chance::new(7);
        let mut count = |odds| (0..10_000).filter(|_| chance.happens(odds)).count();
        assert_eq!(count(Odds::NEVER), 0);
        assert_eq!(count(Odds::ALWAYS), 10_000);
        let some = count(Odds(100));
        assert!((900..1100).contains(&some), "{some}");
    }

    #[test]
    fn durations_stay_in_their_range() {
        let mut chance = Chance::new(7);
        let (least, most) = (Duration::from_micros(5), Duration::from_micros(7));
        let mut seen: Vec<_> = (0..100).map(|_| chance.duration(&(least..=most))).collect();
        seen.sort();
        seen.dedup();
        assert_eq!(seen, [5, 6, 7].map(Duration::from_micros));
        assert_eq!(chance.duration(&(most..=most)), most);
    }

    #[test]
    fn forks_do_not_disturb_each_other() {
        let mut one = Chance::new(3);
        let mut two = Chance::new(3);
        let (mut fork_one, mut fork_two) = (one.fork(), two.fork());
        fork_one.number();
        fork_one.number();
        assert_eq!(one.number(), two.number());
        fork_two.number();
        fork_two.number();
        assert_eq!(fork_one.seed(), fork_two.seed());
    }
}
