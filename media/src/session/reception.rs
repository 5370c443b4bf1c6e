//! The receiving direction of media that nobody here decodes: it is counted and reported on, and whoever carries the
//! session keeps the datagrams.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::{Channel, Event, Rejected};
use crate::rtp::{Packet, Received, Receiver, ReceptionStats};
use crate::source::{AddressLatch, Rule, Ssrc, SsrcLock};
use crate::{Misuse, duration_of};

#[derive(Debug)]
pub(super) struct Reception {
    open: bool,
    clock_rate_hz: u32,
    latch: AddressLatch,
    lock: SsrcLock,
    source: Option<Receiver>,
    octets: u64,
    /// The counts of sources before the current one.
    past: ReceptionStats,
}

impl Reception {
    pub(super) fn new(clock_rate_hz: u32, own_ssrc: u32, rule: Rule) -> Result<Self, Misuse> {
        Ok(Self {
            open: true,
            clock_rate_hz: check(clock_rate_hz)?,
            latch: AddressLatch::new(rule),
            lock: SsrcLock::new(Some(own_ssrc)),
            source: None,
            octets: 0,
            past: ReceptionStats::default(),
        })
    }

    /// Receive again, perhaps by another clock. Where from stays known, and the counts go on.
    pub(super) fn reopen(&mut self, clock_rate_hz: u32) -> Result<(), Misuse> {
        let clock_rate_hz = check(clock_rate_hz)?;
        if self.open && self.clock_rate_hz == clock_rate_hz {
            return Ok(());
        }
        self.close();
        self.clock_rate_hz = clock_rate_hz;
        self.open = true;
        Ok(())
    }

    pub(super) fn close(&mut self) {
        self.open = false;
        self.past = self.stats();
        self.source = None;
        self.lock.forget();
    }

    pub(super) fn is_open(&self) -> bool {
        self.open
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
        let octets = packet.payload.len() as u64;
        let ssrc = self.lock.check(packet.ssrc)?;
        if self.latch.confirm(from) {
            let channel = Channel::Rtp;
            events.push(Event::Latched { channel, from });
        }
        match (ssrc, &mut self.source) {
            (Ssrc::Current, Some(source)) => match source.handle_packet(packet, now) {
                Received::Begun { arrival, .. } => events.push(Event::Source {
                    ssrc: arrival.packet.ssrc,
                }),
                Received::Held | Received::Media(_) | Received::Duplicate => {}
                Received::Refused => return Err(Rejected::Sequence),
            },
            (Ssrc::New, _) | (Ssrc::Current, None) => {
                self.past = self.stats();
                self.source = Some(Receiver::new(packet, self.clock_rate_hz, now));
            }
        }
        self.octets += octets;
        Ok(())
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

    pub(super) fn octets(&self) -> u64 {
        self.octets
    }

    pub(super) fn jitter(&self) -> Duration {
        let units = self.source.as_ref().map_or(0, Receiver::jitter);
        duration_of(units.into(), self.clock_rate_hz)
    }
}

fn check(clock_rate_hz: u32) -> Result<u32, Misuse> {
    match clock_rate_hz {
        0 => Err(Misuse::NoClock),
        clock_rate_hz => Ok(clock_rate_hz),
    }
}
