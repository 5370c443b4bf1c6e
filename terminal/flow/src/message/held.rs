//! What messages take in memory, for the ceilings that count it: an octet of a capability set may take ten.

use std::borrow::Cow;

use super::{Channel, Content, H245, Message, Ras, Signalling};

/// What a block of the heap takes besides what it was asked for.
const BLOCK: usize = 16;

impl Message {
    /// What the message takes. Lists of messages are up to half empty.
    pub(crate) fn held(&self) -> usize {
        2 * size_of::<Self>()
            + match &self.name {
                Cow::Borrowed(_) => 0,
                Cow::Owned(name) => text(name),
            }
            + block(self.octets.len())
            + self.fault.as_ref().map_or(0, text)
            + self.content.held()
    }
}

impl Content {
    fn held(&self) -> usize {
        match self {
            Self::Ras(ras) => block(size_of::<Ras>()) + ras.held(),
            Self::Signalling(signalling) => block(size_of::<Signalling>()) + signalling.held(),
            Self::H245(h245) => h245.held(),
        }
    }
}

impl Ras {
    fn held(&self) -> usize {
        texts(&self.aliases)
            + texts(&self.destination)
            + list(&self.signalling_addresses)
            + optional([&self.reason, &self.endpoint_identifier])
    }
}

impl Signalling {
    fn held(&self) -> usize {
        optional([
            &self.reason,
            &self.calling,
            &self.called,
            &self.alternative,
            &self.digits,
        ])
    }
}

impl H245 {
    fn held(&self) -> usize {
        match self {
            Self::CapabilitySet { receive, .. } => {
                let codecs = receive.iter().map(|(_, codec)| text(codec));
                list(receive) + codecs.sum::<usize>()
            }
            Self::Open(channel) => block(size_of::<Channel>()) + text(&channel.codec),
            Self::CapabilitySetReject(cause)
            | Self::MasterSlaveReject(cause)
            | Self::RequestModeReject(cause)
            | Self::OpenReject { cause, .. }
            | Self::UserInput(cause) => text(cause),
            Self::CapabilitySetAck
            | Self::MasterSlave
            | Self::MasterSlaveAck { .. }
            | Self::OpenAck { .. }
            | Self::Close(_)
            | Self::CloseAck(_)
            | Self::EndSession
            | Self::RoundTripRequest
            | Self::RoundTripResponse
            | Self::RequestMode
            | Self::NotUnderstood
            | Self::Other => 0,
        }
    }
}

fn block(octets: usize) -> usize {
    match octets {
        0 => 0,
        octets => octets + BLOCK,
    }
}

fn text(text: &String) -> usize {
    block(text.capacity())
}

fn list<T>(list: &Vec<T>) -> usize {
    block(list.capacity() * size_of::<T>())
}

fn texts(texts: &Vec<String>) -> usize {
    list(texts) + texts.iter().map(text).sum::<usize>()
}

fn optional<const N: usize>(texts: [&Option<String>; N]) -> usize {
    texts.into_iter().flatten().map(text).sum()
}
