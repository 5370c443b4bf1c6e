//! What a stranger sends to an endpoint that is in a call.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|octets: &[u8]| {
    let mut lab = h323_hostile::lab::Lab::new();
    lab.visit(octets);
    lab.assert_undisturbed();
    lab.finish();
});
