// Generated from h460_18.asn (H.460.18: signalling through address translation and firewalls) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<IncomingCallIndication>();
    check::<LrqKeepAliveData>();
}
