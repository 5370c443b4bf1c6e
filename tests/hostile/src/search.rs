//! Looking for the inputs that cost most: what is dearest so far is changed, and what is dearer then takes its place.

use bytes::Bytes;
use h323_mutator::random::Mutator;
use h323_oracle::generate::Generator;

use crate::subject::Subject;

/// Inputs that are kept from one round to the next.
const POPULATION: usize = 6;

/// Changes of each in a round.
const CHILDREN: usize = 4;

/// Octets below which the cost of beginning outweighs everything.
pub const LEAST_OCTETS: usize = 128;

/// Octets that an input may grow to.
const MOST_OCTETS: usize = 8_192;

/// An input and what it costs.
#[derive(Clone, Debug)]
pub struct Dearest {
    /// The input.
    pub octets: Bytes,
    /// What it costs, for each octet, in thousandths.
    pub per_octet: u64,
}

/// The dearest input that is found in so many rounds, for a cost of any kind.
pub fn dearest(subject: &Subject, seed: u64, rounds: u32, cost: impl Fn(&Bytes) -> u64) -> Dearest {
    let mut generator = Generator::new(seed);
    let mut mutator = Mutator::new(seed);
    let judged = |octets: Bytes| Dearest {
        per_octet: 1_000 * cost(&octets) / octets.len().max(LEAST_OCTETS) as u64,
        octets,
    };
    let mut population: Vec<Dearest> = (0..4 * POPULATION)
        .map(|_| judged(subject.generate(&mut generator)))
        .collect();
    for _ in 0..rounds {
        population.sort_by_key(|one| std::cmp::Reverse(one.per_octet));
        population.truncate(POPULATION);
        let parents = population.clone();
        for parent in &parents {
            for _ in 0..CHILDREN {
                let octets = mutator.mutate(subject.schema, &parent.octets);
                if octets.len() <= MOST_OCTETS {
                    population.push(judged(octets.into()));
                }
            }
        }
        // Somebody from outside now and then.
        population.push(judged(subject.generate(&mut generator)));
    }
    let best = population.into_iter().max_by_key(|one| one.per_octet);
    best.expect("there is somebody in the population")
}
