//! Calls that Asterisk refuses: each cause as what it is.

use std::sync::Mutex;
use std::thread;

use h323_h225::Cause;
use h323_tests::interop::{Theme, call, nothing_is_left};
use h323_tests::peer::{Asterisk, Loopback, Options, or_skip};
use h323_tests::results::Row;

/// Calls at one time. Each is refused after a second.
const AT_ONCE: usize = 16;

fn asterisk(us: &Loopback) -> Option<Asterisk> {
    or_skip(Asterisk::start(Options {
        callers: vec![us.ip()],
        ..Options::default()
    }))
}

/// A call to an extension that refuses it; the reason that came with this cause.
fn refused(extension: &str, asterisk: &Asterisk, us: &Loopback, cause: u8) -> String {
    let target = format!("{extension}@{}", asterisk.ip());
    let (code, outcome) = call(&target, us.ip(), &[]);
    let ended = &outcome["ended"];
    assert_eq!(code, 1, "{extension}: {outcome:#}");
    assert_eq!(outcome["result"], "refused", "{extension}");
    assert_eq!(outcome["connected"], false, "{extension}");
    assert_eq!(ended["by"], "peer", "{extension}: {outcome:#}");
    assert_eq!(ended["cause"], cause, "{extension}: {outcome:#}");
    assert_eq!(
        ended["cause_text"].as_str(),
        Cause::new(cause).name(),
        "{extension}"
    );
    // The two agree: nothing of the peer's is lost in one of them.
    assert_eq!(ended["peer_cause"], serde_json::Value::Null, "{extension}");
    ended["reason"].as_str().unwrap_or_default().to_owned()
}

/// The reason that chan_ooh323 gives with a cause.
fn reason(cause: u8) -> &'static str {
    match cause {
        17 | 34 => "inConf",
        21 => "destinationRejection",
        _ => "undefinedReason",
    }
}

#[test]
fn each_cause_is_shown_as_it_was_given() {
    let us = Loopback::claim().expect("an address");
    let Some(asterisk) = asterisk(&us) else {
        return;
    };
    let row = Row::begin(Theme::Causes, "each cause from 1 to 127");
    let causes = Mutex::new(1..=127_u8);
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                loop {
                    let next = causes.lock().map(|mut causes| causes.next());
                    let Ok(Some(cause)) = next else { return };
                    let found = refused(&format!("9{cause}"), &asterisk, &us, cause);
                    assert_eq!(found, reason(cause), "cause {cause}");
                }
            });
        }
    });
    nothing_is_left(&asterisk);
    row.passed(
        "cause, name and exit code 1; reason inConf with 17 and 34, destinationRejection with 21, otherwise \
         undefinedReason",
    );
}

#[test]
fn refusals_by_name_carry_their_cause() {
    let us = Loopback::claim().expect("an address");
    let Some(asterisk) = asterisk(&us) else {
        return;
    };
    let row = Row::begin(
        Theme::Causes,
        "busy, congestion, hangup, reject, and an extension that is not there",
    );
    let refusals = [
        ("busy", 17),
        ("congestion", 42),
        ("hangup", 16),
        ("reject", 21),
        ("no-such-extension", 1),
    ];
    for (extension, cause) in refusals {
        assert_eq!(
            refused(extension, &asterisk, &us, cause),
            reason(cause),
            "{extension}"
        );
    }
    nothing_is_left(&asterisk);
    row.passed("causes 17, 42, 16, 21, 1; exit code 1");
}
