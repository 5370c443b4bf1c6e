//! Looking at fields of an encoded message, and replacing one, without decoding the rest.
//!
//! A relay reads a few fields of a message, changes one, and sends everything else on as it came. For that, a
//! [`View`] follows a [`Path`] through the octets with the help of the [`schema`](crate::schema): what stands
//! before the field is passed over, what stands behind it is not looked at. Looking allocates nothing. As far down the
//! path as nothing before varies in length, a look compares a few bits with those that the path has for it.
//!
//! ```
//! # use bytes::Bytes;
//! # use h323_per::schema::{Component, Kind, Sequence, Type};
//! # use h323_per::{Decode, Encode, Encoder, Fault, Message, Range, Reader};
//! use h323_per::view::{Path, View};
//!
//! # #[derive(Default)]
//! # struct Ports { rtp: u16, rtcp: Option<u16> }
//! # static PORT: Type = Type::new("Port", Kind::Integer(Range::new(0, 65535)));
//! # static PORTS: Type = Type::new("Ports", Kind::Sequence(&Sequence {
//! #     root: &[Component::new("rtp", &PORT), Component::optional("rtcp", &PORT)],
//! #     extensible: false, additions: &[],
//! # }));
//! # impl Decode for Ports { fn decode(r: &mut Reader<'_>) -> Self {
//! #     let there = r.bool();
//! #     let mut port = || r.integer(Range::new(0, 65535)) as u16;
//! #     Self { rtp: port(), rtcp: there.then(port) }
//! # } }
//! # impl Encode for Ports { fn encode(&self, _: &mut Encoder<'_>) {} }
//! # impl Message for Ports { const NAME: &'static str = "Ports"; const SCHEMA: &'static Type = &PORTS; }
//! // Ports ::= SEQUENCE { rtp Port, rtcp Port OPTIONAL }
//! const RTP: Path<Ports> = Path::to(&["rtp"]);
//! const RTCP: Path<Ports> = Path::to(&["rtcp"]);
//!
//! let octets = Bytes::from_static(&[0x80, 0x13, 0x88, 0x13, 0x89]);
//! let view = View::<Ports>::new(&octets);
//! let rtp = view.get(&RTP)?.expect("it is mandatory");
//! assert_eq!(rtp.read(|d| d.integer(Range::new(0, 65535)))?, 5000);
//!
//! let mut out = Vec::new();
//! assert!(view.replace(&RTP, |e| e.integer(6000, Range::new(0, 65535)), &mut out)?);
//! assert_eq!(out, [0x80, 0x17, 0x70, 0x13, 0x89]);
//! out.clear();
//! assert!(view.remove(&RTCP, &mut out)?);
//! assert_eq!(out, [0, 0x13, 0x88]);
//! # Ok::<(), h323_per::Fault>(())
//! ```
//!
//! Everything but the field keeps its octets in an edit, be they canonical or not. [`Relayed`](crate::Relayed) has a
//! message together with them.
//!
//! A view believes the message as far as it does not look: what it passes over may break constraints that
//! [`decode`](crate::decode) would refuse. Whatever the octets are, it does not panic, and does not work
//! longer on them than decoding would.

mod edit;
mod find;
mod head;
mod path;
mod skip;

use core::marker::PhantomData;

use bytes::Bytes;

pub use path::Path;

use self::find::Finder;
use self::head::Head;
use self::skip::{Left, Skipper};
use crate::schema::{Kind, Type};
use crate::{Decode, Decoder, Encoder, Fault, Message};

/// The octets of a message of the type `T`.
#[derive(Clone, Copy, Debug)]
pub struct View<'a, T> {
    octets: &'a Bytes,
    ty: PhantomData<fn() -> T>,
}

/// A field of a message that is there.
#[derive(Clone, Debug)]
pub struct Field<'a> {
    octets: &'a Bytes,
    ty: &'static Type,
    /// The bits at which it begins, and at which the message or the open type around it ends.
    start: usize,
    end: usize,
}

impl<'a, T: Message> View<'a, T> {
    /// A view of a message.
    pub fn new(octets: &'a Bytes) -> Self {
        Self {
            octets,
            ty: PhantomData,
        }
    }

    /// The octets of the message.
    pub fn octets(&self) -> &'a Bytes {
        self.octets
    }

    /// The field at a path; none where it is absent, or the message holds another alternative.
    ///
    /// # Errors
    ///
    /// The rule that is broken on the way, [`FragmentMalformed`](crate::Rule::FragmentMalformed) also where an open type
    /// around the field comes in fragments: such a message is a matter of [`decode`](crate::decode).
    pub fn get(&self, path: &Path<T>) -> Result<Option<Field<'a>>, Fault> {
        let head = path.head();
        let begun = head.end_in(self.octets);
        if let Some((start, end)) = begun
            && head.steps == path.steps().len()
        {
            return Ok(Some(Field {
                octets: self.octets,
                ty: head.ty,
                start,
                end,
            }));
        }
        self.search(path, begun)
    }

    /// The field at a path, from behind its head where the message begins with that.
    #[inline(never)]
    fn search(
        &self,
        path: &Path<T>,
        begun: Option<(usize, usize)>,
    ) -> Result<Option<Field<'a>>, Fault> {
        let (d, ty, steps) = match begun {
            Some((start, end)) => {
                let Head { steps, ty, .. } = *path.head();
                (Decoder::part(self.octets, start, end), ty, steps)
            }
            None => (Decoder::new(self.octets), T::SCHEMA, 0),
        };
        Skipper::new(d).find(ty, &path.steps()[steps..])
    }

    /// The fields at several paths, at most 32, in one pass: like [`get`](Self::get).
    ///
    /// # Errors
    ///
    /// Those of [`get`](Self::get), and the rules that are broken in what is passed over behind a field that is absent.
    pub fn get_all<const N: usize>(
        &self,
        paths: [&Path<T>; N],
    ) -> Result<[Option<Field<'a>>; N], Fault> {
        const { assert!(0 < N && N <= 32, "1 to 32 paths") };
        let wanted = u32::MAX >> (32 - N);
        let mut finder = Finder {
            skipper: Skipper::new(Decoder::new(self.octets)),
            paths: paths.map(Path::steps),
            found: [const { None }; N],
            left: wanted,
        };
        finder.value(T::SCHEMA, 0, wanted)?;
        Ok(finder.found)
    }
}

impl<'a> Field<'a> {
    /// The field that begins where a skipper is.
    #[inline]
    fn here(skipper: &Skipper<'a>, ty: &'static Type) -> Self {
        let start = skipper.d.position();
        Self {
            octets: skipper.d.source(),
            ty,
            start,
            end: start + skipper.d.remaining(),
        }
    }

    /// What the schema says of it.
    pub fn ty(&self) -> &'static Type {
        self.ty
    }

    /// The bit of the message at which it begins.
    pub fn start(&self) -> usize {
        self.start
    }

    /// The value, by what reads values of its type.
    ///
    /// # Errors
    ///
    /// Those of decoding.
    pub fn read<V>(
        &self,
        read: impl FnOnce(&mut Decoder<'_>) -> Result<V, Fault>,
    ) -> Result<V, Fault> {
        read(&mut Decoder::part(self.octets, self.start, self.end))
    }

    /// The value as the Rust type of its type.
    ///
    /// # Errors
    ///
    /// Those of decoding.
    pub fn decode<V: Decode>(&self) -> Result<V, Fault> {
        self.read(|d| d.values(V::decode))
    }

    /// Writes the value as it stands, be it in another message or by itself. Where its octets break a rule, so
    /// does the encoding.
    pub fn encode(&self, e: &mut Encoder<'_>) {
        let mut skipper = self.skipper();
        if let Err(fault) = skipper.value(self.ty) {
            return e.fault(fault.rule());
        }
        let (octets, end) = (&self.octets[..], skipper.d.position());
        match skipper.seam {
            None => e.copy_bits(octets, self.start..end),
            // As in an edit, octets are the same behind the first padding.
            Some(seam) => {
                e.copy_bits(octets, self.start..seam);
                e.copy_padding(octets, seam..seam.next_multiple_of(8));
                e.octets(&octets[seam.div_ceil(8)..(end / 8).max(seam.div_ceil(8))]);
                e.copy_bits(octets, (end / 8 * 8).max(seam.next_multiple_of(8))..end);
            }
        }
    }

    /// The elements of a list, in order; none of any other type.
    ///
    /// # Errors
    ///
    /// The rule that its length breaks. Each element can be one: what is behind it cannot be found then.
    pub fn elements(&self) -> Result<impl Iterator<Item = Result<Field<'a>, Fault>>, Fault> {
        let mut skipper = self.skipper();
        let list = match self.ty.kind {
            Kind::SequenceOf(list) => Some((list.element, skipper.elements(list)?)),
            _ => None,
        };
        Ok(Elements {
            octets: self.octets,
            end: self.end,
            skipper,
            list,
            first: true,
        })
    }

    fn skipper(&self) -> Skipper<'a> {
        Skipper::new(Decoder::part(self.octets, self.start, self.end))
    }
}

/// The elements of a list.
struct Elements<'a> {
    octets: &'a Bytes,
    end: usize,
    skipper: Skipper<'a>,
    list: Option<(&'static Type, Left)>,
    /// Whether none was passed over so far.
    first: bool,
}

impl<'a> Iterator for Elements<'a> {
    type Item = Result<Field<'a>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        let (ty, mut left) = self.list.take()?;
        match self.advance(ty, &mut left) {
            Ok(false) => None,
            Ok(true) => {
                self.list = Some((ty, left));
                Some(Ok(Field {
                    octets: self.octets,
                    ty,
                    start: self.skipper.d.position(),
                    end: self.end,
                }))
            }
            Err(fault) => Some(Err(fault)),
        }
    }
}

impl Elements<'_> {
    fn advance(&mut self, ty: &'static Type, left: &mut Left) -> Result<bool, Fault> {
        if !core::mem::take(&mut self.first) {
            self.skipper.value(ty)?;
        }
        self.skipper.next(left)
    }
}
