// Generated from h450_7.asn (H.450.7 (05/1999): message waiting indication) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<BasicService>();
    check::<MsgCentreId>();
    check::<MwiActivateArg>();
    check::<MwiDeactivateArg>();
    check::<MwiInterrogateArg>();
    check::<MwiInterrogateResElt>();
}
