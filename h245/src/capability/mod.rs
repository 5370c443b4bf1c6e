//! What both sides can do: the sets that are exchanged, and the choice of a common mode.
//!
//! A set is a table of entries and descriptors that say which of them can be used at once ([`set`], [`builder`]). Entries
//! of any kind are kept; [`describe`] says what one is, [`name`] what it is called, [`generic`] what the object
//! identifiers in it stand for. Those that are audio of a fixed meaning are an [`AudioFormat`], written and read; from
//! them [`select`] chooses what to send. What can be received without being understood is in [`rtp`].

pub mod audio;
pub mod builder;
pub mod describe;
pub mod format;
pub mod generic;
pub mod name;
pub mod rtp;
pub mod select;
pub mod set;
mod show;
pub mod user_input;

pub use audio::{AudioCodec, Rtp};
pub use builder::{Builder, MediaCapability};
pub use describe::{Description, Medium, Way};
pub use format::AudioFormat;
pub use rtp::RtpFormat;
pub use select::{NoCommonMode, Reason, Rejection, Selection, select_audio};
pub use set::{CapabilitySet, TableEntryNumber};
pub use user_input::UserInputMethods;
