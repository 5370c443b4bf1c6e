//! Reading captures: pcap and pcapng, from a file or from somebody who is still writing.

use std::io::{self, Cursor, Read};
use std::sync::{Arc, Mutex, PoisonError};

use h323_flow::{LinkType, Time};
use pcap_parser::pcapng::Block;
use pcap_parser::traits::{PcapNGPacketBlock, PcapReaderIterator};
use pcap_parser::{PcapBlockOwned, PcapError, PcapHeader, create_reader};

/// Octets that are read at a time.
const BUFFER: usize = 256 << 10;

/// The longest block of a capture. Packets are far shorter.
pub const MAX_BLOCK: usize = 16 << 20;

/// The most interfaces of a section that are remembered. Packets of others are passed over.
pub const MAX_INTERFACES: usize = 1024;

/// The type of a section header block, whose length follows.
const SECTION_HEADER: [u8; 4] = [0x0a, 0x0d, 0x0d, 0x0a];

/// The longest section header that a pcapng may begin with.
const MAX_SECTION_HEADER: usize = 64 << 10;

/// Why a capture was not read to its end. What was read before counts.
#[derive(Debug, thiserror::Error)]
pub enum CaptureError {
    /// The octets are no capture.
    #[error("neither pcap nor pcapng")]
    NotACapture,
    /// The capture breaks off: whoever wrote it was stopped.
    #[error("breaks off after {packets} packets, in the middle of the next")]
    BreaksOff {
        /// How many were whole.
        packets: u64,
    },
    /// What follows makes no sense.
    #[error("damaged after {packets} packets: what follows is no packet")]
    Damaged {
        /// How many made sense.
        packets: u64,
    },
    /// The system does not give the octets.
    #[error("{0}")]
    Io(#[from] io::Error),
}

/// What was passed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// Packets of link types that are not known.
    pub unknown_link: u64,
}

/// Reads a capture and gives each packet.
///
/// # Errors
///
/// The octets are no capture, or not to the end.
pub fn read(
    reader: impl Read + Send,
    mut packet: impl FnMut(LinkType, &[u8], Time),
) -> Result<Skipped, CaptureError> {
    let failure = Arc::new(Mutex::new(None));
    let mut reader = Remembering {
        reader,
        failure: Arc::clone(&failure),
    };
    let failed = |error: CaptureError| {
        let failure = failure
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        failure.map_or(error, CaptureError::Io)
    };
    let beginning = beginning(&mut reader).map_err(|error| failed(error.into()))?;
    let source = Cursor::new(beginning).chain(reader);
    let mut blocks =
        create_reader(BUFFER, source).map_err(|_| failed(CaptureError::NotACapture))?;
    let mut section = Section::default();
    let mut packets = 0;
    loop {
        match blocks.next() {
            Ok((len, block)) => {
                packets += u64::from(section.take(&block, &mut packet));
                drop(block);
                blocks.consume(len);
            }
            Err(PcapError::Eof) => return Ok(section.skipped),
            Err(PcapError::UnexpectedEof) => {
                return Err(failed(match section.may_begin_block(blocks.data()) {
                    true => CaptureError::BreaksOff { packets },
                    false => CaptureError::Damaged { packets },
                }));
            }
            Err(PcapError::Incomplete(_)) => {
                if blocks.refill().is_err() {
                    return Err(failed(CaptureError::Damaged { packets }));
                }
            }
            Err(PcapError::BufferTooSmall) => {
                if !grow(&mut *blocks) || blocks.refill().is_err() {
                    return Err(failed(CaptureError::Damaged { packets }));
                }
            }
            Err(_) => return Err(failed(CaptureError::Damaged { packets })),
        }
    }
}

/// Makes room for a longer block, if it may be so long.
fn grow(blocks: &mut dyn PcapReaderIterator) -> bool {
    let held = blocks.data().len();
    let larger = (2 * held).max(2 * BUFFER);
    larger <= MAX_BLOCK && blocks.grow(larger)
}

/// The octets by which the kind of capture is known: whoever writes it may give them in pieces.
fn beginning(reader: &mut impl Read) -> io::Result<Vec<u8>> {
    const PCAP_HEADER: usize = 24;
    let mut octets = Vec::new();
    reader
        .by_ref()
        .take(PCAP_HEADER as u64)
        .read_to_end(&mut octets)?;
    if octets.len() == PCAP_HEADER && octets[..4] == SECTION_HEADER {
        let len: [u8; 4] = [octets[4], octets[5], octets[6], octets[7]];
        let len = match octets[8..12] {
            [0x1a, 0x2b, 0x3c, 0x4d] => u32::from_be_bytes(len),
            _ => u32::from_le_bytes(len),
        };
        let rest = (len as usize)
            .min(MAX_SECTION_HEADER)
            .saturating_sub(PCAP_HEADER);
        reader.by_ref().take(rest as u64).read_to_end(&mut octets)?;
    }
    Ok(octets)
}

/// What packets need to know of what stands before them.
#[derive(Default)]
struct Section {
    is_pcapng: bool,
    interfaces: Vec<Interface>,
    skipped: Skipped,
}

#[derive(Clone, Copy)]
struct Interface {
    link: Option<LinkType>,
    units_per_second: u64,
    offset_secs: i64,
}

impl Interface {
    fn time(self, raw: u64) -> Time {
        let (whole, part) = (raw / self.units_per_second, raw % self.units_per_second);
        let nanoseconds = u128::from(part) * 1_000_000_000 / u128::from(self.units_per_second);
        Time::new(
            whole.saturating_add_signed(self.offset_secs),
            nanoseconds as u64,
        )
    }
}

impl Section {
    /// Whether the last octets of a capture may be the beginning of a block: whether the length that they give can be
    /// one, in either byte order.
    fn may_begin_block(&self, rest: &[u8]) -> bool {
        let at = if self.is_pcapng { 4 } else { 8 };
        let Some(&[a, b, c, d]) = rest.get(at..).and_then(<[u8]>::first_chunk) else {
            return true;
        };
        let lengths = [
            u32::from_le_bytes([a, b, c, d]),
            u32::from_be_bytes([a, b, c, d]),
        ];
        lengths.iter().any(|len| *len as usize <= MAX_BLOCK)
    }

    /// Takes a block; whether it was a packet.
    fn take(
        &mut self,
        block: &PcapBlockOwned<'_>,
        packet: &mut impl FnMut(LinkType, &[u8], Time),
    ) -> bool {
        let (interface, raw, octets) = match block {
            PcapBlockOwned::LegacyHeader(header) => {
                self.interfaces = vec![legacy_interface(header)];
                return false;
            }
            PcapBlockOwned::Legacy(block) => {
                let Some(interface) = self.interfaces.first().copied() else {
                    return false;
                };
                let raw = u64::from(block.ts_sec)
                    .saturating_mul(interface.units_per_second)
                    .saturating_add(block.ts_usec.into());
                (Some(interface), raw, block.data)
            }
            PcapBlockOwned::NG(Block::SectionHeader(_)) => {
                self.is_pcapng = true;
                self.interfaces.clear();
                return false;
            }
            PcapBlockOwned::NG(Block::InterfaceDescription(description)) => {
                if self.interfaces.len() < MAX_INTERFACES {
                    self.interfaces.push(Interface {
                        link: link_type(description.linktype.0),
                        units_per_second: description
                            .ts_resolution()
                            .filter(|units| *units > 0)
                            .unwrap_or(1_000_000),
                        offset_secs: description.ts_offset(),
                    });
                }
                return false;
            }
            PcapBlockOwned::NG(Block::EnhancedPacket(block)) => (
                self.interfaces.get(block.if_id as usize).copied(),
                u64::from(block.ts_high) << 32 | u64::from(block.ts_low),
                block.packet_data(),
            ),
            PcapBlockOwned::NG(Block::SimplePacket(block)) => {
                let len = (block.origlen as usize).min(block.data.len());
                (self.interfaces.first().copied(), 0, &block.data[..len])
            }
            PcapBlockOwned::NG(_) => return false,
        };
        match interface.and_then(|interface| Some((interface.link?, interface))) {
            Some((link, interface)) => packet(link, octets, interface.time(raw)),
            None => self.skipped.unknown_link += 1,
        }
        true
    }
}

fn legacy_interface(header: &PcapHeader) -> Interface {
    Interface {
        link: link_type(header.network.0),
        units_per_second: match header.is_nanosecond_precision() {
            true => 1_000_000_000,
            false => 1_000_000,
        },
        offset_secs: 0,
    }
}

/// The upper half of the number tells of checksums behind the packets.
fn link_type(number: i32) -> Option<LinkType> {
    LinkType::from_number(u32::from_ne_bytes(number.to_ne_bytes()) & 0xffff)
}

/// A reader that remembers why it failed; the parser does not tell.
struct Remembering<R> {
    reader: R,
    failure: Arc<Mutex<Option<io::Error>>>,
}

impl<R: Read> Read for Remembering<R> {
    fn read(&mut self, octets: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.reader.read(octets) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    let kind = error.kind();
                    *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                    return Err(kind.into());
                }
                read => return read,
            }
        }
    }
}
