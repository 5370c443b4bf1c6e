//! Media comes about whatever the two sides want of fast start and tunnelling.

use std::time::Duration;

use h323_endpoint::{
    AudioCodec, AudioFormat, CallOptions, Cause, Config, EndMessage, EndedBy, MediaAddresses,
};

use crate::net::{Net, Policy, RTP, media};

pub(crate) fn options(fast_start: bool, tunnelling: bool) -> CallOptions {
    CallOptions {
        fast_start,
        tunnelling,
        ..CallOptions::default()
    }
}

pub(crate) fn answering(options: CallOptions) -> Config {
    Config {
        answering: options,
        ..Config::default()
    }
}

pub(crate) const WAYS: [(bool, bool); 4] =
    [(false, false), (false, true), (true, false), (true, true)];
const POLICIES: [Policy; 3] = [
    Policy::Accept,
    Policy::AcceptSilently,
    Policy::AcceptAfter(Duration::from_secs(3)),
];

/// The media of both sides goes where the other takes it, in the same format.
#[track_caller]
pub(crate) fn assert_media(net: &Net, codec: AudioCodec) {
    for (us, them) in [(0, 1), (1, 0)] {
        let seen = net.only(us);
        let theirs = media(net.nodes[them].ip);
        assert!(seen.is_connected, "node {us}");
        let ladder = net.ladder(us).join("\n");
        let receive = seen
            .receive
            .unwrap_or_else(|| panic!("node {us} receives nothing:\n{ladder}"));
        let transmit = seen
            .transmit
            .unwrap_or_else(|| panic!("node {us} sends nothing:\n{ladder}"));
        assert_eq!(
            (receive.format.codec, transmit.format.codec),
            (codec, codec)
        );
        assert_eq!(Some(transmit.payload_type), codec.static_payload_type());
        assert_eq!(transmit.payload_type, receive.payload_type);
        assert_eq!(transmit.packet_duration(), Duration::from_millis(20));
        assert_eq!(
            (transmit.rtp_to, transmit.rtcp_to),
            (theirs.rtp, Some(theirs.rtcp))
        );
        assert_eq!(receive.rtcp_to, Some(theirs.rtcp));
        assert_eq!(receive.telephone_event, Some(101));
        assert_eq!(transmit.rtp_to.port(), RTP);
    }
}

#[test]
fn every_pairing_of_fast_start_and_tunnelling_has_media_and_ends() {
    for caller in WAYS {
        for callee in WAYS {
            for policy in POLICIES {
                for who in [0, 1] {
                    let mut net =
                        Net::new([Config::default(), answering(options(callee.0, callee.1))]);
                    net.nodes[1].policy = policy;
                    net.call(options(caller.0, caller.1));
                    net.run_for(Duration::from_secs(10));
                    assert_media(&net, AudioCodec::G711Alaw64k);
                    let is_separate = !(caller.1 && callee.1);
                    assert_eq!(net.connections(0), if is_separate { 2 } else { 1 });
                    let call = net.only_id(who);
                    net.command(who, |endpoint, now| endpoint.hang_up(call, now))
                        .unwrap();
                    net.run_for(Duration::from_secs(1));
                    for node in [0, 1] {
                        let ended = net.only(node).ended.as_ref().unwrap();
                        assert_eq!(
                            ended.by,
                            if node == who {
                                EndedBy::Local
                            } else {
                                EndedBy::Peer(EndMessage::ReleaseComplete)
                            }
                        );
                        assert_eq!(ended.cause, Cause::NORMAL_CALL_CLEARING);
                        assert!(ended.duration.unwrap() >= Duration::from_secs(6));
                    }
                    net.assert_nothing_left();
                }
            }
        }
    }
}

#[test]
fn ipv6_is_as_good() {
    for way in WAYS {
        let ips = ["2001:db8::1", "2001:db8::2"].map(|ip| ip.parse().unwrap());
        let mut net = Net::at(
            [Config::default(), answering(options(way.0, way.1))]
                .into_iter()
                .zip(ips),
        );
        net.call(options(way.0, way.1));
        net.run_for(Duration::from_secs(10));
        assert_media(&net, AudioCodec::G711Alaw64k);
    }
}

/// Bound to a wildcard, what is announced is the address of the signalling connection.
#[test]
fn a_wildcard_stands_for_the_address_of_the_connection() {
    for way in WAYS {
        let mut net = Net::new([Config::default(), answering(options(way.0, way.1))]);
        let wildcard = MediaAddresses {
            rtp: "0.0.0.0:4000".parse().unwrap(),
            rtcp: "0.0.0.0:4001".parse().unwrap(),
        };
        let target = h323_endpoint::Target::from_address("192.0.2.2:1720".parse().unwrap());
        let call = net
            .command(0, |endpoint, now| {
                endpoint.call(&target, wildcard, options(way.0, way.1), now)
            })
            .unwrap();
        net.nodes[0].seen.entry(call).or_default();
        net.run_for(Duration::from_secs(10));
        assert_media(&net, AudioCodec::G711Alaw64k);
    }
}

/// The order of the calling side wins in fast start only if the called side has no other; by H.245, the master's does,
/// on both channels.
#[test]
fn both_directions_use_the_same_format_whatever_the_orders() {
    let (alaw, ulaw) = (
        AudioFormat::new(AudioCodec::G711Alaw64k, 20),
        AudioFormat::new(AudioCodec::G711Ulaw64k, 20),
    );
    for caller in WAYS {
        for callee in WAYS {
            for orders in [
                [vec![alaw, ulaw], vec![ulaw, alaw]],
                [vec![ulaw, alaw], vec![alaw, ulaw]],
            ] {
                let [ours, theirs] = orders;
                let callee = CallOptions {
                    audio: theirs,
                    ..options(callee.0, callee.1)
                };
                let mut net = Net::new([Config::default(), answering(callee)]);
                net.call(CallOptions {
                    audio: ours,
                    ..options(caller.0, caller.1)
                });
                net.run_for(Duration::from_secs(10));
                let codec = net.only(0).transmit.unwrap().format.codec;
                assert_media(&net, codec);
            }
        }
    }
}

#[test]
fn the_only_common_format_is_found() {
    let ulaw = vec![AudioFormat::new(AudioCodec::G711Ulaw64k, 20)];
    for way in WAYS {
        let callee = CallOptions {
            audio: ulaw.clone(),
            ..options(way.0, way.1)
        };
        let mut net = Net::new([Config::default(), answering(callee)]);
        net.call(options(way.0, way.1));
        net.run_for(Duration::from_secs(10));
        assert_media(&net, AudioCodec::G711Ulaw64k);
    }
}

/// A packet holds no more than its sender wants and its receiver announces: a fast-start proposal of the calling side is
/// taken as it is, until H.245 says what the receiver takes.
#[test]
fn packets_are_as_short_as_either_side_wants() {
    for way in WAYS {
        let short = vec![AudioFormat::new(AudioCodec::G711Alaw64k, 10)];
        let callee = CallOptions {
            audio: short,
            ..options(way.0, way.1)
        };
        let mut net = Net::new([Config::default(), answering(callee)]);
        net.call(options(way.0, way.1));
        net.run_for(Duration::from_secs(10));
        for node in [0, 1] {
            let transmit = net.only(node).transmit.unwrap();
            assert_eq!(
                transmit.packet_duration(),
                Duration::from_millis(10),
                "node {node}, {way:?}"
            );
        }
    }
}

#[test]
fn nothing_in_common_ends_the_call_with_a_sentence() {
    for way in WAYS {
        let callee = CallOptions {
            audio: vec![AudioFormat::new(AudioCodec::G729, 2)],
            ..options(way.0, way.1)
        };
        let mut net = Net::new([Config::default(), answering(callee)]);
        net.nodes[1].policy = Policy::AcceptAfter(Duration::from_secs(3));
        net.call(options(way.0, way.1));
        net.run_for(Duration::from_secs(30));
        let by: Vec<String> = [0, 1]
            .map(|node| net.only(node).ended.as_ref().unwrap().by.to_string())
            .into();
        assert!(
            by.contains(
                &"no common audio: we send g711Alaw64k, g711Ulaw64k, the peer receives g729"
                    .to_owned()
            ) || by.contains(
                &"no common audio: we send g729, the peer receives g711Alaw64k, g711Ulaw64k"
                    .to_owned()
            ),
            "{by:?}"
        );
        let ended = net.only(0).ended.as_ref().unwrap();
        assert_eq!(ended.cause, Cause::BEARER_CAPABILITY_NOT_IMPLEMENTED);
        net.assert_nothing_left();
    }
}
