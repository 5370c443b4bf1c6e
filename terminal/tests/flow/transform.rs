//! What networks and captures do to packets: a seeded transformer.

use crate::Packet;
use h323_flow::LinkType;

/// A generator of the xorshift family, so that a failure can be had again from its seed.
#[derive(Clone, Debug)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % limit.max(1)
    }

    /// True once in so many times.
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

const ETHERNET: usize = 14;
const IP: usize = 20;

/// The place of the octets of a TCP segment over Ethernet and IPv4, if a packet is one.
fn tcp_payload(packet: &Packet) -> Option<usize> {
    let octets = &packet.octets;
    if octets.get(12..14)? != [8, 0] || *octets.get(14)? != 0x45 || *octets.get(23)? != 6 {
        return None;
    }
    Some(ETHERNET + IP + usize::from(octets.get(ETHERNET + IP + 12)? >> 4) * 4)
}

fn set_ip_len(octets: &mut [u8]) {
    let len = (octets.len() - ETHERNET) as u16;
    octets[16..18].copy_from_slice(&len.to_be_bytes());
}

/// Cuts every TCP segment into pieces of at most so many octets. With `overlap` each repeats the last octets of the one
/// before.
pub(crate) fn segmented(packets: &[Packet], max: usize, overlap: usize) -> Vec<Packet> {
    let mut cut = Vec::new();
    for packet in packets {
        let begin = match tcp_payload(packet) {
            Some(begin) if packet.octets.len() > begin + max => begin,
            _ => {
                cut.push(packet.clone());
                continue;
            }
        };
        let payload = &packet.octets[begin..];
        let sequence_at = ETHERNET + IP + 4;
        let sequence: [u8; 4] = packet.octets[sequence_at..sequence_at + 4]
            .try_into()
            .expect("four octets");
        let sequence = u32::from_be_bytes(sequence);
        let mut at = 0;
        while at < payload.len() {
            let from = at.saturating_sub(overlap);
            let to = (at + max).min(payload.len());
            let mut piece = packet.clone();
            piece.octets.truncate(begin);
            piece.octets.extend_from_slice(&payload[from..to]);
            piece.octets[sequence_at..sequence_at + 4]
                .copy_from_slice(&sequence.wrapping_add(from as u32).to_be_bytes());
            if to < payload.len() {
                // The FIN comes with the last piece.
                piece.octets[ETHERNET + IP + 13] &= !1;
            }
            set_ip_len(&mut piece.octets);
            cut.push(piece);
            at = to;
        }
    }
    cut
}

/// Moves packets up to so many places; times stay where they are.
pub(crate) fn reordered(packets: &[Packet], reach: usize, chance: &mut Chance) -> Vec<Packet> {
    let mut keyed: Vec<(usize, &Packet)> = packets
        .iter()
        .enumerate()
        .map(|(place, packet)| (place + chance.below(reach + 1), packet))
        .collect();
    keyed.sort_by_key(|(place, _)| *place);
    keyed
        .into_iter()
        .zip(packets)
        .map(|((_, packet), slot)| Packet {
            at: slot.at,
            ..packet.clone()
        })
        .collect()
}

/// Repeats packets, at once or some places later.
pub(crate) fn repeated(packets: &[Packet], one_in: usize, chance: &mut Chance) -> Vec<Packet> {
    let mut out = Vec::new();
    let mut waiting: Vec<(usize, Packet)> = Vec::new();
    for (place, packet) in packets.iter().enumerate() {
        out.push(packet.clone());
        if chance.one_in(one_in) {
            waiting.push((place + chance.below(6), packet.clone()));
        }
        let (due, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|(at, _)| *at <= place);
        waiting = rest;
        out.extend(due.into_iter().map(|(_, again)| Packet {
            at: packet.at,
            ..again
        }));
    }
    out
}

/// Leaves packets out.
pub(crate) fn lost(packets: &[Packet], one_in: usize, chance: &mut Chance) -> Vec<Packet> {
    packets
        .iter()
        .filter(|_| !chance.one_in(one_in))
        .cloned()
        .collect()
}

/// Sends IPv4 datagrams in fragments of at most so many octets, in any order.
pub(crate) fn fragmented(packets: &[Packet], max: usize, chance: &mut Chance) -> Vec<Packet> {
    let max = max / 8 * 8;
    let mut out = Vec::new();
    for (place, packet) in packets.iter().enumerate() {
        let payload = packet.octets.len().saturating_sub(ETHERNET + IP);
        if packet.octets.get(12..15) != Some(&[8, 0, 0x45]) || payload <= max {
            out.push(packet.clone());
            continue;
        }
        let mut fragments: Vec<Packet> = (0..payload)
            .step_by(max)
            .map(|offset| {
                let end = (offset + max).min(payload);
                let mut fragment = packet.clone();
                fragment.octets.truncate(ETHERNET + IP);
                fragment
                    .octets
                    .extend_from_slice(&packet.octets[ETHERNET + IP + offset..ETHERNET + IP + end]);
                fragment.octets[18..20].copy_from_slice(&(place as u16).to_be_bytes());
                let more = if end < payload { 0x2000 } else { 0 };
                let field = (offset / 8) as u16 | more;
                fragment.octets[20..22].copy_from_slice(&field.to_be_bytes());
                set_ip_len(&mut fragment.octets);
                fragment
            })
            .collect();
        let turn = chance.below(fragments.len());
        fragments.rotate_left(turn);
        out.extend(fragments);
    }
    out
}

/// The same packets under another link type.
pub(crate) fn relinked(packets: &[Packet], to: LinkType, vlan: bool) -> Vec<Packet> {
    packets
        .iter()
        .map(|packet| {
            let ip = &packet.octets[ETHERNET..];
            let mut octets = match to {
                LinkType::Ethernet => [0; 12].to_vec(),
                LinkType::LinuxCooked => [0; 14].to_vec(),
                LinkType::LinuxCooked2 => [&[8, 0][..], &[0; 18]].concat(),
                LinkType::Null => vec![2, 0, 0, 0],
                LinkType::Loop => vec![0, 0, 0, 2],
                LinkType::Ip => Vec::new(),
            };
            if matches!(to, LinkType::Ethernet | LinkType::LinuxCooked) {
                if vlan {
                    octets.extend([0x88, 0xa8, 0, 7, 0x81, 0, 0, 9]);
                }
                octets.extend([8, 0]);
            }
            octets.extend_from_slice(ip);
            Packet {
                link: to,
                octets,
                ..packet.clone()
            }
        })
        .collect()
}

/// The same packets over IPv6, from and to addresses that end in the IPv4 ones.
pub(crate) fn over_ipv6(packets: &[Packet]) -> Vec<Packet> {
    packets
        .iter()
        .map(|packet| {
            let ip = &packet.octets[ETHERNET..];
            let payload = &ip[IP..];
            let mut octets = vec![0x60, 0, 0, 0];
            octets.extend((payload.len() as u16).to_be_bytes());
            octets.extend([ip[9], 64]);
            for address in [&ip[12..16], &ip[16..20]] {
                octets.extend([0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0]);
                octets.extend(address);
            }
            octets.extend(payload);
            Packet {
                link: LinkType::Ip,
                octets,
                ..packet.clone()
            }
        })
        .collect()
}
