//! Reading values without asking after each whether it is there.

use std::mem;

use bytes::Bytes;

use crate::{
    Additions, Alphabet, Around, BitString, BmpString, Decode, Decoder, Extension, Fault,
    GeneralString, Ia5String, ObjectIdentifier, Octets, Range, Rule, Size, UnknownAlternative,
};

/// Reads the values of the generated types.
///
/// The mirror image of [`Encoder`](crate::Encoder), made of the methods of [`Decoder`], whose names and arguments its
/// own have, but that strings are read to a place. They do not fail: the first rule that the octets break is kept for
/// [`finish`](Self::finish). Nothing is left to be read then, so that what comes after it is made of the least values, at
/// little cost, and is of no use. So a value goes to its place at once, with no `Result` around it to be looked at.
#[derive(Debug)]
pub struct Reader<'a> {
    d: Decoder<'a>,
    fault: Option<Fault>,
}

impl<'a> Reader<'a> {
    /// Starts at the first bit of `input`; see [`Decoder::new`].
    #[inline]
    pub fn new(input: &'a Bytes) -> Self {
        Self {
            d: Decoder::new(input),
            fault: None,
        }
    }

    /// Ends reading, and says how many octets were read: at least one, since an encoding has that many (clause 11.1.3).
    ///
    /// # Errors
    ///
    /// The first rule that is broken, and where.
    #[inline]
    pub fn finish(&self) -> Result<usize, Fault> {
        match (self.fault, self.d.position()) {
            (Some(fault), _) => Err(fault),
            (None, 0) => self.d.peek(8).map(|_| 1),
            (None, position) => Ok(position.div_ceil(8)),
        }
    }

    /// Keeps that a rule is broken at the bit that is read next, unless one was broken before.
    #[cold]
    #[inline(never)]
    pub fn fault(&mut self, rule: Rule) {
        self.keep(self.d.fault(rule));
    }

    #[cold]
    #[inline(never)]
    fn keep(&mut self, fault: Fault) {
        self.fault.get_or_insert(fault);
        self.d.stop();
    }

    /// Whether a rule was broken.
    #[inline(always)]
    pub(crate) fn is_broken(&self) -> bool {
        self.fault.is_some()
    }

    /// What the decoder reads, or the least value in place of what is broken.
    #[inline(always)]
    pub(crate) fn take<T: Default>(
        &mut self,
        read: impl FnOnce(&mut Decoder<'a>) -> Result<T, Fault>,
    ) -> T {
        match read(&mut self.d) {
            Ok(value) => value,
            Err(fault) => {
                self.keep(fault);
                T::default()
            }
        }
    }

    /// An OPTIONAL component that is there, and absent so far in the value that is read.
    #[inline]
    pub fn optional<T: Decode>(&mut self, place: &mut Option<T>) {
        place.get_or_insert_with(T::blank).fill(self);
    }

    /// BOOLEAN, and the single bits of preambles.
    #[inline(always)]
    pub fn bool(&mut self) -> bool {
        self.take(Decoder::bool)
    }

    /// A bit-field of at most 64 bits.
    #[inline(always)]
    pub fn bits(&mut self, count: u32) -> u64 {
        self.take(|d| d.bits(count))
    }

    /// INTEGER.
    #[inline(always)]
    pub fn integer(&mut self, range: Range) -> i64 {
        self.take(|d| d.integer(range))
    }

    /// `INTEGER (min..MAX)` of a value that may be above `i64::MAX`.
    #[inline(always)]
    pub fn unsigned(&mut self, min: u64) -> u64 {
        self.take(|d| d.unsigned(min))
    }

    /// The number of an ENUMERATED with `root` values in its root.
    #[inline(always)]
    pub fn enumerated(&mut self, root: u32, extensible: bool) -> u32 {
        self.take(|d| d.enumerated(root, extensible))
    }

    /// The number of the alternative of a CHOICE with `root` of them in its root.
    #[inline(always)]
    pub fn choice(&mut self, root: u32, extensible: bool) -> u32 {
        self.take(|d| d.choice(root, extensible))
    }

    /// The value of an alternative that this edition does not have.
    #[cold]
    pub fn unknown_alternative(&mut self, index: u32) -> Box<UnknownAlternative> {
        self.take(|d| d.unknown_alternative(index))
    }

    /// OCTET STRING.
    #[inline(always)]
    pub fn octet_string(&mut self, place: &mut Octets, size: Size) {
        self.take(|d| d.octet_string_to(place, size));
    }

    /// OCTET STRING of the fixed size `N`.
    #[inline]
    pub fn octet_array<const N: usize>(&mut self) -> [u8; N] {
        match self.d.octet_array() {
            Ok(array) => array,
            Err(fault) => {
                self.keep(fault);
                [0; N]
            }
        }
    }

    /// BIT STRING.
    #[inline]
    pub fn bit_string(&mut self, place: &mut BitString, size: Size) {
        *place = self.take(|d| d.bit_string(size));
    }

    /// IA5String, NumericString, PrintableString or VisibleString.
    #[inline(always)]
    pub fn ia5_string(&mut self, place: &mut Ia5String, size: Size, alphabet: &'static Alphabet) {
        self.take(|d| d.ia5_string_to(place, size, alphabet));
    }

    /// BMPString.
    #[inline(always)]
    pub fn bmp_string(&mut self, place: &mut BmpString, size: Size) {
        self.take(|d| d.bmp_string_to(place, size));
    }

    /// GeneralString and the others of no known multiplier.
    #[inline]
    pub fn general_string(&mut self, place: &mut GeneralString) {
        self.take(|d| d.sized_octets(place.place(), Size::ANY));
    }

    /// OBJECT IDENTIFIER.
    #[inline]
    pub fn object_identifier(&mut self, place: &mut ObjectIdentifier) {
        self.take(|d| d.object_identifier_to(place));
    }

    /// The extension bitmap of a SEQUENCE that has one, and has `own` additions in this edition.
    #[inline(always)]
    pub fn additions(&mut self, own: u32) -> Additions {
        self.take(|d| d.additions(own))
    }

    /// A known addition of the type NULL, if it is present.
    #[inline(always)]
    pub fn addition_null(&mut self, additions: &Additions, index: u32) -> Option<()> {
        self.take(|d| d.addition_null(additions, index))
    }

    /// What is left behind the known additions.
    #[inline]
    pub fn extension(&mut self, additions: &Additions) -> Extension {
        self.take(|d| d.extension(additions))
    }

    /// Goes into an open type, whose content is read next. [`leave`](Self::leave) goes on behind it.
    #[inline(never)]
    pub fn enter(&mut self) -> Around {
        match self.d.enter() {
            Ok(around) => around,
            Err(fault) => {
                self.keep(fault);
                self.d.here()
            }
        }
    }

    /// Skips what is left of an open type and goes on behind it.
    #[inline]
    pub fn leave(&mut self, around: Around) {
        self.d.leave(around);
        if self.is_broken() {
            self.d.stop();
        }
    }

    /// An open type that holds a NULL.
    #[inline(always)]
    pub fn open_null(&mut self) {
        self.take(Decoder::open_null);
    }

    /// An open type that holds a BOOLEAN.
    #[inline(always)]
    pub fn open_bool(&mut self) -> bool {
        self.take(Decoder::open_bool)
    }

    /// An open type that holds an INTEGER.
    #[inline(always)]
    pub fn open_integer(&mut self, range: Range) -> i64 {
        self.take(|d| d.open_integer(range))
    }

    /// The octets of an open type whose content nobody here knows.
    #[inline(always)]
    pub fn open_octets(&mut self, place: &mut Octets) {
        self.take(|d| d.sized_octets(place, Size::ANY));
    }

    /// A value of a recursive type: at most [`MAX_DEPTH`](crate::limits::MAX_DEPTH) are within one another.
    #[inline]
    pub fn nested<T: Default>(&mut self, content: impl FnOnce(&mut Self) -> T) -> T {
        if let Err(fault) = self.d.descend() {
            self.keep(fault);
            return T::default();
        }
        let value = content(self);
        self.d.ascend();
        value
    }
}

impl Decoder<'_> {
    /// Values that a reader reads from here on.
    ///
    /// # Errors
    ///
    /// The first rule that is broken, and where.
    pub fn values<T>(&mut self, read: impl FnOnce(&mut Reader<'_>) -> T) -> Result<T, Fault> {
        let here = mem::replace(self, Self::new(self.source()));
        let mut reader = Reader {
            d: here,
            fault: None,
        };
        let value = read(&mut reader);
        *self = reader.d;
        reader.fault.map_or(Ok(value), Err)
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{fault_in, placed, read};
    use crate::{Range, Rule, Size};

    #[test]
    fn the_first_fault_is_kept_and_nothing_is_read_behind_it() {
        let broken = |r: &mut super::Reader<'_>| {
            let least = r.integer(Range::new(0, 9));
            let behind = (
                r.bits(4),
                r.bool(),
                placed(|place| r.octet_string(place, Size::ANY)).len(),
            );
            (least, behind)
        };
        assert_eq!(
            fault_in(&[0xa5, 3, 1, 2, 3], broken),
            (Rule::IntegerOutOfRange, 0)
        );
        fault_in(&[0xa5, 3, 1, 2, 3], |r| {
            assert_eq!(broken(r), (0, (0, false, 0)))
        });
        assert_eq!(
            read(&[0x95, 1, 7], |r| (
                r.integer(Range::new(0, 9)),
                r.bits(4),
                placed(|place| r.octet_string(place, Size::ANY)).len()
            )),
            (9, 5, 1)
        );
    }

    #[test]
    fn nothing_is_read_behind_an_open_type_that_is_broken() {
        fault_in(&[1, 0xff, 0xff], |r| {
            let around = r.enter();
            r.integer(Range::new(0, 9));
            r.leave(around);
            assert_eq!(r.bits(8), 0);
        });
    }

    #[test]
    fn lists_end_with_a_fault_in_them() {
        let mut seen = 0;
        fault_in(&[3, 9, 0xff, 9], |r| {
            let mut list = Vec::new();
            r.list_of(&mut list, Size::ANY, 8, |r| {
                seen += 1;
                let first = r.bits(4);
                if first != 0 {
                    r.fault(Rule::IntegerOutOfRange);
                }
                r.bits(4)
            });
        });
        assert_eq!(seen, 2);
    }
}
