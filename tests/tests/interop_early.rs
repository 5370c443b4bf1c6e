//! What is said before the answer: by Asterisk, and by us.

use std::fs;
use std::time::Duration;

use h323_media::tone::tone_share;
use h323_tests::interop::{
    Before, LEAD, RATE_HZ, Sound, Theme, arguments, asterisk_options, call, in_way,
    nothing_is_left, samples, way_options,
};
use h323_tests::matrix::Way;
use h323_tests::peer::{Asterisk, Loopback, Options, or_skip};
use h323_tests::process::Process;
use h323_tests::results::Row;

/// The tone that is heard before the answer.
const TONE_HZ: f64 = 440.0;

/// For how long Asterisk plays it and then answers, or refuses.
const BEFORE_ANSWER: Duration = Duration::from_secs(3);
const BEFORE_REFUSAL: Duration = Duration::from_secs(2);

/// What may be lost of it while playout begins.
const BEGINNING: Duration = Duration::from_millis(300);

/// How much of some sound is the tone, in stretches of 100 ms.
fn tone_in(heard: &[i16]) -> Duration {
    let stretch = Duration::from_millis(100);
    let stretches = heard.chunks_exact(samples(stretch));
    let tones = stretches.filter(|pcm| tone_share(pcm, TONE_HZ, RATE_HZ) > 0.9);
    stretch * u32::try_from(tones.count()).unwrap_or(u32::MAX)
}

fn early(way: Way) {
    let us = Loopback::claim().expect("an address");
    let options = Options {
        callers: vec![us.ip()],
        ..asterisk_options(way)
    };
    let Some(asterisk) = or_skip(Asterisk::start(options)) else {
        return;
    };

    // Never connected, so all that was heard was heard before.
    let row = Row::begin(Theme::Early, in_way("a tone, then a refusal", way));
    let sound = Sound::speech(31);
    let target = format!("645@{}", asterisk.ip());
    let (code, outcome) = call(&target, us.ip(), &[way_options(way), sound.options()]);
    assert_eq!(code, 1, "{way}: {outcome:#}");
    assert_eq!(outcome["connected"], false, "{way}: {outcome:#}");
    assert_eq!(outcome["ended"]["cause"], 17, "{way}: {outcome:#}");
    assert_eq!(outcome["media"]["packets_sent"], serde_json::Value::Null);
    let tone = tone_in(&sound.heard());
    assert!(tone >= BEFORE_REFUSAL - BEGINNING, "{way}: {tone:?}");
    row.passed(format!(
        "{:.1} s of tone in a call that was never connected",
        tone.as_secs_f64()
    ));

    // The tone is over when the call is connected; then what we say comes back.
    let row = Row::begin(Theme::Early, in_way("a tone, then the answer", way));
    let sound = Sound::speech(32);
    let before = Before::now(&asterisk);
    let target = format!("642@{}", asterisk.ip());
    let options = [
        way_options(way),
        sound.options(),
        arguments(&["--duration", "5.1"]),
    ];
    let (code, outcome) = call(&target, us.ip(), &options);
    assert_eq!(code, 0, "{way}: {outcome:#}");
    let connected_ms = outcome["connected_after_ms"].as_u64().expect("connected");
    assert!(
        Duration::from_millis(connected_ms) >= BEFORE_ANSWER,
        "{way}: {outcome:#}"
    );
    nothing_is_left(&asterisk);
    let heard = sound.heard();
    let tone = tone_in(&heard);
    assert!(tone >= BEFORE_ANSWER - BEGINNING, "{way}: {tone:?}");
    // What is said begins a while after the tone, and that is farther than a comparison searches.
    let silence = BEFORE_ANSWER + LEAD / 2;
    let after = heard.get(samples(silence)..).unwrap_or(&[]);
    let there = sound.check_recording(&before.recording(&asterisk), row.case());
    let back = sound.check(after, row.case());
    row.passed(format!(
        "{:.1} s of tone, connected after {connected_ms} ms; then heard there {there:.3}, back here {back:.3}",
        tone.as_secs_f64()
    ));
}

/// They call, and hear us while our user is alerted.
fn we_speak(way: Way) {
    let us = Loopback::claim().expect("an address");
    let options = Options {
        peers: vec![("us".to_owned(), us.port(1720))],
        ..asterisk_options(way)
    };
    let Some(asterisk) = or_skip(Asterisk::start(options)) else {
        return;
    };
    let folder = tempfile::tempdir().expect("a folder");
    for (seed, (what, then, result)) in (33..).zip([
        (
            "we speak, then answer",
            "answer\nafter 1s hangup",
            "connected",
        ),
        ("we speak, then refuse", "reject 17", "refused"),
    ]) {
        let row = Row::begin(Theme::Early, in_way(what, way));
        let (sound, before) = (Sound::speech(seed), Before::now(&asterisk));
        // All has been said by then.
        let script = folder.path().join("script.txt");
        fs::write(
            &script,
            format!("when alerting\nafter 4.5s {then}\nwhen ended\n"),
        )
        .expect("the folder is ours");
        let options = [
            arguments(&["listen", "--json", "-i", &us.ip().to_string()]),
            way_options(way),
            sound.options(),
            arguments(&["--early-media", "--script", &script.to_string_lossy()]),
        ];
        let options: Vec<String> = options.into_iter().flatten().collect();
        let mut listener = Process::start("h323", &options);
        assert_eq!(listener.json()["event"], "listening");
        asterisk.originate("hears").expect("it calls");
        let outcome = listener.json();
        assert_eq!(listener.wait(), 0, "{what}; {way}: {outcome:#}");
        assert_eq!(outcome["result"], result, "{what}; {way}: {outcome:#}");
        nothing_is_left(&asterisk);
        let there = sound.check_recording(&before.recording(&asterisk), row.case());
        row.passed(format!("heard there {there:.3}, before the answer"));
    }
}

#[test]
fn we_speak_before_the_answer_in_the_tunnel() {
    we_speak(Way::ALL[0]);
}

#[test]
fn we_speak_before_the_answer_with_a_connection() {
    we_speak(Way::ALL[1]);
}

#[test]
fn a_tone_before_the_answer_in_the_tunnel() {
    early(Way::ALL[0]);
}

#[test]
fn a_tone_before_the_answer_with_a_connection() {
    early(Way::ALL[1]);
}
