//! The figures side by side.

use std::fmt;

use serde::Serialize;

use crate::rivals::{Best, Sample};

/// How many times faster than Erlang decoding is to be.
const DECODE_GOAL_ERLANG: f64 = 6.0;
/// How many times faster than Erlang encoding is to be.
const ENCODE_GOAL_ERLANG: f64 = 13.0;
/// How many times faster than Erlang decodes, finding a field is to be.
const LOOK_GOAL_ERLANG: f64 = 10.0;
/// How many times faster than rasn both are to be.
const GOAL_RASN: f64 = 10.0;

/// All figures. Times are in nanoseconds.
#[derive(Debug, Serialize)]
pub(crate) struct Table {
    /// What Erlang calls itself.
    erlang: String,
    rows: Vec<Row>,
    goals: Vec<Goal>,
}

#[derive(Debug, Serialize)]
struct Row {
    kind: &'static str,
    message: &'static str,
    octets: usize,
    decode: Times,
    encode: Times,
    /// Finding the field that a relay looks at first, beside decoding.
    look: f64,
    /// Why rasn is not timed.
    rasn_does_not_handle_it: Option<String>,
}

#[derive(Debug, Serialize)]
struct Times {
    ours: f64,
    erlang: f64,
    rasn: Option<f64>,
}

/// What is to be reached over all messages together.
#[derive(Debug, Serialize)]
struct Goal {
    what: &'static str,
    goal: f64,
    /// The ratio of the sums.
    reached: f64,
    /// The messages that reach it by themselves, and how many there are.
    messages: (usize, usize),
    met: bool,
}

impl Times {
    fn new(ours: Best, erlang: Best, rasn: Option<Best>, of: fn(&Best) -> f64) -> Self {
        Self {
            ours: of(&ours),
            erlang: of(&erlang),
            rasn: rasn.as_ref().map(of),
        }
    }

    fn erlang(&self) -> Option<(f64, f64)> {
        Some((self.ours, self.erlang))
    }

    fn rasn(&self) -> Option<(f64, f64)> {
        Some((self.ours, self.rasn?))
    }
}

impl Goal {
    /// `times` gives ours and theirs.
    fn new(
        what: &'static str,
        goal: f64,
        rows: &[Row],
        times: impl Fn(&Row) -> Option<(f64, f64)>,
    ) -> Self {
        let times: Vec<_> = rows.iter().filter_map(times).collect();
        let ours: f64 = times.iter().map(|(ours, _)| ours).sum();
        let theirs: f64 = times.iter().map(|(_, theirs)| theirs).sum();
        let reaching = times
            .iter()
            .filter(|(ours, theirs)| theirs / ours >= goal)
            .count();
        Self {
            what,
            goal,
            reached: theirs / ours,
            messages: (reaching, times.len()),
            met: theirs / ours >= goal,
        }
    }
}

impl Table {
    pub(crate) fn new(erlang: String, samples: &[Sample]) -> Self {
        let rows: Vec<Row> = samples.iter().map(Row::new).collect();
        let goals = vec![
            Goal::new("decode, Erlang", DECODE_GOAL_ERLANG, &rows, |row| {
                row.decode.erlang()
            }),
            Goal::new("encode, Erlang", ENCODE_GOAL_ERLANG, &rows, |row| {
                row.encode.erlang()
            }),
            Goal::new("look, Erlang's decode", LOOK_GOAL_ERLANG, &rows, |row| {
                Some((row.look, row.decode.erlang))
            }),
            Goal::new("decode, rasn", GOAL_RASN, &rows, |row| row.decode.rasn()),
            Goal::new("encode, rasn", GOAL_RASN, &rows, |row| row.encode.rasn()),
        ];
        Self {
            erlang,
            rows,
            goals,
        }
    }

    /// Whether all are.
    pub(crate) fn goals_are_met(&self) -> bool {
        self.goals.iter().all(|goal| goal.met)
    }
}

impl Row {
    fn new(sample: &Sample) -> Self {
        let (ours, erlang, rasn) = (sample.ours(), sample.erlang(), sample.rasn());
        Self {
            kind: sample.kind,
            message: sample.name,
            octets: sample.octets.len(),
            decode: Times::new(ours, erlang, rasn.ok(), |best| best.decode),
            encode: Times::new(ours, erlang, rasn.ok(), |best| best.encode),
            look: ours.look,
            rasn_does_not_handle_it: rasn.err().map(str::to_owned),
        }
    }
}

/// In Markdown.
impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "Nanoseconds; Erlang is {}. In brackets, how many times ours.\n",
            self.erlang
        )?;
        writeln!(
            f,
            "| message | octets | decode | Erlang | rasn | encode | Erlang | rasn | look | Erlang's decode |"
        )?;
        writeln!(
            f,
            "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
        )?;
        for row in &self.rows {
            write!(f, "| {} | {} ", row.message, row.octets)?;
            for times in [&row.decode, &row.encode] {
                write!(
                    f,
                    "| {:.0} | {} ",
                    times.ours,
                    Beside(times.erlang, times.ours)
                )?;
                match times.rasn {
                    Some(rasn) => write!(f, "| {} ", Beside(rasn, times.ours))?,
                    None => write!(f, "| – ")?,
                }
            }
            writeln!(
                f,
                "| {:.0} | {} |",
                row.look,
                Beside(row.decode.erlang, row.look)
            )?;
        }
        writeln!(
            f,
            "\n| over all messages | goal | reached | messages that reach it |"
        )?;
        writeln!(f, "| --- | ---: | ---: | ---: |")?;
        for Goal {
            what,
            goal,
            reached,
            messages,
            met,
        } in &self.goals
        {
            let met = if *met { "" } else { ", missed" };
            let (reaching, all) = messages;
            writeln!(
                f,
                "| {what} | {goal:.0} | {reached:.1}{met} | {reaching} of {all} |"
            )?;
        }
        let mut unhandled = self
            .rows
            .iter()
            .filter(|row| row.rasn_does_not_handle_it.is_some())
            .peekable();
        if unhandled.peek().is_some() {
            writeln!(f, "\nrasn does not handle:\n")?;
        }
        for row in unhandled {
            let why = row.rasn_does_not_handle_it.as_deref().unwrap_or_default();
            writeln!(f, "- {}: {why}", row.message)?;
        }
        Ok(())
    }
}

/// Another's time, and how many times ours it is.
struct Beside(f64, f64);

impl fmt::Display for Beside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.0} ({:.1})", self.0, self.0 / self.1)
    }
}
