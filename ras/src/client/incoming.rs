//! What the gatekeeper asks of the endpoint.

use std::net::SocketAddr;
use std::time::Instant;

use h323_h225::identifiers::{CallIdentifier, ConferenceIdentifier, EndpointIdentifier};
use h323_messages::h225::{
    BandRejectReason, BandwidthRequest, DisengageRejectReason, DisengageRequest, InfoRequest,
    RasMessage, ServiceControlResult, UnregRejectReason,
};
use tracing::debug;

use super::registration::State;
use super::status::{About, StatusRequest};
use super::{Client, Event, TicketId};
use crate::message::{self, Bandwidth, RasMessageExt, Received, RequestSeqNum, call_reference};

/// The names by which a message refers to a call.
struct CallNames {
    call_identifier: Option<CallIdentifier>,
    conference_identifier: Option<ConferenceIdentifier>,
    call_reference: u16,
    answered: Option<bool>,
}

impl Client {
    /// A message that answers nothing of ours.
    pub(super) fn handle_request(&mut self, from: SocketAddr, received: Received, now: Instant) {
        let message = &received.message;
        let name = message.name();
        if !self.is_gatekeeper(from) {
            return debug!(%from, name, "ignored: not from our gatekeeper");
        }
        let number = message.request_seq_num();
        let answer = match (message, number) {
            (RasMessage::UnregistrationRequest(request), Some(number)) => {
                let endpoint = request
                    .endpoint_identifier
                    .as_ref()
                    .map(EndpointIdentifier::from_wire);
                let reason = request.reason.clone();
                if self.unregistered_by_gatekeeper(from, number, endpoint, reason, now) {
                    message::unregistration::confirm()
                } else {
                    message::unregistration::reject(UnregRejectReason::NotCurrentlyRegistered)
                }
            }
            (RasMessage::DisengageRequest(request), Some(_)) => self.handle_drq(request),
            (RasMessage::BandwidthRequest(request), Some(_)) => self.handle_brq(request),
            (RasMessage::InfoRequest(request), Some(number)) => {
                return self.handle_irq(request, number, from);
            }
            (RasMessage::ServiceControlIndication(_), Some(_)) => {
                message::resource::service_control_response(ServiceControlResult::NotAvailable)
            }
            (RasMessage::Unknown(_) | RasMessage::NonStandardMessage(_), _) => {
                message::other::not_understood(&received.octets)
            }
            _ => {
                return debug!(%from, name, state = ?self.state, "ignored: answers nothing, asks nothing");
            }
        };
        if let Err(error) = self.answer(answer, number.unwrap_or(RequestSeqNum::MIN), from) {
            debug!(%from, name, %error, "not answered");
        }
    }

    /// Whether a message comes from the host of our gatekeeper, as far as UDP can tell. While there is no
    /// registration, that is the one whose URQ was the last.
    fn is_gatekeeper(&self, from: SocketAddr) -> bool {
        let gatekeeper = match &self.state {
            State::Registered(registration) => Some(registration.gatekeeper.address),
            State::Registering { gatekeeper } => Some(gatekeeper.address),
            State::Unregistering { gatekeeper } => Some(*gatekeeper),
            State::Idle | State::Discovering { .. } | State::Waiting { .. } => {
                self.last_urq.map(|(_, sender, _)| sender)
            }
        };
        gatekeeper.is_some_and(|gatekeeper| gatekeeper.ip() == from.ip())
    }

    fn handle_drq(&mut self, request: &DisengageRequest) -> RasMessage {
        if !self.is_us(&request.endpoint_identifier) {
            return message::disengage::reject(DisengageRejectReason::NotRegistered);
        }
        let names = CallNames {
            call_identifier: CallIdentifier::from_field(request.call_identifier.as_ref()),
            conference_identifier: Some(ConferenceIdentifier(request.conference_id)),
            call_reference: call_reference(request.call_reference_value),
            answered: request.answered_call,
        };
        // A call that is not there is as ended as can be: the request is confirmed either way.
        if let Some(ticket) = self.find_call(&names)
            && let Some(call) = self.calls.get_mut(&ticket)
            && !std::mem::replace(&mut call.drop_requested, true)
        {
            call.gatekeeper_knows = true;
            let leg = call.leg;
            self.emit(Event::DisengageRequested {
                leg,
                reason: request.disengage_reason.clone(),
            });
        }
        message::disengage::confirm()
    }

    fn handle_brq(&mut self, request: &BandwidthRequest) -> RasMessage {
        let names = CallNames {
            call_identifier: CallIdentifier::from_field(request.call_identifier.as_ref()),
            conference_identifier: Some(ConferenceIdentifier(request.conference_id)),
            call_reference: call_reference(request.call_reference_value),
            answered: request.answered_call,
        };
        let call = self
            .find_call(&names)
            .and_then(|ticket| self.calls.get(&ticket));
        let Some(leg) = call.map(|call| call.leg) else {
            return message::bandwidth::reject(BandRejectReason::InvalidConferenceId, Bandwidth(0));
        };
        let bandwidth = Bandwidth(request.band_width);
        self.emit(Event::BandwidthRequested { leg, bandwidth });
        message::bandwidth::confirm(bandwidth)
    }

    fn handle_irq(&mut self, request: &InfoRequest, number: RequestSeqNum, from: SocketAddr) {
        let State::Registered(_) = self.state else {
            return debug!(%from, "IRQ ignored: not registered");
        };
        self.last_irq = number;
        // Call reference 0 asks about every call.
        let about = if call_reference(request.call_reference_value) == 0 {
            About::All
        } else {
            let names = CallNames {
                call_identifier: CallIdentifier::from_field(request.call_identifier.as_ref()),
                conference_identifier: None,
                call_reference: call_reference(request.call_reference_value),
                answered: None,
            };
            let call = self
                .find_call(&names)
                .and_then(|ticket| self.calls.get(&ticket));
            call.map_or(About::Nothing, |call| About::Call(call.leg))
        };
        self.emit(Event::StatusRequested(StatusRequest {
            about,
            asked: Some((number, from)),
        }));
    }

    fn is_us(&self, endpoint: &h323_messages::h225::EndpointIdentifier) -> bool {
        matches!(&self.state, State::Registered(registration)
            if registration.endpoint_identifier == EndpointIdentifier::from_wire(endpoint))
    }

    /// The call that a message names: by its identifier, or by the older names when it has none. Who
    /// calls itself has two legs with the same identifier, which the side that answered tells apart.
    fn find_call(&self, names: &CallNames) -> Option<TicketId> {
        let fits = |leg: &message::Leg| match names.call_identifier {
            Some(identifier) => leg.call_identifier == identifier,
            None => {
                leg.call_reference == names.call_reference
                    && names
                        .conference_identifier
                        .is_none_or(|conference| conference == leg.conference_identifier)
            }
        };
        let mut found = None;
        for (ticket, call) in self.calls.iter().filter(|(_, call)| fits(&call.leg)) {
            if names.answered == Some(call.leg.answered) {
                return Some(*ticket);
            }
            found = found.or(Some(*ticket));
        }
        found
    }
}
