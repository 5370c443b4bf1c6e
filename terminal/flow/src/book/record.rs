//! One call while its messages come.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};
use h323_h225::q931::MessageType;

use crate::call::{Call, Event, Note};
use crate::datagrams::FlowKey;
use crate::limits::{LAST_MESSAGES, MAX_CHANNELS, MAX_NOTES};
use crate::media::Stream;
use crate::message::{Channel, Message};
use crate::party::{Identities, parties};
use crate::time::Time;
use crate::verdict;

/// The most pairs of addresses of one party that are remembered.
const MAX_SAME: usize = 256;

#[derive(Clone, Debug)]
pub(crate) struct Record {
    pub(crate) number: u64,
    pub(crate) call_identifier: Option<CallIdentifier>,
    pub(crate) conference_identifier: Option<ConferenceIdentifier>,
    messages: Vec<Message>,
    omitted: u64,
    notes: Vec<Note>,
    /// Flows that its media takes.
    pub(crate) flows: Vec<FlowKey>,
    /// Streams of flows that are forgotten.
    pub(crate) streams: Vec<Stream>,
    /// Channels by who opened them and their number.
    channels: BTreeMap<(SocketAddr, u16), Channel>,
    same: Vec<(SocketAddr, SocketAddr)>,
    /// Signalling legs that are open.
    legs: u32,
    was_released: bool,
    pub(crate) last: Time,
    /// What its messages take.
    pub(crate) octets: usize,
}

impl Record {
    pub(super) fn new(
        number: u64,
        call_identifier: Option<CallIdentifier>,
        conference_identifier: Option<ConferenceIdentifier>,
        at: Time,
    ) -> Self {
        Self {
            number,
            call_identifier,
            conference_identifier,
            messages: Vec::new(),
            omitted: 0,
            notes: Vec::new(),
            flows: Vec::new(),
            streams: Vec::new(),
            channels: BTreeMap::new(),
            same: Vec::new(),
            legs: 0,
            was_released: false,
            last: at,
            octets: 0,
        }
    }

    /// Whether every leg that was seen is released, or none was and the gatekeeper refused.
    pub(crate) fn is_over(&self) -> bool {
        self.was_released && self.legs == 0
    }

    /// Whether one of its last signalling messages went between two hosts.
    pub(super) fn signals_between(&self, one: IpAddr, other: IpAddr) -> bool {
        let signalling = self
            .messages
            .iter()
            .rev()
            .filter(|message| message.signalling().is_some());
        signalling.take(LAST_MESSAGES).any(|message| {
            let ends = (message.from.ip(), message.to.ip());
            ends == (one, other) || ends == (other, one)
        })
    }

    pub(super) fn add(&mut self, message: Message, max: usize) {
        self.last = self.last.max(message.at);
        match message
            .signalling()
            .map(|signalling| signalling.message_type)
        {
            Some(MessageType::Setup) => self.legs += 1,
            Some(MessageType::ReleaseComplete) => {
                self.legs = self.legs.saturating_sub(1);
                self.was_released = true;
            }
            _ => {}
        }
        if message.ras().is_some() && message.name == "ARJ" {
            self.was_released = true;
        }
        self.octets += message.held();
        self.messages.push(message);
        if self.messages.len() > max.max(LAST_MESSAGES + 1) {
            self.omit();
        }
    }

    /// Lets a message go: the one before the last [`LAST_MESSAGES`], or else the second. False if there is no such.
    pub(super) fn omit(&mut self) -> bool {
        if self.messages.len() < 3 {
            return false;
        }
        let at = self.messages.len().saturating_sub(LAST_MESSAGES + 1).max(1);
        let gone = self.messages.remove(at);
        self.octets -= gone.held();
        self.omitted += 1;
        true
    }

    pub(super) fn note(&mut self, note: Note) {
        // The end of a connection comes in many forms; the first tells who began.
        let is_known = self.notes.iter().any(|known| {
            (known.from, known.to, known.purpose) == (note.from, note.to, note.purpose)
                && !matches!(note.event, Event::Missing { .. })
                && std::mem::discriminant(&known.event) == std::mem::discriminant(&note.event)
        });
        if !is_known && self.notes.len() < MAX_NOTES {
            self.last = self.last.max(note.at);
            self.notes.push(note);
        }
    }

    /// Remembers that an address is of the party that has another. The first one who says so is believed: who relays
    /// a message repeats what it announces.
    pub(crate) fn same(&mut self, address: SocketAddr, owner: SocketAddr) {
        let is_known = self.same.iter().any(|(known, _)| *known == address);
        if address != owner && !is_known && self.same.len() < MAX_SAME {
            self.same.push((address, owner));
        }
    }

    pub(super) fn open(&mut self, by: SocketAddr, channel: &Channel) {
        let key = (by, channel.number);
        if self.channels.len() < MAX_CHANNELS || self.channels.contains_key(&key) {
            self.channels.insert(key, channel.clone());
        }
    }

    pub(super) fn opened(&self, by: SocketAddr, number: u16) -> Option<&Channel> {
        self.channels.get(&(by, number))
    }

    /// The call that it is the record of, with what its flows say of media.
    pub(super) fn call(
        self,
        mut streams: Vec<Stream>,
        identities: &impl Identities,
        until: Time,
    ) -> Call {
        streams.extend(self.streams);
        streams.sort_by_key(|stream| (stream.first, stream.from, stream.to));
        let attempts: Vec<_> = self.notes.iter().filter_map(attempt).collect();
        let mut call = Call {
            number: self.number,
            call_identifier: self.call_identifier,
            conference_identifier: self.conference_identifier,
            parties: parties(&self.messages, &attempts, &self.same, identities),
            messages: self.messages,
            omitted: self.omitted,
            notes: self.notes,
            streams,
            verdict: verdict::Verdict::default(),
        };
        // The addresses of media belong to their parties too.
        for stream in &call.streams {
            for address in [stream.from, stream.to] {
                let owner = self.same.iter().find(|(one, _)| *one == address);
                let place = owner
                    .and_then(|(_, owner)| call.parties.iter().position(|party| party.has(*owner)));
                if let Some(place) = place
                    && !call.parties[place].addresses.contains(&address)
                {
                    call.parties[place].addresses.push(address);
                }
            }
        }
        call.verdict = verdict::of(&call, until);
        call
    }
}

/// Who wanted to connect to whom and could not.
fn attempt(note: &Note) -> Option<(SocketAddr, SocketAddr)> {
    match note.event {
        Event::Unanswered { .. } => Some((note.from, note.to)),
        Event::Refused => Some((note.to, note.from)),
        Event::Closed | Event::Reset | Event::Missing { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Medium, Way};

    #[test]
    fn channels_and_pairs_of_addresses_have_ceilings() {
        let address = |port| SocketAddr::from(([192, 0, 2, 1], port));
        let mut record = Record::new(1, None, None, Time(0));
        for number in 1..2000 {
            let channel = Channel {
                number,
                way: Way::Forward,
                medium: Medium::Audio,
                codec: String::new(),
                session: None,
                media: None,
                media_control: None,
                payload_type: None,
            };
            record.open(address(1), &channel);
            record.same(address(number), address(5000));
        }
        assert_eq!(record.channels.len(), MAX_CHANNELS);
        assert_eq!(record.same.len(), MAX_SAME);
        record.same(address(1), address(6000));
        assert_eq!(
            record.same[0],
            (address(1), address(5000)),
            "the first is believed"
        );
    }
}
