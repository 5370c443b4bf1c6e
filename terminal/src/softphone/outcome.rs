//! What became of a call, for people and for scripts.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use h323_endpoint::{Cause, Ended, EndedBy, Event, IncomingCall, MediaFailure, Rerouting, Side};
use h323_h225::address::printable;
use h323_media::Codec;
use h323_media::session::Stats;
use h323_messages::h225::AliasAddress;
use serde_json::{Value, json};

use super::news;
use super::sentence::sentence;
use crate::cli::options::codec_name;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::media::{self, Glimpse, MAX_DIGITS};
use crate::recording::Kept;
use crate::station::name_of;

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// We do.
    Outgoing,
    /// The other side does.
    Incoming,
}

/// Who has paused the other, and whether anybody ever did.
#[derive(Clone, Copy, Debug, Default)]
struct Pauses {
    ours: bool,
    theirs: bool,
    ever: bool,
    ever_over: bool,
}

/// Whether the other side wants more of the number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Dialling {
    /// It has not said so.
    #[default]
    Unasked,
    /// It does.
    Asked,
    /// It did, and no longer does.
    Done,
}

/// A call as it goes, and at last as it went.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The other side, as the user knows it.
    pub with: String,
    direction: Direction,
    began_at: Instant,
    alerting_after: Option<Duration>,
    connected_after: Option<Duration>,
    pauses: Pauses,
    /// Whom the caller asked for.
    called: Option<String>,
    /// The caller is not to be shown.
    is_withheld: bool,
    /// Who has answered, where we called.
    answered_by: Option<String>,
    /// Where the call was sent, by us or by the other side.
    forwarded_to: Option<String>,
    dialling: Dialling,
    /// Those that came in signalling.
    signalled: String,
    /// Those that came in the media.
    heard: String,
    ended: Option<Ended>,
    codecs: (Option<Codec>, Option<Codec>),
    stats: Option<Stats>,
    /// What was kept of what came.
    kept: Vec<Kept>,
    failed: Option<(Exit, String)>,
}

impl Pauses {
    fn of(&mut self, side: Side) -> &mut bool {
        match side {
            Side::Local => &mut self.ours,
            Side::Peer => &mut self.theirs,
        }
    }
}

impl Outcome {
    /// A call that begins.
    pub fn new(with: &str, direction: Direction, now: Instant) -> Self {
        Self {
            with: printable(with),
            direction,
            began_at: now,
            alerting_after: None,
            connected_after: None,
            pauses: Pauses::default(),
            called: None,
            is_withheld: false,
            answered_by: None,
            forwarded_to: None,
            dialling: Dialling::default(),
            signalled: String::new(),
            heard: String::new(),
            ended: None,
            codecs: (None, None),
            stats: None,
            kept: Vec::new(),
            failed: None,
        }
    }

    /// Notes what an event of this call says.
    pub fn handle_event(&mut self, event: &Event, now: Instant) {
        let after = now.saturating_duration_since(self.began_at);
        match event {
            Event::MoreDigitsWanted { .. } => self.dialling = Dialling::Asked,
            Event::Proceeding { .. } | Event::Progress { .. } => self.dialled(),
            Event::Alerting { .. } => {
                self.dialled();
                self.alerting_after.get_or_insert(after);
            }
            Event::Connected {
                display, aliases, ..
            } => {
                self.dialled();
                self.connected_after.get_or_insert(after);
                self.answered_by = who(display.as_deref(), aliases);
            }
            // Another attempt, which may be for somebody else.
            Event::Rerouted {
                address,
                aliases,
                why,
                ..
            } => {
                self.dialled();
                self.alerting_after = None;
                self.connected_after = None;
                self.answered_by = None;
                (self.pauses.ours, self.pauses.theirs) = (false, false);
                if let Rerouting::Asked(_) = why {
                    self.forwarded_to = Some(news::place(*address, aliases));
                }
            }
            Event::Digits { digits, .. } => self.add_digits(digits),
            Event::Paused { by, .. } => self.pause(*by),
            Event::Resumed { by, .. } => self.resume(*by),
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
            self.heard = media.digits;
            if let Some(error) = media.error {
                self.failed = Some((Exit::File, error.to_string()));
            }
        }
    }

    /// Notes what was kept of what came.
    pub fn handle_kept(&mut self, kept: Vec<Kept>) {
        self.kept = kept;
    }

    /// Whether anything was kept, be it heard or not.
    fn was_kept(&self) -> bool {
        self.kept.iter().any(|kept| kept.packets > 0)
    }

    /// Notes that our user is alerted, which no event tells.
    pub fn handle_alerted(&mut self, now: Instant) {
        let after = now.saturating_duration_since(self.began_at);
        self.alerting_after.get_or_insert(after);
    }

    /// Notes who calls, and whom.
    pub fn handle_incoming(&mut self, incoming: &IncomingCall) {
        self.called = news::names(&incoming.called);
        self.is_withheld = incoming.is_withheld;
    }

    /// Notes that we sent it elsewhere.
    pub fn handle_forwarded(&mut self, to: &str) {
        self.forwarded_to = Some(printable(to));
    }

    fn dialled(&mut self) {
        if self.dialling == Dialling::Asked {
            self.dialling = Dialling::Done;
        }
    }

    /// Notes which codecs are used by now.
    pub fn handle_codecs(&mut self, codecs: (Option<Codec>, Option<Codec>)) {
        self.codecs = codecs;
    }

    /// Notes how its media goes.
    pub fn handle_glimpse(&mut self, glimpse: Glimpse) {
        self.stats = Some(glimpse.stats);
        self.heard = glimpse.digits;
    }

    /// Notes that we could not do our part.
    pub fn handle_failure(&mut self, failure: &Failure) {
        self.failed = Some((failure.exit(), failure.to_string()));
    }

    /// When it began.
    pub fn began_at(&self) -> Instant {
        self.began_at
    }

    /// Whether the called user was alerted.
    pub fn was_alerting(&self) -> bool {
        self.alerting_after.is_some()
    }

    /// Whether it was answered.
    pub fn was_connected(&self) -> bool {
        self.connected_after.is_some()
    }

    /// When it was answered.
    pub fn connected_at(&self) -> Option<Instant> {
        Some(self.began_at + self.connected_after?)
    }

    /// Whether the other side wants more digits of the number.
    pub fn wants_digits(&self) -> bool {
        self.dialling == Dialling::Asked && !self.is_over()
    }

    /// Whether the other side ever wanted more digits of the number.
    pub fn has_wanted_digits(&self) -> bool {
        self.dialling != Dialling::Unasked
    }

    /// Whether it was sent elsewhere, by us or by the other side.
    pub fn was_forwarded(&self) -> bool {
        self.forwarded_to.is_some()
    }

    /// Whether it was for us, and we sent it elsewhere.
    fn was_forwarded_here(&self) -> bool {
        self.direction == Direction::Incoming && self.was_forwarded()
    }

    /// Whether one side has the other send nothing.
    pub fn is_paused(&self) -> bool {
        !self.is_over() && (self.pauses.ours || self.pauses.theirs)
    }

    /// Whether it is paused or, if it is over, ever was.
    pub fn has_paused(&self) -> bool {
        self.is_paused() || (self.is_over() && self.pauses.ever)
    }

    /// Whether a pause is over and there is no other or, if the call is over, ever was.
    pub fn has_resumed(&self) -> bool {
        self.pauses.ever_over && !self.is_paused()
    }

    /// Whether it is over.
    pub fn is_over(&self) -> bool {
        self.ended.is_some()
    }

    /// Whether it is over and did not end well.
    pub fn has_failed(&self) -> bool {
        self.is_over() && self.exit() != Exit::Done
    }

    /// Whether whoever it was for, or the gatekeeper, did not want it.
    pub fn was_refused(&self) -> bool {
        let by = self.ended.as_ref().map(|ended| &ended.by);
        !self.was_connected()
            && !self.was_forwarded_here()
            && match by {
                Some(EndedBy::Peer(_)) => self.direction == Direction::Outgoing,
                Some(EndedBy::Local) => self.direction == Direction::Incoming,
                Some(EndedBy::Gatekeeper(_) | EndedBy::NotAdmitted(_)) => true,
                _ => false,
            }
    }

    /// Whether nobody answered in time.
    pub fn was_not_answered(&self) -> bool {
        let theirs = [Cause::NO_USER_RESPONDING, Cause::NO_ANSWER_FROM_USER];
        let told = self.cause().is_some_and(|cause| theirs.contains(&cause));
        self.is_over() && (self.exit() == Exit::NoAnswer || (self.was_refused() && told))
    }

    /// Whether it was answered and there was no way to talk.
    pub fn had_no_media(&self) -> bool {
        self.is_over() && self.exit() == Exit::NoMedia
    }

    /// Whether there was no connection to the other side.
    pub fn was_unreachable(&self) -> bool {
        self.is_over() && !self.was_connected() && self.exit() == Exit::Network
    }

    /// Whether anything was heard.
    pub fn was_heard(&self) -> bool {
        let receive = self.stats.as_ref().and_then(|stats| stats.receive);
        receive.is_some_and(|receive| receive.packets > 0)
    }

    /// The cause with which it ended.
    pub fn cause(&self) -> Option<Cause> {
        self.ended.as_ref().map(|ended| ended.cause)
    }

    /// The codecs of what is sent and received.
    pub fn codecs(&self) -> (Option<Codec>, Option<Codec>) {
        self.codecs
    }

    /// What the media did, as far as is known.
    pub fn stats(&self) -> Option<&Stats> {
        self.stats.as_ref()
    }

    /// The keys that the other side pressed: those that came in signalling before those that came in the media.
    pub fn digits(&self) -> String {
        let both = self.signalled.chars().chain(self.heard.chars());
        both.take(MAX_DIGITS).collect()
    }

    pub(super) fn pause(&mut self, by: Side) {
        *self.pauses.of(by) = true;
        self.pauses.ever = true;
    }

    pub(super) fn resume(&mut self, by: Side) {
        *self.pauses.of(by) = false;
        self.pauses.ever_over = true;
    }

    pub(super) fn add_digits(&mut self, digits: &str) {
        let room = MAX_DIGITS.saturating_sub(self.signalled.chars().count());
        self.signalled.extend(printable(digits).chars().take(room));
    }

    /// What went wrong at our own end, if anything did.
    pub fn failure(&self) -> Option<Exit> {
        self.failed.as_ref().map(|(exit, _)| *exit)
    }

    /// How it stands, or stood, on one line.
    pub fn found(&self) -> String {
        let mut text = match &self.ended {
            Some(ended) => {
                let result = self.result().replace('_', " ");
                format!("{result}; {}", sentence(ended, self.direction))
            }
            None if self.is_paused() => "paused".to_owned(),
            None if self.was_connected() => "connected".to_owned(),
            None if self.was_alerting() => "alerting".to_owned(),
            None => "no answer yet".to_owned(),
        };
        let name = |codec: Option<Codec>| codec.map_or("nothing", codec_name);
        if self.was_connected() {
            let (sent, received) = self.codecs;
            let _ = write!(text, "; {} sent, {} received", name(sent), name(received));
        }
        if !self.digits().is_empty() {
            let _ = write!(text, "; digits {}", self.digits());
        }
        text
    }

    /// The pairs of formats that were looked at where none was found that both sides have, with what is wrong with each.
    pub fn rejected_pairs(&self) -> Vec<String> {
        match self.ended.as_ref().map(|ended| &ended.by) {
            Some(EndedBy::Media(MediaFailure::NoCommonMode(none))) => {
                none.rejected.iter().map(ToString::to_string).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What the process says of it.
    pub fn exit(&self) -> Exit {
        if let Some((exit, _)) = self.failed {
            return exit;
        }
        let Some(ended) = &self.ended else {
            return Exit::Network;
        };
        if self.was_forwarded_here() {
            return Exit::Done;
        }
        match &ended.by {
            EndedBy::Media(_) => Exit::NoMedia,
            EndedBy::ConnectFailed(_) | EndedBy::ConnectionLost(_) => Exit::Network,
            EndedBy::Timer(_) => Exit::NoAnswer,
            EndedBy::Unencodable => Exit::Usage,
            EndedBy::Local | EndedBy::Peer(_) | EndedBy::Gatekeeper(_) if self.was_connected() => {
                if self.codecs == (None, None) && !self.was_kept() {
                    Exit::NoMedia
                } else {
                    Exit::Done
                }
            }
            EndedBy::Local
            | EndedBy::Peer(_)
            | EndedBy::Gatekeeper(_)
            | EndedBy::NotAdmitted(_)
            | EndedBy::NeededFeature
            | EndedBy::Diversions { .. } => Exit::Refused,
        }
    }

    /// Why the user has heard nothing, if nothing came in a call that was connected. A call that was to last for a time
    /// and did is done all the same: the other side may have nothing to say.
    fn nothing_received(&self) -> Option<&'static str> {
        let receive = self.stats.as_ref().and_then(|stats| stats.receive);
        let is_heard = receive.is_some_and(|receive| receive.packets > 0);
        if !self.was_connected() || is_heard || self.was_kept() {
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
            Exit::Done if self.was_forwarded_here() => "forwarded",
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
            "called": self.called,
            "withheld": self.is_withheld,
            "answered_by": self.answered_by,
            "forwarded_to": self.forwarded_to,
            "result": self.result(),
            "exit_code": exit as u8,
            "connected": self.was_connected(),
            "alerting_after_ms": ms(self.alerting_after),
            "connected_after_ms": ms(self.connected_after),
            "duration_ms": ms(ended.and_then(|ended| ended.duration)),
            "ended": ended.map(|ended| json!({
                "how": ended.by.to_string(),
                "sentence": sentence(ended, self.direction),
                "by": side(&ended.by),
                "cause": ended.cause.value(),
                "cause_text": ended.cause.name(),
                "reason": name_of(&ended.reason),
                "peer_cause": ended.peer_cause.map(|cause| cause.value()),
                "display": ended.display,
                "rejected_pairs": self.rejected_pairs(),
            })),
            "digits": self.digits(),
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
            "recorded": self.kept.iter().map(Kept::json).collect::<Vec<_>>(),
            "error": self.failed.as_ref().map(|(_, sentence)| sentence),
        })
    }

    /// A few lines.
    pub fn text(&self) -> String {
        let mut text = format!("{}: {}", self.with, self.result().replace('_', " "));
        // Writing to a String cannot fail.
        if let Some(ended) = &self.ended {
            let _ = write!(text, "; {}", sentence(ended, self.direction));
            if let Some(duration) = ended.duration {
                let _ = write!(text, "; {:.1} s", duration.as_secs_f64());
            }
        }
        for (what, known) in [
            ("called", &self.called),
            ("forwarded to", &self.forwarded_to),
            ("answered by", &self.answered_by),
        ] {
            if let Some(known) = known {
                let _ = write!(text, "\n  {what}: {known}");
            }
        }
        if !self.digits().is_empty() {
            let _ = write!(text, "\n  digits: {}", self.digits());
        }
        self.write_media(&mut text);
        for kept in &self.kept {
            let _ = write!(text, "\n  recorded: {kept}");
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

    /// A few lines on a call that goes on.
    pub fn so_far(&self) -> String {
        let mut text = format!("{}: {}", self.with, self.found());
        self.write_media(&mut text);
        text.push('\n');
        text
    }

    fn write_media(&self, text: &mut String) {
        // Writing to a String cannot fail.
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
    }
}

/// Somebody by the name that is shown and by what else there is.
fn who(display: Option<&str>, aliases: &[AliasAddress]) -> Option<String> {
    let display = display.map(printable).filter(|name| !name.is_empty());
    match (display, news::names(aliases)) {
        (Some(display), Some(names)) if display != names => Some(format!("{display} ({names})")),
        (display, names) => names.or(display),
    }
}

/// Whose doing an end was, in a word.
fn side(by: &EndedBy) -> &'static str {
    match by {
        EndedBy::Local => "local",
        EndedBy::Peer(_) | EndedBy::NeededFeature | EndedBy::Diversions { .. } => "peer",
        EndedBy::Gatekeeper(_) | EndedBy::NotAdmitted(_) => "gatekeeper",
        EndedBy::Timer(_) => "timer",
        EndedBy::ConnectFailed(_) | EndedBy::ConnectionLost(_) => "network",
        EndedBy::Media(_) => "media",
        EndedBy::Unencodable => "local",
    }
}

#[cfg(test)]
pub(super) mod tests;
