//! What both sides can do: the sets that are exchanged, and the choice of a common mode.

pub mod audio;
pub mod format;
pub mod generic;
pub mod name;
pub mod select;
pub mod set;
pub mod user_input;

pub use audio::{AudioCodec, Rtp};
pub use format::AudioFormat;
pub use select::{NoCommonMode, Rejection, Selection, select_audio};
pub use set::{CapabilitySet, TableEntryNumber};
pub use user_input::UserInputMethods;
