// Generated from h450_1.asn (H.450.1 (02/1998): the APDU that carries supplementary services) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<EntityType>();
    check::<H4501SupplementaryService>();
    check::<InterpretationApdu>();
    check::<NetworkFacilityExtension>();
    check::<ServiceApdus>();
}
