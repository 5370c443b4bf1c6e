//! One place that calls the primitives for the tests of this crate.

use bytes::Bytes;

use crate::{Decoder, Encoder, Fault, Reader, Rule};

/// What `write` writes, without a fault.
pub(crate) fn encode(write: impl FnOnce(&mut Encoder<'_>)) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out);
    write(&mut encoder);
    encoder.finish().unwrap();
    out
}

/// The fault of what `write` writes.
pub(crate) fn fault_of(write: impl FnOnce(&mut Encoder<'_>)) -> (Rule, u32) {
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out);
    write(&mut encoder);
    let fault = encoder.finish().unwrap_err();
    let (rule, bit) = (fault.rule(), fault.bit());
    (rule, bit)
}

/// What `read` reads, which has to be all but the padding of the last octet.
pub(crate) fn decode<T>(
    octets: &[u8],
    read: impl FnOnce(&mut Decoder<'_>) -> Result<T, Fault>,
) -> T {
    let octets = Bytes::copy_from_slice(octets);
    let mut decoder = Decoder::new(&octets);
    let value = read(&mut decoder).unwrap();
    // A value without bits is an octet all the same.
    let left = decoder.remaining() - if decoder.position() == 0 { 8 } else { 0 };
    assert!(left < 8, "{left} bits are left");
    value
}

/// What `read` reads without a fault.
pub(crate) fn read<T>(octets: &[u8], read: impl FnOnce(&mut Reader<'_>) -> T) -> T {
    let octets = Bytes::copy_from_slice(octets);
    let mut reader = Reader::new(&octets);
    let value = read(&mut reader);
    assert_eq!(reader.finish(), Ok(octets.len()));
    value
}

/// What is read to a place.
pub(crate) fn placed<T: Default>(read: impl FnOnce(&mut T)) -> T {
    let mut place = T::default();
    read(&mut place);
    place
}

/// An open type with this content.
pub(crate) fn open<T>(r: &mut Reader<'_>, content: impl FnOnce(&mut Reader<'_>) -> T) -> T {
    let around = r.enter();
    let value = content(r);
    r.leave(around);
    value
}

/// The fault that `read` leaves.
pub(crate) fn fault_in<T>(octets: &[u8], read: impl FnOnce(&mut Reader<'_>) -> T) -> (Rule, u32) {
    let octets = Bytes::copy_from_slice(octets);
    let mut reader = Reader::new(&octets);
    read(&mut reader);
    let fault = reader.finish().unwrap_err();
    (fault.rule(), fault.bit())
}

/// The fault that `read` meets.
pub(crate) fn fault<T: std::fmt::Debug>(
    octets: &[u8],
    read: impl FnOnce(&mut Decoder<'_>) -> Result<T, Fault>,
) -> (Rule, u32) {
    let octets = Bytes::copy_from_slice(octets);
    let fault = read(&mut Decoder::new(&octets)).unwrap_err();
    let (rule, bit) = (fault.rule(), fault.bit());
    (rule, bit)
}
