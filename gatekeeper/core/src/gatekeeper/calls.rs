//! What passes between the calls and the rest of the zone.

use std::time::Instant;

use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier};
use h323_messages::h225::{self, DisengageReason};
use h323_ras::Leg;
use h323_ras::message::{call_reference, disengage};

use super::Gatekeeper;
use crate::accounting::CallId;
use crate::call::{CallEvent, CallName, ZoneEvent};
use crate::event::Event;
use crate::registry::EndpointId;

/// What is said of a call: by its name from end to end, or by the older ones.
pub(super) fn call_name(
    identifier: Option<&h225::CallIdentifier>,
    conference: [u8; 16],
    reference: u16,
) -> CallName {
    CallName {
        call_identifier: CallIdentifier::from_field(identifier),
        conference_identifier: ConferenceIdentifier(conference),
        call_reference: call_reference(reference),
    }
}

impl Gatekeeper {
    /// Ends a call: its endpoints are told by DRQs. `false` if there is no such call.
    pub fn disconnect(&mut self, id: CallId, now: Instant) -> bool {
        if self.is_stopped() || self.calls.call(id).is_none() {
            return false;
        }
        self.tell_call(id, CallEvent::Disconnected, now);
        self.pump(now);
        true
    }

    /// Tells a call what happened, and does what follows from it.
    pub(super) fn tell_call(&mut self, id: CallId, event: CallEvent, now: Instant) {
        self.calls.handle(id, event, now);
        self.settle_calls(now);
    }

    /// Ends the calls of an endpoint that is gone, or starts anew.
    pub(super) fn end_calls_of(&mut self, endpoint: EndpointId, now: Instant) {
        self.calls.handle_endpoint_gone(endpoint, now);
        self.settle_calls(now);
    }

    /// Does what calls have told the zone.
    pub(super) fn settle_calls(&mut self, now: Instant) {
        while let Some(event) = self.calls.poll_event() {
            match event {
                ZoneEvent::Opened(detail) => self.tell(Event::CallOpened(detail)),
                ZoneEvent::Answering(detail) => self.tell(Event::CallAnswering(detail)),
                ZoneEvent::Released(grant) => self.pool.release(grant),
                ZoneEvent::Disengage { endpoint, leg } => self.send_disengage(endpoint, &leg, now),
                ZoneEvent::Ended {
                    detail,
                    duration,
                    cause,
                } => self.tell(Event::CallEnded {
                    detail,
                    duration,
                    cause,
                }),
            }
        }
    }

    fn send_disengage(&mut self, endpoint: EndpointId, leg: &Leg, now: Instant) {
        if let Some(endpoint) = self.registry.endpoint(endpoint) {
            let (gatekeeper, to) = (&self.config.identifier, endpoint.source());
            let reason = DisengageReason::ForcedDrop;
            let drq = disengage::request(&endpoint.id().to_wire(), Some(gatekeeper), leg, reason);
            self.send_request(to, drq, now);
        }
    }
}
