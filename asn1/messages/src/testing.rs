//! What the generated tests call.

use bytes::Bytes;
use h323_per::Message;

/// The least value of a type can be encoded, and that decodes to it.
#[track_caller]
pub(crate) fn check<T: Message + Default + PartialEq>() {
    let mut octets = Vec::new();
    let least = T::default();
    if let Err(error) = h323_per::encode(&least, &mut octets) {
        panic!("{}: {error}", T::NAME);
    }
    match h323_per::decode::<T>(&Bytes::from(octets)) {
        Ok(decoded) => assert!(decoded == least, "{}", T::NAME),
        Err(error) => panic!("{}: {error}", T::NAME),
    }
}
