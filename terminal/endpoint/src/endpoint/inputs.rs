//! What the network does, and which call it happens to.

use std::net::SocketAddr;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::call::h245_transport::Side;
use h323_h225::identifiers::CallIdentifier;
use h323_h225::message::Features;
use h323_h225::transport::{
    CloseReason, ConnectFailure, ConnectionId, ListenFailure, ListenerId, Output,
};
use h323_h225::{Cause, SignallingMessage};
use h323_messages::h225::{ConferenceGoal, ReleaseCompleteReason};
use rand::RngExt;

use super::connections::Use;
use super::listeners::Purpose;
use super::{Endpoint, Phase, capabilities};
use crate::call::{self, Answering, Call, Ends, Line};
use crate::event::Event;
use crate::signal::{Carriage, Protocol, Signal, SignalDirection, message_name};

impl Endpoint {
    pub(super) fn handle_connected(&mut self, connection: ConnectionId, ends: Ends, now: Instant) {
        let listens_at = self.listeners.reachable_at(ends.local.ip());
        match self.connections.use_of(connection) {
            Some(Use::Call(call, line)) => {
                self.with_call(call, |call| {
                    call.handle_connected(line, ends, listens_at, now)
                });
            }
            Some(Use::BeforeSetup(_)) | None => {}
        }
    }

    pub(super) fn handle_connect_failed(
        &mut self,
        connection: ConnectionId,
        failure: ConnectFailure,
        now: Instant,
    ) {
        if let Some(Use::Call(call, line)) = self.connections.remove(connection) {
            self.with_call(call, |call| call.handle_connect_failed(line, failure, now));
        }
    }

    pub(super) fn handle_accepted(
        &mut self,
        connection: ConnectionId,
        listener: ListenerId,
        ends: Ends,
        now: Instant,
    ) {
        match self.listeners.purpose(listener) {
            Some(Purpose::Signalling { .. }) => self.accept_signalling(connection, ends, now),
            Some(Purpose::Control(call)) => {
                let wanted = self
                    .calls
                    .get_mut(call)
                    .is_some_and(|call| call.handle_accepted(ends, now));
                self.touched.insert(call);
                if wanted {
                    self.connections
                        .assign(connection, call, Line::ControlAccepted);
                } else {
                    self.outputs.push_back(Output::Close { connection });
                }
            }
            None => self.outputs.push_back(Output::Close { connection }),
        }
    }

    fn accept_signalling(&mut self, connection: ConnectionId, ends: Ends, now: Instant) {
        let limits = self.config.limits;
        let host = ends.remote.ip();
        let is_full = self.connections.before_setup() >= limits.before_setup
            || self.connections.before_setup_from(host) >= limits.before_setup_per_host;
        if is_full || self.phase != Phase::Running {
            tracing::debug!(remote = %ends.remote, "connection refused");
            self.outputs.push_back(Output::Close { connection });
        } else {
            self.connections
                .accept(connection, ends, now + limits.setup_within);
        }
    }

    pub(super) fn handle_frame(&mut self, connection: ConnectionId, octets: Bytes, now: Instant) {
        match self.connections.use_of(connection) {
            Some(Use::Call(call, line)) => {
                self.with_call(call, |call| call.handle_frame(line, octets, now))
            }
            Some(Use::BeforeSetup(ends)) => self.begin_call(connection, ends, &octets, now),
            None => {}
        }
    }

    /// Why a Setup begins no call, if it does not: it wants what we cannot do.
    fn objection(&self, setup: &SignallingMessage) -> Option<(Cause, ReleaseCompleteReason)> {
        let unknown = Features::read(setup);
        let unknown = unknown.unknown(&self.config.features);
        if !unknown.is_empty() {
            tracing::info!(?unknown, "a caller needs what we do not know");
            let reason = ReleaseCompleteReason::NeededFeatureNotSupported;
            return Some((Cause::from_reason(&reason), reason));
        }
        match setup.setup().map(|body| &body.conference_goal) {
            // Neither is a call that anybody could answer.
            Some(
                ConferenceGoal::CallIndependentSupplementaryService
                | ConferenceGoal::CapabilityNegotiation,
            ) => Some((
                Cause::SERVICE_NOT_IMPLEMENTED,
                ReleaseCompleteReason::UndefinedReason,
            )),
            _ => None,
        }
    }

    /// The first frame of a connection: a Setup, or nothing that we would talk about.
    fn begin_call(&mut self, connection: ConnectionId, ends: Ends, octets: &Bytes, now: Instant) {
        let setup = match SignallingMessage::decode(octets) {
            Ok(message) => message,
            Err(error) => {
                tracing::debug!(remote = %ends.remote, %error, "no Setup");
                return self.close(connection);
            }
        };
        if setup.setup().is_none() {
            tracing::debug!(remote = %ends.remote, message = %setup.message_type(), "no Setup");
            return self.close(connection);
        }
        if let Some((cause, reason)) = self.objection(&setup) {
            return self.refuse(connection, ends, &setup, cause, reason);
        }
        if self.calls.len() >= self.config.limits.calls {
            let cause = Cause::SWITCHING_EQUIPMENT_CONGESTION;
            return self.refuse(connection, ends, &setup, cause, cause.reason());
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
                self.connections.assign(connection, id, Line::Signalling);
                self.calls.insert(id, call);
                self.touched.insert(id);
            }
            Err(error) => {
                tracing::debug!(remote = %ends.remote, %error, "no call");
                self.close(connection);
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
        let signal = |direction, message: &SignallingMessage| {
            Output::Event(Event::Signal(Signal {
                direction,
                peer: ends.remote,
                call: None,
                protocol: Protocol::H225,
                name: message_name(message.message_type()),
                carriage: Carriage::Plain,
            }))
        };
        self.outputs
            .push_back(signal(SignalDirection::Received, setup));
        if let Some(refusal) = call::release::refuse(setup, self.config.version, cause, reason)
            && let Ok(octets) = refusal.encode()
        {
            self.outputs
                .push_back(signal(SignalDirection::Sent, &refusal));
            self.outputs.push_back(Output::Send { connection, octets });
        }
        self.close(connection);
    }

    pub(super) fn handle_closed(
        &mut self,
        connection: ConnectionId,
        reason: CloseReason,
        now: Instant,
    ) {
        if let Some(Use::Call(call, line)) = self.connections.remove(connection) {
            self.with_call(call, |call| call.handle_closed(line, reason, now));
        }
    }

    pub(super) fn handle_listening(
        &mut self,
        listener: ListenerId,
        address: SocketAddr,
        now: Instant,
    ) {
        match self.listeners.purpose(listener) {
            Some(Purpose::Signalling { .. }) => {
                self.listeners.set_open(listener, address);
                self.outputs
                    .push_back(Output::Event(Event::Listening { address }));
            }
            Some(Purpose::Control(call)) => {
                self.with_call(call, |call| call.handle_listening(address, now))
            }
            None => {}
        }
    }

    pub(super) fn handle_listen_failed(
        &mut self,
        listener: ListenerId,
        failure: ListenFailure,
        now: Instant,
    ) {
        match self.listeners.remove(listener) {
            Some(Purpose::Signalling { asked: address, .. }) => {
                self.outputs
                    .push_back(Output::Event(Event::ListenFailed { address, failure }));
            }
            Some(Purpose::Control(call)) => {
                self.with_call(call, |call| call.handle_listen_failed(now))
            }
            None => {}
        }
    }

    pub(super) fn handle_timeout(&mut self, now: Instant) {
        self.registrar.handle_timeout(now);
        while let Some(id) = self.calls.next_due(now) {
            self.with_call(id, |call| call.handle_timeout(now));
        }
        while let Some(connection) = self.connections.next_overdue(now) {
            tracing::debug!(%connection, "no Setup in time");
            self.close(connection);
        }
    }
}
