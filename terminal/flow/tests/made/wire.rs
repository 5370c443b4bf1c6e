//! Packets as a capture has them, made of what hosts say to each other.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use h323_flow::{Analyser, Limits, LinkType, Model, Time};

pub(crate) const SYN: u8 = 0x02;
pub(crate) const ACK: u8 = 0x10;
pub(crate) const FIN: u8 = 0x01;
pub(crate) const RST: u8 = 0x04;

/// An address by its last octet and port.
pub(crate) fn at(host: u8, port: u16) -> SocketAddr {
    ([192, 0, 2, host], port).into()
}

/// A capture in the making. Time is in milliseconds from its beginning.
#[derive(Default)]
pub(crate) struct Wire {
    packets: Vec<(u64, Vec<u8>)>,
    /// The next sequence number by direction.
    next: BTreeMap<(SocketAddr, SocketAddr), u32>,
    now: u64,
}

impl Wire {
    /// Lets time pass.
    pub(crate) fn wait(&mut self, milliseconds: u64) -> &mut Self {
        self.now += milliseconds;
        self
    }

    pub(crate) fn datagram(
        &mut self,
        from: SocketAddr,
        to: SocketAddr,
        octets: &[u8],
    ) -> &mut Self {
        let mut payload = [from.port().to_be_bytes(), to.port().to_be_bytes()].concat();
        payload.extend((8 + octets.len() as u16).to_be_bytes());
        payload.extend([0, 0]);
        payload.extend(octets);
        self.ip(from, to, 17, &payload)
    }

    /// The three packets that open a connection.
    pub(crate) fn open(&mut self, from: SocketAddr, to: SocketAddr) -> &mut Self {
        self.segment(from, to, SYN, &[])
            .segment(to, from, SYN | ACK, &[])
            .segment(from, to, ACK, &[])
    }

    /// A message in a TPKT.
    pub(crate) fn frame(&mut self, from: SocketAddr, to: SocketAddr, message: &[u8]) -> &mut Self {
        let mut frame = Vec::new();
        h323_h225::tpkt::write(message, &mut frame).unwrap();
        self.segment(from, to, ACK, &frame)
    }

    pub(crate) fn segment(
        &mut self,
        from: SocketAddr,
        to: SocketAddr,
        flags: u8,
        octets: &[u8],
    ) -> &mut Self {
        let theirs = *self.next.entry((to, from)).or_insert(7000);
        let ours = self.next.entry((from, to)).or_insert(1000);
        let sequence = *ours;
        let taken = octets.len() as u32 + u32::from(flags & (SYN | FIN) != 0);
        *ours = ours.wrapping_add(taken);
        let mut payload = [from.port().to_be_bytes(), to.port().to_be_bytes()].concat();
        payload.extend(sequence.to_be_bytes());
        payload.extend(theirs.to_be_bytes());
        payload.extend([0x50, flags, 0xff, 0xff, 0, 0, 0, 0]);
        payload.extend(octets);
        self.ip(from, to, 6, &payload)
    }

    /// The last packet once more.
    pub(crate) fn again(&mut self) -> &mut Self {
        let (_, packet) = self.packets.last().unwrap().clone();
        self.packets.push((self.now, packet));
        self
    }

    /// Lets a packet pass by the capture.
    pub(crate) fn lose_last(&mut self) -> &mut Self {
        self.packets.pop();
        self
    }

    /// RTP for so many milliseconds, a packet every 20.
    pub(crate) fn speak(
        &mut self,
        from: SocketAddr,
        to: SocketAddr,
        milliseconds: u64,
    ) -> &mut Self {
        let began = self.now;
        for number in 0..milliseconds / 20 {
            self.now = began + number * 20;
            self.datagram(from, to, &rtp(number as u16));
        }
        self.now = began;
        self
    }

    /// A fragment of a datagram that never ends; `offset` in units of eight octets.
    pub(crate) fn fragment(
        &mut self,
        from: SocketAddr,
        to: SocketAddr,
        identification: u16,
        offset: u16,
        payload: &[u8],
    ) -> &mut Self {
        self.ip(from, to, 17, payload);
        if let Some((_, packet)) = self.packets.last_mut() {
            packet[4..6].copy_from_slice(&identification.to_be_bytes());
            packet[6..8].copy_from_slice(&(0x2000 | offset).to_be_bytes());
        }
        self
    }

    fn ip(&mut self, from: SocketAddr, to: SocketAddr, protocol: u8, payload: &[u8]) -> &mut Self {
        let (SocketAddr::V4(from), SocketAddr::V4(to)) = (from, to) else {
            panic!("IPv4 only")
        };
        let mut packet = vec![0x45, 0];
        packet.extend((20 + payload.len() as u16).to_be_bytes());
        packet.extend([0, 0, 0, 0, 64, protocol, 0, 0]);
        packet.extend(from.ip().octets());
        packet.extend(to.ip().octets());
        packet.extend(payload);
        self.packets.push((self.now, packet));
        self
    }

    /// What comes of it.
    pub(crate) fn model(&self) -> Model {
        self.model_within(Limits::default())
    }

    pub(crate) fn model_within(&self, limits: Limits) -> Model {
        let mut analyser = Analyser::new(limits);
        feed(&mut analyser, &self.in_order());
        analyser.finish()
    }

    /// The most octets of memory that the analysis takes at a time, as the allocator was asked for them.
    pub(crate) fn most_memory(&self, limits: Limits) -> u64 {
        let packets = self.in_order();
        let allocated = allocation_counter::measure(|| {
            let mut analyser = Analyser::new(limits);
            feed(&mut analyser, &packets);
        });
        allocated.bytes_max
    }

    fn in_order(&self) -> Vec<&(u64, Vec<u8>)> {
        let mut packets: Vec<_> = self.packets.iter().collect();
        packets.sort_by_key(|(at, _)| *at);
        packets
    }
}

fn feed(analyser: &mut Analyser, packets: &[&(u64, Vec<u8>)]) {
    for (at, packet) in packets {
        analyser.handle_packet(LinkType::Ip, packet, Time(at * 1_000_000));
    }
}

/// An RTP packet of G.711 µ-law.
pub(crate) fn rtp(number: u16) -> Vec<u8> {
    let mut packet = vec![0x80, 0];
    packet.extend(number.to_be_bytes());
    packet.extend((u32::from(number) * 160).to_be_bytes());
    packet.extend([0, 0, 0, 9]);
    packet.extend([0xff; 160]);
    packet
}
