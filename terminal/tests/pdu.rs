//! `h323 decode` and `h323 encode` as a user runs them.

mod support;

use bytes::Bytes;
use h323_terminal::pdu::{self, Kind};
use support::{h323, text, vectors};

/// An admissionReject: sequence number 2, calledPartyNotRegistered.
const ADMISSION_REJECT: &str = "2c000100";

#[test]
fn every_vector_goes_to_json_and_back() {
    let vectors = vectors();
    assert!(vectors.len() > 100, "{} vectors", vectors.len());
    for (kind, octets) in vectors {
        let document = pdu::to_json(kind, &octets).expect("vectors decode");
        assert_eq!(document["kind"], kind.name());
        let again = pdu::from_json(kind, &document["value"]).expect("what was printed encodes");
        assert_eq!(again, octets, "{document:#}");
        assert_eq!(pdu::recode(kind, &octets).expect("vectors decode"), octets);
        assert!(
            !pdu::to_text(kind, &octets)
                .expect("vectors decode")
                .is_empty()
        );
    }
}

#[test]
fn every_vector_survives_in_a_frame() {
    for (kind, octets) in vectors() {
        if !matches!(kind, Kind::Q931 | Kind::H245) {
            continue;
        }
        let mut framed = Vec::from([3, 0, 0, 4]);
        h323_h225::tpkt::write(&octets, &mut framed).expect("vectors fit");
        let framed = Bytes::from(framed);
        assert_eq!(Kind::recognise(&framed), Some(Kind::Tpkt));
        let document = pdu::to_json(Kind::Tpkt, &framed).expect("frames decode");
        assert_eq!(document["value"].as_array().map(Vec::len), Some(2));
        let again =
            pdu::from_json(Kind::Tpkt, &document["value"]).expect("what was printed encodes");
        assert_eq!(again, framed);
        assert_eq!(
            pdu::recode(Kind::Tpkt, &framed).expect("frames decode"),
            framed
        );
    }
}

#[test]
fn the_check_reads_lines_and_counts() {
    let lines = include_bytes!("../../asn1/messages/tests/vectors/realistic.txt");
    let output = h323(&["decode", "--check"], lines);
    assert_eq!(text(&output.stdout), "44 lines, 0 failed\n");
    assert_eq!(output.status.code(), Some(0));

    let output = h323(&["decode", "--check"], b"ras ff\n");
    assert!(
        text(&output.stdout).starts_with("ras ff\n  "),
        "{}",
        text(&output.stdout)
    );
    assert!(text(&output.stdout).ends_with("1 lines, 1 failed\n"));
    assert_eq!(output.status.code(), Some(7));
}

#[test]
fn octets_on_the_command_line_become_json_and_octets_again() {
    let output = h323(
        &["decode", "--json", "--kind", "ras", ADMISSION_REJECT],
        b"",
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let document: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(document["schema"], 1);
    let encoded = h323(&["encode"], &output.stdout);
    assert_eq!(
        text(&encoded.stdout).trim(),
        ADMISSION_REJECT,
        "{document:#}"
    );
    let raw = h323(&["encode", "--raw"], &output.stdout);
    assert_eq!(raw.stdout.len() * 2, ADMISSION_REJECT.len());
    let bare = h323(
        &["encode", "--kind", "ras"],
        document["value"].to_string().as_bytes(),
    );
    assert_eq!(text(&bare.stdout).trim(), ADMISSION_REJECT);
}

/// A Setup whose User-user element is text, as its protocol discriminator says.
#[test]
fn a_user_user_element_of_another_protocol_is_shown_by_its_octets() {
    let setup = "08020001057e0003047abc";
    let output = h323(&["decode", setup], b"");
    assert_eq!(
        text(&output.stdout),
        "Setup, call reference 1 from its originator\n  User-user 047abc\n"
    );
    let document = h323(&["decode", "--json", setup], b"");
    let encoded = h323(&["encode"], &document.stdout);
    assert_eq!(text(&encoded.stdout).trim(), setup);
}

#[test]
fn a_keep_alive_is_recognised() {
    let output = h323(&["decode", "03000004"], b"");
    assert_eq!(text(&output.stdout), "keep-alive\n");
}

#[test]
fn bad_input_gets_a_sentence_and_its_exit_code() {
    for (arguments, input, code, says) in [
        (
            &["decode", "no-such-file"][..],
            &b""[..],
            74,
            "no-such-file: no such file",
        ),
        (&["decode", "--hex"], b"0z", 7, "'z' at character 2"),
        (&["decode"], b"", 7, "not recognised"),
        (&["decode", "--kind", "h245"], b"4a", 7, "h245: "),
        (
            &["decode", "--kind", "tpkt"],
            b"0300",
            7,
            "begins at octet 0 is not complete",
        ),
        (&["decode", "--kind", "tpkt"], b"04000005ff", 7, "version 3"),
        (&["decode", "--kind", "q931"], b"0802", 7, "q931: Q.931: "),
        (&["decode", "--kind", "fax"], b"", 2, "fax"),
        (&["encode"], b"{", 7, "not JSON"),
        (&["encode"], b"{}", 7, "kind: expected one of"),
        (
            &["encode"],
            br#"{"kind":"ras","value":{"gatekeeperRequest":{"x":1}}}"#,
            7,
            "gatekeeperRequest",
        ),
        (
            &["encode"],
            br#"{"schema":2,"kind":"ras","value":{}}"#,
            7,
            "schema: expected 1",
        ),
        (
            &["encode"],
            br#"{"kind":"q931","value":{}}"#,
            7,
            "callReference: expected",
        ),
    ] {
        let output = h323(arguments, input);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
        assert!(output.stdout.is_empty());
    }
}
