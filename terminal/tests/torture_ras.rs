//! `h323 torture --ras` against our gatekeeper, and against somebody who does not survive it.

mod support;

use std::io::{ErrorKind, Write};
use std::net::{SocketAddr, UdpSocket};
use std::process::Output;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use bytes::Bytes;
use h323_gatekeeper_core::{Config, Gatekeeper, RasSocket};
use h323_h225::identifiers::{GatekeeperIdentifier, ProtocolVersion};
use h323_h225::transport::{Input, Machine, Output as Wanted, SocketId};
use h323_net::clock::Clock;
use h323_ras::message::discovery;
use h323_ras::{RasMessageExt, decode, encode};
use h323_torture::{Case, Group, ras_suite};
use serde_json::Value;
use support::{h323, text};
use tempfile::NamedTempFile;

fn torture(target: SocketAddr, arguments: &[&str]) -> Output {
    let target = target.to_string();
    h323(&[&["torture", &target, "--ras"], arguments].concat(), &[])
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it ends by itself")
}

fn json(output: &Output) -> Value {
    let said = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
}

/// Somebody at a port of this host, until he is dropped.
struct Somebody {
    at: SocketAddr,
    is_over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Somebody {
    /// Gives each datagram to `answer`; what that gives is sent back. `None`: the port is given up.
    fn start(
        mut answer: impl FnMut(SocketAddr, Bytes) -> Option<Vec<Bytes>> + Send + 'static,
    ) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
        let at = socket.local_addr().expect("an address");
        let is_over = Arc::new(AtomicBool::new(false));
        let over = is_over.clone();
        let timeout = Some(Duration::from_millis(20));
        socket.set_read_timeout(timeout).expect("it is not 0");
        let thread = thread::spawn(move || {
            let mut octets = vec![0; 65_536];
            while !over.load(Ordering::Relaxed) {
                let (count, from) = match socket.recv_from(&mut octets) {
                    Ok(received) => received,
                    Err(error) if error.kind() == ErrorKind::WouldBlock => continue,
                    Err(error) => panic!("{error}"),
                };
                let octets = Bytes::copy_from_slice(&octets[..count]);
                let Some(answers) = answer(from, octets) else {
                    return;
                };
                for answer in answers {
                    // Who asked may be gone.
                    let _ = socket.send_to(&answer, from);
                }
            }
        });
        let thread = Some(thread);
        Self {
            at,
            is_over,
            thread,
        }
    }

    /// Our gatekeeper, which lets everybody ask as often as they like.
    fn gatekeeper() -> Self {
        let (clock, socket) = (Clock::system(), SocketId(0));
        let identifier = GatekeeperIdentifier::new("zone").expect("it is short");
        let ras = RasSocket::new(socket, SocketAddr::from(([127, 0, 0, 1], 1719)));
        let mut config = Config::new(identifier, vec![ras]);
        config.ras.requests_per_second = None;
        config.ras.discoveries_per_second = None;
        let mut gatekeeper = Gatekeeper::new(config, [7; 32]);
        Self::start(move |from, octets| {
            let input = Input::Datagram {
                socket,
                from,
                to: None,
                octets,
            };
            gatekeeper.handle(input, clock.now());
            let mut sent = Vec::new();
            loop {
                match gatekeeper.poll_output(clock.now()) {
                    Wanted::Timeout(_) => return Some(sent),
                    Wanted::Transmit { octets, .. } => sent.push(octets),
                    _ => {}
                }
            }
        })
    }
}

impl Drop for Somebody {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        if let Some(Err(panic)) = self.thread.take().map(JoinHandle::join)
            && !thread::panicking()
        {
            std::panic::resume_unwind(panic);
        }
    }
}

/// The GCF that answers a GRQ. Nothing else is answered.
fn gcf(octets: &Bytes, from: SocketAddr) -> Option<Bytes> {
    let received = decode(octets).ok()?;
    let number = received.message.request_seq_num()?;
    if received.message.name() != "GRQ" {
        return None;
    }
    let name = GatekeeperIdentifier::new("zone").expect("it is short");
    let confirm = discovery::confirm(ProtocolVersion::V4, &name, from);
    let mut confirm = confirm.expect("it is an address");
    confirm.set_request_seq_num(number);
    Some(encode(&confirm).expect("a message"))
}

/// A file of cases.
fn file(cases: &str) -> NamedTempFile {
    let mut file = NamedTempFile::new().expect("there is room");
    file.write_all(cases.as_bytes()).expect("the file is ours");
    file
}

fn path(file: &NamedTempFile) -> &str {
    file.path().to_str().expect("text")
}

#[test]
fn our_own_gatekeeper_survives_some_of_each_group() {
    let somebody = Somebody::gatekeeper();
    let mut cases = ras_suite();
    let few = cases.len() / 100;
    let mut number = 0;
    cases.retain(|case| {
        number += 1;
        number % few == 0 || case.group == Group::Nested
    });
    for group in Group::RAS {
        assert!(cases.iter().any(|case| case.group == group), "{group:?}");
    }
    let file = file(&cases.iter().map(Case::line).collect::<String>());
    // Many cases are not answered; on a busy machine a valid GRQ may take long to be.
    let quick = ["--wait", "0.02", "--answer", "60", "--every", "3", "--json"];
    let output = torture(
        somebody.at,
        &[&["--cases", path(&file)][..], &quick].concat(),
    );
    let told = json(&output);
    let ended = (code(&output), &told["result"]);
    assert_eq!(ended, (0, &"survived".into()), "{told}");
    assert_eq!(told["cases"], cases.len(), "{told}");
    assert_eq!(told["failed_after"], Value::Null);
    let questions = cases.len().div_ceil(3);
    assert_eq!(told["valid_requests_answered"], questions, "{told}");
    let reactions = told["reactions"].as_object().expect("an object");
    assert!(reactions.len() > 3, "{told}");
}

/// What comes of the case of this name among those of requests, and of ten after it.
fn asked_by_a_registered(name: &str) -> Value {
    let somebody = Somebody::gatekeeper();
    let cases = ras_suite();
    let first = (cases.iter()).find(|case| case.group == Group::Request && case.name == name);
    let from = first.expect("there is such a case").number;
    let (from, to) = (from.to_string(), (from + 10).to_string());
    let quick = ["--wait", "0.02", "--answer", "60", "--json"];
    let some = ["--group", "request", "--from", &from, "--to", &to];
    let output = torture(somebody.at, &[&some[..], &quick].concat());
    let told = json(&output);
    let ended = (code(&output), &told["result"]);
    assert_eq!(ended, (0, &"survived".into()), "{told}");
    told
}

#[test]
fn the_cases_are_those_of_a_registered_endpoint() {
    // Who is not registered gets INAK.
    let told = asked_by_a_registered("infoRequestResponse:unchanged~2");
    assert_eq!(told["registrations"], 1, "{told}");
    assert!(told["reactions"]["IACK"].is_u64(), "{told}");
    assert!(told["reactions"]["INAK"].is_null(), "{told}");
}

#[test]
fn a_registration_that_a_case_ends_is_begun_anew() {
    let told = asked_by_a_registered("unregistrationRequest:unchanged");
    let ended = told["reactions"]["UCF"].as_u64().unwrap_or_default();
    assert!(ended > 0, "{told}");
    assert_eq!(told["registrations"], ended + 1, "{told}");
}

#[test]
fn who_registers_nobody_is_tortured_all_the_same() {
    let somebody = Somebody::start(|from, octets| Some(gcf(&octets, from).into_iter().collect()));
    let quick = ["--wait", "0.01", "--answer", "0.2", "--json"];
    let some = ["--group", "request", "--to", "1460"];
    let output = torture(somebody.at, &[&some[..], &quick].concat());
    let told = json(&output);
    let ended = (code(&output), &told["result"]);
    assert_eq!(ended, (0, &"survived".into()), "{told}");
    assert_eq!(told["registrations"], 0, "{told}");
}

/// Ten cases that nobody answers.
fn unanswered() -> NamedTempFile {
    let line = |number| format!("{number} refused datagram/{number} 00\n");
    file(&(1..=10).map(line).collect::<String>())
}

/// Somebody who answers GRQs until he has got so many datagrams.
fn short_lived(datagrams: u32) -> Somebody {
    let mut left = datagrams;
    Somebody::start(move |from, octets| {
        left -= 1;
        (left > 0).then(|| gcf(&octets, from).into_iter().collect())
    })
}

#[test]
fn the_case_after_which_nobody_answers_is_named() {
    // The valid GRQ at first, a case, a valid GRQ, and a case too many.
    let (somebody, file) = (short_lived(4), unanswered());
    let quick = ["--wait", "0.05", "--answer", "0.5", "--json"];
    let output = torture(
        somebody.at,
        &[&["--cases", path(&file)][..], &quick].concat(),
    );
    let told = json(&output);
    let ended = (code(&output), &told["result"]);
    assert_eq!(ended, (1, &"failed".into()), "{told}");
    assert_eq!(told["cases"], 2, "{told}");
    assert_eq!(told["valid_requests_answered"], 1, "{told}");
    assert_eq!(told["failed_after"]["case"], 2, "{told}");
    assert_eq!(told["failed_after"]["since"], 2, "{told}");
    let why = told["failed_after"]["error"].as_str();
    assert!(why.is_some_and(|why| why.contains("refused")), "{told}");
}

#[test]
fn the_command_that_sends_the_last_cases_again_is_told() {
    // The valid GRQ at first, two cases, a valid GRQ, two cases, the second of them too many.
    let (somebody, file) = (short_lived(6), unanswered());
    let quick = ["--wait", "0.05", "--answer", "0.5", "--every", "2"];
    let output = torture(
        somebody.at,
        &[&["--cases", path(&file)][..], &quick].concat(),
    );
    let told = text(&output.stdout);
    assert_eq!(code(&output), 1, "{told}");
    assert!(told.contains("no valid GRQ is answered: "), "{told}");
    let again = format!(": h323 torture {} --ras --cases ", somebody.at);
    assert!(told.contains(&again), "{told}");
    assert!(told.ends_with(" --from 3 --to 4\n"), "{told}");
}

/// A datagram may be lost: the GRQ is sent again.
#[test]
fn a_request_that_is_lost_is_no_failure() {
    let mut is_odd = false;
    let somebody = Somebody::start(move |from, octets| {
        let answer = gcf(&octets, from);
        is_odd ^= answer.is_some();
        Some(answer.filter(|_| !is_odd).into_iter().collect())
    });
    let file = unanswered();
    let quick = ["--wait", "0.01", "--answer", "60", "--every", "4", "--json"];
    let output = torture(
        somebody.at,
        &[&["--cases", path(&file)][..], &quick].concat(),
    );
    let told = json(&output);
    assert_eq!((code(&output), &told["result"]), (0, &"survived".into()));
    assert_eq!(told["valid_requests_answered"], 3, "{told}");
}

#[test]
fn who_is_not_there_is_not_tortured() {
    let somebody = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let silent = somebody.local_addr().expect("an address");
    let file = unanswered();
    let output = torture(silent, &["--answer", "0.1", "--cases", path(&file)]);
    let said = text(&output.stderr);
    assert_eq!(code(&output), 4, "{said}");
    assert!(said.contains("valid GRQ: no answer in time"), "{said}");
    drop(somebody);
    let output = torture(silent, &["--answer", "0.1", "--cases", path(&file)]);
    let said = text(&output.stderr);
    assert_eq!(code(&output), 4, "{said}");
    assert!(said.contains("refused"), "{said}");
    let far = h323(&["torture", "192.0.2.1", "--ras"], &[]);
    assert_eq!(code(&far), 2);
    assert!(
        text(&far.stderr).contains("192.0.2.1:1719"),
        "the port of RAS"
    );
    let nobody = h323(&["torture", "discover", "--ras"], &[]);
    assert_eq!(code(&nobody), 2, "{}", text(&nobody.stderr));
}

#[test]
fn cases_come_from_files_as_they_were_listed() {
    let list = ["torture", "--ras", "--list"];
    let listed = h323(
        &[&list[..], &["--group", "datagram", "--to", "9"]].concat(),
        &[],
    );
    assert_eq!(code(&listed), 0);
    let lines = text(&listed.stdout);
    assert_eq!(lines.lines().count(), 9);
    assert!(
        lines.contains("\n2 refused datagram/nothing -\n"),
        "{lines}"
    );
    let file = file(lines);
    let again = h323(&[&list[..], &["--cases", path(&file)]].concat(), &[]);
    assert_eq!(text(&again.stdout), lines);
    // The groups of call signalling are none of RAS.
    let none = h323(&[&list[..], &["--group", "q931"]].concat(), &[]);
    assert_eq!(code(&none), 2);
}
