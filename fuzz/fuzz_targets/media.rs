//! RTP and RTCP datagrams.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    h323_hostile::framing::media(&bytes::Bytes::copy_from_slice(octets));
});
