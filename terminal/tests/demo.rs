//! The demonstration, and what it leaves.

use std::process::Command;

use serde_json::Value;

fn demo(arguments: &[&str]) {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out");
    let output = Command::new(env!("CARGO_BIN_EXE_h323"))
        .args(["demo", "--json", "--seconds", "2", "--out"])
        .arg(&out)
        .args(arguments)
        .output()
        .expect("the program is built with the test");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    let verdict: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(verdict["result"], "heard", "{verdict:#}");
    for voice in verdict["voices"].as_array().expect("two voices") {
        assert!(
            voice["correlation"].as_f64().expect("a number") > 0.9,
            "{verdict:#}"
        );
        assert!(
            voice["packets_received"].as_u64().expect("a number") >= 90,
            "{verdict:#}"
        );
    }
    for name in [
        "alice-says.wav",
        "bob-says.wav",
        "alice-hears.wav",
        "bob-hears.wav",
        "capture.pcap",
    ] {
        assert!(
            out.join(name).metadata().expect("it was written").len() > 1000,
            "{name}"
        );
    }
    nothing_malformed(&out.join("capture.pcap"));
}

/// What tshark says of a capture, where there is a tshark.
fn nothing_malformed(capture: &std::path::Path) {
    let tshark = |filter: &str| {
        let output = Command::new("tshark")
            .arg("-r")
            .arg(capture)
            .args(["-Y", filter, "-T", "fields", "-e", "frame.number"])
            .output();
        output
            .ok()
            .map(|output| String::from_utf8_lossy(&output.stdout).lines().count())
    };
    match tshark("_ws.malformed") {
        Some(malformed) => {
            assert_eq!(malformed, 0);
            assert_eq!(
                tshark("tcp.analysis.retransmission"),
                Some(0),
                "something is recorded twice"
            );
            assert!(tshark("h225").is_some_and(|frames| frames >= 10));
        }
        None if std::env::var_os("CI").is_some() => panic!("tshark is needed"),
        None => skipped(),
    }
}

#[expect(clippy::print_stderr, reason = "what a test leaves out is said")]
fn skipped() {
    eprintln!("skipped: no tshark to look at the capture");
}

#[test]
fn both_voices_arrive() {
    demo(&[]);
}

#[test]
fn both_voices_arrive_over_ipv6() {
    demo(&["-6"]);
}

#[test]
fn the_ladder_shows_the_call() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = Command::new(env!("CARGO_BIN_EXE_h323"))
        .args(["demo", "--seconds", "1", "--out"])
        .arg(folder.path())
        .output()
        .expect("the program is built with the test");
    let shown = String::from_utf8_lossy(&output.stdout);
    for message in [
        "registrationRequest",
        "admissionConfirm",
        " Setup ",
        " Connect ",
        " Release Complete ",
        "disengageRequest",
        "both voices arrived",
    ] {
        assert!(shown.contains(message), "{message} is not in\n{shown}");
    }
}
