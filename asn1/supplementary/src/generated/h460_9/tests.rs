// Generated from h460_9.asn (H.460.9: reports of the quality of media) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<FinalQosMonReport>();
    check::<InterGkQosMonReport>();
    check::<MediaReceiverMeasures>();
    check::<MediaSenderMeasures>();
    check::<PerCallQoSReport>();
    check::<PeriodicQoSMonReport>();
    check::<QosExtension>();
    check::<QosMonitoringReportData>();
    check::<RtcpMeasures>();
}
