// Generated from h450_12.asn (H.450.12 (07/2001): common information) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<CmnArg>();
    check::<DummyArg>();
    check::<FeatureControl>();
    check::<FeatureList>();
    check::<FeatureValues>();
    check::<PartyCategory>();
}
