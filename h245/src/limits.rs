//! Ceilings. Each is reached by a test.

use std::time::Duration;

/// Logical channels that are open or opening, in each direction.
pub const MAX_CHANNELS: usize = 64;

/// Channel openings that may be unanswered at one time, in each direction.
pub const MAX_OUTSTANDING: usize = 20;

/// Openings that wait for capability exchange and master-slave determination to finish.
pub const MAX_WAITING_OPENS: usize = 16;

/// Messages taken from one payload: the octets of one TPKT or of one tunnelled element.
pub const MAX_MESSAGES_PER_PAYLOAD: usize = 32;

/// Messages taken within [`RATE_WINDOW`] before the session gives up on the peer.
pub const MAX_MESSAGES_PER_SECOND: u32 = 100;

/// Round trip delay requests answered within [`RATE_WINDOW`].
pub const MAX_ROUND_TRIP_ANSWERS_PER_SECOND: u32 = 5;

/// Fast updates told to the owner within [`RATE_WINDOW`], for each channel: a whole picture anew costs much.
pub const MAX_FAST_UPDATES_PER_SECOND: u32 = 1;

/// The window in which messages, round trip delay requests and fast updates are counted.
pub const RATE_WINDOW: Duration = Duration::from_secs(1);

/// FunctionNotUnderstood messages sent within [`NOT_UNDERSTOOD_WINDOW`]: two peers that do not understand
/// each other must not keep themselves busy with it.
pub const MAX_NOT_UNDERSTOOD_PER_MINUTE: u32 = 5;

/// The window in which FunctionNotUnderstood messages are counted.
pub const NOT_UNDERSTOOD_WINDOW: Duration = Duration::from_secs(60);

/// Outputs that may wait for [`Session::poll_output`](crate::Session::poll_output). A session that is
/// drained after each call never comes near.
pub const MAX_OUTPUTS: usize = 1024;

/// Entries in a capability table, over all the sets that built it.
pub const MAX_TABLE_ENTRIES: usize = 256;

/// Table entries named by the descriptors of a set, over all the sets that built it.
pub const MAX_DESCRIPTOR_ENTRIES: usize = 4096;

/// Octets that a set takes when it is sent as one message, over all the sets that built it: as many as one TPKT holds.
pub const MAX_SET_OCTETS: usize = 65_531;

/// Proposals read from one fast start element list.
pub const MAX_PROPOSALS: usize = 64;

/// Characters in one user input message that is sent or reported.
pub const MAX_USER_INPUT: usize = 256;

/// Octets of the name of a product, or of its version, that is sent; characters of one that is reported.
pub const MAX_VENDOR_TEXT: usize = 256;

/// Parameters of a generic message that is sent or reported, those within others counted.
pub const MAX_GENERIC_PARAMETERS: usize = 128;

/// Characters of the name of a capability, where its sender chose them: an object identifier, a domain.
pub const MAX_CAPABILITY_NAME: usize = 64;

/// Details in the description of one capability.
pub const MAX_DETAILS: usize = 64;

/// Characters of one such detail.
pub const MAX_DETAIL: usize = 256;
