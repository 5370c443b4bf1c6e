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
        Event::RecordStarted { record, .. } => format!(
            "session {}: {} in {} comes, and is recorded",
            record.session.0, record.medium, record.name
        ),
        Event::RecordStopped { session, .. } => {
            format!("session {}: nothing comes any more", session.0)
        }
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use h323_endpoint::{CallId, CallOptions, CallState, Cause, Config, Endpoint, MediaAddresses};
    use h323_endpoint::{DiversionReason, Rerouting, Target};
    use h323_endpoint::{Medium, Record, SessionId};
    use h323_messages::h225::GloballyUniqueId;

    use super::*;

    /// The name of a call, which only an endpoint gives.
    fn call() -> CallId {
        let now = h323_net::clock::Clock::system().now();
        let address = SocketAddr::from(([127, 0, 0, 1], 5000));
        let media = MediaAddresses {
            rtp: address,
            rtcp: address,
        };
        let target = Target::from_address(address);
        Endpoint::new(Config::default(), [0; 32])
            .call(&target, media, CallOptions::default(), now)
            .unwrap()
    }

    #[test]
    fn what_the_other_side_says_of_the_call_is_told() {
        let call = call();
        let (active, cause) = (CallState::ACTIVE, Cause::MESSAGE_NOT_COMPATIBLE_WITH_STATE);
        for (state, cause, expected) in [
            (
                None,
                None,
                "the other side does not say where the call stands".to_owned(),
            ),
            (
                Some(active),
                None,
                "at the other side the call is in state 10 (active)".to_owned(),
            ),
            (
                Some(active),
                Some(cause),
                format!("at the other side the call is in state 10 (active); cause {cause}"),
            ),
            (
                None,
                Some(cause),
                format!("the other side says of the call: cause {cause}"),
            ),
        ] {
            let event = Event::PeerStatus { call, state, cause };
            assert_eq!(of(&event), Some(expected));
        }
    }

    #[test]
    fn what_is_recorded_is_told_by_session() {
        let (call, session) = (call(), SessionId(32));
        let record = Record {
            session,
            medium: Medium::Video,
            name: "H.264".into(),
            clock_rate_hz: 90_000,
            payload_type: None,
            rtcp_to: None,
        };
        assert_eq!(
            of(&Event::RecordStarted { call, record }),
            Some("session 32: video in H.264 comes, and is recorded".to_owned())
        );
        assert_eq!(
            of(&Event::RecordStopped { call, session }),
            Some("session 32: nothing comes any more".to_owned())
        );
    }

    #[test]
    fn what_has_failed_is_told_apart() {
        let call = call();
        let of = |event| of(&event).unwrap_or_default();
        let failed = |is_paused| of(Event::PauseFailed { call, is_paused });
        assert!(failed(true).ends_with(": it stays paused"));
        assert!(failed(false).ends_with(": it is not paused"));
        let delay = Some(Duration::from_micros(1_540));
        assert_eq!(
            of(Event::RoundTrip { call, delay }),
            "round trip of H.245: 1.5 ms"
        );
        let delay = None;
        let late = of(Event::RoundTrip { call, delay });
        assert!(late.ends_with("roundTripDelayRequest in time"), "{late}");
        assert_eq!(super::of(&Event::Stopped), None);
    }

    #[test]
    fn places_and_features_have_names() {
        let bob = vec![h323_h225::address::user_alias("bob").unwrap()];
        let address = SocketAddr::from(([192, 0, 2, 1], 1720));
        let event = |address, aliases: &[AliasAddress]| {
            of(&Event::Rerouted {
                call: call(),
                address,
                aliases: aliases.to_vec(),
                why: Rerouting::Asked(DiversionReason::CallForwarded),
            })
        };
        for (address, aliases, to) in [
            (Some(address), &[][..], "192.0.2.1:1720"),
            (Some(address), &bob, "bob at 192.0.2.1:1720"),
            (None, &bob, "bob"),
            (None, &[], "where the gatekeeper says"),
        ] {
            let expected = format!("the call goes on to {to}: forwarded by the called side");
            assert_eq!(event(address, aliases), Some(expected));
        }
        let feature = |id| FeatureDescriptor {
            id,
            ..FeatureDescriptor::default()
        };
        let features = [
            feature(GenericIdentifier::Standard(18)),
            feature(GenericIdentifier::NonStandard(GloballyUniqueId::default())),
        ];
        assert_eq!(
            of_features(&features),
            "H.460.18, something that has no name here"
        );
    }
}
