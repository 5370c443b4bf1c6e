//! Every ceiling of the crate. What a server may want otherwise is a field of
//! [`server::Config`](crate::server::Config) with the value from here as its default.

use std::time::Duration;

/// Longest datagram that is looked at, in octets.
pub const MAX_DATAGRAM: usize = 8 * 1024;

/// Most aliases in one list of a message.
pub const MAX_ALIASES: usize = 128;
/// Most transport addresses in one list of a message.
pub const MAX_TRANSPORT_ADDRESSES: usize = 32;
/// Most alternate gatekeepers or endpoints in one message.
pub const MAX_ALTERNATES: usize = 32;
/// Most tokens, and most crypto tokens, in one message.
pub const MAX_TOKENS: usize = 16;
/// Most feature descriptors, or generic data, in one list of a message.
pub const MAX_FEATURES: usize = 64;
/// Most parameters in one list of a feature descriptor or of generic data, or of such a parameter.
pub const MAX_PARAMETERS: usize = 128;
/// Most calls that one status report describes.
pub const MAX_CALLS_PER_REPORT: usize = 512;
/// Most calls that a report of ours describes, so that it fits into a datagram.
pub const MAX_CALLS_REPORTED: usize = 40;

/// Most requests of a client that wait for an answer.
pub const MAX_CLIENT_REQUESTS: usize = 256;
/// Most calls that a client has admitted and not given back.
pub const MAX_CLIENT_CALLS: usize = 4096;
/// Most outputs that wait to be polled before datagrams are dropped unread.
pub const MAX_OUTPUTS: usize = 4096;

/// Most requests of a server that wait for an answer.
pub const MAX_SERVER_REQUESTS: usize = 16_384;
/// Most requests whose answers a server remembers or owes.
pub const MAX_REMEMBERED: usize = 8192;
/// How long a server remembers what it answered, counted from the answer or from the time until which
/// the sender was told to wait, whichever is later. A request is sent for the last time 10 seconds after
/// the first (clause 7.19), so that even that one, delayed by seconds, is not executed again.
pub const REMEMBER_FOR: Duration = Duration::from_secs(15);
/// How long a server waits for its owner to answer before it forgets that it was asked.
pub const OWE_FOR: Duration = Duration::from_secs(60);

/// Requests that one host may send in a second, in the long run.
pub const REQUESTS_PER_SECOND: u32 = 50;
/// Requests that one host may send at once.
pub const REQUEST_BURST: u32 = 100;
/// Discovery requests that all hosts together may send in a second.
pub const DISCOVERIES_PER_SECOND: u32 = 200;
/// Most hosts whose rate is watched.
pub const MAX_HOSTS: usize = 8192;

/// How many times longer than the request an answer to an unknown sender's GRQ or LRQ may be.
pub const MAX_AMPLIFICATION: usize = 3;

/// Most times that one request may be put off by RequestInProgress.
pub const MAX_IN_PROGRESS: u8 = 10;
