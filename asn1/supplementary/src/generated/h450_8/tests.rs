// Generated from h450_8.asn (H.450.8 (02/2000): name identification) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<AlertingNameArgument>();
    check::<BusyNameArgument>();
    check::<CallingNameArgument>();
    check::<ConnectedNameArgument>();
    check::<Name>();
    check::<NamePresentationAllowed>();
    check::<NamePresentationRestricted>();
}
