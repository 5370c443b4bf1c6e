//! What the machines' tests share.

use std::time::{Duration, Instant};

use h323_messages::h225::EndpointType;

use super::event::{Event, Output};
use crate::identifiers::{CallIdentifier, ConferenceIdentifier, ProtocolVersion};
use crate::message::{Answer, CallContext};
use crate::q931::{CallReference, Flag, MessageType};
use crate::uuie::SignallingMessage;

/// An arbitrary origin of virtual time.
#[expect(
    clippy::disallowed_methods,
    reason = "an arbitrary origin of virtual time"
)]
pub(super) fn origin() -> Instant {
    Instant::now()
}

pub(super) fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// The call as the given side sends its messages.
pub(super) fn call(flag: Flag) -> CallContext {
    CallContext {
        call_reference: CallReference::new(77, flag),
        call_identifier: CallIdentifier([0xca; 16]),
        conference_identifier: ConferenceIdentifier([0xc0; 16]),
        version: ProtocolVersion::V4,
    }
}

pub(super) fn answer() -> Answer {
    Answer::new(EndpointType::default())
}

/// Outputs in brief: what is sent, what is told.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Brief {
    Sent(MessageType),
    Told(&'static str),
}

pub(super) const fn sent(message_type: MessageType) -> Brief {
    Brief::Sent(message_type)
}

pub(super) const fn told(event: &'static str) -> Brief {
    Brief::Told(event)
}

pub(super) fn brief(outputs: &[Output]) -> Vec<Brief> {
    outputs
        .iter()
        .map(|output| match output {
            Output::Send(message) => Brief::Sent(message.message_type()),
            Output::Event(event) => Brief::Told(name(event)),
            Output::Timeout(_) => panic!("not an output to collect"),
        })
        .collect()
}

pub(super) fn name(event: &Event) -> &'static str {
    match event {
        Event::MoreDigitsWanted => "more digits wanted",
        Event::Proceeding(_) => "proceeding",
        Event::Alerting(_) => "alerting",
        Event::Progress(_) => "progress",
        Event::FastStartAccepted(_) => "fast start accepted",
        Event::FastStartRefused => "fast start refused",
        Event::Connected(_) => "connected",
        Event::Facility(_) => "facility",
        Event::Information(_) => "information",
        Event::Notify(_) => "notify",
        Event::Digits { .. } => "digits",
        Event::Status { .. } => "status",
        Event::StatusUnknown => "status unknown",
        Event::Released(_) => "released",
    }
}

/// Everything up to the timeout.
pub(super) fn drain(mut poll: impl FnMut() -> Output) -> (Vec<Output>, Option<Instant>) {
    let mut outputs = Vec::new();
    loop {
        match poll() {
            Output::Timeout(deadline) => return (outputs, deadline),
            output => outputs.push(output),
        }
    }
}

/// The one message among the outputs.
pub(super) fn message(outputs: &[Output]) -> SignallingMessage {
    let mut messages = outputs.iter().filter_map(|output| match output {
        Output::Send(message) => Some(message),
        Output::Event(_) | Output::Timeout(_) => None,
    });
    match (messages.next(), messages.next()) {
        (Some(message), None) => (**message).clone(),
        _ => panic!("not one message: {outputs:?}"),
    }
}
