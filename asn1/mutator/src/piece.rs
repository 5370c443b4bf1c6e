//! The fields that an encoding is made of.

use std::collections::BTreeMap;
use std::rc::Rc;

use h323_per::schema::Type;

use crate::bits::Bits;
use crate::emit::At;

/// The path of what has a name in the value at a path.
pub(crate) fn below(around: &str, name: &str) -> Rc<str> {
    match around {
        "" => name.into(),
        around => format!("{around}.{name}").into(),
    }
}

/// A stretch of an encoding.
#[derive(Clone, Debug)]
pub struct Piece {
    /// The way to the value that it belongs to, as in `setup.sourceAddress[0].dialledDigits`.
    pub path: Rc<str>,
    /// What it is of that value.
    pub field: Field,
    /// What it is made of.
    pub body: Body,
}

/// What a piece is.
#[derive(Clone, Copy, Debug)]
pub enum Field {
    /// A value with all that belongs to it.
    Value(&'static Type),
    /// Whether a SEQUENCE has additions, or something is outside of the root of its type or constraint.
    Extension,
    /// Whether a component of a SEQUENCE is there.
    Presence(&'static str),
    /// The additions of a SEQUENCE, with their bitmap.
    Additions,
    /// How long the extension bitmap is, and which additions are present.
    Bitmap,
    /// Which alternative or enumeral it is.
    Index,
    /// How many octets, bits, characters or elements follow. With `span`, a constrained whole number up to that.
    Length {
        /// How many there are.
        count: usize,
        /// How many more than the least there may be, where that is bounded.
        span: Option<u64>,
    },
    /// The bits of a number, string or identifier.
    Content,
    /// An open type: how many octets there are, and these.
    Open,
}

/// What a piece is made of.
#[derive(Clone, Debug)]
pub enum Body {
    /// Bits, behind padding up to the next octet if they are aligned.
    Bits {
        /// Whether they begin with an octet.
        aligned: bool,
        /// The bits.
        bits: Bits,
    },
    /// Pieces one behind the other.
    Group(Vec<Piece>),
    /// The length of the octets that these pieces make, and the octets.
    Open(Vec<Piece>),
    /// Nothing more: the innermost open type, or the whole encoding, ends here.
    End,
}

impl Piece {
    /// The pieces within.
    pub fn inner(&self) -> &[Self] {
        match &self.body {
            Body::Group(inner) | Body::Open(inner) => inner,
            Body::Bits { .. } | Body::End => &[],
        }
    }

    /// The pieces within that are values.
    pub(crate) fn values(&self) -> impl Iterator<Item = &Self> {
        self.inner()
            .iter()
            .filter(|piece| matches!(piece.field, Field::Value(_)))
    }
}

/// All pieces, those within others behind them. The place of a piece in this order is its number for [`render`].
pub fn pieces(whole: &Piece) -> Vec<&Piece> {
    fn add<'a>(piece: &'a Piece, all: &mut Vec<&'a Piece>) {
        all.push(piece);
        for inner in piece.inner() {
            add(inner, all);
        }
    }
    let mut all = Vec::new();
    add(whole, &mut all);
    all
}

/// The octets that the pieces make, where those of these numbers are replaced by others.
pub fn render(whole: &Piece, instead: &BTreeMap<usize, &[Piece]>) -> Vec<u8> {
    let mut out = Bits::default();
    let mut number = 0;
    let _ = Renderer {
        instead,
        out: &mut out,
    }
    .piece(whole, Some(&mut number));
    if out.is_empty() {
        out.push(0, 8);
    }
    out.into_octets()
}

struct Renderer<'a> {
    instead: &'a BTreeMap<usize, &'a [Piece]>,
    out: &'a mut Bits,
}

/// The innermost open type ends.
struct Ends;

impl Renderer<'_> {
    /// Writes a piece. It has a number unless it stands in place of another.
    fn piece(&mut self, piece: &Piece, number: Option<&mut usize>) -> Result<(), Ends> {
        let Some(number) = number else {
            return self.body(piece, None);
        };
        if let Some(pieces) = self.instead.get(number) {
            *number += count(piece);
            return pieces.iter().try_for_each(|piece| self.piece(piece, None));
        }
        *number += 1;
        self.body(piece, Some(number))
    }

    fn body(&mut self, piece: &Piece, mut number: Option<&mut usize>) -> Result<(), Ends> {
        match &piece.body {
            Body::Bits { aligned, bits } => {
                if *aligned {
                    self.out.align();
                }
                self.out.extend(bits);
                Ok(())
            }
            Body::Group(inner) => inner
                .iter()
                .try_for_each(|piece| self.piece(piece, number.as_deref_mut())),
            Body::Open(inner) => {
                let mut content = Bits::default();
                let mut within = Renderer {
                    instead: self.instead,
                    out: &mut content,
                };
                let before = number.as_deref().copied();
                let ended = inner
                    .iter()
                    .try_for_each(|piece| within.piece(piece, number.as_deref_mut()));
                if let (Some(number), Some(before), Err(Ends)) = (number, before, ended) {
                    *number = before + inner.iter().map(count).sum::<usize>();
                }
                let mut octets = content.into_octets();
                if octets.is_empty() {
                    octets.push(0);
                }
                let at = At::new(piece.path.clone());
                at.general_octets(&octets)
                    .iter()
                    .try_for_each(|piece| self.piece(piece, None))
            }
            Body::End => Err(Ends),
        }
    }
}

/// How many pieces there are in one, itself included.
fn count(piece: &Piece) -> usize {
    1 + piece.inner().iter().map(count).sum::<usize>()
}
