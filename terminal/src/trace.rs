//! The endpoint's events in the log.

use h323_endpoint::{Event, SignalDirection};

/// Logs an event: messages on the wire as traces, the rest as information.
pub fn event(event: &Event) {
    match event {
        Event::Signal(signal) => {
            let arrow = match signal.direction {
                SignalDirection::Sent => "→",
                SignalDirection::Received => "←",
            };
            tracing::trace!(target: "wire", protocol = %signal.protocol, carriage = ?signal.carriage, "{arrow} {} {}", signal.peer, signal.name);
        }
        other => tracing::info!(event = ?other, "endpoint"),
    }
}
