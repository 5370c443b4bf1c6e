//! What a call looks like on the wire, message by message, seen by the calling side.

use std::time::Duration;

use h323_endpoint::Config;

use crate::media::{answering, options};
use crate::net::Net;

fn ladder(fast_start: bool, tunnelling: bool) -> Vec<String> {
    let mut net = Net::new([
        Config::default(),
        answering(options(fast_start, tunnelling)),
    ]);
    net.call(options(fast_start, tunnelling));
    net.run_for(Duration::from_secs(10));
    let call = net.only_id(0);
    net.command(0, |endpoint, now| endpoint.hang_up(call, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    net.ladder(0)
}

/// The shortest way to media: it is there with Connect.
#[test]
fn fast_start_and_tunnelling() {
    let expected = "\
> Setup
>= openLogicalChannel
>= openLogicalChannel
>= openLogicalChannel
>= openLogicalChannel
< Call Proceeding
< Alerting
< Connect
<= openLogicalChannel
<= openLogicalChannel
> Facility
>+ terminalCapabilitySet
> Facility
>+ masterSlaveDetermination
< Facility
<+ terminalCapabilitySet
> Facility
>+ terminalCapabilitySetAck
< Facility
<+ masterSlaveDetermination
> Facility
>+ masterSlaveDeterminationAck
< Facility
<+ terminalCapabilitySetAck
< Facility
<+ masterSlaveDeterminationAck
> Facility
>+ closeLogicalChannel
> Facility
>+ endSessionCommand
< Facility
<+ closeLogicalChannelAck
< Facility
<+ endSessionCommand
> Release Complete";
    assert_eq!(ladder(true, true).join("\n"), expected);
}

/// The longest: H.245 on its own connection, whose address is in Connect.
#[test]
fn neither() {
    let expected = "\
> Setup
< Call Proceeding
< Alerting
< Connect
> terminalCapabilitySet
> masterSlaveDetermination
< terminalCapabilitySet
> terminalCapabilitySetAck
< masterSlaveDetermination
> masterSlaveDeterminationAck
< terminalCapabilitySetAck
< masterSlaveDeterminationAck
> openLogicalChannel
< openLogicalChannel
> openLogicalChannelAck
< openLogicalChannelAck
> closeLogicalChannel
> endSessionCommand
< closeLogicalChannelAck
< endSessionCommand
> Release Complete";
    assert_eq!(ladder(false, false).join("\n"), expected);
}

/// Nothing of H.245 goes before the fast-start answer, which it would cancel.
#[test]
fn the_fast_start_answer_comes_before_h245() {
    for tunnelling in [false, true] {
        let ladder = ladder(true, tunnelling);
        let answer = ladder
            .iter()
            .position(|line| line == "<= openLogicalChannel")
            .unwrap();
        let h245 = ladder
            .iter()
            .position(|line| line.ends_with("terminalCapabilitySet"))
            .unwrap();
        assert!(answer < h245, "{ladder:?}");
    }
}

/// The same seeds, commands and times give the same octets.
#[test]
fn a_call_can_be_replayed() {
    let run = || {
        let mut net = Net::new([Config::default(), Config::default()]);
        net.register_all();
        net.call(options(true, true));
        net.run_for(Duration::from_secs(10));
        let call = net.only_id(1);
        net.command(1, |endpoint, now| endpoint.hang_up(call, now))
            .unwrap();
        net.run_for(Duration::from_secs(10));
        net.sent
    };
    let sent = run();
    assert!(sent.len() > 20);
    assert_eq!(sent, run());
}
