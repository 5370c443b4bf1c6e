//! What can be wrong, by whose fault it is: the peer's stream ([`FrameError`]); the peer's message ([`MessageError`], of its
//! Q.931 part [`DecodeError`], of one information element [`ElementError`]); what we were asked to send ([`SendError`], of its
//! Q.931 part [`EncodeError`]).

use std::fmt;
use std::time::Duration;

use thiserror::Error;

use crate::q931::{Identifier, MAX_ELEMENTS, Message};

/// A TPKT stream that cannot be read on, or a payload too long for a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FrameError {
    /// The frame does not begin with version 3: this is another protocol, or the stream is out of step.
    #[error("frame begins with {found:#04x}, not with TPKT version 3")]
    Version {
        /// The first octet.
        found: u8,
    },
    /// A length that does not even cover the header.
    #[error("frame length {found} is shorter than its own header of 4 octets")]
    Length {
        /// The length field.
        found: usize,
    },
    /// A frame begun and not finished in time.
    #[error("frame not complete {after:?} after its first octet ({received} octets received)")]
    TooSlow {
        /// Octets of the frame that did come.
        received: usize,
        /// The time it had.
        after: Duration,
    },
    /// More keep-alives within a second than anyone needs.
    #[error("more than {limit} keep-alives within a second")]
    KeepAliveFlood {
        /// The ceiling.
        limit: u32,
    },
    /// Our own mistake: octets pushed again and again and no frame taken.
    #[error("more than {limit} octets pushed without taking frames")]
    Undrained {
        /// The ceiling.
        limit: usize,
    },
    /// A message that does not fit in a frame.
    #[error("message of {len} octets exceeds the {limit} of a frame")]
    TooLong {
        /// Its length.
        len: usize,
        /// The ceiling.
        limit: usize,
    },
}

/// Octets that are no Q.931 message. Offsets count octets from the protocol discriminator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DecodeError {
    /// The message ends before its message type.
    #[error("message ends at octet {offset}, before its {missing}")]
    Truncated {
        /// Where it ends.
        offset: usize,
        /// What should stand there.
        missing: &'static str,
    },
    /// Not call control.
    #[error("protocol discriminator is {found:#04x}, not 0x08")]
    ProtocolDiscriminator {
        /// The first octet.
        found: u8,
    },
    /// A call reference longer than two octets.
    #[error("call reference length octet is {found:#04x}, not 0, 1 or 2")]
    CallReferenceLength {
        /// The second octet.
        found: u8,
    },
    /// An information element whose length octets are missing.
    #[error("{element} at octet {offset} has no length")]
    ElementLengthMissing {
        /// Which element.
        element: Identifier,
        /// Where it begins.
        offset: usize,
    },
    /// An information element that says it is longer than the rest of the message.
    #[error("{element} at octet {offset} has length {length}, but only {left} octets are left")]
    ElementOverrun {
        /// Which element.
        element: Identifier,
        /// Where it begins.
        offset: usize,
        /// The length it states.
        length: usize,
        /// What follows its length.
        left: usize,
    },
    /// More information elements than any message needs.
    #[error("more than {MAX_ELEMENTS} information elements, the next at octet {offset}")]
    TooManyElements {
        /// Where the first one too many begins.
        offset: usize,
    },
}

/// An information element whose contents break its own format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{element}, octet {offset} of its contents: {fault}")]
pub struct ElementError {
    /// Which element.
    pub element: Identifier,
    /// Octets from the start of its contents (0 is the one after the length).
    pub offset: usize,
    /// What is wrong there.
    pub fault: ElementFault,
}

/// What is wrong at one octet of an information element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElementFault {
    /// The element ends where this octet is mandatory.
    Missing(&'static str),
    /// The octet has a value that means nothing there.
    Value {
        /// What the octet is.
        field: &'static str,
        /// The value of that field.
        found: u8,
    },
}

impl fmt::Display for ElementFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(field) => write!(f, "{field} is missing"),
            Self::Value { field, found } => write!(f, "{field} has the value {found:#04x}"),
        }
    }
}

/// A message that has no encoding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EncodeError {
    /// The contents of an information element do not fit its length field.
    #[error("{element} has {len} octets, more than the {limit} its length field can count")]
    ElementTooLong {
        /// Which element.
        element: Identifier,
        /// Its length.
        len: usize,
        /// The ceiling.
        limit: usize,
    },
    /// More information elements than we would accept ourselves.
    #[error("{count} information elements exceed the {MAX_ELEMENTS} of a message")]
    TooManyElements {
        /// How many there are.
        count: usize,
    },
}

/// Octets that are no call signalling message.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MessageError {
    /// No Q.931 message.
    #[error(transparent)]
    Q931(#[from] DecodeError),
    /// A Q.931 message without H.225.0's part.
    #[error("{} without User-user element", message.message_type)]
    UserUserMissing {
        /// What there is.
        message: Box<Message>,
    },
    /// A Q.931 message whose User-user element holds something else.
    #[error("{}: {fault}", message.message_type)]
    UserUser {
        /// What is wrong with the element.
        fault: ElementError,
        /// What there is.
        message: Box<Message>,
    },
    /// A Q.931 message whose H323-UserInformation is malformed.
    #[error("{}: {fault}", message.message_type)]
    UserInformation {
        /// What is wrong, and where.
        fault: Box<h323_per::DecodeError>,
        /// What there is.
        message: Box<Message>,
    },
}

impl MessageError {
    /// The Q.931 message, if that part could be read.
    pub fn q931(&self) -> Option<&Message> {
        match self {
            Self::Q931(_) => None,
            Self::UserUserMissing { message }
            | Self::UserUser { message, .. }
            | Self::UserInformation { message, .. } => Some(message),
        }
    }
}

/// A call signalling message that has no encoding.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SendError {
    /// Its Q.931 part.
    #[error(transparent)]
    Q931(#[from] EncodeError),
    /// Its H323-UserInformation.
    #[error("{0}")]
    UserInformation(#[from] h323_per::EncodeError),
}
