//! RIP and XRS: not yet, and not understood.

use std::time::Duration;

use bytes::Bytes;
use h323_messages::h225::{RasMessage, RequestInProgress, UnknownMessageResponse};

/// A RIP: wait this long before asking again. The wire knows 1 ms to 65,535 ms.
pub fn in_progress(delay: Duration) -> RasMessage {
    let millis = u16::try_from(delay.as_millis()).unwrap_or(u16::MAX).max(1);
    RasMessage::RequestInProgress(RequestInProgress {
        delay: millis,
        ..RequestInProgress::default()
    })
}

/// How long a RIP asks us to wait.
pub fn delay(message: &RequestInProgress) -> Duration {
    Duration::from_millis(u64::from(message.delay))
}

/// An XRS, with the message that was not understood.
pub fn not_understood(octets: &Bytes) -> RasMessage {
    RasMessage::UnknownMessageResponse(UnknownMessageResponse {
        message_not_understood: Some(octets.clone().into()),
        ..UnknownMessageResponse::default()
    })
}
