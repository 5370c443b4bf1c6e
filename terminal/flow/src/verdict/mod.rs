//! What came of a call, in a sentence, and what is worth knowing besides.
//!
//! A verdict is a function of what the capture has. It tells what was seen from what is supposed: a timer is named as
//! probable, and what lies before or after the capture is said to.

mod ending;
mod findings;
mod media;
mod story;

use std::time::Duration;

use h323_h225::Cause;

use self::story::Story;
use crate::call::Call;
use crate::party::Role;
use crate::time::Time;

/// What came of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Verdict {
    /// In one word.
    pub outcome: Outcome,
    /// In one sentence or two.
    pub sentence: String,
    /// Who ended it, by the place in the call's parties.
    pub ended_by: Option<usize>,
    /// The cause of the release that ended it.
    pub cause: Option<Cause>,
    /// The reason in H.225.0's words: of the release, or of the rejection.
    pub reason: Option<String>,
    /// The timer that probably ran out.
    pub timer: Option<&'static str>,
    /// From Setup to Alerting.
    pub alerted_after: Option<Duration>,
    /// From Setup to Connect.
    pub connected_after: Option<Duration>,
    /// From Connect to the end of the call, or of the capture.
    pub talked: Option<Duration>,
    /// What else is worth knowing, the gravest first.
    pub findings: Vec<Finding>,
}

/// What came of a call, in one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// Answered, and ended as calls end.
    Completed,
    /// Answered, and ended for another cause, or without a Release Complete.
    Dropped,
    /// Still there when the capture ends.
    Ongoing,
    /// The called party is busy.
    Busy,
    /// It rang and nobody answered.
    NoAnswer,
    /// The caller gave up before an answer.
    Cancelled,
    /// The called side refused.
    Rejected,
    /// A gatekeeper refused, or could not find the called party.
    NotAdmitted,
    /// Nothing came back.
    Unanswered,
    /// There was no connection to the called side.
    Unreachable,
    /// Sent elsewhere.
    Redirected,
    /// Ended before it was answered, for a cause of the network or the equipment.
    Failed,
    /// The capture has too little of it.
    #[default]
    Incomplete,
}

impl Outcome {
    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Completed => "completed",
            Self::Dropped => "dropped",
            Self::Ongoing => "ongoing",
            Self::Busy => "busy",
            Self::NoAnswer => "no_answer",
            Self::Cancelled => "cancelled",
            Self::Rejected => "rejected",
            Self::NotAdmitted => "not_admitted",
            Self::Unanswered => "unanswered",
            Self::Unreachable => "unreachable",
            Self::Redirected => "redirected",
            Self::Failed => "failed",
            Self::Incomplete => "incomplete",
        }
    }

    /// Whether the call went as calls should.
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Completed | Self::Ongoing)
    }
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It explains why the call failed, or it was heard.
    Fault,
    /// It should not be, and may be harmless.
    Warning,
    /// It is so.
    Remark,
}

impl Severity {
    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fault => "fault",
            Self::Warning => "warning",
            Self::Remark => "remark",
        }
    }
}

/// Something worth knowing of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How grave it is.
    pub severity: Severity,
    /// A name for scripts, in snake_case.
    pub code: &'static str,
    /// In a sentence.
    pub sentence: String,
    /// The clause it is about.
    pub clause: Option<&'static str>,
}

/// The verdict on a call, of which the capture has everything until `until`.
pub(crate) fn of(call: &Call, until: Time) -> Verdict {
    let story = Story::read(call, until);
    let mut verdict = ending::verdict(&story);
    verdict.findings = findings::of(&story, &verdict);
    verdict.findings.extend(media::findings(&story, &verdict));
    verdict.findings.sort_by_key(|finding| finding.severity);
    verdict
}

/// A duration as people say it.
fn spoken(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds < 0.0995 {
        format!("{:.0} ms", seconds * 1e3)
    } else if seconds < 9.95 {
        format!("{seconds:.1} s")
    } else if seconds < 120.0 {
        format!("{seconds:.0} s")
    } else {
        let whole = duration.as_secs();
        match whole / 3600 {
            0 => format!("{} min {} s", whole / 60, whole % 60),
            hours => format!("{hours} h {} min", whole / 60 % 60),
        }
    }
}

/// A party as a sentence begins with it.
fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// Whether a party is between the two that speak.
fn is_between(role: Role) -> bool {
    matches!(role, Role::Gatekeeper | Role::Proxy)
}
