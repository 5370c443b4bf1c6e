//! TPKT: what the stream is cut into.

use h323_mutator::{Expectation, render};

use super::Cases;
use crate::case::Group;
use crate::setup::{Raw, information};

use Expectation::{Either, Refused, Valid};

const GROUP: Group = Group::Tpkt;

pub(super) fn add(cases: &mut Cases) {
    let information = render(&information(false), &Default::default());
    let payload = Raw::least(&information).octets();
    let whole = payload.len() as u16 + 4;
    let frame = |version: u8, reserved: u8, length: u16| {
        [&[version, reserved][..], &length.to_be_bytes(), &payload].concat()
    };
    cases.add_raw(GROUP, "unchanged", Valid, frame(3, 0, whole));
    for version in 0..=255 {
        if version != 3 {
            let name = format!("version:{version}");
            cases.add_raw(GROUP, name, Refused, frame(version, 0, whole));
        }
    }
    for reserved in [1, 3, 0x7f, 0x80, 0xff] {
        cases.add_raw(
            GROUP,
            format!("reserved:{reserved}"),
            Valid,
            frame(3, reserved, whole),
        );
    }
    for length in [0, 1, 2, 3, 4, 5, 6, 7, 8] {
        cases.add_raw(
            GROUP,
            format!("length:{length}"),
            Refused,
            frame(3, 0, length),
        );
    }
    for (what, length) in [
        ("half", whole / 2),
        ("two-short", whole - 2),
        ("one-short", whole - 1),
        ("one-long", whole + 1),
        ("two-long", whole + 2),
        ("four-long", whole + 4),
        ("without-header", whole - 4),
        ("twice", whole * 2),
        ("little-endian", whole.swap_bytes()),
        ("32767", 0x7fff),
        ("32768", 0x8000),
        ("65532", 0xfffc),
        ("65534", 0xfffe),
        ("65535", 0xffff),
    ] {
        cases.add_raw(
            GROUP,
            format!("length:{what}"),
            Refused,
            frame(3, 0, length),
        );
    }
    let good = frame(3, 0, whole);
    for length in 1..good.len() {
        let name = format!("frame:ends-behind-{length}-of-{}-octets", good.len());
        cases.add_raw(GROUP, name, Refused, good[..length].to_vec());
    }
    for count in [1, 2, 9] {
        let name = format!("keep-alive:{count}-before");
        let before = [3, 0, 0, 4].repeat(count);
        cases.add_raw(GROUP, name, Either, [&before[..], &good].concat());
    }
    for count in [100, 10_000] {
        let name = format!("keep-alive:{count}");
        cases.add_raw(GROUP, name, Either, [3, 0, 0, 4].repeat(count));
        let name = format!("keep-alive:{count}-of-length-0");
        cases.add_raw(GROUP, name, Either, [3, 0, 0, 0].repeat(count));
    }
    for count in [2, 3, 100] {
        cases.add_raw(
            GROUP,
            format!("frame:{count}-times"),
            Valid,
            good.repeat(count),
        );
    }
    let two = [&payload[..], &payload].concat();
    cases.add(GROUP, "frame:of-two-messages", Either, &two);
    let (head, tail) = payload.split_at(payload.len() / 2);
    let halves = [head, tail]
        .map(|half| [&[3, 0][..], &(half.len() as u16 + 4).to_be_bytes(), half].concat());
    cases.add_raw(GROUP, "frame:two-of-one-message", Refused, halves.concat());
    for (what, octets) in [
        ("http", &b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"[..]),
        ("sip", b"OPTIONS sip:a@b SIP/2.0\r\n\r\n"),
        ("tls", &[0x16, 3, 1, 0, 0x2f, 1, 0, 0, 0x2b, 3, 3]),
        (
            "x224-connection-request",
            &[3, 0, 0, 11, 6, 0xe0, 0, 0, 0, 0, 0],
        ),
        ("x224-data", &[3, 0, 0, 8, 2, 0xf0, 0x80, 8]),
        ("one-octet", &[0]),
    ] {
        cases.add_raw(GROUP, format!("other:{what}"), Refused, octets.to_vec());
    }
    for fill in [0x00, 0x03, 0x41, 0xff] {
        for count in [4, 1_000, 65_536, 200_000] {
            let name = format!("other:{count}-times-{fill:02x}");
            cases.add_raw(GROUP, name, Refused, vec![fill; count]);
        }
    }
    for fill in [0x00, 0x08, 0x7e, 0xff] {
        let name = format!("frame:longest-of-{fill:02x}");
        cases.add(GROUP, name, Refused, &vec![fill; 65_531]);
    }
}
