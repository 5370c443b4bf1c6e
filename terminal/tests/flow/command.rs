//! The command as a user runs it: what it prints, and its exit codes.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use serde_json::Value;

use crate::{octets, path};

fn flow(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_h323"))
        .arg("flow")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program is built with the test");
    let mut stdin = child.stdin.take().expect("it is piped");
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // A program that has seen enough does not read.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("writing does not panic");
    output
}

fn text(octets: &[u8]) -> &str {
    std::str::from_utf8(octets).expect("all output is text")
}

fn file(name: &str) -> String {
    path(name).display().to_string()
}

#[test]
fn text_has_verdict_ladder_and_media() {
    let output = flow(&[&file("asterisk/asterisk-fs1-tun1")], b"");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let shown = text(&output.stdout);
    for part in [
        "Call 1: ast-a (127.0.0.2) → ",
        "hung up: Release Complete, cause 16 (normal call clearing)",
        "|----------- Setup 600 ----------->|",
        "(terminalCapabilitySet)",
        "[g711Ulaw64k]",
        "g711Ulaw64k        132      0",
        "297 packets in 3.1 s: 1 call, 36 messages, 264 media packets",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert!(
        !shown.contains('\u{1b}'),
        "no colour where there is no terminal"
    );
}

#[test]
fn the_documentation_shows_what_is_printed() {
    let documentation = include_str!("../../../docs/flow.md");
    let output = flow(&[&file("asterisk/asterisk-mixed-fs1tun1-to-fs0tun0")], b"");
    assert!(documentation.contains(text(&output.stdout)));
    let output = flow(&[&file("h323plus-gnugk/gnugk-neighbor-lrq-lcf-lrj")], b"");
    let (_, second) = text(&output.stdout)
        .split_once("\nCall 2")
        .expect("two calls");
    let (second, _) = second
        .split_once("\n\nRAS of")
        .expect("endpoints come after the calls");
    assert!(documentation.contains(second));
}

#[test]
fn json_is_one_object_with_decoded_messages() {
    let output = flow(&["--json", &file("asterisk/asterisk-ras")], b"");
    let model: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(model["schema"], 1);
    let call = &model["calls"][0];
    assert_eq!(call["verdict"]["outcome"], "completed");
    assert_eq!(call["verdict"]["cause"], 16);
    assert_eq!(call["verdict"]["ended_by"]["name"], "ast-a");
    let first = &call["messages"][0];
    assert_eq!(first["name"], "ARQ");
    assert_eq!(first["kind"], "ras");
    assert!(first["value"]["admissionRequest"]["endpointIdentifier"].is_string());
    assert_eq!(call["streams"][0]["codec"], "g711Ulaw64k");
    let endpoint = &model["endpoints"][0];
    assert_eq!(endpoint["counts"]["RRQ"]["confirmed"], 2);
    assert_eq!(endpoint["exchanges"][0]["request"], "GRQ");
    assert_eq!(endpoint["exchanges"][0]["outcome"], "confirmed");
}

#[test]
fn a_capture_on_standard_input_is_followed() {
    let output = flow(&["--json", "-"], &octets("asterisk/asterisk-causes"));
    let events: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a JSON object on each line"))
        .collect();
    assert_eq!(events.len(), 20);
    assert!(
        events[..19]
            .iter()
            .all(|event| event["event"] == "call" && event["schema"] == 1)
    );
    assert_eq!(events[0]["call"]["verdict"]["outcome"], "busy");
    assert_eq!(events[19]["event"], "summary");
    assert_eq!(events[19]["calls"], 19);
    let output = flow(&["-"], &octets("asterisk/asterisk-causes"));
    assert!(text(&output.stdout).ends_with("19 calls, 304 messages, 0 media packets\n"));
}

/// The command on a capture that goes on: its input, and the lines that it prints as they come.
fn follow(arguments: &[&str]) -> (Child, ChildStdin, mpsc::Receiver<String>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_h323"))
        .arg("flow")
        .args(arguments)
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program is built with the test");
    let stdin = child.stdin.take().expect("it is piped");
    let stdout = child.stdout.take().expect("it is piped");
    let (sender, lines) = mpsc::channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    (child, stdin, lines)
}

/// How long something that happens may take on a machine with much else to do.
const PATIENCE: Duration = Duration::from_secs(30);

#[test]
fn a_call_is_told_while_the_capture_goes_on() {
    let capture = octets("asterisk/asterisk-causes");
    let (mut child, mut stdin, lines) = follow(&[]);
    // Half of the capture, in small pieces, and no end.
    for piece in capture[..capture.len() / 2].chunks(777) {
        stdin.write_all(piece).expect("the program reads");
    }
    let first = lines.recv_timeout(PATIENCE).expect("a line");
    assert!(first.starts_with("Call 1: "), "{first}");
    drop(stdin);
    child.wait().expect("it ends");
}

/// The writer sends a call and then nothing, as a capture does in a quiet hour. The call is told all the same when it has
/// been quiet for a while.
#[test]
fn the_last_call_is_told_although_no_packet_comes() {
    let (mut child, mut stdin, lines) = follow(&["--json"]);
    let capture = octets("asterisk/asterisk-fs1-tun1");
    stdin.write_all(&capture).expect("the program reads");
    stdin.flush().expect("the program reads");
    let line = lines.recv_timeout(PATIENCE).expect("a line");
    let event: Value = serde_json::from_str(&line).expect("JSON");
    assert_eq!(
        (&event["event"], &event["call"]["number"]),
        (&"call".into(), &1.into())
    );
    assert!(lines.try_recv().is_err(), "it is told once");
    drop(stdin);
    let line = lines.recv_timeout(PATIENCE).expect("a line");
    let event: Value = serde_json::from_str(&line).expect("JSON");
    assert_eq!(
        (&event["event"], &event["calls"]),
        (&"summary".into(), &1.into())
    );
    child.wait().expect("it ends");
}

#[test]
fn several_captures_are_one_after_another() {
    let files = [
        file("asterisk/asterisk-fs1-tun1"),
        file("asterisk/asterisk-fs0-tun0"),
    ];
    let output = flow(&["--json", &files[0], &files[1]], b"");
    let model: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(model["calls"].as_array().map(Vec::len), Some(2));
    let second = model["calls"]
        .as_array()
        .and_then(|calls| calls.iter().find(|call| call["messages"][0]["file"] == 1))
        .expect("a call of the second capture");
    assert!(
        second["messages"][0]["packet"]
            .as_u64()
            .is_some_and(|packet| packet < 20)
    );
}

#[test]
fn the_drawing_and_the_page_need_nothing_else() {
    let output = flow(&["--svg", &file("asterisk/asterisk-causes")], b"");
    let svg = text(&output.stdout);
    assert!(
        svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\"") && svg.ends_with("</svg>\n")
    );
    assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
    assert!(svg.contains(">Setup 630</text>") && svg.contains(">Release Complete 17</text>"));
    let output = flow(&["--html", &file("asterisk/asterisk-ras")], b"");
    let page = text(&output.stdout);
    assert!(page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>\n"));
    for outside in ["http:", "https:", "src=", "<script", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
    for tag in ["details", "section", "svg", "pre", "summary"] {
        let (open, close) = (format!("<{tag}"), format!("</{tag}>"));
        assert_eq!(
            page.matches(&open).count(),
            page.matches(&close).count(),
            "{tag}"
        );
    }
    // Every message unfolds to what it says.
    assert!(page.contains("callSignalAddress") && page.contains("admissionRequest : {"));
}

#[test]
fn what_is_no_capture_has_its_exit_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, octets: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, octets).expect("a file");
        path.display().to_string()
    };
    let missing = folder.path().join("missing").display().to_string();
    let output = flow(&[&missing], b"");
    assert_eq!(output.status.code(), Some(74));
    let output = flow(&["--json", &missing], b"");
    assert_eq!(output.status.code(), Some(74));
    let failure: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(
        (&failure["result"], &failure["exit_code"]),
        (&"failed".into(), &74.into())
    );

    let output = flow(
        &[&write("text", b"no capture, and long enough to be one")],
        b"",
    );
    assert_eq!(output.status.code(), Some(7));
    assert!(
        text(&output.stderr).contains("neither pcap nor pcapng"),
        "{}",
        text(&output.stderr)
    );

    let whole = octets("asterisk/asterisk-causes");
    let output = flow(&[&write("short", &whole[..whole.len() - 10])], b"");
    assert_eq!(
        output.status.code(),
        Some(0),
        "a capture whose writer was stopped is one"
    );
    assert!(
        text(&output.stderr).contains("breaks off after"),
        "{}",
        text(&output.stderr)
    );
    assert!(text(&output.stdout).contains("19 calls"));

    let damaged = [&whole[..], &[0xff; 64]].concat();
    let output = flow(&[&write("damaged", &damaged)], b"");
    assert_eq!(output.status.code(), Some(7));
    assert!(
        text(&output.stderr).contains("damaged after 236 packets"),
        "{}",
        text(&output.stderr)
    );
    assert!(
        text(&output.stdout).contains("19 calls"),
        "what came before is shown"
    );
    assert!(!Path::new(&missing).exists());
}
