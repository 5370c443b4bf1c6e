//! The PER-visible constraints (X.691 clause 10.3): sizes, value ranges and permitted alphabets.

/// A PER-visible size constraint: how many octets, bits, characters or elements a value may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Size {
    /// The least count of the root.
    pub min: u32,
    /// The greatest count of the root; `None` where it is unbounded.
    pub max: Option<u32>,
    /// Whether the constraint has an extension marker.
    pub extensible: bool,
}

impl Size {
    /// No size constraint.
    pub const ANY: Self = Self::at_least(0);

    /// `SIZE (count)`.
    #[inline]
    pub const fn fixed(count: u32) -> Self {
        Self::range(count, count)
    }

    /// `SIZE (min..max)`.
    #[inline]
    pub const fn range(min: u32, max: u32) -> Self {
        assert!(min <= max, "a size range is in ascending order");
        Self {
            min,
            max: Some(max),
            extensible: false,
        }
    }

    /// `SIZE (min..MAX)`.
    #[inline]
    pub const fn at_least(min: u32) -> Self {
        Self {
            min,
            max: None,
            extensible: false,
        }
    }

    /// The same constraint with an extension marker: `SIZE (…, ...)`.
    #[inline]
    pub const fn extensible(self) -> Self {
        Self {
            extensible: true,
            ..self
        }
    }

    /// Whether a count is in the root of the constraint.
    #[inline]
    pub const fn contains(self, count: usize) -> bool {
        let above = count >= self.min as usize;
        match self.max {
            Some(max) => above && count <= max as usize,
            None => above,
        }
    }

    /// Whether a value of this count can be sent at all: one in the root, or any when extensible.
    #[inline]
    pub const fn permits(self, count: usize) -> bool {
        self.extensible || self.contains(count)
    }
}

/// A PER-visible value range of an INTEGER.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Range {
    /// The lower bound; `None` for MIN.
    pub min: Option<i64>,
    /// The upper bound; `None` for MAX.
    pub max: Option<i64>,
    /// Whether the constraint has an extension marker.
    pub extensible: bool,
}

impl Range {
    /// No constraint.
    pub const ANY: Self = Self {
        min: None,
        max: None,
        extensible: false,
    };

    /// `(min..max)`.
    #[inline]
    pub const fn new(min: i64, max: i64) -> Self {
        assert!(min <= max, "a value range is in ascending order");
        Self {
            min: Some(min),
            max: Some(max),
            extensible: false,
        }
    }

    /// `(min..MAX)`.
    #[inline]
    pub const fn at_least(min: i64) -> Self {
        Self {
            min: Some(min),
            max: None,
            extensible: false,
        }
    }

    /// `(MIN..max)`.
    #[inline]
    pub const fn at_most(max: i64) -> Self {
        Self {
            min: None,
            max: Some(max),
            extensible: false,
        }
    }

    /// The same constraint with an extension marker: `(…, ...)`.
    #[inline]
    pub const fn extensible(self) -> Self {
        Self {
            extensible: true,
            ..self
        }
    }

    /// Whether a value is in the root of the constraint.
    #[inline]
    pub const fn contains(self, value: i64) -> bool {
        let above = match self.min {
            Some(min) => value >= min,
            None => true,
        };
        let below = match self.max {
            Some(max) => value <= max,
            None => true,
        };
        above && below
    }

    /// Whether a value can be sent at all: one in the root, or any when extensible.
    #[inline]
    pub const fn permits(self, value: i64) -> bool {
        self.extensible || self.contains(value)
    }

    /// The value of the root nearest to `value`.
    #[inline]
    pub const fn clamp(self, value: i64) -> i64 {
        match (self.min, self.max) {
            (Some(min), _) if value < min => min,
            (_, Some(max)) if value > max => max,
            _ => value,
        }
    }
}

const IA5: [u8; 128] = consecutive(0);
const VISIBLE: [u8; 95] = consecutive(b' ');

/// The `N` characters from `first` on.
const fn consecutive<const N: usize>(first: u8) -> [u8; N] {
    let mut characters = [0; N];
    let mut index = 0;
    while index < N {
        characters[index] = first + index as u8;
        index += 1;
    }
    characters
}

/// The permitted alphabet of a known-multiplier string of 7-bit characters (X.691 clause 30.5), with the width and the numbering that
/// its characters have in the aligned variant.
#[derive(Clone)]
pub struct Alphabet {
    characters: &'static [u8],
    bits: u8,
    reindexed: bool,
    /// Position of each character in `characters`, [`Self::ABSENT`] where it is not permitted.
    positions: [u8; 128],
}

impl Alphabet {
    const ABSENT: u8 = 0xff;

    /// The whole of IA5String: eight bits a character.
    pub const IA5: &'static Self = &Self::new(&IA5);

    /// The whole of NumericString: four bits a character, renumbered.
    pub const NUMERIC: &'static Self = &Self::new(b" 0123456789");

    /// The whole of PrintableString: eight bits a character.
    pub const PRINTABLE: &'static Self =
        &Self::new(b" '()+,-./0123456789:=?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// The whole of VisibleString: eight bits a character.
    pub const VISIBLE: &'static Self = &Self::new(&VISIBLE);

    /// The alphabet of these characters, which are 7-bit and in ascending order (checked when the constant is evaluated).
    pub const fn new(characters: &'static [u8]) -> Self {
        let count = characters.len();
        assert!(count > 0, "an alphabet has a character");
        let mut positions = [Self::ABSENT; 128];
        let mut index = 0;
        while index < count {
            let code = characters[index];
            assert!(code < 128, "the characters are 7-bit");
            assert!(
                index == 0 || characters[index - 1] < code,
                "the characters are in ascending order"
            );
            positions[code as usize] = index as u8;
            index += 1;
        }
        // Clause 30.5.2: enough bits for the count, rounded up to a power of two in the aligned variant.
        let exact = count.next_power_of_two().trailing_zeros();
        let bits = if exact == 0 {
            0
        } else {
            exact.next_power_of_two() as u8
        };
        // Clause 30.5.4: the codes themselves where the largest one fits, else the positions in ascending order.
        let reindexed = characters[count - 1] as u32 >= 1 << bits;
        Self {
            characters,
            bits,
            reindexed,
            positions,
        }
    }

    /// The permitted characters in ascending order.
    pub const fn characters(&self) -> &'static [u8] {
        self.characters
    }

    /// Bits that a character takes in the aligned variant: 0 (an alphabet of one), 1, 2, 4 or 8.
    #[inline]
    pub const fn bits(&self) -> u32 {
        self.bits as u32
    }

    /// Whether a character is permitted.
    #[inline]
    pub const fn contains(&self, character: u8) -> bool {
        character < 128 && self.positions[character as usize] != Self::ABSENT
    }

    /// The index of the first octet that is not a permitted character.
    #[inline]
    pub(crate) fn first_not_permitted(&self, octets: &[u8]) -> Option<usize> {
        if self.characters.len() == 128 && octets.is_ascii() {
            return None;
        }
        octets.iter().position(|&octet| !self.contains(octet))
    }

    /// The number that stands for a character on the wire; `None` where it is not permitted.
    #[inline]
    pub const fn code(&self, character: u8) -> Option<u8> {
        if !self.contains(character) {
            None
        } else if self.reindexed {
            Some(self.positions[character as usize])
        } else {
            Some(character)
        }
    }

    /// The character that a number on the wire stands for; `None` where there is none.
    #[inline]
    pub const fn character(&self, code: u8) -> Option<u8> {
        if self.reindexed {
            if (code as usize) < self.characters.len() {
                Some(self.characters[code as usize])
            } else {
                None
            }
        } else if self.contains(code) {
            Some(code)
        } else {
            None
        }
    }
}

impl std::fmt::Debug for Alphabet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Alphabet(\"{}\")", self.characters.escape_ascii())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn width_and_numbering_follow_the_alphabet() {
        // (characters, bits, a character and its number)
        let cases: [(&Alphabet, u32, u8, u8); 6] = [
            (Alphabet::IA5, 8, b'A', 0x41),
            (Alphabet::VISIBLE, 8, b'~', 0x7e),
            (Alphabet::PRINTABLE, 8, b'z', 0x7a),
            (Alphabet::NUMERIC, 4, b'0', 1),
            (&Alphabet::new(b"#*,0123456789"), 4, b'#', 0),
            // The largest code fits in the width, so that the codes stand for themselves.
            (&Alphabet::new(&[0, 1, 3]), 2, 3, 3),
        ];
        for (alphabet, bits, character, code) in cases {
            assert_eq!(alphabet.bits(), bits, "{alphabet:?}");
            assert_eq!(alphabet.code(character), Some(code), "{alphabet:?}");
            assert_eq!(alphabet.character(code), Some(character), "{alphabet:?}");
        }
    }

    #[test]
    fn widths_are_powers_of_two() {
        let counts: [(&'static [u8], u32); 6] = [
            (b"x", 0),
            (b"ab", 1),
            (b"abc", 2),
            (b"abcd", 2),
            (b"abcde", 4),
            (b"0123456789abcdefg", 8),
        ];
        for (characters, bits) in counts {
            assert_eq!(Alphabet::new(characters).bits(), bits);
        }
    }

    #[test]
    fn other_characters_have_no_number() {
        assert_eq!(Alphabet::NUMERIC.code(b'a'), None);
        assert_eq!(Alphabet::NUMERIC.character(11), None);
        assert_eq!(Alphabet::VISIBLE.character(0x1f), None);
        assert_eq!(Alphabet::IA5.code(0x80), None);
    }

    #[test]
    fn bounds() {
        assert!(
            Size::range(1, 3).contains(3)
                && !Size::range(1, 3).contains(0)
                && !Size::range(1, 3).permits(4)
        );
        assert!(Size::range(1, 3).extensible().permits(4) && Size::at_least(1).contains(70_000));
        assert!(
            Range::new(-1, 1).contains(-1)
                && !Range::at_least(5).contains(4)
                && !Range::at_most(5).contains(6)
        );
        assert_eq!(Range::new(1, 9).clamp(12), 9);
    }
}
