//! SEQUENCE OF and SET OF (X.691 clauses 20 and 22).

use smallvec::{Array, SmallVec};

use crate::length::{FRAGMENT, Length};
use crate::{Decoder, Encoder, Fault, Rule, Size};

/// A list that holds up to `N` elements in place.
pub type List<T, const N: usize> = SmallVec<[T; N]>;

/// Where the elements of a decoded list go: a [`Vec`] or a [`List`].
pub trait Elements {
    /// The type of an element.
    type Element;

    /// An empty list with room for this many.
    fn with_capacity(count: usize) -> Self;

    /// Appends one.
    fn push(&mut self, element: Self::Element);
}

impl<T> Elements for Vec<T> {
    type Element = T;

    #[inline]
    fn with_capacity(count: usize) -> Self {
        Self::with_capacity(count)
    }

    #[inline]
    fn push(&mut self, element: T) {
        self.push(element);
    }
}

impl<A: Array> Elements for SmallVec<A> {
    type Element = A::Item;

    #[inline]
    fn with_capacity(count: usize) -> Self {
        Self::with_capacity(count)
    }

    #[inline]
    fn push(&mut self, element: A::Item) {
        self.push(element);
    }
}

/// Room is made at once for so many octets of elements. More is made as they are decoded, so that what is
/// reserved is in proportion to what came in.
const RESERVED_OCTETS: usize = 4096;

/// The elements of a list that are being read.
struct Items {
    /// Those that follow before the next length determinant, or at all.
    left: usize,
    /// Whether another length determinant follows.
    more: bool,
    /// Those that were told so far.
    told: usize,
    /// The bit behind the first length determinant.
    start: usize,
    size: Size,
    min_bits: u32,
}

impl Decoder<'_> {
    /// SEQUENCE OF. An element takes at least `min_bits`, without padding; lists of more than the rest of the
    /// input can hold are refused before anything is reserved for them.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::LengthOutOfRange`], [`Rule::FragmentMalformed`],
    /// [`Rule::TooManyElements`], and those of `element`.
    #[inline]
    pub fn list<C: Elements>(
        &mut self,
        size: Size,
        min_bits: u32,
        mut element: impl FnMut(&mut Self) -> Result<C::Element, Fault>,
    ) -> Result<C, Fault> {
        let mut items = self.items(size, min_bits)?;
        let reserved = RESERVED_OCTETS / size_of::<C::Element>().max(1);
        // One in fragments grows as they come.
        let told = if items.more { 0 } else { items.left };
        let mut list = C::with_capacity(told.min(reserved.max(1)));
        while self.next(&mut items)? {
            list.push(element(self)?);
        }
        Ok(list)
    }

    /// SEQUENCE OF, whose elements are shown and not kept. The index of each is told; their number is returned.
    ///
    /// # Errors
    ///
    /// Those of [`list`](Self::list).
    pub fn each(
        &mut self,
        size: Size,
        min_bits: u32,
        mut element: impl FnMut(&mut Self, usize) -> Result<(), Fault>,
    ) -> Result<usize, Fault> {
        let mut items = self.items(size, min_bits)?;
        let mut index = 0;
        while self.next(&mut items)? {
            element(self, index)?;
            index += 1;
        }
        Ok(index)
    }

    /// Reads how many elements follow.
    #[inline(always)]
    fn items(&mut self, size: Size, min_bits: u32) -> Result<Items, Fault> {
        let size = self.effective_size(size)?;
        let length = match size.untold() {
            // Clause 20.5: a fixed number is not told.
            Some(count) => Length::Last(count as usize),
            None => self.length(size)?,
        };
        let (left, more) = match length {
            Length::Last(count) => (count, false),
            Length::Fragment(count) => (count, true),
        };
        let items = Items {
            left,
            more,
            told: left,
            start: self.mark(),
            size,
            min_bits,
        };
        self.admit(left, min_bits)?;
        Ok(items)
    }

    /// Whether another element follows.
    #[inline(always)]
    fn next(&mut self, items: &mut Items) -> Result<bool, Fault> {
        match items.left.checked_sub(1) {
            Some(left) => {
                items.left = left;
                Ok(true)
            }
            None if items.told < FRAGMENT => Ok(false),
            None => self.next_fragment(items),
        }
    }

    /// The same behind the last element of a fragment, or of what follows the fragments.
    #[cold]
    #[inline(never)]
    fn next_fragment(&mut self, items: &mut Items) -> Result<bool, Fault> {
        while items.more {
            (items.left, items.more) = match self.general_length()? {
                Length::Last(count) => (count, false),
                Length::Fragment(count) => (count, true),
            };
            items.told += items.left;
            self.admit(items.left, items.min_bits)?;
            if let Some(left) = items.left.checked_sub(1) {
                items.left = left;
                return Ok(true);
            }
        }
        if items.size.contains(items.told) {
            Ok(false)
        } else {
            Err(self.fault_at(Rule::LengthOutOfRange, items.start))
        }
    }

    /// Refuses more elements than the rest of the input can hold or its length justify.
    pub(crate) fn admit(&mut self, count: usize, min_bits: u32) -> Result<(), Fault> {
        if count.saturating_mul(min_bits as usize) > self.remaining() {
            return Err(self.fault(Rule::UnexpectedEnd));
        }
        self.charge(count)
    }
}

impl Encoder<'_> {
    /// SEQUENCE OF.
    #[inline]
    pub fn list<'t, T>(
        &mut self,
        list: &'t [T],
        size: Size,
        mut element: impl FnMut(&mut Self, &'t T),
    ) {
        let Some(size) = self.effective_size(size, list.len()) else {
            return;
        };
        if size.untold().is_some() {
            return list.iter().for_each(|item| element(self, item));
        }
        self.runs(size, list.len(), |e, range| {
            list[range].iter().for_each(|item| element(e, item));
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Range;
    use crate::limits::ELEMENTS_PER_OCTET;
    use crate::testing::{decode, encode, fault, fault_of};

    const BYTE: Range = Range::new(0, 255);

    #[track_caller]
    fn check(size: Size, list: &[i64], octets: &[u8]) {
        assert_eq!(
            encode(|e| e.list(list, size, |e, &item| e.integer(item, BYTE))),
            octets
        );
        let vec: Vec<i64> = decode(octets, |d| d.list(size, 8, |d| d.integer(BYTE)));
        assert_eq!(vec, list);
        let small: List<i64, 2> = decode(octets, |d| d.list(size, 8, |d| d.integer(BYTE)));
        assert_eq!(small[..], *list);
        let mut seen = Vec::new();
        let count = decode(octets, |d| {
            d.each(size, 8, |d, index| {
                seen.push((index, d.integer(BYTE)?));
                Ok(())
            })
        });
        assert_eq!(seen, Vec::from_iter(list.iter().copied().enumerate()));
        assert_eq!(count, list.len());
    }

    #[test]
    fn the_number_of_elements_is_told_unless_fixed() {
        check(Size::fixed(2), &[1, 2], &[1, 2]);
        check(Size::fixed(0), &[], &[0]);
        check(Size::range(1, 4), &[1, 2], &[0x40, 1, 2]);
        check(Size::range(1, 256), &[1, 2], &[1, 1, 2]);
        check(Size::range(0, 300), &[1, 2], &[0, 2, 1, 2]);
        check(Size::ANY, &[1, 2], &[2, 1, 2]);
        check(Size::ANY, &[], &[0]);
        check(Size::at_least(1), &[1, 2], &[2, 1, 2]);
        check(Size::range(1, 2).extensible(), &[1, 2], &[0x40, 1, 2]);
        check(
            Size::range(1, 2).extensible(),
            &[1, 2, 3],
            &[0x80, 3, 1, 2, 3],
        );
        check(Size::fixed(2).extensible(), &[1, 2], &[0, 1, 2]);
    }

    #[test]
    fn long_lists_come_in_fragments() {
        let list: Vec<i64> = (0..100_000).map(|item| item % 256).collect();
        let octets = encode(|e| e.list(&list, Size::ANY, |e, &item| e.integer(item, BYTE)));
        assert_eq!(
            (octets[0], octets[1 + 65536], octets.len()),
            (0xc4, 0xc2, 100_004)
        );
        check(Size::ANY, &list, &octets);
        assert_eq!(
            fault(&octets, |d| d.list::<Vec<_>>(
                Size::range(0, 99_999),
                8,
                |d| d.bits(8)
            ))
            .0,
            Rule::LengthOutOfRange
        );
    }

    #[test]
    fn bit_sized_elements_are_not_padded() {
        let list = [true, false, true];
        let octets = encode(|e| e.list(&list, Size::range(0, 3), |e, &item| e.bool(item)));
        assert_eq!(octets, [0xe8]);
        assert_eq!(
            decode(&octets, |d| d
                .list::<Vec<_>>(Size::range(0, 3), 1, |d| d.bool())),
            list
        );
    }

    #[test]
    fn more_elements_than_the_rest_can_hold_are_refused_at_once() {
        let read =
            |d: &mut Decoder<'_>| d.list::<Vec<u64>>(Size::ANY, 8, |_| panic!("not reached"));
        assert_eq!(fault(&[3, 0, 0], read), (Rule::UnexpectedEnd, 8));
        assert_eq!(fault(&[0xc4, 0, 0], read), (Rule::UnexpectedEnd, 8));
        assert_eq!(
            fault_of(|e| e.list(&[0], Size::fixed(2), |e, _| e.bool(true))).0,
            Rule::LengthOutOfRange
        );
    }

    #[test]
    fn elements_without_bits_are_counted() {
        let count = 2 * ELEMENTS_PER_OCTET as u8;
        let read = |d: &mut Decoder<'_>| d.list::<Vec<()>>(Size::ANY, 0, |_| Ok(()));
        assert_eq!(
            decode(&[count, 0][..], |d| {
                let l = read(d)?;
                d.bits(8)?;
                Ok(l)
            })
            .len(),
            usize::from(count)
        );
        assert_eq!(fault(&[count + 1, 0], read), (Rule::TooManyElements, 8));
        // All lists of the message together, also through open types.
        let both = |d: &mut Decoder<'_>| {
            d.open(read)?;
            d.open(read)
        };
        assert_eq!(decode(&[1, 16, 1, 16], both).len(), 16);
        assert_eq!(fault(&[1, 16, 1, 17], both), (Rule::TooManyElements, 32));
    }

    #[test]
    fn an_empty_list_reserves_nothing() {
        let list: Vec<u64> = decode(&[0], |d| d.list(Size::ANY, 8, |d| d.bits(8)));
        assert_eq!(list.capacity(), 0);
    }
}
