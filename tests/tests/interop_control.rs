//! H.245 that begins with our Setup.

use h323_tests::interop::{
    Before, Sound, Theme, arguments, asterisk_options, begin_call, in_way, nothing_is_left,
    way_options,
};
use h323_tests::matrix::Way;
use h323_tests::peer::Options;
use h323_tests::peer::{Asterisk, Loopback, or_skip};
use h323_tests::results::Row;

/// Calls in this way, with H.245 begun like this; what is said comes back, whatever they make of it.
fn calls(way: Way, early: &[(&str, &str)]) {
    let us = Loopback::claim().expect("an address");
    let options = Options {
        callers: vec![us.ip()],
        ..asterisk_options(way)
    };
    let Some(asterisk) = or_skip(Asterisk::start(options)) else {
        return;
    };
    for (seed, (what, begins)) in (71..).zip(early) {
        let row = Row::begin(Theme::Control, in_way(what, way));
        let (sound, before) = (Sound::speech(seed), Before::now(&asterisk));
        let options = [
            way_options(way),
            sound.options(),
            arguments(&["--early-h245", begins, "--duration", "5.1", "-vvv"]),
        ];
        let mut call = begin_call(&format!("615@{}", asterisk.ip()), us.ip(), &options);
        let outcome = call.json();
        assert_eq!(call.wait(), 0, "{what}; {way}: {outcome:#}");
        assert_eq!(
            outcome["ended"]["by"], "local",
            "{what}; {way}: {outcome:#}"
        );
        assert_eq!(
            outcome["media"]["packets_lost"], 0,
            "{what}; {way}: {outcome:#}"
        );
        nothing_is_left(&asterisk);
        let there = sound.check_recording(&before.recording(&asterisk), row.case());
        let back = sound.check_echo(row.case());
        let how = carriages(call.log());
        row.passed(format!(
            "{how}; heard there {there:.3}, back here {back:.3}"
        ));
    }
}

/// How H.245 and the channels went, as the log of `h323` has it.
fn carriages(log: &[String]) -> String {
    let wire = |words: &[&str]| {
        let mut messages = log.iter().filter(|line| line.contains(" wire: "));
        messages.any(|line| words.iter().all(|word| line.contains(word)))
    };
    let channels = match wire(&["\u{2190}", "carriage=FastStart"]) {
        true => "fast start",
        false => "slow start",
    };
    let control = match (
        wire(&["carriage=Tunnelled"]),
        wire(&["protocol=H.245", "carriage=Plain"]),
    ) {
        (true, true) => "tunnel and connection",
        (true, false) => "tunnel",
        (false, true) => "connection",
        (false, false) => "no H.245",
    };
    format!("{channels}, {control}")
}

const ADDRESS: (&str, &str) = ("an address for H.245 in the Setup", "address");
const MESSAGES: (&str, &str) = ("H.245 messages in the Setup", "parallel");

#[test]
fn with_fast_start_in_the_tunnel() {
    calls(Way::ALL[0], &[ADDRESS, MESSAGES]);
}

#[test]
fn with_fast_start_and_a_connection() {
    calls(Way::ALL[1], &[ADDRESS]);
}

#[test]
fn with_slow_start_in_the_tunnel() {
    calls(Way::ALL[2], &[ADDRESS, MESSAGES]);
}

#[test]
fn with_slow_start_and_a_connection() {
    calls(Way::ALL[3], &[ADDRESS]);
}
