//! Q.931 messages as JSON and text. The User-user element is shown as what it carries, every other
//! element by its octets.

use std::fmt::Write as _;

use bytes::Bytes;
use h323_h225::q931::{Element, Flag, Identifier, Message, MessageType, PROTOCOL_DISCRIMINATOR};
use serde_json::{Map, Value, json};

use super::hex::{from_hex, to_hex};
use super::{Failure, Found, Kind};

/// The first octet of a User-user element that carries ASN.1 (Q.931 table 4-26).
const X680_CODED: u8 = 5;

/// Whether octets begin as a Q.931 message does: discriminator and a call reference of at most two octets.
pub(super) fn looks_like(octets: &Bytes) -> bool {
    matches!(octets[..], [PROTOCOL_DISCRIMINATOR, 0..=2, ..]) && Message::decode(octets).is_ok()
}

pub(super) fn recode(octets: &Bytes) -> Result<Vec<u8>, Failure> {
    let mut message = Message::decode(octets)?;
    if let Some(contents) = message.elements.contents(Identifier::USER_USER).cloned() {
        let mut again = vec![X680_CODED];
        again.extend(super::recode(Kind::Uu, &user_information(&contents)?)?);
        if again.len() < contents.len() && contents.starts_with(&again) {
            // Some peers leave octets after the value; they belong to the element, not to the value.
            again.extend_from_slice(&contents[again.len()..]);
        }
        message.elements.set_contents(Identifier::USER_USER, again);
    }
    let mut again = Vec::with_capacity(octets.len());
    // What was decoded fits.
    message
        .encode(&mut again)
        .map_err(|_| Failure::NotRecognised)?;
    Ok(again)
}

pub(super) fn to_json(octets: &Bytes) -> Result<Value, Failure> {
    let message = Message::decode(octets)?;
    let reference = octets.slice(2..2 + usize::from(octets[1]));
    let mut elements = Vec::with_capacity(message.elements.len());
    for element in &message.elements {
        let mut shown = Map::new();
        shown.insert("identifier".to_owned(), json!(element.identifier().0));
        if element.codeset() == 0
            && let Some(name) = element.identifier().name()
        {
            shown.insert("name".to_owned(), json!(name));
        }
        if carries_h225(element) {
            let value = user_information(element.contents())?;
            shown.insert(
                "value".to_owned(),
                Kind::Uu
                    .asn1()
                    .map_or(Ok(Value::Null), |pdu| pdu.to_json(&value))?,
            );
            let spare = spare_octets(&value)?;
            if !spare.is_empty() {
                shown.insert("spare".to_owned(), json!(to_hex(&spare)));
            }
        } else if !element.identifier().is_single_octet() {
            shown.insert("hex".to_owned(), json!(to_hex(element.contents())));
        }
        elements.push(Value::Object(shown));
    }
    let message_type = match message.message_type {
        MessageType::Unknown(_) => json!(message.message_type.value()),
        named => json!(named.to_string()),
    };
    Ok(json!({
        "callReference": to_hex(&reference),
        "messageType": message_type,
        "elements": elements,
    }))
}

pub(super) fn to_text(octets: &Bytes) -> Result<String, Failure> {
    let message = Message::decode(octets)?;
    let mut text = format!(
        "{}, call reference {} {}\n",
        message.message_type,
        message.call_reference.value(),
        match message.call_reference.flag() {
            Flag::FromOriginator => "from its originator",
            Flag::ToOriginator => "to its originator",
        }
    );
    for element in &message.elements {
        // Writing to a String cannot fail.
        let _ = match element.codeset() {
            0 => write!(text, "  {}", element.identifier()),
            codeset => write!(
                text,
                "  element {:#04x} of codeset {codeset}",
                element.identifier().0
            ),
        };
        if carries_h225(element) {
            text.push('\n');
            let value = super::to_text(Kind::Uu, &user_information(element.contents())?)?;
            for line in value.lines() {
                let _ = writeln!(text, "    {line}");
            }
        } else {
            let _ = writeln!(text, " {}", to_hex(element.contents()));
        }
    }
    Ok(text)
}

pub(super) fn from_json(value: &Value) -> Result<Vec<u8>, Failure> {
    let reference = hex_member(
        value,
        "callReference",
        "hexadecimal digits of at most two octets",
    )?;
    if reference.len() > 2 {
        return Err(member(
            "callReference",
            "hexadecimal digits of at most two octets",
        ));
    }
    let mut octets = vec![PROTOCOL_DISCRIMINATOR, reference.len() as u8];
    octets.extend(reference);
    octets.push(message_type(value)?);
    let elements = value
        .get("elements")
        .and_then(Value::as_array)
        .ok_or_else(|| member("elements", "an array"))?;
    for (index, element) in elements.iter().enumerate() {
        write_element(index, element, &mut octets)?;
    }
    // Whatever was put together has to be a message again.
    Message::decode(&Bytes::copy_from_slice(&octets))?;
    Ok(octets)
}

fn message_type(value: &Value) -> Result<u8, Failure> {
    match value.get("messageType") {
        Some(Value::String(name)) => MessageType::NAMED
            .iter()
            .find(|named| named.to_string() == *name)
            .map(|named| named.value()),
        Some(number) => number.as_u64().and_then(|number| u8::try_from(number).ok()),
        None => None,
    }
    .ok_or_else(|| member("messageType", "the name of a message type, or its octet"))
}

fn write_element(index: usize, element: &Value, octets: &mut Vec<u8>) -> Result<(), Failure> {
    let path = |name: &str| format!("elements[{index}].{name}");
    let identifier = element
        .get("identifier")
        .and_then(Value::as_u64)
        .and_then(|number| u8::try_from(number).ok())
        .map(Identifier)
        .ok_or_else(|| member(path("identifier"), "the octet of an information element"))?;
    octets.push(identifier.0);
    if identifier.is_single_octet() {
        return Ok(());
    }
    let contents = match element.get("value") {
        Some(value) => {
            let mut contents = vec![X680_CODED];
            contents.extend(super::from_json(Kind::Uu, value)?);
            if element.get("spare").is_some() {
                contents.extend(hex_member(element, "spare", "hexadecimal digits")?);
            }
            contents
        }
        None => hex_member(element, "hex", "hexadecimal digits")
            .map_err(|_| member(path("hex"), "hexadecimal digits"))?,
    };
    if contents.len() > identifier.max_len() {
        return Err(member(
            path("hex"),
            "no more octets than the element can have",
        ));
    }
    let length = (contents.len() as u16).to_be_bytes();
    octets.extend_from_slice(if identifier == Identifier::USER_USER {
        &length
    } else {
        &length[1..]
    });
    octets.extend(contents);
    Ok(())
}

/// Whether an element is a User-user element with ASN.1 in it; others are shown by their octets.
pub(super) fn carries_h225(element: &Element) -> bool {
    element.codeset() == 0
        && element.identifier() == Identifier::USER_USER
        && element.contents().first() == Some(&X680_CODED)
}

pub(super) fn user_information(contents: &Bytes) -> Result<Bytes, Failure> {
    match contents.first() {
        Some(&X680_CODED) => Ok(contents.slice(1..)),
        other => Err(Failure::UserUserDiscriminator {
            found: Found(other.copied()),
        }),
    }
}

/// The octets that a peer left after the value.
fn spare_octets(value: &Bytes) -> Result<Bytes, Failure> {
    let length = super::recode(Kind::Uu, value)?.len().min(value.len());
    Ok(value.slice(length..))
}

fn hex_member(value: &Value, name: &str, expected: &'static str) -> Result<Vec<u8>, Failure> {
    value
        .get(name)
        .and_then(Value::as_str)
        .and_then(|text| from_hex(text).ok())
        .ok_or_else(|| member(name, expected))
}

fn member(path: impl Into<String>, expected: &'static str) -> Failure {
    Failure::Member {
        path: path.into(),
        expected,
    }
}
