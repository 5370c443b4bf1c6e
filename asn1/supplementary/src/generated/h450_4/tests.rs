// Generated from h450_4.asn (H.450.4 (05/1999): call hold) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<HoldNotificArg>();
    check::<MixedExtension>();
    check::<RemoteHoldArg>();
    check::<RemoteHoldRes>();
    check::<RemoteRetrieveArg>();
    check::<RemoteRetrieveRes>();
    check::<RetrieveNotificArg>();
}
