// Generated from h450_11.asn (H.450.11 (03/2001): call intrusion) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<CiFrcRelArg>();
    check::<CiFrcRelOptRes>();
    check::<CiGetCiplOptArg>();
    check::<CiGetCiplRes>();
    check::<CiNotificationArg>();
    check::<CiRequestArg>();
    check::<CiRequestRes>();
    check::<CiSilentArg>();
    check::<CiSilentOptRes>();
    check::<CiStatusInformation>();
    check::<CiWobOptArg>();
    check::<CiWobOptRes>();
    check::<CiisOptArg>();
    check::<CiisOptRes>();
}
