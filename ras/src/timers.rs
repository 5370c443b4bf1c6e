//! How long a request waits for its answer, and how often it is sent again.
//!
//! H.225.0 clause 7.19 recommends a time and a number of retries for each request; what it says is the
//! default here. A retransmission is the same octets again, sequence number included.

use std::time::Duration;

use crate::message::Procedure;

/// When a request is sent again, and when it has failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    /// How long to wait for an answer after each transmission.
    pub timeout: Duration,
    /// How many times to send again.
    pub retries: u8,
}

impl Retry {
    const fn new(timeout_secs: u64, retries: u8) -> Self {
        Self {
            timeout: Duration::from_secs(timeout_secs),
            retries,
        }
    }

    /// What clause 7.19 recommends.
    pub const fn of(procedure: Procedure) -> Self {
        match procedure {
            Procedure::Discovery => Self::new(5, 2),
            Procedure::Registration => Self::new(3, 2),
            Procedure::Unregistration => Self::new(3, 1),
            Procedure::Admission => Self::new(5, 2),
            Procedure::Bandwidth => Self::new(3, 2),
            Procedure::Status => Self::new(3, 1),
            Procedure::Report => Self::new(5, 2),
            Procedure::Disengage => Self::new(3, 2),
            Procedure::Location => Self::new(5, 2),
            Procedure::ResourcesAvailable => Self::new(3, 2),
            Procedure::ServiceControl => Self::new(3, 2),
        }
    }

    /// How long it takes to give up on a peer that never answers.
    pub fn total(self) -> Duration {
        self.timeout * (u32::from(self.retries) + 1)
    }
}

/// When to ask for a registration to be prolonged: so early that all retransmissions of the request, and
/// one more request after them, still come in time, but not before half of it has passed.
pub fn refresh_after(time_to_live: Duration) -> Duration {
    const MARGIN: Duration = Duration::from_secs(20);
    time_to_live.saturating_sub(MARGIN).max(time_to_live / 2)
}

/// The pauses between attempts to find a gatekeeper again: doubling from one second to a minute, each
/// shortened by up to a quarter so that the endpoints of a lost gatekeeper do not return in step.
#[derive(Debug, Clone)]
pub(crate) struct Backoff {
    attempts: u32,
    random: u64,
}

impl Backoff {
    const LONGEST: Duration = Duration::from_secs(60);

    pub(crate) fn new(seed: u64) -> Self {
        Self {
            attempts: 0,
            random: seed,
        }
    }

    pub(crate) fn reset(&mut self) {
        self.attempts = 0;
    }

    pub(crate) fn pause(&mut self) -> Duration {
        let whole = Duration::from_secs(1 << self.attempts.min(6)).min(Self::LONGEST);
        self.attempts = self.attempts.saturating_add(1);
        let quarter_millis = u64::try_from(whole.as_millis() / 4).unwrap_or(u64::MAX);
        whole - Duration::from_millis(splitmix(&mut self.random) % (quarter_millis + 1))
    }
}

/// The next number of the sequence that a seed begins (SplitMix64). Not for secrets.
pub(crate) fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refreshes_leave_room_for_every_retransmission() {
        for (ttl, refresh) in [(300, 280), (60, 40), (40, 20), (30, 15), (10, 5), (1, 0)] {
            assert_eq!(
                refresh_after(Duration::from_secs(ttl)).as_secs(),
                refresh,
                "{ttl}"
            );
        }
        let left = Duration::from_secs(60) - refresh_after(Duration::from_secs(60));
        assert!(left > Retry::of(Procedure::Registration).total() * 2);
    }

    #[test]
    fn pauses_grow_to_a_minute_and_start_over() {
        let mut backoff = Backoff::new(1);
        for whole in [1, 2, 4, 8, 16, 32, 60, 60, 60] {
            let pause = backoff.pause();
            assert!(pause <= Duration::from_secs(whole), "{pause:?} of {whole}");
            assert!(
                pause >= Duration::from_secs(whole) * 3 / 4,
                "{pause:?} of {whole}"
            );
        }
        backoff.reset();
        assert!(backoff.pause() <= Duration::from_secs(1));
    }
}
