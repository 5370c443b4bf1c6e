//! What stands as deep within one another as it may, in encodings that stand within one another as deep as they may.
//!
//! Loop ::= SEQUENCE {next Loop OPTIONAL, content OCTET STRING OPTIONAL}: the content is a loop again. The descriptor does
//! not say that the type is recursive, so that nothing but the ceiling on open values bounds it.

use super::super::canonical::guided_departures;
use super::super::dissect::dissect;
use super::super::guide::{MAX_NESTED, MAX_UNFOLDED};
use super::super::walk::{MAX_OPEN, Place, Value};
use super::*;
use crate::Rule;

static LOOP: Type = Type::new(
    "Loop",
    Kind::Sequence(&Sequence {
        root: &[
            Component::optional("next", &LOOP),
            Component::optional("content", &Type::new("", Kind::OctetString(Size::ANY))),
        ],
        extensible: false,
        additions: &[],
    }),
);

struct Loops;

impl Guide for Loops {
    fn enter(&mut self, _: Place, _: &'static Type) {}

    fn value(&mut self, value: &Value<'_>) -> Option<Remark> {
        matches!(value, Value::Octets(_)).then(|| {
            Remark::Holds(Content {
                name: "Loop".into(),
                ty: &LOOP,
            })
        })
    }

    fn leave(&mut self) {}
}

/// So many loops within one another, the innermost one with or without content.
fn loops(count: usize, content: Option<Bytes>) -> Bytes {
    // Bits 1 0 for one that holds another, 0 1 for one with content.
    let mut bits = [true, false].repeat(count - 1);
    bits.extend([false, content.is_some()]);
    let bits = crate::BitString::from_iter(bits);
    let mut octets = bits.as_bytes().to_vec();
    if let Some(content) = content {
        let length = content.len() as u16;
        match length {
            ..128 => octets.push(length as u8),
            _ => octets.extend((length | 0x8000).to_be_bytes()),
        }
        octets.extend_from_slice(&content);
    }
    octets.into()
}

/// So many encodings within one another, each with so many open values.
fn nested(encodings: usize, open: usize) -> Bytes {
    (1..encodings).fold(loops(open, None), |content, _| {
        // The content is one more.
        loops(open - 1, Some(content))
    })
}

/// How many encodings within the outermost are shown.
fn unfolded(octets: &Bytes) -> usize {
    let text = Text { ty: &LOOP, octets };
    let text = text.guided(&mut Loops);
    let shown = text.matches("content Loop :").count();

    let (mut encodings, mut open) = (0, 0);
    let dissected = dissect(&LOOP, octets, Some(&mut Loops), &mut |row| {
        encodings = encodings.max(row.nested);
        open = open.max(row.depth);
    });
    assert_eq!((dissected, encodings), (Ok(()), shown));
    assert!(open < MAX_OPEN);

    let json = guided_json(&LOOP, octets, &mut Loops).expect("a loop");
    assert_eq!(json.to_string().matches("$as").count(), shown);
    let plain = plain_json(&json, &|name| (name == "Loop").then_some(&LOOP)).expect("JSON");
    let mut again = Vec::new();
    from_json(&LOOP, &plain, &mut again).expect("octets");
    assert_eq!(again, octets[..]);

    // The length of the content is in a longer form where it is short: that of the innermost content, if it is reached.
    let found = guided_departures(&LOOP, octets, &mut Loops).expect("a loop");
    let paths = found
        .kept
        .iter()
        .map(|found| found.path.matches(':').count());
    assert!(paths.max().is_none_or(|deepest| deepest <= shown));
    shown
}

#[test]
fn the_ceiling_on_open_values_is_reached() {
    assert!(to_json(&LOOP, &loops(MAX_OPEN, None)).is_ok());
    let fault = to_json(&LOOP, &loops(MAX_OPEN + 1, None)).unwrap_err();
    assert_eq!(fault.rule(), Rule::TooDeep);
}

#[test]
fn the_deepest_values_of_all_do_not_exhaust_the_stack() {
    let most = MAX_UNFOLDED / (MAX_NESTED + 1);
    assert_eq!(unfolded(&nested(MAX_NESTED + 1, most)), MAX_NESTED);
    // One encoding more than are shown within one another, and values more than are shown so.
    assert_eq!(unfolded(&nested(MAX_NESTED + 2, most)), MAX_NESTED);
    assert_eq!(
        unfolded(&nested(MAX_NESTED + 1, MAX_OPEN)),
        MAX_UNFOLDED / MAX_OPEN - 1
    );
    assert_eq!(unfolded(&nested(MAX_NESTED + 1, MAX_UNFOLDED / 4)), 3);
    assert_eq!(unfolded(&nested(MAX_NESTED + 1, MAX_UNFOLDED / 4 + 1)), 2);
}
