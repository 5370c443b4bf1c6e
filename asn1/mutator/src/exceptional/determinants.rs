//! Bits, numbers, indexes and lengths.

use h323_per::Range;
use h323_per::schema::Enumerated;

use super::Changes;
use crate::Expectation;
use crate::bits::Bits;
use crate::cut::enumeral;
use crate::emit::At;
use crate::piece::{Body, Field, Piece};

/// Indexes behind the last known one at which their form changes, or nearly.
pub(super) const BEYOND: [u64; 9] = [0, 1, 62, 63, 64, 255, 256, 0xffff, 0xffff_ffff];

/// A bit that says that something follows, without that.
pub(super) fn bit(at: &At, piece: &Piece, name: &str, changes: &mut Changes) {
    if let Body::Bits { bits, .. } = &piece.body {
        let set = bits.first();
        let what = format!("{name}-{}", if set { "cleared" } else { "set" });
        changes.either(what, vec![at.bit(piece.field, !set)]);
    }
}

pub(super) fn boolean(at: &At, piece: &Piece, changes: &mut Changes) {
    if let [
        Piece {
            body: Body::Bits { bits, .. },
            ..
        },
    ] = piece.inner()
    {
        let set = bits.first();
        changes.valid("other-truth", vec![at.bit(Field::Content, !set)]);
    }
}

pub(super) fn integer(at: &At, range: Range, changes: &mut Changes) {
    let bounds = [range.min, range.max].into_iter().flatten().map(i128::from);
    let mut values: Vec<i128> = bounds
        .flat_map(|bound| [bound - 1, bound, bound + 1])
        .chain([
            0,
            -1,
            127,
            128,
            255,
            256,
            0x7fff_ffff,
            0xffff_ffff,
            i128::from(i64::MAX),
        ])
        .chain([i128::from(i64::MIN)])
        .collect();
    values.sort_unstable();
    values.dedup();
    for value in values {
        let Ok(fits) = i64::try_from(value) else {
            continue;
        };
        if range.permits(fits) {
            changes.valid(format!("value-{value}"), at.integer(range, value));
        }
    }
    // What the bits can say beyond the bound.
    if let (Some(min), Some(max)) = (range.min, range.max) {
        let span = max.wrapping_sub(min) as u64;
        let root = match range.extensible {
            true => vec![at.bit(Field::Extension, false)],
            false => Vec::new(),
        };
        for (what, offset) in [
            ("above-the-greatest", span.wrapping_add(1)),
            ("all-ones", At::greatest(span)),
        ] {
            if offset > span && offset <= At::greatest(span) {
                let mut pieces = root.clone();
                pieces.extend(at.constrained(Field::Content, offset, span));
                changes.refused(what, pieces);
            }
        }
    }
    if range.min.is_some() && range.max.is_some() && !range.extensible {
        return;
    }
    // Numbers with lengths.
    for (what, octets, expectation) in [
        ("no-octet", 0, Expectation::Refused),
        ("9-octets", 9, Expectation::Either),
        ("127-octets", 127, Expectation::Either),
        ("16383-octets", 16_383, Expectation::Either),
    ] {
        let mut pieces = match range.extensible {
            true => vec![at.bit(Field::Extension, true)],
            false => Vec::new(),
        };
        pieces.extend(at.general_octets(&vec![0x7f; octets]));
        changes.add(what, expectation, pieces);
    }
    if range == Range::ANY {
        changes.either(
            "9-octets-of-which-one-is-the-sign",
            at.general_octets(&[0, 0x7f, 1, 2, 3, 4, 5, 6, 7]),
        );
    }
}

pub(super) fn enumerated(at: &At, values: &Enumerated, changes: &mut Changes) {
    let known = (values.root.len() + values.additions.len()) as u64;
    for index in 0..known {
        let name = values.name(index as u32).unwrap_or_default();
        changes.valid(format!("value-{name}"), enumeral(at, values, index));
    }
    unknown_root(at, values.root.len() as u64, values.extensible, changes);
    if values.extensible {
        for beyond in BEYOND {
            let what = format!("unknown-value-{beyond}-beyond");
            let index = known + beyond;
            changes.add(what, index_expectation(index), enumeral(at, values, index));
        }
        changes.refused("index-of-9-octets", huge_index(at));
        changes.refused("index-of-no-octet", empty_index(at));
    }
}

/// An index that the bits of the root can say and that none of it has.
pub(super) fn unknown_root(at: &At, root: u64, extensible: bool, changes: &mut Changes) {
    let span = root.saturating_sub(1);
    let greatest = At::greatest(span);
    if root == 0 || greatest <= span {
        return;
    }
    for (what, index) in [
        ("index-behind-the-root", root),
        ("index-all-ones", greatest),
    ] {
        let mut pieces = match extensible {
            true => vec![at.bit(Field::Extension, false)],
            false => Vec::new(),
        };
        pieces.extend(at.constrained(Field::Index, index, span));
        changes.refused(what, pieces);
    }
}

/// Indexes beyond 32 bits are a matter of the decoder.
pub(super) fn index_expectation(index: u64) -> Expectation {
    match index > 0xffff_0000 {
        true => Expectation::Either,
        false => Expectation::Valid,
    }
}

/// A normally small number that is not small at all.
pub(super) fn huge_index(at: &At) -> Vec<Piece> {
    let mut pieces = vec![at.bit(Field::Extension, true), at.bit(Field::Index, true)];
    pieces.extend(at.general_octets(&[0x7f; 9]));
    pieces
}

/// A normally small number in the long form, of no octet.
pub(super) fn empty_index(at: &At) -> Vec<Piece> {
    let mut pieces = vec![at.bit(Field::Extension, true), at.bit(Field::Index, true)];
    pieces.extend(at.general_octets(&[]));
    pieces
}

/// A length that lies about what follows.
pub(super) fn length(at: &At, count: usize, span: Option<u64>, changes: &mut Changes) {
    let field = Field::Length { count, span };
    if let Some(span) = span {
        constrained_length(at, field, span, changes);
        return;
    }
    let put = |octets: &[u8]| vec![at.aligned(field, Bits::octets(octets))];
    for claim in [0, 1, 127] {
        if claim != count {
            changes.either(format!("length-claims-{claim}"), put(&[claim as u8]));
        }
    }
    for claim in [128, 255, 256, 16_383] {
        if claim != count {
            let octets = (0x8000 | claim as u16).to_be_bytes();
            changes.either(format!("length-claims-{claim}"), put(&octets));
        }
    }
    for (what, claim) in [
        ("length-one-short", count.wrapping_sub(1)),
        ("length-one-long", count + 1),
    ] {
        match claim {
            0..128 => changes.either(what, put(&[claim as u8])),
            128..16_384 => changes.either(what, put(&(0x8000 | claim as u16).to_be_bytes())),
            _ => {}
        }
    }
    if count < 16_384 {
        let octets = (0x8000 | count as u16).to_be_bytes();
        changes.either("length-in-two-octets", put(&octets));
    }
    for octet in [0xc1, 0xc4] {
        changes.either(format!("length-of-fragments-{octet:02x}"), put(&[octet]));
    }
    for octet in [0xc0, 0xc5, 0xff] {
        changes.refused(format!("length-of-fragments-{octet:02x}"), put(&[octet]));
    }
    changes.either("no-length", Vec::new());
}

fn constrained_length(at: &At, field: Field, span: u64, changes: &mut Changes) {
    let mut claims = vec![0, 1, span / 2, span];
    claims.sort_unstable();
    claims.dedup();
    for claim in claims {
        let what = format!("length-claims-{claim}-above-the-least");
        changes.either(what, at.constrained(field, claim, span));
    }
    if At::greatest(span) > span {
        changes.refused(
            "length-above-the-greatest",
            at.constrained(field, span + 1, span),
        );
        let ones = At::greatest(span);
        if ones > span + 1 {
            changes.refused("length-all-ones", at.constrained(field, ones, span));
        }
    }
}
