//! GRQ, GCF, GRJ: who is my gatekeeper?

use std::net::SocketAddr;

use h323_h225::address::{AddressError, transport_address};
use h323_h225::identifiers::{GatekeeperIdentifier, ProtocolVersion};
use h323_messages::h225::{
    AliasAddress, EndpointType, GatekeeperConfirm, GatekeeperReject, GatekeeperRejectReason,
    GatekeeperRequest, RasMessage,
};

/// What an endpoint says when it looks for a gatekeeper.
#[derive(Debug, Clone)]
pub struct Discovery<'a> {
    /// The edition it announces.
    pub version: ProtocolVersion,
    /// Where the answer goes.
    pub ras_address: SocketAddr,
    /// What it is.
    pub endpoint_type: &'a EndpointType,
    /// The gatekeeper it wants, if not any.
    pub gatekeeper_identifier: Option<&'a GatekeeperIdentifier>,
    /// What it is called.
    pub aliases: &'a [AliasAddress],
}

/// A GRQ.
pub fn request(discovery: &Discovery<'_>) -> Result<RasMessage, AddressError> {
    Ok(RasMessage::GatekeeperRequest(GatekeeperRequest {
        protocol_identifier: discovery.version.to_wire(),
        ras_address: transport_address(discovery.ras_address)?,
        endpoint_type: discovery.endpoint_type.clone(),
        gatekeeper_identifier: discovery
            .gatekeeper_identifier
            .map(GatekeeperIdentifier::to_wire),
        endpoint_alias: super::optional_list(discovery.aliases),
        supports_assigned_gk: super::since(6, discovery.version, false),
        ..GatekeeperRequest::default()
    }))
}

/// A GCF: register at `ras_address`.
pub fn confirm(
    version: ProtocolVersion,
    identifier: &GatekeeperIdentifier,
    ras_address: SocketAddr,
) -> Result<RasMessage, AddressError> {
    Ok(RasMessage::GatekeeperConfirm(GatekeeperConfirm {
        protocol_identifier: version.to_wire(),
        gatekeeper_identifier: Some(identifier.to_wire()),
        ras_address: transport_address(ras_address)?,
        ..GatekeeperConfirm::default()
    }))
}

/// A GRJ.
pub fn reject(
    version: ProtocolVersion,
    identifier: &GatekeeperIdentifier,
    reason: GatekeeperRejectReason,
) -> RasMessage {
    RasMessage::GatekeeperReject(GatekeeperReject {
        protocol_identifier: version.to_wire(),
        gatekeeper_identifier: Some(identifier.to_wire()),
        reject_reason: reason,
        ..GatekeeperReject::default()
    })
}
