//! RTCP of one session: our reports, and what the peer's say.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use bytes::Bytes;

use super::transmit::Transmit;
use super::{Channel, Event, Rejected};
use crate::rtcp::{
    Chunk, Compound, Membership, NtpTime, Packet, Params, ReceptionReporter, ReportBlock, Schedule,
    SenderInfo, round_trip,
};
use crate::rtp::Receiver;
use crate::source::{AddressLatch, Rule};
use crate::{MAX_DATAGRAM_OCTETS, Misuse};

/// What a report of a call comes to: a sender report with one block and a short name.
const EXPECTED_OCTETS: usize = 88;

#[derive(Debug)]
pub(super) struct Control {
    ssrc: u32,
    cname: Bytes,
    wall: NtpTime,
    wall_at: Instant,
    latch: AddressLatch,
    schedule: Schedule,
    reporter: ReceptionReporter,
    /// The source that the reporter is about.
    reported: Option<u32>,
    peer: Peer,
    /// How many RTP packets we had sent at the last report and at the one before.
    sent_at_reports: [u64; 2],
    sent_anything: bool,
}

/// What the peer told.
#[derive(Debug, Clone, Default)]
pub(super) struct Peer {
    /// Some compound arrived and no BYE since.
    pub(super) present: bool,
    pub(super) cname: Option<Bytes>,
    pub(super) sender_info: Option<SenderInfo>,
    /// How the peer receives us.
    pub(super) report: Option<ReportBlock>,
    pub(super) round_trip: Option<Duration>,
}

impl Control {
    pub(super) fn new(
        ssrc: u32,
        cname: &str,
        params: Params,
        wall: NtpTime,
        rule: Rule,
        seed: u64,
        now: Instant,
    ) -> Result<Self, Misuse> {
        if cname.len() > usize::from(u8::MAX) {
            return Err(Misuse::TextTooLong(cname.len()));
        }
        Ok(Self {
            ssrc,
            cname: Bytes::copy_from_slice(cname.as_bytes()),
            wall,
            wall_at: now,
            latch: AddressLatch::new(rule),
            schedule: Schedule::new(params, EXPECTED_OCTETS, seed, now),
            reporter: ReceptionReporter::default(),
            reported: None,
            peer: Peer::default(),
            sent_at_reports: [0; 2],
            sent_anything: false,
        })
    }

    pub(super) fn peer(&self) -> &Peer {
        &self.peer
    }

    pub(super) fn set_rule(&mut self, rule: Rule) {
        self.latch.set_rule(rule);
    }

    /// Read a datagram. `source` is whose media we receive.
    pub(super) fn handle_datagram(
        &mut self,
        from: SocketAddr,
        datagram: &Bytes,
        source: Option<u32>,
        now: Instant,
        events: &mut Vec<Event>,
    ) -> Result<(), Rejected> {
        self.latch.check(from)?;
        let compound = Compound::parse(datagram)?;
        if self.latch.confirm(from) {
            events.push(Event::Latched {
                channel: Channel::Rtcp,
                from,
            });
        }
        self.peer.present = true;
        self.schedule.handle_received(datagram.len());
        for packet in compound.packets() {
            match packet {
                Packet::SenderReport { ssrc, info, blocks } => {
                    if Some(*ssrc) == source {
                        self.report_on(*ssrc);
                        self.reporter.handle_sender_report(info.ntp, now);
                        self.peer.sender_info = Some(*info);
                    }
                    self.handle_blocks(blocks, now);
                }
                Packet::ReceiverReport { blocks, .. } => self.handle_blocks(blocks, now),
                Packet::SourceDescription(chunks) => {
                    if let Some(cname) = chunks.iter().find_map(|chunk| chunk.cname.as_ref()) {
                        self.peer.cname = Some(cname.clone());
                    }
                }
                Packet::Goodbye { ssrcs, .. } => {
                    if source.is_none_or(|source| ssrcs.contains(&source)) {
                        self.peer.present = false;
                        self.schedule.handle_goodbye(1, now);
                        events.push(Event::Goodbye);
                    }
                }
                Packet::Other(_) => {}
            }
        }
        Ok(())
    }

    pub(super) fn poll_timeout(&self) -> Instant {
        self.schedule.poll_timeout()
    }

    /// The timer expired: the report, if it is to be sent now.
    pub(super) fn handle_timeout(
        &mut self,
        transmit: Option<&Transmit>,
        source: Option<&Receiver>,
        now: Instant,
    ) -> Option<Result<Bytes, Misuse>> {
        let membership = self.membership(transmit, source);
        if !self.schedule.handle_timeout(membership, now) {
            return None;
        }
        let report = self.report(transmit, source, now);
        let datagram = Compound::new(vec![report, self.description()])
            .and_then(|compound| compound.to_datagram());
        let octets = datagram.as_ref().map_or(MAX_DATAGRAM_OCTETS, Bytes::len);
        self.schedule.handle_sent(octets, membership, now);
        let sent = transmit.map_or(0, |transmit| transmit.sender().packets());
        self.sent_at_reports = [sent, self.sent_at_reports[0]];
        self.sent_anything = true;
        Some(datagram)
    }

    /// The last report, with a BYE. Nothing when we were never heard (RFC 3550 6.3.7).
    pub(super) fn goodbye(
        &mut self,
        transmit: Option<&Transmit>,
        source: Option<&Receiver>,
        now: Instant,
    ) -> Option<Result<Bytes, Misuse>> {
        let sent = transmit.map_or(0, |transmit| transmit.sender().packets());
        if sent == 0 && !self.sent_anything {
            return None;
        }
        let report = self.report(transmit, source, now);
        let bye = Packet::Goodbye {
            ssrcs: vec![self.ssrc],
            reason: None,
        };
        let compound = Compound::new(vec![report, self.description(), bye]);
        Some(compound.and_then(|compound| compound.to_datagram()))
    }

    fn handle_blocks(&mut self, blocks: &[ReportBlock], now: Instant) {
        if let Some(block) = blocks.iter().find(|block| block.ssrc == self.ssrc) {
            let measured = round_trip(block, self.wall_time(now));
            self.peer.round_trip = measured.or(self.peer.round_trip);
            self.peer.report = Some(*block);
        }
    }

    fn report(
        &mut self,
        transmit: Option<&Transmit>,
        source: Option<&Receiver>,
        now: Instant,
    ) -> Packet {
        let ssrc = self.ssrc;
        let mut blocks = Vec::new();
        if let Some(source) = source {
            self.report_on(source.ssrc());
            blocks.push(self.reporter.report(source, now));
        }
        match transmit {
            Some(transmit) if self.we_sent(transmit) => {
                let info = transmit.sender_info(self.wall_time(now), now);
                Packet::SenderReport { ssrc, info, blocks }
            }
            _ => Packet::ReceiverReport { ssrc, blocks },
        }
    }

    fn description(&self) -> Packet {
        let cname = Some(self.cname.clone());
        Packet::SourceDescription(vec![Chunk {
            ssrc: self.ssrc,
            cname,
        }])
    }

    /// Another source: its losses are counted from the beginning.
    fn report_on(&mut self, ssrc: u32) {
        if self.reported != Some(ssrc) {
            self.reported = Some(ssrc);
            self.reporter = ReceptionReporter::default();
        }
    }

    /// Whether we sent media since the report before the last (RFC 3550 6.4).
    fn we_sent(&self, transmit: &Transmit) -> bool {
        transmit.sender().packets() > self.sent_at_reports[1]
    }

    fn membership(&self, transmit: Option<&Transmit>, source: Option<&Receiver>) -> Membership {
        let we_sent = transmit.is_some_and(|transmit| self.we_sent(transmit));
        let peer_sends = source.is_some();
        let peer_is_there = peer_sends || self.peer.present;
        Membership {
            members: 1 + u32::from(peer_is_there),
            senders: u32::from(we_sent) + u32::from(peer_sends),
            we_sent,
        }
    }

    fn wall_time(&self, now: Instant) -> NtpTime {
        self.wall.after(now.saturating_duration_since(self.wall_at))
    }
}
