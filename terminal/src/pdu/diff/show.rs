//! What differs, as lines and as JSON.

use serde_json::{Value as Json, json};

use super::super::{JSON_SCHEMA, Kind, to_hex};
use super::compare::{Change, Comparison, Difference, Encoding};
use super::path::Step;
use super::tree::{Notation, Part, Tree};
use crate::style::Style;

/// Braces that are deeper within one another are not indented further.
const MAX_INDENTED: usize = 64;

/// The most octets that are shown of another encoding.
const MAX_OCTETS: usize = 8;

/// Which message a line is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Both,
    First,
    Second,
    /// The same in both, but for the octets.
    Encoding,
}

/// A line for each field that differs, with its path.
pub(super) fn differences(
    titles: &[String; 2],
    comparison: &Comparison<'_>,
    style: Style,
) -> String {
    let mut lines = Lines::new(style);
    for difference in &comparison.differences() {
        lines.begin(titles);
        let lead = match difference.path.to_string() {
            path if path.is_empty() => path,
            path => format!("{path} "),
        };
        lines.change(0, &lead, difference.change);
    }
    lines.text
}

/// The whole of both messages; nothing where they are the same.
pub(super) fn all(titles: &[String; 2], comparison: &Comparison<'_>, style: Style) -> String {
    let mut lines = Lines::new(style);
    if !comparison.change.is_same() {
        lines.begin(titles);
    }
    lines.change(0, "", &comparison.change);
    lines.text
}

struct Lines {
    text: String,
    style: Style,
}

impl Lines {
    fn new(style: Style) -> Self {
        Self {
            text: String::new(),
            style,
        }
    }

    /// What the signs are of.
    fn begin(&mut self, [first, second]: &[String; 2]) {
        if self.text.is_empty() {
            for line in [format!("--- {first}"), format!("+++ {second}")] {
                self.text.push_str(&self.style.heading(&line));
                self.text.push('\n');
            }
        }
    }

    fn line(&mut self, sign: Sign, depth: usize, content: &str) {
        let width = 2 * depth.min(MAX_INDENTED);
        let (mark, code) = match sign {
            Sign::Both => (' ', None),
            Sign::First => ('-', Some("31")),
            Sign::Second => ('+', Some("32")),
            Sign::Encoding => ('~', Some("33")),
        };
        let line = format!("{mark} {:width$}{content}", "");
        match code {
            Some(code) => self.text.push_str(&self.style.paint(code, &line)),
            None => self.text.push_str(&line),
        }
        self.text.push('\n');
    }

    /// What became of a value, behind what stands before it on its line.
    fn change(&mut self, depth: usize, lead: &str, change: &Change<'_>) {
        match change {
            Change::Same(tree) => self.value(Sign::Both, depth, lead, tree),
            Change::Other(first, second) => {
                self.value(Sign::First, depth, lead, first);
                self.value(Sign::Second, depth, lead, second);
            }
            Change::Removed(tree) => self.value(Sign::First, depth, lead, tree),
            Change::Inserted(tree) => self.value(Sign::Second, depth, lead, tree),
            Change::Encoding(encoding) => {
                let content = format!("{lead}-- {}", sentence(encoding));
                self.line(Sign::Encoding, depth, &content);
            }
            Change::Within { tree, children } => match &tree.part {
                Part::Alternative(name, _) => {
                    self.inner(depth, &format!("{lead}{name} : "), children)
                }
                Part::Content(content) => {
                    self.inner(depth, &format!("{lead}{} : ", content.name), children);
                }
                Part::Fields(_) | Part::List(_) | Part::Leaf(_) | Part::Ignored => {
                    self.line(Sign::Both, depth, &format!("{lead}{{"));
                    for (step, change) in children {
                        let lead = match step {
                            Some(Step::Name(name)) => format!("{name} "),
                            Some(Step::Element(_)) | None => String::new(),
                        };
                        self.change(depth + 1, &lead, change);
                    }
                    self.line(Sign::Both, depth, "}");
                }
            },
        }
    }

    /// The one thing that is in a value without braces.
    fn inner(&mut self, depth: usize, lead: &str, children: &[(Option<Step<'_>>, Change<'_>)]) {
        for (_, change) in children {
            self.change(depth, lead, change);
        }
    }

    fn value(&mut self, sign: Sign, depth: usize, lead: &str, tree: &Tree<'_>) {
        match &tree.part {
            Part::Leaf(notation) => {
                let mut content = format!("{lead}{}", leaf(*notation, tree.json));
                if let Some(name) = tree.name {
                    content.push_str(&format!(" -- {name}"));
                }
                self.line(sign, depth, &content);
            }
            Part::Fields(fields) if !fields.is_empty() => {
                self.line(sign, depth, &format!("{lead}{{"));
                for (name, tree) in fields {
                    self.value(sign, depth + 1, &format!("{name} "), tree);
                }
                self.line(sign, depth, "}");
            }
            Part::List(elements) if !elements.is_empty() => {
                self.line(sign, depth, &format!("{lead}{{"));
                for tree in elements {
                    self.value(sign, depth + 1, "", tree);
                }
                self.line(sign, depth, "}");
            }
            Part::Fields(_) | Part::List(_) => self.line(sign, depth, &format!("{lead}{{}}")),
            Part::Alternative(name, tree) => {
                self.value(sign, depth, &format!("{lead}{name} : "), tree);
            }
            Part::Content(content) => {
                let lead = format!("{lead}{} : ", content.name);
                self.value(sign, depth, &lead, &content.value);
            }
            Part::Ignored => self.line(sign, depth, &format!("{lead}-- not compared")),
        }
    }
}

/// A value with nothing below it, close to the value notation of ASN.1, and safe to print.
fn leaf(notation: Notation, json: &Json) -> String {
    let octets = |digits: &str| format!("'{}'H", digits.to_ascii_uppercase());
    let member = |name| json.get(name).and_then(Json::as_str);
    match (notation, json) {
        (Notation::KeepAlive, _) => "keep-alive".to_owned(),
        (Notation::Null, _) => "NULL".to_owned(),
        (Notation::Boolean, Json::Bool(true)) => "TRUE".to_owned(),
        (Notation::Boolean, Json::Bool(false)) => "FALSE".to_owned(),
        (Notation::Characters, Json::String(text)) => format!("\"{}\"", text.escape_debug()),
        (Notation::Octets, Json::String(digits)) => octets(digits),
        (Notation::Bits, Json::String(digits)) => format!("'{digits}'B"),
        (Notation::ObjectIdentifier, Json::String(numbers)) => {
            format!("{{{}}}", numbers.replace('.', " "))
        }
        (Notation::Plain, Json::String(name)) => name.clone(),
        (_, Json::Object(_)) => match (json.get("$unknown"), member("$hex"), member("hex")) {
            (Some(index), ..) => format!("unknown({index})"),
            (_, Some(digits), _) => octets(digits),
            (.., Some(digits)) => {
                let name = member("$as").unwrap_or_default();
                let error = member("error").unwrap_or_default();
                format!("{} -- no {name}: {error}", octets(digits))
            }
            _ => json.to_string(),
        },
        _ => json.to_string(),
    }
}

/// How two encodings of a value differ.
fn sentence(encoding: &Encoding<'_>) -> String {
    let at = encoding.at();
    let octets = |octets: &[u8]| {
        let rest = &octets[at..];
        match rest.len() {
            0 => "nothing".to_owned(),
            1..=MAX_OCTETS => to_hex(rest),
            _ => format!("{}…", to_hex(&rest[..MAX_OCTETS])),
        }
    };
    let (first, second) = (octets(&encoding.first), octets(&encoding.second));
    let field = match encoding.field() {
        Some(field) => format!(" ({field})"),
        None => String::new(),
    };
    format!("the same value in other octets: from octet {at}{field} on {first} and {second}")
}

/// The object of a comparison.
pub fn json(kinds: [Kind; 2], comparison: &Comparison<'_>) -> Json {
    let differences: Vec<Json> = comparison.differences().iter().map(difference).collect();
    json!({
        "schema": JSON_SCHEMA,
        "same": differences.is_empty(),
        "first": { "kind": kinds[0].name() },
        "second": { "kind": kinds[1].name() },
        "by_place": comparison.is_by_place,
        "differences": differences,
    })
}

fn difference(difference: &Difference<'_, '_>) -> Json {
    let (path, other) = (difference.path.in_first(), difference.path.in_second());
    let mut object = json!({ "path": path });
    if path != other {
        object["second_path"] = json!(other);
    }
    let (change, first, second) = match difference.change {
        Change::Other(first, second) => match (&first.part, &second.part) {
            (Part::Alternative(..), Part::Alternative(..)) => (
                "alternative",
                Some(first.json.clone()),
                Some(second.json.clone()),
            ),
            _ => ("value", Some(first.json.clone()), Some(second.json.clone())),
        },
        Change::Removed(tree) => ("removed", Some(tree.json.clone()), None),
        Change::Inserted(tree) => ("inserted", None, Some(tree.json.clone())),
        Change::Encoding(encoding) => {
            object["octet"] = json!(encoding.at());
            let [first, second] = [&encoding.first, &encoding.second].map(|octets| to_hex(octets));
            ("encoding", Some(json!(first)), Some(json!(second)))
        }
        Change::Same(_) | Change::Within { .. } => ("same", None, None),
    };
    object["change"] = json!(change);
    for (member, value) in [("first", first), ("second", second)] {
        if let Some(value) = value {
            object[member] = value;
        }
    }
    object
}
