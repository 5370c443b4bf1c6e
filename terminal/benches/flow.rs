//! How fast `h323 flow` reads a large capture, and in how much memory.
//!
//! `cargo bench -p h323-terminal --bench flow` makes a capture of 1 GiB (`H323_FLOW_MIB` says another size), in which a
//! real call comes again and again under other names: nearly all RTP, the rest signalling, foreign UDP and foreign TCP.
//! Then it runs the command on it and prints octets a second and the largest resident set, as the system counts it. A
//! second capture, a quarter as large, has nothing but the signalling.

#![allow(clippy::print_stdout, reason = "a benchmark tells its figures")]

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use h323_flow::LinkType;
use h323_net::clock::Clock;
use h323_terminal::flow::capture;

/// A call with fast start and tunnelled H.245, and its media.
const CALL: &[u8] = include_bytes!("../tests/captures/asterisk/asterisk-fs1-tun1.pcapng");

/// How often each media packet of the call comes: calls of two minutes, as the packets of busy systems mostly are RTP.
const MEDIA_TIMES: u16 = 40;

fn main() {
    // `cargo test` builds and runs benchmarks too, to see that they start.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mebibytes: u64 = std::env::var("H323_FLOW_MIB")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1024);
    let folder = tempfile::tempdir().expect("a folder for the capture");
    let path = folder.path().join("large.pcap");
    for (content, size) in [
        (Content::All, mebibytes << 20),
        (Content::Signalling, mebibytes << 18),
    ] {
        let calls = generate(&path, size, content).expect("the capture can be written");
        let octets = std::fs::metadata(&path).expect("it was written").len();
        println!(
            "capture of {content:?}: {} MiB, {calls} calls",
            octets >> 20
        );
        for round in 1..=3 {
            let (took, peak_kib, last) = run(&path);
            println!(
                "round {round}: {:.2} s, {:.0} MB/s, at most {} MiB resident; {last}",
                took.as_secs_f64(),
                octets as f64 / 1e6 / took.as_secs_f64(),
                peak_kib >> 10
            );
        }
    }
}

/// What a capture has of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    /// Everything, and traffic that has nothing to do with it.
    All,
    /// Its TCP connections alone.
    Signalling,
}

/// Runs the command; gives the time, the largest resident set in KiB, and the last line.
fn run(path: &Path) -> (Duration, u64, String) {
    let clock = Clock::system();
    let began = clock.now();
    let output = path.with_extension("txt");
    let mut child = Command::new(env!("CARGO_BIN_EXE_h323"))
        .args(["flow", "--text"])
        .arg(path)
        .stdout(File::create(&output).expect("the text can be written"))
        .stderr(Stdio::inherit())
        .spawn()
        .expect("the command runs");
    let status = format!("/proc/{}/status", child.id());
    let mut peak_kib = 0;
    while child.try_wait().expect("it can be waited for").is_none() {
        if let Ok(text) = std::fs::read_to_string(&status) {
            let peak = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let peak = peak.and_then(|peak| peak.split_whitespace().next()?.parse().ok());
            peak_kib = peak.unwrap_or(0).max(peak_kib);
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let took = clock.now().saturating_duration_since(began);
    let text = std::fs::read_to_string(&output).expect("the command wrote text");
    (
        took,
        peak_kib,
        text.lines().last().unwrap_or_default().to_owned(),
    )
}

/// Writes a capture of about so many octets; gives the number of calls in it.
fn generate(path: &Path, octets: u64, content: Content) -> io::Result<u64> {
    let mut packets: Vec<Vec<u8>> = Vec::new();
    capture::read(CALL, |link, packet, _| {
        assert_eq!(
            link,
            LinkType::Ethernet,
            "the call was captured on loopback"
        );
        packets.push(packet.to_vec());
    })
    .expect("the call is whole");
    let mut out = Capture::new(BufWriter::new(File::create(path)?))?;
    let identifier = call_identifier(&packets);
    if content == Content::Signalling {
        packets.retain(|packet| packet.get(23) == Some(&TCP));
    }
    let mut calls = 0;
    while out.octets < octets {
        calls += 1;
        for packet in &packets {
            let mut packet = packet.clone();
            rename(&mut packet, &identifier, calls);
            let is_media = packet.get(23) == Some(&17);
            let times = if is_media { MEDIA_TIMES } else { 1 };
            for time in 0..times {
                if is_media {
                    renumber(&mut packet, time);
                }
                out.write(&packet)?;
            }
        }
        // As much foreign traffic as signalling: a name is looked up, something is fetched.
        let foreign = match content {
            Content::All => 0..20_u16,
            Content::Signalling => 0..0,
        };
        for index in foreign {
            let protocol = if index % 2 == 0 { UDP } else { TCP };
            out.write(&foreign_packet(protocol, index, calls))?;
        }
    }
    out.writer.flush()?;
    Ok(calls)
}

const TCP: u8 = 6;
const UDP: u8 = 17;

/// The sixteen octets that stand in the Setup, as it has the fast start of the call: those behind the tag of Asterisk.
fn call_identifier(packets: &[Vec<u8>]) -> [u8; 12] {
    // All identifiers of chan_ooh323 begin alike.
    const BEGINNING: &[u8] = b"ooh323";
    packets
        .iter()
        .flat_map(|packet| packet.windows(16))
        .find(|window| window.starts_with(BEGINNING))
        .and_then(|window| window[..12].try_into().ok())
        .unwrap_or([0; 12])
}

/// Gives the call another identifier and its connection another port.
fn rename(packet: &mut [u8], identifier: &[u8], call: u64) {
    let places: Vec<usize> = (0..packet.len().saturating_sub(identifier.len()))
        .filter(|at| packet[*at..].starts_with(identifier))
        .collect();
    for at in places {
        packet[at..at + 8].copy_from_slice(&call.to_be_bytes());
    }
    if packet.get(23) == Some(&TCP) {
        for at in [34, 36] {
            let port = u16::from_be_bytes([packet[at], packet[at + 1]]);
            if port != 1720 {
                let other = 20_000 + (call % 40_000) as u16;
                packet[at..at + 2].copy_from_slice(&other.to_be_bytes());
            }
        }
    }
}

/// Makes an RTP packet one of many, each a millisecond of G.711.
fn renumber(packet: &mut [u8], time: u16) {
    let Some(place) = packet.get_mut(44..50) else {
        return;
    };
    let before = u16::from_be_bytes([place[0], place[1]]);
    let after = match time {
        0 => before.wrapping_mul(MEDIA_TIMES),
        _ => before.wrapping_add(1),
    };
    place[..2].copy_from_slice(&after.to_be_bytes());
    place[2..].copy_from_slice(&(u32::from(after) * 8).to_be_bytes());
}

/// A packet that has nothing to do with H.323.
fn foreign_packet(protocol: u8, index: u16, call: u64) -> Vec<u8> {
    let header = if protocol == TCP { 20 } else { 8 };
    let payload = 900;
    let total = 20 + header + payload;
    let mut packet = vec![0; 14 + total];
    packet[12..14].copy_from_slice(&[8, 0]);
    packet[14] = 0x45;
    packet[16..18].copy_from_slice(&(total as u16).to_be_bytes());
    packet[23] = protocol;
    packet[26..30].copy_from_slice(&[198, 51, 100, (call % 250) as u8]);
    packet[30..34].copy_from_slice(&[192, 0, 2, (index % 250) as u8]);
    packet[34..36].copy_from_slice(&(1024 + (call % 60_000) as u16).to_be_bytes());
    packet[36..38].copy_from_slice(&443_u16.to_be_bytes());
    match protocol {
        TCP => packet[46] = 0x50,
        _ => packet[38..40].copy_from_slice(&((8 + payload) as u16).to_be_bytes()),
    }
    packet[14 + 20 + header..].fill(0x5a);
    packet
}

/// A pcap with microseconds; packets are a millisecond apart.
struct Capture<W> {
    writer: W,
    octets: u64,
    packets: u64,
}

impl<W: Write> Capture<W> {
    fn new(mut writer: W) -> io::Result<Self> {
        let header: [u32; 6] = [0xa1b2_c3d4, 0x0004_0002, 0, 0, 0x4_0000, 1];
        for word in header {
            writer.write_all(&word.to_le_bytes())?;
        }
        Ok(Self {
            writer,
            octets: 24,
            packets: 0,
        })
    }

    fn write(&mut self, packet: &[u8]) -> io::Result<()> {
        let len = packet.len() as u32;
        let (seconds, micros) = (self.packets / 1000, self.packets % 1000 * 1000);
        for word in [1_700_000_000 + seconds as u32, micros as u32, len, len] {
            self.writer.write_all(&word.to_le_bytes())?;
        }
        self.writer.write_all(packet)?;
        self.octets += 16 + u64::from(len);
        self.packets += 1;
        Ok(())
    }
}
