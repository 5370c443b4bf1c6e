//! The daemon as its operator meets it: a process with a configuration, a log and signals.

#![expect(clippy::unwrap_used, reason = "a test ends there")]

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::net::{SocketAddr, UdpSocket};
use std::os::fd::OwnedFd;
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use std::time::{Duration, Instant};

use bytes::Bytes;
use h323_h225::address::alias;
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use h323_messages::h225::{EndpointType, TerminalInfo, VendorIdentifier};
use h323_net::clock::Clock;
use h323_ras::client::{self, AdmissionParameters, Client, Config, Event, Gatekeeper};
use h323_ras::{Bandwidth, Leg, RasMessageExt as _, decode};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tempfile::TempDir;

/// Nothing here takes longer unless something is wrong.
const PATIENCE: Duration = Duration::from_secs(20);

fn h323gk(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_h323gk"));
    command
        .args(arguments)
        .env_remove("H323GK_LOG")
        .env_remove("H323GK_CONFIG");
    command
}

fn output(arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = h323gk(arguments).output().unwrap();
    let text = |octets| String::from_utf8(octets).unwrap();
    (status.code(), text(stdout), text(stderr))
}

fn write(folder: &TempDir, text: &str) -> String {
    let path = folder.path().join("gk.toml");
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

/// A running daemon and its log.
struct Daemon {
    process: Child,
    log: BufReader<ChildStderr>,
    ras: SocketAddr,
    _folder: TempDir,
}

impl Daemon {
    /// Starts one on a free port of loopback and waits until it is ready.
    fn start(more: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let text =
            format!("[ras]\nlisten = [\"127.0.0.1:0\"]\n[discovery]\nmulticast = false\n{more}");
        let path = write(&folder, &text);
        let mut process = h323gk(&["run", "-c", &path, "--log-format", "json"])
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = BufReader::new(process.stderr.take().unwrap());
        let ras = SocketAddr::from(([0, 0, 0, 0], 0));
        let mut daemon = Self {
            process,
            log,
            ras,
            _folder: folder,
        };
        daemon.ras = daemon.wait_for("ready")["ras"]
            .as_str()
            .unwrap()
            .parse()
            .unwrap();
        daemon
    }

    /// Reads the log up to a message.
    fn wait_for(&mut self, message: &str) -> serde_json::Value {
        let mut line = String::new();
        while self.log.read_line(&mut line).unwrap() != 0 {
            let entry: serde_json::Value = serde_json::from_str(&line).unwrap();
            if entry["message"] == message {
                return entry;
            }
            line.clear();
        }
        panic!("the log ended without {message:?}");
    }

    /// Closes the pipe that it writes its log to.
    fn close_log(&mut self) {
        let nothing = OwnedFd::from(File::open("/dev/null").unwrap());
        self.log = BufReader::new(nothing.into());
    }

    fn signal(&self, signal: Signal) {
        let id = i32::try_from(self.process.id()).unwrap();
        kill(Pid::from_raw(id), signal).unwrap();
    }

    /// The exit code, and what is left of the log.
    fn wait(mut self) -> (Option<i32>, String) {
        let mut rest = String::new();
        self.log.read_to_string(&mut rest).unwrap();
        (self.process.wait().unwrap().code(), rest)
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // Most often it has ended by itself.
        let _gone = self.process.kill();
        let _gone = self.process.wait();
    }
}

/// An endpoint: a RAS client on a socket.
struct Endpoint {
    client: Client,
    socket: UdpSocket,
    clock: Clock,
    events: Vec<Event>,
    /// The names of the messages that came in.
    received: Vec<&'static str>,
}

impl Endpoint {
    fn new(gatekeeper: SocketAddr, name: &str) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        let address = socket.local_addr().unwrap();
        let client = Client::new(Config {
            gatekeeper: Gatekeeper::At(gatekeeper),
            gatekeeper_identifier: None,
            aliases: vec![alias(name).unwrap()],
            endpoint_type: EndpointType {
                terminal: Some(TerminalInfo::default()),
                ..EndpointType::default()
            },
            vendor: VendorIdentifier::default(),
            call_signal_addresses: vec![address],
            ras_address: address,
            time_to_live_secs: None,
            version: ProtocolVersion::V4,
            seed: 1,
        });
        Self {
            client,
            socket,
            clock: Clock::system(),
            events: Vec::new(),
            received: Vec::new(),
        }
    }

    fn drain(&mut self) -> Option<Instant> {
        loop {
            match self.client.poll_output() {
                client::Output::Transmit { to, octets, .. } => {
                    self.socket.send_to(&octets, to).unwrap();
                }
                client::Output::Event(event) => self.events.push(event),
                client::Output::Timeout(at) => return at,
            }
        }
    }

    /// Runs until something has happened.
    fn until(&mut self, happened: impl Fn(&Event) -> bool) -> Event {
        let patience = self.clock.now() + PATIENCE;
        let mut buffer = [0; 8192];
        loop {
            let deadline = self.drain().unwrap_or(patience);
            if let Some(index) = self.events.iter().position(&happened) {
                return self.events.remove(index);
            }
            let now = self.clock.now();
            assert!(now < patience, "{:?}", self.events);
            let wait = deadline
                .saturating_duration_since(now)
                .max(Duration::from_millis(1));
            self.socket.set_read_timeout(Some(wait)).unwrap();
            match self.socket.recv_from(&mut buffer) {
                Ok((len, from)) => {
                    let octets = Bytes::copy_from_slice(&buffer[..len]);
                    self.received.push(decode(&octets).unwrap().message.name());
                    self.client.handle_datagram(from, &octets, self.clock.now());
                }
                Err(_timeout) => self.client.handle_timeout(self.clock.now()),
            }
        }
    }

    fn register(&mut self) {
        self.client.register(self.clock.now());
        self.until(|event| matches!(event, Event::Registered(_)));
    }

    /// Asks to call somebody.
    fn call(&mut self, name: &str) {
        let parameters = AdmissionParameters {
            leg: Leg {
                call_identifier: CallIdentifier([1; 16]),
                conference_identifier: ConferenceIdentifier([2; 16]),
                call_reference: 1,
                answered: false,
            },
            destination_info: vec![alias(name).unwrap()],
            destination_address: None,
            source_info: Vec::new(),
            source_address: None,
            bandwidth: Bandwidth::G711,
        };
        self.client
            .admission_request(parameters, self.clock.now())
            .unwrap();
    }
}

#[test]
fn endpoints_register_and_call_each_other() {
    let mut daemon = Daemon::start("");
    let (mut alice, mut bob) = (
        Endpoint::new(daemon.ras, "alice"),
        Endpoint::new(daemon.ras, "200"),
    );
    alice.register();
    bob.register();
    assert_eq!(daemon.wait_for("registered")["names"], "alice");
    assert_eq!(daemon.wait_for("registered")["names"], "200");
    alice.call("200");
    let Event::Admitted(admitted) = alice.until(|event| matches!(event, Event::Admitted(_))) else {
        unreachable!()
    };
    assert_eq!(
        admitted.destination(),
        Some(bob.socket.local_addr().unwrap())
    );
    let opened = daemon.wait_for("call opened");
    assert_eq!(
        (&opened["from"], &opened["to"]),
        (&"alice".into(), &"200".into())
    );
    alice.client.disengage(
        admitted,
        h323_messages::h225::DisengageReason::NormalDrop,
        alice.clock.now(),
    );
    alice.until(|event| matches!(event, Event::Disengaged { .. }));
    assert_eq!(daemon.wait_for("call ended")["cause"], "the caller hung up");
}

#[test]
fn a_host_is_found_by_its_name_while_the_caller_waits() {
    let mut daemon =
        Daemon::start("[routing]\npolicies = [\"internal\", \"dns\"]\n[log]\nlevel = \"debug\"");
    let mut alice = Endpoint::new(daemon.ras, "alice");
    alice.register();
    alice.received.clear();
    alice.call("bob@localhost:1722");
    let Event::Admitted(admitted) = alice.until(|event| matches!(event, Event::Admitted(_))) else {
        unreachable!()
    };
    assert_eq!(alice.received, ["RIP", "ACF"]);
    let bob = SocketAddr::from(([127, 0, 0, 1], 1722));
    assert_eq!(admitted.destination(), Some(bob));
    assert_eq!(daemon.wait_for("routed")["policy"], "dns");
    let opened = daemon.wait_for("call opened");
    assert_eq!(
        (&opened["to"], &opened["address"]),
        (&"bob@localhost:1722".into(), &"127.0.0.1:1722".into())
    );
}

#[test]
fn no_name_is_looked_up_unless_the_configuration_says_so() {
    let mut daemon = Daemon::start("");
    let mut alice = Endpoint::new(daemon.ras, "alice");
    alice.register();
    alice.received.clear();
    alice.call("bob@localhost:1722");
    alice.until(|event| matches!(event, Event::AdmissionFailed { .. }));
    assert_eq!(alice.received, ["ARJ"]);
    assert_eq!(
        daemon.wait_for("call refused")["refusal"],
        "nobody knows the destination"
    );
}

/// Whoever collected the log is gone; the zone is not.
#[test]
fn without_its_log_it_serves_on() {
    let mut daemon = Daemon::start("");
    daemon.close_log();
    // Registrations are logged.
    let mut alice = Endpoint::new(daemon.ras, "alice");
    alice.register();
    daemon.signal(Signal::SIGTERM);
    alice.until(|event| matches!(event, Event::Unregistered(_)));
    assert_eq!(daemon.wait().0, Some(0));
}

#[test]
fn a_term_signal_unregisters_everybody() {
    let mut daemon = Daemon::start("[log]\nnames = false");
    let mut alice = Endpoint::new(daemon.ras, "alice");
    alice.register();
    assert_eq!(
        daemon.wait_for("registered")["names"],
        "-",
        "no names in this log"
    );
    daemon.signal(Signal::SIGTERM);
    alice.until(|event| matches!(event, Event::Unregistered(_)));
    let (code, log) = daemon.wait();
    assert_eq!(code, Some(0), "{log}");
    assert!(
        log.contains(r#""message":"stopped","unconfirmed":0"#),
        "{log}"
    );
}

#[test]
fn a_quiet_gatekeeper_goes_without_a_word() {
    let daemon = Daemon::start("[shutdown]\nfarewell = \"quiet\"");
    let mut alice = Endpoint::new(daemon.ras, "alice");
    alice.register();
    daemon.signal(Signal::SIGINT);
    assert_eq!(daemon.wait().0, Some(0));
    alice
        .socket
        .set_read_timeout(Some(Duration::from_millis(50)))
        .unwrap();
    assert!(
        alice.socket.recv(&mut [0; 8192]).is_err(),
        "nothing was said"
    );
}

#[test]
fn a_second_signal_stops_at_once() {
    let mut daemon = Daemon::start("[shutdown]\ntimeout_secs = 600");
    Endpoint::new(daemon.ras, "deaf").register();
    daemon.signal(Signal::SIGTERM);
    daemon.wait_for("stopping");
    daemon.signal(Signal::SIGTERM);
    let (code, log) = daemon.wait();
    assert_eq!(code, Some(0));
    assert!(log.contains(r#""unconfirmed":1"#), "{log}");
}

#[test]
fn a_bad_configuration_is_64_and_a_sentence() {
    let folder = TempDir::new().unwrap();
    let path = write(&folder, "[ras]\nlisten = [\"nowhere\"]\n[log]\n");
    let expected = format!(
        "h323gk: {path}:2:11: \"nowhere\" is not an IP address with a port, such as 192.0.2.1:1719 or \
         [2001:db8::1]:1719\n"
    );
    for command in ["run", "check-config"] {
        assert_eq!(
            output(&[command, "-c", &path]),
            (Some(64), String::new(), expected.clone())
        );
    }
    let path = write(&folder, "[ras]\nlistne = []\n");
    let (code, _, stderr) = output(&["check-config", "-c", &path]);
    assert_eq!(code, Some(64));
    assert!(
        stderr.starts_with(&format!(
            "h323gk: {path}:2:1: unknown field `listne`, expected "
        )),
        "{stderr}"
    );
}

#[test]
fn a_good_configuration_is_0_and_a_sentence() {
    for file in [
        concat!(env!("CARGO_MANIFEST_DIR"), "/gatekeeper.example.toml"),
        concat!(env!("CARGO_MANIFEST_DIR"), "/bench.toml"),
    ] {
        let sentence = format!("{file}: the configuration is right\n");
        assert_eq!(
            output(&["check-config", "-c", file]),
            (Some(0), sentence, String::new())
        );
    }
}

#[test]
fn an_address_that_is_taken_is_1_and_a_sentence() {
    let taken = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let folder = TempDir::new().unwrap();
    let path = write(
        &folder,
        &format!("[ras]\nlisten = [\"{address}\"]\n[discovery]\nmulticast = false"),
    );
    let (code, stdout, stderr) = output(&["run", "-q", "-c", &path]);
    assert_eq!((code, stdout), (Some(1), String::new()));
    let expected = format!("h323gk: cannot listen for RAS at {address}: Address already in use");
    assert!(stderr.starts_with(&expected), "{stderr}");
}

#[test]
fn a_wrong_command_line_is_2() {
    assert_eq!(output(&["walk"]).0, Some(2));
    assert_eq!(output(&["run"]).0, Some(2));
}
