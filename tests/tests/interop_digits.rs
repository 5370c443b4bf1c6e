//! Digits to Asterisk and back, in each way that it sends and understands.

use std::fs;
use std::time::Duration;

use h323_media::Digit;
use h323_media::tone::{DtmfDetector, dtmf};
use h323_tests::interop::{
    DIGIT_MODES, RATE_HZ, Sound, Theme, arguments, asterisk_options, call, in_way, is_full,
    nothing_is_left, way_options,
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

/// When we begin to send tones in the sound: not before Asterisk reads.
const LEAD: Duration = Duration::from_millis(1000);

/// One call in a mode of Asterisk's, in all ways or in one that changes with the mode.
fn digits_go_both_ways(mode: usize) {
    for (n, way) in Way::ALL.into_iter().enumerate() {
        if is_full() || n == mode % Way::ALL.len() {
            one(DIGIT_MODES[mode], way);
        }
    }
}

/// A call in which both sides send digits. Ours go as tones in the sound, or as `h323` is told to send them.
fn one(mode: &str, way: Way) {
    let row = Row::begin(Theme::Digits, in_way(mode, way));
    let keys: Vec<Digit> = OURS.chars().filter_map(Digit::from_char).collect();
    let (on, off) = (Duration::from_millis(100), Duration::from_millis(100));
    let (sound, ours, by) = match mode {
        "inband" => (Sound::of(dtmf(&keys, on, off, RATE_HZ), LEAD), OURS, None),
        "h245signal" => (Sound::speech(51), OURS, Some("signal")),
        "q931keypad" => (Sound::speech(52), OURS, Some("keypad")),
        // It announces telephone events but does not hear them.
        _ => (Sound::speech(53), OURS, Some("alphanumeric")),
    };
    let Some((there, outcome)) = exchange(mode, way, &sound, ours, by) else {
        return;
    };
    assert_eq!(there, ours, "{mode}, {way}");
    let here = match mode {
        "inband" => in_the_sound(&sound.heard()),
        _ => outcome["digits"].as_str().unwrap_or_default().to_owned(),
    };
    assert_eq!(here, THEIRS, "{mode}, {way}: {outcome:#}");
    let by = by.unwrap_or("tones");
    row.passed(format!("{there} there by {by}; {here} back here"));
}

/// Calls Asterisk in one of its modes; the digits that it has read, and what `h323` says of the call.
fn exchange(
    mode: &str,
    way: Way,
    sound: &Sound,
    digits: &str,
    by: Option<&str>,
) -> Option<(String, Value)> {
    let us = Loopback::claim().expect("an address");
    let asterisk = or_skip(Asterisk::start(Options {
        callers: vec![us.ip()],
        settings: vec![("DTMFMODE".to_owned(), mode.to_owned())],
        ..asterisk_options(way)
    }))?;
    let mut options = vec![way_options(way), sound.options()];
    if let Some(by) = by {
        options.push(arguments(&["--dtmf", digits, "--dtmf-by", by]));
    }
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

fn in_the_sound(heard: &[i16]) -> String {
    let mut detector = DtmfDetector::new(RATE_HZ);
    let digits = detector.push(heard).into_iter();
    digits.map(Digit::to_char).collect()
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
