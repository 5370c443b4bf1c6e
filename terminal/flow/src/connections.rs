//! TCP connections: call signalling and H.245 on any port, and the rest, which is passed over cheaply.

use std::hash::{Hash, Hasher};
use std::net::SocketAddr;

use bytes::Bytes;

use crate::book::{Book, Listener, References, SIGNALLING_PORT, Seen};
use crate::bounded::{Bounded, hash_ends};
use crate::call::{Event, Note, Purpose};
use crate::framing::{Content, Cutter};
use crate::limits::{Limits, MAX_NOTES, SEGMENTS_TO_RECOGNISE};
use crate::message::{Carriage, H245, Packet, control_messages};
use crate::stream::{Piece, Stream};
use crate::time::Time;

/// What a call reference takes: a place in the map of its connection.
const REFERENCE_OVERHEAD: usize = 64;

/// The most notes that one connection gives. Its calls keep fewer, and each note goes to all of them.
const MAX_CONNECTION_NOTES: u32 = MAX_NOTES as u32;

/// A TCP segment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Segment<'a> {
    pub(crate) sequence: u32,
    /// Present with the ACK flag.
    pub(crate) acknowledgement: Option<u32>,
    pub(crate) syn: bool,
    pub(crate) fin: bool,
    pub(crate) rst: bool,
    pub(crate) payload: &'a [u8],
}

/// Both ends of a connection, the lower first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ends(SocketAddr, SocketAddr);

impl Hash for Ends {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash_ends(state, self.0, self.1);
    }
}

/// What a connection is.
#[derive(Debug)]
enum Kind {
    /// Not known after so many segments with octets.
    Undecided {
        segments: u32,
    },
    Signalling(References),
    H245 {
        call: u64,
    },
}

/// Something that one side's stream gave.
struct Arrived {
    side: usize,
    what: What,
}

enum What {
    /// The payload of a frame.
    Payload(Bytes),
    /// So many octets are missing.
    Gap(u64),
}

/// Cuts what a stream gives into what arrives.
fn cut(piece: Piece<'_>, side: usize, cutter: &mut Cutter, arrived: &mut Vec<Arrived>) {
    match piece {
        Piece::Octets(octets) => cutter.take(octets, &mut |payload| {
            let what = What::Payload(payload);
            arrived.push(Arrived { side, what });
        }),
        Piece::Gap(octets) => {
            cutter.lose_step();
            let what = What::Gap(octets);
            arrived.push(Arrived { side, what });
        }
    }
}

enum Flow {
    /// Nothing of ours.
    Foreign,
    Ours(Box<Connection>),
}

struct Connection {
    ends: Ends,
    kind: Kind,
    /// In the order of the ends.
    streams: [Stream; 2],
    cutters: [Cutter; 2],
    finished: [bool; 2],
    /// Who asked for it, when first, and how often, while there is no answer.
    asking: Option<(SocketAddr, Time, u32)>,
    /// Octets that the capture lacks.
    missing: u64,
    /// Notes that were given.
    notes: u32,
}

pub(crate) struct Connections {
    flows: Bounded<Ends, Flow>,
    limits: Limits,
    /// Segments of signalling and H.245 that came again.
    pub(crate) retransmissions: u64,
    /// Octets of signalling and H.245 that the capture lacks.
    pub(crate) missing: u64,
    /// What all connections hold.
    held: usize,
}

impl Connections {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            flows: Bounded::new(limits.flows),
            limits: *limits,
            retransmissions: 0,
            missing: 0,
            held: 0,
        }
    }

    /// Takes a segment.
    pub(crate) fn take(&mut self, seen: Seen, segment: Segment<'_>, book: &mut Book) {
        let ends = Ends(seen.from.min(seen.to), seen.from.max(seen.to));
        let is_new = segment.syn && segment.acknowledgement.is_none();
        match self.flows.get_mut(&ends) {
            Some(Flow::Foreign) if !is_new => {}
            Some(Flow::Ours(connection)) if !(is_new && connection.is_other(seen, segment)) => {
                self.held -= connection.held();
                let goes_on = connection.take(seen, segment, &self.limits, book);
                self.missing += connection.take_missing();
                if goes_on {
                    self.held += connection.held();
                } else if let Some(flow) = self.flows.get_mut(&ends) {
                    *flow = Flow::Foreign;
                }
            }
            _ => {
                if let Some(Flow::Ours(before)) = self.flows.remove(&ends) {
                    self.finish(*before, seen.at, seen.packet, book);
                }
                let mut connection = Box::new(Connection::new(ends));
                let flow = match connection.take(seen, segment, &self.limits, book) {
                    true => {
                        self.held += connection.held();
                        Flow::Ours(connection)
                    }
                    false => Flow::Foreign,
                };
                let gone = self
                    .flows
                    .insert_sparing(ends, flow, |flow| matches!(flow, Flow::Ours(_)));
                if let Some((_, Flow::Ours(connection))) = gone {
                    self.finish(*connection, seen.at, seen.packet, book);
                }
            }
        }
        while self.held > self.limits.connection_octets {
            match self.flows.pop() {
                Some((_, Flow::Ours(connection))) => {
                    self.finish(*connection, seen.at, seen.packet, book)
                }
                Some((_, Flow::Foreign)) => {}
                None => return,
            }
        }
    }

    /// Gives what waits in all connections, at the end of the capture.
    pub(crate) fn finish_all(&mut self, at: Time, packet: Packet, book: &mut Book) {
        let all: Vec<_> = self.flows.drain().collect();
        for (_, flow) in all {
            if let Flow::Ours(connection) = flow {
                self.finish(*connection, at, packet, book);
            }
        }
    }

    fn finish(&mut self, mut connection: Connection, at: Time, packet: Packet, book: &mut Book) {
        self.held = self.held.saturating_sub(connection.held());
        connection.finish(at, packet, book);
        self.missing += connection.take_missing();
        if !matches!(connection.kind, Kind::Undecided { .. }) {
            self.retransmissions += connection
                .streams
                .iter()
                .map(|stream| stream.retransmissions)
                .sum::<u64>();
        }
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.flows.len()
    }

    #[cfg(test)]
    pub(crate) fn held(&self) -> usize {
        self.held
    }
}

impl Connection {
    fn new(ends: Ends) -> Self {
        Self {
            ends,
            kind: Kind::Undecided { segments: 0 },
            streams: Default::default(),
            cutters: Default::default(),
            finished: [false; 2],
            asking: None,
            missing: 0,
            notes: 0,
        }
    }

    /// What waits in both directions, and what the call references take.
    fn held(&self) -> usize {
        let streams: usize = self.streams.iter().map(Stream::waiting).sum();
        let cutters: usize = self.cutters.iter().map(Cutter::waiting).sum();
        let references = match &self.kind {
            Kind::Signalling(references) => references.len(),
            Kind::Undecided { .. } | Kind::H245 { .. } => 0,
        };
        streams + cutters + references * REFERENCE_OVERHEAD
    }

    fn side(&self, from: SocketAddr) -> usize {
        usize::from(from != self.ends.0)
    }

    /// Whether a SYN begins another connection between the same ends.
    fn is_other(&self, seen: Seen, segment: Segment<'_>) -> bool {
        let stream = &self.streams[self.side(seen.from)];
        stream.is_begun() && !stream.begins_after(segment.sequence)
    }

    /// Takes a segment; false if the connection is none of ours.
    fn take(&mut self, seen: Seen, segment: Segment<'_>, limits: &Limits, book: &mut Book) -> bool {
        let side = self.side(seen.from);
        if segment.syn {
            self.streams[side].begin(segment.sequence);
            match segment.acknowledgement {
                None => {
                    let (_, _, attempts) = self.asking.get_or_insert((seen.from, seen.at, 0));
                    *attempts += 1;
                }
                Some(_) => self.asking = None,
            }
            return true;
        }
        if segment.rst {
            return self.reset(seen, book);
        }
        if let Some((asker, ..)) = self.asking
            && asker != seen.from
        {
            // The answer to the SYN was not captured.
            self.asking = None;
        }
        let mut arrived = Vec::new();
        let [lower, upper] = &mut self.cutters;
        let (cutter, other_cutter) = match side {
            0 => (lower, upper),
            _ => (upper, lower),
        };
        if let Some(acknowledgement) = segment.acknowledgement {
            self.streams[1 - side].acknowledge(acknowledgement, seen.at, limits, &mut |piece| {
                cut(piece, 1 - side, other_cutter, &mut arrived);
            });
        }
        if !segment.payload.is_empty() {
            if !self.streams[side].is_begun() {
                // The beginning was not captured: find a frame.
                cutter.lose_step();
            }
            self.streams[side].push(
                segment.sequence,
                segment.payload,
                seen.at,
                limits,
                &mut |piece| cut(piece, side, cutter, &mut arrived),
            );
            if let Kind::Undecided { segments } = &mut self.kind {
                *segments += 1;
            }
        }
        self.arrived(arrived, seen, book);
        if segment.fin && !self.finished[side] {
            self.finished[side] = true;
            self.note(seen, Event::Closed, book);
        }
        self.may_be_ours(book)
    }

    fn reset(&mut self, seen: Seen, book: &mut Book) -> bool {
        match self.asking.take() {
            Some((asker, ..)) if asker == seen.to => {
                self.note(seen, Event::Refused, book);
                // What follows on the same ports is another attempt.
                self.streams = Default::default();
            }
            _ => self.note(seen, Event::Reset, book),
        }
        true
    }

    /// Takes what streams gave.
    fn arrived(&mut self, arrived: Vec<Arrived>, seen: Seen, book: &mut Book) {
        for Arrived { side, what } in arrived {
            let (from, to) = match side {
                0 => (self.ends.0, self.ends.1),
                _ => (self.ends.1, self.ends.0),
            };
            let seen = Seen { from, to, ..seen };
            match what {
                What::Payload(payload) => self.payload(seen, &payload, book),
                What::Gap(octets) => {
                    self.missing += octets;
                    self.note(seen, Event::Missing { octets }, book);
                }
            }
        }
    }

    /// Takes the payload of a frame.
    fn payload(&mut self, seen: Seen, payload: &Bytes, book: &mut Book) {
        if let Kind::Undecided { .. } = self.kind {
            self.decide(seen, payload, book);
        }
        let is_lower = seen.from == self.ends.0;
        match &mut self.kind {
            Kind::Undecided { .. } => {}
            Kind::Signalling(references) => book.signalling(seen, payload, is_lower, references),
            Kind::H245 { call } => {
                for part in control_messages(payload) {
                    book.control(*call, seen, Carriage::Connection, part);
                }
            }
        }
    }

    /// What the connection is, by its first message.
    fn decide(&mut self, seen: Seen, payload: &Bytes, book: &mut Book) {
        let announced = self.announced_h245(book);
        self.kind = match (Content::of(payload), announced) {
            (Some(Content::Signalling), _) => Kind::Signalling(References::new()),
            (Some(Content::H245), Some((call, opener, counterpart))) => {
                if let Some(record) = book.record(call) {
                    record.same(opener, counterpart);
                }
                Kind::H245 { call }
            }
            (Some(Content::H245), None) if is_telling(payload) => Kind::H245 {
                call: book.call_between(seen),
            },
            _ => return,
        };
    }

    /// The call that announced this connection for H.245, who opened it, and to which address the announcement went.
    fn announced_h245(&self, book: &Book) -> Option<(u64, SocketAddr, SocketAddr)> {
        let Ends(lower, upper) = self.ends;
        [(lower, upper), (upper, lower)]
            .into_iter()
            .find_map(|(listener, opener)| match book.listeners.get(&listener) {
                Some(Listener::H245 { call, to, .. }) => Some((*call, opener, *to)),
                _ => None,
            })
    }

    /// Whether the connection is ours, or may yet turn out to be.
    fn may_be_ours(&self, book: &Book) -> bool {
        let Kind::Undecided { segments } = self.kind else {
            return true;
        };
        if segments == 0 || self.cutters.iter().any(Cutter::is_amid_frame) {
            return true;
        }
        let is_expected = [self.ends.0, self.ends.1].iter().any(|address| {
            address.port() == SIGNALLING_PORT || book.listeners.get(address).is_some()
        });
        let max = if is_expected {
            SEGMENTS_TO_RECOGNISE * 16
        } else {
            SEGMENTS_TO_RECOGNISE
        };
        // Whoever is seen from its SYN and does not begin with a frame will never.
        let is_other = self.asking.is_none()
            && self.streams.iter().all(Stream::was_opened)
            && self.cutters.iter().any(Cutter::is_lost);
        segments < max && (is_expected || !is_other)
    }

    /// Notes something, with the calls that the connection carries.
    fn note(&mut self, seen: Seen, event: Event, book: &mut Book) {
        if self.notes == MAX_CONNECTION_NOTES {
            return;
        }
        self.notes += 1;
        let (calls, purpose): (Vec<Option<u64>>, _) = match &self.kind {
            Kind::Signalling(references) => {
                let mut calls: Vec<_> = references.values().copied().map(Some).collect();
                calls.sort_unstable();
                calls.dedup();
                (calls, Purpose::Signalling)
            }
            Kind::H245 { call } => (vec![Some(*call)], Purpose::H245),
            Kind::Undecided { .. } => {
                let (listener, asker) = match event {
                    Event::Refused => (seen.from, seen.to),
                    Event::Unanswered { .. } => (seen.to, seen.from),
                    _ => return,
                };
                match book.listeners.get(&listener) {
                    Some(Listener::Signalling(call)) => (vec![*call], Purpose::Signalling),
                    Some(Listener::H245 { call, to, .. }) => {
                        let (call, to) = (*call, *to);
                        if let Some(record) = book.record(call) {
                            record.same(asker, to);
                        }
                        (vec![Some(call)], Purpose::H245)
                    }
                    None if listener.port() == SIGNALLING_PORT => (vec![None], Purpose::Signalling),
                    None => return,
                }
            }
        };
        for call in calls {
            let note = Note {
                at: seen.at,
                from: seen.from,
                to: seen.to,
                event,
                purpose,
            };
            book.note(call, note);
        }
    }

    fn finish(&mut self, at: Time, packet: Packet, book: &mut Book) {
        let (from, to) = (self.ends.0, self.ends.1);
        let seen = Seen {
            at,
            packet,
            from,
            to,
        };
        let mut arrived = Vec::new();
        let streams = self.streams.iter_mut().zip(&mut self.cutters);
        for (side, (stream, cutter)) in streams.enumerate() {
            stream.finish(&mut |piece| cut(piece, side, cutter, &mut arrived));
        }
        self.arrived(arrived, seen, book);
        // Where only one direction was captured, what it carries shows that there was an answer.
        if let Kind::Undecided { .. } = self.kind
            && let Some((asker, began, attempts)) = self.asking.take()
        {
            let to = if asker == self.ends.0 {
                self.ends.1
            } else {
                self.ends.0
            };
            let seen = Seen {
                at: began,
                packet,
                from: asker,
                to,
            };
            self.note(seen, Event::Unanswered { attempts }, book);
        }
    }

    /// Octets that were missing since this was asked last.
    fn take_missing(&mut self) -> u64 {
        match self.kind {
            Kind::Undecided { .. } => 0,
            _ => std::mem::take(&mut self.missing),
        }
    }
}

/// Whether a payload on a connection that nobody announced is told from chance: how H.245 begins, or channels.
fn is_telling(payload: &Bytes) -> bool {
    control_messages(payload).iter().any(|part| {
        matches!(
            part.content,
            H245::CapabilitySet {
                is_empty: false,
                ..
            } | H245::MasterSlave
                | H245::Open(_)
                | H245::OpenAck { .. }
        )
    })
}
