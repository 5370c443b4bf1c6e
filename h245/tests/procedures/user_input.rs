use std::time::Duration;

use bytes::Bytes;
use h323_h245::messages::{
    ExtendedAlphanumeric, IndicationMessage, MultimediaSystemControlMessage, UserInputIndication,
};
use h323_h245::{Misuse, UserInput};

fn hex(text: &str) -> Vec<u8> {
    h323_per::hex::from_hex(text).unwrap()
}

/// The input and the octets of its message stand for each other.
#[track_caller]
fn check(input: &UserInput, octets: &str) {
    let message = MultimediaSystemControlMessage::Indication(IndicationMessage::UserInput(
        input.to_message().unwrap(),
    ));
    let mut encoded = Vec::new();
    h323_per::encode(&message, &mut encoded).unwrap();
    assert_eq!(encoded, hex(octets));
    let decoded: MultimediaSystemControlMessage =
        h323_per::decode(&Bytes::from(hex(octets))).unwrap();
    let MultimediaSystemControlMessage::Indication(IndicationMessage::UserInput(indication)) =
        decoded
    else {
        panic!("not user input");
    };
    assert_eq!(UserInput::from_message(&indication).as_ref(), Some(input));
}

#[test]
fn alphanumeric_input() {
    // From a call between two terminals.
    check(&UserInput::Alphanumeric("1".into()), "6d400131");
    check(&UserInput::Alphanumeric("12#".into()), "6d4003313223");
}

#[test]
fn signals() {
    check(
        &UserInput::Signal {
            signal: '5',
            duration: Some(Duration::from_millis(160)),
        },
        "6d810446a0009f",
    );
    check(
        &UserInput::SignalUpdate {
            duration: Duration::from_millis(1000),
        },
        "6d82030003e7",
    );
}

#[test]
fn extended_alphanumeric_input_is_alphanumeric() {
    let message = UserInputIndication::ExtendedAlphanumeric(Box::new(ExtendedAlphanumeric {
        alphanumeric: "42".into(),
        rtp_payload_indication: Some(()),
        ..Default::default()
    }));
    assert_eq!(
        UserInput::from_message(&message),
        Some(UserInput::Alphanumeric("42".into()))
    );
}

#[test]
fn control_characters_are_left_out() {
    let message = UserInputIndication::Alphanumeric("1\r\n2\0".into());
    assert_eq!(
        UserInput::from_message(&message),
        Some(UserInput::Alphanumeric("12".into()))
    );
}

#[test]
fn what_cannot_be_sent_is_refused() {
    let refused = |input: UserInput| matches!(input.to_message(), Err(Misuse::UserInput(_)));
    assert!(refused(UserInput::Alphanumeric(String::new())));
    assert!(refused(UserInput::Alphanumeric("1".repeat(257))));
    assert!(!refused(UserInput::Alphanumeric("1".repeat(256))));
    assert!(refused(UserInput::Alphanumeric("é".into())));
    let signal = |signal, ms| UserInput::Signal {
        signal,
        duration: Some(Duration::from_millis(ms)),
    };
    assert!(refused(signal('E', 100)));
    assert!(refused(signal('1', 0)));
    assert!(refused(signal('1', 65536)));
    assert!(!refused(signal('!', 65535)));
    assert!(refused(UserInput::SignalUpdate {
        duration: Duration::ZERO
    }));
}

#[test]
fn received_input_is_bounded() {
    let message = UserInputIndication::Alphanumeric("9".repeat(5000).as_str().into());
    assert_eq!(
        UserInput::from_message(&message),
        Some(UserInput::Alphanumeric("9".repeat(256)))
    );
}
