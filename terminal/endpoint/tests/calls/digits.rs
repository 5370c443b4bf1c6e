//! Digits go in the best way there is, and arrive.

use std::time::Duration;

use h323_endpoint::{CallOptions, CommandError, Config, DigitMethod};

use crate::media::{answering, options};
use crate::net::Net;
use crate::puppet::Puppet;

fn connected(ours: CallOptions, theirs: CallOptions) -> Net {
    let mut net = Net::new([Config::default(), answering(theirs)]);
    net.call(ours);
    net.run_for(Duration::from_secs(5));
    net
}

fn send(net: &mut Net, digits: &str) -> Result<DigitMethod, CommandError> {
    let call = net.only_id(0);
    let method = net.command(0, |endpoint, now| endpoint.send_digits(call, digits, now));
    net.run_for(Duration::from_secs(1));
    method
}

#[test]
fn telephone_events_are_left_to_the_media() {
    let mut net = connected(
        options(true, true),
        CallOptions {
            telephone_event: Some(96),
            ..options(true, true)
        },
    );
    assert_eq!(
        send(&mut net, "1"),
        Ok(DigitMethod::TelephoneEvent { payload_type: 96 })
    );
    assert_eq!(net.only(1).digits, "");
}

#[test]
fn signalling_carries_them_otherwise() {
    let without = |way: (bool, bool)| CallOptions {
        telephone_event: None,
        ..options(way.0, way.1)
    };
    for way in crate::media::WAYS {
        let mut net = connected(options(way.0, way.1), without(way));
        assert_eq!(send(&mut net, "12*#A"), Ok(DigitMethod::Signal));
        assert_eq!(net.only(1).digits, "12*#A");
    }
}

#[test]
fn a_wish_is_followed() {
    for method in [
        DigitMethod::Signal,
        DigitMethod::Alphanumeric,
        DigitMethod::Keypad,
    ] {
        let ours = CallOptions {
            digits: Some(method),
            ..options(true, true)
        };
        let mut net = connected(ours, options(true, true));
        assert_eq!(send(&mut net, "0919"), Ok(method));
        assert_eq!(net.only(1).digits, "0919", "{method:?}");
    }
}

#[test]
fn what_is_no_digit_is_refused() {
    let mut net = connected(options(true, true), options(true, true));
    for digits in ["", "12x", "1 2", "!", &"1".repeat(129)] {
        assert_eq!(send(&mut net, digits), Err(CommandError::Digits));
    }
}

#[test]
fn sound_is_left_to_the_media_and_never_chosen_unasked() {
    for way in crate::media::WAYS {
        let ours = CallOptions {
            digits: Some(DigitMethod::InBand),
            ..options(way.0, way.1)
        };
        let mut net = connected(ours, options(way.0, way.1));
        assert_eq!(send(&mut net, "12"), Ok(DigitMethod::InBand));
        assert_eq!(net.only(1).digits, "");
    }
}

#[test]
fn a_hook_flash_and_a_held_key_arrive() {
    let mut net = connected(options(true, true), options(true, true));
    let call = net.only_id(0);
    net.command(0, |endpoint, now| endpoint.flash(call, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    assert_eq!(net.only(1).digits, "!");
    net.nodes[1].other.clear();
    let held = Duration::from_millis(1500);
    net.command(0, |endpoint, now| endpoint.hold_key(call, held, now))
        .unwrap();
    net.run_for(Duration::from_secs(1));
    assert_eq!(
        net.nodes[1].other,
        ["KeyHeld { call: CallId(1), duration: 1.5s }"]
    );
    for wrong in [Duration::ZERO, Duration::from_secs(66)] {
        let refused = net.command(0, |endpoint, now| endpoint.hold_key(call, wrong, now));
        assert_eq!(refused, Err(CommandError::NoWayForDigits));
    }
}

#[test]
fn who_takes_no_signals_gets_no_hook_flash() {
    let mut puppet = Puppet::call(true);
    let call = puppet.net.only_id(0);
    let refused = puppet
        .net
        .command(0, |endpoint, now| endpoint.flash(call, now));
    assert_eq!(refused, Err(CommandError::NoWayForDigits));
}

#[test]
fn as_many_keys_as_a_command_holds_go_one_by_one() {
    let ours = CallOptions {
        digits: Some(DigitMethod::Keypad),
        ..options(true, true)
    };
    let mut net = connected(ours, options(true, true));
    let digits = "12345678".repeat(16);
    let before = net.ladder(0).len();
    assert_eq!(send(&mut net, &digits), Ok(DigitMethod::Keypad));
    assert_eq!(net.only(1).digits, digits);
    let sent = net.ladder(0).split_off(before);
    assert_eq!(sent, vec!["> Information"; 128]);
}
