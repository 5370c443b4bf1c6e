//! What was changed is what is found, and nothing else.

use std::sync::LazyLock;

use h323_terminal::pdu::diff::Message;
use h323_terminal::pdu::{self, Kind};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};

use super::{differences, recorded};

static MESSAGES: LazyLock<Vec<Message>> = LazyLock::new(|| {
    let recorded = recorded().into_iter();
    let messages = recorded.map(|(kind, octets)| Message::decode(kind, octets));
    messages
        .map(|message| message.expect("recorded messages decode"))
        .collect()
});

#[test]
fn no_message_differs_from_itself() {
    assert!(MESSAGES.len() > 1400, "{}", MESSAGES.len());
    for message in MESSAGES.iter() {
        assert_eq!(differences(message, message, &[]), [] as [Json; 0]);
    }
}

/// A value of a document: the way to it as a JSON pointer, and as the path of a field.
#[derive(Clone, Debug)]
struct Place {
    pointer: String,
    path: String,
}

/// The places of a document that `wanted` picks, by the JSON at them.
fn places(message: &Message, wanted: fn(&Json) -> bool) -> Vec<Place> {
    let mut found = Vec::new();
    match message.kind {
        Kind::Q931 => {
            let elements = message.value["elements"].as_array().into_iter().flatten();
            for (index, element) in elements.enumerate() {
                if let Some(name) = element["name"].as_str()
                    && element.get("value").is_some()
                {
                    let pointer = format!("/elements/{index}/value");
                    collect(&element["value"], &pointer, name, wanted, &mut found);
                }
            }
        }
        _ => collect(&message.value, "", "", wanted, &mut found),
    }
    found
}

fn collect(
    json: &Json,
    pointer: &str,
    path: &str,
    wanted: fn(&Json) -> bool,
    found: &mut Vec<Place>,
) {
    if wanted(json) {
        found.push(Place {
            pointer: pointer.to_owned(),
            path: path.to_owned(),
        });
    }
    match json {
        // An encoding that an encoder would not make has its octets beside it; they would win.
        Json::Object(members) if members.contains_key("hex") => {}
        Json::Object(members) if members.contains_key("$as") => {
            collect(
                &members["value"],
                &format!("{pointer}/value"),
                path,
                wanted,
                found,
            );
        }
        Json::Object(members) => {
            for (name, json) in members {
                // These say what others mean.
                if name.starts_with('$') || matches!(name.as_str(), "standard" | "local") {
                    continue;
                }
                let dot = if path.is_empty() { "" } else { "." };
                let (pointer, path) = (format!("{pointer}/{name}"), format!("{path}{dot}{name}"));
                collect(json, &pointer, &path, wanted, found);
            }
        }
        Json::Array(elements) => {
            for (index, json) in elements.iter().enumerate() {
                let (pointer, path) = (format!("{pointer}/{index}"), format!("{path}[{index}]"));
                collect(json, &pointer, &path, wanted, found);
            }
        }
        _ => {}
    }
}

/// Another value like this one.
fn changed(json: &Json) -> Option<Json> {
    Some(match json {
        Json::Bool(value) => json!(!value),
        Json::Number(number) => json!(number.as_u64()? ^ 1),
        Json::String(text) => {
            let last = text.chars().last()?;
            let other = match last {
                '0' => '1',
                '1' => '0',
                '2'..='9' | 'a'..='z' | 'A'..='Z' => char::from(last as u8 - 1),
                _ => return None,
            };
            let kept = &text[..text.len() - last.len_utf8()];
            json!(format!("{kept}{other}"))
        }
        _ => return None,
    })
}

/// The message with another document, if that is one.
fn altered(message: &Message, alter: impl FnOnce(&mut Json) -> Option<()>) -> Option<Message> {
    let mut value = message.value.clone();
    alter(&mut value)?;
    let octets = pdu::from_json(message.kind, &value).ok()?;
    Message::decode(message.kind, octets.into()).ok()
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 100_000, failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_field_that_was_changed_is_the_one_that_differs(message: Index, place: Index) {
        let message = message.get(&MESSAGES);
        let places = places(message, |json| !json.is_object() && !json.is_array() && !json.is_null());
        prop_assume!(!places.is_empty());
        let place = place.get(&places);
        let altered = altered(message, |value| {
            let json = value.pointer_mut(&place.pointer)?;
            *json = changed(json)?;
            Some(())
        });
        prop_assume!(altered.is_some());
        let found = differences(message, &altered.expect("it is some"), &[]);
        prop_assert_eq!(found.len(), 1, "{:?} {:?}", place, found);
        prop_assert_eq!(&found[0]["path"], &json!(place.path));
        prop_assert_eq!(&found[0]["change"], "value");
        prop_assert_eq!(Some(&found[0]["first"]), message.value.pointer(&place.pointer));
    }

    #[test]
    fn an_element_that_was_put_in_is_the_one_that_differs(
        message: Index, place: Index, at: Index, copied: Index,
    ) {
        let message = message.get(&MESSAGES);
        let places = places(message, |json| json.as_array().is_some_and(|list| !list.is_empty()));
        prop_assume!(!places.is_empty());
        let place = place.get(&places);
        let list = message.value.pointer(&place.pointer).and_then(Json::as_array).expect("a list");
        let (at, element) = (at.index(list.len() + 1), copied.get(list).clone());
        let altered = altered(message, |value| {
            value.pointer_mut(&place.pointer)?.as_array_mut()?.insert(at, element.clone());
            Some(())
        });
        prop_assume!(altered.is_some());
        let altered = altered.expect("it is some");
        // Of several that are equal and beside each other, any may be the new one: the last is said to be.
        let behind = list[at..].iter().take_while(|other| **other == element).count();
        let path = format!("{}[{}]", place.path, at + behind);
        let found = differences(message, &altered, &[]);
        prop_assert_eq!(found.len(), 1, "{} {:?}", path, found);
        prop_assert_eq!((&found[0]["path"], &found[0]["change"]), (&json!(path), &json!("inserted")));
        let found = differences(&altered, message, &[]);
        prop_assert_eq!(found.len(), 1, "{} {:?}", path, found);
        prop_assert_eq!((&found[0]["path"], &found[0]["change"]), (&json!(path), &json!("removed")));
    }

    #[test]
    fn a_component_that_was_left_out_is_the_one_that_differs(
        message: Index, place: Index, member: Index,
    ) {
        let message = message.get(&MESSAGES);
        let places = places(message, |json| json.as_object().is_some_and(|all| all.len() > 1));
        prop_assume!(!places.is_empty());
        let place = place.get(&places);
        let members = message.value.pointer(&place.pointer).and_then(Json::as_object).expect("one");
        let names: Vec<&String> = members.keys().filter(|name| !name.starts_with('$')).collect();
        prop_assume!(names.len() > 1 && !members.contains_key("$as"));
        let name = *member.get(&names);
        let altered = altered(message, |value| {
            let members = value.pointer_mut(&place.pointer)?.as_object_mut()?;
            members.remove(name).map(|_| ())
        });
        prop_assume!(altered.is_some());
        let altered = altered.expect("it is some");
        let path = format!("{}.{name}", place.path).trim_start_matches('.').to_owned();
        let found = differences(message, &altered, &[]);
        prop_assert_eq!(found.len(), 1, "{} {:?}", path, found);
        prop_assert_eq!((&found[0]["path"], &found[0]["change"]), (&json!(path), &json!("removed")));
        prop_assert!(differences(message, &altered, &[&path]).is_empty());
    }
}
