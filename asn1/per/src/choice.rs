//! Which value of an ENUMERATED (X.691 clause 14) and which alternative of a CHOICE (clause 23).

use crate::{Decoder, Encoder, Fault, Octets, Rule};

/// An alternative of a CHOICE that this edition of the schema does not have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UnknownAlternative {
    /// Its number, counted from the first alternative behind the extension marker.
    pub index: u32,
    /// Its encoding.
    pub value: Octets,
}

impl Decoder<'_> {
    /// The number of an ENUMERATED with `root` values in its root. The additions are numbered on from there,
    /// and may be unknown.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::EnumerationOutOfRange`].
    #[inline(always)]
    pub fn enumerated(&mut self, root: u32, extensible: bool) -> Result<u32, Fault> {
        self.number_of(root, extensible, Rule::EnumerationOutOfRange)
    }

    /// The number of the alternative of a CHOICE with `root` of them in its root. The additions are numbered
    /// on from there and may be unknown; their value follows as an open type.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::ChoiceIndexOutOfRange`].
    #[inline(always)]
    pub fn choice(&mut self, root: u32, extensible: bool) -> Result<u32, Fault> {
        self.number_of(root, extensible, Rule::ChoiceIndexOutOfRange)
    }

    #[inline(always)]
    fn number_of(&mut self, root: u32, extensible: bool, rule: Rule) -> Result<u32, Fault> {
        let start = self.mark();
        let Some(last) = root.checked_sub(1) else {
            return self.addition_number(root, extensible, rule);
        };
        if !extensible {
            return Ok(self.constrained(last.into(), rule)? as u32);
        }
        // The extension bit and a small number are read at once: an addition has as many bits at least.
        let width = u32::BITS - last.leading_zeros();
        if width > 7 {
            if self.peek(1)? != 0 {
                return self.addition_number(root, extensible, rule);
            }
            self.skip(1);
            return Ok(self.constrained(last.into(), rule)? as u32);
        }
        let number = self.peek(1 + width)? as u32;
        if number >> width != 0 {
            return self.addition_number(root, extensible, rule);
        }
        self.skip(1 + width);
        if number > last {
            return Err(self.fault_at(rule, start));
        }
        Ok(number)
    }

    /// The number of an addition, from the extension bit on.
    #[inline(never)]
    fn addition_number(&mut self, root: u32, extensible: bool, rule: Rule) -> Result<u32, Fault> {
        let start = self.mark();
        // All of a small number, with the bits before it that say what it is, is read at once.
        if extensible
            && self.remaining() >= 8
            && let number @ 0x80..0xc0 = self.peek(8)?
        {
            self.skip(8);
            return Ok(root.saturating_add(number as u32 & 0x3f));
        }
        if !extensible || !self.bool()? {
            return Err(self.fault_at(rule, start));
        }
        let addition = self.normally_small(rule)?;
        root.checked_add(addition)
            .ok_or_else(|| self.fault_at(rule, start))
    }

    /// The value of an alternative whose number [`choice`](Self::choice) gave as the size of the root plus `index`.
    ///
    /// # Errors
    ///
    /// Those of [`open_octets`](Self::open_octets).
    #[cold]
    pub fn unknown_alternative(&mut self, index: u32) -> Result<Box<UnknownAlternative>, Fault> {
        Ok(Box::new(UnknownAlternative {
            index,
            value: self.open_octets()?,
        }))
    }
}

impl Encoder<'_> {
    /// The number of an ENUMERATED; see [`Decoder::enumerated`].
    #[inline(always)]
    pub fn enumerated(&mut self, index: u32, root: u32, extensible: bool) {
        self.number_of(index, root, extensible, Rule::EnumerationOutOfRange);
    }

    /// The number of the alternative of a CHOICE; see [`Decoder::choice`].
    #[inline(always)]
    pub fn choice(&mut self, index: u32, root: u32, extensible: bool) {
        self.number_of(index, root, extensible, Rule::ChoiceIndexOutOfRange);
    }

    #[inline(always)]
    fn number_of(&mut self, index: u32, root: u32, extensible: bool, rule: Rule) {
        let addition = index.checked_sub(root);
        // The extension bit and a small number are written at once.
        let width = u32::BITS - root.saturating_sub(1).leading_zeros();
        if extensible && addition.is_none() && width <= 7 {
            return self.bits(index.into(), 1 + width);
        }
        // And so is all of a small number of an addition.
        if extensible && let Some(addition @ ..64) = addition {
            return self.bits(0x80 | u64::from(addition), 8);
        }
        if extensible {
            self.bool(addition.is_some());
        }
        match addition {
            None => self.constrained(index.into(), u64::from(root) - 1),
            Some(addition) if extensible => self.not_so_small(addition),
            Some(_) => self.fault(rule),
        }
    }

    /// An alternative of an extensible CHOICE with `root` alternatives in its root, with its value.
    #[cold]
    pub fn unknown_alternative(&mut self, alternative: &UnknownAlternative, root: u32) {
        let UnknownAlternative { index, value } = alternative;
        match root.checked_add(*index) {
            Some(index) => {
                self.choice(index, root, true);
                self.open_octets(value);
            }
            None => self.fault(Rule::ChoiceIndexOutOfRange),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::{decode, encode, fault, fault_of};
    use crate::{Octets, Rule, UnknownAlternative};

    #[test]
    fn the_root_is_a_constrained_number() {
        // A single value takes no bits (clause 11.5.4), so the encoding is one zero octet.
        assert_eq!(encode(|e| e.enumerated(0, 1, false)), [0]);
        assert_eq!(encode(|e| e.enumerated(2, 3, false)), [0x80]);
        assert_eq!(encode(|e| e.choice(2, 5, false)), [0x40]);
        assert_eq!(encode(|e| e.choice(2, 5, true)), [0x20]);
        assert_eq!(decode(&[0x20], |d| d.choice(5, true)), 2);
        // 256 alternatives: the one-octet case of clause 11.5.7.2.
        let octets = encode(|e| {
            e.bool(true);
            e.choice(255, 256, false);
        });
        assert_eq!(octets, [0x80, 0xff]);
    }

    #[test]
    fn additions_are_numbered_from_zero_behind_the_extension_bit() {
        assert_eq!(encode(|e| e.choice(5, 5, true)), [0x80]);
        assert_eq!(encode(|e| e.choice(68, 5, true)), [0xbf]);
        assert_eq!(decode(&[0xbf], |d| d.choice(5, true)), 68);
        // Clause 11.6.2: from 64 on, a semi-constrained number.
        assert_eq!(encode(|e| e.enumerated(69, 5, true)), [0xc0, 0x01, 0x40]);
        assert_eq!(decode(&[0xc0, 0x01, 0x40], |d| d.enumerated(5, true)), 69);
        assert_eq!(
            decode(&[0xc0, 0x02, 0x01, 0x00], |d| d.enumerated(5, true)),
            261
        );
    }

    #[test]
    fn a_small_number_in_the_long_form_is_taken() {
        assert_eq!(decode(&[0xc0, 0x01, 0x03], |d| d.choice(5, true)), 8);
    }

    #[test]
    fn numbers_without_a_value_are_refused() {
        assert_eq!(
            fault(&[0x30], |d| {
                d.bits(2)?;
                d.enumerated(3, false)
            }),
            (Rule::EnumerationOutOfRange, 2)
        );
        assert_eq!(
            fault(&[0xe0], |d| d.choice(5, false)),
            (Rule::ChoiceIndexOutOfRange, 0)
        );
        let huge = [0xc0, 0x05, 1, 0, 0, 0, 0];
        assert_eq!(
            fault(&huge, |d| d.choice(5, true)).0,
            Rule::ChoiceIndexOutOfRange
        );
        let last = [0xc0, 0x04, 0xff, 0xff, 0xff, 0xff];
        assert_eq!(
            fault(&last, |d| d.choice(5, true)),
            (Rule::ChoiceIndexOutOfRange, 0)
        );
        assert_eq!(
            fault(&[0x00], |d| d.choice(0, true)),
            (Rule::ChoiceIndexOutOfRange, 0)
        );
        assert_eq!(
            fault_of(|e| e.enumerated(3, 3, false)),
            (Rule::EnumerationOutOfRange, 0)
        );
    }

    #[test]
    fn an_unknown_alternative_keeps_number_and_octets() {
        let octets = [0x83, 0x03, 0xaa, 0xbb, 0xcc];
        let alternative = decode(&octets, |d| {
            assert_eq!(d.choice(2, true)?, 5);
            d.unknown_alternative(3)
        });
        assert_eq!(
            *alternative,
            UnknownAlternative {
                index: 3,
                value: Octets::from([0xaa, 0xbb, 0xcc])
            }
        );
        assert_eq!(encode(|e| e.unknown_alternative(&alternative, 2)), octets);
    }
}
