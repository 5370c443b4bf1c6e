// Generated from x880.asn (X.880: the classes of operations and errors, as far as H.450 needs them) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<Code>();
}
