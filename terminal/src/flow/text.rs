//! Calls as text: the verdict, what is worth knowing, the ladder, the media.

use std::fmt::{self, Write as _};
use std::time::Duration;

use h323_flow::{
    Call, Content, Endpoint, Model, Party, Registration, Role, Severity, Stream, Totals,
};

use super::rows::{Row, ends, rows};
use crate::ladder::Ladder;
use crate::style::Style;

/// The width of the lines.
const LINE: usize = 110;

impl Style {
    fn verdict(self, is_good: bool, text: &str) -> String {
        self.paint(if is_good { "32" } else { "31" }, text)
    }

    fn severity(self, severity: Severity, text: &str) -> String {
        match severity {
            Severity::Fault => self.paint("31", text),
            Severity::Warning => self.paint("33", text),
            Severity::Remark => text.to_owned(),
        }
    }
}

/// Everything, written call by call.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// What there is to say.
    pub model: &'a Model,
    /// How.
    pub style: Style,
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { model, style } = *self;
        for one in &model.calls {
            writeln!(f, "{}", call(one, style))?;
        }
        f.write_str(&endpoints(&model.endpoints, style))?;
        f.write_str(&totals(&model.totals, model.calls.len()))
    }
}

/// The line that names a call.
pub fn title(call: &Call) -> String {
    let (caller, callee) = ends_in_words(call);
    format!("Call {}: {caller} → {callee}", call.number)
}

/// Who calls and who is called, with their addresses where they are known.
pub fn ends_in_words(call: &Call) -> (String, String) {
    let named = |role: Role| {
        let party = call.parties.iter().find(|party| party.role == role)?;
        Some(format!("{} ({})", party.title(), party.address()))
    };
    let other = |party: Option<&Party>| {
        party.map(|party| format!("{} ({})", party.title(), party.address()))
    };
    // Nobody but the dialled number is known of somebody who was never reached.
    let dialled = || {
        call.messages
            .iter()
            .find_map(|message| match &message.content {
                Content::Ras(ras) => ras.destination.first().cloned(),
                Content::Signalling(signalling) => signalling.called.clone(),
                Content::H245(_) => None,
            })
    };
    let caller = named(Role::Caller).or_else(|| other(call.parties.first()));
    let callee = named(Role::Callee)
        .or_else(dialled)
        .or_else(|| other(call.parties.get(1..).and_then(<[Party]>::last)));
    (
        caller.unwrap_or_else(|| "?".to_owned()),
        callee.unwrap_or_else(|| "?".to_owned()),
    )
}

/// One call.
pub fn call(call: &Call, style: Style) -> String {
    let mut text = style.heading(&title(call));
    let _ = write!(text, "\n  began {}", call.began().rfc3339());
    if let Some(identifier) = call.call_identifier {
        let _ = write!(text, ", callIdentifier {identifier}");
    }
    text.push('\n');
    let verdict = &call.verdict;
    for line in wrapped(&verdict.sentence, LINE - 2) {
        let _ = writeln!(
            text,
            "  {}",
            style.verdict(verdict.outcome.is_good(), &line)
        );
    }
    for finding in &verdict.findings {
        let mark = match finding.severity {
            Severity::Fault => "!!",
            Severity::Warning => "! ",
            Severity::Remark => "- ",
        };
        let mut sentence = finding.sentence.clone();
        if let Some(clause) = finding.clause {
            let _ = write!(sentence, " [{clause}]");
        }
        for (index, line) in wrapped(&sentence, LINE - 5).into_iter().enumerate() {
            let mark = if index == 0 { mark } else { "  " };
            let _ = writeln!(text, "  {} {line}", style.severity(finding.severity, mark));
        }
    }
    text.push('\n');
    text.push_str(&ladder(call));
    if !call.streams.is_empty() {
        text.push('\n');
        text.push_str(&streams(&call.streams));
    }
    text
}

/// The ladder of a call.
pub fn ladder(call: &Call) -> String {
    if call.parties.is_empty() {
        return String::new();
    }
    let ladder = Ladder::new(call.parties.iter().map(Party::title)).fitted(LINE);
    let addresses: Vec<String> = call.parties.iter().map(Party::address).collect();
    let mut text = format!("{}\n{}\n", ladder.head(), ladder.titles(&addresses));
    let began = call.began();
    for row in rows(call) {
        text.push_str(&match row {
            Row::Message(message) => {
                let (from, to) = ends(call, message.from, message.to);
                ladder.message(message.at.since(began), from, to, &message.label())
            }
            Row::Remark(at, remark) => ladder.remark(at.since(began), &remark),
        });
        text.push('\n');
    }
    text
}

/// The table of media streams.
pub fn streams(streams: &[Stream]) -> String {
    let mut text = format!(
        "  {:<21} {:<21} {:<14} {:>7} {:>6} {:>6} {:>9} {:>9} {:>9}\n",
        "media from", "to", "codec", "packets", "lost", "dup", "jitter", "max", "duration"
    );
    for stream in streams {
        let jitter = |value: Option<Duration>| {
            value.map_or("-".to_owned(), |value| {
                format!("{:.1} ms", value.as_secs_f64() * 1e3)
            })
        };
        let _ = writeln!(
            text,
            "  {:<21} {:<21} {:<14} {:>7} {:>6} {:>6} {:>9} {:>9} {:>8.1}s",
            stream.from.to_string(),
            stream.to.to_string(),
            stream.codec,
            stream.packets,
            stream.lost,
            stream.duplicates,
            jitter(stream.jitter),
            jitter(stream.max_jitter),
            stream.duration().as_secs_f64(),
        );
    }
    text
}

/// RAS by endpoint.
pub fn endpoints(endpoints: &[Endpoint], style: Style) -> String {
    let mut text = String::new();
    for endpoint in endpoints {
        let name = match endpoint.aliases.join(", ") {
            empty if empty.is_empty() => "endpoint".to_owned(),
            aliases => aliases,
        };
        let heading = format!("RAS of {name} ({})", endpoint.address);
        let _ = writeln!(text, "{}", style.heading(&heading));
        let _ = writeln!(
            text,
            "  {} with the gatekeeper {}",
            registration(&endpoint.registration),
            endpoint.gatekeeper
        );
        for (name, counts) in &endpoint.counts {
            let _ = write!(
                text,
                "  {:>4} {name}: {} confirmed, {} rejected, {} unanswered",
                counts.requests,
                counts.confirmed,
                counts.rejected,
                counts
                    .requests
                    .saturating_sub(counts.confirmed + counts.rejected)
            );
            if counts.retransmissions > 0 {
                let _ = write!(text, ", {} sent again", counts.retransmissions);
            }
            text.push('\n');
        }
        for exchange in &endpoint.exchanges {
            if let Some(h323_flow::ExchangeOutcome::Rejected) =
                exchange.outcome.map(|(outcome, _)| outcome)
                && let (Some(request), Some(answer)) = (exchange.request(), exchange.answer())
            {
                let line = format!(
                    "  {} {}: {}",
                    request.at.rfc3339(),
                    request.name,
                    answer.label()
                );
                let _ = writeln!(text, "{}", style.severity(Severity::Warning, &line));
            }
        }
        text.push('\n');
    }
    text
}

/// Whether an endpoint is registered, in words.
pub fn registration(registration: &Registration) -> String {
    match registration {
        Registration::Unknown => "no registration seen".to_owned(),
        Registration::Registered {
            time_to_live_secs: Some(seconds),
        } => format!("registered for {seconds} s"),
        Registration::Registered {
            time_to_live_secs: None,
        } => "registered".to_owned(),
        Registration::Rejected { reason } => format!("registration rejected ({reason})"),
        Registration::Unregistered => "unregistered".to_owned(),
    }
}

/// The last line: what was counted.
pub fn totals(totals: &Totals, calls: usize) -> String {
    let span = match (totals.first, totals.last) {
        (Some(first), Some(last)) => last.since(first),
        _ => Duration::ZERO,
    };
    let mut text = format!(
        "{} in {:.1} s: {}, {}, {}",
        counted(totals.packets, "packet"),
        span.as_secs_f64(),
        counted(calls as u64, "call"),
        counted(totals.messages, "message"),
        counted(totals.media, "media packet")
    );
    for (count, what) in [
        (totals.malformed, "messages malformed"),
        (totals.retransmissions, "segments sent again"),
        (totals.missing, "octets of signalling missing"),
        (totals.incomplete_datagrams, "datagrams incomplete"),
        (totals.calls_gone, "calls too many to keep"),
        (totals.endpoints_gone, "endpoints too many to keep"),
    ] {
        if count > 0 {
            let _ = write!(text, ", {count} {what}");
        }
    }
    text.push('\n');
    text
}

/// A number of things; all have a plural in s.
fn counted(count: u64, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    }
}

/// A text in lines of at most so many characters, broken at spaces.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().map_or(0, |line| line.chars().count());
        if line > 0 && line + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else if let Some(last) = lines.last_mut() {
            if line > 0 {
                last.push(' ');
            }
            last.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces() {
        assert_eq!(wrapped("one two three", 7), ["one two", "three"]);
        assert_eq!(wrapped("averylongword x", 5), ["averylongword", "x"]);
        assert_eq!(wrapped("", 5), [""]);
    }
}
