//! CHOICE and ENUMERATED.

use super::*;

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
    #[inline]
    fn blank() -> Self {
        Self::Nothing
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        match r.choice(2, true) {
            0 => {
                put(self, Self::Nothing);
            }
            1 => {
                put(self, Self::Number(r.integer(Range::new(0, 7)) as u8));
            }
            2 => {
                let around = r.enter();
                if let Self::Name(value) = put(self, Self::Name(Default::default())) {
                    r.ia5_string(value, Size::range(1, 32), Alphabet::IA5);
                }
                r.leave(around);
            }
            3 => {
                r.open_null();
                put(self, Self::Later);
            }
            index => {
                put(self, Self::Unknown(r.unknown_alternative(index - 2)));
            }
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
                let start = e.enter_addition(0);
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
    #[inline]
    fn blank() -> Self {
        Self { r: None }
    }

    fn fill(&mut self, r: &mut Reader<'_>) {
        r.nested(|r| {
            let present = r.bool();
            if present {
                r.optional(&mut self.r);
            }
        });
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
