//! Calls between two processes on loopback, as a user makes them.

mod digits;

use std::io::{BufRead, BufReader, Read};
use std::net::UdpSocket;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::Duration;

use h323_media::compare::compare;
use h323_media::tone::{speech, tone_share};
use h323_terminal::audio::wav;
use serde_json::Value;

const RATE_HZ: u32 = 8000;

fn h323(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_h323"));
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str]) -> Output {
    h323(arguments)
        .output()
        .expect("the program is built with the test")
}

fn json(output: &Output) -> Value {
    let said = String::from_utf8_lossy(&output.stderr);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("it ends by itself")
}

/// `h323 listen` with its lines.
struct Listener {
    child: Child,
    lines: BufReader<ChildStdout>,
    address: String,
}

impl Listener {
    fn start(ip: &str, arguments: &[&str]) -> Self {
        let usual = ["listen", "-x", "0", "-i", ip, "--json"];
        let mut child = h323(&[&usual, arguments].concat())
            .spawn()
            .expect("the program is built with the test");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped"));
        let listening = next(&mut lines);
        assert_eq!(listening["event"], "listening");
        let address = listening["address"]
            .as_str()
            .expect("an address")
            .to_owned();
        Self {
            child,
            lines,
            address,
        }
    }

    /// What it says of the next call.
    fn call(&mut self) -> Value {
        next(&mut self.lines)
    }

    fn end(mut self) -> i32 {
        self.child
            .wait()
            .expect("it ends")
            .code()
            .expect("it ends by itself")
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // It has ended already where all went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn next(lines: &mut impl BufRead) -> Value {
    let mut line = String::new();
    lines.read_line(&mut line).expect("it is text");
    serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line:?}"))
}

fn interrupt(child: &Child) {
    let interrupted = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(interrupted.expect("kill is everywhere").success());
}

fn say(path: &Path, seed: u64) -> Vec<i16> {
    let pcm = speech(seed, Duration::from_secs(3), RATE_HZ);
    wav::write(path, RATE_HZ, &pcm).expect("the folder is ours");
    pcm
}

/// A call from all addresses to one of IPv6: nobody has to say that it is of IPv6.
#[test]
fn the_family_follows_the_peer() {
    let mut listener = Listener::start("::1", &["-a", "--max-calls", "1"]);
    let call = [
        "call",
        &listener.address.clone(),
        "--duration",
        "1.1",
        "--json",
    ];
    let output = run(&call);
    assert_eq!(code(&output), 0, "{:#}", json(&output));
    listener.call();
}

/// Speaks both ways and compares. What the caller says of its media.
fn converse(ip: &str, options: &[&str]) -> Value {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let [caller_says, caller_hears, listener_says, listener_hears] = [
        "caller-says.wav",
        "caller-hears.wav",
        "listener-says.wav",
        "listener-hears.wav",
    ]
    .map(path);
    let from_caller = say(caller_says.as_ref(), 11);
    let from_listener = say(listener_says.as_ref(), 12);
    let sound = [
        "-a",
        "--max-calls",
        "1",
        "--play",
        &listener_says,
        "--record",
        &listener_hears,
    ];
    let mut listener = Listener::start(ip, &[&sound, options].concat());
    let address = listener.address.clone();
    let call = [
        "call",
        &address,
        "-i",
        ip,
        "--json",
        "--duration",
        "4",
        "--play",
        &caller_says,
        "--record",
        &caller_hears,
    ];
    let output = run(&[&call, options].concat());
    let outcome = json(&output);
    assert_eq!(code(&output), 0, "{outcome:#}");
    assert_eq!(outcome["result"], "connected");
    assert_eq!(outcome["ended"]["by"], "local");
    assert_eq!(outcome["ended"]["cause"], 16);
    let lasted_ms = outcome["duration_ms"].as_u64().expect("it was connected");
    assert!((4000..6000).contains(&lasted_ms), "{lasted_ms}");
    let received = listener.call();
    assert_eq!(received["result"], "connected", "{received:#}");
    assert_eq!(received["ended"]["by"], "peer");
    assert_eq!(listener.end(), 0);
    for (said, heard) in [
        (&from_caller, &listener_hears),
        (&from_listener, &caller_hears),
    ] {
        let heard = wav::read(heard.as_ref(), RATE_HZ).expect("it was recorded");
        let comparison = compare(said, &heard, RATE_HZ);
        assert!(comparison.correlation > 0.9, "{options:?}: {comparison:?}");
    }
    outcome["media"].clone()
}

/// Files of 8000 samples a second are played and read, while the call has twice as many.
#[test]
fn voices_arrive_in_wideband() {
    for fast_start in ["on", "off"] {
        let options = ["--prefer", "g722", "--fast-start", fast_start];
        let media = converse("127.0.0.1", &options);
        assert_eq!(media["codec_sent"], "g722", "{media:#}");
        assert_eq!(media["codec_received"], "g722", "{media:#}");
    }
}

/// The call has six times as many samples, of a payload type that the channel names.
#[cfg(feature = "opus")]
#[test]
fn voices_arrive_in_opus() {
    for fast_start in ["on", "off"] {
        let options = ["--prefer", "opus", "--fast-start", fast_start];
        let media = converse("127.0.0.1", &options);
        assert_eq!(media["codec_sent"], "opus", "{media:#}");
        assert_eq!(media["codec_received"], "opus", "{media:#}");
    }
}

#[cfg(not(feature = "opus"))]
#[test]
fn opus_is_named_where_it_was_left_out() {
    let output = run(&["call", "127.0.0.1", "--prefer", "opus"]);
    assert_eq!(code(&output), 2);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("built without the feature opus"), "{said}");
}

/// ALSA has a device of its own that hears silence and plays nothing, and both as fast as it is asked to.
#[cfg(all(feature = "audio-device", target_os = "linux"))]
#[test]
fn a_sound_device_talks_and_listens() {
    let folder = tempfile::tempdir().expect("a folder");
    let heard = folder.path().join("heard.wav");
    let tone = ["-a", "--max-calls", "1", "--tone", "440"];
    let mut listener = Listener::start("127.0.0.1", &tone);
    let address = listener.address.clone();
    let call = ["call", &address, "-i", "127.0.0.1", "--duration", "2"];
    let device = ["--sound-device=null", "--json", "--record"];
    let output = run(&[&call[..], &device, &[&heard.to_string_lossy()]].concat());
    let outcome = json(&output);
    assert_eq!(code(&output), 0, "{outcome:#}");
    let received = listener.call();
    let packets = received["media"]["packets_received"].as_u64();
    assert!(packets.is_some_and(|packets| packets > 80), "{received:#}");
    let heard = wav::read(&heard, RATE_HZ).expect("it was recorded");
    let middle = &heard[heard.len() / 2..];
    assert!(tone_share(middle, 440.0, RATE_HZ) > 0.9);
}

#[test]
fn voices_arrive_with_fast_start_in_the_tunnel() {
    let media = converse("127.0.0.1", &[]);
    let r = media["r_factor"].as_f64();
    assert!(r.is_some_and(|r| (60.0..94.2).contains(&r)), "{media:#}");
}

#[test]
fn voices_arrive_with_slow_start_on_a_connection_of_its_own() {
    converse("127.0.0.1", &["--fast-start", "off", "--tunnel", "off"]);
}

#[test]
fn voices_arrive_with_slow_start_in_the_tunnel() {
    converse("127.0.0.1", &["--fast-start", "off", "--prefer", "g711u"]);
}

#[test]
fn voices_arrive_over_ipv6() {
    converse("::1", &["--tunnel", "off"]);
}

#[test]
fn what_is_said_comes_back_from_an_echo() {
    let folder = tempfile::tempdir().expect("a folder");
    let heard = folder
        .path()
        .join("heard.wav")
        .to_string_lossy()
        .into_owned();
    let mut listener = Listener::start("127.0.0.1", &["-a", "--echo", "--max-calls", "1"]);
    let address = listener.address.clone();
    let output = run(&[
        "call",
        &address,
        "--tone",
        "440",
        "--record",
        &heard,
        "--duration",
        "2",
        "--json",
    ]);
    assert_eq!(code(&output), 0, "{:#}", json(&output));
    listener.call();
    let pcm = wav::read(heard.as_ref(), RATE_HZ).expect("it was recorded");
    let middle = &pcm[pcm.len() / 2..pcm.len() / 2 + RATE_HZ as usize / 4];
    assert!(tone_share(middle, 440.0, RATE_HZ) > 0.9);
}

#[test]
fn the_listener_hangs_up() {
    let mut listener = Listener::start("127.0.0.1", &["-a", "--duration", "1", "--max-calls", "1"]);
    let output = run(&["call", &listener.address.clone(), "--json"]);
    let outcome = json(&output);
    assert_eq!(
        (code(&output), &outcome["ended"]["by"]),
        (0, &Value::from("peer")),
        "{outcome:#}"
    );
    assert_eq!(listener.call()["ended"]["by"], "local");
    assert_eq!(listener.end(), 0);
}

#[test]
fn a_second_call_is_refused_as_busy() {
    let mut listener = Listener::start("127.0.0.1", &["-a", "--max-calls", "1"]);
    let address = listener.address.clone();
    let first = std::thread::spawn({
        let address = address.clone();
        move || run(&["call", &address, "--duration", "3", "--json"])
    });
    std::thread::sleep(Duration::from_secs(1));
    let output = run(&["call", &address, "--json"]);
    let outcome = json(&output);
    assert_eq!(code(&output), 1, "{outcome:#}");
    assert_eq!(outcome["ended"]["cause"], 17);
    assert_eq!(outcome["result"], "refused");
    assert_eq!(code(&first.join().expect("it ends")), 0);
    listener.call();
}

#[test]
fn nobody_there_is_a_network_failure() {
    // Port 9 of this address is not in use on any machine that runs tests.
    let output = run(&["call", "127.9.9.9:9", "--json"]);
    let outcome = json(&output);
    assert_eq!(code(&output), 4, "{outcome:#}");
    assert_eq!(outcome["ended"]["by"], "network");
}

/// A socket on an even port, so that the pair cannot be had by anybody else.
fn even_port() -> (UdpSocket, u16) {
    loop {
        let socket = UdpSocket::bind("127.0.0.1:0").expect("there are ports");
        let port = socket.local_addr().expect("it is bound").port();
        if port.is_multiple_of(2) {
            return (socket, port);
        }
    }
}

#[test]
fn what_cannot_be_gets_a_sentence_and_its_exit_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let fast = folder.path().join("fast.wav");
    wav::write(&fast, 44_101, &[0; 100]).expect("the folder is ours");
    let fast = fast.to_string_lossy().into_owned();
    let (_taken, port) = even_port();
    let taken = format!("{port}-{}", port + 1);
    for (arguments, expected, says) in [
        (&["call", "bob"][..], 2, "bob has no address"),
        (&["call", "a\u{1}b"], 2, "target"),
        (&["call", "127.0.0.1", "-u", ""], 2, "--user"),
        (&["call", "127.0.0.1", "--tone", "5"], 2, "20 to 3800 Hz"),
        (&["call", "127.0.0.1", "--dtmf", "12x"], 2, "'x' is no key"),
        (
            &["call", "127.0.0.1", "--dtmf", &"1".repeat(129)],
            2,
            "more than 128 digits",
        ),
        (
            &["call", "127.0.0.1", "--disable", "g711u,g711a"],
            2,
            "leaves no codec",
        ),
        (
            &["call", "127.0.0.1", "--duration=-1"],
            2,
            "0 to 86400 seconds",
        ),
        (
            &["call", "127.0.0.1", "--fast-start", "maybe"],
            2,
            "fast-start",
        ),
        (
            &["call", "127.0.0.1", "--play", "no-such.wav"],
            74,
            "no-such.wav",
        ),
        (
            &["call", "127.0.0.1", "--play", &fast],
            74,
            "44101 samples a second, of which 8000 cannot be made",
        ),
        (
            &["call", "127.0.0.1", "--rtp-ports", "5000"],
            2,
            "expected FIRST-LAST",
        ),
        (
            &[
                "call",
                "127.0.0.1",
                "-i",
                "127.0.0.1",
                "--rtp-ports",
                &taken,
            ],
            4,
            &format!(
                "all 1 pairs of ports from {port} to {} are in use",
                port + 1
            ),
        ),
        (
            &["call", "127.0.0.1", "--tone", "440", "--echo"],
            2,
            "cannot be used with",
        ),
        (
            &["call", "127.0.0.1", "-g", "x", "-n"],
            2,
            "cannot be used with",
        ),
        (&["call", "127.0.0.1", "-g", "a b"], 2, "--gatekeeper"),
        (&["call", "127.0.0.1", "-i", "192.0.2.1"], 4, "192.0.2.1"),
        (
            &["call", "[::1]:9", "-i", "127.0.0.1"],
            4,
            "[::1]:9: no address that can be reached from --interface 127.0.0.1",
        ),
        (&["register", "-n"], 2, "nobody to register with"),
        (&["register", "-i", "::1"], 2, "name the gatekeeper"),
        (&["listen", "-i", "192.0.2.1"], 4, "192.0.2.1"),
        (&["listen", "-x", "70000"], 2, "70000"),
        (
            &["listen", "-x", "0", "--record", "/no/such/folder/x.wav"],
            74,
            "/no/such/folder/x.wav",
        ),
        (
            &["listen", "-x", "0", "--pcap", "/no/such/folder/x"],
            74,
            "/no/such/folder/x",
        ),
    ] {
        let output = run(arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(code(&output), expected, "{arguments:?}: {said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
    }
}

#[test]
fn an_interrupt_unhooks_in_order() {
    let mut listener = Listener::start("127.0.0.1", &["-a", "--max-calls", "1"]);
    let mut caller = h323(&["call", &listener.address.clone(), "--json"])
        .spawn()
        .expect("it is built");
    std::thread::sleep(Duration::from_secs(1));
    interrupt(&caller);
    let mut said = String::new();
    caller
        .stdout
        .take()
        .expect("it is piped")
        .read_to_string(&mut said)
        .expect("it is text");
    assert_eq!(caller.wait().expect("it ends").code(), Some(130));
    let outcome: Value = serde_json::from_str(&said).expect("it says how the call went");
    assert_eq!(outcome["exit_code"], 130);
    assert_eq!(outcome["ended"]["by"], "local");
    assert_eq!(listener.call()["ended"]["by"], "peer");
}

#[test]
fn a_call_that_cannot_be_recorded_is_refused_and_the_next_is_taken() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    // What the second call would be recorded in is a folder.
    std::fs::create_dir(path("heard-2.wav")).expect("the folder is ours");
    let record = path("heard.wav");
    let mut listener = Listener::start("127.0.0.1", &["-a", "--record", &record]);
    let address = listener.address.clone();
    let mut call = || {
        let output = run(&["call", &address, "--duration", "0.5", "--json"]);
        (
            code(&output),
            json(&output)["ended"]["cause"].clone(),
            listener.call(),
        )
    };
    assert_eq!(call().0, 0);
    let (exit, cause, refused) = call();
    assert_eq!((exit, cause), (1, Value::from(41)));
    assert_eq!(refused["result"], "file_failure", "{refused:#}");
    let sentence = refused["error"].as_str().expect("a sentence");
    assert!(sentence.contains("heard-2.wav: "), "{sentence}");
    assert_eq!(call().0, 0);
}

#[test]
fn a_listener_with_an_open_keyboard_ends_when_told() {
    let mut child = h323(&["listen", "-x", "0", "-i", "127.0.0.1", "--json"])
        .stdin(Stdio::piped())
        .spawn()
        .expect("it is built");
    let mut lines = BufReader::new(child.stdout.take().expect("it is piped"));
    assert_eq!(next(&mut lines)["event"], "listening");
    interrupt(&child);
    // Standard input stays open: nobody presses Enter.
    let keyboard = child.stdin.take();
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    drop(keyboard);
}

#[test]
fn a_gatekeeper_that_is_not_there_does_not_answer() {
    let output = run(&["register", "-g", "127.9.9.9:9", "-i", "127.0.0.1", "--json"]);
    assert_eq!(
        code(&output),
        3,
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let expected = serde_json::json!({
        "schema": 1,
        "result": "failed",
        "exit_code": 3,
        "error": "the gatekeeper did not answer our gatekeeperRequest",
    });
    assert_eq!(json(&output), expected);
}

#[test]
fn the_log_is_as_it_was_asked_for_or_there_is_a_sentence() {
    let output = run(&["-q", "decode", "2c000100", "-v"]);
    assert_eq!(code(&output), 2);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(said, "h323: --quiet cannot be used with --verbose\n");
    let output = h323(&["decode", "2c000100"])
        .env("H323_LOG", "h323_ras=loud")
        .output()
        .expect("it is built");
    assert_eq!(code(&output), 2);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.starts_with("h323: H323_LOG in the environment: "),
        "{said}"
    );
    // What goes over the network is logged at the third level.
    for (level, on_the_wire) in [("-vv", false), ("-vvv", true)] {
        let arguments = [level, "register", "-g", "127.0.0.1:9", "-i", "127.0.0.1"];
        let mut child = h323(&arguments).spawn().expect("it is built");
        std::thread::sleep(Duration::from_millis(500));
        interrupt(&child);
        interrupt(&child);
        let mut said = String::new();
        let mut log = child.stderr.take().expect("it is piped");
        log.read_to_string(&mut said).expect("it is text");
        child.wait().expect("it ends");
        assert_eq!(said.contains(" wire: "), on_the_wire, "{said}");
    }
}

#[test]
fn scripts_read_of_failures_where_they_read_of_results() {
    let output = run(&["call", "bob", "--json"]);
    assert_eq!(code(&output), 2);
    let failed = json(&output);
    assert_eq!(
        (&failed["result"], &failed["exit_code"]),
        (&Value::from("failed"), &Value::from(2)),
        "{failed:#}"
    );
    let output = run(&["listen", "-i", "192.0.2.1", "--json"]);
    let failed = json(&output);
    assert_eq!(failed["event"], "failed", "{failed:#}");
    assert_eq!(
        failed["error"],
        "cannot take calls at 192.0.2.1:1720: the address is not a local one"
    );
}

#[test]
fn the_second_interrupt_waits_for_nothing() {
    // A peer that takes the connection and says nothing more.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback is there");
    let address = silent.local_addr().expect("it is bound").to_string();
    // And a gatekeeper that never answers the unregistration, as it never answers anything.
    let deaf = UdpSocket::bind("127.0.0.1:0").expect("loopback is there");
    let gatekeeper = deaf.local_addr().expect("it is bound").to_string();
    for arguments in [
        &["call", &address, "--json"][..],
        &["register", "-g", &gatekeeper, "-i", "127.0.0.1", "--json"],
    ] {
        let mut child = h323(arguments).spawn().expect("it is built");
        std::thread::sleep(Duration::from_millis(500));
        interrupt(&child);
        std::thread::sleep(Duration::from_millis(100));
        if child.try_wait().expect("it is ours").is_none() {
            interrupt(&child);
            std::thread::sleep(Duration::from_millis(500));
        }
        let ended = child.try_wait().expect("it is ours");
        let _ = child.kill();
        assert_eq!(
            ended.and_then(|status| status.code()),
            Some(130),
            "{arguments:?}"
        );
    }
}
