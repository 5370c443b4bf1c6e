//! Calls with Asterisk that last, and many of them: nothing drifts, and nothing piles up.

use std::fs;
use std::time::Duration;

use h323_media::tone::speech;
use h323_terminal::audio::wav;
use h323_tests::interop::{
    Before, HEARD, LEAD, RATE_HZ, Sound, Theme, Window, arguments, asterisk_options, begin_call,
    is_full, listen, nothing_is_left,
};
use h323_tests::matrix::Way;
use h323_tests::peer::{Asterisk, Loopback, Options, or_skip};
use h323_tests::process::Process;
use h323_tests::results::Row;

/// How long the call is held.
fn held() -> Duration {
    Duration::from_secs(if is_full() { 600 } else { 20 })
}

/// What is compared at once.
const WINDOW: Duration = Duration::from_secs(5);

/// How far two windows of a call may lie apart: as far as the jitter buffer moves them when the machine is busy.
const MOST_MOVED_MS: f64 = 400.0;

/// By how much the shortest delay may differ between the halves of a call. In ten minutes the jitter buffer has had the
/// time to become small again.
const MOST_DRIFT_MS: f64 = 100.0;

#[test]
fn a_call_that_is_held_does_not_drift() {
    let us = Loopback::claim().expect("an address");
    let options = Options {
        callers: vec![us.ip()],
        ..asterisk_options(Way::ALL[0])
    };
    let Some(asterisk) = or_skip(Asterisk::start(options)) else {
        return;
    };
    let row = Row::begin(Theme::Held, "one call, held");
    let sound = Sound::of(speech(61, held(), RATE_HZ), LEAD);
    let before = Before::now(&asterisk);
    let seconds = (held() + Duration::from_secs(3)).as_secs().to_string();
    let options = [sound.options(), arguments(&["--duration", &seconds])];
    let mut call = begin_call(&format!("615@{}", asterisk.ip()), us.ip(), &options);
    let outcome = call.json_within(held() + Duration::from_secs(30));
    assert_eq!(call.wait(), 0, "{outcome:#}");
    assert_eq!(outcome["ended"]["by"], "local", "{outcome:#}");
    assert_eq!(outcome["media"]["packets_lost"], 0, "{outcome:#}");
    nothing_is_left(&asterisk);
    let there = wav::read(&before.recording(&asterisk), RATE_HZ).expect("it was recorded");
    let there = check("there", &sound.windows(&there, LEAD, WINDOW));
    let back = check("back here", &sound.windows(&sound.heard(), LEAD, WINDOW));
    let seconds = held().as_secs();
    row.passed(format!("{seconds} s in windows of 5 s; {there}; {back}"));
}

/// Every window was heard, and about as late as the others.
fn check(what: &str, windows: &[Window]) -> String {
    assert_eq!(windows.len() as u64, held().as_secs() / WINDOW.as_secs());
    let worst = windows.iter().map(|window| window.correlation);
    let worst = worst.fold(1.0, f64::min);
    assert!(worst > HEARD, "{what}: {windows:#?}");
    let least = least_ms(windows);
    let most = windows.iter().map(|window| window.lag_ms);
    let most = most.fold(f64::MIN, f64::max);
    assert!(most - least < MOST_MOVED_MS, "{what}: {windows:#?}");
    if is_full() {
        let (first, second) = windows.split_at(windows.len() / 2);
        let drift = least_ms(second) - least_ms(first);
        assert!(drift.abs() < MOST_DRIFT_MS, "{what}: {windows:#?}");
    }
    format!("{what} at least {worst:.3}, delays of {least:.0} to {most:.0} ms")
}

/// The shortest delay.
fn least_ms(windows: &[Window]) -> f64 {
    let lags = windows.iter().map(|window| window.lag_ms);
    lags.fold(f64::MAX, f64::min)
}

/// How many calls are taken.
fn many() -> usize {
    if is_full() { 1000 } else { 100 }
}

/// After so many calls a process has all that it needs for one.
const WARM: usize = 20;

/// By how much its memory may have grown since.
const MOST_GROWTH_KIB: u64 = 512;

#[test]
fn many_calls_leave_nothing_behind() {
    let us = Loopback::claim().expect("an address");
    let options = Options {
        peers: vec![("us".to_owned(), us.port(1720))],
        // Its log of so many calls is of no use to anybody.
        settings: vec![("TRACE".to_owned(), "1".to_owned())],
        ..asterisk_options(Way::ALL[0])
    };
    let Some(asterisk) = or_skip(Asterisk::start(options)) else {
        return;
    };
    let row = Row::begin(Theme::Held, "short calls one after another");
    let mut listener = listen(us.ip(), many(), &[]);
    let mut warm = None;
    let mut now = Used::by(&listener);
    for n in 1..=many() {
        now = Used::by(&listener);
        if n == WARM {
            warm = Some(now);
        }
        asterisk.call("1234@us", "blip").expect("it calls");
        let outcome = listener.json();
        assert_eq!(outcome["result"], "connected", "call {n}: {outcome:#}");
        assert_eq!(outcome["ended"]["by"], "peer", "call {n}: {outcome:#}");
    }
    assert_eq!(listener.wait(), 0);
    nothing_is_left(&asterisk);
    let warm = warm.expect("there are more calls than that");
    assert_eq!(now.descriptors, warm.descriptors, "{warm:?} {now:?}");
    assert!(now.kib <= warm.kib + MOST_GROWTH_KIB, "{warm:?} {now:?}");
    row.passed(format!(
        "{} calls; between the {WARM}th and the last {} to {} file descriptors, {} to {} KiB of memory",
        many(),
        warm.descriptors,
        now.descriptors,
        warm.kib,
        now.kib
    ));
}

/// What a process has of the system.
#[derive(Clone, Copy, Debug)]
struct Used {
    descriptors: usize,
    kib: u64,
}

impl Used {
    fn by(process: &Process) -> Self {
        let folder = format!("/proc/{}", process.pid());
        let status = fs::read_to_string(format!("{folder}/status")).expect("it runs");
        let kib = status.lines().find_map(|line| {
            let size = line.strip_prefix("VmRSS:")?;
            size.trim().strip_suffix(" kB")?.parse().ok()
        });
        Self {
            descriptors: fs::read_dir(format!("{folder}/fd"))
                .expect("it runs")
                .count(),
            kib: kib.expect("the system counts its memory"),
        }
    }
}
