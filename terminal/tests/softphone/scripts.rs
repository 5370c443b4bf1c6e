//! Calls that nobody attends.

use crate::{Listener, Scripts, run};

#[test]
fn both_sides_follow_their_scripts() {
    let scripts = Scripts::new();
    let called = scripts.write(
        "called",
        "when alerting\nafter 300ms answer\nexpect media\nexpect digits:12# within 8s\n99\nwhen ended\n",
    );
    let caller = scripts.write(
        "caller",
        "# The one who calls.\nexpect alerting\nexpect connected within 5s\nexpect codec:g711u\n12#\n\
         expect digits:99 within 8s\nmute\nafter 300ms unmute\nhangup\nexpect ended within 5s\n",
    );
    let mut listener = Listener::start(&["--script", &called]);
    let address = listener.address.clone();
    let said = run(&["call", &address, "--json", "--script", &caller]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert_eq!(said.err, "");
    let call = said.json();
    assert_eq!(call["digits"], "99", "{call:#}");
    assert_eq!(call["unmet"].as_array().map(Vec::len), Some(0));
    let alerted_ms = call["alerting_after_ms"].as_u64().expect("it was alerting");
    let connected_ms = call["connected_after_ms"]
        .as_u64()
        .expect("it was answered");
    assert!(connected_ms - alerted_ms >= 250, "{call:#}");
    assert_eq!(listener.call()["digits"], "12#");
    assert_eq!(listener.end(), (0, String::new()));
}

#[test]
fn a_script_that_fails_says_where_and_what_was_found() {
    let scripts = Scripts::new();
    let path = scripts.write("caller", "when connected\n\n  expect busy within 1s\n");
    let mut listener = Listener::start(&["-a", "--max-calls", "1"]);
    let said = run(&["call", &listener.address.clone(), "--script", &path]);
    assert_eq!(said.code, 1, "{}{}", said.out, said.err);
    let expected = format!("h323: {path}:3:3: expected busy within 1 s; found: connected; ");
    assert!(said.err.starts_with(&expected), "{}", said.err);
    // The call is ended all the same.
    assert_eq!(listener.call()["ended"]["by"], "peer");
    assert_eq!(listener.end().0, 0);
}

/// What is to be done in a call cannot be done when it is over.
#[test]
fn a_script_that_is_not_through_when_the_call_ends_has_failed() {
    let scripts = Scripts::new();
    let called = scripts.write("called", "when connected\nat 1m mute\n");
    let listener = Listener::start(&["-a", "--script", &called]);
    let caller = ["call", &listener.address.clone(), "--duration", "0.3"];
    assert_eq!(run(&caller).code, 0);
    let (code, err) = listener.end();
    assert_eq!(code, 1);
    let expected =
        format!("h323: {called}:2:7: there is no call; found: connected; the other side ended ");
    assert!(err.starts_with(&expected), "{err}");
}

#[test]
fn a_script_refuses_and_quits() {
    let scripts = Scripts::new();
    let called = scripts.write("called", "when alerting reject 17\nexpect reject:17\n");
    let mut listener = Listener::start(&["--script", &called]);
    let said = run(&[
        "call",
        &listener.address.clone(),
        "--json",
        "--expect",
        "busy",
    ]);
    assert_eq!(said.code, 0, "{}", said.err);
    let sentence = "the other side refused the call with Release Complete; cause 17 (user busy), reason inConf";
    assert_eq!(said.json()["ended"]["sentence"], sentence);
    let sentence = "we refused the call with Release Complete; cause 17 (user busy), reason inConf";
    assert_eq!(listener.call()["ended"]["sentence"], sentence);
    assert_eq!(listener.end().0, 0);
    let quits = scripts.write("quits", "at 200ms quit\n");
    let never = scripts.write("never", "when ended\n");
    let listener = Listener::start(&["--script", &never]);
    let said = run(&[
        "call",
        &listener.address.clone(),
        "--script",
        &quits,
        "--json",
    ]);
    // Nothing was expected of it: a call that came to nothing is no success.
    assert_eq!(said.code, 1, "{}", said.err);
    assert_eq!(said.json()["ended"]["by"], "local");
    assert_eq!(listener.end().0, 0);
}

#[test]
fn a_script_that_means_nothing_is_refused_before_anybody_is_called() {
    let scripts = Scripts::new();
    let path = scripts.write("bad", "mute\nat soon hangup\n");
    for command in [&["call", "127.0.0.1:9"][..], &["listen", "-x", "0"]] {
        let said = run(&[command, &["--script", &path]].concat());
        assert_eq!(said.code, 2);
        let expected = format!("h323: {path}:2:4: \"soon\" is no unit: expected ms, s or m\n");
        assert_eq!(said.err, expected);
        let said = run(&[command, &["--script", "no-such-file"]].concat());
        assert_eq!(said.code, 74);
        assert!(said.err.starts_with("h323: no-such-file: "), "{}", said.err);
    }
    let both = ["listen", "--script", &path, "--max-calls", "2"];
    assert_eq!(run(&both).code, 2);
}
