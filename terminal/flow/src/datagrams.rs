//! Datagrams: RAS on any port, media at announced addresses, and the rest, which is passed over cheaply.

use std::hash::{Hash, Hasher};
use std::net::SocketAddr;

use bytes::Bytes;
use h323_h225::address::{DISCOVERY_PORT, RAS_PORT};

use crate::book::{Book, Receiver, Seen};
use crate::bounded::{Bounded, hash_ends};
use crate::limits::{DATAGRAMS_TO_RECOGNISE, Limits, MAX_SOURCES};
use crate::media::{Expected, Header, Source, Stream};
use crate::message::decode_ras;

/// One direction between two sockets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FlowKey {
    pub(crate) from: SocketAddr,
    pub(crate) to: SocketAddr,
}

impl Hash for FlowKey {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash_ends(state, self.from, self.to);
    }
}

/// What a flow carries. `generation` is that of the book when it was asked last.
#[derive(Debug)]
enum Flow {
    Ras,
    Media {
        generation: u64,
        media: Box<Media>,
    },
    /// Nothing of ours, after so many datagrams that were looked at.
    Foreign {
        generation: u64,
        looked_at: u8,
    },
}

/// Media of a call.
#[derive(Debug)]
struct Media {
    call: u64,
    expected: Expected,
    sources: Vec<Source>,
}

pub(crate) struct Datagrams {
    flows: Bounded<FlowKey, Flow>,
    max_flows: usize,
    /// Media packets that were counted.
    pub(crate) media: u64,
}

impl Datagrams {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            flows: Bounded::new(limits.flows),
            max_flows: limits.streams_per_call,
            media: 0,
        }
    }

    /// Takes a datagram.
    pub(crate) fn take(&mut self, seen: Seen, datagram: &[u8], book: &mut Book) {
        let key = FlowKey {
            from: seen.from,
            to: seen.to,
        };
        match self.flows.get_mut(&key) {
            Some(Flow::Media { generation, media }) if *generation == book.generation => {
                self.media += u64::from(media.take(seen, datagram));
            }
            Some(Flow::Foreign {
                generation,
                looked_at,
            }) if *generation == book.generation && *looked_at >= DATAGRAMS_TO_RECOGNISE => {}
            Some(Flow::Ras) => ras(seen, datagram, book),
            _ => self.look(key, seen, datagram, book),
        }
    }

    /// Finds out what a flow carries.
    fn look(&mut self, key: FlowKey, seen: Seen, datagram: &[u8], book: &mut Book) {
        let generation = book.generation;
        let announced = match book.receivers.get(&key.to) {
            Some(Receiver::Media { call, expected }) => Some((*call, expected.clone())),
            _ => None,
        };
        if let Some((call, expected)) = announced {
            return self.look_at_media(key, seen, datagram, book, call, expected);
        }
        if matches!(book.receivers.get(&key.to), Some(Receiver::MediaControl)) {
            self.put(
                key,
                Flow::Foreign {
                    generation,
                    looked_at: DATAGRAMS_TO_RECOGNISE,
                },
                book,
            );
            return;
        }
        let is_expected = [key.from, key.to].iter().any(|address| {
            matches!(address.port(), RAS_PORT | DISCOVERY_PORT) || book.takes_ras(*address)
        });
        let looked_at = match self.flows.get(&key) {
            Some(Flow::Foreign { looked_at, .. }) => *looked_at,
            _ => 0,
        };
        if looked_at < DATAGRAMS_TO_RECOGNISE || is_expected {
            let octets = Bytes::copy_from_slice(datagram);
            if may_be_ras(datagram)
                && let Ok(message) = decode_ras(&octets)
                && (is_expected || is_telling(message.name, datagram))
            {
                book.announce_ras(key.from);
                self.put(key, Flow::Ras, book);
                book.ras(seen, message, octets);
                return;
            }
        }
        let flow = Flow::Foreign {
            generation,
            looked_at: looked_at.saturating_add(1),
        };
        match self.flows.get_mut(&key) {
            Some(known @ Flow::Foreign { .. }) => *known = flow,
            _ => self.put(key, flow, book),
        }
    }

    fn look_at_media(
        &mut self,
        key: FlowKey,
        seen: Seen,
        datagram: &[u8],
        book: &mut Book,
        call: u64,
        expected: Expected,
    ) {
        let generation = book.generation;
        match self.flows.get_mut(&key) {
            Some(Flow::Media {
                generation: known,
                media,
            }) if media.call == call => {
                *known = generation;
                media.expected = expected;
                self.media += u64::from(media.take(seen, datagram));
                return;
            }
            _ => {}
        }
        let mut media = Box::new(Media {
            call,
            expected,
            sources: Vec::new(),
        });
        let is_media = media.take(seen, datagram);
        self.media += u64::from(is_media);
        let Some(record) = book.record(call).filter(|record| {
            is_media && (record.flows.contains(&key) || record.flows.len() < self.max_flows)
        }) else {
            let looked_at = DATAGRAMS_TO_RECOGNISE;
            self.put(
                key,
                Flow::Foreign {
                    generation,
                    looked_at,
                },
                book,
            );
            return;
        };
        if !record.flows.contains(&key) {
            record.flows.push(key);
        }
        self.put(key, Flow::Media { generation, media }, book);
    }

    /// Remembers a flow; what it was before, and a flow that has to go for it, leave their streams to their calls.
    fn put(&mut self, key: FlowKey, flow: Flow, book: &mut Book) {
        let before = self.flows.remove(&key);
        let gone = self
            .flows
            .insert_sparing(key, flow, |flow| !matches!(flow, Flow::Foreign { .. }));
        for flow in before.into_iter().chain(gone.map(|(_, flow)| flow)) {
            if let Flow::Media { media, .. } = flow
                && let Some(record) = book.record(media.call)
            {
                let room = self.max_flows.saturating_sub(record.streams.len());
                record.streams.extend(media.reports().take(room));
            }
        }
    }

    /// The streams of a call in these flows.
    pub(crate) fn streams(&self, call: u64, flows: &[FlowKey]) -> Vec<Stream> {
        flows
            .iter()
            .filter_map(|key| match self.flows.get(key) {
                Some(Flow::Media { media, .. }) if media.call == call => Some(media.reports()),
                _ => None,
            })
            .flatten()
            .collect()
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.flows.len()
    }
}

impl Media {
    /// Takes a packet; false if it is none.
    fn take(&mut self, seen: Seen, datagram: &[u8]) -> bool {
        let Some(header) = Header::read(datagram, self.expected.medium) else {
            return false;
        };
        if let Some(source) = self
            .sources
            .iter_mut()
            .find(|source| source.is(header.format))
        {
            source.take(&header, datagram, seen.at);
            return true;
        }
        if self.sources.len() >= MAX_SOURCES {
            return false;
        }
        let mut source = Source::new(seen.from, seen.to, &header, &self.expected, seen.at);
        source.take(&header, datagram, seen.at);
        self.sources.push(source);
        true
    }

    fn reports(&self) -> impl Iterator<Item = Stream> {
        self.sources.iter().map(Source::report)
    }
}

fn ras(seen: Seen, datagram: &[u8], book: &mut Book) {
    let octets = Bytes::copy_from_slice(datagram);
    match decode_ras(&octets) {
        Ok(message) => book.ras(seen, message, octets),
        Err(_) => book.malformed += 1,
    }
}

/// A sieve before the decoder: the alternatives of RasMessage by the first octet. RTP passes only where the rest of the
/// datagram has the length that the second octet gives.
fn may_be_ras(datagram: &[u8]) -> bool {
    match datagram {
        [root @ 0..=0x7f, _, _, ..] => root >> 2 < 25,
        [0x80..=0x8f, rest @ ..] => match rest {
            [len @ 0..=0x7f, ..] => usize::from(*len) + 2 == datagram.len(),
            [0x80..=0xbf, _, ..] => true,
            _ => false,
        },
        _ => false,
    }
}

/// Whether a datagram on a port where nobody expects RAS is told from chance by its content.
fn is_telling(name: &str, datagram: &[u8]) -> bool {
    const MIN_OCTETS: usize = 20;
    datagram.len() >= MIN_OCTETS
        && matches!(
            name,
            "GRQ" | "GCF" | "RRQ" | "RCF" | "ARQ" | "ACF" | "DRQ" | "LRQ" | "LCF" | "IRR"
        )
}
