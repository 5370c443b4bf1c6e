// Generated from h460_4.asn (H.460.4 (01/2007): priority of a call, network of its origin) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<CallPriority>();
    check::<CallPriorityInfo>();
    check::<CallPriorityRejectReason>();
    check::<CountryInternationalNetworkCallOriginationIdentification>();
    check::<NumberingPlan>();
    check::<NumberingPlanE164>();
    check::<NumberingPlanX121>();
}
