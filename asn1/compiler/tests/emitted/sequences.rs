//! SEQUENCE.

use super::*;

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
    #[inline]
    fn blank() -> Self {
        Self {
            one: 0,
            r#type: None,
            ids: None,
            next_one: None,
            flag: None,
            extension: Extension::default(),
        }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        let preamble = r.bits(3);
        self.one = r.integer(Range::new(1, 255)) as u8;
        if preamble & 0x2 != 0 {
            self.r#type = Some(r.bool());
        }
        if preamble & 0x1 != 0 {
            r.list_to(
                self.ids.get_or_insert_default(),
                Size::range(1, 4),
                16,
                |r, place| {
                    r.object_identifier(place);
                },
            );
        }
        if preamble & 0x4 != 0 {
            let additions = r.additions(2);
            if additions.has(0) {
                let around = r.enter();
                self.next_one = Some(r.integer(Range::new(0, 70000)) as u32);
                r.leave(around);
            }
            self.flag = r.addition_null(&additions, 1);
            self.extension = r.extension(&additions);
        }
    }
}

impl Encode for S {
    fn encode(&self, e: &mut Encoder<'_>) {
        let additions = Additions::of(
            &self.extension,
            [self.next_one.is_some(), self.flag.is_some()],
        );
        e.flags([additions.any(), self.r#type.is_some(), self.ids.is_some()]);
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
        assert!(codec.contains("let preamble = r.bits(64);"), "{codec}");
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

#[test]
fn what_has_no_blank_value_is_returned() {
    let codec = emitted(
        "R ::= CHOICE { none NULL, r SEQUENCE { id OCTET STRING OPTIONAL, c R, b BOOLEAN OPTIONAL } }",
        "codec.rs",
    );
    for wanted in [
        "put(self, Self::R(RR::decode(r)));",
        "
impl Decode for RR {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        let preamble = r.bits(2);
        let mut value = Self {
            id: if preamble & 0x2 != 0 {
                Some({
                    let mut value = Default::default();
                    r.octet_string(&mut value, Size::ANY);
                    value
                })
            } else {
                None
            },
            c: Box::new(R::decode(r)),
            b: None,
        };
        if preamble & 0x1 != 0 {
            value.b = Some(r.bool());
        }
        value
    }
}
",
    ] {
        assert!(codec.contains(wanted), "{codec}");
    }
}

#[test]
fn the_functions_of_a_type_that_stands_in_one_place_are_inlined() {
    let codec = emitted(
        "S ::= SEQUENCE { once A, one B, two B, many SEQUENCE OF C }
         A ::= SEQUENCE { a BOOLEAN }
         B ::= SEQUENCE { b BOOLEAN }
         C ::= SEQUENCE { c BOOLEAN }",
        "codec.rs",
    );
    for (name, inlined) in [("S", false), ("A", true), ("B", false), ("C", false)] {
        let encode = format!("impl Encode for {name} {{\n    #[inline]\n");
        assert_eq!(codec.contains(&encode), inlined, "{name}: {codec}");
    }
}

#[test]
fn a_small_addition_is_written_and_read_at_once_with_its_length() {
    let text = emitted(
        "S ::= SEQUENCE { ..., a BOOLEAN, b INTEGER (1..65535), c INTEGER (0..65536), d INTEGER (0..1, ...) }
         C ::= CHOICE { x NULL, ..., a BOOLEAN, b INTEGER (5..7) }",
        "codec.rs",
    );
    for line in [
        "self.a = Some(r.open_bool());",
        "self.b = Some(r.open_integer(Range::new(1, 65535)) as u16);",
        "self.c = Some(r.integer(Range::new(0, 65536)) as u32);",
        "self.d = Some(r.integer(Range::new(0, 1).extensible()));",
        "e.open_bool(*value);",
        "e.open_integer(i64::from(*value), Range::new(1, 65535));",
        "e.integer(i64::from(*value), Range::new(0, 65536));",
        "put(self, Self::A(r.open_bool()));",
        "put(self, Self::B(r.open_integer(Range::new(5, 7)) as u8));",
        "e.open_integer(i64::from(*value), Range::new(5, 7));",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}
