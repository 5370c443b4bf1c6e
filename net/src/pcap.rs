//! What went over the network, in a file that Wireshark reads.
//!
//! The sockets carry no packets that we could see, so the packets are made up around the octets:
//! Ethernet, IP and UDP or TCP, with sequence numbers that fit together, so that TPKT, H.225,
//! H.245, RAS and RTP are dissected as in a capture from a wire. The format is classic pcap with
//! nanoseconds.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use etherparse::{PacketBuilder, PacketBuilderStep, TcpHeader};
use pcap_file::pcap::PcapHeader;
use pcap_file::{DataLink, Endianness, PcapError, TsResolution};

/// Octets of TCP payload in one packet, as on an Ethernet.
pub const MAX_SEGMENT: usize = 1460;

/// The longest packet the file says it may hold. More than any IP packet with its Ethernet header.
const SNAP_LEN: u32 = 0x1_0000 + 14;

/// Where the sequence numbers of each side begin.
const INITIAL_SEQUENCE: u32 = 1000;

/// What a capture may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Octets in the file. What comes after is left out and counted.
    pub octets: u64,
    /// TCP connections followed at a time. Others are left out and counted.
    pub connections: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            octets: 1 << 30,
            connections: 8192,
        }
    }
}

/// How much a capture holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Packets written.
    pub packets: u64,
    /// Packets left out: a limit was reached, the file could not be written, or no packet can be
    /// made of the addresses.
    pub left_out: u64,
}

/// A capture that can be written to from several places; clones write to the same file.
///
/// Nothing here fails: a call is worth more than its capture. What could not be written is
/// counted in [`Totals::left_out`].
#[derive(Clone, Debug)]
pub struct Capture {
    recorder: Arc<Mutex<Recorder>>,
    has_both_sides: bool,
}

/// Which way something went, for whoever saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It came from here.
    Sent,
    /// It came in here.
    Received,
}

impl Capture {
    /// Begins a capture in a new file, in place of one that is there.
    ///
    /// # Errors
    ///
    /// The file cannot be created or written.
    pub fn create(path: &Path, limits: Limits) -> io::Result<Self> {
        Self::to(BufWriter::new(File::create(path)?), limits)
    }

    /// Begins a capture in whatever can be written to.
    ///
    /// # Errors
    ///
    /// The file's header cannot be written.
    pub fn to(writer: impl Write + Send + 'static, limits: Limits) -> io::Result<Self> {
        let recorder = Recorder::new(Box::new(writer), limits)?;
        Ok(Self {
            recorder: Arc::new(Mutex::new(recorder)),
            has_both_sides: false,
        })
    }

    /// The same capture for a process that holds both ends of all traffic: what one end has sent is
    /// not to be recorded again by the other.
    #[must_use]
    pub fn with_both_sides(self) -> Self {
        Self {
            has_both_sides: true,
            ..self
        }
    }

    /// The capture, if what was seen this way belongs into it.
    pub fn of(&self, seen: Seen) -> Option<&Self> {
        (seen == Seen::Sent || !self.has_both_sides).then_some(self)
    }

    /// Records a datagram, of whatever socket.
    pub fn datagram(&self, at: SystemTime, from: SocketAddr, to: SocketAddr, octets: &[u8]) {
        self.recorder().datagram(at, from, to, octets);
    }

    /// Records that `from` opened a connection to `to`.
    pub fn stream_opened(&self, at: SystemTime, from: SocketAddr, to: SocketAddr) {
        self.recorder().opened(at, from, to);
    }

    /// Records octets of a connection, which is taken to stand even when its opening was not seen.
    pub fn stream_octets(&self, at: SystemTime, from: SocketAddr, to: SocketAddr, octets: &[u8]) {
        self.recorder().octets(at, from, to, octets);
    }

    /// Records that `from` sends no more. The connection is over when both have said so.
    pub fn stream_finished(&self, at: SystemTime, from: SocketAddr, to: SocketAddr) {
        self.recorder().finished(at, from, to);
    }

    /// Records that `from` broke the connection, unless it is over already.
    pub fn stream_reset(&self, at: SystemTime, from: SocketAddr, to: SocketAddr) {
        self.recorder().reset(at, from, to);
    }

    /// Writes out what waits in memory. Also happens when the last clone is dropped.
    ///
    /// # Errors
    ///
    /// The file cannot be written.
    pub fn flush(&self) -> io::Result<()> {
        self.recorder().writer.flush()
    }

    /// How much it holds.
    pub fn totals(&self) -> Totals {
        self.recorder().totals
    }

    fn recorder(&self) -> MutexGuard<'_, Recorder> {
        // A panic elsewhere leaves at worst half a packet; the capture goes on.
        self.recorder.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Recorder {
    writer: Box<dyn Write + Send>,
    limits: Limits,
    written: u64,
    totals: Totals,
    connections: BTreeMap<Ends, Connection>,
}

/// Both ends of a connection, the lower first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Ends(SocketAddr, SocketAddr);

impl Ends {
    fn new(one: SocketAddr, two: SocketAddr) -> Self {
        Self(one.min(two), one.max(two))
    }
}

/// The two directions of a connection, that of the lower end first.
#[derive(Clone, Copy, Default)]
struct Connection([Direction; 2]);

impl Connection {
    /// The direction that `from` sends in, and the other one.
    fn of(&mut self, from: SocketAddr, ends: Ends) -> (&mut Direction, &mut Direction) {
        let [lower, upper] = &mut self.0;
        if from == ends.0 {
            (lower, upper)
        } else {
            (upper, lower)
        }
    }
}

#[derive(Clone, Copy)]
struct Direction {
    next_sequence: u32,
    finished: bool,
}

impl Default for Direction {
    fn default() -> Self {
        Self {
            next_sequence: INITIAL_SEQUENCE,
            finished: false,
        }
    }
}

/// What a TCP packet says besides its octets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flag {
    Syn,
    SynAck,
    Ack,
    Push,
    Fin,
    Reset,
}

impl Recorder {
    fn new(mut writer: Box<dyn Write + Send>, limits: Limits) -> io::Result<Self> {
        let header = PcapHeader {
            snaplen: SNAP_LEN,
            datalink: DataLink::ETHERNET,
            ts_resolution: TsResolution::NanoSecond,
            endianness: Endianness::Little,
            ..PcapHeader::default()
        };
        header.write_to(&mut writer).map_err(|error| match error {
            PcapError::IoError(error) => error,
            other => io::Error::other(other),
        })?;
        Ok(Self {
            writer,
            limits,
            written: 0,
            totals: Totals::default(),
            connections: BTreeMap::new(),
        })
    }

    fn datagram(&mut self, at: SystemTime, from: SocketAddr, to: SocketAddr, octets: &[u8]) {
        let packet = ip(from, to).and_then(|builder| {
            let builder = builder.udp(from.port(), to.port());
            let mut packet = Vec::with_capacity(builder.size(octets.len()));
            builder.write(&mut packet, octets).ok()?;
            Some(packet)
        });
        self.write(at, packet);
    }

    fn opened(&mut self, at: SystemTime, from: SocketAddr, to: SocketAddr) {
        let ends = Ends::new(from, to);
        // The same ends may meet again after a connection whose end was not seen.
        self.connections.remove(&ends);
        if self.connection(ends).is_some() {
            self.segment(at, from, to, Flag::Syn, &[]);
            self.segment(at, to, from, Flag::SynAck, &[]);
            self.segment(at, from, to, Flag::Ack, &[]);
        }
    }

    fn octets(&mut self, at: SystemTime, from: SocketAddr, to: SocketAddr, octets: &[u8]) {
        if self.connection(Ends::new(from, to)).is_some() {
            for part in octets.chunks(MAX_SEGMENT) {
                self.segment(at, from, to, Flag::Push, part);
            }
        }
    }

    fn finished(&mut self, at: SystemTime, from: SocketAddr, to: SocketAddr) {
        let ends = Ends::new(from, to);
        let Some(connection) = self.connections.get_mut(&ends) else {
            return;
        };
        let (ours, theirs) = connection.of(from, ends);
        if ours.finished {
            return;
        }
        ours.finished = true;
        let over = theirs.finished;
        self.segment(at, from, to, Flag::Fin, &[]);
        self.segment(at, to, from, Flag::Ack, &[]);
        if over {
            self.connections.remove(&ends);
        }
    }

    fn reset(&mut self, at: SystemTime, from: SocketAddr, to: SocketAddr) {
        let ends = Ends::new(from, to);
        if self.connections.contains_key(&ends) {
            self.segment(at, from, to, Flag::Reset, &[]);
            self.connections.remove(&ends);
        }
    }

    /// The connection between `ends`, from now on if there is room for it.
    fn connection(&mut self, ends: Ends) -> Option<&mut Connection> {
        let room = self.connections.len() < self.limits.connections;
        if !room && !self.connections.contains_key(&ends) {
            self.totals.left_out += 1;
            return None;
        }
        Some(self.connections.entry(ends).or_default())
    }

    /// Writes one TCP packet and moves its direction on.
    fn segment(
        &mut self,
        at: SystemTime,
        from: SocketAddr,
        to: SocketAddr,
        flag: Flag,
        octets: &[u8],
    ) {
        let ends = Ends::new(from, to);
        let Some(connection) = self.connections.get_mut(&ends) else {
            return;
        };
        let (ours, theirs) = connection.of(from, ends);
        let mut header = TcpHeader::new(from.port(), to.port(), ours.next_sequence, u16::MAX);
        header.syn = matches!(flag, Flag::Syn | Flag::SynAck);
        header.fin = flag == Flag::Fin;
        header.rst = flag == Flag::Reset;
        header.psh = flag == Flag::Push;
        if flag != Flag::Syn {
            header.ack = true;
            header.acknowledgment_number = theirs.next_sequence;
        }
        let taken = octets.len() + usize::from(header.syn || header.fin);
        // At most one segment, so it fits; sequence numbers wrap as in TCP itself.
        ours.next_sequence = ours.next_sequence.wrapping_add(taken as u32);
        let packet = ip(from, to).and_then(|builder| {
            let builder = builder.tcp_header(header);
            let mut packet = Vec::with_capacity(builder.size(octets.len()));
            builder.write(&mut packet, octets).ok()?;
            Some(packet)
        });
        self.write(at, packet);
    }

    fn write(&mut self, at: SystemTime, packet: Option<Vec<u8>>) {
        match self.try_write(at, packet) {
            Some(()) => self.totals.packets += 1,
            None => self.totals.left_out += 1,
        }
    }

    fn try_write(&mut self, at: SystemTime, packet: Option<Vec<u8>>) -> Option<()> {
        let packet = packet?;
        let len = u32::try_from(packet.len()).ok()?;
        if self.written + u64::from(len) > self.limits.octets {
            return None;
        }
        let since_1970 = at.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let seconds = u32::try_from(since_1970.as_secs()).unwrap_or(u32::MAX);
        let mut record = [0; 16];
        for (field, value) in
            record
                .chunks_exact_mut(4)
                .zip([seconds, since_1970.subsec_nanos(), len, len])
        {
            field.copy_from_slice(&value.to_le_bytes());
        }
        let written = self
            .writer
            .write_all(&record)
            .and_then(|()| self.writer.write_all(&packet));
        if let Err(error) = written {
            tracing::warn!(%error, "capture cannot be written, it ends here");
            self.limits.octets = 0;
            return None;
        }
        self.written += u64::from(len);
        Some(())
    }
}

impl std::fmt::Debug for Recorder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recorder")
            .field("totals", &self.totals)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// The headers up to IP, or `None` for addresses of two families that do not mix.
fn ip(from: SocketAddr, to: SocketAddr) -> Option<PacketBuilderStep<etherparse::IpHeaders>> {
    const HOPS: u8 = 64;
    let (from, to) = (from.ip().to_canonical(), to.ip().to_canonical());
    let ethernet = PacketBuilder::ethernet2(hardware(from), hardware(to));
    match family(from, to) {
        (IpAddr::V4(from), IpAddr::V4(to)) => Some(ethernet.ipv4(from.octets(), to.octets(), HOPS)),
        (IpAddr::V6(from), IpAddr::V6(to)) => Some(ethernet.ipv6(from.octets(), to.octets(), HOPS)),
        _ => None,
    }
}

/// Lets an unspecified address take the family of the other one.
fn family(from: IpAddr, to: IpAddr) -> (IpAddr, IpAddr) {
    match (from, to) {
        (IpAddr::V6(any), IpAddr::V4(_)) if any.is_unspecified() => {
            (Ipv4Addr::UNSPECIFIED.into(), to)
        }
        _ => (from, to),
    }
}

/// A locally administered hardware address that tells hosts apart.
fn hardware(address: IpAddr) -> [u8; 6] {
    let [.., a, b, c, d] = match address {
        IpAddr::V4(v4) => v4.to_ipv6_mapped().octets(),
        IpAddr::V6(v6) => v6.octets(),
    };
    [2, 0, a, b, c, d]
}

#[cfg(test)]
mod tests;
