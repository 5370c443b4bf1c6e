//! What happens in a call and is told at once, a sentence each; what it came to is told at its end.

use std::net::SocketAddr;

use h323_endpoint::{Event, FeatureDescriptor, Side};
use h323_h225::address::{alias_text, printable};
use h323_messages::h225::{AliasAddress, GenericIdentifier};

/// The sentence on an event, if it is one to be told at once.
pub(super) fn of(event: &Event) -> Option<String> {
    Some(match event {
        Event::MoreDigitsWanted { .. } => {
            "the other side wants more digits; a `;` behind the last says that they are all"
                .to_owned()
        }
        Event::Rerouted {
            address,
            aliases,
            why,
            ..
        } => {
            format!("the call goes on to {}: {why}", place(*address, aliases))
        }
        Event::Features { features, .. } => {
            format!("the other side can do {}", of_features(features))
        }
        Event::Notified { notification, .. } => {
            format!("the other side notifies: {notification}")
        }
        Event::PeerStatus { state, cause, .. } => match (state, cause) {
            (None, None) => "the other side does not say where the call stands".to_owned(),
            (Some(state), None) => format!("at the other side the call is in state {state}"),
            (Some(state), Some(cause)) => {
                format!("at the other side the call is in state {state}; cause {cause}")
            }
            (None, Some(cause)) => format!("the other side says of the call: cause {cause}"),
        },
        Event::Paused { by, .. } => match by {
            Side::Local => "the other side is paused: it sends nothing".to_owned(),
            Side::Peer => "the other side has paused us: we send nothing".to_owned(),
        },
        Event::Resumed { by, .. } => match by {
            Side::Local => "the other side may send again".to_owned(),
            Side::Peer => "the other side lets us send again".to_owned(),
        },
        Event::PauseFailed { is_paused, .. } => match is_paused {
            true => "the other side did not take our capabilities: it stays paused".to_owned(),
            false => {
                "the other side did not take the empty capability set: it is not paused".to_owned()
            }
        },
        Event::RoundTrip { delay, .. } => match delay {
            Some(delay) => format!(
                "round trip of H.245: {:.1} ms",
                delay.as_secs_f64() * 1000.0
            ),
            None => "the other side did not answer roundTripDelayRequest in time".to_owned(),
        },
        _ => return None,
    })
}

/// Where a call goes.
pub(super) fn place(address: Option<SocketAddr>, aliases: &[AliasAddress]) -> String {
    match (address, names(aliases)) {
        (Some(address), None) => address.to_string(),
        (Some(address), Some(names)) => format!("{names} at {address}"),
        (None, Some(names)) => names,
        (None, None) => "where the gatekeeper says".to_owned(),
    }
}

/// What somebody is called, if he is called anything.
pub(super) fn names(aliases: &[AliasAddress]) -> Option<String> {
    let names: Vec<String> = aliases.iter().map(alias_text).collect();
    (!names.is_empty()).then(|| printable(&names.join(", ")))
}

/// Features by their names.
fn of_features(features: &[FeatureDescriptor]) -> String {
    let names = features.iter().map(|feature| match &feature.id {
        GenericIdentifier::Standard(number) => format!("H.460.{number}"),
        GenericIdentifier::Oid(identifier) => identifier.to_string(),
        GenericIdentifier::NonStandard(_) | GenericIdentifier::Unknown(_) => {
            "something that has no name here".to_owned()
        }
    });
    names.collect::<Vec<_>>().join(", ")
}
