//! Bits one behind the other.

/// A string of bits that grows at its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bits {
    octets: Vec<u8>,
    length: usize,
}

impl Bits {
    /// The lowest `width` bits of a number, at most 64.
    pub(crate) fn number(value: u64, width: u32) -> Self {
        let mut bits = Self::default();
        bits.push(value, width);
        bits
    }

    /// Whole octets.
    pub fn octets(octets: impl Into<Vec<u8>>) -> Self {
        let octets = octets.into();
        let length = 8 * octets.len();
        Self { octets, length }
    }

    /// How many bits there are.
    pub(crate) fn len(&self) -> usize {
        self.length
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Appends the lowest `width` bits of a number, at most 64.
    pub(crate) fn push(&mut self, value: u64, width: u32) {
        for bit in (0..width).rev() {
            self.push_bit(value >> bit & 1 != 0);
        }
    }

    /// Appends other bits.
    pub(crate) fn extend(&mut self, other: &Self) {
        let used = self.length % 8;
        self.length += other.length;
        if used == 0 {
            self.octets.extend_from_slice(&other.octets);
            return;
        }
        // Of what is appended, the bits behind the last are zeros.
        for octet in &other.octets {
            if let Some(last) = self.octets.last_mut() {
                *last |= octet >> used;
            }
            self.octets.push(octet << (8 - used));
        }
        self.octets.truncate(self.length.div_ceil(8));
    }

    /// Appends zeros up to the next octet.
    pub(crate) fn align(&mut self) {
        self.length = 8 * self.octets.len();
    }

    /// The octets, the last one filled up with zeros.
    pub(crate) fn into_octets(self) -> Vec<u8> {
        self.octets
    }

    /// Whether there is a first bit that is set.
    pub(crate) fn first(&self) -> bool {
        self.octets.first().is_some_and(|octet| octet & 0x80 != 0)
    }

    fn push_bit(&mut self, bit: bool) {
        if self.length.is_multiple_of(8) {
            self.octets.push(0);
        }
        if let Some(last) = self.octets.last_mut() {
            *last |= u8::from(bit) << (7 - self.length % 8);
        }
        self.length += 1;
    }
}
