//! What is known of one call.

use std::net::SocketAddr;
use std::time::Duration;

use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};

use crate::media::Stream;
use crate::message::Message;
use crate::party::Party;
use crate::time::Time;
use crate::verdict::Verdict;

/// A call, or as much of one as the capture has.
#[derive(Clone, Debug)]
pub struct Call {
    /// Which it is, counted from 1 in the order in which calls begin.
    pub number: u64,
    /// Its identifier from end to end.
    pub call_identifier: Option<CallIdentifier>,
    /// Its conference.
    pub conference_identifier: Option<ConferenceIdentifier>,
    /// Who takes part, in the order of the ladder's columns.
    pub parties: Vec<Party>,
    /// Its messages, RAS included, in the order of the capture.
    pub messages: Vec<Message>,
    /// Messages that were too many to keep; they lie before the last of [`messages`](Self::messages).
    pub omitted: u64,
    /// What happened to its connections besides messages.
    pub notes: Vec<Note>,
    /// Its media, in the order in which streams begin.
    pub streams: Vec<Stream>,
    /// What came of it.
    pub verdict: Verdict,
}

impl Call {
    /// When its first message or connection was seen.
    pub fn began(&self) -> Time {
        let message = self.messages.first().map(|message| message.at);
        let note = self.notes.first().map(|note| note.at);
        match (message, note) {
            (Some(message), Some(note)) => message.min(note),
            (one, other) => one.or(other).unwrap_or_default(),
        }
    }

    /// The time from its beginning to its last message.
    pub fn duration(&self) -> Duration {
        let last = self
            .messages
            .last()
            .map_or(self.began(), |message| message.at);
        last.since(self.began())
    }

    /// The party that has an address, by its place in [`parties`](Self::parties).
    pub fn party_of(&self, address: SocketAddr) -> Option<usize> {
        self.parties.iter().position(|party| party.has(address))
    }
}

/// Something that happened to a TCP connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// When.
    pub at: Time,
    /// Whose deed it is; for octets that are missing, whose octets.
    pub from: SocketAddr,
    /// The other end.
    pub to: SocketAddr,
    /// What happened.
    pub event: Event,
    /// What the connection is for.
    pub purpose: Purpose,
}

/// What can happen to a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// `from` asked for the connection (SYN) and there was no answer.
    Unanswered {
        /// How often it asked.
        attempts: u32,
    },
    /// `from` refused the connection that `to` asked for (RST).
    Refused,
    /// `from` closed its direction (FIN).
    Closed,
    /// `from` broke the connection (RST).
    Reset,
    /// The capture lacks octets of `from`.
    Missing {
        /// How many.
        octets: u64,
    },
}

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Call signalling.
    Signalling,
    /// H.245.
    H245,
}
