//! What the tests of several files share.

use std::time::{Duration, Instant};

pub(crate) use crate::random::Random;

/// The instant at which virtual time begins. An [`Instant`] can only come from the clock; nothing
/// depends on which one it is.
#[expect(
    clippy::disallowed_methods,
    reason = "there is no other way to an Instant, and only differences matter"
)]
pub(crate) fn epoch() -> Instant {
    Instant::now()
}

/// `n` milliseconds.
pub(crate) fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}
