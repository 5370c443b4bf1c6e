//! Packets in a file: the `dump` format of the RTP tools, which Wireshark reads as well.
//!
//! ```text
//! #!rtpplay1.0 ADDRESS/PORT\n                               where they were received
//! seconds 32  microseconds 32  address 32  port 16  0 16    when it began, and where the first came from
//! octets 16   RTP octets 16    milliseconds 32              of each packet: with these eight, without (0: it is RTCP), since then
//! … the packet
//! ```
//!
//! All numbers are big endian. There is room for an IPv4 address of the sender only; of an IPv6 one it is 0.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use crate::{Channel, MAX_DATAGRAM_OCTETS};

/// What stands before each packet.
const RECORD_OCTETS: usize = 8;

/// The octets before the first packet. `since_1970` is when it came, by the time of day.
#[must_use]
pub fn header(received_at: SocketAddr, from: SocketAddr, since_1970: Duration) -> Vec<u8> {
    let ip = received_at.ip().to_canonical();
    let mut octets = format!("#!rtpplay1.0 {ip}/{}\n", received_at.port()).into_bytes();
    // The field has 32 bits until 2106.
    let seconds = u32::try_from(since_1970.as_secs()).unwrap_or(u32::MAX);
    octets.extend(seconds.to_be_bytes());
    octets.extend(since_1970.subsec_micros().to_be_bytes());
    octets.extend(match from.ip().to_canonical() {
        IpAddr::V4(ip) => ip.octets(),
        IpAddr::V6(_) => [0; 4],
    });
    octets.extend(from.port().to_be_bytes());
    octets.extend([0; 2]);
    octets
}

/// The octets of a packet that came so long after the first. `None` for one that is longer than any that a session takes
/// ([`MAX_DATAGRAM_OCTETS`]).
#[must_use]
pub fn record(channel: Channel, after: Duration, packet: &[u8]) -> Option<Vec<u8>> {
    if packet.len() > MAX_DATAGRAM_OCTETS {
        return None;
    }
    let length = u16::try_from(RECORD_OCTETS + packet.len()).ok()?;
    let rtp = match channel {
        Channel::Rtp => u16::try_from(packet.len()).ok()?,
        Channel::Rtcp => 0,
    };
    // Seven weeks.
    let milliseconds = u32::try_from(after.as_millis()).unwrap_or(u32::MAX);
    let mut octets = Vec::with_capacity(usize::from(length));
    octets.extend(length.to_be_bytes());
    octets.extend(rtp.to_be_bytes());
    octets.extend(milliseconds.to_be_bytes());
    octets.extend(packet);
    Some(octets)
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Duration = Duration::new(0x6553_f100, 250_000_000);

    fn at(text: &str) -> SocketAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_file_begins_with_both_ends_and_the_time() {
        let mut expected = b"#!rtpplay1.0 192.0.2.1/5004\n".to_vec();
        expected.extend([0x65, 0x53, 0xf1, 0x00, 0x00, 0x03, 0xd0, 0x90]);
        expected.extend([192, 0, 2, 2, 0x17, 0x70, 0, 0]);
        assert_eq!(
            header(at("192.0.2.1:5004"), at("192.0.2.2:6000"), START),
            expected
        );
        // As a socket of both families tells them.
        let mapped = header(
            at("[::ffff:192.0.2.1]:5004"),
            at("[::ffff:192.0.2.2]:6000"),
            START,
        );
        assert_eq!(mapped, expected);
        let ipv6 = header(at("[2001:db8::1]:5004"), at("[2001:db8::2]:6000"), START);
        assert!(ipv6.starts_with(b"#!rtpplay1.0 2001:db8::1/5004\n"));
        assert!(ipv6.ends_with(&[0, 0, 0, 0, 0x17, 0x70, 0, 0]));
    }

    #[test]
    fn packets_have_their_length_and_time_before_them() {
        let after = Duration::from_micros(66_051_999);
        let mut expected = vec![0, 11, 0, 3, 0, 1, 2, 3, b'r', b't', b'p'];
        assert_eq!(record(Channel::Rtp, after, b"rtp"), Some(expected.clone()));
        expected[3] = 0;
        assert_eq!(record(Channel::Rtcp, after, b"rtp"), Some(expected));
        let longest = [0; MAX_DATAGRAM_OCTETS];
        let record_of = |octets: &[u8]| record(Channel::Rtp, Duration::MAX, octets);
        let octets = record_of(&longest).unwrap();
        assert_eq!(
            octets[..8],
            [0x08, 0x08, 0x08, 0x00, 0xff, 0xff, 0xff, 0xff]
        );
        assert_eq!(record_of(&[0; MAX_DATAGRAM_OCTETS + 1]), None);
    }
}
