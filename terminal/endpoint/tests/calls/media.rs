//! Media comes about whatever the two sides want of fast start and tunnelling.

use std::time::Duration;

use h323_endpoint::{AudioCodec, CallOptions, Cause, Config, EndedBy};

use crate::net::{Net, Policy, RTP, media};

fn options(fast_start: bool, tunnelling: bool) -> CallOptions {
    CallOptions { fast_start, tunnelling, ..CallOptions::default() }
}

fn answering(options: CallOptions) -> Config {
    Config { answering: options, ..Config::default() }
}

const POLICIES: [Policy; 3] =
    [Policy::Accept, Policy::AcceptSilently, Policy::AcceptAfter(Duration::from_secs(3))];

/// The media of both sides goes where the other takes it, in the same format.
#[track_caller]
fn assert_media(net: &Net, codec: AudioCodec) {
    for (us, them) in [(0, 1), (1, 0)] {
        let seen = net.only(us);
        let theirs = media(net.nodes[them].ip);
        assert!(seen.is_connected, "node {us}");
        let receive = seen.receive.unwrap_or_else(|| panic!("node {us} receives nothing:\n{}", net.ladder(us).join("\n")));
        let transmit = seen.transmit.unwrap_or_else(|| panic!("node {us} sends nothing:\n{}", net.ladder(us).join("\n")));
        assert_eq!((receive.format.codec, transmit.format.codec), (codec, codec));
        assert_eq!(Some(transmit.payload_type), codec.static_payload_type());
        assert_eq!(transmit.payload_type, receive.payload_type);
        assert_eq!(transmit.packet_duration(), Duration::from_millis(20));
        assert_eq!((transmit.rtp_to, transmit.rtcp_to), (theirs.rtp, Some(theirs.rtcp)));
        assert_eq!(receive.rtcp_to, Some(theirs.rtcp));
        assert_eq!(transmit.rtp_to.port(), RTP);
    }
}

#[test]
fn every_pairing_of_fast_start_and_tunnelling_has_media_and_ends() {
    for caller in [(false, false), (false, true), (true, false), (true, true)] {
        for callee in [(false, false), (false, true), (true, false), (true, true)] {
            for policy in POLICIES {
                for who in [0, 1] {
                    eprintln!("{caller:?} calls {callee:?}, {policy:?}, {who} hangs up");
                    let mut net = Net::new([Config::default(), answering(options(callee.0, callee.1))]);
                    net.nodes[1].policy = policy;
                    net.call(options(caller.0, caller.1));
                    net.run_for(Duration::from_secs(10));
                    assert_media(&net, AudioCodec::G711Alaw64k);
                    let separate = !(caller.1 && callee.1);
                    assert_eq!(net.connections(0), if separate { 2 } else { 1 });
                    let call = net.only_id(who);
                    net.command(who, |endpoint, now| endpoint.hang_up(call, now)).unwrap();
                    net.run_for(Duration::from_secs(1));
                    for node in [0, 1] {
                        let ended = net.only(node).ended.as_ref().unwrap();
                        assert_eq!(ended.by, if node == who { EndedBy::Local } else { EndedBy::Peer });
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
fn print() {
    for (fs, tun) in [(true,true),(false,true),(true,false),(false,false)] {
        let mut net = Net::new([Config::default(), answering(options(fs, tun))]);
        net.call(options(fs, tun));
        net.run_for(Duration::from_secs(10));
        let call = net.only_id(0);
        net.command(0, |endpoint, now| endpoint.hang_up(call, now)).unwrap();
        net.run_for(Duration::from_secs(1));
        eprintln!("{fs} {tun}\n{}", net.ladder(0).join("\n"));
    }
}
