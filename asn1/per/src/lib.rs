//! Aligned PER (X.691): runtime of the generated message types.
//!
//! [`decode`] and [`encode`] take any [`Message`]. The types themselves are generated from the ASN.1 modules; for
//! each construct of X.691 their [`Decode`] and [`Encode`] call one method of [`Reader`] and [`Encoder`], with the
//! constraints as constant arguments. Under the reader, a [`Decoder`] says at each step whether it fails. For everything
//! that is not the hot path, [`schema`] describes the types.
//!
//! | ASN.1 | Rust | [`Reader`] and [`Encoder`] |
//! | --- | --- | --- |
//! | BOOLEAN | `bool` | `bool` |
//! | NULL | `()` | nothing; as an open type `open_null`, as an addition `addition_null` |
//! | INTEGER | an integer | `integer` with a [`Range`]; `unsigned` for `(min..MAX)` |
//! | ENUMERATED | an enum | `enumerated` |
//! | BIT STRING | [`BitString`] | `bit_string` with a [`Size`] |
//! | OCTET STRING | `[u8; N]`, [`Octets`] | `octet_array`; `octet_string` with a [`Size`] |
//! | OBJECT IDENTIFIER | [`ObjectIdentifier`] | `object_identifier` |
//! | IA5String and other 7-bit ones | [`Ia5String`] | `ia5_string` with a [`Size`] and an [`Alphabet`] |
//! | BMPString | [`BmpString`] | `bmp_string` with a [`Size`] |
//! | GeneralString | [`GeneralString`] | `general_string` |
//! | SEQUENCE | a struct | `bool` and `bits` for the preamble; `optional`; `additions`, `extension` |
//! | SEQUENCE OF | `Vec<T>`, [`List<T, N>`](List) | `list`, `list_to` or `list_of` with a [`Size`] |
//! | CHOICE | an enum | `choice`; `unknown_alternative` |
//! | open type | [`Octets`] | `enter` and `leave`; `open_octets` |
//! | recursion | `Box<T>` | `nested` |
//!
//! What an extensible type holds beyond this edition of the schema is kept ([`Extension`],
//! [`UnknownAlternative`]): a canonical message of any edition that is decoded and encoded again has the same octets.
//!
//! Decoding takes what real equipment sends besides what X.691 says: lengths and numbers in a longer form than
//! needed, padding that is not zero, open types with spare octets, an empty one for a NULL, and additions that
//! are absent although they are not OPTIONAL. It is bounded by the octets that came in and the [`limits`], and it
//! does not panic.
//!
//! How faithful a caller is to the octets of a message, it chooses:
//!
//! | | takes | encodes to |
//! | --- | --- | --- |
//! | [`decode`], [`encode`] | all of the above | the canonical octets: what is of another edition as it came, and so are a DEFAULT that was sent, a bitmap in which nothing is there and an empty open type that nobody knows; the rest of the above put right |
//! | [`decode_strict`], [`encode`] | what is canonical, of any edition; else it says what is not, and where ([`schema::canonical`]) | the same octets |
//! | [`Relayed`] | all of the above | the same octets, but for the fields that are changed |
//!
//! Who needs a few fields of a message, or replaces one, has a [`view`] of the octets.
//!
//! This crate knows nothing of what the messages mean.

mod bit_string;
mod bits;
mod bmp_string;
mod choice;
mod constraint;
mod error;
mod general_string;
pub mod hex;
mod ia5_string;
mod integer;
mod length;
pub mod limits;
mod list;
mod octets;
mod oid;
mod open_type;
mod reader;
mod relay;
pub mod schema;
mod sequence;
mod strict;
mod string;
#[cfg(test)]
mod testing;
pub mod view;

use bytes::Bytes;

pub use bit_string::BitString;
pub use bits::{Around, Decoder, Encoder};
pub use bmp_string::BmpString;
pub use choice::UnknownAlternative;
pub use constraint::{Alphabet, Range, Size};
pub use error::{DecodeError, EncodeError, Fault, Rule};
pub use general_string::GeneralString;
pub use ia5_string::{Ia5String, NotIa5};
pub use list::{Elements, List};
pub use octets::Octets;
pub use oid::{InvalidObjectIdentifier, ObjectIdentifier};
pub use reader::Reader;
pub use relay::{ChangeError, Relayed};
pub use sequence::{Additions, Extension, UnknownAddition, UnknownAdditions};
pub use strict::{StrictError, decode_strict};

/// A type whose values can be read from an encoding.
///
/// Either of [`fill`](Self::fill), with [`blank`](Self::blank), and [`decode`](Self::decode) makes the other.
pub trait Decode: Default {
    /// A value to be filled, in which nothing is there that need not be. But for a `Box`, and for types that implement
    /// [`decode`](Self::decode), nothing of it is on the heap.
    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    /// Reads a value where a blank one is. Rules that the octets break are kept by the reader; what is read is of no use
    /// then.
    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        *self = Self::decode(r);
    }

    /// Reads a value, and returns it.
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        let mut value = Self::blank();
        value.fill(r);
        value
    }
}

/// Writes a value over a blank one, which has nothing to be dropped: what of any other is on the heap would leak.
#[inline(always)]
pub fn put<T>(place: &mut T, value: T) -> &mut T {
    std::mem::forget(std::mem::replace(place, value));
    place
}

/// A type whose values can be written as an encoding.
pub trait Encode {
    /// Writes the value. Rules that it breaks are kept by the encoder.
    fn encode(&self, e: &mut Encoder<'_>);
}

/// A type of an ASN.1 module.
pub trait Message: Decode + Encode {
    /// What the module says of it.
    const SCHEMA: &'static schema::Type;
    /// Its ASN.1 name.
    const NAME: &'static str;
}

impl Decode for bool {
    #[inline]
    fn decode(r: &mut Reader<'_>) -> Self {
        r.bool()
    }
}

impl Encode for bool {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        e.bool(*self);
    }
}

impl Decode for () {
    #[inline]
    fn decode(_: &mut Reader<'_>) -> Self {}
}

impl Encode for () {
    #[inline]
    fn encode(&self, _: &mut Encoder<'_>) {}
}

impl<T: Decode> Decode for Box<T> {
    #[inline]
    fn blank() -> Self {
        // Made where it stays: a value that is made first is copied there.
        Box::write(Box::new_uninit(), T::blank())
    }

    #[inline]
    fn fill(&mut self, r: &mut Reader<'_>) {
        (**self).fill(r);
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    #[inline]
    fn encode(&self, e: &mut Encoder<'_>) {
        (**self).encode(e);
    }
}

/// Reads a message. Octets behind it are ignored: some equipment leaves a spare one.
///
/// # Errors
///
/// When the octets are not a message of this type: which rule they break, and where.
// Inlined, so that a large message is not copied to where the caller has it.
#[inline(always)]
pub fn decode<T: Message>(input: &Bytes) -> Result<T, DecodeError> {
    let mut reader = Reader::new(input);
    let mut result = Ok(T::blank());
    if let Ok(message) = &mut result {
        message.fill(&mut reader);
    }
    if let Err(fault) = reader.finish() {
        result = Err(explain_decoding(T::SCHEMA, input, fault));
    }
    result
}

/// Reads a message over another one. Where many are read and each is used where it is, none is moved.
///
/// # Errors
///
/// Those of [`decode`]; a blank message is left then.
#[inline]
pub fn decode_over<T: Message>(message: &mut T, input: &Bytes) -> Result<(), DecodeError> {
    *message = T::blank();
    let mut reader = Reader::new(input);
    message.fill(&mut reader);
    reader.finish().map(|_| ()).map_err(|fault| {
        *message = T::blank();
        explain_decoding(T::SCHEMA, input, fault)
    })
}

/// Reads the message at the start of some octets, and says how many of them it takes: at least one.
///
/// # Errors
///
/// Those of [`decode`].
pub fn decode_prefix<T: Message>(input: &Bytes) -> Result<(T, usize), DecodeError> {
    let mut reader = Reader::new(input);
    let message = T::decode(&mut reader);
    match reader.finish() {
        Ok(octets) => Ok((message, octets)),
        Err(fault) => Err(explain_decoding(T::SCHEMA, input, fault)),
    }
}

#[cold]
fn explain_decoding(ty: &'static schema::Type, input: &Bytes, fault: Fault) -> DecodeError {
    let (rule, bit) = (fault.rule(), fault.bit());
    // What lies behind the ceiling was not read.
    let cut = rule == Rule::UnexpectedEnd && input.len() > limits::MAX_INPUT;
    let rule = if cut { Rule::TooLarge } else { rule };
    let (path, detail) = schema::locate_fault(ty, input, bit);
    DecodeError {
        rule,
        bit_offset: bit,
        path,
        detail,
    }
}

/// Appends the encoding of a message.
///
/// # Errors
///
/// When a value in it breaks a constraint of the schema or one of the [`limits`]; nothing is appended then.
pub fn encode<T: Message>(message: &T, out: &mut Vec<u8>) -> Result<(), EncodeError> {
    let start = out.len();
    let mut encoder = Encoder::new(out);
    message.encode(&mut encoder);
    encoder.finish().map_err(|fault| {
        let written = Bytes::from(out.split_off(start));
        explain_encoding(T::SCHEMA, &written, fault)
    })
}

#[cold]
fn explain_encoding(ty: &'static schema::Type, written: &Bytes, fault: Fault) -> EncodeError {
    let (rule, bit) = (fault.rule(), fault.bit());
    let (path, detail) = schema::locate_fault(ty, written, bit);
    EncodeError { rule, path, detail }
}
