//! Commands that no procedure is about: what the peer is to do at once, without an answer.

use h323_messages::h245::{
    CommandMessage, FlowControlCommand, FlowControlCommandRestriction, FlowControlCommandScope,
    MiscellaneousCommand, MiscellaneousCommandType, VideoFastUpdateGob, VideoFastUpdateMb,
};

use crate::channel::LogicalChannelNumber;

/// What a command or an indication is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One channel, in the numbers of the side that transmits on it.
    Channel(LogicalChannelNumber),
    /// All that flows within a resource that the transport has.
    Resource(u16),
    /// All that flows that way.
    WholeMultiplex,
}

/// A command. Those without a form of their own stay as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// flowControlCommand: send no faster than this.
    FlowControl {
        /// What is slowed.
        scope: Scope,
        /// In units of 100 bit/s, up to 16,777,215; 0 to send nothing. Without one, as fast as the
        /// channel allows.
        maximum_bit_rate: Option<u32>,
    },
    /// videoFreezePicture: show the picture that is there until a new one is whole.
    FreezePicture(LogicalChannelNumber),
    /// videoFastUpdatePicture and its like: send this anew, without reference to what came before.
    FastUpdate {
        /// The channel that the picture comes on.
        channel: LogicalChannelNumber,
        /// What of the picture.
        part: PicturePart,
    },
    /// Any other.
    Other(Box<CommandMessage>),
}

/// A picture or some of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PicturePart {
    /// All of it.
    Whole,
    /// Groups of blocks.
    Gobs {
        /// The first, 0 to 17.
        first: u8,
        /// How many, 1 to 18.
        count: u8,
    },
    /// Macroblocks.
    Macroblocks {
        /// The group of blocks that the first is in.
        first_gob: Option<u8>,
        /// The first, 1 to 8192.
        first: Option<u16>,
        /// How many, 1 to 8192.
        count: u16,
    },
}

impl Command {
    pub(crate) fn to_message(&self) -> CommandMessage {
        let miscellaneous = |channel: LogicalChannelNumber, r#type| {
            CommandMessage::MiscellaneousCommand(MiscellaneousCommand {
                logical_channel_number: channel.get(),
                r#type,
                ..Default::default()
            })
        };
        match self {
            Self::FlowControl {
                scope,
                maximum_bit_rate,
            } => CommandMessage::FlowControlCommand(FlowControlCommand {
                scope: match *scope {
                    Scope::Channel(number) => {
                        FlowControlCommandScope::LogicalChannelNumber(number.get())
                    }
                    Scope::Resource(id) => FlowControlCommandScope::ResourceId(id),
                    Scope::WholeMultiplex => FlowControlCommandScope::WholeMultiplex,
                },
                restriction: match *maximum_bit_rate {
                    Some(rate) => FlowControlCommandRestriction::MaximumBitRate(rate),
                    None => FlowControlCommandRestriction::NoRestriction,
                },
                ..Default::default()
            }),
            Self::FreezePicture(channel) => {
                miscellaneous(*channel, MiscellaneousCommandType::VideoFreezePicture)
            }
            Self::FastUpdate { channel, part } => miscellaneous(*channel, part.to_message()),
            Self::Other(message) => (**message).clone(),
        }
    }

    pub(crate) fn from_message(message: CommandMessage) -> Self {
        let known = match &message {
            CommandMessage::FlowControlCommand(pdu) => flow_control(pdu),
            CommandMessage::MiscellaneousCommand(pdu) => miscellaneous(pdu),
            _ => None,
        };
        known.unwrap_or_else(|| Self::Other(message.into()))
    }
}

fn flow_control(pdu: &FlowControlCommand) -> Option<Command> {
    Some(Command::FlowControl {
        scope: match pdu.scope {
            FlowControlCommandScope::LogicalChannelNumber(number) => {
                Scope::Channel(LogicalChannelNumber::new(number)?)
            }
            FlowControlCommandScope::ResourceId(id) => Scope::Resource(id),
            FlowControlCommandScope::WholeMultiplex => Scope::WholeMultiplex,
        },
        maximum_bit_rate: match pdu.restriction {
            FlowControlCommandRestriction::MaximumBitRate(rate) => Some(rate),
            FlowControlCommandRestriction::NoRestriction => None,
        },
    })
}

fn miscellaneous(pdu: &MiscellaneousCommand) -> Option<Command> {
    let channel = LogicalChannelNumber::new(pdu.logical_channel_number)?;
    let part = match &pdu.r#type {
        MiscellaneousCommandType::VideoFreezePicture => {
            return Some(Command::FreezePicture(channel));
        }
        MiscellaneousCommandType::VideoFastUpdatePicture => PicturePart::Whole,
        MiscellaneousCommandType::VideoFastUpdateGob(gobs) => PicturePart::Gobs {
            first: gobs.first_gob,
            count: gobs.number_of_gobs,
        },
        MiscellaneousCommandType::VideoFastUpdateMb(blocks) => PicturePart::Macroblocks {
            first_gob: blocks.first_gob,
            first: blocks.first_mb,
            count: blocks.number_of_mbs,
        },
        _ => return None,
    };
    Some(Command::FastUpdate { channel, part })
}

impl PicturePart {
    fn to_message(self) -> MiscellaneousCommandType {
        match self {
            Self::Whole => MiscellaneousCommandType::VideoFastUpdatePicture,
            Self::Gobs { first, count } => {
                MiscellaneousCommandType::VideoFastUpdateGob(VideoFastUpdateGob {
                    first_gob: first,
                    number_of_gobs: count,
                })
            }
            Self::Macroblocks {
                first_gob,
                first,
                count,
            } => MiscellaneousCommandType::VideoFastUpdateMb(VideoFastUpdateMb {
                first_gob,
                first_mb: first,
                number_of_mbs: count,
                ..Default::default()
            }),
        }
    }
}
