//! `h323 load` against our gatekeeper, and against the responder that it is compared with.

use std::io::Write;

use h323_tests::process::Process;
use serde_json::Value;
use tempfile::NamedTempFile;

/// The daemon on a free port, with the configuration that load is meant for and these changes to it; where it is.
fn gatekeeper(changes: &[(&str, &str)]) -> (Process, String, NamedTempFile) {
    let mut text = include_str!("../../gatekeeper/bench.toml").to_owned();
    let usual = [("127.0.0.1:1719", "127.0.0.1:0"), ("\"warn\"", "\"info\"")];
    for (from, to) in usual.iter().chain(changes) {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    let mut file = NamedTempFile::new().expect("there is room");
    file.write_all(text.as_bytes()).expect("the file is ours");
    let path = file.path().to_str().expect("text");
    let arguments = ["run", "-c", path, "--log-format", "json"];
    let mut gatekeeper = Process::start("h323gk", &arguments);
    let ready: Value =
        serde_json::from_str(&gatekeeper.wait_for_log(&["\"ready\""])).expect("JSON");
    let at = ready["ras"].as_str().expect("text").to_owned();
    (gatekeeper, at, file)
}

/// What `h323 load ras` tells with these arguments, and its exit code.
fn load(target: &str, arguments: &[&str]) -> (Value, i32) {
    let all = [&["load", "ras", target, "--json"], arguments].concat();
    let mut process = Process::start("h323", &all);
    let told = process.json();
    (told, process.wait())
}

fn responder(octets: &str) -> (Process, String) {
    let arguments = ["load", "responder", "--octets", octets, "--json"];
    let mut responder = Process::start("h323", &arguments);
    let at = responder.json()["address"]
        .as_str()
        .expect("text")
        .to_owned();
    (responder, at)
}

fn phase<'a>(told: &'a Value, name: &str) -> &'a Value {
    let phases = told["phases"].as_array().expect("a list");
    let found = phases.iter().find(|phase| phase["phase"] == name);
    found.unwrap_or_else(|| panic!("{name}: {told:#}"))
}

#[test]
fn a_gatekeeper_bears_every_phase() {
    let (gatekeeper, at, _file) = gatekeeper(&[]);
    let pid = gatekeeper.pid().to_string();
    let (told, code) = load(&at, &["--endpoints", "200", "--pid", &pid]);
    assert_eq!((code, &told["result"]), (0, &"answered".into()), "{told:#}");
    assert_eq!(told["registered"], 200);
    for (name, requests) in [
        ("register", 200),
        ("keep-alive", 200),
        ("call", 400),
        ("locate", 200),
    ] {
        let phase = phase(&told, name);
        assert_eq!(phase["answered"], requests, "{told:#}");
        assert_eq!((&phase["jobs"], &phase["done"]), (&200.into(), &200.into()));
        assert!(phase["latency_us"]["p50"].as_u64() > Some(0), "{phase:#}");
        assert!(phase["gatekeeper"]["resident_octets"].as_u64() > Some(0));
    }
}

#[test]
fn refusals_are_told_with_their_reason() {
    let changes = [("max_endpoints = 2000000", "max_endpoints = 150")];
    let (_gatekeeper, at, _file) = gatekeeper(&changes);
    let (told, code) = load(&at, &["--endpoints", "200", "--what", "call"]);
    assert_eq!((code, &told["result"]), (1, &"failed".into()), "{told:#}");
    let register = phase(&told, "register");
    assert_eq!(
        register["refused"]["RRJ resourceUnavailable"], 50,
        "{told:#}"
    );
    assert_eq!(
        (&told["registered"], &register["answered"]),
        (&150.into(), &150.into())
    );
    // Those who are registered call all the same.
    let call = phase(&told, "call");
    assert_eq!(
        (&call["jobs"], &call["answered"]),
        (&150.into(), &300.into())
    );
    assert_eq!(told["phases"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_gatekeeper_takes_turns_with_a_responder() {
    let (_gatekeeper, at, _file) = gatekeeper(&[]);
    let (responder, other) = responder("100");
    let compare = ["--compare", &other, "--turns", "3", "--endpoints", "200"];
    let (told, code) = load(&at, &compare);
    assert_eq!((code, &told["result"]), (0, &"answered".into()), "{told:#}");
    for name in ["register", "keep-alive", "call", "locate"] {
        let beside = &phase(&told, name)["responder"];
        assert_eq!(beside["amiss"], 0, "{told:#}");
        for turns in ["turns_per_second", "gatekeeper_turns_per_second"] {
            assert_eq!(beside[turns].as_array().map(Vec::len), Some(3), "{told:#}");
        }
        assert!(beside["ratio"].as_f64() > Some(0.0), "{told:#}");
    }
    drop(responder);
}

#[test]
fn a_responder_answers_whatever_comes() {
    let (mut responder, at) = responder("16");
    let (told, code) = load(&at, &["--bare", "--endpoints", "300", "--rounds", "2"]);
    assert_eq!((code, &told["result"]), (0, &"answered".into()), "{told:#}");
    assert_eq!(phase(&told, "keep-alive")["answered"], 600, "{told:#}");
    responder.terminate();
    let ended = responder.json();
    assert_eq!(ended["event"], "ended");
    assert_eq!(ended["answered"], 300 + 600 + 1200 + 600);
    assert_eq!(responder.wait(), 143);
}

#[test]
fn an_interrupt_ends_it_with_what_there_is() {
    // Nobody ever answers.
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").expect("a port");
    let at = silent.local_addr().expect("an address").to_string();
    let mut process = Process::start("h323", &["load", "ras", &at, "--json"]);
    let mut octets = [0; 512];
    silent.recv(&mut octets).expect("it begins");
    process.terminate();
    let told = process.json();
    assert_eq!(told["result"], "interrupted", "{told:#}");
    assert_eq!(phase(&told, "register")["end"], "interrupted");
    assert_eq!(process.wait(), 143);
}

#[test]
fn nobody_else_gets_load_by_mistake() {
    for arguments in [
        &["load", "ras", "192.0.2.1"][..],
        &["load", "ras", "127.0.0.1", "--compare", "192.0.2.1:9"],
        &["load", "responder", "--at", "0.0.0.0:0"],
    ] {
        let mut process = Process::start("h323", arguments);
        assert_eq!(process.wait(), 2, "{arguments:?}");
        let said = process.log().concat();
        assert!(said.contains("--anywhere"), "{said}");
    }
}
