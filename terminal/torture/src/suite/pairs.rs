//! Two or three fields at once, drawn with a fixed seed.

use std::collections::BTreeMap;

use h323_mutator::{Expectation, Piece, exceptional, pieces, render};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use super::Cases;
use super::fields::{MAX_INFORMATION, short};
use crate::case::Group;
use crate::setup::{Raw, information};

/// How many cases there are.
const COUNT: usize = 500;

/// The seed they are drawn with.
const SEED: u64 = 225;

pub(super) fn add(cases: &mut Cases) {
    draw(&information(true), SEED, COUNT, short, |names, octets| {
        let message = Raw::least(&octets).octets();
        octets.len() <= MAX_INFORMATION
            && cases.add(Group::Pairs, names, Expectation::Either, &message)
    });
}

/// Draws two or three fields of a value again and again, and what is exceptional in them, until so many were taken.
/// `called` is what paths are called in names.
pub(super) fn draw(
    whole: &Piece,
    seed: u64,
    count: usize,
    called: fn(&str) -> &str,
    mut take: impl FnMut(String, Vec<u8>) -> bool,
) {
    let all = pieces(whole);
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut taken = 0;
    while taken < count {
        let wanted = rng.random_range(2..=3);
        let (mut instead, mut names) = (BTreeMap::new(), Vec::new());
        while instead.len() < wanted {
            let number = rng.random_range(1..all.len());
            let mut changes = exceptional(all[number]);
            if changes.is_empty() || instead.contains_key(&number) {
                continue;
            }
            let change = changes.swap_remove(rng.random_range(0..changes.len()));
            names.push(format!("{}:{}", called(&all[number].path), change.what));
            instead.insert(number, change.instead);
        }
        let instead = instead
            .iter()
            .map(|(number, pieces)| (*number, pieces.as_slice()))
            .collect();
        taken += usize::from(take(names.join("+"), render(whole, &instead)));
    }
}
