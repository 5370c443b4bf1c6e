//! A call held for ten minutes of virtual time, by clocks that are apart.

use std::time::Duration;

use h323_media::compare::compare;
use h323_media::tone::speech;
use h323_tests::sim::talk::{Lateness, RATE_HZ, Stretch, Talk, Talker};
use h323_tests::sim::{Clock, Odds};

/// How long somebody speaks.
const HELD: Duration = Duration::from_secs(600);
/// So often a window of what was said is looked for in what was heard.
const EVERY: Duration = Duration::from_secs(5);
const WINDOW: Duration = Duration::from_secs(2);
/// How much later or earlier than the one before it comes at most.
const MOVED_MS: f64 = 400.0;

/// The fastest datagram takes this, until the route changes, and from then on.
const FASTEST: [Duration; 2] = [ms(20), ms(80)];
/// The slowest takes so much more.
const SPREAD: Duration = ms(40);
/// For so long everything is lost.
const BURST: Duration = ms(160);
const BURST_AT: Duration = secs(150);
/// For so long nothing arrives, and then all.
const STALL: Duration = ms(300);
const STALL_AT: Duration = secs(250);
const ROUTE_CHANGES_AT: Duration = secs(400);
/// From here on nothing is lost and all takes the same time, so that reports and round trip can be told in advance.
const CALM_AT: Duration = secs(590);
const CALM: Duration = ms(100);
/// How long a disturbance shows: the fastest packet of the last 5 to 10 s is what delays are counted from.
const REMEMBERED: Duration = secs(20);

/// How much later than the fastest packet could be heard is what is heard, milliseconds. 97 of 100 packets come within
/// the spread, and what the machines are late, of the fastest: counted in steps of 10 ms, this is the 50 ms that the
/// jitter buffer wants. It lets the delay fall by half a frame before it makes one up, and grow by two before it leaves
/// one out, and a frame at a time; what is to be left out has to be silence, for which it waits while somebody speaks.
const DELAY_MS: [f64; 2] = [50.0 - 10.0 - 1.0, 50.0 + 40.0 + 20.0];
/// The same after a disturbance: what was held back is heard so much later, and the longer way counts as delay while the
/// shorter one is remembered.
const DISTURBED_MS: f64 = DELAY_MS[1] + STALL.as_millis() as f64;

/// By how much the delay may seem to grow or shrink over the call, by all windows in calm weather: 200 ppm that nobody
/// makes up for are 120 ms. Steps of 20 ms up or down remain.
const MOST_SLOPE_MS: f64 = 40.0;

/// What is heard of a window, where at most a few of a hundred frames are missing or have come too late.
const HEARD: f64 = 0.9;
/// Of so many windows one may lie in a place where more is missing.
const ONE_IN: usize = 20;

/// Frames of 20 ms that 200 ppm are in ten minutes.
const DRIFT: u64 = 6;
/// Frames that the stall and the longer way are.
const DISTURBANCES: u64 = ((STALL.as_millis() + 60) / 20) as u64;

const fn ms(n: u64) -> Duration {
    Duration::from_millis(n)
}

const fn secs(n: u64) -> Duration {
    Duration::from_secs(n)
}

fn network() -> Vec<Stretch> {
    let calm = Stretch {
        from: secs(0),
        latency: CALM..=CALM,
        lost: Odds::NEVER,
        held_until: Duration::ZERO,
    };
    let usual = |from, fastest| Stretch {
        from,
        latency: fastest..=fastest + SPREAD,
        lost: Odds(10),
        held_until: Duration::ZERO,
    };
    let [near, far] = FASTEST;
    vec![
        calm.clone(),
        usual(secs(1), near),
        Stretch {
            lost: Odds::ALWAYS,
            ..usual(BURST_AT, near)
        },
        usual(BURST_AT + BURST, near),
        Stretch {
            held_until: STALL_AT + STALL,
            ..usual(STALL_AT, near)
        },
        usual(STALL_AT + STALL, near),
        usual(ROUTE_CHANGES_AT, far),
        Stretch {
            from: CALM_AT,
            ..calm
        },
    ]
}

/// A call between clocks that are wrong by so many millionths.
fn hold(ppm: [i64; 2]) {
    let lateness = Lateness {
        usual: Duration::ZERO..=ms(2),
        busy: ms(10)..=ms(40),
        often: Odds(1),
    };
    let says = [1, 2].map(|seed| speech(seed, HELD, RATE_HZ));
    let mut talk = Talk::new(says, ppm, &network(), &lateness, Clock::new().now(), 7);
    talk.run_until(HELD + secs(5));
    for (n, hearer) in talk.talkers().iter().enumerate() {
        let speaker = &talk.talkers()[1 - n];
        let what = format!("{ppm:?}, heard by {n}");
        check_sound(&what, speaker, hearer);
        check_frames(&what, hearer);
        check_reports(&what, speaker, hearer, talk.lost_to(n), talk.sent_to(n));
    }
}

/// All was heard, as late as it has to be, and not later and later.
fn check_sound(what: &str, speaker: &Talker, hearer: &Talker) {
    let (mut spoilt, mut calm) = (Vec::new(), Vec::new());
    let windows = windows(speaker, hearer);
    assert_eq!(windows.len() as u64, HELD.as_secs() / EVERY.as_secs());
    for &Window {
        at,
        correlation,
        delay_ms,
    } in &windows
    {
        if correlation < HEARD {
            spoilt.push((at, correlation));
        }
        let [near, far] = FASTEST.map(|fastest| fastest.as_millis() as f64);
        let over_fastest = delay_ms - if at < ROUTE_CHANGES_AT { near } else { far };
        let disturbances = [
            Duration::ZERO,
            BURST_AT,
            STALL_AT,
            ROUTE_CHANGES_AT,
            CALM_AT,
        ];
        let is_calm = disturbances
            .iter()
            .all(|from| at + WINDOW < *from || at >= *from + REMEMBERED);
        let [least, most] = DELAY_MS;
        let most = if is_calm { most } else { DISTURBED_MS };
        // Over the longer way, what is heard was sent before.
        let least = if is_calm { least } else { 0.0 };
        assert!(
            (least..=most).contains(&over_fastest),
            "{what}: {over_fastest} ms at {at:?}"
        );
        if is_calm {
            calm.push((at.as_secs_f64(), over_fastest));
        }
    }
    assert!(spoilt.len() <= windows.len() / ONE_IN, "{what}: {spoilt:?}");
    assert!(calm.len() > windows.len() / 2);
    let slope_ms = slope(&calm) * HELD.as_secs_f64();
    assert!(slope_ms.abs() <= MOST_SLOPE_MS, "{what}: {slope_ms} ms");
}

/// No more was made up or left out than the clocks and the disturbances are, and what slow packets cost: as much again.
fn check_frames(what: &str, hearer: &Talker) {
    let receive = hearer.stats().receive.expect("it was open");
    let buffer = receive.buffer;
    let (invented, left_out) = (buffer.stretched + buffer.underruns, buffer.skipped);
    let most = 2 * (DRIFT + DISTURBANCES);
    assert!(invented <= most, "{what}: {receive:?}");
    assert!(left_out <= most, "{what}: {receive:?}");
    assert_eq!((buffer.resyncs, buffer.overflowed), (0, 0), "{what}");
    // What comes in while nothing arrives for a while, and what waits as a rule.
    let at_once = (STALL + SPREAD + ms(150)).as_millis() as usize / 20;
    assert!(
        hearer.most_waiting <= at_once,
        "{what}: {}",
        hearer.most_waiting
    );
    assert!(buffer.waiting <= 6, "{what}: {buffer:?}");
}

/// What is reported is what was true at that moment, and in the end what the network has done.
fn check_reports(what: &str, speaker: &Talker, hearer: &Talker, lost: u64, sent: u64) {
    assert!(hearer.reports.len() > 100, "{what}");
    let mut before = (0, 0);
    for report in &hearer.reports {
        let block = report.block;
        let missing = i64::try_from(report.missing).expect("a few");
        assert_eq!(i64::from(block.cumulative_lost), missing, "{what}");
        let expected = report.expected - before.0;
        let newly = u64::try_from(missing - before.1).unwrap_or(0);
        let part = (256 * newly).checked_div(expected).unwrap_or(0);
        assert_eq!(u64::from(block.fraction_lost), part, "{what}: {report:?}");
        before = (report.expected, missing);
    }
    let last = hearer.reports.last().expect("there are some");
    assert_eq!(last.missing, lost, "{what}");
    assert!(
        last.expected <= sent && sent - last.expected < 500,
        "{what}"
    );
    let one_in_a_hundred = sent / 100;
    assert!(
        lost.abs_diff(one_in_a_hundred) < one_in_a_hundred / 4,
        "{what}: {lost} of {sent}"
    );
    let receive = hearer.stats().receive.expect("it was open");
    assert_eq!(receive.lost, lost, "{what}");
    let stats = speaker.stats();
    let told = stats.send.and_then(|send| send.peer_report);
    let newest = hearer.reports.iter().rev().take(2);
    assert!(
        newest
            .map(|report| Some(report.block))
            .any(|block| block == told),
        "{what}: {told:?}"
    );
    // There and back, and both a little late.
    let round_trip = stats.round_trip.expect("it was measured");
    let shortest = 2 * CALM - ms(1);
    assert!(
        (shortest..=shortest + ms(10)).contains(&round_trip),
        "{what}: {round_trip:?}"
    );
}

/// A piece of what was said.
#[derive(Debug)]
struct Window {
    at: Duration,
    correlation: f64,
    /// How much later it was heard than it was sent, by no clock of the two.
    delay_ms: f64,
}

fn windows(speaker: &Talker, hearer: &Talker) -> Vec<Window> {
    let samples = |duration: Duration| (duration.as_secs_f64() * f64::from(RATE_HZ)) as usize;
    let samples_ms = f64::from(RATE_HZ) / 1000.0;
    let (length, moved) = (samples(WINDOW), MOVED_MS * samples_ms);
    let mut lag = 0.0;
    let begins = (0..)
        .map(|n| EVERY * n)
        .take_while(|at| *at + WINDOW <= HELD);
    let windows = begins.map(|at| {
        let said_at = samples(at);
        let from = (said_at as f64 + lag - moved).max(0.0) as usize;
        let to = (from + length + 2 * moved as usize).min(hearer.heard.len());
        let said = &speaker.says()[said_at..said_at + length];
        let found = compare(said, &hearer.heard[from..to], RATE_HZ);
        lag = from as f64 - said_at as f64 + found.lag_ms * samples_ms;
        let middle = said_at as f64 + length as f64 / 2.0;
        Window {
            at,
            correlation: found.correlation,
            delay_ms: hearer.clock().samples_ms(middle + lag) - speaker.clock().samples_ms(middle),
        }
    });
    windows.collect()
}

/// The slope of the straight line that is nearest to these points.
fn slope(points: &[(f64, f64)]) -> f64 {
    let count = points.len() as f64;
    let mean = |values: &dyn Fn(&(f64, f64)) -> f64| points.iter().map(values).sum::<f64>() / count;
    let (x, y) = (mean(&|point| point.0), mean(&|point| point.1));
    let both: f64 = points
        .iter()
        .map(|point| (point.0 - x) * (point.1 - y))
        .sum();
    both / points
        .iter()
        .map(|point| (point.0 - x).powi(2))
        .sum::<f64>()
}

#[test]
fn a_slope_is_found() {
    // 200 ppm for ten minutes.
    let points: Vec<_> = (0..120)
        .map(|n| 5.0 * f64::from(n))
        .map(|at| (at, 70.0 - 0.2 * at))
        .collect();
    assert!((slope(&points) * HELD.as_secs_f64() + 120.0).abs() < 1e-6);
}

#[test]
fn two_fast_clocks_hold_a_call_for_ten_minutes() {
    hold([100, 100]);
}

#[test]
fn a_fast_and_a_slow_clock_hold_a_call_for_ten_minutes() {
    hold([100, -100]);
}

#[test]
fn a_slow_and_a_fast_clock_hold_a_call_for_ten_minutes() {
    hold([-100, 100]);
}

#[test]
fn two_slow_clocks_hold_a_call_for_ten_minutes() {
    hold([-100, -100]);
}
