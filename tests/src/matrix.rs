//! The calls with another endpoint: every way to set one up, on either side.
//!
//! [`all`] is the whole table. [`pairwise`] is a quarter of it, in which every two settings of a case still meet: each
//! way of ours with each of theirs, and each way of either with each caller, with and without a gatekeeper.

use std::fmt;

/// How a side sets calls up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// It offers and takes fast connect.
    pub fast_start: bool,
    /// It tunnels H.245 in call signalling.
    pub tunnelling: bool,
}

impl Way {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::new(true, true),
        Self::new(true, false),
        Self::new(false, true),
        Self::new(false, false),
    ];

    const fn new(fast_start: bool, tunnelling: bool) -> Self {
        Self {
            fast_start,
            tunnelling,
        }
    }
}

impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = if self.fast_start { "fast" } else { "slow" };
        let control = if self.tunnelling {
            "tunnel"
        } else {
            "connection"
        };
        write!(f, "{start} start, {control}")
    }
}

/// Who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    /// We do.
    Us,
    /// They do.
    Them,
}

/// One call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    /// How we set it up.
    pub ours: Way,
    /// How they do.
    pub theirs: Way,
    /// Whose call it is.
    pub caller: Caller,
    /// Both sides are registered with our gatekeeper, and call by number.
    pub gatekeeper: bool,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let caller = match self.caller {
            Caller::Us => "we",
            Caller::Them => "they",
        };
        let gatekeeper = if self.gatekeeper { " by number" } else { "" };
        let (ours, theirs) = (self.ours, self.theirs);
        write!(f, "we {ours}; they {theirs}; {caller} call{gatekeeper}")
    }
}

/// Every case.
pub fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    for theirs in Way::ALL {
        for gatekeeper in [false, true] {
            for ours in Way::ALL {
                for caller in [Caller::Us, Caller::Them] {
                    cases.push(Case {
                        ours,
                        theirs,
                        caller,
                        gatekeeper,
                    });
                }
            }
        }
    }
    cases
}

/// For our way (a row) and theirs (a column), who calls and whether through the gatekeeper, as one number. Each number
/// comes once in every row and every column, and once where both ways are the same.
const SQUARE: [[usize; 4]; 4] = [[0, 2, 3, 1], [1, 3, 2, 0], [2, 0, 1, 3], [3, 1, 0, 2]];

/// Cases in which every two settings meet.
pub fn pairwise() -> Vec<Case> {
    let place = |way| Way::ALL.iter().position(|other| *other == way);
    let mut cases = all();
    cases.retain(|case| {
        let (Some(ours), Some(theirs)) = (place(case.ours), place(case.theirs)) else {
            return false;
        };
        let they_call = usize::from(case.caller == Caller::Them);
        SQUARE[ours][theirs] == they_call + 2 * usize::from(case.gatekeeper)
    });
    cases
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The settings of a case: of each side fast start and tunnelling, the two as one way, who calls, the gatekeeper.
    fn settings(case: Case) -> Vec<(&'static str, String)> {
        vec![
            ("our fast start", case.ours.fast_start.to_string()),
            ("our tunnelling", case.ours.tunnelling.to_string()),
            ("our way", case.ours.to_string()),
            ("their fast start", case.theirs.fast_start.to_string()),
            ("their tunnelling", case.theirs.tunnelling.to_string()),
            ("their way", case.theirs.to_string()),
            ("caller", format!("{:?}", case.caller)),
            ("gatekeeper", case.gatekeeper.to_string()),
        ]
    }

    /// Every two settings that meet in one of these cases.
    fn pairs(cases: &[Case]) -> BTreeSet<[(&'static str, String); 2]> {
        let mut pairs = BTreeSet::new();
        for case in cases {
            let settings = settings(*case);
            for (n, one) in settings.iter().enumerate() {
                for other in &settings[n + 1..] {
                    pairs.insert([one.clone(), other.clone()]);
                }
            }
        }
        pairs
    }

    #[test]
    fn all_cases_are_there_and_have_names_of_their_own() {
        let cases = all();
        assert_eq!(cases.len(), 4 * 4 * 2 * 2);
        let names: BTreeSet<String> = cases.iter().map(Case::to_string).collect();
        assert_eq!(names.len(), cases.len());
    }

    #[test]
    fn every_two_settings_meet_in_the_subset() {
        assert_eq!(pairwise().len(), all().len() / 4);
        assert_eq!(pairs(&pairwise()), pairs(&all()));
    }

    /// Where both sides do the same, nothing else may depend on it.
    #[test]
    fn equal_ways_meet_either_caller_with_and_without_a_gatekeeper() {
        let equal: Vec<Case> = pairwise()
            .into_iter()
            .filter(|case| case.ours == case.theirs)
            .collect();
        let met: BTreeSet<_> = equal
            .iter()
            .map(|case| (case.caller == Caller::Us, case.gatekeeper))
            .collect();
        assert_eq!((equal.len(), met.len()), (4, 4));
    }

    /// Without any one of its cases the subset would miss a pair.
    #[test]
    fn the_subset_has_no_case_too_many() {
        let cases = pairwise();
        for n in 0..cases.len() {
            let mut fewer = cases.clone();
            fewer.remove(n);
            assert_ne!(pairs(&fewer), pairs(&cases), "{}", cases[n]);
        }
    }
}
