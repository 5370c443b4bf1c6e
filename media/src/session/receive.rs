//! The receiving direction: RTP datagrams in, frames of 20 ms and digits out.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::{Channel, Event, Rejected};
use crate::codec::Codec;
use crate::dtmf::{EventPayload, EventReceiver, Indication};
use crate::jitter::{self, JitterBuffer};
use crate::playout::{Frame, Playout};
use crate::rtp::{Arrival, Packet, Received, Receiver, ReceptionStats};
use crate::source::{AddressLatch, Refusal, Rule, Ssrc, SsrcLock};
use crate::{FRAME, duration_of};

/// A driver that was away for longer than this does not get the frames of the time between.
pub const MAX_CATCH_UP: Duration = Duration::from_secs(1);

/// The static payload type of comfort noise (RFC 3389). It is heard as silence.
const COMFORT_NOISE: u8 = 13;

/// How to receive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReceiveConfig {
    /// The codec.
    pub codec: Codec,
    /// The payload type it comes with.
    pub payload_type: u8,
    /// The payload type of telephone events, if we take them.
    pub telephone_event: Option<u8>,
    /// The jitter buffer.
    pub jitter: jitter::Config,
}

impl ReceiveConfig {
    /// The static payload type, no telephone events and the usual jitter buffer.
    #[must_use]
    pub fn new(codec: Codec) -> Self {
        let format = codec.format();
        Self {
            codec,
            payload_type: codec.usual_payload_type(),
            telephone_event: None,
            jitter: jitter::Config::new(format.clock_rate_hz),
        }
    }
}

#[derive(Debug)]
pub(super) struct Receive {
    open: bool,
    config: ReceiveConfig,
    latch: AddressLatch,
    lock: SsrcLock,
    source: Option<Receiver>,
    buffer: JitterBuffer,
    playout: Playout,
    events: EventReceiver,
    next_frame_at: Instant,
    octets: u64,
    /// The counts of sources before the current one.
    past: ReceptionStats,
}

impl Receive {
    pub(super) fn new(config: ReceiveConfig, own_ssrc: u32, rule: Rule, now: Instant) -> Self {
        Self {
            open: true,
            config,
            latch: AddressLatch::new(rule),
            lock: SsrcLock::new(Some(own_ssrc)),
            source: None,
            buffer: JitterBuffer::new(config.jitter, now),
            playout: Playout::new(config.codec),
            events: EventReceiver::default(),
            next_frame_at: now,
            octets: 0,
            past: ReceptionStats::default(),
        }
    }

    /// Receive again, perhaps otherwise. Where from stays known, and the counts go on.
    pub(super) fn reopen(&mut self, config: ReceiveConfig, now: Instant) {
        self.close();
        self.config = config;
        self.buffer.reconfigure(config.jitter);
        self.playout.reset(config.codec);
        self.next_frame_at = now;
        self.open = true;
    }

    /// Play nothing more.
    pub(super) fn close(&mut self) {
        self.open = false;
        self.past = self.stats();
        self.source = None;
        self.lock.forget();
        self.events = EventReceiver::default();
    }

    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    pub(super) fn config(&self) -> &ReceiveConfig {
        &self.config
    }

    pub(super) fn set_rule(&mut self, rule: Rule) {
        let latched = self.latch.latched();
        self.latch.set_rule(rule);
        if self.latch.latched() != latched {
            self.lock.forget();
        }
    }

    /// The source that is received, once it proved itself.
    pub(super) fn source(&self) -> Option<&Receiver> {
        self.source.as_ref().filter(|source| source.is_valid())
    }

    pub(super) fn latched(&self) -> Option<SocketAddr> {
        self.latch.latched()
    }

    /// The source left; whoever comes next is welcome.
    pub(super) fn handle_goodbye(&mut self) {
        self.lock.forget();
    }

    pub(super) fn handle_datagram(
        &mut self,
        from: SocketAddr,
        datagram: &Bytes,
        now: Instant,
        events: &mut Vec<Event>,
    ) -> Result<(), Rejected> {
        self.latch.check(from)?;
        let packet = Packet::parse(datagram)?;
        if !self.is_expected(packet.payload_type) {
            return Err(Rejected::PayloadType(packet.payload_type));
        }
        let ssrc = self.lock.check(packet.ssrc)?;
        if self.latch.confirm(from) {
            events.push(Event::Latched {
                channel: Channel::Rtp,
                from,
            });
        }
        match (ssrc, &mut self.source) {
            (Ssrc::Current, Some(source)) => match source.handle_packet(packet, now) {
                Received::Held => {}
                Received::Begun { held, arrival } => {
                    self.buffer.reset();
                    self.playout.reset(self.config.codec);
                    self.events = EventReceiver::default();
                    events.push(Event::Source {
                        ssrc: arrival.packet.ssrc,
                    });
                    for arrival in held.into_iter().chain([arrival]) {
                        self.deliver(arrival, events);
                    }
                }
                Received::Media(arrival) => self.deliver(arrival, events),
                Received::Duplicate => {}
                Received::Refused => return Err(Rejected::Sequence),
            },
            (Ssrc::New, _) | (Ssrc::Current, None) => {
                self.past = self.stats();
                self.source = Some(Receiver::new(
                    packet,
                    self.config.codec.format().clock_rate_hz,
                    now,
                ));
            }
        }
        Ok(())
    }

    pub(super) fn poll_timeout(&self) -> Option<Instant> {
        self.open.then_some(self.next_frame_at)
    }

    /// The frame that is due, if one is.
    pub(super) fn handle_timeout(&mut self, now: Instant) -> Option<Frame> {
        let behind = now.checked_duration_since(self.next_frame_at)?;
        if behind > MAX_CATCH_UP {
            self.next_frame_at = now;
        }
        let frame = self
            .playout
            .next_frame(&mut self.buffer, self.next_frame_at);
        self.next_frame_at += FRAME;
        Some(frame)
    }

    /// The counts of all sources so far.
    pub(super) fn stats(&self) -> ReceptionStats {
        let past = self.past;
        let now = self
            .source
            .as_ref()
            .map(Receiver::stats)
            .unwrap_or_default();
        ReceptionStats {
            packets: past.packets + now.packets,
            expected: past.expected + now.expected,
            duplicates: past.duplicates + now.duplicates,
            reordered: past.reordered + now.reordered,
        }
    }

    pub(super) fn octets(&self) -> u64 {
        self.octets
    }

    pub(super) fn jitter(&self) -> Duration {
        let units = self.source.as_ref().map_or(0, Receiver::jitter);
        duration_of(units.into(), self.config.codec.format().clock_rate_hz)
    }

    pub(super) fn buffer_stats(&self) -> jitter::Stats {
        self.buffer.stats()
    }

    pub(super) fn playout_stats(&self) -> crate::playout::Stats {
        self.playout.stats()
    }

    fn is_expected(&self, payload_type: u8) -> bool {
        payload_type == self.config.payload_type
            || Some(payload_type) == self.config.telephone_event
            || payload_type == COMFORT_NOISE
    }

    fn deliver(&mut self, arrival: Arrival, events: &mut Vec<Event>) {
        let Arrival {
            packet,
            extended_sequence,
            arrived_at,
        } = arrival;
        self.octets += packet.payload.len() as u64;
        if packet.payload_type == self.config.payload_type {
            let units = self.config.codec.units(&packet.payload);
            if units > 0 {
                let Packet {
                    timestamp, payload, ..
                } = packet;
                self.buffer
                    .insert(extended_sequence, timestamp, units, payload, arrived_at);
                return;
            }
        } else if Some(packet.payload_type) == self.config.telephone_event
            && let Ok(event) = EventPayload::parse(&packet.payload)
        {
            let clock_rate_hz = self.config.codec.format().clock_rate_hz;
            let indications = self.events.handle_packet(packet.timestamp, &event);
            events.extend(indications.into_iter().map(|indication| match indication {
                Indication::Began(digit) => Event::DigitBegan(digit),
                Indication::Ended { digit, duration } => Event::DigitEnded {
                    digit,
                    duration: duration_of(duration.into(), clock_rate_hz),
                },
            }));
        }
        self.buffer.insert_other(extended_sequence);
    }
}

impl From<Refusal> for Rejected {
    fn from(refusal: Refusal) -> Self {
        Self::Source(refusal)
    }
}
