//! `h323 torture` against `h323 listen`, and against somebody who does not survive it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::Duration;

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
    // Many cases are not answered; on a busy machine a valid Setup may take long to be.
    let quick = ["--wait", "0.05", "--answer", "60", "--json"];
    for cases in [
        &["--group", "least", "--to", "3095", "--every", "3"][..],
        &["--group", "within", "--to", "7672", "--every", "3"],
        &["--group", "nested"],
        &["--group", "pairs", "--to", "9450"],
        &["--group", "tpkt", "--to", "20"],
        &[
            "--group", "q931", "--from", "1300", "--to", "1330", "--every", "10",
        ],
        &["--group", "uu", "--from", "5000", "--to", "5020"],
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

/// Takes so many calls, one to a connection, and answers each Setup. When the last is answered, nobody is there any more.
fn answer(listener: TcpListener, calls: usize) {
    let mut listener = Some(listener);
    for left in (0..calls).rev() {
        let taken = listener.as_ref().map(TcpListener::accept);
        let (mut stream, _) = taken.expect("a listener").expect("a connection");
        if left == 0 {
            listener = None;
        }
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
}

/// Answers a few Setups and is gone.
fn short_lived(answers: usize) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let at = listener.local_addr().expect("an address");
    thread::spawn(move || answer(listener, answers));
    at
}

/// Cases that are valid, each of which is answered at once, so that nothing waits for long.
const VALID: [&str; 8] = [
    "--group", "least", "--from", "3086", "--to", "3090", "--wait", "30",
];

#[test]
fn the_case_after_which_nobody_answers_is_named() {
    // The valid Setup at first, a case, a valid Setup, a case; both cases are valid messages.
    let target = short_lived(4).to_string();
    let output = torture(
        &target,
        &[&VALID[..], &["--answer", "2", "--json"]].concat(),
    );
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
    assert_eq!(told["failed_after"]["since"], 3087, "{told}");
    assert_eq!(told["reactions"]["Release Complete"], 2);
}

#[test]
fn all_cases_since_the_last_answered_setup_are_named() {
    // The valid Setup at first, two cases, a valid Setup, two cases.
    let target = short_lived(6).to_string();
    let output = torture(
        &target,
        &[&VALID[..], &["--answer", "2", "--every", "2"]].concat(),
    );
    let told = String::from_utf8(output.stdout.clone()).expect("text");
    assert_eq!(code(&output), 1, "{told}");
    assert!(told.starts_with("4 cases sent"), "{told}");
    assert!(
        told.contains("after one of the cases 3088 to 3089 (the last is least/"),
        "{told}"
    );
    let again = format!(": h323 torture {target} --group least --from 3088 --to 3089\n");
    assert!(told.ends_with(&again), "{told}");
}

/// A port that nobody is at for a while, as after a crash.
#[test]
fn who_is_gone_for_a_while_has_not_survived() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let at = listener.local_addr().expect("an address");
    thread::spawn(move || {
        // The valid Setup at first, and two cases.
        answer(listener, 3);
        // Long enough for a case to come.
        thread::sleep(Duration::from_secs(2));
        let listener = TcpListener::bind(at).expect("nobody else took the port");
        answer(listener, 9);
    });
    let output = torture(
        &at.to_string(),
        &[&VALID[..], &["--every", "5", "--json"]].concat(),
    );
    let told = json(&output);
    assert_eq!(
        (code(&output), &told["result"]),
        (1, &"faltered".into()),
        "{told}"
    );
    assert_eq!(told["cases"], 4, "{told}");
    assert_eq!(told["reactions"]["not connected"], 1, "{told}");
    let faltered = &told["faltered_after"][0];
    assert_eq!(
        (&faltered["case"], &faltered["since"]),
        (&3087.into(), &3086.into()),
        "{told}"
    );
}

/// Somebody who sends without an end does not keep us from seeing that no Setup is answered.
#[test]
fn a_flood_is_no_answer() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let at = listener.local_addr().expect("an address").to_string();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || {
                let mut stream = stream;
                let frames = [3, 0, 0, 6, 0, 0].repeat(4096);
                while stream.write_all(&frames).is_ok() {}
            });
        }
    });
    let output = torture(&at, &["--answer", "0.2"]);
    assert_eq!(code(&output), 4, "{}", said(&output));
    assert!(said(&output).contains("in time"), "{}", said(&output));
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
    let output = torture("alice", &[]);
    assert_eq!(code(&output), 2);
    assert!(
        said(&output).contains("alice: ") && said(&output).contains("HOST:PORT"),
        "{}",
        said(&output)
    );
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
