//! BRQ, BCF, BRJ: may a call take more, or will it take less?

use h323_h225::identifiers::{EndpointIdentifier, GatekeeperIdentifier};
use h323_messages::h225::{
    BandRejectReason, BandwidthConfirm, BandwidthReject, BandwidthRequest, RasMessage,
};

use super::{Bandwidth, Leg};

/// A BRQ.
pub fn request(
    endpoint_identifier: &EndpointIdentifier,
    gatekeeper_identifier: Option<&GatekeeperIdentifier>,
    leg: &Leg,
    bandwidth: Bandwidth,
) -> RasMessage {
    RasMessage::BandwidthRequest(BandwidthRequest {
        endpoint_identifier: endpoint_identifier.to_wire(),
        conference_id: leg.conference_identifier.0,
        call_reference_value: leg.call_reference,
        band_width: bandwidth.0,
        call_identifier: Some(leg.call_identifier.into()),
        gatekeeper_identifier: gatekeeper_identifier.map(GatekeeperIdentifier::to_wire),
        answered_call: Some(leg.answered),
        ..BandwidthRequest::default()
    })
}

/// A BCF.
pub fn confirm(bandwidth: Bandwidth) -> RasMessage {
    RasMessage::BandwidthConfirm(BandwidthConfirm {
        band_width: bandwidth.0,
        ..BandwidthConfirm::default()
    })
}

/// A BRJ, which says how much may be had.
pub fn reject(reason: BandRejectReason, allowed: Bandwidth) -> RasMessage {
    RasMessage::BandwidthReject(BandwidthReject {
        reject_reason: reason,
        allowed_band_width: allowed.0,
        ..BandwidthReject::default()
    })
}
