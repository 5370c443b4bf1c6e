//! Numbers in pieces, and the small messages of a call.

use std::time::Duration;

use h323_endpoint::{
    CallOptions, CallState, Cause, CommandError, Config, EndedBy, NotificationIndicator,
    ProgressDescription, Target, Timer, limits::MAX_NUMBER,
};
use h323_h225::SignallingMessage;
use h323_h225::address::alias_text;
use h323_h225::q931::{CallReference, Flag, MessageType};

use crate::media::{answering, assert_media};
use crate::net::{Net, Policy};
use crate::puppet::{Puppet, context};
use crate::registered::named;

fn overlap() -> CallOptions {
    CallOptions {
        overlap: true,
        ..CallOptions::default()
    }
}

/// A call of the beginning of a number.
fn begun(callee: Policy) -> Net {
    let mut net = Net::new([Config::default(), answering(overlap())]);
    net.nodes[1].policy = callee;
    let target: Target = format!("47@{}", net.nodes[1].ip).parse().unwrap();
    net.call_target(&target, overlap());
    net.run_for(Duration::from_secs(1));
    net
}

fn dial(net: &mut Net, digits: &str, is_complete: bool) -> Result<(), CommandError> {
    let id = net.only_id(0);
    let dialled = net.command(0, |endpoint, now| {
        endpoint.dial(id, digits, is_complete, now)
    });
    net.run_for(Duration::from_secs(1));
    dialled
}

/// What a node was told that is not about the usual course of a call.
fn told(net: &Net, node: usize) -> Vec<String> {
    let events = net.nodes[node].other.iter();
    events
        .filter(|event| !event.starts_with("Listening") && !event.starts_with("Registered"))
        .map(|event| match event.split_once("CallId(1)") {
            Some((name, rest)) => name.replace("{ call: ", "{") + rest.trim_start_matches(", "),
            None => event.clone(),
        })
        .collect()
}

fn called(net: &Net, node: usize) -> Vec<String> {
    let incoming = net.only(node).incoming.as_ref().unwrap();
    incoming.called.iter().map(alias_text).collect()
}

#[test]
fn a_number_comes_in_pieces() {
    let mut net = begun(Policy::Accept);
    assert_eq!(told(&net, 0), ["MoreDigitsWanted { }"]);
    dial(&mut net, "1", false).unwrap();
    dial(&mut net, "1", true).unwrap();
    assert_eq!(
        told(&net, 1),
        [
            r#"Dialled {digits: "47", is_complete: false }"#,
            r#"Dialled {digits: "471", is_complete: false }"#,
            r#"Dialled {digits: "4711", is_complete: true }"#,
        ]
    );
    net.run_for(Duration::from_secs(5));
    assert_media(&net, h323_endpoint::AudioCodec::G711Alaw64k);
    assert_eq!(called(&net, 1), ["4711"]);
    assert!(matches!(
        dial(&mut net, "1", false),
        Err(CommandError::State { .. })
    ));
    let id = net.only_id(0);
    net.command(0, |endpoint, now| endpoint.hang_up(id, now))
        .unwrap();
    net.run_for(Duration::from_secs(5));
    net.assert_nothing_left();
}

#[test]
fn the_called_side_may_know_that_a_number_is_whole() {
    let mut net = begun(Policy::Accept);
    dial(&mut net, "11", false).unwrap();
    let id = net.only_id(1);
    net.command(1, |endpoint, now| endpoint.proceed(id, now))
        .unwrap();
    net.run_for(Duration::from_secs(5));
    assert_media(&net, h323_endpoint::AudioCodec::G711Alaw64k);
    assert_eq!(called(&net, 1), ["4711"]);
    let late = net.command(1, |endpoint, now| endpoint.proceed(id, now));
    assert!(matches!(late, Err(CommandError::State { .. })));
}

#[test]
fn silence_is_the_end_of_a_number() {
    let mut net = begun(Policy::Accept);
    dial(&mut net, "11", false).unwrap();
    net.run_for(Duration::from_secs(20));
    assert_media(&net, h323_endpoint::AudioCodec::G711Alaw64k);
    assert_eq!(called(&net, 1), ["4711"]);
}

#[test]
fn a_number_that_nobody_has_is_refused_before_it_is_whole() {
    let mut net = begun(Policy::Accept);
    let id = net.only_id(1);
    net.command(1, |endpoint, now| {
        endpoint.reject(id, Cause::INVALID_NUMBER_FORMAT, now)
    })
    .unwrap();
    net.run_for(Duration::from_secs(1));
    assert_eq!(
        net.only(0).ended.as_ref().unwrap().cause,
        Cause::INVALID_NUMBER_FORMAT
    );
    net.assert_nothing_left();
}

#[test]
fn either_side_may_hang_up_over_half_a_number() {
    for who in [0, 1] {
        let mut net = begun(Policy::Accept);
        let id = net.only_id(who);
        net.command(who, |endpoint, now| endpoint.hang_up(id, now))
            .unwrap();
        net.run_for(Duration::from_secs(5));
        net.assert_nothing_left();
    }
}

#[test]
fn who_dials_no_further_gives_up() {
    let mut config = answering(overlap());
    // A called side that waits longer than the caller.
    config.timers.t302 = Duration::from_secs(100);
    let mut net = Net::new([Config::default(), config]);
    let target: Target = format!("47@{}", net.nodes[1].ip).parse().unwrap();
    net.call_target(&target, overlap());
    net.run_for(Duration::from_secs(60));
    assert_eq!(
        net.only(0).ended.as_ref().unwrap().by,
        EndedBy::Timer(Timer::T304)
    );
    net.assert_nothing_left();
}

#[test]
fn a_caller_that_cannot_dial_on_is_not_asked_to() {
    let mut net = Net::new([Config::default(), answering(overlap())]);
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(5));
    assert_media(&net, h323_endpoint::AudioCodec::G711Alaw64k);
    assert_eq!(told(&net, 0), [] as [&str; 0]);
}

#[test]
fn digits_are_digits_and_have_a_ceiling() {
    let mut net = begun(Policy::Ring);
    for (digits, is_complete) in [("", false), ("x", false), ("1".repeat(129).as_str(), true)] {
        assert_eq!(
            dial(&mut net, digits, is_complete),
            Err(CommandError::Digits)
        );
    }
    for _ in 0..3 {
        dial(&mut net, &"1".repeat(100), false).unwrap();
    }
    dial(&mut net, "", true).unwrap();
    assert_eq!(called(&net, 1)[0].len(), MAX_NUMBER);
}

#[test]
fn a_gatekeeper_is_asked_once_and_with_the_whole_number() {
    let mut callee = named("4711");
    callee.answering.overlap = true;
    let mut net = Net::new([named("100"), callee]);
    net.register_all();
    let target: Target = format!("47@{}", net.nodes[1].ip).parse().unwrap();
    net.call_target(&target, overlap());
    net.run_for(Duration::from_secs(1));
    let asked = |net: &Net| {
        let log = &net.gatekeeper.as_ref().unwrap().log;
        log.iter().filter(|name| **name == "ARQ").count()
    };
    assert_eq!(asked(&net), 1, "by the caller");
    dial(&mut net, "11", true).unwrap();
    net.run_for(Duration::from_secs(5));
    assert_eq!(asked(&net), 2);
    assert_media(&net, h323_endpoint::AudioCodec::G711Alaw64k);
}

#[test]
fn what_is_to_be_known_is_told() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.nodes[1].policy = Policy::Ring;
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(1));
    let id = net.only_id(1);
    let of_caller = net.only_id(0);
    net.command(1, |endpoint, now| {
        endpoint
            .progress(id, ProgressDescription::IN_BAND_INFORMATION, now)
            .unwrap();
        endpoint
            .notify(id, NotificationIndicator::REMOTE_HOLD, now)
            .unwrap();
    });
    net.command(0, |endpoint, now| endpoint.inquire(of_caller, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    let told = told(&net, 0);
    assert!(told[0].starts_with("Notified {"), "{told:?}");
    let state = CallState::CALL_RECEIVED;
    let cause = Cause::RESPONSE_TO_STATUS_ENQUIRY;
    assert_eq!(
        told[1],
        format!("PeerStatus {{state: Some({state:?}), cause: Some({cause:?}) }}")
    );
    let id = net.only_id(0);
    let at_the_wrong_side = net.command(0, |endpoint, now| {
        endpoint.progress(id, ProgressDescription::IN_BAND_INFORMATION, now)
    });
    assert!(matches!(at_the_wrong_side, Err(CommandError::State { .. })));
}

#[test]
fn a_peer_that_does_not_say_where_a_call_stands_keeps_it() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(5));
    net.nodes[1].is_mute = true;
    let id = net.only_id(0);
    net.command(0, |endpoint, now| endpoint.inquire(id, now))
        .unwrap();
    net.run_for(Duration::from_secs(9));
    assert_eq!(told(&net, 0), ["PeerStatus {state: None, cause: None }"]);
    assert!(net.only(0).ended.is_none());
}

#[test]
fn of_a_call_that_is_none_the_state_is_null() {
    let mut puppet = Puppet::call(true);
    puppet.received.clear();
    let mut other = context(1);
    other.call_reference = CallReference::new(99, Flag::FromOriginator);
    let inquiry: SignallingMessage = other.status_inquiry();
    puppet.send(&inquiry);
    let [status] = &puppet.received[..] else {
        panic!("{:?}", puppet.received);
    };
    assert_eq!(status.message_type(), MessageType::Status);
    assert_eq!(
        (
            status.call_reference().value(),
            status.call_reference().flag()
        ),
        (99, Flag::ToOriginator)
    );
    assert_eq!(
        status.q931.elements.first::<CallState>(),
        Ok(Some(CallState::NULL))
    );
    assert!(puppet.ended().is_none());
}
