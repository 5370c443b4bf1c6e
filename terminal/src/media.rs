//! The sockets and the pace of one audio session: [`MediaSession`] carried by tokio.

mod ports;
mod wishes;

use std::collections::VecDeque;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_media::rtcp::Params;
use h323_media::session::{Config, ReceiveConfig, Rejected, SendConfig, Stats};
use h323_media::source::Rule;
use h323_media::{
    Channel, Digit, Event, FRAME, MAX_DATAGRAM_OCTETS, MediaSession, Misuse, NtpTime, Output,
};
use h323_net::clock::Clock;
use h323_net::pcap::{Capture, Seen};
use tokio::net::UdpSocket;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use self::ports::Lease;
pub use self::ports::Ports;
pub use self::wishes::Carried;
use self::wishes::{Attendance, Direction, Key, Receiving, Wishes};
use crate::audio::level::Meter;
use crate::audio::wav::WavError;
use crate::audio::{Sink, Source};
use crate::recording::{Dump, Ends};

/// How often a pair of neighbouring ports is tried for before any two ports will do.
const PAIR_ATTEMPTS: u32 = 32;

/// The most digits that are remembered of a session, and the most that wait to be sent.
pub const MAX_DIGITS: usize = 1024;

/// The most datagrams of a socket that are taken in before what is due is done: 2.5 s of sound, more than any delay that
/// is made up for.
const DATAGRAMS_AT_ONCE: usize = 128;

/// How long a digit sounds as a telephone event.
const DIGIT: Duration = Duration::from_millis(100);

/// The two sockets of a session, bound before signalling names their addresses.
#[derive(Debug)]
pub struct Sockets {
    rtp: UdpSocket,
    rtcp: UdpSocket,
    /// Their ports, if they are of a range; given back after the sockets are closed.
    _lease: Option<Lease>,
}

impl Sockets {
    /// Binds an even port and the next one on `ip`, as custom wants it: a pair of `ports`, or where there is no such
    /// limit any pair, and if there is none any two.
    pub async fn bind(ip: IpAddr, ports: Option<&Ports>) -> io::Result<Self> {
        match ports {
            Some(ports) => Self::bind_of(ip, ports).await,
            None => Self::bind_any(ip, PAIR_ATTEMPTS).await,
        }
    }

    /// Other programs may have ports of the range: those are passed by.
    async fn bind_of(ip: IpAddr, ports: &Ports) -> io::Result<Self> {
        let mut taken_by_others = Vec::new();
        loop {
            let lease =
                (ports.lease()).map_err(|error| io::Error::new(io::ErrorKind::AddrInUse, error))?;
            let (rtp, rtcp) = lease.numbers();
            let bound = match UdpSocket::bind((ip, rtp)).await {
                Ok(rtp) => UdpSocket::bind((ip, rtcp)).await.map(|rtcp| (rtp, rtcp)),
                Err(error) => Err(error),
            };
            match bound {
                Ok((rtp, rtcp)) => {
                    return Ok(Self {
                        rtp,
                        rtcp,
                        _lease: Some(lease),
                    });
                }
                // The first are not for everybody.
                Err(error)
                    if matches!(
                        error.kind(),
                        io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied
                    ) =>
                {
                    taken_by_others.push(lease);
                }
                Err(error) => return Err(error),
            }
        }
    }

    async fn bind_any(ip: IpAddr, attempts: u32) -> io::Result<Self> {
        for _ in 0..attempts {
            let first = UdpSocket::bind((ip, 0)).await?;
            let port = first.local_addr()?.port();
            let neighbour = UdpSocket::bind((ip, port ^ 1)).await;
            if let Ok(second) = neighbour {
                let (rtp, rtcp) = if port % 2 == 0 {
                    (first, second)
                } else {
                    (second, first)
                };
                return Ok(Self {
                    rtp,
                    rtcp,
                    _lease: None,
                });
            }
        }
        Ok(Self {
            rtp: UdpSocket::bind((ip, 0)).await?,
            rtcp: UdpSocket::bind((ip, 0)).await?,
            _lease: None,
        })
    }

    /// The addresses of RTP and RTCP.
    pub fn addresses(&self) -> io::Result<(SocketAddr, SocketAddr)> {
        Ok((self.rtp.local_addr()?, self.rtcp.local_addr()?))
    }
}

/// Where the peer receives what we send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receiver {
    /// Its media.
    pub rtp: SocketAddr,
    /// Its reports, if it named an address for them.
    pub rtcp: Option<SocketAddr>,
}

/// Whom we receive from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sender {
    /// Its host, if it is known; media from elsewhere is not taken.
    pub ip: Option<IpAddr>,
    /// Where it wants our reports, if it said so.
    pub rtcp: Option<SocketAddr>,
}

/// How a session ended.
#[derive(Debug)]
pub struct Ended {
    /// What it did.
    pub stats: Stats,
    /// What a sink in memory kept.
    pub heard: Vec<i16>,
    /// The digits that came in the media.
    pub digits: String,
    /// What went wrong at the user's end: a recording that could not be written.
    pub error: Option<WavError>,
}

/// How a session goes.
#[derive(Debug)]
pub struct Glimpse {
    /// What it did so far.
    pub stats: Stats,
    /// The digits that came in the media so far.
    pub digits: String,
    /// The level of what was said since the last glimpse ([`Meter::take`]).
    pub said_db: Option<f64>,
    /// The level of what was heard since the last glimpse.
    pub heard_db: Option<f64>,
}

/// A running session. Without this it ends too, but nobody hears how it went.
#[derive(Debug)]
pub struct Session {
    wishes: Arc<Wishes>,
    task: JoinHandle<Ended>,
}

impl Session {
    /// Starts a session that neither sends nor receives yet.
    pub fn start(
        sockets: Sockets,
        source: Source,
        sink: Sink,
        cname: &str,
        seed: u64,
        clock: &Clock,
        capture: Option<Capture>,
    ) -> Result<Self, Misuse> {
        let config = Config {
            send: None,
            receive: None,
            source: Rule::FirstSeen,
            cname: cname.to_owned(),
            rtcp: Params::default(),
            seed,
        };
        let session = MediaSession::new(&config, ntp(clock), clock.now())?;
        let wishes = Arc::<Wishes>::default();
        let task = Task {
            wishes: Arc::clone(&wishes),
            session,
            sockets,
            source,
            sink,
            rtp_to: None,
            rtcp_to: None,
            clock: clock.clone(),
            capture,
            dump: None,
            digits: String::new(),
            keys: VecDeque::new(),
            is_muted: false,
            said: Meter::default(),
            heard: Meter::default(),
            error: None,
            looked_at: clock.now(),
        };
        let attendance = Attendance(Arc::clone(&wishes));
        let task = tokio::spawn(async move {
            let _attendance = attendance;
            task.run().await
        });
        Ok(Self { wishes, task })
    }

    /// Sends to the peer from now on.
    pub fn send(&self, config: SendConfig, to: Receiver) {
        self.wishes.send(Direction::Open(config, to));
    }

    /// Sends no more media.
    pub fn stop_sending(&self) {
        self.wishes.send(Direction::Closed);
    }

    /// Plays what the peer sends from now on.
    pub fn receive(&self, config: ReceiveConfig, from: Sender) {
        self.wishes
            .receive(Direction::Open(Receiving::Decoded(config), from));
    }

    /// Takes what the peer sends from now on without decoding it. Its timestamps count so many units a second.
    pub fn receive_undecoded(&self, clock_rate_hz: u32, from: Sender) {
        self.wishes
            .receive(Direction::Open(Receiving::Undecoded(clock_rate_hz), from));
    }

    /// Keeps all that the peer sends from now on.
    pub fn record(&self, dump: Dump) {
        self.wishes.record(dump);
    }

    /// Plays no more.
    pub fn stop_receiving(&self) {
        self.wishes.receive(Direction::Closed);
    }

    /// Sends digits one after the other. Of more than [`MAX_DIGITS`] that wait the last are left
    /// out.
    pub fn digits(&self, digits: impl IntoIterator<Item = Digit>, carried: Carried) {
        self.wishes.digits(digits, carried);
    }

    /// Says silence in place of the source, which goes on unheard, or no longer does.
    pub fn mute(&self, muted: bool) {
        self.wishes.mute(muted);
    }

    /// How it goes; `None` if the session has ended, or somebody else asked meanwhile.
    pub async fn glimpse(&self) -> Option<Glimpse> {
        let (asker, answer) = oneshot::channel();
        self.wishes.glimpse(asker);
        answer.await.ok()
    }

    /// Says goodbye, and how the session went.
    pub async fn close(mut self) -> Option<Ended> {
        self.wishes.close();
        (&mut self.task).await.ok()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.wishes.close();
    }
}

struct Task {
    wishes: Arc<Wishes>,
    session: MediaSession,
    sockets: Sockets,
    source: Source,
    sink: Sink,
    rtp_to: Option<SocketAddr>,
    rtcp_to: Option<SocketAddr>,
    clock: Clock,
    capture: Option<Capture>,
    dump: Option<Dump>,
    /// Those that came.
    digits: String,
    /// Those to be sent for which the session has had no room yet.
    keys: VecDeque<Key>,
    is_muted: bool,
    /// What was said, and what was heard, since the last glimpse.
    said: Meter,
    heard: Meter,
    error: Option<WavError>,
    /// When the sockets were looked at last.
    looked_at: Instant,
}

impl Task {
    async fn run(mut self) -> Ended {
        let mut buffer = vec![0; MAX_DATAGRAM_OCTETS];
        let wishes = Arc::clone(&self.wishes);
        let mut open = true;
        while open {
            let mut deadline = self.drain();
            if self.source.is_live() {
                let soon = self.clock.now() + FRAME;
                deadline = Some(deadline.map_or(soon, |deadline| deadline.min(soon)));
            }
            tokio::select! {
                biased;
                () = wishes.changed() => open = self.handle_wishes(),
                _ = self.sockets.rtp.readable() => {}
                _ = self.sockets.rtcp.readable() => {}
                () = self.clock.sleep_until(deadline) => {}
            }
            if open {
                self.receive(&mut buffer);
            }
        }
        self.drain();
        let stats = self.session.stats();
        let finished = self.sink.finish();
        let (heard, error) = match finished {
            Ok(heard) => (heard, self.error),
            Err(error) => (Vec::new(), Some(self.error.unwrap_or(error))),
        };
        Ended {
            stats,
            heard,
            digits: self.digits,
            error,
        }
    }

    /// False when the session is over.
    fn handle_wishes(&mut self) -> bool {
        let now = self.clock.now();
        let wanted = self.wishes.take(MAX_DIGITS - self.keys.len());
        match wanted.send {
            Some(Direction::Open(config, to)) => {
                self.rtp_to = Some(to.rtp);
                self.rtcp_to = to.rtcp.or(self.rtcp_to);
                if let Err(error) = self.session.open_send(config) {
                    tracing::warn!(%error, "media session refuses");
                }
            }
            Some(Direction::Closed) => self.session.close_send(),
            None => {}
        }
        match wanted.receive {
            Some(Direction::Open(config, from)) => {
                self.session
                    .set_source_rule(from.ip.map_or(Rule::FirstSeen, Rule::Signalled));
                self.rtcp_to = from.rtcp.or(self.rtcp_to);
                let opened = match config {
                    Receiving::Decoded(config) => self.session.open_receive(config, now),
                    Receiving::Undecoded(clock_rate_hz) => {
                        self.session.open_reception(clock_rate_hz)
                    }
                };
                if let Err(error) = opened {
                    tracing::warn!(%error, "media session refuses");
                }
            }
            Some(Direction::Closed) => self.session.close_receive(),
            None => {}
        }
        if let Some(dump) = wanted.record {
            self.dump = Some(dump);
        }
        self.keys.extend(wanted.digits);
        self.is_muted = wanted.muted.unwrap_or(self.is_muted);
        if let Some(asker) = wanted.glimpse {
            // Whoever asked may have gone.
            let _ = asker.send(self.glimpse());
        }
        if wanted.close {
            self.session.close(now);
        }
        !wanted.close
    }

    fn glimpse(&mut self) -> Glimpse {
        Glimpse {
            stats: self.session.stats(),
            digits: self.digits.clone(),
            said_db: self.said.take(),
            heard_db: self.heard.take(),
        }
    }

    /// Takes in what waits. A process that had to wait for its turn finds packets and frames due at once, and the packets
    /// came before the frames in which they are heard. When each came is not known, only that it was since the last
    /// look: they are taken to have come evenly, or our own delay would count as the network's.
    fn receive(&mut self, buffer: &mut [u8]) {
        let (since, now) = (self.looked_at, self.clock.now());
        let media = self.waiting(Channel::Rtp, buffer);
        let count = media.len() as u32;
        for (place, (octets, from)) in (1..).zip(media) {
            let left = now.saturating_duration_since(since) * (count - place) / count;
            self.handle_datagram(Channel::Rtp, from, &octets, now - left);
        }
        for (octets, from) in self.waiting(Channel::Rtcp, buffer) {
            self.handle_datagram(Channel::Rtcp, from, &octets, now);
        }
        self.looked_at = now;
    }

    /// The datagrams that wait at a socket, oldest first.
    fn waiting(&self, channel: Channel, buffer: &mut [u8]) -> Vec<(Bytes, SocketAddr)> {
        let mut waiting = Vec::new();
        for _ in 0..DATAGRAMS_AT_ONCE {
            match self.socket(channel).try_recv_from(buffer) {
                Ok((length, from)) => {
                    waiting.push((Bytes::copy_from_slice(&buffer[..length]), from));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                // A port that nobody listens on any more is reported here; RTCP and signalling find out properly.
                Err(error) => tracing::debug!(%error, "media socket"),
            }
        }
        waiting
    }

    fn socket(&self, channel: Channel) -> &UdpSocket {
        match channel {
            Channel::Rtp => &self.sockets.rtp,
            Channel::Rtcp => &self.sockets.rtcp,
        }
    }

    fn handle_datagram(
        &mut self,
        channel: Channel,
        from: SocketAddr,
        octets: &Bytes,
        now: Instant,
    ) {
        self.record(channel, from, false, octets);
        let taken = self.session.handle_datagram(channel, from, octets, now);
        if taken.as_ref().err().is_none_or(Rejected::is_of_peer) {
            self.keep(channel, from, octets, now);
        }
        if let Err(rejected) = taken {
            tracing::trace!(?rejected, %from, "media datagram not taken");
        }
    }

    /// Keeps what the peer sent, if that is wanted.
    fn keep(&mut self, channel: Channel, peer: SocketAddr, octets: &[u8], now: Instant) {
        let Ok(local) = self.socket(channel).local_addr() else {
            return;
        };
        if let Some(dump) = &mut self.dump {
            let (ends, wall) = (Ends { local, peer }, self.clock.wall_time());
            dump.packet(channel, ends, octets, now, wall);
        }
    }

    /// Carries out all that the session wants; when it wants to be woken.
    fn drain(&mut self) -> Option<Instant> {
        loop {
            self.feed();
            match self.session.poll_output(self.clock.now()) {
                Output::Transmit { channel, payload } => self.transmit(channel, &payload),
                Output::Playout(frame) => {
                    self.heard.hear(&frame.pcm);
                    self.source.hear(&frame.pcm);
                    if let Err(error) = self.sink.play(&frame.pcm) {
                        tracing::error!(%error, "recording stopped");
                        self.error.get_or_insert(error);
                        self.sink = Sink::Null;
                    }
                }
                Output::Event(Event::DigitEnded { digit, duration }) => {
                    tracing::debug!(%digit, ?duration, "digit heard");
                    self.note_digit(digit);
                }
                Output::Event(Event::Tone(digit)) => {
                    tracing::debug!(%digit, "digit heard as sound");
                    self.note_digit(digit);
                }
                Output::Event(event) => tracing::debug!(?event, "media"),
                Output::Timeout(deadline) => return deadline,
            }
        }
    }

    fn note_digit(&mut self, digit: Digit) {
        if self.digits.len() < MAX_DIGITS {
            self.digits.push(digit.to_char());
        }
    }

    /// Keeps the session's queues filled, from which it sends at its own pace.
    fn feed(&mut self) {
        while let Some(key) = self.keys.front() {
            let (digit, now) = (key.digit, self.clock.now());
            let sent = match key.carried {
                Carried::AsEvent => self.session.send_digit(digit, DIGIT, now),
                Carried::AsSound => self.session.send_tone(digit, DIGIT, now),
            };
            match sent {
                Ok(()) => {}
                Err(Misuse::TooMany { .. } | Misuse::TonesFull) => break,
                Err(error) => tracing::warn!(%error, "digit not sent"),
            }
            self.keys.pop_front();
        }
        let room = self.session.send_room();
        if room > 0 {
            let mut pcm = self.source.take(room);
            if self.is_muted {
                pcm.fill(0);
            }
            self.said.hear(&pcm);
            if let Err(error) = self.session.send_pcm(&pcm, self.clock.now()) {
                tracing::debug!(%error, "no sound sent");
            }
        }
    }

    fn transmit(&self, channel: Channel, payload: &Bytes) {
        let to = match channel {
            Channel::Rtp => self.rtp_to,
            Channel::Rtcp => self.rtcp_to,
        };
        let Some(to) = to else { return };
        match self.socket(channel).try_send_to(payload, to) {
            Ok(_) => self.record(channel, to, true, payload),
            Err(error) => tracing::debug!(%error, %to, "media datagram not sent"),
        }
    }

    fn record(&self, channel: Channel, peer: SocketAddr, sent: bool, octets: &[u8]) {
        let seen = if sent { Seen::Sent } else { Seen::Received };
        let Some(capture) = self.capture.as_ref().and_then(|capture| capture.of(seen)) else {
            return;
        };
        if let Ok(local) = self.socket(channel).local_addr() {
            let (from, to) = if sent { (local, peer) } else { (peer, local) };
            capture.datagram(self.clock.wall_time(), from, to, octets);
        }
    }
}

fn ntp(clock: &Clock) -> NtpTime {
    let since_1970 = clock
        .wall_time()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    NtpTime::from_unix(since_1970)
}

#[cfg(test)]
mod tests;
