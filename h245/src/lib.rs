//! H.245 control channel: procedures, capabilities, logical channels.
//!
//! [`Session`] is the whole of one control channel, sans-IO: octets and time go in, octets, events and
//! deadlines come out. Behind it stand the signalling entities of the Recommendation, one file each in
//! [`procedure`], and parts that can be used without a session: [`capability`] (what both sides can do, and
//! which mode to choose), [`channel`] (what an OpenLogicalChannel says), [`fast_start`] (channel proposals that
//! travel in call signalling), and [`command`], [`indication`] and [`generic`] (what is said outside the
//! procedures).
//!
//! This crate must not know how its octets travel, in a tunnel or over a connection of their own, nor
//! anything of H.225.0: proposals and messages cross that border as octets.

pub mod capability;
pub mod channel;
pub mod command;
pub mod error;
pub mod fast_start;
pub mod generic;
pub mod indication;
pub mod limits;
mod message;
pub mod procedure;
pub mod session;
mod text;

pub use capability::{AudioCodec, AudioFormat, CapabilitySet};
pub use channel::{
    Channel, ChannelAnswer, ChannelParameters, Direction, LogicalChannelNumber, ReverseAnswer,
    ReverseChannel, ReverseParameters, SessionId,
};
pub use command::{Command, PicturePart, Scope};
pub use error::{AddressError, Error, Limit, Misuse, Violation};
pub use generic::{GenericKind, GenericMessage};
pub use indication::{Indication, Jitter, Vendor};
pub use message::name as message_name;
pub use procedure::msdse::Role;
pub use procedure::user_input::UserInput;
pub use session::{
    CloseReason, Closed, Config, Event, Output, Pdu, Refusal, Session, SessionEnd, Timer, Timers,
};

/// The generated types of H.245, for what this crate passes through as it stands.
pub use h323_messages::h245 as messages;
