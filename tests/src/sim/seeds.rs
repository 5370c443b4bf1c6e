//! Many runs of one test, each with its seed.

use std::env;
use std::ops::Range;

/// Names the one seed to run, and has the run tell what happens.
pub const SEED_VARIABLE: &str = "H323_SIM_SEED";

/// Says how many seeds to run instead of as many as the test would.
pub const COUNT_VARIABLE: &str = "H323_SIM_SEEDS";

/// Names the one delivery to disturb.
pub const DELIVERY_VARIABLE: &str = "H323_SIM_DELIVERY";

/// Whether this delivery is to be disturbed: all are, unless [`DELIVERY_VARIABLE`] names one.
///
/// # Panics
///
/// When that is set to something other than a number.
pub fn takes(delivery: usize) -> bool {
    number(DELIVERY_VARIABLE).is_none_or(|chosen| chosen == delivery as u64)
}

/// Runs `run` with every seed of the range. When it panics, standard error says with which seed,
/// and how to run that one again.
///
/// `test` is the name of the test function in `tests/simulation.rs`.
///
/// # Panics
///
/// When one of the two variables is set to something other than a number.
pub fn each(test: &str, seeds: Range<u64>, mut run: impl FnMut(u64)) {
    for seed in chosen(seeds) {
        let replay = Replay { test, seed };
        run(seed);
        drop(replay);
    }
}

/// Whether one seed is run to be looked at.
pub fn is_replay() -> bool {
    env::var_os(SEED_VARIABLE).is_some()
}

fn chosen(seeds: Range<u64>) -> Range<u64> {
    if let Some(seed) = number(SEED_VARIABLE) {
        return seed..seed + 1;
    }
    match number(COUNT_VARIABLE) {
        Some(count) => seeds.start..seeds.start.saturating_add(count),
        None => seeds,
    }
}

fn number(variable: &str) -> Option<u64> {
    let text = env::var(variable).ok()?;
    match text.parse() {
        Ok(number) => Some(number),
        Err(error) => panic!("{variable} is {text:?}: {error}"),
    }
}

/// Says on the way out of a panic which seed it was.
struct Replay<'a> {
    test: &'a str,
    seed: u64,
}

impl Drop for Replay<'_> {
    #[expect(clippy::print_stderr, reason = "tells how to see the failure again")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            let Self { test, seed } = self;
            eprintln!("seed {seed} fails; to see what happens:");
            eprintln!(
                "{SEED_VARIABLE}={seed} cargo test -p h323-tests --test simulation {test} -- \
                 --exact --nocapture"
            );
        }
    }
}
