//! Running the program, and the messages that it is run with.

#![allow(dead_code, reason = "each test uses its part")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

use bytes::Bytes;
use h323_per::hex::from_hex;
use h323_terminal::pdu::Kind;

pub(crate) fn h323(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_h323"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program is built with the test");
    // A program that refuses its arguments does not read.
    let _ = child.stdin.take().expect("it is piped").write_all(input);
    child.wait_with_output().expect("it ends")
}

pub(crate) fn text(octets: &[u8]) -> &str {
    std::str::from_utf8(octets).expect("all output is text")
}

pub(crate) fn unhex(text: &str) -> Bytes {
    from_hex(text).unwrap_or_else(|| panic!("{text}")).into()
}

/// Messages composed by hand, and call signalling from recordings.
pub(crate) fn vectors() -> Vec<(Kind, Bytes)> {
    let messages = include_str!("../../../asn1/messages/tests/vectors/realistic.txt").lines();
    let signalling = include_str!("../../../h225/tests/vectors/q931.txt").lines();
    let messages = messages.filter_map(|line| {
        let (kind, rest) = line.split_once(' ')?;
        Some((Kind::named(kind)?, unhex(rest.split(' ').next()?)))
    });
    let signalling = signalling
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| Some((Kind::Q931, unhex(line.split(' ').next()?))));
    messages
        .chain(signalling)
        .filter(|(_, octets)| !octets.is_empty())
        .collect()
}

/// The octets of a realistic message by its note.
pub(crate) fn realistic(note: &str) -> Bytes {
    let mut lines = include_str!("../../../asn1/messages/tests/vectors/realistic.txt").lines();
    let line = lines.find(|line| line.ends_with(&format!(" {note}")));
    let line = line.unwrap_or_else(|| panic!("no {note}"));
    unhex(line.split(' ').nth(1).expect("octets"))
}
