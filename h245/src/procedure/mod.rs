//! The signalling entities of H.245, one file each, named as in annex C. Those of unidirectional and of
//! bidirectional channels are one.
//!
//! An entity knows one procedure of one session or channel: at most one deadline, no queue, no octets. A
//! typed message or a command goes in; what to send and what to tell the user come back as a
//! [`Reaction`]. The two sides of a procedure are two types, except master-slave determination, which is
//! symmetric. A message that the state does not expect is an outcome, never a panic.

pub mod cese;
pub mod clcse;
pub mod lcse;
pub mod mrse;
pub mod msdse;
pub mod rtdse;
pub mod user_input;

use h323_messages::h245::MultimediaSystemControlMessage;

/// What an entity wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reaction<I> {
    /// A message to send.
    pub pdu: Option<MultimediaSystemControlMessage>,
    /// What to tell the user of the entity.
    pub indication: Option<I>,
}

impl<I> Reaction<I> {
    /// Nothing to do: the message was late, repeated or of no consequence.
    pub const NONE: Self = Self {
        pdu: None,
        indication: None,
    };

    /// Send a message.
    pub(crate) fn send(pdu: impl crate::message::IntoMessage) -> Self {
        Self {
            pdu: Some(pdu.into_message()),
            indication: None,
        }
    }

    /// Tell the user something.
    pub(crate) fn indicate(indication: I) -> Self {
        Self {
            pdu: None,
            indication: Some(indication),
        }
    }

    /// And tell the user something.
    pub(crate) fn and(mut self, indication: I) -> Self {
        self.indication = Some(indication);
        self
    }
}
