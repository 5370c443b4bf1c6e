// Generated from h450_5.asn (H.450.5 (05/1999): call park and pickup) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<CallType>();
    check::<CpNotifyArg>();
    check::<CpRequestArg>();
    check::<CpRequestRes>();
    check::<CpSetupArg>();
    check::<CpSetupRes>();
    check::<CpickupNotifyArg>();
    check::<GroupIndicationOffArg>();
    check::<GroupIndicationOffRes>();
    check::<GroupIndicationOnArg>();
    check::<GroupIndicationOnRes>();
    check::<ParkCondition>();
    check::<PickExeArg>();
    check::<PickExeRes>();
    check::<PickrequArg>();
    check::<PickrequRes>();
    check::<PickupArg>();
    check::<PickupRes>();
}
