//! From a captured packet to the IP packet in it: link types, VLAN tags, IP headers.

use std::net::IpAddr;

use etherparse::{LaxIpSlice, LaxIpv4Slice, LaxIpv6Slice};

/// What a captured packet begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkType {
    /// An Ethernet header, VLAN tags included.
    Ethernet,
    /// The 16 octets that Linux puts before packets of the pseudo-interface `any`.
    LinuxCooked,
    /// The same in 20 octets, version 2.
    LinuxCooked2,
    /// The address family in four octets, in the byte order of the capturing machine.
    Null,
    /// The same in network byte order.
    Loop,
    /// The IP header.
    Ip,
}

impl LinkType {
    /// From the number that capture files have (LINKTYPE of the libpcap registry), if it is one of these.
    pub const fn from_number(number: u32) -> Option<Self> {
        Some(match number {
            1 => Self::Ethernet,
            113 => Self::LinuxCooked,
            276 => Self::LinuxCooked2,
            0 => Self::Null,
            108 => Self::Loop,
            12 | 14 | 101 | 228 | 229 => Self::Ip,
            _ => return None,
        })
    }

    /// The IP packet in a captured one, if it holds one.
    fn ip(self, octets: &[u8]) -> Option<&[u8]> {
        match self {
            Self::Ethernet => by_ether_type(octets.get(12..)?),
            Self::LinuxCooked => by_ether_type(octets.get(14..)?),
            Self::LinuxCooked2 => {
                let ether_type: [u8; 2] = *octets.first_chunk()?;
                let rest = octets.get(20..)?;
                match u16::from_be_bytes(ether_type) {
                    VLAN | PROVIDER_BRIDGING | OLD_PROVIDER_BRIDGING => {
                        by_ether_type(rest.get(2..)?)
                    }
                    IPV4 | IPV6 => Some(rest),
                    _ => None,
                }
            }
            // Whatever the family's number, which differs between systems: the version tells.
            Self::Null | Self::Loop => octets.get(4..),
            Self::Ip => Some(octets),
        }
    }
}

const IPV4: u16 = 0x0800;
const IPV6: u16 = 0x86dd;
const VLAN: u16 = 0x8100;
const PROVIDER_BRIDGING: u16 = 0x88a8;
const OLD_PROVIDER_BRIDGING: u16 = 0x9100;

/// The most VLAN tags that are skipped.
const MAX_TAGS: usize = 4;

/// The IP packet behind an Ethernet type, past VLAN tags.
fn by_ether_type(mut octets: &[u8]) -> Option<&[u8]> {
    for _ in 0..=MAX_TAGS {
        let (ether_type, rest) = octets.split_first_chunk()?;
        match u16::from_be_bytes(*ether_type) {
            IPV4 | IPV6 => return Some(rest),
            VLAN | PROVIDER_BRIDGING | OLD_PROVIDER_BRIDGING => octets = rest.get(2..)?,
            _ => return None,
        }
    }
    None
}

/// An IP packet without its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct IpPacket<'a> {
    pub(crate) from: IpAddr,
    pub(crate) to: IpAddr,
    /// What the payload is: [`TCP`] or [`UDP`].
    pub(crate) protocol: u8,
    pub(crate) fragment: Option<Fragment>,
    pub(crate) payload: &'a [u8],
}

/// Which part of a datagram a packet carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fragment {
    pub(crate) identification: u32,
    /// In octets.
    pub(crate) offset: usize,
    pub(crate) is_last: bool,
}

pub(crate) const TCP: u8 = 6;
pub(crate) const UDP: u8 = 17;

/// The IP packet in a captured one, if it is one that may carry TCP or UDP.
pub(crate) fn ip_packet(link: LinkType, octets: &[u8]) -> Option<IpPacket<'_>> {
    let ip = link.ip(octets)?;
    plain_ipv4(ip).or_else(|| any_ip(ip))
}

/// The short way for what nearly all packets are: IPv4 with a sound length and without fragments.
fn plain_ipv4(ip: &[u8]) -> Option<IpPacket<'_>> {
    let header: &[u8; 20] = ip.first_chunk()?;
    let header_len = usize::from(header[0] & 0x0f) * 4;
    let total_len = usize::from(u16::from_be_bytes([header[2], header[3]]));
    let is_fragment = u16::from_be_bytes([header[6], header[7]]) & 0x3fff != 0;
    if header[0] >> 4 != 4 || header_len < 20 || is_fragment || !matches!(header[9], TCP | UDP) {
        return None;
    }
    let [from, to] = [12, 16].map(|at| {
        let octets = [header[at], header[at + 1], header[at + 2], header[at + 3]];
        IpAddr::from(octets)
    });
    Some(IpPacket {
        from,
        to,
        protocol: header[9],
        fragment: None,
        payload: ip.get(header_len..total_len)?,
    })
}

fn any_ip(ip: &[u8]) -> Option<IpPacket<'_>> {
    let (packet, _) = LaxIpSlice::from_slice(ip).ok()?;
    let payload = packet.payload();
    if !matches!(payload.ip_number.0, TCP | UDP) {
        return None;
    }
    let fragment = if payload.fragmented {
        Some(match &packet {
            LaxIpSlice::Ipv4(packet) => ipv4_fragment(packet),
            LaxIpSlice::Ipv6(packet) => ipv6_fragment(packet)?,
        })
    } else {
        None
    };
    Some(IpPacket {
        from: packet.source_addr(),
        to: packet.destination_addr(),
        protocol: payload.ip_number.0,
        fragment,
        payload: payload.payload,
    })
}

fn ipv4_fragment(packet: &LaxIpv4Slice<'_>) -> Fragment {
    let header = packet.header();
    Fragment {
        identification: header.identification().into(),
        offset: usize::from(header.fragments_offset().value()) * 8,
        is_last: !header.more_fragments(),
    }
}

fn ipv6_fragment(packet: &LaxIpv6Slice<'_>) -> Option<Fragment> {
    let fragment =
        packet
            .extensions()
            .clone()
            .into_iter()
            .find_map(|extension| match extension {
                etherparse::Ipv6ExtensionSlice::Fragment(header) => Some(header.to_header()),
                _ => None,
            })?;
    Some(Fragment {
        identification: fragment.identification,
        offset: usize::from(fragment.fragment_offset.value()) * 8,
        is_last: !fragment.more_fragments,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_skipped_up_to_a_ceiling() {
        let tagged = |tags: usize| {
            let mut packet = vec![0; 12];
            for tag in 0..tags {
                let ether_type = [VLAN, PROVIDER_BRIDGING, OLD_PROVIDER_BRIDGING][tag % 3];
                packet.extend(ether_type.to_be_bytes());
                packet.extend([0, 7]);
            }
            packet.extend(IPV4.to_be_bytes());
            packet.extend([0x45, 0, 0, 22, 0, 0, 0, 0, 64, UDP, 0, 0]);
            packet.extend([192, 0, 2, 1, 192, 0, 2, 2, 0xaa, 0xbb]);
            ip_packet(LinkType::Ethernet, &packet).map(|packet| packet.payload.to_vec())
        };
        for tags in 0..=MAX_TAGS {
            assert_eq!(tagged(tags), Some(vec![0xaa, 0xbb]), "{tags} tags");
        }
        assert_eq!(tagged(MAX_TAGS + 1), None);
    }
}
