//! What a session did so far.

use std::net::SocketAddr;
use std::time::Duration;

use crate::codec::Codec;
use crate::quality::r_factor;
use crate::rtcp::ReportBlock;
use crate::{FRAME, jitter, playout};

/// A snapshot of a session.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stats {
    /// The sending direction, if it was ever open.
    pub send: Option<SendStats>,
    /// The receiving direction, if it was ever open.
    pub receive: Option<ReceiveStats>,
    /// Media that is not decoded, if there was ever any.
    pub undecoded: Option<UndecodedStats>,
    /// The last round trip that RTCP measured.
    pub round_trip: Option<Duration>,
    /// The peer's canonical name.
    pub peer_cname: Option<String>,
    /// Datagrams that were not taken, by reason.
    pub rejected: RejectedStats,
}

impl Stats {
    /// How the peer sounds to us: an estimate of the R factor ([`crate::quality`]). None before
    /// anything was heard, and of a codec for which there is no estimate.
    ///
    /// The delay from mouth to ear is taken to be half the round trip, the jitter buffer and a
    /// packet of 20 ms; what the devices at both ends add is not known.
    #[must_use]
    pub fn r_factor(&self) -> Option<f64> {
        let receive = self.receive.filter(|receive| receive.packets > 0)?;
        let network = self.round_trip.unwrap_or_default() / 2;
        let delay = network + receive.buffer.delay + FRAME;
        r_factor(receive.codec, delay, receive.part_unheard())
    }
}

/// The sending direction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SendStats {
    /// The codec.
    pub codec: Codec,
    /// RTP packets sent.
    pub packets: u64,
    /// Octets of payload sent.
    pub octets: u64,
    /// Digits sent as telephone events.
    pub digits: u64,
    /// How the peer receives us, by its last report.
    pub peer_report: Option<ReportBlock>,
}

/// The receiving direction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReceiveStats {
    /// The codec that was heard last.
    pub codec: Codec,
    /// RTP packets received, each once.
    pub packets: u64,
    /// Octets of payload received.
    pub octets: u64,
    /// RTP packets that never came.
    pub lost: u64,
    /// RTP packets that came again.
    pub duplicates: u64,
    /// RTP packets that came after a later one.
    pub reordered: u64,
    /// Interarrival jitter (RFC 3550 6.4.1).
    pub jitter: Duration,
    /// The jitter buffer.
    pub buffer: jitter::Stats,
    /// The frames played.
    pub playout: playout::Stats,
    /// Where the media comes from.
    pub from: Option<SocketAddr>,
    /// The source.
    pub ssrc: Option<u32>,
}

impl ReceiveStats {
    /// The part of the packets that never came, in percent.
    #[must_use]
    pub fn percent_lost(&self) -> f64 {
        match self.packets + self.lost {
            0 => 0.0,
            expected => self.lost as f64 * 100.0 / expected as f64,
        }
    }

    /// The part of the packets that never came, or not in time, from 0 to 1.
    #[must_use]
    pub fn part_unheard(&self) -> f64 {
        let unheard = self.lost + self.buffer.late + self.buffer.overflowed;
        match self.packets + self.lost {
            0 => 0.0,
            expected => (unheard as f64 / expected as f64).min(1.0),
        }
    }
}

/// Media that comes and is not decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UndecodedStats {
    /// RTP packets received, each once.
    pub packets: u64,
    /// Octets of payload received.
    pub octets: u64,
    /// RTP packets that never came.
    pub lost: u64,
    /// Interarrival jitter (RFC 3550 6.4.1).
    pub jitter: Duration,
    /// Where it comes from.
    pub from: Option<SocketAddr>,
    /// The source.
    pub ssrc: Option<u32>,
}

/// Datagrams that were not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RejectedStats {
    /// From the wrong place, or of the wrong source.
    pub source: u64,
    /// Not RTP or RTCP.
    pub malformed: u64,
    /// With a payload type that was not agreed.
    pub payload_type: u64,
    /// Too far from the sequence.
    pub sequence: u64,
    /// When nothing was to be received.
    pub unwanted: u64,
}
