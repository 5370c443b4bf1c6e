// Generated from h450_1_ros.asn (H.450.1 (02/1998): the APDUs of remote operations) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<Invoke>();
    check::<Reject>();
    check::<RejectReason>();
    check::<ReturnError>();
    check::<ReturnResult>();
    check::<ReturnResultResult>();
    check::<Ros>();
}
