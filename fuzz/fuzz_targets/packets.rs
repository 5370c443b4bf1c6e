//! Captured packets: link, IP, fragments, TCP, and what is in them.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| h323_hostile::framing::packets(octets));
