//! Every ceiling of the analysis, and what happens at it.
//!
//! A capture is somebody else's file: nothing in it may make the analysis take more memory than this, nor
//! more time for a packet than the octets in it justify.

/// How much is kept at a time. What goes beyond is let go as each field says, and counted in
/// [`Totals`](crate::Totals).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Datagrams whose IP fragments are collected. The oldest is given up for a new one.
    pub fragmented: usize,
    /// Octets of all collected fragments, with what each takes besides. Above it the oldest datagrams are given up.
    pub fragment_octets: usize,
    /// TCP connections and UDP flows that are remembered, each. For a new one the one remembered longest goes,
    /// flows that turned out to carry H.323 last.
    pub flows: usize,
    /// Octets that wait in one direction of a connection for the ones before them. Above it the missing ones
    /// are given up.
    pub out_of_order_octets: usize,
    /// Segments that wait likewise.
    pub out_of_order_segments: usize,
    /// Octets that all connections hold: what waits for others, or for the rest of its frame, with what each segment
    /// takes besides, and the call references. Above it the connections remembered longest go.
    pub connection_octets: usize,
    /// Addresses that messages announced. The oldest announcement goes.
    pub announced: usize,
    /// Calls kept. The first that is over goes for a new one; when none is, the first.
    pub calls: usize,
    /// Messages kept in one call, its RAS included. Later ones are counted, except for the last
    /// [`LAST_MESSAGES`], which replace each other.
    pub messages_per_call: usize,
    /// Octets of memory that all messages kept take. Above it whole calls go, in the order in which calls go, and
    /// at last messages in the middle of the only one.
    pub message_octets: usize,
    /// Media streams of one call. Packets of others are counted as foreign.
    pub streams_per_call: usize,
    /// Endpoints whose RAS exchanges are kept. The one that was seen first goes.
    pub endpoints: usize,
    /// RAS exchanges kept for one endpoint. The oldest goes, and is counted.
    pub exchanges_per_endpoint: usize,
    /// Octets of memory that all messages in RAS exchanges take. Above it the oldest exchanges go, and are counted.
    pub exchange_octets: usize,
    /// RAS requests that may still be answered. The oldest is taken for unanswered.
    pub pending_requests: usize,
}

/// The messages at the end of a call that are kept although the call has more than
/// [`Limits::messages_per_call`]: how a call ends is what people want to know.
pub const LAST_MESSAGES: usize = 64;

/// Segments with data of a connection that are looked at before it is taken for something else than H.323.
pub(crate) const SEGMENTS_TO_RECOGNISE: u32 = 16;

/// Datagrams of a flow that are looked at before it is taken for something else.
pub(crate) const DATAGRAMS_TO_RECOGNISE: u8 = 4;

/// The most sources (SSRCs) of one UDP flow that are told apart. Packets of others are left out.
pub const MAX_SOURCES: usize = 4;

/// The most logical channels that are told apart in one call.
pub(crate) const MAX_CHANNELS: usize = 256;

/// The most parties (columns of the ladder) of one call. Others share the last column.
pub const MAX_PARTIES: usize = 12;

/// The most notes on TCP connections of one call: refused, reset, octets missing. Later ones are left out.
pub const MAX_NOTES: usize = 64;

impl Default for Limits {
    fn default() -> Self {
        Self {
            fragmented: 1024,
            fragment_octets: 8 << 20,
            flows: 1 << 17,
            out_of_order_octets: 256 << 10,
            out_of_order_segments: 512,
            connection_octets: 64 << 20,
            announced: 1 << 16,
            calls: 20_000,
            messages_per_call: 4096,
            message_octets: 256 << 20,
            streams_per_call: 32,
            endpoints: 20_000,
            exchanges_per_endpoint: 256,
            exchange_octets: 64 << 20,
            pending_requests: 1 << 14,
        }
    }
}
