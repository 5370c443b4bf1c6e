//! [`Octets`], and the OCTET STRING type (X.691 clause 17).

use std::borrow::Borrow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use bytes::Bytes;

use crate::length::Length;
use crate::{Decoder, Encoder, Fault, Size};

/// A string of octets that is cheap to clone: up to 23 octets are held in place, more are shared.
///
/// Decoding shares long strings with the input, which stays in memory as long as they do.
#[derive(Clone)]
pub struct Octets(Repr);

#[derive(Clone)]
enum Repr {
    /// The octets, then zeros or what not, and in the last place the number of octets. One array of whole words
    /// is moved faster than two fields.
    Inline([u8; Octets::INLINE + 1]),
    Shared(Bytes),
}

impl Octets {
    pub(crate) const INLINE: usize = 23;

    /// No octets.
    pub const fn new() -> Self {
        Self(Repr::Inline([0; Self::INLINE + 1]))
    }

    /// Octets that live as long as the program.
    pub const fn from_static(octets: &'static [u8]) -> Self {
        if octets.len() <= Self::INLINE {
            Self::held(octets)
        } else {
            Self(Repr::Shared(Bytes::from_static(octets)))
        }
    }

    /// A copy held in place, if the octets are few enough.
    #[inline]
    pub(crate) fn inline(octets: &[u8]) -> Option<Self> {
        (octets.len() <= Self::INLINE).then(|| Self::held(octets))
    }

    /// A copy held in place of octets that are few enough.
    #[inline]
    pub(crate) const fn held(octets: &[u8]) -> Self {
        let mut place = [0; Self::INLINE + 1];
        place.split_at_mut(octets.len()).0.copy_from_slice(octets);
        place[Self::INLINE] = octets.len() as u8;
        Self(Repr::Inline(place))
    }

    /// The first `count` of some octets; what lies behind them is not looked at.
    // A copy of fixed size is faster.
    #[inline(always)]
    pub(crate) fn prefix(mut octets: [u8; Self::INLINE + 1], count: usize) -> Self {
        // In one word with the number, so that both are stored at once.
        if let Some(last) = octets.last_chunk_mut() {
            let word = u64::from_be_bytes(*last) & !0xff | count as u64;
            *last = word.to_be_bytes();
        }
        Self(Repr::Inline(octets))
    }

    /// The first `count` octets of some words.
    #[inline(always)]
    pub(crate) fn of_words(words: [u64; 3], count: usize) -> Self {
        let mut octets = [0; Self::INLINE + 1];
        for (place, word) in octets.as_chunks_mut().0.iter_mut().zip(words) {
            *place = word.to_be_bytes();
        }
        Self::prefix(octets, count)
    }

    /// Octets too many to be held in place.
    #[inline]
    pub(crate) const fn shared(octets: Bytes) -> Self {
        Self(Repr::Shared(octets))
    }

    /// The octets.
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        match &self.0 {
            Repr::Inline(place) => {
                let count = usize::from(place[Self::INLINE]);
                place.get(..count).unwrap_or_default()
            }
            Repr::Shared(octets) => octets,
        }
    }

    /// The octets in a buffer that may be shared further; no copy if there are more than 23.
    pub fn to_bytes(&self) -> Bytes {
        match &self.0 {
            Repr::Inline(_) => Bytes::copy_from_slice(self),
            Repr::Shared(octets) => octets.clone(),
        }
    }
}

impl Default for Octets {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Deref for Octets {
    type Target = [u8];

    #[inline]
    fn deref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl AsRef<[u8]> for Octets {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl Borrow<[u8]> for Octets {
    fn borrow(&self) -> &[u8] {
        self
    }
}

impl From<&[u8]> for Octets {
    fn from(octets: &[u8]) -> Self {
        Self::inline(octets).unwrap_or_else(|| Self::shared(Bytes::copy_from_slice(octets)))
    }
}

impl<const N: usize> From<&[u8; N]> for Octets {
    fn from(octets: &[u8; N]) -> Self {
        octets[..].into()
    }
}

impl<const N: usize> From<[u8; N]> for Octets {
    fn from(octets: [u8; N]) -> Self {
        octets[..].into()
    }
}

impl From<Vec<u8>> for Octets {
    fn from(octets: Vec<u8>) -> Self {
        Self::inline(&octets).unwrap_or_else(|| Self::shared(octets.into()))
    }
}

impl From<Bytes> for Octets {
    fn from(octets: Bytes) -> Self {
        Self::inline(&octets).unwrap_or_else(|| Self::shared(octets))
    }
}

impl From<Octets> for Bytes {
    fn from(octets: Octets) -> Self {
        match octets.0 {
            Repr::Inline(_) => octets.to_bytes(),
            Repr::Shared(octets) => octets,
        }
    }
}

impl From<Octets> for Vec<u8> {
    fn from(octets: Octets) -> Self {
        octets.to_vec()
    }
}

impl FromIterator<u8> for Octets {
    fn from_iter<I: IntoIterator<Item = u8>>(octets: I) -> Self {
        octets
            .into_iter()
            .collect::<smallvec::SmallVec<[u8; 64]>>()
            .as_slice()
            .into()
    }
}

impl Eq for Octets {}

impl PartialEq for Octets {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<[u8]> for Octets {
    fn eq(&self, other: &[u8]) -> bool {
        self.as_bytes() == other
    }
}

impl PartialEq<&[u8]> for Octets {
    fn eq(&self, other: &&[u8]) -> bool {
        self.as_bytes() == *other
    }
}

impl<const N: usize> PartialEq<[u8; N]> for Octets {
    fn eq(&self, other: &[u8; N]) -> bool {
        self.as_bytes() == other
    }
}

impl Ord for Octets {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_bytes().cmp(other)
    }
}

impl PartialOrd for Octets {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Octets {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

/// In hexadecimal, without anything between the octets.
impl fmt::Display for Octets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|octet| write!(f, "{octet:02x}"))
    }
}

/// In the notation of ASN.1: `'0a1b'H`.
impl fmt::Debug for Octets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{self}'H")
    }
}

impl Decoder<'_> {
    /// OCTET STRING.
    ///
    /// # Errors
    ///
    /// [`UnexpectedEnd`](crate::Rule::UnexpectedEnd), [`LengthOutOfRange`](crate::Rule::LengthOutOfRange),
    /// [`FragmentMalformed`](crate::Rule::FragmentMalformed).
    #[inline]
    pub fn octet_string(&mut self, size: Size) -> Result<Octets, Fault> {
        self.value(|d, place| d.octet_string_to(place, size))
    }

    /// OCTET STRING.
    #[inline(always)]
    pub(crate) fn octet_string_to(&mut self, place: &mut Octets, size: Size) -> Result<(), Fault> {
        let size = self.effective_size(size)?;
        match size.untold() {
            // Clause 17.6: a fixed size of up to two octets is not aligned.
            Some(count @ ..=2) => {
                let octets = self.bits(8 * count)?.to_be_bytes();
                *place = octets[8 - count as usize..].into();
                Ok(())
            }
            // Clause 17.7: a larger fixed size is aligned.
            Some(count) => {
                self.align();
                self.shared_octets(place, count as usize)
            }
            None => self.sized_octets(place, size),
        }
    }

    /// OCTET STRING of the fixed size `N`, at most 64K.
    ///
    /// # Errors
    ///
    /// [`UnexpectedEnd`](crate::Rule::UnexpectedEnd).
    #[inline]
    pub fn octet_array<const N: usize>(&mut self) -> Result<[u8; N], Fault> {
        if N > 2 {
            self.align();
        }
        let array = if N <= 7 {
            let octets = self.bits(8 * N as u32)?.to_be_bytes();
            octets.last_chunk().copied()
        } else {
            self.octets(N)?.first_chunk().copied()
        };
        Ok(array.unwrap_or([0; N]))
    }

    /// Octets behind a length determinant (clause 17.8).
    #[inline(always)]
    pub(crate) fn sized_octets(&mut self, place: &mut Octets, size: Size) -> Result<(), Fault> {
        match self.length(size)? {
            // Clause 11.9.3.3: nothing follows a length of zero, not even padding.
            Length::Last(0) => *place = Octets::new(),
            Length::Last(count) => {
                self.align();
                self.shared_octets(place, count)?;
            }
            length @ Length::Fragment(_) => *place = self.fragments(size, length)?.into(),
        }
        Ok(())
    }

    /// The octets of all fragments.
    #[cold]
    pub(crate) fn fragments(&mut self, size: Size, length: Length) -> Result<Vec<u8>, Fault> {
        let mut octets = Vec::new();
        self.runs(size, length, |d, count| {
            octets.extend_from_slice(d.octets(count)?);
            Ok(())
        })?;
        Ok(octets)
    }
}

impl Encoder<'_> {
    /// OCTET STRING.
    #[inline(always)]
    pub fn octet_string(&mut self, octets: &[u8], size: Size) {
        let Some(size) = self.effective_size(size, octets.len()) else {
            return;
        };
        match size.untold() {
            Some(0..=2) => octets.iter().for_each(|&octet| self.bits(octet.into(), 8)),
            Some(_) => self.octets(octets),
            None => self.runs(size, octets.len(), |e, range| {
                if !range.is_empty() {
                    e.octets(&octets[range]);
                }
            }),
        }
    }

    /// OCTET STRING of the fixed size `N`, at most 64K.
    #[inline]
    pub fn octet_array<const N: usize>(&mut self, octets: &[u8; N]) {
        if N > 2 {
            self.align();
        }
        if N <= 8 {
            // Four octets are read at once.
            let (head, tail) = match octets.split_first_chunk() {
                Some((head, tail)) => (u32::from_be_bytes(*head), tail),
                None => (0, &octets[..]),
            };
            let number = tail
                .iter()
                .fold(head.into(), |number, &octet| number << 8 | u64::from(octet));
            self.bits(number, 8 * N as u32);
        } else {
            self.buffer().extend_from_slice(octets);
        }
    }
}

#[cfg(test)]
mod tests;
