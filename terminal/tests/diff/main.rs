//! `h323 diff` as a user runs it, and what it finds in recorded messages.

mod changes;
#[path = "../support/mod.rs"]
mod support;

use std::io::Write;
use std::process::Output;

use bytes::Bytes;
use h323_terminal::pdu::diff::{self, Message, Pattern};
use h323_terminal::pdu::{self, Kind};
use serde_json::{Value as Json, json};

/// A Setup of `h323 demo`, and one that Asterisk sent, both with fast start and a tunnel.
const OURS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diff/setup.hex");
const ASTERISK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diff/setup-asterisk.hex");

/// Two admissionRejects, with sequence numbers 2 and 3.
const REJECT_2: &str = "2c000100";
const REJECT_3: &str = "2c000200";

fn h323_diff(arguments: &[&str], input: &[u8]) -> Output {
    support::h323(&[&["diff"], arguments].concat(), input)
}

/// What the command prints, and its exit code.
fn run(arguments: &[&str]) -> (String, Option<i32>) {
    let output = h323_diff(arguments, b"");
    let text = String::from_utf8(output.stdout).expect("all output is text");
    (text, output.status.code())
}

fn message(kind: Kind, value: &Json) -> Message {
    let octets = pdu::from_json(kind, value).expect("a message");
    Message::decode(kind, octets.into()).expect("what was encoded decodes")
}

/// The differences as the command gives them in JSON.
fn differences(first: &Message, second: &Message, ignored: &[&str]) -> Vec<Json> {
    let ignored = ignored.iter().map(|text| text.parse().expect("a pattern"));
    let ignored: Vec<Pattern> = ignored.collect();
    let trees = diff::trees(first, second, &ignored);
    let comparison = diff::compare(first, second, &trees, false);
    let object = diff::json([first.kind, second.kind], &comparison);
    object["differences"].as_array().expect("a list").clone()
}

/// Path, kind of change, and both values of each difference.
fn brief(differences: &[Json]) -> Vec<(&str, &str, &Json, &Json)> {
    let brief = differences.iter().map(|one| {
        (
            one["path"].as_str().expect("a path"),
            one["change"].as_str().expect("a word"),
            &one["first"],
            &one["second"],
        )
    });
    brief.collect()
}

#[test]
fn the_exit_code_is_that_of_diff() {
    assert_eq!(run(&[REJECT_2, REJECT_2]), (String::new(), Some(0)));
    let (text, code) = run(&[REJECT_2, REJECT_3]);
    assert_eq!(
        text,
        "--- 2c000100\n+++ 2c000200\n\
         - admissionReject.requestSeqNum 2\n+ admissionReject.requestSeqNum 3\n"
    );
    assert_eq!(code, Some(1));
    for (arguments, says) in [
        (&["no-such-file", REJECT_2][..], "no such file"),
        (&[REJECT_2, "ffffffff"], "ffffffff: not recognised"),
        (&["--kind", "h245", "4a40", "4a"], "h323: 4a: "),
        (&["-", "-"], "only one of the messages"),
        (&["--ignore", "a..b", REJECT_2, REJECT_3], "no path"),
        (&[REJECT_2], "SECOND"),
    ] {
        let output = h323_diff(arguments, b"");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn scripts_get_an_object() {
    let (text, code) = run(&["--json", REJECT_2, REJECT_3]);
    let object: Json = serde_json::from_str(&text).expect("JSON");
    assert_eq!(
        object,
        json!({ "schema": 1, "same": false, "first": { "kind": "ras" }, "second": { "kind": "ras" },
            "by_place": false, "differences": [{ "path": "admissionReject.requestSeqNum",
                "change": "value", "first": 2, "second": 3 }] })
    );
    assert_eq!(code, Some(1));
    let (text, code) = run(&["--json", "nothing", REJECT_3]);
    let object: Json = serde_json::from_str(&text).expect("JSON");
    assert_eq!((&object["result"], code), (&json!("failed"), Some(2)));
}

#[test]
fn the_whole_message_has_the_differences_in_their_places() {
    let (text, code) = run(&["--all", REJECT_2, REJECT_3]);
    assert_eq!(
        text,
        "--- 2c000100\n+++ 2c000200\n  \
         admissionReject : {\n-   requestSeqNum 2\n+   requestSeqNum 3\n    \
         rejectReason calledPartyNotRegistered : NULL\n  }\n"
    );
    assert_eq!(code, Some(1));
    let (text, code) = run(&["--all", REJECT_2, REJECT_2, "--ignore", "..requestSeqNum"]);
    assert!(text.contains("requestSeqNum -- not compared"), "{text}");
    assert_eq!(code, Some(0));
}

#[test]
fn there_is_colour_where_it_is_wanted() {
    let (text, _) = run(&["--color", "always", REJECT_2, REJECT_3]);
    assert!(
        text.contains("\u{1b}[31m- admissionReject.requestSeqNum 2\u{1b}[0m\n"),
        "{text}"
    );
    assert!(text.contains("\u{1b}[32m+ "), "{text}");
    let (text, _) = run(&[REJECT_2, REJECT_3]);
    assert!(!text.contains('\u{1b}'), "{text}");
}

#[test]
fn json_and_standard_input_are_taken_too() {
    let decoded = support::h323(&["decode", "--json", REJECT_2], b"");
    let output = h323_diff(&["-", REJECT_2], &decoded.stdout);
    assert_eq!(output.status.code(), Some(0));
    let output = h323_diff(&[REJECT_3, "-"], &decoded.stdout);
    assert_eq!(output.status.code(), Some(1));
    let output = h323_diff(&["--raw", "-", ASTERISK], b"\x2c\0\x01\0");
    assert_eq!(output.status.code(), Some(2), "raw, the other one is text");
    let output = h323_diff(&["-", REJECT_2], b"{ \"schema\": 1 ");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("standard input: not JSON"), "{said}");
}

#[test]
fn setups_of_two_calls_are_compared_without_what_is_of_one_call() {
    let ignored = [
        "callReference",
        "..callIdentifier",
        "..conferenceID",
        "..sourceCallSignalAddress",
        "..destCallSignalAddress",
        "User-user.h323-uu-pdu.h323-message-body.setup.fastStart[*]",
    ];
    let mut arguments = vec![ASTERISK, OURS];
    arguments.extend(ignored.iter().flat_map(|path| ["--ignore", path]));
    let (text, code) = run(&arguments);
    assert_eq!(code, Some(1));
    let lines: Vec<&str> = text.lines().skip(2).collect();
    let setup = "User-user.h323-uu-pdu.h323-message-body.setup";
    let expected = [
        "- Display '6173742D6100'H".to_owned(),
        "+ Display '616C696365'H".to_owned(),
        "+ Calling party number '81313030'H".to_owned(),
        "- Called party number '81363030'H".to_owned(),
        "+ Called party number '81323030'H".to_owned(),
        format!("- {setup}.sourceAddress[0].h323-ID \"ast-a\""),
        format!("+ {setup}.sourceAddress[0].h323-ID \"alice\""),
        format!("- {setup}.sourceAddress[1].dialledDigits \"2000\""),
        format!("+ {setup}.sourceAddress[1].dialledDigits \"100\""),
        format!("- {setup}.sourceInfo.vendor.vendor.t35CountryCode 184"),
        format!("+ {setup}.sourceInfo.vendor.vendor.t35CountryCode 0"),
        format!("- {setup}.sourceInfo.vendor.vendor.manufacturerCode 39"),
        format!("+ {setup}.sourceInfo.vendor.vendor.manufacturerCode 0"),
        format!("- {setup}.sourceInfo.vendor.productId '417374657269736B'H"),
        format!("+ {setup}.sourceInfo.vendor.productId '68333233'H"),
        format!("- {setup}.sourceInfo.vendor.versionId '76302E382E336D'H"),
        format!("+ {setup}.sourceInfo.vendor.versionId '302E312E30'H"),
        format!("- {setup}.destinationAddress[0].dialledDigits \"600\""),
        format!("+ {setup}.destinationAddress[0].dialledDigits \"200\""),
        format!("- {setup}.presentationIndicator presentationAllowed : NULL"),
        format!("- {setup}.screeningIndicator userProvidedNotScreened"),
        format!("- {setup}.$bitmap 27"),
    ];
    assert_eq!(lines, expected);
}

/// Asterisk proposes µ-law before A-law and four codecs more, each for either direction, and we propose A-law first. So
/// A-law is found again, µ-law is a change of another codec, and the rest is removed.
#[test]
fn proposals_are_aligned_in_their_order() {
    let (text, _) = run(&[
        "--json",
        "--ignore",
        "..unicastAddress",
        "--ignore",
        "..forwardLogicalChannelNumber",
        ASTERISK,
        OURS,
    ]);
    let object: Json = serde_json::from_str(&text).expect("JSON");
    let all = object["differences"].as_array().expect("a list");
    let fast_start = "User-user.h323-uu-pdu.h323-message-body.setup.fastStart";
    let of_proposals = brief(all)
        .into_iter()
        .filter_map(|(path, change, first, second)| {
            Some((path.strip_prefix(fast_start)?, change, first, second))
        });
    let (removed, others): (Vec<_>, Vec<_>) =
        of_proposals.partition(|(_, change, ..)| *change == "removed");
    let removed: Vec<_> = removed.iter().map(|(path, ..)| *path).collect();
    assert_eq!(
        removed,
        ["[0]", "[1]", "[4]", "[5]", "[8]", "[9]", "[10]", "[11]"]
    );
    let (g729, pcmu) = (json!({ "g729AnnexA": 2 }), json!({ "g711Ulaw64k": 20 }));
    let codec = |way: &'static str| (way, "alternative", &g729, &pcmu);
    assert_eq!(
        others,
        [
            codec("[6].reverseLogicalChannelParameters.dataType.audioData"),
            codec("[7].forwardLogicalChannelParameters.dataType.audioData"),
        ]
    );
}

#[test]
fn a_tpkt_is_opened_where_it_is_the_only_one() {
    let reject = |hex: &str| format!("03000006{hex}");
    assert_eq!(run(&[&reject("4a40"), &reject("4a40")]).1, Some(0));
    assert_eq!(run(&[&reject("4a40"), "4a40"]).1, Some(0));
    let twice = reject("4a40") + "03000004" + &reject("4a40");
    let (text, code) = run(&["--json", &twice, &(reject("4a40") + &reject("4a40"))]);
    let object: Json = serde_json::from_str(&text).expect("JSON");
    assert_eq!(
        object["differences"],
        json!([{ "path": "[1]", "change": "removed", "first": null }])
    );
    assert_eq!(code, Some(1));
    // The reserved octet of the header is of no meaning.
    let (text, code) = run(&[&reject("4a40"), "030100064a40"]);
    assert_eq!(code, Some(0), "{text}");
}

/// The shortest frames there are, as many as may be, and one more.
#[test]
fn more_than_can_be_compared_is_refused() {
    let most = [3, 0, 0, 4].repeat(diff::MAX_OCTETS / 4);
    let file = |octets: &[u8]| {
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(octets).expect("room");
        file
    };
    let (one, other) = (file(&most), file(&most[4..]));
    let name = |file: &tempfile::NamedTempFile| file.path().display().to_string();
    let (text, code) = run(&[&name(&one), &name(&other)]);
    assert_eq!(code, Some(1));
    assert!(
        text.ends_with(&format!("\n- [{}] keep-alive\n", diff::MAX_OCTETS / 4 - 1)),
        "{text}"
    );
    let more = file(&[&most[..], &[3, 0, 0, 4]].concat());
    let output = h323_diff(&[&name(&one), &name(&more)], b"");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("larger than the 262144 octets"), "{said}");
}

#[test]
fn messages_of_two_kinds_are_told_as_such() {
    let (text, code) = run(&["4a40", REJECT_2]);
    assert_eq!(
        text,
        "--- 4a40\n+++ 2c000100\n\
         - h245 : command : endSessionCommand : disconnect : NULL\n\
         + ras : admissionReject : {\n+   requestSeqNum 2\n\
         +   rejectReason calledPartyNotRegistered : NULL\n+ }\n"
    );
    assert_eq!(code, Some(1));
}

/// A second octet that says nothing, behind the value.
#[test]
fn the_same_value_in_other_octets_is_told_as_such() {
    let arguments = ["--kind", "h245", "4a40", "4a4001"];
    let (text, code) = run(&arguments);
    assert_eq!(
        text,
        "--- 4a40\n+++ 4a4001\n\
         ~ -- the same value in other octets: from octet 2 on nothing and 01\n"
    );
    assert_eq!(code, Some(1));
    let mut arguments = Vec::from(arguments);
    arguments.push("--values");
    assert_eq!(run(&arguments), (String::new(), Some(0)));
    // A padding bit belongs to the field that it aligns.
    let (text, _) = run(&["--kind", "h245", "280004", "282004"]);
    let (_, last) = text.trim_end().rsplit_once('\n').expect("lines");
    assert_eq!(
        last,
        "~ -- the same value in other octets: from octet 1 \
         (response.roundTripDelayResponse.sequenceNumber) on 0004 and 2004"
    );
}

#[test]
fn other_octets_of_a_nested_value_are_told_where_it_is() {
    let user = |control: &str| {
        let value = json!({ "h323-uu-pdu": { "h323-message-body": { "empty": null },
            "h245Control": ["0670000106000881750006ea60008006800481", control] } });
        message(Kind::Uu, &value)
    };
    let found = differences(&user("4a40"), &user("4a4000"), &[]);
    assert_eq!(
        found,
        [
            json!({ "path": "h323-uu-pdu.h245Control[1]", "change": "encoding", "octet": 2,
            "first": "4a40", "second": "4a4000" })
        ]
    );
}

#[test]
fn absence_alternatives_and_unknown_additions_are_told_apart() {
    let setup = |members: Json| {
        let mut arq = json!({ "requestSeqNum": 1, "callType": { "pointToPoint": null },
            "endpointIdentifier": "ep", "srcInfo": [{ "h323-ID": "a" }], "bandWidth": 1280,
            "callReferenceValue": 1, "conferenceID": "00".repeat(16), "activeMC": false,
            "answerCall": false });
        let object = arq.as_object_mut().expect("an object");
        object.extend(members.as_object().expect("an object").clone());
        message(Kind::Ras, &json!({ "admissionRequest": arq }))
    };
    let first = setup(json!({ "destExtraCallInfo": [{ "dialledDigits": "1" }],
        "$unknown": [{ "index": 40, "hex": "01" }], "$bitmap": 50 }));
    let second = setup(
        json!({ "callType": { "nToN": null }, "willSupplyUUIEs": true,
        "$unknown": [{ "index": 40, "hex": "02" }, { "index": 41, "hex": "ff" }], "$bitmap": 50 }),
    );
    let found = differences(&first, &second, &[]);
    assert_eq!(
        brief(&found),
        [
            (
                "admissionRequest.callType",
                "alternative",
                &json!({ "pointToPoint": null }),
                &json!({ "nToN": null })
            ),
            (
                "admissionRequest.destExtraCallInfo",
                "removed",
                &json!([{ "dialledDigits": "1" }]),
                &Json::Null
            ),
            (
                "admissionRequest.willSupplyUUIEs",
                "inserted",
                &Json::Null,
                &json!(true)
            ),
            (
                "admissionRequest.unknown(40)",
                "value",
                &json!("01"),
                &json!("02")
            ),
            (
                "admissionRequest.unknown(41)",
                "inserted",
                &Json::Null,
                &json!("ff")
            ),
        ]
    );
}

/// Two elements of the same kind, and elements in another order: the values are the same.
#[test]
fn information_elements_are_compared_by_their_names() {
    let q931 = |elements: Json| {
        message(
            Kind::Q931,
            &json!({ "callReference": "0001", "messageType": "Setup", "elements": elements }),
        )
    };
    let display = |hex: &str| json!({ "identifier": 40, "hex": hex });
    let bearer = json!({ "identifier": 4, "hex": "8090a3" });
    let found = differences(
        &q931(json!([bearer, display("61"), display("62")])),
        &q931(json!([display("61"), display("63"), { "identifier": 161 }])),
        &[],
    );
    let paths: Vec<_> = found
        .iter()
        .map(|one| (&one["path"], &one["change"]))
        .collect();
    assert_eq!(
        format!("{paths:?}").replace("String", ""),
        "[((\"Bearer capability\"), (\"removed\")), ((\"Display(2)\"), (\"value\")), \
         ((\"Sending complete\"), (\"inserted\"))]"
    );
    let found = differences(
        &q931(json!([bearer, display("61")])),
        &q931(json!([display("61"), bearer])),
        &[],
    );
    assert_eq!(found.len(), 1);
    assert_eq!(
        (&found[0]["change"], &found[0]["path"]),
        (&json!("encoding"), &json!(""))
    );
}

#[test]
fn messages_that_are_as_deep_as_may_be_do_not_exhaust_the_stack() {
    let message = |number: u64| {
        let mut ras = json!({ "nonStandardMessage": { "requestSeqNum": number, "nonStandardData": {
            "nonStandardIdentifier": { "object": "1.2" }, "data": "" } } });
        for _ in 0..8 {
            let inner = json!({ "$as": "RasMessage", "value": ras });
            let mut parameter = json!({ "id": { "standard": 1 }, "content": { "raw": inner } });
            for _ in 0..7 {
                let data = json!({ "id": { "standard": 17 }, "parameters": [parameter] });
                parameter = json!({ "id": { "standard": 1 }, "content": { "nested": [data] } });
            }
            ras = json!({ "nonStandardMessage": { "requestSeqNum": 1, "nonStandardData": {
                "nonStandardIdentifier": { "object": "1.2" }, "data": "" },
                "genericData": [{ "id": { "standard": 17 }, "parameters": [parameter] }] } });
        }
        message(Kind::Ras, &ras)
    };
    let found = differences(&message(1), &message(2), &[]);
    assert_eq!(found.len(), 1);
    let path = found[0]["path"].as_str().expect("a path");
    assert!(
        path.ends_with("raw.nonStandardMessage.requestSeqNum"),
        "{path}"
    );
    assert_eq!(path.matches("genericData").count(), 8, "{path}");
    assert!(differences(&message(1), &message(2), &["..requestSeqNum"]).is_empty());
}

/// Every recorded message, and those that were composed.
pub(crate) fn recorded() -> Vec<(Kind, Bytes)> {
    let messages = [
        include_str!("../../../asn1/messages/tests/vectors/captures.txt"),
        include_str!("../../../asn1/messages/tests/vectors/realistic.txt"),
    ];
    let lines = messages.into_iter().flat_map(str::lines);
    let messages = lines.filter_map(|line| {
        let mut words = line.split(' ');
        Some((Kind::named(words.next()?)?, words.next()?))
    });
    let signalling = include_str!("../../../h225/tests/vectors/q931.txt").lines();
    let signalling = signalling.filter(|line| !line.starts_with('#'));
    let signalling = signalling.filter_map(|line| Some((Kind::Q931, line.split(' ').next()?)));
    let octets = |digits: &str| -> Bytes {
        let pairs = (0..digits.len() / 2).map(|at| &digits[2 * at..2 * at + 2]);
        pairs
            .map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal digits"))
            .collect()
    };
    messages
        .chain(signalling)
        .map(|(kind, digits)| (kind, octets(digits)))
        .filter(|(_, octets)| !octets.is_empty())
        .collect()
}
