//! `h323 flow` on recorded captures: as they are, taken apart and put together otherwise, and damaged.

mod command;
mod hostile;
mod recorded;
mod transform;
mod transformed;

use std::path::PathBuf;

use h323_flow::{Analyser, LinkType, Model, Time};
use h323_terminal::flow::capture;

/// The captures that are in the tree, by the name of the equipment and of the file.
const CAPTURES: &[&str] = &[
    "asterisk/asterisk-causes",
    "asterisk/asterisk-codec-g729",
    "asterisk/asterisk-dtmf-h245alpha",
    "asterisk/asterisk-dtmf-h245signal",
    "asterisk/asterisk-dtmf-q931",
    "asterisk/asterisk-dtmf-rfc2833",
    "asterisk/asterisk-fs0-tun0",
    "asterisk/asterisk-fs0-tun1",
    "asterisk/asterisk-fs1-tun0",
    "asterisk/asterisk-fs1-tun1",
    "asterisk/asterisk-mixed-fs0tun0-to-fs1tun1",
    "asterisk/asterisk-mixed-fs1tun1-to-fs0tun0",
    "asterisk/asterisk-ras",
    "asterisk/asterisk-roundtrip",
    "asterisk/asterisk-sid-fs1-tun1",
    "asterisk/asterisk-t38",
    "h323plus-gnugk/gnugk-direct-fs0-tun0",
    "h323plus-gnugk/gnugk-direct-fs1-tun1",
    "h323plus-gnugk/gnugk-h235-hmac",
    "h323plus-gnugk/gnugk-neighbor-lrq-lcf-lrj",
    "h323plus-gnugk/gnugk-ras-arj-unknownalias",
    "h323plus-gnugk/gnugk-routed-fs0-tun0",
];

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/captures/{name}.pcapng"))
}

fn octets(name: &str) -> Vec<u8> {
    std::fs::read(path(name)).expect("the capture is in the tree")
}

/// A packet of a capture.
#[derive(Clone, Debug)]
struct Packet {
    link: LinkType,
    at: Time,
    octets: Vec<u8>,
}

fn packets(name: &str) -> Vec<Packet> {
    let mut packets = Vec::new();
    capture::read(&octets(name)[..], |link, octets, at| {
        packets.push(Packet {
            link,
            at,
            octets: octets.to_vec(),
        });
    })
    .expect("the capture is whole");
    packets
}

fn model(packets: &[Packet]) -> Model {
    let mut analyser = Analyser::default();
    for packet in packets {
        analyser.handle_packet(packet.link, &packet.octets, packet.at);
    }
    analyser.finish()
}
