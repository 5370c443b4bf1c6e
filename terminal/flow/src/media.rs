//! Media streams: RTP (RFC 3550) and UDPTL (T.38) packets that went to announced addresses.

use std::net::SocketAddr;
use std::time::Duration;

use h323_media::rtp::{HEADER_OCTETS, Jitter, Order, SequenceTracker, Sequenced};

use crate::message::Medium;
use crate::time::Time;

/// The most payload types of one stream that are told apart.
const MAX_PAYLOAD_TYPES: usize = 8;

/// What the packets of a stream look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RTP.
    Rtp {
        /// The synchronisation source.
        ssrc: u32,
    },
    /// UDPTL of T.38: a sequence number and facsimile.
    Udptl,
}

/// A stream: what one source sent from one address to another.
#[derive(Clone, Debug)]
pub struct Stream {
    /// Who sent it.
    pub from: SocketAddr,
    /// The announced address that it went to.
    pub to: SocketAddr,
    /// What the packets look like.
    pub format: Format,
    /// What the channel was opened for.
    pub medium: Medium,
    /// The codec: of the static payload type, else as the channel was opened.
    pub codec: String,
    /// Payload types and how many packets had them.
    pub payload_types: Vec<(u8, u64)>,
    /// When the first packet was captured.
    pub first: Time,
    /// When the last one was.
    pub last: Time,
    /// Packets, each once.
    pub packets: u64,
    /// Octets of RTP behind the fixed header, or of UDPTL.
    pub octets: u64,
    /// Packets that are missing by their numbers.
    pub lost: u64,
    /// Packets that came twice.
    pub duplicates: u64,
    /// Packets that came after a later one.
    pub reordered: u64,
    /// Interarrival jitter at the end (RFC 3550 6.4.1); none of UDPTL.
    pub jitter: Option<Duration>,
    /// The highest that the jitter was.
    pub max_jitter: Option<Duration>,
    /// The longest time without a packet.
    pub longest_gap: Duration,
}

impl Stream {
    /// From the first packet to the last one.
    pub fn duration(&self) -> Duration {
        self.last.since(self.first)
    }

    /// The part of the packets that is missing, 0 to 1.
    pub fn loss(&self) -> f64 {
        match self.packets + self.lost {
            0 => 0.0,
            sent => self.lost as f64 / sent as f64,
        }
    }
}

/// What a message said of an address at which media is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) medium: Medium,
    pub(crate) codec: String,
}

/// A stream while its packets come.
#[derive(Debug)]
pub(crate) struct Source {
    stream: Stream,
    tracker: SequenceTracker,
    last_number: u16,
    clock_rate_hz: u32,
    jitter: Jitter,
}

/// The header fields of RTP that matter here.
#[derive(Clone, Copy)]
pub(crate) struct Header {
    payload_type: u8,
    number: u16,
    timestamp: u32,
    pub(crate) format: Format,
}

impl Header {
    /// Reads a datagram to an address where this medium is expected.
    pub(crate) fn read(datagram: &[u8], medium: Medium) -> Option<Self> {
        let word = |at: usize| -> Option<[u8; 4]> { datagram.get(at..at + 4)?.try_into().ok() };
        if let Some([flags, payload_type, high, low]) = word(0)
            && datagram.len() >= HEADER_OCTETS
            && flags >> 6 == 2
            && !matches!(payload_type & 0x7f, 72..=76)
        {
            return Some(Self {
                payload_type: payload_type & 0x7f,
                number: u16::from_be_bytes([high, low]),
                timestamp: u32::from_be_bytes(word(4)?),
                format: Format::Rtp {
                    ssrc: u32::from_be_bytes(word(8)?),
                },
            });
        }
        match datagram {
            [high, low, _, ..] if medium == Medium::Data => Some(Self {
                payload_type: 0,
                number: u16::from_be_bytes([*high, *low]),
                timestamp: 0,
                format: Format::Udptl,
            }),
            _ => None,
        }
    }
}

impl Source {
    pub(crate) fn new(
        from: SocketAddr,
        to: SocketAddr,
        header: &Header,
        expected: &Expected,
        at: Time,
    ) -> Self {
        let is_rtp = header.format != Format::Udptl;
        let static_codec = static_codec(header.payload_type).filter(|_| is_rtp);
        let clock_rate_hz = match (static_codec, expected.medium) {
            (Some((_, rate)), _) => rate,
            (None, Medium::Video) => 90_000,
            (None, _) => 8000,
        };
        let codec = match static_codec {
            Some((codec, _)) => codec.to_owned(),
            None => expected.codec.clone(),
        };
        Self {
            stream: Stream {
                from,
                to,
                format: header.format,
                medium: expected.medium,
                codec,
                payload_types: Vec::new(),
                first: at,
                last: at,
                packets: 0,
                octets: 0,
                lost: 0,
                duplicates: 0,
                reordered: 0,
                jitter: None,
                max_jitter: None,
                longest_gap: Duration::ZERO,
            },
            tracker: SequenceTracker::new(header.number),
            last_number: header.number,
            clock_rate_hz,
            jitter: Jitter::new(clock_rate_hz),
        }
    }

    pub(crate) fn is(&self, format: Format) -> bool {
        self.stream.format == format
    }

    /// Takes a packet of this source. The first one made it.
    pub(crate) fn take(&mut self, header: &Header, datagram: &[u8], at: Time) {
        if self.stream.packets > 0 {
            let (was_valid, lost) = (self.tracker.is_valid(), self.missing());
            // The tracker knows duplicates only once it has made out the source.
            if !was_valid && header.number == self.last_number {
                self.stream.duplicates += 1;
                return;
            }
            self.last_number = header.number;
            match self.tracker.update(header.number) {
                Sequenced::Accepted {
                    order: Order::First,
                    ..
                } if was_valid => self.stream.lost += lost,
                Sequenced::Accepted {
                    order: Order::Duplicate,
                    ..
                } => {
                    self.stream.duplicates += 1;
                    return;
                }
                Sequenced::Accepted {
                    order: Order::Reordered,
                    ..
                } => self.stream.reordered += 1,
                Sequenced::Accepted { .. } | Sequenced::Probation | Sequenced::Refused => {}
            }
        }
        self.stream.packets += 1;
        let header_octets = match header.format {
            Format::Rtp { .. } => HEADER_OCTETS,
            Format::Udptl => 0,
        };
        self.stream.octets += datagram.len().saturating_sub(header_octets) as u64;
        self.stream.longest_gap = self.stream.longest_gap.max(at.since(self.stream.last));
        self.stream.last = self.stream.last.max(at);
        self.count_payload_type(header.payload_type);
        // Telephone events keep the time stamp of their beginning and say nothing of the network.
        let main = self.stream.payload_types.first().map(|(main, _)| *main);
        if header.format != Format::Udptl && main == Some(header.payload_type) {
            self.measure(header.timestamp, at);
        }
    }

    /// Packets missing since the source began or restarted.
    fn missing(&self) -> u64 {
        let arrived = self.tracker.received() - self.tracker.duplicates();
        self.tracker.expected().saturating_sub(arrived)
    }

    fn count_payload_type(&mut self, payload_type: u8) {
        let types = &mut self.stream.payload_types;
        if let Some((_, count)) = types.iter_mut().find(|(known, _)| *known == payload_type) {
            *count += 1;
        } else if types.len() < MAX_PAYLOAD_TYPES {
            types.push((payload_type, 1));
        }
    }

    fn measure(&mut self, timestamp: u32, at: Time) {
        let arrival = u128::from(at.0) * u128::from(self.clock_rate_hz) / 1_000_000_000;
        self.jitter.update(arrival as u32, timestamp);
    }

    /// What there is to say so far.
    pub(crate) fn report(&self) -> Stream {
        let is_rtp = self.stream.format != Format::Udptl;
        Stream {
            lost: self.stream.lost + self.missing(),
            jitter: is_rtp.then(|| Duration::from_secs_f64(self.jitter.estimate_secs())),
            max_jitter: is_rtp.then(|| Duration::from_secs_f64(self.jitter.highest_secs())),
            ..self.stream.clone()
        }
    }
}

/// The codec and clock rate that RFC 3551 gives a payload type; audio by its ASN.1 name in H.245.
fn static_codec(payload_type: u8) -> Option<(&'static str, u32)> {
    Some(match payload_type {
        0 => ("g711Ulaw64k", 8000),
        3 => ("gsmFullRate", 8000),
        4 => ("g7231", 8000),
        8 => ("g711Alaw64k", 8000),
        9 => ("g722-64k", 8000),
        15 => ("g728", 8000),
        18 => ("g729", 8000),
        31 => ("h261VideoCapability", 90_000),
        34 => ("h263VideoCapability", 90_000),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet(number: u16, timestamp: u32) -> Vec<u8> {
        let mut packet = vec![0x80, 0];
        packet.extend(number.to_be_bytes());
        packet.extend(timestamp.to_be_bytes());
        packet.extend([0, 0, 0, 7]);
        packet.extend([0; 160]);
        packet
    }

    /// What comes of packets with these numbers at these milliseconds.
    fn stream(packets: &[(u16, u64)]) -> Stream {
        let (from, to) = (([192, 0, 2, 1], 5000).into(), ([192, 0, 2, 2], 5002).into());
        let expected = Expected {
            medium: Medium::Audio,
            codec: "g729".to_owned(),
        };
        let mut source: Option<Source> = None;
        for (number, milliseconds) in packets {
            let at = Time(milliseconds * 1_000_000);
            let octets = packet(*number, u32::from(*number) * 160);
            let header = Header::read(&octets, Medium::Audio).unwrap();
            source
                .get_or_insert_with(|| Source::new(from, to, &header, &expected, at))
                .take(&header, &octets, at);
        }
        source.unwrap().report()
    }

    #[test]
    fn packets_are_counted_as_they_are_numbered() {
        let stream = stream(&[
            (1, 0),
            (2, 20),
            (3, 40),
            (5, 80),
            (5, 81),
            (8, 140),
            (7, 145),
        ]);
        assert_eq!(
            (
                stream.packets,
                stream.lost,
                stream.duplicates,
                stream.reordered
            ),
            (6, 2, 1, 1)
        );
        assert_eq!(stream.octets, 6 * 160);
        assert_eq!(stream.codec, "g711Ulaw64k", "the payload type tells");
        assert_eq!(stream.longest_gap, Duration::from_millis(60));
        assert_eq!(stream.payload_types, [(0, 6)]);
    }

    #[test]
    fn jitter_is_that_of_rfc_3550() {
        assert_eq!(
            stream(&[(1, 0), (2, 20), (3, 40)]).jitter,
            Some(Duration::ZERO)
        );
        // One packet 16 ms late: (16 - 0) / 16 = 1 ms, and the next one is 16 ms early again.
        let late = stream(&[(1, 0), (2, 36)]);
        assert_eq!(late.jitter, Some(Duration::from_millis(1)));
        let both = stream(&[(1, 0), (2, 36), (3, 40)]);
        assert_eq!(both.max_jitter, both.jitter);
        let milliseconds = both.jitter.unwrap().as_secs_f64() * 1e3;
        assert!((1.9..2.0).contains(&milliseconds), "{milliseconds}");
    }

    #[test]
    fn what_is_no_rtp_is_left_alone() {
        assert!(Header::read(&[0x80; 11], Medium::Audio).is_none());
        assert!(Header::read(&[0; 20], Medium::Audio).is_none());
        let rtcp = [&[0x80, 200][..], &[0; 26]].concat();
        assert!(Header::read(&rtcp, Medium::Video).is_none());
        let udptl = Header::read(&[0, 9, 1, 0], Medium::Data).unwrap();
        assert_eq!(udptl.format, Format::Udptl);
        let expected = Expected {
            medium: Medium::Data,
            codec: "t38fax".to_owned(),
        };
        let any = ([192, 0, 2, 1], 5000).into();
        let mut source = Source::new(any, any, &udptl, &expected, Time(0));
        source.take(&udptl, &[0, 9, 1, 0], Time(0));
        assert_eq!(source.report().octets, 4, "there is no header of RTP");
    }

    #[test]
    fn payload_types_have_a_ceiling() {
        let expected = Expected {
            medium: Medium::Audio,
            codec: String::new(),
        };
        let any = ([192, 0, 2, 1], 5000).into();
        let mut octets = packet(0, 0);
        let header = Header::read(&octets, Medium::Audio).unwrap();
        let mut source = Source::new(any, any, &header, &expected, Time(0));
        for payload_type in 0..70 {
            octets[1] = payload_type;
            octets[3] = payload_type + 1;
            let header = Header::read(&octets, Medium::Audio).unwrap();
            source.take(&header, &octets, Time(0));
        }
        assert_eq!(source.report().payload_types.len(), MAX_PAYLOAD_TYPES);
    }
}
