//! The parts that the schema's walker tells of: they are the message, bit by bit, and the walker finds
//! what the typed codec finds.

mod support;

use bytes::Bytes;
use h323_per::schema::walk::{BitRange, Place, Visitor, walk};
use h323_per::schema::{Part, Type};
use support::random::{Random, mutate};
use support::{Vector, agreed, captures, decode, hex, realistic, schema};

/// Puts the parts together.
#[derive(Default)]
struct Tiles {
    /// The bit at which the next part begins.
    next: usize,
    parts: usize,
    /// Values entered and not left, and how many of those are around the outermost that came in fragments.
    open: usize,
    whole: Option<usize>,
    /// The part that is not where the one before ends.
    gap: Option<Part>,
}

impl Visitor for Tiles {
    fn enter(&mut self, _: Place, _: &'static Type, _: usize) {
        self.open += 1;
    }

    fn part(&mut self, part: Part) {
        if self.whole.is_some() {
            return;
        }
        self.parts += 1;
        if part.bits.start != self.next && self.gap.is_none() {
            self.gap = Some(part.clone());
        }
        self.next = part.bits.end;
    }

    fn reassembled(&mut self) {
        self.whole.get_or_insert(self.open - 1);
    }

    fn leave(&mut self, _: BitRange) {
        self.open -= 1;
        self.whole.take_if(|around| self.open <= *around);
    }
}

/// Whether octets are a message, which is the same for the walker and the codec.
#[track_caller]
fn check(kind: &str, octets: &Bytes) -> bool {
    let mut tiles = Tiles::default();
    let walked = walk(schema(kind), octets, &mut tiles);
    let shown = || format!("{kind} {}", hex(octets));
    assert!(tiles.gap.is_none(), "{}: {:?}", shown(), tiles.gap);
    match decode(kind, octets) {
        Ok((_, used)) => {
            let bits = walked.unwrap_or_else(|fault| panic!("{}: {fault:?}", shown()));
            assert_eq!(bits.div_ceil(8).max(1), used, "{}", shown());
            assert_eq!(tiles.next, 8 * octets.len(), "{}", shown());
            true
        }
        // Octets at all are asked for by the codec alone.
        Err(_) if octets.is_empty() => false,
        Err(error) => {
            let fault = walked.expect_err(&shown());
            assert_eq!(
                (fault.rule(), fault.bit()),
                (error.rule, error.bit_offset),
                "{}",
                shown()
            );
            // What was taken in whole ends before the fault, or within an open type that ends there.
            assert!(tiles.next <= 8 * octets.len(), "{}", shown());
            false
        }
    }
}

#[test]
fn the_parts_of_a_message_are_the_message() {
    let mut count = 0;
    for Vector { kind, octets, .. } in realistic().into_iter().chain(captures()).chain(agreed()) {
        assert!(check(kind, &octets), "{kind} {}", hex(&octets));
        count += 1;
    }
    assert!(count > 7000, "{count}");
}

#[test]
fn octets_that_break_off_do_so_at_the_same_bit() {
    for Vector { kind, octets, .. } in realistic() {
        for length in 0..octets.len() {
            assert!(!check(kind, &octets.slice(..length)));
        }
    }
    for (index, Vector { kind, octets, .. }) in agreed().into_iter().enumerate() {
        check(kind, &octets.slice(..index * 7 % octets.len()));
    }
}

#[test]
fn flipped_bits_are_found_alike() {
    for Vector { kind, octets, .. } in realistic() {
        for bit in 0..octets.len() * 8 {
            let mut broken = octets.to_vec();
            broken[bit / 8] ^= 0x80 >> (bit % 8);
            check(kind, &broken.into());
        }
    }
}

#[test]
fn octets_changed_at_random_are_found_alike() {
    let mut random = Random::new(0x5851_f42d_4c95_7f2d);
    let (mut good, mut bad) = (0, 0);
    for Vector { kind, octets, .. } in agreed() {
        for _ in 0..4 {
            match check(kind, &mutate(&octets, &mut random)) {
                true => good += 1,
                false => bad += 1,
            }
        }
    }
    assert!(good > 1000 && bad > 1000, "{good} {bad}");
}
