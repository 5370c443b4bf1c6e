//! Whose packets are taken, and the counts of all that came from them, whatever becomes of the media.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::{Channel, Event, Rejected};
use crate::duration_of;
use crate::rtp::{Packet, Received, Receiver, ReceptionStats};
use crate::source::{AddressLatch, Refusal, Rule, Ssrc, SsrcLock};

/// Where packets come from, and the one source that is received.
#[derive(Debug)]
pub(super) struct Intake {
    latch: AddressLatch,
    lock: SsrcLock,
    source: Option<Receiver>,
    /// The counts of sources before the current one.
    past: ReceptionStats,
}

impl Intake {
    pub(super) fn new(own_ssrc: u32, rule: Rule) -> Self {
        Self {
            latch: AddressLatch::new(rule),
            lock: SsrcLock::new(Some(own_ssrc)),
            source: None,
            past: ReceptionStats::default(),
        }
    }

    /// Nobody is received any more. Where from stays known, and the counts go on.
    pub(super) fn close(&mut self) {
        self.past = self.stats();
        self.source = None;
        self.lock.forget();
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

    /// The packet in a datagram from where packets may come from.
    pub(super) fn parse(&self, from: SocketAddr, datagram: &Bytes) -> Result<Packet, Rejected> {
        self.latch.check(from)?;
        Ok(Packet::parse(datagram)?)
    }

    /// What a packet brings of the source that is received, or of the one that takes its place. Its timestamps count so many
    /// units a second.
    pub(super) fn take(
        &mut self,
        from: SocketAddr,
        packet: Packet,
        clock_rate_hz: u32,
        now: Instant,
        events: &mut Vec<Event>,
    ) -> Result<Received, Rejected> {
        let ssrc = self.lock.check(packet.ssrc)?;
        if self.latch.confirm(from) {
            let channel = Channel::Rtp;
            events.push(Event::Latched { channel, from });
        }
        let received = match (ssrc, &mut self.source) {
            (Ssrc::Current, Some(source)) => source.handle_packet(packet, now),
            (Ssrc::New, _) | (Ssrc::Current, None) => {
                self.past = self.stats();
                self.source = Some(Receiver::new(packet, clock_rate_hz, now));
                Received::Held
            }
        };
        match &received {
            Received::Refused => return Err(Rejected::Sequence),
            Received::Begun { arrival, .. } => events.push(Event::Source {
                ssrc: arrival.packet.ssrc,
            }),
            Received::Held | Received::Media(_) | Received::Duplicate => {}
        }
        Ok(received)
    }

    /// The counts of all sources so far.
    pub(super) fn stats(&self) -> ReceptionStats {
        let past = self.past;
        let now = (self.source.as_ref()).map_or_else(ReceptionStats::default, Receiver::stats);
        ReceptionStats {
            packets: past.packets + now.packets,
            expected: past.expected + now.expected,
            duplicates: past.duplicates + now.duplicates,
            reordered: past.reordered + now.reordered,
        }
    }

    pub(super) fn jitter(&self, clock_rate_hz: u32) -> Duration {
        let units = self.source.as_ref().map_or(0, Receiver::jitter);
        duration_of(units.into(), clock_rate_hz)
    }
}

impl From<Refusal> for Rejected {
    fn from(refusal: Refusal) -> Self {
        Self::Source(refusal)
    }
}
