//! Small modules and exactly what becomes of them.

mod modules;

use std::path::Path;

use h323_asn1_compiler::{Error, Input, compile, rustfmt};

fn compiled(body: &str) -> Result<std::collections::BTreeMap<String, String>, Error> {
    let text = format!("-- A test.\nM DEFINITIONS AUTOMATIC TAGS ::=\nBEGIN\n{body}\nEND\n");
    let input = Input {
        package: "p",
        path: Path::new("m.asn"),
        text: &text,
    };
    Ok(compile(&[input], "S.one uno\n")?.files())
}

/// A generated file without its header and `use` lines.
#[track_caller]
fn emitted(body: &str, file: &str) -> String {
    let files = compiled(body).expect("a module");
    let text = rustfmt(&files[&format!("p/src/generated/m/{file}")]).expect("Rust");
    let start = match text.rfind("\nuse ") {
        Some(at) => at + text[at..].find(";\n").expect("the end of a use") + 2,
        None => text.find("\n\n").expect("a header"),
    };
    text[start..].trim_start().to_owned()
}

#[track_caller]
fn check(body: &str, file: &str, wanted: &str) {
    let found = emitted(body, file);
    assert_eq!(found.trim_end(), wanted.trim(), "\n{found}");
}

#[track_caller]
fn refused(body: &str, wanted: &str) {
    let error = compiled(body).expect_err("an error");
    assert_eq!(error.to_string(), wanted);
}

#[test]
fn sequences_are_structs() {
    check(
        "S ::= SEQUENCE {
            one INTEGER (1..255),
            type BOOLEAN OPTIONAL,
            two INTEGER (0..3) DEFAULT 1,
            ...,
            next-one INTEGER (0..70000),
            flag NULL OPTIONAL
        }",
        "types.rs",
        "
/// `S`: SEQUENCE.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct S {
    /// `one`: INTEGER (1..255).
    pub one: u8,
    /// `type`: BOOLEAN OPTIONAL.
    pub r#type: Option<bool>,
    /// `two`: INTEGER (0..3) DEFAULT 1.
    pub two: Option<u8>,
    /// `next-one`: INTEGER (0..70000), addition 0.
    pub next_one: Option<u32>,
    /// `flag`: NULL OPTIONAL, addition 1.
    pub flag: Option<()>,
    /// What the sender knew beyond this edition.
    pub extension: Extension,
}

impl Default for S {
    fn default() -> Self {
        Self {
            one: 1,
            r#type: None,
            two: None,
            next_one: None,
            flag: None,
            extension: Extension::default(),
        }
    }
}
",
    );
}

#[test]
fn the_codec_of_a_sequence() {
    check(
        "S ::= SEQUENCE {
            one INTEGER (1..255),
            type BOOLEAN OPTIONAL,
            ids SEQUENCE SIZE (1..4) OF OBJECT IDENTIFIER OPTIONAL,
            ...,
            next-one INTEGER (0..70000),
            flag NULL OPTIONAL
        }",
        "codec.rs",
        r#"
impl Decode for S {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        let preamble = d.bits(3)?;
        let mut value = Self {
            one: d.integer(Range::new(1, 255))? as u8,
            r#type: if preamble & 0x2 != 0 {
                Some(d.bool()?)
            } else {
                None
            },
            ids: if preamble & 0x1 != 0 {
                Some(d.list(Size::range(1, 4), 16, |d| d.object_identifier())?)
            } else {
                None
            },
            next_one: None,
            flag: None,
            extension: Extension::default(),
        };
        if preamble & 0x4 != 0 {
            let additions = d.additions(true, 2)?;
            if additions.has(0) {
                let around = d.enter()?;
                value.next_one = Some(d.integer(Range::new(0, 70000))? as u32);
                d.leave(around);
            }
            value.flag = d.addition_null(&additions, 1)?;
            value.extension = d.extension(&additions)?;
        }
        Ok(value)
    }
}

impl Encode for S {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [self.next_one.is_some(), self.flag.is_some()],
        );
        e.bool(additions.any());
        e.bool(self.r#type.is_some());
        e.bool(self.ids.is_some());
        e.integer(i64::from(self.one), Range::new(1, 255));
        if let Some(value) = &self.r#type {
            e.bool(*value);
        }
        if let Some(value) = &self.ids {
            e.list(value, Size::range(1, 4), |e, value| {
                e.object_identifier(value)
            });
        }
        if additions.any() {
            e.additions(&additions);
            if let Some(value) = &self.next_one {
                let start = e.enter();
                e.integer(i64::from(*value), Range::new(0, 70000));
                e.leave(start);
            }
            e.addition_null(self.flag.is_some());
            e.extension(&self.extension, 2);
        }
    }
}

impl Message for S {
    const NAME: &'static str = "S";
    const SCHEMA: &'static Type = &schema::S;
}

h323_per::impl_serde!(S);
"#,
    );
}

#[test]
fn choices_are_enums() {
    let body = "C ::= CHOICE {
        nothing NULL,
        number INTEGER (0..7),
        ...,
        name IA5String (SIZE (1..32)),
        later NULL
    }";
    check(
        body,
        "types.rs",
        "
/// `C`: CHOICE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum C {
    /// `nothing`.
    #[default]
    Nothing,
    /// `number`: INTEGER (0..7).
    Number(u8),
    /// `name`: IA5String (SIZE (1..32)), addition 0.
    Name(Ia5String),
    /// `later`, addition 1.
    Later,
    /// An alternative of a later edition.
    Unknown(Box<UnknownAlternative>),
}
",
    );
    check(
        body,
        "codec.rs",
        r#"
impl Decode for C {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        match d.choice(2, true)? {
            0 => Ok(Self::Nothing),
            1 => d
                .integer(Range::new(0, 7))
                .map(|value| value as u8)
                .map(Self::Number),
            2 => {
                let around = d.enter()?;
                let value = d.ia5_string(Size::range(1, 32), Alphabet::IA5)?;
                d.leave(around);
                Ok(Self::Name(value))
            }
            3 => d.open_null().map(|()| Self::Later),
            index => d.unknown_alternative(index - 2).map(Self::Unknown),
        }
    }
}

impl Encode for C {
    fn encode(&self, e: &mut Encoder<'_>) {
        match self {
            Self::Nothing => e.choice(0, 2, true),
            Self::Number(value) => {
                e.choice(1, 2, true);
                e.integer(i64::from(*value), Range::new(0, 7));
            }
            Self::Name(value) => {
                e.choice(2, 2, true);
                let start = e.enter();
                e.ia5_string(value, Size::range(1, 32), Alphabet::IA5);
                e.leave(start);
            }
            Self::Later => {
                e.choice(3, 2, true);
                e.open_null();
            }
            Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
        }
    }
}

impl Message for C {
    const NAME: &'static str = "C";
    const SCHEMA: &'static Type = &schema::C;
}

h323_per::impl_serde!(C);
"#,
    );
}

#[test]
fn enumerations_are_in_the_order_of_their_numbers() {
    let body = "E ::= ENUMERATED { second (5), first (1), ..., third }";
    check(
        body,
        "types.rs",
        "
/// `E`: ENUMERATED.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum E {
    /// `first`.
    #[default]
    First,
    /// `second`.
    Second,
    /// `third`.
    Third,
    /// A value of a later edition: its number among the additions, from 0.
    Unknown(u32),
}
",
    );
    check(
        body,
        "schema.rs",
        r#"
/// `E`.
pub static E: Type = Type::new(
    "E",
    Kind::Enumerated(&Enumerated {
        root: &["first", "second"],
        extensible: true,
        additions: &["third"],
    }),
);
"#,
    );
}

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
fn recursion_is_boxed_and_counted() {
    let body = "R ::= SEQUENCE { r R OPTIONAL }";
    check(
        body,
        "types.rs",
        "
/// `R`: SEQUENCE.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct R {
    /// `r`: R OPTIONAL.
    pub r: Option<Box<R>>,
}
",
    );
    check(
        body,
        "codec.rs",
        r#"
impl Decode for R {
    fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
        d.nested(|d| {
            let present = d.bool()?;
            Ok(Self {
                r: if present {
                    Some(Box::new(R::decode(d)?))
                } else {
                    None
                },
            })
        })
    }
}

impl Encode for R {
    fn encode(&self, e: &mut Encoder<'_>) {
        e.nested(|e| {
            e.bool(self.r.is_some());
            if let Some(value) = &self.r {
                value.encode(e);
            }
        });
    }
}

impl Message for R {
    const NAME: &'static str = "R";
    const SCHEMA: &'static Type = &schema::R;
}

h323_per::impl_serde!(R);
"#,
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
            "d.ia5_string(Size::fixed(3), &schema::D_ALPHABET)",
        ),
        (
            "S ::= SEQUENCE { a IA5String (SIZE (1) ^ FROM (\"ba\")) }",
            "d.ia5_string(Size::fixed(1), &schema::A_ALPHABET)",
        ),
        (
            "S ::= SEQUENCE { a N (2..90000) } N ::= INTEGER (0..9)",
            "d.integer(Range::new(2, 9))",
        ),
        (
            "S ::= SEQUENCE { a INTEGER (0..max, ...) } max INTEGER ::= 7",
            "d.integer(Range::new(0, 7).extensible())",
        ),
        ("S ::= SEQUENCE { a INTEGER (1..MAX) }", "d.unsigned(1)"),
        (
            "S ::= SEQUENCE { a INTEGER (-1 | 5..8) }",
            "d.integer(Range::new(-1, 8))? as i8",
        ),
        (
            "S ::= SEQUENCE { a OCTET STRING (SIZE (16)) }",
            "d.octet_array()",
        ),
        (
            "S ::= SEQUENCE { a OCTET STRING (SIZE (1 | 4..6, ...)) }",
            "d.octet_string(Size::range(1, 6).extensible())",
        ),
        (
            "S ::= SEQUENCE { a BMPString (SIZE (0..70000)) }",
            "d.bmp_string(Size::range(0, 70000))",
        ),
        (
            "S ::= SEQUENCE { a NumericString (SIZE (1..MAX)) }",
            "d.ia5_string(Size::at_least(1), Alphabet::NUMERIC)",
        ),
        (
            "S ::= SEQUENCE { a L (SIZE (2)) } L ::= SEQUENCE SIZE (1..4) OF NULL",
            "d.list(Size::fixed(2), 0, |_| Ok(()))",
        ),
        (
            "S ::= SEQUENCE { a P { NULL } } P { T } ::= OCTET STRING (CONSTRAINED BY { T })",
            "d.octet_string(Size::ANY)",
        ),
    ] {
        let text = emitted(body, "codec.rs");
        assert!(text.contains(wanted), "{body}\n{text}");
    }
}

#[test]
fn groups_are_additions_of_their_own() {
    let text = emitted(
        "S ::= SEQUENCE { ..., a NULL, [[ b BOOLEAN, c NULL OPTIONAL ]] }",
        "types.rs",
    );
    assert!(
        text.contains(
            "/// `group2`: SEQUENCE OPTIONAL, addition 1.\n    pub group2: Option<SGroup2>,"
        ),
        "{text}"
    );
}

#[test]
fn what_is_large_and_optional_is_boxed() {
    let fields = |count: usize| {
        let names = (0..count).map(|index| format!("f{index} OCTET STRING"));
        names.collect::<Vec<_>>().join(", ")
    };
    // 32 octets each: the ceilings are 96 in the root, 48 among the additions and the alternatives.
    for (body, wanted) in [
        (
            format!(
                "S ::= SEQUENCE {{ a A OPTIONAL }} A ::= SEQUENCE {{ {} }}",
                fields(3)
            ),
            "pub a: Option<A>,",
        ),
        (
            format!(
                "S ::= SEQUENCE {{ a A OPTIONAL }} A ::= SEQUENCE {{ {} }}",
                fields(4)
            ),
            "pub a: Option<Box<A>>,",
        ),
        (
            format!(
                "S ::= SEQUENCE {{ a A }} A ::= SEQUENCE {{ {} }}",
                fields(4)
            ),
            "pub a: A,",
        ),
        (
            format!(
                "S ::= SEQUENCE {{ ..., a A }} A ::= SEQUENCE {{ {} }}",
                fields(2)
            ),
            "pub a: Option<Box<A>>,",
        ),
        (
            format!(
                "S ::= CHOICE {{ a A, b NULL }} A ::= SEQUENCE {{ {} }}",
                fields(1)
            ),
            "A(A),",
        ),
        (
            format!(
                "S ::= CHOICE {{ a A, b NULL }} A ::= SEQUENCE {{ {} }}",
                fields(2)
            ),
            "A(Box<A>),",
        ),
        (
            "S ::= SEQUENCE { l SEQUENCE OF INTEGER (0..65535) }".to_owned(),
            "pub l: List<u16, 8>,",
        ),
        (
            "S ::= SEQUENCE { l SEQUENCE OF OCTET STRING }".to_owned(),
            "pub l: Vec<Octets>,",
        ),
    ] {
        let text = emitted(&body, "types.rs");
        assert!(text.contains(wanted), "{body}\n{text}");
    }
}

#[test]
fn errors_say_where() {
    for (body, wanted) in [
        (
            "S ::= SEQUENCE { a Nowhere }",
            "m.asn:4:20: M neither defines nor imports Nowhere",
        ),
        (
            "S ::= SEQUENCE { a NULL,\n  a NULL }",
            "m.asn:5:3: a is defined twice",
        ),
        ("A ::= NULL A ::= NULL", "m.asn:4:12: A is defined twice"),
        ("A ::= B B ::= A", "m.asn:4:15: A is defined by itself"),
        (
            "A ::= BOOLEAN (SIZE (1))",
            "m.asn:4:15: this constraint does not apply to BOOLEAN",
        ),
        (
            "A ::= INTEGER (5..2)",
            "m.asn:4:15: the constraint leaves no value",
        ),
        (
            "A ::= SEQUENCE { a-b NULL, aB NULL }",
            "m.asn:4:1: a-b and aB both become a_b",
        ),
        (
            "Message ::= NULL",
            "m.asn:4:1: Message becomes Message, which the generated code uses for something else",
        ),
        (
            "A ::= INTEGER (0..x)",
            "m.asn:4:7: M neither defines nor imports x",
        ),
    ] {
        refused(body, wanted);
    }
    let text = "M DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS A FROM X; END";
    let input = Input {
        package: "p",
        path: Path::new("m.asn"),
        text,
    };
    let error = compile(&[input], "").expect_err("an error");
    assert_eq!(error.to_string(), "m.asn:1:55: no module is called X");
}

/// A SEQUENCE with so many optional components in its root.
fn optional(count: usize, end: &str) -> String {
    let components: Vec<_> = (0..count)
        .map(|index| format!("c{index} NULL OPTIONAL"))
        .collect();
    format!("SEQUENCE {{ {}{end} }}", components.join(", "))
}

#[test]
fn the_bits_in_front_of_a_sequence_are_at_most_64() {
    for (count, end) in [(64, ""), (63, ", ...")] {
        let codec = emitted(&format!("S ::= {}", optional(count, end)), "codec.rs");
        assert!(codec.contains("let preamble = d.bits(64)?;"), "{codec}");
        assert!(
            codec.contains("preamble & 0x8000000000000000 != 0"),
            "{codec}"
        );
    }
    for (body, wanted) in [
        (
            format!("S ::= {}", optional(65, "")),
            "m.asn:4:7: S has 65 optional components in its root, 64 is the most",
        ),
        (
            format!("S ::= SEQUENCE {{ a {} }}", optional(64, ", ...")),
            "m.asn:4:20: S.a has 64 optional components in its root, 63 is the most with an extension marker",
        ),
    ] {
        refused(&body, wanted);
    }
    // Mandatory components and additions are no part of it.
    let many = format!(
        "{}, m NULL, ..., a NULL OPTIONAL }}",
        &optional(63, "")[..optional(63, "").len() - 2]
    );
    assert!(compiled(&format!("S ::= {many}")).is_ok());
}
