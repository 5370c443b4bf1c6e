// Generated from h461.asn (ASSET: applications associated with a call) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<Application>();
    check::<ApplicationAvailable>();
    check::<ApplicationDisplay>();
    check::<ApplicationIe>();
    check::<ApplicationInvoke>();
    check::<ApplicationInvokeRequest>();
    check::<ApplicationInvokeResponse>();
    check::<ApplicationStart>();
    check::<ApplicationState>();
    check::<ApplicationStatus>();
    check::<AssetMessage>();
    check::<AssociateRequest>();
    check::<AssociateResponse>();
    check::<InvokeFailReason>();
}
