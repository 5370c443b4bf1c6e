//! Octets to JSON.

use core::fmt::Write;

use bytes::Bytes;
use serde_json::{Map, Number, Value as Json, json};

use super::super::walk::{self, BitRange, Place, Value, Visitor};
use super::super::{Kind, Type};
use super::{BITMAP, HEX, UNKNOWN};
use crate::Fault;

pub(super) fn read(ty: &'static Type, octets: &Bytes) -> Result<Json, Fault> {
    let mut builder = Builder::default();
    walk::walk(ty, octets, &mut builder)?;
    Ok(builder.done)
}

#[derive(Default)]
struct Builder {
    /// The values that are entered and not left, the outermost first.
    open: Vec<Open>,
    done: Json,
}

struct Open {
    place: Place,
    json: Json,
}

impl Builder {
    fn set(&mut self, json: Json) {
        if let Some(open) = self.open.last_mut() {
            open.json = json;
        }
    }

    /// The members of the SEQUENCE or CHOICE that is open.
    fn members(&mut self) -> Option<&mut Map<String, Json>> {
        self.open.last_mut()?.json.as_object_mut()
    }
}

impl Visitor for Builder {
    fn enter(&mut self, place: Place, ty: &'static Type, _bit: usize) {
        let json = match ty.kind {
            Kind::Sequence(_) | Kind::Choice(_) => Json::Object(Map::new()),
            Kind::SequenceOf(_) => Json::Array(Vec::new()),
            _ => Json::Null,
        };
        self.open.push(Open { place, json });
    }

    fn value(&mut self, value: Value<'_>, _content: BitRange) {
        self.set(match value {
            Value::Null => Json::Null,
            Value::Boolean(value) => value.into(),
            Value::Integer(number) => number_of(number),
            Value::Name(name) => name.into(),
            Value::UnknownName(index) => json!({ UNKNOWN: index }),
            Value::Octets(octets) => hex(octets).into(),
            Value::Bits(bits) => bits
                .iter()
                .map(|bit| if bit { '1' } else { '0' })
                .collect::<String>()
                .into(),
            Value::Ia5(text) => text.into(),
            Value::Bmp(text) => {
                match char::decode_utf16(text.code_units()).collect::<Result<String, _>>() {
                    Ok(text) => text.into(),
                    Err(_) => json!({ HEX: hex(text.as_bytes()) }),
                }
            }
            Value::General(octets) => match core::str::from_utf8(octets) {
                Ok(text) => text.into(),
                Err(_) => json!({ HEX: hex(octets) }),
            },
            Value::ObjectIdentifier(oid) => oid.to_string().into(),
        });
    }

    fn unknown_alternative(&mut self, index: u32, octets: &[u8], _content: BitRange) {
        self.set(json!({ UNKNOWN: unknown(index, octets) }));
    }

    fn unknown_addition(&mut self, index: u32, octets: &[u8]) {
        let Some(members) = self.members() else {
            return;
        };
        let list = members
            .entry(UNKNOWN)
            .or_insert_with(|| Json::Array(Vec::new()));
        if let Json::Array(list) = list {
            list.push(unknown(index, octets));
        }
    }

    fn bitmap(&mut self, length: u32) {
        if let Some(members) = self.members() {
            members.insert(BITMAP.into(), length.into());
        }
    }

    fn leave(&mut self, _bits: BitRange) {
        let Some(Open { place, json }) = self.open.pop() else {
            return;
        };
        let name = match place {
            Place::Component(component) | Place::Addition(component) => component.name,
            Place::Alternative(alternative) => alternative.name,
            Place::Element(_) | Place::Top => "",
        };
        match self.open.last_mut().map(|holder| &mut holder.json) {
            Some(Json::Object(members)) => {
                members.insert(name.into(), json);
            }
            Some(Json::Array(elements)) => elements.push(json),
            _ => self.done = json,
        }
    }
}

fn unknown(index: u32, octets: &[u8]) -> Json {
    json!({ "index": index, "hex": hex(octets) })
}

/// Every INTEGER that the runtime decodes is an `i64` or a `u64`.
fn number_of(number: i128) -> Json {
    Number::from_i128(number).map_or(Json::Null, Json::Number)
}

fn hex(octets: &[u8]) -> String {
    let mut text = String::with_capacity(2 * octets.len());
    for octet in octets {
        // Writing to a string does not fail.
        let _ = write!(text, "{octet:02x}");
    }
    text
}
