//! Changes at random, the same ones for the same seed.

use std::collections::BTreeMap;

use bytes::Bytes;
use h323_per::schema::Type;
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::cut::cut;
use crate::exceptional::exceptional;
use crate::piece::{Piece, pieces, render};

/// The most octets that a mutation has.
pub const MAX_OCTETS: usize = 70_000;

/// Pieces that are tried before one is found that something exceptional may stand in place of.
const ATTEMPTS: u32 = 16;

/// Octets at which readers of lengths, indexes and numbers take another way.
const SHARP: [u8; 12] = [
    0, 1, 0x3f, 0x40, 0x7f, 0x80, 0x81, 0xbf, 0xc0, 0xc1, 0xc4, 0xff,
];

/// Makes changes at random.
#[derive(Debug)]
pub struct Mutator {
    rng: ChaCha8Rng,
}

impl Mutator {
    /// A mutator with this seed.
    pub fn new(seed: u64) -> Self {
        Self {
            rng: ChaCha8Rng::seed_from_u64(seed),
        }
    }

    /// A number below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        self.rng.random_range(0..limit)
    }

    /// Octets that are most often nearly a value of `ty`: some with something exceptional in fields of it, some with
    /// octets changed, some with both. No more than [`MAX_OCTETS`].
    pub fn mutate(&mut self, ty: &'static Type, octets: &Bytes) -> Vec<u8> {
        let mut changed = match self.below(8) {
            0 => octets.to_vec(),
            _ => match cut(ty, octets) {
                Ok(whole) => self.replace(&whole),
                Err(_) => octets.to_vec(),
            },
        };
        if self.below(3) == 0 {
            for _ in 0..=self.below(3) {
                self.damage(&mut changed);
            }
        }
        changed.truncate(MAX_OCTETS);
        changed
    }

    /// An encoding with something exceptional in place of one to three pieces.
    fn replace(&mut self, whole: &Piece) -> Vec<u8> {
        let all = pieces(whole);
        let mut instead: BTreeMap<usize, Vec<Piece>> = BTreeMap::new();
        let wanted = 1 + self.below(8).saturating_sub(5);
        for _ in 0..ATTEMPTS {
            let number = self.below(all.len());
            let mut changes = exceptional(all[number]);
            if changes.is_empty() {
                continue;
            }
            let chosen = self.below(changes.len());
            instead.insert(number, changes.swap_remove(chosen).instead);
            if instead.len() >= wanted {
                break;
            }
        }
        let instead = instead
            .iter()
            .map(|(number, pieces)| (*number, pieces.as_slice()))
            .collect();
        render(whole, &instead)
    }

    /// Changes octets without looking at what they mean.
    pub fn damage(&mut self, octets: &mut Vec<u8>) {
        if octets.is_empty() {
            octets.push(self.rng.random());
            return;
        }
        let at = self.below(octets.len());
        match self.below(7) {
            0 => octets[at] ^= 1 << self.below(8),
            1 => octets[at] = self.rng.random(),
            2 => octets[at] = SHARP[self.below(SHARP.len())],
            3 => octets.truncate(at),
            4 => {
                let count = 1 + self.below(8);
                let new: Vec<u8> = (0..count).map(|_| self.rng.random()).collect();
                octets.splice(at..at, new);
            }
            5 => {
                let end = octets.len().min(at + 1 + self.below(16));
                octets.drain(at..end);
            }
            _ => {
                let end = octets.len().min(at + 1 + self.below(64));
                let copy = octets[at..end].to_vec();
                octets.splice(at..at, copy);
            }
        }
    }
}
