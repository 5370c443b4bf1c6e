// Generated from h460_24b.asn (H.460.24 Annex B: alternate addresses for media between endpoints) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<AlternateAddress>();
    check::<AlternateAddresses>();
}
