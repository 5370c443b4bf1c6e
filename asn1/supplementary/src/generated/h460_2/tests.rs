// Generated from h460_2.asn (H.460.2 (07/2001): number portability) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<NumberPortabilityData>();
    check::<NumberPortabilityInfo>();
    check::<NumberPortabilityRejectReason>();
    check::<NumberPortabilityTypeOfNumber>();
    check::<PortabilityAddress>();
    check::<PortabilityTypeOfNumber>();
    check::<RegionalParameters>();
}
