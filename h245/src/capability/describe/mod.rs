//! Any capability, as a person reads it.

mod audio;
mod control;
mod data;
mod generic;
mod video;

use std::borrow::Cow;
use std::fmt;

use h323_messages::h245::{Capability, NonStandardParameter};

use super::name;
use crate::limits::{MAX_DETAIL, MAX_DETAILS};
use crate::text::printable;

/// What a capability is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// Sound.
    Audio,
    /// Pictures.
    Video,
    /// Fax, text, a whiteboard, a camera.
    Data,
    /// Digits and text that somebody keys in.
    UserInput,
    /// What is done in conferences.
    Conference,
    /// Encryption of other entries.
    Security,
    /// Redundancy and error correction of other entries.
    Protection,
    /// Several entries in one stream.
    Multiplex,
    /// Procedures: how H.245 itself is extended.
    Control,
    /// Something of a vendor, or of a later edition.
    Other,
}

/// Which way a capability goes, seen from the side that has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// It can receive this.
    Receive,
    /// It can transmit this.
    Transmit,
    /// It can do both.
    Both,
}

impl Way {
    /// Whether what goes this way is received.
    pub const fn receives(self) -> bool {
        matches!(self, Self::Receive | Self::Both)
    }

    /// Whether what goes this way is transmitted.
    pub const fn transmits(self) -> bool {
        matches!(self, Self::Transmit | Self::Both)
    }
}

/// A capability as a person reads it. Displayed, it is one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// What it is about.
    pub medium: Medium,
    /// Which way it goes, if it goes one.
    pub way: Option<Way>,
    /// What it is called.
    pub name: Cow<'static, str>,
    /// What else it says: up to [`MAX_DETAILS`], each of up to [`MAX_DETAIL`] characters.
    pub details: Vec<String>,
}

impl Description {
    /// Describes a capability.
    pub fn of(capability: &Capability) -> Self {
        use Capability as C;
        use Way::{Both, Receive, Transmit};
        match capability {
            C::ReceiveAudioCapability(audio) => audio::describe(audio, Receive),
            C::TransmitAudioCapability(audio) => audio::describe(audio, Transmit),
            C::ReceiveAndTransmitAudioCapability(audio) => audio::describe(audio, Both),
            C::ReceiveVideoCapability(video) => video::describe(video, Receive),
            C::TransmitVideoCapability(video) => video::describe(video, Transmit),
            C::ReceiveAndTransmitVideoCapability(video) => video::describe(video, Both),
            C::ReceiveDataApplicationCapability(data) => data::describe(data, Receive),
            C::TransmitDataApplicationCapability(data) => data::describe(data, Transmit),
            C::ReceiveAndTransmitDataApplicationCapability(data) => data::describe(data, Both),
            C::ReceiveUserInputCapability(input) => control::user_input(input, Receive),
            C::TransmitUserInputCapability(input) => control::user_input(input, Transmit),
            C::ReceiveAndTransmitUserInputCapability(input) => control::user_input(input, Both),
            C::ReceiveRtpAudioTelephonyEventCapability(event) => control::telephony_event(event),
            C::ReceiveRtpAudioToneCapability(tone) => control::tone(tone),
            C::ReceiveMultiplexedStreamCapability(stream) => {
                control::multiplexed_stream(stream, Receive)
            }
            C::TransmitMultiplexedStreamCapability(stream) => {
                control::multiplexed_stream(stream, Transmit)
            }
            C::ReceiveAndTransmitMultiplexedStreamCapability(stream) => {
                control::multiplexed_stream(stream, Both)
            }
            other => control::describe(other),
        }
    }

    fn new(
        medium: Medium,
        way: impl Into<Option<Way>>,
        name: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            medium,
            way: way.into(),
            name: name.into(),
            details: Vec::new(),
        }
    }

    /// As a part of another description.
    fn within(self) -> String {
        if self.details.is_empty() {
            return self.name.into_owned();
        }
        format!("{} ({})", self.name, self.details.join(", "))
    }

    /// Adds a detail that is not there yet, as far as there is room.
    fn add(&mut self, detail: impl AsRef<str>) {
        if self.details.len() < MAX_DETAILS {
            let detail = printable(detail.as_ref(), MAX_DETAIL);
            if !detail.is_empty() && !self.details.contains(&detail) {
                self.details.push(detail);
            }
        }
    }

    /// Adds a detail with its number, if there is one.
    fn add_number<T: fmt::Display>(&mut self, name: &str, number: Option<T>) {
        if let Some(number) = number {
            self.add(format!("{name} {number}"));
        }
    }

    /// Adds those that are there.
    fn add_flags(&mut self, flags: &[(bool, &str)]) {
        for (is_there, flag) in flags {
            if *is_there {
                self.add(flag);
            }
        }
    }

    /// Adds what a vendor's capability shows of itself: who it is from, and its data as far as they are text.
    fn add_non_standard(&mut self, parameter: &NonStandardParameter) {
        self.add(format!("of {}", name::vendor(parameter)));
        let is_text = |octet: &u8| octet.is_ascii_graphic() || *octet == b' ';
        let data = parameter
            .data
            .strip_suffix(b"\0")
            .unwrap_or(&parameter.data);
        if data.iter().all(is_text) {
            self.add(String::from_utf8_lossy(data));
        } else {
            self.add(shown_octets("data", data));
        }
    }
}

impl fmt::Display for Medium {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Audio => "audio",
            Self::Video => "video",
            Self::Data => "data",
            Self::UserInput => "user input",
            Self::Conference => "conference",
            Self::Security => "security",
            Self::Protection => "protection",
            Self::Multiplex => "multiplex",
            Self::Control => "control",
            Self::Other => "other",
        })
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Receive => "receive",
            Self::Transmit => "transmit",
            Self::Both => "receive and transmit",
        })
    }
}

impl fmt::Display for Description {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(way) = self.way {
            write!(f, "{way} ")?;
        }
        write!(f, "{} {}", self.medium, self.name)?;
        let mut between = ": ";
        for detail in &self.details {
            write!(f, "{between}{detail}")?;
            between = ", ";
        }
        Ok(())
    }
}

/// A bit rate.
fn bit_rate(per_second: u64) -> String {
    match per_second {
        1_000.. if per_second.is_multiple_of(1_000) => format!("{} kbit/s", per_second / 1_000),
        1_000.. => format!("{}.{} kbit/s", per_second / 1_000, per_second % 1_000 / 100),
        _ => format!("{per_second} bit/s"),
    }
}

/// How much a packet holds.
fn frames(count: u32) -> String {
    format!("up to {} a packet", counted(count, "frame"))
}

/// So many of something.
fn counted(count: impl Into<u64>, of: &str) -> String {
    match count.into() {
        1 => format!("1 {of}"),
        count => format!("{count} {of}s"),
    }
}

/// Octets: themselves, if they are few.
fn shown_octets(label: &str, octets: &[u8]) -> String {
    /// As many as one looks at.
    const SHOWN: usize = 16;
    if octets.len() > SHOWN {
        return format!("{label} of {} octets", octets.len());
    }
    let digits: String = octets.iter().map(|octet| format!("{octet:02x}")).collect();
    format!("{label} 0x{digits}")
}

/// A list, as far as a person wants to read it.
fn list(names: impl ExactSizeIterator<Item = String>) -> String {
    /// As many as one looks at.
    const SHOWN: usize = 8;
    let more = names.len().saturating_sub(SHOWN);
    let mut text = names.take(SHOWN).collect::<Vec<_>>().join(" or ");
    if more > 0 {
        text.push_str(&format!(" or {more} more"));
    }
    text
}
