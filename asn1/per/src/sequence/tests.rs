use super::*;
use crate::Reader;
use crate::testing::{encode, fault_in, fault_of, open, read};

/// What the octets say of the extension of a SEQUENCE with `OWN` additions that are all BOOLEAN, re-encoded.
#[track_caller]
fn check<const OWN: usize>(octets: &[u8]) -> ([Option<bool>; OWN], Extension) {
    let mut known = [None; OWN];
    let extension = read(octets, |r| {
        if !r.bool() {
            return Extension::default();
        }
        let additions = r.additions(OWN as u32);
        for (index, value) in known.iter_mut().enumerate() {
            if additions.has(index as u32) {
                *value = Some(open(r, |r| r.bool()));
            }
        }
        r.extension(&additions)
    });
    let again = encode(|e| {
        let additions = Additions::of(&extension, known.map(|value| value.is_some()));
        e.bool(additions.any());
        e.additions(&additions);
        for value in known {
            e.addition(value, |e, value| e.bool(value));
        }
        e.extension(&extension, OWN as u32);
    });
    assert_eq!(again, octets);
    (known, extension)
}

fn unknown(additions: &[(u8, &[u8])]) -> Option<Box<UnknownAdditions>> {
    let additions = additions
        .iter()
        .map(|&(index, value)| UnknownAddition {
            index,
            value: value.into(),
        })
        .collect();
    Some(Box::new(UnknownAdditions(additions)))
}

#[test]
fn an_extension_takes_two_words() {
    assert_eq!(size_of::<Extension>(), 16);
}

#[test]
fn the_same_edition() {
    assert_eq!(check::<2>(&[0x00]), ([None, None], Extension::default()));
    // Extension bit, 1 in seven bits for a length of two, the bitmap, and open types.
    assert_eq!(
        check(&[0x81, 0x80, 1, 0x80]),
        ([Some(true), None], Extension::default())
    );
    assert_eq!(
        check(&[0x81, 0xc0, 1, 0x00, 1, 0x80]),
        ([Some(false), Some(true)], Extension::default())
    );
}

#[test]
fn an_older_edition_has_a_shorter_bitmap() {
    let extension = Extension {
        bitmap_length: 1,
        unknown: None,
    };
    assert_eq!(
        check(&[0x80, 0x80, 1, 0x80]),
        ([Some(true), None, None], extension)
    );
}

#[test]
fn a_later_edition_has_a_longer_bitmap_and_additions_to_keep() {
    let extension = Extension {
        bitmap_length: 5,
        unknown: unknown(&[(3, &[0xaa]), (4, &[1, 2])]),
    };
    let octets = [0x84, 0x58, 1, 0x80, 1, 0xaa, 2, 1, 2];
    assert_eq!(check(&octets), ([None, Some(true)], extension.clone()));
    assert_eq!(check::<0>(&[0x84, 0x18, 1, 0xaa, 2, 1, 2]), ([], extension));
}

#[test]
fn a_bitmap_in_which_nothing_is_present_is_kept() {
    for length in 1..=64 {
        let octets = encode(|e| {
            e.bool(true);
            e.bits(length - 1, 7);
            e.bits(0, length as u32);
        });
        let extension = Extension {
            bitmap_length: length as u8,
            unknown: None,
        };
        assert_eq!(check(&octets), ([None; 3], extension));
    }
}

#[test]
fn the_longest_bitmap_and_the_last_addition() {
    let octets = [0xbf, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0x80];
    let extension = Extension {
        bitmap_length: 64,
        unknown: unknown(&[(63, &[0x80])]),
    };
    assert_eq!(check(&octets), ([None], extension));
    let (known, extension) = check::<64>(&octets);
    assert_eq!((known[63], extension), (Some(true), Extension::default()));
}

#[test]
fn an_edit_makes_the_bitmap_as_long_as_needed() {
    let extension = Extension {
        bitmap_length: 1,
        unknown: None,
    };
    let additions = Additions::of(&extension, [false, false, true, false]);
    assert_eq!(
        (additions.length(), additions.any(), additions.own()),
        (3, true, 4)
    );
    assert!(additions.has(2) && !additions.has(3) && !additions.has(64));
    let additions = Additions::of(&Extension::default(), [false, true, false]);
    assert_eq!(additions.length(), 3);
    assert_eq!(
        Additions::of(&Extension::default(), [false, false]).length(),
        0
    );
}

#[test]
fn known_additions_of_null_may_be_empty() {
    let nulls = read(&[0x03, 0x00, 0], |r| {
        let additions = r.additions(2);
        (
            r.addition_null(&additions, 0),
            r.addition_null(&additions, 1),
        )
    });
    assert_eq!(nulls, (Some(()), None));
    assert_eq!(encode(|e| e.addition_null(true)), [1, 0]);
}

#[test]
fn a_bitmap_length_in_the_long_form_is_taken() {
    let found = read(&[0x80, 3, 0x20, 1, 9], |r| {
        let additions = r.additions(1);
        assert!(!additions.has(0) && additions.has(2));
        r.extension(&additions)
    });
    let extension = Extension {
        bitmap_length: 3,
        unknown: unknown(&[(2, &[9])]),
    };
    assert_eq!(found, extension);
}

#[test]
fn other_bitmap_lengths_are_refused() {
    let read = |r: &mut Reader<'_>| r.additions(1);
    assert_eq!(
        fault_in(&[0x80, 65, 0, 0, 0, 0, 0, 0, 0, 0, 0], read),
        (Rule::ExtensionBitmapLength, 0)
    );
    assert_eq!(fault_in(&[0x80, 0], read), (Rule::ExtensionBitmapLength, 0));
    assert_eq!(
        fault_in(&[0x80, 0xc1], read),
        (Rule::ExtensionBitmapLength, 0)
    );
    assert_eq!(fault_in(&[0x7e, 0], read), (Rule::UnexpectedEnd, 7));
}

#[test]
fn misnumbered_additions_are_not_sent() {
    for numbers in [&[1][..], &[3, 3], &[4, 3], &[64], &[255]] {
        let list: Vec<(u8, &[u8])> = numbers.iter().map(|&number| (number, &[0][..])).collect();
        let extension = Extension {
            bitmap_length: 0,
            unknown: unknown(&list),
        };
        let found = fault_of(|e| {
            let additions = Additions::of(&extension, [false, false]);
            e.additions(&additions);
            e.extension(&extension, 2);
        });
        assert_eq!(found.0, Rule::ExtensionMisnumbered, "{numbers:?}");
    }
}
