//! `h323 torture` against `h323 listen`, and against somebody who does not survive it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Output, Stdio};
use std::thread;

use h323_h225::identifiers::ConferenceIdentifier;
use h323_h225::message::CallContext;
use h323_h225::q931::CallReference;
use h323_h225::{Cause, SignallingMessage, tpkt};
use serde_json::Value;

fn torture(target: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_h323"))
        .args([&["torture", target][..], arguments].concat())
        .stdin(Stdio::null())
        .output()
        .expect("the program is built with the test")
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it ends by itself")
}

fn json(output: &Output) -> Value {
    let said = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// `h323 listen`, killed in the end.
struct Listener(Child);

impl Listener {
    fn start() -> (Self, String) {
        let mut child = Command::new(env!("CARGO_BIN_EXE_h323"))
            .args(["listen", "-a", "-n", "-x", "0", "-i", "127.0.0.1", "--json"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program is built with the test");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut line = String::new();
        lines.read_line(&mut line).expect("it is text");
        let event: Value = serde_json::from_str(&line).expect("an event");
        let address = event["address"].as_str().expect("an address").to_owned();
        // What it says of calls must not fill the pipe.
        thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        (Self(child), address)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn our_own_endpoint_survives_some_of_each_group() {
    let (_listener, address) = Listener::start();
    let quick = ["--wait", "0.05", "--json"];
    for cases in [
        &["--group", "nested"][..],
        &["--group", "tpkt", "--to", "20"],
        &[
            "--group", "q931", "--from", "1300", "--to", "1330", "--every", "10",
        ],
        &["--from", "5000", "--to", "5020"],
    ] {
        let output = torture(&address, &[cases, &quick].concat());
        let told = json(&output);
        assert_eq!(
            (code(&output), &told["result"]),
            (0, &"survived".into()),
            "{told}"
        );
        assert!(told["cases"].as_u64() >= Some(7), "{told}");
        assert_eq!(told["failed_after"], Value::Null);
        assert!(told["valid_setups_answered"].as_u64() >= Some(4), "{told}");
    }
}

/// Answers a few Setups, one to a connection, and is gone.
fn short_lived(answers: usize) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let at = listener.local_addr().expect("an address");
    thread::spawn(move || {
        for _ in 0..answers {
            let (mut stream, _) = listener.accept().expect("a connection");
            let mut header = [0; 4];
            stream.read_exact(&mut header).expect("a header");
            let length = usize::from(u16::from_be_bytes([header[2], header[3]]));
            let mut payload = vec![0; length - 4];
            stream.read_exact(&mut payload).expect("a frame");
            let setup = SignallingMessage::decode(&payload.into()).expect("a message");
            let context = CallContext {
                call_reference: CallReference::reversed(setup.call_reference()),
                call_identifier: setup.call_identifier().expect("there is one"),
                conference_identifier: ConferenceIdentifier([0; 16]),
                version: Default::default(),
            };
            let answer = context.release_complete(Cause::USER_BUSY, None, None);
            let mut frame = Vec::new();
            tpkt::write(&answer.encode().expect("a message"), &mut frame).expect("it fits");
            stream.write_all(&frame).expect("somebody reads");
        }
    });
    at
}

#[test]
fn the_case_after_which_nobody_answers_is_named() {
    // The valid Setup at first, a case, a valid Setup, a case; both cases are valid messages.
    let target = short_lived(4).to_string();
    let cases = [
        "--group", "least", "--from", "3086", "--to", "3090", "--answer", "0.3",
    ];
    let output = torture(&target, &[&cases[..], &["--json"]].concat());
    let told = json(&output);
    assert_eq!(
        (code(&output), &told["result"]),
        (1, &"failed".into()),
        "{told}"
    );
    assert_eq!(
        (&told["cases"], &told["valid_setups_answered"]),
        (&2.into(), &1.into())
    );
    assert_eq!(told["failed_after"]["case"], 3087, "{told}");
    assert_eq!(told["reactions"]["Release Complete"], 2);
}

#[test]
fn who_is_not_there_or_not_nearby_is_not_tortured() {
    let gone = TcpListener::bind("127.0.0.1:0").expect("a port");
    let at = gone.local_addr().expect("an address").to_string();
    drop(gone);
    let output = torture(&at, &["--answer", "0.1"]);
    assert_eq!(code(&output), 4, "{}", said(&output));
    let output = torture("192.0.2.1", &[]);
    assert_eq!(code(&output), 2);
    assert!(said(&output).contains("--anywhere"), "{}", said(&output));
    let output = torture("127.0.0.1", &["--from", "9999999"]);
    assert_eq!(code(&output), 2, "{}", said(&output));
    let output = torture("127.0.0.1", &["--group", "none"]);
    assert_eq!(code(&output), 2, "{}", said(&output));
}

#[test]
fn cases_come_from_files_as_they_were_listed() {
    let listed = torture("--list", &["--group", "nested"]);
    assert_eq!(code(&listed), 0);
    let lines = String::from_utf8(listed.stdout).expect("text");
    assert_eq!(lines.lines().count(), 7);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("cases.txt");
    std::fs::write(&path, &lines).expect("the folder is ours");
    let path = path.to_str().expect("text");
    let again = torture("--list", &["--cases", path]);
    assert_eq!(String::from_utf8(again.stdout).expect("text"), lines);
    std::fs::write(path, "1 maybe uu/x 00").expect("the folder is ours");
    let broken = torture("--list", &["--cases", path]);
    assert_eq!(code(&broken), 7, "{}", said(&broken));
    assert!(said(&broken).contains("line 1"), "{}", said(&broken));
    let missing = torture("--list", &["--cases", &format!("{path}.none")]);
    assert_eq!(code(&missing), 74, "{}", said(&missing));
}
