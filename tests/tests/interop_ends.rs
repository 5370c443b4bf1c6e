//! How calls with Asterisk end that nobody refuses at once: one side hangs up, or nobody answers.

use std::time::Duration;

use h323_endpoint::{CallOptions, Config, Ended, EndedBy, Endpoint, Event, MediaAddresses, Target};
use h323_h225::Cause;
use h323_h225::call::{Timer, Timers};
use h323_net::clock::Clock;
use h323_terminal::phone::Phone;
use h323_tests::interop::{
    FURTHEST_APART, Theme, arguments, asterisk_options, begin_call, call, in_way, listen,
    nothing_is_left, way_options,
};
use h323_tests::matrix::Way;
use h323_tests::peer::{Asterisk, Loopback, Options, or_skip};
use h323_tests::results::Row;

fn asterisk(us: &Loopback, way: Way) -> Option<Asterisk> {
    or_skip(Asterisk::start(Options {
        callers: vec![us.ip()],
        peers: vec![("us".to_owned(), us.port(1720))],
        ..asterisk_options(way)
    }))
}

/// After two seconds of a call, whoever made it.
fn they_hang_up(way: Way) {
    let us = Loopback::claim().expect("an address");
    let Some(asterisk) = asterisk(&us, way) else {
        return;
    };
    let row = Row::begin(Theme::Ends, in_way("they hang up", way));
    let target = format!("643@{}", asterisk.ip());
    let (code, outcome) = call(&target, us.ip(), &[way_options(way)]);
    assert_eq!(code, 0, "{way}: {outcome:#}");
    assert_eq!(outcome["ended"]["by"], "peer", "{way}: {outcome:#}");
    assert_eq!(outcome["ended"]["cause"], 16, "{way}: {outcome:#}");
    let mut listener = listen(us.ip(), 1, &[way_options(way)]);
    asterisk.call("1234@us", "short").expect("it calls");
    let outcome = listener.json();
    assert_eq!(outcome["result"], "connected", "{way}: {outcome:#}");
    assert_eq!(outcome["ended"]["by"], "peer", "{way}: {outcome:#}");
    assert_eq!(outcome["ended"]["cause"], 16, "{way}: {outcome:#}");
    assert_eq!(listener.wait(), 0);
    nothing_is_left(&asterisk);
    row.passed("whoever called: cause 16, exit code 0");
}

#[test]
fn they_hang_up_with_fast_start_in_the_tunnel() {
    they_hang_up(FURTHEST_APART[0]);
}

#[test]
fn they_hang_up_with_slow_start_and_a_connection() {
    they_hang_up(FURTHEST_APART[1]);
}

#[test]
fn a_caller_who_gives_up_leaves_nothing_behind() {
    let us = Loopback::claim().expect("an address");
    for way in FURTHEST_APART {
        let Some(asterisk) = asterisk(&us, way) else {
            return;
        };
        let row = Row::begin(Theme::Ends, in_way("we give up while it rings", way));
        // This one alerts for two minutes.
        let target = format!("641@{}", asterisk.ip());
        let options = [way_options(way), arguments(&["-v"])];
        let mut call = begin_call(&target, us.ip(), &options);
        call.wait_for_log(&["alerting"]);
        call.terminate();
        let outcome = call.json();
        assert_eq!(call.wait(), 143, "{way}: {outcome:#}");
        assert_eq!(outcome["connected"], false, "{way}: {outcome:#}");
        assert!(outcome["alerting_after_ms"].is_u64(), "{outcome:#}");
        assert_eq!(outcome["ended"]["by"], "local");
        nothing_is_left(&asterisk);
        row.passed("Release Complete, exit code 143 of SIGTERM");
    }
}

#[test]
fn that_nobody_answers_is_said_by_either_side() {
    let us = Loopback::claim().expect("an address");
    let Some(asterisk) = asterisk(&us, FURTHEST_APART[0]) else {
        return;
    };
    let row = Row::begin(Theme::Ends, "they say after a while that nobody answers");
    let (code, outcome) = call(&format!("644@{}", asterisk.ip()), us.ip(), &[]);
    assert_eq!(code, 1, "{outcome:#}");
    assert_eq!(outcome["connected"], false, "{outcome:#}");
    assert!(outcome["alerting_after_ms"].is_u64(), "{outcome:#}");
    assert_eq!(outcome["ended"]["by"], "peer", "{outcome:#}");
    assert_eq!(outcome["ended"]["cause"], 19, "{outcome:#}");
    row.passed("cause 19, exit code 1");

    let row = Row::begin(Theme::Ends, "T301 expires while it rings");
    let t301 = Duration::from_secs(1);
    let (ended, took) = ring(&asterisk, &us, t301);
    assert_eq!(ended.by, EndedBy::Timer(Timer::T301));
    assert_eq!(ended.cause, Cause::NO_ANSWER_FROM_USER);
    assert_eq!(ended.duration, None);
    assert!(took >= t301, "{took:?}");
    nothing_is_left(&asterisk);
    row.passed("cause 19 after T301, set to 1 s");
}

/// Rings until T301 expires; how the call ended, and when. The endpoint is that of `h323`, with a timer
/// that does not take three minutes.
fn ring(asterisk: &Asterisk, us: &Loopback, t301: Duration) -> (Ended, Duration) {
    let clock = Clock::system();
    let config = Config {
        timers: Timers {
            t301,
            ..Timers::default()
        },
        ..Config::default()
    };
    // Nothing is sent there before the call is connected.
    let media = MediaAddresses {
        rtp: us.port(5004),
        rtcp: us.port(5005),
    };
    let target: Target = format!("641@{}", asterisk.ip()).parse().expect("a target");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let mut phone = Phone::start(
            Endpoint::new(config, [7; 32]),
            None,
            clock.clone(),
            None,
            None,
        );
        let began_at = clock.now();
        let call = phone
            .with(move |endpoint, now| endpoint.call(&target, media, CallOptions::default(), now));
        call.await.expect("it runs").expect("it can call");
        let mut rang = false;
        loop {
            match phone.event().await.expect("it runs") {
                Event::Alerting { .. } => rang = true,
                Event::Ended { ended, .. } => {
                    assert!(rang, "{ended:?}");
                    phone.stop().await;
                    return (*ended, clock.now() - began_at);
                }
                _ => {}
            }
        }
    })
}
