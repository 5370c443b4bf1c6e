// Generated from h460_14.asn (H.460.14 (03/2004): multi-level precedence and preemption) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<AlternateParty>();
    check::<MlppInfo>();
    check::<MlppNotification>();
    check::<MlppPrecedence>();
    check::<MlppReason>();
    check::<ReleaseCall>();
}
