//! Octets to JSON.

use core::mem;
use std::borrow::Cow;

use bytes::Bytes;
use serde_json::{Map, Number, Value as Json, json};

use super::super::guide::{Content, Guide, MAX_NESTED, Remark};
use super::super::walk::{self, BitRange, Place, Value, Visitor};
use super::super::{Kind, Type};
use super::{AS, BITMAP, ERROR, HEX, OCTETS, UNKNOWN, VALUE, write};
use crate::Fault;
use crate::hex::to_hex;

pub(super) fn read(
    ty: &'static Type,
    octets: &Bytes,
    guide: Option<&mut dyn Guide>,
) -> Result<Json, Fault> {
    let mut builder = Builder {
        guide,
        nested: 0,
        unfolded: 0,
        open: Vec::new(),
        done: Json::Null,
    };
    walk::walk(ty, octets, &mut builder)?;
    Ok(builder.done)
}

struct Builder<'w, 'g> {
    guide: Option<&'w mut (dyn Guide + 'g)>,
    /// How many encodings are around the one at hand, and values entered and not left in those.
    nested: usize,
    unfolded: usize,
    /// The values that are entered and not left, the outermost first.
    open: Vec<Open>,
    done: Json,
}

struct Open {
    place: Place,
    json: Json,
    /// What the value stands for.
    name: Option<Cow<'static, str>>,
}

impl Builder<'_, '_> {
    fn set(&mut self, json: Json) {
        if let Some(open) = self.open.last_mut() {
            open.json = json;
        }
    }

    /// Octets that are said to be an encoding.
    fn content(&mut self, content: &Content, octets: &[u8]) {
        if self.nested == MAX_NESTED {
            return self.set(to_hex(octets).into());
        }
        let encoding = Bytes::copy_from_slice(octets);
        let around = self.unfolded + self.open.len();
        let extent = content.extent(&encoding);
        if extent.is_ok_and(|extent| !extent.fits(around)) {
            return self.set(to_hex(octets).into());
        }
        let mut members = Map::new();
        members.insert(AS.into(), content.name.as_ref().into());
        match read(content.ty, &encoding, None) {
            Ok(plain) => {
                let outer = mem::take(&mut self.open);
                self.nested += 1;
                let before = mem::replace(&mut self.unfolded, around);
                // It was walked before, and ended well.
                let _ = walk::walk(content.ty, &encoding, self);
                self.unfolded = before;
                self.nested -= 1;
                self.open = outer;
                members.insert(VALUE.into(), mem::take(&mut self.done));
                let mut again = Vec::new();
                let same = write::write(content.ty, &plain, &mut again).is_ok() && again == octets;
                if !same {
                    members.insert(OCTETS.into(), to_hex(octets).into());
                }
            }
            Err(fault) => {
                let error = format!("{} at bit {}", fault.rule(), fault.bit());
                members.insert(OCTETS.into(), to_hex(octets).into());
                members.insert(ERROR.into(), error.into());
            }
        }
        self.set(Json::Object(members));
    }

    /// The members of the SEQUENCE or CHOICE that is open.
    fn members(&mut self) -> Option<&mut Map<String, Json>> {
        self.open.last_mut()?.json.as_object_mut()
    }
}

impl Visitor for Builder<'_, '_> {
    fn enter(&mut self, place: Place, ty: &'static Type, _bit: usize) {
        let json = match ty.kind {
            Kind::Sequence(_) | Kind::Choice(_) => Json::Object(Map::new()),
            Kind::SequenceOf(_) => Json::Array(Vec::new()),
            _ => Json::Null,
        };
        if let Some(guide) = &mut self.guide {
            guide.enter(place, ty);
        }
        self.open.push(Open {
            place,
            json,
            name: None,
        });
    }

    fn value(&mut self, value: Value<'_>, _content: BitRange) {
        let guide = self.guide.as_mut();
        match (guide.and_then(|guide| guide.value(&value)), value) {
            (Some(Remark::Holds(content)), Value::Octets(octets)) => {
                return self.content(&content, octets);
            }
            (Some(Remark::Name(name)), _) => {
                if let Some(open) = self.open.last_mut() {
                    open.name = Some(name);
                }
            }
            _ => {}
        }
        self.set(match value {
            Value::Null => Json::Null,
            Value::Boolean(value) => value.into(),
            Value::Integer(number) => number_of(number),
            Value::Name(name) => name.into(),
            Value::UnknownName(index) => json!({ UNKNOWN: index }),
            Value::Octets(octets) => to_hex(octets).into(),
            Value::Bits(bits) => bits
                .iter()
                .map(|bit| if bit { '1' } else { '0' })
                .collect::<String>()
                .into(),
            Value::Ia5(text) => text.into(),
            Value::Bmp(text) => {
                match char::decode_utf16(text.code_units()).collect::<Result<String, _>>() {
                    Ok(text) => text.into(),
                    Err(_) => json!({ HEX: to_hex(text.as_bytes()) }),
                }
            }
            Value::General(octets) => match core::str::from_utf8(octets) {
                Ok(text) => text.into(),
                Err(_) => json!({ HEX: to_hex(octets) }),
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
        if let Some(guide) = &mut self.guide {
            guide.leave();
        }
        let Some(Open {
            place,
            json,
            name: known,
        }) = self.open.pop()
        else {
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
                if let Some(known) = known {
                    members.insert(format!("${name}"), known.into());
                }
            }
            Some(Json::Array(elements)) => elements.push(json),
            _ => self.done = json,
        }
    }
}

fn unknown(index: u32, octets: &[u8]) -> Json {
    json!({ "index": index, "hex": to_hex(octets) })
}

/// Every INTEGER that the runtime decodes is an `i64` or a `u64`.
fn number_of(number: i128) -> Json {
    Number::from_i128(number).map_or(Json::Null, Json::Number)
}
