//! How far a walk came before it broke off.

use h323_per::schema::part::{Counted, Form, Unit, What};
use h323_per::schema::walk::{BitRange, Place, Visitor};
use h323_per::schema::{Kind, Part, Type};

/// Length determinants, and preambles, that are kept: the last ones.
const MAX_KEPT: usize = 32;

/// What was met on the way.
#[derive(Debug, Default)]
pub(in crate::pdu) struct Trail {
    /// For each value entered and not left, the end of the open type that it stands in.
    open: Vec<Option<usize>>,
    /// The last part.
    pub(super) last: Option<Part>,
    /// The last length that was told: in bits, as far as the width of its units is known, and where it ends.
    pub(super) told: Option<Told>,
    /// The last lengths and numbers whose octets may be wrong, and the bits in front of SEQUENCEs.
    pub(super) lengths: Vec<Part>,
    pub(super) preambles: Vec<(BitRange, &'static str)>,
    /// The types of the values that are open.
    types: Vec<&'static Type>,
}

/// A length.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told {
    /// What it counts, and how many bits each of those has.
    pub(super) unit: Unit,
    pub(super) width: usize,
    /// The bits that it announces.
    pub(super) bits: usize,
    /// The bit behind it.
    pub(super) end: usize,
}

impl Trail {
    /// The bit at which the octets end, or the first of the open types around the place.
    pub(super) fn end(&self, octets: usize) -> usize {
        let ends = self.open.iter().copied().flatten();
        ends.fold(octets, usize::min)
    }

    /// The bits that a length announced, if nothing but padding stands between it and a bit.
    pub(super) fn told_at(&self, bit: usize) -> Option<usize> {
        let told = self.told?;
        (told.end == bit || told.end.next_multiple_of(8) == bit).then_some(told.bits)
    }

    /// The width of the units that the value at hand is counted in.
    fn width(&self, unit: Unit) -> Option<usize> {
        Some(match unit {
            Unit::Bits => 1,
            Unit::Characters => match self.types.last()?.kind {
                Kind::Ia5String(_, alphabet) => alphabet.bits() as usize,
                _ => 16,
            },
            Unit::Elements => return None,
            Unit::Octets | Unit::OpenType | Unit::Number | Unit::ObjectIdentifier => 8,
        })
    }

    fn keep<T>(list: &mut Vec<T>, one: T) {
        if list.len() == MAX_KEPT {
            list.remove(0);
        }
        list.push(one);
    }
}

impl Visitor for Trail {
    fn enter(&mut self, _: Place, ty: &'static Type, _: usize) {
        self.open.push(None);
        self.types.push(ty);
    }

    fn part(&mut self, part: Part) {
        let counted = match part.what {
            What::Length(Form::Short | Form::Long, unit, count) => Some((unit, count)),
            What::Constrained {
                of: Counted::Length(unit, least),
                offset,
                ..
            } => Some((unit, offset as usize + least as usize)),
            _ => None,
        };
        if let Some((unit, count)) = counted {
            self.told = self.width(unit).map(|width| Told {
                unit,
                width,
                bits: width * count,
                end: part.bits.end,
            });
        }
        match part.what {
            What::Length(Form::Short | Form::Long, unit, count) => {
                if let (Unit::OpenType, Some(open @ None)) = (unit, self.open.last_mut()) {
                    *open = Some(part.bits.end + 8 * count);
                }
                Self::keep(&mut self.lengths, part.clone());
            }
            What::Constrained { span: 255.., .. } => Self::keep(&mut self.lengths, part.clone()),
            What::Presence(..) => {
                let name = self.types.last().map_or("", |ty| ty.name);
                Self::keep(&mut self.preambles, (part.bits.clone(), name));
            }
            _ => {}
        }
        self.last = Some(part);
    }

    fn leave(&mut self, _: BitRange) {
        self.open.pop();
        self.types.pop();
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use h323_per::Size;
    use h323_per::schema::walk::walk;
    use h323_per::schema::{Component, Sequence, SequenceOf};

    use super::*;

    static OCTETS: Type = Type::new("", Kind::OctetString(Size::ANY));
    static ITEM: Type = Type::new(
        "Item",
        Kind::Sequence(&Sequence {
            root: &[Component::optional("octets", &OCTETS)],
            extensible: false,
            additions: &[],
        }),
    );
    static LIST: Type = Type::new(
        "List",
        Kind::SequenceOf(&SequenceOf {
            size: Size::ANY,
            min_bits: 1,
            element: &ITEM,
        }),
    );

    /// Items of no octets: a preamble with its padding, and a length.
    #[test]
    fn the_last_lengths_and_preambles_are_kept() {
        for (items, first) in [(MAX_KEPT - 1, 0), (MAX_KEPT, 1), (MAX_KEPT + 5, 6)] {
            let octets = [&[items as u8][..], &[0x80, 0].repeat(items)].concat();
            let mut trail = Trail::default();
            walk(&LIST, &Bytes::from(octets), &mut trail).expect("a list");
            // The length of the list is the first of all.
            let lengths: Vec<usize> = trail.lengths.iter().map(|part| part.bits.start).collect();
            let all: Vec<usize> = std::iter::once(0)
                .chain((0..items).map(|item| 16 + 16 * item))
                .collect();
            assert_eq!(lengths, all[first..]);
            let preambles: Vec<usize> =
                trail.preambles.iter().map(|(bits, _)| bits.start).collect();
            let kept = items.min(MAX_KEPT);
            let all: Vec<usize> = (0..items).map(|item| 8 + 16 * item).collect();
            assert_eq!(preambles, all[items - kept..]);
        }
    }
}
