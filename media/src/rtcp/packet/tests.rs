use super::*;
use crate::testing::Random;

fn block() -> ReportBlock {
    ReportBlock {
        ssrc: 0x0102_0304,
        fraction_lost: 0x40,
        cumulative_lost: -2,
        highest_sequence: 0x0001_FFFE,
        jitter: 0x11,
        last_sr: 0xB705_2000,
        delay_since_last_sr: 0x0005_4000,
    }
}

const BLOCK: [u8; 24] = [
    0x01, 0x02, 0x03, 0x04, 0x40, 0xFF, 0xFF, 0xFE, 0x00, 0x01, 0xFF, 0xFE, 0x00, 0x00, 0x00, 0x11,
    0xB7, 0x05, 0x20, 0x00, 0x00, 0x05, 0x40, 0x00,
];

fn sender_report() -> Packet {
    let info = SenderInfo {
        ntp: NtpTime(0x1122_3344_5566_7788),
        rtp_timestamp: 160,
        packets: 2,
        octets: 320,
    };
    Packet::SenderReport {
        ssrc: 0xCAFE_BABE,
        info,
        blocks: vec![block()],
    }
}

fn cname(text: &'static [u8]) -> Packet {
    let cname = Some(Bytes::from_static(text));
    Packet::SourceDescription(vec![Chunk {
        ssrc: 0xCAFE_BABE,
        cname,
    }])
}

fn goodbye(reason: Option<&'static [u8]>) -> Packet {
    Packet::Goodbye {
        ssrcs: vec![0xCAFE_BABE],
        reason: reason.map(Bytes::from_static),
    }
}

fn receiver_report() -> Packet {
    Packet::ReceiverReport {
        ssrc: 0xCAFE_BABE,
        blocks: vec![],
    }
}

fn parse(octets: &[u8]) -> Result<Compound, Malformed> {
    Compound::parse(&Bytes::copy_from_slice(octets))
}

/// One way through [`Compound::to_datagram`], the other through [`Compound::parse`].
fn check(packets: Vec<Packet>, octets: &[u8]) {
    let compound = Compound::new(packets).unwrap();
    assert_eq!(compound.to_datagram().unwrap(), octets);
    assert_eq!(parse(octets), Ok(compound));
}

const EMPTY_RR: [u8; 8] = [0x80, 201, 0, 1, 0xCA, 0xFE, 0xBA, 0xBE];

#[test]
fn sender_report_with_everything() {
    let mut octets = vec![0x81, 200, 0, 12, 0xCA, 0xFE, 0xBA, 0xBE];
    octets.extend([0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88]);
    octets.extend([0, 0, 0, 160, 0, 0, 0, 2, 0, 0, 1, 64]);
    octets.extend(BLOCK);
    octets.extend([
        0x81, 202, 0, 3, 0xCA, 0xFE, 0xBA, 0xBE, 1, 3, b'a', b'@', b'b', 0, 0, 0,
    ]);
    octets.extend([
        0x81, 203, 0, 3, 0xCA, 0xFE, 0xBA, 0xBE, 4, b'd', b'o', b'n', b'e', 0, 0, 0,
    ]);
    check(
        vec![sender_report(), cname(b"a@b"), goodbye(Some(b"done"))],
        &octets,
    );
}

#[test]
fn receiver_report_and_plain_goodbye() {
    let mut octets = EMPTY_RR.to_vec();
    octets.extend([0x81, 203, 0, 1, 0xCA, 0xFE, 0xBA, 0xBE]);
    check(vec![receiver_report(), goodbye(None)], &octets);
}

#[test]
fn the_list_of_items_always_ends_with_a_null_octet() {
    // Two octets of item header and two of text fill the word, so a whole word of nulls
    // follows.
    let mut octets = EMPTY_RR.to_vec();
    octets.extend([
        0x81, 202, 0, 3, 0xCA, 0xFE, 0xBA, 0xBE, 1, 2, b'a', b'b', 0, 0, 0, 0,
    ]);
    check(vec![receiver_report(), cname(b"ab")], &octets);
}

#[test]
fn unknown_items_and_packets_are_passed_over() {
    let mut octets = EMPTY_RR.to_vec();
    octets.extend([0x81, 204, 0, 2, 1, 2, 3, 4, b't', b'e', b's', b't']);
    octets.extend([0x82, 202, 0, 6]);
    octets.extend([0xCA, 0xFE, 0xBA, 0xBE, 9, 1, b'x', 1, 2, b'a', b'b', 0]);
    octets.extend([0, 0, 0, 7, 1, 0, 0, 0, 0, 0, 0, 0]);
    let chunks = vec![
        Chunk {
            ssrc: 0xCAFE_BABE,
            cname: Some(Bytes::from_static(b"ab")),
        },
        Chunk {
            ssrc: 7,
            cname: Some(Bytes::new()),
        },
    ];
    // The second chunk ends with the word of its first null octet.
    assert_eq!(
        parse(&octets).unwrap().packets()[1..],
        [Packet::Other(204), Packet::SourceDescription(chunks)]
    );
}

#[test]
fn padding_is_taken_off() {
    let mut octets = EMPTY_RR.to_vec();
    octets.extend([0xA1, 203, 0, 2, 0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 4]);
    let compound = parse(&octets).unwrap();
    assert_eq!(compound.packets()[1], goodbye(None));
    for count in [0, 9] {
        octets[19] = count;
        assert_eq!(parse(&octets), Err(Malformed::Padding { count, octets: 8 }));
    }
}

#[test]
fn a_reason_past_the_end_is_left_out() {
    let mut octets = EMPTY_RR.to_vec();
    octets.extend([0x81, 203, 0, 2, 0xCA, 0xFE, 0xBA, 0xBE, 4, b'a', b'b', b'c']);
    assert_eq!(parse(&octets).unwrap().packets()[1], goodbye(None));
}

#[test]
fn hostile_lengths_are_refused() {
    assert_eq!(
        parse(&[]),
        Err(Malformed::TooShort {
            octets: 0,
            minimum: 8
        })
    );
    assert_eq!(
        parse(&EMPTY_RR[..7]),
        Err(Malformed::TooShort {
            octets: 7,
            minimum: 8
        })
    );
    let mut other_first = EMPTY_RR;
    other_first[1] = 203;
    assert_eq!(parse(&other_first), Err(Malformed::NoReport(203)));
    let length = |packet_type, octets, available| {
        Err(Malformed::RtcpLength {
            packet_type,
            octets,
            available,
        })
    };
    let mut long = EMPTY_RR;
    long[3] = 2;
    assert_eq!(parse(&long), length(201, 12, 8));
    let mut blocks = EMPTY_RR;
    blocks[0] = 0x9F;
    assert_eq!(parse(&blocks), length(201, 8 + 31 * 24, 8));
    let mut sender = EMPTY_RR;
    sender[1] = 200;
    assert_eq!(parse(&sender), length(200, 28, 8));
    let with = |more: &[u8]| parse(&[&EMPTY_RR, more].concat());
    assert_eq!(with(&[0x40, 203, 0, 0]), Err(Malformed::Version(1)));
    assert_eq!(
        with(&[0x80, 203]),
        Err(Malformed::TooShort {
            octets: 2,
            minimum: 4
        })
    );
    assert_eq!(with(&[0x81, 203, 0, 0]), length(203, 8, 4));
    assert_eq!(with(&[0x81, 202, 0, 0]), length(202, 4, 0));
    assert_eq!(
        with(&[0x81, 202, 0, 2, 0, 0, 0, 7, 1, 3, b'a', b'b']),
        length(202, 9, 8)
    );
    assert_eq!(
        with(&[0x81, 202, 0, 2, 0, 0, 0, 7, 1, 1, b'a', 1]),
        length(202, 9, 8)
    );
}

#[test]
fn padding_does_not_stand_in_for_blocks() {
    let mut octets = EMPTY_RR.to_vec();
    octets[0] = 0xA1;
    octets[3] = 7;
    octets.extend([0; 23]);
    octets.push(24);
    let error = Malformed::RtcpLength {
        packet_type: 201,
        octets: 32,
        available: 8,
    };
    assert_eq!(parse(&octets), Err(error));
}

#[test]
fn ceilings_are_exact() {
    let bye = [0x80, 203, 0, 0];
    let mut octets = EMPTY_RR.to_vec();
    (1..MAX_PACKETS).for_each(|_| octets.extend(bye));
    assert_eq!(parse(&octets).unwrap().packets().len(), MAX_PACKETS);
    octets.extend(bye);
    assert_eq!(
        parse(&octets),
        Err(Malformed::TooManyRtcpPackets(MAX_PACKETS))
    );

    let report = |count| {
        let packet = Packet::ReceiverReport {
            ssrc: 1,
            blocks: vec![block(); count],
        };
        Compound::new(vec![packet]).unwrap()
    };
    let full = report(MAX_REPORT_BLOCKS);
    assert_eq!(parse(&full.to_datagram().unwrap()), Ok(full));
    let too_many = |maximum| Err(Misuse::TooMany { count: 32, maximum });
    assert_eq!(report(32).to_datagram(), too_many(MAX_REPORT_BLOCKS));

    let with = |packet| {
        Compound::new(vec![receiver_report(), packet])
            .unwrap()
            .to_datagram()
    };
    let all = Packet::Goodbye {
        ssrcs: vec![5; MAX_SOURCES],
        reason: None,
    };
    assert_eq!(with(all).unwrap().len(), 8 + 4 + 31 * 4);
    let more = Packet::Goodbye {
        ssrcs: vec![5; 32],
        reason: None,
    };
    assert_eq!(with(more), too_many(MAX_SOURCES));

    let named = |length| {
        let cname = Some(Bytes::from(vec![b'x'; length]));
        Packet::SourceDescription(vec![Chunk { ssrc: 1, cname }])
    };
    assert!(with(named(MAX_TEXT_OCTETS)).is_ok());
    assert_eq!(with(named(256)), Err(Misuse::TextTooLong(256)));

    let long = parse(&vec![0; MAX_DATAGRAM_OCTETS + 1]);
    let too_long = Malformed::TooLong {
        octets: 2049,
        maximum: MAX_DATAGRAM_OCTETS,
    };
    assert_eq!(long, Err(too_long));
    let chunk = Chunk {
        ssrc: 1,
        cname: Some(Bytes::from(vec![b'x'; 249])),
    };
    let chunks = Packet::SourceDescription(vec![chunk; 8]);
    assert_eq!(
        with(chunks),
        Err(Misuse::TooLong {
            octets: 8 + 4 + 8 * 256,
            maximum: MAX_DATAGRAM_OCTETS
        })
    );
}

#[test]
fn a_compound_begins_with_a_report() {
    assert_eq!(Compound::new(vec![]), Err(Misuse::NoReport));
    assert_eq!(Compound::new(vec![cname(b"a")]), Err(Misuse::NoReport));
}

#[test]
fn random_octets_never_panic() {
    let mut random = Random::new(5);
    let mut read = 0;
    for _ in 0..50_000 {
        let words = 2 + random.next_u32() as usize % 20;
        let mut octets: Vec<u8> = (0..words * 4).map(|_| random.next_u32() as u8).collect();
        // Plausible headers at two places, so that the bodies are reached.
        let split = 1 + random.next_u32() as usize % (words - 1);
        for (at, length) in [(0, split), (split * 4, words - split)] {
            octets[at] = (octets[at] & 0x23) | 0x80;
            octets[at + 1] = 200 + octets[at + 1] % 5;
            octets[at + 2] = 0;
            octets[at + 3] = (length - 1) as u8;
        }
        read += u32::from(parse(&octets).is_ok());
    }
    assert!(read > 300, "{read} compounds were read");
}
