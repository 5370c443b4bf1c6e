//! Replacing a field.
//!
//! A field that takes another number of bits moves those behind it. In aligned PER the way they move ends at the
//! first padding behind the field, the *seam*: the padding takes up the difference, and the octets behind it are
//! the same wherever they stand. Where the field is in an open type, its seam is in there too, or its end takes
//! its place; then the lengths of the open types around it change, and nothing else.
//!
//! What in the rest is not canonical stays: lengths in a longer form than needed, spare octets, and padding that is not
//! zero, but for that of the seam where it takes another number of bits now.

use core::ops::Range;

use super::View;
use super::path::Path;
use super::skip::Skipper;
use crate::schema::{Choice, Kind, Sequence, Type};
use crate::{Decoder, Encoder, Fault, List, Message};

/// An open type around a field.
struct Around {
    /// The octet at which its length begins.
    length: usize,
    /// The octets of its content.
    content: Range<usize>,
}

impl Around {
    /// Ends the open type, whose content begins at an index of the buffer, with a length like the one it had.
    fn leave(&self, e: &mut Encoder<'_>, start: usize) {
        let told_in_two = self.content.start - self.length > 1;
        if self.content.is_empty() && e.buffer().len() == start {
            // Nothing in nothing: an octet for the length, zero, is there by now.
            if told_in_two {
                e.buffer()[start - 1] = 0x80;
                e.buffer().push(0);
            }
        } else if told_in_two && self.content.len() < 128 {
            e.leave_long(start);
        } else {
            e.leave(start);
        }
    }
}

/// Where a field stands, or would stand.
struct Place {
    /// The open types around it, the outermost first.
    around: List<Around, 4>,
    /// Its bits: none where it is absent.
    bits: Range<usize>,
    /// Whether it is there.
    there: bool,
    /// The bit that says so, if it is OPTIONAL and in the root.
    presence: Option<usize>,
    /// The first padding behind it in the innermost open type, or where the value in there ends; none until it is
    /// found.
    seam: Option<usize>,
}

impl<T: Message> View<'_, T> {
    /// Appends the message with what `write` writes in place of a field that is there. Returns false, and appends
    /// nothing, where it is absent.
    ///
    /// # Errors
    ///
    /// Those of [`get`](Self::get), and the first rule that the new value breaks; nothing is appended then.
    pub fn replace(
        &self,
        path: &Path<T>,
        write: impl FnOnce(&mut Encoder<'_>),
        out: &mut Vec<u8>,
    ) -> Result<bool, Fault> {
        match self.place(path)? {
            Some(place) if place.there => {
                self.splice(&place, true, write, out)?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Appends the message with what `write` writes as an OPTIONAL component of a root, be it there already or
    /// not. Returns false, and appends nothing, where it is none or has nothing to stand in.
    ///
    /// # Errors
    ///
    /// Those of [`replace`](Self::replace).
    pub fn set(
        &self,
        path: &Path<T>,
        write: impl FnOnce(&mut Encoder<'_>),
        out: &mut Vec<u8>,
    ) -> Result<bool, Fault> {
        match self.place(path)? {
            Some(place) if place.presence.is_some() => {
                self.splice(&place, true, write, out)?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Appends the message without an OPTIONAL component of a root. Returns false, and appends nothing, where it is
    /// none or absent.
    ///
    /// # Errors
    ///
    /// Those of [`get`](Self::get).
    pub fn remove(&self, path: &Path<T>, out: &mut Vec<u8>) -> Result<bool, Fault> {
        match self.place(path)? {
            Some(place) if place.there && place.presence.is_some() => {
                self.splice(&place, false, |_| (), out)?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Finds where a field is, or would be; none where nothing that could hold it is there.
    fn place(&self, path: &Path<T>) -> Result<Option<Place>, Fault> {
        let mut finder = Finder {
            skipper: Skipper::new(Decoder::new(self.octets())),
            around: List::new(),
            place: None,
        };
        finder.find(T::SCHEMA, path.steps())?;
        finder.end();
        Ok(finder.place)
    }

    /// Appends the message with something else in the place of a field.
    fn splice(
        &self,
        place: &Place,
        there: bool,
        write: impl FnOnce(&mut Encoder<'_>),
        out: &mut Vec<u8>,
    ) -> Result<(), Fault> {
        let octets = &self.octets()[..];
        let start = out.len();
        let mut e = Encoder::new(out);
        let mut opened = List::<usize, 4>::new();
        let mut next = 0;
        for around in &place.around {
            e.octets(&octets[next..around.length]);
            opened.push(e.enter());
            next = around.content.start;
        }
        // The innermost content begins on an octet boundary in either message.
        let moved = e.position().wrapping_sub(8 * next);
        e.octets(&octets[next..place.bits.start / 8]);
        e.copy_bits(octets, place.bits.start / 8 * 8..place.bits.start);
        if let Some(bit) = place.presence {
            e.patch(bit.wrapping_add(moved), there);
        }
        write(&mut e);
        let seam = place.seam.unwrap_or(place.bits.end);
        e.copy_bits(octets, place.bits.end..seam);
        let mut next = seam.div_ceil(8);
        e.copy_padding(octets, seam..8 * next);
        for (around, opened) in place.around.iter().zip(opened).rev() {
            e.octets(&octets[next..around.content.end]);
            around.leave(&mut e, opened);
            next = around.content.end;
        }
        e.octets(&octets[next..]);
        let finished = e.finish();
        if finished.is_err() {
            out.truncate(start);
        }
        finished
    }
}

/// Goes down to a field, and on behind it to the seam.
struct Finder<'a> {
    skipper: Skipper<'a>,
    around: List<Around, 4>,
    place: Option<Place>,
}

impl Finder<'_> {
    /// Finds the field at the end of some steps, and the seam behind it as far as that is in this value.
    fn find(&mut self, ty: &'static Type, steps: &[u16]) -> Result<(), Fault> {
        let Some((&step, rest)) = steps.split_first() else {
            return self.here(Some(ty));
        };
        if ty.recursive {
            self.skipper.d.descend()?;
        }
        match ty.kind {
            Kind::Sequence(sequence) => self.sequence(sequence, step.into(), rest)?,
            Kind::Choice(choice) => self.choice(choice, step.into(), rest)?,
            _ => {}
        }
        if ty.recursive {
            self.skipper.d.ascend();
        }
        Ok(())
    }

    /// The field is here, or would be.
    fn here(&mut self, there: Option<&'static Type>) -> Result<(), Fault> {
        let start = self.skipper.d.position();
        if let Some(ty) = there {
            self.skipper.value(ty)?;
        }
        self.skipper.seam = None;
        self.place = Some(Place {
            around: core::mem::take(&mut self.around),
            bits: start..self.skipper.d.position(),
            there: there.is_some(),
            presence: None,
            seam: None,
        });
        Ok(())
    }

    /// Whether all is found, or there is nothing to be found.
    fn is_done(&self) -> bool {
        match &self.place {
            Some(place) => place.seam.or(self.skipper.seam).is_some(),
            None => false,
        }
    }

    /// Ends the search in the message or an open type: without padding behind the field, the seam is here.
    fn end(&mut self) {
        if let Some(place) = &mut self.place {
            let here = self.skipper.d.position();
            place.seam.get_or_insert(self.skipper.seam.unwrap_or(here));
        }
    }

    fn sequence(
        &mut self,
        sequence: &'static Sequence,
        wanted: usize,
        rest: &[u16],
    ) -> Result<(), Fault> {
        let mut presence = self.skipper.d.position() + usize::from(sequence.extensible);
        let mut preamble = self.skipper.preamble(sequence)?;
        for (index, component) in sequence.root.iter().enumerate() {
            let there = preamble.next(component.optional);
            if index == wanted {
                if there {
                    self.find(component.ty, rest)?;
                } else if rest.is_empty() {
                    self.here(None)?;
                }
                let Some(place) = &mut self.place else {
                    return Ok(());
                };
                if rest.is_empty() && component.optional {
                    place.presence = Some(presence);
                }
            } else if there {
                self.skipper.value(component.ty)?;
            }
            if self.is_done() {
                return Ok(());
            }
            presence += usize::from(component.optional);
        }
        if !preamble.extended {
            return Ok(());
        }
        let additions = self.skipper.bitmap(sequence)?;
        let wanted = wanted.wrapping_sub(sequence.root.len()) as u32;
        for index in (0..additions.length()).filter(|index| additions.has(*index)) {
            match sequence.additions.get(index as usize) {
                _ if self.is_done() => break,
                Some(component) if index == wanted => return self.open(component.ty, rest),
                _ => self.skipper.open()?,
            }
        }
        Ok(())
    }

    fn choice(&mut self, choice: &'static Choice, wanted: u32, rest: &[u16]) -> Result<(), Fault> {
        let root = choice.root.len() as u32;
        if self.skipper.index(root, choice.extensible)? != wanted {
            return Ok(());
        }
        match choice.alternative(wanted) {
            Some(alternative) if wanted < root => self.find(alternative.ty, rest),
            Some(alternative) => self.open(alternative.ty, rest),
            None => Ok(()),
        }
    }

    /// Goes on in an open type, which has a seam of its own.
    fn open(&mut self, ty: &'static Type, rest: &[u16]) -> Result<(), Fault> {
        self.skipper.align();
        let length = self.skipper.d.position() / 8;
        let _around = self.skipper.enter()?;
        let start = self.skipper.d.position() / 8;
        let end = start + self.skipper.d.remaining() / 8;
        self.around.push(Around {
            length,
            content: start..end,
        });
        self.find(ty, rest)?;
        self.end();
        Ok(())
    }
}

impl Encoder<'_> {
    /// The padding that stands at some bits of other octets, where it takes as many here.
    pub(super) fn copy_padding(&mut self, octets: &[u8], bits: Range<usize>) {
        if self.position() % 8 == bits.start % 8 {
            self.copy_bits(octets, bits);
        }
    }
}
