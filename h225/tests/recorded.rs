//! Messages recorded from other stacks: they come out as they went in, and damaged ones do no harm.

use std::fmt::Write as _;

use bytes::Bytes;
use h323_h225::identifiers::{ConferenceIdentifier, ProtocolVersion};
use h323_h225::message::{Answer, CallContext, FastStartAnswer};
use h323_h225::q931::ie::{
    BearerCapability, CallState, CalledPartyNumber, CallingPartyNumber, CauseElement,
    ConnectedNumber, Display, Facility, InformationElement, Keypad, NotificationIndicator,
    ProgressIndicator, SendingComplete, Signal, UserUser,
};
use h323_h225::q931::{Message, MessageType};
use h323_h225::{DecodeError, ElementError, Received, SignallingMessage};
use h323_messages::h225::H323MessageBody;

const VECTORS: &str = include_str!("vectors/q931.txt");

struct Recorded {
    octets: Bytes,
    message_type: &'static str,
    source: &'static str,
}

fn recorded() -> impl Iterator<Item = Recorded> {
    VECTORS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let mut fields = line.split(' ');
            let mut next = || fields.next().expect("a line has three fields");
            let hex = next();
            let octets = (0..hex.len() / 2)
                .map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).expect("hexadecimal"))
                .collect::<Vec<u8>>();
            Recorded {
                octets: octets.into(),
                message_type: next(),
                source: next(),
            }
        })
}

fn encode(message: &Message) -> Vec<u8> {
    let mut octets = Vec::new();
    message
        .encode(&mut octets)
        .expect("what was decoded has an encoding");
    octets
}

/// Reads every element a message has by its type; gives the typed ones back into a copy of the message.
fn read_elements(message: &Message) -> Result<Message, ElementError> {
    fn one<T: InformationElement>(from: &Message, into: &mut Message) -> Result<(), ElementError> {
        if let Some(element) = from.elements.first::<T>()? {
            into.elements.set(&element);
        }
        Ok(())
    }
    let mut copy = Message::new(message.message_type, message.call_reference);
    let faults = [
        one::<BearerCapability>(message, &mut copy),
        one::<CallState>(message, &mut copy),
        one::<CalledPartyNumber>(message, &mut copy),
        one::<CallingPartyNumber>(message, &mut copy),
        one::<CauseElement>(message, &mut copy),
        one::<ConnectedNumber>(message, &mut copy),
        one::<Display>(message, &mut copy),
        one::<Facility>(message, &mut copy),
        one::<Keypad>(message, &mut copy),
        one::<NotificationIndicator>(message, &mut copy),
        one::<ProgressIndicator>(message, &mut copy),
        one::<SendingComplete>(message, &mut copy),
        one::<Signal>(message, &mut copy),
        one::<UserUser>(message, &mut copy),
    ];
    faults.into_iter().collect::<Result<Vec<()>, _>>()?;
    Ok(copy)
}

#[test]
fn every_recorded_message_encodes_to_the_same_octets() {
    let mut count = 0;
    for Recorded {
        octets,
        message_type,
        source,
    } in recorded()
    {
        let message = Message::decode(&octets)
            .unwrap_or_else(|error| panic!("{message_type} of {source}: {error}"));
        let name = message.message_type.to_string().replace(' ', "");
        assert!(
            name.eq_ignore_ascii_case(message_type),
            "{name} is {message_type} of {source}"
        );
        assert_eq!(encode(&message), octets, "{message_type} of {source}");
        count += 1;
    }
    assert_eq!(count, 382);
}

#[test]
fn every_recorded_body_encodes_to_the_same_octets() {
    for Recorded {
        octets,
        message_type,
        source,
    } in recorded()
    {
        let received = Received::decode(octets.clone())
            .unwrap_or_else(|error| panic!("{message_type} of {source}: {error}"));
        assert_eq!(
            received.message.encode().as_ref(),
            Ok(&octets),
            "{message_type} of {source}"
        );
        // The body that carries nothing names nothing.
        if *received.message.body() != H323MessageBody::Empty {
            let version = received.message.protocol_version();
            assert!(
                version >= Some(ProtocolVersion::V2),
                "{message_type} of {source}"
            );
            assert!(
                received.message.call_identifier().is_some(),
                "{message_type} of {source}"
            );
        }
        // chan_ooh323 says nothing about tunnelling in a Release Complete.
        assert!(
            received.message.h245_tunnelling().is_some() || message_type == "releaseComplete",
            "{message_type} of {source}"
        );
    }
}

/// Our Call Proceeding is octet for octet the one that Asterisk sends, given the same facts.
#[test]
fn a_call_proceeding_of_ours_is_like_asterisks() {
    let mut compared = 0;
    for Recorded {
        octets,
        message_type,
        source,
    } in recorded()
    {
        if message_type != "callProceeding" || !source.starts_with("asterisk") {
            continue;
        }
        let theirs = SignallingMessage::decode(&octets).expect("decodes");
        let H323MessageBody::CallProceeding(body) = theirs.body() else {
            panic!("the body of {message_type} of {source}")
        };
        let call = CallContext {
            call_reference: theirs.call_reference(),
            call_identifier: theirs.call_identifier().expect("edition 4"),
            conference_identifier: ConferenceIdentifier([0; 16]),
            version: ProtocolVersion::V4,
        };
        let fast_start = match theirs.fast_start() {
            [] => FastStartAnswer::None,
            elements => FastStartAnswer::Accepted(elements.to_vec()),
        };
        let answer = Answer {
            fast_start,
            ..Answer::new(body.destination_info.clone())
        };
        let mut ours = answer.call_proceeding(&call);
        ours.pdu_mut().h245_tunnelling = theirs.h245_tunnelling();
        if let Some(address) = theirs.h245_address() {
            assert!(ours.set_h245_address(address.clone()));
        }
        let display = theirs
            .q931
            .elements
            .contents(Display::IDENTIFIER)
            .expect("a name");
        ours.q931
            .elements
            .set_contents(Display::IDENTIFIER, display.clone());
        assert_eq!(ours.encode().as_ref(), Ok(&octets), "{source}");
        compared += 1;
    }
    assert_eq!(compared, 33);
}

/// What the elements of recorded messages say, built anew, is the message again, less the NULs after texts.
#[test]
fn recorded_elements_can_be_built_from_what_they_say() {
    for Recorded {
        octets,
        message_type,
        source,
    } in recorded()
    {
        let message = Message::decode(&octets).expect("decodes");
        let built = read_elements(&message)
            .unwrap_or_else(|error| panic!("{message_type} of {source}: {error}"));
        let mut expected = message.clone();
        for identifier in [Display::IDENTIFIER, Keypad::IDENTIFIER] {
            if let Some(text) = expected.elements.contents(identifier).cloned() {
                let text = text
                    .strip_suffix(b"\0")
                    .expect("these stacks end text with a NUL")
                    .to_vec();
                expected.elements.set_contents(identifier, text);
            }
        }
        assert_eq!(built, expected, "{message_type} of {source}");
    }
}

/// One message of each type, and the first with each set of elements: enough for the tests that damage them.
fn samples() -> Vec<Recorded> {
    let mut shapes = Vec::new();
    recorded()
        .filter(|recorded| {
            let message = Message::decode(&recorded.octets).expect("decodes");
            let mut shape = message.message_type.to_string();
            for element in &message.elements {
                write!(shape, " {}", element.identifier()).expect("a string takes all");
            }
            let new = !shapes.contains(&shape);
            if new {
                shapes.push(shape);
            }
            new
        })
        .collect()
}

#[test]
fn every_truncation_is_refused_or_a_shorter_message() {
    let samples = samples();
    assert_eq!(samples.len(), 13);
    for Recorded { octets, .. } in samples {
        for len in 0..octets.len() {
            let octets = octets.slice(..len);
            match Message::decode(&octets) {
                Ok(message) => assert_eq!(encode(&message), octets),
                Err(DecodeError::Truncated { offset, .. }) => assert_eq!(offset, len),
                Err(
                    DecodeError::ElementLengthMissing { offset, .. }
                    | DecodeError::ElementOverrun { offset, .. },
                ) => {
                    assert!(offset < len);
                }
                Err(error) => panic!("{error} after {len} octets"),
            }
        }
    }
}

#[test]
fn every_changed_octet_is_refused_or_another_message() {
    for Recorded { octets, .. } in samples() {
        for offset in 0..octets.len().min(80) {
            for value in 0..=u8::MAX {
                let mut octets = octets.to_vec();
                octets[offset] = value;
                let octets = Bytes::from(octets);
                if let Ok(message) = Message::decode(&octets) {
                    assert_eq!(encode(&message), octets);
                    let _ = read_elements(&message);
                    if let Ok(received) = Received::decode(octets) {
                        let _ = received.message.encode();
                    }
                }
            }
        }
    }
}

#[test]
fn the_recordings_hold_what_a_call_needs() {
    let types: Vec<MessageType> = recorded()
        .map(|recorded| {
            Message::decode(&recorded.octets)
                .expect("decodes")
                .message_type
        })
        .collect();
    for message_type in [
        MessageType::Setup,
        MessageType::CallProceeding,
        MessageType::Alerting,
        MessageType::Progress,
        MessageType::Connect,
        MessageType::Facility,
        MessageType::Information,
        MessageType::ReleaseComplete,
    ] {
        assert!(types.contains(&message_type), "{message_type}");
    }
}
