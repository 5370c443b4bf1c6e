//! What a peer may do in H.245 that no endpoint of ours would.

use std::time::Duration;

use bytes::Bytes;
use h323_endpoint::{AudioCodec, Cause, EndMessage, EndedBy, MediaFailure};
use h323_h225::message::{FacilityContents, Setup};
use h323_h225::q931::{CallReference, Flag, MessageType};
use h323_h225::transport::Input;
use h323_h245::messages::{ModeElement, OpenLogicalChannelRejectCause, RequestModeRejectCause};
use h323_h245::{
    CapabilitySet, ChannelParameters, CloseReason, Direction, Event, Output, Refusal,
    ReverseParameters,
};
use h323_messages::h225::{EndpointType, H323MessageBody, ReleaseCompleteReason};

use crate::puppet::{ALAW, Puppet, ULAW, context, receiving};

#[test]
fn a_pause_is_kept_and_ended() {
    let mut puppet = Puppet::call(true);
    assert_eq!(puppet.sends(), Some(AudioCodec::G711Alaw64k));
    puppet.announce(CapabilitySet::empty());
    assert_eq!(puppet.sends(), None);
    puppet.net.run_for(Duration::from_secs(60));
    puppet.settle();
    assert_eq!(
        (puppet.sends(), puppet.ended()),
        (None, None),
        "the call stays"
    );
    puppet.announce(receiving(&[ULAW]));
    assert_eq!(puppet.sends(), Some(AudioCodec::G711Ulaw64k));
}

#[test]
fn what_the_peer_can_no_longer_receive_is_sent_otherwise() {
    let mut puppet = Puppet::call(true);
    puppet.announce(receiving(&[ULAW, ALAW]));
    assert_eq!(
        puppet.sends(),
        Some(AudioCodec::G711Alaw64k),
        "it still can"
    );
    let mut only_ulaw = CapabilitySet::h2250();
    for format in [ULAW, ULAW] {
        let capability = format.to_capability().unwrap();
        only_ulaw
            .add(h323_h245::messages::Capability::ReceiveAudioCapability(
                capability,
            ))
            .unwrap();
    }
    puppet.announce(only_ulaw);
    assert_eq!(puppet.sends(), Some(AudioCodec::G711Ulaw64k));
}

#[test]
fn the_user_learns_what_was_chosen_and_what_was_not() {
    let mut puppet = Puppet::call(true);
    puppet.announce(CapabilitySet::empty());
    puppet.net.nodes[0]
        .seen
        .values_mut()
        .for_each(|seen| seen.chosen = None);
    puppet.announce(receiving(&[ULAW]));
    assert_eq!(
        puppet.net.only(0).chosen,
        Some((
            ULAW,
            vec![
                "our g711Alaw64k against the peer's g711Ulaw64k (entry 1): a different codec"
                    .to_owned()
            ]
        ))
    );
}

#[test]
fn a_channel_that_the_peer_has_closed_stays_closed() {
    let mut puppet = Puppet::call(true);
    let number = puppet
        .opened
        .iter()
        .find(|channel| channel.direction == Direction::Receive)
        .unwrap()
        .number;
    let now = puppet.net.now;
    puppet
        .session
        .request_channel_close(number, CloseReason::Normal, now)
        .unwrap();
    puppet.settle();
    puppet.net.run_for(Duration::from_secs(60));
    assert_eq!((puppet.sends(), puppet.ended()), (None, None));
}

#[test]
fn a_channel_that_the_peer_wants_anew_is_opened_anew() {
    let mut puppet = Puppet::call(true);
    let number = puppet
        .opened
        .iter()
        .find(|channel| channel.direction == Direction::Receive)
        .unwrap()
        .number;
    let now = puppet.net.now;
    puppet
        .session
        .request_channel_close(number, CloseReason::Reopen, now)
        .unwrap();
    puppet.settle();
    assert_eq!(puppet.sends(), Some(AudioCodec::G711Alaw64k));
}

#[test]
fn the_peer_may_change_the_format_it_sends() {
    let mut puppet = Puppet::call(true);
    let now = puppet.net.now;
    let old = puppet
        .opened
        .iter()
        .find(|channel| channel.direction == Direction::Transmit)
        .unwrap()
        .number;
    puppet.session.close_request(old, now).unwrap();
    puppet.settle();
    assert_eq!(puppet.net.only(0).receive, None);
    let parameters = ChannelParameters::audio(ULAW, "192.0.2.99:5001".parse().unwrap()).unwrap();
    puppet.session.open_request(parameters, now).unwrap();
    puppet.settle();
    assert_eq!(
        puppet.net.only(0).receive.unwrap().format.codec,
        AudioCodec::G711Ulaw64k
    );
}

#[test]
fn after_one_refusal_another_format_is_tried_and_after_all_the_call_goes_on_one_way() {
    let mut puppet = Puppet::call(false);
    for codec in [AudioCodec::G711Alaw64k, AudioCodec::G711Ulaw64k] {
        let (number, parameters) = puppet.asked.pop().unwrap();
        assert_eq!(parameters.audio_format().unwrap().codec, codec);
        puppet
            .session
            .open_reject(number, OpenLogicalChannelRejectCause::DataTypeNotAvailable)
            .unwrap();
        puppet.settle();
    }
    assert_eq!(puppet.asked.len(), 0);
    assert_eq!((puppet.sends(), puppet.ended()), (None, None));
    assert!(puppet.net.only(0).receive.is_some());
}

/// chan_ooh323 asks for T.38 when it hears a fax: it is told at once that there is none, and the call goes on.
#[test]
fn another_mode_is_unavailable_and_the_media_stay() {
    let mut puppet = Puppet::call(true);
    let now = puppet.net.now;
    let modes = vec![[ModeElement::default()].into()];
    puppet.session.mode_request(modes, now).unwrap();
    puppet.settle();
    let cause = RequestModeRejectCause::ModeUnavailable;
    assert_eq!(puppet.refused, [Event::ModeRefused(Some(cause))]);
    assert_eq!(puppet.net.now, now);
    let seen = puppet.net.only(0);
    assert!(seen.receive.is_some() && seen.transmit.is_some());
    assert!(puppet.ended().is_none());
}

#[test]
fn audio_on_a_bidirectional_channel_is_refused() {
    let mut puppet = Puppet::call(true);
    let mut parameters =
        ChannelParameters::audio(ALAW, "192.0.2.99:5001".parse().unwrap()).unwrap();
    parameters.reverse = Some(Box::new(ReverseParameters {
        data_type: parameters.data_type.clone(),
        media: Some("192.0.2.99:5000".parse().unwrap()),
        dynamic_payload_type: None,
    }));
    let now = puppet.net.now;
    let number = puppet.session.open_request(parameters, now).unwrap();
    puppet.settle();
    let cause = OpenLogicalChannelRejectCause::UnsuitableReverseParameters;
    assert_eq!(
        puppet.refused,
        [Event::ChannelRefused {
            number,
            refusal: Refusal::Rejected(cause),
        }]
    );
}

#[test]
fn a_peer_that_ends_h245_and_says_no_more_is_released() {
    let mut puppet = Puppet::call(true);
    let now = puppet.net.now;
    puppet.session.end_session(now);
    puppet.settle();
    let seen = puppet.net.only(0);
    assert_eq!(
        (seen.receive, seen.transmit, seen.ended.is_some()),
        (None, None, false)
    );
    puppet.net.run_for(Duration::from_millis(2900));
    assert!(puppet.ended().is_none());
    puppet.net.run_for(Duration::from_millis(200));
    puppet.take();
    assert_eq!(puppet.ended(), Some(&EndedBy::Peer(EndMessage::EndSession)));
    assert_eq!(
        puppet.received.last().unwrap().message_type(),
        MessageType::ReleaseComplete
    );
    puppet.net.assert_nothing_left();
}

/// A peer that does not wait for the end of H.245 says its cause before we say ours.
#[test]
fn what_crosses_our_hang_up_does_not_change_why_the_call_ends() {
    for crossing in [
        Some((Cause::NORMAL_UNSPECIFIED, None)),
        Some((Cause::USER_BUSY, Some(ReleaseCompleteReason::InConf))),
        None,
    ] {
        let mut puppet = Puppet::call(true);
        let call = puppet.net.only_id(0);
        (puppet.net)
            .command(0, |endpoint, now| endpoint.hang_up(call, now))
            .unwrap();
        assert_eq!(puppet.ended(), None, "H.245 ends first");
        match &crossing {
            Some((cause, reason)) => {
                puppet.send(&context(1).release_complete(*cause, reason.clone(), None));
            }
            None => {
                let connection = puppet.connection;
                let reason = h323_h225::transport::CloseReason::Closed;
                (puppet.net).inject(0, Input::Closed { connection, reason });
            }
        }
        let ended = puppet.net.only(0).ended.clone().unwrap();
        assert_eq!(ended.by, EndedBy::Local);
        assert_eq!(
            (ended.cause, ended.reason),
            (
                Cause::NORMAL_CALL_CLEARING,
                Cause::NORMAL_CALL_CLEARING.reason()
            )
        );
        assert_eq!(ended.peer_cause, crossing.map(|(cause, _)| cause));
        assert_eq!(puppet.net.nodes[0].endpoint.calls().count(), 0);
    }
}

#[test]
fn a_flood_of_h245_ends_the_call() {
    let mut puppet = Puppet::call(true);
    let now = puppet.net.now;
    puppet.session.round_trip_delay_request(now).unwrap();
    let Output::Pdu(pdu) = puppet.session.poll_output() else {
        panic!("a message")
    };
    for _ in 0..200 {
        puppet.send_h245(pdu.octets.clone());
    }
    puppet.net.run_for(Duration::from_secs(5));
    assert_eq!(puppet.ended(), Some(&EndedBy::Media(MediaFailure::Flood)));
    puppet.net.assert_nothing_left();
}

#[test]
fn a_second_call_on_the_connection_is_sent_elsewhere() {
    let mut puppet = Puppet::call(true);
    let setup = Setup::new(EndpointType::default())
        .message(&context(2))
        .unwrap();
    puppet.received.clear();
    puppet.send(&setup);
    let [refusal] = &puppet.received[..] else {
        panic!("{:?}", puppet.received)
    };
    assert_eq!(
        refusal.call_reference(),
        CallReference::new(2, Flag::ToOriginator)
    );
    assert_eq!(
        refusal.release().1,
        ReleaseCompleteReason::NewConnectionNeeded
    );
    assert_eq!(puppet.net.nodes[0].endpoint.calls().count(), 1);
    assert_eq!(
        puppet.sends(),
        Some(AudioCodec::G711Alaw64k),
        "the first call goes on"
    );
}

/// Of a Release Complete whose body is garbage, the message type is enough.
#[test]
fn a_malformed_release_complete_ends_the_call_too() {
    let mut puppet = Puppet::call(true);
    let octets = Bytes::from_static(&[0x08, 0x02, 0, 1, 0x5a, 0x08, 2, 0x80, 0x91]);
    puppet.net.inject(
        0,
        Input::Frame {
            connection: puppet.connection,
            octets,
        },
    );
    assert_eq!(
        puppet.ended(),
        Some(&EndedBy::Peer(EndMessage::ReleaseComplete))
    );
    assert_eq!(
        puppet.net.only(0).ended.as_ref().unwrap().cause,
        Cause::USER_BUSY
    );
    puppet.net.assert_nothing_left();
}

/// A peer that stops tunnelling in the middle of a call is followed to a connection of its own.
#[test]
fn the_first_false_ends_tunnelling() {
    let mut puppet = Puppet::call(true);
    let mut facility = FacilityContents::TransportedInformation.message(&context(1), None);
    *facility.body_mut() = H323MessageBody::Empty;
    facility.pdu_mut().h245_tunnelling = Some(false);
    puppet.received.clear();
    puppet.send(&facility);
    puppet.net.run_for(Duration::from_secs(1));
    puppet.take();
    let offers: Vec<bool> = puppet
        .received
        .iter()
        .map(|message| message.h245_address().is_some())
        .collect();
    assert_eq!(offers, [true], "our address is offered");
    assert_eq!(puppet.received[0].h245_tunnelling(), Some(false));
    assert_eq!(
        puppet.sends(),
        Some(AudioCodec::G711Alaw64k),
        "media goes on meanwhile"
    );
}
