//! Building a set of one's own.

use h323_messages::h245::{
    AudioCapability, Capability, DataApplicationCapability, UserInputCapability, VideoCapability,
};

use super::{AudioFormat, CapabilitySet, TableEntryNumber, Way};
use crate::error::Error;

/// A set that is being built. What is added stands in one descriptor: out of each addition, one entry can be used while
/// one of each other is.
#[derive(Clone, Debug)]
pub struct Builder {
    set: CapabilitySet,
    simultaneous: Vec<Vec<TableEntryNumber>>,
}

/// A capability of a medium that can be received, transmitted, or both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MediaCapability {
    /// Sound.
    Audio(AudioCapability),
    /// Pictures.
    Video(VideoCapability),
    /// Fax, text, a whiteboard, a camera.
    Data(Box<DataApplicationCapability>),
    /// Digits and text.
    UserInput(UserInputCapability),
}

impl MediaCapability {
    /// The table entry that says so.
    pub fn to_capability(self, way: Way) -> Capability {
        match (self, way) {
            (Self::Audio(audio), Way::Receive) => Capability::ReceiveAudioCapability(audio),
            (Self::Audio(audio), Way::Transmit) => Capability::TransmitAudioCapability(audio),
            (Self::Audio(audio), Way::Both) => Capability::ReceiveAndTransmitAudioCapability(audio),
            (Self::Video(video), Way::Receive) => Capability::ReceiveVideoCapability(video),
            (Self::Video(video), Way::Transmit) => Capability::TransmitVideoCapability(video),
            (Self::Video(video), Way::Both) => Capability::ReceiveAndTransmitVideoCapability(video),
            (Self::Data(data), Way::Receive) => Capability::ReceiveDataApplicationCapability(data),
            (Self::Data(data), Way::Transmit) => {
                Capability::TransmitDataApplicationCapability(data)
            }
            (Self::Data(data), Way::Both) => {
                Capability::ReceiveAndTransmitDataApplicationCapability(data)
            }
            (Self::UserInput(input), Way::Receive) => Capability::ReceiveUserInputCapability(input),
            (Self::UserInput(input), Way::Transmit) => {
                Capability::TransmitUserInputCapability(input)
            }
            (Self::UserInput(input), Way::Both) => {
                Capability::ReceiveAndTransmitUserInputCapability(input)
            }
        }
    }
}

impl Builder {
    pub(super) fn new(set: CapabilitySet) -> Self {
        Self {
            set,
            simultaneous: Vec::new(),
        }
    }

    /// Audio formats of which one is used at a time, best first.
    ///
    /// # Errors
    ///
    /// When a format cannot be announced, or the table is full.
    pub fn audio(self, way: Way, formats: &[AudioFormat]) -> Result<Self, Error> {
        let mut capabilities = Vec::with_capacity(formats.len());
        for format in formats {
            capabilities.push(MediaCapability::Audio(format.to_capability()?));
        }
        self.one_of(way, capabilities)
    }

    /// Capabilities of which one is used at a time, best first.
    ///
    /// # Errors
    ///
    /// When the table is full.
    pub fn one_of(
        mut self,
        way: Way,
        capabilities: impl IntoIterator<Item = MediaCapability>,
    ) -> Result<Self, Error> {
        let mut alternatives = Vec::new();
        for capability in capabilities {
            alternatives.push(self.set.add(capability.to_capability(way))?);
        }
        if !alternatives.is_empty() {
            self.simultaneous.push(alternatives);
        }
        Ok(self)
    }

    /// A capability that is used beside the others.
    ///
    /// # Errors
    ///
    /// When the table is full.
    pub fn with(mut self, capability: Capability) -> Result<Self, Error> {
        let entry = self.set.add(capability)?;
        self.simultaneous.push(vec![entry]);
        Ok(self)
    }

    /// The set, with a descriptor if there is anything in it.
    ///
    /// # Errors
    ///
    /// When there are more than 256 additions, or alternatives in one of them.
    pub fn build(mut self) -> Result<CapabilitySet, Error> {
        if !self.simultaneous.is_empty() {
            self.set.add_descriptor(self.simultaneous)?;
        }
        Ok(self.set)
    }
}
