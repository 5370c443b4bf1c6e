//! The book of calls: which message belongs to which call, and what messages announce.

mod record;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};
use h323_h225::q931::{CallReference, Flag, MessageType};
use h323_ras::Kind;

pub(crate) use self::record::Record;
use crate::bounded::Bounded;
use crate::call::{Call, Event, Note, Purpose};
use crate::endpoints::Endpoints;
use crate::limits::Limits;
use crate::media::Expected;
use crate::message::{
    Carriage, Content, H245, Message, Packet, Part, Ras, Signalling, Way, control_messages,
    decode_element, decode_signalling, media_addresses, ras_calls,
};
use crate::time::Time;

/// A port that H.323 reserves for call signalling.
pub(crate) const SIGNALLING_PORT: u16 = h323_h225::address::CALL_SIGNALLING_PORT;

/// What a message said is to be expected at an address over TCP.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Listener {
    /// Call signalling; of this call, if that is known.
    Signalling(Option<u64>),
    /// H.245 of a call, announced to `to`.
    H245 { call: u64, to: SocketAddr },
}

/// What a message said is to be expected at an address over UDP.
#[derive(Clone, Debug)]
pub(crate) enum Receiver {
    /// RAS.
    Ras,
    /// RTP or UDPTL of a call.
    Media { call: u64, expected: Expected },
    /// RTCP.
    MediaControl,
}

/// Where and when a packet was seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen {
    pub(crate) at: Time,
    pub(crate) packet: Packet,
    pub(crate) from: SocketAddr,
    pub(crate) to: SocketAddr,
}

/// The calls of one signalling connection by call reference value and whether its lower end chose it.
pub(crate) type References = BTreeMap<(u16, bool), u64>;

/// The most call references of one connection that are remembered. All are forgotten when there are more.
const MAX_REFERENCES: usize = 4096;

/// How long after its last message a call that has not been ended is thought to go on, for choosing which of two calls a
/// message without identifier belongs to.
const CONFERENCE_MEMORY: Duration = Duration::from_secs(4 * 3600);

pub(crate) struct Book {
    limits: Limits,
    records: BTreeMap<u64, Record>,
    by_identifier: HashMap<CallIdentifier, u64>,
    by_conference: HashMap<ConferenceIdentifier, u64>,
    pub(crate) endpoints: Endpoints,
    pub(crate) listeners: Bounded<SocketAddr, Listener>,
    pub(crate) receivers: Bounded<SocketAddr, Receiver>,
    /// Counts changes of `receivers`, for those who remember what they found.
    pub(crate) generation: u64,
    next: u64,
    octets: usize,
    /// Calls that had to go.
    pub(crate) gone: u64,
    /// Messages of all kinds.
    pub(crate) messages: u64,
    /// Messages that do not decode.
    pub(crate) malformed: u64,
}

impl Book {
    pub(crate) fn new(limits: Limits) -> Self {
        Self {
            limits,
            records: BTreeMap::new(),
            by_identifier: HashMap::new(),
            by_conference: HashMap::new(),
            endpoints: Endpoints::new(&limits),
            listeners: Bounded::new(limits.announced),
            receivers: Bounded::new(limits.announced),
            generation: 0,
            next: 1,
            octets: 0,
            gone: 0,
            messages: 0,
            malformed: 0,
        }
    }

    pub(crate) fn record(&mut self, call: u64) -> Option<&mut Record> {
        self.records.get_mut(&call)
    }

    pub(crate) fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// Whether RAS is to be expected at an address.
    pub(crate) fn takes_ras(&self, address: SocketAddr) -> bool {
        matches!(self.receivers.get(&address), Some(Receiver::Ras))
    }

    /// Notes that RAS is to be expected at an address.
    pub(crate) fn announce_ras(&mut self, address: SocketAddr) {
        self.receive(address, Receiver::Ras);
    }

    fn receive(&mut self, address: SocketAddr, receiver: Receiver) {
        self.generation += 1;
        self.receivers.insert(address, receiver);
    }

    /// Takes a RAS message.
    pub(crate) fn ras(&mut self, seen: Seen, ras: Ras, octets: Bytes) {
        let content = Content::Ras(ras.clone().into());
        let mut message = new_message(seen, ras.name, octets, Carriage::Datagram, content);
        let belongs = self.endpoints.belongs(&message, &ras);
        message.is_retransmission = belongs.is_retransmission;
        let call = if ras_calls(ras.kind) || ras.kind == Kind::InProgress {
            belongs
                .call
                .filter(|call| self.records.contains_key(call))
                .or_else(|| {
                    self.call_of(
                        ras.call_identifier,
                        ras.conference_identifier,
                        seen.at,
                        // An answer without its request, or a report on a call that nobody saw, begins no call.
                        ras.call_identifier.is_some() && ras.kind != Kind::Report,
                    )
                })
        } else {
            None
        };
        self.endpoints.take(&message, &ras, call);
        self.announce_by_ras(seen, &ras, call);
        match call {
            Some(call) => self.add(call, message),
            None => self.count(&message),
        }
    }

    fn announce_by_ras(&mut self, seen: Seen, ras: &Ras, call: Option<u64>) {
        if let Some(address) = ras.ras_address {
            self.announce_ras(address);
        }
        self.announce_ras(seen.from);
        let call = call.filter(|_| !matches!(ras.kind, Kind::Request(_) | Kind::Report));
        for address in &ras.signalling_addresses {
            let known = self.listeners.get(address);
            if call.is_some() || known.is_none() {
                self.listeners.insert(*address, Listener::Signalling(call));
            }
        }
    }

    /// Takes the payload of a frame on a signalling connection. `is_lower` tells whether its lower end sent it.
    pub(crate) fn signalling(
        &mut self,
        seen: Seen,
        octets: &Bytes,
        is_lower: bool,
        references: &mut References,
    ) {
        let (signalling, inside, fault) = match decode_signalling(octets) {
            Ok(decoded) => decoded,
            Err(_) => {
                self.malformed += 1;
                return;
            }
        };
        let call = self.call_of_signalling(seen, &signalling, is_lower, references);
        if let Some(call) = call {
            self.announce_by_signalling(seen, &signalling, call);
        }
        let mut message = new_message(
            seen,
            signalling.name(),
            octets.clone(),
            Carriage::Connection,
            Content::Signalling(signalling.into()),
        );
        message.fault = fault;
        let Some(call) = call else {
            // Of no call: Status on the global call reference and the like.
            self.count(&message);
            return;
        };
        self.add(call, message);
        for element in &inside.fast_start {
            let part = decode_element(element.to_bytes());
            self.control(call, seen, Carriage::FastStart, part);
        }
        for element in &inside.h245 {
            for part in control_messages(&element.to_bytes()) {
                self.control(call, seen, Carriage::Tunnelled, part);
            }
        }
    }

    /// The call of a signalling message. None for messages that concern the connection.
    fn call_of_signalling(
        &mut self,
        seen: Seen,
        signalling: &Signalling,
        is_lower: bool,
        references: &mut References,
    ) -> Option<u64> {
        let key = reference_key(signalling.call_reference, is_lower);
        let is_setup = signalling.message_type == MessageType::Setup;
        let by_reference = references
            .get(&key)
            .copied()
            .filter(|call| self.records.contains_key(call))
            // The same reference serves one call after another.
            .filter(|call| {
                !is_setup
                    || signalling.call_identifier.is_none()
                        && self
                            .records
                            .get(call)
                            .is_some_and(|record| !record.is_over())
            });
        let begins = is_setup || !signalling.call_reference.is_global();
        let call = self
            .known(signalling.call_identifier)
            .or(by_reference)
            .or_else(|| {
                self.call_of(
                    signalling.call_identifier,
                    signalling.conference_identifier,
                    seen.at,
                    begins,
                )
            })?;
        if references.len() >= MAX_REFERENCES && !references.contains_key(&key) {
            references.clear();
        }
        references.insert(key, call);
        Some(call)
    }

    fn known(&self, identifier: Option<CallIdentifier>) -> Option<u64> {
        identifier.and_then(|identifier| self.by_identifier.get(&identifier).copied())
    }

    /// The call with an identifier; without one, that of the conference, as edition 1 has it. A new one if
    /// `begins` allows.
    fn call_of(
        &mut self,
        identifier: Option<CallIdentifier>,
        conference: Option<ConferenceIdentifier>,
        at: Time,
        begins: bool,
    ) -> Option<u64> {
        if let Some(call) = self.known(identifier) {
            return Some(call);
        }
        if identifier.is_none()
            && let Some(call) =
                conference.and_then(|conference| self.by_conference.get(&conference))
            && let Some(record) = self.records.get(call)
            && !record.is_over()
            && at.since(record.last) < CONFERENCE_MEMORY
        {
            return Some(*call);
        }
        begins.then(|| self.begin(identifier, conference, at))
    }

    fn begin(
        &mut self,
        identifier: Option<CallIdentifier>,
        conference: Option<ConferenceIdentifier>,
        at: Time,
    ) -> u64 {
        while self.records.len() >= self.limits.calls {
            self.let_one_go(None);
        }
        let call = self.next;
        self.next += 1;
        if let Some(identifier) = identifier {
            self.by_identifier.insert(identifier, call);
        }
        if let Some(conference) = conference {
            self.by_conference.insert(conference, call);
        }
        self.records
            .insert(call, Record::new(call, identifier, conference, at));
        call
    }

    /// Lets the first call go that is over, or else the first one; not `except`.
    fn let_one_go(&mut self, except: Option<u64>) -> bool {
        let mut candidates = self
            .records
            .values()
            .filter(|record| Some(record.number) != except);
        // A bounded search: the calls that are over are mostly the old ones.
        let Some(call) = candidates
            .clone()
            .take(64)
            .find(|record| record.is_over())
            .or_else(|| candidates.next())
            .map(|record| record.number)
        else {
            return false;
        };
        self.gone += 1;
        self.remove(call).is_some()
    }

    fn remove(&mut self, call: u64) -> Option<Record> {
        let record = self.records.remove(&call)?;
        self.octets -= record.octets;
        if let Some(identifier) = record.call_identifier
            && self.by_identifier.get(&identifier) == Some(&call)
        {
            self.by_identifier.remove(&identifier);
        }
        if let Some(conference) = record.conference_identifier
            && self.by_conference.get(&conference) == Some(&call)
        {
            self.by_conference.remove(&conference);
        }
        Some(record)
    }

    /// Takes out the calls that are over and have been quiet for some time.
    pub(crate) fn take_over(&mut self, now: Time, quiet: Duration) -> Vec<Record> {
        let over: Vec<u64> = self
            .records
            .values()
            .filter(|record| record.is_over() && now.since(record.last) >= quiet)
            .map(|record| record.number)
            .collect();
        over.into_iter()
            .filter_map(|call| self.remove(call))
            .collect()
    }

    /// Takes an H.245 message of a call.
    pub(crate) fn control(&mut self, call: u64, seen: Seen, carriage: Carriage, part: Part) {
        self.announce_media(call, seen, &part.content, &part.octets);
        let content = Content::H245(part.content);
        let mut message = new_message(seen, part.name, part.octets, carriage, content);
        message.fault = part.fault;
        self.add(call, message);
    }

    /// The call of an H.245 connection whose announcement is not known: the last one that signals between the same
    /// hosts, or a new one.
    pub(crate) fn call_between(&mut self, seen: Seen) -> u64 {
        const LOOKED_AT: usize = 64;
        let hosts = (seen.from.ip(), seen.to.ip());
        let candidate = self
            .records
            .values()
            .rev()
            .take(LOOKED_AT)
            .find(|record| !record.is_over() && record.signals_between(hosts.0, hosts.1));
        match candidate {
            Some(record) => record.number,
            None => self.begin(None, None, seen.at),
        }
    }

    fn announce_by_signalling(&mut self, seen: Seen, signalling: &Signalling, call: u64) {
        let Some(record) = self.records.get_mut(&call) else {
            return;
        };
        if let Some(address) = signalling.source_address {
            record.same(address, seen.from);
            self.listeners.insert(address, Listener::Signalling(None));
        }
        if let Some(address) = signalling.h245_address {
            record.same(address, seen.from);
            let listener = Listener::H245 { call, to: seen.to };
            self.listeners.insert(address, listener);
        }
    }

    fn announce_media(&mut self, call: u64, seen: Seen, content: &H245, octets: &Bytes) {
        let addresses = media_addresses(content, octets);
        let Some(record) = self.records.get_mut(&call) else {
            return;
        };
        let channel = match content {
            H245::Open(channel) => {
                if channel.way != Way::Reverse {
                    record.open(seen.from, channel);
                }
                Some((**channel).clone())
            }
            H245::OpenAck { number, .. } => record.opened(seen.to, *number).cloned(),
            _ => None,
        };
        let Some(channel) = channel else { return };
        let expected = Expected {
            medium: channel.medium,
            codec: channel.codec,
        };
        for media in addresses {
            if media.is_control {
                self.receive(media.address, Receiver::MediaControl);
            } else {
                let expected = expected.clone();
                if let Some(record) = self.records.get_mut(&call) {
                    record.same(media.address, seen.from);
                }
                self.receive(media.address, Receiver::Media { call, expected });
            }
        }
    }

    /// Notes something about a connection; of a call that is known, or of one that begins with it.
    pub(crate) fn note(&mut self, call: Option<u64>, note: Note) {
        let call = match call.filter(|call| self.records.contains_key(call)) {
            Some(call) => call,
            None => match note.event {
                // Somebody wanted to call and could not even connect.
                Event::Refused | Event::Unanswered { .. }
                    if note.purpose == Purpose::Signalling =>
                {
                    self.begin(None, None, note.at)
                }
                _ => return,
            },
        };
        if let Some(record) = self.records.get_mut(&call) {
            record.note(note);
        }
    }

    fn count(&mut self, message: &Message) {
        self.messages += 1;
        self.malformed += u64::from(message.fault.is_some());
    }

    fn add(&mut self, call: u64, message: Message) {
        self.count(&message);
        let max = self.limits.messages_per_call;
        self.change(call, |record| record.add(message, max));
        while self.octets > self.limits.message_octets {
            if !self.let_one_go(Some(call)) && self.change(call, Record::omit) != Some(true) {
                return;
            }
        }
    }

    /// Does something to a call, and counts what that takes or gives back.
    fn change<T>(&mut self, call: u64, change: impl FnOnce(&mut Record) -> T) -> Option<T> {
        let record = self.records.get_mut(&call)?;
        let before = record.octets;
        let changed = change(record);
        self.octets = self.octets + record.octets - before;
        Some(changed)
    }

    /// A call for those who look at it.
    pub(crate) fn call(&self, record: Record, media: Vec<crate::Stream>, until: Time) -> Call {
        record.call(media, &self.endpoints, until)
    }

    /// Takes all calls out, in the order in which they begin.
    pub(crate) fn take_all(&mut self) -> impl Iterator<Item = Record> + use<> {
        std::mem::take(&mut self.records).into_values()
    }
}

fn new_message(
    seen: Seen,
    name: impl Into<Cow<'static, str>>,
    octets: Bytes,
    carriage: Carriage,
    content: Content,
) -> Message {
    Message {
        at: seen.at,
        packet: seen.packet,
        from: seen.from,
        to: seen.to,
        carriage,
        name: name.into(),
        octets,
        content,
        is_retransmission: false,
        fault: None,
    }
}

/// A call reference belongs to who chose it: the sender of messages with flag 0.
fn reference_key(reference: CallReference, is_lower: bool) -> (u16, bool) {
    let chosen_by_lower = match reference.flag() {
        Flag::FromOriginator => is_lower,
        Flag::ToOriginator => !is_lower,
    };
    (reference.value(), chosen_by_lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An Alerting without a User-user element: nothing but its call reference says of which call it is.
    fn alerting(value: u16) -> Bytes {
        let [high, low] = value.to_be_bytes();
        Bytes::copy_from_slice(&[8, 2, high, low, 1])
    }

    #[test]
    fn call_references_of_a_connection_have_a_ceiling() {
        let mut book = Book::new(Limits::default());
        let mut references = References::new();
        let seen = Seen {
            at: Time(0),
            packet: Packet::default(),
            from: ([192, 0, 2, 1], 40_000).into(),
            to: ([192, 0, 2, 2], 1720).into(),
        };
        let last = MAX_REFERENCES as u16;
        for value in 1..=last {
            book.signalling(seen, &alerting(value), true, &mut references);
        }
        assert_eq!(references.len(), MAX_REFERENCES);
        assert_eq!(book.records.len(), MAX_REFERENCES);
        book.signalling(seen, &alerting(1), true, &mut references);
        assert_eq!(book.records.len(), MAX_REFERENCES, "one that is known");
        book.signalling(seen, &alerting(last + 1), true, &mut references);
        assert_eq!(references.len(), 1);
        book.signalling(seen, &alerting(1), true, &mut references);
        assert_eq!(book.records.len(), MAX_REFERENCES + 2, "it was forgotten");
    }
}
