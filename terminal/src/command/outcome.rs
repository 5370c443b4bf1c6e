//! What became of a call, for people and for scripts.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use h323_endpoint::{Ended, EndedBy, Event};
use h323_h225::address::printable;
use h323_media::Codec;
use h323_media::session::Stats;
use serde_json::{Value, json};

use crate::cli::options::codec_name;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::media::{self, MAX_DIGITS};
use crate::station::name_of;

/// A call as it goes, and at last as it went.
#[derive(Debug)]
pub struct Outcome {
    /// The other side, as the user knows it.
    pub with: String,
    began_at: Instant,
    alerting_after: Option<Duration>,
    connected_after: Option<Duration>,
    digits: String,
    ended: Option<Ended>,
    codecs: (Option<Codec>, Option<Codec>),
    stats: Option<Stats>,
    failed: Option<(Exit, String)>,
}

impl Outcome {
    /// A call that begins.
    pub fn new(with: String, now: Instant) -> Self {
        Self {
            with: printable(&with),
            began_at: now,
            alerting_after: None,
            connected_after: None,
            digits: String::new(),
            ended: None,
            codecs: (None, None),
            stats: None,
            failed: None,
        }
    }

    /// Notes what an event of this call says.
    pub fn handle_event(&mut self, event: &Event, now: Instant) {
        let after = now.saturating_duration_since(self.began_at);
        match event {
            Event::Alerting { .. } => {
                self.alerting_after.get_or_insert(after);
            }
            Event::Connected { .. } => {
                self.connected_after.get_or_insert(after);
            }
            Event::Digits { digits, .. } => self.add_digits(digits),
            Event::Ended { ended, .. } => self.ended = Some((**ended).clone()),
            _ => {}
        }
    }

    /// Notes how its media went.
    pub fn handle_media(
        &mut self,
        codecs: (Option<Codec>, Option<Codec>),
        media: Option<media::Ended>,
    ) {
        self.codecs = codecs;
        if let Some(media) = media {
            self.stats = Some(media.stats);
            self.add_digits(&media.digits);
            if let Some(error) = media.error {
                self.failed = Some((Exit::File, error.to_string()));
            }
        }
    }

    /// Notes that we could not do our part.
    pub fn handle_failure(&mut self, failure: &Failure) {
        self.failed = Some((failure.exit(), failure.to_string()));
    }

    /// Whether it was answered.
    pub fn was_connected(&self) -> bool {
        self.connected_after.is_some()
    }

    fn add_digits(&mut self, digits: &str) {
        let room = MAX_DIGITS.saturating_sub(self.digits.chars().count());
        self.digits.extend(printable(digits).chars().take(room));
    }

    /// What the process says of it.
    pub fn exit(&self) -> Exit {
        if let Some((exit, _)) = self.failed {
            return exit;
        }
        let Some(ended) = &self.ended else {
            return Exit::Network;
        };
        match &ended.by {
            EndedBy::Media(_) => Exit::NoMedia,
            EndedBy::ConnectFailed(_) | EndedBy::ConnectionLost(_) => Exit::Network,
            EndedBy::Timer(_) => Exit::NoAnswer,
            EndedBy::Unencodable => Exit::Usage,
            EndedBy::Local | EndedBy::Peer(_) | EndedBy::Gatekeeper(_) if self.was_connected() => {
                if self.codecs == (None, None) {
                    Exit::NoMedia
                } else {
                    Exit::Done
                }
            }
            EndedBy::Local
            | EndedBy::Peer(_)
            | EndedBy::Gatekeeper(_)
            | EndedBy::NotAdmitted(_) => Exit::Refused,
        }
    }

    /// Why the user has heard nothing, if nothing came in a call that was connected. A call that was to last for a time
    /// and did is done all the same: the other side may have nothing to say.
    fn nothing_received(&self) -> Option<&'static str> {
        let receive = self.stats.as_ref().and_then(|stats| stats.receive);
        if !self.was_connected() || receive.is_some_and(|receive| receive.packets > 0) {
            return None;
        }
        Some(match self.codecs {
            (None, None) => "nothing was received: no channel was opened",
            (Some(_), None) => "nothing was received: the other side opened no channel",
            (_, Some(_)) => "nothing was received: the channel was open, but no packet came",
        })
    }

    /// A word for it.
    fn result(&self) -> &'static str {
        match self.exit() {
            Exit::Done => "connected",
            Exit::NoMedia => "no_media",
            Exit::NoAnswer => "no_answer",
            Exit::Network => "network_failure",
            Exit::File => "file_failure",
            Exit::Usage => "not_possible",
            _ => "refused",
        }
    }

    /// One object; `exit` is what the process says.
    pub fn json(&self, exit: Exit) -> Value {
        let ms = |duration: Option<Duration>| duration.map(|duration| duration.as_millis() as u64);
        let ended = self.ended.as_ref();
        let name = |codec: Option<Codec>| codec.map(codec_name);
        let send = self.stats.as_ref().and_then(|stats| stats.send);
        let receive = self.stats.as_ref().and_then(|stats| stats.receive);
        json!({
            "schema": 1,
            "with": self.with,
            "result": self.result(),
            "exit_code": exit as u8,
            "connected": self.was_connected(),
            "alerting_after_ms": ms(self.alerting_after),
            "connected_after_ms": ms(self.connected_after),
            "duration_ms": ms(ended.and_then(|ended| ended.duration)),
            "ended": ended.map(|ended| json!({
                "how": ended.by.to_string(),
                "by": side(&ended.by),
                "cause": ended.cause.value(),
                "cause_text": ended.cause.name(),
                "reason": name_of(&ended.reason),
                "peer_cause": ended.peer_cause.map(|cause| cause.value()),
                "display": ended.display,
            })),
            "digits": self.digits,
            "media": {
                "codec_sent": name(self.codecs.0),
                "codec_received": name(self.codecs.1),
                "packets_sent": send.map(|send| send.packets),
                "packets_received": receive.map(|receive| receive.packets),
                "packets_lost": receive.map(|receive| receive.lost),
                "nothing_received": self.nothing_received(),
                "jitter_ms": receive.map(|receive| receive.jitter.as_secs_f64() * 1000.0),
                "round_trip_ms": self.stats.as_ref().and_then(|stats| ms(stats.round_trip)),
                "r_factor": self.stats.as_ref().and_then(Stats::r_factor),
            },
            "error": self.failed.as_ref().map(|(_, sentence)| sentence),
        })
    }

    /// A few lines.
    pub fn text(&self) -> String {
        let mut text = format!("{}: {}", self.with, self.result().replace('_', " "));
        // Writing to a String cannot fail.
        if let Some(ended) = &self.ended {
            let _ = write!(
                text,
                "; {}, cause {}, reason {}",
                ended.by,
                ended.cause,
                name_of(&ended.reason)
            );
            if let Some(cause) = ended.peer_cause {
                let _ = write!(text, ", the other side's cause {cause}");
            }
            if let Some(display) = &ended.display {
                let _ = write!(text, ", {display:?}");
            }
            if let Some(duration) = ended.duration {
                let _ = write!(text, "; {:.1} s", duration.as_secs_f64());
            }
        }
        if !self.digits.is_empty() {
            let _ = write!(text, "\n  digits: {}", self.digits);
        }
        if let Some(send) = self.stats.as_ref().and_then(|stats| stats.send) {
            let _ = write!(text, "\n  sent: {}, {} packets", send.codec, send.packets);
        }
        if let Some(receive) = self.stats.as_ref().and_then(|stats| stats.receive) {
            let _ = write!(
                text,
                "\n  received: {}, {} packets, {} lost, jitter {:.1} ms",
                receive.codec,
                receive.packets,
                receive.lost,
                receive.jitter.as_secs_f64() * 1000.0
            );
        }
        if let Some(r) = self.stats.as_ref().and_then(Stats::r_factor) {
            let _ = write!(text, ", R factor about {r:.0}");
        }
        if let Some(sentence) = self.nothing_received() {
            let _ = write!(text, "\n  {sentence}");
        }
        if let Some((_, sentence)) = &self.failed {
            let _ = write!(text, "\n  {sentence}");
        }
        text.push('\n');
        text
    }
}

/// Whose doing an end was, in a word.
fn side(by: &EndedBy) -> &'static str {
    match by {
        EndedBy::Local => "local",
        EndedBy::Peer(_) => "peer",
        EndedBy::Gatekeeper(_) | EndedBy::NotAdmitted(_) => "gatekeeper",
        EndedBy::Timer(_) => "timer",
        EndedBy::ConnectFailed(_) | EndedBy::ConnectionLost(_) => "network",
        EndedBy::Media(_) => "media",
        EndedBy::Unencodable => "local",
    }
}

#[cfg(test)]
mod tests {
    use h323_endpoint::Cause;
    use h323_media::session::ReceiveStats;
    use h323_messages::h225::ReleaseCompleteReason;

    use super::*;

    fn outcome(with: &str) -> Outcome {
        let now = h323_net::clock::Clock::system().now();
        Outcome::new(with.to_owned(), now)
    }

    #[test]
    fn what_a_peer_sends_cannot_write_lines_of_its_own() {
        let mut outcome = outcome("\u{1b}[2Jbob\nalice: connected");
        outcome.add_digits("1\n2");
        assert_eq!(
            outcome.text(),
            "\u{fffd}[2Jbob\u{fffd}alice: connected: network failure\n  digits: 1\u{fffd}2\n"
        );
    }

    fn connected(codecs: (Option<Codec>, Option<Codec>)) -> Outcome {
        let mut outcome = outcome("bob");
        outcome.connected_after = Some(Duration::ZERO);
        outcome.ended = Some(Ended {
            by: EndedBy::Local,
            cause: Cause::NORMAL_CALL_CLEARING,
            reason: ReleaseCompleteReason::UndefinedReason,
            peer_cause: None,
            display: None,
            duration: Some(Duration::from_secs(1)),
        });
        outcome.codecs = codecs;
        outcome
    }

    fn received(packets: u64) -> Stats {
        Stats {
            receive: Some(ReceiveStats {
                codec: Codec::PcmA,
                packets,
                octets: packets * 160,
                lost: 0,
                duplicates: 0,
                reordered: 0,
                jitter: Duration::ZERO,
                buffer: h323_media::jitter::Stats::default(),
                playout: h323_media::playout::Stats::default(),
                from: None,
                ssrc: None,
            }),
            ..Stats::default()
        }
    }

    /// A peer may have nothing to say; one that opens no channel cannot be spoken with. Either way it is said.
    #[test]
    fn a_call_in_which_nothing_came_says_so() {
        let codec = Some(Codec::PcmA);
        let silent = Some("the channel was open, but no packet came");
        for (codecs, stats, exit, sentence) in [
            (
                (None, None),
                None,
                Exit::NoMedia,
                Some("no channel was opened"),
            ),
            (
                (codec, None),
                None,
                Exit::Done,
                Some("the other side opened no channel"),
            ),
            ((None, codec), None, Exit::Done, silent),
            ((codec, codec), Some(received(0)), Exit::Done, silent),
            ((codec, codec), Some(received(1)), Exit::Done, None),
        ] {
            let mut outcome = connected(codecs);
            outcome.stats = stats;
            assert_eq!(outcome.exit(), exit, "{codecs:?}");
            let sentence = sentence.map(|why| format!("nothing was received: {why}"));
            let media = &outcome.json(exit)["media"];
            assert_eq!(media["nothing_received"].as_str(), sentence.as_deref());
            let heard = outcome.stats.as_ref().and_then(|stats| stats.receive);
            let heard = heard.is_some_and(|receive| receive.packets > 0);
            assert_eq!(media["r_factor"].is_number(), heard);
            assert_eq!(outcome.text().contains(", R factor about 94"), heard);
            let said = outcome.text().contains("\n  nothing was received: ");
            assert_eq!(said, sentence.is_some(), "{}", outcome.text());
        }
        let never_connected = outcome("bob").json(Exit::Network);
        assert_eq!(never_connected["media"]["nothing_received"], Value::Null);
    }

    #[test]
    fn both_causes_are_shown_where_they_differ() {
        let mut outcome = connected((None, None));
        if let Some(ended) = &mut outcome.ended {
            ended.peer_cause = Some(Cause::NORMAL_UNSPECIFIED);
        }
        let json = outcome.json(Exit::Done);
        assert_eq!(json["ended"]["cause"], 16);
        assert_eq!(json["ended"]["peer_cause"], 31);
        assert!(
            outcome.text().contains("the other side's cause 31"),
            "{}",
            outcome.text()
        );
    }

    #[test]
    fn digits_have_a_ceiling() {
        let mut outcome = outcome("bob");
        for _ in 0..=MAX_DIGITS {
            outcome.add_digits("12");
        }
        assert_eq!(outcome.digits.len(), MAX_DIGITS);
        assert!(outcome.digits.starts_with("1212"));
    }
}
