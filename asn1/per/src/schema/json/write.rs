//! JSON to octets.

use core::error::Error;
use core::fmt;
use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use super::super::path::{Path, Step};
use super::super::walk::MAX_OPEN;
use super::super::{Choice, Component, Enumerated, Kind, Sequence, SequenceOf, Type, unsigned_min};
use super::{BITMAP, HEX, UNKNOWN};
use crate::hex::from_hex;
use crate::limits::{MAX_DEPTH, MAX_EXTENSION_BITMAP};
use crate::{BitString, BmpString, Encoder, Fault, ObjectIdentifier, Octets, Range, Size};

/// How much of a string that is not taken is shown in the error.
const MAX_SHOWN: usize = 40;

/// A member of a JSON value that cannot be encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// The way to the value at fault, empty for the outermost.
    pub path: String,
    /// What is wrong with it.
    pub problem: JsonProblem,
}

/// What is wrong with a JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonProblem {
    /// Not a value that the type takes.
    Value {
        /// The type with its constraints, and how it is written where that is not plain.
        expected: String,
        /// The JSON value, shortened.
        found: String,
    },
    /// The SEQUENCE has no component, or the CHOICE no alternative, of this name.
    NoSuchMember {
        /// The name of the member.
        name: String,
        /// The name of the type, or its keyword.
        ty: &'static str,
    },
    /// A component that is not OPTIONAL is missing.
    Missing {
        /// The name of the component.
        name: &'static str,
    },
    /// Two members give the same component or extension addition.
    Twice {
        /// The name of the member that repeats another.
        name: String,
    },
    /// An extension of a type whose schema has no extension marker.
    NotExtensible {
        /// The name of the type, or its keyword.
        ty: &'static str,
    },
    /// More than [`MAX_DEPTH`] values of recursive types, or more values than any type needs, are within one another.
    TooDeep,
    /// A name in `$as` that nobody knows.
    NoSuchContent {
        /// The name.
        name: String,
    },
    /// The encoder refuses the value for a reason that is not in the schema.
    Encoder(Fault),
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, problem } = self;
        match path.as_str() {
            "" => write!(f, "{problem}"),
            path => write!(f, "{path}: {problem}"),
        }
    }
}

impl Error for JsonError {}

impl fmt::Display for JsonProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::NoSuchMember { name, ty } => write!(f, "there is no {name:?} in {ty}"),
            Self::Missing { name } => write!(f, "{name:?} is missing"),
            Self::Twice { name } => write!(f, "{name:?} is given twice"),
            Self::NotExtensible { ty } => write!(f, "{ty} cannot be extended"),
            Self::TooDeep => f.write_str("nested too deep"),
            Self::NoSuchContent { name } => write!(f, "nothing known is called {name:?}"),
            Self::Encoder(fault) => write!(f, "cannot be encoded: {}", fault.rule()),
        }
    }
}

impl Error for JsonProblem {}

pub(super) fn write(ty: &'static Type, json: &Json, out: &mut Vec<u8>) -> Result<(), JsonError> {
    let start = out.len();
    let mut encoder = Encoder::new(out);
    let mut writer = Writer {
        path: Path::default(),
        open: 0,
        depth: 0,
    };
    let written = writer.value(&mut encoder, ty, json);
    let finished = encoder.finish();
    let result = written.and_then(|()| finished.map_err(JsonProblem::Encoder));
    result.map_err(|problem| {
        out.truncate(start);
        JsonError {
            path: writer.path.to_string(),
            problem,
        }
    })
}

struct Writer {
    /// The way to the value at hand; on failure, to the one at fault.
    path: Path,
    /// How many values are around it.
    open: usize,
    /// How many of them are of recursive types.
    depth: u32,
}

type Written = Result<(), JsonProblem>;

impl Writer {
    /// Writes a value one step down. The path keeps the step when that fails.
    fn step(&mut self, e: &mut Encoder<'_>, step: Step, ty: &'static Type, json: &Json) -> Written {
        self.path.push(step);
        self.value(e, ty, json)?;
        self.path.pop();
        Ok(())
    }

    /// The same in an open type.
    fn step_open(
        &mut self,
        e: &mut Encoder<'_>,
        name: &'static str,
        ty: &'static Type,
        json: &Json,
    ) -> Written {
        let mut written = Ok(());
        e.open(|e| written = self.step(e, Step::Name(name), ty, json));
        written
    }

    fn value(&mut self, e: &mut Encoder<'_>, ty: &'static Type, json: &Json) -> Written {
        let recursive = u32::from(ty.recursive);
        if self.open == MAX_OPEN || self.depth + recursive > MAX_DEPTH {
            return Err(JsonProblem::TooDeep);
        }
        self.open += 1;
        self.depth += recursive;
        match (ty.kind, json) {
            (Kind::Sequence(sequence), Json::Object(members)) => {
                self.sequence(e, ty, sequence, members)?;
            }
            (Kind::Choice(choice), Json::Object(members)) => self.choice(e, ty, choice, members)?,
            (Kind::SequenceOf(list), Json::Array(elements)) => self.list(e, ty, list, elements)?,
            _ => leaf(e, ty, json)?,
        }
        self.open -= 1;
        self.depth -= recursive;
        Ok(())
    }

    fn sequence(
        &mut self,
        e: &mut Encoder<'_>,
        ty: &'static Type,
        sequence: &'static Sequence,
        members: &Map<String, Json>,
    ) -> Written {
        let given = Given::new(ty, sequence, members)?;
        let extended = given.bitmap > 0;
        if sequence.extensible {
            e.bool(extended);
        }
        for (component, json) in sequence.root.iter().zip(&given.root) {
            if component.optional {
                e.bool(json.is_some());
            } else if json.is_none() {
                return Err(JsonProblem::Missing {
                    name: component.name,
                });
            }
        }
        for (component, json) in sequence.root.iter().zip(&given.root) {
            if let Some(json) = json {
                self.step(e, Step::Name(component.name), component.ty, json)?;
            }
        }
        if extended {
            // A normally small length, then the bits.
            e.bits((given.bitmap - 1).into(), 7);
            for index in 0..given.bitmap {
                e.bool(given.additions.contains_key(&index));
            }
            for addition in given.additions.values() {
                match addition {
                    Addition::Known(component, json) => {
                        self.step_open(e, component.name, component.ty, json)?;
                    }
                    Addition::Unknown(octets) => e.open_octets(octets),
                }
            }
        }
        Ok(())
    }

    fn choice(
        &mut self,
        e: &mut Encoder<'_>,
        ty: &'static Type,
        choice: &'static Choice,
        members: &Map<String, Json>,
    ) -> Written {
        let mut each = members.iter();
        let (Some((name, json)), None) = (each.next(), each.next()) else {
            return Err(JsonProblem::Value {
                expected: format!("{ty} as an object of one member"),
                found: format!("{} members", members.len()),
            });
        };
        let root = choice.root.len() as u32;
        if name == UNKNOWN {
            if !choice.extensible {
                return Err(JsonProblem::NotExtensible { ty: named(ty) });
            }
            let (index, octets) = unknown(json)?;
            e.choice(root.saturating_add(index), root, true);
            e.open_octets(&octets);
            return Ok(());
        }
        let Some((index, alternative)) = choice.named(name) else {
            return Err(JsonProblem::NoSuchMember {
                name: name.clone(),
                ty: named(ty),
            });
        };
        e.choice(index, root, choice.extensible);
        if index < root {
            self.step(e, Step::Name(alternative.name), alternative.ty, json)
        } else {
            self.step_open(e, alternative.name, alternative.ty, json)
        }
    }

    fn list(
        &mut self,
        e: &mut Encoder<'_>,
        ty: &'static Type,
        list: &'static SequenceOf,
        elements: &[Json],
    ) -> Written {
        fits(list.size, elements.len()).ok_or_else(|| JsonProblem::Value {
            expected: ty.to_string(),
            found: format!("{} elements", elements.len()),
        })?;
        let mut written = Ok(());
        let mut index = 0;
        e.list(elements, list.size, |e, json| {
            if written.is_ok() {
                written = self.step(e, Step::Index(index), list.element, json);
                index += 1;
            }
        });
        written
    }
}

/// Writes a value with nothing below it.
fn leaf(e: &mut Encoder<'_>, ty: &'static Type, json: &Json) -> Written {
    let refused = |how: &str| JsonProblem::Value {
        expected: format!("{ty}{how}"),
        found: shown(json),
    };
    match (ty.kind, json) {
        (Kind::Boolean, Json::Bool(value)) => e.bool(*value),
        (Kind::Null, Json::Null) => {}
        (Kind::Integer(range), Json::Number(number)) => {
            let number = number.as_i128().ok_or_else(|| refused(""))?;
            integer(e, range, number).ok_or_else(|| refused(""))?;
        }
        (Kind::Enumerated(values), _) => {
            enumerated(e, values, json).ok_or_else(|| refused(""))?;
        }
        (Kind::OctetString(size), Json::String(text)) => {
            let octets = from_hex(text).ok_or_else(|| refused(" in hexadecimal"))?;
            fits(size, octets.len()).ok_or_else(|| refused(" in hexadecimal"))?;
            e.octet_string(&octets, size);
        }
        (Kind::BitString(size), Json::String(text)) => {
            let bits = from_binary(text).ok_or_else(|| refused(" in binary"))?;
            fits(size, bits.len()).ok_or_else(|| refused(" in binary"))?;
            e.bit_string(&bits, size);
        }
        (Kind::Ia5String(size, alphabet), _) => {
            let text = characters(json)
                .filter(|octets| octets.iter().all(|c| alphabet.contains(*c)))
                .and_then(|octets| String::from_utf8(octets).ok())
                .ok_or_else(|| refused(""))?;
            fits(size, text.len()).ok_or_else(|| refused(""))?;
            e.ia5_string(&text, size, alphabet);
        }
        (Kind::BmpString(size), _) => {
            let text = match json {
                Json::String(text) => BmpString::from(text.as_str()),
                _ => characters(json)
                    .and_then(|octets| BmpString::from_octets(octets.into()))
                    .ok_or_else(|| refused(""))?,
            };
            fits(size, text.len()).ok_or_else(|| refused(""))?;
            e.bmp_string(&text, size);
        }
        (Kind::GeneralString, _) => {
            let octets = characters(json).ok_or_else(|| refused(""))?;
            e.general_string(&Octets::from(octets).into());
        }
        (Kind::ObjectIdentifier, Json::String(text)) => {
            let oid: ObjectIdentifier =
                text.parse().map_err(|_| refused(" as numbers with dots"))?;
            e.object_identifier(&oid);
        }
        (Kind::OpenType, Json::String(text)) => {
            let octets = from_hex(text).ok_or_else(|| refused(" in hexadecimal"))?;
            e.open_octets(&octets);
        }
        (Kind::Sequence(_) | Kind::Choice(_), _) => return Err(refused(" as an object")),
        (Kind::SequenceOf(_), _) => return Err(refused(" as an array")),
        _ => return Err(refused("")),
    }
    Ok(())
}

/// The members of an object, sorted to the components of a SEQUENCE.
struct Given<'j> {
    /// For each component of the root, in their order.
    root: Vec<Option<&'j Json>>,
    /// By their numbers.
    additions: BTreeMap<u32, Addition<'j>>,
    /// The length of the extension bitmap, 0 where there is none.
    bitmap: u32,
}

enum Addition<'j> {
    Known(&'static Component, &'j Json),
    Unknown(Vec<u8>),
}

impl<'j> Given<'j> {
    fn new(
        ty: &'static Type,
        sequence: &'static Sequence,
        members: &'j Map<String, Json>,
    ) -> Result<Self, JsonProblem> {
        let mut given = Self {
            root: vec![None; sequence.root.len()],
            additions: BTreeMap::new(),
            bitmap: 0,
        };
        let mut asked = 0;
        for (name, json) in members {
            if let Some(index) = sequence.root.iter().position(|c| c.answers_to(name)) {
                if given.root[index].replace(json).is_some() {
                    return Err(JsonProblem::Twice { name: name.clone() });
                }
            } else if let Some((index, component)) = (0..)
                .zip(sequence.additions)
                .find(|(_, c)| c.answers_to(name))
            {
                given.add(index, Addition::Known(component, json), name)?;
            } else if name != UNKNOWN && name != BITMAP {
                return Err(JsonProblem::NoSuchMember {
                    name: name.clone(),
                    ty: named(ty),
                });
            } else if !sequence.extensible {
                return Err(JsonProblem::NotExtensible { ty: named(ty) });
            } else if name == UNKNOWN {
                for entry in unknown_list(json)? {
                    let (index, octets) = unknown(entry)?;
                    if index >= MAX_EXTENSION_BITMAP {
                        return Err(JsonProblem::Value {
                            expected: format!("an \"index\" below {MAX_EXTENSION_BITMAP}"),
                            found: index.to_string(),
                        });
                    }
                    given.add(index, Addition::Unknown(octets), UNKNOWN)?;
                }
            } else {
                asked = bitmap_length(json)?;
            }
        }
        if let Some((last, _)) = given.additions.last_key_value() {
            let own = if asked == 0 {
                sequence.additions.len() as u32
            } else {
                asked
            };
            given.bitmap = own.max(last + 1);
        } else {
            given.bitmap = asked;
        }
        Ok(given)
    }

    fn add(&mut self, index: u32, addition: Addition<'j>, name: &str) -> Written {
        if self.additions.insert(index, addition).is_some() {
            return Err(JsonProblem::Twice { name: name.into() });
        }
        Ok(())
    }
}

/// The name of a type, or its keyword.
fn named(ty: &'static Type) -> &'static str {
    if ty.name.is_empty() {
        ty.kind.asn1()
    } else {
        ty.name
    }
}

fn bitmap_length(json: &Json) -> Result<u32, JsonProblem> {
    let length = json.as_u64().and_then(|n| u32::try_from(n).ok());
    length
        .filter(|n| (1..=MAX_EXTENSION_BITMAP).contains(n))
        .ok_or_else(|| JsonProblem::Value {
            expected: format!("{BITMAP} from 1 to {MAX_EXTENSION_BITMAP}"),
            found: shown(json),
        })
}

fn unknown_list(json: &Json) -> Result<&[Json], JsonProblem> {
    json.as_array()
        .map(Vec::as_slice)
        .ok_or_else(|| JsonProblem::Value {
            expected: format!("{UNKNOWN} as an array"),
            found: shown(json),
        })
}

/// The number and octets of `{"index": n, "hex": "…"}`.
fn unknown(json: &Json) -> Result<(u32, Vec<u8>), JsonProblem> {
    let entry = || {
        let members = json.as_object().filter(|members| members.len() == 2)?;
        let index = u32::try_from(members.get("index")?.as_u64()?).ok()?;
        Some((index, from_hex(members.get("hex")?.as_str()?)?))
    };
    entry().ok_or_else(|| JsonProblem::Value {
        expected: format!("{UNKNOWN} with an \"index\" and \"hex\""),
        found: shown(json),
    })
}

/// Writes a number, unless the range refuses it.
fn integer(e: &mut Encoder<'_>, range: Range, number: i128) -> Option<()> {
    if let Some(min) = unsigned_min(range) {
        let number = u64::try_from(number).ok().filter(|number| *number >= min)?;
        e.unsigned(number, min);
    } else {
        let number = i64::try_from(number)
            .ok()
            .filter(|number| range.permits(*number))?;
        e.integer(number, range);
    }
    Some(())
}

/// Writes the index of a name, or of a number after the marker.
fn enumerated(e: &mut Encoder<'_>, values: &'static Enumerated, json: &Json) -> Option<()> {
    let root = values.root.len() as u32;
    let index = match json {
        Json::String(name) => values.named(name)?,
        Json::Object(members) if values.extensible && members.len() == 1 => {
            let addition = u32::try_from(members.get(UNKNOWN)?.as_u64()?).ok()?;
            root.checked_add(addition)?
        }
        _ => return None,
    };
    e.enumerated(index, root, values.extensible);
    Some(())
}

fn fits(size: Size, count: usize) -> Option<()> {
    size.permits(count).then_some(())
}

/// The octets of a string given as text or as `{"$hex": "…"}`.
fn characters(json: &Json) -> Option<Vec<u8>> {
    match json {
        Json::String(text) => Some(text.as_bytes().to_vec()),
        Json::Object(members) if members.len() == 1 => from_hex(members.get(HEX)?.as_str()?),
        _ => None,
    }
}

fn from_binary(text: &str) -> Option<BitString> {
    let bits = text.bytes().map(|c| match c {
        b'0' => Some(false),
        b'1' => Some(true),
        _ => None,
    });
    bits.collect()
}

/// A JSON value in an error.
fn shown(json: &Json) -> String {
    match json {
        Json::Array(_) => "an array".into(),
        Json::Object(_) => "an object".into(),
        Json::String(text) if text.chars().count() > MAX_SHOWN => {
            let start: String = text.chars().take(MAX_SHOWN).collect();
            format!("{start:?}…")
        }
        Json::String(text) => format!("{text:?}"),
        Json::Null | Json::Bool(_) | Json::Number(_) => json.to_string(),
    }
}
