//! Pauses, flow control, the round trip: what changes while channels stay, or for a while.

use std::time::Duration;

use h323_endpoint::{AudioCodec, AudioFormat, CommandError, Config};
use h323_h225::SignallingMessage;
use h323_h245::messages::{
    MultimediaSystemControlMessage, OpenLogicalChannelRejectCause, ResponseMessage,
};
use h323_h245::{ChannelParameters, Command, Direction, LogicalChannelNumber, Output, Scope};

use crate::media::{WAYS, answering, assert_media, options};
use crate::net::{Net, Policy};
use crate::puppet::{ALAW, Puppet, receiving};

/// Whether each of two sides sends and receives.
fn flows(net: &Net) -> [(bool, bool); 2] {
    [0, 1].map(|node| {
        let seen = net.only(node);
        (seen.transmit.is_some(), seen.receive.is_some())
    })
}

/// A call that stands, each way.
fn call(way: (bool, bool)) -> Net {
    let mut net = Net::new([Config::default(), answering(options(way.0, way.1))]);
    net.call(options(way.0, way.1));
    net.run_for(Duration::from_secs(10));
    assert_media(&net, AudioCodec::G711Alaw64k);
    net
}

fn pause(net: &mut Net, node: usize) -> Result<(), CommandError> {
    let call = net.only_id(node);
    net.command(node, |endpoint, now| endpoint.pause(call, now))
}

fn resume(net: &mut Net, node: usize) -> Result<(), CommandError> {
    let call = net.only_id(node);
    net.command(node, |endpoint, now| endpoint.resume(call, now))
}

fn told(net: &mut Net, node: usize) -> Vec<String> {
    std::mem::take(&mut net.nodes[node].other)
        .into_iter()
        .map(|event| match (event.find("call: "), event.find("), ")) {
            (Some(from), Some(to)) => event[..from].to_owned() + &event[to + 3..],
            _ => event,
        })
        .collect()
}

#[test]
fn either_side_pauses_the_other_and_lets_it_send_again() {
    for way in WAYS {
        for us in [0, 1] {
            let them = 1 - us;
            let mut net = call(way);
            net.nodes[us].other.clear();
            net.nodes[them].other.clear();
            pause(&mut net, us).unwrap();
            net.run_for(Duration::from_secs(60));
            let flowing = flows(&net);
            assert_eq!(flowing[us], (true, false), "{way:?}, {us}");
            assert_eq!(flowing[them], (false, true), "{way:?}, {us}");
            assert_eq!(told(&mut net, us), ["Paused { by: Local }"]);
            assert_eq!(told(&mut net, them), ["Paused { by: Peer }"]);
            resume(&mut net, us).unwrap();
            net.run_for(Duration::from_secs(10));
            assert_media(&net, AudioCodec::G711Alaw64k);
            assert_eq!(told(&mut net, us), ["Resumed { by: Local }"]);
            assert_eq!(told(&mut net, them), ["Resumed { by: Peer }"]);
            let id = net.only_id(them);
            net.command(them, |endpoint, now| endpoint.hang_up(id, now))
                .unwrap();
            net.run_for(Duration::from_secs(10));
            net.assert_nothing_left();
        }
    }
}

#[test]
fn both_sides_pause_and_the_call_stays() {
    for way in WAYS {
        let mut net = call(way);
        for node in [0, 1] {
            pause(&mut net, node).unwrap();
        }
        net.run_for(Duration::from_secs(120));
        assert_eq!(flows(&net), [(false, false); 2], "{way:?}");
        resume(&mut net, 1).unwrap();
        net.run_for(Duration::from_secs(10));
        assert_eq!(flows(&net), [(true, false), (false, true)], "{way:?}");
        resume(&mut net, 0).unwrap();
        net.run_for(Duration::from_secs(10));
        assert_media(&net, AudioCodec::G711Alaw64k);
    }
}

#[test]
fn a_paused_call_can_be_ended_by_either_side() {
    for who in [0, 1] {
        let mut net = call((true, true));
        pause(&mut net, 0).unwrap();
        net.run_for(Duration::from_secs(10));
        let id = net.only_id(who);
        net.command(who, |endpoint, now| endpoint.hang_up(id, now))
            .unwrap();
        net.run_for(Duration::from_secs(10));
        net.assert_nothing_left();
    }
}

#[test]
fn a_pause_is_refused_where_there_is_nothing_to_pause() {
    let mut net = Net::new([Config::default(), Config::default()]);
    net.nodes[1].policy = Policy::Ring;
    net.call(options(true, true));
    net.run_for(Duration::from_secs(1));
    assert_eq!(
        pause(&mut net, 0).unwrap_err().to_string(),
        "pause or resume: the call is not answered"
    );
    assert_eq!(resume(&mut net, 0), Err(CommandError::NotPaused));

    let mut net = call((true, true));
    pause(&mut net, 0).unwrap();
    assert_eq!(pause(&mut net, 0), Err(CommandError::Paused));
    assert_eq!(resume(&mut net, 0), Err(CommandError::NotPaused));
    net.run_for(Duration::from_secs(1));
    assert_eq!(pause(&mut net, 0), Err(CommandError::Paused));
    assert_eq!(resume(&mut net, 1), Err(CommandError::NotPaused));
    resume(&mut net, 0).unwrap();
}

#[test]
fn a_peer_that_does_not_answer_is_not_paused() {
    let mut puppet = Puppet::call(true);
    let id = puppet.net.only_id(0);
    puppet
        .net
        .command(0, |endpoint, now| endpoint.pause(id, now))
        .unwrap();
    puppet.net.run_for(Duration::from_secs(120));
    let told = told(&mut puppet.net, 0);
    assert!(
        told.contains(&"PauseFailed { is_paused: false }".to_owned()),
        "{told:?}"
    );
    assert!(puppet.ended().is_none());
    assert!(puppet.net.only(0).receive.is_some());
}

#[test]
fn a_peer_that_is_paused_opens_nothing() {
    let mut puppet = Puppet::call(true);
    let id = puppet.net.only_id(0);
    puppet
        .net
        .command(0, |endpoint, now| endpoint.pause(id, now))
        .unwrap();
    puppet.take();
    puppet.settle();
    assert_eq!(puppet.net.only(0).receive, None);
    // Its session would wait; another peer's might not.
    let mut other = Puppet::call(true);
    let now = other.net.now;
    let parameters = ChannelParameters::audio(ALAW, "192.0.2.99:5001".parse().unwrap()).unwrap();
    other.session.open_request(parameters, now).unwrap();
    let Output::Pdu(opening) = other.session.poll_output() else {
        panic!("no opening");
    };
    puppet.received.clear();
    puppet.send_h245(opening.octets);
    let answers: Vec<_> = puppet
        .received
        .iter()
        .flat_map(SignallingMessage::h245_control)
        .map(|octets| h323_per::decode(&octets.to_bytes()).unwrap())
        .collect();
    let [
        MultimediaSystemControlMessage::Response(ResponseMessage::OpenLogicalChannelReject(reject)),
    ] = &answers[..]
    else {
        panic!("{answers:?}");
    };
    assert_eq!(
        reject.cause,
        OpenLogicalChannelRejectCause::DataTypeNotAvailable
    );
}

impl Puppet {
    fn flow_control(&mut self, scope: Scope, maximum_bit_rate: Option<u32>) {
        let command = Command::FlowControl {
            scope,
            maximum_bit_rate,
        };
        self.session.command(&command).unwrap();
        self.settle();
    }
}

#[test]
fn flow_control_to_nothing_stops_what_we_send_until_it_is_lifted() {
    let mut puppet = Puppet::call(true);
    let number = puppet
        .opened
        .iter()
        .find(|channel| channel.direction == Direction::Receive)
        .unwrap()
        .number;
    let other = LogicalChannelNumber::new(number.get() + 1).unwrap();
    let sends = puppet.sends();
    assert!(sends.is_some());
    for (scope, lifted) in [
        (Scope::Channel(number), None),
        (Scope::Channel(number), Some(640)),
        (Scope::WholeMultiplex, None),
    ] {
        puppet.flow_control(Scope::Channel(other), Some(0));
        puppet.flow_control(Scope::Resource(1), Some(0));
        assert_eq!(puppet.sends(), sends, "that is another channel");
        puppet.flow_control(scope, Some(0));
        assert_eq!(puppet.sends(), None, "{scope:?}");
        puppet.flow_control(scope, Some(0));
        assert_eq!(puppet.sends(), None, "{scope:?}");
        puppet.flow_control(scope, lifted);
        assert_eq!(puppet.sends(), sends, "{scope:?}");
    }
}

#[test]
fn a_set_that_takes_less_in_a_packet_shortens_what_we_send() {
    let mut puppet = Puppet::call(true);
    puppet.announce(receiving(&[AudioFormat::new(AudioCodec::G711Alaw64k, 10)]));
    let transmit = puppet.net.only(0).transmit.unwrap();
    assert_eq!(transmit.packet_duration(), Duration::from_millis(10));
    // More than before is no reason to send more.
    puppet.announce(receiving(&[ALAW]));
    let transmit = puppet.net.only(0).transmit.unwrap();
    assert_eq!(transmit.packet_duration(), Duration::from_millis(10));
}

#[test]
fn the_round_trip_is_told() {
    let mut net = call((true, true));
    let id = net.only_id(0);
    net.nodes[0].other.clear();
    net.command(0, |endpoint, now| endpoint.round_trip(id, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    let told = told(&mut net, 0);
    assert!(
        matches!(&told[..], [only] if only.starts_with("RoundTrip { delay: Some(")),
        "{told:?}"
    );

    let mut puppet = Puppet::call(true);
    let id = puppet.net.only_id(0);
    puppet
        .net
        .command(0, |endpoint, now| endpoint.round_trip(id, now))
        .unwrap();
    puppet.net.run_for(Duration::from_secs(60));
    let told = self::told(&mut puppet.net, 0);
    assert!(
        told.contains(&"RoundTrip { delay: None }".to_owned()),
        "{told:?}"
    );
}
