//! Calls with Asterisk that last, and many of them: nothing drifts, and nothing piles up.

use std::fs;
use std::time::Duration;

use h323_media::tone::speech;
use h323_tests::interop::{
    Before, HEARD, LEAD, RATE_HZ, Sound, Theme, Window, arguments, asterisk_options, begin_call,
    drift_ms, finished, is_full, listen, nothing_is_left,
};
use h323_tests::matrix::Way;
use h323_tests::peer::{Asterisk, Loopback, Options, or_skip};
use h323_tests::process::{Process, wait_until};
use h323_tests::results::Row;

/// How long the call is held.
fn held() -> Duration {
    Duration::from_secs(if is_full() { 600 } else { 20 })
}

/// What is compared at once.
const WINDOW: Duration = Duration::from_secs(5);

/// Of so many windows one may be spoilt by a machine that was busy: none of a short call.
const ONE_IN: usize = 20;

/// By how much a window is later than the one a tenth of the call before: over a call of ten minutes, ten times this.
const MOST_DRIFT_MS: f64 = 10.0;

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
    let there = finished(&before.recording(&asterisk));
    let there = check("there", &sound.windows(&there, LEAD, WINDOW));
    let back = check("back here", &sound.windows(&sound.heard(), LEAD, WINDOW));
    let seconds = held().as_secs();
    row.passed(format!(
        "{seconds} s; windows of 5 s heard: {there}; {back}"
    ));
}

/// The windows were heard, and not later and later.
fn check(what: &str, windows: &[Window]) -> String {
    assert_eq!(windows.len() as u64, held().as_secs() / WINDOW.as_secs());
    let heard = windows.iter().filter(|window| window.correlation > HEARD);
    let heard = heard.count();
    let spoilt = windows.len() - heard;
    assert!(spoilt <= windows.len() / ONE_IN, "{what}: {windows:#?}");
    let drift = drift_ms(windows);
    assert!(drift.abs() < MOST_DRIFT_MS, "{what}: {windows:#?}");
    let lags = windows.iter().map(|window| window.lag_ms);
    let (least, most) = (
        lags.clone().fold(f64::MAX, f64::min),
        lags.fold(f64::MIN, f64::max),
    );
    format!(
        "{what} {heard} of {}, delays of {least:.0} to {most:.0} ms",
        windows.len()
    )
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
    let (mut warm, mut now) = (Used::by(&listener), None);
    for n in 1..=many() {
        if n == WARM {
            warm = Used::by(&listener);
        }
        if n == many() {
            // What belonged to the call before goes with it, but not in the same moment.
            wait_until("it holds no more than before", || {
                let used = Used::by(&listener);
                now = Some(used);
                used.descriptors <= warm.descriptors
            });
        }
        asterisk.call("1234@us", "blip").expect("it calls");
        let outcome = listener.json();
        assert_eq!(outcome["result"], "connected", "call {n}: {outcome:#}");
        assert_eq!(outcome["ended"]["by"], "peer", "call {n}: {outcome:#}");
    }
    assert_eq!(listener.wait(), 0);
    nothing_is_left(&asterisk);
    let now = now.expect("there is a last call");
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
