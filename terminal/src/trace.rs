//! The endpoint's events in the log.

use h323_endpoint::{Event, SignalDirection};

/// Logs an event: the life of calls and of the registration as information, all that happens for debugging, messages on
/// the wire as traces. Numbers, names and digits are for debugging alone.
pub fn event(event: &Event) {
    if let Event::Signal(signal) = event {
        let arrow = match signal.direction {
            SignalDirection::Sent => "→",
            SignalDirection::Received => "←",
        };
        tracing::trace!(target: "wire", protocol = %signal.protocol, carriage = ?signal.carriage, "{arrow} {} {}", signal.peer, signal.name);
        return;
    }
    match event {
        Event::Listening { address } => tracing::info!(%address, "calls are taken"),
        Event::ListenFailed { failure, .. } => tracing::info!(?failure, "calls are not taken"),
        Event::Registered(_) => tracing::info!("registered"),
        Event::RegistrationFailed { .. } => tracing::info!("not registered"),
        Event::Unregistered(_) => tracing::info!("not registered any more"),
        Event::Incoming(incoming) => {
            let identifier = &incoming.call_identifier;
            tracing::info!(call = %incoming.call, %identifier, "somebody calls");
        }
        Event::Alerting { call, .. } => tracing::info!(%call, "alerting"),
        Event::Rerouted { call, .. } => tracing::info!(%call, "goes elsewhere"),
        Event::Connected { call, .. } => tracing::info!(%call, "connected"),
        Event::Paused { call, by } => tracing::info!(%call, ?by, "paused"),
        Event::Resumed { call, by } => tracing::info!(%call, ?by, "resumed"),
        Event::Ended { call, ended } => {
            tracing::info!(%call, by = %ended.by, cause = %ended.cause, "ended");
        }
        Event::Stopped => tracing::info!("stopped"),
        _ => {}
    }
    tracing::debug!(?event, "endpoint");
}
