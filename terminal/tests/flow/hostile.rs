//! Captures that are damaged, cut off, or made to harm: an error or a warning, never a panic.

use h323_flow::{Analyser, Limits, Model, Time};
use h323_terminal::flow::capture::{self, CaptureError, MAX_BLOCK};
use h323_terminal::flow::{html, json, svg, text};
use h323_terminal::style::Style;

use crate::transform::Chance;
use crate::{CAPTURES, octets, packets};

fn read(octets: &[u8]) -> (Model, Result<(), CaptureError>) {
    let mut analyser = Analyser::default();
    let result = capture::read(octets, |link, packet, at| {
        analyser.handle_packet(link, packet, at)
    });
    (analyser.finish(), result.map(|_| ()))
}

/// Shows a model in every way.
fn shown(model: &Model) {
    let style = Style { colour: true };
    assert!(!text::Report { model, style }.to_string().is_empty());
    assert!(json::model(model).is_object());
    assert!(svg::model(model).ends_with("</svg>\n"));
    let title = "<hostile>";
    assert!(
        html::Page { model, title }
            .to_string()
            .contains("&lt;hostile&gt;")
    );
}

#[test]
fn captures_may_break_off_anywhere() {
    let whole = octets("asterisk/asterisk-fs1-tun1");
    for len in (0..whole.len()).step_by(997) {
        let (model, result) = read(&whole[..len]);
        match result {
            // Between two blocks, which is the end of a capture.
            Ok(()) => {}
            Err(CaptureError::BreaksOff { packets }) => assert_eq!(packets, model.totals.packets),
            Err(CaptureError::NotACapture) => assert!(len < 200, "{len}"),
            Err(error) => panic!("{len}: {error}"),
        }
    }
}

#[test]
fn octets_may_be_any() {
    for seed in 1..=3 {
        for name in CAPTURES {
            let mut chance = Chance::new(seed);
            let mut damaged = octets(name);
            for _ in 0..1 + damaged.len() / 400 {
                let at = chance.below(damaged.len());
                damaged[at] = chance.below(256) as u8;
            }
            let (model, _) = read(&damaged);
            shown(&model);
        }
    }
}

#[test]
fn packets_may_be_any() {
    // Past the file format, which stops at the first block that makes no sense.
    for seed in 1..=3 {
        for name in CAPTURES {
            let mut chance = Chance::new(100 + seed);
            let mut analyser = Analyser::default();
            for mut packet in packets(name) {
                for _ in 0..chance.below(4) {
                    let at = chance.below(packet.octets.len());
                    packet.octets[at] = chance.below(256) as u8;
                }
                if chance.one_in(20) {
                    packet.octets.truncate(chance.below(packet.octets.len()));
                }
                let at = if chance.one_in(30) {
                    Time(u64::MAX)
                } else {
                    packet.at
                };
                analyser.handle_packet(packet.link, &packet.octets, at);
            }
            shown(&analyser.finish());
        }
    }
}

#[test]
fn garbage_is_no_capture() {
    let mut chance = Chance::new(1);
    let garbage: Vec<u8> = (0..10_000).map(|_| chance.below(256) as u8).collect();
    for octets in [
        &garbage[..],
        b"",
        b"a",
        b"GIF89a, twenty-four octets and more",
    ] {
        assert!(matches!(read(octets).1, Err(CaptureError::NotACapture)));
    }
}

/// A section header and an interface, little-endian, to be followed by a block.
fn pcapng(block: &[u8]) -> Vec<u8> {
    let mut octets = vec![
        0x0a, 0x0d, 0x0d, 0x0a, 28, 0, 0, 0, 0x4d, 0x3c, 0x2b, 0x1a, 1, 0, 0, 0,
    ];
    octets.extend([0xff; 8]);
    octets.extend([28, 0, 0, 0]);
    octets.extend([1, 0, 0, 0, 20, 0, 0, 0, 1, 0, 0, 0, 0, 0, 4, 0, 20, 0, 0, 0]);
    octets.extend(block);
    octets
}

#[test]
fn lengths_that_lie_are_found_out_in_bounded_memory() {
    // A block of nearly 4 GiB that goes on and on: no more than the ceiling is held.
    let block = [6, 0, 0, 0, 0xfc, 0xff, 0xff, 0xff];
    let beginning = pcapng(&block);
    let endless = std::io::Read::chain(
        &beginning[..],
        std::io::Read::take(std::io::repeat(0), 1 << 30),
    );
    let result = capture::read(endless, |_, _, _| {});
    assert!(
        matches!(result, Err(CaptureError::Damaged { packets: 0 })),
        "{result:?}"
    );
    const { assert!(MAX_BLOCK < 1 << 28) };
    // A packet that says it is longer than its block.
    let mut lying = vec![6, 0, 0, 0, 32, 0, 0, 0];
    lying.extend([0; 12]);
    lying.extend([0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0, 32, 0, 0, 0]);
    assert!(read(&pcapng(&lying)).1.is_err());
    // Resolutions and offsets of time that cannot be.
    for resolution in [0x00, 0x7f, 0x80, 0xff] {
        let mut interface = vec![1, 0, 0, 0, 32, 0, 0, 0, 1, 0, 0, 0, 0, 0, 4, 0];
        interface.extend([9, 0, 1, 0, resolution, 0, 0, 0, 0, 0, 0, 0, 32, 0, 0, 0]);
        let mut packet = vec![6, 0, 0, 0, 36, 0, 0, 0, 1, 0, 0, 0];
        packet.extend([0xff; 8]);
        packet.extend([4, 0, 0, 0, 4, 0, 0, 0, 1, 2, 3, 4, 36, 0, 0, 0]);
        let (model, _) = read(&pcapng(&[interface, packet].concat()));
        shown(&model);
    }
}

#[test]
fn interfaces_have_a_ceiling() {
    let interface = [1, 0, 0, 0, 20, 0, 0, 0, 1, 0, 0, 0, 0, 0, 4, 0, 20, 0, 0, 0];
    let mut blocks = interface.repeat(capture::MAX_INTERFACES);
    // A packet of the last interface that is remembered, and one of the next.
    for interface in [capture::MAX_INTERFACES - 1, capture::MAX_INTERFACES] {
        blocks.extend([6, 0, 0, 0, 36, 0, 0, 0]);
        blocks.extend((interface as u32).to_le_bytes());
        blocks.extend([0; 8]);
        blocks.extend([4, 0, 0, 0, 4, 0, 0, 0, 1, 2, 3, 4, 36, 0, 0, 0]);
    }
    let mut seen = 0;
    let skipped = capture::read(&pcapng(&blocks)[..], |_, _, _| seen += 1).expect("it is whole");
    assert_eq!((seen, skipped.unknown_link), (1, 1));
}

#[test]
fn a_flood_of_calls_stays_within_the_ceilings() {
    // The same capture again and again from other ports, with tight limits.
    let limits = Limits {
        calls: 5,
        flows: 64,
        messages_per_call: 80,
        message_octets: 100_000,
        streams_per_call: 2,
        announced: 40,
        endpoints: 3,
        exchanges_per_endpoint: 5,
        pending_requests: 8,
        ..Limits::default()
    };
    let mut analyser = Analyser::new(limits);
    for name in CAPTURES {
        for packet in packets(name) {
            analyser.handle_packet(packet.link, &packet.octets, packet.at);
        }
    }
    let model = analyser.finish();
    assert!(model.calls.len() <= 5 && model.endpoints.len() <= 3);
    assert!(model.calls.iter().all(|call| call.messages.len() <= 80));
    assert!(model.totals.calls_gone > 0 && model.totals.endpoints_gone > 0);
    shown(&model);
}
