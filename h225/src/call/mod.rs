//! A call as its signalling sees it: two machines, one for either side, and the way H.245 takes beside them.
//!
//! [`Outgoing`] and [`Incoming`] are told what happens (`handle_*`), commanded in Q.931's words (`*_request`), and drained
//! through `poll_output` after every mutation. They know one call reference; whoever owns the connection gives each call
//! its messages. [`H245Transport`](h245_transport::H245Transport) is their neighbour, not their part: the owner shows it
//! every message before the machine gets it, and lets it [`fill`](h245_transport::H245Transport::fill) every message the
//! machine wants sent.

pub mod error;
pub mod event;
mod fast_connect;
pub mod h245_transport;
mod incoming;
mod inquiry;
mod leg;
mod outgoing;
mod overlap;
#[cfg(test)]
mod testing;
pub mod timers;

pub use error::{CommandError, MessageRefused};
pub use event::{Event, Output, Released, ReleasedBy, Timer};
pub use incoming::{Incoming, SetupRefused};
pub use leg::MAX_OUTPUTS;
pub use outgoing::Outgoing;
pub use overlap::can_overlap_send;
pub use timers::{Running, Timers};
