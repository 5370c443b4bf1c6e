//! What the demonstration found out about one direction of speech.

use h323_media::compare::{Comparison, compare};
use h323_media::session::{ReceiveStats, SendStats};
use serde_json::{Value, json};

/// What was heard is what was said from this correlation on.
pub(super) const HEARD: f64 = 0.9;

/// One direction.
#[derive(Clone, Debug)]
pub(super) struct Voice {
    /// Who spoke.
    pub(super) from: &'static str,
    /// Who listened.
    pub(super) to: &'static str,
    /// The codec by its RTP name.
    pub(super) codec: &'static str,
    /// RTP packets sent.
    pub(super) sent: u64,
    /// RTP packets received.
    pub(super) received: u64,
    /// RTP packets that never came.
    pub(super) lost: u64,
    /// Interarrival jitter, in milliseconds.
    pub(super) jitter_ms: f64,
    /// How what was heard relates to what was said.
    pub(super) comparison: Comparison,
}

impl Voice {
    /// Judges a direction: `said` is what the speaker played, `heard` what the listener recorded.
    pub(super) fn judge(
        (from, to): (&'static str, &'static str),
        sent: &SendStats,
        received: &ReceiveStats,
        said: &[i16],
        heard: &[i16],
    ) -> Self {
        let format = received.codec.format();
        Self {
            from,
            to,
            codec: format.name,
            sent: sent.packets,
            received: received.packets,
            lost: received.lost,
            jitter_ms: received.jitter.as_secs_f64() * 1000.0,
            comparison: compare(said, heard, format.sample_rate_hz),
        }
    }

    /// Whether the voice arrived.
    pub(super) fn arrived(&self) -> bool {
        self.received > 0 && self.comparison.correlation >= HEARD
    }

    /// A line for people.
    pub(super) fn line(&self) -> String {
        format!(
            "{} → {}: {}, {} packets sent, {} received, {} lost, jitter {:.1} ms, match {:.3} ({})",
            self.from,
            self.to,
            self.codec,
            self.sent,
            self.received,
            self.lost,
            self.jitter_ms,
            self.comparison.correlation,
            if self.arrived() { "heard" } else { "NOT heard" },
        )
    }

    /// A JSON object for scripts.
    pub(super) fn json(&self) -> Value {
        json!({
            "from": self.from,
            "to": self.to,
            "codec": self.codec,
            "packets_sent": self.sent,
            "packets_received": self.received,
            "packets_lost": self.lost,
            "jitter_ms": self.jitter_ms,
            "correlation": self.comparison.correlation,
            "lag_ms": self.comparison.lag_ms,
            "heard": self.arrived(),
        })
    }
}
