// Generated from h460_3.asn (H.460.3 (11/2002): circuit status) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<CircuitStatus>();
    check::<CircuitStatusMap>();
    check::<CircuitStatusType>();
}
