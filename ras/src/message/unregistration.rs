//! URQ, UCF, URJ: the end of a registration, from either side.

use std::net::SocketAddr;

use h323_h225::address::AddressError;
use h323_h225::identifiers::{EndpointIdentifier, GatekeeperIdentifier};
use h323_messages::h225::{
    RasMessage, UnregRejectReason, UnregRequestReason, UnregistrationConfirm, UnregistrationReject,
    UnregistrationRequest,
};

/// A URQ. An endpoint gives its own addresses, a gatekeeper those of the endpoint.
pub fn request(
    call_signal_addresses: &[SocketAddr],
    endpoint_identifier: Option<&EndpointIdentifier>,
    gatekeeper_identifier: Option<&GatekeeperIdentifier>,
    reason: Option<UnregRequestReason>,
) -> Result<RasMessage, AddressError> {
    Ok(RasMessage::UnregistrationRequest(UnregistrationRequest {
        call_signal_address: super::addresses(call_signal_addresses)?,
        endpoint_identifier: endpoint_identifier.map(EndpointIdentifier::to_wire),
        gatekeeper_identifier: gatekeeper_identifier.map(GatekeeperIdentifier::to_wire),
        reason,
        ..UnregistrationRequest::default()
    }))
}

/// A UCF.
pub fn confirm() -> RasMessage {
    RasMessage::UnregistrationConfirm(UnregistrationConfirm::default())
}

/// A URJ.
pub fn reject(reason: UnregRejectReason) -> RasMessage {
    RasMessage::UnregistrationReject(UnregistrationReject {
        reject_reason: reason,
        ..UnregistrationReject::default()
    })
}
