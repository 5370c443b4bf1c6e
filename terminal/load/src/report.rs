//! All phases, as text and as JSON.

use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::time::Duration;

use serde_json::{Value, json};

use crate::Phase;
use crate::tally::{End, Tally, median};

/// What a process used during a phase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// CPU time in its own code.
    pub user: Duration,
    /// CPU time in the system's.
    pub system: Duration,
    /// What it had in memory at the end, in octets.
    pub resident: u64,
    /// By how much that grew, in octets.
    pub growth: i64,
}

impl Usage {
    /// Adds what was used later.
    pub fn merge(&mut self, later: Self) {
        self.user += later.user;
        self.system += later.system;
        self.resident = later.resident;
        self.growth += later.growth;
    }
}

/// The rates of turns that were taken by the gatekeeper and by a responder that does nothing but answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bare {
    /// Jobs in a second of the gatekeeper, for each turn.
    pub gatekeeper: Vec<f64>,
    /// Jobs in a second of the responder.
    pub responder: Vec<f64>,
    /// Requests that the responder did not answer, or that were sent it again.
    pub amiss: u64,
}

impl Bare {
    /// What part of the responder's rate the gatekeeper reaches: the median of one over the median of the other.
    pub fn ratio(&self) -> Option<f64> {
        let bare = median(self.responder.iter().copied())?;
        let ours = median(self.gatekeeper.iter().copied())?;
        (bare > 0.0).then(|| ours / bare)
    }
}

/// A phase that was carried out.
#[derive(Clone, Debug)]
pub struct Measured {
    /// Which.
    pub phase: Phase,
    /// What came of it.
    pub tally: Tally,
    /// What the gatekeeper's process used, if it is known which that is.
    pub gatekeeper: Option<Usage>,
    /// What this process used.
    pub generator: Option<Usage>,
    /// How a responder did beside it.
    pub bare: Option<Bare>,
}

/// What came of all.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Whom the load was on.
    pub target: String,
    /// How many endpoints there were.
    pub endpoints: u32,
    /// How many of them were registered at the end.
    pub registered: u32,
    /// Requests in flight.
    pub window: usize,
    /// Sockets that they left from.
    pub sockets: usize,
    /// The phases.
    pub phases: Vec<Measured>,
}

/// What the whole comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Each request got the answer that it should.
    Answered,
    /// Some did not.
    Failed,
    /// Nobody answered at all.
    Silent,
    /// It was ended before its time.
    Interrupted,
}

impl Verdict {
    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Failed => "failed",
            Self::Silent => "silent",
            Self::Interrupted => "interrupted",
        }
    }
}

const QUANTILES: [(&str, f64); 5] = [
    ("p50", 0.5),
    ("p90", 0.9),
    ("p99", 0.99),
    ("p99.9", 0.999),
    ("max", 1.0),
];

impl Measured {
    /// A figure for each request, in microseconds.
    fn each(&self, time: Duration) -> f64 {
        match self.tally.requests {
            0 => 0.0,
            requests => time.as_secs_f64() * 1e6 / requests as f64,
        }
    }

    /// By how much the gatekeeper grew for each endpoint that it registered, in octets.
    fn growth_of_one(&self) -> Option<f64> {
        let grown = self
            .gatekeeper
            .filter(|_| self.phase == Phase::Register)?
            .growth;
        (self.tally.answered > 0).then(|| grown as f64 / self.tally.answered as f64)
    }

    fn to_json(&self) -> Value {
        let tally = &self.tally;
        let latency: serde_json::Map<String, Value> = QUANTILES
            .iter()
            .map(|(name, part)| ((*name).to_owned(), json!(tally.latency.quantile(*part))))
            .collect();
        let usage = |usage: Usage| {
            json!({
                "user_us_per_request": self.each(usage.user),
                "system_us_per_request": self.each(usage.system),
                "resident_octets": usage.resident,
                "growth_octets": usage.growth,
            })
        };
        json!({
            "phase": self.phase.name(),
            "end": match tally.end {
                End::Complete => "complete",
                End::GivenUp => "given up",
                End::Interrupted => "interrupted",
            },
            "jobs": tally.jobs,
            "done": tally.done,
            "requests": tally.requests,
            "answered": tally.answered,
            "refused": tally.refused,
            "faults": tally.faults,
            "unanswered": tally.unanswered,
            "sent_again": tally.sent_again,
            "in_progress": tally.in_progress,
            "malformed": tally.malformed,
            "unasked": tally.unasked,
            "steady": tally.is_steady(),
            "seconds": tally.took.as_secs_f64(),
            "per_second": tally.rate(),
            "first_tenth_per_second": tally.first_tenth(),
            "last_tenth_per_second": tally.last_tenth(),
            "latency_us": latency,
            "gatekeeper": self.gatekeeper.map(usage),
            "generator": self.generator.map(usage),
            "octets_per_endpoint": self.growth_of_one(),
            "responder": self.bare.as_ref().map(|bare| json!({
                "turns_per_second": bare.responder,
                "gatekeeper_turns_per_second": bare.gatekeeper,
                "amiss": bare.amiss,
                "ratio": bare.ratio(),
            })),
        })
    }
}

impl Report {
    /// What it comes to.
    pub fn verdict(&self) -> Verdict {
        let ended = |end| self.phases.iter().any(|it| it.tally.end == end);
        let heard = |it: &Measured| it.tally.latency.max().is_some();
        if ended(End::Interrupted) {
            Verdict::Interrupted
        } else if !self.phases.iter().any(heard) {
            Verdict::Silent
        } else if self.phases.iter().all(|it| it.tally.is_well()) {
            Verdict::Answered
        } else {
            Verdict::Failed
        }
    }

    /// As one object.
    pub fn to_json(&self) -> Value {
        let phases: Vec<Value> = self.phases.iter().map(Measured::to_json).collect();
        json!({
            "schema": 1,
            "result": self.verdict().name(),
            "target": self.target,
            "endpoints": self.endpoints,
            "registered": self.registered,
            "window": self.window,
            "sockets": self.sockets,
            "phases": phases,
        })
    }
}

/// A row of the table. All but the first column are figures.
fn row(f: &mut fmt::Formatter<'_>, cells: [&dyn Display; 11]) -> fmt::Result {
    for (column, cell) in cells.iter().enumerate() {
        let cell = cell.to_string();
        match column {
            0 => write!(f, "{cell:<10}")?,
            _ => write!(f, " {cell:>10}")?,
        }
    }
    writeln!(f)
}

fn or_dash(figure: Option<impl Display>) -> String {
    figure.map_or_else(|| "-".to_owned(), |figure| figure.to_string())
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{}: {} endpoints, {} registered at the end; {} requests in flight from {} sockets\n",
            self.target, self.endpoints, self.registered, self.window, self.sockets
        )?;
        row(
            f,
            [
                &"phase",
                &"jobs",
                &"requests",
                &"answered",
                &"jobs/s",
                &"first 1/10",
                &"last 1/10",
                &"p50 µs",
                &"p99 µs",
                &"p99.9 µs",
                &"max µs",
            ],
        )?;
        for it in &self.phases {
            let tally = &it.tally;
            let rate = |rate: f64| format!("{rate:.0}");
            let latency = |part| or_dash(tally.latency.quantile(part));
            row(
                f,
                [
                    &it.phase,
                    &tally.jobs,
                    &tally.requests,
                    &tally.answered,
                    &rate(tally.rate()),
                    &rate(tally.first_tenth()),
                    &rate(tally.last_tenth()),
                    &latency(0.5),
                    &latency(0.99),
                    &latency(0.999),
                    &latency(1.0),
                ],
            )?;
        }
        for it in &self.phases {
            it.write_remarks(f)?;
        }
        writeln!(
            f,
            "{}",
            match self.verdict() {
                Verdict::Answered => "each request was answered as it should be",
                Verdict::Failed => "not every request was answered as it should be",
                Verdict::Silent => "nobody answered",
                Verdict::Interrupted => "interrupted",
            }
        )
    }
}

impl Measured {
    /// What is not in the table.
    fn write_remarks(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (phase, tally) = (self.phase, &self.tally);
        for (who, usage) in [
            ("gatekeeper", self.gatekeeper),
            ("generator", self.generator),
        ] {
            let Some(usage) = usage else { continue };
            write!(
                f,
                "{phase}: {who} {:.2} µs user and {:.2} µs system a request, {:.1} MiB resident",
                self.each(usage.user),
                self.each(usage.system),
                usage.resident as f64 / 1_048_576.0,
            )?;
            match self.growth_of_one() {
                Some(growth) if who == "gatekeeper" => {
                    writeln!(f, ", {growth:.0} octets more for each endpoint")?;
                }
                _ => writeln!(f)?,
            }
        }
        if let Some(bare) = &self.bare {
            let shown =
                |rates: &[f64]| or_dash(median(rates.iter().copied()).map(|it| format!("{it:.0}")));
            writeln!(
                f,
                "{phase}: {} jobs/s beside {} of the responder, a ratio of {} (medians of {} turns)",
                shown(&bare.gatekeeper),
                shown(&bare.responder),
                or_dash(bare.ratio().map(|ratio| format!("{ratio:.2}"))),
                bare.responder.len(),
            )?;
            if bare.amiss > 0 {
                writeln!(
                    f,
                    "{phase}: {} requests to the responder went amiss",
                    bare.amiss
                )?;
            }
        }
        let counts = |f: &mut fmt::Formatter<'_>, what, counts: &BTreeMap<String, u64>| {
            let mut counts = counts.iter();
            counts.try_for_each(|(reason, times)| writeln!(f, "{phase}: {what} {reason}: {times}"))
        };
        counts(f, "refused,", &tally.refused)?;
        counts(f, "wrong,", &tally.faults)?;
        for (what, times) in [
            ("not answered", tally.unanswered),
            ("sent again", tally.sent_again),
            ("told to wait", tally.in_progress),
            ("no message", tally.malformed),
            ("answers to nothing in flight", tally.unasked),
        ] {
            if times > 0 {
                writeln!(f, "{phase}: {what}: {times}")?;
            }
        }
        if !tally.is_steady() {
            writeln!(
                f,
                "{phase}: more than one request in a thousand was sent again: these figures are those of a queue that \
                 ran over; try a smaller window"
            )?;
        }
        if tally.end == End::GivenUp {
            writeln!(f, "{phase}: given up, since nothing came any more")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 1000 registrations in two seconds, each in half a millisecond.
    fn report() -> Report {
        let mut tally = Tally::new(1000);
        (tally.done, tally.requests, tally.answered) = (1000, 1000, 1000);
        tally.took = Duration::from_secs(2);
        tally.segments = vec![(100, Duration::from_millis(200)); 10];
        for _ in 0..1000 {
            tally.latency.add(Duration::from_micros(500));
        }
        let usage = Usage {
            user: Duration::from_millis(10),
            system: Duration::from_millis(20),
            resident: 4_194_304,
            growth: 1_500_000,
        };
        let bare = Bare {
            gatekeeper: vec![500.0, 400.0, 600.0],
            responder: vec![1000.0, 2000.0, 1000.0],
            amiss: 0,
        };
        Report {
            target: "127.0.0.1:1719".to_owned(),
            endpoints: 1000,
            registered: 1000,
            window: 8,
            sockets: 2,
            phases: vec![Measured {
                phase: Phase::Register,
                tally,
                gatekeeper: Some(usage),
                generator: None,
                bare: Some(bare),
            }],
        }
    }

    #[test]
    fn figures_of_a_known_series() {
        let told = report().to_json();
        let phase = &told["phases"][0];
        assert_eq!(told["result"], "answered");
        assert_eq!(phase["per_second"], 500.0);
        assert_eq!(phase["first_tenth_per_second"], 500.0);
        assert_eq!(phase["latency_us"]["p99.9"], 500);
        assert_eq!(phase["gatekeeper"]["user_us_per_request"], 10.0);
        assert_eq!(phase["gatekeeper"]["system_us_per_request"], 20.0);
        assert_eq!(phase["octets_per_endpoint"], 1500.0);
        assert_eq!(phase["responder"]["ratio"], 0.5);
        let text = report().to_string();
        for part in [
            "register         1000       1000       1000        500",
            "gatekeeper 10.00 µs user and 20.00 µs system a request, 4.0 MiB resident, 1500 octets more",
            "500 jobs/s beside 1000 of the responder, a ratio of 0.50 (medians of 3 turns)",
            "each request was answered as it should be",
        ] {
            assert!(text.contains(part), "{text}");
        }
        assert!(!text.contains("sent again"), "{text}");
    }

    #[test]
    fn the_verdict_is_that_of_the_worst() {
        let mut told = report();
        told.phases[0].tally.answered = 999;
        told.phases[0].tally.refuse("RRJ securityDenial".to_owned());
        assert_eq!(told.verdict(), Verdict::Failed);
        assert!(
            told.to_string()
                .contains("register: refused, RRJ securityDenial: 1\n")
        );
        told.phases[0].tally.sent_again = 2;
        assert!(told.to_string().contains("a queue that ran over"));
        told.phases[0].tally.end = End::Interrupted;
        assert_eq!(told.verdict(), Verdict::Interrupted);
        told.phases[0].tally = Tally::new(1000);
        assert_eq!(told.verdict(), Verdict::Silent);
        assert_eq!(Report::default().verdict(), Verdict::Silent);
        // Nothing to do is nothing done.
        let mut told = report();
        let mut idle = told.phases[0].clone();
        idle.tally = Tally::new(0);
        told.phases.push(idle);
        assert_eq!(told.verdict(), Verdict::Failed);
    }
}
