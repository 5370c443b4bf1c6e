//! H.225.0 call signalling: framing, Q.931 messages, call machines.
//!
//! The crate turns octets into messages and back. It must not know sockets, tasks or clocks (time comes in as `now`),
//! nor what H.245 says: a tunnelled H.245 message or a fast-start element crosses it as octets.

pub mod address;
pub mod call;
pub mod cause;
mod code_points;
pub mod error;
pub mod identifiers;
pub mod message;
pub mod q931;
pub mod target;
pub mod tpkt;
pub mod transport;
pub mod uuie;

pub use cause::Cause;
pub use error::{
    DecodeError, ElementError, ElementFault, EncodeError, FrameError, MessageError, SendError,
};
pub use uuie::{Received, SignallingMessage};
