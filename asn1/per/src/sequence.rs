//! The extension additions of a SEQUENCE (X.691 clauses 19.7 to 19.9).

use std::ops::{Deref, DerefMut};

use crate::length::Length;
use crate::limits::MAX_EXTENSION_BITMAP;
use crate::{Decoder, Encoder, Fault, List, Octets, Rule};

/// What an extensible SEQUENCE holds besides the components that this edition of the schema names.
///
/// A decoded message that is encoded again has the same octets with the help of this. A new message has
/// the default.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Extension {
    /// The length of the sender's extension bitmap, where it is another one than this edition's, or where nothing is
    /// present in it; 0 otherwise.
    pub bitmap_length: u8,
    /// Additions of later editions.
    pub unknown: Option<Box<UnknownAdditions>>,
}

impl Extension {
    /// The unknown additions, in ascending order.
    #[inline]
    pub fn unknown(&self) -> &[UnknownAddition] {
        self.unknown.as_deref().map_or(&[], |additions| additions)
    }
}

/// Extension additions that this edition of the schema does not have, in ascending order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UnknownAdditions(pub List<UnknownAddition, 1>);

impl Deref for UnknownAdditions {
    type Target = List<UnknownAddition, 1>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for UnknownAdditions {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

/// An extension addition that this edition of the schema does not have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UnknownAddition {
    /// Its number, counted from the first addition: at least the number of additions that the schema has.
    pub index: u8,
    /// Its encoding.
    pub value: Octets,
}

/// Which extension additions of a SEQUENCE are present.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Additions {
    /// The first addition has the most significant bit.
    present: u64,
    /// Bits in the bitmap; 0 where there is none.
    length: u32,
    /// Additions that this edition has.
    own: u32,
}

impl Additions {
    /// Those of a SEQUENCE to be encoded: `known` says which of this edition's additions are present.
    #[inline(always)]
    pub fn of<const OWN: usize>(extension: &Extension, known: [bool; OWN]) -> Self {
        const { assert!(OWN <= MAX_EXTENSION_BITMAP as usize) };
        let mut present = 0;
        let mut index = 0;
        while index < OWN {
            present |= u64::from(known[index]) << (63 - index);
            index += 1;
        }
        if extension.bitmap_length != 0 || extension.unknown.is_some() {
            return Self::of_another_edition(extension, present, OWN as u32);
        }
        Self {
            present,
            length: if present == 0 { 0 } else { OWN as u32 },
            own: OWN as u32,
        }
    }

    /// Those of a SEQUENCE that came from a sender of another edition, or with an empty bitmap.
    #[cold]
    #[inline(never)]
    fn of_another_edition(extension: &Extension, mut present: u64, own: u32) -> Self {
        for addition in extension.unknown() {
            // A number above the ceiling is a fault when the addition is written.
            present |= (1_u64 << 63)
                .checked_shr(addition.index.into())
                .unwrap_or(0);
        }
        let length = if present == 0 && extension.bitmap_length == 0 {
            0
        } else {
            let told = match extension.bitmap_length {
                0 => own,
                length => u32::from(length).min(MAX_EXTENSION_BITMAP),
            };
            told.max(u64::BITS - present.trailing_zeros())
        };
        Self {
            present,
            length,
            own,
        }
    }

    /// Whether the addition of this number, counted from 0, is present.
    #[inline(always)]
    pub const fn has(&self, index: u32) -> bool {
        match self.present.checked_shl(index) {
            Some(shifted) => shifted >> 63 != 0,
            None => false,
        }
    }

    /// Whether there is a bitmap: the value of the extension bit.
    #[inline]
    pub const fn any(&self) -> bool {
        self.length != 0
    }

    /// The number of bits in the bitmap; 0 where there is none.
    #[inline]
    pub const fn length(&self) -> u32 {
        self.length
    }

    /// How many are present.
    #[inline]
    pub(crate) const fn count(&self) -> u32 {
        self.present.count_ones()
    }

    /// The number of additions that this edition of the schema has.
    #[inline]
    pub const fn own(&self) -> u32 {
        self.own
    }

    /// Those that this edition does not have, like `present`.
    #[inline]
    const fn unknown(&self) -> u64 {
        match u64::MAX.checked_shr(self.own) {
            Some(mask) => self.present & mask,
            None => 0,
        }
    }
}

impl Decoder<'_> {
    /// The extension bitmap of a SEQUENCE that has one, and has `own` additions in this edition. The additions follow in
    /// order, known and then unknown ones.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::ExtensionBitmapLength`], [`Rule::FragmentMalformed`].
    #[inline(never)]
    pub fn additions(&mut self, own: u32) -> Result<Additions, Fault> {
        let start = self.mark();
        // Clause 11.9.3.4: a normally small length. It is read at once with the bitmap where there are octets enough.
        if self.remaining() >= 64
            && let bits = self.peek(56)?
            && bits >> 55 == 0
            && let length = (bits >> 49) as u32 + 1
            && length <= 49
        {
            self.skip(7 + length);
            return Ok(Additions {
                present: bits << 15 & !(u64::MAX >> length),
                length,
                own,
            });
        }
        let length = if self.bool()? {
            match self.general_length()? {
                Length::Last(length @ 1..=64) => length as u32,
                Length::Last(_) | Length::Fragment(_) => {
                    return Err(self.fault_at(Rule::ExtensionBitmapLength, start));
                }
            }
        } else {
            self.bits(6)? as u32 + 1
        };
        let present = self.bits(length)? << (u64::BITS - length);
        Ok(Additions {
            present,
            length,
            own,
        })
    }

    /// A known addition of the type NULL, if it is present.
    ///
    /// # Errors
    ///
    /// Those of [`open_null`](Self::open_null).
    #[inline(always)]
    pub fn addition_null(
        &mut self,
        additions: &Additions,
        index: u32,
    ) -> Result<Option<()>, Fault> {
        if additions.has(index) {
            self.open_null().map(Some)
        } else {
            Ok(None)
        }
    }

    /// What is left behind the known additions.
    ///
    /// # Errors
    ///
    /// Those of [`open_octets`](Self::open_octets).
    #[inline]
    pub fn extension(&mut self, additions: &Additions) -> Result<Extension, Fault> {
        let &Additions {
            present,
            length,
            own,
        } = additions;
        let mut extension = Extension::default();
        if length != own || present == 0 {
            extension.bitmap_length = length as u8;
        }
        if additions.unknown() != 0 {
            extension.unknown = Some(self.unknown_additions(additions.unknown())?);
        }
        Ok(extension)
    }

    #[cold]
    fn unknown_additions(&mut self, mut present: u64) -> Result<Box<UnknownAdditions>, Fault> {
        let mut additions = Box::<UnknownAdditions>::default();
        while present != 0 {
            let index = present.leading_zeros();
            present &= !(1 << 63 >> index);
            additions.push(UnknownAddition {
                index: index as u8,
                value: self.open_octets()?,
            });
        }
        Ok(additions)
    }
}

impl Encoder<'_> {
    /// The extension bitmap, if there is one. The additions follow in order, known and then unknown ones.
    #[inline]
    pub fn additions(&mut self, additions: &Additions) {
        let &Additions {
            present, length, ..
        } = additions;
        if length != 0 {
            // Clause 11.9.3.4: a normally small length, which is never above 64 here.
            let (told, bitmap) = (u64::from(length) - 1, present >> (u64::BITS - length));
            if 7 + length > Self::AT_ONCE {
                return self.long_bitmap(told, bitmap);
            }
            self.bits(told << length | bitmap, 7 + length);
        }
    }

    #[cold]
    fn long_bitmap(&mut self, told: u64, bitmap: u64) {
        self.bits(told, 7);
        self.bits(bitmap, told as u32 + 1);
    }

    /// A known addition, if it is present.
    #[inline(always)]
    pub fn addition<T>(&mut self, value: Option<T>, content: impl FnOnce(&mut Encoder<'_>, T)) {
        if let Some(value) = value {
            self.open(|e| content(e, value));
        }
    }

    /// A known addition of the type NULL, if it is present.
    #[inline(always)]
    pub fn addition_null(&mut self, present: bool) {
        if present {
            self.open_null();
        }
    }

    /// What is left behind the `own` additions that this edition has.
    #[inline]
    pub fn extension(&mut self, extension: &Extension, own: u32) {
        let mut least = own;
        for addition in extension.unknown() {
            let index = u32::from(addition.index);
            if index < least || index >= MAX_EXTENSION_BITMAP {
                return self.fault(Rule::ExtensionMisnumbered);
            }
            self.open_octets(&addition.value);
            least = index + 1;
        }
    }
}

#[cfg(test)]
mod tests;
