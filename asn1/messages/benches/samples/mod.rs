//! The realistic messages as octets and as values.

use bytes::Bytes;
use h323_per::{Message, decode, encode};

const MESSAGES: &str = include_str!("../../tests/vectors/realistic.txt");

/// Room for the longest message, so that no buffer grows while something is measured.
pub(crate) const ROOM: usize = 4096;

/// A message as octets and as a value.
pub(crate) struct Sample<T> {
    pub(crate) name: &'static str,
    pub(crate) octets: Bytes,
    pub(crate) value: T,
}

/// The messages of a kind. They come back to the octet, or the figures would be of no use.
pub(crate) fn samples<T: Message>(kind: &str) -> Vec<Sample<T>> {
    let lines = MESSAGES.lines().map(|line| line.split_whitespace());
    lines
        .filter_map(|mut words| {
            let (found, digits, name) = (words.next()?, words.next()?, words.next()?);
            (found == kind).then(|| {
                let octets = unhex(digits);
                let value = decode(&octets).expect("a message");
                let mut again = Vec::new();
                encode(&value, &mut again).expect("octets");
                assert_eq!(again, octets, "{name}");
                Sample {
                    name,
                    octets,
                    value,
                }
            })
        })
        .collect()
}

fn unhex(digits: &str) -> Bytes {
    h323_per::hex::from_hex(digits)
        .expect("hexadecimal digits")
        .into()
}
