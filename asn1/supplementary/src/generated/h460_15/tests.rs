// Generated from h460_15.asn (H.460.15: suspending and redirecting a call signalling channel) by `cargo run -p h323-asn1-compiler`; do not edit.

use crate::testing::check;

use super::types::*;

#[test]
fn least_values_survive() {
    check::<ChannelResumeRequest>();
    check::<ChannelResumeResponse>();
    check::<ChannelSuspendCancel>();
    check::<ChannelSuspendConfirm>();
    check::<ChannelSuspendRequest>();
    check::<ChannelSuspendResponse>();
    check::<SignallingChannelData>();
    check::<SignallingChannelMessage>();
}
