//! How often something may happen.

use std::time::{Duration, Instant};

/// Counts in windows that follow one another: at most a ceiling in each.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rate {
    ceiling: u32,
    window: Duration,
    began_at: Option<Instant>,
    count: u32,
}

impl Rate {
    pub(super) fn new(ceiling: u32, window: Duration) -> Self {
        Self {
            ceiling,
            window,
            began_at: None,
            count: 0,
        }
    }

    /// Whether one more is within the ceiling; counts it if so.
    pub(super) fn admit(&mut self, now: Instant) -> bool {
        let fresh = self
            .began_at
            .is_none_or(|began_at| now.saturating_duration_since(began_at) >= self.window);
        if fresh {
            self.began_at = Some(now);
            self.count = 0;
        }
        let admitted = self.count < self.ceiling;
        if admitted {
            self.count += 1;
        }
        admitted
    }
}
