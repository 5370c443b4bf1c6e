//! Virtual time.

use std::time::{Duration, Instant};

/// Shows a time that passes only when it is told to.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    origin: Instant,
    now: Instant,
}

impl Clock {
    /// A clock at the beginning of time.
    #[expect(
        clippy::disallowed_methods,
        reason = "an instant can be had in no other way; all that counts is how far later ones are from it"
    )]
    pub fn new() -> Self {
        let origin = Instant::now();
        Self {
            origin,
            now: origin,
        }
    }

    /// The time.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// The time since the beginning, which is the same in every run.
    pub fn elapsed(&self) -> Duration {
        self.now - self.origin
    }

    /// Lets time pass until `at`.
    ///
    /// # Panics
    ///
    /// When that is in the past.
    pub fn advance_to(&mut self, at: Instant) {
        assert!(at >= self.now, "time goes back by {:?}", self.now - at);
        self.now = at;
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Clock;

    #[test]
    fn time_passes_when_told() {
        let mut clock = Clock::new();
        let later = clock.now() + Duration::from_secs(3);
        clock.advance_to(later);
        clock.advance_to(later);
        assert_eq!(clock.now(), later);
        assert_eq!(clock.elapsed(), Duration::from_secs(3));
    }

    #[test]
    #[should_panic(expected = "time goes back by 1ms")]
    fn time_never_goes_back() {
        let mut clock = Clock::new();
        let start = clock.now();
        clock.advance_to(start + Duration::from_millis(1));
        clock.advance_to(start);
    }
}
