//! Q.931 messages with all that they carry.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    h323_hostile::framing::signalling(&bytes::Bytes::copy_from_slice(octets));
});
