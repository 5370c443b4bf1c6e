//! The receiving direction: RTP datagrams in, frames of 20 ms and digits out.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::intake::Intake;
use super::{Event, Rejected};
use crate::codec::Codec;
use crate::dtmf::{Digit, EventPayload, EventReceiver, Indication};
use crate::jitter::{self, JitterBuffer};
use crate::playout::{Coded, Frame, Playout};
use crate::rtp::{Arrival, Packet, Received};
use crate::source::Rule;
use crate::tone::DtmfDetector;
use crate::{FRAME, Misuse, duration_of};

/// A driver that was away for longer than this does not get the frames of the time between.
pub const MAX_CATCH_UP: Duration = Duration::from_secs(1);

/// The static payload type of comfort noise (RFC 3389). It is heard as silence.
const COMFORT_NOISE: u8 = 13;

/// A payload that lasts longer than this is not played. G.723.1 fits a quarter of a minute of
/// silence in a datagram.
pub const MAX_PAYLOAD: Duration = Duration::from_millis(1250);

/// The most payload types of media that a session takes.
pub const MAX_FORMATS: usize = 16;

/// How many digits there are.
const DIGITS: usize = 16;

/// A digit that is heard so soon after it came as a telephone event is the same.
pub const ECHO_WITHIN: Duration = Duration::from_secs(1);

/// How to receive.
///
/// A sender may change between all formats that we announced without a word of signalling, and
/// some do (Asterisk sends in the format that it happens to have).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiveConfig {
    /// What may come, the likeliest first: from one to [`MAX_FORMATS`], all of the clock rate of
    /// the jitter buffer, since the timestamps go on when the format changes.
    pub formats: Vec<ReceiveFormat>,
    /// The payload type of telephone events, if we take them.
    pub telephone_event: Option<u8>,
    /// The sample rate of the frames: a multiple of the codecs' clock rate, at most
    /// [`MAX_HZ`](crate::resample::MAX_HZ).
    pub sample_rate_hz: u32,
    /// Whether to listen for digits in what is heard.
    pub detect_tones: bool,
    /// The jitter buffer.
    pub jitter: jitter::Config,
}

/// A codec and the payload type it comes with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReceiveFormat {
    /// The codec.
    pub codec: Codec,
    /// The payload type; of two codecs with the same one the first is meant.
    pub payload_type: u8,
}

impl ReceiveFormat {
    /// The codec with its usual payload type.
    #[must_use]
    pub fn new(codec: Codec) -> Self {
        Self {
            codec,
            payload_type: codec.usual_payload_type(),
        }
    }
}

impl ReceiveConfig {
    /// The usual payload type, no telephone events, frames at the codec's rate and the usual
    /// jitter buffer.
    #[must_use]
    pub fn new(codec: Codec) -> Self {
        Self {
            formats: vec![ReceiveFormat::new(codec)],
            telephone_event: None,
            sample_rate_hz: codec.format().sample_rate_hz,
            detect_tones: false,
            jitter: jitter::Config::new(codec.format().clock_rate_hz),
        }
    }

    fn detector(&self) -> Option<DtmfDetector> {
        self.detect_tones
            .then(|| DtmfDetector::new(self.sample_rate_hz))
    }

    /// The codec to expect.
    fn check(&self) -> Result<Codec, Misuse> {
        let first = match self.formats.as_slice() {
            [first, ..] if self.formats.len() <= MAX_FORMATS => first.codec,
            _ => return Err(Misuse::Formats(self.formats.len())),
        };
        let types = (self.formats.iter()).map(|format| format.payload_type);
        if let Some(high) = types
            .chain(self.telephone_event)
            .find(|&number| number > 127)
        {
            return Err(Misuse::PayloadType(high));
        }
        let clock_rate_hz = self.jitter.clock_rate_hz;
        let mut codecs = self.formats.iter().map(|format| format.codec);
        if let Some(codec) = codecs.find(|codec| codec.format().clock_rate_hz != clock_rate_hz) {
            return Err(Misuse::ClockRate {
                codec,
                clock_rate_hz,
            });
        }
        for format in &self.formats {
            format.codec.check_sample_rate(self.sample_rate_hz)?;
        }
        Ok(first)
    }

    /// What this payload type means.
    fn meaning(&self, payload_type: u8) -> Option<Meaning> {
        let media = (self.formats.iter()).find(|format| format.payload_type == payload_type);
        match media {
            Some(format) => Some(Meaning::Media(format.codec)),
            None if Some(payload_type) == self.telephone_event => Some(Meaning::TelephoneEvent),
            None if payload_type == COMFORT_NOISE => Some(Meaning::ComfortNoise),
            None => None,
        }
    }
}

/// What a payload type that we take stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Media(Codec),
    TelephoneEvent,
    ComfortNoise,
}

#[derive(Debug)]
pub(super) struct Receive {
    open: bool,
    config: ReceiveConfig,
    pub(super) intake: Intake,
    buffer: JitterBuffer<Coded>,
    playout: Playout,
    events: EventReceiver,
    tones: Option<DtmfDetector>,
    /// When each digit came last as a telephone event, by its code: its tone may be heard as well.
    came_at: [Option<Instant>; DIGITS],
    next_frame_at: Instant,
    octets: u64,
}

impl Receive {
    pub(super) fn new(
        config: ReceiveConfig,
        own_ssrc: u32,
        rule: Rule,
        now: Instant,
    ) -> Result<Self, Misuse> {
        let codec = config.check()?;
        Ok(Self {
            open: true,
            intake: Intake::new(own_ssrc, rule),
            buffer: JitterBuffer::new(config.jitter, now),
            playout: Playout::new(codec, config.sample_rate_hz),
            events: EventReceiver::default(),
            tones: config.detector(),
            came_at: [None; DIGITS],
            next_frame_at: now,
            octets: 0,
            config,
        })
    }

    /// Receive again, perhaps otherwise. Where from stays known, and the counts go on.
    pub(super) fn reopen(&mut self, config: ReceiveConfig, now: Instant) -> Result<(), Misuse> {
        let codec = config.check()?;
        self.close();
        self.buffer.reconfigure(config.jitter);
        self.playout.reset(codec, config.sample_rate_hz);
        self.tones = config.detector();
        self.config = config;
        self.next_frame_at = now;
        self.open = true;
        Ok(())
    }

    /// Play nothing more.
    pub(super) fn close(&mut self) {
        self.open = false;
        self.intake.close();
        self.events = EventReceiver::default();
    }

    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// The codec that was heard last.
    pub(super) fn codec(&self) -> Codec {
        self.playout.codec()
    }

    pub(super) fn handle_datagram(
        &mut self,
        from: SocketAddr,
        datagram: &Bytes,
        now: Instant,
        events: &mut Vec<Event>,
    ) -> Result<(), Rejected> {
        let packet = self.intake.parse(from, datagram)?;
        if self.config.meaning(packet.payload_type).is_none() {
            return Err(Rejected::PayloadType(packet.payload_type));
        }
        let clock_rate_hz = self.clock_rate_hz();
        match self.intake.take(from, packet, clock_rate_hz, now, events)? {
            Received::Begun { held, arrival } => {
                self.buffer.reset();
                let codec = self.playout.codec();
                self.playout.reset(codec, self.config.sample_rate_hz);
                self.events = EventReceiver::default();
                for arrival in held.into_iter().chain([arrival]) {
                    self.deliver(arrival, now, events);
                }
            }
            Received::Media(arrival) => self.deliver(arrival, now, events),
            Received::Held | Received::Duplicate | Received::Refused => {}
        }
        Ok(())
    }

    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        self.open.then_some(self.next_frame_at)
    }

    /// The frame that is due, if one is, and what there is to tell of it.
    pub(super) fn handle_timeout(&mut self, now: Instant) -> Option<(Frame, Vec<Event>)> {
        let behind = now.checked_duration_since(self.next_frame_at)?;
        if behind > MAX_CATCH_UP {
            self.next_frame_at = now;
        }
        let before = self.playout.codec();
        let frame = self
            .playout
            .next_frame(&mut self.buffer, self.next_frame_at);
        self.next_frame_at += FRAME;
        let after = self.playout.codec();
        let mut events = Vec::new();
        if after != before {
            events.push(Event::Codec(after));
        }
        if let Some(tones) = &mut self.tones {
            let heard = tones.push(&frame.pcm).into_iter();
            let came_at = self.came_at;
            let is_new = |digit: &Digit| !is_echo(came_at[usize::from(digit.event())], now);
            events.extend(heard.filter(is_new).map(Event::Tone));
        }
        Some((frame, events))
    }

    pub(super) fn octets(&self) -> u64 {
        self.octets
    }

    pub(super) fn jitter(&self) -> Duration {
        self.intake.jitter(self.clock_rate_hz())
    }

    pub(super) fn buffer_stats(&self) -> jitter::Stats {
        self.buffer.stats()
    }

    pub(super) fn playout_stats(&self) -> crate::playout::Stats {
        self.playout.stats()
    }

    fn clock_rate_hz(&self) -> u32 {
        self.config.jitter.clock_rate_hz
    }

    fn deliver(&mut self, arrival: Arrival, now: Instant, events: &mut Vec<Event>) {
        let Arrival {
            packet:
                Packet {
                    payload_type,
                    timestamp,
                    payload,
                    ..
                },
            extended_sequence,
            arrived_at,
        } = arrival;
        self.octets += payload.len() as u64;
        match self.config.meaning(payload_type) {
            Some(Meaning::Media(codec)) => {
                let units = codec.units(&payload);
                if units > 0 && codec.format().duration_of(units) <= MAX_PAYLOAD {
                    let coded = Coded {
                        codec,
                        timestamp,
                        payload,
                    };
                    self.buffer
                        .insert(extended_sequence, timestamp, units, coded, arrived_at);
                    return;
                }
            }
            Some(Meaning::TelephoneEvent) => {
                self.handle_event(timestamp, &payload, now, events);
            }
            Some(Meaning::ComfortNoise) => return self.buffer.insert_pause(extended_sequence),
            None => {}
        }
        self.buffer.insert_other(extended_sequence);
    }

    fn handle_event(
        &mut self,
        timestamp: u32,
        payload: &[u8],
        now: Instant,
        events: &mut Vec<Event>,
    ) {
        let Ok(event) = EventPayload::parse(payload) else {
            return;
        };
        if let Some(digit) = Digit::from_event(event.event) {
            self.came_at[usize::from(digit.event())] = Some(now);
        }
        let clock_rate_hz = self.clock_rate_hz();
        let indications = self.events.handle_packet(timestamp, &event);
        events.extend(indications.into_iter().map(|indication| match indication {
            Indication::Began(digit) => Event::DigitBegan(digit),
            Indication::Ended { digit, duration } => Event::DigitEnded {
                digit,
                duration: duration_of(duration.into(), clock_rate_hz),
            },
        }));
    }
}

/// Whether a digit that is heard has come as a telephone event: senders cut the sound off late, and play it on.
fn is_echo(came_at: Option<Instant>, now: Instant) -> bool {
    came_at.is_some_and(|at| now.saturating_duration_since(at) < ECHO_WITHIN)
}
