//! Calls that do not come about.

use std::time::Duration;

use h323_endpoint::{
    AudioCodec, CallOptions, Cause, Config, EndMessage, EndedBy, MediaFailure, Target, Timer,
};
use h323_h225::transport::{CloseReason, ConnectFailure, ConnectionId, Input};

use crate::media::{WAYS, answering, assert_media, options};
use crate::net::{Net, Policy};

#[track_caller]
fn assert_ended(net: &Net, node: usize, by: &EndedBy, cause: Cause) {
    let ended = net
        .only(node)
        .ended
        .as_ref()
        .expect("the call has not ended");
    assert_eq!((&ended.by, ended.cause), (by, cause));
}

#[test]
fn nobody_listens() {
    let mut net = Net::new([Config::default()]);
    net.call_target(
        &Target::from_address("192.0.2.9:1720".parse().unwrap()),
        CallOptions::default(),
    );
    net.run_for(Duration::from_secs(1));
    assert_ended(
        &net,
        0,
        &EndedBy::ConnectFailed(ConnectFailure::Refused),
        Cause::DESTINATION_OUT_OF_ORDER,
    );
    net.assert_nothing_left();
}

#[test]
fn nobody_is_there() {
    let mut net = Net::new([Config::default()]);
    net.black_holes.insert("192.0.2.9".parse().unwrap());
    net.call_target(
        &Target::from_address("192.0.2.9:1720".parse().unwrap()),
        CallOptions::default(),
    );
    net.run_for(Duration::from_secs(20));
    assert_ended(
        &net,
        0,
        &EndedBy::ConnectFailed(ConnectFailure::TimedOut),
        Cause::NO_USER_RESPONDING,
    );
    net.assert_nothing_left();
}

#[test]
fn the_called_side_says_nothing() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.nodes[1].is_mute = true;
    net.nodes[1].policy = Policy::Ignore;
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(5));
    assert_ended(
        &net,
        0,
        &EndedBy::Timer(Timer::T303),
        Cause::NO_USER_RESPONDING,
    );
    assert_ended(
        &net,
        1,
        &EndedBy::Peer(EndMessage::ReleaseComplete),
        Cause::NO_USER_RESPONDING,
    );
    net.assert_nothing_left();
}

#[test]
fn the_called_side_gets_no_further_than_proceeding() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.nodes[1].policy = Policy::Ignore;
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(119));
    assert!(net.only(0).ended.is_none());
    net.run_for(Duration::from_secs(2));
    assert_ended(
        &net,
        0,
        &EndedBy::Timer(Timer::T310),
        Cause::RECOVERY_ON_TIMER_EXPIRY,
    );
    net.assert_nothing_left();
}

#[test]
fn nobody_answers_the_ringing() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.nodes[1].policy = Policy::Ring;
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(179));
    assert!(net.only(0).is_alerting && net.only(0).ended.is_none());
    net.run_for(Duration::from_secs(2));
    assert_ended(
        &net,
        0,
        &EndedBy::Timer(Timer::T301),
        Cause::NO_ANSWER_FROM_USER,
    );
    assert_ended(
        &net,
        1,
        &EndedBy::Peer(EndMessage::ReleaseComplete),
        Cause::NO_ANSWER_FROM_USER,
    );
    net.assert_nothing_left();
}

/// While it rings the called side does not know where its media goes, so it leaves our openings unanswered. That they
/// expire meanwhile (T103) says nothing.
#[test]
fn ringing_may_take_longer_than_opening_a_channel() {
    for (caller, callee) in WAYS
        .into_iter()
        .flat_map(|way| WAYS.map(|other| (way, other)))
    {
        let mut net = Net::new([Config::default(), answering(options(callee.0, callee.1))]);
        net.nodes[1].policy = Policy::AcceptAfter(Duration::from_secs(100));
        net.call(options(caller.0, caller.1));
        net.run_for(Duration::from_secs(110));
        assert_media(&net, AudioCodec::G711Alaw64k);
    }
}

/// The connection for H.245 is another one, so its end may come in first.
#[test]
fn a_refusal_counts_though_h245_ended_before_it_came() {
    let mut net = Net::new([Config::default(), answering(options(false, false))]);
    net.nodes[1].policy = Policy::Ignore;
    net.call(options(true, false));
    net.run_for(Duration::from_secs(1));
    let call = net.only_id(1);
    net.command(1, |endpoint, now| endpoint.alert(call, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    let (connection, reason) = (ConnectionId::Outgoing(2), CloseReason::Closed);
    assert!(net.is_open(0, connection));
    net.inject(0, Input::Closed { connection, reason });
    net.command(1, |endpoint, now| {
        endpoint.reject(call, Cause::USER_BUSY, now)
    })
    .unwrap();
    net.run_for(Duration::from_secs(1));
    assert_ended(
        &net,
        0,
        &EndedBy::Peer(EndMessage::ReleaseComplete),
        Cause::USER_BUSY,
    );
    assert_ended(&net, 1, &EndedBy::Local, Cause::USER_BUSY);
    net.assert_nothing_left();
}

#[test]
fn the_called_user_refuses() {
    for way in WAYS {
        for cause in [Cause::USER_BUSY, Cause::CALL_REJECTED] {
            let mut net = Net::new([Config::default(), answering(options(way.0, way.1))]);
            net.nodes[1].policy = Policy::Reject(cause);
            net.call(options(way.0, way.1));
            net.run_for(Duration::from_secs(1));
            assert_ended(&net, 0, &EndedBy::Peer(EndMessage::ReleaseComplete), cause);
            assert_ended(&net, 1, &EndedBy::Local, cause);
            net.assert_nothing_left();
        }
    }
}

#[test]
fn the_connection_breaks() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.call(CallOptions::default());
    net.run_for(Duration::from_secs(5));
    net.cut(0);
    net.run_for(Duration::from_secs(5));
    for node in [0, 1] {
        assert_ended(
            &net,
            node,
            &EndedBy::ConnectionLost(CloseReason::Broken),
            Cause::TEMPORARY_FAILURE,
        );
    }
    net.assert_nothing_left();
}

/// Whoever cannot listen lets the other side do so.
#[test]
fn the_called_side_cannot_listen_for_h245() {
    for fast_start in [false, true] {
        let mut net = Net::new([Config::default(), answering(options(fast_start, false))]);
        net.nodes[1].no_more_listeners = true;
        net.call(options(fast_start, false));
        net.run_for(Duration::from_secs(5));
        assert_media(&net, AudioCodec::G711Alaw64k);
        assert_eq!(
            net.connections(0),
            2,
            "the calling side offers its address in a Facility"
        );
    }
}

#[test]
fn nobody_can_listen_for_h245() {
    let mut net = Net::new([Config::default(), answering(options(false, false))]);
    net.nodes[0].no_more_listeners = true;
    net.nodes[1].no_more_listeners = true;
    net.call(options(false, false));
    net.run_for(Duration::from_secs(30));
    let ended = net.only(0).ended.as_ref().unwrap();
    assert!(matches!(
        ended.by,
        EndedBy::Media(MediaFailure::Transport(_) | MediaFailure::NoTransport) | EndedBy::Peer(_)
    ));
    net.assert_nothing_left();
}

/// What fast start opened needs no H.245.
#[test]
fn a_fast_start_goes_on_without_h245() {
    let mut net = Net::new([Config::default(), answering(options(true, false))]);
    net.nodes[0].no_more_listeners = true;
    net.nodes[1].no_more_listeners = true;
    net.call(options(true, false));
    net.run_for(Duration::from_secs(60));
    assert_media(&net, AudioCodec::G711Alaw64k);
    let call = net.only_id(0);
    net.command(0, |endpoint, now| endpoint.hang_up(call, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    net.assert_nothing_left();
}
