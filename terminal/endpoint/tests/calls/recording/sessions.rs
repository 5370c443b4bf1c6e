//! Which sessions there are, what they are called, and who has addresses for them.

use h323_endpoint::MediaAddresses;
use h323_endpoint::limits::{ADDRESSES_WITHIN, MAX_SESSIONS};

use super::*;
use crate::net::{Policy, Taking};

/// The master assigns all sessions but the primary ones; the slave leaves it to him.
#[test]
fn a_session_is_assigned_by_the_master() {
    let mut puppet = recording(EVERYTHING, SLAVE);
    let sessions = [
        (h264(), 2),
        (h264(), 32),
        (h261(), 33),
        (h224(), 3),
        (h224(), 34),
    ];
    for (data_type, id) in sessions {
        let number = puppet.open(opening(0, data_type));
        assert_eq!(puppet.channel(number).session, SessionId(id));
        assert!(puppet.records().contains_key(&SessionId(id)));
    }
    // One that is idle is assigned again.
    let third = puppet.channel_in(33);
    puppet.close(third);
    let number = puppet.open(opening(0, h264()));
    assert_eq!(puppet.channel(number).session, SessionId(33));
    assert_eq!(puppet.wanted().len(), 5);

    let mut puppet = recording(EVERYTHING, MASTER);
    for data_type in [h264(), h224()] {
        let number = puppet.open(opening(0, data_type));
        assert_eq!(puppet.cause(number), Reject::InvalidSessionId);
    }
    for (session, data_type) in [(2, h264()), (32, h264()), (3, h224()), (200, h224())] {
        let number = puppet.open(opening(session, data_type));
        assert_eq!(puppet.channel(number).session, SessionId(session));
    }
    // Of the first session no more than one can be meant.
    let number = puppet.open(opening(0, audio(AudioCodec::G711Ulaw64k)));
    assert_eq!(puppet.channel(number).session, SessionId::AUDIO);
}

#[test]
fn a_session_has_one_channel_that_the_peer_sends_on() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.net.nodes[0].taking = Taking::Ignore;
    let first = puppet.open(opening(2, h264()));
    let second = puppet.open(opening(2, h261()));
    assert_eq!(puppet.cause(second), Reject::DataTypeNotAvailable);
    puppet.provide(SessionId::VIDEO).unwrap();
    assert_eq!(puppet.channel(first).session, SessionId::VIDEO);
    let third = puppet.open(opening(2, h261()));
    assert_eq!(puppet.cause(third), Reject::DataTypeNotAvailable);
    assert_eq!(&*puppet.records()[&SessionId::VIDEO].name, "H.264");
    puppet.close(first);
    let fourth = puppet.open(opening(2, h261()));
    assert_eq!(puppet.channel(fourth).session, SessionId::VIDEO);
}

#[test]
fn who_has_no_addresses_refuses_and_who_says_nothing_has_refused() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.net.nodes[0].taking = Taking::Refuse;
    let number = puppet.open(opening(2, h264()));
    assert_eq!(puppet.cause(number), Reject::DataTypeNotAvailable);

    puppet.net.nodes[0].taking = Taking::Ignore;
    puppet.refused.clear();
    let number = puppet.open(opening(2, h264()));
    puppet
        .net
        .run_for(ADDRESSES_WITHIN - Duration::from_millis(1));
    puppet.take();
    puppet.settle();
    assert!(puppet.refused.is_empty());
    puppet.net.run_for(Duration::from_millis(1));
    puppet.take();
    puppet.settle();
    assert_eq!(puppet.cause(number), Reject::DataTypeNotAvailable);
    let gone = Err(CommandError::NoSuchSession(SessionId::VIDEO));
    assert_eq!(puppet.provide(SessionId::VIDEO), gone);
    assert_eq!(puppet.refuse(SessionId::VIDEO), gone);

    // One that is taken back is not waited for either.
    let number = puppet.open(opening(2, h264()));
    puppet.close(number);
    assert_eq!(puppet.provide(SessionId::VIDEO), gone);
    assert_eq!(puppet.wanted().len(), 3);
    assert!(puppet.flows_both_ways());
}

#[test]
fn addresses_that_a_peer_cannot_send_to_are_none() {
    let mut puppet = recording(VIDEO, TERMINAL);
    puppet.net.nodes[0].taking = Taking::Ignore;
    puppet.open(opening(2, h264()));
    let call = puppet.net.only_id(0);
    let nowhere: SocketAddr = "192.0.2.1:0".parse().unwrap();
    let media = MediaAddresses {
        rtp: nowhere,
        rtcp: nowhere,
    };
    let provided = puppet.net.command(0, |endpoint, now| {
        endpoint.provide_media(call, SessionId::VIDEO, media, now)
    });
    assert!(matches!(provided, Err(CommandError::MediaAddress { .. })));
    puppet.provide(SessionId::VIDEO).unwrap();
}

#[test]
fn a_call_has_so_many_sessions() {
    for taking in [Taking::Provide, Taking::Ignore] {
        let mut puppet = recording(VIDEO, MASTER);
        puppet.net.nodes[0].taking = taking;
        let last = 40 + u8::try_from(MAX_SESSIONS).unwrap();
        for session in 40..last {
            puppet.open(opening(session, h264()));
        }
        assert!(puppet.refused.is_empty());
        let number = puppet.open(opening(last, h264()));
        assert_eq!(puppet.cause(number), Reject::DataTypeNotAvailable);
        assert_eq!(puppet.wanted().len(), MAX_SESSIONS);
    }
}

/// Nobody is asked for sockets, and nothing is recorded, before our user has taken the call.
#[test]
fn nothing_is_asked_for_while_it_rings() {
    let mut puppet = Puppet::fast(config(VIDEO), Policy::Ring, Vec::new());
    puppet.begin();
    let number = puppet.open(opening(2, h264()));
    puppet.net.run_for(Duration::from_secs(10));
    assert_eq!(puppet.wanted(), []);
    let (call, ours) = (puppet.net.only_id(0), media(puppet.net.nodes[0].ip));
    puppet
        .net
        .command(0, |endpoint, now| endpoint.accept(call, ours, now))
        .unwrap();
    puppet.take();
    puppet.settle();
    assert_eq!(puppet.wanted(), [(SessionId::VIDEO, Medium::Video)]);
    assert_eq!(puppet.channel(number).session, SessionId::VIDEO);
    assert!(puppet.flows_both_ways());

    let mut puppet = Puppet::fast(config(VIDEO), Policy::Ring, Vec::new());
    puppet.begin();
    let number = puppet.open(opening(2, h264()));
    puppet.net.run_for(ADDRESSES_WITHIN);
    puppet.take();
    puppet.settle();
    assert_eq!(puppet.cause(number), Reject::DataTypeNotAvailable);
}
