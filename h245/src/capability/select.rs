//! The choice of a mode that both sides can do, and why the others were not chosen.

use std::borrow::Cow;
use std::fmt;

use h323_messages::h245::AudioCapability;
use thiserror::Error;

use super::{AudioCodec, AudioFormat, CapabilitySet, TableEntryNumber, Way, name};

/// The mode to use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    /// The format to send: no more frames in a packet than either side has.
    pub format: AudioFormat,
    /// The peer's table entry that it meets.
    pub entry: TableEntryNumber,
    /// The pairs that were looked at before, and why they do not do.
    pub rejected: Vec<Rejection>,
}

/// There is no mode to use.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}", explain(.ours, .rejected))]
pub struct NoCommonMode {
    /// What we would send.
    pub ours: Vec<AudioFormat>,
    /// All pairs, and why they do not do.
    pub rejected: Vec<Rejection>,
}

/// A pair of formats that does not do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// What we would send.
    pub ours: AudioCodec,
    /// The peer's table entry.
    pub entry: TableEntryNumber,
    /// Which way the peer has it.
    pub way: Way,
    /// The [name](name::audio) of what is in it.
    pub theirs: Cow<'static, str>,
    /// Why they do not do together.
    pub reason: Reason,
}

/// Why a pair does not do. If several things are in the way, it is the first of these that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The peer's capability is not one that we know.
    NotKnown,
    /// They are different codecs.
    DifferentCodec,
    /// They are one coding with one payload format, but with other parameters: a bit rate, a mode, an annex.
    Parameters,
    /// The peer transmits it, but does not receive it.
    OnlyTransmits,
    /// No capability descriptor of the peer names the entry, so it can be used with nothing.
    NotInDescriptor,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DifferentCodec => "a different codec",
            Self::Parameters => "the same codec, but with other parameters",
            Self::OnlyTransmits => "the right codec, but the peer only transmits it",
            Self::NotKnown => "not a codec that we know",
            Self::NotInDescriptor => "the right codec, but in none of the peer's descriptors",
        })
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "our {} against the peer's {} (entry {}): {}",
            self.ours,
            self.theirs,
            self.entry.get(),
            self.reason
        )
    }
}

/// The first of our formats, in our order of preference, that the peer can receive.
///
/// Each of our formats meets all audio entries of the peer, first those that it receives, in its order of preference,
/// then those that it only transmits.
pub fn select_audio(
    ours: &[AudioFormat],
    theirs: &CapabilitySet,
) -> Result<Selection, NoCommonMode> {
    let mut audio: Vec<_> = theirs.audio().collect();
    audio.sort_by_key(|(_, way, _)| !way.receives());
    let mut rejected = Vec::new();
    for &format in ours {
        for &(entry, way, capability) in &audio {
            let reason = match offered(format.codec, capability) {
                Err(reason) => reason,
                Ok(_) if !way.receives() => Reason::OnlyTransmits,
                Ok(_) if !theirs.is_usable(entry) => Reason::NotInDescriptor,
                Ok(offered) => {
                    return Ok(Selection {
                        format: format.at_most(offered.frames_per_packet),
                        entry,
                        rejected,
                    });
                }
            };
            rejected.push(Rejection {
                ours: format.codec,
                entry,
                way,
                theirs: name::audio(capability),
                reason,
            });
        }
    }
    Err(NoCommonMode {
        ours: ours.to_vec(),
        rejected,
    })
}

/// The peer's format, if it is of our codec.
fn offered(ours: AudioCodec, capability: &AudioCapability) -> Result<AudioFormat, Reason> {
    match AudioFormat::from_capability(capability) {
        None => Err(Reason::NotKnown),
        Some(offered) if offered.codec == ours => Ok(offered),
        Some(offered) if offered.codec.rtp() == ours.rtp() => Err(Reason::Parameters),
        Some(_) => Err(Reason::DifferentCodec),
    }
}

fn explain(ours: &[AudioFormat], rejected: &[Rejection]) -> String {
    if ours.is_empty() {
        return "we have no audio format to send".to_owned();
    }
    let mut theirs: Vec<&str> = rejected
        .iter()
        .filter(|rejection| rejection.way.receives())
        .map(|rejection| &*rejection.theirs)
        .collect();
    if theirs.is_empty() {
        return "the peer announces no audio that it can receive".to_owned();
    }
    let ours: Vec<String> = ours.iter().map(|format| format.codec.to_string()).collect();
    theirs.sort_unstable();
    theirs.dedup();
    format!(
        "no common audio: we send {}, the peer receives {}",
        ours.join(", "),
        theirs.join(", ")
    )
}
