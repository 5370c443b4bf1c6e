//! Ceilings.

use std::time::Duration;

/// Endpoints of a zone: as many as have a number of seven digits.
pub const MAX_ENDPOINTS: u32 = 10_000_000;
/// The fewest: one that calls, and one that is called.
pub const MIN_ENDPOINTS: u32 = 2;
/// Requests in flight. Half the numbers that a socket has for requests, so that there is always a free one.
pub const MAX_WINDOW: usize = 32_768;
/// Sockets that requests leave from.
pub const MAX_SOCKETS: usize = 64;
/// How often a phase may go over all endpoints.
pub const MAX_ROUNDS: u32 = 1000;
/// Kinds of refusals, and of wrong answers, that are told apart; further ones are counted as one.
pub const MAX_REASONS: usize = 64;

/// How long an answer may take before the request is sent again.
pub const SILENT_AFTER: Duration = Duration::from_secs(3);
/// How often a request is sent, or its sender told to wait, before it counts as not answered.
pub const MAX_TRIES: u8 = 3;
/// A gatekeeper that has said nothing for so long is given up: longer than the tries of one request.
pub const GIVE_UP_AFTER: Duration = Duration::from_secs(12);

/// What an endpoint asks for as its time to live, in seconds: longer than any run.
pub const TIME_TO_LIVE_SECS: u32 = 3600;

/// Of a thousand requests, those that may have been sent again before the figures are no figures of the gatekeeper.
pub const MAX_SENT_AGAIN_PER_MILLE: u64 = 1;
