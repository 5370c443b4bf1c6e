//! A script as it is carried out: what its next step waits for, and what came instead.

use std::time::{Duration, Instant};

use super::expect::Verdict;
use super::outcome::Outcome;
use super::script::{Act, Script, Step};
use super::words::Deed;

/// A script, and how far it has come.
#[derive(Debug)]
pub struct Scenario {
    script: Script,
    /// The steps that are done.
    done: usize,
    /// When the last of them was.
    done_at: Option<Instant>,
}

/// What a scenario wants.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// That this is done, and then to be asked again.
    Do(Deed),
    /// To be asked again when something has happened, and then.
    Wait(Option<Instant>),
    /// Nothing: it has failed. The sentence says where, what was wanted and what was found.
    Fail(String),
    /// Nothing: it is through.
    Done,
}

impl Scenario {
    /// A script of which nothing is done.
    pub fn new(script: Script) -> Self {
        Self {
            script,
            done: 0,
            done_at: None,
        }
    }

    /// Whether it says what is to come of the call.
    pub fn judges(&self) -> bool {
        let mut steps = self.script.steps.iter();
        steps.any(|step| matches!(step.act, Act::Until { .. }))
    }

    /// The next thing to do for `call`, as it stands now; nothing before there is one. Once it is over nothing is
    /// waited for.
    pub fn next(&mut self, call: Option<&Outcome>, now: Instant) -> Next {
        let Some(call) = call else {
            return Next::Wait(None);
        };
        loop {
            let Some(step) = self.script.steps.get(self.done) else {
                return Next::Done;
            };
            let since = self.done_at.unwrap_or_else(|| call.began_at());
            let due = match &step.act {
                Act::At(time) => Some(call.began_at() + *time),
                Act::After(time) => Some(since + *time),
                Act::Until {
                    expectation,
                    within,
                } => {
                    let due = within.map(|within| since + within);
                    let is_late = due.is_some_and(|due| due <= now);
                    match expectation.judge(call) {
                        Verdict::Met => None,
                        Verdict::Open if !is_late => return Next::Wait(due),
                        Verdict::Open | Verdict::Missed => {
                            return Next::Fail(self.failure(step, &self.wanted(step), call));
                        }
                    }
                }
                Act::Do(deed) => {
                    let deed = deed.clone();
                    self.finish_step(now);
                    return Next::Do(deed);
                }
            };
            if let Some(due) = due.filter(|due| *due > now && !call.is_over()) {
                return Next::Wait(Some(due));
            }
            self.finish_step(now);
        }
    }

    /// What the last deed came to, if it could not be done.
    pub fn refused(&self, why: &str, call: &Outcome) -> String {
        match self.script.steps.get(self.done.saturating_sub(1)) {
            Some(step) => self.failure(step, why, call),
            None => why.to_owned(),
        }
    }

    fn finish_step(&mut self, now: Instant) {
        self.done += 1;
        self.done_at = Some(now);
    }

    fn wanted(&self, step: &Step) -> String {
        let Act::Until {
            expectation,
            within,
        } = &step.act
        else {
            return String::new();
        };
        match within {
            Some(within) => format!("expected {expectation} within {}", seconds(*within)),
            None => format!("expected {expectation}"),
        }
    }

    fn failure(&self, step: &Step, what: &str, call: &Outcome) -> String {
        let path = self.script.path.display();
        let found = call.found();
        format!(
            "{path}:{}:{}: {what}; found: {found}",
            step.line, step.column
        )
    }
}

fn seconds(time: Duration) -> String {
    format!("{} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use h323_endpoint::{Cause, EndMessage, EndedBy};
    use h323_media::Codec;

    use super::super::outcome::tests::{ended, in_progress};
    use super::super::script::parse;
    use super::*;

    fn scenario(text: &str) -> Scenario {
        Scenario::new(Script {
            path: "s".into(),
            steps: parse(text.as_bytes()).unwrap(),
        })
    }

    const MS: Duration = Duration::from_millis(1);

    #[test]
    fn steps_follow_each_other_in_time() {
        let mut call = in_progress();
        let began = call.began_at();
        let mut scenario = scenario("at 2s mute\nafter 1s 12\nwhen connected\nafter 500ms hangup");
        assert_eq!(scenario.next(None, began), Next::Wait(None));
        assert!(scenario.judges());
        let mut next = |call: &Outcome, ms: u32| scenario.next(Some(call), began + MS * ms);
        let wait = |ms: u32| Next::Wait(Some(began + MS * ms));
        assert_eq!(next(&call, 0), wait(2000));
        assert_eq!(next(&call, 2100), Next::Do(Deed::Mute));
        // A second after it was done, not after it was to be done.
        assert_eq!(next(&call, 2100), wait(3100));
        assert_eq!(next(&call, 3100), Next::Do(Deed::Digits("12".to_owned())));
        assert_eq!(next(&call, 3100), Next::Wait(None));
        call.answer(MS * 5000);
        assert_eq!(next(&call, 5000), wait(5500));
        assert_eq!(next(&call, 5500), Next::Do(Deed::HangUp));
        assert_eq!(next(&call, 5500), Next::Done);
    }

    #[test]
    fn what_does_not_come_in_time_is_missed() {
        let call = in_progress();
        let began = call.began_at();
        let mut scenario = scenario("expect connected within 2s");
        let due = began + MS * 2000;
        assert_eq!(scenario.next(Some(&call), began), Next::Wait(Some(due)));
        assert_eq!(
            scenario.next(Some(&call), due),
            Next::Fail("s:1:1: expected connected within 2 s; found: no answer yet".to_owned())
        );
    }

    #[test]
    fn what_cannot_come_any_more_is_not_waited_for() {
        let release = EndedBy::Peer(EndMessage::ReleaseComplete);
        let busy = ended(release.clone(), Cause::USER_BUSY, None);
        let began = busy.began_at();
        let found = "found: refused; the other side refused the call with Release Complete; \
                     cause 17 (user busy), reason inConf";
        assert_eq!(
            scenario("when connected mute").next(Some(&busy), began),
            Next::Fail(format!("s:1:1: expected connected; {found}"))
        );
        let mut waits = scenario("at 1m\nexpect busy\nhangup");
        assert_eq!(waits.next(Some(&busy), began), Next::Do(Deed::HangUp));
        assert_eq!(
            waits.refused("there is no call", &busy),
            format!("s:3:1: there is no call; {found}")
        );
        let cause = Cause::NORMAL_CALL_CLEARING;
        let talked = ended(release, cause, Some(Codec::PcmU));
        assert_eq!(
            scenario("expect codec:g711u\nexpect ended").next(Some(&talked), began),
            Next::Done
        );
    }
}
