//! Another codec's opinion on each construct: what this crate writes is what rasn writes, and each reads it.
//!
//! Where rasn is known to be wrong, the last tests say what it does and what is right.

#![expect(clippy::unwrap_used, reason = "what fails is a test")]

use std::fmt::Debug;

use bytes::Bytes;
use h323_per::{
    Additions, Alphabet, BitString, BmpString, Decoder, Encoder, Extension, Fault, Ia5String,
    Octets, Range, Reader, Size,
};
use proptest::collection::vec;
use proptest::prelude::*;
use rasn::prelude::{AsnType, Decode, Encode};
use rasn::types;
use rasn::{Decoder as _, Encoder as _};

/// What `write` writes between two ones.
fn encode(write: impl FnOnce(&mut Encoder<'_>)) -> Vec<u8> {
    let mut out = Vec::new();
    let mut e = Encoder::new(&mut out);
    e.bool(true);
    write(&mut e);
    e.bool(true);
    e.finish().unwrap();
    out
}

fn decode<V>(octets: &[u8], read: impl FnOnce(&mut Decoder<'_>) -> Result<V, Fault>) -> V {
    let octets = Bytes::copy_from_slice(octets);
    let mut d = Decoder::new(&octets);
    assert!(d.bool().unwrap());
    let value = read(&mut d).unwrap();
    assert!(d.bool().unwrap());
    assert!(d.remaining() < 8);
    value
}

/// What is read to a place.
fn placed<T: Default>(read: impl FnOnce(&mut T)) -> T {
    let mut place = T::default();
    read(&mut place);
    place
}

/// An open type with this content.
fn open<T>(r: &mut Reader<'_>, content: impl FnOnce(&mut Reader<'_>) -> T) -> T {
    let around = r.enter();
    let value = content(r);
    r.leave(around);
    value
}

/// Both codecs agree on the encoding of a value: `theirs` holds it between two TRUE.
#[track_caller]
fn agree<T, V: PartialEq + Debug>(
    theirs: &T,
    value: &V,
    write: impl FnOnce(&mut Encoder<'_>, &V),
    read: impl FnOnce(&mut Decoder<'_>) -> Result<V, Fault>,
) where
    T: Encode + Decode + PartialEq + Debug,
{
    let octets = encode(|e| write(e, value));
    assert_eq!(octets, rasn::aper::encode(theirs).unwrap(), "{theirs:?}");
    assert_eq!(rasn::aper::decode::<T>(&octets).unwrap(), *theirs);
    assert_eq!(decode(&octets, read), *value);
}

/// A rasn type that holds a value between two BOOLEANs.
macro_rules! between {
    ($($(#[$attribute:meta])* $name:ident($ty:ty))+) => {$(
        #[derive(Debug, Clone, PartialEq, AsnType, Decode, Encode)]
        #[rasn(automatic_tags)]
        struct $name {
            before: bool,
            $(#[$attribute])*
            value: $ty,
            after: bool,
        }

        impl From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self { before: true, value, after: true }
            }
        }
    )+};
}

mod bit_string;
mod choice;
mod enumerated;
mod integer;
mod list;
mod object_identifier;
mod octet_string;
mod sequence;
mod string;

/// What rasn 0.30 gets wrong. When one of these fails, a fault was mended: the comparison belongs above then.
mod faults;
