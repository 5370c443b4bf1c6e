//! `h323 decode --explain`: for each thing that goes wrong on the way from a sender, octets to which that happened.

mod support;

use bytes::Bytes;
use h323_messages::h225::RasMessage;
use h323_per::Message;
use h323_per::schema::part::{Part, What};
use h323_per::schema::walk::{Visitor, walk};
use h323_terminal::pdu::{Kind, explain};
use serde_json::{Value, json};
use support::{h323, realistic, text, unhex};

/// What is said of octets, one of whose guesses has these words.
#[track_caller]
fn guessed(kind: Kind, octets: &[u8], words: &str) -> Value {
    let explanation = explain(Some(kind), &Bytes::copy_from_slice(octets));
    let json = explanation.to_json();
    let guesses = json["perhaps"].as_array().expect("an array");
    let fits = |guess: &Value| guess.as_str().is_some_and(|guess| guess.contains(words));
    assert!(guesses.iter().any(fits), "{words}: {json:#}");
    json
}

fn framed(payload: &[u8]) -> Vec<u8> {
    let mut frame = Vec::new();
    h323_h225::tpkt::write(payload, &mut frame).expect("it fits");
    frame
}

/// A Setup of Q.931 with nothing but a User-user element.
fn setup(value: &[u8]) -> Vec<u8> {
    let length = (value.len() as u16 + 1).to_be_bytes();
    [&unhex("08020001057e")[..], &length, &[5], value].concat()
}

#[test]
fn a_message_of_another_kind_is_recognised() {
    let ras = realistic("RRQ-lightweight");
    guessed(Kind::Uu, &ras, "the octets are a RAS message (--kind ras)");
    let message = setup(&realistic("Setup-basic"));
    guessed(Kind::Ras, &message, "a Q.931 message (--kind q931)");
    guessed(
        Kind::Ras,
        &realistic("UII-signal"),
        "an H.245 message (--kind h245)",
    );
}

#[test]
fn what_is_left_in_front_is_recognised() {
    let control = realistic("TCS-full");
    let words = "the header of a TPKT in front: without the first 4 octets it is an H.245 message";
    guessed(Kind::H245, &framed(&control), words);
    let element = [&[5], &realistic("Setup-basic")[..]].concat();
    let words = "the protocol discriminator of a User-user element in front: without the first 1 octet \
                 it is H323-UserInformation (--kind uu)";
    guessed(Kind::Uu, &element, words);
}

#[test]
fn a_length_that_is_wrong_is_found() {
    // The length of endpointIdentifier, an addition.
    let mut octets = realistic("RRQ-lightweight").to_vec();
    assert_eq!(octets[132], 31);
    octets[132] = 29;
    let json = guessed(
        Kind::Ras,
        &octets,
        "at octet 132 stands a length determinant, short form: 29 octets of an open type: \
         with 31 the message fits",
    );
    let problem = &json["problem"];
    assert_eq!(
        problem["field"],
        "RasMessage.registrationRequest.endpointIdentifier"
    );
    assert_eq!(
        (&problem["octet"], &problem["bit"]),
        (&json!(134), &json!(0))
    );
    assert_eq!(
        problem["octets"],
        "126: 03 40 01 2b 01 80 1d 1c [00] 34 00 37 00 33 00 31 00"
    );
    assert_eq!(
        (&problem["left"], &problem["left_in"]),
        (&json!(28), &json!("open type"))
    );
}

#[test]
fn what_was_cut_off_is_counted() {
    let octets = realistic("RRQ-lightweight");
    let words = "cut off: a length announces 19 octets, and 4 octets are there; at least 15 octets are missing";
    let json = guessed(Kind::Ras, &octets[..100], words);
    assert_eq!(json["problem"]["expected"], "OCTET STRING (SIZE (1..256))");
    assert_eq!(json["problem"]["left"], 4);
    guessed(
        Kind::Ras,
        &octets[..3],
        "cut off: the octets end within the message",
    );
    let message = framed(&setup(&realistic("Setup-basic")));
    let words = "cut off: the TPKT says that it has 168 octets, and 100 octets are there; 68 octets are missing";
    guessed(Kind::Tpkt, &message[..100], words);
    let words = "cut off: the User-user element at octet 5 says that it has 156 octets, and 84 octets are there";
    guessed(Kind::Q931, &message[4..96], words);
}

#[test]
fn octets_the_other_way_round_are_found() {
    let mut octets = realistic("RRQ-lightweight").to_vec();
    octets.chunks_exact_mut(2).for_each(|pair| pair.swap(0, 1));
    guessed(
        Kind::Ras,
        &octets,
        "with each two the other way round it is a RAS message",
    );

    let mut message = framed(&setup(&realistic("Setup-basic")));
    message.swap(2, 3);
    guessed(
        Kind::Tpkt,
        &message,
        "the length of the TPKT is 168 with its low octet first",
    );
    let mut message = setup(&realistic("Setup-basic"));
    message.swap(6, 7);
    let words = "the length of the User-user element at octet 5 is 156 with its low octet first";
    guessed(Kind::Q931, &message, words);

    // The length of url-ID, which has two octets.
    let mut octets = realistic("URQ").to_vec();
    assert_eq!(octets[58..60], [0, 0x15]);
    octets.swap(58, 59);
    let words = "at octet 58 stands a number with its low octet first";
    guessed(Kind::Ras, &octets, words);
}

#[test]
fn ber_shows_by_its_tags_and_lengths() {
    let words = "BER instead of PER: tag 0x30 and a length of 6, which is just what follows";
    guessed(Kind::Ras, &unhex("3006020101040100"), words);
    // A value as long as the length says is none by chance alone.
    let octets = [&[0xa0, 0x81, 200][..], &[0x55; 200]].concat();
    guessed(
        Kind::Uu,
        &octets,
        "BER instead of PER: tag 0xa0 and a length of 200",
    );
}

/// The parts of a message without the padding: what a sender of the non-aligned variant makes of its beginning.
#[derive(Default)]
struct Unaligned<'o> {
    octets: &'o [u8],
    bits: Vec<bool>,
}

impl Visitor for Unaligned<'_> {
    fn part(&mut self, part: Part) {
        if !matches!(part.what, What::Padding) {
            let bit = |bit: usize| self.octets[bit / 8] << (bit % 8) & 0x80 != 0;
            self.bits.extend(part.bits.map(bit));
        }
    }
}

fn packed(bits: &[bool]) -> Vec<u8> {
    let octet = |bits: &[bool]| {
        (0..8).fold(0, |octet, at| {
            octet << 1 | u8::from(bits.get(at) == Some(&true))
        })
    };
    bits.chunks(8).map(octet).collect()
}

#[test]
fn the_non_aligned_variant_shows_by_an_identifier_across_octets() {
    let octets = realistic("GRQ");
    let mut unaligned = Unaligned {
        octets: &octets,
        ..Unaligned::default()
    };
    walk(RasMessage::SCHEMA, &octets, &mut unaligned).expect("a message");
    let words = "non-aligned PER instead of the aligned variant: the object identifier of H.225.0 stands at octet 3 bit 3";
    guessed(Kind::Ras, &packed(&unaligned.bits), words);
}

#[test]
fn the_root_of_another_edition_is_found() {
    let octets = realistic("RRQ-lightweight");
    // In front of terminalType there are bits for what is there up to bit 231, and padding from bit 235 to 240.
    let bit = |bit: usize| octets[bit / 8] << (bit % 8) & 0x80 != 0;
    let shared = (231..235).chain(237..8 * octets.len()).map(bit);
    let bits: Vec<bool> = (0..231)
        .map(bit)
        .chain([true, false])
        .chain(shared)
        .collect();
    let words = "another edition's root: with 2 bits less in front of EndpointType, which say what else \
                 may be there, the message fits";
    guessed(Kind::Ras, &packed(&bits), words);
}

#[test]
fn what_is_behind_a_message_is_told() {
    let reject = realistic("ARJ");
    let octets = |behind: &[u8]| [&reject, behind].concat();
    let json = guessed(
        Kind::Ras,
        &octets(&[0, 0]),
        "2 octets of zeros behind the message",
    );
    assert_eq!(json["decodes"], true);
    assert_eq!(
        json["departures"][0]["departure"],
        "octets behind the message"
    );
    let words = "a second message behind the first, from octet 4 on: a RAS message";
    guessed(Kind::Ras, &octets(&realistic("DCF")), words);
    guessed(
        Kind::Ras,
        &octets(&[0xff, 0xee]),
        "2 octets behind the message that are no message",
    );
}

#[test]
fn an_index_beyond_the_root_is_explained() {
    // RasMessage has 25 alternatives in its root.
    let json = guessed(Kind::Ras, &unhex("6c000350"), "an index beyond the root");
    assert_eq!(json["problem"]["found"], "index 27");
    assert_eq!(
        json["problem"]["behind"],
        "extension bit: an alternative of the root"
    );
}

#[test]
fn text_of_another_alphabet_is_recognised() {
    let mut octets = realistic("URQ").to_vec();
    assert_eq!(&octets[65..70], b"alice");
    octets[66..68].copy_from_slice("ö".as_bytes());
    let json = guessed(
        Kind::Ras,
        &octets,
        "the text is UTF-8, where 7-bit characters are permitted",
    );
    assert_eq!(json["problem"]["found"], "a character of code 195");
    octets[67] = b'i';
    guessed(
        Kind::Ras,
        &octets,
        "octet 0xc3 is text of eight bits, such as Latin-1",
    );
}

#[test]
fn a_digit_that_is_none_is_no_text() {
    // A locationRequest for dialled digits, whose first has the code 15 of four bits.
    let octets = unhex("48000000010180f567000102030406b7");
    let text = explain(Some(Kind::Ras), &octets).to_text();
    assert!(text.contains("a character of code 15"), "{text}");
    assert!(!text.contains("eight bits"), "{text}");
}

#[test]
fn a_canonical_message_is_said_to_be_one() {
    let octets = realistic("RRQ-full");
    let explanation = explain(None, &octets);
    assert_eq!(
        explanation.to_text(),
        "is        a RAS message, as a canonical encoder sends it\n"
    );
    assert!(explanation.decodes());
}

/// The stack reads the first User-user element alone, so that a second one harms nothing, whatever it is.
#[test]
fn a_message_whose_departures_cannot_be_worked_out_is_not_called_canonical() {
    let message = setup(&realistic("Setup-basic"));
    let octets = Bytes::from([&message[..], &unhex("7e0003050000")].concat());
    let explanation = explain(None, &octets);
    assert!(explanation.decodes());
    let text = explanation.to_text();
    let says = "\
is        a Q.931 message
departs   nobody knows where: H323-UserInformation.h323-uu-pdu.h323-message-body.setup.protocolIdentifier: the octets end";
    assert!(text.starts_with(says), "{text}");
    let json = explanation.to_json();
    assert_eq!(json["departures"], Value::Null);
    let unknown = json["departures_unknown"].as_str().expect("text");
    assert!(unknown.starts_with("H323-UserInformation."), "{unknown}");
}

#[test]
fn the_command_explains_and_fails_where_the_message_does() {
    let output = h323(&["decode", "--explain", "--kind", "ras", "6c000350"], b"");
    assert_eq!(output.status.code(), Some(7));
    assert_eq!(
        text(&output.stdout),
        "\
is not    a RAS message
breaks    at octet 0 bit 0: CHOICE without an alternative of this number
field     RasMessage
octets    0: [6c] 00 03 50
behind    extension bit: an alternative of the root
expected  RasMessage, CHOICE {gatekeeperRequest, gatekeeperConfirm, gatekeeperReject, registrationRequest, registrationConfirm, registrationReject, unregistrationRequest, unregistrationConfirm, unregistrationReject, admissionRequest, admissionConfirm, admissionReject and 21 more, ...}; 4 octets left
found     index 27
perhaps   an index beyond the root is none of a later edition, whose values come behind the extension bit: the octets before it were read amiss, or this is another type
"
    );
    let output = h323(&["decode", "--explain", "--json", "2c00035f"], b"");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let json: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(json["departures"][0]["from"], 28);
}

/// Whatever the octets are, there is something to say of them, in no more time than it takes.
#[test]
fn no_octets_do_harm() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    for kind in [
        None,
        Some(Kind::Ras),
        Some(Kind::Q931),
        Some(Kind::Tpkt),
        Some(Kind::H245),
    ] {
        for length in 0..60 {
            let octets: Bytes = (0..length)
                .map(|_| {
                    state ^= state << 13;
                    state ^= state >> 7;
                    state ^= state << 17;
                    state as u8
                })
                .collect();
            assert!(!explain(kind, &octets).to_text().is_empty());
        }
    }
    for note in ["Setup-full", "TCS-full"] {
        let octets = realistic(note);
        for length in (0..octets.len()).step_by(37) {
            let explanation = explain(None, &octets.slice(..length));
            assert!(!explanation.to_text().is_empty());
        }
    }
}
