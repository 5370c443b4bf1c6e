//! Test signals, and the digits in them: everything a call needs to prove that sound passes.

mod dtmf;
mod sine;
mod speech;

pub use dtmf::{DtmfDetector, dtmf};
pub use sine::{Sine, level_db, tone_share};
pub use speech::speech;
