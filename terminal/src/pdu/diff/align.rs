//! Which elements of two lists belong together.
//!
//! What is equal at both ends of the lists belongs together. Of all ways to pair the elements between in order, the one
//! is taken whose pairs have most in common, which is a longest common subsequence with a weight: an element that was
//! changed within is paired with itself, and one that was put in is no change of all that follow.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::Value as Json;

use super::path::Index;
use super::tree::{Part, Tree};

/// How many values may be compared to find out which elements belong together, in all lists of two messages. Beyond it
/// elements belong together by their places.
pub const MAX_WORK: usize = 1 << 22;

/// What is left of [`MAX_WORK`].
#[derive(Debug)]
pub(super) struct Work {
    left: usize,
    /// Whether some list was too long.
    pub(super) is_spent: bool,
}

impl Default for Work {
    fn default() -> Self {
        Self {
            left: MAX_WORK,
            is_spent: false,
        }
    }
}

impl Work {
    fn take(&mut self, amount: Option<usize>) -> bool {
        match amount.and_then(|amount| self.left.checked_sub(amount)) {
            Some(left) => {
                self.left = left;
                true
            }
            None => {
                self.is_spent = true;
                false
            }
        }
    }
}

/// The elements of two lists in one order, each with its places.
pub(super) fn align(first: &[Tree<'_>], second: &[Tree<'_>], work: &mut Work) -> Vec<Index> {
    let equal = |(one, other): &(&Tree<'_>, &Tree<'_>)| whole(one) == whole(other);
    let before = first.iter().zip(second).take_while(equal).count();
    let (middle, other_middle) = (&first[before..], &second[before..]);
    let backwards = middle.iter().rev().zip(other_middle.iter().rev());
    let after = backwards.take_while(equal).count();
    let middle = &middle[..middle.len() - after];
    let other_middle = &other_middle[..other_middle.len() - after];

    let mut aligned: Vec<Index> = (0..before).map(|at| Index::Both(at, at)).collect();
    let pairs = match work.take(cost(middle, other_middle)) {
        true => {
            let [first, second] =
                [middle, other_middle].map(|trees| trees.iter().map(Print::of).collect::<Vec<_>>());
            best(&first, &second)
        }
        false => (0..middle.len().min(other_middle.len()))
            .map(|at| (at, at))
            .collect(),
    };
    let (mut at, mut other_at) = (before, before);
    let ends = [(middle.len(), other_middle.len())];
    for (index, (pair, other_pair)) in pairs.iter().chain(&ends).enumerate() {
        aligned.extend((at..before + pair).map(Index::First));
        aligned.extend((other_at..before + other_pair).map(Index::Second));
        (at, other_at) = (before + pair, before + other_pair);
        if index < pairs.len() {
            aligned.push(Index::Both(at, other_at));
            (at, other_at) = (at + 1, other_at + 1);
        }
    }
    aligned.extend((0..after).map(|offset| Index::Both(at + offset, other_at + offset)));
    aligned
}

/// How many values [`best`] compares, if the elements have these.
fn cost(first: &[Tree<'_>], second: &[Tree<'_>]) -> Option<usize> {
    if first.is_empty() || second.is_empty() {
        return Some(0);
    }
    let size = |trees: &[Tree<'_>]| trees.iter().map(|tree| 1 + values(tree)).sum::<usize>();
    let one = size(first).checked_mul(second.len())?;
    one.checked_add(size(second).checked_mul(first.len())?)
}

/// The pairs, in order, that have most in common.
fn best(first: &[Print], second: &[Print]) -> Vec<(usize, usize)> {
    let width = second.len() + 1;
    // The most that what is left of both lists, from a place in either on, can have in common.
    let mut most = vec![0_u64; width * (first.len() + 1)];
    let mut paired = vec![false; most.len()];
    for (at, one) in first.iter().enumerate().rev() {
        for (other_at, other) in second.iter().enumerate().rev() {
            let place = at * width + other_at;
            let pair = one.likeness(other) + most[place + width + 1];
            let alone = most[place + 1].max(most[place + width]);
            paired[place] = pair >= alone;
            most[place] = pair.max(alone);
        }
    }
    let (mut at, mut other_at) = (0, 0);
    let mut pairs = Vec::new();
    while at < first.len() && other_at < second.len() {
        let place = at * width + other_at;
        if paired[place] {
            pairs.push((at, other_at));
            (at, other_at) = (at + 1, other_at + 1);
        } else if most[place + width] >= most[place + 1] {
            at += 1;
        } else {
            other_at += 1;
        }
    }
    pairs
}

/// What an element has, to be compared with others.
#[derive(Default)]
struct Print {
    /// Its values with their ways, sorted.
    values: Vec<u64>,
    /// The ways alone, sorted.
    ways: Vec<u64>,
}

/// Tells each value below a way, with its way. What is empty counts as a value. The first element of a list has another
/// way than the rest, lest two lists of the same values be equal.
fn each(tree: &Tree<'_>, way: u64, told: &mut dyn FnMut(u64, Option<&Json>)) {
    match &tree.part {
        Part::Fields(fields) if !fields.is_empty() => {
            for (name, tree) in fields {
                each(tree, hash(&(way, name)), told);
            }
        }
        Part::List(elements) if !elements.is_empty() => {
            for (index, tree) in elements.iter().enumerate() {
                each(tree, hash(&(way, index == 0)), told);
            }
        }
        Part::Alternative(name, tree) => each(tree, hash(&(way, name)), told),
        Part::Content(content) => each(&content.value, hash(&(way, content.name)), told),
        Part::Leaf(_) => told(way, Some(tree.json)),
        Part::Fields(_) | Part::List(_) | Part::Ignored => told(way, None),
    }
}

/// A number for all that is in a value.
fn whole(tree: &Tree<'_>) -> u64 {
    let mut hasher = DefaultHasher::new();
    each(tree, 0, &mut |way, json| (way, json).hash(&mut hasher));
    hasher.finish()
}

/// How many values there are in one.
fn values(tree: &Tree<'_>) -> usize {
    let mut count = 0;
    each(tree, 0, &mut |_, _| count += 1);
    count
}

impl Print {
    fn of(tree: &Tree<'_>) -> Self {
        let mut print = Self::default();
        each(tree, 0, &mut |way, json| {
            print.ways.push(way);
            print.values.push(hash(&(way, json)));
        });
        print.values.sort_unstable();
        print.ways.sort_unstable();
        print
    }

    /// How much two elements have in common: first of all values, then of what they are made of. Never 0, since two
    /// elements at the same place are rather a change than one more and one less.
    fn likeness(&self, other: &Self) -> u64 {
        1 + 1000 * common(&self.values, &other.values) + 100 * common(&self.ways, &other.ways)
    }
}

/// The part of two sorted lists that is in both, in thousandths.
fn common(first: &[u64], second: &[u64]) -> u64 {
    let (mut at, mut other_at, mut count) = (0, 0, 0_u64);
    while at < first.len() && other_at < second.len() {
        match first[at].cmp(&second[other_at]) {
            std::cmp::Ordering::Less => at += 1,
            std::cmp::Ordering::Greater => other_at += 1,
            std::cmp::Ordering::Equal => {
                count += 2;
                (at, other_at) = (at + 1, other_at + 1);
            }
        }
    }
    let all = (first.len() + second.len()) as u64;
    (1000 * count).checked_div(all).unwrap_or_default()
}

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::tree::Notation;
    use super::*;

    /// Elements with two fields, of which the first is the same in all.
    fn list(values: &[Json]) -> Vec<Tree<'_>> {
        static SAME: Json = Json::Bool(true);
        let leaf = |json| Tree {
            json,
            name: None,
            part: Part::Leaf(Notation::Plain),
        };
        values
            .iter()
            .map(|json| Tree {
                json,
                name: None,
                part: match json {
                    Json::Array(pair) => Part::Fields(vec![
                        ("key".into(), leaf(&pair[0])),
                        ("value".into(), leaf(&pair[1])),
                        ("same".into(), leaf(&SAME)),
                    ]),
                    _ => Part::Leaf(Notation::Plain),
                },
            })
            .collect()
    }

    /// The places of elements, with `-` where there is none.
    fn aligned(first: &[Json], second: &[Json]) -> String {
        let mut work = Work::default();
        let shown = align(&list(first), &list(second), &mut work)
            .into_iter()
            .map(|index| match index {
                Index::First(at) => format!("{at}-"),
                Index::Second(at) => format!("-{at}"),
                Index::Both(at, other_at) => format!("{at}{other_at}"),
            });
        assert!(!work.is_spent);
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn one_more_is_no_change_of_the_others() {
        let numbers = |numbers: &[u64]| -> Vec<Json> { numbers.iter().map(|n| json!(n)).collect() };
        for (first, second, expected) in [
            (&[1, 2, 3][..], &[1, 2, 3][..], "00 11 22"),
            (&[1, 2, 3], &[9, 1, 2, 3], "-0 01 12 23"),
            (&[1, 2, 3], &[1, 9, 2, 3], "00 -1 12 23"),
            (&[1, 2, 3], &[1, 2, 3, 9], "00 11 22 -3"),
            (&[1, 2, 3], &[1, 3], "00 1- 21"),
            (&[1, 2, 3], &[1, 9, 3], "00 11 22"),
            (&[1, 2, 3, 4], &[2, 3, 4, 1], "0- 10 21 32 -3"),
            (&[], &[1], "-0"),
            (&[1], &[], "0-"),
            (&[1, 1], &[1, 1, 1], "00 11 -2"),
        ] {
            assert_eq!(aligned(&numbers(first), &numbers(second)), expected);
        }
    }

    #[test]
    fn an_element_that_was_changed_within_is_paired_with_itself() {
        let first = [json!([1, "a"]), json!([2, "b"]), json!([3, "c"])];
        let second = [
            json!([8, "x"]),
            json!([2, "B"]),
            json!([9, "y"]),
            json!([3, "C"]),
        ];
        assert_eq!(aligned(&first, &second), "00 11 -2 23");
    }

    #[test]
    fn lists_that_are_too_long_are_aligned_by_place() {
        let numbers = |from: u64| -> Vec<Json> { (from..from + 1500).map(|n| json!(n)).collect() };
        let (first, second) = (numbers(0), numbers(1));
        let mut work = Work::default();
        let result = align(&list(&first), &list(&second), &mut work);
        assert!(work.is_spent);
        assert_eq!(result.len(), 1500);
        assert!((0..1500).all(|at| result[at] == Index::Both(at, at)));
        // Shorter ones are not too long for what is left.
        let result = align(&list(&first[..100]), &list(&second[..100]), &mut work);
        assert_eq!(result[0], Index::First(0));
    }
}
