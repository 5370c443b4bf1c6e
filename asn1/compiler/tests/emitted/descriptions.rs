//! What the schema says of a type, and what types are called.

use super::*;

#[test]
fn a_description_holds_bounds_and_spellings() {
    check(
        "S ::= SEQUENCE { one Digits (SIZE (2)), list SEQUENCE OF R OPTIONAL }
         Digits ::= IA5String (FROM (\"0123\" | \"a\"..\"c\"))
         R ::= SEQUENCE { r R OPTIONAL }",
        "schema.rs",
        r#"
pub(super) static DIGITS_ALPHABET: Alphabet = Alphabet::new(b"0123abc");

/// `S`.
pub static S: Type = Type::new(
    "S",
    Kind::Sequence(&Sequence {
        root: &[
            Component::new("one", &IA5_STRING_2_DIGITS_ALPHABET).also(&["uno"]),
            Component::optional("list", &SEQUENCE_OF_R),
        ],
        extensible: false,
        additions: &[],
    }),
);

/// `Digits`.
pub static DIGITS: Type = Type::new("Digits", Kind::Ia5String(Size::ANY, &DIGITS_ALPHABET));

/// `R`.
pub static R: Type = Type::recursive(
    "R",
    Kind::Sequence(&Sequence {
        root: &[Component::optional("r", &R)],
        extensible: false,
        additions: &[],
    }),
);

static IA5_STRING_2_DIGITS_ALPHABET: Type =
    Type::new("", Kind::Ia5String(Size::fixed(2), &DIGITS_ALPHABET));

static SEQUENCE_OF_R: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 1,
        element: &R,
    }),
);
"#,
    );
}

#[test]
fn a_default_of_a_simple_type_is_described() {
    check(
        "S ::= SEQUENCE { a BOOLEAN DEFAULT FALSE, b INTEGER DEFAULT least, c E DEFAULT y,
                          d SEQUENCE OF NULL DEFAULT {}, e T DEFAULT {}, f S DEFAULT {}, ..., g E DEFAULT z }
         least INTEGER ::= -7
         E ::= ENUMERATED { x, y, ..., z }
         T ::= SEQUENCE {}",
        "schema.rs",
        r#"
/// `S`.
pub static S: Type = Type::recursive(
    "S",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("a", &BOOLEAN).with_default(DefaultValue::Boolean(false)),
            Component::optional("b", &INTEGER).with_default(DefaultValue::Integer(-7)),
            Component::optional("c", &E).with_default(DefaultValue::Name("y")),
            Component::optional("d", &SEQUENCE_OF_NULL),
            Component::optional("e", &T),
            Component::optional("f", &S),
        ],
        extensible: true,
        additions: &[Component::optional("g", &E).with_default(DefaultValue::Name("z"))],
    }),
);

/// `E`.
pub static E: Type = Type::new(
    "E",
    Kind::Enumerated(&Enumerated {
        root: &["x", "y"],
        extensible: true,
        additions: &["z"],
    }),
);

/// `T`.
pub static T: Type = Type::new(
    "T",
    Kind::Sequence(&Sequence {
        root: &[],
        extensible: false,
        additions: &[],
    }),
);

static BOOLEAN: Type = Type::new("", Kind::Boolean);

static INTEGER: Type = Type::new("", Kind::Integer(Range::ANY));

static NULL: Type = Type::new("", Kind::Null);

static SEQUENCE_OF_NULL: Type = Type::new(
    "",
    Kind::SequenceOf(&SequenceOf {
        size: Size::ANY,
        min_bits: 0,
        element: &NULL,
    }),
);
"#,
    );
    refused(
        "S ::= SEQUENCE { a OCTET STRING DEFAULT '00'H }",
        "m.asn:4:18: this DEFAULT is not supported",
    );
}

#[test]
fn an_impossible_default_is_refused() {
    for (body, wanted) in [
        (
            "S ::= SEQUENCE { a ENUMERATED { x } DEFAULT y }",
            "m.asn:4:18: expected one of its values as the DEFAULT, found y",
        ),
        (
            "S ::= SEQUENCE { a ENUMERATED { x } DEFAULT 0 }",
            "m.asn:4:18: expected one of its values as the DEFAULT, found 0",
        ),
        (
            "S ::= SEQUENCE { a NULL, b INTEGER (0..3) DEFAULT 4 }",
            "m.asn:4:26: expected a number of its range as the DEFAULT, found 4",
        ),
        (
            "S ::= SEQUENCE { a CHOICE { x NULL } DEFAULT y : NULL }",
            "m.asn:4:18: expected one of its alternatives as the DEFAULT, found y : NULL",
        ),
        (
            "S ::= SEQUENCE { a SEQUENCE OF NULL DEFAULT TRUE }",
            "m.asn:4:18: expected a list as the DEFAULT, found TRUE",
        ),
        (
            "S ::= SEQUENCE {\n  a T DEFAULT 1 } T ::= SEQUENCE {}",
            "m.asn:5:3: expected a structured value as the DEFAULT, found 1",
        ),
    ] {
        refused(body, wanted);
    }
    // Behind a marker it is a value like any other.
    emitted(
        "S ::= SEQUENCE { a INTEGER (0..3, ...) DEFAULT 4, b CHOICE { x NULL } DEFAULT x : NULL }",
        "schema.rs",
    );
}

#[test]
fn nested_types_are_named_by_their_component_or_their_path() {
    let text = emitted(
        "A ::= SEQUENCE { user-data SEQUENCE { a NULL }, cause CHOICE { b NULL } }
         B ::= SEQUENCE { cause SEQUENCE OF SEQUENCE { c NULL }, list-entries SET OF SEQUENCE { d NULL } }",
        "types.rs",
    );
    let names: Vec<&str> = text
        .lines()
        .filter_map(|line| {
            line.strip_prefix("pub struct ")
                .or(line.strip_prefix("pub enum "))
        })
        .map(|line| line.trim_end_matches(" {"))
        .collect();
    assert_eq!(
        names,
        ["A", "UserData", "ACause", "B", "BCause", "ListEntry"]
    );
    assert!(text.contains("pub list_entries: Vec<ListEntry>,"), "{text}");
}

#[test]
fn constraints_follow_one_another() {
    // A use of a type, and the Rust expression of its bounds.
    for (body, wanted) in [
        (
            "S ::= SEQUENCE { a D (SIZE (3)) } D ::= IA5String (FROM (\"ab\"))",
            "r.ia5_string(&mut self.a, Size::fixed(3), &schema::D_ALPHABET)",
        ),
        (
            "S ::= SEQUENCE { a IA5String (SIZE (1) ^ FROM (\"ba\")) }",
            "r.ia5_string(&mut self.a, Size::fixed(1), &schema::A_ALPHABET)",
        ),
        (
            "S ::= SEQUENCE { a N (2..90000) } N ::= INTEGER (0..9)",
            "r.integer(Range::new(2, 9))",
        ),
        (
            "S ::= SEQUENCE { a INTEGER (0..max, ...) } max INTEGER ::= 7",
            "r.integer(Range::new(0, 7).extensible())",
        ),
        ("S ::= SEQUENCE { a INTEGER (1..MAX) }", "r.unsigned(1)"),
        (
            "S ::= SEQUENCE { a INTEGER (-1 | 5..8) }",
            "r.integer(Range::new(-1, 8)) as i8",
        ),
        (
            "S ::= SEQUENCE { a OCTET STRING (SIZE (16)) }",
            "r.octet_array()",
        ),
        (
            "S ::= SEQUENCE { a OCTET STRING (SIZE (1 | 4..6, ...)) }",
            "r.octet_string(&mut self.a, Size::range(1, 6).extensible())",
        ),
        (
            "S ::= SEQUENCE { a BMPString (SIZE (0..70000)) }",
            "r.bmp_string(&mut self.a, Size::range(0, 70000))",
        ),
        (
            "S ::= SEQUENCE { a NumericString (SIZE (1..MAX)) }",
            "r.ia5_string(&mut self.a, Size::at_least(1), Alphabet::NUMERIC)",
        ),
        (
            "S ::= SEQUENCE { a L (SIZE (2)) } L ::= SEQUENCE SIZE (1..4) OF NULL",
            "r.list_of(&mut self.a, Size::fixed(2), 0, |_| ())",
        ),
        (
            "S ::= SEQUENCE { a P { NULL } } P { T } ::= OCTET STRING (CONSTRAINED BY { T })",
            "r.octet_string(&mut self.a, Size::ANY)",
        ),
    ] {
        let text = emitted(body, "codec.rs");
        assert!(text.contains(wanted), "{body}\n{text}");
    }
}
