//! `h323 decode --bits`, `--strict` and `--explain` as a user runs them, and what they are made of.

mod support;

use bytes::Bytes;
use h323_terminal::pdu::{self, Kind};
use serde_json::{Value, json};
use support::{h323, text, unhex, vectors};

/// An admissionReject: sequence number 4, routeCallToGatekeeper.
const REJECT: &str = "2c000350";

/// The lines of a message as JSON.
fn lines(kind: Kind, octets: &Bytes) -> Vec<Value> {
    let (sheet, result) = pdu::sheet(kind, octets);
    result.expect("a message");
    sheet.to_json().as_array().expect("an array").clone()
}

fn number(line: &Value, member: &str) -> usize {
    line[member].as_u64().expect("a number") as usize
}

#[test]
fn the_lines_of_a_message_are_the_message() {
    let vectors = vectors();
    assert!(vectors.len() > 100, "{} vectors", vectors.len());
    let mut within = 0;
    for (kind, octets) in vectors {
        let mut next = 0;
        for line in lines(kind, &octets) {
            if line["nested"] != Value::Null {
                within += 1;
                continue;
            }
            let shown = || format!("{} {line:#}", kind.name());
            assert_eq!(number(&line, "from"), next, "{}", shown());
            next = number(&line, "to");
        }
        assert_eq!(next, 8 * octets.len(), "{}", kind.name());
    }
    assert!(within > 1000, "{within}");
}

#[test]
fn what_is_carried_within_is_taken_apart_too() {
    let value = json!({ "h323-uu-pdu": { "h323-message-body": { "empty": null },
        "h245Control": ["4a40", "ff"] } });
    let octets: Bytes = pdu::from_json(Kind::Uu, &value).expect("octets").into();
    let (sheet, result) = pdu::sheet(Kind::Uu, &octets);
    assert_eq!(result, Ok(()));
    let text = sheet.to_text();
    for line in [
        "which hold MultimediaSystemControlMessage:",
        "|     endSessionCommand           extension bit: an alternative of the root",
        "broken: the octets end within a value",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn the_table_is_printed_and_with_json_stands_beside_the_value() {
    let output = h323(&["decode", "--bits", REJECT], b"");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let lines: Vec<&str> = text(&output.stdout).lines().collect();
    assert_eq!(lines.len(), 10);
    assert_eq!(
        lines[5].split_whitespace().collect::<Vec<_>>().join(" "),
        "8-23 1.0 0003 requestSeqNum constrained whole number, range 65535 in two aligned octets (§11.5.7.3) = 4"
    );
    let output = h323(&["decode", "--bits", "--json", REJECT], b"");
    let document: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(document["bits"][4]["says"], "4");
    assert_eq!(document["bits"][4]["at"], "1.0");
    let encoded = h323(&["encode"], &output.stdout);
    assert_eq!(text(&encoded.stdout).trim(), REJECT);
}

#[test]
fn a_message_that_breaks_off_is_taken_apart_as_far_as_it_goes() {
    let output = h323(&["decode", "--bits", "--kind", "ras", "2c00"], b"");
    assert_eq!(output.status.code(), Some(7));
    let shown = text(&output.stdout);
    assert!(shown.contains("= admissionReject\n"), "{shown}");
    assert!(
        shown.contains("broken: the octets end within a value"),
        "{shown}"
    );
    assert!(text(&output.stderr).contains("requestSeqNum"));
}

/// A list of so many elements that its lines are more than are kept.
#[test]
fn more_lines_than_are_kept_are_counted() {
    let aliases = vec![json!({ "dialledDigits": "1" }); 20_000];
    let value = json!({ "unregistrationRequest": { "requestSeqNum": 1, "callSignalAddress": [],
        "endpointAlias": aliases } });
    let octets: Bytes = pdu::from_json(Kind::Ras, &value).expect("octets").into();
    let (sheet, result) = pdu::sheet(Kind::Ras, &octets);
    assert_eq!(result, Ok(()));
    let lines = sheet.to_json();
    let lines = lines.as_array().expect("an array");
    let left_out = number(&lines[16_384], "left_out");
    assert_eq!(lines.len(), 16_385);
    assert!(left_out > 40_000, "{left_out}");
    let text = sheet.to_text();
    assert!(text.ends_with(&format!("and {left_out} parts more\n")));
}

#[test]
fn those_who_are_strict_are_told_what_is_not_canonical() {
    // The spare bits at the end, and an octet behind.
    let output = h323(&["decode", "--strict", "--kind", "ras", "2c00035fab"], b"");
    assert_eq!(output.status.code(), Some(7));
    assert_eq!(
        text(&output.stderr),
        "h323: ras: not canonical, 2 departures:\n\
         RasMessage: padding that is not zero, at octet 3 bit 4\n\
         RasMessage: octets behind the message, at octet 4\n"
    );
    let output = h323(&["decode", "--kind", "ras", "2c00035fab"], b"");
    assert_eq!(output.status.code(), Some(0));
    let said = text(&output.stderr);
    assert!(
        said.contains("not canonical: 2 departures, the first"),
        "{said}"
    );
    let output = h323(&["decode", "--strict", REJECT], b"");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn what_is_carried_within_is_to_be_canonical_too() {
    let value = json!({ "h323-uu-pdu": { "h323-message-body": { "empty": null },
        "h245Control": ["4a41"] } });
    let octets: Bytes = pdu::from_json(Kind::Uu, &value).expect("octets").into();
    let found = pdu::departures(Kind::Uu, &octets).expect("a message");
    let shown = found.to_string();
    let path = "H323-UserInformation.h323-uu-pdu.h245Control[0]:MultimediaSystemControlMessage";
    assert_eq!(
        shown,
        format!("{path}: padding that is not zero, at octet 1 bit 2")
    );
    // In the layers around as well.
    let element = [&[0x7e, 0, octets.len() as u8 + 1, 5][..], &octets].concat();
    let message: Bytes = [&unhex("0802000162")[..], &element].concat().into();
    let mut frame = Vec::new();
    h323_h225::tpkt::write(&message, &mut frame).expect("it fits");
    let found = pdu::departures(Kind::Tpkt, &frame.into()).expect("a message");
    assert_eq!(found.to_string(), format!("TPKT[0]:User-user:{shown}"));
    // In each of several elements; what one carries that is no ASN.1 has no canonical form.
    for (before, departures) in [(Bytes::from(element.clone()), 2), (unhex("7e00020441"), 1)] {
        let message = [&unhex("0802000162")[..], &before, &element].concat();
        let output = h323(&["decode", "--strict", &pdu::to_hex(&message)], b"");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(7), "{said}");
        let found = format!("not canonical, {departures} departure");
        assert!(said.contains(&found), "{said}");
    }
}
