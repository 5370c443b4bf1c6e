//! What an endpoint waits for, and until when.

use std::time::Instant;

use h323_h225::call::Running;
use h323_h245::session;
use h323_ras::client;

use super::Endpoint;

/// A deadline of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deadline {
    /// A timer of the signalling of a call.
    Signalling(Running),
    /// A timer of H.245.
    Control(session::Timer),
    /// A timer of RAS.
    Ras(client::Timer),
    /// A connection that was taken has to bring its Setup ([`Limits::setup_within`](crate::Limits)).
    Setup,
    /// A connection that is kept without a call is closed ([`Limits::kept_for`](crate::Limits)).
    Kept,
    /// The peer has our answer to fast connect and may begin H.245 first ([`BEGIN_WITHIN`](crate::limits::BEGIN_WITHIN)).
    ControlBegins,
    /// The owner has to say where it receives a session ([`ADDRESSES_WITHIN`](crate::limits::ADDRESSES_WITHIN)).
    Provide,
    /// H.245 has to find a way ([`CONTROL_WITHIN`](crate::limits::CONTROL_WITHIN)).
    ControlWay,
    /// The peer has to release a call whose H.245 it has ended ([`RELEASE_WITHIN`](crate::limits::RELEASE_WITHIN)).
    Release,
}

impl Endpoint {
    /// All that it waits for: the soonest is the deadline of [`Output::Timeout`](h323_h225::transport::Output).
    pub fn deadlines(&self) -> impl Iterator<Item = (Deadline, Instant)> {
        let ras = self.registrar.timers();
        let setups = self.connections.setups_by();
        let kept = self.trunks.kept_until();
        let calls = self.calls.iter().flat_map(|(_, call)| call.deadlines());
        ras.map(|(timer, at)| (Deadline::Ras(timer), at))
            .chain(setups.map(|at| (Deadline::Setup, at)))
            .chain(kept.map(|at| (Deadline::Kept, at)))
            .chain(calls)
    }
}
