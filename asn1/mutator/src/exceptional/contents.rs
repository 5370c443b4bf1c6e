//! Strings, identifiers, and the octets of open types.

use h323_per::limits::{MAX_OID_ARCS, MAX_OID_OCTETS};
use h323_per::{Alphabet, Size};

use super::Changes;
use crate::Expectation;
use crate::emit::{At, codes, untold};
use crate::piece::{Body, Piece};

/// Counts at which the form of a length changes, or nearly.
const COUNTS: [usize; 10] = [0, 1, 2, 127, 128, 255, 256, 16_383, 16_384, 49_152];

/// What programs in C have stumbled over.
const PHRASES: [(&str, &[u8]); 5] = [
    ("format-directives", b"%s%s%n%x%08x%n"),
    ("shell-words", b"`id`;$(id)|&'\"\\"),
    ("path-upwards", b"../../../../etc/passwd"),
    ("line-ends", b"a\r\nb\nc\0d"),
    ("markup", b"<a href=\"'\">&amp;"),
];

/// The counts for a size: those of the list, and the bounds with their neighbours.
fn counts(size: Size) -> Vec<usize> {
    let bounds = [Some(size.min), size.max].into_iter().flatten();
    let mut counts: Vec<usize> = bounds
        .map(|bound| bound as usize)
        .flat_map(|bound| [bound.saturating_sub(1), bound, bound + 1])
        .chain(COUNTS)
        .filter(|count| *count <= 65_536)
        .collect();
    counts.sort_unstable();
    counts.dedup();
    counts
}

/// Values of all counts that the length can say.
fn sizes(
    size: Size,
    unit: &str,
    changes: &mut Changes,
    make: impl Fn(usize) -> Option<Vec<Piece>>,
) {
    for count in counts(size) {
        let Some(pieces) = make(count) else { continue };
        let expectation = match size.permits(count) {
            true => Expectation::Valid,
            // A string of another size moves what is behind it.
            false if untold(size) && !size.extensible => Expectation::Either,
            false => Expectation::Refused,
        };
        changes.add(format!("{count}-{unit}"), expectation, pieces);
    }
}

/// The count for contents of interest: as many as there may be, but no more than a few.
fn some(size: Size, most: usize) -> usize {
    let greatest = size.max.map_or(most, |max| max as usize);
    most.min(greatest).max(size.min as usize)
}

pub(super) fn octets(at: &At, size: Size, changes: &mut Changes) {
    sizes(size, "octets", changes, |count| {
        at.octet_string(size, &vec![0x41; count])
    });
    let count = some(size, 16);
    for octet in [0x00, 0x7f, 0x80, 0xff] {
        let pieces = at.octet_string(size, &vec![octet; count]);
        changes.valid(
            format!("{count}-times-{octet:02x}"),
            pieces.unwrap_or_default(),
        );
    }
    for (name, phrase) in PHRASES {
        if size.permits(phrase.len()) {
            let pieces = at.octet_string(size, phrase);
            changes.valid(name, pieces.unwrap_or_default());
        }
    }
}

pub(super) fn bits(at: &At, size: Size, changes: &mut Changes) {
    sizes(size, "bits", changes, |count| {
        at.bit_string(size, &vec![0xa5; count.div_ceil(8)], count)
    });
    let count = some(size, 32);
    for octet in [0x00, 0xff] {
        let pieces = at.bit_string(size, &vec![octet; count.div_ceil(8)], count);
        changes.valid(
            format!("{count}-bits-of-{octet:02x}"),
            pieces.unwrap_or_default(),
        );
    }
}

pub(super) fn characters(at: &At, size: Size, alphabet: &'static Alphabet, changes: &mut Changes) {
    let last = alphabet.characters().last().copied().unwrap_or_default();
    let put = |text: &[u8]| at.characters(size, &codes(alphabet, text), alphabet.bits());
    sizes(size, "characters", changes, |count| put(&vec![last; count]));
    for (name, phrase) in PHRASES {
        let phrase: Vec<u8> = phrase
            .iter()
            .copied()
            .filter(|character| alphabet.contains(*character))
            .collect();
        if !phrase.is_empty()
            && size.permits(phrase.len())
            && let Some(pieces) = put(&phrase)
        {
            changes.valid(name, pieces);
        }
    }
    // What the bits of a character can say beyond the alphabet.
    let count = some(size, 4).max(1);
    if !size.permits(count) {
        return;
    }
    let greatest = (1_u16 << alphabet.bits()) - 1;
    let known = codes(alphabet, alphabet.characters());
    for code in [0, 0x1f, 0x7f, 0x80, greatest] {
        if code > greatest || alphabet.bits() == 0 {
            continue;
        }
        let codes = vec![code; count];
        let Some(pieces) = at.characters(size, &codes, alphabet.bits()) else {
            continue;
        };
        let expectation = match known.contains(&code) {
            true => Expectation::Valid,
            false => Expectation::Refused,
        };
        changes.add(
            format!("{count}-characters-of-code-{code}"),
            expectation,
            pieces,
        );
    }
}

pub(super) fn bmp(at: &At, size: Size, changes: &mut Changes) {
    let put = |units: &[u16]| at.characters(size, units, 16);
    sizes(size, "characters", changes, |count| put(&vec![0x41; count]));
    let count = some(size, 8);
    for (name, unit) in [
        ("zeros", 0),
        ("high-surrogates", 0xd800),
        ("low-surrogates", 0xdc00),
        ("marks-of-order", 0xfeff),
        ("right-to-left", 0x202e),
        ("combining", 0x0301),
        ("no-characters", 0xffff),
    ] {
        if size.permits(count)
            && let Some(pieces) = put(&vec![unit; count])
        {
            changes.valid(format!("{count}-{name}"), pieces);
        }
    }
    for (name, phrase) in PHRASES {
        let units: Vec<u16> = phrase.iter().map(|octet| (*octet).into()).collect();
        if size.permits(units.len())
            && let Some(pieces) = put(&units)
        {
            changes.valid(name, pieces);
        }
    }
}

pub(super) fn general(at: &At, changes: &mut Changes) {
    for count in COUNTS {
        changes.valid(
            format!("{count}-octets"),
            at.general_octets(&vec![0x41; count]),
        );
    }
    for (name, phrase) in PHRASES {
        changes.valid(name, at.general_octets(phrase));
    }
}

pub(super) fn object_identifier(at: &At, changes: &mut Changes) {
    let put = |octets: &[u8]| at.general_octets(octets);
    changes.refused("no-arc", put(&[]));
    changes.valid("arcs-0.0", put(&[0]));
    changes.valid("arcs-2.47", put(&[127]));
    changes.valid("two-octets-for-two-arcs", put(&[0x88, 0x37]));
    changes.refused("last-arc-without-end", put(&[0, 8, 0x91]));
    changes.refused("only-continuations", put(&[0x80 | 1; 8]));
    changes.either("arc-with-leading-zero", put(&[0, 0x80, 1]));
    changes.valid("arc-of-32-bits", put(&[0, 0x8f, 0xff, 0xff, 0xff, 0x7f]));
    changes.either(
        "arc-of-64-bits",
        put(&[
            0, 0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f,
        ]),
    );
    let mut endless = vec![0x81; 40];
    endless.push(1);
    changes.either("arc-of-280-bits", put(&endless));
    // The first octet is two arcs.
    changes.valid("most-arcs", put(&[1; MAX_OID_ARCS - 1]));
    changes.either("too-many-arcs", put(&[1; MAX_OID_ARCS]));
    for count in [
        MAX_OID_OCTETS,
        MAX_OID_OCTETS + 1,
        127,
        128,
        255,
        16_383,
        16_384,
    ] {
        changes.either(format!("{count}-octets"), put(&vec![1; count]));
    }
}

/// An open type whose content the schema does not know.
pub(super) fn open_type(at: &At, changes: &mut Changes) {
    for count in [1, 2, 127, 128, 16_383, 16_384] {
        changes.valid(
            format!("{count}-octets"),
            at.general_octets(&vec![0xff; count]),
        );
    }
    changes.either("no-octet", at.general_octets(&[]));
}

/// An open type with something else in it than it should have.
pub(super) fn open(at: &At, piece: &Piece, changes: &mut Changes) {
    let Body::Open(inner) = &piece.body else {
        return;
    };
    changes.either("empty", at.general_octets(&[]));
    for (name, octet) in [("zeros", 0), ("ones", 0xff)] {
        for count in [1, 8, 300] {
            let octets = at.general_octets(&vec![octet; count]);
            changes.either(format!("{count}-octets-of-{name}"), octets);
        }
    }
    let mut spare = inner.clone();
    spare.push(at.octets(crate::Field::Content, [0; 3]));
    changes.either("three-octets-more", vec![at.open(spare)]);
    let mut content =
        crate::piece::render(&at.group(piece.field, inner.clone()), &Default::default());
    let whole = content.len();
    for (what, claim) in [
        ("length-one-short", whole.wrapping_sub(1)),
        ("length-one-long", whole + 1),
        ("length-claims-127", 127),
        ("length-claims-16383", 16_383),
    ] {
        if claim < 16_384 {
            let pieces = vec![
                at.general_length(claim),
                at.octets(crate::Field::Content, content.clone()),
            ];
            changes.either(what, pieces);
        }
    }
    for octet in [0xc0, 0xc5, 0xff] {
        let pieces = vec![
            at.octets(crate::Field::Content, [octet]),
            at.octets(crate::Field::Content, content.clone()),
        ];
        changes.refused(format!("length-of-fragments-{octet:02x}"), pieces);
    }
    content.truncate(whole / 2);
    changes.either("half-of-it", at.general_octets(&content));
}
