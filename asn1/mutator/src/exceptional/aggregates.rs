//! Values of SEQUENCE, CHOICE and SEQUENCE OF.

use h323_per::Size;
use h323_per::limits::MAX_EXTENSION_BITMAP;
use h323_per::schema::{Choice, Kind, Sequence, SequenceOf};

use super::Changes;
use super::determinants::{BEYOND, empty_index, huge_index, index_expectation, unknown_root};
use crate::Expectation;
use crate::cut::{alternative_of, bitmap, elements_of};
use crate::emit::At;
use crate::least::{least, least_alternative};
use crate::piece::{Body, Field, Piece};

/// Octets of an unknown addition or alternative: the lengths at which the form of a length changes, or nearly.
const OPEN_OCTETS: [usize; 6] = [1, 2, 127, 128, 16_383, 16_384];

/// The most elements that a list is given.
const MAX_ELEMENTS: usize = 300;

pub(super) fn sequence(at: &At, sequence: &Sequence, piece: &Piece, changes: &mut Changes) {
    let pieces = piece.inner();
    for (place, part) in pieces.iter().enumerate() {
        match part.field {
            Field::Value(_) => component(at, pieces, place, changes),
            Field::Additions => additions(at, sequence, pieces, place, changes),
            _ => {}
        }
    }
    if sequence.extensible
        && !pieces
            .iter()
            .any(|part| matches!(part.field, Field::Additions))
    {
        unknown_additions(at, sequence.additions.len(), pieces, &[], changes);
    }
}

/// A component that is missing, comes twice, or is the last thing that there is.
fn component(at: &At, pieces: &[Piece], place: usize, changes: &mut Changes) {
    let name = last_name(&pieces[place].path);
    let presence = pieces
        .iter()
        .position(|part| matches!(part.field, Field::Presence(other) if other == name));
    if let Some(presence) = presence {
        let mut absent = pieces.to_vec();
        absent[presence] = at.bit(pieces[presence].field, false);
        absent.remove(place);
        changes.valid(format!("no-{name}"), absent);
    }
    let mut missing = pieces.to_vec();
    missing.remove(place);
    changes.either(format!("{name}-left-out"), missing);
    let mut twice = pieces.to_vec();
    twice.insert(place, pieces[place].clone());
    changes.either(format!("{name}-twice"), twice);
    let mut ends = pieces[..place].to_vec();
    ends.push(at.end());
    changes.either(format!("ends-before-{name}"), ends);
}

fn last_name(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// What may be wrong with the additions that there are.
fn additions(at: &At, sequence: &Sequence, pieces: &[Piece], place: usize, changes: &mut Changes) {
    let present = pieces[place].inner();
    let Some((first, values)) = present.split_first() else {
        return;
    };
    let with = |additions: Vec<Piece>| {
        let mut all = pieces.to_vec();
        all[place] = at.group(Field::Additions, additions);
        all
    };
    let bits = told(first);
    for (index, value) in values.iter().enumerate() {
        let name = last_name(&value.path).to_owned();
        let nth = bits.iter().enumerate().filter(|(_, bit)| **bit).nth(index);
        if let Some((number, _)) = nth {
            let mut fewer = bits.clone();
            fewer[number] = false;
            let mut rest = values.to_vec();
            rest.remove(index);
            rest.insert(0, bitmap(at, &fewer));
            changes.valid(format!("no-addition-{name}"), with(rest));
        }
        let mut missing = present.to_vec();
        missing.remove(index + 1);
        changes.either(format!("addition-{name}-left-out"), with(missing));
        let mut twice = present.to_vec();
        twice.insert(index + 1, value.clone());
        changes.either(format!("addition-{name}-twice"), with(twice));
        let mut ends = present[..=index].to_vec();
        ends.push(at.end());
        changes.either(format!("ends-before-addition-{name}"), with(ends));
    }
    let mut none = pieces.to_vec();
    none.remove(place);
    changes.either("no-additions-behind-the-bit", none);
    unknown_additions(at, sequence.additions.len(), pieces, values, changes);
}

/// What an extension bitmap says.
fn told(bitmap: &Piece) -> Vec<bool> {
    bitmap
        .inner()
        .iter()
        .filter_map(|piece| match &piece.body {
            Body::Bits { bits, .. } if bits.len() == 1 => Some(bits.first()),
            _ => None,
        })
        .collect()
}

/// Additions of later editions behind the known ones, and bitmaps of every form.
fn unknown_additions(
    at: &At,
    own: usize,
    pieces: &[Piece],
    values: &[Piece],
    changes: &mut Changes,
) {
    let known = pieces
        .iter()
        .find(|part| matches!(part.field, Field::Additions))
        .and_then(|additions| additions.inner().first())
        .map(told)
        .unwrap_or_default();
    let extended = |present: &[bool], unknown: &[&[u8]]| {
        let mut all: Vec<Piece> = pieces
            .iter()
            .filter(|part| !matches!(part.field, Field::Additions))
            .cloned()
            .collect();
        all[0] = at.bit(Field::Extension, true);
        let mut additions = vec![bitmap(at, present)];
        additions.extend(values.iter().cloned());
        let unknown = unknown.iter();
        additions.extend(unknown.map(|octets| at.group(Field::Open, at.general_octets(octets))));
        all.push(at.group(Field::Additions, additions));
        all
    };
    let mut present = known;
    present.resize(own.max(present.len()), false);
    let base = present.len();
    for length in OPEN_OCTETS {
        present.resize(base, false);
        present.push(true);
        let octets = vec![0xa5; length];
        changes.valid(
            format!("unknown-addition-of-{length}-octets"),
            extended(&present, &[&octets]),
        );
    }
    changes.either("unknown-addition-of-no-octet", extended(&present, &[&[]]));
    let most = MAX_EXTENSION_BITMAP as usize;
    if base < most {
        present.resize(most, true);
        let unknown = vec![&[1, 2][..]; most - base];
        changes.valid("every-unknown-addition", extended(&present, &unknown));
        changes.either("every-unknown-addition-left-out", extended(&present, &[]));
    }
    for length in [most + 1, 127, 128, 16_383] {
        present.resize(base, false);
        present.resize(length, false);
        changes.either(format!("bitmap-of-{length}-bits"), extended(&present, &[]));
    }
    if values.is_empty() {
        changes.either(
            "bitmap-of-one-bit-without-addition",
            extended(&[false], &[]),
        );
    }
}

/// Changes of the length of a bitmap alone.
pub(super) fn bitmaps(at: &At, piece: &Piece, changes: &mut Changes) {
    if !matches!(piece.body, Body::Group(_)) {
        return;
    }
    let present = told(piece);
    let bits = || present.iter().map(|bit| at.bit(Field::Bitmap, *bit));
    for length in [0, 1, 31, 63] {
        let mut pieces = vec![at.number(Field::Bitmap, length, 7)];
        pieces.extend(bits());
        changes.either(format!("bitmap-claims-{}-bits", length + 1), pieces);
    }
    let mut long = vec![
        at.bit(Field::Bitmap, true),
        at.general_length(present.len()),
    ];
    long.extend(bits());
    changes.either("bitmap-length-in-the-long-form", long);
    let mut none = vec![at.bit(Field::Bitmap, true), at.general_length(0)];
    none.extend(bits());
    changes.refused("bitmap-of-no-bit", none);
    for octet in [0xc0, 0xc1, 0xc4, 0xff] {
        let mut fragments = vec![
            at.bit(Field::Bitmap, true),
            at.octets(Field::Bitmap, [octet]),
        ];
        fragments.extend(bits());
        changes.refused(format!("bitmap-of-fragments-{octet:02x}"), fragments);
    }
    changes.either("no-bitmap", Vec::new());
}

pub(super) fn choice(at: &At, choice: &Choice, piece: &Piece, changes: &mut Changes) {
    let root = choice.root.len() as u64;
    let known = root + choice.additions.len() as u64;
    let (path, content) = (&piece.path, piece.inner().last());
    for (index, alternative) in (0..).zip(choice.root.iter().chain(choice.additions)) {
        let name = alternative.name;
        if let Some(value) = least_alternative(path, alternative) {
            let pieces = alternative_of(at, choice, index, value);
            changes.valid(format!("least-{name}"), pieces);
        }
        if let Some(content) = content
            && index < root
        {
            let mut pieces = at.index(root, choice.extensible, index);
            pieces.push(content.clone());
            changes.either(format!("index-of-{name}"), pieces);
        }
    }
    unknown_root(at, root, choice.extensible, changes);
    if !choice.extensible {
        return;
    }
    let unknown = |index: u64, octets: &[u8]| {
        let mut pieces = at.index(root, true, index);
        pieces.push(at.group(Field::Open, at.general_octets(octets)));
        pieces
    };
    for beyond in BEYOND {
        let index = known + beyond;
        let what = format!("unknown-alternative-{beyond}-beyond");
        changes.add(what, index_expectation(index), unknown(index, &[1, 2, 3]));
    }
    for length in OPEN_OCTETS {
        let what = format!("unknown-alternative-of-{length}-octets");
        changes.valid(what, unknown(known, &vec![0x5a; length]));
    }
    changes.either("unknown-alternative-of-no-octet", unknown(known, &[]));
    changes.either(
        "unknown-alternative-without-value",
        at.index(root, true, known),
    );
    changes.refused("index-of-9-octets", huge_index(at));
    changes.refused("index-of-no-octet", empty_index(at));
}

pub(super) fn list(at: &At, list: &SequenceOf, piece: &Piece, changes: &mut Changes) {
    let mut elements: Vec<Piece> = piece.values().cloned().collect();
    if elements.is_empty() {
        elements.extend(least(&format!("{}[0]", piece.path).into(), list.element));
    }
    if elements.is_empty() {
        return;
    }
    for count in counts(list.size) {
        // Elements without bits are justified by the octets of the message, of which there may be too few.
        let weightless = matches!(list.element.kind, Kind::Null);
        let many: Vec<Piece> = elements.iter().cycle().take(count).cloned().collect();
        if let Some(pieces) = elements_of(at, list, &many) {
            let expectation = match list.size.permits(count) {
                true if weightless => Expectation::Either,
                true => Expectation::Valid,
                false => Expectation::Refused,
            };
            changes.add(format!("{count}-elements"), expectation, pieces);
        }
    }
}

/// Counts at which something changes, or nearly.
fn counts(size: Size) -> impl Iterator<Item = usize> {
    let bounds = [Some(size.min), size.max].into_iter().flatten();
    let mut counts: Vec<usize> = bounds
        .flat_map(|bound| {
            [
                (bound as usize).saturating_sub(1),
                bound as usize,
                bound as usize + 1,
            ]
        })
        .chain([0, 1, 2, 63, 64, 65, 127, 128, 255, 256])
        .filter(|count| *count <= MAX_ELEMENTS)
        .collect();
    counts.sort_unstable();
    counts.dedup();
    counts.into_iter()
}
