//! The bandwidth of the zone: what may be taken, what is taken, and by whom.
//!
//! What is taken is a value, [`BandwidthGrant`]. It cannot be copied, and what it holds is free again
//! only when it is handed back to its [`Pool`].

use h323_ras::Bandwidth;

/// How much calls may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BandwidthPolicy {
    /// All calls together; `None` for any amount.
    pub total: Option<Bandwidth>,
    /// One call; `None` for any amount. A call that asks for more gets this.
    pub per_call: Option<Bandwidth>,
    /// What a call is taken to need when it asks for less. Many endpoints ask for nothing.
    pub minimum_per_call: Bandwidth,
}

impl BandwidthPolicy {
    /// What a call gets that asks for `requested`, if there is so much.
    pub fn allowed(&self, requested: Bandwidth) -> Bandwidth {
        let needed = requested.max(self.minimum_per_call);
        self.per_call.map_or(needed, |ceiling| needed.min(ceiling))
    }
}

/// A share of the zone's bandwidth.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "the bandwidth stays taken until the grant is released"]
pub struct BandwidthGrant(Bandwidth);

impl BandwidthGrant {
    /// A share of nothing, which needs no pool.
    pub fn nothing() -> Self {
        Self(Bandwidth(0))
    }

    /// How much it is.
    pub fn amount(&self) -> Bandwidth {
        self.0
    }

    /// Takes another grant into this one.
    pub fn absorb(&mut self, other: Self) {
        // Both came out of one pool, whose total fits.
        self.0 = Bandwidth(self.0.0.saturating_add(other.0.0));
    }

    /// Keeps at most `keep` and gives the rest.
    pub fn split_off(&mut self, keep: Bandwidth) -> Self {
        let rest = self.0.saturating_sub(keep);
        self.0 = self.0.min(keep);
        Self(rest)
    }
}

/// There is not as much as was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{requested} asked for, {available} left")]
pub struct Shortage {
    /// What was asked for.
    pub requested: Bandwidth,
    /// What there is.
    pub available: Bandwidth,
}

/// The bandwidth of the zone.
#[derive(Debug)]
pub struct Pool {
    total: Bandwidth,
    used: Bandwidth,
}

impl Pool {
    /// A pool with so much in it; `None` for as much as the wire can say.
    pub fn new(total: Option<Bandwidth>) -> Self {
        Self {
            total: total.unwrap_or(Bandwidth(u32::MAX)),
            used: Bandwidth(0),
        }
    }

    /// What is taken.
    pub fn used(&self) -> Bandwidth {
        self.used
    }

    /// What is left.
    pub fn available(&self) -> Bandwidth {
        self.total.saturating_sub(self.used)
    }

    /// Takes a share, all of it or nothing.
    pub fn reserve(&mut self, amount: Bandwidth) -> Result<BandwidthGrant, Shortage> {
        match self.used.checked_add(amount) {
            Some(used) if used <= self.total => {
                self.used = used;
                Ok(BandwidthGrant(amount))
            }
            _ => Err(Shortage {
                requested: amount,
                available: self.available(),
            }),
        }
    }

    /// Takes a share back.
    pub fn release(&mut self, grant: BandwidthGrant) {
        self.used = self.used.saturating_sub(grant.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pool_gives_what_it_has_and_no_more() {
        let mut pool = Pool::new(Some(Bandwidth(100)));
        let most = pool.reserve(Bandwidth(80)).unwrap();
        let shortage = Shortage {
            requested: Bandwidth(21),
            available: Bandwidth(20),
        };
        assert_eq!(pool.reserve(Bandwidth(21)), Err(shortage));
        assert_eq!(
            shortage.to_string(),
            "2.1 kbit/s asked for, 2.0 kbit/s left"
        );
        let rest = pool.reserve(Bandwidth(20)).unwrap();
        assert_eq!(pool.available(), Bandwidth(0));
        pool.release(most);
        pool.release(rest);
        assert_eq!(pool.used(), Bandwidth(0));
    }

    #[test]
    fn a_pool_without_a_limit_does_not_overflow() {
        let mut pool = Pool::new(None);
        let all = pool.reserve(Bandwidth(u32::MAX)).unwrap();
        assert_eq!(
            pool.reserve(Bandwidth(1)).unwrap_err().available,
            Bandwidth(0)
        );
        pool.release(all);
    }

    #[test]
    fn grants_are_joined_and_parted_without_loss() {
        let mut pool = Pool::new(Some(Bandwidth(100)));
        let mut grant = pool.reserve(Bandwidth(30)).unwrap();
        grant.absorb(pool.reserve(Bandwidth(20)).unwrap());
        assert_eq!(grant.amount(), Bandwidth(50));
        let rest = grant.split_off(Bandwidth(15));
        assert_eq!(
            (grant.amount(), rest.amount()),
            (Bandwidth(15), Bandwidth(35))
        );
        pool.release(rest);
        assert_eq!(grant.split_off(Bandwidth(60)).amount(), Bandwidth(0));
        assert_eq!(pool.used(), Bandwidth(15));
        pool.release(grant);
        assert_eq!(pool.used(), Bandwidth(0));
    }

    #[test]
    fn a_call_gets_at_least_the_minimum_and_at_most_the_ceiling() {
        let policy = BandwidthPolicy {
            total: None,
            per_call: Some(Bandwidth(2000)),
            minimum_per_call: Bandwidth::G711,
        };
        for (requested, allowed) in [(0, 1280), (1280, 1280), (1500, 1500), (7680, 2000)] {
            assert_eq!(policy.allowed(Bandwidth(requested)), Bandwidth(allowed));
        }
        assert_eq!(
            BandwidthPolicy::default().allowed(Bandwidth(u32::MAX)),
            Bandwidth(u32::MAX)
        );
    }
}
