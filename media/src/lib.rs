//! What flows in the logical channels of a call: RTP and RTCP, audio codecs, the jitter buffer
//! and one audio session that ties them together.
//!
//! | to … | start at |
//! | --- | --- |
//! | run the audio of a call | [`MediaSession`] |
//! | add a codec | [`codec`] |
//! | read or write one RTP packet | [`rtp::Packet`] |
//! | read or write an RTCP compound | [`rtcp::Compound`] |
//! | decide whose media is accepted | [`source`] |
//! | keep packets in a file | [`rtpdump`] |
//! | keep to a range of ports | [`ports`] |
//! | say how a call sounds | [`quality`] |
//! | change a sample rate | [`resample`] |
//! | make test signals, find digits in audio | [`tone`] |
//! | tell whether a recording is what was sent | [`compare`] |
//!
//! The crate holds no socket, task or clock and draws no random number of its own: datagrams and
//! `now` come in, datagrams and 20 ms frames go out, of PCM and of payloads that pass through, and
//! whatever must be unpredictable comes from a seed. Wall time is needed only for the NTP fields of
//! RTCP and enters once, as [`rtcp::NtpTime`]. The crate does not know what signalling is.
#![forbid(unsafe_code)]

pub mod codec;
pub mod compare;
pub mod dtmf;
mod error;
pub mod jitter;
pub mod playout;
pub mod ports;
pub mod quality;
mod random;
pub mod resample;
pub mod rtcp;
pub mod rtp;
pub mod rtpdump;
pub mod session;
pub mod source;
#[cfg(test)]
mod testing;
pub mod tone;

pub use codec::Codec;
pub use dtmf::Digit;
pub use error::{Error, Malformed, Misuse};
pub use rtcp::NtpTime;
pub use session::{Channel, Event, MediaSession, Output};

use std::time::Duration;

/// The largest media datagram that is read or written, in octets. Larger than any Ethernet frame;
/// audio needs less than 300.
pub const MAX_DATAGRAM_OCTETS: usize = 2048;

/// The length of a PCM frame on the user's side, whatever the peer's packets hold.
pub const FRAME: Duration = Duration::from_millis(20);

/// How many samples of a clock of `rate_hz` fit in `duration`, rounded down.
pub(crate) fn samples_in(duration: Duration, rate_hz: u32) -> u64 {
    let samples = duration.as_nanos() * u128::from(rate_hz) / 1_000_000_000;
    u64::try_from(samples).unwrap_or(u64::MAX)
}

/// How long `samples` take at `rate_hz`.
pub(crate) fn duration_of(samples: u64, rate_hz: u32) -> Duration {
    let nanos = u128::from(samples) * 1_000_000_000 / u128::from(rate_hz.max(1));
    Duration::from_nanos(u64::try_from(nanos).unwrap_or(u64::MAX))
}
