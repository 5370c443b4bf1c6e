//! Compound RTCP packets to and from octets (RFC 3550 6.1, 6.4 to 6.6).
//!
//! Sender and receiver reports go through the `rtcp` crate. SDES and BYE are written and read
//! here, because that crate fills the end of an SDES chunk with a count where null octets belong,
//! marks a BYE as padded by less than a word, and takes an SDES item it does not know for the end
//! of the list.

use ::rtcp::receiver_report::ReceiverReport;
use ::rtcp::reception_report::ReceptionReport;
use ::rtcp::sender_report::SenderReport;
use bytes::{BufMut, Bytes, BytesMut};
use webrtc_util::marshal::{Marshal, Unmarshal};

use super::{NtpTime, ReportBlock};
use crate::{MAX_DATAGRAM_OCTETS, Malformed, Misuse};

/// The shortest compound there is: a receiver report without blocks.
pub const MIN_OCTETS: usize = 8;
/// Packets in one compound; two sides of a call send three.
pub const MAX_PACKETS: usize = 32;
/// Blocks in one report, all that its count field can say.
pub const MAX_REPORT_BLOCKS: usize = 31;
/// Sources in one SDES or BYE, likewise.
pub const MAX_SOURCES: usize = 31;

const MAX_TEXT_OCTETS: usize = 255;
const HEADER_OCTETS: usize = 4;
const SSRC_OCTETS: usize = 4;
const SENDER_INFO_OCTETS: usize = 20;
const BLOCK_OCTETS: usize = 24;
const VERSION: u8 = 2;
const PADDING_BIT: u8 = 0x20;
const COUNT: u8 = 0x1F;
const CNAME: u8 = 1;

const SENDER_REPORT: u8 = 200;
const RECEIVER_REPORT: u8 = 201;
const SOURCE_DESCRIPTION: u8 = 202;
const GOODBYE: u8 = 203;

/// What one RTCP datagram holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compound(Vec<Packet>);

/// One packet of a compound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Packet {
    /// SR: the sender has sent media lately.
    SenderReport {
        /// Who reports.
        ssrc: u32,
        /// What it sent.
        info: SenderInfo,
        /// What it received.
        blocks: Vec<ReportBlock>,
    },
    /// RR: it has not.
    ReceiverReport {
        /// Who reports.
        ssrc: u32,
        /// What it received.
        blocks: Vec<ReportBlock>,
    },
    /// SDES.
    SourceDescription(Vec<Chunk>),
    /// BYE.
    Goodbye {
        /// Who leaves.
        ssrcs: Vec<u32>,
        /// Why, in UTF-8 if the peer keeps to the rules.
        reason: Option<Bytes>,
    },
    /// Any other packet type; its content is not looked at.
    Other(u8),
}

/// The sender's part of a sender report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SenderInfo {
    /// When the report was sent.
    pub ntp: NtpTime,
    /// The media clock at that moment.
    pub rtp_timestamp: u32,
    /// Packets sent, modulo 2^32.
    pub packets: u32,
    /// Octets of payload sent, modulo 2^32.
    pub octets: u32,
}

/// What is said about one source in an SDES.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    /// The source.
    pub ssrc: u32,
    /// Its canonical name, in UTF-8 if the peer keeps to the rules. Other items are not kept.
    pub cname: Option<Bytes>,
}

impl Compound {
    /// A compound of these packets.
    ///
    /// # Errors
    /// [`Misuse::NoReport`] unless the first is a report.
    pub fn new(packets: Vec<Packet>) -> Result<Self, Misuse> {
        match packets.first() {
            Some(Packet::SenderReport { .. } | Packet::ReceiverReport { .. }) => Ok(Self(packets)),
            _ => Err(Misuse::NoReport),
        }
    }

    /// The packets, in their order.
    #[must_use]
    pub fn packets(&self) -> &[Packet] {
        &self.0
    }

    /// Read a datagram, which must pass the tests of RFC 3550 A.2.
    ///
    /// # Errors
    /// [`Malformed`]; nothing of a bad compound is used.
    pub fn parse(datagram: &Bytes) -> Result<Self, Malformed> {
        let octets = datagram.len();
        if octets < MIN_OCTETS {
            return Err(Malformed::TooShort {
                octets,
                minimum: MIN_OCTETS,
            });
        }
        if octets > MAX_DATAGRAM_OCTETS {
            return Err(Malformed::TooLong {
                octets,
                maximum: MAX_DATAGRAM_OCTETS,
            });
        }
        if !matches!(datagram[1], SENDER_REPORT | RECEIVER_REPORT) {
            return Err(Malformed::NoReport(datagram[1]));
        }
        let mut packets = Vec::new();
        let mut rest = datagram.clone();
        while !rest.is_empty() {
            if packets.len() == MAX_PACKETS {
                return Err(Malformed::TooManyRtcpPackets(MAX_PACKETS));
            }
            packets.push(Packet::take(&mut rest)?);
        }
        Ok(Self(packets))
    }

    /// The octets of the compound.
    ///
    /// # Errors
    /// [`Misuse`] when something does not fit in its field or the whole in a datagram.
    pub fn to_datagram(&self) -> Result<Bytes, Misuse> {
        let mut out = BytesMut::new();
        for packet in &self.0 {
            packet.put(&mut out)?;
        }
        if out.len() > MAX_DATAGRAM_OCTETS {
            return Err(Misuse::TooLong {
                octets: out.len(),
                maximum: MAX_DATAGRAM_OCTETS,
            });
        }
        Ok(out.freeze())
    }
}

impl Packet {
    /// Split the first packet off `rest`.
    fn take(rest: &mut Bytes) -> Result<Self, Malformed> {
        let &[flags, packet_type, high, low, ..] = &rest[..] else {
            return Err(Malformed::TooShort {
                octets: rest.len(),
                minimum: HEADER_OCTETS,
            });
        };
        if flags >> 6 != VERSION {
            return Err(Malformed::Version(flags >> 6));
        }
        let octets = HEADER_OCTETS + 4 * usize::from(u16::from_be_bytes([high, low]));
        if octets > rest.len() {
            return Err(Malformed::RtcpLength {
                packet_type,
                octets,
                available: rest.len(),
            });
        }
        let packet = rest.split_to(octets);
        let count = usize::from(flags & COUNT);
        let body = body(&packet, flags)?;
        let too_short = |needed| Malformed::RtcpLength {
            packet_type,
            octets: HEADER_OCTETS + needed,
            available: HEADER_OCTETS + body.len(),
        };
        let need = |octets| {
            if body.len() < octets {
                Err(too_short(octets))
            } else {
                Ok(())
            }
        };
        match packet_type {
            SENDER_REPORT => {
                let needed = SSRC_OCTETS + SENDER_INFO_OCTETS + count * BLOCK_OCTETS;
                need(needed)?;
                let sr =
                    SenderReport::unmarshal(&mut packet.clone()).map_err(|_| too_short(needed))?;
                let info = SenderInfo {
                    ntp: NtpTime(sr.ntp_time),
                    rtp_timestamp: sr.rtp_time,
                    packets: sr.packet_count,
                    octets: sr.octet_count,
                };
                let blocks = sr.reports.iter().map(from_library).collect();
                Ok(Self::SenderReport {
                    ssrc: sr.ssrc,
                    info,
                    blocks,
                })
            }
            RECEIVER_REPORT => {
                let needed = SSRC_OCTETS + count * BLOCK_OCTETS;
                need(needed)?;
                let rr = ReceiverReport::unmarshal(&mut packet.clone())
                    .map_err(|_| too_short(needed))?;
                let blocks = rr.reports.iter().map(from_library).collect();
                Ok(Self::ReceiverReport {
                    ssrc: rr.ssrc,
                    blocks,
                })
            }
            SOURCE_DESCRIPTION => {
                let mut body = body.clone();
                let mut chunks = Vec::new();
                for _ in 0..count {
                    chunks.push(Chunk::take(&mut body)?);
                }
                Ok(Self::SourceDescription(chunks))
            }
            GOODBYE => {
                need(count * SSRC_OCTETS)?;
                let (ssrcs, text) = body.split_at(count * SSRC_OCTETS);
                let ssrcs = ssrcs.chunks_exact(SSRC_OCTETS).map(be_u32).collect();
                // A reason that passes the end is left out: the BYE itself is what counts.
                let reason = text.split_first().and_then(|(&length, text)| {
                    text.get(..usize::from(length))
                        .filter(|text| !text.is_empty())
                });
                Ok(Self::Goodbye {
                    ssrcs,
                    reason: reason.map(Bytes::copy_from_slice),
                })
            }
            other => Ok(Self::Other(other)),
        }
    }

    fn put(&self, out: &mut BytesMut) -> Result<(), Misuse> {
        match self {
            Self::SenderReport { ssrc, info, blocks } => {
                let report = SenderReport {
                    ssrc: *ssrc,
                    ntp_time: info.ntp.0,
                    rtp_time: info.rtp_timestamp,
                    packet_count: info.packets,
                    octet_count: info.octets,
                    reports: to_library(blocks)?,
                    profile_extensions: Bytes::new(),
                };
                out.put(report.marshal().map_err(|_| Misuse::Unencodable)?);
            }
            Self::ReceiverReport { ssrc, blocks } => {
                let report = ReceiverReport {
                    ssrc: *ssrc,
                    reports: to_library(blocks)?,
                    profile_extensions: Bytes::new(),
                };
                out.put(report.marshal().map_err(|_| Misuse::Unencodable)?);
            }
            Self::SourceDescription(chunks) => {
                put_header(out, SOURCE_DESCRIPTION, chunks.len(), |out| {
                    chunks.iter().try_for_each(|chunk| chunk.put(out))
                })?;
            }
            Self::Goodbye { ssrcs, reason } => {
                put_header(out, GOODBYE, ssrcs.len(), |out| {
                    ssrcs.iter().for_each(|&ssrc| out.put_u32(ssrc));
                    if let Some(reason) = reason {
                        put_text(out, reason)?;
                        pad_to_word(out, 0);
                    }
                    Ok(())
                })?;
            }
            Self::Other(_) => return Err(Misuse::Unencodable),
        }
        Ok(())
    }
}

impl Chunk {
    fn take(body: &mut Bytes) -> Result<Self, Malformed> {
        let available = body.len();
        let passes_end = |octets| Malformed::RtcpLength {
            packet_type: SOURCE_DESCRIPTION,
            octets,
            available,
        };
        if available < SSRC_OCTETS {
            return Err(passes_end(SSRC_OCTETS));
        }
        let ssrc = be_u32(&body[..SSRC_OCTETS]);
        let mut cname = None;
        let mut at = SSRC_OCTETS;
        loop {
            match body.get(at..) {
                // Null octets, one at least, end the list at a word boundary. Some senders forget
                // them when the list ends there by itself.
                None | Some([] | [0, ..]) => break,
                Some([kind, length, ..]) => {
                    let end = at + 2 + usize::from(*length);
                    if end > available {
                        return Err(passes_end(end));
                    }
                    if *kind == CNAME {
                        cname = Some(body.slice(at + 2..end));
                    }
                    at = end;
                }
                Some([_]) => return Err(passes_end(at + 2)),
            }
        }
        let end = (at + 1).next_multiple_of(4).min(available);
        drop(body.split_to(end));
        Ok(Self { ssrc, cname })
    }

    fn put(&self, out: &mut BytesMut) -> Result<(), Misuse> {
        out.put_u32(self.ssrc);
        if let Some(cname) = &self.cname {
            out.put_u8(CNAME);
            put_text(out, cname)?;
        }
        pad_to_word(out, 1);
        Ok(())
    }
}

/// What follows the header of `packet`, without padding.
fn body(packet: &Bytes, flags: u8) -> Result<Bytes, Malformed> {
    let body = packet.slice(HEADER_OCTETS..);
    if flags & PADDING_BIT == 0 {
        return Ok(body);
    }
    let count = body.last().copied().unwrap_or(0);
    if count == 0 || usize::from(count) > body.len() {
        return Err(Malformed::Padding {
            count,
            octets: body.len(),
        });
    }
    Ok(body.slice(..body.len() - usize::from(count)))
}

fn be_u32(octets: &[u8]) -> u32 {
    octets
        .iter()
        .fold(0, |value, &octet| (value << 8) | u32::from(octet))
}

fn put_header(
    out: &mut BytesMut,
    packet_type: u8,
    count: usize,
    put_body: impl FnOnce(&mut BytesMut) -> Result<(), Misuse>,
) -> Result<(), Misuse> {
    if count > MAX_SOURCES {
        return Err(Misuse::TooMany {
            count,
            maximum: MAX_SOURCES,
        });
    }
    let mut body = BytesMut::new();
    put_body(&mut body)?;
    out.put_u8((VERSION << 6) | count as u8);
    out.put_u8(packet_type);
    // 31 sources with a text each are 2046 words at most.
    out.put_u16((body.len() / 4) as u16);
    out.put(body);
    Ok(())
}

fn put_text(out: &mut BytesMut, text: &[u8]) -> Result<(), Misuse> {
    match u8::try_from(text.len()) {
        Ok(length) => out.put_u8(length),
        Err(_) => return Err(Misuse::TextTooLong(text.len())),
    }
    out.put(text);
    Ok(())
}

/// Null octets up to a word boundary, `at_least` of them.
fn pad_to_word(out: &mut BytesMut, at_least: usize) {
    let end = (out.len() + at_least).next_multiple_of(4);
    out.put_bytes(0, end - out.len());
}

fn from_library(report: &ReceptionReport) -> ReportBlock {
    ReportBlock {
        ssrc: report.ssrc,
        fraction_lost: report.fraction_lost,
        // Signed in the RFC, unsigned in the library: extend the sign of the 24 bits.
        cumulative_lost: ((report.total_lost << 8) as i32) >> 8,
        highest_sequence: report.last_sequence_number,
        jitter: report.jitter,
        last_sr: report.last_sender_report,
        delay_since_last_sr: report.delay,
    }
}

fn to_library(blocks: &[ReportBlock]) -> Result<Vec<ReceptionReport>, Misuse> {
    if blocks.len() > MAX_REPORT_BLOCKS {
        return Err(Misuse::TooMany {
            count: blocks.len(),
            maximum: MAX_REPORT_BLOCKS,
        });
    }
    Ok(blocks
        .iter()
        .map(|block| ReceptionReport {
            ssrc: block.ssrc,
            fraction_lost: block.fraction_lost,
            total_lost: (block.cumulative_lost as u32) & 0xFF_FFFF,
            last_sequence_number: block.highest_sequence,
            jitter: block.jitter,
            last_sender_report: block.last_sr,
            delay: block.delay_since_last_sr,
        })
        .collect())
}

const _: () = assert!(MAX_TEXT_OCTETS == u8::MAX as usize);

#[cfg(test)]
mod tests;
