//! `h323 decode --explain`: why octets do not decode, where, and what their sender may have meant.

mod guess;
mod trail;

use std::fmt::Write as _;

use bytes::Bytes;
use h323_h225::q931::{Identifier, Message};
use h323_per::DecodeError;
use h323_per::schema::canonical::Departures;
use serde_json::{Value, json};

use super::kind::Kind;
use super::{Failure, departures, q931, recode, tpkt};
pub(super) use trail::Trail;

/// Octets that are shown before and behind the one at which a message breaks.
const AROUND: usize = 8;

/// What there is to say of octets.
#[derive(Debug)]
pub struct Explanation {
    kind: Kind,
    verdict: Verdict,
    /// What the sender may have meant or done, the likeliest first.
    perhaps: Vec<String>,
}

/// What octets are.
#[derive(Debug)]
enum Verdict {
    /// A message, and what in it is not canonical: unless that cannot be worked out, since something in it that is not read
    /// otherwise, such as a second User-user element, is broken.
    Message(Result<Departures, Failure>),
    /// No message.
    Broken(Problem),
}

/// Why octets are no message.
#[derive(Debug)]
struct Problem {
    /// In one sentence.
    says: String,
    /// The rule that is broken.
    rule: String,
    /// The field, where the octets got as far as that.
    path: String,
    /// The bit of all octets.
    bit: usize,
    /// The octets around it, the one that it is of in brackets.
    octets: String,
    /// What was expected, and what was there.
    expected: String,
    found: String,
    /// The part before.
    behind: Option<String>,
    /// Whole octets left, and whether that is the end of the octets or only of an open type.
    left: usize,
    inner: bool,
}

/// An encoding of ASN.1 that breaks, and where it stands in the octets that were given.
struct Broken {
    kind: Kind,
    octets: Bytes,
    start: usize,
    error: DecodeError,
}

/// Explains octets that are said to be of a kind, or of none.
pub fn explain(kind: Option<Kind>, octets: &Bytes) -> Explanation {
    let kind = kind
        .or_else(|| Kind::recognise(octets))
        .unwrap_or_else(|| guess::farthest(octets));
    let (verdict, perhaps) = match recode(kind, octets) {
        Ok(_) => (
            Verdict::Message(departures(kind, octets)),
            guess::of_rest(kind, octets),
        ),
        Err(failure) => {
            let (problem, perhaps) = match innermost(kind, octets) {
                Some(broken) => of_asn1(octets, &broken),
                None => of_framing(kind, octets, &failure),
            };
            (Verdict::Broken(problem), perhaps)
        }
    };
    Explanation {
        kind,
        verdict,
        perhaps,
    }
}

/// The encoding of ASN.1 that breaks, if that is what is wrong.
fn innermost(kind: Kind, octets: &Bytes) -> Option<Broken> {
    match kind.asn1() {
        Some(pdu) => match pdu.recode(octets) {
            Err(Failure::Per(error)) => Some(Broken {
                kind,
                octets: octets.clone(),
                start: 0,
                error,
            }),
            _ => None,
        },
        None if kind == Kind::Q931 => {
            let message = Message::decode(octets).ok()?;
            let contents = message.elements.contents(Identifier::USER_USER)?;
            let value = q931::user_information(contents).ok()?;
            let start = offset(octets, &value)?;
            innermost(Kind::Uu, &value).map(|broken| broken.moved(start))
        }
        None => tpkt::frames(octets).ok()?.iter().find_map(|payload| {
            let start = offset(octets, payload)?;
            innermost(tpkt::content(payload)?, payload).map(|broken| broken.moved(start))
        }),
    }
}

impl Broken {
    fn moved(self, octets: usize) -> Self {
        Self {
            start: self.start + octets,
            ..self
        }
    }
}

/// Where a part of some octets, which shares them, begins in them.
fn offset(octets: &Bytes, part: &Bytes) -> Option<usize> {
    (part.as_ptr() as usize)
        .checked_sub(octets.as_ptr() as usize)
        .filter(|start| start + part.len() <= octets.len())
}

fn of_asn1(all: &Bytes, broken: &Broken) -> (Problem, Vec<String>) {
    let Broken {
        kind,
        octets,
        start,
        error,
    } = broken;
    let bit = error.bit_offset as usize;
    let trail = kind.asn1().map(|pdu| pdu.trail(octets)).unwrap_or_default();
    let end = trail.end(8 * octets.len());
    let (expected, found) = match error.detail.split_once(", found ") {
        Some((expected, found)) => (expected, found.to_owned()),
        None => (error.detail.as_str(), String::new()),
    };
    let problem = Problem {
        says: error.to_string(),
        rule: error.rule.to_string(),
        path: error.path.clone(),
        bit: 8 * start + bit,
        octets: around(all, start + bit / 8),
        expected: expected.trim_start_matches("expected ").to_owned(),
        found,
        behind: trail.last.as_ref().map(|part| part.what.to_string()),
        left: (end / 8).saturating_sub(bit.div_ceil(8)),
        inner: end < 8 * octets.len(),
    };
    let mut perhaps = guess::of_whole(*kind, octets);
    if perhaps.is_empty() {
        perhaps = guess::of_place(*kind, octets, error, &trail);
    }
    (problem, perhaps)
}

/// What is wrong with the layers around ASN.1.
fn of_framing(kind: Kind, octets: &Bytes, failure: &Failure) -> (Problem, Vec<String>) {
    let at = guess::place_of(failure).min(octets.len());
    let problem = Problem {
        says: failure.to_string(),
        rule: failure.to_string(),
        path: String::new(),
        bit: 8 * at,
        octets: around(octets, at),
        expected: kind.title().to_owned(),
        found: String::new(),
        behind: None,
        left: octets.len() - at,
        inner: false,
    };
    let mut perhaps = guess::of_framing(kind, octets);
    if perhaps.is_empty() {
        perhaps = guess::of_whole(kind, octets);
    }
    (problem, perhaps)
}

/// The octets around one, which is in brackets; the end is a pair of empty ones.
fn around(octets: &[u8], at: usize) -> String {
    let first = at.saturating_sub(AROUND).min(octets.len());
    let last = (at + AROUND + 1).min(octets.len());
    let mut text = format!("{first}:");
    for (index, octet) in (first..).zip(octets.get(first..last).unwrap_or_default()) {
        // Writing to a String cannot fail.
        let _ = match index == at {
            true => write!(text, " [{octet:02x}]"),
            false => write!(text, " {octet:02x}"),
        };
    }
    if at >= octets.len() {
        text.push_str(" []");
    }
    text
}

impl Explanation {
    /// Whether the octets are a message.
    pub fn decodes(&self) -> bool {
        matches!(self.verdict, Verdict::Message(_))
    }

    /// What is wrong in one sentence, if anything.
    pub fn problem(&self) -> Option<String> {
        match &self.verdict {
            Verdict::Broken(problem) => Some(format!("{}: {}", self.kind.name(), problem.says)),
            Verdict::Message(_) => None,
        }
    }

    /// For people.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        let mut line = |name: &str, says: &str| {
            for (index, says) in says.lines().enumerate() {
                let name = if index == 0 { name } else { "" };
                let _ = writeln!(text, "{name:9} {says}");
            }
        };
        let title = self.kind.title();
        match &self.verdict {
            Verdict::Broken(problem) => {
                line("is not", title);
                let (octet, bit) = (problem.bit / 8, problem.bit % 8);
                line(
                    "breaks",
                    &format!("at octet {octet} bit {bit}: {}", problem.rule),
                );
                if !problem.path.is_empty() {
                    line("field", &problem.path);
                }
                line("octets", &problem.octets);
                if let Some(behind) = &problem.behind {
                    line("behind", behind);
                }
                let within = if problem.inner {
                    " in the open type"
                } else {
                    ""
                };
                let left = format!("{} left{within}", octets(problem.left));
                line("expected", &format!("{}; {left}", problem.expected));
                if !problem.found.is_empty() {
                    line("found", &problem.found);
                }
            }
            Verdict::Message(Ok(departures)) if !departures.is_empty() => {
                line(
                    "is",
                    &format!("{title}, not as a canonical encoder sends it"),
                );
                line("departs", &departures.to_string());
            }
            Verdict::Message(Ok(_)) => {
                line("is", &format!("{title}, as a canonical encoder sends it"));
            }
            Verdict::Message(Err(failure)) => {
                line("is", title);
                line("departs", &format!("nobody knows where: {failure}"));
            }
        }
        for guess in &self.perhaps {
            line("perhaps", guess);
        }
        text
    }

    /// For programs.
    pub fn to_json(&self) -> Value {
        let mut json = json!({
            "schema": super::JSON_SCHEMA,
            "kind": self.kind.name(),
            "decodes": self.decodes(),
            "perhaps": self.perhaps,
        });
        match &self.verdict {
            Verdict::Broken(problem) => {
                json["problem"] = json!({
                    "says": problem.says,
                    "field": problem.path,
                    "octet": problem.bit / 8,
                    "bit": problem.bit % 8,
                    "octets": problem.octets,
                    "behind": problem.behind,
                    "expected": problem.expected,
                    "found": problem.found,
                    "left": problem.left,
                    "left_in": if problem.inner { "open type" } else { "octets" },
                });
            }
            Verdict::Message(Ok(departures)) => {
                let kept = departures.kept.iter().map(|departed| {
                    json!({
                        "departure": departed.departure.to_string(),
                        "field": departed.path,
                        "from": departed.bits.start,
                        "to": departed.bits.end,
                    })
                });
                json["departures"] = kept.collect();
                json["departures_count"] = json!(departures.count);
            }
            Verdict::Message(Err(failure)) => {
                json["departures_unknown"] = json!(failure.to_string());
            }
        }
        json
    }
}

/// So many octets.
fn octets(count: usize) -> String {
    match count {
        1 => "1 octet".to_owned(),
        _ => format!("{count} octets"),
    }
}
