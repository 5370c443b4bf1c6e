//! One audio session of a call: both directions of RTP, and RTCP.
//!
//! [`MediaSession`] is a session in the sense of the other crates: datagrams, PCM and `now` go in;
//! [`MediaSession::poll_output`] gives datagrams, frames and events out. **Every call that changes
//! it must be followed by polling until [`Output::Timeout`]**, and so must the passing of the
//! instant that names.
//!
//! The directions open and close on their own, as logical channels do; RTCP runs from the beginning
//! to the end of the session.
//!
//! Which sockets and which remote addresses belong to the session is the driver's business. It
//! says where each datagram came from, because media is taken only from the peer
//! ([`crate::source`]).

mod control;
mod intake;
mod queue;
mod receive;
mod reception;
mod stats;
mod transmit;

#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;

pub use queue::SEND_QUEUE;
pub use receive::{
    ECHO_WITHIN, MAX_CATCH_UP, MAX_FORMATS, MAX_PAYLOAD, ReceiveConfig, ReceiveFormat,
};
pub use stats::{ReceiveStats, RejectedStats, SendStats, Stats, UndecodedStats};
pub use transmit::{
    MAX_DIGIT_DURATION, MAX_LAG, MAX_PACKET_MS, MAX_QUEUED_DIGITS, MAX_QUEUED_TONES, SendConfig,
};

use crate::codec::Codec;
use crate::dtmf::Digit;
use crate::playout::Frame;
use crate::random::Random;
use crate::rtcp::{NtpTime, Params};
use crate::source::{Refusal, Rule};
use crate::{Malformed, Misuse, rtp};
use control::Control;
use intake::Intake;
use receive::Receive;
use reception::Reception;
use transmit::Transmit;

/// How many events may wait to be polled. A driver that drains after each datagram never has
/// more than a few; one that does not loses the newest.
pub const MAX_PENDING: usize = 64;

/// How a session is set up.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// The sending direction; `None` while no channel for it is open.
    pub send: Option<SendConfig>,
    /// The receiving direction; `None` while no channel for it is open.
    pub receive: Option<ReceiveConfig>,
    /// Whose datagrams are taken.
    pub source: Rule,
    /// Our canonical name in RTCP, at most 255 octets.
    pub cname: String,
    /// The pace of RTCP.
    pub rtcp: Params,
    /// Decides SSRC, first sequence number and timestamp, and when reports are sent. It must not
    /// be guessable by third parties.
    pub seed: u64,
}

/// One of the two transport channels of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// Media.
    Rtp,
    /// Reports.
    Rtcp,
}

/// What a session wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Send this datagram to the peer's address for the channel.
    Transmit {
        /// Where it belongs.
        channel: Channel,
        /// The datagram.
        payload: Bytes,
    },
    /// Play this.
    Playout(Frame),
    /// Something happened.
    Event(Event),
    /// Nothing more for now. Poll again at this instant; never, if there is none.
    Timeout(Option<Instant>),
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The peer's address on this channel is known, and no other is listened to from now on.
    Latched {
        /// The channel.
        channel: Channel,
        /// Where it comes from.
        from: SocketAddr,
    },
    /// Media of this source is played from now on.
    Source {
        /// The source.
        ssrc: u32,
    },
    /// What is heard from the next frame on came in another codec than before.
    Codec(Codec),
    /// A telephone event began.
    DigitBegan(Digit),
    /// It ended.
    DigitEnded {
        /// The digit.
        digit: Digit,
        /// How long it lasted.
        duration: Duration,
    },
    /// A digit was heard as a pair of tones, where that is asked for. One that came as a telephone event is not told again.
    Tone(Digit),
    /// The peer's source said goodbye.
    Goodbye,
}

/// Why a datagram was not taken. It is counted, and nothing else happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rejected {
    /// Not from the peer, or not of the source we listen to.
    Source(Refusal),
    /// Not RTP or RTCP.
    Malformed(Malformed),
    /// A payload type that was not agreed.
    PayloadType(u8),
    /// A sequence number too far from the others.
    Sequence,
    /// The session does not receive, or is closed.
    Unwanted,
}

/// One audio session.
#[derive(Debug)]
pub struct MediaSession {
    /// Our source until a direction takes it.
    sender: rtp::Sender,
    source_rule: Rule,
    /// There since it was first open.
    transmit: Option<Transmit>,
    /// Likewise.
    receive: Option<Receive>,
    /// Likewise; not open while the other is.
    reception: Option<Reception>,
    control: Control,
    pending: VecDeque<Output>,
    rejected: RejectedStats,
    closed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Timer {
    Transmit,
    Playout,
    Report,
}

impl MediaSession {
    /// A session that begins now; `wall` is the time of day at `now`, for RTCP.
    ///
    /// # Errors
    /// [`Misuse`] when a payload type, the packet length or the name does not fit.
    pub fn new(config: &Config, wall: NtpTime, now: Instant) -> Result<Self, Misuse> {
        let mut seeds = Random::new(config.seed);
        let sender = rtp::Sender::new(seeds.next_u64());
        let control = Control::new(
            sender.ssrc(),
            &config.cname,
            config.rtcp,
            wall,
            config.source,
            seeds.next_u64(),
            now,
        )?;
        let mut session = Self {
            sender,
            source_rule: config.source,
            transmit: None,
            receive: None,
            reception: None,
            control,
            pending: VecDeque::new(),
            rejected: RejectedStats::default(),
            closed: false,
        };
        if let Some(send) = config.send {
            session.open_send(send)?;
        }
        if let Some(receive) = &config.receive {
            session.open_receive(receive.clone(), now)?;
        }
        Ok(session)
    }

    /// Open the sending direction, or change how it sends. What was queued is dropped; sequence
    /// numbers, timestamps and counts go on.
    ///
    /// # Errors
    /// [`Misuse`] when a payload type or the packet length does not fit; then nothing changes.
    pub fn open_send(&mut self, config: SendConfig) -> Result<(), Misuse> {
        match &mut self.transmit {
            Some(transmit) => transmit.reopen(config),
            None => {
                self.transmit = Some(Transmit::new(config, self.sender.clone())?);
                Ok(())
            }
        }
    }

    /// Close the sending direction. What was queued is not sent.
    pub fn close_send(&mut self) {
        if let Some(transmit) = &mut self.transmit {
            transmit.close();
        }
    }

    /// Open the receiving direction, or change how it receives. Frames come from `now` on, silent
    /// ones at first.
    ///
    /// # Errors
    /// [`Misuse`] when the formats do not fit together; then nothing changes.
    pub fn open_receive(&mut self, config: ReceiveConfig, now: Instant) -> Result<(), Misuse> {
        match &mut self.receive {
            Some(receive) => receive.reopen(config, now)?,
            None => {
                let (ssrc, rule) = (self.sender.ssrc(), self.source_rule);
                self.receive = Some(Receive::new(config, ssrc, rule, now)?);
            }
        }
        if let Some(reception) = &mut self.reception {
            reception.close();
        }
        Ok(())
    }

    /// Open the receiving direction for media that nobody here decodes, whose timestamps count
    /// so many units a second. It is counted and reported on, and no frames come.
    ///
    /// # Errors
    /// [`Misuse`] for a clock of 0 Hz; then nothing changes.
    pub fn open_reception(&mut self, clock_rate_hz: u32) -> Result<(), Misuse> {
        match &mut self.reception {
            Some(reception) => reception.reopen(clock_rate_hz)?,
            None => {
                let (ssrc, rule) = (self.sender.ssrc(), self.source_rule);
                self.reception = Some(Reception::new(clock_rate_hz, ssrc, rule)?);
            }
        }
        if let Some(receive) = &mut self.receive {
            receive.close();
        }
        Ok(())
    }

    /// Close the receiving direction. No more frames come.
    pub fn close_receive(&mut self) {
        if let Some(receive) = &mut self.receive {
            receive.close();
        }
        if let Some(reception) = &mut self.reception {
            reception.close();
        }
    }

    /// A datagram arrived on a channel.
    ///
    /// # Errors
    /// Why it was not taken, for a trace line; it is counted already.
    pub fn handle_datagram(
        &mut self,
        channel: Channel,
        from: SocketAddr,
        datagram: &Bytes,
        now: Instant,
    ) -> Result<(), Rejected> {
        let mut events = Vec::new();
        let handled = match (channel, &mut self.receive, &mut self.reception) {
            _ if self.closed => Err(Rejected::Unwanted),
            (Channel::Rtp, Some(receive), _) if receive.is_open() => {
                receive.handle_datagram(from, datagram, now, &mut events)
            }
            (Channel::Rtp, _, Some(reception)) if reception.is_open() => {
                reception.handle_datagram(from, datagram, now, &mut events)
            }
            (Channel::Rtp, ..) => Err(Rejected::Unwanted),
            (Channel::Rtcp, receive, reception) => {
                let source = source(receive.as_ref(), reception.as_ref());
                let ssrc = source.map(rtp::Receiver::ssrc);
                self.control
                    .handle_datagram(from, datagram, ssrc, now, &mut events)
            }
        };
        if events.contains(&Event::Goodbye) {
            self.intakes_mut().for_each(Intake::handle_goodbye);
        }
        for event in events {
            self.push(Output::Event(event));
        }
        if let Err(rejected) = &handled {
            self.rejected.count(rejected);
        }
        handled
    }

    /// Signalling named another address, or none. Packets from before are not taken any more.
    pub fn set_source_rule(&mut self, rule: Rule) {
        self.source_rule = rule;
        self.intakes_mut().for_each(|intake| intake.set_rule(rule));
        self.control.set_rule(rule);
    }

    /// Queue PCM to be sent: any number of samples, at most [`Self::send_room`].
    ///
    /// # Errors
    /// [`Misuse`] when the queue has no room or the session does not send; then nothing is queued.
    pub fn send_pcm(&mut self, pcm: &[i16], now: Instant) -> Result<(), Misuse> {
        self.sending()?.push_pcm(pcm, now)
    }

    /// Queue one or more whole frames of a codec that passes through, no longer than a packet. They
    /// are sent in one packet, with others as far as they fit.
    ///
    /// # Errors
    /// [`Misuse`] when there is no frame in it or too many, the queue has no room, the codec
    /// encodes PCM or the session does not send; then nothing is queued.
    pub fn send_payload(&mut self, payload: Bytes, now: Instant) -> Result<(), Misuse> {
        self.sending()?.push_payload(payload, now)
    }

    /// How many units of the media clock [`Self::send_payload`] takes.
    #[must_use]
    pub fn send_payload_room(&self) -> usize {
        match &self.transmit {
            Some(transmit) if transmit.is_open() && !self.closed => transmit.payload_room(),
            _ => 0,
        }
    }

    /// How many samples [`Self::send_pcm`] takes. A player that fills the queue whenever it is
    /// woken is sent at the right pace.
    #[must_use]
    pub fn send_room(&self) -> usize {
        match &self.transmit {
            Some(transmit) if transmit.is_open() && !self.closed => transmit.room(),
            _ => 0,
        }
    }

    /// Queue a digit, to be sent as a telephone event of at most [`MAX_DIGIT_DURATION`].
    ///
    /// # Errors
    /// [`Misuse`] when the peer does not take telephone events, the queue is full, or the session
    /// does not send.
    pub fn send_digit(
        &mut self,
        digit: Digit,
        duration: Duration,
        now: Instant,
    ) -> Result<(), Misuse> {
        self.sending()?.push_digit(digit, duration, now)
    }

    /// Queue a digit, to be sent as a pair of tones of at most [`MAX_DIGIT_DURATION`] in the place of what is said. For peers
    /// that take digits in no other way; what a codec for speech makes of it is not for sure.
    ///
    /// # Errors
    /// [`Misuse`] when [`MAX_QUEUED_TONES`] wait, the codec passes through, or the session does not send.
    pub fn send_tone(
        &mut self,
        digit: Digit,
        duration: Duration,
        now: Instant,
    ) -> Result<(), Misuse> {
        self.sending()?.push_tone(digit, duration, now)
    }

    /// Say goodbye. Nothing is sent or received after the output that this leaves.
    pub fn close(&mut self, now: Instant) {
        if !self.closed {
            self.closed = true;
            let source = source(self.receive.as_ref(), self.reception.as_ref());
            let goodbye = self.control.goodbye(self.transmit.as_ref(), source, now);
            self.push_datagram(Channel::Rtcp, goodbye);
        }
    }

    /// What to do next. Timers that are due by `now` fire here, earliest first.
    pub fn poll_output(&mut self, now: Instant) -> Output {
        loop {
            if let Some(output) = self.pending.pop_front() {
                return output;
            }
            match self.soonest() {
                Some((at, timer)) if at <= now => self.handle_timeout(timer, now),
                soonest => return Output::Timeout(soonest.map(|(at, _)| at)),
            }
        }
    }

    /// What the session did so far.
    #[must_use]
    pub fn stats(&self) -> Stats {
        let peer = self.control.peer();
        Stats {
            send: self.transmit.as_ref().map(|transmit| SendStats {
                codec: transmit.config().codec,
                packets: transmit.sender().packets(),
                octets: transmit.sender().octets(),
                digits: transmit.digits_sent(),
                peer_report: peer.report,
            }),
            receive: self.receive.as_ref().map(|receive| {
                let counts = receive.intake.stats();
                ReceiveStats {
                    codec: receive.codec(),
                    packets: counts.packets,
                    octets: receive.octets(),
                    lost: counts.lost(),
                    duplicates: counts.duplicates,
                    reordered: counts.reordered,
                    jitter: receive.jitter(),
                    buffer: receive.buffer_stats(),
                    playout: receive.playout_stats(),
                    from: receive.intake.latched(),
                    ssrc: receive.intake.source().map(rtp::Receiver::ssrc),
                }
            }),
            undecoded: self.reception.as_ref().map(|reception| {
                let counts = reception.intake.stats();
                UndecodedStats {
                    packets: counts.packets,
                    octets: reception.octets(),
                    lost: counts.lost(),
                    jitter: reception.jitter(),
                    from: reception.intake.latched(),
                    ssrc: reception.intake.source().map(rtp::Receiver::ssrc),
                }
            }),
            round_trip: peer.round_trip,
            peer_cname: peer
                .cname
                .as_ref()
                .map(|name| String::from_utf8_lossy(name).into_owned()),
            rejected: self.rejected,
        }
    }

    fn sending(&mut self) -> Result<&mut Transmit, Misuse> {
        if self.closed {
            return Err(Misuse::Closed);
        }
        let transmit = self.transmit.as_mut().filter(|transmit| transmit.is_open());
        transmit.ok_or(Misuse::NotSending)
    }

    fn soonest(&self) -> Option<(Instant, Timer)> {
        if self.closed {
            return None;
        }
        let transmit = self.transmit.as_ref().and_then(Transmit::poll_timeout);
        let playout = self.receive.as_ref().and_then(Receive::poll_timeout);
        let timers = [
            (transmit, Timer::Transmit),
            (playout, Timer::Playout),
            (Some(self.control.poll_timeout()), Timer::Report),
        ];
        timers
            .into_iter()
            .filter_map(|(at, timer)| Some((at?, timer)))
            .min()
    }

    fn handle_timeout(&mut self, timer: Timer, now: Instant) {
        match timer {
            Timer::Transmit => {
                let datagram = self
                    .transmit
                    .as_mut()
                    .and_then(|transmit| transmit.handle_timeout(now));
                self.push_datagram(Channel::Rtp, datagram);
            }
            Timer::Playout => {
                let due = self
                    .receive
                    .as_mut()
                    .and_then(|receive| receive.handle_timeout(now));
                if let Some((frame, events)) = due {
                    for event in events {
                        self.push(Output::Event(event));
                    }
                    self.push(Output::Playout(frame));
                }
            }
            Timer::Report => {
                let source = source(self.receive.as_ref(), self.reception.as_ref());
                let report = self
                    .control
                    .handle_timeout(self.transmit.as_ref(), source, now);
                self.push_datagram(Channel::Rtcp, report);
            }
        }
    }

    fn intakes_mut(&mut self) -> impl Iterator<Item = &mut Intake> {
        let heard = self.receive.iter_mut().map(|receive| &mut receive.intake);
        let undecoded = self.reception.iter_mut();
        heard.chain(undecoded.map(|reception| &mut reception.intake))
    }

    fn push_datagram(&mut self, channel: Channel, datagram: Option<Result<Bytes, Misuse>>) {
        // Payload types, names and packet lengths were checked when the session was made, so no
        // packet of ours can fail to be written.
        if let Some(Ok(payload)) = datagram {
            self.push(Output::Transmit { channel, payload });
        }
    }

    fn push(&mut self, output: Output) {
        if self.pending.len() < MAX_PENDING {
            self.pending.push_back(output);
        }
    }
}

/// Whose media comes, in whichever way it is received.
fn source<'a>(
    receive: Option<&'a Receive>,
    reception: Option<&'a Reception>,
) -> Option<&'a rtp::Receiver> {
    let heard = receive.and_then(|receive| receive.intake.source());
    heard.or_else(|| reception.and_then(|reception| reception.intake.source()))
}

impl Rejected {
    /// Whether it is RTP of the peer all the same: of a payload type that nobody here decodes, out of sequence, or of a source
    /// that has to prove itself.
    #[must_use]
    pub fn is_of_peer(&self) -> bool {
        match self {
            Self::PayloadType(_) | Self::Sequence | Self::Source(Refusal::Ssrc) => true,
            Self::Source(Refusal::Address | Refusal::NotLatched | Refusal::Loop)
            | Self::Malformed(_)
            | Self::Unwanted => false,
        }
    }
}

impl RejectedStats {
    fn count(&mut self, rejected: &Rejected) {
        let counter = match rejected {
            Rejected::Source(_) => &mut self.source,
            Rejected::Malformed(_) => &mut self.malformed,
            Rejected::PayloadType(_) => &mut self.payload_type,
            Rejected::Sequence => &mut self.sequence,
            Rejected::Unwanted => &mut self.unwanted,
        };
        *counter += 1;
    }
}

impl From<Malformed> for Rejected {
    fn from(malformed: Malformed) -> Self {
        Self::Malformed(malformed)
    }
}
