//! Ceilings. Each is reached by a test. Those that an owner may want otherwise are fields of
//! [`Limits`](crate::Limits) with the values from here as their defaults.

use std::time::Duration;

/// Calls at one time, in both directions together.
pub const MAX_CALLS: usize = 1000;

/// Connections that have been accepted and have not yet brought a Setup.
pub const MAX_BEFORE_SETUP: usize = 64;

/// Of these, how many may come from one host.
pub const MAX_BEFORE_SETUP_PER_HOST: usize = 8;

/// How long a connection may take to bring its Setup.
pub const SETUP_WITHIN: Duration = Duration::from_secs(8);

/// Calls that may be on one signalling connection, in both directions together, where several may.
pub const MAX_CALLS_PER_CONNECTION: usize = 64;

/// Signalling connections that are kept without a call.
pub const MAX_KEPT_CONNECTIONS: usize = 64;

/// How long a signalling connection is kept without a call.
pub const KEPT_FOR: Duration = Duration::from_secs(60);

/// Addresses at which calls are taken.
pub const MAX_LISTENERS: usize = 8;

/// Outputs that may wait for `poll_output` before what comes in is dropped unread. An endpoint that is drained
/// after each input never comes near.
pub const MAX_OUTPUTS: usize = 65_536;

/// Audio formats in one offer; each makes two fast-start elements.
pub const MAX_FORMATS: usize = 16;

/// Openings of the peer that wait until we know our own media addresses, in one call.
pub const MAX_WAITING_CHANNELS: usize = 16;

/// Sessions that a call may have beyond the first, be it that they wait for addresses.
pub const MAX_SESSIONS: usize = 8;

/// How long an opening of a session beyond the first may wait for addresses. Its sender gives up after T103, which is
/// customarily 30 s.
pub const ADDRESSES_WITHIN: Duration = Duration::from_secs(20);

/// The least time between two requests for a whole picture in one session.
pub const FAST_UPDATE_INTERVAL: Duration = Duration::from_secs(1);

/// How long a connected call without media may be without a way for H.245.
pub const CONTROL_WITHIN: Duration = Duration::from_secs(20);

/// How long the calling side may take to begin H.245 on a connection of its own when we have answered fast connect.
pub const BEGIN_WITHIN: Duration = Duration::from_secs(1);

/// How long we wait for the peer's Release Complete once it has ended H.245.
pub const RELEASE_WITHIN: Duration = Duration::from_secs(3);

/// Digits in one command.
pub const MAX_DIGITS: usize = 128;

/// Addresses that one call may have beside the one that it goes to first.
pub const MAX_ALTERNATES: usize = 16;

/// How often a call may be sent elsewhere, unless its owner says otherwise.
pub const DIVERSIONS: usize = 5;

/// Digits of a number that comes in pieces; more are ignored. What an alias can hold.
pub const MAX_NUMBER: usize = 128;
