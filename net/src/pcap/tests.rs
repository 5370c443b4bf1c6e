use std::env;
use std::io::{self, Cursor, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use etherparse::{NetSlice, SlicedPacket, TransportSlice};
use pcap_file::pcap::PcapReader;

use super::{Capture, Limits, MAX_SEGMENT, Seen, Totals};

/// A call between two Asterisk peers, cut down to what sets up its media: GatekeeperRequest,
/// Setup, Connect, TerminalCapabilitySetAck, OpenLogicalChannel and its Ack, ReleaseComplete.
const GRQ: &str = "00200000060008914a0004007f00000232e622c0b800002707417374657269736b0676302e382e336d\
                   00024004006100730074002d006101805333";
const SETUP: &str = "0300009d0802002a0504038090a328066173742d61007004813630307e007e0520b8060008914a00\
                     04024004006100730074002d00610180533322c0b800002707417374657269736b0676302e382e33\
                     6d0001010093307f00000306b8005152535455565758595a5b5c5d5e5f6000d50d980007007f0000\
                     022efe11006f6f68333233632d3670f536c93f006001000100010001000100010010800100";
const CONNECT: &str = "030000790802802a0704038090a328066173742d62007e00600522c0060008914a0004007f00000\
                       32f6222c0b800002707417374657269736b0676302e382e336d005152535455565758595a5b5c5d\
                       5e5f601d0dc011006f6f68333233632d3670f536c93f00600100010005010100933001000100108\
                       00100";
const TCS_ACK: &str = "03000007218001";
const OLC: &str = "03000017030003e80c6013800a040001007f0000022735";
const OLC_ACK: &str = "0300001b22c003e80480101c00007f0000032776007f0000032777";
const RELEASE_COMPLETE: &str = "030000370802002a5a0802809028066173742d61007e001f0505c0060008914a000458\
                                880011006f6f68333233632d3670f536c93f0060";

fn octets(hex: &str) -> Vec<u8> {
    let digits: Vec<u32> = hex.chars().filter_map(|digit| digit.to_digit(16)).collect();
    digits
        .chunks(2)
        .map(|pair| (pair[0] * 16 + pair[1]) as u8)
        .collect()
}

fn at(address: &str) -> SocketAddr {
    address.parse().unwrap()
}

/// A G.711 packet of 20 ms: version 2, payload type 0.
fn rtp_packet(sequence: u8) -> Vec<u8> {
    let mut packet = vec![0x80, 0, 0, sequence, 0, 0, 0, sequence * 160, 1, 2, 3, 4];
    packet.resize(172, 0xff);
    packet
}

/// Time that goes on by a millisecond with each packet.
struct Ticks(SystemTime);

impl Ticks {
    fn tick(&mut self) -> SystemTime {
        self.0 += Duration::from_millis(1);
        self.0
    }
}

fn ticks() -> Ticks {
    Ticks(UNIX_EPOCH + Duration::from_secs(1_700_000_000))
}

fn record_call(capture: &Capture) {
    let mut time = ticks();
    let (caller, callee) = (at("127.0.0.2:12030"), at("127.0.0.3:1720"));
    let (h245_caller, h245_callee) = (at("127.0.0.2:12031"), at("127.0.0.3:12130"));
    let (media_caller, media_callee) = (at("127.0.0.2:10036"), at("127.0.0.3:10102"));

    capture.datagram(
        time.tick(),
        at("127.0.0.2:13030"),
        at("224.0.1.41:1718"),
        &octets(GRQ),
    );
    capture.stream_opened(time.tick(), caller, callee);
    capture.stream_octets(time.tick(), caller, callee, &octets(SETUP));
    capture.stream_octets(time.tick(), callee, caller, &octets(CONNECT));
    capture.stream_opened(time.tick(), h245_caller, h245_callee);
    capture.stream_octets(time.tick(), h245_caller, h245_callee, &octets(TCS_ACK));
    capture.stream_octets(time.tick(), h245_caller, h245_callee, &octets(OLC));
    capture.stream_octets(time.tick(), h245_callee, h245_caller, &octets(OLC_ACK));
    for sequence in 0..2 {
        capture.datagram(
            time.tick(),
            media_caller,
            media_callee,
            &rtp_packet(sequence),
        );
    }
    capture.stream_octets(time.tick(), caller, callee, &octets(RELEASE_COMPLETE));
    for (from, to) in [(caller, callee), (callee, caller)] {
        capture.stream_finished(time.tick(), from, to);
    }
    capture.stream_reset(time.tick(), h245_callee, h245_caller);
}

#[test]
fn wireshark_dissects_a_call_and_finds_nothing_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("call.pcap");
    let capture = Capture::create(&file, Limits::default()).unwrap();
    record_call(&capture);
    capture.flush().unwrap();
    assert_eq!(
        capture.totals(),
        Totals {
            packets: 20,
            left_out: 0
        }
    );

    let Some(protocols) = tshark(&file, &["-T", "fields", "-e", "_ws.col.Protocol"]) else {
        return;
    };
    let expected = [
        "H.225.0", "TCP", "TCP", "TCP", "H.225.0", "H.225.0", "TCP", "TCP", "TCP", "H.245",
        "H.245", "H.245", "RTP", "RTP", "H.225.0", "TCP", "TCP", "TCP", "TCP", "TCP",
    ];
    let protocols: Vec<&str> = protocols.lines().collect();
    assert_eq!(protocols[..expected.len()], expected);

    let wrong = "_ws.malformed || tcp.analysis.flags || _ws.expert.severity >= 6291456 \
                 || ip.checksum.status == 0 || tcp.checksum.status == 0 || udp.checksum.status == 0";
    // A connection reset is a warning in itself; it is the last packet.
    let wrong = format!("({wrong}) && !tcp.flags.reset");
    let complaints = tshark(&file, &["-Y", &wrong]).unwrap();
    assert_eq!(complaints, "");
}

#[test]
fn wireshark_reads_ipv6_and_a_message_in_several_segments() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("long.pcap");
    let capture = Capture::create(&file, Limits::default()).unwrap();
    let mut time = ticks();
    let (caller, callee) = (at("[2001:db8::1]:30000"), at("[2001:db8::2]:1720"));
    let mut message = octets(SETUP);
    // Sixteen Displays of 256 octets, so that it takes three segments.
    let after_bearer_capability = 4 + 5 + 5;
    let filler: Vec<u8> = (0..16)
        .flat_map(|_| [&[0x28, 254][..], &[b'x'; 254]].concat())
        .collect();
    message.splice(after_bearer_capability..after_bearer_capability, filler);
    let len = u16::try_from(message.len()).unwrap();
    message[2..4].copy_from_slice(&len.to_be_bytes());
    assert_eq!(message.len().div_ceil(MAX_SEGMENT), 3);
    capture.datagram(
        time.tick(),
        at("[2001:db8::1]:13030"),
        at("[2001:db8::2]:1719"),
        &octets(GRQ),
    );
    capture.stream_octets(time.tick(), caller, callee, &message);
    drop(capture);

    let fields = ["-T", "fields", "-e", "ipv6.dst", "-e", "_ws.col.Protocol"];
    let Some(protocols) = tshark(&file, &fields) else {
        return;
    };
    let expected =
        "2001:db8::2\tH.225.0\n2001:db8::2\tTCP\n2001:db8::2\tTCP\n2001:db8::2\tH.225.0\n";
    assert_eq!(protocols, expected);
    let wrong = "_ws.malformed || tcp.checksum.status == 0 || udp.checksum.status == 0";
    assert_eq!(tshark(&file, &["-Y", wrong]).unwrap(), "");
}

/// What tshark prints about `file`, or `None` where there is no tshark and none is required.
#[expect(clippy::print_stderr, reason = "a skipped test has to say so")]
fn tshark(file: &Path, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new("tshark");
    command.arg("-r").arg(file).args(arguments);
    for protocol in ["ip", "tcp", "udp"] {
        command.args(["-o", &format!("{protocol}.check_checksum:TRUE")]);
    }
    match command.output() {
        Ok(output) => {
            let complaint = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{complaint}");
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let required = ["CI", "H323_REQUIRE_PEERS"]
                .iter()
                .any(|name| env::var(name).is_ok_and(|value| value == "true" || value == "1"));
            assert!(!required, "tshark is required here");
            eprintln!("SKIPPED: no tshark");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// Something to write to that can be looked at afterwards.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<u8>>>);

impl Write for Memory {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(octets)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Memory {
    /// One line a packet: time, addresses, flags, numbers and length.
    fn lines(&self) -> Vec<String> {
        let octets = self.0.lock().unwrap().clone();
        let mut reader = PcapReader::new(Cursor::new(octets)).unwrap();
        let mut lines = Vec::new();
        while let Some(packet) = reader.next_packet() {
            let packet = packet.unwrap();
            let sliced = SlicedPacket::from_ethernet(&packet.data).unwrap();
            let Some(NetSlice::Ipv4(ip)) = sliced.net else {
                panic!("not IPv4")
            };
            let ip = ip.header();
            let line = match sliced.transport.unwrap() {
                TransportSlice::Udp(udp) => format!(
                    "udp {}:{} {}:{} {}",
                    ip.source_addr(),
                    udp.source_port(),
                    ip.destination_addr(),
                    udp.destination_port(),
                    udp.payload().len(),
                ),
                TransportSlice::Tcp(tcp) => {
                    let flags: String = [
                        (tcp.syn(), 'S'),
                        (tcp.fin(), 'F'),
                        (tcp.rst(), 'R'),
                        (tcp.psh(), 'P'),
                        (tcp.ack(), 'A'),
                    ]
                    .iter()
                    .filter_map(|(set, letter)| set.then_some(*letter))
                    .collect();
                    format!(
                        "{}>{} {flags} {} {} {}",
                        tcp.source_port(),
                        tcp.destination_port(),
                        tcp.sequence_number(),
                        tcp.acknowledgment_number(),
                        tcp.payload().len(),
                    )
                }
                other => panic!("{other:?}"),
            };
            lines.push(line);
        }
        lines
    }
}

const A: &str = "192.0.2.1:1";
const B: &str = "192.0.2.2:2";

#[test]
fn sequence_numbers_fit_together() {
    let memory = Memory::default();
    let capture = Capture::to(memory.clone(), Limits::default()).unwrap();
    let time = UNIX_EPOCH;
    capture.stream_opened(time, at(B), at(A));
    capture.stream_octets(time, at(B), at(A), &[7; MAX_SEGMENT + 40]);
    capture.stream_octets(time, at(A), at(B), b"answer");
    capture.stream_finished(time, at(A), at(B));
    capture.stream_octets(time, at(B), at(A), b"more");
    capture.stream_finished(time, at(B), at(A));
    capture.stream_finished(time, at(B), at(A));
    capture.stream_reset(time, at(B), at(A));
    assert_eq!(
        memory.lines(),
        [
            "2>1 S 1000 0 0",
            "1>2 SA 1000 1001 0",
            "2>1 A 1001 1001 0",
            "2>1 PA 1001 1001 1460",
            "2>1 PA 2461 1001 40",
            "1>2 PA 1001 2501 6",
            "1>2 FA 1007 2501 0",
            "2>1 A 2501 1008 0",
            "2>1 PA 2501 1008 4",
            "2>1 FA 2505 1008 0",
            "1>2 A 1008 2506 0",
        ]
    );
}

#[test]
fn time_is_kept_to_the_nanosecond() {
    let memory = Memory::default();
    let capture = Capture::to(memory.clone(), Limits::default()).unwrap();
    let time = Duration::new(1_700_000_000, 123_456_789);
    capture.datagram(UNIX_EPOCH + time, at(A), at(B), b"x");
    let octets = memory.0.lock().unwrap().clone();
    let mut reader = PcapReader::new(Cursor::new(octets)).unwrap();
    assert_eq!(reader.next_packet().unwrap().unwrap().timestamp, time);
}

#[test]
fn an_unspecified_address_takes_the_family_of_the_other() {
    let memory = Memory::default();
    let capture = Capture::to(memory.clone(), Limits::default()).unwrap();
    capture.datagram(UNIX_EPOCH, at("[::]:9"), at(B), b"x");
    capture.datagram(UNIX_EPOCH, at("[::ffff:192.0.2.1]:9"), at(B), b"xy");
    capture.datagram(UNIX_EPOCH, at("[2001:db8::1]:9"), at(B), b"xyz");
    assert_eq!(
        memory.lines(),
        [
            "udp 0.0.0.0:9 192.0.2.2:2 1",
            "udp 192.0.2.1:9 192.0.2.2:2 2"
        ]
    );
    assert_eq!(
        capture.totals(),
        Totals {
            packets: 2,
            left_out: 1
        }
    );
}

#[test]
fn the_file_grows_no_further_than_it_may() {
    let memory = Memory::default();
    // Ethernet, IP, UDP and a payload of 58 octets make 100.
    let limits = Limits {
        octets: 250,
        ..Limits::default()
    };
    let capture = Capture::to(memory.clone(), limits).unwrap();
    for _ in 0..5 {
        capture.datagram(UNIX_EPOCH, at(A), at(B), &[0; 58]);
    }
    assert_eq!(
        capture.totals(),
        Totals {
            packets: 2,
            left_out: 3
        }
    );
    assert_eq!(memory.lines().len(), 2);
}

#[test]
fn no_more_connections_are_followed_than_may_be() {
    let memory = Memory::default();
    let limits = Limits {
        connections: 1,
        ..Limits::default()
    };
    let capture = Capture::to(memory.clone(), limits).unwrap();
    let time = UNIX_EPOCH;
    capture.stream_octets(time, at(A), at(B), b"first");
    capture.stream_opened(time, at("192.0.2.3:3"), at(B));
    capture.stream_octets(time, at("192.0.2.3:3"), at(B), b"second");
    assert_eq!(
        capture.totals(),
        Totals {
            packets: 1,
            left_out: 2
        }
    );
    capture.stream_reset(time, at(A), at(B));
    capture.stream_octets(time, at("192.0.2.3:3"), at(B), b"third");
    assert_eq!(memory.lines().last().unwrap(), "3>2 PA 1000 1000 5");
}

#[test]
fn a_disk_that_is_full_ends_the_capture_and_nothing_else() {
    struct Full(usize);
    impl Write for Full {
        fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
            self.0 = self
                .0
                .checked_sub(octets.len())
                .ok_or(io::ErrorKind::StorageFull)?;
            Ok(octets.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let capture = Capture::to(Full(24 + 16 + 43), Limits::default()).unwrap();
    for _ in 0..3 {
        capture.datagram(UNIX_EPOCH, at(A), at(B), b"x");
    }
    assert_eq!(
        capture.totals(),
        Totals {
            packets: 1,
            left_out: 2
        }
    );
}

/// In a process with both ends, each would record everything.
#[test]
fn with_both_sides_only_what_is_sent_is_recorded() {
    let capture = Capture::to(io::sink(), Limits::default()).unwrap();
    assert!(capture.of(Seen::Sent).is_some() && capture.of(Seen::Received).is_some());
    let capture = capture.with_both_sides();
    assert!(capture.of(Seen::Sent).is_some() && capture.of(Seen::Received).is_none());
}
