//! Ceilings. Those that an operator may want otherwise are fields of [`Limits`]; the constants are
//! their defaults, or hold for everybody.

use std::time::Duration;

/// Endpoints that may be registered.
pub const MAX_ENDPOINTS: usize = 20_000;
/// Endpoints that one host may register.
pub const MAX_ENDPOINTS_PER_HOST: usize = 16;
/// Aliases that one endpoint may have.
pub const MAX_ALIASES_PER_ENDPOINT: usize = 64;
/// Call signalling addresses that are kept of one endpoint; more are ignored.
pub const MAX_ADDRESSES_PER_ENDPOINT: usize = 8;
/// Calls that may be in progress.
pub const MAX_CALLS: usize = 20_000;
/// Calls that one endpoint may be part of.
pub const MAX_CALLS_PER_ENDPOINT: usize = 512;
/// Questions to the outside that may wait for an answer.
pub const MAX_QUERIES: usize = 1024;
/// Of these, those that requests from one host have made.
pub const MAX_QUERIES_PER_HOST: usize = 64;
/// ARQs for one call that may wait for one answer beside the newest: some endpoints count on with every
/// retransmission. Older ones are let go without an answer.
pub const MAX_EARLIER_REQUESTS: usize = 4;
/// Policies that a routing chain may have.
pub const MAX_POLICIES: usize = 16;

/// The longest time to live that a registration may have.
pub const MAX_TIME_TO_LIVE: Duration = Duration::from_secs(86_400);
/// The shortest.
pub const MIN_TIME_TO_LIVE: Duration = Duration::from_secs(30);

/// Endpoints that are told of the shutdown at once; the next ones follow after
/// [`FAREWELL_INTERVAL`].
pub const FAREWELLS_AT_ONCE: usize = 100;
/// Pause between two groups of [`FAREWELLS_AT_ONCE`].
pub const FAREWELL_INTERVAL: Duration = Duration::from_millis(50);

/// Ceilings of one gatekeeper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Endpoints that may be registered.
    pub endpoints: usize,
    /// Endpoints that one host may register.
    pub endpoints_per_host: usize,
    /// Aliases that one endpoint may have.
    pub aliases_per_endpoint: usize,
    /// Calls that may be in progress.
    pub calls: usize,
    /// Calls that one endpoint may be part of.
    pub calls_per_endpoint: usize,
    /// Questions to the outside that may wait for an answer.
    pub queries: usize,
    /// Of these, those that requests from one host have made.
    pub queries_per_host: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            endpoints: MAX_ENDPOINTS,
            endpoints_per_host: MAX_ENDPOINTS_PER_HOST,
            aliases_per_endpoint: MAX_ALIASES_PER_ENDPOINT,
            calls: MAX_CALLS,
            calls_per_endpoint: MAX_CALLS_PER_ENDPOINT,
            queries: MAX_QUERIES,
            queries_per_host: MAX_QUERIES_PER_HOST,
        }
    }
}
