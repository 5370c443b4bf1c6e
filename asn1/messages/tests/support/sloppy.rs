//! Encodings that are valid and not canonical: what a careless sender makes of a message.
//!
//! A canonical encoding is taken apart and put together again, and wherever something could have been
//! written otherwise, a [`Pen`] decides whether it is.

use bytes::Bytes;
use h323_per::schema::part::{Bounds, Counted, Extended, Form, Unit, What};
use h323_per::schema::walk::{BitRange, Place, Visitor, walk};
use h323_per::schema::{Departure, Kind, Part, Type};
use h323_per::{Range, Size};

use super::random::Random;

/// Decides where to depart.
pub(crate) trait Pen {
    /// Whether to depart here in this way.
    fn departs(&mut self, departure: Departure) -> bool;

    /// A number below a limit.
    fn number(&mut self, limit: usize) -> usize;
}

/// Departs in one way at one of the places where that can be done, if there are as many.
pub(crate) struct Once {
    pub(crate) departure: Departure,
    pub(crate) places_before: usize,
}

impl Pen for Once {
    fn departs(&mut self, departure: Departure) -> bool {
        if departure != self.departure {
            return false;
        }
        let here = self.places_before == 0;
        self.places_before = self.places_before.wrapping_sub(1);
        here
    }

    fn number(&mut self, limit: usize) -> usize {
        limit - 1
    }
}

/// Departs everywhere with a probability of one in so many.
pub(crate) struct Often<'r>(pub(crate) &'r mut Random, pub(crate) usize);

impl Pen for Often<'_> {
    fn departs(&mut self, _: Departure) -> bool {
        self.0.below(self.1) == 0
    }

    fn number(&mut self, limit: usize) -> usize {
        self.0.below(limit)
    }
}

/// The octets of a message, written by a pen, and in which ways they depart, in order.
pub(crate) fn rewrite(
    ty: &'static Type,
    octets: &Bytes,
    pen: &mut dyn Pen,
) -> (Bytes, Vec<Departure>) {
    let mut reader = Reader {
        octets,
        open: Vec::new(),
        whole: Value::default(),
    };
    walk(ty, octets, &mut reader).expect("a canonical message");
    let mut writer = Writer {
        pen,
        found: Vec::new(),
    };
    let mut out = Bits::default();
    writer.value(&reader.whole, &mut out);
    writer.end(&mut out);
    if writer.departs(Departure::TrailingOctets) {
        out.octets(&vec![0xa5; 1 + writer.pen.number(3)]);
    }
    (out.octets.into(), writer.found)
}

/// A value: what is written of it in order.
#[derive(Clone, Debug, Default)]
struct Value {
    /// It stands in an open type.
    open: bool,
    items: Vec<Item>,
}

#[derive(Clone, Debug)]
enum Item {
    /// Bits that are not aligned.
    Bits(Vec<bool>),
    /// The same behind an alignment.
    Aligned(Vec<bool>),
    /// The extension bit of a SEQUENCE that has no additions.
    NoAdditions,
    /// A length that is not bounded.
    Length(usize),
    /// A normally small number or length, and what stands for it where it is not small.
    Small(u32, Counted),
    /// A number of some octets above a lower bound.
    Semi(Vec<u8>),
    /// One in two's complement.
    Signed(Vec<u8>),
    /// One of a large range: what it is, and how far the upper bound is above the lower one.
    Large(Vec<u8>, u64),
    /// A number in the root of an extensible range, behind its extension bit.
    InRoot(Vec<bool>, i64),
    Value(Value),
}

/// Takes a canonical encoding apart.
struct Reader<'o> {
    octets: &'o Bytes,
    open: Vec<(Value, &'static Type, bool)>,
    whole: Value,
}

impl Reader<'_> {
    fn bits(&self, range: BitRange) -> Vec<bool> {
        range
            .map(|bit| self.octets[bit / 8] << (bit % 8) & 0x80 != 0)
            .collect()
    }

    fn number(&self, range: &BitRange) -> Vec<u8> {
        self.octets[range.start / 8..range.end / 8].to_vec()
    }
}

impl Visitor for Reader<'_> {
    fn enter(&mut self, place: Place, ty: &'static Type, _: usize) {
        let outer = self.open.last().is_some_and(|(_, _, extended)| *extended);
        let open = match place {
            Place::Addition(_) => true,
            Place::Alternative(_) => outer,
            _ => false,
        };
        let value = Value {
            open,
            items: Vec::new(),
        };
        self.open.push((value, ty, false));
    }

    fn part(&mut self, part: Part) {
        assert!(part.departures.is_empty(), "canonical: {part:?}");
        let bits = self.bits(part.bits.clone());
        let number = match part.what {
            What::Number(_) => self.number(&part.bits),
            _ => Vec::new(),
        };
        let Some((value, ty, extended)) = self.open.last_mut() else {
            // The end of the message.
            return;
        };
        let item = match part.what {
            What::Padding | What::Filler => return,
            What::Spare | What::Trailing => panic!("canonical: {part:?}"),
            What::Extension(Extended::Sequence, false) => Item::NoAdditions,
            What::Extension(Extended::Choice, set) => {
                *extended = set;
                Item::Bits(bits)
            }
            What::Small(of, count) => Item::Small(count, of),
            What::Length(Form::Fragment, ..) => Item::Aligned(bits),
            // Made anew by what it is the length of.
            What::Length(_, Unit::OpenType, _) if value.open && value.items.is_empty() => return,
            What::Length(_, Unit::Number, _) | What::NumberLength(_) => return,
            What::Length(_, _, count) => Item::Length(count),
            What::Number(Bounds::SemiConstrained) => Item::Semi(number),
            What::Number(Bounds::Unconstrained) => Item::Signed(number),
            What::Number(Bounds::Constrained) => match ty.kind {
                Kind::Integer(Range {
                    min: Some(min),
                    max: Some(max),
                    ..
                }) => Item::Large(number, max.abs_diff(min)),
                _ => panic!("{part:?} of {ty}"),
            },
            What::Constrained { of, offset, span } => match (of, ty.kind) {
                (
                    Counted::Value,
                    Kind::Integer(Range {
                        min: Some(min),
                        extensible: true,
                        ..
                    }),
                ) => {
                    value.items.pop();
                    Item::InRoot(bits, min + offset as i64)
                }
                _ if span >= 255 => Item::Aligned(bits),
                _ => Item::Bits(bits),
            },
            What::Content { clause, .. } => match (clause, ty.kind) {
                ("17.6" | "16.9", _) => Item::Bits(bits),
                ("30.5.6" | "30.5.7", Kind::Ia5String(size, alphabet))
                    if !is_aligned(size, alphabet.bits()) =>
                {
                    Item::Bits(bits)
                }
                ("30.5.6" | "30.5.7", Kind::BmpString(size)) if !is_aligned(size, 16) => {
                    Item::Bits(bits)
                }
                _ => Item::Aligned(bits),
            },
            _ => Item::Bits(bits),
        };
        value.items.push(item);
    }

    fn leave(&mut self, _: BitRange) {
        let (value, ..) = self.open.pop().expect("it was entered");
        match self.open.last_mut() {
            Some((outer, ..)) => outer.items.push(Item::Value(value)),
            None => self.whole = value,
        }
    }
}

/// Clauses 30.5.6 and 30.5.7, for sizes without an extension marker.
fn is_aligned(size: Size, bits: u32) -> bool {
    match size.max {
        Some(max) if max == size.min => max * bits > 16,
        Some(max) if max < 65536 => max * bits >= 16,
        _ => true,
    }
}

/// Octets that are written bit by bit.
#[derive(Default)]
struct Bits {
    octets: Vec<u8>,
    count: usize,
}

impl Bits {
    fn bit(&mut self, bit: bool) {
        if self.count.is_multiple_of(8) {
            self.octets.push(0);
        }
        if bit {
            self.octets[self.count / 8] |= 0x80 >> (self.count % 8);
        }
        self.count += 1;
    }

    fn number(&mut self, number: usize, bits: usize) {
        for place in (0..bits).rev() {
            self.bit(number >> place & 1 != 0);
        }
    }

    /// Octets on an octet boundary.
    fn octets(&mut self, octets: &[u8]) {
        assert_eq!(self.count % 8, 0);
        self.octets.extend_from_slice(octets);
        self.count += 8 * octets.len();
    }
}

struct Writer<'p> {
    pen: &'p mut dyn Pen,
    found: Vec<Departure>,
}

impl Writer<'_> {
    fn departs(&mut self, departure: Departure) -> bool {
        let departs = self.pen.departs(departure);
        if departs {
            self.found.push(departure);
        }
        departs
    }

    fn align(&mut self, out: &mut Bits) {
        let count = out.count.wrapping_neg() % 8;
        if count > 0 {
            let padding = match self.departs(Departure::Padding) {
                true => 1 + self.pen.number((1 << count) - 1),
                false => 0,
            };
            out.number(padding, count);
        }
    }

    fn length(&mut self, out: &mut Bits, count: usize) {
        self.align(out);
        if count >= 128 || self.departs(Departure::LongLength) {
            out.number(0x8000 | count, 16);
        } else {
            out.number(count, 8);
        }
    }

    /// A number with a length; `sign` is what goes in front of it.
    fn counted(&mut self, out: &mut Bits, number: &[u8], sign: u8) {
        let spare = match self.departs(Departure::LongNumber) {
            true => 1 + self.pen.number(3),
            false => 0,
        };
        self.length(out, spare + number.len());
        out.octets(&vec![sign; spare]);
        out.octets(number);
    }

    /// The end of an encoding of its own.
    fn end(&mut self, out: &mut Bits) {
        self.align(out);
        if out.count == 0 {
            let filler = match self.departs(Departure::Padding) {
                true => 1 + self.pen.number(255),
                false => 0,
            };
            out.number(filler, 8);
        }
    }

    fn value(&mut self, value: &Value, out: &mut Bits) {
        let mut bitmap = false;
        for item in &value.items {
            self.item(item, out, &mut bitmap);
        }
        if bitmap {
            let length = 1 + self.pen.number(20);
            out.number(length - 1, 7);
            out.number(0, length);
        }
    }

    fn open(&mut self, value: &Value, out: &mut Bits) {
        self.align(out);
        // What is in it is aligned by itself.
        let mut content = Bits::default();
        let before = self.found.len();
        self.value(value, &mut content);
        if content.count == 0 && self.departs(Departure::EmptyOpenType) {
            return self.length_before(out, 0, before);
        }
        self.end(&mut content);
        if self.departs(Departure::SpareOctets) {
            content.octets(&vec![0x5a; 1 + self.pen.number(3)]);
        }
        self.length_before(out, content.octets.len(), before);
        out.octets(&content.octets);
    }

    /// A length that is written after what follows it, but found before.
    fn length_before(&mut self, out: &mut Bits, count: usize, before: usize) {
        let later = self.found.split_off(before);
        self.length(out, count);
        self.found.extend(later);
    }

    fn item(&mut self, item: &Item, out: &mut Bits, bitmap: &mut bool) {
        match item {
            Item::Bits(bits) => bits.iter().for_each(|bit| out.bit(*bit)),
            Item::Aligned(bits) => {
                self.align(out);
                bits.iter().for_each(|bit| out.bit(*bit));
            }
            Item::NoAdditions => {
                *bitmap = self.departs(Departure::EmptyBitmap);
                out.bit(*bitmap);
            }
            Item::Length(count) => self.length(out, *count),
            Item::Small(number, of) => {
                let long = self.departs(Departure::SmallInLongForm);
                let number = *number as usize;
                match (long, of) {
                    (true, Counted::Additions) => {
                        out.bit(true);
                        self.length(out, number);
                    }
                    (true, _) => {
                        out.bit(true);
                        self.counted(out, &[number as u8], 0);
                    }
                    (false, Counted::Additions) => out.number(number - 1, 7),
                    (false, _) => out.number(number, 7),
                }
            }
            Item::Semi(number) => self.counted(out, number, 0),
            Item::Signed(number) => {
                let sign = if number[0] & 0x80 != 0 { 0xff } else { 0 };
                self.counted(out, number, sign);
            }
            Item::Large(number, span) => {
                let longest = (u64::BITS - span.leading_zeros()).div_ceil(8) as usize;
                let spare =
                    usize::from(number.len() < longest && self.departs(Departure::LongNumber));
                let bits = usize::BITS - (longest - 1).leading_zeros();
                out.number(number.len() + spare - 1, bits as usize);
                self.align(out);
                out.octets(&vec![0; spare]);
                out.octets(number);
            }
            Item::InRoot(bits, number) => {
                if self.departs(Departure::RootAsExtension) {
                    out.bit(true);
                    let octets = number.to_be_bytes();
                    let spare = (0..7).take_while(|at| octets[*at] == 0 && octets[at + 1] < 0x80);
                    self.counted(out, &octets[spare.count()..], 0);
                } else {
                    out.bit(false);
                    if bits.len() > 7 {
                        self.align(out);
                    }
                    bits.iter().for_each(|bit| out.bit(*bit));
                }
            }
            Item::Value(value) if value.open => self.open(value, out),
            Item::Value(value) => self.value(value, out),
        }
    }
}
