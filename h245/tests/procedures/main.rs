//! Timelines of the signalling entities: every state against every message and timer.

#![expect(clippy::unwrap_used, reason = "a test may")]

mod blcse;
mod cese;
mod clcse;
mod lcse;
mod mrse;
mod msdse;
mod rtdse;
mod user_input;

use std::time::{Duration, Instant};

use h323_h245::LogicalChannelNumber;

/// Virtual time.
#[derive(Clone, Copy)]
struct Clock(Instant);

impl Clock {
    #[expect(clippy::disallowed_methods, reason = "any instant will do")]
    fn new() -> Self {
        Self(Instant::now())
    }

    /// So many seconds after the beginning.
    fn at(self, secs: u64) -> Instant {
        self.0 + Duration::from_secs(secs)
    }
}

const T: Duration = Duration::from_secs(30);

fn number(number: u16) -> LogicalChannelNumber {
    LogicalChannelNumber::new(number).unwrap()
}
