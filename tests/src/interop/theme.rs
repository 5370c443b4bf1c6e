//! What is tested, and what each case is called.

use crate::matrix::{self, Case, Way};

/// The modes in which Asterisk can send digits (`DTMFMODE`).
pub const DIGIT_MODES: [&str; 5] = [
    "h245alphanumeric",
    "h245signal",
    "q931keypad",
    "rfc2833",
    "inband",
];

/// The ways in which a case that does not depend on the way much is tried: the two that have least in common.
pub const FURTHEST_APART: [Way; 2] = [Way::ALL[0], Way::ALL[3]];

/// What a binary of tests is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Every way to set a call up, with sound.
    Ways,
    /// H.245 from the Setup on.
    Control,
    /// Calls that are refused.
    Causes,
    /// Calls that end in other ways.
    Ends,
    /// Sound before the answer.
    Early,
    /// Digits both ways.
    Digits,
    /// A request for fax.
    Fax,
    /// What the gatekeeper is told.
    Gatekeeper,
    /// Long calls, and many.
    Held,
}

impl Theme {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 9] = [
        Self::Ways,
        Self::Control,
        Self::Causes,
        Self::Ends,
        Self::Early,
        Self::Digits,
        Self::Fax,
        Self::Gatekeeper,
        Self::Held,
    ];

    /// Its heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::Ways => "Ways to set up a call",
            Self::Control => "H.245 from the Setup on",
            Self::Causes => "Refused calls",
            Self::Ends => "Other ends of a call",
            Self::Early => "Sound before the answer",
            Self::Digits => "Digits",
            Self::Fax => "Fax",
            Self::Gatekeeper => "The gatekeeper's books",
            Self::Held => "Long calls, and many",
        }
    }

    /// The names of its cases, in the order in which they are shown.
    pub fn cases(self) -> Vec<String> {
        match self {
            Self::Ways => matrix::all().iter().map(Case::to_string).collect(),
            Self::Control => {
                let tunnels = Way::ALL.into_iter().filter(|way| way.tunnelling);
                let mut cases = each(&Way::ALL, "an address for H.245 in the Setup");
                cases.extend(each(
                    &tunnels.collect::<Vec<_>>(),
                    "H.245 messages in the Setup",
                ));
                cases
            }
            Self::Causes => named(&[
                "each cause from 1 to 127",
                "busy, congestion, hangup, reject, and an extension that is not there",
            ]),
            Self::Ends => {
                let mut cases = each(&FURTHEST_APART, "they hang up");
                cases.extend(each(&FURTHEST_APART, "we give up while it rings"));
                cases.extend(named(&[
                    "they say after a while that nobody answers",
                    "T301 expires while it rings",
                ]));
                cases
            }
            Self::Early => {
                // Slow start opens no channel before the answer.
                let fast: Vec<Way> = Way::ALL.into_iter().filter(|way| way.fast_start).collect();
                let mut cases = each(&fast, "a tone, then the answer");
                cases.extend(each(&fast, "a tone, then a refusal"));
                cases.extend(each(&fast, "we speak, then answer"));
                cases.extend(each(&fast, "we speak, then refuse"));
                cases
            }
            Self::Digits => DIGIT_MODES
                .iter()
                .flat_map(|mode| each(&Way::ALL, mode))
                .collect(),
            Self::Fax => {
                let mut cases = each(&FURTHEST_APART, "they want T.38, which we do not announce");
                cases.extend(named(&[
                    "they ask for T.38, and we refuse",
                    "they ask for T.38, and do not hear that we refuse",
                ]));
                cases
            }
            Self::Gatekeeper => named(&["they hang up, twice", "a number that nobody has"]),
            Self::Held => named(&["one call, held", "short calls one after another"]),
        }
    }
}

/// What a case is called in one of the ways.
pub fn in_way(case: &str, way: Way) -> String {
    format!("{case}; {way}")
}

fn each(ways: &[Way], case: &str) -> Vec<String> {
    ways.iter().map(|way| in_way(case, *way)).collect()
}

fn named(cases: &[&str]) -> Vec<String> {
    cases.iter().map(|case| (*case).to_owned()).collect()
}
