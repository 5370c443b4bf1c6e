//! Files of captured packets.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| h323_hostile::framing::capture(octets));
