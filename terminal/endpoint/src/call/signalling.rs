//! Call signalling: messages in and out, and what the H.225.0 machine says about the call.

use std::collections::VecDeque;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::call::Event as LegEvent;
use h323_h225::message::{Diversion, MAX_ALIASES, Presented};
use h323_h225::q931::MessageType;
use h323_h225::q931::ie::{CallState, Keypad};
use h323_h225::{Cause, Received, SignallingMessage};
use h323_messages::h225::{AliasAddress, H323MessageBody, ReleaseCompleteReason};

use super::{Call, Line, Output, State, display, release};
use crate::event::{EndedBy, Event};
use crate::signal::{Carriage, Protocol, Signal, SignalDirection, message_name};

impl Call {
    /// A frame of the signalling connection. What it carries is reported right after it, whatever else follows.
    pub(super) fn handle_signalling_frame(&mut self, octets: Bytes, now: Instant) {
        self.handle_signalling(octets, now);
        let reported = self.outputs.len();
        self.settle(now);
        let rest = self.outputs.split_off(reported);
        let (carried, rest): (VecDeque<_>, VecDeque<_>) = rest.into_iter().partition(is_carried);
        self.outputs.extend(carried);
        self.outputs.extend(rest);
    }

    fn handle_signalling(&mut self, octets: Bytes, now: Instant) {
        let message = match Received::decode(octets) {
            Ok(received) => received.message,
            Err(error) => {
                tracing::debug!(call = %self.id, %error, "malformed message");
                if let Some(q931) = error.q931()
                    && let Err(error) = self.leg.handle_malformed(q931, now)
                {
                    tracing::debug!(call = %self.id, %error, "ignored");
                }
                return;
            }
        };
        self.signal_message(SignalDirection::Received, &message);
        if self.is_over() {
            return;
        }
        let expected = self.leg.call().call_reference.reversed();
        let found = message.call_reference();
        if (found.value(), found.flag()) != (expected.value(), expected.flag()) {
            return self.refuse_other(&message);
        }
        // Before our Setup nobody has anything to say of H.245.
        if !matches!(self.state, State::Connecting(_) | State::Preparing(_)) {
            self.control.handle_message(&message);
        }
        if let Err(error) = self.leg.handle_message(message, now) {
            tracing::debug!(call = %self.id, %error, "ignored");
        }
    }

    /// A message for another call on our connection. We have one call on each.
    fn refuse_other(&mut self, message: &SignallingMessage) {
        let version = self.leg.call().version;
        let answer = match message.message_type() {
            MessageType::Setup => {
                let reason = ReleaseCompleteReason::NewConnectionNeeded;
                release::refuse(message, version, Cause::from_reason(&reason), reason)
            }
            // Q.931 section 5.8.10: of a call that is none, the state is null.
            MessageType::StatusInquiry => {
                let context = release::context_of(message, version);
                Some(context.status(CallState::NULL, Cause::RESPONSE_TO_STATUS_ENQUIRY))
            }
            _ => None,
        };
        let Some(answer) = answer else {
            return tracing::debug!(call = %self.id, reference = %message.call_reference(), "message for no call of ours, ignored");
        };
        if let Ok(octets) = answer.encode() {
            self.signal_message(SignalDirection::Sent, &answer);
            self.outputs.push_back(Output::Send {
                line: Line::Signalling,
                octets,
            });
        }
    }

    /// Sends a message, and in it what H.245 has to say.
    pub(super) fn send(&mut self, mut message: SignallingMessage, now: Instant) {
        self.control.transport.fill(&mut message);
        match message.encode() {
            Ok(octets) => {
                self.signal_message(SignalDirection::Sent, &message);
                self.outputs.push_back(Output::Send {
                    line: Line::Signalling,
                    octets,
                });
                let is_answer = message.message_type() != MessageType::Setup;
                if is_answer && !message.fast_start().is_empty() {
                    self.control.handle_answered(now);
                }
            }
            Err(error) => {
                tracing::warn!(call = %self.id, message = %message.message_type(), %error, "cannot be sent");
                self.ended_by.get_or_insert(EndedBy::Unencodable);
                self.leg.handle_closed(Cause::PROTOCOL_ERROR, now);
            }
        }
    }

    pub(super) fn handle_leg_event(&mut self, event: LegEvent, now: Instant) {
        let call = self.id;
        match event {
            LegEvent::Proceeding(message) => {
                self.note_features(&message);
                self.event(Event::Proceeding { call });
            }
            LegEvent::Alerting(message) => {
                self.note_reached();
                self.note_features(&message);
                let display = display(&message);
                self.event(Event::Alerting { call, display });
            }
            LegEvent::Progress(_) => self.event(Event::Progress { call }),
            LegEvent::FastStartAccepted(elements) => {
                let elements: Vec<Bytes> =
                    elements.iter().map(h323_per::Octets::to_bytes).collect();
                self.handle_fast_start_accepted(&elements, now);
            }
            LegEvent::FastStartRefused => {
                self.control.transport.start();
                self.control.handle_answered(now);
                self.open_channels(now);
            }
            LegEvent::Connected(message) => {
                self.note_features(&message);
                if self.check_features(now) {
                    self.connected(display(&message), answered(&message), now);
                }
            }
            LegEvent::Information(message) => {
                if let Ok(Some(keypad)) = message.q931.elements.first::<Keypad>() {
                    self.digits(keypad.as_str(), None);
                }
            }
            LegEvent::Released(released) => self.finish(released, now),
            LegEvent::Facility(message) => {
                if let Some(diversion) = Diversion::read(&message) {
                    self.handle_diversion(diversion, now);
                }
            }
            LegEvent::MoreDigitsWanted => {
                // What is dialled on is dialled there.
                self.note_reached();
                self.event(Event::MoreDigitsWanted { call });
            }
            LegEvent::Digits {
                digits,
                is_complete,
            } => self.handle_digits(&digits, is_complete),
            LegEvent::Notify(message) => {
                if let Ok(Some(notification)) = message.q931.elements.first() {
                    self.event(Event::Notified { call, notification });
                }
            }
            LegEvent::Status { state, cause } => {
                self.event(Event::PeerStatus { call, state, cause });
            }
            LegEvent::StatusUnknown => {
                let (state, cause) = (None, None);
                self.event(Event::PeerStatus { call, state, cause });
            }
        }
    }

    /// Reports a message, what it proposes and, if we send it, what it carries; what it brings is reported when the
    /// H.245 session has read it.
    pub(super) fn signal_message(
        &mut self,
        direction: SignalDirection,
        message: &SignallingMessage,
    ) {
        self.signal(
            direction,
            Protocol::H225,
            message_name(message.message_type()),
            Carriage::Plain,
        );
        for _ in message.fast_start() {
            self.signal(
                direction,
                Protocol::H245,
                "openLogicalChannel",
                Carriage::FastStart,
            );
        }
        if direction == SignalDirection::Sent {
            for _ in message
                .parallel_h245_control()
                .iter()
                .chain(message.h245_control())
            {
                let name = self.control.next_name();
                self.signal(direction, Protocol::H245, name, Carriage::Tunnelled);
            }
        }
    }

    pub(super) fn signal(
        &mut self,
        direction: SignalDirection,
        protocol: Protocol,
        name: &'static str,
        carriage: Carriage,
    ) {
        let ends = match (protocol, carriage) {
            (Protocol::H245, Carriage::Plain) => self.control.ends(),
            _ => self.signalling,
        };
        if let Some(ends) = ends {
            let call = Some(self.id);
            self.event(Event::Signal(Signal {
                direction,
                peer: ends.remote,
                call,
                protocol,
                name,
                carriage,
            }));
        }
    }
}

/// Whether an output reports an H.245 message that came inside another.
fn is_carried(output: &Output) -> bool {
    matches!(
        output,
        Output::Event(Event::Signal(Signal {
            direction: SignalDirection::Received,
            carriage: Carriage::Tunnelled,
            ..
        }))
    )
}

/// Who has answered, as a Connect says it, unless that is to be withheld.
fn answered(message: &SignallingMessage) -> Vec<AliasAddress> {
    if !Presented::answered(message).is_shown() {
        return Vec::new();
    }
    match message.body() {
        H323MessageBody::Connect(body) => {
            let aliases = body.connected_address.as_deref().unwrap_or_default();
            aliases.iter().take(MAX_ALIASES).cloned().collect()
        }
        _ => Vec::new(),
    }
}
