//! What comes in a call is kept in files, packet by packet, whether or not it is heard.

mod peer;

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::UdpSocket;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};
use std::time::Duration;

use h323_media::rtcp::{Compound, Packet as Report};
use h323_media::rtp::Packet;
use serde_json::Value;

use peer::Peer;

const PAGE: &str = include_str!("../../../docs/recording.md");

/// `h323 listen` that takes one call and records what comes.
struct Listener {
    child: Child,
    lines: BufReader<ChildStdout>,
    notes: BufReader<ChildStderr>,
    first: String,
    address: String,
}

impl Listener {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let usual = [
            "listen",
            "-i",
            "127.0.0.1",
            "-x",
            "0",
            "-a",
            "--max-calls",
            "1",
        ];
        let mut child = Command::new(env!("CARGO_BIN_EXE_h323"))
            .args([&usual, arguments].concat())
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program is built with the test");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped"));
        let notes = BufReader::new(child.stderr.take().expect("it is piped"));
        let mut first = String::new();
        lines.read_line(&mut first).expect("it is text");
        let address = match serde_json::from_str::<Value>(&first) {
            Ok(listening) => listening["address"].as_str().unwrap_or_default().to_owned(),
            Err(_) => first
                .trim_end()
                .rsplit(' ')
                .next()
                .unwrap_or_default()
                .to_owned(),
        };
        Self {
            child,
            lines,
            notes,
            first,
            address,
        }
    }

    /// What it notes next.
    fn note(&mut self) -> String {
        let mut note = String::new();
        self.notes.read_line(&mut note).expect("it is text");
        note
    }

    /// What it says of the call, on standard error and then on standard output; it ended well.
    fn end(mut self) -> (String, String) {
        let mut out = String::new();
        self.lines.read_to_string(&mut out).expect("it is text");
        let mut err = String::new();
        self.notes.read_to_string(&mut err).expect("it is text");
        let status = self.child.wait().expect("it ends");
        assert!(status.success(), "{status}: {out}{err}");
        (err, out)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // It has ended already where all went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn packet(sequence_number: u16, payload_type: u8) -> Packet {
    Packet {
        payload_type,
        marker: sequence_number % 3 == 2,
        sequence_number,
        timestamp: u32::from(sequence_number / 3) * 3000,
        ssrc: 0x0102_0304,
        csrc: Vec::new(),
        payload: vec![u8::try_from(sequence_number % 256).expect("it is less"); 500].into(),
    }
}

/// The packets of a file behind its header: whether each is RTP, when it came in milliseconds, and its octets.
fn records(file: &Path, received_at: u16, from: u16) -> Vec<(bool, u32, Vec<u8>)> {
    let octets = fs::read(file).expect("it was told");
    let text = format!("#!rtpplay1.0 127.0.0.1/{received_at}\n");
    let (found, rest) = octets.split_at(text.len());
    assert_eq!(found, text.as_bytes());
    let (header, mut rest) = rest.split_at(16);
    let seconds = u32::from_be_bytes(header[..4].try_into().expect("four"));
    assert!(seconds > 1_700_000_000, "{seconds}");
    let [high, low] = from.to_be_bytes();
    assert_eq!(header[8..], [127, 0, 0, 1, high, low, 0, 0]);
    let mut records = Vec::new();
    while !rest.is_empty() {
        let number = |at: usize| usize::from(u16::from_be_bytes([rest[at], rest[at + 1]]));
        let (length, rtp) = (number(0), number(2));
        let milliseconds = u32::from_be_bytes(rest[4..8].try_into().expect("four"));
        let (record, left) = rest.split_at(length);
        assert!(rtp == 0 || rtp == length - 8);
        records.push((rtp != 0, milliseconds, record[8..].to_vec()));
        rest = left;
    }
    records
}

/// Sends video for so long, of which some is lost: a whole picture is asked for when it begins, and after that. What was sent,
/// and where from and to.
fn video(peer: &mut Peer, lasts: Duration) -> (Vec<Vec<u8>>, u16, u16) {
    let (rtp, rtcp) = (socket(), socket());
    let to = peer.open_video(2, 96, rtcp.local_addr().expect("it is bound"));
    let mut sent = Vec::new();
    for number in 0..30 {
        // One is lost on its way.
        let octets = packet(number, 96).to_datagram().expect("it fits");
        if number != 17 {
            rtp.send_to(&octets, to.rtp).expect("loopback takes it");
            sent.push(octets.to_vec());
        }
        std::thread::sleep(lasts / 30);
    }
    // What was lost may have spoiled the picture.
    peer.is_asked_for_pictures(2);
    // The report says what was lost.
    rtcp.set_read_timeout(Some(Duration::from_secs(20)))
        .expect("it is a socket");
    let mut buffer = [0; 2048];
    let (length, _) = rtcp.recv_from(&mut buffer).expect("a report comes");
    let compound = Compound::parse(&buffer[..length].to_vec().into()).expect("it is RTCP");
    let Report::ReceiverReport { blocks, .. } = &compound.packets()[0] else {
        panic!("{compound:?}");
    };
    assert_eq!(
        (blocks[0].ssrc, blocks[0].cumulative_lost),
        (0x0102_0304, 1)
    );
    (
        sent,
        rtp.local_addr().expect("it is bound").port(),
        to.rtp.port(),
    )
}

fn socket() -> UdpSocket {
    UdpSocket::bind("127.0.0.1:0").expect("loopback has ports")
}

/// The octets of the file are those of the packets; a tool of the field says the same, where there is one.
#[test]
fn video_that_nobody_decodes_is_kept_as_it_came() {
    let folder = tempfile::tempdir().expect("a folder");
    let listener = Listener::start(folder.path(), &["--record-raw", "kept", "--json"]);
    let mut peer = Peer::call(&listener.address);
    let (sent, from, received_at) = video(&mut peer, Duration::from_millis(1500));
    peer.hang_up();
    let (err, out) = listener.end();
    let told: Value =
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}{err}"));
    let recorded = told["recorded"].as_array().expect("a list");
    assert_eq!(recorded.len(), 1, "{told:#}");
    assert_eq!(recorded[0]["session"], 2);
    assert_eq!(recorded[0]["codec"], "H.264");
    assert_eq!(recorded[0]["packets"], 29);
    assert_eq!(recorded[0]["left_out"], 0);
    assert_eq!(recorded[0]["error"], Value::Null);
    assert_eq!(told["result"], "connected");
    let file = folder
        .path()
        .join(recorded[0]["file"].as_str().expect("a path"));
    assert_eq!(
        recorded[0]["octets"],
        fs::metadata(&file).expect("it is there").len()
    );
    let records = records(&file, received_at, from);
    let octets: Vec<Vec<u8>> = records
        .iter()
        .map(|(_, _, octets)| octets.clone())
        .collect();
    assert_eq!(octets, sent);
    assert!(records.iter().all(|(is_rtp, ..)| *is_rtp));
    let times: Vec<u32> = records.iter().map(|(_, at, _)| *at).collect();
    assert!(times[0] == 0 && times.is_sorted(), "{times:?}");
    assert!(times[28] > 1000, "{times:?}");
    check_with_tshark(&file, 29);
}

/// Wireshark reads such files since 4.2; an older one says that it does not know them.
fn check_with_tshark(file: &Path, packets: usize) {
    let fields = ["-T", "fields", "-e", "rtp.seq", "-e", "rtp.ssrc"];
    let Ok(output) = Command::new("tshark")
        .arg("-r")
        .arg(file)
        .args(fields)
        .output()
    else {
        return;
    };
    let complaint = String::from_utf8_lossy(&output.stderr);
    if complaint.contains("isn't a capture file in a format TShark understands") {
        return;
    }
    assert!(output.status.success(), "{complaint}");
    let found = String::from_utf8_lossy(&output.stdout);
    assert_eq!(found.lines().count(), packets, "{found}");
}

/// What is heard is kept beside it, and so are the sender's reports.
#[test]
fn sound_is_kept_beside_what_is_heard() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = ["--record-raw", "kept", "--record", "heard.wav", "--json"];
    let listener = Listener::start(folder.path(), &arguments);
    let said = Command::new(env!("CARGO_BIN_EXE_h323"))
        .args([
            "call",
            &listener.address,
            "-i",
            "127.0.0.1",
            "--tone",
            "440",
        ])
        .args(["--duration", "3", "--json", "--record-raw", "theirs"])
        .current_dir(folder.path())
        .output()
        .expect("the program is built with the test");
    assert!(said.status.success());
    let (_, out) = listener.end();
    let told: Value = serde_json::from_str(&out).expect("one object");
    let recorded = &told["recorded"][0];
    assert_eq!(
        (&recorded["session"], &recorded["codec"]),
        (&1.into(), &"PCMU".into())
    );
    assert_eq!(recorded["packets"], told["media"]["packets_received"]);
    assert!(recorded["packets"].as_u64() > Some(100), "{told:#}");
    assert!(folder.path().join("heard.wav").exists());
    let theirs: Value = serde_json::from_slice(&said.stdout).expect("one object");
    assert_eq!(theirs["recorded"][0]["file"], "theirs/call-1-session-1.rtp");
}

#[test]
fn sound_that_nobody_decodes_is_kept_if_that_is_wanted() {
    let folder = tempfile::tempdir().expect("a folder");
    let arguments = ["--record-raw", "kept", "--record-media", "audio", "--json"];
    let mut listener = Listener::start(folder.path(), &arguments);
    let mut peer = Peer::call(&listener.address);
    let (rtp, rtcp) = (socket(), socket());
    let to = peer.open_g729(rtcp.local_addr().expect("it is bound"));
    assert_eq!(
        listener.note(),
        "session 1: audio in g729 comes, and is recorded\n"
    );
    for number in 0..10 {
        let octets = packet(number, 18).to_datagram().expect("it fits");
        rtp.send_to(&octets, to.rtp).expect("loopback takes it");
        std::thread::sleep(Duration::from_millis(20));
    }
    // All have come when the last has.
    std::thread::sleep(Duration::from_millis(300));
    peer.hang_up();
    let (_, out) = listener.end();
    let told: Value = serde_json::from_str(&out).expect("one object");
    let recorded = &told["recorded"][0];
    assert_eq!(
        (&recorded["codec"], &recorded["packets"]),
        (&"g729".into(), &10.into())
    );
    assert_eq!(told["result"], "connected", "{told:#}");
}

#[test]
fn video_is_refused_where_it_is_not_wanted() {
    for arguments in [
        &["--json"][..],
        &["--record-raw", "kept", "--record-media", "none", "--json"],
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let listener = Listener::start(folder.path(), arguments);
        let mut peer = Peer::call(&listener.address);
        peer.is_refused_video();
        peer.hang_up();
        let (_, out) = listener.end();
        let told: Value = serde_json::from_str(&out).expect("one object");
        assert_eq!(told["recorded"], Value::Array(Vec::new()));
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_told_before_any_call() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, b"no folder").expect("the folder is ours");
    let inside: PathBuf = file.join("kept");
    let output = Command::new(env!("CARGO_BIN_EXE_h323"))
        .args(["listen", "-i", "127.0.0.1", "-x", "0", "--record-raw"])
        .arg(&inside)
        .output()
        .expect("the program is built with the test");
    assert_eq!(output.status.code(), Some(74));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("kept"), "{said}");
}

/// What docs/recording.md shows is what is printed.
#[test]
fn the_page_shows_what_is_printed() {
    let blocks: Vec<&str> = PAGE.split("```").skip(1).step_by(2).collect();
    let shown = blocks
        .iter()
        .find_map(|block| block.strip_prefix("console\n$ h323 listen "))
        .expect("the page has it");
    let (command, shown) = shown.split_once('\n').expect("it prints something");
    assert_eq!(
        command,
        "-i 127.0.0.1 -x 1720 -a --max-calls 1 --record-raw kept"
    );
    let folder = tempfile::tempdir().expect("a folder");
    let listener = Listener::start(folder.path(), &["--record-raw", "kept"]);
    let first = listener.first.clone();
    let mut peer = Peer::call(&listener.address);
    video(&mut peer, Duration::from_millis(1500));
    peer.hang_up();
    let (err, out) = listener.end();
    assert_eq!(steady(&(first + &err + &out)), steady(shown));
}

/// What is printed, without what differs from call to call: ports, how long it lasted, and what was sent meanwhile.
fn steady(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| {
        let is_sent = line.starts_with("  sent: ");
        let steady = |word: &str| match word.split_once("127.0.0.1:") {
            Some((_, port)) => {
                let rest = port.trim_start_matches(|digit: char| digit.is_ascii_digit());
                format!("127.0.0.1:N{rest}")
            }
            None if word.parse::<f64>().is_ok() && (is_sent || word.contains('.')) => {
                "N".to_owned()
            }
            None => word.to_owned(),
        };
        line.split(' ').map(steady).collect::<Vec<_>>().join(" ")
    });
    lines.collect()
}
