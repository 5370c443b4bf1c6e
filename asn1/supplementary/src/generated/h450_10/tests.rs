// Generated from h450_10.asn (H.450.10 (03/2001): call offer) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<CfbOvrOptArg>();
    check::<CoReqOptArg>();
    check::<RuAlertOptArg>();
}
