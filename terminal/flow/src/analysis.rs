//! The analysis as a whole: packets in, calls and endpoints out.

use std::net::SocketAddr;
use std::time::Duration;

use crate::book::{Book, Record, Seen};
use crate::call::Call;
use crate::connections::{Connections, Segment};
use crate::datagrams::Datagrams;
use crate::endpoints::Endpoint;
use crate::fragments::Fragments;
use crate::limits::Limits;
use crate::link::{self, LinkType, TCP, UDP, ip_packet};
use crate::message::Packet;
use crate::time::Time;

/// What was counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Packets.
    pub packets: u64,
    /// Octets of them, as captured.
    pub octets: u64,
    /// The time of the earliest packet.
    pub first: Option<Time>,
    /// The time of the latest one.
    pub last: Option<Time>,
    /// Packets that are no TCP or UDP over IP, or whose headers are broken.
    pub not_ip: u64,
    /// Packets of media to announced addresses.
    pub media: u64,
    /// Messages of RAS, call signalling and H.245.
    pub messages: u64,
    /// Messages that do not decode.
    pub malformed: u64,
    /// TCP segments of signalling that came again.
    pub retransmissions: u64,
    /// Octets of signalling that the capture lacks.
    pub missing: u64,
    /// IP datagrams of which fragments are missing.
    pub incomplete_datagrams: u64,
    /// Calls that were too many to keep.
    pub calls_gone: u64,
    /// Endpoints that were too many to keep.
    pub endpoints_gone: u64,
}

/// What the packets so far amount to.
#[derive(Clone, Debug)]
pub struct Model {
    /// What was counted.
    pub totals: Totals,
    /// The calls, in the order in which they begin.
    pub calls: Vec<Call>,
    /// Who spoke RAS with gatekeepers, in the order in which they were first seen.
    pub endpoints: Vec<Endpoint>,
}

/// Takes packets and makes calls of them.
///
/// Give it every packet of a capture, then [`finish`](Self::finish) it; or look at the [`model`](Self::model) as often as
/// wanted while packets come.
pub struct Analyser {
    fragments: Fragments,
    connections: Connections,
    datagrams: Datagrams,
    book: Book,
    limits: Limits,
    totals: Totals,
    packet: Packet,
}

impl Default for Analyser {
    fn default() -> Self {
        Self::new(Limits::default())
    }
}

impl Analyser {
    /// An analysis without packets.
    pub fn new(limits: Limits) -> Self {
        Self {
            fragments: Fragments::new(),
            connections: Connections::new(&limits),
            datagrams: Datagrams::new(&limits),
            book: Book::new(limits),
            limits,
            totals: Totals::default(),
            packet: Packet::default(),
        }
    }

    /// The next capture begins: its packets are counted from 1. The first one need not be announced.
    pub fn begin_file(&mut self) {
        if self.totals.packets > 0 {
            self.packet.file += 1;
        }
        self.packet.number = 0;
    }

    /// Takes a packet as captured.
    pub fn handle_packet(&mut self, link: LinkType, octets: &[u8], at: Time) {
        self.totals.packets += 1;
        self.totals.octets += octets.len() as u64;
        self.packet.number += 1;
        self.totals.first = Some(self.totals.first.map_or(at, |first| first.min(at)));
        self.totals.last = Some(self.totals.last.map_or(at, |last| last.max(at)));
        let Some(packet) = ip_packet(link, octets) else {
            self.totals.not_ip += 1;
            return;
        };
        let Some(fragment) = packet.fragment else {
            return self.transport(&packet, packet.payload, at);
        };
        let whole = self.fragments.take(&packet, fragment, &self.limits);
        if let Some(whole) = whole {
            self.transport(&packet, &whole, at);
        }
    }

    fn transport(&mut self, packet: &link::IpPacket<'_>, payload: &[u8], at: Time) {
        let Some(ports) = payload.first_chunk::<4>() else {
            self.totals.not_ip += 1;
            return;
        };
        let [from, to] = [
            (packet.from, u16::from_be_bytes([ports[0], ports[1]])),
            (packet.to, u16::from_be_bytes([ports[2], ports[3]])),
        ]
        .map(|(ip, port)| SocketAddr::new(ip.to_canonical(), port));
        let seen = Seen {
            at,
            packet: self.packet,
            from,
            to,
        };
        match packet.protocol {
            UDP => match datagram(payload) {
                Some(datagram) => self.datagrams.take(seen, datagram, &mut self.book),
                None => self.totals.not_ip += 1,
            },
            TCP => match segment(payload) {
                Some(segment) => self.connections.take(seen, segment, &mut self.book),
                None => self.totals.not_ip += 1,
            },
            _ => {}
        }
    }

    /// What was counted so far.
    pub fn totals(&self) -> Totals {
        Totals {
            media: self.datagrams.media,
            messages: self.book.messages,
            malformed: self.book.malformed,
            retransmissions: self.connections.retransmissions,
            missing: self.connections.missing,
            incomplete_datagrams: self.fragments.given_up,
            calls_gone: self.book.gone,
            endpoints_gone: self.book.endpoints.gone,
            ..self.totals
        }
    }

    /// What the packets so far amount to.
    pub fn model(&self) -> Model {
        Model {
            totals: self.totals(),
            calls: self
                .book
                .records()
                .map(|record| self.call(record.clone()))
                .collect(),
            endpoints: self.book.endpoints.reports().cloned().collect(),
        }
    }

    /// Takes out the calls that are over and had no message for some time: for whoever follows a capture without
    /// end, and knows what time it is there although no packet came. What belongs to such a call and comes later is lost.
    pub fn take_over(&mut self, quiet: Duration, now: Time) -> Vec<Call> {
        let over = self.book.take_over(now, quiet);
        over.into_iter().map(|record| self.call(record)).collect()
    }

    /// The packets end here: what waited for others is taken as it is.
    pub fn finish(mut self) -> Model {
        let last = self.totals.last.unwrap_or_default();
        self.connections
            .finish_all(last, self.packet, &mut self.book);
        Model {
            totals: self.totals(),
            calls: self
                .book
                .take_all()
                .map(|record| self.call(record))
                .collect(),
            endpoints: self.book.endpoints.reports().cloned().collect(),
        }
    }

    fn call(&self, record: Record) -> Call {
        let streams = self.datagrams.streams(record.number, &record.flows);
        self.book
            .call(record, streams, self.totals.last.unwrap_or_default())
    }
}

/// The payload of a UDP datagram; as much of it as was captured.
fn datagram(payload: &[u8]) -> Option<&[u8]> {
    let (header, rest) = payload.split_first_chunk::<8>()?;
    let len = usize::from(u16::from_be_bytes([header[4], header[5]]));
    // Offloading leaves a length of 0.
    match len.checked_sub(8) {
        Some(len) => Some(rest.get(..len).unwrap_or(rest)),
        None => Some(rest),
    }
}

fn segment(payload: &[u8]) -> Option<Segment<'_>> {
    let header = payload.first_chunk::<20>()?;
    let word = |at: usize| {
        u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    let data_offset = usize::from(header[12] >> 4) * 4;
    let flags = header[13];
    if data_offset < 20 {
        return None;
    }
    Some(Segment {
        sequence: word(4),
        acknowledgement: (flags & 0x10 != 0).then(|| word(8)),
        syn: flags & 0x02 != 0,
        fin: flags & 0x01 != 0,
        rst: flags & 0x04 != 0,
        payload: payload.get(data_offset..)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A TCP segment or a datagram from one of many hosts.
    fn packet(protocol: u8, index: u32) -> Vec<u8> {
        let payload = [
            &index.to_be_bytes()[..],
            &[0; 8],
            &[0x50, 0x10, 0, 0, 0, 0, 0, 0],
            b"something",
        ]
        .concat();
        let mut packet = vec![0x45, 0, 0, 20 + payload.len() as u8];
        packet.extend([0, 0, 0, 0, 64, protocol, 0, 0]);
        packet.extend(index.to_be_bytes());
        packet.extend([192, 0, 2, 1]);
        packet.extend(payload);
        packet
    }

    #[test]
    fn flows_of_both_kinds_have_a_ceiling() {
        let mut analyser = Analyser::new(Limits {
            flows: 100,
            ..Limits::default()
        });
        for index in 0..10_000 {
            for protocol in [TCP, UDP] {
                analyser.handle_packet(LinkType::Ip, &packet(protocol, index), Time(0));
            }
            assert!(analyser.connections.len() <= 100 && analyser.datagrams.len() <= 100);
        }
        assert_eq!(analyser.connections.len(), 100);
        assert_eq!(analyser.datagrams.len(), 100);
        assert_eq!(analyser.totals().not_ip, 0);
    }

    #[test]
    fn octets_that_wait_have_a_ceiling_over_all_connections() {
        let mut analyser = Analyser::new(Limits {
            connection_octets: 10_000,
            ..Limits::default()
        });
        for index in 0..200 {
            let mut syn = packet(TCP, index);
            syn.truncate(40);
            syn[3] = 40;
            syn[33] = 0x02;
            analyser.handle_packet(LinkType::Ip, &syn, Time(0));
            // A frame of 60,000 octets begins and does not end.
            let mut segment = packet(TCP, index);
            segment[27] = 1;
            segment.truncate(40);
            segment.extend([3, 0, 0xea, 0x60]);
            segment.extend([0; 900]);
            let len = segment.len() as u16;
            segment[2..4].copy_from_slice(&len.to_be_bytes());
            analyser.handle_packet(LinkType::Ip, &segment, Time(0));
            assert!(analyser.connections.held() <= 10_000);
        }
        assert!(analyser.connections.held() > 5000, "some wait");
    }

    /// One-octet segments that wait for the one before them, in many connections.
    #[test]
    fn what_segments_take_besides_their_octets_counts() {
        let mut analyser = Analyser::new(Limits {
            connection_octets: 100_000,
            ..Limits::default()
        });
        for index in 0..200_u32 {
            let mut syn = packet(TCP, index);
            syn.truncate(40);
            syn[3] = 40;
            syn[33] = 0x02;
            analyser.handle_packet(LinkType::Ip, &syn, Time(0));
            // No more than are looked at before the connection is taken for something else.
            for place in 0..14_u8 {
                let mut segment = packet(TCP, index);
                segment.truncate(41);
                segment[3] = 41;
                segment[27] = 3 + 2 * place;
                analyser.handle_packet(LinkType::Ip, &segment, Time(0));
                assert!(analyser.connections.held() <= 100_000);
            }
        }
        assert!(analyser.connections.held() > 80_000, "some wait");
        let connections = analyser.connections.len();
        assert!(connections < 100, "{connections}");
    }

    /// Alerting on one call reference after another, in many connections.
    #[test]
    fn call_references_have_a_ceiling_over_all_connections() {
        let mut analyser = Analyser::new(Limits {
            connection_octets: 100_000,
            ..Limits::default()
        });
        for index in 0..100_u32 {
            let mut sequence = 0_u32;
            for reference in 1..100_u8 {
                let mut segment = packet(TCP, index);
                segment.truncate(40);
                segment[24..28].copy_from_slice(&sequence.to_be_bytes());
                segment.extend([3, 0, 0, 9, 8, 2, 0, reference, 1]);
                segment[3] = segment.len() as u8;
                sequence += 9;
                analyser.handle_packet(LinkType::Ip, &segment, Time(0));
                assert!(analyser.connections.held() <= 100_000);
            }
        }
        assert!(analyser.totals().messages > 9000);
        assert!(analyser.connections.held() > 80_000, "some are remembered");
    }
}
