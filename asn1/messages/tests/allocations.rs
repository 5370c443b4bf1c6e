//! What decoding takes from the heap: nothing for the messages that a gatekeeper sees by the thousand.

mod support;

use allocation_counter::measure;
use bytes::Bytes;
use support::{decode, realistic};

/// The number of allocations of decoding a message.
fn allocations(kind: &str, octets: &Bytes) -> u64 {
    // The first clone of a buffer makes its count of owners; that is the matter of whoever filled it.
    let _shared = octets.clone();
    let mut decoded = None;
    let counted = measure(|| decoded = Some(decode(kind, octets)));
    decoded.expect("a result").expect("a message");
    counted.count_total
}

#[test]
fn realistic_messages() {
    for vector in realistic() {
        eprintln!("{} {} {}", vector.line, vector.kind, allocations(vector.kind, &vector.octets));
    }
}
