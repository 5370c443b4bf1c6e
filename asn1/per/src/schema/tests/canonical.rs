//! What is a departure from the encoding that X.691 wants of the BASIC-PER that H.323 uses, beyond the parts: values.

use super::super::canonical::departures;
use super::super::dissect::{Row, dissect};
use super::*;

/// ```asn1
/// Defaults ::= SEQUENCE {flag BOOLEAN DEFAULT TRUE, small INTEGER (0..6) DEFAULT 2,
///                        any INTEGER DEFAULT -1, colour Colour DEFAULT green,
///                        list SEQUENCE OF BOOLEAN OPTIONAL, ..., later Colour DEFAULT blue}
/// ```
static DEFAULTS: Type = Type::new(
    "Defaults",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("flag", &BOOLEAN).with_default(DefaultValue::Boolean(true)),
            Component::optional("small", &Type::new("", Kind::Integer(Range::new(0, 6))))
                .with_default(DefaultValue::Integer(2)),
            Component::optional("any", &Type::new("", Kind::Integer(Range::ANY)))
                .with_default(DefaultValue::Integer(-1)),
            Component::optional("colour", &COLOUR).with_default(DefaultValue::Name("green")),
            Component::optional(
                "list",
                &Type::new(
                    "",
                    Kind::SequenceOf(&SequenceOf {
                        size: Size::ANY,
                        min_bits: 1,
                        element: &BOOLEAN,
                    }),
                ),
            ),
        ],
        extensible: true,
        additions: &[Component::optional("later", &COLOUR).with_default(DefaultValue::Name("blue"))],
    }),
);

/// What is not canonical in the encoding of this JSON, which has what it has, one line each.
fn found(json: &str) -> (Bytes, String) {
    let mut octets = Vec::new();
    let json = serde_json::from_str(json).expect("JSON");
    from_json(&DEFAULTS, &json, &mut octets).expect("a value");
    let octets = Bytes::from(octets);
    let found = departures(&DEFAULTS, &octets).expect("a value");
    assert_eq!(found.kept.len(), found.count);
    (octets, found.to_string())
}

#[test]
fn a_default_that_is_sent_is_a_departure() {
    for (json, says) in [
        (
            r#"{"flag": true}"#,
            "Defaults.flag: a DEFAULT that is sent, at octet 0 bit 6",
        ),
        (
            r#"{"small": 2}"#,
            "Defaults.small: a DEFAULT that is sent, at octet 0 bit 6",
        ),
        (
            r#"{"any": -1}"#,
            "Defaults.any: a DEFAULT that is sent, at octet 0 bit 6",
        ),
        (
            r#"{"colour": "green"}"#,
            "Defaults.colour: a DEFAULT that is sent, at octet 0 bit 6",
        ),
        (
            r#"{"later": "blue"}"#,
            "Defaults.later: a DEFAULT that is sent, at octet 3",
        ),
    ] {
        assert_eq!(found(json).1, says, "{json}");
    }
}

#[test]
fn another_value_and_none_are_no_departures() {
    for json in [
        "{}",
        r#"{"flag": false, "small": 3, "any": 1, "colour": "red", "later": "green"}"#,
        r#"{"colour": {"$unknown": 7}, "later": {"$unknown": 1}}"#,
        // These booleans are not the component.
        r#"{"flag": false, "list": [true, true]}"#,
    ] {
        assert_eq!(found(json).1, "", "{json}");
    }
}

#[test]
fn a_default_that_is_sent_is_marked_where_its_value_stands() {
    let (octets, _) = found(r#"{"flag": true, "small": 3, "colour": "green"}"#);
    let mut marked = Vec::new();
    let mut each = |row: Row| {
        let departures = row.kind.part().map(|part| part.departures);
        for departure in departures.unwrap_or_default().iter() {
            marked.push((row.path.clone(), row.bits.clone(), departure));
        }
    };
    dissect(&DEFAULTS, &octets, None, &mut each).expect("a value");
    assert_eq!(
        marked,
        [
            ("Defaults.flag".to_owned(), 6..7, Departure::SentDefault),
            ("Defaults.colour".to_owned(), 11..12, Departure::SentDefault),
        ]
    );
}
