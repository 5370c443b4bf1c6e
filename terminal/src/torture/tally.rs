//! What came of the cases.

use std::collections::BTreeMap;
use std::time::Duration;

use h323_h225::transport::ConnectFailure;
use h323_torture::{Answer, Case};
use serde_json::{Value, json};

use super::Way;

/// What the victim did about a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaction {
    /// It answered.
    Answered(Answer),
    /// It closed the connection.
    Closed,
    /// It broke the connection.
    Broken,
    /// It did nothing in the time that it had.
    Silent,
    /// There was no connection to send the case on, or nobody at the port that the datagram went to.
    NotConnected(ConnectFailure),
}

impl Reaction {
    /// Its name in what is shown.
    pub fn name(self) -> String {
        match self {
            Self::Answered(Answer::Message(message)) => message.to_string(),
            Self::Answered(Answer::Ras(name)) => name.to_owned(),
            Self::Answered(Answer::Other) => "something that is no message".to_owned(),
            Self::Closed => "closed".to_owned(),
            Self::Broken => "broken".to_owned(),
            Self::Silent => "nothing".to_owned(),
            Self::NotConnected(_) => "not connected".to_owned(),
        }
    }
}

/// A case after which there was no connection, or what is valid was not answered.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Its number.
    pub number: u32,
    /// The number of the first case after the last question that was answered.
    pub since: u32,
    /// Its group and name.
    pub name: String,
    /// Why there was no answer.
    pub why: String,
}

impl Failure {
    /// The failure after a case.
    pub fn after(case: &Case, since: u32, why: String) -> Self {
        Self {
            number: case.number,
            since,
            name: format!("{}/{}", case.group.name(), case.name),
            why,
        }
    }

    fn to_json(&self) -> Value {
        json!({ "case": self.number, "since": self.since, "name": self.name, "error": self.why })
    }

    /// After which cases it was.
    fn place(&self) -> String {
        let Self {
            number,
            since,
            name,
            ..
        } = self;
        match since == number {
            true => format!("after case {number} ({name})"),
            false => format!("after one of the cases {since} to {number} (the last is {name})"),
        }
    }
}

/// How it ended.
#[derive(Clone, Debug)]
pub enum End {
    /// All cases were sent.
    Complete,
    /// Nobody was there any more after the last case.
    Failed(Failure),
    /// Somebody interrupted it.
    Interrupted,
}

/// How a gatekeeper has registered us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Registered {
    /// Full RRQs that it granted.
    pub times: u32,
    /// Valid GRQs that it answered, and behind which we were not registered.
    pub lapses: u32,
}

impl Registered {
    /// For people.
    fn to_text(self) -> String {
        let Self { times, lapses } = self;
        let often = match times {
            1 => "once".to_owned(),
            _ => format!("{times} times"),
        };
        match lapses {
            0 => format!("registered {often}; the registration stood behind each valid GRQ\n"),
            _ => format!(
                "registered {often}; behind {lapses} of the valid GRQs there was no registration: \
                 cases may have been refused without a look\n"
            ),
        }
    }
}

/// What there is for people to read where a gatekeeper has not registered us.
const UNREGISTERED: &str = "not registered: cases may have been refused without a look\n";

/// What came of all cases so far.
#[derive(Clone, Debug)]
pub struct Tally {
    way: Way,
    reactions: BTreeMap<String, u32>,
    /// Cases after which nobody was there at first, and somebody later.
    pub faltered: Vec<Failure>,
    /// Cases that were sent.
    pub sent: u32,
    /// Valid Setups or GRQs that were answered.
    pub probes: u32,
    /// How a gatekeeper has registered us. `None`: it has not.
    pub registered: Option<Registered>,
}

impl Tally {
    /// Nothing so far.
    pub const fn new(way: Way) -> Self {
        Self {
            way,
            reactions: BTreeMap::new(),
            faltered: Vec::new(),
            sent: 0,
            probes: 0,
            registered: None,
        }
    }

    /// Counts a case.
    pub fn add(&mut self, reaction: Reaction) {
        self.sent += u32::from(!matches!(reaction, Reaction::NotConnected(_)));
        *self.reactions.entry(reaction.name()).or_default() += 1;
    }

    /// For programs.
    pub fn to_json(&self, target: &str, end: &End, took: Duration) -> Value {
        let (result, failed) = match end {
            End::Complete if self.faltered.is_empty() => ("survived", Value::Null),
            End::Complete => ("faltered", Value::Null),
            End::Failed(failure) => ("failed", failure.to_json()),
            End::Interrupted => ("interrupted", Value::Null),
        };
        let answered = match self.way {
            Way::Calls => "valid_setups_answered",
            Way::Ras => "valid_requests_answered",
        };
        let mut told = json!({
            "schema": 1,
            "result": result,
            "target": target,
            "cases": self.sent,
            "reactions": self.reactions,
            answered: self.probes,
            "faltered_after": self.faltered.iter().map(Failure::to_json).collect::<Vec<_>>(),
            "failed_after": failed,
            "took_ms": took.as_millis() as u64,
        });
        if self.way == Way::Ras {
            let times = self.registered.map_or(0, |registered| registered.times);
            let lapses = self.registered.map(|registered| registered.lapses);
            told["registrations"] = times.into();
            told["valid_requests_without_registration"] = lapses.into();
        }
        told
    }

    /// For people. `again` is the command that sends the cases, but for their numbers.
    pub fn to_text(&self, again: &str, target: &str, end: &End, took: Duration) -> String {
        let mut text = format!(
            "{} cases sent to {target} in {:.1} s\n",
            self.sent,
            took.as_secs_f64()
        );
        let question = self.way.question();
        let mut reactions: Vec<_> = self.reactions.iter().collect();
        reactions.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        for (name, count) in reactions {
            text += &format!("{count:>8}  {name}\n");
        }
        for failure in &self.faltered {
            let (place, why) = (failure.place(), &failure.why);
            text += &format!("{place} nobody answered at first: {why}\n");
        }
        if self.way == Way::Ras {
            text += &match self.registered {
                None => UNREGISTERED.to_owned(),
                Some(registered) => registered.to_text(),
            };
        }
        text += &match end {
            End::Complete => format!(
                "{} valid {question}s in between were answered\n",
                self.probes
            ),
            End::Failed(failure) => {
                let Failure {
                    number, since, why, ..
                } = failure;
                format!(
                    "{} no valid {question} is answered: {why}\n\
                     to send what came last again: {again} --from {since} --to {number}\n",
                    failure.place()
                )
            }
            End::Interrupted => "interrupted\n".to_owned(),
        };
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registration_that_lapsed_is_told() {
        let told = |registered| {
            let tally = Tally {
                registered,
                ..Tally::new(Way::Ras)
            };
            let json = tally.to_json("gatekeeper", &End::Complete, Duration::ZERO);
            let text = tally.to_text("again", "gatekeeper", &End::Complete, Duration::ZERO);
            let line = text.lines().find(|line| line.contains("registered"));
            let names = ["registrations", "valid_requests_without_registration"];
            (
                names.map(|name| json[name].clone()),
                line.unwrap_or_default().to_owned(),
            )
        };
        let (json, line) = told(None);
        assert_eq!(json, [json!(0), Value::Null]);
        assert!(line.starts_with("not registered: "), "{line}");
        let registered = |times, lapses| told(Some(Registered { times, lapses }));
        let (json, line) = registered(1, 0);
        assert_eq!(json, [json!(1), json!(0)]);
        assert_eq!(
            line,
            "registered once; the registration stood behind each valid GRQ"
        );
        let (json, line) = registered(3, 12);
        assert_eq!(json, [json!(3), json!(12)]);
        let begins = "registered 3 times; behind 12 of the valid GRQs there was no registration: ";
        assert!(line.starts_with(begins), "{line}");
    }
}
