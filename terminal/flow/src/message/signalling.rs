//! What a call signalling message says.

use std::borrow::Cow;
use std::net::SocketAddr;

use bytes::Bytes;
use h323_h225::address::{alias_text, socket_addr};
use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};
use h323_h225::q931::ie::{CalledPartyNumber, CallingPartyNumber, CauseElement, Keypad};
use h323_h225::q931::{self, CallReference, MessageType};
use h323_h225::{Cause, SignallingMessage};
use h323_messages::h225::H323MessageBody;
use h323_per::Octets;

use super::alternative;
use super::ras::aliases;

/// What verdicts need of a call signalling message.
#[derive(Clone, Debug, PartialEq)]
pub struct Signalling {
    /// What the message is.
    pub message_type: MessageType,
    /// The call on its connection.
    pub call_reference: CallReference,
    /// The call from end to end.
    pub call_identifier: Option<CallIdentifier>,
    /// The conference.
    pub conference_identifier: Option<ConferenceIdentifier>,
    /// The cause, where the message has one.
    pub cause: Option<Cause>,
    /// The reason of a Release Complete or a Facility.
    pub reason: Option<String>,
    /// Who calls, by alias or number.
    pub calling: Option<String>,
    /// Who is called, by alias or number.
    pub called: Option<String>,
    /// Of a Setup: where the caller takes calls.
    pub source_address: Option<SocketAddr>,
    /// Of a Facility: where the call is to go instead.
    pub alternative: Option<String>,
    /// How many elements of fast start there are.
    pub fast_start: usize,
    /// Whether fast start is refused in so many words.
    pub fast_connect_refused: bool,
    /// Whether the sender takes tunnelled H.245.
    pub tunnelling: Option<bool>,
    /// Where the sender takes an H.245 connection.
    pub h245_address: Option<SocketAddr>,
    /// Digits in a Keypad facility.
    pub digits: Option<String>,
}

/// What travels in a call signalling message.
#[derive(Debug, Default)]
pub(crate) struct Inside {
    pub(crate) fast_start: Vec<Octets>,
    pub(crate) h245: Vec<Octets>,
}

impl Signalling {
    fn of_q931(message: &q931::Message) -> Self {
        let elements = &message.elements;
        let cause = elements.first::<CauseElement>().ok().flatten();
        let calling = elements.first::<CallingPartyNumber>().ok().flatten();
        let called = elements.first::<CalledPartyNumber>().ok().flatten();
        let digits = elements.first::<Keypad>().ok().flatten();
        let text = |text: &str| {
            let text = h323_h225::address::printable(text);
            (!text.is_empty()).then_some(text)
        };
        Self {
            message_type: message.message_type,
            call_reference: message.call_reference,
            call_identifier: None,
            conference_identifier: None,
            cause: cause.map(|element| element.cause),
            reason: None,
            calling: calling.and_then(|number| text(number.0.digits())),
            called: called.and_then(|number| text(number.0.digits())),
            source_address: None,
            alternative: None,
            fast_start: 0,
            fast_connect_refused: false,
            tunnelling: None,
            h245_address: None,
            digits: digits.and_then(|keypad| text(keypad.as_str())),
        }
    }

    /// The name of the message.
    pub(crate) fn name(&self) -> Cow<'static, str> {
        match self.message_type.name() {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(self.message_type.to_string()),
        }
    }

    pub(super) fn detail(&self) -> Option<String> {
        match self.message_type {
            MessageType::Setup => self.called.clone(),
            MessageType::Information => self.digits.clone(),
            _ => match (self.cause, &self.reason) {
                (Some(cause), _) => Some(cause.value().to_string()),
                // That something is transported says nothing beside what is.
                (None, Some(reason)) if reason == "transportedInformation" => None,
                (None, Some(reason)) => Some(reason.clone()),
                (None, None) => None,
            },
        }
    }
}

/// Reads the payload of a frame. What is wrong with the User-user element is told beside what Q.931 says; `Err` is
/// no Q.931 message.
pub(crate) fn decode(octets: &Bytes) -> Result<(Signalling, Inside, Option<String>), String> {
    match SignallingMessage::decode(octets) {
        Ok(message) => {
            let (signalling, inside) = read(&message);
            Ok((signalling, inside, None))
        }
        Err(error) => match error.q931() {
            // The Release Complete of a plain Q.931 world has no User-user element, and needs none.
            Some(message) => Ok((
                Signalling::of_q931(message),
                Inside::default(),
                Some(error.to_string()),
            )),
            None => Err(error.to_string()),
        },
    }
}

fn read(message: &SignallingMessage) -> (Signalling, Inside) {
    let mut signalling = Signalling::of_q931(&message.q931);
    signalling.call_identifier = message.call_identifier();
    signalling.fast_start = message.fast_start().len();
    signalling.fast_connect_refused = message.fast_connect_refused();
    signalling.tunnelling = message.h245_tunnelling();
    signalling.h245_address = message.h245_address().and_then(|at| socket_addr(at).ok());
    match message.body() {
        H323MessageBody::Setup(body) => {
            signalling.conference_identifier = Some(ConferenceIdentifier(body.conference_id));
            signalling.source_address = body
                .source_call_signal_address
                .as_ref()
                .and_then(|at| socket_addr(at).ok());
            let first = |list: Vec<String>| list.into_iter().next();
            // Names say more than numbers where there are both.
            signalling.calling =
                first(aliases(body.source_address.iter().flatten())).or(signalling.calling.take());
            signalling.called = first(aliases(body.destination_address.iter().flatten()))
                .or(signalling.called.take());
        }
        H323MessageBody::Connect(body) => {
            signalling.conference_identifier = Some(ConferenceIdentifier(body.conference_id));
        }
        H323MessageBody::ReleaseComplete(body) => {
            signalling.reason = body.reason.as_ref().map(alternative);
        }
        H323MessageBody::Facility(body) => {
            signalling.reason = Some(alternative(&body.reason));
            signalling.conference_identifier = body.conference_id.map(ConferenceIdentifier);
            let address = body
                .alternative_address
                .as_ref()
                .and_then(|at| socket_addr(at).ok());
            let alias = body.alternative_alias_address.iter().flatten().next();
            signalling.alternative = match (alias, address) {
                (Some(alias), Some(address)) => Some(format!("{} at {address}", alias_text(alias))),
                (Some(alias), None) => Some(alias_text(alias)),
                (None, Some(address)) => Some(address.to_string()),
                (None, None) => None,
            };
        }
        _ => {}
    }
    signalling.conference_identifier = signalling
        .conference_identifier
        .filter(|identifier| identifier.0 != [0; 16]);
    let parallel = message.parallel_h245_control();
    let h245 = parallel.iter().chain(message.h245_control()).cloned();
    let inside = Inside {
        fast_start: message.fast_start().to_vec(),
        h245: h245.collect(),
    };
    (signalling, inside)
}
