//! The character strings (X.691 clause 30): those of a known multiplier, whose characters all take the same
//! number of bits, and those that are sent like octet strings.

use smallvec::SmallVec;

use crate::length::Length;
use crate::{
    Alphabet, BmpString, Decoder, Encoder, Fault, GeneralString, Ia5String, Octets, Rule, Size,
};

/// Whether the characters of a string are aligned: not where all strings of the type are short.
#[inline]
const fn is_aligned(size: Size, bits: u32) -> bool {
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
        let (size, length) = self.string_length(size)?;
        match length {
            Length::Last(count) => {
                if count > 0 && is_aligned(size, alphabet.bits()) {
                    self.align();
                }
                self.characters(count, alphabet)
            }
            Length::Fragment(_) => {
                let mut octets = Vec::new();
                self.runs(size, length, |d, count| {
                    octets.extend_from_slice(d.characters(count, alphabet)?.as_bytes());
                    d.align();
                    Ok(())
                })?;
                Ok(Ia5String::from_octets_unchecked(octets.into()))
            }
        }
    }

    /// BMPString; the size counts UTF-16 code units.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::LengthOutOfRange`], [`Rule::FragmentMalformed`].
    #[inline]
    pub fn bmp_string(&mut self, size: Size) -> Result<BmpString, Fault> {
        let (size, length) = self.string_length(size)?;
        let octets = match length {
            Length::Last(0) => Octets::new(),
            Length::Last(1) if !is_aligned(size, 16) => {
                Octets::from((self.bits(16)? as u16).to_be_bytes())
            }
            Length::Last(count) => {
                self.align();
                self.shared_octets(2 * count)?
            }
            Length::Fragment(_) => {
                let mut octets = Vec::new();
                self.runs(size, length, |d, count| {
                    octets.extend_from_slice(d.octets(2 * count)?);
                    Ok(())
                })?;
                octets.into()
            }
        };
        Ok(BmpString::from_even_octets(octets))
    }

    /// GeneralString and the others of no known multiplier (clause 30.6), whose constraints do not show.
    ///
    /// # Errors
    ///
    /// [`Rule::UnexpectedEnd`], [`Rule::FragmentMalformed`].
    #[inline]
    pub fn general_string(&mut self) -> Result<GeneralString, Fault> {
        self.sized_octets(Size::ANY).map(GeneralString::from)
    }

    /// The size that a string follows, and its length.
    #[inline]
    fn string_length(&mut self, size: Size) -> Result<(Size, Length), Fault> {
        let size = self.effective_size(size)?;
        let length = match size.untold() {
            Some(count) => Length::Last(count as usize),
            None => self.length(size)?,
        };
        Ok((size, length))
    }

    /// Characters from where the decoder stands.
    #[inline]
    fn characters(
        &mut self,
        count: usize,
        alphabet: &'static Alphabet,
    ) -> Result<Ia5String, Fault> {
        let start = self.position();
        let bits = alphabet.bits();
        if bits == 8 && start.is_multiple_of(8) {
            let octets = self.shared_octets(count)?;
            return match octets.iter().position(|&octet| !alphabet.contains(octet)) {
                None => Ok(Ia5String::from_octets_unchecked(octets)),
                Some(index) => Err(self.fault_at(Rule::CharacterNotPermitted, start + 8 * index)),
            };
        }
        if bits == 0 {
            // Nothing in the input bounds their number.
            self.charge(count)?;
        } else if count > self.remaining() / bits as usize {
            return Err(self.fault(Rule::UnexpectedEnd));
        }
        let mut octets: SmallVec<[u8; 64]> = SmallVec::with_capacity(count);
        // As many at a time as the window holds.
        let most = if bits == 0 { count } else { 56 / bits as usize };
        while octets.len() < count {
            let run = most.min(count - octets.len());
            let mut window = self
                .bits(bits * run as u32)?
                .unbounded_shl(64 - bits * run as u32);
            for _ in 0..run {
                let code = window.unbounded_shr(64 - bits) as u8;
                window <<= bits;
                match alphabet.character(code) {
                    Some(character) => octets.push(character),
                    None => {
                        let bit = start + octets.len() * bits as usize;
                        return Err(self.fault_at(Rule::CharacterNotPermitted, bit));
                    }
                }
            }
        }
        Ok(Ia5String::from_octets_unchecked(octets.as_slice().into()))
    }
}

impl Encoder<'_> {
    /// IA5String, NumericString, PrintableString or VisibleString.
    #[inline]
    pub fn ia5_string(&mut self, string: &str, size: Size, alphabet: &'static Alphabet) {
        let octets = string.as_bytes();
        let Some(size) = self.effective_size(size, octets.len()) else {
            return;
        };
        if size.untold().is_some() {
            return self.characters(octets, size, alphabet);
        }
        self.runs(size, octets.len(), |e, range| {
            e.characters(&octets[range], size, alphabet)
        });
    }

    /// BMPString; the size counts UTF-16 code units.
    #[inline]
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

    #[inline]
    fn characters(&mut self, octets: &[u8], size: Size, alphabet: &'static Alphabet) {
        if octets.is_empty() {
            return;
        }
        let aligned = is_aligned(size, alphabet.bits());
        if aligned {
            self.align();
        }
        if aligned && alphabet.bits() == 8 && octets.iter().all(|&octet| alphabet.contains(octet)) {
            return self.octets(octets);
        }
        for &octet in octets {
            let Some(code) = alphabet.code(octet) else {
                return self.fault(Rule::CharacterNotPermitted);
            };
            self.bits(code.into(), alphabet.bits());
        }
    }
}

#[cfg(test)]
mod tests;
