// Generated from h450_2.asn (H.450.2 (02/1998): call transfer) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<CallStatus>();
    check::<CtActiveArg>();
    check::<CtActiveArgArgumentExtension>();
    check::<CtCompleteArg>();
    check::<CtCompleteArgArgumentExtension>();
    check::<CtIdentifyRes>();
    check::<CtInitiateArg>();
    check::<CtInitiateArgArgumentExtension>();
    check::<CtSetupArg>();
    check::<CtSetupArgArgumentExtension>();
    check::<CtUpdateArg>();
    check::<CtUpdateArgArgumentExtension>();
    check::<DummyArg>();
    check::<DummyRes>();
    check::<EndDesignation>();
    check::<ResultExtension>();
    check::<SubaddressTransferArg>();
    check::<SubaddressTransferArgArgumentExtension>();
    check::<UnspecifiedParameter>();
}
