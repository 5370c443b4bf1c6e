//! LRQ, LCF, LRJ: where is somebody?

use std::net::SocketAddr;

use h323_h225::address::{AddressError, transport_address};
use h323_h225::identifiers::{CallIdentifier, EndpointIdentifier, GatekeeperIdentifier};
use h323_messages::h225::{
    AliasAddress, LocationConfirm, LocationReject, LocationRejectReason, LocationRequest,
    RasMessage,
};

/// What is asked.
#[derive(Debug, Clone)]
pub struct Location<'a> {
    /// Who asks, when it is a registered endpoint.
    pub endpoint_identifier: Option<&'a EndpointIdentifier>,
    /// Who asks, when it is a gatekeeper.
    pub gatekeeper_identifier: Option<&'a GatekeeperIdentifier>,
    /// Who is looked for.
    pub destination_info: &'a [AliasAddress],
    /// For whom.
    pub source_info: &'a [AliasAddress],
    /// Where the answer goes.
    pub reply_address: SocketAddr,
    /// How many gatekeepers the question may still pass through.
    pub hop_count: Option<u8>,
    /// The call that it is for.
    pub call_identifier: Option<CallIdentifier>,
}

/// An LRQ.
pub fn request(location: &Location<'_>) -> Result<RasMessage, AddressError> {
    Ok(RasMessage::LocationRequest(LocationRequest {
        endpoint_identifier: location
            .endpoint_identifier
            .map(EndpointIdentifier::to_wire),
        destination_info: super::list(location.destination_info),
        reply_address: transport_address(location.reply_address)?,
        source_info: super::optional_list(location.source_info),
        can_map_alias: Some(true),
        gatekeeper_identifier: location
            .gatekeeper_identifier
            .map(GatekeeperIdentifier::to_wire),
        hop_count: location.hop_count.map(|hops| hops.max(1)),
        call_identifier: location.call_identifier.map(Into::into),
        ..LocationRequest::default()
    }))
}

/// An LCF: there. `destination_info` is empty unless the name was changed.
pub fn confirm(
    call_signal_address: SocketAddr,
    ras_address: SocketAddr,
    destination_info: &[AliasAddress],
) -> Result<RasMessage, AddressError> {
    Ok(RasMessage::LocationConfirm(LocationConfirm {
        call_signal_address: transport_address(call_signal_address)?,
        ras_address: transport_address(ras_address)?,
        destination_info: super::optional_list(destination_info),
        ..LocationConfirm::default()
    }))
}

/// An LRJ.
pub fn reject(reason: LocationRejectReason) -> RasMessage {
    RasMessage::LocationReject(LocationReject {
        reject_reason: reason,
        ..LocationReject::default()
    })
}
