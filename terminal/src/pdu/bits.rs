//! `h323 decode --bits`: the octets of a message taken apart, with the rule that makes each part.
//!
//! Encodings of ASN.1 are shown bit by bit, the layers around them octet by octet. Each encoding within another
//! one counts its bits from its own first octet.

use std::fmt::Write as _;

use bytes::Bytes;
use h323_h225::q931::{Identifier, Message};
use h323_per::schema::Departure;
use h323_per::schema::dissect::{Row, RowKind};
use serde_json::{Map, Value, json};

use super::hex::to_hex;
use super::kind::Kind;
use super::{Failure, q931, tpkt};

/// How many lines are kept of a message; those beyond are counted.
const MAX_LINES: usize = 16_384;

/// Octets that are shown of a part that is octets.
const MAX_OCTETS: usize = 12;

/// Fields that are deeper within one another are not indented further, nor are longer names aligned.
const MAX_INDENTED: usize = 16;
const MAX_ALIGNED: usize = 44;

/// A message taken apart.
pub struct Sheet {
    lines: Vec<Line>,
    left_out: usize,
    /// Encodings around the one at hand.
    nested: usize,
}

/// A part of a message.
struct Line {
    nested: usize,
    depth: usize,
    path: String,
    /// Bits, of the encoding that the part is of.
    start: usize,
    end: usize,
    raw: String,
    rule: String,
    clause: Option<&'static str>,
    value: Option<String>,
    departures: Vec<Departure>,
}

/// Takes a message apart, as far as it goes, and says what is wrong with the rest.
pub fn sheet(kind: Kind, octets: &Bytes) -> (Sheet, Result<(), Failure>) {
    let mut sheet = Sheet {
        lines: Vec::new(),
        left_out: 0,
        nested: 0,
    };
    let result = sheet.message(kind, octets);
    (sheet, result)
}

impl Sheet {
    fn message(&mut self, kind: Kind, octets: &Bytes) -> Result<(), Failure> {
        match kind.asn1() {
            Some(pdu) => pdu.dissect(octets, &mut |row| self.row(row)),
            None if kind == Kind::Q931 => self.q931(octets),
            None => self.tpkt(octets),
        }
    }

    fn push(&mut self, line: Line) {
        if self.lines.len() < MAX_LINES {
            self.lines.push(line);
        } else {
            self.left_out += 1;
        }
    }

    /// A row of an encoding of ASN.1.
    fn row(&mut self, row: Row) {
        let mut line = Line {
            nested: self.nested + row.nested,
            depth: row.depth,
            path: row.path,
            start: row.bits.start,
            end: row.bits.end,
            raw: row.raw,
            rule: String::new(),
            clause: None,
            value: row.value,
            departures: Vec::new(),
        };
        match row.kind {
            RowKind::Part(part) => {
                line.rule = part.what.to_string();
                line.clause = part.what.clause();
                line.departures = part.departures.iter().collect();
            }
            RowKind::Field => line.rule = "takes no bits".to_owned(),
            RowKind::Encoding(name) => line.rule = format!("which hold {name}:"),
            RowKind::Broken(fault) => line.rule = format!("broken: {}", fault.rule()),
        }
        self.push(line);
    }

    /// Octets of one of the layers around.
    fn octets(&mut self, octets: &[u8], at: usize, count: usize, field: &str, rule: &str) {
        let shown = octets.get(at..at + count.min(MAX_OCTETS));
        let mut raw = to_hex(shown.unwrap_or_default());
        raw.push_str(if count > MAX_OCTETS { "…" } else { "" });
        self.push(Line {
            nested: self.nested,
            depth: 0,
            path: field.to_owned(),
            start: 8 * at,
            end: 8 * (at + count),
            raw,
            rule: rule.to_owned(),
            clause: None,
            value: None,
            departures: Vec::new(),
        });
    }

    /// What the octets of the line before hold.
    fn within(&mut self, kind: Kind, octets: &Bytes) -> Result<(), Failure> {
        self.nested += 1;
        let result = self.message(kind, octets);
        self.nested -= 1;
        result
    }

    fn q931(&mut self, octets: &Bytes) -> Result<(), Failure> {
        let message = Message::decode(octets)?;
        let reference = usize::from(octets.get(1).copied().unwrap_or_default());
        self.octets(octets, 0, 1, "protocol discriminator", "call control");
        self.octets(octets, 1, 1, "call reference", "length in octets");
        if reference > 0 {
            let rule = format!("flag and value: {}", message.call_reference.value());
            self.octets(octets, 2, reference, "call reference", &rule);
        }
        let rule = message.message_type.to_string();
        self.octets(octets, 2 + reference, 1, "message type", &rule);
        let mut at = 3 + reference;
        for element in &message.elements {
            let identifier = element.identifier();
            let name = match element.codeset() {
                0 => identifier.to_string(),
                codeset => format!("element {:#04x} of codeset {codeset}", identifier.0),
            };
            if identifier.is_single_octet() {
                self.octets(octets, at, 1, &name, "element of a single octet");
                at += 1;
                continue;
            }
            let user_user = element.codeset() == 0 && identifier == Identifier::USER_USER;
            let length = if user_user { 2 } else { 1 };
            let count = element.contents().len();
            self.octets(octets, at, 1, &name, "identifier");
            let rule = format!("length: {count} octets");
            self.octets(octets, at + 1, length, &name, &rule);
            at += 1 + length;
            if q931::carries_h225(element) {
                self.octets(
                    octets,
                    at,
                    1,
                    &name,
                    "protocol discriminator: ASN.1 follows",
                );
                self.octets(
                    octets,
                    at + 1,
                    count - 1,
                    &name,
                    "which hold H323-UserInformation:",
                );
                self.within(Kind::Uu, &element.contents().slice(1..))?;
            } else if count > 0 {
                self.octets(octets, at, count, &name, "contents");
            }
            at += count;
        }
        Ok(())
    }

    fn tpkt(&mut self, octets: &Bytes) -> Result<(), Failure> {
        let mut at = 0;
        for payload in tpkt::frames(octets)? {
            let length = tpkt::HEADER + payload.len();
            self.octets(octets, at, 1, "TPKT", "version");
            self.octets(octets, at + 1, 1, "TPKT", "reserved");
            let rule = format!("length of the frame: {length} octets");
            self.octets(octets, at + 2, 2, "TPKT", &rule);
            if let Some(kind) = tpkt::content(&payload) {
                let rule = format!("which hold {}:", kind.title());
                let start = at + tpkt::HEADER;
                self.octets(octets, start, payload.len(), "TPKT", &rule);
                self.within(kind, &payload)?;
            }
            at += length;
        }
        Ok(())
    }

    /// The sheet as a table for people.
    pub fn to_text(&self) -> String {
        let (mut raws, mut fields) = ("what stands there".len(), 0);
        for (index, line) in self.lines.iter().enumerate() {
            raws = raws.max(line.raw.chars().count());
            fields = fields.max(self.field(index).chars().count());
        }
        let fields = fields.clamp("field".len(), MAX_ALIGNED);
        let mut text = String::new();
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "{:>9} {:>7}  {:raws$}  {:fields$}  rule = value",
            "bits", "octet", "what stands there", "field"
        );
        for (index, line) in self.lines.iter().enumerate() {
            let bits = match line.end - line.start {
                0 => String::new(),
                1 => line.start.to_string(),
                _ => format!("{}-{}", line.start, line.end - 1),
            };
            let _ = write!(
                text,
                "{bits:>9} {:>7}  {:raws$}  {:fields$}  {}",
                line.at(),
                line.raw,
                self.field(index),
                line.rule,
            );
            if let Some(clause) = line.clause {
                let _ = write!(text, " (§{clause})");
            }
            if let Some(value) = &line.value {
                let _ = write!(text, " = {value}");
            }
            for departure in &line.departures {
                let _ = write!(text, " !! {departure}");
            }
            text.push('\n');
        }
        if self.left_out > 0 {
            let _ = writeln!(text, "and {} parts more", self.left_out);
        }
        text
    }

    /// The name of the field of a line, indented by what is around it; nothing where the line before has it.
    fn field(&self, index: usize) -> String {
        let line = &self.lines[index];
        let bars = "| ".repeat(line.nested);
        let before = index.checked_sub(1).map(|before| &self.lines[before]);
        if before.is_some_and(|before| before.nested == line.nested && before.path == line.path) {
            return bars;
        }
        let name = match line.depth {
            0 => &line.path,
            _ => last_step(&line.path),
        };
        let spaces = "  ".repeat(line.depth.min(MAX_INDENTED));
        format!("{bars}{spaces}{name}")
    }

    /// The lines as JSON.
    pub fn to_json(&self) -> Value {
        let lines = self.lines.iter().map(|line| {
            let mut shown = Map::new();
            let mut set = |name: &str, value| shown.insert(name.to_owned(), value);
            if line.nested > 0 {
                set("nested", json!(line.nested));
            }
            set("field", json!(line.path));
            set("from", json!(line.start));
            set("to", json!(line.end));
            set("at", json!(line.at()));
            set("raw", json!(line.raw));
            set("rule", json!(line.rule));
            if let Some(clause) = line.clause {
                set("clause", json!(clause));
            }
            if let Some(value) = &line.value {
                set("says", json!(value));
            }
            if !line.departures.is_empty() {
                let all = line.departures.iter().map(ToString::to_string);
                set("departures", all.collect());
            }
            Value::Object(shown)
        });
        let mut lines: Vec<Value> = lines.collect();
        if self.left_out > 0 {
            lines.push(json!({ "left_out": self.left_out }));
        }
        lines.into()
    }
}

impl Line {
    /// The octet at which it begins, and the bit of it.
    fn at(&self) -> String {
        format!("{}.{}", self.start / 8, self.start % 8)
    }
}

/// The end of a path: a name, or an index in brackets.
fn last_step(path: &str) -> &str {
    path.rfind(['.', '['])
        .map_or(path, |at| match path.as_bytes()[at] {
            b'.' => &path[at + 1..],
            _ => &path[at..],
        })
}
