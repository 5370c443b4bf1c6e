//! What the network does, and which call it happens to.

use std::net::SocketAddr;
use std::time::Instant;

use bytes::Bytes;
use h323_h225::transport::{
    CloseReason, ConnectFailure, ConnectionId, ListenFailure, ListenerId, Output,
};

use super::connections::Use;
use super::listeners::Purpose;
use super::{Endpoint, Phase};
use crate::call::{Ends, Line};
use crate::event::Event;

impl Endpoint {
    pub(super) fn handle_connected(&mut self, connection: ConnectionId, ends: Ends, now: Instant) {
        match self.connections.use_of(connection) {
            Some(Use::Control(call, _)) => {
                self.with_call(call, |call| call.handle_connected(ends, now));
            }
            Some(Use::BeforeSetup(_)) => {}
            None => self.handle_trunk_connected(connection, ends, now),
        }
    }

    pub(super) fn handle_connect_failed(
        &mut self,
        connection: ConnectionId,
        failure: ConnectFailure,
        now: Instant,
    ) {
        match self.connections.remove(connection) {
            Some(Use::Control(call, _)) => {
                self.with_call(call, |call| call.handle_connect_failed(now));
            }
            Some(Use::BeforeSetup(_)) => {}
            None => {
                for call in self.trunks.remove(connection) {
                    self.with_call(call, |call| call.handle_unreached(failure, now));
                }
            }
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
            Some(Use::Control(call, line)) => {
                self.with_call(call, |call| call.handle_frame(line, octets, now))
            }
            Some(Use::BeforeSetup(ends)) => self.handle_first_frame(connection, ends, &octets, now),
            None => self.handle_trunk_frame(connection, &octets, now),
        }
    }

    pub(super) fn handle_closed(
        &mut self,
        connection: ConnectionId,
        reason: CloseReason,
        now: Instant,
    ) {
        match self.connections.remove(connection) {
            Some(Use::Control(call, line)) => {
                self.with_call(call, |call| call.handle_closed(line, now));
            }
            Some(Use::BeforeSetup(_)) => {}
            None => {
                for call in self.trunks.remove(connection) {
                    self.with_call(call, |call| call.handle_signalling_closed(reason, now));
                }
            }
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
        while let Some(connection) = self.trunks.next_idle(now) {
            tracing::debug!(%connection, "no call for so long");
            self.close(connection);
        }
    }
}
