//! Call signalling: the connections that calls come and go on, which message is about which call, and the Setups that
//! begin calls.

use std::net::{IpAddr, SocketAddr};
use std::time::Instant;

use bytes::Bytes;
use h323_h225::call::h245_transport::Side;
use h323_h225::identifiers::CallIdentifier;
use h323_h225::message::{Features, Sharing};
use h323_h225::q931::ie::CallState;
use h323_h225::q931::{Flag, MessageType};
use h323_h225::transport::{ConnectionId, Output};
use h323_h225::{Cause, SignallingMessage};
use h323_messages::h225::{ConferenceGoal, ReleaseCompleteReason};
use rand::RngExt;

use super::trunks::Reference;
use super::{Endpoint, Phase, capabilities};
use crate::call::{self, Answering, Call, Ends};
use crate::event::{CallId, Event};
use crate::signal::{Carriage, Protocol, Signal, SignalDirection, message_name};

impl Endpoint {
    /// A call of ours needs a connection to this address: one that there is, if it may share that, or a new one.
    pub(super) fn reach(
        &mut self,
        id: CallId,
        from: Option<IpAddr>,
        to: SocketAddr,
        alone: bool,
        now: Instant,
    ) {
        let Some(call) = self.calls.get_mut(id) else {
            return;
        };
        let reference = Reference::sent(call.context().call_reference);
        let may_share = !alone && self.config.sharing != Sharing::default();
        let shared = may_share
            .then(|| {
                self.trunks
                    .shareable(from, to, reference, &self.config.limits)
            })
            .flatten();
        match shared {
            Some((connection, ends)) => {
                self.trunks.join(connection, reference, id);
                let listens_at = self.listeners.reachable_at(ends.local.ip());
                self.with_call(id, |call| call.handle_reached(ends, true, listens_at, now));
            }
            None => {
                let connection = self.connections.name();
                self.trunks.insert(connection, None, Some(to));
                self.trunks.join(connection, reference, id);
                self.outputs.push_back(Output::Connect {
                    connection,
                    from,
                    to,
                });
            }
        }
    }

    /// A connection that we opened stands.
    pub(super) fn handle_trunk_connected(
        &mut self,
        connection: ConnectionId,
        ends: Ends,
        now: Instant,
    ) {
        let listens_at = self.listeners.reachable_at(ends.local.ip());
        for call in self.trunks.stands(connection, ends) {
            self.with_call(call, |call| {
                call.handle_reached(ends, false, listens_at, now)
            });
        }
    }

    /// A message of a call, and what it says of the connection.
    pub(super) fn send_signalling(&mut self, id: CallId, octets: Bytes, says: Option<Sharing>) {
        let Some(connection) = self.trunks.of_call(id) else {
            return;
        };
        if let (Some(trunk), Some(says)) = (self.trunks.get_mut(connection), says) {
            trunk.say(says);
        }
        self.outputs.push_back(Output::Send { connection, octets });
    }

    /// A call needs its connection no more.
    pub(super) fn leave(&mut self, id: CallId, now: Instant) {
        let limits = &self.config.limits;
        let kept_until = (self.phase == Phase::Running).then(|| now + limits.kept_for);
        if let Some(connection) = self.trunks.leave(id, kept_until, limits) {
            self.outputs.push_back(Output::Close { connection });
        }
    }

    /// The first frame of a connection: a Setup, or nothing that we would talk about.
    pub(super) fn handle_first_frame(
        &mut self,
        connection: ConnectionId,
        ends: Ends,
        octets: &Bytes,
        now: Instant,
    ) {
        match SignallingMessage::decode(octets) {
            Ok(setup) if setup.setup().is_some() => self.begin_call(connection, ends, setup, now),
            Ok(other) => {
                tracing::debug!(remote = %ends.remote, message = %other.message_type(), "no Setup");
                self.close(connection);
            }
            Err(error) => {
                tracing::debug!(remote = %ends.remote, %error, "no Setup");
                self.close(connection);
            }
        }
    }

    /// A frame of a connection that has brought, or taken, a Setup: it is about one of its calls, or begins another.
    pub(super) fn handle_trunk_frame(
        &mut self,
        connection: ConnectionId,
        octets: &Bytes,
        now: Instant,
    ) {
        let message = match SignallingMessage::decode(octets) {
            Ok(message) => message,
            Err(error) => {
                tracing::debug!(%connection, %error, "malformed message");
                if let Some(q931) = error.q931()
                    && let Some(id) =
                        (self.trunks).call(connection, Reference::received(q931.call_reference))
                {
                    self.with_call(id, |call| call.handle_malformed(q931, now));
                }
                return;
            }
        };
        let reference = Reference::received(message.call_reference());
        let call = self.trunks.call(connection, reference);
        let Some(trunk) = self.trunks.get_mut(connection) else {
            return;
        };
        match (call, trunk.ends()) {
            (Some(id), _) => {
                trunk.hear(Sharing::read(&message), None);
                self.with_call(id, |call| call.handle_message(message, now));
            }
            (None, Some(ends)) => self.handle_stray(connection, ends, message, now),
            (None, None) => {}
        }
    }

    /// A message that is about no call of its connection.
    fn handle_stray(
        &mut self,
        connection: ConnectionId,
        ends: Ends,
        message: SignallingMessage,
        now: Instant,
    ) {
        let is_setup = message.setup().is_some() && message.message_type() == MessageType::Setup;
        if is_setup && message.call_reference().flag() == Flag::FromOriginator {
            return self.begin_call(connection, ends, message, now);
        }
        self.signal(SignalDirection::Received, ends, &message);
        // Q.931 section 5.8.10: of a call that is none, the state is null.
        if message.message_type() == MessageType::StatusInquiry {
            let context = call::release::context_of(&message, self.config.version);
            let status = context.status(CallState::NULL, Cause::RESPONSE_TO_STATUS_ENQUIRY);
            return self.answer_stray(connection, ends, &status);
        }
        tracing::debug!(%connection, message = %message.message_type(), reference = %message.call_reference(), "message for no call of ours, ignored");
    }

    /// Why a Setup begins no call, if it does not.
    fn objection(
        &self,
        connection: ConnectionId,
        setup: &SignallingMessage,
    ) -> Option<(Cause, ReleaseCompleteReason)> {
        let limits = &self.config.limits;
        let trunk = self.trunks.get(connection);
        if let Some(objection) = trunk.and_then(|trunk| trunk.objection(limits)) {
            tracing::debug!(%connection, objection, "no further call on this connection");
            let reason = ReleaseCompleteReason::NewConnectionNeeded;
            return Some((Cause::from_reason(&reason), reason));
        }
        let unknown = Features::read(setup);
        let unknown = unknown.unknown(&self.config.features);
        if !unknown.is_empty() {
            tracing::info!(?unknown, "a caller needs what we do not know");
            let reason = ReleaseCompleteReason::NeededFeatureNotSupported;
            return Some((Cause::from_reason(&reason), reason));
        }
        // Neither is a call that anybody could answer.
        if let Some(
            ConferenceGoal::CallIndependentSupplementaryService
            | ConferenceGoal::CapabilityNegotiation,
        ) = setup.setup().map(|body| &body.conference_goal)
        {
            let reason = ReleaseCompleteReason::UndefinedReason;
            return Some((Cause::SERVICE_NOT_IMPLEMENTED, reason));
        }
        if self.calls.len() >= limits.calls || self.phase != Phase::Running {
            let cause = Cause::SWITCHING_EQUIPMENT_CONGESTION;
            return Some((cause, cause.reason()));
        }
        None
    }

    /// A Setup: the first message of its connection, or one that comes where others have been.
    fn begin_call(
        &mut self,
        connection: ConnectionId,
        ends: Ends,
        setup: SignallingMessage,
        now: Instant,
    ) {
        if let Some((cause, reason)) = self.objection(connection, &setup) {
            return self.refuse(connection, ends, &setup, cause, reason);
        }
        let (Ok(permission), Ok(capabilities)) = (
            self.registrar.permission(),
            capabilities(&self.config.answering),
        ) else {
            // Whoever has a gatekeeper takes no calls behind its back.
            let reason = ReleaseCompleteReason::UnreachableGatekeeper;
            return self.refuse(
                connection,
                ends,
                &setup,
                Cause::from_reason(&reason),
                reason,
            );
        };
        let reference = Reference::received(setup.call_reference());
        let says = Sharing::read(&setup);
        let peer = call::source_address(&setup);
        let options = self.config.answering.clone();
        let id = self.calls.next_id();
        let answering = Answering {
            id,
            ends,
            party: self.party.clone(),
            version: self.config.version,
            call_identifier: CallIdentifier::from_random(self.rng.random()),
            timers: self.config.timers,
            control: self.control(Side::Called, &options, capabilities),
            options,
            permission,
            features: self.config.features.clone(),
        };
        match Call::answering(setup, answering, now) {
            Ok(call) => {
                if self.connections.remove(connection).is_some() {
                    self.trunks.insert(connection, Some(ends), None);
                }
                self.trunks.join(connection, reference, id);
                if let Some(trunk) = self.trunks.get_mut(connection) {
                    trunk.hear(says, peer);
                }
                self.calls.insert(id, call);
                self.touched.insert(id);
            }
            Err(error) => {
                tracing::debug!(remote = %ends.remote, %error, "no call");
                self.leave_alone(connection);
            }
        }
    }

    /// Says no to a Setup without making a call of it.
    fn refuse(
        &mut self,
        connection: ConnectionId,
        ends: Ends,
        setup: &SignallingMessage,
        cause: Cause,
        reason: ReleaseCompleteReason,
    ) {
        tracing::info!(remote = %ends.remote, %cause, "call refused");
        self.signal(SignalDirection::Received, ends, setup);
        if let Some(refusal) = call::release::refuse(setup, self.config.version, cause, reason) {
            self.answer_stray(connection, ends, &refusal);
        }
        self.leave_alone(connection);
    }

    /// A connection has brought a Setup of which no call came: its first ends it, a further one does not.
    fn leave_alone(&mut self, connection: ConnectionId) {
        if self.trunks.get(connection).is_none() {
            self.close(connection);
        }
    }

    /// An answer to a message that is about no call of ours.
    fn answer_stray(&mut self, connection: ConnectionId, ends: Ends, answer: &SignallingMessage) {
        if let Ok(octets) = answer.encode() {
            self.signal(SignalDirection::Sent, ends, answer);
            self.outputs.push_back(Output::Send { connection, octets });
        }
    }

    /// Reports a message that is about no call of ours.
    fn signal(&mut self, direction: SignalDirection, ends: Ends, message: &SignallingMessage) {
        self.outputs.push_back(Output::Event(Event::Signal(Signal {
            direction,
            peer: ends.remote,
            call: None,
            protocol: Protocol::H225,
            name: message_name(message.message_type()),
            carriage: Carriage::Plain,
        })));
    }
}
