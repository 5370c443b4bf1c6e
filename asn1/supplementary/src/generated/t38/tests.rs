// Generated from t38.asn (T.38 in the syntax of 2002) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<DataFieldElement>();
    check::<ErrorRecovery>();
    check::<FecInfo>();
    check::<FieldType>();
    check::<IfpPacket>();
    check::<T30Data>();
    check::<T30Indicator>();
    check::<TypeOfMsg>();
    check::<UdptlPacket>();
}
