//! What is found in recorded captures, against what tshark found in the same files.

use std::collections::BTreeMap;
use std::process::Command;

use h323_flow::{Content, Message, Model, Outcome};
use h323_terminal::flow::json;
use h323_terminal::pdu;
use serde_json::Value;

use crate::{CAPTURES, model, packets, path};

/// Messages in each direction, and RTP packets.
#[derive(Debug, Default, PartialEq)]
struct Found {
    signalling: BTreeMap<(String, String), Vec<String>>,
    ras: Vec<(String, String, String)>,
    rtp: u64,
}

/// The list that tshark made of a capture: lines of source, destination and names, and the number of RTP packets.
fn listed(name: &str) -> Option<Found> {
    let messages = include_str!("../captures/asterisk/MESSAGES.txt");
    let heading = format!("== {name}.pcapng\n");
    let (_, section) = messages.split_once(&heading)?;
    let section = section.split("== ").next()?;
    let mut found = Found::default();
    for line in section.lines() {
        if let Some(count) = line.strip_prefix("rtp packets: ") {
            found.rtp = count.parse().expect("a count");
            continue;
        }
        let mut fields = line.split('\t');
        let (from, to) = (fields.next()?.to_owned(), fields.next()?.to_owned());
        let mut is_ras = false;
        let rest = fields.collect::<Vec<_>>().join(" ");
        for word in rest.split_whitespace() {
            match word {
                "CS:" => {}
                "RAS:" => is_ras = true,
                // The codec of a channel.
                codec if codec.starts_with('(') => {}
                name if is_ras => found.ras.push((from.clone(), to.clone(), name.to_owned())),
                name => found
                    .signalling
                    .entry((from.clone(), to.clone()))
                    .or_default()
                    .push(name.to_owned()),
            }
        }
    }
    found.ras.sort();
    Some(found)
}

/// The same of what the analysis found.
fn found(model: &Model) -> Found {
    let mut found = Found::default();
    let exchanged = model
        .endpoints
        .iter()
        .flat_map(|endpoint| &endpoint.exchanges);
    for message in exchanged
        .filter(|exchange| exchange.call.is_none())
        .flat_map(|exchange| &exchange.messages)
    {
        found.ras.push(ras(message));
    }
    // Calls may overlap; tshark lists the messages of all in the order of the capture.
    let mut messages: Vec<&Message> = model.calls.iter().flat_map(|call| &call.messages).collect();
    messages.sort_by_key(|message| message.packet);
    let mut elements = 0;
    for message in messages {
        let ends = (message.from.ip().to_string(), message.to.ip().to_string());
        let words = found.signalling.entry(ends).or_default();
        match &message.content {
            Content::Ras(_) => found.ras.push(ras(message)),
            Content::Signalling(signalling) => {
                elements = signalling.fast_start;
                words.push(body(message));
                words.extend(signalling.cause.map(|cause| cause.value().to_string()));
            }
            Content::H245(_) if json::kind(message) == pdu::Kind::Olc => {
                // tshark names the elements of fast start once.
                elements -= 1;
                if elements == 0 {
                    words.push("OpenLogicalChannel".to_owned());
                }
            }
            Content::H245(_) => words.push(message.name.to_string()),
        }
    }
    let streams = model.calls.iter().flat_map(|call| &call.streams);
    found.rtp = streams
        .filter(|stream| matches!(stream.format, h323_flow::Format::Rtp { .. }))
        .map(|stream| stream.packets)
        .sum();
    found.signalling.retain(|_, words| !words.is_empty());
    found.ras.sort();
    found
}

fn value(message: &Message) -> Value {
    let document =
        pdu::to_json(json::kind(message), &message.octets).expect("recorded messages decode");
    document["value"].clone()
}

fn first_key(value: &Value) -> String {
    value
        .as_object()
        .and_then(|object| object.keys().next())
        .expect("a CHOICE")
        .clone()
}

fn ras(message: &Message) -> (String, String, String) {
    (
        message.from.ip().to_string(),
        message.to.ip().to_string(),
        first_key(&value(message)),
    )
}

/// The name of the body in the User-user element.
fn body(message: &Message) -> String {
    let value = value(message);
    let elements = value["elements"].as_array().expect("elements");
    let user = elements
        .iter()
        .find(|element| element["name"] == "User-user")
        .expect("User-user");
    first_key(&user["value"]["h323-uu-pdu"]["h323-message-body"])
}

#[test]
fn every_message_that_tshark_lists_is_found_and_no_other() {
    let mut compared = 0;
    for name in CAPTURES.iter().filter(|name| name.starts_with("asterisk/")) {
        let file = name.trim_start_matches("asterisk/");
        let listed = listed(file).unwrap_or_else(|| panic!("{file} is listed"));
        assert_eq!(found(&model(&packets(name))), listed, "{name}");
        compared += 1;
    }
    assert_eq!(compared, 16);
}

#[test]
fn every_recorded_call_has_its_verdict() {
    use Outcome::{Busy, Completed, Failed, NoAnswer, NotAdmitted, Rejected};
    let causes = [
        Busy, Failed, Rejected, Rejected, Failed, Failed, NoAnswer, NoAnswer, Failed, Failed,
        Failed, Failed, Failed, Failed, Failed, Failed, Failed, Failed, Completed,
    ];
    for name in CAPTURES {
        let model = model(&packets(name));
        let outcomes: Vec<Outcome> = model
            .calls
            .iter()
            .map(|call| call.verdict.outcome)
            .collect();
        let expected: &[Outcome] = match *name {
            "asterisk/asterisk-causes" => &causes,
            "h323plus-gnugk/gnugk-neighbor-lrq-lcf-lrj" => &[Completed, NotAdmitted],
            "h323plus-gnugk/gnugk-ras-arj-unknownalias" => &[NotAdmitted],
            _ => &[Completed],
        };
        assert_eq!(outcomes, expected, "{name}");
        assert_eq!(model.totals.malformed, 0, "{name}");
        assert_eq!(model.totals.missing, 0, "{name}");
    }
}

/// The findings of a recorded call by their names.
fn codes(name: &str) -> Vec<&'static str> {
    let model = model(&packets(name));
    let call = model.calls.first().expect("a call");
    call.verdict
        .findings
        .iter()
        .map(|finding| finding.code)
        .collect()
}

#[test]
fn what_is_worth_knowing_of_recorded_calls() {
    assert_eq!(
        codes("asterisk/asterisk-fs1-tun1"),
        ["fast_start_accepted", "h245_tunnelled"]
    );
    assert_eq!(codes("asterisk/asterisk-fs0-tun0"), ["h245_connection"]);
    assert_eq!(
        codes("asterisk/asterisk-mixed-fs1tun1-to-fs0tun0"),
        ["fast_start_ignored", "h245_connection"]
    );
    assert_eq!(
        codes("h323plus-gnugk/gnugk-routed-fs0-tun0"),
        ["h245_connection", "routed", "digits", "digits"]
    );
    assert!(codes("asterisk/asterisk-t38").contains(&"fax"));
    for name in ["h245alpha", "h245signal", "q931"] {
        let model = model(&packets(&format!("asterisk/asterisk-dtmf-{name}")));
        let digits = model.calls[0]
            .verdict
            .findings
            .iter()
            .find(|finding| finding.code == "digits");
        assert_eq!(
            digits.map(|finding| finding.sentence.as_str()),
            Some("The caller ast-a (127.0.0.2) sent the digits 123A*#.")
        );
    }
}

#[test]
fn registrations_and_their_rejections_are_grouped_by_endpoint() {
    let model = model(&packets("h323plus-gnugk/gnugk-h235-hmac"));
    let registered: Vec<(String, String)> = model
        .endpoints
        .iter()
        .map(|endpoint| {
            let registration = h323_terminal::flow::text::registration(&endpoint.registration);
            (endpoint.aliases.join(" "), registration)
        })
        .collect();
    let rejected = "registration rejected (securityDenial)";
    assert_eq!(
        registered,
        [
            ("bob 2002".to_owned(), "unregistered".to_owned()),
            ("alice 1001".to_owned(), "unregistered".to_owned()),
            ("alice".to_owned(), rejected.to_owned()),
            ("dave".to_owned(), rejected.to_owned()),
        ]
    );
}

/// What tshark's RTP analysis says of the streams of a capture: packets, lost, largest jitter in ms, by addresses.
fn tshark_streams(name: &str) -> Option<Vec<(String, u64, u64, f64)>> {
    let output = Command::new("tshark")
        .arg("-r")
        .arg(path(name))
        .args(["-q", "-z", "rtp,streams"])
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut streams = Vec::new();
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        // Start, end, source, port, destination, port, SSRC, payload, packets, lost, (percent), …, jitters.
        let Some(ssrc) = words.iter().position(|word| word.starts_with("0x")) else {
            continue;
        };
        let packets_at = ssrc + 2;
        let numbers: Vec<f64> = words[packets_at..]
            .iter()
            .filter_map(|word| word.trim_matches(['(', ')', '%']).parse().ok())
            .collect();
        // Packets, lost, percent, three deltas, three jitters: least, mean, most.
        let key = format!("{}:{} {}:{}", words[2], words[3], words[4], words[5]);
        streams.push((key, numbers[0] as u64, numbers[1] as u64, numbers[8]));
    }
    streams.sort_by(|one, other| one.0.cmp(&other.0));
    Some(streams)
}

#[test]
fn streams_are_measured_as_tshark_measures_them() {
    for name in [
        "asterisk/asterisk-fs1-tun1",
        "asterisk/asterisk-fs0-tun0",
        "h323plus-gnugk/gnugk-direct-fs1-tun1",
    ] {
        let Some(theirs) = tshark_streams(name) else {
            // `./test` names what goes without tshark.
            return;
        };
        let model = model(&packets(name));
        let mut ours: Vec<(String, u64, u64, f64)> = model.calls[0]
            .streams
            .iter()
            .map(|stream| {
                (
                    format!(
                        "{}:{} {}:{}",
                        stream.from.ip(),
                        stream.from.port(),
                        stream.to.ip(),
                        stream.to.port()
                    ),
                    stream.packets,
                    stream.lost,
                    stream.max_jitter.expect("RTP").as_secs_f64() * 1e3,
                )
            })
            .collect();
        ours.sort_by(|one, other| one.0.cmp(&other.0));
        assert_eq!(ours.len(), theirs.len(), "{name}: {ours:?} {theirs:?}");
        for (ours, theirs) in ours.iter().zip(&theirs) {
            assert_eq!(
                (&ours.0, ours.1, ours.2),
                (&theirs.0, theirs.1, theirs.2),
                "{name}"
            );
            // The clock of G.711 has eighths of a millisecond; tshark reckons with fractions.
            assert!(
                (ours.3 - theirs.3).abs() < 0.3,
                "{name}: {ours:?} {theirs:?}"
            );
        }
    }
}
