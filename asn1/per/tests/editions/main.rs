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
    Additions, Alphabet, BmpString, Decode, DecodeError, Encode, Encoder, Extension, Ia5String,
    List, Message, Range, Reader, Rule, Size, UnknownAddition, UnknownAdditions,
    UnknownAlternative, decode, decode_prefix, encode,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

static DIGITS: Alphabet = Alphabet::new(b"#*,0123456789");
const NUMBER: Range = Range::new(1, 65535);
const TIME_TO_LIVE: Range = Range::new(1, 4_294_967_295);

mod new;
mod old;
mod schemas;

/// What is read to a place.
fn placed<T: Default>(read: impl FnOnce(&mut T)) -> T {
    let mut place = T::default();
    read(&mut place);
    place
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
#[derive(Debug, Default, PartialEq)]
struct Nothing;

impl Decode for Nothing {
    fn decode(_: &mut Reader<'_>) -> Self {
        Self
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
