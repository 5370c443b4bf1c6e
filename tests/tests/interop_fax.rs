//! Asterisk wants T.38, and the call goes on without.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use h323_media::tone::speech;
use h323_tests::interop::{
    FURTHEST_APART, RATE_HZ, Refusal, Relay, SPEECH, Sound, Theme, arguments, asterisk_options,
    begin_call, in_way, nothing_is_left, samples, way_options,
};
use h323_tests::matrix::Way;
use h323_tests::peer::{Asterisk, Loopback, Options, or_skip};
use h323_tests::process::Process;
use h323_tests::results::Row;

/// When Asterisk echoes: it answers a fax with its tone for 3 seconds, asks for T.38 and gives that up soon.
const ECHOES_AFTER: Duration = Duration::from_millis(4700);

/// When we begin to speak.
const LEAD: Duration = Duration::from_millis(5500);

/// Where we call from if a relay is between: its connections come from there, and Asterisk takes no Setup that names
/// another address.
const RELAYED: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

fn asterisk(us: IpAddr, way: Way) -> Option<Asterisk> {
    or_skip(Asterisk::start(Options {
        callers: vec![us],
        settings: vec![("T38".to_owned(), "yes".to_owned())],
        ..asterisk_options(way)
    }))
}

/// Calls somebody who wants to fax; what is said is to be heard after that.
fn call_fax(at: IpAddr, from: IpAddr, way: Way, sound: &Sound) -> Process {
    let options = [
        way_options(way),
        sound.options(),
        arguments(&["--duration", "8.5", "-vvv"]),
    ];
    begin_call(&format!("651@{at}"), from, &options)
}

/// The call lasts until we hang up, and the echo is what was said.
fn goes_on(mut call: Process, asterisk: &Asterisk, sound: &Sound, what: &str) -> f64 {
    let outcome = call.json();
    assert_eq!(call.wait(), 0, "{what}: {outcome:#}");
    assert_eq!(outcome["ended"]["by"], "local", "{what}: {outcome:#}");
    assert_eq!(outcome["media"]["packets_lost"], 0, "{what}: {outcome:#}");
    nothing_is_left(asterisk);
    let heard = sound.heard();
    sound.check(heard.get(samples(ECHOES_AFTER)..).unwrap_or(&[]), what)
}

fn sound(seed: u64) -> Sound {
    Sound::of(speech(seed, SPEECH, RATE_HZ), LEAD)
}

fn they_only_want_t38(way: Way) {
    let us = Loopback::claim().expect("an address");
    let Some(asterisk) = asterisk(us.ip(), way) else {
        return;
    };
    let row = Row::begin(
        Theme::Fax,
        in_way("they want T.38, which we do not announce", way),
    );
    let sound = sound(41);
    let call = call_fax(asterisk.ip(), us.ip(), way, &sound);
    let back = goes_on(call, &asterisk, &sound, row.case());
    let log = asterisk.h323_log().expect("it is kept");
    assert!(
        log.contains("Processing RequestMode command"),
        "it wanted to"
    );
    assert!(!log.contains("requestMode = {"), "it did not ask");
    row.passed(format!(
        "not asked, the call goes on: heard back here {back:.3}"
    ));
}

#[test]
fn they_want_t38_after_fast_start() {
    they_only_want_t38(FURTHEST_APART[0]);
}

#[test]
fn they_want_t38_after_slow_start() {
    they_only_want_t38(FURTHEST_APART[1]);
}

/// The call until we have refused.
fn refuse(way: Way, refusal: Refusal, asterisk: &Asterisk, sound: &Sound) -> Process {
    let relay = Relay::start(asterisk.signalling(), refusal);
    let mut call = call_fax(relay.ip(), RELAYED, way, sound);
    call.wait_for_log(&["wire", "\u{2190}", " requestMode "]);
    call.wait_for_log(&["wire", "\u{2192}", " requestModeReject "]);
    call
}

/// chan_ooh323 ends a call in which another mode is refused.
#[test]
fn we_refuse_t38() {
    let way = Way::ALL[0];
    let Some(asterisk) = asterisk(RELAYED, way) else {
        return;
    };
    let row = Row::begin(Theme::Fax, "they ask for T.38, and we refuse");
    let mut call = refuse(way, Refusal::Passes, &asterisk, &sound(42));
    let outcome = call.json();
    assert_eq!(call.wait(), 0, "{outcome:#}");
    assert_eq!(outcome["ended"]["by"], "peer", "{outcome:#}");
    assert_eq!(outcome["ended"]["cause"], 21, "{outcome:#}");
    nothing_is_left(&asterisk);
    row.passed("requestModeReject; Asterisk then ends the call, cause 21");
}

#[test]
fn the_call_goes_on_when_we_have_refused_t38() {
    let way = Way::ALL[2];
    let Some(asterisk) = asterisk(RELAYED, way) else {
        return;
    };
    let row = Row::begin(
        Theme::Fax,
        "they ask for T.38, and do not hear that we refuse",
    );
    let sound = sound(43);
    let call = refuse(way, Refusal::IsKept, &asterisk, &sound);
    let back = goes_on(call, &asterisk, &sound, row.case());
    row.passed(format!(
        "requestModeReject, the call goes on: heard back here {back:.3}"
    ));
}
