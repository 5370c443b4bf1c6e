//! Every way to set up a call with Asterisk, with sound both ways. All of the matrix in a full run, otherwise a subset in
//! which every two settings meet.

use std::net::IpAddr;

use h323_tests::interop::{
    Before, Sound, Theme, Zone, arguments, asterisk_options, begin_call, cases, listen,
    nothing_is_left, way_options,
};
use h323_tests::matrix::{Caller, Case, Way};
use h323_tests::peer::{Asterisk, Loopback, Options, or_skip};
use h323_tests::results::Row;

/// How long a call lasts: what is said in it takes 3.8 seconds to be said, and comes back after half a second at worst.
const SECONDS: &str = "5.1";

/// The number under which we register.
const OURS: &str = "1234";

/// The cases that want an Asterisk of this kind, with a seed for each.
fn cases_with(theirs: Way, gatekeeper: bool) -> impl Iterator<Item = (u64, Case)> {
    let cases = (21..).zip(cases());
    cases.filter(move |(_, case)| case.theirs == theirs && case.gatekeeper == gatekeeper)
}

/// One call: Asterisk echoes what it hears and records it, whoever calls; then we hang up.
fn one(asterisk: &Asterisk, us: IpAddr, case: Case, seed: u64, register: Vec<String>) {
    let row = Row::begin(Theme::Ways, case.to_string());
    let (sound, before) = (Sound::speech(seed), Before::now(asterisk));
    let options = [
        way_options(case.ours),
        sound.options(),
        arguments(&["--duration", SECONDS, "-vvv"]),
        register,
    ];
    let mut ours = match case.caller {
        Caller::Us => {
            let target = match case.gatekeeper {
                true => "615".to_owned(),
                false => format!("615@{}", asterisk.ip()),
            };
            begin_call(&target, us, &options)
        }
        Caller::Them => {
            let target = match case.gatekeeper {
                true => OURS.to_owned(),
                false => format!("{OURS}@us"),
            };
            let listener = listen(us, 1, &options);
            asterisk.call(&target, "echo-record").expect("it calls");
            listener
        }
    };
    let outcome = ours.json();
    let code = ours.wait();
    assert_eq!(code, 0, "{case}: {outcome:#}");
    assert_eq!(outcome["result"], "connected", "{case}: {outcome:#}");
    assert_eq!(outcome["ended"]["by"], "local", "{case}: {outcome:#}");
    assert_eq!(outcome["media"]["packets_lost"], 0, "{case}: {outcome:#}");
    nothing_is_left(asterisk);
    let there = sound.check_recording(&before.recording(asterisk), row.case());
    let back = sound.check_echo(row.case());
    let how = agreed(case, ours.log());
    row.passed(format!(
        "{how}; heard there {there:.3}, back here {back:.3}"
    ));
}

/// How the call was set up: as both sides do it, and otherwise in the way that needs nothing of them.
fn agreed(case: Case, log: &[String]) -> String {
    let wire = |words: &[&str]| {
        let messages = log.iter().filter(|line| line.contains(" wire: "));
        messages
            .filter(|line| words.iter().all(|word| line.contains(word)))
            .count()
    };
    // Whoever is called answers the proposals of fast start.
    let answer = match case.caller {
        Caller::Us => "\u{2190}",
        Caller::Them => "\u{2192}",
    };
    let agreed = Way {
        fast_start: wire(&[answer, "carriage=FastStart"]) > 0,
        tunnelling: wire(&["carriage=Tunnelled"]) > 0,
    };
    let expected = Way {
        fast_start: case.ours.fast_start && case.theirs.fast_start,
        tunnelling: case.ours.tunnelling && case.theirs.tunnelling,
    };
    assert_eq!(agreed, expected, "{case}: {log:#?}");
    // H.245 went in one place only.
    let on_a_connection = wire(&["protocol=H.245", "carriage=Plain"]);
    assert_eq!(on_a_connection == 0, agreed.tunnelling, "{case}: {log:#?}");
    agreed.to_string()
}

/// Calls by address.
fn by_address(theirs: Way) {
    let us = Loopback::claim().expect("an address");
    let options = Options {
        callers: vec![us.ip()],
        peers: vec![("us".to_owned(), us.port(1720))],
        ..asterisk_options(theirs)
    };
    let Some(asterisk) = or_skip(Asterisk::start(options)) else {
        return;
    };
    for (seed, case) in cases_with(theirs, false) {
        one(&asterisk, us.ip(), case, seed, Vec::new());
    }
}

/// Calls by number. The gatekeeper allows one at a time: each has to be given back before the next.
fn by_number(theirs: Way) {
    let Some(mut zone) = Zone::open(theirs, "615") else {
        return;
    };
    for (seed, case) in cases_with(theirs, true) {
        let register = zone.register(OURS);
        one(&zone.asterisk, zone.us.ip(), case, seed, register);
        zone.gatekeeper.wait_for_log(&["call ended"]);
    }
    zone.gatekeeper.terminate();
    assert_eq!(zone.gatekeeper.wait(), 0);
}

#[test]
fn by_address_with_fast_start_in_the_tunnel() {
    by_address(Way::ALL[0]);
}

#[test]
fn by_address_with_fast_start_and_a_connection() {
    by_address(Way::ALL[1]);
}

#[test]
fn by_address_with_slow_start_in_the_tunnel() {
    by_address(Way::ALL[2]);
}

#[test]
fn by_address_with_slow_start_and_a_connection() {
    by_address(Way::ALL[3]);
}

#[test]
fn by_number_with_fast_start_in_the_tunnel() {
    by_number(Way::ALL[0]);
}

#[test]
fn by_number_with_fast_start_and_a_connection() {
    by_number(Way::ALL[1]);
}

#[test]
fn by_number_with_slow_start_in_the_tunnel() {
    by_number(Way::ALL[2]);
}

#[test]
fn by_number_with_slow_start_and_a_connection() {
    by_number(Way::ALL[3]);
}
