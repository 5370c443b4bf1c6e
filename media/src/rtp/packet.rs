//! One RTP packet to and from octets (RFC 3550 5.1).

use ::rtp::header::Header;
use bytes::Bytes;
use webrtc_util::marshal::{Marshal, Unmarshal};

use crate::{MAX_DATAGRAM_OCTETS, Malformed, Misuse};

/// The fixed header; the shortest packet there is.
pub const HEADER_OCTETS: usize = 12;
/// What the CSRC count can say.
pub const MAX_CSRC: usize = 15;
/// The payload that always fits, whatever the header holds.
pub const MAX_PAYLOAD_OCTETS: usize = MAX_DATAGRAM_OCTETS - HEADER_OCTETS - 4 * MAX_CSRC;

const VERSION: u8 = 2;
const PADDING_BIT: u8 = 0x20;
const EXTENSION_BIT: u8 = 0x10;
const CSRC_COUNT: u8 = 0x0F;

/// An RTP packet. A header extension is skipped when reading and never written: no profile that
/// H.323 uses defines one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// Which format the payload has, 0 to 127.
    pub payload_type: u8,
    /// For audio: the first packet after a silence.
    pub marker: bool,
    /// Counts packets, modulo 2^16.
    pub sequence_number: u16,
    /// When the first sample was taken, in units of the format's clock rate, modulo 2^32.
    pub timestamp: u32,
    /// The synchronisation source.
    pub ssrc: u32,
    /// The sources a mixer combined.
    pub csrc: Vec<u32>,
    /// The payload without padding.
    pub payload: Bytes,
}

impl Packet {
    /// Read a datagram. The payload shares its memory.
    ///
    /// # Errors
    /// [`Malformed`] when a length does not fit in the datagram, or the version is not 2.
    pub fn parse(datagram: &Bytes) -> Result<Self, Malformed> {
        let (payload_from, payload_to) = payload_bounds(datagram)?;
        // The header library trusts lengths inside the extension, so it sees the header without
        // one: the fixed part and the CSRC list, whose bounds were checked.
        let csrc_to = HEADER_OCTETS + 4 * usize::from(datagram[0] & CSRC_COUNT);
        let mut head = [0; HEADER_OCTETS + 4 * MAX_CSRC];
        head[..csrc_to].copy_from_slice(&datagram[..csrc_to]);
        head[0] &= !(PADDING_BIT | EXTENSION_BIT);
        let header = Header::unmarshal(&mut &head[..csrc_to]).map_err(|_| Malformed::TooShort {
            octets: datagram.len(),
            minimum: csrc_to,
        })?;
        Ok(Self {
            payload_type: header.payload_type,
            marker: header.marker,
            sequence_number: header.sequence_number,
            timestamp: header.timestamp,
            ssrc: header.ssrc,
            csrc: header.csrc,
            payload: datagram.slice(payload_from..payload_to),
        })
    }

    /// The octets of the packet.
    ///
    /// # Errors
    /// [`Misuse`] when a field is too large for its place or the whole for a datagram.
    pub fn to_datagram(&self) -> Result<Bytes, Misuse> {
        if self.payload_type > 127 {
            return Err(Misuse::PayloadType(self.payload_type));
        }
        if self.csrc.len() > MAX_CSRC {
            return Err(Misuse::TooMany {
                count: self.csrc.len(),
                maximum: MAX_CSRC,
            });
        }
        let octets = HEADER_OCTETS + 4 * self.csrc.len() + self.payload.len();
        if octets > MAX_DATAGRAM_OCTETS {
            return Err(Misuse::TooLong {
                octets,
                maximum: MAX_DATAGRAM_OCTETS,
            });
        }
        let packet = ::rtp::packet::Packet {
            header: Header {
                version: VERSION,
                marker: self.marker,
                payload_type: self.payload_type,
                sequence_number: self.sequence_number,
                timestamp: self.timestamp,
                ssrc: self.ssrc,
                csrc: self.csrc.clone(),
                ..Header::default()
            },
            payload: self.payload.clone(),
        };
        packet.marshal().map_err(|_| Misuse::Unencodable)
    }
}

/// Where the payload begins and ends, with every length checked.
fn payload_bounds(datagram: &[u8]) -> Result<(usize, usize), Malformed> {
    let octets = datagram.len();
    if octets < HEADER_OCTETS {
        return Err(Malformed::TooShort {
            octets,
            minimum: HEADER_OCTETS,
        });
    }
    if octets > MAX_DATAGRAM_OCTETS {
        return Err(Malformed::TooLong {
            octets,
            maximum: MAX_DATAGRAM_OCTETS,
        });
    }
    let flags = datagram[0];
    if flags >> 6 != VERSION {
        return Err(Malformed::Version(flags >> 6));
    }
    let count = flags & CSRC_COUNT;
    let mut from = HEADER_OCTETS + 4 * usize::from(count);
    if from > octets {
        return Err(Malformed::ContributingSources { count, octets });
    }
    if flags & EXTENSION_BIT != 0 {
        // Two octets of profile, two of length in words that do not count these four octets.
        let words = match datagram.get(from + 2..from + 4) {
            Some(&[high, low]) => u16::from_be_bytes([high, low]),
            _ => return Err(Malformed::Extension { words: 0, octets }),
        };
        from += 4 + 4 * usize::from(words);
        if from > octets {
            return Err(Malformed::Extension { words, octets });
        }
    }
    let mut to = octets;
    if flags & PADDING_BIT != 0 {
        let count = datagram[octets - 1];
        // The count includes itself, so zero is as wrong as one that reaches into the header.
        if count == 0 || usize::from(count) > octets - from {
            return Err(Malformed::Padding {
                count,
                octets: octets - from,
            });
        }
        to -= usize::from(count);
    }
    Ok((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Random;

    const PLAIN: [u8; 16] = [
        0x80, 0x88, 0x12, 0x34, 0x00, 0x00, 0x01, 0x40, 0xDE, 0xAD, 0xBE, 0xEF, 0xD5, 0xD5, 0x55,
        0x55,
    ];

    fn plain() -> Packet {
        Packet {
            payload_type: 8,
            marker: true,
            sequence_number: 0x1234,
            timestamp: 320,
            ssrc: 0xDEAD_BEEF,
            csrc: vec![],
            payload: Bytes::from_static(&[0xD5, 0xD5, 0x55, 0x55]),
        }
    }

    fn parse(octets: &[u8]) -> Result<Packet, Malformed> {
        Packet::parse(&Bytes::copy_from_slice(octets))
    }

    #[test]
    fn exact_octets_both_ways() {
        assert_eq!(plain().to_datagram().unwrap(), PLAIN.as_slice());
        assert_eq!(parse(&PLAIN), Ok(plain()));
    }

    #[test]
    fn contributing_sources_survive() {
        let packet = Packet {
            csrc: vec![1, 0x0203_0405],
            ..plain()
        };
        let datagram = packet.to_datagram().unwrap();
        assert_eq!(datagram[0], 0x82);
        assert_eq!(datagram[12..20], [0, 0, 0, 1, 2, 3, 4, 5]);
        assert_eq!(Packet::parse(&datagram), Ok(packet));
    }

    #[test]
    fn extension_and_padding_are_taken_off() {
        let mut octets = PLAIN[..12].to_vec();
        octets[0] = 0xB0;
        // A one-byte-header extension whose element claims 16 octets where 3 are left.
        octets.extend([0xBE, 0xDE, 0x00, 0x01, 0x1F, 0xAA, 0xBB, 0xCC]);
        octets.extend([0xD5, 0xD5, 0x55, 0x55]);
        octets.extend([0, 0, 0, 4]);
        assert_eq!(parse(&octets), Ok(plain()));
    }

    #[test]
    fn a_payload_may_be_empty() {
        let packet = parse(&PLAIN[..12]).unwrap();
        assert!(packet.payload.is_empty());
        let mut all_padding = PLAIN.to_vec();
        all_padding[0] |= PADDING_BIT;
        all_padding[15] = 4;
        assert!(parse(&all_padding).unwrap().payload.is_empty());
    }

    #[test]
    fn lengths_that_do_not_fit_are_refused() {
        assert_eq!(
            parse(&[]),
            Err(Malformed::TooShort {
                octets: 0,
                minimum: 12
            })
        );
        assert_eq!(
            parse(&PLAIN[..11]),
            Err(Malformed::TooShort {
                octets: 11,
                minimum: 12
            })
        );
        let with = |index: usize, value: u8| {
            let mut octets = PLAIN;
            octets[index] = value;
            octets
        };
        assert_eq!(parse(&with(0, 0x40)), Err(Malformed::Version(1)));
        let csrc = Malformed::ContributingSources {
            count: 2,
            octets: 16,
        };
        assert_eq!(parse(&with(0, 0x82)), Err(csrc));
        // The last four octets read as an extension of 0x5555 words.
        let extension = Malformed::Extension {
            words: 0x5555,
            octets: 16,
        };
        assert_eq!(parse(&with(0, 0x90)), Err(extension));
        assert_eq!(
            parse(&with(0, 0x90)[..14]),
            Err(Malformed::Extension {
                words: 0,
                octets: 14
            })
        );
        let mut padded = with(0, 0xA0);
        for count in [0, 5] {
            padded[15] = count;
            assert_eq!(parse(&padded), Err(Malformed::Padding { count, octets: 4 }));
        }
    }

    #[test]
    fn datagram_ceiling_is_exact() {
        let fitting = MAX_DATAGRAM_OCTETS - HEADER_OCTETS;
        let packet = Packet {
            payload: vec![0; fitting].into(),
            ..plain()
        };
        let datagram = packet.to_datagram().unwrap();
        assert_eq!(datagram.len(), MAX_DATAGRAM_OCTETS);
        assert_eq!(Packet::parse(&datagram), Ok(packet));

        let packet = Packet {
            payload: vec![0; fitting + 1].into(),
            ..plain()
        };
        let too_long = Misuse::TooLong {
            octets: 2049,
            maximum: MAX_DATAGRAM_OCTETS,
        };
        assert_eq!(packet.to_datagram(), Err(too_long));
        let mut octets = datagram.to_vec();
        octets.push(0);
        let too_long = Malformed::TooLong {
            octets: 2049,
            maximum: MAX_DATAGRAM_OCTETS,
        };
        assert_eq!(parse(&octets), Err(too_long));
    }

    #[test]
    fn fields_that_do_not_fit_are_refused() {
        let packet = Packet {
            payload_type: 128,
            ..plain()
        };
        assert_eq!(packet.to_datagram(), Err(Misuse::PayloadType(128)));
        let packet = Packet {
            csrc: vec![0; 16],
            ..plain()
        };
        assert_eq!(
            packet.to_datagram(),
            Err(Misuse::TooMany {
                count: 16,
                maximum: 15
            })
        );
    }

    #[test]
    fn random_octets_never_panic_and_read_back_the_same() {
        let mut random = Random::new(3);
        let mut read = 0;
        for _ in 0..50_000 {
            let length = random.next_u32() as usize % 120;
            let mut octets: Vec<u8> = (0..length).map(|_| random.next_u32() as u8).collect();
            if let Some(first) = octets.first_mut() {
                *first = (*first & 0x3F) | 0x80;
            }
            if let Ok(packet) = parse(&octets) {
                read += 1;
                assert_eq!(Packet::parse(&packet.to_datagram().unwrap()), Ok(packet));
            }
        }
        assert!(read > 1000, "{read} packets were read");
    }
}
