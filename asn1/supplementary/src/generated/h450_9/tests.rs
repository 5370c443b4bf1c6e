// Generated from h450_9.asn (H.450.9 (11/2000): call completion) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<CcArg>();
    check::<CcLongArg>();
    check::<CcRequestArg>();
    check::<CcRequestRes>();
    check::<CcShortArg>();
}
