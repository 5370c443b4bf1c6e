//! Sound at the user's end of a call: where it comes from and where it goes.

pub mod sink;
pub mod source;
pub mod wav;

pub use sink::Sink;
pub use source::Source;
