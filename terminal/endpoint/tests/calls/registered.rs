//! Calls under a gatekeeper.

use std::time::Duration;

use h323_endpoint::{
    AdmissionFailure, CallOptions, Cause, CommandError, Config, EndMessage, EndedBy, Target,
};
use h323_h225::address::{alias, alias_text};
use h323_messages::h225::{AdmissionRejectReason, DisengageReason, ReleaseCompleteReason};

use crate::gatekeeper::{Admission, Gatekeeper};
use crate::media::assert_media;
use crate::net::{Net, Policy};

pub(crate) fn named(name: &str) -> Config {
    Config {
        aliases: vec![alias(name).unwrap()],
        display: Some(name.to_owned()),
        ..Config::default()
    }
}

fn pair() -> Net {
    let mut net = Net::new([named("100"), named("200")]);
    net.register_all();
    net
}

fn target(text: &str) -> Target {
    text.parse().unwrap()
}

fn log(net: &Net) -> Vec<&'static str> {
    net.gatekeeper.as_ref().unwrap().log.clone()
}

#[test]
fn a_call_by_number_is_admitted_on_both_sides_and_given_back() {
    let mut net = pair();
    net.call_target(&target("200"), CallOptions::default());
    net.run_for(Duration::from_secs(5));
    assert_media(&net, h323_endpoint::AudioCodec::G711Alaw64k);
    assert_eq!(net.gatekeeper.as_ref().unwrap().calls.len(), 2);
    let incoming = net.only(1).incoming.as_ref().unwrap();
    assert_eq!(
        incoming.caller.iter().map(alias_text).collect::<Vec<_>>(),
        ["100"]
    );
    assert_eq!(
        incoming.called.iter().map(alias_text).collect::<Vec<_>>(),
        ["200"]
    );
    assert_eq!(incoming.display.as_deref(), Some("100"));
    assert_eq!(incoming.product.as_deref(), Some("h323"));
    assert_eq!(incoming.local, "192.0.2.2:1720".parse().unwrap());
    let call = net.only_id(0);
    net.command(0, |endpoint, now| endpoint.hang_up(call, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    assert_eq!(
        log(&net),
        ["GRQ", "GRQ", "RRQ", "RRQ", "ARQ", "ARQ", "DRQ", "DRQ"]
    );
    net.assert_nothing_left();
}

/// canMapAlias obliges us to say what the gatekeeper says, in both places.
#[test]
fn the_gatekeepers_name_for_the_called_side_is_used() {
    let mut net = pair();
    net.gatekeeper.as_mut().unwrap().renames = vec![alias("4711").unwrap()];
    net.call_target(&target("200"), CallOptions::default());
    net.run_for(Duration::from_secs(1));
    let incoming = net.only(1).incoming.as_ref().unwrap();
    assert_eq!(
        incoming.called.iter().map(alias_text).collect::<Vec<_>>(),
        ["4711"]
    );
}

#[test]
fn an_unknown_number_is_refused_by_the_gatekeeper() {
    let mut net = pair();
    net.call_target(&target("300"), CallOptions::default());
    net.run_for(Duration::from_secs(1));
    let ended = net.only(0).ended.as_ref().unwrap();
    let failure = AdmissionFailure::Rejected {
        reason: AdmissionRejectReason::CalledPartyNotRegistered,
        call_signal_address: None,
    };
    assert_eq!(ended.by, EndedBy::NotAdmitted(failure));
    assert_eq!(
        (ended.cause, &ended.reason),
        (
            Cause::SUBSCRIBER_ABSENT,
            &ReleaseCompleteReason::CalledPartyNotRegistered
        )
    );
    net.assert_nothing_left();
}

/// The called side asks too, and releases a call that it is not allowed. Our user never hears of it.
#[test]
fn the_called_side_is_not_admitted() {
    let mut net = pair();
    net.gatekeeper.as_mut().unwrap().admission =
        Admission::RejectAnswer(AdmissionRejectReason::ResourceUnavailable);
    net.call_target(&target("200"), CallOptions::default());
    net.run_for(Duration::from_secs(1));
    assert_eq!(
        net.only(0).ended.as_ref().unwrap().by,
        EndedBy::Peer(EndMessage::ReleaseComplete)
    );
    assert_eq!(
        net.only(0).ended.as_ref().unwrap().reason,
        ReleaseCompleteReason::GatekeeperResources
    );
    assert!(net.only(1).incoming.is_none());
    assert!(net.only(1).ended.is_some());
    net.assert_nothing_left();
}

#[test]
fn a_gatekeeper_that_does_not_answer_admits_nothing() {
    let mut net = pair();
    net.gatekeeper.as_mut().unwrap().admission = Admission::Silence;
    net.call_target(&target("200"), CallOptions::default());
    net.run_for(Duration::from_secs(30));
    assert_eq!(
        net.only(0).ended.as_ref().unwrap().by,
        EndedBy::NotAdmitted(AdmissionFailure::NoAnswer)
    );
    assert_eq!(log(&net)[4..], ["ARQ", "ARQ", "ARQ"]);
    net.assert_nothing_left();
}

#[test]
fn a_request_that_was_cancelled_is_given_back_when_it_is_granted() {
    let mut net = pair();
    let call = net.call_target(&target("200"), CallOptions::default());
    net.command(0, |endpoint, now| endpoint.hang_up(call, now))
        .unwrap();
    assert!(net.only(0).ended.is_some());
    net.run_for(Duration::from_secs(1));
    assert_eq!(log(&net)[4..], ["ARQ", "DRQ"]);
    net.assert_nothing_left();
}

#[test]
fn the_gatekeeper_ends_a_call() {
    for (node, answered) in [(0, false), (1, true)] {
        let mut net = pair();
        net.call_target(&target("200"), CallOptions::default());
        net.run_for(Duration::from_secs(5));
        let (to, octets) = net.gatekeeper.as_ref().unwrap().drop_call(node, answered);
        // Whoever ends a call has given it back.
        let gatekeeper = net.gatekeeper.as_mut().unwrap();
        gatekeeper.calls.retain(|(_, _, other)| *other != answered);
        net.send_from_gatekeeper(to, octets);
        net.run_for(Duration::from_secs(5));
        let ended = net.only(node).ended.as_ref().unwrap();
        assert_eq!(ended.by, EndedBy::Gatekeeper(DisengageReason::ForcedDrop));
        assert_eq!(
            net.only(1 - node).ended.as_ref().unwrap().by,
            EndedBy::Peer(EndMessage::ReleaseComplete)
        );
        assert_eq!(
            log(&net)[6..],
            ["DCF", "DRQ"],
            "no DRQ for a call that the gatekeeper ended"
        );
        net.assert_nothing_left();
    }
}

#[test]
fn reports_name_the_calls() {
    let mut net = pair();
    net.call_target(&target("200"), CallOptions::default());
    net.run_for(Duration::from_secs(5));
    let (to, octets) = net.gatekeeper.as_ref().unwrap().ask(1);
    net.sent.clear();
    net.send_from_gatekeeper(to, octets);
    net.run_for(Duration::from_secs(1));
    let [(1, octets)] = &net.sent[..] else {
        panic!("{:?}", net.sent)
    };
    let received = h323_ras::decode(octets).unwrap();
    let h323_messages::h225::RasMessage::InfoRequestResponse(report) = received.message else {
        panic!("an IRR");
    };
    let calls = report.per_call_info.unwrap();
    assert_eq!(calls.len(), 1);
    assert_eq!(calls[0].originator, Some(false));
    assert_eq!(
        calls[0].call_signalling.recv_address,
        Some(h323_h225::address::transport_address("192.0.2.2:1720".parse().unwrap()).unwrap())
    );
}

#[test]
fn shutting_down_gives_back_calls_before_the_registration() {
    let mut net = pair();
    net.call_target(&target("200"), CallOptions::default());
    net.run_for(Duration::from_secs(5));
    net.command(0, |endpoint, now| endpoint.shut_down(now));
    net.run_for(Duration::from_secs(5));
    assert!(net.nodes[0].is_stopped);
    let log = log(&net);
    let position = |name| log.iter().position(|other| *other == name).unwrap();
    assert!(position("DRQ") < position("URQ"), "{log:?}");
    assert_eq!(net.nodes[0].deadline, None);
    net.assert_nothing_left();
    let again = net.command(0, |endpoint, now| {
        endpoint.listen("192.0.2.1:1721".parse().unwrap(), now)
    });
    assert_eq!(again, Err(CommandError::ShuttingDown));
}

/// Whoever has a gatekeeper makes and takes no calls behind its back.
#[test]
fn without_the_registration_it_wants_an_endpoint_calls_nobody() {
    let mut net = pair();
    net.command(0, |endpoint, now| endpoint.unregister(now));
    net.run_for(Duration::from_secs(1));
    net.call_target(&target("192.0.2.2"), CallOptions::default());
    net.run_for(Duration::from_secs(1));
    let call = net.only_id(0);
    assert!(net.only(0).is_connected, "without a gatekeeper it may");
    net.command(0, |endpoint, now| endpoint.hang_up(call, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    assert_eq!(
        net.command(0, |endpoint, now| {
            let media = crate::net::media("192.0.2.1".parse().unwrap());
            endpoint.call(&"200".parse().unwrap(), media, CallOptions::default(), now)
        }),
        Err(CommandError::NoGatekeeper)
    );
    net.assert_nothing_left();
}

#[test]
fn somebody_is_located() {
    let mut net = pair();
    net.command(0, |endpoint, now| {
        endpoint.locate(&[alias("200").unwrap()], now)
    })
    .unwrap();
    net.command(0, |endpoint, now| {
        endpoint.locate(&[alias("300").unwrap()], now)
    })
    .unwrap();
    net.run_for(Duration::from_secs(1));
    let other = net.nodes[0].other.join("\n");
    assert!(
        other.contains("Located { question: LocateId(1), address: 192.0.2.2:1720, aliases: [] }"),
        "{other}"
    );
    assert!(
        other.contains("LocationFailed { question: LocateId(2), failure: Rejected("),
        "{other}"
    );
}

#[test]
fn a_registration_waits_for_the_listeners() {
    let mut net = Net::new([named("100")]);
    net.nodes[0].policy = Policy::Ignore;
    net.gatekeeper = Some(Gatekeeper::new());
    net.register_all();
    let (_, ras, calls) = &net.gatekeeper.as_ref().unwrap().endpoints[0];
    assert_eq!(
        (ras.port(), *calls),
        (1719, "192.0.2.1:1720".parse().unwrap())
    );
}
