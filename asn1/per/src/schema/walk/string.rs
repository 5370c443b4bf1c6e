//! Strings, object identifiers and octets that nobody here knows, step by step.

use super::number::{Run, content, fault};
use super::{BitRange, Value, Walker};
use crate::length::{FRAGMENT, Length};
use crate::schema::part::{Unit, What};
use crate::schema::{Kind, Type};
use crate::string::is_aligned;
use crate::{
    Alphabet, BitString, BmpString, Decoder, Fault, Ia5String, InvalidObjectIdentifier,
    ObjectIdentifier, Octets, Rule, Size,
};

/// Clauses of the contents that are octets behind a general length.
const OCTET_STRING: &str = "17.8";
const OPEN_TYPE: &str = "11.2";
const OTHER_STRING: &str = "30.6";
const OBJECT_IDENTIFIER: &str = "24";

impl Walker<'_> {
    /// A value of one of the types that are strings of something.
    pub(super) fn string(&mut self, d: &mut Decoder<'_>, ty: &'static Type) -> Result<(), Fault> {
        let start = d.position();
        match ty.kind {
            Kind::OctetString(size) => {
                let octets = self.octet_string(d, size)?;
                self.leaf(d, start, Value::Octets(&octets), (octets.len(), 8));
            }
            Kind::BitString(size) => {
                let bits = self.bit_string(d, size)?;
                self.leaf(d, start, Value::Bits(&bits), (bits.len(), 1));
            }
            Kind::Ia5String(size, alphabet) => {
                let text = self.ia5_string(d, size, alphabet)?;
                let width = alphabet.bits() as usize;
                self.leaf(d, start, Value::Ia5(&text), (text.len(), width));
            }
            Kind::BmpString(size) => {
                let text = self.bmp_string(d, size)?;
                self.leaf(d, start, Value::Bmp(&text), (text.len(), 16));
            }
            Kind::GeneralString => {
                let run = Run::of(Unit::Octets);
                let octets = self.counted_octets(d, run, Size::ANY, OTHER_STRING)?;
                self.leaf(d, start, Value::General(&octets), (octets.len(), 8));
            }
            Kind::ObjectIdentifier => {
                let oid = self.object_identifier(d)?;
                let value = Value::ObjectIdentifier(&oid);
                self.leaf(d, start, value, (oid.as_bytes().len(), 8));
            }
            _ => {
                let (octets, _) = self.open_octets(d)?;
                self.leaf(d, start, Value::Octets(&octets), (octets.len(), 8));
            }
        }
        Ok(())
    }

    /// Tells a value that was read from bit `start` on. Its content is the last `count` times
    /// `width` bits, or all of it where that came in fragments.
    fn leaf(
        &mut self,
        d: &Decoder<'_>,
        start: usize,
        value: Value<'_>,
        (count, width): (usize, usize),
    ) {
        let bits = content(start, d.position(), count, width);
        self.visitor.value(value, bits);
    }

    /// An open type whose content nobody here knows, and where the content is.
    pub(super) fn open_octets(&mut self, d: &mut Decoder<'_>) -> Result<(Octets, BitRange), Fault> {
        let start = d.position();
        let run = Run::of(Unit::OpenType);
        let octets = self.counted_octets(d, run, Size::ANY, OPEN_TYPE)?;
        let bits = content(start, d.position(), octets.len(), 8);
        Ok((octets, bits))
    }

    fn octet_string(&mut self, d: &mut Decoder<'_>, size: Size) -> Result<Octets, Fault> {
        let mut run = Run::of(Unit::Octets);
        let size = self.effective_size(d, size, &mut run)?;
        match size.untold() {
            Some(count @ ..=2) => {
                let start = d.position();
                let octets = d.bits(8 * count)?.to_be_bytes();
                self.contents(start, d, Unit::Octets, count as usize, "17.6");
                Ok(octets[8 - count as usize..].into())
            }
            Some(count) => {
                self.align(d)?;
                self.octets(d, Unit::Octets, count as usize, "17.7")
            }
            None => self.counted_octets(d, run, size, OCTET_STRING),
        }
    }

    /// Octets behind a length determinant.
    fn counted_octets(
        &mut self,
        d: &mut Decoder<'_>,
        mut run: Run,
        size: Size,
        clause: &'static str,
    ) -> Result<Octets, Fault> {
        match self.length(d, size, &mut run)? {
            Length::Last(0) => Ok(Octets::new()),
            Length::Last(count) => {
                self.align(d)?;
                self.octets(d, Unit::Octets, count, clause)
            }
            Length::Fragment(count) => Ok(self.octet_fragments(d, run, size, count)?.into()),
        }
    }

    /// The octets of all fragments, of which the first has `count`.
    pub(super) fn octet_fragments(
        &mut self,
        d: &mut Decoder<'_>,
        run: Run,
        size: Size,
        count: usize,
    ) -> Result<Vec<u8>, Fault> {
        let mut all = Vec::new();
        self.fragments(d, run, size, count, |walker, d, count| {
            all.extend_from_slice(&walker.octets(d, Unit::Octets, count, "11.9.3.8")?);
            Ok(())
        })?;
        Ok(all)
    }

    /// Has `read` read the items of each fragment, of which the first has `count`, and of what follows them.
    fn fragments(
        &mut self,
        d: &mut Decoder<'_>,
        mut run: Run,
        size: Size,
        count: usize,
        mut read: impl FnMut(&mut Self, &mut Decoder<'_>, usize) -> Result<(), Fault>,
    ) -> Result<usize, Fault> {
        let start = d.position();
        read(self, d, count)?;
        let mut total = count;
        loop {
            let length = self.general_length(d, &mut run)?;
            let (Length::Last(count) | Length::Fragment(count)) = length;
            read(self, d, count)?;
            total += count;
            if let Length::Last(_) = length {
                break;
            }
        }
        if total >= FRAGMENT && !size.contains(total) {
            return Err(fault(Rule::LengthOutOfRange, start));
        }
        Ok(total)
    }

    /// Aligned octets of some number of items.
    fn octets(
        &mut self,
        d: &mut Decoder<'_>,
        unit: Unit,
        count: usize,
        clause: &'static str,
    ) -> Result<Octets, Fault> {
        let start = d.position();
        let octets = Octets::from(d.octets(count)?);
        self.contents(start, d, unit, count, clause);
        Ok(octets)
    }

    /// Tells the part that ends here.
    fn contents(
        &mut self,
        start: usize,
        d: &Decoder<'_>,
        unit: Unit,
        count: usize,
        clause: &'static str,
    ) {
        let what = What::Content {
            unit,
            count,
            clause,
        };
        if count > 0 {
            self.part(start..d.position(), what, None);
        }
    }

    fn bit_string(&mut self, d: &mut Decoder<'_>, size: Size) -> Result<BitString, Fault> {
        let mut run = Run::of(Unit::Bits);
        let size = self.effective_size(d, size, &mut run)?;
        match size.untold() {
            Some(count @ ..=16) => {
                let start = d.position();
                let bits = (d.bits(count)? << (16 - count)) as u16;
                self.contents(start, d, Unit::Bits, count as usize, "16.9");
                Ok(BitString::new(bits.to_be_bytes(), count as usize))
            }
            Some(count) => self.bits(d, count as usize, "16.10"),
            None => match self.length(d, size, &mut run)? {
                Length::Last(count) => self.bits(d, count, "16.11"),
                Length::Fragment(count) => {
                    let mut all = Vec::new();
                    let length = self.fragments(d, run, size, count, |walker, d, count| {
                        let bits = walker.bits(d, count, "11.9.3.8")?;
                        all.extend_from_slice(bits.as_bytes());
                        Ok(())
                    })?;
                    Ok(BitString::new(all, length))
                }
            },
        }
    }

    /// Aligned bits.
    fn bits(
        &mut self,
        d: &mut Decoder<'_>,
        count: usize,
        clause: &'static str,
    ) -> Result<BitString, Fault> {
        if count == 0 {
            return Ok(BitString::default());
        }
        self.align(d)?;
        let start = d.position();
        let mut octets = d.octets(count / 8)?.to_vec();
        let rest = (count % 8) as u32;
        if rest > 0 {
            octets.push((d.bits(rest)? << (8 - rest)) as u8);
        }
        self.contents(start, d, Unit::Bits, count, clause);
        Ok(BitString::new(octets, count))
    }

    fn ia5_string(
        &mut self,
        d: &mut Decoder<'_>,
        size: Size,
        alphabet: &'static Alphabet,
    ) -> Result<String, Fault> {
        let (size, length, run) = self.string_length(d, size)?;
        let clause = alignment(size);
        match length {
            Length::Last(count) => {
                if count > 0 && is_aligned(size, alphabet.bits()) {
                    self.align(d)?;
                }
                self.characters(d, count, alphabet, clause)
            }
            Length::Fragment(count) => {
                let mut text = String::new();
                self.fragments(d, run, size, count, |walker, d, count| {
                    text.push_str(&walker.characters(d, count, alphabet, "11.9.3.8")?);
                    // For the next length.
                    walker.align(d)
                })?;
                Ok(text)
            }
        }
    }

    fn characters(
        &mut self,
        d: &mut Decoder<'_>,
        count: usize,
        alphabet: &'static Alphabet,
        clause: &'static str,
    ) -> Result<String, Fault> {
        let start = d.position();
        let text = d.value(|d, text: &mut Ia5String| d.characters(text, count, alphabet))?;
        self.contents(start, d, Unit::Characters, count, clause);
        Ok(text.as_str().to_owned())
    }

    fn bmp_string(&mut self, d: &mut Decoder<'_>, size: Size) -> Result<BmpString, Fault> {
        let (size, length, run) = self.string_length(d, size)?;
        let clause = alignment(size);
        let octets = match length {
            Length::Last(0) => Octets::new(),
            Length::Last(1) if !is_aligned(size, 16) => {
                let start = d.position();
                let unit = d.bits(16)? as u16;
                self.contents(start, d, Unit::Characters, 1, clause);
                unit.to_be_bytes().into()
            }
            Length::Last(count) => {
                self.align(d)?;
                self.code_units(d, count, clause)?
            }
            Length::Fragment(count) => {
                let mut all = Vec::new();
                self.fragments(d, run, size, count, |walker, d, count| {
                    all.extend_from_slice(&walker.code_units(d, count, "11.9.3.8")?);
                    Ok(())
                })?;
                all.into()
            }
        };
        Ok(BmpString::from_even_octets(octets))
    }

    fn code_units(
        &mut self,
        d: &mut Decoder<'_>,
        count: usize,
        clause: &'static str,
    ) -> Result<Octets, Fault> {
        let start = d.position();
        let octets = Octets::from(d.octets(2 * count)?);
        self.contents(start, d, Unit::Characters, count, clause);
        Ok(octets)
    }

    /// The size that a string of a known multiplier follows, and its length.
    fn string_length(
        &mut self,
        d: &mut Decoder<'_>,
        size: Size,
    ) -> Result<(Size, Length, Run), Fault> {
        let mut run = Run::of(Unit::Characters);
        let size = self.effective_size(d, size, &mut run)?;
        let length = match size.untold() {
            Some(count) => Length::Last(count as usize),
            None => self.length(d, size, &mut run)?,
        };
        Ok((size, length, run))
    }

    fn object_identifier(&mut self, d: &mut Decoder<'_>) -> Result<ObjectIdentifier, Fault> {
        let start = d.position();
        let mut run = Run::of(Unit::ObjectIdentifier);
        let octets = match self.general_length(d, &mut run)? {
            Length::Last(count) => {
                self.octets(d, Unit::ObjectIdentifier, count, OBJECT_IDENTIFIER)?
            }
            Length::Fragment(_) => return Err(fault(Rule::ObjectIdentifierTooLong, start)),
        };
        ObjectIdentifier::from_content(octets).map_err(|error| match error {
            InvalidObjectIdentifier::TooLong => fault(Rule::ObjectIdentifierTooLong, start),
            _ => fault(Rule::ObjectIdentifierMalformed, start),
        })
    }
}

/// The clause by which the characters of a string are aligned or not.
fn alignment(size: Size) -> &'static str {
    match size.untold() {
        Some(_) => "30.5.6",
        None => "30.5.7",
    }
}
