//! Sound at the user's end of a call: where it comes from and where it goes.

#[cfg(feature = "audio-device")]
pub mod device;
pub mod level;
#[cfg(feature = "audio-device")]
pub mod ring;
pub mod sink;
pub mod source;
pub mod wav;

pub use sink::Sink;
pub use source::Source;

use h323_media::Codec;

/// The samples a second at which a process works that uses these codecs: those of the finest, so that nothing is lost.
pub fn sample_rate_hz(codecs: impl IntoIterator<Item = Codec>) -> u32 {
    let rates = codecs
        .into_iter()
        .map(|codec| codec.format().sample_rate_hz);
    rates.max().unwrap_or(Codec::PcmU.format().sample_rate_hz)
}
