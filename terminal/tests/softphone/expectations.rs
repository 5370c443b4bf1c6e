//! What calls are expected to come to, and the reasons that are given when they do not.

use std::net::TcpListener;

use crate::{Listener, Scripts, run};

/// Calls a listener with such options; what is expected, the exit code, and what is said instead.
fn check(listens: &[&str], calls: &[&str], table: &[(&str, i32, &str)]) {
    for &(expected, code, says) in table {
        let listener = Listener::start(listens);
        let usual = ["call", &listener.address.clone(), "--expect", expected];
        let said = run(&[&usual, calls].concat());
        assert_eq!(said.code, code, "{expected}: {}{}", said.out, said.err);
        match code {
            0 => assert_eq!(said.err, "", "{expected}"),
            _ => assert!(said.err.contains(says), "{expected}: {}", said.err),
        }
    }
}

#[test]
fn a_call_that_is_answered() {
    let found = "found: connected; we ended the call with Release Complete; cause 16 (normal call clearing)";
    check(
        &["-a"],
        &["--duration", "0.5", "-D", "g711u"],
        &[
            ("connected,codec:g711a,media", 0, ""),
            (
                "connected,codec:g711u",
                1,
                "h323: expected codec:g711u; found: connected; ",
            ),
            ("busy", 1, &format!("h323: expected busy; {found}")),
        ],
    );
}

#[test]
fn a_call_that_is_refused() {
    let scripts = Scripts::new();
    let script = scripts.write("rejects", "when alerting reject 34\n");
    let found = "found: refused; the other side refused the call with Release Complete; cause 34 (no circuit/channel available)";
    check(
        &["--script", &script],
        &[],
        &[
            ("reject:34", 0, ""),
            ("alerting,reject", 0, ""),
            ("reject:17", 1, found),
            ("connected", 1, found),
        ],
    );
}

#[test]
fn a_call_that_nobody_answers() {
    let scripts = Scripts::new();
    let script = scripts.write("waits", "when ended\n");
    let found = "found: no answer; the other side sent no Connect while it was alerting: T301 expired; cause 19";
    check(
        &["--script", &script],
        &["--t301", "0.5"],
        &[("no-answer", 0, ""), ("busy", 1, found)],
    );
    // Somebody who takes the connection and no more.
    let mute = TcpListener::bind("127.0.0.1:0").expect("loopback is there");
    let address = mute.local_addr().expect("it is bound").to_string();
    std::thread::spawn(move || {
        for connection in mute.incoming().flatten() {
            // It has heard enough when the other side closes.
            let _ = std::io::copy(&mut &connection, &mut std::io::sink());
        }
    });
    let said = run(&["call", &address, "--t303", "0.5"]);
    assert_eq!(said.code, 3, "{}", said.err);
    let expected = "no answer; the other side did not answer our Setup: T303 expired; cause 18 (no user responding), reason ";
    assert!(said.out.contains(expected), "{}", said.out);
    let said = run(&["call", &address, "--t303", "0.5", "--expect", "no-answer"]);
    assert_eq!(said.code, 0, "{}", said.err);
}

#[test]
fn nobody_is_there() {
    let said = run(&["call", "127.9.9.9:9", "--expect", "unreachable"]);
    assert_eq!(said.code, 0, "{}", said.err);
    let said = run(&["call", "127.9.9.9:9", "--expect", "connected", "--json"]);
    assert_eq!(said.code, 1);
    let found = "expected connected; found: network failure; our Setup could not be sent, for no connection came about: \
                 the peer refused the connection; cause 27 (destination out of order), reason undefinedReason";
    assert_eq!(said.err, format!("h323: {found}\n"));
    let object = said.json();
    assert_eq!(object["unmet"][0], found);
    assert_eq!(object["exit_code"], 1);
}

/// Pair by pair, why no codec was chosen: told to whoever asks for more, and to programs.
#[test]
fn a_call_without_a_common_codec() {
    let listens = ["-a", "--disable", "g711u", "--fast-start", "off"];
    let calls = ["--disable", "g711a", "--fast-start", "off"];
    check(&listens, &calls, &[("no-media", 0, "")]);
    let listener = Listener::start(&listens);
    let address = listener.address.clone();
    let said = run(&[&["call", "-v", "--color", "never", &address][..], &calls].concat());
    assert_eq!(said.code, 6, "{}{}", said.out, said.err);
    let pair = "our g711Ulaw64k against the peer's g711Alaw64k (entry 1): a different codec";
    let lines: Vec<&str> = said
        .err
        .lines()
        .filter(|line| line.contains("no codec: "))
        .collect();
    assert!(
        lines.iter().any(|line| line.ends_with(pair)),
        "{}",
        said.err
    );
    let sentence = "we ended the call with Release Complete, for the other side's terminalCapabilitySet has nothing for us: \
                    no common audio: ";
    assert!(said.out.contains(sentence), "{}", said.out);
    let said = run(&[&["call", &address, "--json"][..], &calls].concat());
    let pairs = &said.json()["ended"]["rejected_pairs"];
    assert!(
        pairs
            .as_array()
            .is_some_and(|pairs| pairs.iter().any(|found| found == pair)),
        "{pairs:#}"
    );
}

/// A listener holds what is expected against every call.
#[test]
fn a_listener_expects_too() {
    let mut listener = Listener::start(&["-a", "--max-calls", "2", "--expect", "digits:7"]);
    let address = listener.address.clone();
    let call = |dtmf: &str| run(&["call", &address, "--duration", "1.5", "--dtmf", dtmf]);
    assert_eq!(call("7").code, 0);
    assert_eq!(call("8").code, 0);
    assert_eq!(listener.call()["unmet"].as_array().map(Vec::len), Some(0));
    let second = listener.call();
    let unmet = second["unmet"][0].as_str().expect("a sentence").to_owned();
    assert!(
        unmet.starts_with("expected digits:7; found: connected; "),
        "{unmet}"
    );
    assert!(unmet.ends_with("; digits 8"), "{unmet}");
    assert_eq!(listener.end(), (1, format!("h323: {unmet}\n")));
}
