// Generated from h460_10.asn (H.460.10 (03/2004): the category of a call party) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<CallPartyCategoryInfo>();
}
