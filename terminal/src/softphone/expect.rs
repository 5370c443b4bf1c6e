//! What a call is expected to come to, and whether it did.

use std::fmt;
use std::str::FromStr;

use h323_endpoint::Cause;
use h323_media::Codec;

use super::outcome::Outcome;
use super::words;
use crate::cli::options::{codec, codec_name};

/// Something that a call comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// The called user is alerted.
    Alerting,
    /// The call is answered, and ends well.
    Connected,
    /// The other side wants more digits of the number, or wanted them.
    MoreDigits,
    /// The call is sent elsewhere, by us or by the other side.
    Forwarded,
    /// Something is heard.
    Media,
    /// Refused with cause 17.
    Busy,
    /// Refused, for this reason if one is named.
    Reject(Option<Cause>),
    /// Nobody answers in time, here or as the other side tells.
    NoAnswer,
    /// Answered, but no channel for media came about.
    NoMedia,
    /// There is no connection to the other side.
    Unreachable,
    /// This codec is used, in every direction that is open.
    Codec(Codec),
    /// One side has the other send nothing; of a call that is over: had.
    Paused,
    /// A pause is over, and no other begun; of a call that is over: was.
    Resumed,
    /// The other side pressed these keys, and no others.
    Digits(String),
    /// The call is over, however it went.
    Ended,
}

/// The expectations that are a word alone, with that word.
const WORDS: [(&str, Expectation); 13] = [
    ("alerting", Expectation::Alerting),
    ("connected", Expectation::Connected),
    ("media", Expectation::Media),
    ("more-digits", Expectation::MoreDigits),
    ("forwarded", Expectation::Forwarded),
    ("busy", Expectation::Busy),
    ("reject", Expectation::Reject(None)),
    ("no-answer", Expectation::NoAnswer),
    ("no-media", Expectation::NoMedia),
    ("unreachable", Expectation::Unreachable),
    ("paused", Expectation::Paused),
    ("resumed", Expectation::Resumed),
    ("ended", Expectation::Ended),
];

/// How a call stands to what is expected of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It has come to it.
    Met,
    /// It may yet.
    Open,
    /// It cannot any more.
    Missed,
}

impl Expectation {
    /// How a call stands to it.
    pub fn judge(&self, outcome: &Outcome) -> Verdict {
        if self.is_met(outcome) {
            Verdict::Met
        } else if outcome.is_over() || self.is_out_of_reach(outcome) {
            Verdict::Missed
        } else {
            Verdict::Open
        }
    }

    fn is_met(&self, outcome: &Outcome) -> bool {
        match self {
            Self::Alerting => outcome.was_alerting() || outcome.was_connected(),
            Self::Connected => outcome.was_connected() && !outcome.has_failed(),
            Self::MoreDigits => outcome.has_wanted_digits(),
            Self::Forwarded => outcome.was_forwarded(),
            Self::Media => outcome.was_heard(),
            Self::Busy => outcome.was_refused() && outcome.cause() == Some(Cause::USER_BUSY),
            Self::Reject(cause) => {
                outcome.was_refused() && (cause.is_none() || outcome.cause() == *cause)
            }
            Self::NoAnswer => outcome.was_not_answered(),
            Self::NoMedia => outcome.had_no_media(),
            Self::Unreachable => outcome.was_unreachable(),
            Self::Codec(codec) => {
                let (sent, received) = outcome.codecs();
                let mut used = sent.into_iter().chain(received).peekable();
                used.peek().is_some() && used.all(|used| used == *codec)
            }
            Self::Digits(digits) => outcome.digits() == *digits,
            Self::Paused => outcome.has_paused(),
            Self::Resumed => outcome.has_resumed(),
            Self::Ended => outcome.is_over(),
        }
    }

    /// Whether a call that goes on cannot come to it.
    fn is_out_of_reach(&self, outcome: &Outcome) -> bool {
        match self {
            Self::Digits(digits) => !digits.starts_with(&outcome.digits()),
            Self::MoreDigits
            | Self::Busy
            | Self::Reject(_)
            | Self::NoAnswer
            | Self::Unreachable => outcome.was_connected(),
            Self::Alerting
            | Self::Connected
            | Self::Forwarded
            | Self::Media
            | Self::NoMedia
            | Self::Codec(_)
            | Self::Paused
            | Self::Resumed
            | Self::Ended => false,
        }
    }
}

impl FromStr for Expectation {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some((_, expectation)) = WORDS.iter().find(|(word, _)| *word == text) {
            return Ok(expectation.clone());
        }
        match text.split_once(':') {
            Some(("reject", number)) => match words::cause(number) {
                Ok(cause) => Ok(Self::Reject(Some(cause))),
                Err(error) => Err(error.to_string()),
            },
            Some(("codec", name)) => codec(name).map(Self::Codec),
            Some(("digits", digits)) => words::digits(digits).map(Self::Digits),
            _ => {
                let words = WORDS.map(|(word, _)| word).join(", ");
                Err(format!(
                    "expected {words}, reject:CAUSE, codec:NAME or digits:DIGITS"
                ))
            }
        }
    }
}

impl fmt::Display for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reject(Some(cause)) => write!(f, "reject:{}", cause.value()),
            Self::Codec(codec) => write!(f, "codec:{}", codec_name(*codec)),
            Self::Digits(digits) => write!(f, "digits:{digits}"),
            other => {
                let word = WORDS.iter().find(|(_, expectation)| expectation == other);
                f.write_str(word.map_or("", |(word, _)| word))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use h323_endpoint::{EndedBy, Side};

    use super::super::outcome::tests::{ended, in_progress};
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let others = ["reject:17", "codec:g711a", "codec:g722", "digits:12*#A"];
        for text in WORDS.map(|(word, _)| word).into_iter().chain(others) {
            let expectation: Expectation = text.parse().unwrap();
            assert_eq!(expectation.to_string(), text);
        }
        for (text, why) in [
            ("", "expected alerting, connected,"),
            ("Busy", "expected alerting, connected,"),
            ("reject:0", "is no cause"),
            ("reject:", "is no cause"),
            ("reject:300", "is no cause"),
            ("codec:mp3", "known are"),
            ("digits:", "no digits"),
            ("digits:x", "is no key"),
        ] {
            let error = text.parse::<Expectation>().unwrap_err();
            assert!(error.contains(why), "{text:?}: {error}");
        }
    }

    /// Every expectation against every way in which a call goes.
    #[test]
    fn a_call_meets_what_it_comes_to_and_nothing_else() {
        use h323_endpoint::{EndMessage, MediaFailure, Timer};
        use h323_h225::transport::ConnectFailure;

        let release = EndedBy::Peer(EndMessage::ReleaseComplete);
        let refused = |cause| ended(release.clone(), cause, None);
        let talked = ended(
            release.clone(),
            Cause::NORMAL_CALL_CLEARING,
            Some(Codec::PcmA),
        );
        let fails = EndedBy::Media(MediaFailure::NoTransport);
        let without_media = ended(fails, Cause::RECOVERY_ON_TIMER_EXPIRY, None);
        let timer = EndedBy::Timer(Timer::T301);
        let ringing = ended(timer, Cause::NO_ANSWER_FROM_USER, None);
        let nobody = EndedBy::ConnectFailed(ConnectFailure::Refused);
        let nowhere = ended(nobody, Cause::DESTINATION_OUT_OF_ORDER, None);
        let calls = [
            (
                "busy",
                refused(Cause::USER_BUSY),
                &["busy", "reject", "reject:17", "ended"][..],
            ),
            (
                "refused",
                refused(Cause::CALL_REJECTED),
                &["reject", "reject:21", "ended"],
            ),
            (
                "did not answer",
                refused(Cause::NO_ANSWER_FROM_USER),
                &["reject", "reject:19", "no-answer", "ended"],
            ),
            ("timer", ringing, &["no-answer", "ended"]),
            ("nowhere", nowhere, &["unreachable", "ended"]),
            (
                "talked",
                talked,
                &["alerting", "connected", "codec:g711a", "ended"],
            ),
            (
                "no media",
                without_media,
                &["alerting", "no-media", "ended"],
            ),
        ];
        let all = [
            "alerting",
            "connected",
            "more-digits",
            "forwarded",
            "media",
            "busy",
            "reject",
            "reject:17",
            "reject:19",
            "reject:21",
            "no-answer",
            "no-media",
            "unreachable",
            "codec:g711a",
            "codec:g711u",
            "digits:1",
            "paused",
            "resumed",
            "ended",
        ];
        for (name, outcome, met) in &calls {
            for text in all {
                let expectation: Expectation = text.parse().unwrap();
                let expected = match met.contains(&text) {
                    true => Verdict::Met,
                    false => Verdict::Missed,
                };
                assert_eq!(expectation.judge(outcome), expected, "{name}, {text}");
            }
        }
    }

    /// While a call goes on, what is is what counts; afterwards, what was.
    #[test]
    fn a_pause_is_met_while_it_lasts() {
        let mut call = in_progress();
        let judge = |call: &Outcome| {
            [Expectation::Paused, Expectation::Resumed].map(|expected| expected.judge(call))
        };
        let (met, open) = (Verdict::Met, Verdict::Open);
        assert_eq!(judge(&call), [open, open]);
        call.pause(Side::Local);
        call.pause(Side::Peer);
        assert_eq!(judge(&call), [met, open]);
        call.resume(Side::Local);
        assert_eq!(judge(&call), [met, open]);
        call.resume(Side::Peer);
        assert_eq!(judge(&call), [open, met]);
        let mut over = ended(EndedBy::Local, Cause::NORMAL_CALL_CLEARING, None);
        assert_eq!(judge(&over), [Verdict::Missed; 2]);
        over.pause(Side::Peer);
        assert_eq!(judge(&over), [met, Verdict::Missed]);
        over.resume(Side::Peer);
        assert_eq!(judge(&over), [met, met]);
    }

    #[test]
    fn a_call_that_goes_on_may_come_to_something() {
        let mut outcome = in_progress();
        let judge =
            |text: &str, outcome: &Outcome| text.parse::<Expectation>().unwrap().judge(outcome);
        for text in [
            "alerting",
            "connected",
            "busy",
            "no-media",
            "codec:g711a",
            "ended",
        ] {
            assert_eq!(judge(text, &outcome), Verdict::Open, "{text}");
        }
        outcome.add_digits("12");
        for (digits, verdict) in [
            ("digits:12", Verdict::Met),
            ("digits:123", Verdict::Open),
            ("digits:1", Verdict::Missed),
            ("digits:13", Verdict::Missed),
        ] {
            assert_eq!(judge(digits, &outcome), verdict, "{digits}");
        }
        outcome.handle_codecs((Some(Codec::PcmU), None));
        assert_eq!(judge("codec:g711u", &outcome), Verdict::Met);
        // The other direction may yet be of another codec.
        assert_eq!(judge("codec:g711a", &outcome), Verdict::Open);
    }
}
