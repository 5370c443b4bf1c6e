//! What the tests of several modules need.

use std::time::Instant;

/// The instant at which tests begin.
pub(crate) fn epoch() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "any instant will do")]
    Instant::now()
}
