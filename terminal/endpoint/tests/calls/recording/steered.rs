//! Pauses, fast connect, and the end of a call in which something is recorded.

use h323_endpoint::{EndMessage, EndedBy};
use h323_h225::Cause;
use h323_h245::fast_start::Offer;
use h323_h245::{CapabilitySet, Scope};

use super::*;
use crate::net::{Policy, Taking};
use crate::puppet::{ALAW, context, receiving};

#[test]
fn what_we_send_is_paused_and_slowed_without_what_is_recorded() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.open(opening(2, h264()));
    puppet.announce(CapabilitySet::empty());
    assert_eq!((puppet.sends(), puppet.records().len()), (None, 1));
    puppet.announce(receiving(&[ALAW]));
    assert!(puppet.sends().is_some());
    let command = Command::FlowControl {
        scope: Scope::WholeMultiplex,
        maximum_bit_rate: Some(0),
    };
    puppet.session.command(&command).unwrap();
    puppet.settle();
    assert_eq!((puppet.sends(), puppet.records().len()), (None, 1));
}

#[test]
fn a_peer_that_is_paused_ends_what_is_recorded_and_begins_anew() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.open(opening(2, h264()));
    let call = puppet.net.only_id(0);
    puppet
        .net
        .command(0, |endpoint, now| endpoint.pause(call, now))
        .unwrap();
    puppet.take();
    puppet.settle();
    assert!(puppet.records().is_empty(), "told that it is over");
    puppet.net.run_for(Duration::from_secs(60));
    assert!(puppet.net.only(0).ended.is_none());
    puppet
        .net
        .command(0, |endpoint, now| endpoint.resume(call, now))
        .unwrap();
    puppet.take();
    puppet.settle();
    let number = puppet.open(opening(2, h264()));
    assert_eq!(puppet.channel(number).session, SessionId::VIDEO);
    assert_eq!((puppet.wanted().len(), puppet.records().len()), (1, 1));
}

/// Sockets that are waited for when the peer is paused are of no use any more.
#[test]
fn addresses_for_a_peer_that_is_paused_are_refused() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.net.nodes[0].taking = Taking::Ignore;
    let number = puppet.open(opening(2, h264()));
    let call = puppet.net.only_id(0);
    puppet
        .net
        .command(0, |endpoint, now| endpoint.pause(call, now))
        .unwrap();
    puppet.provide(SessionId::VIDEO).unwrap();
    assert!(puppet.records().is_empty());
    assert!(
        puppet
            .opened
            .iter()
            .all(|channel| channel.number != number || channel.direction == Direction::Receive)
    );
}

/// There are no sockets for it when fast connect is answered, so it is left out of the answer.
#[test]
fn fast_connect_opens_sound_only() {
    let theirs = media("192.0.2.99".parse().unwrap());
    let offer = Offer::audio(&[ALAW], theirs.into()).unwrap();
    let mut elements: Vec<h323_per::Octets> =
        offer.octets().iter().cloned().map(Into::into).collect();
    let number = LogicalChannelNumber::new(77).unwrap();
    for session in [2, 0] {
        let mut octets = Vec::new();
        let open = opening(session, h264()).to_open(number).unwrap();
        h323_per::encode(&open, &mut octets).unwrap();
        elements.insert(0, bytes::Bytes::from(octets).into());
    }
    let puppet = Puppet::fast(config(EVERYTHING), Policy::Accept, elements);
    let answer = puppet
        .received
        .iter()
        .find(|message| !message.fast_start().is_empty());
    assert_eq!(answer.unwrap().fast_start().len(), 2);
    assert_eq!((puppet.wanted(), puppet.records().len()), (&[][..], 0));
    assert!(puppet.flows_both_ways());
}

#[derive(Clone, Copy, Debug)]
enum End {
    HangUp,
    HangUpTwice,
    ShutDown,
    PeerReleases,
    PeerEndsSession,
    Cut,
}

/// However and whenever a call ends in which something is recorded, that is told once, and nothing is left.
#[test]
fn what_is_recorded_ends_with_its_call() {
    for end in [
        End::HangUp,
        End::HangUpTwice,
        End::ShutDown,
        End::PeerReleases,
        End::PeerEndsSession,
        End::Cut,
    ] {
        for taking in [Taking::Provide, Taking::Ignore, Taking::Refuse] {
            for openings in 0..4 {
                let mut puppet = recording(EVERYTHING, SLAVE);
                puppet.net.nodes[0].taking = taking;
                let opened = [h264(), h224(), h264()].into_iter().take(openings);
                let numbers: Vec<_> = opened
                    .map(|data_type| puppet.open(opening(0, data_type)))
                    .collect();
                if let (Taking::Provide, 3) = (taking, openings) {
                    puppet.close(numbers[0]);
                    assert_eq!(puppet.records().len(), 2);
                }
                carry_out(&mut puppet, end);
                puppet.net.run_for(Duration::from_secs(60));
                let seen = puppet.net.only(0);
                assert!(seen.ended.is_some(), "{end:?} {taking:?} {openings}");
                puppet.net.assert_nothing_left();
            }
        }
    }
}

fn carry_out(puppet: &mut Puppet, end: End) {
    let (call, now) = (puppet.net.only_id(0), puppet.net.now);
    let hang_up = |puppet: &mut Puppet| {
        let _ = (puppet.net).command(0, |endpoint, now| endpoint.hang_up(call, now));
    };
    match end {
        End::HangUp => {
            hang_up(puppet);
            puppet.take();
            puppet.settle();
        }
        End::HangUpTwice => {
            hang_up(puppet);
            hang_up(puppet);
        }
        End::ShutDown => (puppet.net).command(0, |endpoint, now| endpoint.shut_down(now)),
        End::PeerReleases => {
            let cause = Cause::NORMAL_CALL_CLEARING;
            puppet.send(&context(1).release_complete(cause, None, None));
        }
        End::PeerEndsSession => {
            puppet.session.end_session(now);
            puppet.settle();
        }
        End::Cut => puppet.net.cut(0),
    }
}

#[test]
fn video_alone_keeps_a_call_that_has_no_sound() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.open(opening(2, h264()));
    let first = puppet.channel_in(1);
    puppet.close(first);
    assert_eq!(puppet.net.only(0).receive, None);
    puppet.net.run_for(Duration::from_secs(60));
    assert_eq!((puppet.ended(), puppet.records().len()), (None, 1));
    puppet.session.end_session(puppet.net.now);
    puppet.settle();
    puppet.net.run_for(Duration::from_secs(10));
    assert_eq!(puppet.ended(), Some(&EndedBy::Peer(EndMessage::EndSession)));
}
