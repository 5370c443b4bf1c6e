//! The character strings (X.691 clause 30): those of a known multiplier, whose characters all take the same
//! number of bits, and those that are sent like octet strings.

use crate::length::Length;
use crate::{
    Alphabet, BmpString, Decoder, Encoder, Fault, GeneralString, Ia5String, Octets, Rule, Size,
};

/// Whether the characters of a string are aligned: not where all strings of the type are short.
#[inline]
pub(crate) const fn is_aligned(size: Size, bits: u32) -> bool {
    match (size.untold(), size.bound()) {
        // Clause 30.5.6: a fixed size.
        (Some(count), _) => count as u64 * bits as u64 > 16,
        // Clause 30.5.7: any other. Unlike a fixed size, one of up to 16 bits is aligned.
        (None, Some(most)) => most as u64 * bits as u64 >= 16,
        (None, None) => true,
    }
}

impl Decoder<'_> {
    /// IA5String, NumericString, PrintableString or VisibleString.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::LengthOutOfRange`], [`Rule::CharacterNotPermitted`],
    /// [`Rule::FragmentMalformed`].
    #[inline]
    pub fn ia5_string(
        &mut self,
        size: Size,
        alphabet: &'static Alphabet,
    ) -> Result<Ia5String, Fault> {
        self.value(|d, place| d.ia5_string_to(place, size, alphabet))
    }

    /// IA5String, NumericString, PrintableString or VisibleString.
    #[inline(always)]
    pub(crate) fn ia5_string_to(
        &mut self,
        place: &mut Ia5String,
        size: Size,
        alphabet: &'static Alphabet,
    ) -> Result<(), Fault> {
        let (size, length) = self.string_length(size)?;
        match length {
            Length::Last(count) => {
                if count > 0 && is_aligned(size, alphabet.bits()) {
                    self.align();
                }
                self.characters(place, count, alphabet)
            }
            Length::Fragment(_) => self.ia5_fragments(place, size, length, alphabet),
        }
    }

    #[cold]
    fn ia5_fragments(
        &mut self,
        place: &mut Ia5String,
        size: Size,
        length: Length,
        alphabet: &'static Alphabet,
    ) -> Result<(), Fault> {
        let mut octets = Vec::new();
        self.runs(size, length, |d, count| {
            let run = d.value(|d, run: &mut Ia5String| d.characters(run, count, alphabet))?;
            octets.extend_from_slice(run.as_bytes());
            // For the next length.
            d.align();
            Ok(())
        })?;
        *place.place() = octets.into();
        Ok(())
    }

    /// BMPString; the size counts UTF-16 code units.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::LengthOutOfRange`], [`Rule::FragmentMalformed`].
    #[inline]
    pub fn bmp_string(&mut self, size: Size) -> Result<BmpString, Fault> {
        self.value(|d, place| d.bmp_string_to(place, size))
    }

    /// BMPString.
    #[inline(always)]
    pub(crate) fn bmp_string_to(&mut self, place: &mut BmpString, size: Size) -> Result<(), Fault> {
        let place = place.place();
        let (size, length) = self.string_length(size)?;
        match length {
            Length::Last(0) => *place = Octets::new(),
            Length::Last(1) if !is_aligned(size, 16) => {
                *place = (self.bits(16)? as u16).to_be_bytes().into();
            }
            Length::Last(count) => {
                self.align();
                self.shared_octets(place, 2 * count)?;
            }
            Length::Fragment(_) => *place = self.bmp_fragments(size, length)?,
        }
        Ok(())
    }

    #[cold]
    fn bmp_fragments(&mut self, size: Size, length: Length) -> Result<Octets, Fault> {
        let mut octets = Vec::new();
        self.runs(size, length, |d, count| {
            octets.extend_from_slice(d.octets(2 * count)?);
            Ok(())
        })?;
        Ok(octets.into())
    }

    /// GeneralString and the others of no known multiplier (clause 30.6), whose constraints do not show.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::FragmentMalformed`].
    #[inline]
    pub fn general_string(&mut self) -> Result<GeneralString, Fault> {
        self.value(|d, place: &mut GeneralString| d.sized_octets(place.place(), Size::ANY))
    }

    /// The size that a string follows, and its length.
    #[inline(always)]
    fn string_length(&mut self, size: Size) -> Result<(Size, Length), Fault> {
        let size = self.effective_size(size)?;
        let length = match size.untold() {
            Some(count) => Length::Last(count as usize),
            None => self.length(size)?,
        };
        Ok((size, length))
    }

    /// Characters from where the decoder stands.
    pub(crate) fn characters(
        &mut self,
        place: &mut Ia5String,
        count: usize,
        alphabet: &'static Alphabet,
    ) -> Result<(), Fault> {
        let place = place.place();
        let start = self.mark();
        let bits = alphabet.bits();
        if bits == 8 && start.is_multiple_of(8) {
            self.shared_octets(place, count)?;
            return match alphabet.first_not_permitted(place) {
                None => Ok(()),
                Some(index) => {
                    *place = Octets::new();
                    Err(self.fault_at(Rule::CharacterNotPermitted, start + 8 * index))
                }
            };
        }
        if bits == 0 {
            // Nothing in the input bounds their number.
            self.charge(count)?;
        } else if count > self.remaining() / bits as usize {
            return Err(self.fault(Rule::UnexpectedEnd));
        }
        *place = if count <= Octets::INLINE {
            let mut words = [0; 3];
            for (index, word) in words.iter_mut().enumerate() {
                if count > 8 * index {
                    *word = self.word((count - 8 * index).min(8), alphabet)?;
                }
            }
            Octets::of_words(words, count)
        } else {
            let mut octets = vec![0; count];
            for run in octets.chunks_mut(8) {
                let word = self.word(run.len(), alphabet)?;
                run.copy_from_slice(&word.to_be_bytes()[..run.len()]);
            }
            octets.into()
        };
        Ok(())
    }

    /// Up to eight characters that take fewer than eight bits or are not aligned, as the first octets of a word.
    #[inline]
    fn word(&mut self, count: usize, alphabet: &'static Alphabet) -> Result<u64, Fault> {
        let (start, bits) = (self.mark(), alphabet.bits());
        let width = bits * count as u32;
        let codes = self.bits(width)?;
        let mut word = 0;
        for behind in (1..=count as u32).map(|index| bits * index) {
            let code = codes >> (width - behind) & ((1 << bits) - 1);
            match alphabet.character(code as u8) {
                Some(character) => word = word << 8 | u64::from(character),
                None => {
                    let bit = start + (behind - bits) as usize;
                    return Err(self.fault_at(Rule::CharacterNotPermitted, bit));
                }
            }
        }
        Ok(word << (64 - 8 * count))
    }
}

impl Encoder<'_> {
    /// IA5String, NumericString, PrintableString or VisibleString: an [`Ia5String`] or a `str`.
    #[inline(always)]
    pub fn ia5_string(
        &mut self,
        string: &(impl AsRef<[u8]> + ?Sized),
        size: Size,
        alphabet: &'static Alphabet,
    ) {
        let octets = string.as_ref();
        let Some(size) = self.effective_size(size, octets.len()) else {
            return;
        };
        let aligned = is_aligned(size, alphabet.bits());
        if size.untold().is_some() {
            return self.characters(octets, aligned, alphabet);
        }
        self.runs(size, octets.len(), |e, range| {
            e.characters(&octets[range], aligned, alphabet)
        });
    }

    /// BMPString; the size counts UTF-16 code units.
    #[inline(always)]
    pub fn bmp_string(&mut self, string: &BmpString, size: Size) {
        let octets = string.as_bytes();
        let Some(size) = self.effective_size(size, string.len()) else {
            return;
        };
        match size.untold() {
            Some(0) => {}
            Some(1) => octets.iter().for_each(|&octet| self.bits(octet.into(), 8)),
            Some(_) => self.octets(octets),
            None => self.runs(size, string.len(), |e, range| {
                if !range.is_empty() {
                    e.octets(&octets[2 * range.start..2 * range.end]);
                }
            }),
        }
    }

    /// GeneralString and the others of no known multiplier.
    #[inline]
    pub fn general_string(&mut self, string: &GeneralString) {
        self.counted_octets(string.as_bytes());
    }

    fn characters(&mut self, octets: &[u8], aligned: bool, alphabet: &'static Alphabet) {
        if octets.is_empty() {
            return;
        }
        if aligned {
            self.align();
        }
        let bits = alphabet.bits();
        if aligned && bits == 8 && alphabet.first_not_permitted(octets).is_none() {
            return self.octets(octets);
        }
        // As many at a time as 32 bits hold.
        for run in octets.chunks(
            32_u32
                .checked_div(bits)
                .map_or(octets.len(), |most| most as usize),
        ) {
            let mut codes = 0;
            for (index, &character) in (0..).zip(run) {
                let Some(code) = alphabet.code(character) else {
                    self.bits(codes, bits * index);
                    return self.fault(Rule::CharacterNotPermitted);
                };
                codes = codes << bits | u64::from(code);
            }
            self.bits(codes, bits * run.len() as u32);
        }
    }
}

#[cfg(test)]
mod tests;
