// Generated from h460_9b.asn (H.460.9 Annex B (11/2002): extended metrics of voice) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<BurstMetrics>();
    check::<ExtendedRtpMetrics>();
    check::<JitterBufferParms>();
    check::<JitterBufferTypes>();
    check::<PlcTypes>();
}
