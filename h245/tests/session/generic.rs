//! Generic messages.

use h323_h245::limits::MAX_GENERIC_PARAMETERS;
use h323_h245::messages::{
    CapabilityIdentifier, CommandMessage, GenericParameter, IndicationMessage,
    MultimediaSystemControlMessage, ParameterIdentifier, ParameterValue, RequestMessage,
};
use h323_h245::{
    Command, Config, Error, Event, GenericKind, GenericMessage, Indication, Limit, Misuse, messages,
};
use h323_per::ObjectIdentifier;

use crate::support::{Pair, Side, beginning, config, encode};

/// Messages of H.239: {0 0 8 239 2}.
fn h239() -> CapabilityIdentifier {
    CapabilityIdentifier::Standard(ObjectIdentifier::of(&[0, 0, 8, 239, 2]))
}

fn parameter(number: u8, value: ParameterValue) -> GenericParameter {
    GenericParameter {
        parameter_identifier: ParameterIdentifier::Standard(number),
        parameter_value: value,
        ..Default::default()
    }
}

fn message(kind: GenericKind) -> GenericMessage {
    GenericMessage {
        kind,
        identifier: h239(),
        sub_message: Some(3),
        parameters: vec![
            parameter(44, ParameterValue::UnsignedMin(7)),
            parameter(126, ParameterValue::Logical),
        ],
    }
}

const KINDS: [GenericKind; 4] = [
    GenericKind::Request,
    GenericKind::Response,
    GenericKind::Command,
    GenericKind::Indication,
];

/// A pair in which `b` understands H.239.
fn pair() -> Pair {
    let mut pair = Pair::ready();
    pair.b = understanding();
    pair
}

fn understanding() -> Side {
    let mut side = Side::new(Config {
        generic: vec![h239()],
        ..config(2)
    });
    side.session.start(beginning());
    side.take_sent();
    side
}

#[test]
fn what_the_owner_understands_is_told() {
    // As tshark reads them: 44 is 7, 126 is there.
    let octets = [
        "10800f60050008816f02060202c2000707e0",
        "30a00f60050008816f02060202c2000707e0",
        "50a00f60050008816f02060202c2000707e0",
        "71200f60050008816f02060202c2000707e0",
    ];
    for (kind, octets) in KINDS.into_iter().zip(octets) {
        let mut pair = pair();
        pair.a.session.generic(&message(kind)).unwrap();
        assert_eq!(pair.a.take_sent(), [octets], "{kind:?}");
        pair.b.receive(octets, pair.now);
        assert_eq!(
            pair.b.take_events(),
            [Event::Generic(Box::new(message(kind)))]
        );
        assert_eq!(pair.b.take_sent(), [""; 0], "it is for the owner to answer");
    }
}

#[test]
fn parameters_are_found_by_number() {
    let message = message(GenericKind::Request);
    assert_eq!(message.parameter(44), Some(&ParameterValue::UnsignedMin(7)));
    assert_eq!(message.parameter(126), Some(&ParameterValue::Logical));
    assert_eq!(message.parameter(127), None);
}

#[test]
fn what_the_owner_does_not_understand_is_said_so_or_told_as_it_is() {
    for kind in KINDS {
        // Here it is `a` that does not.
        let mut pair = pair();
        pair.b.session.generic(&message(kind)).unwrap();
        pair.b.drain();
        let (_, octets) = pair.b.sent.pop_front().unwrap();
        pair.a.session.handle_octets(&octets, pair.now).unwrap();
        let events = pair.a.take_events();
        let sent = pair.a.take_names();
        match kind {
            GenericKind::Request => {
                assert_eq!(sent, ["functionNotUnderstood"]);
                assert_eq!(events, []);
            }
            GenericKind::Response => assert_eq!((events.len(), sent.len()), (0, 0)),
            GenericKind::Command => assert!(matches!(
                &events[..],
                [Event::Command(Command::Other(other))]
                    if matches!(**other, CommandMessage::GenericCommand(_))
            )),
            GenericKind::Indication => assert!(matches!(
                &events[..],
                [Event::Indication(Indication::Other(other))]
                    if matches!(**other, IndicationMessage::GenericIndication(_))
            )),
        }
    }
}

#[test]
fn parameters_have_a_ceiling() {
    let logical = || parameter(1, ParameterValue::Logical);
    // Half of them lie within another.
    let with = |count: usize| GenericMessage {
        parameters: [
            vec![parameter(
                2,
                ParameterValue::GenericParameter(vec![logical(); count / 2]),
            )],
            vec![logical(); count - count / 2 - 1],
        ]
        .concat(),
        ..message(GenericKind::Request)
    };
    let most = with(MAX_GENERIC_PARAMETERS);
    let mut pair = pair();
    pair.a.session.generic(&most).unwrap();
    pair.a.drain();
    let (_, octets) = pair.a.sent.pop_front().unwrap();
    pair.b.session.handle_octets(&octets, pair.now).unwrap();
    assert_eq!(pair.b.take_events(), [Event::Generic(Box::new(most))]);

    let too_many = with(MAX_GENERIC_PARAMETERS + 1);
    assert_eq!(
        pair.a.session.generic(&too_many),
        Err(Error::Limit(Limit::GenericParameters { ceiling: 128 }))
    );
    let pdu = messages::GenericMessage {
        message_identifier: h239(),
        message_content: Some(too_many.parameters),
        ..Default::default()
    };
    let request =
        MultimediaSystemControlMessage::Request(RequestMessage::GenericRequest(Box::new(pdu)));
    pair.b
        .session
        .handle_octets(&encode(&request), pair.now)
        .unwrap();
    assert_eq!(pair.b.take_events(), []);
    assert_eq!(pair.b.take_names(), ["functionNotUnderstood"]);
}

#[test]
fn a_number_outside_the_schema_is_refused() {
    let mut pair = pair();
    let wrong = GenericMessage {
        sub_message: Some(128),
        ..message(GenericKind::Indication)
    };
    let error = pair.a.session.generic(&wrong).unwrap_err();
    assert!(matches!(error, Error::Misuse(Misuse::Unencodable(_))));
    assert_eq!(pair.a.take_sent(), [""; 0]);
}

#[test]
fn a_message_may_say_nothing() {
    let mut pair = pair();
    let bare = GenericMessage {
        sub_message: None,
        parameters: Vec::new(),
        ..message(GenericKind::Command)
    };
    pair.a.session.generic(&bare).unwrap();
    pair.a.drain();
    let (_, octets) = pair.a.sent.pop_front().unwrap();
    pair.b.session.handle_octets(&octets, pair.now).unwrap();
    assert_eq!(pair.b.take_events(), [Event::Generic(Box::new(bare))]);
}
