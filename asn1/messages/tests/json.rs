//! The typed codec and the descriptions of the types agree: octets to names and back.

mod support;

use bytes::Bytes;
use h323_messages::h225::{AliasAddress, H323UserInformation, RasMessage};
use h323_messages::h245::{MultimediaSystemControlMessage, OpenLogicalChannel};
use h323_per::Message;
use h323_per::schema::{Type, from_json, to_json};
use support::{Pdu, Vector, agreed, captures, decode, hex, realistic};

fn schema(kind: &str) -> &'static Type {
    match kind {
        "ras" => RasMessage::SCHEMA,
        "uu" => H323UserInformation::SCHEMA,
        "olc" => OpenLogicalChannel::SCHEMA,
        _ => MultimediaSystemControlMessage::SCHEMA,
    }
}

#[track_caller]
fn check(vectors: Vec<Vector>) {
    for Vector { line, kind, octets } in vectors {
        let at = format!("line {line}, {kind} {}", hex(&octets));
        let json = to_json(schema(kind), &octets).unwrap_or_else(|fault| panic!("{at}: {fault:?}"));
        let mut again = Vec::new();
        from_json(schema(kind), &json, &mut again).unwrap_or_else(|error| panic!("{at}: {error}"));
        assert_eq!(hex(&again), hex(&octets), "{at}\n{json}");
    }
}

#[test]
fn realistic_messages_survive_names() {
    check(realistic());
}

#[test]
fn random_messages_survive_names() {
    check(agreed());
}

#[test]
fn recorded_messages_survive_names() {
    check(captures());
}

#[test]
fn typed_values_go_through_serde() {
    for Vector { kind, octets, .. } in realistic() {
        let (pdu, _) = decode(kind, &octets).expect("a message");
        match &pdu {
            Pdu::Ras(pdu) => {
                let text = serde_json::to_string(pdu).expect("JSON");
                assert_eq!(
                    &serde_json::from_str::<RasMessage>(&text).expect(&text),
                    pdu
                );
            }
            Pdu::Uu(pdu) => {
                let text = serde_json::to_string(pdu).expect("JSON");
                let again = serde_json::from_str::<H323UserInformation>(&text).expect(&text);
                assert_eq!(&again, pdu);
            }
            Pdu::Olc(pdu) => {
                let text = serde_json::to_string(pdu).expect("JSON");
                let again = serde_json::from_str::<OpenLogicalChannel>(&text).expect(&text);
                assert_eq!(&again, pdu);
            }
            Pdu::H245(pdu) => {
                let text = serde_json::to_string(pdu).expect("JSON");
                let again = serde_json::from_str(&text);
                let again: MultimediaSystemControlMessage = again.expect(&text);
                assert_eq!(&again, pdu);
            }
        }
    }
}

#[test]
fn either_spelling_is_taken() {
    let alias: AliasAddress = serde_json::from_str(r#"{"dialedDigits":"100"}"#).expect("an alias");
    assert_eq!(
        alias,
        AliasAddress::DialledDigits("100".parse().expect("digits"))
    );
    assert_eq!(
        serde_json::to_string(&alias).expect("JSON"),
        r#"{"dialledDigits":"100"}"#
    );
}

#[test]
fn an_error_names_the_field() {
    let vectors = realistic();
    let octets = &vectors[2].octets;
    let short: Bytes = octets.slice(..30);
    let error = h323_per::decode::<RasMessage>(&short).expect_err("cut short");
    assert_eq!(
        error.path,
        "RasMessage.registrationRequest.terminalType.vendor.vendor.t35CountryCode"
    );
}
