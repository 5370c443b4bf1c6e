//! Octets at random, the same each time.

use bytes::Bytes;

/// Pseudo-random numbers.
pub(crate) struct Random(u64);

impl Random {
    /// From a seed that is not 0.
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

/// A bit or octet changed, octets put in, or cut off.
pub(crate) fn mutate(octets: &Bytes, random: &mut Random) -> Bytes {
    let mut broken = octets.to_vec();
    match random.below(4) {
        0 => {
            let bit = random.below(broken.len() * 8);
            broken[bit / 8] ^= 0x80 >> (bit % 8);
        }
        1 => {
            let at = random.below(broken.len());
            broken[at] = random.below(256) as u8;
        }
        2 => broken.truncate(random.below(broken.len())),
        _ => {
            let at = random.below(broken.len());
            let count = random.below(8) + 1;
            broken.splice(at..at, (0..count).map(|_| random.below(256) as u8));
        }
    }
    broken.into()
}
