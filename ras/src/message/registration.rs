//! RRQ, RCF, RRJ: here I am, under these names.

use std::net::SocketAddr;

use h323_h225::address::{AddressError, socket_addrs};
use h323_h225::identifiers::{EndpointIdentifier, GatekeeperIdentifier, ProtocolVersion};
use h323_messages::h225::{
    AliasAddress, EndpointType, PreGrantedArq, RasMessage, RegistrationConfirm, RegistrationReject,
    RegistrationRejectReason, RegistrationRequest, VendorIdentifier,
};

/// What an endpoint says of itself when it registers.
#[derive(Debug, Clone)]
pub struct Registration<'a> {
    /// The edition it announces.
    pub version: ProtocolVersion,
    /// Whether it found the gatekeeper by a GRQ.
    pub discovery_complete: bool,
    /// Where it takes calls.
    pub call_signal_addresses: &'a [SocketAddr],
    /// Where it takes RAS.
    pub ras_addresses: &'a [SocketAddr],
    /// What it is.
    pub endpoint_type: &'a EndpointType,
    /// Who made it.
    pub vendor: &'a VendorIdentifier,
    /// What it is called.
    pub aliases: &'a [AliasAddress],
    /// Its gatekeeper.
    pub gatekeeper_identifier: Option<&'a GatekeeperIdentifier>,
    /// The name that the gatekeeper gave it before.
    pub endpoint_identifier: Option<&'a EndpointIdentifier>,
    /// How long it wants to stay registered, in seconds.
    pub time_to_live_secs: Option<u32>,
}

impl Registration<'_> {
    fn common(&self) -> Result<RegistrationRequest, AddressError> {
        Ok(RegistrationRequest {
            protocol_identifier: self.version.to_wire(),
            discovery_complete: self.discovery_complete,
            call_signal_address: super::addresses(self.call_signal_addresses)?,
            ras_address: super::addresses(self.ras_addresses)?,
            terminal_type: self.endpoint_type.clone(),
            gatekeeper_identifier: self
                .gatekeeper_identifier
                .map(GatekeeperIdentifier::to_wire),
            endpoint_vendor: self.vendor.clone(),
            time_to_live: self.time_to_live_secs.map(|secs| secs.max(1)),
            keep_alive: Some(false),
            endpoint_identifier: self.endpoint_identifier.map(EndpointIdentifier::to_wire),
            will_supply_uuies: Some(false),
            maintain_connection: Some(false),
            supports_assigned_gk: super::since(6, self.version, false),
            ..RegistrationRequest::default()
        })
    }
}

/// A full RRQ: replaces whatever the gatekeeper knows of the endpoint.
pub fn request(registration: &Registration<'_>) -> Result<RasMessage, AddressError> {
    let request = RegistrationRequest {
        terminal_alias: super::optional_list(registration.aliases),
        ..registration.common()?
    };
    Ok(RasMessage::RegistrationRequest(request))
}

/// A lightweight RRQ: prolongs the registration and changes nothing in it. It says its addresses all the
/// same, for gatekeepers look at them; aliases are not sent.
pub fn keep_alive(registration: &Registration<'_>) -> Result<RasMessage, AddressError> {
    let request = RegistrationRequest {
        keep_alive: Some(true),
        ..registration.common()?
    };
    Ok(RasMessage::RegistrationRequest(request))
}

/// Whether an RRQ is a lightweight one.
pub fn is_keep_alive(request: &RegistrationRequest) -> bool {
    request.keep_alive == Some(true)
}

/// The first address that an RRQ names at which calls can be signalled over TCP/IP.
pub fn call_signal_address(request: &RegistrationRequest) -> Option<SocketAddr> {
    socket_addrs(&request.call_signal_address).next()
}

/// What a gatekeeper grants to an endpoint.
#[derive(Debug, Clone)]
pub struct RegistrationGrant<'a> {
    /// The edition announced.
    pub version: ProtocolVersion,
    /// The gatekeeper's name.
    pub gatekeeper_identifier: &'a GatekeeperIdentifier,
    /// The endpoint's name.
    pub endpoint_identifier: &'a EndpointIdentifier,
    /// The aliases under which it is now known. Empty in answer to a lightweight RRQ.
    pub aliases: &'a [AliasAddress],
    /// Where the gatekeeper takes call signalling; empty when calls go directly.
    pub call_signal_addresses: &'a [SocketAddr],
    /// How long the registration lasts, in seconds; `None` for ever.
    pub time_to_live_secs: Option<u32>,
    /// Whether IRRs that want an answer get one.
    pub will_respond_to_irr: bool,
    /// The calls that need no ARQ.
    pub pre_granted: Option<PreGrantedArq>,
}

/// An RCF.
pub fn confirm(grant: RegistrationGrant<'_>) -> Result<RasMessage, AddressError> {
    Ok(RasMessage::RegistrationConfirm(RegistrationConfirm {
        protocol_identifier: grant.version.to_wire(),
        call_signal_address: super::addresses(grant.call_signal_addresses)?,
        terminal_alias: super::optional_list(grant.aliases),
        gatekeeper_identifier: Some(grant.gatekeeper_identifier.to_wire()),
        endpoint_identifier: grant.endpoint_identifier.to_wire(),
        time_to_live: grant.time_to_live_secs.map(|secs| secs.max(1)),
        will_respond_to_irr: Some(grant.will_respond_to_irr),
        pre_granted_arq: grant.pre_granted,
        maintain_connection: Some(false),
        ..RegistrationConfirm::default()
    }))
}

/// An RRJ.
pub fn reject(
    version: ProtocolVersion,
    identifier: &GatekeeperIdentifier,
    reason: RegistrationRejectReason,
) -> RasMessage {
    RasMessage::RegistrationReject(RegistrationReject {
        protocol_identifier: version.to_wire(),
        reject_reason: reason,
        gatekeeper_identifier: Some(identifier.to_wire()),
        ..RegistrationReject::default()
    })
}
