//! How a message begins that holds a field.

use bytes::Bytes;

use crate::bits::window;
use crate::integer::width;
use crate::limits::MAX_INPUT;
use crate::schema::{Choice, Kind, Sequence, Type};

/// The first bits of each message that goes so far down a path: as far as nothing before varies in its length.
///
/// What is chosen on the way, and that it is there, are bits of a value known beforehand, in a place known beforehand.
/// So they are compared at once. Where other bits are found, nothing is said: the field may be absent, or a rule broken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    /// The bits, the first one highest.
    bits: u64,
    /// Which of them are known beforehand.
    known: u64,
    /// How many there are.
    length: u32,
    /// The steps of the path that lead behind them.
    pub(super) steps: usize,
    /// The type of what is behind them.
    pub(super) ty: &'static Type,
}

impl Head {
    /// That of the path without a step.
    pub(super) const fn of(ty: &'static Type) -> Self {
        Self {
            bits: 0,
            known: 0,
            length: 0,
            steps: 0,
            ty,
        }
    }

    /// That of a path with one step more, to a component or alternative of this type; none if it goes no farther.
    pub(super) const fn then(self, step: u16, ty: &'static Type) -> Option<Self> {
        let step = step as usize;
        let head = match self.ty.kind {
            // The depth is counted by who reads it.
            _ if self.ty.recursive => None,
            Kind::Choice(choice) => self.alternative(choice, step),
            Kind::Sequence(sequence) => self.component(sequence, step),
            _ => None,
        };
        match head {
            Some(head) if head.length <= u64::BITS => Some(Self {
                steps: self.steps + 1,
                ty,
                ..head
            }),
            _ => None,
        }
    }

    const fn alternative(self, choice: &Choice, step: usize) -> Option<Self> {
        let last = choice.root.len().saturating_sub(1) as u64;
        if step as u64 > last || last >= 255 {
            return None;
        }
        let extension = choice.extensible as u32;
        Some(self.and(step as u64, extension + width(last)))
    }

    const fn component(self, sequence: &Sequence, step: usize) -> Option<Self> {
        if step >= sequence.root.len() {
            return None;
        }
        let optional = sequence.optional_count();
        let mut head = self.and_any(sequence.extensible as u32);
        if sequence.root[step].optional {
            // The first of them, since those before it are not.
            head = head.and(1, 1).and_any(optional - 1);
        } else {
            head = head.and_any(optional);
        }
        let mut index = 0;
        while index < step {
            head = match head.behind(&sequence.root[index].ty.kind) {
                Some(head) if !sequence.root[index].optional => head,
                _ => return None,
            };
            index += 1;
        }
        Some(head)
    }

    /// Behind a value of this type, if all its values take the same room and no bits are none.
    const fn behind(self, kind: &Kind) -> Option<Self> {
        match kind {
            Kind::Null => Some(self),
            Kind::Boolean => Some(self.and_any(1)),
            Kind::Integer(range) if !range.extensible => {
                let (Some(min), Some(max)) = (range.min, range.max) else {
                    return None;
                };
                let span = max.abs_diff(min);
                match width(span) {
                    bits @ 0..8 if span + 1 == 1 << bits => Some(self.and_any(bits)),
                    bits @ (8 | 16) if span + 1 == 1 << bits => Some(self.aligned().and_any(bits)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// With bits that are known behind it.
    const fn and(self, bits: u64, count: u32) -> Self {
        let length = self.length + count;
        if count == 0 || length > u64::BITS {
            return Self { length, ..self };
        }
        let (left, mask) = (u64::BITS - length, u64::MAX >> (u64::BITS - count));
        Self {
            bits: self.bits | bits << left,
            known: self.known | mask << left,
            length,
            ..self
        }
    }

    /// With bits behind it that may be any.
    const fn and_any(self, count: u32) -> Self {
        Self {
            length: self.length + count,
            ..self
        }
    }

    const fn aligned(self) -> Self {
        Self {
            length: self.length.next_multiple_of(8),
            ..self
        }
    }

    /// The bit of a message behind it and the bit behind the message, if the message begins so.
    #[inline]
    pub(super) fn end_in(&self, octets: &Bytes) -> Option<(usize, usize)> {
        let (start, end) = (self.length as usize, 8 * octets.len().min(MAX_INPUT));
        let begins = start <= end && (window(octets) ^ self.bits) & self.known == 0;
        begins.then_some((start, end))
    }
}
