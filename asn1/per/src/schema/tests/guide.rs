//! Frame ::= SEQUENCE {id INTEGER (0..255), content OCTET STRING}: with id 1 the content is a frame, and 5 has a name.

use serde_json::{Value as Json, json};

use super::super::json::JsonProblem;

use super::super::guide::MAX_NESTED;
use super::super::walk::{Place, Value};
use super::*;

static OCTETS: Type = Type::new("", Kind::OctetString(Size::ANY));
static FRAME: Type = Type::new(
    "Frame",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("id", &UINT8),
            Component::new("content", &OCTETS),
        ],
        extensible: false,
        additions: &[],
    }),
);

#[derive(Default)]
struct Frames {
    id: i128,
    open: usize,
}

impl Guide for Frames {
    fn enter(&mut self, _: Place, _: &'static Type) {
        self.open += 1;
    }

    fn value(&mut self, value: &Value<'_>) -> Option<Remark> {
        match value {
            Value::Integer(id) => {
                self.id = *id;
                (*id == 5).then(|| Remark::Name("five".into()))
            }
            Value::Octets(_) if self.id == 1 => Some(Remark::Holds(Content {
                name: "Frame".into(),
                ty: &FRAME,
            })),
            _ => None,
        }
    }

    fn leave(&mut self) {
        self.open -= 1;
    }
}

fn text(hex: &str) -> String {
    let octets = octets(hex);
    let mut frames = Frames::default();
    let text = Text {
        ty: &FRAME,
        octets: &octets,
    };
    let text = text.guided(&mut frames);
    assert_eq!(frames.open, 0);
    text
}

/// The JSON, which leads back to the octets.
#[track_caller]
fn json(hex: &str) -> Json {
    let octets = octets(hex);
    let mut frames = Frames::default();
    let json = guided_json(&FRAME, &octets, &mut frames).expect("a frame");
    assert_eq!(frames.open, 0);
    let plain = plain(&json).expect("plain JSON");
    assert_eq!(plain, to_json(&FRAME, &octets).expect("a frame"));
    let mut again = Vec::new();
    from_json(&FRAME, &plain, &mut again).expect("octets");
    assert_eq!(again, octets);
    json
}

fn plain(json: &Json) -> Result<Json, JsonError> {
    plain_json(json, &|name| (name == "Frame").then_some(&FRAME))
}

#[test]
fn an_encoding_within_is_shown_with_its_names() {
    let hex = "01030501aa";
    assert_eq!(
        json(hex),
        json!({ "id": 1, "content": {
            "$as": "Frame", "value": { "id": 5, "$id": "five", "content": "aa" } } })
    );
    assert_eq!(
        text(hex),
        "{\n  id 1\n  content Frame : {\n    id 5 -- five\n    content 'AA'H\n  }\n}"
    );
}

#[test]
fn what_does_not_decode_stays_with_the_error_beside_it() {
    let hex = "01020503";
    let error = "the octets end within a value at bit 16";
    assert_eq!(
        json(hex),
        json!({ "id": 1, "content": { "$as": "Frame", "hex": "0503", "error": error } })
    );
    assert_eq!(
        text(hex),
        format!("{{\n  id 1\n  content '0503'H -- no Frame: {error}\n}}")
    );
}

#[test]
fn what_would_be_encoded_otherwise_keeps_its_octets() {
    let hex = "01040501aabb";
    assert_eq!(json(hex)["content"]["hex"], "0501aabb");
    assert!(text(hex).contains("  } -- and 'BB'H\n"), "{}", text(hex));
}

#[test]
fn encodings_are_shown_so_deep_and_no_deeper() {
    let mut octets = vec![5, 0];
    for _ in 0..=MAX_NESTED {
        let inner = octets;
        octets = vec![1, inner.len() as u8];
        octets.extend(inner);
    }
    let hex: String = octets.iter().map(|octet| format!("{octet:02x}")).collect();
    let mut shown = &json(&hex);
    for _ in 0..MAX_NESTED {
        shown = &shown["content"]["value"];
    }
    assert_eq!(shown["content"], "0500");
    assert_eq!(text(&hex).matches("Frame :").count(), MAX_NESTED);

    let mut deep = json!({ "id": 5, "content": "" });
    for _ in 0..=MAX_NESTED {
        deep = json!({ "id": 1, "content": { "$as": "Frame", "value": deep } });
    }
    assert_eq!(
        plain(&deep).expect_err("too deep").problem,
        JsonProblem::TooDeep
    );
}

#[test]
fn errors_on_the_way_back_say_where() {
    let wrong =
        json!({ "id": 1, "content": { "$as": "Frame", "value": { "id": 300, "content": "" } } });
    let error = plain(&wrong).expect_err("out of range").to_string();
    assert!(error.starts_with("content as Frame.id: "), "{error}");
    let unknown = json!([{ "$as": "Other", "value": null }]);
    let error = plain(&unknown).expect_err("unknown").to_string();
    assert_eq!(error, "[0]: nothing known is called \"Other\"");
}
