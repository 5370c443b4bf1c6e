//! DRQ, DCF, DRJ: a call is over, or has to end.

use h323_h225::identifiers::{EndpointIdentifier, GatekeeperIdentifier};
use h323_messages::h225::{
    DisengageConfirm, DisengageReason, DisengageReject, DisengageRejectReason, DisengageRequest,
    RasMessage,
};

use super::Leg;

/// A DRQ.
pub fn request(
    endpoint_identifier: &EndpointIdentifier,
    gatekeeper_identifier: Option<&GatekeeperIdentifier>,
    leg: &Leg,
    reason: DisengageReason,
) -> RasMessage {
    RasMessage::DisengageRequest(DisengageRequest {
        endpoint_identifier: endpoint_identifier.to_wire(),
        conference_id: leg.conference_identifier.0,
        call_reference_value: leg.call_reference,
        disengage_reason: reason,
        call_identifier: Some(leg.call_identifier.into()),
        gatekeeper_identifier: gatekeeper_identifier.map(GatekeeperIdentifier::to_wire),
        answered_call: Some(leg.answered),
        ..DisengageRequest::default()
    })
}

/// A DCF.
pub fn confirm() -> RasMessage {
    RasMessage::DisengageConfirm(DisengageConfirm::default())
}

/// A DRJ.
pub fn reject(reason: DisengageRejectReason) -> RasMessage {
    RasMessage::DisengageReject(DisengageReject {
        reject_reason: reason,
        ..DisengageReject::default()
    })
}
