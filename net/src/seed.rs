//! The only place that reads the system's random source. What is drawn here seeds the generators
//! that the machines own, so that a run can be replayed from its seed.

/// Octets of a seed, enough for any generator in use.
pub const SEED_LEN: usize = 32;

/// The system gave no random octets.
#[derive(Debug, thiserror::Error)]
#[error("the system's random source failed: {0}")]
pub struct SeedError(getrandom::Error);

/// A seed that nobody can guess.
///
/// # Errors
///
/// The system's random source is not there, which happens in broken sandboxes.
#[expect(clippy::disallowed_methods, reason = "this is where seeds come from")]
pub fn draw() -> Result<[u8; SEED_LEN], SeedError> {
    let mut seed = [0; SEED_LEN];
    getrandom::fill(&mut seed).map_err(SeedError)?;
    Ok(seed)
}

#[cfg(test)]
mod tests {
    use super::{SEED_LEN, draw};

    #[test]
    fn seeds_differ() {
        let one = draw().unwrap();
        assert_ne!(one, draw().unwrap());
        assert_ne!(one, [0; SEED_LEN]);
    }
}
