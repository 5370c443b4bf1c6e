//! Two editions of a small module, written out as the compiler generates them, and what happens between
//! peers of different editions.
//!
//! ```asn1
//! Registration ::= SEQUENCE {
//!     number  INTEGER (1..65535),
//!     aliases SEQUENCE OF Alias OPTIONAL,
//!     reason  Reason,
//!     ...,
//!     timeToLive INTEGER (1..4294967295) OPTIONAL,
//!     -- the new edition adds
//!     keepAlive  BOOLEAN,
//!     restart    NULL OPTIONAL,
//!     inner      Registration OPTIONAL }
//!
//! Alias ::= CHOICE {
//!     digits IA5String (SIZE (1..128)) (FROM ("0123456789#*,")),
//!     name   BMPString (SIZE (1..256)),
//!     ...,
//!     -- the new edition adds
//!     url    IA5String (SIZE (1..512)),
//!     none   NULL }
//!
//! Reason ::= ENUMERATED { full, light, ..., -- the new edition adds -- moved }
//! ```

#![expect(clippy::unwrap_used, reason = "what fails is a test")]

use bytes::Bytes;
use h323_per::schema::{self, Alternative, Component, Kind, Type};
use h323_per::{
    Additions, Alphabet, BmpString, Decode, DecodeError, Decoder, Encode, Encoder, Extension,
    Fault, Ia5String, List, Message, Range, Rule, Size, UnknownAddition, UnknownAdditions,
    UnknownAlternative, decode, decode_prefix, encode,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

static DIGITS: Alphabet = Alphabet::new(b"#*,0123456789");
const NUMBER: Range = Range::new(1, 65535);
const TIME_TO_LIVE: Range = Range::new(1, 4_294_967_295);

mod old {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct Registration {
        pub(crate) number: u16,
        pub(crate) aliases: Option<Vec<Alias>>,
        pub(crate) reason: Reason,
        pub(crate) time_to_live: Option<u32>,
        pub(crate) extension: Extension,
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) enum Alias {
        Digits(Ia5String),
        Name(BmpString),
        Unknown(Box<UnknownAlternative>),
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Reason {
        Full,
        Light,
        Unknown(u32),
    }

    impl Decode for Registration {
        fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
            let extended = d.bool()?;
            let present = d.bool()?;
            let number = d.integer(NUMBER)? as u16;
            let aliases = if present {
                Some(d.list(Size::ANY, 12, Alias::decode)?)
            } else {
                None
            };
            let reason = Reason::decode(d)?;
            let additions = d.additions(extended, 1)?;
            Ok(Self {
                number,
                aliases,
                reason,
                time_to_live: d
                    .addition(&additions, 0, |d| d.integer(TIME_TO_LIVE).map(|v| v as u32))?,
                extension: d.extension(&additions)?,
            })
        }
    }

    impl Encode for Registration {
        fn encode(&self, e: &mut Encoder<'_>) {
            let additions = Additions::of(&self.extension, [self.time_to_live.is_some()]);
            e.bool(additions.any());
            e.bool(self.aliases.is_some());
            e.integer(self.number.into(), NUMBER);
            if let Some(aliases) = &self.aliases {
                e.list(aliases, Size::ANY, |e, alias| alias.encode(e));
            }
            self.reason.encode(e);
            e.additions(&additions);
            e.addition(self.time_to_live, |e, value| {
                e.integer(value.into(), TIME_TO_LIVE)
            });
            e.extension(&self.extension, 1);
        }
    }

    impl Decode for Alias {
        fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
            Ok(match d.choice(2, true)? {
                0 => Self::Digits(d.ia5_string(Size::range(1, 128), &DIGITS)?),
                1 => Self::Name(d.bmp_string(Size::range(1, 256))?),
                index => Self::Unknown(d.unknown_alternative(index - 2)?),
            })
        }
    }

    impl Encode for Alias {
        fn encode(&self, e: &mut Encoder<'_>) {
            match self {
                Self::Digits(digits) => {
                    e.choice(0, 2, true);
                    e.ia5_string(digits, Size::range(1, 128), &DIGITS);
                }
                Self::Name(name) => {
                    e.choice(1, 2, true);
                    e.bmp_string(name, Size::range(1, 256));
                }
                Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
            }
        }
    }

    impl Decode for Reason {
        fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
            Ok(match d.enumerated(2, true)? {
                0 => Self::Full,
                1 => Self::Light,
                index => Self::Unknown(index - 2),
            })
        }
    }

    impl Encode for Reason {
        fn encode(&self, e: &mut Encoder<'_>) {
            let index = match self {
                Self::Full => 0,
                Self::Light => 1,
                Self::Unknown(addition) => addition.saturating_add(2),
            };
            e.enumerated(index, 2, true);
        }
    }

    pub(crate) static REGISTRATION: Type = Type::new(
        "Registration",
        Kind::Sequence(&schema::Sequence {
            root: &[
                Component::new("number", &schemas::NUMBER),
                Component::optional("aliases", &ALIASES),
                Component::new("reason", &REASON),
            ],
            extensible: true,
            additions: &[Component::optional("timeToLive", &schemas::TIME_TO_LIVE)],
        }),
    );
    static ALIASES: Type = Type::new(
        "",
        Kind::SequenceOf(&schema::SequenceOf {
            size: Size::ANY,
            min_bits: 12,
            element: &ALIAS,
        }),
    );
    static ALIAS: Type = Type::new(
        "Alias",
        Kind::Choice(&schema::Choice {
            root: &[
                Alternative::new("digits", &schemas::DIGITS),
                Alternative::new("name", &schemas::NAME),
            ],
            extensible: true,
            additions: &[],
        }),
    );
    static REASON: Type = Type::new(
        "Reason",
        Kind::Enumerated(&schema::Enumerated {
            root: &["full", "light"],
            extensible: true,
            additions: &[],
        }),
    );

    impl Message for Registration {
        const SCHEMA: &'static Type = &REGISTRATION;
        const NAME: &'static str = "Registration";
    }
}

mod new {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct Registration {
        pub(crate) number: u16,
        pub(crate) aliases: Option<List<Alias, 2>>,
        pub(crate) reason: Reason,
        pub(crate) time_to_live: Option<u32>,
        pub(crate) keep_alive: Option<bool>,
        pub(crate) restart: Option<()>,
        pub(crate) inner: Option<Box<Registration>>,
        pub(crate) extension: Extension,
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) enum Alias {
        Digits(Ia5String),
        Name(BmpString),
        Url(Ia5String),
        None,
        Unknown(Box<UnknownAlternative>),
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(crate) enum Reason {
        Full,
        Light,
        Moved,
        Unknown(u32),
    }

    impl Decode for Registration {
        fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
            d.nested(|d| {
                let extended = d.bool()?;
                let present = d.bool()?;
                let number = d.integer(NUMBER)? as u16;
                let aliases = if present {
                    Some(d.list(Size::ANY, 10, Alias::decode)?)
                } else {
                    None
                };
                let reason = Reason::decode(d)?;
                let additions = d.additions(extended, 4)?;
                Ok(Self {
                    number,
                    aliases,
                    reason,
                    time_to_live: d
                        .addition(&additions, 0, |d| d.integer(TIME_TO_LIVE).map(|v| v as u32))?,
                    keep_alive: d.addition(&additions, 1, |d| d.bool())?,
                    restart: d.addition_null(&additions, 2)?,
                    inner: d.addition(&additions, 3, Box::decode)?,
                    extension: d.extension(&additions)?,
                })
            })
        }
    }

    impl Encode for Registration {
        fn encode(&self, e: &mut Encoder<'_>) {
            e.nested(|e| {
                let additions = Additions::of(
                    &self.extension,
                    [
                        self.time_to_live.is_some(),
                        self.keep_alive.is_some(),
                        self.restart.is_some(),
                        self.inner.is_some(),
                    ],
                );
                e.bool(additions.any());
                e.bool(self.aliases.is_some());
                e.integer(self.number.into(), NUMBER);
                if let Some(aliases) = &self.aliases {
                    e.list(aliases, Size::ANY, |e, alias| alias.encode(e));
                }
                self.reason.encode(e);
                e.additions(&additions);
                e.addition(self.time_to_live, |e, value| {
                    e.integer(value.into(), TIME_TO_LIVE)
                });
                e.addition(self.keep_alive, |e, value| e.bool(value));
                e.addition_null(self.restart.is_some());
                e.addition(self.inner.as_ref(), |e, inner| inner.encode(e));
                e.extension(&self.extension, 4);
            });
        }
    }

    impl Decode for Alias {
        fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
            Ok(match d.choice(2, true)? {
                0 => Self::Digits(d.ia5_string(Size::range(1, 128), &DIGITS)?),
                1 => Self::Name(d.bmp_string(Size::range(1, 256))?),
                2 => Self::Url(d.open(|d| d.ia5_string(Size::range(1, 512), Alphabet::IA5))?),
                3 => {
                    d.open_null()?;
                    Self::None
                }
                index => Self::Unknown(d.unknown_alternative(index - 2)?),
            })
        }
    }

    impl Encode for Alias {
        fn encode(&self, e: &mut Encoder<'_>) {
            match self {
                Self::Digits(digits) => {
                    e.choice(0, 2, true);
                    e.ia5_string(digits, Size::range(1, 128), &DIGITS);
                }
                Self::Name(name) => {
                    e.choice(1, 2, true);
                    e.bmp_string(name, Size::range(1, 256));
                }
                Self::Url(url) => {
                    e.choice(2, 2, true);
                    e.open(|e| e.ia5_string(url, Size::range(1, 512), Alphabet::IA5));
                }
                Self::None => {
                    e.choice(3, 2, true);
                    e.open_null();
                }
                Self::Unknown(alternative) => e.unknown_alternative(alternative, 2),
            }
        }
    }

    impl Decode for Reason {
        fn decode(d: &mut Decoder<'_>) -> Result<Self, Fault> {
            Ok(match d.enumerated(2, true)? {
                0 => Self::Full,
                1 => Self::Light,
                2 => Self::Moved,
                index => Self::Unknown(index - 2),
            })
        }
    }

    impl Encode for Reason {
        fn encode(&self, e: &mut Encoder<'_>) {
            let index = match self {
                Self::Full => 0,
                Self::Light => 1,
                Self::Moved => 2,
                Self::Unknown(addition) => addition.saturating_add(2),
            };
            e.enumerated(index, 2, true);
        }
    }

    pub(crate) static REGISTRATION: Type = Type::recursive(
        "Registration",
        Kind::Sequence(&schema::Sequence {
            root: &[
                Component::new("number", &schemas::NUMBER),
                Component::optional("aliases", &ALIASES),
                Component::new("reason", &REASON),
            ],
            extensible: true,
            additions: &[
                Component::optional("timeToLive", &schemas::TIME_TO_LIVE),
                Component::new("keepAlive", &schemas::BOOLEAN),
                Component::optional("restart", &schemas::NULL),
                Component::optional("inner", &REGISTRATION),
            ],
        }),
    );
    static ALIASES: Type = Type::new(
        "",
        Kind::SequenceOf(&schema::SequenceOf {
            size: Size::ANY,
            min_bits: 10,
            element: &ALIAS,
        }),
    );
    static ALIAS: Type = Type::new(
        "Alias",
        Kind::Choice(&schema::Choice {
            root: &[
                Alternative::new("digits", &schemas::DIGITS),
                Alternative::new("name", &schemas::NAME),
            ],
            extensible: true,
            additions: &[
                Alternative::new("url", &schemas::URL),
                Alternative::new("none", &schemas::NULL),
            ],
        }),
    );
    static REASON: Type = Type::new(
        "Reason",
        Kind::Enumerated(&schema::Enumerated {
            root: &["full", "light"],
            extensible: true,
            additions: &["moved"],
        }),
    );

    impl Message for Registration {
        const SCHEMA: &'static Type = &REGISTRATION;
        const NAME: &'static str = "Registration";
    }
}

mod schemas {
    use super::{Alphabet, Kind, Size, Type};

    pub(crate) static NUMBER: Type = Type::new("", Kind::Integer(super::NUMBER));
    pub(crate) static TIME_TO_LIVE: Type =
        Type::new("TimeToLive", Kind::Integer(super::TIME_TO_LIVE));
    pub(crate) static BOOLEAN: Type = Type::new("", Kind::Boolean);
    pub(crate) static NULL: Type = Type::new("", Kind::Null);
    pub(crate) static DIGITS: Type =
        Type::new("", Kind::Ia5String(Size::range(1, 128), &super::DIGITS));
    pub(crate) static NAME: Type = Type::new("", Kind::BmpString(Size::range(1, 256)));
    pub(crate) static URL: Type =
        Type::new("", Kind::Ia5String(Size::range(1, 512), Alphabet::IA5));
}

fn octets<T: Message>(message: &T) -> Bytes {
    let mut out = Vec::new();
    encode(message, &mut out).unwrap();
    out.into()
}

fn old_alias() -> impl Strategy<Value = old::Alias> {
    prop_oneof![
        "[0-9#*,]{1,40}".prop_map(|digits| old::Alias::Digits(digits.try_into().unwrap())),
        ".{1,40}".prop_map(|name| old::Alias::Name(name.into())),
    ]
}

fn new_alias() -> impl Strategy<Value = new::Alias> {
    prop_oneof![
        "[0-9#*,]{1,40}".prop_map(|digits| new::Alias::Digits(digits.try_into().unwrap())),
        ".{1,40}".prop_map(|name| new::Alias::Name(name.into())),
        "[ -~]{1,300}".prop_map(|url| new::Alias::Url(url.try_into().unwrap())),
        Just(new::Alias::None),
    ]
}

prop_compose! {
    fn old_registration()(
        number in 1..=u16::MAX,
        aliases in option::of(vec(old_alias(), 0..5)),
        reason in prop_oneof![Just(old::Reason::Full), Just(old::Reason::Light)],
        time_to_live in option::of(1..=u32::MAX),
    ) -> old::Registration {
        old::Registration { number, aliases, reason, time_to_live, extension: Extension::default() }
    }
}

fn new_registration() -> impl Strategy<Value = new::Registration> {
    let reason = prop_oneof![
        Just(new::Reason::Full),
        Just(new::Reason::Light),
        Just(new::Reason::Moved),
        (1..200_u32).prop_map(new::Reason::Unknown),
    ];
    let one = (
        1..=u16::MAX,
        option::of(vec(new_alias(), 0..5)),
        reason,
        option::of(1..=u32::MAX),
        any::<Option<bool>>(),
        any::<bool>(),
    );
    vec(one, 1..6).prop_map(|levels| {
        let mut inner = None;
        for (number, aliases, reason, time_to_live, keep_alive, restart) in levels {
            inner = Some(Box::new(new::Registration {
                number,
                aliases: aliases.map(Into::into),
                reason,
                time_to_live,
                keep_alive,
                restart: restart.then_some(()),
                inner,
                extension: Extension::default(),
            }));
        }
        *inner.unwrap()
    })
}

proptest! {
    #[test]
    fn a_new_message_goes_through_an_old_relay_unharmed(message in new_registration()) {
        let sent = octets(&message);
        let relayed: old::Registration = decode(&sent).unwrap();
        let arrived = octets(&relayed);
        prop_assert_eq!(&sent, &arrived);
        prop_assert_eq!(decode::<new::Registration>(&arrived).unwrap(), message);
    }

    #[test]
    fn an_old_message_goes_through_a_new_relay_unharmed(message in old_registration()) {
        let sent = octets(&message);
        let relayed: new::Registration = decode(&sent).unwrap();
        prop_assert_eq!(relayed.keep_alive, None);
        let arrived = octets(&relayed);
        prop_assert_eq!(&sent, &arrived);
        prop_assert_eq!(decode::<old::Registration>(&arrived).unwrap(), message);
    }

    #[test]
    fn an_edit_by_an_old_relay_leaves_the_rest_alone(message in new_registration(), number in 1..=u16::MAX) {
        let mut relayed: old::Registration = decode(&octets(&message)).unwrap();
        relayed.number = number;
        relayed.time_to_live = None;
        let expected = new::Registration { number, time_to_live: None, ..message };
        let mut arrived: new::Registration = decode(&octets(&relayed)).unwrap();
        // Where it took away the only addition, an empty bitmap is left.
        if arrived.extension.bitmap_length == 4 {
            arrived.extension.bitmap_length = 0;
        }
        prop_assert_eq!(arrived, expected);
    }

    #[test]
    fn what_decodes_is_the_same_after_another_round(input in vec(any::<u8>(), 0..60)) {
        if let Ok(message) = decode::<new::Registration>(&input.into()) {
            prop_assert_eq!(decode::<new::Registration>(&octets(&message)).unwrap(), message);
        }
    }

    #[test]
    fn one_octet_changed(message in new_registration(), at: proptest::sample::Index, to: u8) {
        let mut sent = octets(&message).to_vec();
        *at.get_mut(&mut sent) = to;
        let sent = Bytes::from(sent);
        // The walker and the typed codec have the same opinion.
        match decode::<new::Registration>(&sent) {
            Ok(message) => {
                prop_assert_eq!(decode::<new::Registration>(&octets(&message)).unwrap(), message);
                prop_assert!(decode::<old::Registration>(&sent).is_ok());
            }
            Err(error) => {
                prop_assert!(error.bit_offset as usize <= 8 * sent.len());
                prop_assert!(!error.detail.is_empty());
            }
        }
    }
}

fn minimal() -> new::Registration {
    new::Registration {
        number: 1,
        aliases: None,
        reason: new::Reason::Full,
        time_to_live: None,
        keep_alive: None,
        restart: None,
        inner: None,
        extension: Extension::default(),
    }
}

#[test]
fn the_octets_of_a_new_message() {
    let message = new::Registration {
        number: 2,
        aliases: Some(List::from_vec(vec![
            new::Alias::Url("a".parse().unwrap()),
            new::Alias::None,
        ])),
        reason: new::Reason::Moved,
        time_to_live: Some(300),
        restart: Some(()),
        ..minimal()
    };
    // An extension, aliases; number 2 from 1 on; two aliases.
    let head = [0xc0, 0, 1, 2];
    // url: extension bit, 0 in seven bits; open type of 3 octets: length 1 from 1 on in two, 'a'.
    let url = [0x80, 3, 0, 0, b'a'];
    let none = [0x81, 1, 0];
    // moved: extension bit and 0 in seven bits; a bitmap of 4 in seven bits, 1010.
    let rest = [0x80, 0x07, 0x40, 3, 0x40, 1, 0x2b, 1, 0];
    let expected = [&head[..], &url, &none, &rest].concat();
    assert_eq!(octets(&message), expected);
    assert_eq!(
        decode::<new::Registration>(&expected.into()).unwrap(),
        message
    );
}

#[test]
fn an_old_edition_keeps_what_it_does_not_know() {
    let message = new::Registration {
        aliases: Some(List::from_vec(vec![new::Alias::Url("a".parse().unwrap())])),
        reason: new::Reason::Moved,
        keep_alive: Some(true),
        restart: Some(()),
        ..minimal()
    };
    let unknown = [(1, 0x80), (2, 0x00)].map(|(index, octet)| UnknownAddition {
        index,
        value: [octet].into(),
    });
    let alternative = UnknownAlternative {
        index: 0,
        value: [0, 0, b'a'].into(),
    };
    assert_eq!(
        decode::<old::Registration>(&octets(&message)).unwrap(),
        old::Registration {
            number: 1,
            aliases: Some(vec![old::Alias::Unknown(Box::new(alternative))]),
            reason: old::Reason::Unknown(0),
            time_to_live: None,
            extension: Extension {
                bitmap_length: 4,
                unknown: Some(Box::new(UnknownAdditions(List::from_iter(unknown)))),
            },
        }
    );
}

#[test]
fn several_messages_in_a_row() {
    let first = new::Registration {
        keep_alive: Some(false),
        ..minimal()
    };
    let stream = Bytes::from([octets(&first), octets(&minimal())].concat());
    let (message, length) = decode_prefix::<new::Registration>(&stream).unwrap();
    assert_eq!((message, length), (first.clone(), octets(&first).len()));
    let (message, rest) = decode_prefix::<new::Registration>(&stream.slice(length..)).unwrap();
    assert_eq!((message, length + rest), (minimal(), stream.len()));
    // One alone may be followed by a spare octet.
    assert_eq!(decode::<new::Registration>(&stream).unwrap(), first);
}

#[test]
fn encoding_appends_and_leaves_nothing_behind_when_it_fails() {
    let mut out = vec![1, 2];
    encode(&minimal(), &mut out).unwrap();
    assert_eq!(out, [1, 2, 0, 0, 0, 0]);
    out.truncate(2);
    let error = encode(
        &new::Registration {
            number: 0,
            ..minimal()
        },
        &mut out,
    )
    .unwrap_err();
    assert_eq!(out, [1, 2]);
    assert_eq!(error.rule, Rule::IntegerOutOfRange);
    assert_eq!(error.path, "Registration.number");
}

#[test]
fn an_encoding_error_names_the_field() {
    let path = |message: &new::Registration| {
        let error = encode(message, &mut Vec::new()).unwrap_err();
        (error.rule, error.path)
    };
    let long = new::Alias::Url("x".repeat(513).parse().unwrap());
    let message = new::Registration {
        aliases: Some(List::from_vec(vec![new::Alias::None, long])),
        ..minimal()
    };
    assert_eq!(
        path(&message),
        (Rule::LengthOutOfRange, "Registration.aliases[1].url".into())
    );
    // Behind content that moves when its length is known.
    let url = new::Alias::Url("x".repeat(300).parse().unwrap());
    let letters = new::Alias::Digits("12a".parse().unwrap());
    let message = new::Registration {
        inner: Some(Box::new(new::Registration {
            aliases: Some(List::from_vec(vec![url, letters])),
            ..minimal()
        })),
        ..minimal()
    };
    assert_eq!(
        path(&message),
        (
            Rule::CharacterNotPermitted,
            "Registration.inner.aliases[1].digits".into()
        )
    );
}

#[test]
fn a_decoding_error_names_the_field() {
    let message = new::Registration {
        aliases: Some(List::from_vec(vec![new::Alias::Digits(
            "0123".parse().unwrap(),
        )])),
        ..minimal()
    };
    let sent = octets(&message);
    let error = decode::<new::Registration>(&sent.slice(..6)).unwrap_err();
    assert_eq!((error.rule, error.bit_offset), (Rule::UnexpectedEnd, 48));
    assert_eq!(error.path, "Registration.aliases[0].digits");
    let mut sent = sent.to_vec();
    // Two digits in an octet, the reason in the last.
    let digits = sent.len() - 2;
    sent[digits] = 0xf0;
    let error = decode::<new::Registration>(&sent.into()).unwrap_err();
    assert_eq!(error.path, "Registration.aliases[0].digits");
    assert_eq!(error.rule, Rule::CharacterNotPermitted);
}

#[test]
fn no_octets_are_no_message() {
    let error = decode::<Nothing>(&Bytes::new()).unwrap_err();
    assert_eq!((error.rule, error.bit_offset), (Rule::UnexpectedEnd, 0));
    assert_eq!(
        decode_prefix::<Nothing>(&Bytes::from_static(&[0, 0])).unwrap(),
        (Nothing, 1)
    );
    assert_eq!(octets(&Nothing), [0][..]);
}

/// A NULL as a message.
#[derive(Debug, PartialEq)]
struct Nothing;

impl Decode for Nothing {
    fn decode(_: &mut Decoder<'_>) -> Result<Self, Fault> {
        Ok(Self)
    }
}

impl Encode for Nothing {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

impl Message for Nothing {
    const SCHEMA: &'static Type = &schemas::NULL;
    const NAME: &'static str = "Nothing";
}

#[test]
fn recursion_ends() {
    let mut message = minimal();
    for _ in 1..h323_per::limits::MAX_DEPTH {
        message = new::Registration {
            inner: Some(Box::new(message)),
            ..minimal()
        };
    }
    let deepest = octets(&message);
    assert_eq!(decode::<new::Registration>(&deepest).unwrap(), message);
    let deeper = new::Registration {
        inner: Some(Box::new(message)),
        ..minimal()
    };
    let error = encode(&deeper, &mut Vec::new()).unwrap_err();
    assert_eq!(error.rule, Rule::TooDeep);
    // The same one level further out, by hand: the bitmap 0001, and an open type.
    let length = deepest.len() as u16;
    let [high, low] = (0x8000 | length).to_be_bytes();
    let octets = [&[0x80, 0, 0, 0x01, 0x88][..], &[high, low], &deepest].concat();
    let DecodeError { rule, path, .. } = decode::<new::Registration>(&octets.into()).unwrap_err();
    assert_eq!(
        (rule, path),
        (
            Rule::TooDeep,
            format!("Registration{}", ".inner".repeat(32))
        )
    );
}
