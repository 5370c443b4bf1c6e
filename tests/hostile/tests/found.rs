//! What the targets of `fuzz` have found: each input that something did not hold of, with what it was.

use bytes::Bytes;
use h323_hostile::seeds::TARGETS;
use h323_per::hex::from_hex;

/// The target, and the octets.
const FOUND: [(&str, &str); 2] = [
    // A list at the end of a message, with an unknown alternative whose open type has no octet: read where octets
    // follow, and where none did refused as more than the rest could hold.
    (
        "h501",
        "1c8601004801432001010101480143200101010101ff010101010101210101010100000000001000010100010101210100018000004320\
         010101ff01010101010121010101010000000000100001010101010121010001000100",
    ),
    // The same in another message.
    (
        "h501",
        "40008084000001c1a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5\
         a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5\
         a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5083f0b0c0d0e0f400001080008914a010701bf00010203",
    ),
];

#[test]
fn what_was_found_is_withstood() {
    for (name, digits) in FOUND {
        let target = TARGETS.into_iter().find(|(other, _)| *other == name);
        let (_, target) = target.unwrap_or_else(|| panic!("{name} is no target"));
        let octets = from_hex(digits).unwrap_or_else(|| panic!("{digits}"));
        target.run(&Bytes::from(octets));
    }
}
