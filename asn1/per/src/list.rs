//! SEQUENCE OF and SET OF (X.691 clauses 20 and 22).

use std::iter;

use smallvec::{Array, SmallVec};

use crate::length::{FRAGMENT, Length};
use crate::{Decode, Decoder, Encoder, Fault, Reader, Rule, Size};

/// A list that holds up to `N` elements in place.
pub type List<T, const N: usize> = SmallVec<[T; N]>;

/// Where the elements of a decoded list go: a [`Vec`] or a [`List`].
pub trait Elements {
    /// The type of an element.
    type Element;

    /// Makes room for this many.
    fn reserve(&mut self, count: usize);

    /// Appends one, made where it is to stay, and gives it back: always. `most` is how many there will be at most.
    fn push(
        &mut self,
        element: impl FnOnce() -> Self::Element,
        most: usize,
    ) -> Option<&mut Self::Element>;
}

/// A list that is full gets room for the most that there can be once it holds this part of them, and for twice as many
/// as it holds before that. So what is held at once, old room and new, is at most a quarter more than those, or
/// [`RESERVED_OCTETS`] more, and what is reserved beyond those is at most so many times what was read.
const ALL_AT: usize = 8;

/// How many more a full list gets room for.
fn more(held: usize, most: usize) -> usize {
    let left = most.saturating_sub(held);
    match left > 0 && most <= held.saturating_mul(ALL_AT) {
        true => left,
        false => held.max(1),
    }
}

impl<T> Elements for Vec<T> {
    type Element = T;

    #[inline]
    fn reserve(&mut self, count: usize) {
        match self.capacity() {
            // A new one is made with less ado than one grows.
            0 => *self = Self::with_capacity(count),
            _ => self.reserve_exact(count),
        }
    }

    #[inline]
    fn push(&mut self, element: impl FnOnce() -> T, most: usize) -> Option<&mut T> {
        if self.len() == self.capacity() {
            self.reserve_exact(more(self.len(), most));
        }
        self.extend(iter::once_with(element));
        self.last_mut()
    }
}

/// Octets of an element up to which it is sooner copied.
const PUSHED_OCTETS: usize = 64;

impl<A: Array> Elements for SmallVec<A> {
    type Element = A::Item;

    #[inline]
    fn reserve(&mut self, count: usize) {
        self.reserve_exact(count);
    }

    #[inline]
    fn push(&mut self, element: impl FnOnce() -> A::Item, most: usize) -> Option<&mut A::Item> {
        if self.len() == self.capacity() {
            self.reserve_exact(more(self.len(), most));
        }
        // A value that is pushed is copied to its place; one that comes from an iterator is made there, with more ado.
        match size_of::<A::Item>() > PUSHED_OCTETS {
            true => self.extend(iter::once_with(element)),
            false => self.push(element()),
        }
        self.last_mut()
    }
}

impl<C: Elements> Elements for Box<C> {
    type Element = C::Element;

    #[inline]
    fn reserve(&mut self, count: usize) {
        (**self).reserve(count);
    }

    #[inline]
    fn push(
        &mut self,
        element: impl FnOnce() -> C::Element,
        most: usize,
    ) -> Option<&mut C::Element> {
        (**self).push(element, most)
    }
}

/// Room is made at once for so many octets of elements. More is made as they are decoded, so that what is
/// reserved is in proportion to what came in.
const RESERVED_OCTETS: usize = 4096;

/// The elements of a list that are being read.
#[derive(Default)]
struct Remaining {
    /// Those that follow before the next length determinant, or at all.
    left: usize,
    /// Whether another length determinant follows.
    more: bool,
    /// Those that were told so far.
    told: usize,
    /// The most that there can be: those that were told, and of a list in fragments all that the rest can hold.
    most: usize,
    /// The bit behind the first length determinant.
    start: usize,
    /// Whether there may be any number of them.
    any: bool,
}

impl Decoder<'_> {
    /// Reads how many elements follow.
    #[inline(always)]
    fn items(&mut self, size: Size, min_bits: u32) -> Result<Remaining, Fault> {
        let size = self.effective_size(size)?;
        let any = size == Size::ANY;
        let length = match size.untold() {
            // Clause 20.5: a fixed number is not told.
            Some(count) => Length::Last(count as usize),
            None => self.length(size)?,
        };
        let (left, more) = match length {
            Length::Last(count) => (count, false),
            Length::Fragment(count) => (count, true),
        };
        let mut items = Remaining {
            left,
            more,
            told: left,
            most: left,
            start: self.mark(),
            any,
        };
        self.admit(left, min_bits)?;
        if more {
            items.most = self.room(min_bits).max(left);
        }
        Ok(items)
    }

    /// Whether another element follows.
    #[inline(always)]
    fn next(&mut self, items: &mut Remaining, size: Size, min_bits: u32) -> Result<bool, Fault> {
        match items.left.checked_sub(1) {
            Some(left) => {
                items.left = left;
                Ok(true)
            }
            None if items.told < FRAGMENT => Ok(false),
            None => self.next_fragment(items, size, min_bits),
        }
    }

    /// The same behind the last element of a fragment, or of what follows the fragments.
    #[cold]
    #[inline(never)]
    fn next_fragment(
        &mut self,
        items: &mut Remaining,
        size: Size,
        min_bits: u32,
    ) -> Result<bool, Fault> {
        while items.more {
            (items.left, items.more) = match self.general_length()? {
                Length::Last(count) => (count, false),
                Length::Fragment(count) => (count, true),
            };
            let before = items.told;
            items.told += items.left;
            items.most = items.told;
            self.admit(items.left, min_bits)?;
            if items.more {
                items.most = before + self.room(min_bits).max(items.left);
            }
            if let Some(left) = items.left.checked_sub(1) {
                items.left = left;
                return Ok(true);
            }
        }
        if items.any || size.contains(items.told) {
            Ok(false)
        } else {
            Err(self.fault_at(Rule::LengthOutOfRange, items.start))
        }
    }

    /// How many elements the rest of the input can hold. Of those without bits, none that was not told.
    #[cold]
    fn room(&self, min_bits: u32) -> usize {
        self.remaining().checked_div(min_bits as usize).unwrap_or(0)
    }

    /// Refuses more elements than the rest of the input can hold or its length justify.
    pub(crate) fn admit(&mut self, count: usize, min_bits: u32) -> Result<(), Fault> {
        if count.saturating_mul(min_bits as usize) > self.remaining() {
            return Err(self.fault(Rule::UnexpectedEnd));
        }
        self.charge(count)
    }
}

impl Reader<'_> {
    /// SEQUENCE OF, appended to an empty list. An element takes at least `min_bits`, without padding; lists of more
    /// than the rest of the input can hold are refused before anything is reserved for them.
    ///
    /// Breaks [`Rule::UnexpectedEnd`], [`Rule::LengthOutOfRange`], [`Rule::FragmentMalformed`],
    /// [`Rule::TooManyElements`].
    #[inline]
    pub fn list<C: Elements<Element: Decode>>(&mut self, list: &mut C, size: Size, min_bits: u32) {
        let mut items = self.items(list, size, min_bits);
        while self.take(|d| d.next(&mut items, size, min_bits)) && !self.is_broken() {
            if let Some(element) = list.push(C::Element::blank, items.most) {
                element.fill(self);
            }
        }
    }

    /// SEQUENCE OF, like [`list`](Self::list), of strings or lists that `element` reads to their place.
    #[inline]
    pub fn list_to<C: Elements<Element: Default>>(
        &mut self,
        list: &mut C,
        size: Size,
        min_bits: u32,
        mut element: impl FnMut(&mut Self, &mut C::Element),
    ) {
        let mut items = self.items(list, size, min_bits);
        while self.take(|d| d.next(&mut items, size, min_bits)) && !self.is_broken() {
            if let Some(place) = list.push(C::Element::default, items.most) {
                element(self, place);
            }
        }
    }

    /// SEQUENCE OF, like [`list`](Self::list), of elements that `element` reads.
    #[inline]
    pub fn list_of<C: Elements>(
        &mut self,
        list: &mut C,
        size: Size,
        min_bits: u32,
        mut element: impl FnMut(&mut Self) -> C::Element,
    ) {
        let mut items = self.items(list, size, min_bits);
        while self.take(|d| d.next(&mut items, size, min_bits)) && !self.is_broken() {
            list.push(|| element(self), items.most);
        }
    }

    /// Reads how many elements follow, and makes room for them.
    #[inline]
    fn items<C: Elements>(&mut self, list: &mut C, size: Size, min_bits: u32) -> Remaining {
        let items = self.take(|d| d.items(size, min_bits));
        let reserved = RESERVED_OCTETS / size_of::<C::Element>().max(1);
        // One in fragments grows as they come.
        let told = if items.more { 0 } else { items.left };
        list.reserve(told.min(reserved.max(1)));
        items
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
    use crate::testing::{encode, fault_in, fault_of, read};

    const BYTE: Range = Range::new(0, 255);

    /// A list of elements that `element` reads.
    fn elements<C: Elements + Default>(
        r: &mut Reader<'_>,
        size: Size,
        min_bits: u32,
        element: impl FnMut(&mut Reader<'_>) -> C::Element,
    ) -> C {
        let mut list = C::default();
        r.list_of(&mut list, size, min_bits, element);
        list
    }

    #[track_caller]
    fn check(size: Size, list: &[i64], octets: &[u8]) {
        assert_eq!(
            encode(|e| e.list(list, size, |e, &item| e.integer(item, BYTE))),
            octets
        );
        let vec: Vec<i64> = read(octets, |r| elements(r, size, 8, |r| r.integer(BYTE)));
        assert_eq!(vec, list);
        let small: List<i64, 2> = read(octets, |r| elements(r, size, 8, |r| r.integer(BYTE)));
        assert_eq!(small[..], *list);
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
            fault_in(&octets, |r| elements::<Vec<_>>(
                r,
                Size::range(0, 99_999),
                8,
                |r| r.bits(8)
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
            read(&octets, |r| elements::<Vec<_>>(
                r,
                Size::range(0, 3),
                1,
                |r| r.bool()
            )),
            list
        );
    }

    #[test]
    fn more_elements_than_the_rest_can_hold_are_refused_at_once() {
        let read =
            |r: &mut Reader<'_>| elements::<Vec<u64>>(r, Size::ANY, 8, |_| panic!("not reached"));
        assert_eq!(fault_in(&[3, 0, 0], read), (Rule::UnexpectedEnd, 8));
        assert_eq!(fault_in(&[0xc4, 0, 0], read), (Rule::UnexpectedEnd, 8));
        assert_eq!(
            fault_of(|e| e.list(&[0], Size::fixed(2), |e, _| e.bool(true))).0,
            Rule::LengthOutOfRange
        );
    }

    #[test]
    fn elements_without_bits_are_counted() {
        let count = 2 * ELEMENTS_PER_OCTET as u8;
        let nulls = |r: &mut Reader<'_>| elements::<Vec<()>>(r, Size::ANY, 0, |_| ()).len();
        let and_an_octet = |r: &mut Reader<'_>| (nulls(r), r.bits(8)).0;
        assert_eq!(read(&[count, 0], and_an_octet), usize::from(count));
        assert_eq!(fault_in(&[count + 1, 0], nulls), (Rule::TooManyElements, 8));
        // All lists of the message together, also through open types.
        let open = |r: &mut Reader<'_>| {
            let around = r.enter();
            let count = nulls(r);
            r.leave(around);
            count
        };
        let both = |r: &mut Reader<'_>| (open(r), open(r)).1;
        assert_eq!(read(&[1, 16, 1, 16], both), 16);
        assert_eq!(fault_in(&[1, 16, 1, 17], both), (Rule::TooManyElements, 32));
    }

    #[test]
    fn a_list_has_room_for_what_it_holds_and_never_for_much_more() {
        // Room for all is not made at once: what is told need not be true.
        const LARGE: usize = 512;
        for count in [1, 8, 9, 100, 127, 1_000, 16_383] {
            let octets = encode(|e| e.list(&vec![0; count], Size::ANY, |e, &i| e.integer(i, BYTE)));
            let element = |r: &mut Reader<'_>| [r.integer(BYTE); LARGE / 8];
            let list: Vec<[i64; LARGE / 8]> = read(&octets, |r| elements(r, Size::ANY, 8, element));
            assert_eq!((list.len(), list.capacity()), (count, count));
            let first = RESERVED_OCTETS / LARGE;
            let mut held = count.min(first);
            while held < count {
                let room = held + more(held, count);
                assert!(room <= ALL_AT * held, "{held} of {count}");
                let beside = (count / 4).max(first);
                assert!(held + room <= count + beside, "{held} of {count}");
                held = room;
            }
        }
        assert_eq!(
            (more(0, 0), more(0, 5), more(5, 5), more(5, 0)),
            (1, 1, 5, 5)
        );
    }

    #[test]
    fn an_empty_list_reserves_nothing() {
        let list: Vec<u64> = read(&[0], |r| elements(r, Size::ANY, 8, |r| r.bits(8)));
        assert_eq!(list.capacity(), 0);
    }
}
