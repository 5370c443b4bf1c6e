//! What a run did, as one number.

use std::time::Duration;

/// A sum over everything that was sent, when, and by whom. Two runs with the same sum did the same
/// (FNV-1a; nobody here wants to deceive).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trace {
    sum: u64,
    entries: u64,
}

impl Trace {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            sum: 0xcbf2_9ce4_8422_2325,
            entries: 0,
        }
    }

    /// Adds that at the time `at` the node with the number `node` did `what` with these octets.
    pub fn add(&mut self, at: Duration, node: usize, what: &str, octets: &[u8]) {
        self.entries += 1;
        self.octets(&at.as_nanos().to_be_bytes());
        self.octets(&(node as u64).to_be_bytes());
        self.octets(&(what.len() as u64).to_be_bytes());
        self.octets(what.as_bytes());
        self.octets(&(octets.len() as u64).to_be_bytes());
        self.octets(octets);
    }

    /// How many entries it has.
    pub fn entries(&self) -> u64 {
        self.entries
    }

    fn octets(&mut self, octets: &[u8]) {
        for octet in octets {
            self.sum = (self.sum ^ u64::from(*octet)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

impl Default for Trace {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Trace;

    fn of(entries: &[(u64, usize, &str, &[u8])]) -> Trace {
        let mut trace = Trace::new();
        for (at, node, what, octets) in entries {
            trace.add(Duration::from_nanos(*at), *node, what, octets);
        }
        trace
    }

    #[test]
    fn everything_counts() {
        let one = of(&[(1, 0, "a", b"xy")]);
        assert_eq!(one, of(&[(1, 0, "a", b"xy")]));
        assert_eq!(one.entries(), 1);
        for other in [
            of(&[(2, 0, "a", b"xy")]),
            of(&[(1, 1, "a", b"xy")]),
            of(&[(1, 0, "b", b"xy")]),
            of(&[(1, 0, "a", b"xz")]),
            of(&[(1, 0, "ax", b"y")]),
            of(&[(1, 0, "a", b"x"), (1, 0, "a", b"y")]),
        ] {
            assert_ne!(one.sum, other.sum);
        }
    }
}
