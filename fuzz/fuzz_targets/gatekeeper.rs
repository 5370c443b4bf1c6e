//! What a stranger sends to a gatekeeper that somebody is registered with.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let mut zone = h323_hostile::zone::Zone::new();
    zone.visit(&bytes::Bytes::copy_from_slice(octets));
    zone.assert_undisturbed();
});
