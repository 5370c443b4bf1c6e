// Generated from h460_21.asn (H.460.21 (05/2006): message broadcast) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<CapabilityAdvertisement>();
    check::<GroupAttributes>();
    check::<ReceiveCapabilities>();
    check::<TransmitCapabilities>();
}
