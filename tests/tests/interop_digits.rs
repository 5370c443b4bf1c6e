//! Digits to Asterisk and back, in each way that it sends and understands.

use std::fs;

use h323_tests::interop::{
    DIGIT_MODES, Sound, Theme, arguments, asterisk_options, call, in_way, is_full, nothing_is_left,
    way_options,
};
use h323_tests::matrix::Way;
use h323_tests::peer::{Asterisk, Loopback, Options, or_skip};
use h323_tests::process::wait_until;
use h323_tests::results::Row;
use serde_json::Value;

/// What we send. Asterisk reads four digits, or as many as have come when nothing follows for three seconds.
const OURS: &str = "4711";

/// What it sends then.
const THEIRS: &str = "123A*#";

/// One call in a mode of Asterisk's, in all ways or in one that changes with the mode.
fn digits_go_both_ways(mode: usize) {
    for (n, way) in Way::ALL.into_iter().enumerate() {
        if is_full() || n == mode % Way::ALL.len() {
            one(DIGIT_MODES[mode], way);
        }
    }
}

/// A call in which both sides send digits. Ours go as `h323` is told to send them.
fn one(mode: &str, way: Way) {
    let row = Row::begin(Theme::Digits, in_way(mode, way));
    let (sound, by) = match mode {
        "inband" => (Sound::speech(54), "inband"),
        "h245signal" => (Sound::speech(51), "signal"),
        "q931keypad" => (Sound::speech(52), "keypad"),
        // It announces telephone events but does not hear them.
        _ => (Sound::speech(53), "alphanumeric"),
    };
    let Some((there, outcome)) = exchange(mode, way, &sound, by) else {
        return;
    };
    assert_eq!(there, OURS, "{mode}, {way}");
    let here = outcome["digits"].as_str().unwrap_or_default();
    assert_eq!(here, THEIRS, "{mode}, {way}: {outcome:#}");
    row.passed(format!("{there} there by {by}; {here} back here"));
}

/// Calls Asterisk in one of its modes; the digits that it has read, and what `h323` says of the call.
fn exchange(mode: &str, way: Way, sound: &Sound, by: &str) -> Option<(String, Value)> {
    let us = Loopback::claim().expect("an address");
    let asterisk = or_skip(Asterisk::start(Options {
        callers: vec![us.ip()],
        settings: vec![("DTMFMODE".to_owned(), mode.to_owned())],
        ..asterisk_options(way)
    }))?;
    let digits = arguments(&["--dtmf", OURS, "--dtmf-by", by]);
    let options = [way_options(way), sound.options(), digits];
    let (code, outcome) = call(&format!("622@{}", asterisk.ip()), us.ip(), &options);
    assert_eq!(code, 0, "{mode}, {way}: {outcome:#}");
    assert_eq!(outcome["ended"]["by"], "peer", "{mode}, {way}: {outcome:#}");
    nothing_is_left(&asterisk);
    Some((written_down(&asterisk), outcome))
}

/// The digits that Asterisk has read.
fn written_down(asterisk: &Asterisk) -> String {
    let mut text = String::new();
    wait_until("Asterisk writes the digits down", || {
        let recordings = asterisk.recordings().unwrap_or_default();
        let file = recordings.iter().find(|path| path.ends_with("dtmf.txt"));
        text = file
            .and_then(|file| fs::read_to_string(file).ok())
            .unwrap_or_default();
        text.ends_with('\n')
    });
    let digits = text.split_whitespace().nth(1);
    digits.unwrap_or_default().to_owned()
}

#[test]
fn h245_alphanumeric() {
    digits_go_both_ways(0);
}

#[test]
fn h245_signal() {
    digits_go_both_ways(1);
}

#[test]
fn q931_keypad() {
    digits_go_both_ways(2);
}

#[test]
fn rfc_2833() {
    digits_go_both_ways(3);
}

#[test]
fn tones_in_the_sound() {
    digits_go_both_ways(4);
}
