// Generated from h450_3.asn (H.450.3 (02/1998): call diversion) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<ActivateDiversionQArgument>();
    check::<ActivateDiversionQArgumentExtension>();
    check::<ActivateDiversionQResult>();
    check::<BasicService>();
    check::<CallReroutingArgument>();
    check::<CallReroutingArgumentExtension>();
    check::<CallReroutingResult>();
    check::<CfnrDivertedLegFailedArgument>();
    check::<CheckRestrictionArgument>();
    check::<CheckRestrictionArgumentExtension>();
    check::<CheckRestrictionResult>();
    check::<DeactivateDiversionQArgument>();
    check::<DeactivateDiversionQArgumentExtension>();
    check::<DeactivateDiversionQResult>();
    check::<DiversionReason>();
    check::<DivertingLegInformation1Argument>();
    check::<DivertingLegInformation1ArgumentExtension>();
    check::<DivertingLegInformation2Argument>();
    check::<DivertingLegInformation2ArgumentExtension>();
    check::<DivertingLegInformation3Argument>();
    check::<DivertingLegInformation3ArgumentExtension>();
    check::<DivertingLegInformation4Argument>();
    check::<DivertingLegInformation4ArgumentExtension>();
    check::<IntResult>();
    check::<IntResultExtension>();
    check::<InterrogateDiversionQArgument>();
    check::<InterrogateDiversionQArgumentExtension>();
    check::<Procedure>();
    check::<SubscriptionOption>();
    check::<UnspecifiedParameter>();
}
