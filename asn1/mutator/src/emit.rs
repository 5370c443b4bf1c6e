//! The fields of aligned PER, each as a piece: whatever it says, be it true or not.

use std::ops::Range as Items;
use std::rc::Rc;

use h323_per::{Alphabet, Range, Size};

use crate::bits::Bits;
use crate::piece::{Body, Field, Piece};

/// Items in a unit of fragmentation (X.691 clause 11.9.3.8).
pub(crate) const FRAGMENT: usize = 16 * 1024;

/// An upper bound from here on counts as none.
const UNBOUNDED: u32 = 64 * 1024;

/// Makes the pieces of a value.
#[derive(Clone, Debug)]
pub(crate) struct At {
    path: Rc<str>,
}

impl At {
    pub(crate) fn new(path: Rc<str>) -> Self {
        Self { path }
    }

    fn piece(&self, field: Field, body: Body) -> Piece {
        Piece {
            path: self.path.clone(),
            field,
            body,
        }
    }

    pub(crate) fn group(&self, field: Field, inner: Vec<Piece>) -> Piece {
        self.piece(field, Body::Group(inner))
    }

    pub(crate) fn open(&self, inner: Vec<Piece>) -> Piece {
        self.piece(Field::Open, Body::Open(inner))
    }

    pub(crate) fn end(&self) -> Piece {
        self.piece(Field::Content, Body::End)
    }

    /// Bits that follow without padding.
    pub(crate) fn number(&self, field: Field, value: u64, width: u32) -> Piece {
        let bits = Bits::number(value, width);
        self.piece(
            field,
            Body::Bits {
                aligned: false,
                bits,
            },
        )
    }

    pub(crate) fn aligned(&self, field: Field, bits: Bits) -> Piece {
        self.piece(
            field,
            Body::Bits {
                aligned: true,
                bits,
            },
        )
    }

    pub(crate) fn octets(&self, field: Field, octets: impl Into<Vec<u8>>) -> Piece {
        self.aligned(field, Bits::octets(octets))
    }

    pub(crate) fn bit(&self, field: Field, bit: bool) -> Piece {
        self.number(field, bit.into(), 1)
    }

    /// A constrained whole number up to `span` (clause 11.5), which may be greater than that as far as its bits go.
    pub(crate) fn constrained(&self, field: Field, offset: u64, span: u64) -> Vec<Piece> {
        match span {
            0 => Vec::new(),
            1..255 => vec![self.number(field, offset, width(span))],
            255 => vec![self.octets(field, [offset as u8])],
            256..=0xffff => vec![self.octets(field, (offset as u16).to_be_bytes())],
            _ => {
                let octets = octets_of(offset);
                let length = Field::Length {
                    count: octets as usize,
                    span: Some(octets_of(span) - 1),
                };
                vec![
                    self.number(length, octets - 1, width(octets_of(span) - 1)),
                    self.octets(field, &offset.to_be_bytes()[8 - octets as usize..]),
                ]
            }
        }
    }

    /// The greatest offset that the bits of a constrained whole number can say.
    pub(crate) const fn greatest(span: u64) -> u64 {
        match span {
            0 => 0,
            1..255 => (1 << width(span)) - 1,
            255..=0xffff => {
                if span == 255 {
                    255
                } else {
                    0xffff
                }
            }
            _ => u64::MAX >> (64 - 8 * octets_of(span)),
        }
    }

    /// A normally small whole number (clause 11.6).
    pub(crate) fn normally_small(&self, field: Field, value: u64) -> Vec<Piece> {
        if value < 64 {
            return vec![self.number(field, value, 7)];
        }
        let mut pieces = vec![self.bit(field, true)];
        pieces.extend(self.semi_constrained(field, value));
        pieces
    }

    /// The offset of a semi-constrained whole number (clause 11.7).
    pub(crate) fn semi_constrained(&self, field: Field, offset: u64) -> Vec<Piece> {
        let octets = octets_of(offset) as usize;
        vec![
            self.general_length(octets),
            self.octets(field, &offset.to_be_bytes()[8 - octets..]),
        ]
    }

    /// An unconstrained whole number (clause 11.8).
    pub(crate) fn unconstrained(&self, field: Field, value: i64) -> Vec<Piece> {
        let significant = 65 - (value ^ (value >> 63)).leading_zeros();
        let octets = significant.div_ceil(8) as usize;
        vec![
            self.general_length(octets),
            self.octets(field, &value.to_be_bytes()[8 - octets..]),
        ]
    }

    /// An INTEGER.
    pub(crate) fn integer(&self, range: Range, value: i128) -> Vec<Piece> {
        let within = range.min.is_none_or(|min| value >= min.into())
            && range.max.is_none_or(|max| value <= max.into());
        let mut pieces = Vec::new();
        if range.extensible {
            pieces.push(self.bit(Field::Extension, !within));
            if !within {
                pieces.extend(self.unconstrained(Field::Content, value as i64));
                return pieces;
            }
        }
        pieces.extend(match (range.min, range.max) {
            (Some(min), Some(max)) => {
                let offset = (value - i128::from(min)) as u64;
                self.constrained(Field::Content, offset, max.wrapping_sub(min) as u64)
            }
            (Some(min), None) => {
                self.semi_constrained(Field::Content, (value - i128::from(min)) as u64)
            }
            (None, _) => self.unconstrained(Field::Content, value as i64),
        });
        pieces
    }

    /// The index of an alternative or enumeral; those behind the root are counted on from there.
    pub(crate) fn index(&self, root: u64, extensible: bool, index: u64) -> Vec<Piece> {
        let addition = index.checked_sub(root).filter(|_| extensible);
        let mut pieces = Vec::new();
        if extensible {
            pieces.push(self.bit(Field::Extension, addition.is_some()));
        }
        pieces.extend(match addition {
            Some(addition) => self.normally_small(Field::Index, addition),
            None => self.constrained(Field::Index, index, root.saturating_sub(1)),
        });
        pieces
    }

    /// A length below 16,384 that is not bounded (clause 11.9.3.6 and 11.9.3.7).
    pub(crate) fn general_length(&self, count: usize) -> Piece {
        let field = Field::Length { count, span: None };
        if count < 128 {
            self.octets(field, [count as u8])
        } else {
            self.octets(field, (0x8000 | count as u16).to_be_bytes())
        }
    }

    /// Lengths that are not bounded, and the items of each range behind its own.
    pub(crate) fn general(
        &self,
        count: usize,
        mut run: impl FnMut(Items<usize>) -> Vec<Piece>,
    ) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut start = 0;
        while count - start >= FRAGMENT {
            let units = ((count - start) / FRAGMENT).min(4);
            let items = units * FRAGMENT;
            let field = Field::Length {
                count: items,
                span: None,
            };
            pieces.push(self.octets(field, [0xc0 | units as u8]));
            pieces.extend(run(start..start + items));
            start += items;
        }
        pieces.push(self.general_length(count - start));
        pieces.extend(run(start..count));
        pieces
    }

    /// An unbounded length and that many octets.
    pub(crate) fn general_octets(&self, octets: &[u8]) -> Vec<Piece> {
        self.general(octets.len(), |items| self.run_of_octets(&octets[items]))
    }

    fn run_of_octets(&self, octets: &[u8]) -> Vec<Piece> {
        match octets {
            [] => Vec::new(),
            octets => vec![self.octets(Field::Content, octets)],
        }
    }

    /// The length of something of this size, and its items. `None` where the bits of the length cannot say the count.
    pub(crate) fn counted(
        &self,
        size: Size,
        count: usize,
        mut run: impl FnMut(Size, Items<usize>) -> Vec<Piece>,
    ) -> Option<Vec<Piece>> {
        let mut pieces = Vec::new();
        let mut root = Size {
            extensible: false,
            ..size
        };
        if size.extensible {
            let within = root.contains(count);
            pieces.push(self.bit(Field::Extension, !within));
            if !within {
                root = Size::ANY;
            }
        }
        match root.max.filter(|max| *max < UNBOUNDED) {
            Some(max) => {
                let span = u64::from(max - root.min);
                let offset = (count as u64).checked_sub(root.min.into())?;
                if offset > Self::greatest(span) {
                    return None;
                }
                let field = Field::Length {
                    count,
                    span: Some(span),
                };
                pieces.extend(self.constrained(field, offset, span));
                pieces.extend(run(root, 0..count));
            }
            None => pieces.extend(self.general(count, |items| run(root, items))),
        }
        Some(pieces)
    }

    /// An OCTET STRING.
    pub(crate) fn octet_string(&self, size: Size, octets: &[u8]) -> Option<Vec<Piece>> {
        self.counted(size, octets.len(), |size, items| {
            let octets = &octets[items];
            match octets.len() {
                0 => Vec::new(),
                // Clause 17.6.
                count if untold(size) && count <= 2 => {
                    let bits = Bits::octets(octets);
                    vec![self.piece(
                        Field::Content,
                        Body::Bits {
                            aligned: false,
                            bits,
                        },
                    )]
                }
                _ => self.run_of_octets(octets),
            }
        })
    }

    /// A BIT STRING: the first `count` bits of some octets.
    pub(crate) fn bit_string(&self, size: Size, octets: &[u8], count: usize) -> Option<Vec<Piece>> {
        self.counted(size, count, |size, items| {
            let mut bits = Bits::default();
            for index in items.clone() {
                let octet = octets.get(index / 8).copied().unwrap_or_default();
                bits.push(u64::from(octet << (index % 8) >> 7), 1);
            }
            match items.len() {
                0 => Vec::new(),
                // Clause 16.9.
                count => {
                    let aligned = !(untold(size) && count <= 16);
                    vec![self.piece(Field::Content, Body::Bits { aligned, bits })]
                }
            }
        })
    }

    /// Characters of `width` bits, by their codes.
    pub(crate) fn characters(&self, size: Size, codes: &[u16], width: u32) -> Option<Vec<Piece>> {
        self.counted(size, codes.len(), |size, items| {
            let mut bits = Bits::default();
            for code in &codes[items] {
                bits.push((*code).into(), width);
            }
            if bits.is_empty() {
                return Vec::new();
            }
            // Clauses 30.5.6 and 30.5.7.
            let bounded = size.max.filter(|max| *max < UNBOUNDED);
            let aligned = match bounded {
                Some(max) if untold(size) => u64::from(max) * u64::from(width) > 16,
                Some(max) => u64::from(max) * u64::from(width) >= 16,
                None => true,
            };
            vec![self.piece(Field::Content, Body::Bits { aligned, bits })]
        })
    }
}

/// The codes that characters have in the alphabet (clause 30.5.4).
pub(crate) fn codes(alphabet: &Alphabet, text: &[u8]) -> Vec<u16> {
    let characters = alphabet.characters();
    let last = characters.last().copied().unwrap_or_default();
    let renumbered = u32::from(last) >= 1 << alphabet.bits();
    text.iter()
        .map(|character| match renumbered {
            false => (*character).into(),
            true => characters
                .iter()
                .position(|other| other == character)
                .unwrap_or_default() as u16,
        })
        .collect()
}

/// Whether the count is so fixed that it is not sent.
pub(crate) fn untold(size: Size) -> bool {
    size.max
        .is_some_and(|max| max == size.min && max < UNBOUNDED)
}

/// The bits that the numbers up to `span` take.
pub(crate) const fn width(span: u64) -> u32 {
    u64::BITS - span.leading_zeros()
}

/// The octets that a number takes, at least one.
pub(crate) const fn octets_of(number: u64) -> u64 {
    let octets = width(number).div_ceil(8) as u64;
    if octets == 0 { 1 } else { octets }
}
