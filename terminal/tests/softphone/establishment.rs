//! How calls come about: numbers in pieces, early H.245 and early media, calls that are sent elsewhere, who is shown.

use crate::{Listener, Scripts, run};

/// Each of them makes a call that can be talked in.
#[test]
fn a_call_begins_h245_as_it_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("log").to_string_lossy().into_owned();
    for (options, tunnelled_before_an_answer) in [
        (&["--early-h245", "no"][..], false),
        (&["--early-h245", "address"], false),
        (&["--early-h245", "address", "-T"], false),
        (&["--early-h245", "parallel"], true),
        (&["--h245setupenable", "--several-pdus"], true),
        (&["--several-pdus", "--fast-start", "off"], false),
    ] {
        let listener = Listener::start(&["-a", "--max-calls", "1"]);
        let call = ["call", &listener.address.clone(), "--duration", "0.7"];
        let usual = [
            "--expect",
            "connected,media",
            "-vvv",
            "--color",
            "never",
            "-o",
            &log,
        ];
        let said = run(&[&call[..], &usual, options].concat());
        assert_eq!(said.code, 0, "{options:?}: {}{}", said.out, said.err);
        let logged = std::fs::read_to_string(&log).expect("it was written");
        let before = logged.split(" ← ").next().unwrap_or_default();
        let has_early = before.contains("Tunnelled");
        assert_eq!(
            has_early, tunnelled_before_an_answer,
            "{options:?}: {before}"
        );
        assert_eq!(listener.end().0, 0);
    }
}

#[test]
fn a_number_comes_in_pieces() {
    let scripts = Scripts::new();
    let talks = "expect connected within 5s\nafter 300ms hangup\n";
    for (dials, takes) in [
        // Enough digits; the caller says that they are all; nothing is added any more.
        ("dial 1\n1\n", &["--number-length", "4"][..]),
        ("dial 1\nafter 100ms 1;\n", &[]),
        ("11\ndial ;\n", &[]),
        ("11\n", &["--t302", "0.5"]),
    ] {
        let caller = scripts.write("caller", &format!("when more-digits\n{dials}{talks}"));
        let usual = ["-a", "--max-calls", "1", "--overlap"];
        let mut listener = Listener::start(&[&usual, takes].concat());
        let target = format!("47@{}", listener.address);
        let said = run(&["call", &target, "--overlap", "--script", &caller]);
        assert_eq!(said.code, 0, "{dials:?}: {}{}", said.out, said.err);
        let wanted =
            "the other side wants more digits; a `;` behind the last says that they are all\n";
        assert_eq!(said.err, wanted);
        assert_eq!(listener.call()["called"], "4711", "{dials:?}");
        let (code, err) = listener.end();
        assert_eq!(code, 0);
        assert!(err.starts_with("a number comes in: 47\n"), "{err}");
    }
}

/// Who does not say that the number may go on is never asked, and cannot go on.
#[test]
fn a_number_that_is_whole_is_taken_as_it_is() {
    let scripts = Scripts::new();
    let caller = scripts.write("caller", "when connected dial 1\n");
    let usual = [
        "-a",
        "--max-calls",
        "1",
        "--overlap",
        "--number-length",
        "9",
    ];
    let mut listener = Listener::start(&usual);
    let target = format!("47@{}", listener.address);
    let said = run(&["call", &target, "--script", &caller]);
    assert_eq!(said.code, 1, "{}", said.err);
    assert!(
        said.err
            .contains("caller:1:16: dial more digits: the call is "),
        "{}",
        said.err
    );
    assert_eq!(listener.call()["called"], "47");
}

/// Something is heard of a call that is never answered, unless the caller wants nothing before.
#[test]
fn media_comes_before_the_answer() {
    let scripts = Scripts::new();
    let refuses = scripts.write("refuses", "when alerting\nafter 1s reject 17\n");
    let early = ["--early-media", "--tone", "440", "--script"];
    for (options, code) in [(&[][..], 0), (&["--media-wait-for-connect"], 1)] {
        let mut listener = Listener::start(&[&early[..], &[&refuses]].concat());
        let call = ["call", &listener.address.clone(), "--json"];
        let said = run(&[&call[..], &["--expect", "media,busy"], options].concat());
        assert_eq!(said.code, code, "{options:?}: {}{}", said.out, said.err);
        assert_eq!(said.json()["connected"], false);
        let received = said.json()["media"]["packets_received"]
            .as_u64()
            .unwrap_or_default();
        assert_eq!(received > 30, code == 0, "{options:?}: {received}");
        assert_eq!(listener.call()["connected"], false);
    }
    // What is said before goes on afterwards.
    let answers = scripts.write("answers", "when alerting\nafter 700ms answer\nwhen ended\n");
    let listener = Listener::start(&[&early[..], &[&answers]].concat());
    let call = ["call", &listener.address.clone(), "--json"];
    let said = run(&[&call[..], &["--duration", "0.5", "--expect", "media"]].concat());
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let received = said.json()["media"]["packets_received"].as_u64();
    assert!(
        received.is_some_and(|received| received > 45),
        "{}",
        said.out
    );
    assert_eq!(listener.end().0, 0);
}

#[test]
fn a_call_is_sent_elsewhere() {
    let scripts = Scripts::new();
    for by_word in [false, true] {
        let mut bob = Listener::start(&["-a", "--max-calls", "1", "-u", "bob"]);
        let place = bob.address.clone();
        let script = scripts.write(
            "forwards",
            &format!("when alerting forward {place}\nexpect forwarded\n"),
        );
        let mut first = match by_word {
            false => Listener::start(&["--forward", &place, "--max-calls", "1"]),
            true => Listener::start(&["--script", &script]),
        };
        let call = [
            "call",
            &first.address.clone(),
            "--json",
            "--duration",
            "0.5",
        ];
        let quiet: &[&str] = if by_word { &["--quiet"] } else { &[] };
        let expect = ["--expect", "forwarded,connected,media"];
        let said = run(&[&call[..], &expect, quiet].concat());
        assert_eq!(said.code, 0, "{}{}", said.out, said.err);
        let goes_on = match by_word {
            false => format!("the call goes on to {place}: forwarded by the called side\n"),
            true => String::new(),
        };
        assert_eq!(said.err, goes_on);
        assert_eq!(said.json()["forwarded_to"], place.as_str());
        assert_eq!(said.json()["answered_by"], "bob");
        assert_eq!(bob.call()["connected"], true);
        let sent = first.call();
        assert_eq!(
            (&sent["result"], &sent["forwarded_to"]),
            (&"forwarded".into(), &place.into())
        );
        let sentence = sent["ended"]["sentence"].as_str().expect("it is over");
        assert!(
            sentence.starts_with("we sent the call elsewhere with Facility"),
            "{sentence}"
        );
        assert_eq!(first.end(), (0, String::new()));
    }
}

#[test]
fn a_call_goes_no_further_than_it_may() {
    let first = Listener::start(&["--forward", "127.0.0.1:9", "--max-calls", "1"]);
    let call = ["call", &first.address.clone(), "--diversions", "0"];
    let said = run(&[&call[..], &["--expect", "reject"]].concat());
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{}", said.out);
    // A host that cannot be found is known before the first call.
    let said = run(&["listen", "-x", "0", "--forward", "bob@no.such.host.invalid"]);
    assert_eq!(said.code, 4, "{}", said.err);
}

#[test]
fn a_forward_that_cannot_be_is_a_failure_of_the_script() {
    let scripts = Scripts::new();
    let script = scripts.write(
        "forwards",
        "when alerting forward bob@no.such.host.invalid\n",
    );
    let listener = Listener::start(&["--script", &script]);
    let said = run(&["call", &listener.address.clone(), "--expect", "reject"]);
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    let (code, err) = listener.end();
    assert_eq!(code, 1);
    assert!(err.contains("forwards:1:15: "), "{err}");
}

#[test]
fn who_wants_it_is_not_shown() {
    for withheld in [false, true] {
        let hides = match withheld {
            true => &["--withhold"][..],
            false => &[],
        };
        let usual = ["-a", "--max-calls", "1", "-u", "bob", "-u", "4711"];
        let mut listener = Listener::start(&[&usual, hides].concat());
        let call = ["call", &listener.address.clone(), "--json", "-u", "alice"];
        let said = run(&[&call[..], &["--duration", "0.3"], hides].concat());
        assert_eq!(said.code, 0, "{}{}", said.out, said.err);
        let taken = listener.call();
        assert_eq!(taken["withheld"], withheld);
        let (alice, bob) = match withheld {
            true => ("withheld".into(), serde_json::Value::Null),
            false => ("alice".into(), "bob (bob, 4711)".into()),
        };
        assert_eq!(
            (&taken["with"], &said.json()["answered_by"]),
            (&alice, &bob)
        );
        assert_eq!(taken.to_string().contains("alice"), !withheld);
        assert_eq!(said.out.contains("bob"), !withheld);
    }
}

#[test]
fn features_are_agreed_on() {
    let mut listener = Listener::start(&["-a", "--supports", "9"]);
    let call = |options: &[&str]| {
        let call = ["call", &listener.address.clone(), "--duration", "0.3"];
        run(&[&call[..], options].concat())
    };
    let plain = call(&["--supports", "18"]);
    assert_eq!((plain.code, plain.err.as_str()), (0, ""), "{}", plain.out);
    for options in [["--needs", "9"], ["--supports", "9"]] {
        let said = call(&options);
        assert_eq!(said.code, 0, "{}", said.out);
        assert_eq!(said.err, "the other side can do H.460.9\n");
    }
    let refused = call(&["--needs", "18"]);
    assert_eq!(refused.code, 1, "{}", refused.out);
    listener.call();
}
