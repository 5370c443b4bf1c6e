//! ARQ, ACF, ARJ: may this call be made, and where does it go?

use std::net::SocketAddr;

use h323_h225::address::{AddressError, transport_address};
use h323_h225::identifiers::{
    CallIdentifier, ConferenceIdentifier, EndpointIdentifier, GatekeeperIdentifier,
};
use h323_messages::h225::{
    AdmissionConfirm, AdmissionReject, AdmissionRejectReason, AdmissionRequest, AliasAddress,
    CallModel, CallType, RasMessage, UuiesRequested,
};

use super::{Bandwidth, Leg, call_reference};

/// What an endpoint asks for.
#[derive(Debug, Clone)]
pub struct Admission<'a> {
    /// The name its gatekeeper gave it.
    pub endpoint_identifier: &'a EndpointIdentifier,
    /// Its gatekeeper.
    pub gatekeeper_identifier: Option<&'a GatekeeperIdentifier>,
    /// The call.
    pub leg: Leg,
    /// Whom the call is for.
    pub destination_info: &'a [AliasAddress],
    /// Where the call is to go, when that is known already.
    pub destination_address: Option<SocketAddr>,
    /// Who makes the call.
    pub source_info: &'a [AliasAddress],
    /// Where the call comes from.
    pub source_address: Option<SocketAddr>,
    /// What its media take.
    pub bandwidth: Bandwidth,
}

/// An ARQ.
pub fn request(admission: &Admission<'_>) -> Result<RasMessage, AddressError> {
    let address = |address: Option<SocketAddr>| address.map(transport_address).transpose();
    Ok(RasMessage::AdmissionRequest(AdmissionRequest {
        call_type: CallType::PointToPoint,
        endpoint_identifier: admission.endpoint_identifier.to_wire(),
        destination_info: super::optional_list(admission.destination_info),
        dest_call_signal_address: address(admission.destination_address)?,
        src_info: super::list(admission.source_info),
        src_call_signal_address: address(admission.source_address)?,
        band_width: admission.bandwidth.0,
        call_reference_value: admission.leg.call_reference,
        conference_id: admission.leg.conference_identifier.0,
        active_mc: false,
        answer_call: admission.leg.answered,
        can_map_alias: Some(!admission.leg.answered),
        call_identifier: Some(admission.leg.call_identifier.into()),
        gatekeeper_identifier: admission
            .gatekeeper_identifier
            .map(GatekeeperIdentifier::to_wire),
        will_supply_uuies: Some(false),
        ..AdmissionRequest::default()
    }))
}

/// The call that an ARQ is about. `call_identifier` is `None` from an endpoint of edition 1: match by the
/// other names then.
pub fn leg(request: &AdmissionRequest) -> (Option<CallIdentifier>, ConferenceIdentifier, u16) {
    (
        CallIdentifier::from_field(request.call_identifier.as_ref()),
        ConferenceIdentifier(request.conference_id),
        call_reference(request.call_reference_value),
    )
}

/// What a gatekeeper grants.
#[derive(Debug, Clone)]
pub struct AdmissionGrant<'a> {
    /// What the media may take; at most what was asked for.
    pub bandwidth: Bandwidth,
    /// Whether call signalling goes through the gatekeeper.
    pub routed: bool,
    /// Where the call goes.
    pub destination_address: SocketAddr,
    /// Whom the call is for, where the gatekeeper changed it. Only for an endpoint that can map aliases.
    pub destination_info: &'a [AliasAddress],
    /// How often the endpoint shall report on the call, in seconds; 0 for never.
    pub irr_frequency_secs: u16,
    /// Whether IRRs that want an answer get one.
    pub will_respond_to_irr: bool,
}

/// An ACF.
pub fn confirm(grant: &AdmissionGrant<'_>) -> Result<RasMessage, AddressError> {
    Ok(RasMessage::AdmissionConfirm(AdmissionConfirm {
        band_width: grant.bandwidth.0,
        call_model: if grant.routed {
            CallModel::GatekeeperRouted
        } else {
            CallModel::Direct
        },
        dest_call_signal_address: transport_address(grant.destination_address)?,
        irr_frequency: (grant.irr_frequency_secs != 0).then_some(grant.irr_frequency_secs),
        destination_info: super::optional_list(grant.destination_info),
        will_respond_to_irr: Some(grant.will_respond_to_irr),
        uuies_requested: Some(UuiesRequested::default()),
        ..AdmissionConfirm::default()
    }))
}

/// An ARJ.
pub fn reject(reason: AdmissionRejectReason) -> RasMessage {
    RasMessage::AdmissionReject(AdmissionReject {
        reject_reason: reason,
        ..AdmissionReject::default()
    })
}
