//! The receiving direction of media that nobody here decodes: it is counted and reported on, and whoever carries the
//! session keeps the datagrams.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::intake::Intake;
use super::{Event, Rejected};
use crate::Misuse;
use crate::source::Rule;

#[derive(Debug)]
pub(super) struct Reception {
    open: bool,
    clock_rate_hz: u32,
    pub(super) intake: Intake,
    octets: u64,
}

impl Reception {
    pub(super) fn new(clock_rate_hz: u32, own_ssrc: u32, rule: Rule) -> Result<Self, Misuse> {
        Ok(Self {
            open: true,
            clock_rate_hz: check(clock_rate_hz)?,
            intake: Intake::new(own_ssrc, rule),
            octets: 0,
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
        self.intake.close();
    }

    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    pub(super) fn handle_datagram(
        &mut self,
        from: SocketAddr,
        datagram: &Bytes,
        now: Instant,
        events: &mut Vec<Event>,
    ) -> Result<(), Rejected> {
        let packet = self.intake.parse(from, datagram)?;
        let octets = packet.payload.len() as u64;
        (self.intake).take(from, packet, self.clock_rate_hz, now, events)?;
        self.octets += octets;
        Ok(())
    }

    pub(super) fn octets(&self) -> u64 {
        self.octets
    }

    pub(super) fn jitter(&self) -> Duration {
        self.intake.jitter(self.clock_rate_hz)
    }
}

fn check(clock_rate_hz: u32) -> Result<u32, Misuse> {
    match clock_rate_hz {
        0 => Err(Misuse::NoClock),
        clock_rate_hz => Ok(clock_rate_hz),
    }
}
