//! Call signalling: messages in and out, and what the H.225.0 machine says about the call.

use std::collections::VecDeque;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::call::Event as LegEvent;
use h323_h225::message::{Diversion, MAX_ALIASES, Presented};
use h323_h225::q931::ie::Keypad;
use h323_h225::q931::{Message, MessageType};
use h323_h225::transport::{CloseReason, ConnectFailure};
use h323_h225::{Cause, SignallingMessage};
use h323_messages::h225::{AliasAddress, H323MessageBody};

use super::{Call, Output, State, display, release};
use crate::event::{EndedBy, Event};
use crate::signal::{Carriage, Protocol, Signal, SignalDirection, message_name};

impl Call {
    /// The signalling connection that we asked for did not come about.
    pub(crate) fn handle_unreached(&mut self, failure: ConnectFailure, now: Instant) {
        self.has_left = true;
        self.ended_by.get_or_insert(EndedBy::ConnectFailed(failure));
        self.leg
            .handle_closed(release::of_connect_failure(failure), now);
        self.settle(now);
    }

    /// The signalling connection ended otherwise than by us.
    pub(crate) fn handle_signalling_closed(&mut self, reason: CloseReason, now: Instant) {
        self.has_left = true;
        self.ended_by.get_or_insert(match &self.state {
            State::AwaitingRelease { otherwise, .. } => otherwise.clone(),
            _ => EndedBy::ConnectionLost(reason),
        });
        self.leg.handle_closed(Cause::TEMPORARY_FAILURE, now);
        self.settle(now);
    }

    /// A message of the call. What it carries is reported right after it, whatever else follows.
    pub(crate) fn handle_message(&mut self, message: SignallingMessage, now: Instant) {
        self.signal_message(SignalDirection::Received, &message);
        if self.is_over() {
            return;
        }
        if let Some(route) = &mut self.route
            && message.message_type() != MessageType::ReleaseComplete
        {
            route.note_heard();
        }
        // Before our Setup nobody has anything to say of H.245.
        if !matches!(self.state, State::Connecting(_) | State::Preparing(_)) {
            self.control.handle_message(&message);
        }
        if let Err(error) = self.leg.handle_message(message, now) {
            tracing::debug!(call = %self.id, %error, "ignored");
        }
        let reported = self.outputs.len();
        self.settle(now);
        let rest = self.outputs.split_off(reported);
        let (carried, rest): (VecDeque<_>, VecDeque<_>) = rest.into_iter().partition(is_carried);
        self.outputs.extend(carried);
        self.outputs.extend(rest);
    }

    /// A message of the call of which only the Q.931 part could be read.
    pub(crate) fn handle_malformed(&mut self, message: &Message, now: Instant) {
        if let Err(error) = self.leg.handle_malformed(message, now) {
            tracing::debug!(call = %self.id, %error, "ignored");
        }
        self.settle(now);
    }

    /// Sends a message, and in it what H.245 has to say.
    pub(super) fn send(&mut self, mut message: SignallingMessage, now: Instant) {
        self.control.transport.fill(&mut message);
        let says = self.sharing.set(&mut message).then_some(self.sharing);
        match message.encode() {
            Ok(octets) => {
                self.signal_message(SignalDirection::Sent, &message);
                self.outputs.push_back(Output::Signal { octets, says });
                let is_answer = message.message_type() != MessageType::Setup;
                if is_answer && !message.fast_start().is_empty() {
                    self.control.handle_answer_sent(now);
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
