//! RTP (RFC 3550): packets, the numbering of one sender, the bookkeeping of one received source.

mod jitter;
mod packet;
mod receiver;
mod sender;
mod sequence;

pub use jitter::Jitter;
pub use packet::{HEADER_OCTETS, MAX_CSRC, MAX_PAYLOAD_OCTETS, Packet};
pub use receiver::{Arrival, Received, Receiver, ReceptionStats};
pub use sender::Sender;
pub use sequence::{MAX_DROPOUT, MAX_MISORDER, MIN_SEQUENTIAL, Order, SequenceTracker, Sequenced};
